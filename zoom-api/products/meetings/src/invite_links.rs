//! Meeting invitations: the invitation text, and a personal link for each attendee.

use super::{InviteLinks, NewAttendee};
use zoom_api::types::MeetingId;
use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the invitation text of a meeting.
///
/// The host needs Zoom Meetings Basic or higher.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/invitation",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:invitation", "meeting:read:invitation:admin"],
    rate_limit = Light,
    operation = "meetingInvitation",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/%7BmeetingId%7D/invitation",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_invitation(
    /// ID of the meeting.
    meeting_id: MeetingId,
) -> Invitation;

/// Creates personal invitation links for the attendees of a meeting.
///
/// A link is valid for two hours, or for the given `ttl`: up to 90 days, or unlimited with `0`.
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/invite_links", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:invite_links", "meeting:write:invite_links:admin"],
    rate_limit = Light,
    success = 201,
    operation = "meetingInviteLinksCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/%7BmeetingId%7D/invite_links",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn create_invite_links(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Participants to create invite links for.
    #[zoom(min_items = 1, max_items = 500)]
    attendees: Option<Vec<NewAttendee>>,
    /// Validity period of the invite links, in seconds; `0` for links that do not expire.
    #[zoom(default = 7200, min = 0, max = 7776000)]
    ttl: Option<u32>,
) -> InviteLinks;

/// Invitation to a meeting.
#[zoom_model(response)]
pub struct Invitation {
    /// Text of the invitation.
    #[zoom(secret)]
    pub invitation: Option<String>,
    /// SIP addresses for joining.
    #[zoom(secret)]
    pub sip_links: Vec<String>,
}
