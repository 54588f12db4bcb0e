//! Users of an account: their profiles, settings and tokens, and their groups, divisions and contact groups.

pub mod assistants;
mod audio_conferencing;
pub mod contact_groups;
pub mod divisions;
pub mod events;
pub mod group_locked_settings;
pub mod group_members;
pub mod group_registration_settings;
pub mod group_settings;
pub mod group_virtual_backgrounds;
pub mod groups;
mod in_meeting;
mod meeting_security;
pub mod profiles;
mod recording;
pub mod user_settings;
pub mod user_tokens;
pub mod user_virtual_backgrounds;
pub mod users;

pub use audio_conferencing::*;
pub use in_meeting::*;
pub use meeting_security::*;
pub use recording::*;

use jiff::Timestamp;

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Users added to a group, as members or administrators, or to a division.
#[zoom_model(response)]
pub struct AddedMembers {
    /// Time when the users were added.
    pub added_at: Option<Timestamp>,
    /// IDs of the added users.
    pub ids: Option<CommaSeparated<String>>,
}

/// Audio type of participants.
#[zoom_model]
pub enum AudioType {
    /// Telephone and computer audio.
    Both,
    /// Telephone only.
    Telephony,
    /// Computer audio only.
    Voip,
    /// Third-party audio.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// Authentication option for meetings.
#[zoom_model(response)]
pub struct AuthenticationOption {
    /// Whether this is the default authentication option.
    pub default_option: Option<bool>,
    /// Domains of users who can sign in, separated by commas; wildcards are possible.
    pub domains: Option<CommaSeparated<String>>,
    /// ID of the authentication option.
    pub id: Option<String>,
    /// Name of the authentication option.
    pub name: Option<String>,
    /// Users who can pass the authentication.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
    /// Whether the authentication option is visible.
    pub visible: Option<bool>,
}

/// Action for an authentication option.
#[zoom_model]
pub enum AuthenticationOptionAction {
    /// Update.
    Update,
    /// Show.
    Show,
    /// Hide.
    Hide,
}

/// Users who can join a meeting or webinar that requires authentication.
#[zoom_model]
pub enum AuthenticationOptionType {
    /// Anyone signed in to Zoom.
    EnforceLogin,
    /// Users of the same account.
    EnforceLoginWithSameAccount,
    /// Users with an email address of certain domains.
    EnforceLoginWithDomains,
}

/// Action for a meeting authentication option: update, show or hide.
#[zoom_model]
pub struct AuthenticationOptionUpdate {
    /// Action for the authentication option.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default authentication option.
    pub default_option: Option<bool>,
    /// Domains of users who can sign in, separated by commas; wildcards are possible.
    pub domains: Option<CommaSeparated<String>>,
    /// ID of the authentication option.
    pub id: Option<String>,
    /// Name of the authentication option.
    pub name: Option<String>,
    /// Users who can pass the authentication.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
}

/// Storage location of automatic recordings.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: recordings are started manually.
    None,
}

/// Countries and regions: those available and those selected.
#[zoom_model(response)]
pub struct DialCountries {
    /// Countries and regions that can be selected.
    pub allowed_countries: Vec<Country>,
    /// Selected countries and regions.
    pub selected_countries: Vec<Country>,
}

/// Countries and regions to select.
#[zoom_model]
pub struct DialCountriesUpdate {
    /// Countries and regions to select; for dial-in numbers, invitations list the numbers in this order.
    pub selected_countries: Vec<Country>,
}

