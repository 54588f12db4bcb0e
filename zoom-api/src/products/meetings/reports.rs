//! Reports.

use jiff::civil::Date;

use crate::types::{MeetingId, MeetingUuid};
use crate::{zoom_endpoint, zoom_model};

/// Lists meeting history.
///
/// Zoom's page: [Get history meeting and webinar list](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/history_meetings).
#[zoom_endpoint(
    GET, "/report/history_meetings",
    scopes = ["report:read:admin", "report:read:list_history_meetings:admin"],
    rate_limit = Heavy,
    paged = history_meetings,
    errors(
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// No permission.
        403/12703 => NoPermission,
    )
)]
pub fn list_meeting_history(
    /// The first day or moment of the time in question.
    from: String,
    /// The last day or moment of the time in question.
    to: String,
    /// The date type.
    date_type: Option<DateType>,
    /// The meeting type.
    meeting_type: Option<MeetingType>,
    /// The report type.
    report_type: Option<ReportType>,
    /// The search key.
    search_key: Option<String>,
    /// How many records a page holds.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The group ID.
    group_id: Option<String>,
    /// The meeting feature.
    meeting_feature: Option<MeetingFeature>,
) -> PastEventPage;

/// Lists upcoming events.
///
/// Zoom's page: [Get upcoming events report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/upcoming_events).
#[zoom_endpoint(
    GET, "/report/upcoming_events",
    scopes = ["report:read:admin", "report:read:upcoming_meetings_webinars:admin"],
    rate_limit = Heavy,
    paged = upcoming_events,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid page token.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_upcoming_events(
    /// The first day or moment of the time in question.
    from: Date,
    /// The last day or moment of the time in question.
    to: Date,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The type: `all` when left out.
    #[query(rename = "type")]
    kind: Option<UpcomingEventType>,
    /// The group ID.
    group_id: Option<String>,
) -> UpcomingEventPage;

/// One page of past events.
#[zoom_model]
pub struct PastEventPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The history meetings: at most 300.
    pub history_meetings: Vec<PastEvent>,
}

/// A past event.
#[zoom_model]
pub struct PastEvent {
    /// The meeting UUID.
    pub meeting_uuid: Option<MeetingUuid>,
    /// The meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<PastEventType>,
    /// The host display name.
    pub host_display_name: Option<String>,
    /// The host email.
    pub host_email: Option<String>,
    /// The start time.
    pub start_time: Option<String>,
    /// The end time.
    pub end_time: Option<String>,
    /// The topic.
    pub topic: Option<String>,
    /// The participants.
    pub participants: Option<i64>,
    /// The duration.
    pub duration: Option<u32>,
    /// The total participant minutes.
    pub total_participant_minutes: Option<i64>,
    /// The department.
    pub department: Option<String>,
    /// The group: at most 200.
    pub group: Vec<String>,
    /// The source.
    pub source: Option<String>,
    /// The unique viewers.
    pub unique_viewers: Option<i64>,
    /// The max concurrent views.
    pub max_concurrent_views: Option<i64>,
    /// The create time.
    pub create_time: Option<String>,
    /// The custom fields: at most 5.
    pub custom_fields: Vec<CustomField>,
    /// The tracking fields: at most 10.
    pub tracking_fields: Vec<TrackingField>,
    /// The feature used.
    pub feature_used: Option<FeatureUsed>,
}

/// What a past event type can be.
#[zoom_model]
pub enum PastEventType {
    /// Meeting.
    #[zoom(rename = "Meeting")]
    Meeting,
    /// Webinar.
    #[zoom(rename = "Webinar")]
    Webinar,
}

