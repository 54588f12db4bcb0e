//! Reports on the account's meetings and webinars, past and upcoming.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{KeyValue, TrackingFieldValue};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists past meetings and webinars of the account, filtered by topic, features or reports.
///
/// A range spans at most one month.
#[zoom_endpoint(
    GET, "/report/history_meetings",
    scopes = ["report:read:admin", "report:read:list_history_meetings:admin"],
    rate_limit = Heavy,
    paged = history_meetings,
    operation = "Gethistorymeetingandwebinarlist",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/history_meetings",
    max_range = 1 month,
    errors(
        /// A parameter is invalid, or the page token is invalid or expired.
        400/300 => InvalidParameter,
        /// The app or its user cannot access this group.
        403/12703 => NoPermission,
    )
)]
pub fn list_meeting_history(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    /// Whether `from` and `to` filter by the start or the end of the meeting; by default the start.
    date_type: Option<DateType>,
    /// Whether to list meetings, webinars or both.
    meeting_type: Option<MeetingType>,
    /// Type of report data that the meetings must have: polls, surveys, Q&A, resource links or reactions.
    report_type: Option<ReportType>,
    /// Part of the topic, or the ID, to search for.
    search_key: Option<String>,
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of a group; only meetings and webinars of its members are returned.
    group_id: Option<String>,
    /// Features to filter by: meetings and webinars that used at least one of them are listed.
    #[query(rename = "meeting_feature", csv)]
    meeting_features: Vec<MeetingFeature>,
) -> PastEventPage;

/// Lists the account's upcoming meetings and webinars within a range of dates.
///
/// Requires a Pro plan or higher. A range spans at most one month.
#[zoom_endpoint(
    GET, "/report/upcoming_events",
    scopes = ["report:read:admin", "report:read:upcoming_meetings_webinars:admin"],
    rate_limit = Heavy,
    paged = upcoming_events,
    operation = "reportUpcomingEvents",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/upcoming_events",
    max_range = 1 month,
    errors(
        /// The account has no paid plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_upcoming_events(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether to list meetings, webinars or both.
    #[zoom(default = "all")]
    #[query(rename = "type")]
    kind: Option<MeetingType>,
    /// ID of a group; only events whose host is a member are returned.
    group_id: Option<String>,
) -> UpcomingEventPage;

/// Page of past meetings and webinars.
#[zoom_model(response)]
pub struct PastEventPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Past meetings and webinars.
    #[zoom(max_items = 300)]
    pub history_meetings: Vec<PastEvent>,
}

/// Past meeting or webinar of the account.
#[zoom_model(response)]
pub struct PastEvent {
    /// UUID of this instance of the meeting or webinar.
    pub meeting_uuid: Option<MeetingUuid>,
    /// ID of the meeting or webinar.
    pub meeting_id: Option<MeetingId>,
    /// Whether it was a meeting or a webinar.
    #[zoom(rename = "type")]
    pub kind: Option<PastEventType>,
    /// Display name of the host.
    pub host_display_name: Option<String>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// Start time of the meeting or webinar.
    pub start_time: Option<Timestamp>,
    /// End time of the meeting or webinar.
    pub end_time: Option<Timestamp>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Number of participants.
    pub participants: Option<i64>,
    /// Duration of the meeting or webinar, in minutes.
    pub duration: Option<u32>,
    /// Total minutes of all participants.
    pub total_participant_minutes: Option<i64>,
    /// Department of the host.
    pub department: Option<String>,
    /// Groups of the host.
    #[zoom(rename = "group", max_items = 200)]
    pub groups: Vec<String>,
    /// Origin: the name of the OAuth app, or `Zoom` for JWT apps and the web portal.
    pub source: Option<String>,
    /// Number of unique viewers who watched the webinar on a computer. Panelists and phone-only listeners are not
    /// counted.
    pub unique_viewers: Option<i64>,
    /// Maximum number of concurrent online viewers of the webinar, excluding panelists.
    pub max_concurrent_views: Option<i64>,
    /// Creation time of the meeting or webinar.
    pub create_time: Option<Timestamp>,
    /// Custom attributes of the host.
    #[zoom(max_items = 5)]
    pub custom_fields: Vec<KeyValue>,
    /// Tracking fields and their values.
    #[zoom(max_items = 10)]
    pub tracking_fields: Vec<TrackingFieldValue>,
    /// Features used in the meeting or webinar.
    pub feature_used: Option<FeaturesUsed>,
}

/// Whether it was a meeting or a webinar.
#[zoom_model]
pub enum PastEventType {
    /// Meeting.
    #[zoom(rename = "Meeting")]
    Meeting,
    /// Webinar.
    #[zoom(rename = "Webinar")]
    Webinar,
}

