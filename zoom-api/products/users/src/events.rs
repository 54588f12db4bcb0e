//! Events of Zoom Users.

mod group;
mod group_lock;
mod group_settings_updated;
mod group_settings_updated_chat;
mod group_settings_updated_in_meeting;
mod user;
mod user_presence;
mod user_settings_updated;
mod user_settings_updated_in_meeting;
mod user_signed;
mod user_updated;

pub use group::*;
pub use group_lock::*;
pub use group_settings_updated::*;
pub use group_settings_updated_chat::*;
pub use group_settings_updated_in_meeting::*;
pub use user::*;
pub use user_presence::*;
pub use user_settings_updated::*;
pub use user_settings_updated_in_meeting::*;
pub use user_signed::*;
pub use user_updated::*;

use zoom_api::types::CommaSeparated;
use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Users.
#[zoom_event]
pub enum Event {
    GroupAdminAdded,
    GroupAdminDeleted,
    GroupCreated,
    GroupDeleted,
    GroupLockSettingsUpdated,
    GroupMemberAdded,
    GroupMemberDeleted,
    GroupSettingsUpdated,
    GroupUpdated,
    UserActivated,
    UserCreated,
    UserDeactivated,
    UserDeleted,
    UserDisassociated,
    UserInvitationAccepted,
    UserPersonalNotesUpdated,
    UserPresenceStatusUpdated,
    UserSettingsUpdated,
    UserSignedIn,
    UserSignedOut,
    UserUpdated,
}

/// Encryption of meetings: enhanced or end-to-end.
#[zoom_model]
pub enum EncryptionType {
    /// Enhanced encryption, with keys stored in Zoom's cloud.
    EnhancedEncryption,
    /// End-to-end encryption, with keys on the participants' devices only. It disables features such as cloud
    /// recording, live streaming and join before host.
    E2ee,
}

/// Countries and regions that can be called.
#[zoom_model]
pub struct CallOutCountries {
    /// Selected countries and regions.
    pub selected_countries: Vec<SelectedCountry>,
}

/// Selected country or region.
#[zoom_model]
pub struct SelectedCountry {
    /// Two-letter code of the country or region.
    pub code: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
}

/// Setting: whether phone numbers are masked in the participant list, and the mask.
#[zoom_model]
pub struct ParticipantPhoneMasking {
    /// Whether phone numbers are masked in the participant list.
    pub enable: Option<bool>,
    /// Masked digits of a phone number: `mask_default`, the first five (`mask_first_5`) or all but the last four
    /// (`mask_except_last_4`).
    pub masking_type: Option<MaskingType>,
}

/// Masked digits of a phone number.
#[zoom_model]
pub enum MaskingType {
    /// The middle digits, as in `888****666`.
    MaskDefault,
    /// The first five digits, as in `*****66666`.
    #[zoom(rename = "mask_first_5")]
    MaskFirst5,
    /// All but the last four digits, as in `*****6666`.
    #[zoom(rename = "mask_except_last_4")]
    MaskExceptLast4,
}

/// Email notification settings.
#[zoom_model]
pub struct EmailNotificationSettings {
    /// Whether alternative hosts are notified when they are assigned or removed.
    pub alternative_host_reminder: Option<bool>,
    /// Whether hosts and participants are notified when a meeting is canceled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether hosts receive a notification for available cloud recordings.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether hosts are notified when participants join before them.
    pub jbh_reminder: Option<bool>,
    /// Whether alternative hosts receive a notification for available cloud recordings.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether the user who scheduled for the host receives a notification for available cloud recordings.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether hosts are notified when a meeting is scheduled, rescheduled or canceled.
    pub schedule_for_reminder: Option<bool>,
}

/// People with whom participants can chat.
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

/// Chats of meetings that participants may save.
#[zoom_model]
pub enum AllowUsersSaveMeetingChats {
    /// None.
    Nothing = 1,
    /// Chats of the host and co-hosts.
    Hosts = 2,
    /// All.
    Everything = 3,
}

