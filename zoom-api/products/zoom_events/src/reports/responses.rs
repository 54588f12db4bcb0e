//! Reports: responses.

use jiff::Timestamp;

use super::super::{QuestionAnswer, TicketAuthenticationMethod};
use super::{AttendedSession, CustomReportTicket, ReportTicket, SessionAttended, SessionAttendeeTicket};
use zoom_api::zoom_model;

/// Page of a custom report.
#[zoom_model(response)]
pub struct CustomReportPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Registrants.
    #[zoom(max_items = 300)]
    pub registrants: Vec<CustomReportRegistrant>,
}

/// Registrant in a custom report.
#[zoom_model(response)]
pub struct CustomReportRegistrant {
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the person consented to marketing: 1 yes, 0 no.
    pub opt_in_marketing: Option<OptInMarketing>,
    /// Time of the registration in UTC.
    pub registration_date: Option<Timestamp>,
    /// Whether the person attended the event, live or in the lobby.
    pub event_attendance: Option<Attendance>,
    /// Country or region of the person, such as `US`.
    pub country: Option<String>,
    /// Whether the person was in the lobby.
    pub lobby_attendance: Option<Attendance>,
    /// Number of answered surveys.
    pub surveys_count: Option<u32>,
    /// Number of answered polls.
    pub polls_count: Option<u32>,
    /// Resource links that the person opened.
    #[zoom(max_items = 200)]
    pub resource_link_engagement: Vec<FileRef>,
    /// Engagement of the person, by session.
    #[zoom(max_items = 200)]
    pub sessions: Vec<CustomReportSession>,
    /// Tickets.
    #[zoom(max_items = 50)]
    pub tickets: Vec<CustomReportTicket>,
}

/// Whether a person consented to marketing.
#[zoom_model]
pub enum OptInMarketing {
    /// Consented.
    Opted = 1,
    /// Did not consent.
    NotOpted = 0,
}

/// Whether a person attended.
#[zoom_model]
pub enum Attendance {
    /// Attended.
    Attended,
    /// Absent.
    Absent,
}

/// ID and name of a file.
#[zoom_model(response)]
pub struct FileRef {
    /// ID of the resource.
    pub file_id: Option<String>,
    /// Name of the resource.
    pub name: Option<String>,
}

/// Attendance of a session in a custom report.
#[zoom_model(response)]
pub struct CustomReportSession {
    /// ID of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Whether the person attended the session.
    pub session_attendance: Option<Attendance>,
    /// Minutes that the person spent in the session.
    pub duration_in_session: Option<f64>,
    /// Whether the person bookmarked the session.
    pub bookmarked: Option<bool>,
    /// Materials that the person downloaded from the lobby.
    #[zoom(max_items = 200)]
    pub material_download: Vec<FileRef>,
    /// Resources that the person downloaded during the session.
    #[zoom(max_items = 200)]
    pub in_session_resource_download: Vec<FileRef>,
    /// Whether the person watched the recording.
    pub recording_view: Option<bool>,
    /// Minutes for which the person watched the recording.
    pub recording_view_duration: Option<f64>,
    /// Whether the person watched the livestream.
    pub live_streaming_view: Option<bool>,
    /// Minutes for which the person watched the livestream.
    pub live_streaming_view_duration: Option<f64>,
}

/// How a person registered.
#[zoom_model]
pub enum RegistrationMethod {
    /// By the person, with an email address.
    #[zoom(rename = "self-registration", alias = "Self-registration")]
    SelfRegistration,
    /// By the person, with a Zoom account.
    #[zoom(rename = "self-registration_account")]
    SelfRegistrationWithAccount,
    /// By the host.
    PreRegistration,
    /// Through a group link.
    GroupJoinLink,
    /// In another way.
    #[zoom(alias = "Other")]
    Other,
}

/// Page of chat messages.
#[zoom_model(response)]
pub struct ChatTranscriptPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Chat messages.
    #[zoom(max_items = 300)]
    pub chat_transcripts: Vec<ChatTranscript>,
}

/// Chat message.
#[zoom_model(response)]
pub struct ChatTranscript {
    /// Type of the chat.
    pub chat_type: Option<ChatType>,
    /// Name of the chat.
    pub chat_name: Option<String>,
    /// Name of the sender.
    pub sender: Option<String>,
    /// Email address of the sender.
    pub sender_email: Option<String>,
    /// Time of the message in UTC.
    pub message_time: Option<Timestamp>,
    /// Text of the message.
    pub message: Option<String>,
    /// Time at which a host cleared the chat, in UTC.
    pub reset_time: Option<Timestamp>,
    /// Name of the host who cleared the chat.
    pub reset_by_whom: Option<String>,
    /// ID of the chat's channel.
    pub chat_channel_id: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
}

