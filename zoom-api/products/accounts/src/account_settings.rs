//! Settings of an account: look them up and change them.
//!
//! The `option` of a call decides which part of the settings it is about. `me` stands for the master account. The
//! account needs a paid plan.

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
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Looks up an account's settings.
///
/// `me` stands for the master account. The account needs a paid plan.
///
/// Zoom's page: [Get account settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/%7BaccountId%7D/settings).
#[zoom_endpoint(
    GET, "/accounts/<account_id>/settings",
    scopes = ["account:read:admin", "account:read:settings:admin", "account:read:settings:master"],
    rate_limit = Medium,
    errors(
        /// No account has this ID.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_account_settings(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    option: Option<SettingOption>,
    /// The fields to return, joined by commas, such as `host_video,participant_video`; all when left out.
    custom_query_fields: Option<String>,
) -> AccountSettings;

/// Changes an account's settings; what is left out stays as it is.
///
/// `me` stands for the master account. The account needs a paid plan.
///
/// Zoom's page: [Update account settings](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/settings).
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/settings", json,
    scopes = ["account:write:admin", "account:update:settings:admin", "account:update:settings:master"],
    rate_limit = Medium,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No account has this ID.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_account_settings(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// Which part of the settings is meant, such as `meeting_security`; the general ones when left out.
    #[query]
    option: Option<SettingOption>,
    /// What to change.
    #[body]
    account_settings: AccountSettingsUpdate,
) -> NoContent;

/// An account's settings: all by group of settings, or those of one option.
#[zoom_model(one_of)]
pub enum AccountSettings {
    /// The settings by group, when no `option` is given.
    General(Box<AccountSettingsGeneral>),
    /// Who may join meetings, for the option `meeting_authentication`.
    MeetingAuthentication(MeetingAuthenticationSettings),
    /// Who may watch recordings, for the option `recording_authentication`.
    RecordingAuthentication(RecordingAuthenticationSettings),
    /// The security of meetings and webinars, for the option `meeting_security`.
    MeetingWebinarSecurity(Box<SecuritySettings>),
    /// The settings of a Video SDK account.
    VideoSdk(Box<VideoSdkSettings>),
}

/// The settings of an account, section by section.
#[zoom_model]
pub struct AccountSettingsGeneral {
    /// The settings of security.
    pub security: Option<Security>,
    /// The settings of audio conferences.
    pub audio_conferencing: Option<AudioConferencing>,
    /// The settings of chat.
    pub chat: Option<Chat>,
    /// The settings of e-mails that Zoom sends.
    pub email_notification: Option<EmailNotification>,
    /// What the account may use.
    pub feature: Option<Feature>,
    /// The settings that hold during meetings.
    pub in_meeting: Option<InMeeting>,
    /// The settings of other services.
    pub integration: Option<Integration>,
    /// Further settings.
    pub other_options: Option<OtherOptions>,
    /// The settings of profiles.
    pub profile: Option<Profile>,
    /// The settings of recordings.
    pub recording: Option<Recording>,
    /// The settings that hold for scheduling.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// The settings of telephony.
    pub telephony: Option<Telephony>,
    /// The settings of the telephony service provider.
    pub tsp: Option<Tsp>,
    /// The settings of Zoom Rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// The settings of name tags that recognize users.
    pub smart_recognition: Option<SmartRecognition>,
    /// The settings of mail and calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// The settings that hold in general.
    pub general_setting: Option<GeneralSetting>,
}

/// Countries and regions for calls: those available and those selected.
#[zoom_model]
pub struct DialCountries {
    /// Countries and regions that can be selected.
    pub allowed_countries: Vec<Country>,
    /// Selected countries and regions.
    pub selected_countries: Vec<Country>,
}

/// The settings of an account for the mail that Zoom sends.
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
    /// Whether users are told when few licences of hosts are left.
    pub low_host_count_reminder: Option<bool>,
    /// Whether alternative hosts are told that a cloud recording is ready.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether the person who scheduled for the host is told that a cloud recording is ready.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether hosts are told that a meeting was scheduled, moved or cancelled.
    pub schedule_for_reminder: Option<bool>,
}

/// The features of an account: how many participants a meeting can have.
#[zoom_model]
pub struct Feature {
    /// How many people a meeting of one host holds.
    pub meeting_capacity: Option<i64>,
}

/// Which other services an account is connected to.
#[zoom_model]
pub struct Integration {
    /// Whether people on mobile devices can share content from Box.
    pub r#box: Option<bool>,
    /// Whether people on mobile devices can share content from Dropbox.
    pub dropbox: Option<bool>,
    /// Whether meetings are scheduled through Google Calendar.
    pub google_calendar: Option<bool>,
    /// Whether people on mobile devices can share content from Google Drive.
    pub google_drive: Option<bool>,
    /// Whether users can control a connected Kubi device from a meeting.
    pub kubi: Option<bool>,
    /// Whether people on mobile devices can share content from OneDrive.
    pub microsoft_one_drive: Option<bool>,
}