/// Closed caption settings.
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

/// Region of a data center.
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
    /// Japan: Tokyo.
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

/// Language into which interpreters can translate.
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

/// Sign language interpretation settings.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether hosts can assign sign language interpreters.
    pub enable: Option<bool>,
    /// Whether sign language interpretation is enabled by default.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Languages that Zoom supports.
    pub languages: Vec<SignLanguageInterpretationLanguage>,
    /// Custom languages added to Zoom's own.
    pub custom_languages: Vec<String>,
}

/// Sign language into which interpreters can translate.
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

/// Whether all emojis or selected ones are available.
#[zoom_model]
pub enum MeetingReactionsEmojis {
    /// All emojis.
    All,
    /// The six standard emojis: clap, thumbs up, heart, joy, open mouth and tada.
    Selected,
}

/// Virtual background settings.
#[zoom_model]
pub struct VirtualBackgroundSettings {
    /// Whether users can upload custom backgrounds.
    pub allow_upload_custom: Option<bool>,
    /// Whether backgrounds can be videos.
    pub allow_videos: Option<bool>,
    /// Whether virtual backgrounds are available.
    pub enable: Option<bool>,
    /// Virtual background files.
    pub files: Vec<VirtualBackgroundSettingsFile>,
}

/// File of a virtual background.
#[zoom_model]
pub struct VirtualBackgroundSettingsFile {
    /// ID of the file.
    pub id: Option<String>,
    /// Whether it is the default virtual background.
    pub is_default: Option<bool>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size of the file, in bytes.
    pub size: Option<u64>,
    /// Type of the file.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// Setting: whether webinar participants can chat, and the allowed chat partners.
#[zoom_model]
pub struct WebinarChat {
    /// People with whom webinar attendees can chat: `1` nobody, `2` the host and panelists, `3` everyone.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether the chat is saved on the host's computer at the end of a webinar.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// People with whom panelists can chat: `1` the host and panelists, `2` everyone.
    pub allow_panelists_chat_with: Option<AllowPanelistsChatWith>,
    /// Whether panelists can send direct messages to each other.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Messages that webinar attendees can save: `0` none, `1` those of the host and panelists, `2` all.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Default recipients of attendees' messages: `1` the host and panelists, `2` everyone.
    pub default_attendees_chat_with: Option<AllowPanelistsChatWith>,
    /// Whether webinar participants can send chat messages.
    pub enable: Option<bool>,
}

/// People with whom webinar attendees can chat.
#[zoom_model]
pub enum AllowAttendeesChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and all panelists.
    Panelists = 2,
    /// Everyone.
    Everyone = 3,
}

