//! Invite links.

use super::{InviteLink, NewAttendee};
use crate::types::MeetingId;
use crate::{zoom_endpoint, zoom_model};

/// Gets an invitation.
///
/// Zoom's page: [Get meeting invitation](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/%7BmeetingId%7D/invitation).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/invitation",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:invitation", "meeting:read:invitation:admin"],
    rate_limit = Light,
    errors(
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_invitation(
    /// The meeting.
    meeting_id: MeetingId,
) -> Invitation;

/// Creates invite links.
///
/// Zoom's page: [Create a meeting's invite links](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/%7BmeetingId%7D/invite_links).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/invite_links", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:invite_links", "meeting:write:invite_links:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn create_invite_links(
    /// The meeting.
    meeting_id: MeetingId,
    /// The attendees: 1 to 500.
    attendees: Option<Vec<NewAttendee>>,
    /// The ttl: 7,200 when left out, 0 to 7,776,000.
    ttl: Option<u32>,
) -> InviteLink;

/// An invitation.
#[zoom_model]
pub struct Invitation {
    /// The invitation.
    pub invitation: Option<String>,
    /// The SIP links.
    pub sip_links: Vec<String>,
}
