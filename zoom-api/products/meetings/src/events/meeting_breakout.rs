//! Events: meeting breakout.

use super::{MeetingType, SharingDetails};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// A user in a breakout room stopped sharing content, such as a desktop or the classic whiteboard.
///
/// The object describes the main meeting; `breakout_room_uuid` identifies the room.
#[zoom_event(
    "meeting.breakout_room_sharing_ended",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_sharing", "meeting:read:participant_sharing:admin", "meeting:read:participant_sharing:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.breakout_room_sharing_ended",
)]
pub struct MeetingBreakoutRoomSharingEnded {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingBreakoutRoomSharingObject,
}

/// A user in a breakout room began to share content, such as a desktop or the classic whiteboard.
///
/// The object describes the main meeting; `breakout_room_uuid` identifies the room.
#[zoom_event(
    "meeting.breakout_room_sharing_started",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_sharing", "meeting:read:participant_sharing:admin", "meeting:read:participant_sharing:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.breakout_room_sharing_started",
)]
pub struct MeetingBreakoutRoomSharingStarted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingBreakoutRoomSharingObject,
}

/// Meeting in `meeting.breakout_room_sharing_ended` and `meeting.breakout_room_sharing_started` events.
#[zoom_model]
pub struct MeetingBreakoutRoomSharingObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// UUID of this instance of the breakout room.
    pub breakout_room_uuid: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Meetings: `0` prescheduled, `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` personal room,
    /// `7` personal audio conference, `8` recurring with a fixed time, `10` screen share only. Webinars: `5` single,
    /// `6` recurring without a fixed time, `9` recurring with a fixed time.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// The participant concerned.
    pub participant: BreakoutRoomSharingParticipant,
}

/// Participant who shares in the breakout room.
#[zoom_model]
pub struct BreakoutRoomSharingParticipant {
    /// In-meeting ID of the participant, valid until the meeting or webinar ends.
    pub user_id: Option<String>,
    /// In-meeting ID of the participant in the main meeting.
    pub parent_user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of the participant; empty for participants who joined without signing in. Zoom will remove it where
    /// there is `participant_user_id`; use that.
    pub id: Option<String>,
    /// The shared content.
    pub sharing_details: SharingDetails,
}
