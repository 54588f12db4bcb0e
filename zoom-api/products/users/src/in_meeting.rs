//! Shared types: in meeting.

use super::VirtualBackgroundFile;
use zoom_api::zoom_model;

/// Chat partners allowed for webinar attendees.
#[zoom_model]
pub enum AllowAttendeesChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and all panelists.
    Panelists = 2,
    /// Everyone.
    Everyone = 3,
}

/// Chat partners allowed for participants; requires client 5.7.3 or later.
#[zoom_model]
pub enum AllowParticipantsChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and co-hosts.
    Hosts = 2,
    /// Everyone, publicly.
    Everyone = 3,
    /// Everyone, publicly or privately.
    EveryonePrivately = 4,
}

/// Chats that participants can save.
#[zoom_model]
pub enum AllowUsersSaveChats {
    /// None.
    Nothing = 1,
    /// Chats of the host and co-hosts.
    Hosts = 2,
    /// All.
    Everything = 3,
}

/// Setting for closed captions, and their source.
#[zoom_model]
pub struct ClosedCaptioning {
    /// Whether meetings are transcribed automatically.
    pub auto_transcribing: Option<bool>,
    /// Whether closed captions can be typed, by the host or by an assigned participant or service.
    pub enable: Option<bool>,
    /// Whether participants can save captions and transcripts.
    pub save_caption: Option<bool>,
    /// Whether captions come from a third-party service through an API token.
    pub third_party_captioning_service: Option<bool>,
    /// Whether participants can see the full transcript next to the meeting.
    pub view_full_transcript: Option<bool>,
}

/// Location of a data center.
#[zoom_model]
pub enum DataCenterRegion {
    /// Australia.
    #[zoom(rename = "AU")]
    Australia,
    /// Latin America.
    #[zoom(rename = "LA")]
    LatinAmerica,
    /// Canada.
    #[zoom(rename = "CA")]
    Canada,
    /// China.
    #[zoom(rename = "CN")]
    China,
    /// Germany.
    #[zoom(rename = "DE")]
    Germany,
    /// Hong Kong SAR.
    #[zoom(rename = "HK")]
    HongKong,
    /// India.
    #[zoom(rename = "IN")]
    India,
    /// Ireland.
    #[zoom(rename = "IE")]
    Ireland,
    /// Japan.
    #[zoom(rename = "TY")]
    Japan,
    /// Mexico.
    #[zoom(rename = "MX")]
    Mexico,
    /// The Netherlands.
    #[zoom(rename = "NL")]
    Netherlands,
    /// Singapore.
    #[zoom(rename = "SG")]
    Singapore,
    /// United States.
    #[zoom(rename = "US")]
    UnitedStates,
}

/// Available emojis.
#[zoom_model]
pub enum EmojiSelection {
    /// All emojis.
    All,
    /// Selected emojis; for meeting reactions the six standard ones: clap, thumbs up, heart, joy, open mouth and tada.
    Selected,
}

/// Users who hear a sound when participants join or leave.
#[zoom_model]
pub enum EntryExitChime {
    /// The host.
    Host,
    /// The host and all attendees.
    All,
    /// Nobody.
    None,
}

/// Setting for language interpretation, and its languages.
#[zoom_model(response)]
pub struct LanguageInterpretation {
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether language interpretation is enabled by default.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants can speak in the language channel that they listen to.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether hosts can add up to 25 custom languages when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can assign language interpreters.
    pub enable: Option<bool>,
    /// Languages provided by Zoom.
    pub languages: Vec<LanguageInterpretationLanguage>,
}

/// Language of an interpreter.
#[zoom_model]
pub enum LanguageInterpretationLanguage {
    /// English.
    #[zoom(rename = "English")]
    English,
    /// Chinese.
    #[zoom(rename = "Chinese")]
    Chinese,
    /// Japanese.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// German.
    #[zoom(rename = "German")]
    German,
    /// French.
    #[zoom(rename = "French")]
    French,
    /// Russian.
    #[zoom(rename = "Russian")]
    Russian,
    /// Portuguese.
    #[zoom(rename = "Portuguese")]
    Portuguese,
    /// Spanish.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Korean.
    #[zoom(rename = "Korean")]
    Korean,
}

/// Changes to the language interpretation setting. Omitted fields keep their values.
#[zoom_model]
pub struct LanguageInterpretationUpdate {
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether language interpretation is enabled by default.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants can speak in the language channel that they listen to.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether hosts can add up to 25 custom languages when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can assign language interpreters.
    pub enable: Option<bool>,
}

/// Streaming service.
#[zoom_model]
pub enum LiveStreamingService {
    /// Facebook.
    Facebook,
    /// Workplace by Facebook.
    WorkplaceByFacebook,
    /// YouTube.
    Youtube,
    /// Custom streaming service.
    CustomLiveStreamingService,
}

