//! Live and past webinars on the dashboard: features, participants, quality, feedback and sharing.
//!
//! Requires the webinar add-on and a Business, Education or API plan.

mod responses;

pub use responses::*;

use jiff::civil::Date;

use super::{DashboardType, FeedbackPage, IncludedParticipantField, PastOrLive, QueryDateType, SharingPage};
use zoom_api::types::MeetingUuid;
use zoom_api::zoom_endpoint;

/// Lists live or past webinars with the features used in each.
///
/// Requires the webinar add-on and a Business, Education or API plan.
#[zoom_endpoint(
    GET, "/metrics/webinars",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinars:admin"],
    rate_limit = ResourceIntensive,
    paged = webinars,
    operation = "dashboardWebinars",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars",
    max_range = 1 month,
)]
pub fn list_webinars(
    /// Webinars to return: live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// IDs of the groups to report on. The host must be a member, unless `group_include_participant` also counts
    /// participants by their primary group.
    #[zoom(max_items = 7)]
    #[query(csv)]
    group_id: Vec<String>,
    /// Whether to include webinars in which a member of the group participated.
    group_include_participant: Option<bool>,
    /// Whether the period filters by start time or end time. Applies only to the type `past`.
    query_date_type: Option<QueryDateType>,
) -> WebinarPage;

/// Returns the features used in one live or past webinar.
///
/// Requires the webinar add-on and a Business, Education or API plan.
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar:admin"],
    rate_limit = Heavy,
    operation = "dashboardWebinarDetail",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D",
    errors(
        /// The webinar took place more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The webinar ID is invalid, the webinar has not ended, or no data is available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn get_webinar(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
    /// Webinars to return: live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
) -> Webinar;

/// Lists the participants of a live or past webinar with their devices and networks.
///
/// Data of participants outside the host's account is empty, unless Zoom's email address display rules allow it.
/// Requires the webinar add-on and a Business, Education or API plan.
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinar_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "dashboardWebinarParticipants",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants",
    errors(
        /// The webinar took place more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The app or the user lacks permission.
        403 => Forbidden,
        /// The webinar ID is invalid, or no data is available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_participants(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
    /// Webinars to return: live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Additional fields to return: `registrant_id`.
    include_fields: Option<IncludedParticipantField>,
) -> ParticipantPage;

/// Lists the participants of a live or past webinar with their quality of service.
///
/// Names, addresses and locations are empty for participants outside the host's account, and for accounts without a
/// current HIPAA agreement, unless Zoom's email address display rules allow them. Requires the webinar add-on and a
/// Business, Education or API plan.
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/qos",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinar_participants_qos:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "dashboardWebinarParticipantsQOS",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/qos",
    errors(
        /// The webinar took place more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The app or the user lacks permission.
        403 => Forbidden,
        /// The webinar ID is invalid, the webinar has not ended, or no data is available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_participants_qos(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
    /// Webinars to return: live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    #[zoom(default = 1, max = 10)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> WebinarParticipantsQosPage;

/// Lists the feedback of participants about one webinar.
///
/// Webinars scheduled before 21 December 2020 have none. Participants must have Feedback to Zoom enabled; requires a
/// Business plan or higher.
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:post_webinar_feedback:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "participantWebinarFeedback",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/satisfaction",
    errors(
        /// The account has no paid plan or no dashboard.
        400/200 => PaidPlanRequired,
        /// The webinar ID is invalid, the webinar has not ended, or no data is available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_feedback(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
    /// Webinars to return: live, past, or past with a single participant.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> FeedbackPage;

/// Lists the sharing and recording of participants in a live or past webinar.
///
/// Requires the webinar add-on and a Business, Education or API plan.
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/sharing",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar_sharing:admin"],
    rate_limit = Heavy,
    paged = participants,
    operation = "dashboardWebinarParticipantShare",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/sharing",
    errors(
        /// The webinar took place more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The webinar ID is invalid, the webinar has not ended, or no data is available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_sharing(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
    /// Webinars to return: live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SharingPage;

/// Returns the quality of service of one participant in a live or past webinar, minute by minute.
///
/// Latencies are the average and the maximum over five seconds, including the application's own time. Nothing is
/// returned while nothing is sent or received. Names, addresses and locations are empty for participants outside the
/// host's account, and for accounts without a current HIPAA agreement, unless Zoom's email address display rules allow
/// them. Requires a Business, Education or API plan.
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/<participant_id>/qos",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar_participant_qos:admin"],
    rate_limit = Heavy,
    operation = "dashboardWebinarParticipantQOS",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/%7BparticipantId%7D/qos",
    errors(
        /// The webinar took place more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The app or the user lacks permission.
        403 => Forbidden,
        /// The webinar ID is invalid, or no data is available.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn get_webinar_participant_qos(
    /// ID of the webinar, or UUID of one instance. An ID refers to the latest instance.
    webinar_id: MeetingUuid,
    /// ID of the participant.
    participant_id: String,
    /// Webinars to return: live or past.
    #[zoom(default = "live")]
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
) -> WebinarParticipantQos;
