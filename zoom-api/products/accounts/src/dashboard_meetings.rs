//! Live and past meetings on the dashboard: features, participants, quality, feedback and sharing.
//!
//! Data of the last six months is available. Requires a Business plan or higher.

mod aic_disclaimer;
mod audio;
mod leave_reason;
mod quality;
mod responses;
mod tracking_fields;

pub use aic_disclaimer::*;
pub use audio::*;
pub use leave_reason::*;
pub use quality::*;
pub use responses::*;
pub use tracking_fields::*;

use jiff::civil::Date;

use super::{DashboardType, FeedbackPage, IncludedParticipantField, PastOrLive, QueryDateType, SharingPage};
use zoom_api::types::MeetingUuid;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists live or past meetings with the features used in each.
///
/// Includes the use of audio, video, sharing and recording, and the license of the host. The range is at most one
/// month, within the last six months. Requires a Business plan or higher.
#[zoom_endpoint(
    GET, "/metrics/meetings",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meetings:admin"],
    rate_limit = ResourceIntensive,
    paged = meetings,
    operation = "dashboardMeetings",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings",
    max_range = 1 month,
    errors(
        /// The account has no Business plan or higher, or no dashboard.
        400/400 => BusinessPlanRequired,
        /// The account cannot filter meetings by `end_time`.
        400/12700 => EndTimeNotQueryable,
    )
)]
pub fn list_meetings(
    /// Meetings to return: live, past, or past with a single participant.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    /// Start of the period, as `yyyy-MM-dd HH:mm:ss` or only the day.
    from: String,
    /// End of the period, as `yyyy-MM-dd HH:mm:ss` or only the day.
    to: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// IDs of the groups to report on. The host must be a member, unless `group_include_participant` also counts
    /// participants by their primary group.
    #[zoom(max_items = 7)]
    #[query(csv)]
    group_id: Vec<String>,
    /// Whether to include meetings in which a member of the group participated.
    group_include_participant: Option<bool>,
    /// Additional fields to return: `tracking_fields`.
    include_fields: Option<IncludedMeetingField>,
    /// Whether the period filters by the start time, the default, or by the end time. Applies only to the type `past`.
    query_date_type: Option<QueryDateType>,
) -> MeetingPage;

/// Returns the features used in one live or past meeting.
///
/// The meeting must be within the last six months. Requires a Business plan or higher.
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting:admin"],
    rate_limit = Heavy,
    operation = "dashboardMeetingDetail",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D",
    errors(
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting ID is invalid, the meeting has not ended, or no data is available.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn get_meeting(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// Meetings to return: live, past, or past with a single participant.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<DashboardType>,
) -> Meeting;

/// Lists the participants of a live or past meeting with their devices and networks.
///
/// Names, addresses and locations are empty for participants outside the host's account, and for accounts under an old
/// HIPAA agreement, unless Zoom's email address display rules allow them. Requires a Business plan or higher.
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meeting_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "dashboardMeetingParticipants",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants",
    errors(
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The app or the user lacks permission.
        403 => Forbidden,
        /// The meeting ID is invalid, the meeting has not ended, or no data is available.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_participants(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// Meetings to return: live, past, or past with a single participant.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Additional fields to return: `registrant_id`, but not for live meetings.
    include_fields: Option<IncludedParticipantField>,
) -> ParticipantPage;

/// Lists the participants of a live or past meeting with their quality of service.
///
/// Names, addresses and locations are empty for participants outside the host's account, and for accounts without a
/// current HIPAA agreement, unless Zoom's email address display rules allow them. Requires a Business plan or higher.
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/qos",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meeting_participants_qos:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "dashboardMeetingParticipantsQOS",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/qos",
    errors(
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The app or the user lacks permission.
        403 => Forbidden,
        /// The meeting ID is invalid, the meeting has not ended, or no data is available.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_participants_qos(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// Meetings to return: live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    #[zoom(default = 1, max = 10)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> MeetingParticipantsQosPage;

/// Lists the feedback of participants about one meeting.
///
/// Meetings scheduled before 21 December 2020 have none. Participants must have Feedback to Zoom enabled; requires a
/// Business plan or higher.
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:post_meeting_feedback:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "participantFeedback",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/satisfaction",
    errors(
        /// The account has no paid plan or no dashboard.
        400/200 => PaidPlanRequired,
        /// The meeting ID is invalid, the meeting has not ended, or no data is available.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_feedback(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// Meetings to return: live, past, or past with a single participant.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> FeedbackPage;

/// Lists the sharing and recording of participants in a live or past meeting.
///
/// Requires a Business plan or higher.
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/sharing",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_sharing:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "dashboardMeetingParticipantShare",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/sharing",
    errors(
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting ID is invalid, or no data is available.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_sharing(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// Meetings to return: live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SharingPage;

/// Returns the quality of service of one participant in a live or past meeting, minute by minute.
///
/// Latencies are the average and the maximum over five seconds, including the application's own time. Nothing is
/// returned while nothing is sent or received. Names, addresses and locations are empty for participants outside the
/// host's account, and for accounts without a current HIPAA agreement, unless Zoom's email address display rules allow
/// them. Requires a Business plan or higher.
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/<participant_id>/qos",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_participant_qos:admin"],
    rate_limit = Heavy,
    operation = "dashboardMeetingParticipantQOS",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/%7BparticipantId%7D/qos",
    errors(
        /// The meeting took place more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The app or the user lacks permission.
        403 => Forbidden,
        /// The meeting ID is invalid, the meeting has not ended, or no data is available.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn get_meeting_participant_qos(
    /// ID of the meeting, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// ID of the participant.
    participant_id: String,
    /// Meetings to return: live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
) -> MeetingParticipantQos;

/// Returns the numbers of meetings or participants by quality score.
///
/// The mean opinion score is good from 4 to 5, fair from 3, poor from 2 and bad below. Requires a Business plan or
/// higher.
#[zoom_endpoint(
    GET, "/metrics/quality",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_quality_score:admin"],
    rate_limit = Heavy,
    operation = "dashboardQuality",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/quality",
    max_range = 1 month,
)]
pub fn get_meeting_quality(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    /// Whether the scores are by meeting or by participant.
    #[zoom(default = "meeting")]
    #[query(rename = "type")]
    kind: Option<QualityType>,
) -> MeetingQuality;

/// Additional field of each meeting in a list.
#[zoom_model]
pub enum IncludedMeetingField {
    /// Tracking fields of each meeting.
    TrackingFields,
}

/// Subject of the quality scores.
#[zoom_model]
pub enum QualityType {
    /// By meetings.
    Meeting,
    /// By participants.
    Participants,
}
