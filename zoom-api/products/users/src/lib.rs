//! Users of an account: their profiles, settings and tokens, and the groups, divisions and contact groups that they are
//! in.

pub mod assistants;
mod audio_conferencing;
pub mod contact_groups;
pub mod divisions;
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
use zoom_api::zoom_model;

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

/// The setting for connecting to a Zoom Room nearby.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether computers find and join Zoom Rooms by ultrasound.
    pub auto_zoom_room_proximity_connect: Option<bool>,
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

/// The settings of a group or user that belong to the profile: where recordings are stored.
#[zoom_model]
pub struct Profile {
    /// The country where recordings are kept.
    pub recording_storage_location: Option<RecordingStorageLocation>,
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

/// The regions from which most participants call in.
#[zoom_model]
pub struct TelephonyRegionsUpdate {
    /// The regions from which most people call or are called, joined by commas.
    pub selection_values: Option<String>,
}

/// Names a user, by ID or e-mail address.
#[zoom_model]
pub struct UserRef {
    /// The user's e-mail address.
    pub email: Option<String>,
    /// The user's ID.
    pub id: Option<String>,
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
