//! Events: meeting participant phone.

use zoom_api::types::MeetingId;
use zoom_api::{zoom_event, zoom_model};

/// A person accepted a phone call that invites to a meeting.
#[zoom_event(
    "meeting.participant_phone_callout_accepted",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_callout", "meeting:read:participant_callout:admin", "meeting:read:participant_callout:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_phone_callout_accepted",
)]
pub struct MeetingParticipantPhoneCalloutAccepted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantPhoneCalloutObject,
}

/// A phone call that invites to a meeting was not answered in time.
#[zoom_event(
    "meeting.participant_phone_callout_missed",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_callout", "meeting:read:participant_callout:admin", "meeting:read:participant_callout:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_phone_callout_missed",
)]
pub struct MeetingParticipantPhoneCalloutMissed {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantPhoneCalloutObject,
}

/// A person rejected a phone call that invites to a meeting.
#[zoom_event(
    "meeting.participant_phone_callout_rejected",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_callout", "meeting:read:participant_callout:admin", "meeting:read:participant_callout:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_phone_callout_rejected",
)]
pub struct MeetingParticipantPhoneCalloutRejected {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantPhoneCalloutObject,
}

/// The phone of a person invited to a meeting by phone is ringing.
///
/// Later events report whether the person accepted, rejected or missed the call.
#[zoom_event(
    "meeting.participant_phone_callout_ringing",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:participant_callout", "meeting:read:participant_callout:admin", "meeting:read:participant_callout:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.participant_phone_callout_ringing",
)]
pub struct MeetingParticipantPhoneCalloutRinging {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingParticipantPhoneCalloutObject,
}

/// Meeting in `meeting.participant_phone_callout_accepted` and 3 other events.
#[zoom_model]
pub struct MeetingParticipantPhoneCalloutObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// The called person.
    pub participant: PhoneCalloutParticipant,
}

/// Called person.
#[zoom_model]
pub struct PhoneCalloutParticipant {
    /// Name of the invited person that the meeting displays.
    pub invitee_name: Option<String>,
    /// Phone number of the called person.
    pub phone_number: Option<i64>,
}
