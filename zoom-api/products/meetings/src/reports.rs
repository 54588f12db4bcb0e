//! Reports on the account's meetings and webinars, past and upcoming.

use jiff::civil::Date;

use super::{KeyValue, TrackingFieldValue};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists past meetings and webinars of the account, filtered by topic, features or reports, page by page.
///
/// A range spans at most one month.
///
/// Zoom's page: [Get history meeting and webinar list](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/history_meetings).
#[zoom_endpoint(
    GET, "/report/history_meetings",
    scopes = ["report:read:admin", "report:read:list_history_meetings:admin"],
    rate_limit = Heavy,
    paged = history_meetings,
    errors(
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// The app or its user may not see this group.
        403/12703 => NoPermission,
    )
)]
pub fn list_meeting_history(
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// Whether `from` and `to` go by the start or the end of the meeting; the start when left out.
    date_type: Option<DateType>,
    /// Whether to list meetings, webinars or both.
    meeting_type: Option<MeetingType>,
    /// Only meetings with this kind of data to report: polls, surveys, Q&A, resource links or reactions.
    report_type: Option<ReportType>,
    /// Words of the topic, or the ID, to search for.
    search_key: Option<String>,
    /// How many records a page holds.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// Only meetings and webinars of this group's members, by its ID.
    group_id: Option<String>,
    /// Only meetings that used this feature.
    meeting_feature: Option<MeetingFeature>,
) -> PastEventPage;

/// Lists the account's upcoming meetings and webinars within a range of dates, page by page.
///
/// The account needs a Pro plan or higher. A range spans at most one month.
///
/// Zoom's page: [Get upcoming events report](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/upcoming_events).
#[zoom_endpoint(
    GET, "/report/upcoming_events",
    scopes = ["report:read:admin", "report:read:upcoming_meetings_webinars:admin"],
    rate_limit = Heavy,
    paged = upcoming_events,
    errors(
        /// The account has no paid plan, or the app or its user may not do this.
        400/200 => PaidPlanRequired,
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_upcoming_events(
    /// The first day of the period. From here to `to` it is a month at most.
    from: Date,
    /// The last day of the period.
    to: Date,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// Whether to list meetings, webinars or both. `all` when left out.
    #[query(rename = "type")]
    kind: Option<MeetingType>,
    /// Only events whose host is a member of this group, by its ID.
    group_id: Option<String>,
) -> UpcomingEventPage;

/// One page of past meetings and webinars.
#[zoom_model]
pub struct PastEventPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The past meetings and webinars. At most 300.
    pub history_meetings: Vec<PastEvent>,
}

/// A past meeting or webinar of the account.
#[zoom_model]
pub struct PastEvent {
    /// The UUID of this instance of the meeting or webinar.
    pub meeting_uuid: Option<MeetingUuid>,
    /// The ID of the meeting or webinar.
    pub meeting_id: Option<MeetingId>,
    /// Whether it was a meeting or a webinar.
    #[zoom(rename = "type")]
    pub kind: Option<PastEventType>,
    /// The host's display name.
    pub host_display_name: Option<String>,
    /// The host's e-mail address.
    pub host_email: Option<String>,
    /// When the meeting or webinar started.
    pub start_time: Option<String>,
    /// When the meeting or webinar ended.
    pub end_time: Option<String>,
    /// The topic of the meeting or webinar.
    pub topic: Option<String>,
    /// How many people took part.
    pub participants: Option<i64>,
    /// How long the meeting or webinar lasted, in minutes.
    pub duration: Option<u32>,
    /// The minutes all participants spent in it, added up.
    pub total_participant_minutes: Option<i64>,
    /// The host's department.
    pub department: Option<String>,
    /// The groups the host is in. At most 200.
    pub group: Vec<String>,
    /// Where it was created: the name of the OAuth app, or `Zoom` for JWT apps and the web portal.
    pub source: Option<String>,
    /// How many people watched the webinar on a computer, each counted once. Panelists and those who only listened by
    /// phone do not count.
    pub unique_viewers: Option<i64>,
    /// The most people who watched the webinar online at one time, panelists not counted.
    pub max_concurrent_views: Option<i64>,
    /// When the meeting or webinar was created.
    pub create_time: Option<String>,
    /// The custom attributes of the host. At most 5.
    pub custom_fields: Vec<KeyValue>,
    /// The tracking fields and their values. At most 10.
    pub tracking_fields: Vec<TrackingFieldValue>,
    /// Which features were used in it.
    pub feature_used: Option<FeaturesUsed>,
}

