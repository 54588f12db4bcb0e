//! Events: team.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A team was created.
#[zoom_event(
    "contact_center.team_created",
    scopes = ["contact_center_team:read:admin", "contact_center_team:write:admin", "contact_center:read:team:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.team_created",
)]
pub struct ContactCenterTeamCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Team that was created.
    pub object: ContactCenterTeamObject,
}

/// A team was deleted.
#[zoom_event(
    "contact_center.team_deleted",
    scopes = ["contact_center_team:read:admin", "contact_center_team:write:admin", "contact_center:read:team:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.team_deleted",
)]
pub struct ContactCenterTeamDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Team that was deleted.
    pub object: ContactCenterTeamObject,
}

/// Supervisors or agents joined a team.
#[zoom_event(
    "contact_center.team_members_assigned",
    scopes = ["contact_center_team:read:admin", "contact_center_team:write:admin", "contact_center:read:team_member_assigned:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.team_members_assigned",
)]
pub struct ContactCenterTeamMembersAssigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Team and the assigned members.
    pub object: ContactCenterTeamMembersObject,
}

/// Supervisors or agents were removed from a team.
#[zoom_event(
    "contact_center.team_members_unassigned",
    scopes = ["contact_center_team:read:admin", "contact_center_team:write:admin", "contact_center:read:team_member_unassigned:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.team_members_unassigned",
)]
pub struct ContactCenterTeamMembersUnassigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Team and the unassigned members.
    pub object: ContactCenterTeamMembersObject,
}

/// A team was moved below another parent team.
#[zoom_event(
    "contact_center.team_moved",
    scopes = ["contact_center_team:read:admin", "contact_center_team:write:admin", "contact_center:read:team:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.team_moved",
)]
pub struct ContactCenterTeamMoved {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Team that was moved.
    pub object: ContactCenterTeamMovedObject,
}

/// A team changed.
#[zoom_event(
    "contact_center.team_updated",
    scopes = ["contact_center_team:read:admin", "contact_center_team:write:admin", "contact_center:read:team:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.team_updated",
)]
pub struct ContactCenterTeamUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Team that changed.
    pub object: ContactCenterTeamUpdatedObject,
}

/// Team in `contact_center.team_created` and `contact_center.team_deleted` events.
#[zoom_model]
pub struct ContactCenterTeamObject {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// Description of the team.
    pub team_description: Option<String>,
    /// ID of the parent team.
    pub parent_team_id: Option<String>,
    /// Name of the parent team.
    pub parent_team_name: Option<String>,
    /// Time at which the team was created or deleted, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Team in `contact_center.team_members_assigned` and `contact_center.team_members_unassigned` events.
#[zoom_model]
pub struct ContactCenterTeamMembersObject {
    /// ID of the team.
    pub team_id: Option<String>,
    /// IDs of the users who joined or left the team.
    pub user_ids: Vec<String>,
    /// Role that the members have in the team.
    pub team_role: Option<TeamRole>,
    /// Time at which the members were assigned or unassigned, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Role that the members have in the team.
#[zoom_model]
pub enum TeamRole {
    /// Supervisor.
    Supervisor,
    /// Agent.
    Agent,
}

/// Team that was moved.
#[zoom_model]
pub struct ContactCenterTeamMovedObject {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// Description of the team.
    pub team_description: Option<String>,
    /// ID of the parent team before the move.
    pub previous_parent_team_id: Option<String>,
    /// Name of the parent team before the move.
    pub previous_parent_team_name: Option<String>,
    /// ID of the parent team after the move.
    pub new_parent_team_id: Option<String>,
    /// Name of the parent team after the move.
    pub new_parent_team_name: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Team that changed.
#[zoom_model]
pub struct ContactCenterTeamUpdatedObject {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// Description of the team.
    pub team_description: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}