/// Type of a chat.
#[zoom_model]
pub enum ChatType {
    /// Lobby chat.
    #[zoom(rename = "Lobby Chat")]
    LobbyChat,
    /// Private lobby chat.
    #[zoom(rename = "Private Lobby Chat")]
    PrivateLobbyChat,
    /// Event staff chat.
    #[zoom(rename = "Event Staff Chat")]
    EventStaffChat,
    /// Exhibitor chat.
    #[zoom(rename = "Exhibitor Chat")]
    ExhibitorChat,
    /// Expo booth chat.
    #[zoom(rename = "Expo Booth Chat")]
    ExpoBoothChat,
    /// Private chat of two people.
    #[zoom(rename = "Private 1:1 Chat")]
    PrivateOneToOneChat,
    /// Private group chat.
    #[zoom(rename = "Private Group Chat")]
    PrivateGroupChat,
    /// Chat in the meeting or webinar.
    #[zoom(rename = "In-meeting/webinar Chat")]
    InMeetingOrWebinarChat,
}

/// Page of an event's attendees.
#[zoom_model(response)]
pub struct EventAttendancePage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Attendees.
    #[zoom(max_items = 300)]
    pub attendees: Vec<EventAttendee>,
}

/// Attendee of an event.
#[zoom_model(response)]
pub struct EventAttendee {
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the person consented to marketing: 1 yes, 0 no.
    pub opt_in_marketing: Option<OptInMarketing>,
    /// Whether the consent to marketing was checked by default: 1 yes, 0 no, -1 unknown.
    pub marketing_consent_prechecked: Option<MarketingConsentPrechecked>,
    /// Whether the person attended the event, live or in the lobby.
    pub event_attendance: Option<Attendance>,
    /// How the person attended or attends.
    #[zoom(rename = "attendance_type", max_items = 50)]
    pub attendance_types: Vec<ReportedAttendanceType>,
    /// Whether the person was in the lobby.
    pub lobby_attendance: Option<Attendance>,
    /// Number of messages that the person sent in the lobby chat.
    pub lobby_chat_sent: Option<i64>,
    /// Number of answered surveys.
    pub survey_taken: Option<i64>,
    /// Number of sessions that the person joined.
    pub total_sessions_joined: Option<i64>,
    /// Number of tickets.
    pub number_of_tickets: Option<i64>,
    /// Role of the person.
    pub role: Option<String>,
    /// Tickets.
    #[zoom(max_items = 50)]
    pub tickets: Vec<ReportTicket>,
    /// Attendance of the person, by session.
    #[zoom(max_items = 200)]
    pub session_attendance: Vec<AttendedSession>,
    /// Whether the person created a profile.
    pub profile_created: Option<bool>,
    /// Number of personal chats of the person.
    pub personal_chats: Option<i64>,
    /// Number of networking connections that the person made.
    pub connection_made: Option<i64>,
    /// Time of the last change of the record.
    pub last_modified_date: Option<Timestamp>,
}

/// Whether the consent to marketing was checked by default.
#[zoom_model]
pub enum MarketingConsentPrechecked {
    /// Checked by default.
    PreChecked = 1,
    /// Not checked by default.
    NotPreChecked = 0,
    /// Unknown.
    NotAvailable = -1,
}

/// How a person attended.
#[zoom_model]
pub enum ReportedAttendanceType {
    /// Hybrid.
    Hybrid,
    /// Virtual.
    Virtual,
    /// In person.
    InPerson,
}

/// Page of a session's attendees.
#[zoom_model(response)]
pub struct SessionAttendancePage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Attendees.
    #[zoom(max_items = 300)]
    pub attendees: Vec<SessionAttendee>,
}

/// Attendee of a session.
#[zoom_model(response)]
pub struct SessionAttendee {
    /// ID of the session.
    pub session_id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// How the person authenticates.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Whether the consent to marketing was checked by default: 1 yes, 0 no, -1 unknown.
    pub marketing_consent_prechecked: Option<MarketingConsentPrechecked>,
    /// Whether the person consented to marketing: 1 yes, 0 no.
    pub opt_in_marketing: Option<OptInMarketing>,
    /// How the person checked in.
    pub check_in_method: Option<CheckInMethod>,
    /// How the person attended or attends.
    pub attendance_type: Option<SessionAttendanceType>,
    /// Whether the person attended the session.
    pub session_attendance: Option<SessionAttended>,
    /// Time at which the person joined the session.
    pub start_time: Option<Timestamp>,
    /// Time at which the person left the session.
    pub end_time: Option<Timestamp>,
    /// Minutes that the person spent in the session.
    pub duration_spent_in_session: Option<f64>,
    /// Number of chat messages that the person sent.
    pub chat_messages_sent: Option<i64>,
    /// Whether the person downloaded materials of the session.
    pub material_download: Option<bool>,
    /// Whether the person watched the recording.
    pub recording_view: Option<bool>,
    /// Whether the person watched the livestream.
    pub live_streaming_view: Option<bool>,
    /// Minutes for which the person watched the recording.
    pub recording_view_duration: Option<f64>,
    /// Minutes for which the person watched the livestream.
    pub live_streaming_view_duration: Option<f64>,
    /// Role of the person.
    pub role_name: Option<String>,
    /// Tickets.
    #[zoom(max_items = 50)]
    pub tickets: Vec<SessionAttendeeTicket>,
}