/// Email notification settings of a group.
#[zoom_model]
pub struct EmailNotification {
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

/// Setting for connecting to a nearby Zoom Room.
#[zoom_model(response)]
pub struct GeneralSetting {
    /// Whether computers find and join Zoom Rooms by ultrasound.
    pub auto_zoom_room_proximity_connect: Option<bool>,
}

/// Sign-in method of a user.
#[zoom_model]
pub enum LoginType {
    /// Facebook.
    Facebook = 0,
    /// Google.
    Google = 1,
    /// Phone number; only in China.
    PhoneNumber = 11,
    /// WeChat; only in China.
    WeChat = 21,
    /// Alipay; only in China.
    Alipay = 23,
    /// Apple.
    Apple = 24,
    /// Microsoft.
    Microsoft = 27,
    /// Mobile device.
    MobileDevice = 97,
    /// RingCentral.
    RingCentral = 98,
    /// API user.
    Api = 99,
    /// Work email address.
    WorkEmail = 100,
    /// Single sign-on (SSO).
    Sso = 101,
}

/// Authentication settings for meetings: whether authentication is required, the options, and the exceptions.
#[zoom_model(response)]
pub struct MeetingAuthentication {
    /// Whether hosts can invite participants who need not sign in.
    pub allow_authentication_exception: Option<bool>,
    /// Available authentication options.
    pub authentication_options: Vec<AuthenticationOption>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
}

/// Changes to the meeting authentication: whether it is required, and one of its options.
#[zoom_model]
pub struct MeetingAuthenticationUpdate {
    /// Authentication option to update, show or hide.
    pub authentication_option: Option<AuthenticationOptionUpdate>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
}

/// Profile settings of a group or user: the storage location of recordings.
#[zoom_model]
pub struct Profile {
    /// Countries for storing recordings: the available ones and the selected one.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Authentication settings for cloud recordings: whether authentication is required, and the options.
#[zoom_model(response)]
pub struct RecordingAuthentication {
    /// Available authentication options.
    pub authentication_options: Vec<RecordingAuthenticationOption>,
    /// Whether only signed-in users can access cloud recordings.
    pub recording_authentication: Option<bool>,
}

/// Authentication option for cloud recordings.
#[zoom_model(response)]
pub struct RecordingAuthenticationOption {
    /// Whether this is the default authentication option.
    pub default_option: Option<bool>,
    /// Domains of users who can sign in, separated by commas; wildcards are possible.
    pub domains: Option<CommaSeparated<String>>,
    /// ID of the authentication option.
    pub id: Option<String>,
    /// Name of the authentication option.
    pub name: Option<String>,
    /// Users who can pass the authentication.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationType>,
    /// Whether the authentication option is visible.
    pub visible: Option<bool>,
}

/// Action for a cloud recording authentication option: update, show or hide.
#[zoom_model]
pub struct RecordingAuthenticationOptionUpdate {
    /// Action for the authentication option.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default authentication option.
    pub default_option: Option<bool>,
    /// Domains of users who can sign in, separated by commas; wildcards are possible.
    pub domains: Option<CommaSeparated<String>>,
    /// ID of the authentication option.
    pub id: Option<String>,
    /// Name of the authentication option.
    pub name: Option<String>,
    /// Users who can pass the authentication.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationType>,
}

/// Users who can watch a recording that requires authentication.
#[zoom_model]
pub enum RecordingAuthenticationType {
    /// Users of the account.
    Internally,
    /// Anyone signed in to Zoom.
    EnforceLogin,
    /// Users with an email address of certain domains.
    EnforceLoginWithDomains,
}

/// Changes to the cloud recording authentication: whether it is required, and one of its options.
#[zoom_model]
pub struct RecordingAuthenticationUpdate {
    /// Authentication option to update, show or hide.
    pub authentication_option: Option<RecordingAuthenticationOptionUpdate>,
    /// Whether only signed-in users can access cloud recordings.
    pub recording_authentication: Option<bool>,
}

/// Storage locations of recordings: available and selected.
#[zoom_model]
pub struct RecordingStorageLocation {
    /// Countries in which users may store their content: recordings, voicemail, transcripts and greetings.
    pub allowed_values: Vec<String>,
    /// Code of the selected country.
    pub value: Option<String>,
}

/// Personal Meeting ID (PMI) meetings that require a passcode.
#[zoom_model]
pub enum RequirePasswordForPmiMeetings {
    /// All meetings.
    All,
    /// Meetings with join before host.
    JbhOnly,
    /// None.
    None,
}

/// Group of settings to use instead of the default ones.
#[zoom_model]
pub enum SettingOption {
    /// Authentication settings for meetings.
    MeetingAuthentication,
    /// Authentication settings for recordings.
    RecordingAuthentication,
    /// Security settings of meetings.
    MeetingSecurity,
}

/// Regions from which most participants call or are called.
#[zoom_model]
pub struct TelephonyRegionsUpdate {
    /// Regions from which most participants call or are called, separated by commas.
    pub selection_values: Option<String>,
}

/// Identifies a user by ID or email address; one of the two is required.
#[zoom_model]
pub struct UserRef {
    /// Email address of the user; ignored if `id` is set.
    pub email: Option<String>,
    /// ID of the user.
    pub id: Option<String>,
}

/// Plan of a user.
#[zoom_model]
pub enum UserType {
    /// Basic.
    Basic = 1,
    /// Licensed.
    Licensed = 2,
    /// Unassigned: no plan, not even Meetings Basic.
    Unassigned = 4,
    /// None, for users created with `ssoCreate`. Deprecated by Zoom.
    NoMeetings = 99,
}

/// Virtual background file.
#[zoom_model]
pub struct VirtualBackgroundFile {
    /// ID of the file.
    pub id: Option<String>,
    /// Whether the file is the default virtual background.
    pub is_default: Option<bool>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Option<u64>,
    /// File type, such as `image`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}
