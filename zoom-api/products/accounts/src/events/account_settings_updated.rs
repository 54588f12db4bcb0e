//! Events: account settings updated.

use super::{
    ChatSettings, DataCenterRegion, InMeetingSettings, MeetingSecuritySettings, RecordingSettings,
    ScheduleMeetingSettings,
};
use zoom_api::{zoom_event, zoom_model};

/// The settings of an account or sub account were changed.
///
/// `object` holds the changed settings and `old_object` their previous values. The account is the app's own or that of
/// a user of the app. Requires a Pro plan or higher.
#[zoom_event(
    "account.settings_updated",
    scopes = ["account:master", "account:read:admin", "account:write:admin", "account:read:account_setting:admin", "account:read:account_setting:master"],
    docs = "https://developers.zoom.us/docs/api/accounts/events/#tag/account/POSTaccount.settings_updated",
)]
pub struct AccountSettingsUpdated {
    /// ID of the account in which the event occurred.
    pub account_id: Option<String>,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Settings that changed, with their new values.
    pub object: Option<AccountSettingsUpdatedObject>,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Previous values of what changed.
    pub old_object: Option<AccountSettingsUpdatedObject>,
}

/// Settings of an account in `account.settings_updated` events: the new or the previous values.
#[zoom_model]
pub struct AccountSettingsUpdatedObject {
    /// ID of the account.
    pub id: Option<String>,
    /// Settings, grouped as in the web portal; in update events only those that changed.
    pub settings: Option<UpdatedSettings>,
}

/// Settings that changed, section by section.
#[zoom_model]
pub struct UpdatedSettings {
    /// Scheduling settings.
    pub schedule_meeting: Option<ScheduleMeetingSettings>,
    /// In-meeting settings.
    pub in_meeting: Option<InMeetingSettings>,
    /// Email notification settings.
    pub email_notification: Option<EmailNotificationSettings>,
    /// Zoom Rooms settings.
    pub zoom_rooms: Option<ZoomRooms>,
    /// Security settings.
    pub security: Option<Security>,
    /// Recording settings.
    pub recording: Option<RecordingSettings>,
    /// Telephony settings.
    pub telephony: Option<TelephonySettings>,
    /// Settings of the telephony service provider.
    pub tsp: Option<TspSettings>,
    /// Integration settings.
    pub integration: Option<Integration>,
    /// Features and capacities of the user.
    pub feature: Option<Feature>,
    /// Other settings.
    pub other_options: Option<OtherOptions>,
    /// Audio conferencing settings.
    pub audio_conferencing: Option<AudioConferencingSettings>,
    /// Team Chat settings.
    pub chat: Option<ChatSettings>,
    /// Meeting security settings.
    pub meeting_security: Option<MeetingSecuritySettings>,
    /// In-session settings.
    pub in_session: Option<InSession>,
    /// In-session security settings.
    pub session_security: Option<SessionSecurity>,
    /// Mail and calendar settings.
    pub mail_calendar: Option<MailCalendar>,
    /// General settings.
    pub general_setting: Option<GeneralSetting>,
}

/// Email notification settings.
#[zoom_model]
pub struct EmailNotificationSettings {
    /// Whether hosts receive a notification for available cloud recordings.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the user who scheduled for the host receives a notification for available cloud recordings.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether alternative hosts receive a notification for available cloud recordings.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether hosts are notified when participants join before them.
    pub jbh_reminder: Option<bool>,
    /// Whether hosts and participants are notified when a meeting is canceled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether users are notified when few host licenses remain.
    pub low_host_count_reminder: Option<bool>,
    /// Whether alternative hosts are notified when they are assigned or removed.
    pub alternative_host_reminder: Option<bool>,
    /// Whether hosts are notified when a meeting is scheduled, rescheduled or canceled.
    pub schedule_for_reminder: Option<bool>,
}

