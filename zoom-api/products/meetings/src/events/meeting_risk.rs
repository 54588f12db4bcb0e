//! Events: meeting risk.

use jiff::Timestamp;

use super::MeetingType;
use zoom_api::types::{MeetingId, Moment};
use zoom_api::{zoom_event, zoom_model};

/// The At-Risk Meeting Notifier found a meeting link in a public post, for example on Reddit or Twitter.
///
/// Owners and administrators of the account also receive an email.
#[zoom_event(
    "meeting.risk_alert",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:risk_alert", "meeting:read:risk_alert:admin", "meeting:read:risk_alert:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.risk_alert",
)]
pub struct MeetingRiskAlert {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingRiskAlertObject,
}

/// Meeting in `meeting.risk_alert` events.
#[zoom_model]
pub struct MeetingRiskAlertObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Email address of the host.
    #[zoom(format = "email")]
    pub host_email: Option<String>,
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
    /// Findings of the At-Risk Meeting Notifier: the post, the meeting and recommended settings.
    pub armn_details: RiskDetails,
}

/// Findings of the At-Risk Meeting Notifier (ARMN): the post, the meeting link and recommended settings.
#[zoom_model]
pub struct RiskDetails {
    /// Platform of the post, such as Twitter, Reddit or Facebook.
    pub post_platform: Option<String>,
    /// Link to the post.
    pub social_link: Option<String>,
    /// When the link was posted (UTC).
    pub post_time: Option<Timestamp>,
    /// Author of the post.
    pub post_user: Option<String>,
    /// The published meeting link.
    pub meeting_url: Option<String>,
    /// Settings that Zoom recommends to enable, such as `enableWaitingRoom`.
    pub recommended_enable_settings: Vec<RecommendedEnableSetting>,
    /// Settings that Zoom recommends to disable, such as `enableScreenShare`.
    pub recommended_disable_settings: Vec<RecommendedDisableSetting>,
}

/// Setting that Zoom recommends to enable.
#[zoom_model]
pub enum RecommendedEnableSetting {
    /// Passcode.
    #[zoom(rename = "enablePassword")]
    EnablePassword,
    /// Waiting room.
    #[zoom(rename = "enableWaitingRoom")]
    EnableWaitingRoom,
    /// Only authenticated users may join.
    #[zoom(rename = "enableOnlyAuthenticated")]
    EnableOnlyAuthenticated,
    /// Registration.
    #[zoom(rename = "enableRegistration")]
    EnableRegistration,
    /// Lock of screen sharing.
    #[zoom(rename = "enableScreenShareLock")]
    EnableScreenShareLock,
    /// Only the host may share a screen.
    #[zoom(rename = "enableScreenShareHostOnly")]
    EnableScreenShareHostOnly,
    /// Only users of specified domains may join.
    #[zoom(rename = "enableSpecifiedDomain")]
    EnableSpecifiedDomain,
}

/// Setting that Zoom recommends to disable.
#[zoom_model]
pub enum RecommendedDisableSetting {
    /// Annotation.
    #[zoom(rename = "enableAnnotation")]
    EnableAnnotation,
    /// Meeting chat.
    #[zoom(rename = "enableMeetingChat")]
    EnableMeetingChat,
    /// Screen sharing.
    #[zoom(rename = "enableScreenShare")]
    EnableScreenShare,
    /// Simultaneous sharing by several participants.
    #[zoom(rename = "enableMultipleShare")]
    EnableMultipleShare,
    /// Only the host may share a screen.
    #[zoom(rename = "enableScreenShareHostOnly")]
    EnableScreenShareHostOnly,
}
