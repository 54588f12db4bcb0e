//! Live and past webinars on the dashboard: what was used in them, participants, quality, feedback and sharing.
//!
//! The account needs the webinar add-on and a Business, Education or API plan.

mod responses;

use jiff::civil::Date;
pub use responses::*;

use super::{DashboardType, FeedbackPage, IncludedFields, PastOrLive, QueryDateType, SharingPage};
use zoom_api::types::MeetingUuid;
use zoom_api::zoom_endpoint;

/// Lists live or past webinars with what was used in each, page by page.
///
/// The account needs the webinar add-on and a Business, Education or API plan.
///
/// Zoom's page: [List webinars](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars).
#[zoom_endpoint(
    GET, "/metrics/webinars",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinars:admin"],
    rate_limit = ResourceIntensive,
    paged = webinars,
)]
pub fn list_webinars(
    /// Which webinars to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// The groups to report on, by their IDs, separated by commas, seven at most. The host must be a member, unless
    /// `group_include_participant` counts participants by their primary group as well.
    group_id: Option<String>,
    /// Whether webinars count in which a member of the group took part.
    group_include_participant: Option<bool>,
    /// Whether the period goes by the start or the end. It counts only with the type `past`.
    query_date_type: Option<QueryDateType>,
) -> WebinarPage;

/// Looks up what was used in one live or past webinar.
///
/// The account needs the webinar add-on and a Business, Education or API plan.
///
/// Zoom's page: [Get webinar details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar:admin"],
    rate_limit = Heavy,
    errors(
        /// The webinar was more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The webinar's ID is not valid, or it has not ended.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn get_webinar(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// Which webinars to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
) -> Webinar;

/// Lists the participants of a live or past webinar with their devices and networks, page by page.
///
/// What is known of people outside the account of the host is empty, unless Zoom's rules for showing e-mail addresses
/// allow it. The account needs the webinar add-on and a Business, Education or API plan.
///
/// Zoom's page: [Get webinar participants](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinar_participants:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The webinar was more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// The webinar's ID is not valid, or nothing is known of it.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_participants(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// Which webinars to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// What to return besides the usual: `registrant_id`.
    include_fields: Option<IncludedFields>,
) -> ParticipantPage;

/// Lists the participants of a live or past webinar with the quality of their connections, page by page.
///
/// Names, addresses and places are empty for people outside the account of the host, and for accounts without a HIPAA
/// agreement or with an old one, unless Zoom's rules for showing e-mail addresses allow them. The account needs the
/// webinar add-on and a Business, Education or API plan.
///
/// Zoom's page: [List webinar participant QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/qos).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/qos",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:list_webinar_participants_qos:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The webinar was more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// The webinar's ID is not valid, or it has not ended.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_participants_qos(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// Which webinars to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    /// How many records a page holds. 1 when left out, at most 10.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> WebinarParticipantsQosPage;

/// Lists the thumbs that participants gave one webinar, page by page.
///
/// Webinars scheduled before 21 December 2020 have none. Participants must have had Feedback to Zoom enabled, and the
/// account needs a Business plan or higher.
///
/// Zoom's page: [Get post webinar feedback](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/satisfaction).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/satisfaction",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:post_webinar_feedback:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The account has no paid plan, or no dashboard.
        400/200 => PaidPlanRequired,
        /// The webinar's ID is not valid, or it has not ended.
        404/3001 => InvalidWebinarId,
    )
)]
pub fn list_webinar_feedback(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// Which webinars to look at: live ones, past ones, or past ones with one user alone. `live` when left out.
    #[query(rename = "type")]
    kind: Option<DashboardType>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> FeedbackPage;

/// Lists what participants of a live or past webinar shared and recorded, page by page.
///
/// The account needs the webinar add-on and a Business, Education or API plan.
///
/// Zoom's page: [Get webinar sharing/recording details](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/sharing).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/sharing",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar_sharing:admin"],
    rate_limit = Heavy,
    paged = participants,
    errors(
        /// The webinar was more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The webinar's ID is not valid, or it has not ended.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn list_webinar_sharing(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// Which webinars to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> SharingPage;

/// Shows the quality of one participant's connection in a live or past webinar, minute by minute.
///
/// Latencies are the average and the most of five seconds, with the application's own time in them. While nothing is
/// sent or received, nothing is returned. Names, addresses and places are empty for people outside the account of the
/// host, unless Zoom's rules for showing e-mail addresses allow them. The account needs a Business, Education or API
/// plan.
///
/// Zoom's page: [Get webinar participant QoS](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/webinars/%7BwebinarId%7D/participants/%7BparticipantId%7D/qos).
#[zoom_endpoint(
    GET, "/metrics/webinars/<webinar_id>/participants/<participant_id>/qos",
    scopes = ["dashboard:read:admin", "dashboard_webinars:read:admin", "dashboard:read:webinar_participant_qos:admin"],
    rate_limit = Heavy,
    errors(
        /// The webinar was more than a year ago.
        400/12702 => WebinarOverAYearAgo,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// The webinar's ID is not valid, or nothing is known of it.
        404/3001 => WebinarNotAvailable,
    )
)]
pub fn get_webinar_participant_qos(
    /// The webinar, by its ID or the UUID of an instance. An ID stands for the latest instance.
    webinar_id: MeetingUuid,
    /// The participant.
    participant_id: String,
    /// Which webinars to look at: live ones or past ones. `live` when left out.
    #[query(rename = "type")]
    kind: Option<PastOrLive>,
) -> WebinarParticipantQos;
