//! Settings of an account: get and update them.
//!
//! The `option` argument selects the group of settings. `me` refers to the master account. Requires a paid plan.

mod audio_conferencing;
mod auto_generated_translation;
mod chat;
mod chat_etiquette_tool;
mod in_meeting;
mod in_meeting_responses;
mod language_interpretation;
mod meeting_security;
mod other_options;
mod recording;
mod requests;
mod schedule_meeting;
mod security;
mod share_files;
mod smart_recognition;
mod webinar_chat;

pub use audio_conferencing::*;
pub use auto_generated_translation::*;
pub use chat::*;
pub use chat_etiquette_tool::*;
pub use in_meeting::*;
pub use in_meeting_responses::*;
pub use language_interpretation::*;
pub use meeting_security::*;
pub use other_options::*;
pub use recording::*;
pub use requests::*;
pub use schedule_meeting::*;
pub use security::*;
pub use share_files::*;
pub use smart_recognition::*;
pub use webinar_chat::*;

use zoom_api::types::CommaSeparated;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns an account's settings.
///
/// `me` refers to the master account. Requires a paid plan.
#[zoom_endpoint(
    GET, "/accounts/<account_id>/settings",
    scopes = ["account:read:admin", "account:read:settings:admin", "account:read:settings:master"],
    rate_limit = Medium,
    operation = "accountSettings",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/settings",
    errors(
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_account_settings(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Group of settings, such as `meeting_security`; by default the general settings.
    option: Option<SettingOption>,
    /// Fields to return, such as `host_video`; by default all.
    #[query(csv)]
    custom_query_fields: Vec<String>,
) -> AccountSettings;

/// Updates an account's settings. Omitted fields keep their values.
///
/// `me` refers to the master account. Requires a paid plan.
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/settings", json,
    scopes = ["account:write:admin", "account:update:settings:admin", "account:update:settings:master"],
    rate_limit = Medium,
    operation = "accountSettingsUpdate",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/settings",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_account_settings(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// Group of settings, such as `meeting_security`; by default the general settings.
    #[query]
    option: Option<SettingOption>,
    /// Changes to apply.
    #[body]
    account_settings: AccountSettingsUpdate,
) -> NoContent;

/// Settings of an account: all by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum AccountSettings {
    /// Settings by group, if `option` is omitted.
    General(Box<AccountSettingsGeneral>),
    /// Meeting authentication settings, for the option `meeting_authentication`.
    MeetingAuthentication(MeetingAuthenticationSettings),
    /// Recording authentication settings, for the option `recording_authentication`.
    RecordingAuthentication(RecordingAuthenticationSettings),
    /// Security settings of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
    /// Settings of a Video SDK account.
    VideoSdk(Box<VideoSdkSettings>),
}

/// Settings of an account, section by section.
#[zoom_model(response)]
pub struct AccountSettingsGeneral {
    /// Security settings.
    pub security: Option<Security>,
    /// Audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Chat settings.
    pub chat: Option<Chat>,
    /// Email notification settings.
    pub email_notification: Option<EmailNotification>,
    /// Features of the account.
    pub feature: Option<Feature>,
    /// In-meeting settings.
    pub in_meeting: Option<InMeeting>,
    /// Integration settings.
    pub integration: Option<Integration>,
    /// Other settings.
    pub other_options: Option<OtherOptions>,
    /// Profile settings.
    pub profile: Option<Profile>,
    /// Recording settings.
    pub recording: Option<Recording>,
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Telephony settings.
    pub telephony: Option<Telephony>,
    /// Settings of the telephony service provider.
    pub tsp: Option<Tsp>,
    /// Zoom Rooms settings.
    pub zoom_rooms: Option<ZoomRooms>,
    /// Name tag settings for recognizing users.
    pub smart_recognition: Option<SmartRecognition>,
    /// Mail and calendar settings.
    pub mail_calendar: Option<MailCalendar>,
    /// General settings.
    pub general_setting: Option<GeneralSetting>,
}