/// Features used in a past meeting or webinar.
#[zoom_model(response)]
pub struct FeaturesUsed {
    /// Whether a screen was shared.
    pub screen_sharing: Option<bool>,
    /// Whether video was used.
    pub video_on: Option<bool>,
    /// Whether remote control was used.
    pub remote_control: Option<bool>,
    /// Whether closed captions were used.
    pub closed_caption: Option<bool>,
    /// Whether breakout rooms were used.
    pub breakout_room: Option<bool>,
    /// Whether language interpretation was used.
    pub language_interpretation: Option<bool>,
    /// Whether a participant joined by phone.
    pub telephone_usage: Option<bool>,
    /// Whether the meeting chat was used.
    pub in_meeting_chat: Option<bool>,
    /// Whether there were polls.
    pub poll: Option<bool>,
    /// Whether a Zoom Room joined.
    pub join_by_room: Option<bool>,
    /// Whether the waiting room was used.
    pub waiting_room: Option<bool>,
    /// Whether live transcription was used.
    pub live_transcription: Option<bool>,
    /// Whether reactions were used.
    pub reaction: Option<bool>,
    /// Whether Zoom Apps were used.
    pub zoom_apps: Option<bool>,
    /// Whether annotation was used.
    pub annotation: Option<bool>,
    /// Whether a participant raised a hand.
    pub raise_hand: Option<bool>,
    /// Whether a virtual background was used.
    pub virtual_background: Option<bool>,
    /// Whether a whiteboard was used.
    pub whiteboard: Option<bool>,
    /// Whether an immersive scene was used.
    pub immersive_scene: Option<bool>,
    /// Whether an avatar was used.
    pub avatar: Option<bool>,
    /// Whether a participant switched to a mobile phone.
    pub switch_to_mobile: Option<bool>,
    /// Whether files were sent in the meeting chat.
    pub file_sharing: Option<bool>,
    /// Whether the meeting summary was enabled.
    pub meeting_summary: Option<bool>,
    /// Whether AI Companion questions were used.
    pub meeting_questions: Option<bool>,
    /// Whether the meeting was recorded locally.
    pub record_to_computer: Option<bool>,
    /// Whether the meeting was recorded in the cloud.
    pub record_to_cloud: Option<bool>,
    /// Whether live translation was used.
    pub live_translation: Option<bool>,
    /// Whether the meeting required registration.
    pub registration: Option<bool>,
    /// Whether smart recording was used.
    pub smart_recording: Option<bool>,
    /// Whether the multi-speaker view was used.
    pub multi_speaker: Option<bool>,
    /// Whether the host set a wallpaper.
    pub meeting_wallpaper: Option<bool>,
    /// Whether a virtual background made by generative AI was used.
    pub gen_ai_virtual_background: Option<bool>,
    /// Whether several participants shared at the same time.
    pub multi_share: Option<bool>,
    /// Whether document collaboration was used.
    pub document_collaboration: Option<bool>,
    /// Whether portrait lighting was used.
    pub portrait_lighting: Option<bool>,
    /// Whether personalized audio isolation was used.
    pub personalized_audio_isolation: Option<bool>,
    /// Whether color themes were used.
    pub color_themes: Option<bool>,
}

/// Page of upcoming meetings and webinars.
#[zoom_model(response)]
pub struct UpcomingEventPage {
    /// First day of the report.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Last day of the report, at most one month after `from`.
    pub to: Option<Date>,
    /// Upcoming events.
    pub upcoming_events: Vec<UpcomingEvent>,
}

/// Upcoming meeting or webinar of the account.
#[zoom_model(response)]
pub struct UpcomingEvent {
    /// Department of the host.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Name of the host.
    pub host_name: Option<String>,
    /// ID of the event.
    pub id: Option<String>,
    /// Start time of the event.
    pub start_time: Option<Timestamp>,
    /// Topic of the event.
    pub topic: Option<String>,
}

/// Time that a range of dates filters by.
#[zoom_model]
pub enum DateType {
    /// Start time of the session.
    StartTime,
    /// End time of the session.
    EndTime,
}

/// Whether to list meetings or webinars.
#[zoom_model]
pub enum MeetingType {
    /// Meetings only.
    Meeting,
    /// Webinars only.
    Webinar,
    /// Both.
    All,
}

/// Report data that the listed meetings have.
#[zoom_model]
pub enum ReportType {
    /// With or without report data.
    All,
    /// Polls.
    Poll,
    /// Surveys.
    Survey,
    /// Q&A.
    Qa,
    /// Resource links.
    Resource,
    /// Reactions.
    Reaction,
}

/// Feature that the listed meetings used.
#[zoom_model]
pub enum MeetingFeature {
    /// Screen sharing.
    ScreenSharing,
    /// Video.
    VideoOn,
    /// A computer was controlled remotely.
    RemoteControl,
    /// Closed captions.
    ClosedCaption,
    /// Language interpretation.
    LanguageInterpretation,
    /// Phone participants.
    TelephoneUsage,
    /// Chat.
    InMeetingChat,
    /// Polls.
    Poll,
    /// Zoom Rooms.
    JoinByRoom,
    /// Waiting room.
    WaitingRoom,
    /// Live transcription.
    LiveTranscription,
    /// Reactions.
    Reaction,
    /// Zoom Apps.
    ZoomApps,
    /// Annotation.
    Annotation,
    /// Raised hands.
    RaiseHand,
    /// Virtual backgrounds.
    VirtualBackground,
    /// Whiteboard.
    Whiteboard,
    /// Immersive scenes.
    ImmersiveScene,
    /// Avatars.
    Avatar,
    /// Switch to mobile phone.
    SwitchToMobile,
    /// File sharing.
    FileSharing,
    /// AI Companion meeting summary.
    MeetingSummary,
    /// AI Companion questions.
    MeetingQuestions,
    /// Local recording.
    RecordToComputer,
    /// Cloud recording.
    RecordToCloud,
    /// Live translation.
    LiveTranslation,
    /// Registration.
    Registration,
    /// Smart recording.
    SmartRecording,
    /// Multi-speaker view.
    MultiSpeaker,
    /// Wallpaper.
    MeetingWallpaper,
    /// Virtual backgrounds made by generative AI.
    GenAiVirtualBackground,
    /// Multiple simultaneous shares.
    MultiShare,
    /// Document collaboration.
    DocumentCollaboration,
    /// Portrait lighting.
    PortraitLighting,
    /// Personalized audio isolation.
    PersonalizedAudioIsolation,
    /// Color themes.
    ColorThemes,
}