/// The settings of an account that belong to the profile: where recordings are stored.
#[zoom_model]
pub struct Profile {
    /// The country where recordings are kept.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Where recordings are stored: the places to choose from, and the chosen.
#[zoom_model]
pub struct RecordingStorageLocation {
    /// The countries where users may have their content kept: recordings, voicemail, transcripts and greetings.
    pub allowed_values: Vec<String>,
    /// The country, as its short code.
    pub value: Option<String>,
}

/// The settings of an account for third parties' audio and for the regions of callers.
#[zoom_model]
pub struct Telephony {
    /// How to reach the audio conference of a third party.
    pub audio_conference_info: Option<String>,
    /// The regions from which most people call or are called.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether people can join with audio of a third party.
    pub third_party_audio: Option<bool>,
}

/// The regions from which most participants call in.
#[zoom_model]
pub struct TelephonyRegions {
    /// The regions that can be chosen from.
    pub allowed_values: Vec<String>,
    /// The regions from which most people call or are called, joined by commas.
    pub selection_values: Option<String>,
}

/// The settings of an account for a telephony service provider: numbers, countries and calls.
#[zoom_model]
pub struct Tsp {
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
    pub global_dial_in_countries: Option<DialCountries>,
}

/// The settings of an account for Zoom Rooms.
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
    /// Whether AirPlay is started by hand in Zoom Rooms.
    pub start_airplay_manually: Option<bool>,
    /// Whether Zoom Rooms find computers that share by ultrasound.
    pub ultrasonic: Option<bool>,
    /// Whether Zoom Rooms announce the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether Zoom Rooms restart every week.
    pub weekly_system_restart: Option<bool>,
    /// Whether Zoom Rooms ask for feedback after meetings.
    pub zr_post_meeting_feedback: Option<bool>,
}

/// The settings of an account for e-mail and calendars.
#[zoom_model]
pub struct MailCalendar {
    /// Whether the Zoom client manages e-mail and calendar events.
    pub email_calendar_management: Option<bool>,
    /// Whether the Zoom client manages e-mail.
    pub email_management: Option<bool>,
    /// Whether users have Zoom as their e-mail provider.
    pub zoom_email_provider: Option<bool>,
}

/// The settings for Zoom Rooms: connecting to one nearby, and whether clients show them.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether computers find and join Zoom Rooms by ultrasound.
    pub auto_zoom_room_proximity_connect: Option<bool>,
    /// Whether the Workplace app shows its part about Zoom Rooms.
    pub show_zoom_room_feature: Option<bool>,
}

/// The settings of an account for signing in to meetings: whether it is asked for, in which ways, and with which
/// exceptions.
#[zoom_model]
pub struct MeetingAuthenticationSettings {
    /// Whether hosts can invite people who need not sign in.
    pub allow_authentication_exception: Option<bool>,
    /// The ways of signing in that can be asked for.
    pub authentication_options: Vec<AuthenticationOption>,
    /// Whether only authenticated users may join.
    pub meeting_authentication: Option<bool>,
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

/// The settings of an account for signing in to see cloud recordings, and in which ways.
#[zoom_model]
pub struct RecordingAuthenticationSettings {
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
    pub kind: Option<RecordingAuthenticationOptionType>,
    /// Whether the authentication option is visible.
    pub visible: Option<bool>,
}

/// Who can watch a recording that asks for authentication.
#[zoom_model]
pub enum RecordingAuthenticationOptionType {
    /// Users of the account.
    Internally,
    /// Anyone signed in to Zoom.
    EnforceLogin,
    /// Users with an address of certain domains.
    EnforceLoginWithDomains,
}

/// The settings of an account for the security of meetings and webinars, as a section of their own.
#[zoom_model]
pub struct SecuritySettings {
    /// The settings of meetings' security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// The settings of an account for the Video SDK.
#[zoom_model]
pub struct VideoSdkSettings {
    /// The settings that hold during meetings. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub in_meeting: Option<VideoSdkInMeeting>,
    /// The settings that hold during sessions.
    pub in_session: Option<InSession>,
    /// The settings of security during sessions.
    pub session_security: Option<SessionSecurity>,
    /// The settings of recordings.
    pub recording: Option<VideoSdkRecording>,
}

/// The settings for sessions of the Video SDK: data centers, ports, direct connections and marks on packets.
#[zoom_model]
pub struct InSession {
    /// Whether the data centers for live traffic are chosen in `data_center_regions`, and not Zoom's own choice.
    pub custom_data_center_regions: Option<bool>,
    /// The data center regions that are chosen, where `custom_data_center_regions` is on.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// The data center regions that are not chosen, where `custom_data_center_regions` is on.
    pub unchecked_data_center_regions: Vec<UncheckedDataCenterRegion>,
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

/// The settings for the security of sessions of the Video SDK.
#[zoom_model]
pub struct SessionSecurity {
    /// The countries and regions people may, or may not, join from.
    pub approved_or_denied_countries_or_regions: Option<CountryFilter>,
}

/// The countries and regions from which people may join, or may not.
#[zoom_model]
pub struct CountryFilter {
    /// The countries and regions people may join from.
    pub approved_list: Vec<String>,
    /// The countries and regions people may not join from.
    pub denied_list: Vec<String>,
    /// Whether people from certain countries are let in or kept out.
    pub enable: Option<bool>,
    /// Whether the listed countries and regions are the ones admitted (`approved_list`) or the ones blocked
    /// (`denied_list`).
    pub method: Option<CountryFilterMethod>,
}

/// How a list of countries and regions limits who can join.
#[zoom_model]
pub enum CountryFilterMethod {
    /// Only people from the regions of `approved_list` can join.
    Approve,
    /// People from the regions of `denied_list` cannot join.
    Deny,
}