/// Countries and regions: those available and those selected.
#[zoom_model(response)]
pub struct DialCountries {
    /// Countries and regions that can be selected.
    pub allowed_countries: Vec<Country>,
    /// Selected countries and regions.
    pub selected_countries: Vec<Country>,
}

/// Email notification settings of an account.
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
    /// Whether users are notified when few host licenses remain.
    pub low_host_count_reminder: Option<bool>,
    /// Whether alternative hosts receive a notification for available cloud recordings.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether the user who scheduled for the host receives a notification for available cloud recordings.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether hosts are notified when a meeting is scheduled, rescheduled or canceled.
    pub schedule_for_reminder: Option<bool>,
}

/// Features of an account: the participant capacity of meetings.
#[zoom_model]
pub struct Feature {
    /// Participant capacity of a host's meetings.
    pub meeting_capacity: Option<i64>,
}

/// Integrations of an account.
#[zoom_model]
pub struct Integration {
    /// Whether users of mobile devices can share content from Box.
    pub r#box: Option<bool>,
    /// Whether users of mobile devices can share content from Dropbox.
    pub dropbox: Option<bool>,
    /// Whether users can schedule meetings through Google Calendar.
    pub google_calendar: Option<bool>,
    /// Whether users of mobile devices can share content from Google Drive.
    pub google_drive: Option<bool>,
    /// Whether meetings can control a connected Kubi device.
    pub kubi: Option<bool>,
    /// Whether users of mobile devices can share content from OneDrive.
    pub microsoft_one_drive: Option<bool>,
}

/// Profile settings of an account: the storage location of recordings.
#[zoom_model]
pub struct Profile {
    /// Countries for storing recordings: the available ones and the selected one.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Storage locations of recordings: available and selected.
#[zoom_model]
pub struct RecordingStorageLocation {
    /// Countries in which users may store their content: recordings, voicemail, transcripts and greetings.
    pub allowed_values: Vec<String>,
    /// Code of the selected country.
    pub value: Option<String>,
}

/// Settings of an account for third-party audio and for callers' regions.
#[zoom_model(response)]
pub struct Telephony {
    /// Third-party audio conference information.
    pub audio_conference_info: Option<String>,
    /// Regions from which most participants call or are called.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether participants can use third-party audio.
    pub third_party_audio: Option<bool>,
}

/// Regions from which most participants call or are called.
#[zoom_model(response)]
pub struct TelephonyRegions {
    /// Available regions.
    pub allowed_values: Vec<String>,
    /// Regions from which most participants call or are called, separated by commas.
    pub selection_values: Option<String>,
}

/// Telephony service provider settings of an account: numbers, countries and calls.
#[zoom_model(response)]
pub struct Tsp {
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
    pub global_dial_in_countries: Option<DialCountries>,
}

/// Zoom Rooms settings of an account.
#[zoom_model]
pub struct ZoomRooms {
    /// Whether scheduled meetings start and stop automatically in Zoom Rooms.
    pub auto_start_stop_scheduled_meetings: Option<bool>,
    /// Whether instant meetings are recorded to the cloud.
    pub cmr_for_instant_meeting: Option<bool>,
    /// Whether Zoom Rooms show all meetings as private.
    pub force_private_meeting: Option<bool>,
    /// Whether private meetings hide their host and meeting ID.
    pub hide_host_information: Option<bool>,
    /// Whether Zoom Rooms show the list of meetings of their calendar.
    pub list_meetings_with_calendar: Option<bool>,
    /// Whether AirPlay must be started manually in Zoom Rooms.
    pub start_airplay_manually: Option<bool>,
    /// Whether Zoom Rooms discover sharing computers by ultrasound.
    pub ultrasonic: Option<bool>,
    /// Whether Zoom Rooms announce the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether Zoom Rooms restart weekly.
    pub weekly_system_restart: Option<bool>,
    /// Whether Zoom Rooms ask for feedback after meetings.
    pub zr_post_meeting_feedback: Option<bool>,
}

/// Email and calendar settings of an account.
#[zoom_model]
pub struct MailCalendar {
    /// Whether users can manage email and calendar events in the Zoom client.
    pub email_calendar_management: Option<bool>,
    /// Whether users can manage email in the Zoom client.
    pub email_management: Option<bool>,
    /// Whether users can select Zoom as their email provider.
    pub zoom_email_provider: Option<bool>,
}

/// Zoom Rooms settings: connecting to a nearby room, and its visibility in clients.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether computers find and join Zoom Rooms by ultrasound.
    pub auto_zoom_room_proximity_connect: Option<bool>,
    /// Whether the Workplace app shows its Zoom Rooms section.
    pub show_zoom_room_feature: Option<bool>,
}

