//! Events: meeting invitation.

use zoom_api::types::MeetingId;
use zoom_api::{zoom_event, zoom_model};

/// The recipient of an invitation to a meeting or video call accepted it.
///
/// Sent only for invitations from the Zoom client. `operator` is the user who accepted.
#[zoom_event(
    "meeting.invitation_accepted",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:invitation", "meeting:read:invitation:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.invitation_accepted",
)]
pub struct MeetingInvitationAccepted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting that the event concerns.
    pub object: MeetingInvitationObject,
}

/// A user sent an invitation to a meeting or video call, and the Zoom client of the recipient rings.
///
/// Sent only for invitations from the Zoom client. `operator` is the sender.
#[zoom_event(
    "meeting.invitation_dispatched",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:invitation", "meeting:read:invitation:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.invitation_dispatched",
)]
pub struct MeetingInvitationDispatched {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting that the event concerns.
    pub object: MeetingInvitationObject,
}

/// The recipient of an invitation to a meeting or video call rejected it.
///
/// Sent only for invitations from the Zoom client. `operator` is the user who rejected it.
#[zoom_event(
    "meeting.invitation_rejected",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:invitation", "meeting:read:invitation:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.invitation_rejected",
)]
pub struct MeetingInvitationRejected {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting that the event concerns.
    pub object: MeetingInvitationObject,
}

/// An invitation to a meeting or video call timed out without a reaction.
///
/// Sent only for invitations from the Zoom client. `operator` is the user who missed it.
#[zoom_event(
    "meeting.invitation_timeout",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:invitation", "meeting:read:invitation:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.invitation_timeout",
)]
pub struct MeetingInvitationTimeout {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting that the event concerns.
    pub object: MeetingInvitationObject,
}

/// Meeting in `meeting.invitation_accepted` and 3 other events.
#[zoom_model]
pub struct MeetingInvitationObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// The person who received the invitation.
    pub participant: InvitationParticipant,
}

/// Person who received the invitation.
#[zoom_model]
pub struct InvitationParticipant {
    /// User ID of the person who received the invitation.
    pub participant_user_id: Option<String>,
    /// Email address of the person who received the invitation. With some exceptions, empty for people outside the
    /// host's account.
    #[zoom(format = "email")]
    pub email: Option<String>,
}
