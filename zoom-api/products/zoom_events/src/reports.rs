//! Reports about attendance, registrations, chats and surveys of events.

mod responses;
mod session_attendance;
mod tickets;

pub use responses::*;
pub use session_attendance::*;
pub use tickets::*;

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the chat messages of an event.
///
/// The user needs cloud archiving of meetings and webinars for in-meeting and private chats; without it, only the
/// lobby, staff, exhibitor and booth chats of events with several sessions are returned. Requires a Pro plan or higher
/// with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/reports/chat_transcripts",
    scopes = ["zoom_events_reports:read", "zoom_events_reports:read:admin", "zoom_events:read:chat_transcripts", "zoom_events:read:chat_transcripts:admin"],
    rate_limit = Heavy,
    paged = chat_transcripts,
    operation = "ChatTranscriptsReport",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/reports/GET/zoom_events/events/%7BeventId%7D/reports/chat_transcripts",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The chat messages are not available yet; retry later.
        500/5001 => TranscriptNotReady,
    )
)]
pub fn list_chat_transcripts(
    /// ID of the event.
    event_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ChatTranscriptPage;

/// Returns the rows of a custom report.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/reports/custom_reports/<custom_report_id>",
    scopes = ["zoom_events_reports:read", "zoom_events_reports:read:admin", "zoom_events:read:custom_report", "zoom_events:read:custom_report:admin"],
    rate_limit = Heavy,
    paged = registrants,
    operation = "getCustomEventReport",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/reports/GET/zoom_events/events/%7BeventId%7D/reports/custom_reports/%7BcustomReportId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The custom report does not exist.
        404/260801 => CustomReportNotFound,
    )
)]
pub fn get_custom_report(
    /// ID of the event.
    event_id: String,
    /// ID of the custom report, from the page on which it is edited.
    custom_report_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CustomReportPage;

/// Lists the people who attended an event, live or in the lobby.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/reports/event_attendance",
    scopes = ["zoom_events_reports:read", "zoom_events_reports:read:admin", "zoom_events:read:event_attendance", "zoom_events:read:event_attendance:admin"],
    rate_limit = Heavy,
    paged = attendees,
    operation = "EventAttendanceReport",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/reports/GET/zoom_events/events/%7BeventId%7D/reports/event_attendance",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The event does not exist.
        404 => NotFound,
    )
)]
pub fn list_event_attendance(
    /// ID of the event.
    event_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Earliest time of the last change of the records to list.
    from: Option<Timestamp>,
    /// Latest time of the last change of the records to list.
    to: Option<Timestamp>,
    /// Whether to list everyone, which is the default, or only attendees without a special role.
    role_type: Option<AttendeeRole>,
    next_page_token: Option<String>,
) -> EventAttendancePage;

/// Lists the people who attended a session.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/reports/sessions/<session_id>/attendance",
    scopes = ["zoom_events_reports:read", "zoom_events_reports:read:admin", "zoom_events:read:session_attendance", "zoom_events:read:session_attendance:admin"],
    rate_limit = Light,
    paged = attendees,
    operation = "SessionAttendanceReport",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/reports/GET/zoom_events/events/%7BeventId%7D/reports/sessions/%7BsessionId%7D/attendance",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The session does not exist.
        404/2003 => SessionNotFound,
    )
)]
pub fn list_session_attendance(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SessionAttendancePage;

/// Lists the survey answers of an event and its sessions.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/reports/survey",
    scopes = ["zoom_events_reports:read", "zoom_events_reports:read:admin", "zoom_events:read:list_session_surveys", "zoom_events:read:list_session_surveys:admin"],
    rate_limit = Heavy,
    paged = surveys,
    operation = "EventSurveyReportApi",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/reports/GET/zoom_events/events/%7BeventId%7D/reports/survey",
    errors(
        /// `page_size`, `next_page_token` or the event ID is invalid.
        400/400 => InvalidPageOrEventId,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/404 => EventNotFound,
    )
)]
pub fn list_survey_answers(
    /// ID of the event.
    event_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SurveyAnswerPage;

/// Lists the ticket registrations of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/reports/ticket_registration",
    scopes = ["zoom_events_reports:read", "zoom_events_reports:read:admin", "zoom_events:read:event_registration", "zoom_events:read:event_registration:admin"],
    rate_limit = Heavy,
    paged = registrations,
    operation = "EventRegistrationsReport",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/reports/GET/zoom_events/events/%7BeventId%7D/reports/ticket_registration",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_registrations(
    /// ID of the event.
    event_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Earliest time of the last change of the records to list.
    from: Option<Timestamp>,
    /// Latest time of the last change of the records to list.
    to: Option<Timestamp>,
    next_page_token: Option<String>,
) -> RegistrationPage;

/// Lists the registrations of a video on-demand channel with the watched time.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/reports/registrations",
    scopes = ["zoom_events_vod_reports:read", "zoom_events_vod_reports:read:admin", "zoom_events:read:vod_registrations", "zoom_events:read:vod_registrations:admin"],
    rate_limit = Heavy,
    paged = registrations,
    operation = "VodChannelReigistration",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/reports/GET/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D/reports/registrations",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
    )
)]
pub fn list_vod_registrations(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> VodRegistrationPage;

/// Role of the attendees to list.
#[zoom_model]
pub enum AttendeeRole {
    /// Everyone, also people with special roles.
    All,
    /// Only attendees without a special role.
    Attendee,
}