/// Zoom Rooms settings.
#[zoom_model]
pub struct ZoomRooms {
    /// Whether Zoom Rooms announce the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether AirPlay must be started manually in Zoom Rooms.
    pub start_airplay_manually: Option<bool>,
    /// Whether Zoom Rooms restart weekly.
    pub weekly_system_restart: Option<bool>,
    /// Whether Zoom Rooms show the list of meetings of their calendar.
    pub list_meetings_with_calendar: Option<bool>,
    /// Whether Zoom Rooms ask for feedback after meetings.
    pub zr_post_meeting_feedback: Option<bool>,
    /// Whether Zoom Rooms discover sharing computers by ultrasound.
    pub ultrasonic: Option<bool>,
    /// Whether Zoom Rooms show all meetings as private.
    pub force_private_meeting: Option<bool>,
    /// Whether private meetings hide their host and meeting ID.
    pub hide_host_information: Option<bool>,
    /// Whether instant meetings are recorded to the cloud.
    pub cmr_for_instant_meeting: Option<bool>,
    /// Whether scheduled meetings start and stop automatically in Zoom Rooms.
    pub auto_start_stop_scheduled_meetings: Option<bool>,
}

/// Security settings.
#[zoom_model]
pub struct Security {
    /// Whether only administrators can change users' profile pictures.
    pub admin_change_name_pic: Option<bool>,
    /// Whether users can import photos from the device's library.
    pub import_photos_from_devices: Option<bool>,
    /// Whether billing information is hidden.
    pub hide_billing_info: Option<bool>,
    /// Password requirements for signing in.
    pub password_requirement: Option<PasswordRequirement>,
    /// Whether users sign in with single sign-on, and its options.
    pub signin_with_sso: Option<SigninWithSso>,
}

/// Password requirements for signing in.
#[zoom_model]
pub struct PasswordRequirement {
    /// Minimum length of a password; `0` for the default, 8.
    #[zoom(min = 8, max = 14)]
    pub minimum_password_length: Option<u32>,
    /// Whether a password must contain a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Minimum length of character sequences such as `abcdef` that a password may not contain: 4 to 8, or `0` for no
    /// restriction.
    pub consecutive_characters_length: Option<i64>,
    /// Whether passwords are checked against a dictionary of weak ones.
    pub weak_enhance_detection: Option<bool>,
}

/// Setting: whether users sign in with single sign-on, and its options.
#[zoom_model]
pub struct SigninWithSso {
    /// Whether users sign in with single sign-on, which must be configured for the account's vanity URL.
    pub enable: Option<bool>,
    /// Whether single sign-on is required of users with an email address in `domains`.
    pub require_sso_for_domains: Option<bool>,
    /// Domains for which single sign-on is required.
    pub domains: Vec<String>,
    /// Users exempt from single sign-on.
    pub sso_bypass_users: Vec<SsoBypassUser>,
}

/// User exempt from single sign-on.
#[zoom_model]
pub struct SsoBypassUser {
    /// ID of the exempt user.
    pub id: Option<String>,
    /// Email address of the exempt user.
    pub email: Option<String>,
}

/// Settings for third-party audio and for callers' regions.
#[zoom_model]
pub struct TelephonySettings {
    /// Whether participants can use third-party audio.
    pub third_party_audio: Option<bool>,
    /// Third-party audio conference information.
    pub audio_conference_info: Option<String>,
    /// Regions from which most participants call or are called.
    pub telephony_regions: Option<TelephonyRegions>,
}

/// Regions from which most participants call or are called.
#[zoom_model]
pub struct TelephonyRegions {
    /// Regions that can be selected.
    pub allowed_values: Vec<String>,
    /// Regions from which most participants call or are called, separated by commas.
    pub selection_values: Option<String>,
}

/// Telephony service provider settings: numbers, countries and calls.
#[zoom_model]
pub struct TspSettings {
    /// Whether participants can join through a call from Zoom.
    pub call_out: Option<bool>,
    /// Countries and regions that can be called.
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
    pub global_dial_in_countries: Option<GlobalDialInCountriesSettings>,
}

