//! Users.

pub mod assistants;
pub mod contact_groups;
pub mod divisions;
pub mod group_locked_settings;
pub mod group_members;
pub mod group_registration_settings;
pub mod group_settings;
pub mod group_virtual_backgrounds;
pub mod groups;
pub mod profiles;
pub mod user_settings;
pub mod user_tokens;
pub mod user_virtual_backgrounds;
#[allow(clippy::module_inception, reason = "the product is named after this resource")]
pub mod users;

use crate::zoom_model;

/// What an allow attendees chat with can be.
#[zoom_model]
pub enum AllowAttendeesChatWith {
    /// No one.
    NoOne = 1,
    /// Host and all panelists.
    HostAndAllPanelists = 2,
    /// Everyone.
    Everyone = 3,
}

/// What an allow panelists chat with can be.
#[zoom_model]
pub enum AllowPanelistsChatWith {
    /// Host and all panelists.
    HostAndAllPanelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// What an allow participants chat with can be.
#[zoom_model]
pub enum AllowParticipantsChatWith {
    /// No one.
    NoOne = 1,
    /// Host and co hosts.
    HostAndCoHosts = 2,
    /// Everyone.
    Everyone = 3,
    /// Everyone and anyone directly.
    EveryoneAndAnyoneDirectly = 4,
}

/// What an allow users save chats can be.
#[zoom_model]
pub enum AllowUsersSaveChats {
    /// Not.
    Not = 1,
    /// Host and co hosts.
    HostAndCoHosts = 2,
    /// Everyone.
    Everyone = 3,
}

/// An allowed country.
#[zoom_model]
pub struct AllowedCountry {
    /// The code.
    pub code: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// An authenticated cloud recording view.
#[zoom_model]
pub struct AuthenticatedCloudRecordingView {
    /// Whether "authenticated can view cloud recordings" is on.
    pub authenticated_can_view_cloud_recordings: Option<bool>,
    /// The default authenticate content.
    pub default_authenticate_content: Option<DefaultAuthenticateContent>,
}

/// What an authentication option action can be.
#[zoom_model]
pub enum AuthenticationOptionAction {
    /// Update.
    Update,
    /// Show.
    Show,
    /// Hide.
    Hide,
}

/// What an auto recording can be.
#[zoom_model]
pub enum AutoRecording {
    /// Local.
    Local,
    /// Cloud.
    Cloud,
    /// None.
    None,
}

/// A call me and invite by phone.
#[zoom_model]
pub struct CallMeAndInviteByPhone {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The require press 1 for call me.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Whether webinar attendees call me is allowed.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// The call out countries.
    pub call_out_countries: Option<CallOutCountries>,
}

/// Call out countries.
#[zoom_model]
pub struct CallOutCountries {
    /// The allowed countries.
    pub allowed_countries: Vec<AllowedCountry>,
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountry>,
}

/// A closed captioning.
#[zoom_model]
pub struct ClosedCaptioning {
    /// Whether "auto transcribing" is on.
    pub auto_transcribing: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "save caption" is on.
    pub save_caption: Option<bool>,
    /// Whether "third party captioning service" is on.
    pub third_party_captioning_service: Option<bool>,
    /// Whether "view full transcript" is on.
    pub view_full_transcript: Option<bool>,
}

/// A cloud recording permanently deleted.
#[zoom_model]
pub struct CloudRecordingPermanentlyDeleted {
    /// Whether "cloud recording permanently deleted from trash" is on.
    pub cloud_recording_permanently_deleted_from_trash: Option<bool>,
    /// The email reminder type.
    pub email_reminder_type: Option<EmailReminderType>,
}

/// What a data center region can be.
#[zoom_model]
pub enum DataCenterRegion {
    /// Au.
    #[zoom(rename = "AU")]
    Au,
    /// La.
    #[zoom(rename = "LA")]
    La,
    /// Ca.
    #[zoom(rename = "CA")]
    Ca,
    /// Cn.
    #[zoom(rename = "CN")]
    Cn,
    /// De.
    #[zoom(rename = "DE")]
    De,
    /// Hk.
    #[zoom(rename = "HK")]
    Hk,
    /// In.
    #[zoom(rename = "IN")]
    In,
    /// Ie.
    #[zoom(rename = "IE")]
    Ie,
    /// Ty.
    #[zoom(rename = "TY")]
    Ty,
    /// Mx.
    #[zoom(rename = "MX")]
    Mx,
    /// Nl.
    #[zoom(rename = "NL")]
    Nl,
    /// Sg.
    #[zoom(rename = "SG")]
    Sg,
    /// Us.
    #[zoom(rename = "US")]
    Us,
}

/// What a default attendees chat with can be.
#[zoom_model]
pub enum DefaultAttendeesChatWith {
    /// Host and all panelists.
    HostAndAllPanelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// What a default authenticate content can be.
#[zoom_model]
pub enum DefaultAuthenticateContent {
    /// Signed in users in my account.
    #[zoom(rename = "Signed-in users in my account")]
    SignedInUsersInMyAccount,
    /// Sign in to Zoom.
    #[zoom(rename = "Sign in to Zoom")]
    SignInToZoom,
    /// Sign in to Zoom with specified domains.
    #[zoom(rename = "Sign in to Zoom with specified domains")]
    SignInToZoomWithSpecifiedDomains,
    /// Sign in to external single sign on SSO.
    #[zoom(rename = "Sign in to external Single Sign-On (SSO)")]
    SignInToExternalSingleSignOnSso,
    /// Only people with access.
    #[zoom(rename = "Only people with access")]
    OnlyPeopleWithAccess,
}

/// What a disclaimer to participants can be.
#[zoom_model]
pub enum DisclaimerToParticipants {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guest only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
}

/// What an email reminder type can be.
#[zoom_model]
pub enum EmailReminderType {
    /// `7 days before deletion`.
    #[zoom(rename = "7 days before deletion")]
    Value7DaysBeforeDeletion,
    /// Weekly digest on monday.
    #[zoom(rename = "Weekly digest on Monday")]
    WeeklyDigestOnMonday,
}

/// What an encryption type can be.
#[zoom_model]
pub enum EncryptionType {
    /// Enhanced encryption.
    EnhancedEncryption,
    /// E2ee.
    E2ee,
}

/// What an entry exit chime can be.
#[zoom_model]
pub enum EntryExitChime {
    /// Host.
    Host,
    /// All.
    All,
    /// None.
    None,
}

/// A general setting.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether "auto Zoom room proximity connect" is on.
    pub auto_zoom_room_proximity_connect: Option<bool>,
}

/// Global dial in countries.
#[zoom_model]
pub struct GlobalDialInCountries {
    /// The allowed countries.
    pub allowed_countries: Vec<AllowedCountry>,
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountry>,
    /// Whether toll free is included.
    pub include_toll_free: Option<bool>,
}

/// What is changed: global dial in countries.
#[zoom_model]
pub struct GlobalDialInCountriesUpdate {
    /// The selected countries.
    pub selected_countries: Vec<SelectedCountry>,
    /// Whether toll free is included.
    pub include_toll_free: Option<bool>,
}

/// An IP address access control.
#[zoom_model]
pub struct IpAddressAccessControl {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The IP addresses or ranges.
    pub ip_addresses_or_ranges: Option<String>,
}

/// A language interpretation.
#[zoom_model]
pub struct LanguageInterpretation {
    /// The custom languages.
    pub custom_languages: Vec<String>,
    /// Whether language interpretation by default is enabled.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants to speak in listening channel is allowed.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 custom languages when scheduling meetings are allowed.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The languages.
    pub languages: Vec<LanguageInterpretationLanguage>,
}

/// What a language interpretation language can be.
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

/// What is changed: language interpretation.
#[zoom_model]
pub struct LanguageInterpretationUpdate {
    /// The custom languages.
    pub custom_languages: Vec<String>,
    /// Whether language interpretation by default is enabled.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants to speak in listening channel is allowed.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether up to 25 custom languages when scheduling meetings are allowed.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What a live streaming service can be.
#[zoom_model]
pub enum LiveStreamingService {
    /// Facebook.
    Facebook,
    /// Workplace by facebook.
    WorkplaceByFacebook,
    /// Youtube.
    Youtube,
    /// Custom live streaming service.
    CustomLiveStreamingService,
}

/// Local recording options.
#[zoom_model]
pub struct LocalRecordingOptions {
    /// Whether "internal meeting participants" is on.
    pub internal_meeting_participants: Option<bool>,
    /// Whether "internal auto approve requests" is on.
    pub internal_auto_approve_requests: Option<bool>,
    /// Whether "external meeting participants" is on.
    pub external_meeting_participants: Option<bool>,
    /// Whether "external auto approve requests" is on.
    pub external_auto_approve_requests: Option<bool>,
    /// Whether "participants with specified domains" is on.
    pub participants_with_specified_domains: Option<bool>,
    /// The participants with specified domains content.
    pub participants_with_specified_domains_content: Option<String>,
    /// Whether "participants specified domains auto approve requests" is on.
    pub participants_specified_domains_auto_approve_requests: Option<bool>,
    /// Whether "save chat messages" is on.
    pub save_chat_messages: Option<bool>,
    /// Whether "save closed caption" is on.
    pub save_closed_caption: Option<bool>,
}

/// A manual captioning.
#[zoom_model]
pub struct ManualCaptioning {
    /// Whether to type is allowed.
    pub allow_to_type: Option<bool>,
    /// Whether "auto generated captions" is on.
    pub auto_generated_captions: Option<bool>,
    /// Whether "full transcript" is on.
    pub full_transcript: Option<bool>,
    /// Whether "manual captions" is on.
    pub manual_captions: Option<bool>,
    /// Whether "save captions" is on.
    pub save_captions: Option<bool>,
    /// Whether "third party captioning service" is on.
    pub third_party_captioning_service: Option<bool>,
}

/// What a masking type can be.
#[zoom_model]
pub enum MaskingType {
    /// Mask default.
    MaskDefault,
    /// Mask first5.
    #[zoom(rename = "mask_first_5")]
    MaskFirst5,
    /// Mask except last4.
    #[zoom(rename = "mask_except_last_4")]
    MaskExceptLast4,
}

/// What a meeting reactions emojis can be.
#[zoom_model]
pub enum MeetingReactionsEmojis {
    /// All.
    All,
    /// Selected.
    Selected,
}

/// A number.
#[zoom_model]
pub struct Number {
    /// The code.
    pub code: Option<String>,
    /// The country code.
    pub country_code: Option<String>,
    /// The country name.
    pub country_name: Option<String>,
    /// The display number: at most 30 characters.
    pub display_number: Option<String>,
    /// The number: at most 30 characters.
    pub number: Option<String>,
}

/// A participant phone masking.
#[zoom_model]
pub struct ParticipantPhoneMasking {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The masking type.
    pub masking_type: Option<MaskingType>,
}

/// What a participants share simultaneously can be.
#[zoom_model]
pub enum ParticipantsShareSimultaneously {
    /// Multiple.
    Multiple,
    /// One.
    One,
}

/// What a participants to place in waiting room can be.
#[zoom_model]
pub enum ParticipantsToPlaceInWaitingRoom {
    /// All attendees.
    AllAttendees = 0,
    /// Users not in account.
    UsersNotInAccount = 1,
    /// Users not in account or allowed domains.
    UsersNotInAccountOrAllowedDomains = 2,
}

/// What a play voice prompt can be.
#[zoom_model]
pub enum PlayVoicePrompt {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guest only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
    /// No one.
    #[zoom(rename = "No one")]
    NoOne,
}

/// A profile.
#[zoom_model]
pub struct Profile {
    /// The recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// A record files separately.
#[zoom_model]
pub struct RecordFilesSeparately {
    /// Whether "active speaker" is on.
    pub active_speaker: Option<bool>,
    /// Whether "gallery view" is on.
    pub gallery_view: Option<bool>,
    /// Whether "shared screen" is on.
    pub shared_screen: Option<bool>,
}

/// A recording notification for Zoom client.
#[zoom_model]
pub struct RecordingNotificationForZoomClient {
    /// The disclaimer to participants.
    pub disclaimer_to_participants: Option<String>,
    /// The play voice prompt.
    pub play_voice_prompt: Option<String>,
    /// Whether "ask host to confirm" is on.
    pub ask_host_to_confirm: Option<bool>,
}

/// What is changed: recording notification for Zoom client.
#[zoom_model]
pub struct RecordingNotificationForZoomClientUpdate {
    /// The disclaimer to participants.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// The play voice prompt.
    pub play_voice_prompt: Option<PlayVoicePrompt>,
    /// Whether "ask host to confirm" is on.
    pub ask_host_to_confirm: Option<bool>,
}

/// Recording notifications phone users.
#[zoom_model]
pub struct RecordingNotificationsPhoneUsers {
    /// Whether press one consent to record is required.
    pub require_press_one_consent_to_record: Option<bool>,
    /// Whether "multiple notifications phone users" is on.
    pub multiple_notifications_phone_users: Option<bool>,
}

/// A recording storage location.
#[zoom_model]
pub struct RecordingStorageLocation {
    /// The allowed values.
    pub allowed_values: Vec<String>,
    /// The value.
    pub value: Option<String>,
}

/// What a require press1 for call me can be.
#[zoom_model]
pub enum RequirePress1ForCallMe {
    /// Auto.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// A selected country.
#[zoom_model]
pub struct SelectedCountry {
    /// The code.
    pub code: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// What a setting option can be.
#[zoom_model]
pub enum SettingOption {
    /// Meeting authentication.
    MeetingAuthentication,
    /// Recording authentication.
    RecordingAuthentication,
    /// Meeting security.
    MeetingSecurity,
}

/// A sign language interpretation.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether sign language interpretation by default is enabled.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// The languages.
    pub languages: Vec<SignLanguageInterpretationLanguage>,
    /// The custom languages.
    pub custom_languages: Vec<String>,
}

/// What a sign language interpretation language can be.
#[zoom_model]
pub enum SignLanguageInterpretationLanguage {
    /// American.
    #[zoom(rename = "American")]
    American,
    /// Chinese.
    #[zoom(rename = "Chinese")]
    Chinese,
    /// French.
    #[zoom(rename = "French")]
    French,
    /// German.
    #[zoom(rename = "German")]
    German,
    /// Japanese.
    #[zoom(rename = "Japanese")]
    Japanese,
    /// Russian.
    #[zoom(rename = "Russian")]
    Russian,
    /// Brazilian.
    #[zoom(rename = "Brazilian")]
    Brazilian,
    /// Spanish.
    #[zoom(rename = "Spanish")]
    Spanish,
    /// Mexican.
    #[zoom(rename = "Mexican")]
    Mexican,
    /// British.
    #[zoom(rename = "British")]
    British,
}

/// A smart recording.
#[zoom_model]
pub struct SmartRecording {
    /// Whether "create recording highlights" is on.
    pub create_recording_highlights: Option<bool>,
    /// Whether "create smart chapters" is on.
    pub create_smart_chapters: Option<bool>,
    /// Whether "create next steps" is on.
    pub create_next_steps: Option<bool>,
}

/// A toll free call.
#[zoom_model]
pub struct TollFreeCall {
    /// Whether webinar attendees dial is allowed.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The numbers: at most 100.
    pub numbers: Vec<Number>,
}

/// What an unchecked data center region can be.
#[zoom_model]
pub enum UncheckedDataCenterRegion {
    /// Eu.
    #[zoom(rename = "EU")]
    Eu,
    /// Hk.
    #[zoom(rename = "HK")]
    Hk,
    /// Au.
    #[zoom(rename = "AU")]
    Au,
    /// In.
    #[zoom(rename = "IN")]
    In,
    /// Ty.
    #[zoom(rename = "TY")]
    Ty,
    /// Cn.
    #[zoom(rename = "CN")]
    Cn,
    /// Us.
    #[zoom(rename = "US")]
    Us,
    /// Ca.
    #[zoom(rename = "CA")]
    Ca,
    /// De.
    #[zoom(rename = "DE")]
    De,
    /// Nl.
    #[zoom(rename = "NL")]
    Nl,
    /// La.
    #[zoom(rename = "LA")]
    La,
}

/// What a users who can admit participants from waiting room can be.
#[zoom_model]
pub enum UsersWhoCanAdmitParticipantsFromWaitingRoom {
    /// Host and co hosts only.
    HostAndCoHostsOnly = 0,
    /// Host co hosts and anyone.
    HostCoHostsAndAnyone = 1,
}

/// Virtual background settings.
#[zoom_model]
pub struct VirtualBackgroundSettings {
    /// Whether upload custom is allowed.
    pub allow_upload_custom: Option<bool>,
    /// Whether videos are allowed.
    pub allow_videos: Option<bool>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The files.
    pub files: Vec<VirtualBackgroundSettingsFile>,
}

/// A virtual background settings file.
#[zoom_model]
pub struct VirtualBackgroundSettingsFile {
    /// The ID.
    pub id: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// The name.
    pub name: Option<String>,
    /// The size.
    pub size: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// Waiting room settings.
#[zoom_model]
pub struct WaitingRoomSettings {
    /// The participants to place in waiting room.
    pub participants_to_place_in_waiting_room: Option<ParticipantsToPlaceInWaitingRoom>,
    /// The users who can admit participants from waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<UsersWhoCanAdmitParticipantsFromWaitingRoom>,
    /// The whitelisted domains for waiting room.
    pub whitelisted_domains_for_waiting_room: Option<String>,
}

/// A webinar chat.
#[zoom_model]
pub struct WebinarChat {
    /// The allow attendees chat with.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether auto save local chat file is allowed.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// The allow panelists chat with.
    pub allow_panelists_chat_with: Option<AllowPanelistsChatWith>,
    /// Whether panelists send direct message is allowed.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// The allow users save chats.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// The default attendees chat with.
    pub default_attendees_chat_with: Option<DefaultAttendeesChatWith>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
}

/// What a webinar chat allow users save chats can be.
#[zoom_model]
pub enum WebinarChatAllowUsersSaveChats {
    /// Attendees cannot.
    AttendeesCannot = 0,
    /// Attendees can only host.
    AttendeesCanOnlyHost = 1,
    /// Attendees can all.
    AttendeesCanAll = 2,
}

/// A webinar live streaming.
#[zoom_model]
pub struct WebinarLiveStreaming {
    /// The custom service instructions.
    pub custom_service_instructions: Option<String>,
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// Whether "live streaming reminder" is on.
    pub live_streaming_reminder: Option<bool>,
    /// The live streaming service.
    pub live_streaming_service: Vec<LiveStreamingService>,
}

/// What a who can share screen can be.
#[zoom_model]
pub enum WhoCanShareScreen {
    /// Host.
    Host,
    /// All.
    All,
}

/// What a who can share screen when someone is sharing can be.
#[zoom_model]
pub enum WhoCanShareScreenWhenSomeoneIsSharing {
    /// Host.
    Host,
    /// All.
    All,
}
