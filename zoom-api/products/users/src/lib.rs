//! Users of an account: their profiles, settings and tokens, and the groups, divisions and contact groups that they are
//! in.

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
pub mod users;

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

/// The settings of a group for joining by phone: numbers, countries, and calls to participants.
#[zoom_model]
pub struct AudioConferencing {
    /// Whether people can dial toll-free and fee-based numbers, and which.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// Whether people can dial toll numbers, and which.
    pub toll_call: Option<TollCall>,
    /// Whether Zoom can call people, and people can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether there are personal audio conferences.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The group's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
}

/// The setting that shows cloud recordings only to people who are signed in.
#[zoom_model]
pub struct AuthenticatedCloudRecordingView {
    /// Whether only people who signed in see cloud recordings.
    pub authenticated_can_view_cloud_recordings: Option<bool>,
    /// The way of signing in that is asked for by default.
    pub default_authenticate_content: Option<DefaultAuthenticateContent>,
}

/// A way of signing in that meetings can ask for.
#[zoom_model]
pub struct AuthenticationOption {
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains from which people sign in, joined by commas.
    pub domains: Option<String>,
    /// The authentication option's ID.
    pub id: Option<String>,
    /// The name of the authentication option.
    pub name: Option<String>,
    /// Who passes the authentication to join.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
    /// Whether the authentication option is visible.
    pub visible: Option<bool>,
}

/// What is done with an authentication option.
#[zoom_model]
pub enum AuthenticationOptionAction {
    /// Changes it.
    Update,
    /// Shows it.
    Show,
    /// Hides it.
    Hide,
}

/// Who can join a meeting or webinar that asks for authentication.
#[zoom_model]
pub enum AuthenticationOptionType {
    /// Anyone signed in to Zoom.
    EnforceLogin,
    /// Users of the same account.
    EnforceLoginWithSameAccount,
    /// Users with an address of certain domains.
    EnforceLoginWithDomains,
}

/// What is done with a way of signing in to meetings: changed, shown or hidden.
#[zoom_model]
pub struct AuthenticationOptionUpdate {
    /// What to do with the authentication option.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains from which people sign in, joined by commas.
    pub domains: Option<String>,
    /// The authentication option's ID.
    pub id: Option<String>,
    /// The name of the authentication option.
    pub name: Option<String>,
    /// Who passes the authentication to join.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
}

/// Where a meeting is recorded without anybody's doing.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: it is recorded only on demand.
    None,
}