/// How a person checked in to a session.
#[zoom_model]
pub enum CheckInMethod {
    /// By the person, virtually.
    #[zoom(rename = "self check-in (virtual)")]
    VirtualSelfCheckIn,
    /// Through the API.
    Api,
    /// Manually.
    Manual,
    /// By the host.
    HostManual,
    /// By scanning the badge.
    EbadgeScanning,
    /// Virtually.
    Virtual,
}

/// How a person attended a session.
#[zoom_model]
pub enum SessionAttendanceType {
    /// Hybrid.
    Hybrid,
    /// Virtual.
    Virtual,
    /// In person, with a scanned QR code.
    QrCodeScan,
}

/// Page of survey answers.
#[zoom_model(response)]
pub struct SurveyAnswerPage {
    /// Number of records in the response.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Survey answers, by person.
    #[zoom(max_items = 300)]
    pub surveys: Vec<SurveyAnswers>,
}

/// Answers of a person to a survey.
#[zoom_model(response)]
pub struct SurveyAnswers {
    /// Name of the session; absent for a survey of the whole event.
    pub session_name: Option<String>,
    /// ID of the session; absent for a survey of the whole event.
    pub session_id: Option<String>,
    /// Email address of the person; absent for anonymous answers.
    pub email: Option<String>,
    /// Questions and answers.
    #[zoom(max_items = 200)]
    pub question_and_answers: Vec<SurveyAnswer>,
}

/// Answer to a survey question.
#[zoom_model(response)]
pub struct SurveyAnswer {
    /// Text of the question.
    pub question: Option<String>,
    /// Text of the answer.
    pub answer: Option<String>,
}

/// Page of ticket registrations.
#[zoom_model(response)]
pub struct RegistrationPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Registrations.
    #[zoom(max_items = 300)]
    pub registrations: Vec<Registration>,
}

/// Registration of a person for an event, with the tickets.
#[zoom_model(response)]
pub struct Registration {
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the person consented to marketing: 1 yes, 0 no.
    pub opt_in_marketing: Option<OptInMarketing>,
    /// Whether the consent to marketing was checked by default: 1 yes, 0 no, -1 unknown.
    pub marketing_consent_prechecked: Option<MarketingConsentPrechecked>,
    /// Time of the registration in UTC.
    pub register_date: Option<Timestamp>,
    /// Whether the person attended the event, live or in the lobby.
    pub event_attendance: Option<Attendance>,
    /// How the person attended or attends.
    #[zoom(rename = "attendance_type", max_items = 50)]
    pub attendance_types: Vec<ReportedAttendanceType>,
    /// How the person registered.
    pub registration_method: Option<RegistrationMethod>,
    /// Source of the registration, for tracking.
    pub registration_source: Option<String>,
    /// Tickets.
    #[zoom(max_items = 50)]
    pub tickets: Vec<ReportTicket>,
}

/// Page of a channel's registrations.
#[zoom_model(response)]
pub struct VodRegistrationPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Registrations.
    #[zoom(max_items = 300)]
    pub registrations: Vec<VodRegistration>,
}

/// Registration for a channel.
#[zoom_model(response)]
pub struct VodRegistration {
    /// Email address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Watched time, by video.
    #[zoom(max_items = 200)]
    pub video_watch_duration: Vec<VideoWatchDuration>,
    /// How the person authenticates.
    pub authentication_method: Option<VodAuthenticationMethod>,
    /// Answers to the registration questions.
    #[zoom(max_items = 200)]
    pub questions: Vec<QuestionAnswer>,
}

/// Time for which a person watched a video.
#[zoom_model(response)]
pub struct VideoWatchDuration {
    /// ID of the video.
    pub video_id: Option<String>,
    /// Name of the video.
    pub video_name: Option<String>,
    /// Watched time.
    pub duration: Option<f64>,
}

/// How a viewer authenticated.
#[zoom_model]
pub enum VodAuthenticationMethod {
    /// With a Zoom account.
    ZoomAccount,
    /// With a one-time password by email when registering.
    #[zoom(rename = "email_opt")]
    EmailOtp,
    /// Not at all.
    NoAuth,
}
