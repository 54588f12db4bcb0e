//! Shared types: in meeting.

use super::VirtualBackgroundFile;
use zoom_api::zoom_model;

/// Whom a webinar's attendees can chat with.
#[zoom_model]
pub enum AllowAttendeesChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and all panelists.
    Panelists = 2,
    /// Everyone.
    Everyone = 3,
}

/// Whom participants can chat with.
#[zoom_model]
pub enum AllowParticipantsChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and co-hosts.
    Hosts = 2,
    /// Everyone, in public.
    Everyone = 3,
    /// Everyone, in public or in private.
    EveryonePrivately = 4,
}

/// Which chats participants can save.
#[zoom_model]
pub enum AllowUsersSaveChats {
    /// None.
    Nothing = 1,
    /// Those of the host and co-hosts.
    Hosts = 2,
    /// All.
    Everything = 3,
}

/// The setting for closed captions, and who or what writes them.
#[zoom_model]
pub struct ClosedCaptioning {
    /// Whether meetings are transcribed by machine.
    pub auto_transcribing: Option<bool>,
    /// Whether the host types closed captions, or has them written by a participant or a service.
    pub enable: Option<bool>,
    /// Whether participants can save captions and transcripts.
    pub save_caption: Option<bool>,
    /// Whether captions come from a third party's service, by an API token.
    pub third_party_captioning_service: Option<bool>,
    /// Whether people can see the whole transcript beside the meeting.
    pub view_full_transcript: Option<bool>,
}

/// Where a data center stands.
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
    /// The United States.
    #[zoom(rename = "US")]
    UnitedStates,
}

/// Which emojis are available.
#[zoom_model]
pub enum EmojiSelection {
    /// All emojis.
    All,
    /// A selection of emojis; for reactions in meetings the six standard ones: clapping hands, thumbs up, heart, tears
    /// of joy, open mouth and party popper.
    Selected,
}

/// Who hears a sound when people join or leave.
#[zoom_model]
pub enum EntryExitChime {
    /// The host.
    Host,
    /// The host and all attendees.
    All,
    /// Nobody.
    None,
}

/// The setting for interpreters, and the languages between which they interpret.
#[zoom_model]
pub struct LanguageInterpretation {
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether meetings have language interpretation unless it is switched off.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants speak in the language channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 languages of one's own can be given when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can make participants interpreters between languages.
    pub enable: Option<bool>,
    /// The languages the system offers.
    pub languages: Vec<LanguageInterpretationLanguage>,
}

/// Which language an interpreter speaks.
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

/// What is changed of the setting for interpreters; what is left out stays as it is.
#[zoom_model]
pub struct LanguageInterpretationUpdate {
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
    /// Whether meetings have language interpretation unless it is switched off.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants speak in the language channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 languages of one's own can be given when scheduling.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether hosts can make participants interpreters between languages.
    pub enable: Option<bool>,
}

/// Where a livestream can go to.
#[zoom_model]
pub enum LiveStreamingService {
    /// Facebook.
    Facebook,
    /// Workplace by Facebook.
    WorkplaceByFacebook,
    /// YouTube.
    Youtube,
    /// A service of the user's own.
    CustomLiveStreamingService,
}

/// The setting for captions that people write, and what goes with them.
#[zoom_model]
pub struct ManualCaptioning {
    /// Whether hosts can write captions by hand, or have a participant write them.
    pub allow_to_type: Option<bool>,
    /// Whether captions are written by machine.
    pub auto_generated_captions: Option<bool>,
    /// Whether people can see the whole transcript beside the meeting.
    pub full_transcript: Option<bool>,
    /// Whether captions are written by the host, a participant or a device.
    pub manual_captions: Option<bool>,
    /// Whether participants can save captions and transcripts; needs `full_transcript`.
    pub save_captions: Option<bool>,
    /// Whether captions come from a third party's service, by an API token.
    pub third_party_captioning_service: Option<bool>,
}

/// How many participants can share a screen at once.
#[zoom_model]
pub enum ParticipantsShareSimultaneously {
    /// Several; two monitors are of use.
    Multiple,
    /// One at a time.
    One,
}

/// The setting for interpreters of sign languages, and the sign languages that they use.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether hosts can make participants interpreters of sign languages.
    pub enable: Option<bool>,
    /// Whether meetings have sign language interpretation unless it is switched off.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// The languages the system offers.
    pub languages: Vec<SignLanguageInterpretationLanguage>,
    /// The languages that were added to Zoom's own.
    pub custom_languages: Vec<String>,
}

/// Which sign language an interpreter uses.
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

/// Where a data center stands that is not chosen.
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
    /// The United States.
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

/// The setting for virtual backgrounds, with their files.
#[zoom_model]
pub struct VirtualBackgroundSettings {
    /// Whether users can upload backgrounds of their own.
    pub allow_upload_custom: Option<bool>,
    /// Whether backgrounds can be videos.
    pub allow_videos: Option<bool>,
    /// Whether there are virtual backgrounds.
    pub enable: Option<bool>,
    /// The files of virtual backgrounds.
    pub files: Vec<VirtualBackgroundFile>,
}

/// The setting for chat in webinars: who writes to whom, and who can save it.
#[zoom_model]
pub struct WebinarChat {
    /// With whom attendees of webinars chat.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether the chat is saved on the host's computer when a webinar ends.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom panelists chat.
    pub allow_panelists_chat_with: Option<WebinarChatRecipients>,
    /// Whether panelists can write to one another directly.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Whose chat messages attendees of a webinar save.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// With whom attendees chat until they choose.
    pub default_attendees_chat_with: Option<WebinarChatRecipients>,
    /// Whether webinar participants can write chat messages.
    pub enable: Option<bool>,
}

/// Which chats a webinar's attendees can save.
#[zoom_model]
pub enum WebinarChatAllowUsersSaveChats {
    /// None.
    Nothing = 0,
    /// Those of the host and panelists.
    Panelists = 1,
    /// All.
    Everything = 2,
}

/// Whom people in a webinar can chat with.
#[zoom_model]
pub enum WebinarChatRecipients {
    /// The host and all panelists.
    Panelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// The setting for live streams of webinars, and the services to which they go.
#[zoom_model]
pub struct WebinarLiveStreaming {
    /// What hosts are told about setting up a stream to a service of one's own.
    pub custom_service_instructions: Option<String>,
    /// Whether webinars are streamed live to other services.
    pub enable: Option<bool>,
    /// Whether users are told to watch the stream; not for services of one's own.
    pub live_streaming_reminder: Option<bool>,
    /// The services to which webinars are streamed.
    pub live_streaming_service: Vec<LiveStreamingService>,
}

/// Who can share a screen.
#[zoom_model]
pub enum WhoCanShareScreen {
    /// Hosts only.
    Host,
    /// Hosts and participants.
    All,
}