/// Whether it was a meeting or a webinar.
#[zoom_model]
pub enum PastEventType {
    /// A meeting.
    #[zoom(rename = "Meeting")]
    Meeting,
    /// A webinar.
    #[zoom(rename = "Webinar")]
    Webinar,
}

/// Which features were used in a past meeting or webinar.
#[zoom_model]
pub struct FeaturesUsed {
    /// Whether a screen was shared.
    pub screen_sharing: Option<bool>,
    /// Whether video was on.
    pub video_on: Option<bool>,
    /// Whether anyone controlled another's screen.
    pub remote_control: Option<bool>,
    /// Whether there were closed captions.
    pub closed_caption: Option<bool>,
    /// Whether there were breakout rooms.
    pub breakout_room: Option<bool>,
    /// Whether interpreters translated.
    pub language_interpretation: Option<bool>,
    /// Whether anyone joined by telephone.
    pub telephone_usage: Option<bool>,
    /// Whether anybody wrote in the chat of the meeting.
    pub in_meeting_chat: Option<bool>,
    /// Whether there were polls.
    pub poll: Option<bool>,
    /// Whether anyone joined from a Zoom Room.
    pub join_by_room: Option<bool>,
    /// Whether there was a waiting room.
    pub waiting_room: Option<bool>,
    /// Whether live transcription was on.
    pub live_transcription: Option<bool>,
    /// Whether anyone sent an emoticon.
    pub reaction: Option<bool>,
    /// Whether anyone used a Zoom app.
    pub zoom_apps: Option<bool>,
    /// Whether anybody drew on a shared screen.
    pub annotation: Option<bool>,
    /// Whether anyone raised a hand.
    pub raise_hand: Option<bool>,
    /// Whether anybody had a virtual background.
    pub virtual_background: Option<bool>,
    /// Whether there was a whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether an immersive scene was on.
    pub immersive_scene: Option<bool>,
    /// Whether anyone appeared as an avatar.
    pub avatar: Option<bool>,
    /// Whether anyone moved the meeting to a mobile phone.
    pub switch_to_mobile: Option<bool>,
    /// Whether anyone sent files in the meeting's chat.
    pub file_sharing: Option<bool>,
    /// Whether the meeting summary was on.
    pub meeting_summary: Option<bool>,
    /// Whether questions to AI Companion about the meeting were on.
    pub meeting_questions: Option<bool>,
    /// Whether the meeting was recorded on a computer.
    pub record_to_computer: Option<bool>,
    /// Whether the meeting was recorded in the cloud.
    pub record_to_cloud: Option<bool>,
    /// Whether live translation was used.
    pub live_translation: Option<bool>,
    /// Whether the meeting asked for registration.
    pub registration: Option<bool>,
    /// Whether smart recording was on.
    pub smart_recording: Option<bool>,
    /// Whether anyone used the multi-speaker view.
    pub multi_speaker: Option<bool>,
    /// Whether the host set a wallpaper.
    pub meeting_wallpaper: Option<bool>,
    /// Whether anyone used a virtual background made by generative AI.
    pub gen_ai_virtual_background: Option<bool>,
    /// Whether several people shared at once.
    pub multi_share: Option<bool>,
    /// Whether anyone shared a document.
    pub document_collaboration: Option<bool>,
    /// Whether anyone used portrait lighting.
    pub portrait_lighting: Option<bool>,
    /// Whether anyone used personalized audio isolation.
    pub personalized_audio_isolation: Option<bool>,
    /// Whether anyone used color themes.
    pub color_themes: Option<bool>,
}