/// People with whom panelists can chat, or who receive messages of attendees by default.
#[zoom_model]
pub enum AllowPanelistsChatWith {
    /// The host and all panelists.
    Panelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// Messages that webinar attendees can save.
#[zoom_model]
pub enum AllowUsersSaveChats {
    /// None.
    Nothing = 0,
    /// Chats of the host and panelists.
    Panelists = 1,
    /// All.
    Everything = 2,
}

/// Setting: whether webinars can be live streamed to other services, and the services.
#[zoom_model]
pub struct WebinarLiveStreaming {
    /// Live-stream setup instructions shown to hosts for a custom streaming service.
    pub custom_service_instructions: Option<String>,
    /// Whether webinars can be live streamed to other services.
    pub enable: Option<bool>,
    /// Whether users are notified to watch the stream; not for custom services.
    pub live_streaming_reminder: Option<bool>,
    /// Streaming services for webinars: `facebook`, `workplace_by_facebook`, `youtube` or
    /// `custom_live_streaming_service`.
    #[zoom(rename = "live_streaming_service")]
    pub live_streaming_services: Vec<LiveStreamingService>,
}

/// Streaming service for webinars.
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

/// People who can share a screen, or start sharing while another participant shares.
#[zoom_model]
pub enum WhoCanShareScreen {
    /// Hosts only.
    Host,
    /// Hosts and participants; in webinars only hosts and panelists.
    All,
}

/// Whether `one` or `multiple` participants can share at the same time.
#[zoom_model]
pub enum ParticipantsShareSimultaneously {
    /// Multiple participants; two monitors are recommended.
    Multiple,
    /// One at a time.
    One,
}

/// IP addresses that can access cloud recordings.
#[zoom_model]
pub struct IpAddressAccessControl {
    /// Whether only the addresses in `ip_addresses_or_ranges` can access cloud recordings.
    pub enable: Option<bool>,
    /// IP addresses and ranges, separated by commas, such as `192.0.2.1, 198.51.100.0/24, 203.0.113.1 - 203.0.113.9`.
    pub ip_addresses_or_ranges: Option<String>,
}

/// Views that are recorded to separate files: active speaker, gallery and shared screen.
#[zoom_model]
pub struct RecordFilesSeparately {
    /// Whether the active speaker is recorded separately.
    pub active_speaker: Option<bool>,
    /// Whether the gallery view is recorded separately.
    pub gallery_view: Option<bool>,
    /// Whether the shared screen is recorded separately.
    pub shared_screen: Option<bool>,
}

/// Personal Meeting ID meetings that require a passcode.
#[zoom_model]
pub enum RequirePasswordForPmiMeetings {
    /// None.
    None,
    /// All meetings.
    All,
    /// Meetings with join before host.
    JbhOnly,
}

/// Passcode requirements of meetings and webinars.
#[zoom_model]
pub struct MeetingPasswordRequirement {
    /// Minimum length of character sequences such as `abcdef` that a passcode may not contain: 4 to 8, or `0` for no
    /// restriction.
    pub consecutive_characters_length: Option<ConsecutiveCharactersLength>,
    /// Whether a passcode must contain a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must contain a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must contain a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode must contain uppercase and lowercase letters.
    pub have_upper_and_lower_characters: Option<bool>,
    /// Minimum length of a passcode.
    pub length: Option<i64>,
    /// Whether a passcode contains digits only.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are warned about weak passcodes.
    pub weak_enhance_detection: Option<bool>,
}

/// Length from which sequences of consecutive characters are forbidden in passcodes.
#[zoom_model]
pub enum ConsecutiveCharactersLength {
    /// Any number.
    NoCharacterRestriction = 0,
    /// At most three.
    Four = 4,
    /// At most four.
    Five = 5,
    /// At most five.
    Six = 6,
    /// At most six.
    Seven = 7,
    /// At most seven.
    Eight = 8,
}

/// Waiting room settings.
#[zoom_model]
pub struct WaitingRoomSettings {
    /// People who wait: `0` everyone, `1` users outside the account, `2` users outside the account and outside
    /// `whitelisted_domains_for_waiting_room`.
    pub participants_to_place_in_waiting_room: Option<ParticipantsToPlaceInWaitingRoom>,
    /// People who admit waiting participants: `0` the host and co-hosts; `1` in their absence also participants who
    /// bypassed the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<UsersWhoCanAdmitParticipantsFromWaitingRoom>,
    /// Domains that bypass the waiting room, separated by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<CommaSeparated<String>>,
}

/// People who are placed in the waiting room.
#[zoom_model]
pub enum ParticipantsToPlaceInWaitingRoom {
    /// All attendees.
    Everyone = 0,
    /// Participants outside the account.
    NotInAccount = 1,
    /// Participants outside the account and the allowed domains.
    NotInAccountOrDomains = 2,
}

/// People who admit waiting participants.
#[zoom_model]
pub enum UsersWhoCanAdmitParticipantsFromWaitingRoom {
    /// The host and co-hosts.
    Hosts = 0,
    /// The host and co-hosts; if they are absent, anyone who bypassed the waiting room.
    HostsAndBypassers = 1,
}
