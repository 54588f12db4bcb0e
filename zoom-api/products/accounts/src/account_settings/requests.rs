//! Account settings: requests.

use super::{
    AudioConferencingUpdate, AuthenticationOptionType, ChatUpdate, DataCenterRegion, EmailNotification, Feature,
    GeneralSetting, InMeetingUpdate, Integration, MailCalendar, MeetingSecurityUpdate, OtherOptions, Profile,
    RecordingAuthenticationOptionType, RecordingUpdate, ScheduleMeetingUpdate, SecurityUpdate, SelectedCountryUpdate,
    SessionSecurity, VideoSdkInMeetingUpdate, VideoSdkRecordingUpdate, ZoomRooms,
};
use zoom_api::zoom_model;

/// Which settings are meant, instead of the usual ones.
#[zoom_model]
pub enum SettingOption {
    /// How people prove who they are to join a meeting.
    MeetingAuthentication,
    /// How people prove who they are to watch a recording.
    RecordingAuthentication,
    /// How the account is secured: passwords, two-factor authentication.
    Security,
    /// How meetings are secured.
    MeetingSecurity,
}

/// What is changed of an account's settings: by group of settings, or for one option.
#[zoom_model(one_of)]
pub enum AccountSettingsUpdate {
    /// The settings by group, when no `option` is given.
    General(Box<AccountSettingsUpdateGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationUpdate>),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationUpdate>),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettingsUpdate>),
    /// The settings of a Video SDK account.
    VideoSdk(Box<VideoSdkSettingsUpdate>),
}

/// What is changed of an account's settings, section by section; what is left out stays as it is.
#[zoom_model]
pub struct AccountSettingsUpdateGeneral {
    /// The settings of security.
    pub security: Option<SecurityUpdate>,
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// The settings of chat.
    pub chat: Option<ChatUpdate>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// What the account may use.
    pub feature: Option<Feature>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeetingUpdate>,
    /// The settings of other services.
    pub integration: Option<Integration>,
    /// Further settings.
    pub other_options: Option<OtherOptions>,
    /// The settings of profiles.
    pub profile: Option<Profile>,
    /// The settings of recordings.
    pub recording: Option<RecordingUpdate>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// The settings of telephony.
    pub telephony: Option<TelephonyUpdate>,
    /// The settings of the telephony service provider.
    pub tsp: Option<TspUpdate>,
    /// The settings of Zoom Rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// The settings that hold in general.
    pub general_setting: Option<GeneralSetting>,
    /// The settings of mail and calendar.
    pub mail_calendar: Option<MailCalendar>,
}

/// Countries and regions to select for calls.
#[zoom_model]
pub struct DialCountriesUpdate {
    /// The countries to which calls are made.
    pub selected_countries: Vec<SelectedCountryUpdate>,
}

/// What is changed of the settings for third parties' audio and for the regions of callers; what is left out stays as
/// it is.
#[zoom_model]
pub struct TelephonyUpdate {
    /// How to reach the audio conference of a third party.
    pub audio_conference_info: Option<String>,
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// What is changed of the regions from which most participants call in; what is left out stays as it is.
#[zoom_model]
pub struct TelephonyRegionsUpdate {
    /// The regions from which most people call or are called, joined by commas.
    pub selection_values: Option<String>,
}

/// What is changed of the settings for a telephony service provider; what is left out stays as it is.
#[zoom_model]
pub struct TspUpdate {
    /// Whether Zoom can call people, so that they join by phone.
    pub call_out: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Vec<String>,
    /// Whether attendees can have Zoom call them for audio; needs client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Whether toll-free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
    /// Whether attendees can dial into webinars through the toll-free numbers of the account; needs client 5.2.2 or
    /// later.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Whether invitations link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// The account's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<DialCountriesUpdate>,
}

/// What is changed of signing in to meetings: whether it is asked for, and one of the ways.
#[zoom_model]
pub struct MeetingAuthenticationUpdate {
    /// Whether hosts can invite people who need not sign in.
    pub allow_authentication_exception: Option<bool>,
    /// The authentication option to add, change or delete.
    pub authentication_option: Option<AuthenticationOptionUpdate>,
    /// Whether only authenticated users may join; `authentication_option` says how they authenticate.
    pub meeting_authentication: Option<bool>,
}

/// What is done with a way of signing in to meetings: added, changed or deleted.
#[zoom_model]
pub struct AuthenticationOptionUpdate {
    /// Whether an authentication option is added, updated or deleted.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains whose users join meetings and webinars; for the type `enforce_login_with_domains`.
    pub domains: Option<String>,
    /// The authentication option's ID, which tells the option to update or delete unless `name` does. A new option is
    /// given one.
    pub id: Option<String>,
    /// The name of the authentication option, unique in the account.
    pub name: Option<String>,
    /// Who passes the authentication to join.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
}

/// What is done with an authentication option.
#[zoom_model]
pub enum AuthenticationOptionAction {
    /// Changes one.
    Update,
    /// Deletes one.
    Delete,
    /// Adds one.
    Add,
}

/// What is changed of signing in to see cloud recordings: whether it is asked for, and one of the ways.
#[zoom_model]
pub struct RecordingAuthenticationUpdate {
    /// The authentication option to add, change or delete.
    pub authentication_option: Option<RecordingAuthenticationOptionUpdate>,
    /// Whether only people who signed in can see cloud recordings; how they sign in must have been set for the account
    /// first.
    pub recording_authentication: Option<bool>,
}

/// What is done with a way of signing in to see cloud recordings: added, changed or deleted.
#[zoom_model]
pub struct RecordingAuthenticationOptionUpdate {
    /// Whether an authentication option is added, updated or deleted.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default way of signing in.
    pub default_option: Option<bool>,
    /// The domains whose users see recordings; for the type `enforce_login_with_domains`.
    pub domains: Option<String>,
    /// The authentication option's ID, which tells the option to update or delete unless `name` does. A new option is
    /// given one.
    pub id: Option<String>,
    /// The name of the authentication option, unique in the account.
    pub name: Option<String>,
    /// Who passes the authentication to view recordings.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationOptionType>,
}

/// What is changed of an account's security settings, as a section of their own; what is left out stays as it is.
#[zoom_model]
pub struct SecuritySettingsUpdate {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}

/// What is changed of an account's settings for the Video SDK; what is left out stays as it is.
#[zoom_model]
pub struct VideoSdkSettingsUpdate {
    /// The settings that hold during meetings. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<VideoSdkInMeetingUpdate>,
    /// The settings that hold during sessions.
    pub in_session: Option<InSessionUpdate>,
    /// The settings of security during sessions.
    pub session_security: Option<SessionSecurity>,
    /// The settings of recordings.
    pub recording: Option<VideoSdkRecordingUpdate>,
}

/// What is changed of the settings for sessions of the Video SDK; what is left out stays as it is.
#[zoom_model]
pub struct InSessionUpdate {
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether two people alone in a session are connected directly.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections keep to a range of ports.
    pub p2p_ports: Option<bool>,
    /// The ports, from 1 to 65535 and joined by semicolons, where `p2p_ports` is on.
    pub ports_range: Option<String>,
    /// The DSCP mark of audio packets. 1 to 63.
    pub dscp_audio: Option<u32>,
    /// Whether packets carry a DSCP mark, by which networks tell their class.
    pub dscp_marking: Option<bool>,
    /// The DSCP mark of video packets. 1 to 63.
    pub dscp_video: Option<u32>,
    /// Whether packets are marked in both directions.
    pub dscp_dual: Option<bool>,
    /// Whether hosts can divide participants into smaller rooms.
    pub subsession: Option<bool>,
}
