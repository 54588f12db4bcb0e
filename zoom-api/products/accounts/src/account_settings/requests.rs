//! Account settings: requests.

use super::{
    AudioConferencingUpdate, AuthenticationOptionType, ChatUpdate, DataCenterRegion, EmailNotification, Feature,
    GeneralSetting, InMeetingUpdate, Integration, MailCalendar, MeetingSecurityUpdate, OtherOptions, Profile,
    Recording, RecordingAuthenticationOptionType, ScheduleMeetingUpdate, SecurityUpdate, SelectedCountryUpdate,
    SessionSecurity, VideoSdkInMeetingUpdate, VideoSdkRecordingUpdate, ZoomRooms,
};
use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Group of settings to use instead of the default ones.
#[zoom_model]
pub enum SettingOption {
    /// Authentication settings for meetings.
    MeetingAuthentication,
    /// Authentication settings for recordings.
    RecordingAuthentication,
    /// Security settings of the account: passwords, two-factor authentication.
    Security,
    /// Security settings of meetings.
    MeetingSecurity,
}

/// Changes to an account's settings: by group of settings, or for one option.
#[zoom_model(one_of)]
pub enum AccountSettingsUpdate {
    /// Settings by group, if `option` is omitted.
    General(Box<AccountSettingsUpdateGeneral>),
    /// Meeting authentication settings, for the option `meeting_authentication`.
    MeetingAuthentication(Box<MeetingAuthenticationUpdate>),
    /// Recording authentication settings, for the option `recording_authentication`.
    RecordingAuthentication(Box<RecordingAuthenticationUpdate>),
    /// Security settings of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettingsUpdate>),
    /// Settings of a Video SDK account.
    VideoSdk(Box<VideoSdkSettingsUpdate>),
}

/// Changes to an account's settings, section by section. Omitted fields keep their values.
#[zoom_model]
pub struct AccountSettingsUpdateGeneral {
    /// Security settings.
    pub security: Option<SecurityUpdate>,
    /// Audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencingUpdate>,
    /// Chat settings.
    pub chat: Option<ChatUpdate>,
    /// Email notification settings.
    pub email_notification: Option<EmailNotification>,
    /// Features of the account.
    pub feature: Option<Feature>,
    /// In-meeting settings.
    pub in_meeting: Option<InMeetingUpdate>,
    /// Integration settings.
    pub integration: Option<Integration>,
    /// Other settings.
    pub other_options: Option<OtherOptions>,
    /// Profile settings.
    pub profile: Option<Profile>,
    /// Recording settings.
    pub recording: Option<Recording>,
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeetingUpdate>,
    /// Telephony settings.
    pub telephony: Option<TelephonyUpdate>,
    /// Settings of the telephony service provider.
    pub tsp: Option<TspUpdate>,
    /// Zoom Rooms settings.
    pub zoom_rooms: Option<ZoomRooms>,
    /// General settings.
    pub general_setting: Option<GeneralSetting>,
    /// Mail and calendar settings.
    pub mail_calendar: Option<MailCalendar>,
}

/// Countries and regions to select.
#[zoom_model]
pub struct DialCountriesUpdate {
    /// Countries and regions to select; for dial-in numbers, invitations list the numbers in this order.
    pub selected_countries: Vec<SelectedCountryUpdate>,
}

/// Changes to the settings for third-party audio and for callers' regions. Omitted fields keep their values.
#[zoom_model]
pub struct TelephonyUpdate {
    /// Third-party audio conference information.
    pub audio_conference_info: Option<String>,
    /// Regions from which most participants call or are called.
    pub telephony_regions: Option<TelephonyRegionsUpdate>,
    /// Whether participants can use third-party audio.
    pub third_party_audio: Option<bool>,
}

/// Changes to the regions from which most participants call or are called. Omitted fields keep their values.
#[zoom_model]
pub struct TelephonyRegionsUpdate {
    /// Regions from which most participants call or are called, separated by commas.
    pub selection_values: Option<String>,
}

/// Changes to the settings of the telephony service provider. Omitted fields keep their values.
#[zoom_model]
pub struct TspUpdate {
    /// Whether participants can join through a call from Zoom.
    pub call_out: Option<bool>,
    /// Countries that can be called.
    pub call_out_countries: Vec<String>,
    /// Whether attendees can use Call Me for audio; requires client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Whether toll-free numbers are shown.
    pub display_toll_free_numbers: Option<bool>,
    /// Whether attendees can dial into webinars through the toll-free numbers of the account; requires client 5.2.2 or
    /// later.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Whether invitations include a link to the international numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Countries and regions whose dial-in numbers invitations list.
    pub global_dial_in_countries: Option<DialCountriesUpdate>,
}

