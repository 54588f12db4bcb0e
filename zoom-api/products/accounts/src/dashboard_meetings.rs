//! Live and past meetings on the dashboard: what was used in them, participants, quality, feedback and sharing.
//!
//! It goes back six months. The account needs a Business plan or higher.

mod aic_disclaimer;
mod audio;
mod leave_reason;
mod quality;
mod responses;

pub use aic_disclaimer::*;
pub use audio::*;
use jiff::civil::Date;
pub use leave_reason::*;
pub use quality::*;
pub use responses::*;

use super::{DashboardType, FeedbackPage, IncludedFields, PastOrLive, QueryDateType, SharingPage};
use zoom_api::types::MeetingUuid;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists live or past meetings with what was used in each, page by page.
///
/// It says whether there was audio, video, sharing and recording, and the licence of the host. The range is a month at
/// most, within the last six months. The account needs a Business plan or higher.
///
/// Zoom's page: [List meetings](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings).
#[zoom_endpoint(
    GET, "/metrics/meetings",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meetings:admin"],
    rate_limit = ResourceIntensive,
    paged = meetings,
    errors(
        /// The account has no Business plan or higher, or no dashboard.
        400/400 => BusinessPlanRequired,
        /// The account cannot look for meetings by `end_time`.
        400/12700 => EndTimeNotQueryable,
    )
)]
pub fn list_meetings(
    /// Which meetings to look at: live ones, past ones, or past ones with one user alone. `live` when left out.
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    /// Where the period begins, as `yyyy-MM-dd HH:mm:ss` or the day alone. From here to `to` it is a month at most.
    from: String,
    /// Where the period ends, as `yyyy-MM-dd HH:mm:ss` or the day alone.
    to: String,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// The groups to report on, by their IDs, separated by commas, seven at most. The host must be a member, unless
    /// `group_include_participant` counts participants by their primary group as well.
    group_id: Option<String>,
    /// Whether meetings count in which a member of the group took part.
    group_include_participant: Option<bool>,
    /// What to return besides the usual: `tracking_fields`.
    include_fields: Option<IncludeFields>,
    /// Whether the period goes by the start or the end. It counts only with the type `past`.
    query_date_type: Option<QueryDateType>,
) -> MeetingPage;

/// Looks up what was used in one live or past meeting.
///
/// It must lie within the last six months. The account needs a Business plan or higher.
///
/// Zoom's page: [Get meeting details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting:admin"],
    rate_limit = Heavy,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn get_meeting(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones, past ones, or past ones with one user alone. `live` when left out.
    #[query(rename = "type")]
    kind: Option<DashboardType>,
) -> Meeting;

/// Lists the participants of a live or past meeting with their devices and networks, page by page.
///
/// Names, addresses and places are empty for people outside the account of the host, and for accounts under an old
/// HIPAA agreement, unless Zoom's rules for showing e-mail addresses allow them. The account needs a Business plan or
/// higher.
///
/// Zoom's page: [List meeting participants](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meeting_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn list_meeting_participants(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones, past ones, or past ones with one user alone. `live` when left out.
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// What to return besides the usual: `registrant_id`, though not for live meetings.
    include_fields: Option<IncludedFields>,
) -> ParticipantPage;

/// Lists the participants of a live or past meeting with the quality of their connections, page by page.
///
/// Names, addresses and places are empty for people outside the account of the host, and for accounts without a HIPAA
/// agreement or with an old one, unless Zoom's rules for showing e-mail addresses allow them. The account needs a
/// Business plan or higher.
///
/// Zoom's page: [List meeting participants QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/qos).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/qos",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:list_meeting_participants_qos:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_participants_qos(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    /// How many records a page holds. 1 when left out, at most 10.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> MeetingParticipantsQosPage;

/// Lists the thumbs that participants gave one meeting, page by page.
///
/// Meetings scheduled before 21 December 2020 have none. Participants must have had Feedback to Zoom enabled, and the
/// account needs a Business plan or higher.
///
/// Zoom's page: [Get post meeting feedback](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/satisfaction).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:post_meeting_feedback:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The account has no paid plan, or no dashboard.
        400/200 => PaidPlanRequired,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => InvalidMeetingId,
    )
)]
pub fn list_meeting_feedback(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones, past ones, or past ones with one user alone. `live` when left out.
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
) -> FeedbackPage;

/// Lists what participants of a live or past meeting shared and recorded, page by page.
///
/// The account needs a Business plan or higher.
///
/// Zoom's page: [Get meeting sharing/recording details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/sharing).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/sharing",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_sharing:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The meeting's ID is not valid, or nothing is known of it.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn list_meeting_sharing(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// Which meetings to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> SharingPage;

/// Shows the quality of one participant's connection in a live or past meeting, minute by minute.
///
/// Latencies are the average and the most of five seconds, with the application's own time in them. While nothing is
/// sent or received, nothing is returned. Names, addresses and places are empty for people outside the account of the
/// host, unless Zoom's rules for showing e-mail addresses allow them.
///
/// Zoom's page: [Get meeting participant QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/meetings/%7BmeetingId%7D/participants/%7BparticipantId%7D/qos).
#[zoom_endpoint(
    GET, "/metrics/meetings/<meeting_id>/participants/<participant_id>/qos",
    scopes = ["dashboard:read:admin", "dashboard_meetings:read:admin", "dashboard:read:meeting_participant_qos:admin"],
    rate_limit = Heavy,
    errors(
        /// The meeting was more than a year ago.
        400/12702 => MeetingOverAYearAgo,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// The meeting's ID is not valid, or it has not ended.
        404/3001 => MeetingNotAvailable,
    )
)]
pub fn get_meeting_participant_qos(
    /// The meeting, by its ID or the UUID of an instance. An ID stands for the latest instance.
    meeting_id: MeetingUuid,
    /// The participant.
    participant_id: String,
    /// Which meetings to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
) -> MeetingParticipantQos;

/// Counts meetings by the quality that participants had.
///
/// The mean opinion score is good from 4 to 5, fair from 3, poor from 2 and bad below. The account needs a Business
/// plan or higher.
///
/// Zoom's page: [Get meeting quality scores](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/quality).
#[zoom_endpoint(
    GET, "/metrics/quality",
    scopes = ["dashboard:read:admin", "dashboard_home:read:admin", "dashboard:read:meeting_quality_score:admin"],
    rate_limit = Heavy,
)]
pub fn get_meeting_quality(
    /// The first day of the period, as `yyyy-mm-dd`. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// Whether the scores go by meeting or by participant. `meeting` when left out.
    #[query(rename = "type")]
    kind: Option<QualityType>,
) -> MeetingQuality;

/// What the answer holds besides the usual.
#[zoom_model]
pub enum IncludeFields {
    /// The tracking fields of each meeting.
    TrackingFields,
}

/// What quality scores are counted by.
#[zoom_model]
pub enum QualityType {
    /// By meetings.
    Meeting,
    /// By participants.
    Participants,
}
