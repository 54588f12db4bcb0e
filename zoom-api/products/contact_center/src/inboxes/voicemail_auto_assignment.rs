//! Inboxes: voicemail auto assignment.

use zoom_api::zoom_model;

/// Automatic assignment of voicemails to agents.
#[zoom_model]
pub struct AutoAssignment {
    /// Whether voicemails are assigned automatically.
    pub enable: Option<bool>,
    /// To whom voicemails are assigned.
    pub voicemail_auto_assignment_type: Option<AutoAssignmentType>,
    /// Whether only agents with an active work session receive voicemails: yes (1) or no (0). Not for the type `User`.
    #[zoom(values = [0, 1])]
    pub voicemail_auto_assignment_during_active_work_session: Option<i64>,
    /// ID of the user, the queue or the team that receives voicemails; only for the types `User`, `Queue` and `Team`.
    pub voicemail_auto_assignment_content_id: Option<String>,
    /// ID of the routing profile that assigns voicemails. Not for the type `User`.
    pub voicemail_auto_assignment_routine_profile_id: Option<String>,
}

/// To whom voicemails are assigned automatically.
#[zoom_model]
pub enum AutoAssignmentType {
    /// A user.
    User = 1,
    /// Users with access to the inbox.
    AccessList = 2,
    /// A queue.
    Queue = 3,
    /// A team.
    Team = 4,
    /// Agents in turn.
    Rotation = 5,
}