/// A custom field.
#[zoom_model]
pub struct CustomField {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

/// A tracking field.
#[zoom_model]
pub struct TrackingField {
    /// The field.
    pub field: Option<String>,
    /// The value.
    pub value: Option<String>,
}

/// A feature used.
#[zoom_model]
pub struct FeatureUsed {
    /// Whether "screen sharing" is on.
    pub screen_sharing: Option<bool>,
    /// Whether "video on" is on.
    pub video_on: Option<bool>,
    /// Whether "remote control" is on.
    pub remote_control: Option<bool>,
    /// Whether "closed caption" is on.
    pub closed_caption: Option<bool>,
    /// Whether "breakout room" is on.
    pub breakout_room: Option<bool>,
    /// Whether "language interpretation" is on.
    pub language_interpretation: Option<bool>,
    /// Whether "telephone usage" is on.
    pub telephone_usage: Option<bool>,
    /// Whether "in meeting chat" is on.
    pub in_meeting_chat: Option<bool>,
    /// Whether `poll` is on.
    pub poll: Option<bool>,
    /// Whether "join by room" is on.
    pub join_by_room: Option<bool>,
    /// Whether "waiting room" is on.
    pub waiting_room: Option<bool>,
    /// Whether "live transcription" is on.
    pub live_transcription: Option<bool>,
    /// Whether `reaction` is on.
    pub reaction: Option<bool>,
    /// Whether "Zoom apps" is on.
    pub zoom_apps: Option<bool>,
    /// Whether `annotation` is on.
    pub annotation: Option<bool>,
    /// Whether "raise hand" is on.
    pub raise_hand: Option<bool>,
    /// Whether "virtual background" is on.
    pub virtual_background: Option<bool>,
    /// Whether `whiteboard` is on.
    pub whiteboard: Option<bool>,
    /// Whether "immersive scene" is on.
    pub immersive_scene: Option<bool>,
    /// Whether `avatar` is on.
    pub avatar: Option<bool>,
    /// Whether "switch to mobile" is on.
    pub switch_to_mobile: Option<bool>,
    /// Whether "file sharing" is on.
    pub file_sharing: Option<bool>,
    /// Whether "meeting summary" is on.
    pub meeting_summary: Option<bool>,
    /// Whether "meeting questions" is on.
    pub meeting_questions: Option<bool>,
    /// Whether "record to computer" is on.
    pub record_to_computer: Option<bool>,
    /// Whether "record to cloud" is on.
    pub record_to_cloud: Option<bool>,
    /// Whether "live translation" is on.
    pub live_translation: Option<bool>,
    /// Whether `registration` is on.
    pub registration: Option<bool>,
    /// Whether "smart recording" is on.
    pub smart_recording: Option<bool>,
    /// Whether "multi speaker" is on.
    pub multi_speaker: Option<bool>,
    /// Whether "meeting wallpaper" is on.
    pub meeting_wallpaper: Option<bool>,
    /// Whether "gen AI virtual background" is on.
    pub gen_ai_virtual_background: Option<bool>,
    /// Whether "multi share" is on.
    pub multi_share: Option<bool>,
    /// Whether "document collaboration" is on.
    pub document_collaboration: Option<bool>,
    /// Whether "portrait lighting" is on.
    pub portrait_lighting: Option<bool>,
    /// Whether "personalized audio isolation" is on.
    pub personalized_audio_isolation: Option<bool>,
    /// Whether "color themes" is on.
    pub color_themes: Option<bool>,
}

/// One page of upcoming events.
#[zoom_model]
pub struct UpcomingEventPage {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The upcoming events.
    pub upcoming_events: Vec<UpcomingEvent>,
}

/// An upcoming event.
#[zoom_model]
pub struct UpcomingEvent {
    /// The dept.
    pub dept: Option<String>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The start time.
    pub start_time: Option<String>,
    /// The topic.
    pub topic: Option<String>,
}

/// What a date type can be.
#[zoom_model]
pub enum DateType {
    /// Start time.
    StartTime,
    /// End time.
    EndTime,
}

/// What a meeting type can be.
#[zoom_model]
pub enum MeetingType {
    /// Meeting.
    Meeting,
    /// Webinar.
    Webinar,
    /// All.
    All,
}

/// What a report type can be.
#[zoom_model]
pub enum ReportType {
    /// All.
    All,
    /// Poll.
    Poll,
    /// Survey.
    Survey,
    /// Q&A.
    Qa,
    /// Resource.
    Resource,
    /// Reaction.
    Reaction,
}

/// What a meeting feature can be.
#[zoom_model]
pub enum MeetingFeature {
    /// Screen sharing.
    ScreenSharing,
    /// Video on.
    VideoOn,
    /// Remote control.
    RemoteControl,
    /// Closed caption.
    ClosedCaption,
    /// Language interpretation.
    LanguageInterpretation,
    /// Telephone usage.
    TelephoneUsage,
    /// In meeting chat.
    InMeetingChat,
    /// Poll.
    Poll,
    /// Join by room.
    JoinByRoom,
    /// Waiting room.
    WaitingRoom,
    /// Live transcription.
    LiveTranscription,
    /// Reaction.
    Reaction,
    /// Zoom apps.
    ZoomApps,
    /// Annotation.
    Annotation,
    /// Raise hand.
    RaiseHand,
    /// Virtual background.
    VirtualBackground,
    /// Whiteboard.
    Whiteboard,
    /// Immersive scene.
    ImmersiveScene,
    /// Avatar.
    Avatar,
    /// Switch to mobile.
    SwitchToMobile,
    /// File sharing.
    FileSharing,
    /// Meeting summary.
    MeetingSummary,
    /// Meeting questions.
    MeetingQuestions,
    /// Record to computer.
    RecordToComputer,
    /// Record to cloud.
    RecordToCloud,
    /// Live translation.
    LiveTranslation,
    /// Registration.
    Registration,
    /// Smart recording.
    SmartRecording,
    /// Multi speaker.
    MultiSpeaker,
    /// Meeting wallpaper.
    MeetingWallpaper,
    /// Gen AI virtual background.
    GenAiVirtualBackground,
    /// Multi share.
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

/// What an upcoming event type can be.
#[zoom_model]
pub enum UpcomingEventType {
    /// Meeting.
    Meeting,
    /// Webinar.
    Webinar,
    /// All.
    All,
}