/// Manual caption setting, with its options.
#[zoom_model]
pub struct ManualCaptioning {
    /// Whether hosts can type captions or assign a participant to do so.
    pub allow_to_type: Option<bool>,
    /// Whether automated captions are available.
    pub auto_generated_captions: Option<bool>,
    /// Whether participants can see the full transcript next to the meeting.
    pub full_transcript: Option<bool>,
    /// Whether captions are typed by the host, a participant or a device.
    pub manual_captions: Option<bool>,
    /// Whether participants can save captions and transcripts; requires `full_transcript`.
    pub save_captions: Option<bool>,
    /// Whether captions come from a third-party service through an API token.
    pub third_party_captioning_service: Option<bool>,
}

/// Number of participants who can share a screen at the same time.
#[zoom_model]
pub enum ParticipantsShareSimultaneously {
    /// Multiple participants; two monitors are recommended.
    Multiple,
    /// One at a time.
    One,
}

/// Setting for sign language interpretation, and its sign languages.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether hosts can assign sign language interpreters.
    pub enable: Option<bool>,
    /// Whether sign language interpretation is enabled by default.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Languages provided by Zoom.
    pub languages: Vec<SignLanguageInterpretationLanguage>,
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
}

/// Sign language of an interpreter.
#[zoom_model]
pub enum SignLanguageInterpretationLanguage {
    /// American Sign Language.
    #[zoom(rename = "American")]
    American,
    /// Chinese Sign Language.
    #[zoom(rename = "Chinese")]
    Chinese,
    /// French Sign Language.
    #[zoom(rename = "French")]
    French,
    /// German Sign Language.
    #[zoom(rename = "German")]
    German,
    /// Japanese Sign Language.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// Russian Sign Language.
    #[zoom(rename = "Russian")]
    Russian,
    /// Brazilian Sign Language.
    #[zoom(rename = "Brazilian")]
    Brazilian,
    /// Spanish Sign Language.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Mexican Sign Language.
    #[zoom(rename = "Mexican")]
    Mexican,
    /// British Sign Language.
    #[zoom(rename = "British")]
    British,
}

/// Location of an unselected data center.
#[zoom_model]
pub enum UncheckedDataCenterRegion {
    /// Europe.
    #[zoom(rename = "EU")]
    Europe,
    /// Hong Kong SAR.
    #[zoom(rename = "HK")]
    HongKong,
    /// Australia.
    #[zoom(rename = "AU")]
    Australia,
    /// India.
    #[zoom(rename = "IN")]
    India,
    /// Japan: Tokyo.
    #[zoom(rename = "TY")]
    Japan,
    /// China.
    #[zoom(rename = "CN")]
    China,
    /// United States.
    #[zoom(rename = "US")]
    UnitedStates,
    /// Canada.
    #[zoom(rename = "CA")]
    Canada,
    /// Germany.
    #[zoom(rename = "DE")]
    Germany,
    /// The Netherlands.
    #[zoom(rename = "NL")]
    Netherlands,
    /// Latin America.
    #[zoom(rename = "LA")]
    LatinAmerica,
}

/// Virtual background setting, with its files.
#[zoom_model]
pub struct VirtualBackgroundSettings {
    /// Whether users can upload custom backgrounds.
    pub allow_upload_custom: Option<bool>,
    /// Whether backgrounds can be videos.
    pub allow_videos: Option<bool>,
    /// Whether virtual backgrounds are available.
    pub enable: Option<bool>,
    /// Virtual background files.
    pub files: Vec<VirtualBackgroundFile>,
}

/// Webinar chat setting: the allowed chat partners and who can save the chat.
#[zoom_model]
pub struct WebinarChat {
    /// Chat partners allowed for webinar attendees.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether the chat is saved on the host's computer at the end of a webinar.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// Chat partners allowed for panelists.
    pub allow_panelists_chat_with: Option<WebinarChatRecipients>,
    /// Whether panelists can send direct messages to each other.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Chat messages that webinar attendees can save.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// Default chat recipients of attendees.
    pub default_attendees_chat_with: Option<WebinarChatRecipients>,
    /// Whether webinar participants can send chat messages.
    pub enable: Option<bool>,
}

/// Chats that webinar attendees can save.
#[zoom_model]
pub enum WebinarChatAllowUsersSaveChats {
    /// None.
    Nothing = 0,
    /// Chats of the host and panelists.
    Panelists = 1,
    /// All.
    Everything = 2,
}

/// Chat partners allowed for webinar participants.
#[zoom_model]
pub enum WebinarChatRecipients {
    /// The host and all panelists.
    Panelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// Webinar live streaming setting, and the streaming services.
#[zoom_model]
pub struct WebinarLiveStreaming {
    /// Live-stream setup instructions shown to hosts for a custom streaming service.
    pub custom_service_instructions: Option<String>,
    /// Whether webinars can be live streamed to other services.
    pub enable: Option<bool>,
    /// Whether users are notified to watch the stream; not for custom services.
    pub live_streaming_reminder: Option<bool>,
    /// Streaming services for webinars.
    #[zoom(rename = "live_streaming_service")]
    pub live_streaming_services: Vec<LiveStreamingService>,
}

/// Participants who can share a screen.
#[zoom_model]
pub enum WhoCanShareScreen {
    /// Hosts only.
    Host,
    /// Hosts and participants.
    All,
}