/// Countries and regions whose numbers invitations show.
#[zoom_model]
pub struct GlobalDialInCountriesSettings {
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

/// Integration settings.
#[zoom_model]
pub struct Integration {
    /// Whether users can schedule meetings through Google Calendar.
    pub google_calendar: Option<bool>,
    /// Whether users of mobile devices can share content from Google Drive.
    pub google_drive: Option<bool>,
    /// Whether users of mobile devices can share content from Dropbox.
    pub dropbox: Option<bool>,
    /// Whether users of mobile devices can share content from Box.
    pub r#box: Option<bool>,
    /// Whether users of mobile devices can share content from OneDrive.
    pub microsoft_one_drive: Option<bool>,
    /// Whether meetings can control a connected Kubi device.
    pub kubi: Option<bool>,
}

/// Features and capacities of the user.
#[zoom_model]
pub struct Feature {
    /// Participant capacity of the user's meetings.
    pub meeting_capacity: Option<i64>,
}

/// Other settings.
#[zoom_model]
pub struct OtherOptions {
    /// Whether administrators can activate new users immediately with a common default passcode, before the users set
    /// their own.
    pub allow_auto_active_users: Option<bool>,
    /// Whether mobile devices blur or hide Zoom in the task switcher.
    pub blur_snapshot: Option<bool>,
    /// Whether assistants can see the other meetings of the users they schedule for.
    pub display_meetings_scheduled_for_others: Option<bool>,
    /// Content delivery network for static web content: `default` (Amazon CloudFront, in mainland China Wangsu),
    /// `wangsu` or `none`.
    pub use_cdn: Option<UseCdn>,
    /// Whether pages show a badge for help by chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether the dashboard and reports include meetings with a single participant.
    pub show_one_user_meeting_on_dashboard: Option<bool>,
    /// Meeting quality on the dashboard: `0` not shown, `1` quality scores and network alerts are shown, `2` with
    /// custom thresholds, `3` both.
    pub meeting_qos_and_mos: Option<MeetingQosAndMos>,
    /// Whether profile cards, meetings and webinars can show the pronouns of users.
    pub allow_users_enter_and_share_pronouns: Option<bool>,
    /// Registration options of webinars.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
}

/// Content delivery network for static web content.
#[zoom_model]
pub enum UseCdn {
    /// None.
    None,
    /// Amazon CloudFront; Wangsu in mainland China.
    Default,
    /// Wangsu, everywhere.
    Wangsu,
}

/// Meeting quality on the dashboard.
#[zoom_model]
pub enum MeetingQosAndMos {
    /// Never.
    Hidden = 0,
    /// With Zoom's thresholds.
    Shown = 1,
    /// With the account's custom thresholds.
    CustomThresholds = 2,
    /// Shown, with the account's custom thresholds.
    ShownWithCustomThresholds = 3,
}

/// Webinar registration options.
#[zoom_model]
pub struct WebinarRegistrationOptions {
    /// Whether hosts can show social media buttons on the registration page.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
}

/// Audio conferencing settings: numbers, countries, and calls to participants.
#[zoom_model]
pub struct AudioConferencingSettings {
    /// Whether toll-free and fee-based numbers are available, and the numbers.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
    /// Whether toll numbers are available, and the numbers.
    pub toll_call: Option<TollCall>,
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether personal audio conferences are available.
    pub personal_audio_conference: Option<bool>,
    /// Whether phone numbers are masked in the participant list, and the mask.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers invitations list.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
}

/// Setting: whether toll-free and fee-based numbers are available, and the numbers.
#[zoom_model]
pub struct TollFreeAndFeeBasedTollCall {
    /// Whether toll-free and fee-based numbers are available.
    pub enable: Option<bool>,
    /// Toll-free and fee-based toll numbers to dial in.
    #[zoom(max_items = 100)]
    pub numbers: Vec<Number>,
    /// Whether attendees can dial into webinars through the toll-free and fee-based numbers of the account; requires
    /// client 5.2.2 or later.
    pub allow_webinar_attendees_dial: Option<bool>,
}

/// Toll number to dial in.
#[zoom_model]
pub struct Number {
    /// Country calling code (E.164).
    pub code: Option<String>,
    /// Two-letter country code.
    pub country_code: Option<String>,
    /// Full name of the country.
    pub country_name: Option<String>,
    /// Dial-in number.
    #[zoom(max_length = 30)]
    pub number: Option<String>,
    /// Number as displayed.
    #[zoom(max_length = 30)]
    pub display_number: Option<String>,
}

/// Setting: whether toll numbers are available, and the numbers.
#[zoom_model]
pub struct TollCall {
    /// Whether toll numbers are available.
    pub enable: Option<bool>,
    /// Toll numbers to dial in.
    #[zoom(max_items = 100)]
    pub numbers: Vec<Number>,
}

/// Setting: whether Zoom can call participants, and participants can be invited by phone.
#[zoom_model]
pub struct CallMeAndInviteByPhone {
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub enable: Option<bool>,
    /// Whether participants called by Zoom must press 1 to connect: `always`, `never` or `auto`.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Countries and regions that can be called.
    pub call_out_countries: Option<GlobalDialInCountriesSettings>,
    /// Whether attendees can use Call Me for audio; requires client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// Whether participants called by Zoom must press 1 to connect.
#[zoom_model]
pub enum RequirePress1ForCallMe {
    /// Selected by Zoom.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
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

/// Countries and regions whose numbers invitations show: available and selected.
#[zoom_model]
pub struct GlobalDialInCountries {
    /// Selected countries and regions.
    pub selected_countries: Vec<SelectedCountry>,
    /// Whether invitations show toll-free numbers of the selected countries.
    pub include_toll_free: Option<bool>,
}

/// In-session settings.
#[zoom_model]
pub struct InSession {
    /// Whether `data_center_regions` selects the data centers for real-time traffic instead of Zoom's default.
    pub custom_data_center_regions: Option<bool>,
    /// Selected data center regions, such as `US` or `DE`, if `custom_data_center_regions` is enabled.
    pub data_center_regions: Vec<DataCenterRegion>,
    /// Whether two people alone use a peer-to-peer connection.
    #[zoom(rename = "p2p_connetion")]
    pub p2p_connection: Option<bool>,
    /// Whether peer-to-peer connections use a limited port range.
    pub p2p_ports: Option<bool>,
    /// Listening ports from 1 to 65535, if `p2p_ports` is enabled.
    pub ports_range: Option<String>,
    /// DSCP value of audio packets; 56 by default.
    #[zoom(min = 1, max = 63)]
    pub dscp_audio: Option<u32>,
    /// Whether packets carry a DSCP value, which networks use for quality of service.
    pub dscp_marking: Option<bool>,
    /// DSCP value of video packets; 40 by default.
    #[zoom(min = 1, max = 63)]
    pub dscp_video: Option<u32>,
    /// Whether packets in both directions carry a DSCP value.
    pub dscp_dual: Option<bool>,
    /// Whether hosts can assign participants to subsessions.
    pub subsession: Option<bool>,
}

/// In-session security settings.
#[zoom_model]
pub struct SessionSecurity {
    /// Countries and regions from which participants may, or may not, join.
    pub approved_or_denied_countries_or_regions: Option<ApprovedOrDeniedCountriesOrRegions>,
}

/// Countries and regions from which participants can, or cannot, join.
#[zoom_model]
pub struct ApprovedOrDeniedCountriesOrRegions {
    /// Countries and regions from which participants can join.
    pub approved_list: Vec<String>,
    /// Countries and regions from which participants cannot join.
    pub denied_list: Vec<String>,
    /// Whether participants from certain countries are admitted or blocked.
    pub enable: Option<bool>,
    /// Whether users of the listed countries and regions may join (`approve`) or not (`deny`).
    pub method: Option<ApprovedOrDeniedCountriesOrRegionsMethod>,
}

/// Whether users of the listed countries and regions may join or not.
#[zoom_model]
pub enum ApprovedOrDeniedCountriesOrRegionsMethod {
    /// Only participants from the regions of `approved_list` can join.
    Approve,
    /// Participants from the regions of `denied_list` cannot join.
    Deny,
}

/// Mail and calendar settings.
#[zoom_model]
pub struct MailCalendar {
    /// Whether users can manage email and calendar events in the Zoom client.
    pub email_calendar_management: Option<bool>,
    /// Whether users can manage email in the Zoom client.
    pub email_management: Option<bool>,
    /// Whether users can select Zoom as their email provider.
    pub zoom_email_provider: Option<bool>,
}

/// General settings.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether computers find and join Zoom Rooms by ultrasound.
    pub auto_zoom_room_proximity_connect: Option<bool>,
    /// Whether the Workplace app shows its Zoom Rooms section.
    pub show_zoom_room_feature: Option<bool>,
}