/// Changes to the meeting authentication: whether it is required, and one of its options.
#[zoom_model]
pub struct MeetingAuthenticationUpdate {
    /// Whether hosts can invite participants who need not sign in.
    pub allow_authentication_exception: Option<bool>,
    /// Authentication option to add, update or delete.
    pub authentication_option: Option<AuthenticationOptionUpdate>,
    /// Whether only authenticated users may join; `authentication_option` specifies the authentication.
    pub meeting_authentication: Option<bool>,
}

/// Action for a meeting authentication option: add, update or delete.
#[zoom_model]
pub struct AuthenticationOptionUpdate {
    /// Whether an authentication option is added, updated or deleted.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default authentication option.
    pub default_option: Option<bool>,
    /// Domains whose users can join meetings and webinars, separated by commas; wildcards are possible. For the type
    /// `enforce_login_with_domains`.
    pub domains: Option<CommaSeparated<String>>,
    /// ID of the authentication option to update or delete, unless `name` identifies it. A new option receives one.
    pub id: Option<String>,
    /// Name of the authentication option, unique in the account.
    pub name: Option<String>,
    /// Users who can pass the authentication.
    #[zoom(rename = "type")]
    pub kind: Option<AuthenticationOptionType>,
}

/// Action for an authentication option.
#[zoom_model]
pub enum AuthenticationOptionAction {
    /// Update.
    Update,
    /// Delete.
    Delete,
    /// Add.
    Add,
}

/// Changes to the cloud recording authentication: whether it is required, and one of its options.
#[zoom_model]
pub struct RecordingAuthenticationUpdate {
    /// Authentication option to add, update or delete.
    pub authentication_option: Option<RecordingAuthenticationOptionUpdate>,
    /// Whether only signed-in users can access cloud recordings; an authentication option must be configured for the
    /// account first.
    pub recording_authentication: Option<bool>,
}

/// Action for a cloud recording authentication option: add, update or delete.
#[zoom_model]
pub struct RecordingAuthenticationOptionUpdate {
    /// Whether an authentication option is added, updated or deleted.
    pub action: Option<AuthenticationOptionAction>,
    /// Whether this is the default authentication option.
    pub default_option: Option<bool>,
    /// Domains whose users can view recordings, separated by commas; wildcards are possible. For the type
    /// `enforce_login_with_domains`.
    pub domains: Option<CommaSeparated<String>>,
    /// ID of the authentication option to update or delete, unless `name` identifies it. A new option receives one.
    pub id: Option<String>,
    /// Name of the authentication option, unique in the account.
    pub name: Option<String>,
    /// Users who can pass the authentication to view recordings.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingAuthenticationOptionType>,
}

/// Changes to an account's security settings, as a separate section. Omitted fields keep their values.
#[zoom_model]
pub struct SecuritySettingsUpdate {
    /// Meeting security settings.
    pub meeting_security: Option<MeetingSecurityUpdate>,
}

/// Changes to an account's Video SDK settings. Omitted fields keep their values.
#[zoom_model]
pub struct VideoSdkSettingsUpdate {
    /// In-meeting settings.
    #[deprecated = "deprecated by Zoom"]
    pub in_meeting: Option<VideoSdkInMeetingUpdate>,
    /// In-session settings.
    pub in_session: Option<InSessionUpdate>,
    /// In-session security settings.
    pub session_security: Option<SessionSecurity>,
    /// Recording settings.
    pub recording: Option<VideoSdkRecordingUpdate>,
}

/// Changes to the Video SDK session settings. Omitted fields keep their values.
#[zoom_model]
pub struct InSessionUpdate {
    /// Whether `data_center_regions` selects the data centers for real-time traffic instead of Zoom's default.
    pub custom_data_center_regions: Option<bool>,
    /// Selected data center regions, if `custom_data_center_regions` is enabled.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether two participants alone in a session use a peer-to-peer connection.
    #[zoom(rename = "p2p_connetion")]
    pub p2p_connection: Option<bool>,
    /// Whether peer-to-peer connections use a limited port range.
    pub p2p_ports: Option<bool>,
    /// Ports from 1 to 65535, separated by semicolons, if `p2p_ports` is enabled.
    pub ports_range: Option<String>,
    /// DSCP value of audio packets; 56 by default.
    #[zoom(min = 1, max = 63)]
    pub dscp_audio: Option<u32>,
    /// Whether packets carry a DSCP value, which networks use for quality of service.
    pub dscp_marking: Option<bool>,
    /// DSCP value of video packets; 40 by default.
    #[zoom(min = 1, max = 63)]
    pub dscp_video: Option<u32>,
    /// Whether packets in both directions carry it.
    pub dscp_dual: Option<bool>,
    /// Whether hosts can assign participants to subsessions.
    pub subsession: Option<bool>,
}