/// The setting by which Zoom calls people, so that they join by phone.
#[zoom_model]
pub struct CallMeAndInviteByPhone {
    /// Whether Zoom can call people, and people can be invited by phone.
    pub enable: Option<bool>,
    /// Whether people whom Zoom calls must press 1 before they are connected.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Whether attendees can have Zoom call them for audio; needs client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Option<DialCountries>,
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

/// The setting for the reminder before a cloud recording leaves the trash for good.
#[zoom_model]
pub struct CloudRecordingPermanentlyDeleted {
    /// Whether mail is sent before a cloud recording leaves the trash for good.
    pub cloud_recording_permanently_deleted_from_trash: Option<bool>,
    /// When mail is sent.
    pub email_reminder_type: Option<EmailReminderType>,
}

/// How many consecutive characters, like `abc`, a password can have.
#[zoom_model]
pub enum ConsecutiveCharactersLength {
    /// Any number.
    NoCharacterRestriction = 0,
    /// Three at most.
    Four = 4,
    /// Four at most.
    Five = 5,
    /// Five at most.
    Six = 6,
    /// Six at most.
    Seven = 7,
    /// Seven at most.
    Eight = 8,
}

/// A country or region.
#[zoom_model]
pub struct Country {
    /// Code of the country.
    pub code: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
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

/// Who can see cloud recordings by default, where viewers must sign in.
#[zoom_model]
pub enum DefaultAuthenticateContent {
    /// Signed-in users of the account.
    #[zoom(rename = "Signed-in users in my account")]
    SignedInUsersInMyAccount,
    /// Anyone signed in to Zoom.
    #[zoom(rename = "Sign in to Zoom")]
    SignInToZoom,
    /// Anyone signed in to Zoom under certain domains.
    #[zoom(rename = "Sign in to Zoom with specified domains")]
    SignInToZoomWithSpecifiedDomains,
    /// Anyone signed in through an external single sign-on.
    #[zoom(rename = "Sign in to external Single Sign-On (SSO)")]
    SignInToExternalSingleSignOnSso,
    /// Only those who were given access.
    #[zoom(rename = "Only people with access")]
    OnlyPeopleWithAccess,
}

/// Countries and regions for calls: those available and those selected.
#[zoom_model]
pub struct DialCountries {
    /// Countries and regions that can be selected.
    pub allowed_countries: Vec<Country>,
    /// Selected countries and regions.
    pub selected_countries: Vec<Country>,
}

/// Countries and regions to select for calls.
#[zoom_model]
pub struct DialCountriesUpdate {
    /// The countries to which calls are made.
    pub selected_countries: Vec<Country>,
}

/// Who is shown a disclaimer when a recording starts.
#[zoom_model]
pub enum DisclaimerToParticipants {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
}

/// The settings of a group for the mail that Zoom sends.
#[zoom_model]
pub struct EmailNotification {
    /// Whether alternative hosts are told that they were set or removed.
    pub alternative_host_reminder: Option<bool>,
    /// Whether hosts and participants are told that a meeting was cancelled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether hosts are told that a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether hosts are told that somebody joined before them.
    pub jbh_reminder: Option<bool>,
    /// Whether alternative hosts are told that a cloud recording is ready.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether the person who scheduled for the host is told that a cloud recording is ready.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether hosts are told that a meeting was scheduled, moved or cancelled.
    pub schedule_for_reminder: Option<bool>,
}

/// When an e-mail reminds of recordings about to be deleted.
#[zoom_model]
pub enum EmailReminderType {
    /// Seven days before.
    #[zoom(rename = "7 days before deletion")]
    SevenDaysBefore,
    /// Every Monday, in a digest.
    #[zoom(rename = "Weekly digest on Monday")]
    WeeklyDigest,
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

/// How a meeting is encrypted.
#[zoom_model]
pub enum EncryptionType {
    /// With keys kept in Zoom's cloud.
    EnhancedEncryption,
    /// End to end, with keys on the participants' devices alone. Cloud recording, dialling in, streaming, polls and
    /// more are then switched off.
    E2ee,
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

/// The setting for connecting to a Zoom Room nearby.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether computers find and join Zoom Rooms by ultrasound.
    pub auto_zoom_room_proximity_connect: Option<bool>,
}

/// The countries and regions whose numbers invitations show: those to choose from, and the chosen.
#[zoom_model]
pub struct GlobalDialInCountries {
    /// The countries whose numbers invitations can show.
    pub allowed_countries: Vec<Country>,
    /// The countries whose numbers invitations show.
    pub selected_countries: Vec<Country>,
    /// Whether invitations show toll-free numbers of the chosen countries.
    pub include_toll_free: Option<bool>,
}

/// What is changed of the countries and regions whose numbers invitations show; what is left out stays as it is.
#[zoom_model]
pub struct GlobalDialInCountriesUpdate {
    /// The countries whose numbers invitations show, in this order.
    pub selected_countries: Vec<Country>,
    /// Whether invitations show toll-free numbers of the chosen countries.
    pub include_toll_free: Option<bool>,
}

/// The setting that allows cloud recordings to be seen from certain IP addresses only.
#[zoom_model]
pub struct IpAddressAccessControl {
    /// Whether cloud recordings open only from the addresses in `ip_addresses_or_ranges`.
    pub enable: Option<bool>,
    /// The IP addresses and ranges, joined by commas, such as `192.0.2.1, 198.51.100.0/24, 203.0.113.1 - 203.0.113.9`.
    pub ip_addresses_or_ranges: Option<String>,
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

/// Who may record on a computer: participants inside, participants outside, and whose requests are granted without
/// asking.
#[zoom_model]
pub struct LocalRecordingOptions {
    /// Whether participants of the account can ask to record.
    pub internal_meeting_participants: Option<bool>,
    /// Whether requests of participants of the account are approved automatically.
    pub internal_auto_approve_requests: Option<bool>,
    /// Whether participants from outside the account can ask to record.
    pub external_meeting_participants: Option<bool>,
    /// Whether requests of participants from outside the account are approved automatically.
    pub external_auto_approve_requests: Option<bool>,
    /// Whether participants from certain domains can ask to record.
    pub participants_with_specified_domains: Option<bool>,
    /// The domains whose participants can ask to record.
    pub participants_with_specified_domains_content: Option<String>,
    /// Whether requests of participants from these domains are approved automatically.
    pub participants_specified_domains_auto_approve_requests: Option<bool>,
    /// Whether the chat is saved with the recording.
    pub save_chat_messages: Option<bool>,
    /// Whether captions are saved as a VTT file.
    pub save_closed_caption: Option<bool>,
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

/// Which digits of a phone number are hidden.
#[zoom_model]
pub enum MaskingType {
    /// The middle ones, as in `888****666`.
    MaskDefault,
    /// The first five, as in `*****66666`.
    #[zoom(rename = "mask_first_5")]
    MaskFirst5,
    /// All but the last four, as in `*****6666`.
    #[zoom(rename = "mask_except_last_4")]
    MaskExceptLast4,
}

/// The part for meetings: whether signing in is asked for, in which ways, and with which exceptions.
#[zoom_model]
pub struct MeetingAuthentication {
    /// Whether hosts can invite people who need not sign in.
    pub allow_authentication_exception: Option<bool>,
    /// The ways of signing in that can be asked for.
    pub authentication_options: Vec<AuthenticationOption>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
}

/// What is changed of signing in to meetings: whether it is asked for, and one of the ways.
#[zoom_model]
pub struct MeetingAuthenticationUpdate {
    /// The authentication option to change, show or hide.
    pub authentication_option: Option<AuthenticationOptionUpdate>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
}

/// What the passcode of a meeting or webinar must be like.
#[zoom_model]
pub struct MeetingSecurityPasswordRequirement {
    /// From which length on a run such as `abcdef` is refused in a passcode: 4 to 8, or `0` for never.
    pub consecutive_characters_length: Option<ConsecutiveCharactersLength>,
    /// Whether a passcode needs a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode needs a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode needs a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode needs letters of upper and lower case.
    pub have_upper_and_lower_characters: Option<bool>,
    /// The least length of a passcode.
    pub length: Option<i64>,
    /// Whether a passcode has digits only.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are told that a passcode is weak.
    pub weak_enhance_detection: Option<bool>,
}

/// A phone number by which people join.
#[zoom_model]
pub struct Number {
    /// The code with which calls to the country begin, after E.164.
    pub code: Option<String>,
    /// The two-letter code of the country.
    pub country_code: Option<String>,
    /// The country, by its full name.
    pub country_name: Option<String>,
    /// The number as it is shown. At most 30 characters.
    pub display_number: Option<String>,
    /// The phone number. At most 30 characters.
    pub number: Option<String>,
}

/// The setting that hides parts of phone numbers in the list of participants.
#[zoom_model]
pub struct ParticipantPhoneMasking {
    /// Whether phone numbers are masked in the list of participants.
    pub enable: Option<bool>,
    /// Which digits of a phone number are masked.
    pub masking_type: Option<MaskingType>,
}

/// How many participants can share a screen at once.
#[zoom_model]
pub enum ParticipantsShareSimultaneously {
    /// Several; two monitors are of use.
    Multiple,
    /// One at a time.
    One,
}

/// Who is put into the waiting room.
#[zoom_model]
pub enum ParticipantsToPlaceInWaitingRoom {
    /// All attendees.
    Everyone = 0,
    /// Whoever is not of the account.
    NotInAccount = 1,
    /// Whoever is neither of the account nor of an allowed domain.
    NotInAccountOrDomains = 2,
}

/// Who hears a voice prompt about the recording.
#[zoom_model]
pub enum PlayVoicePrompt {
    /// All participants.
    #[zoom(rename = "All participants")]
    AllParticipants,
    /// Guests only.
    #[zoom(rename = "Guest only")]
    GuestOnly,
    /// Nobody.
    #[zoom(rename = "No one")]
    NoOne,
}

/// The settings of a group or user that belong to the profile: where recordings are stored.
#[zoom_model]
pub struct Profile {
    /// The country where recordings are kept.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Which views are recorded into files of their own: active speaker, gallery, shared screen.
#[zoom_model]
pub struct RecordFilesSeparately {
    /// Whether the active speaker is recorded alone.
    pub active_speaker: Option<bool>,
    /// Whether the gallery is recorded alone.
    pub gallery_view: Option<bool>,
    /// Whether the shared screen is recorded alone.
    pub shared_screen: Option<bool>,
}

/// The part for cloud recordings: whether signing in is asked for, and in which ways.
#[zoom_model]
pub struct RecordingAuthentication {
    /// The ways of signing in that can be asked for.
    pub authentication_options: Vec<RecordingAuthenticationOption>,
    /// Whether only people who signed in can see cloud recordings.
    pub recording_authentication: Option<bool>,
}

/// A way of signing in that cloud recordings can ask for.
#[zoom_model]
pub struct RecordingAuthenticationOption {
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains from which people sign in, joined by commas.
    pub domains: Option<String>,
    /// The authentication option's ID.
    pub id: Option<String>,
    /// The name of the authentication option.
    pub name: Option<String>,
    /// Who passes the authentication.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationType>,
    /// Whether the authentication option is visible.
    pub visible: Option<bool>,
}

/// What is done with a way of signing in to see cloud recordings: changed, shown or hidden.
#[zoom_model]
pub struct RecordingAuthenticationOptionUpdate {
    /// What to do with the authentication option.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains from which people sign in, joined by commas.
    pub domains: Option<String>,
    /// The authentication option's ID.
    pub id: Option<String>,
    /// The name of the authentication option.
    pub name: Option<String>,
    /// Who passes the authentication.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationType>,
}

/// Who can watch a recording that asks for authentication.
#[zoom_model]
pub enum RecordingAuthenticationType {
    /// Users of the account.
    Internally,
    /// Anyone signed in to Zoom.
    EnforceLogin,
    /// Users with an address of certain domains.
    EnforceLoginWithDomains,
}

/// What is changed of signing in to see cloud recordings: whether it is asked for, and one of the ways.
#[zoom_model]
pub struct RecordingAuthenticationUpdate {
    /// The authentication option to change, show or hide.
    pub authentication_option: Option<RecordingAuthenticationOptionUpdate>,
    /// Whether only people who signed in can see cloud recordings.
    pub recording_authentication: Option<bool>,
}

/// What people in Zoom clients see and hear when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClient {
    /// Who sees a disclaimer before recording: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<String>,
    /// Who hears that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<String>,
    /// Whether hosts confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// What is changed of what people in Zoom clients see and hear when a recording starts.
#[zoom_model]
pub struct RecordingNotificationForZoomClientUpdate {
    /// Who sees a disclaimer before recording: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// Who hears that a recording starts: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<PlayVoicePrompt>,
    /// Whether hosts confirm before a recording starts.
    pub ask_host_to_confirm: Option<bool>,
}

/// What people on the phone hear when a recording starts, and whether they must consent.
#[zoom_model]
pub struct RecordingNotificationsPhoneUsers {
    /// Whether people on the phone press 1 to consent to a recording.
    pub require_press_one_consent_to_record: Option<bool>,
    /// Whether people on the phone are told of the recording several times.
    pub multiple_notifications_phone_users: Option<bool>,
}

/// Where recordings are stored: the places to choose from, and the chosen.
#[zoom_model]
pub struct RecordingStorageLocation {
    /// The countries where users may have their content kept: recordings, voicemail, transcripts and greetings.
    pub allowed_values: Vec<String>,
    /// The country, as its short code.
    pub value: Option<String>,
}

/// Which meetings under a personal meeting ID (PMI) need a passcode.
#[zoom_model]
pub enum RequirePasswordForPmiMeetings {
    /// All of them.
    All,
    /// Those that can be joined before the host.
    JbhOnly,
    /// None.
    None,
}

/// Whether people called by "Call Me" must press 1 before they are connected.
#[zoom_model]
pub enum RequirePress1ForCallMe {
    /// Zoom decides.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Which settings are meant, instead of the usual ones.
#[zoom_model]
pub enum SettingOption {
    /// How people prove who they are to join a meeting.
    MeetingAuthentication,
    /// How people prove who they are to watch a recording.
    RecordingAuthentication,
    /// How meetings are secured.
    MeetingSecurity,
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

/// What Zoom makes of cloud recordings: highlights, chapters, next steps.
#[zoom_model]
pub struct SmartRecording {
    /// Whether the transcript marks what mattered, from which the host makes a short video.
    pub create_recording_highlights: Option<bool>,
    /// Whether recordings have chapters with an overview of each.
    pub create_smart_chapters: Option<bool>,
    /// Whether recordings come with a list of what is to be done.
    pub create_next_steps: Option<bool>,
}

/// The regions from which most participants call in.
#[zoom_model]
pub struct TelephonyRegionsUpdate {
    /// The regions from which most people call or are called, joined by commas.
    pub selection_values: Option<String>,
}

/// The setting for toll numbers, with the numbers themselves.
#[zoom_model]
pub struct TollCall {
    /// Whether people can dial toll numbers.
    pub enable: Option<bool>,
    /// The phone numbers. At most 100.
    pub numbers: Vec<Number>,
}

/// The setting for toll-free and fee-based numbers, with the numbers themselves.
#[zoom_model]
pub struct TollFreeCall {
    /// Whether attendees can dial into webinars through the toll-free and fee-based numbers of the account; needs
    /// client 5.2.2 or later.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether people can dial toll-free and fee-based numbers.
    pub enable: Option<bool>,
    /// The phone numbers. At most 100.
    pub numbers: Vec<Number>,
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

/// Names a user, by ID or e-mail address.
#[zoom_model]
pub struct UserRef {
    /// The user's e-mail address.
    pub email: Option<String>,
    /// The user's ID.
    pub id: Option<String>,
}

/// Who can admit people from the waiting room.
#[zoom_model]
pub enum UsersWhoCanAdmitParticipantsFromWaitingRoom {
    /// The host and co-hosts.
    Hosts = 0,
    /// The host and co-hosts; when they are absent, whoever did not have to wait.
    HostsAndBypassers = 1,
}

/// File of a virtual background.
#[zoom_model]
pub struct VirtualBackgroundFile {
    /// The file's ID.
    pub id: Option<String>,
    /// Whether the file is the default virtual background.
    pub is_default: Option<bool>,
    /// The name of the file.
    pub name: Option<String>,
    /// The size in bytes.
    pub size: Option<i64>,
    /// The kind of file.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
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

/// Who is placed in the waiting room, and who may let them in.
#[zoom_model]
pub struct WaitingRoomSettings {
    /// Who goes to the waiting room.
    pub participants_to_place_in_waiting_room: Option<ParticipantsToPlaceInWaitingRoom>,
    /// Who lets people in from the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<UsersWhoCanAdmitParticipantsFromWaitingRoom>,
    /// The domains that pass by the waiting room, joined by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<String>,
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