/// Meeting authentication settings of an account: whether it is required, the options, and the exceptions.
#[zoom_model(response)]
pub struct MeetingAuthenticationSettings {
    /// Whether hosts can invite participants who need not sign in.
    pub allow_authentication_exception: Option<bool>,
    /// Available authentication options.
    pub authentication_options: Vec<AuthenticationOption>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
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

/// Cloud recording authentication settings of an account, with the options.
#[zoom_model(response)]
pub struct RecordingAuthenticationSettings {
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
    pub kind: Option<RecordingAuthenticationOptionType>,
    /// Whether the authentication option is visible.
    pub visible: Option<bool>,
}

/// Users who can watch a recording that requires authentication.
#[zoom_model]
pub enum RecordingAuthenticationOptionType {
    /// Users of the account.
    Internally,
    /// Anyone signed in to Zoom.
    EnforceLogin,
    /// Users with an email address of certain domains.
    EnforceLoginWithDomains,
}

/// Security settings of an account's meetings and webinars, as a separate section.
#[zoom_model(response)]
pub struct SecuritySettings {
    /// Meeting security settings.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Video SDK settings of an account.
#[zoom_model(response)]
pub struct VideoSdkSettings {
    /// In-meeting settings.
    #[deprecated = "deprecated by Zoom"]
    pub in_meeting: Option<VideoSdkInMeeting>,
    /// In-session settings.
    pub in_session: Option<InSession>,
    /// In-session security settings.
    pub session_security: Option<SessionSecurity>,
    /// Recording settings.
    pub recording: Option<VideoSdkRecording>,
}

/// Video SDK session settings: data centers, ports, peer-to-peer connections and DSCP marking.
#[zoom_model(response)]
pub struct InSession {
    /// Whether `data_center_regions` selects the data centers for real-time traffic instead of Zoom's default.
    pub custom_data_center_regions: Option<bool>,
    /// Selected data center regions, if `custom_data_center_regions` is enabled.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Unselected data center regions, if `custom_data_center_regions` is enabled.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
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

/// Security settings of Video SDK sessions.
#[zoom_model]
pub struct SessionSecurity {
    /// Countries and regions from which participants may, or may not, join.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
}

/// Countries and regions from which participants can, or cannot, join.
#[zoom_model]
pub struct CountryFilter {
    /// Countries and regions from which participants can join.
    pub approved_list: Vec<String>,
    /// Countries and regions from which participants cannot join.
    pub denied_list: Vec<String>,
    /// Whether participants from certain countries are admitted or blocked.
    pub enable: Option<bool>,
    /// Whether the listed countries and regions are admitted (`approved_list`) or blocked (`denied_list`).
    pub method: Option<CountryFilterMethod>,
}

/// Effect of a list of countries and regions on joining.
#[zoom_model]
pub enum CountryFilterMethod {
    /// Only participants from the regions of `approved_list` can join.
    Approve,
    /// Participants from the regions of `denied_list` cannot join.
    Deny,
}