/// One page of upcoming meetings and webinars.
#[zoom_model]
pub struct UpcomingEventPage {
    /// The first day of the report.
    pub from: Option<Date>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// The last day of the report, a month after `from` at most.
    pub to: Option<Date>,
    /// The upcoming events.
    pub upcoming_events: Vec<UpcomingEvent>,
}

/// An upcoming meeting or webinar of the account.
#[zoom_model]
pub struct UpcomingEvent {
    /// The host's department.
    pub dept: Option<String>,
    /// The host, by user ID.
    pub host_id: Option<String>,
    /// The host's name.
    pub host_name: Option<String>,
    /// The event's ID.
    pub id: Option<String>,
    /// When the event starts.
    pub start_time: Option<String>,
    /// The topic of the event.
    pub topic: Option<String>,
}

/// What a range of dates selects by.
#[zoom_model]
pub enum DateType {
    /// When the session started.
    StartTime,
    /// When the session ended.
    EndTime,
}

/// Whether meetings or webinars are asked for.
#[zoom_model]
pub enum MeetingType {
    /// Meetings only.
    Meeting,
    /// Webinars only.
    Webinar,
    /// Both.
    All,
}

/// Which data the listed meetings have.
#[zoom_model]
pub enum ReportType {
    /// Any or none.
    All,
    /// Polls.
    Poll,
    /// Surveys.
    Survey,
    /// Questions and answers.
    Qa,
    /// Links to resources.
    Resource,
    /// Reactions.
    Reaction,
}

/// Which feature the listed meetings used.
#[zoom_model]
pub enum MeetingFeature {
    /// Screens were shared.
    ScreenSharing,
    /// Video was on.
    VideoOn,
    /// A computer was controlled by others.
    RemoteControl,
    /// There were closed captions.
    ClosedCaption,
    /// Interpreters spoke.
    LanguageInterpretation,
    /// People joined by phone.
    TelephoneUsage,
    /// People chatted.
    InMeetingChat,
    /// Polls were held.
    Poll,
    /// A Zoom Room joined.
    JoinByRoom,
    /// People waited to be let in.
    WaitingRoom,
    /// Speech was transcribed as it went.
    LiveTranscription,
    /// People reacted with emojis.
    Reaction,
    /// Zoom Apps were used.
    ZoomApps,
    /// People drew on what was shared.
    Annotation,
    /// Hands were raised.
    RaiseHand,
    /// People had virtual backgrounds.
    VirtualBackground,
    /// A whiteboard was used.
    Whiteboard,
    /// Participants were shown in one scene.
    ImmersiveScene,
    /// People appeared as avatars.
    Avatar,
    /// People moved to their phones.
    SwitchToMobile,
    /// Files were shared.
    FileSharing,
    /// AI Companion wrote a summary.
    MeetingSummary,
    /// AI Companion answered questions.
    MeetingQuestions,
    /// It was recorded locally.
    RecordToComputer,
    /// It was recorded in the cloud.
    RecordToCloud,
    /// Captions were translated as they came.
    LiveTranslation,
    /// People had to register.
    Registration,
    /// Smart recording was on.
    SmartRecording,
    /// Several speakers were shown at once.
    MultiSpeaker,
    /// A wallpaper was shown.
    MeetingWallpaper,
    /// People had virtual backgrounds made by AI.
    GenAiVirtualBackground,
    /// Several people shared at once.
    MultiShare,
    /// People worked on a document together.
    DocumentCollaboration,
    /// People were lit by software.
    PortraitLighting,
    /// Audio was narrowed to a person's own voice.
    PersonalizedAudioIsolation,
    /// Colour themes were used.
    ColorThemes,
}
