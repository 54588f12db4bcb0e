//! Profile and settings that apply to all Zoom Rooms of an account.

use super::{
    AlertSettings, BackgroundSetup, BackgroundSetupUpdate, ClientAlert, DigitalSignageUpdate, SchedulingDisplay,
    SettingsType,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the profile that applies to all Zoom Rooms of an account.
///
/// The caller must be the account owner or have the admin permission for Zoom Rooms. `zoom_rooms::get_room` returns the
/// profile of one room.
#[zoom_endpoint(
    GET, "/rooms/account_profile",
    scopes = ["room:read:admin", "zoom_rooms:read:account_profile:admin"],
    rate_limit = Medium,
    operation = "getZRAccountProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-account/GET/rooms/account_profile",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
    )
)]
pub fn get_account_profile() -> AccountProfile;

/// Updates the profile that applies to all Zoom Rooms of an account.
///
/// The caller must be the account owner or have the admin permission for Zoom Rooms. `zoom_rooms::update_room` updates
/// the profile of one room.
#[zoom_endpoint(
    PATCH, "/rooms/account_profile", json,
    scopes = ["room:write:admin", "zoom_rooms:update:account_profile:admin"],
    rate_limit = Medium,
    operation = "updateZRAccProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-account/PATCH/rooms/account_profile",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
    )
)]
pub fn update_account_profile(
    /// Names, passcode and other properties.
    basic: Option<AccountBasics>,
    /// Background images of the displays.
    setup: Option<BackgroundSetupUpdate>,
) -> NoContent;

/// Returns settings that apply to all Zoom Rooms of an account.
///
/// `setting_type` selects the kind of settings. The caller must be the owner or an administrator of an account with
/// Zoom Rooms licenses.
#[zoom_endpoint(
    GET, "/rooms/account_settings",
    scopes = ["room:read:admin", "zoom_rooms:read:account_settings:admin"],
    rate_limit = Medium,
    operation = "getZRAccountSettings",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-account/GET/rooms/account_settings",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
    )
)]
pub fn get_account_settings(
    /// Kind of settings.
    setting_type: SettingsType,
) -> AccountSettings;

/// Updates settings that apply to all Zoom Rooms of an account.
///
/// `setting_type` selects the kind of settings, which must match the body. The caller must be the owner or an
/// administrator of an account with Zoom Rooms licenses.
#[zoom_endpoint(
    PATCH, "/rooms/account_settings", json,
    scopes = ["room:write:admin", "zoom_rooms:update:account_settings:admin"],
    rate_limit = Medium,
    operation = "updateZoomRoomAccSettings",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-account/PATCH/rooms/account_settings",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
    )
)]
pub fn update_account_settings(
    /// Kind of settings.
    #[query]
    setting_type: SettingsType,
    /// Changes to the settings, of the kind in `setting_type`.
    #[body]
    account_settings: AccountSettingsUpdate,
) -> NoContent;

/// Profile that applies to all Zoom Rooms of an account.
#[zoom_model(response)]
pub struct AccountProfile {
    /// Name, passcode and other properties.
    pub basic: Option<AccountBasics>,
    /// Background images of the displays.
    pub setup: Option<BackgroundSetup>,
}

/// Basic information of the account's profile.
#[zoom_model]
pub struct AccountBasics {
    /// Whether leaving the Zoom Rooms app needs `room_passcode`.
    #[zoom(rename = "required_code_to_ext")]
    pub required_code_to_exit: Option<bool>,
    /// Passcode to change settings on the controller, to sign out or to leave the app.
    #[zoom(secret, min_length = 1, max_length = 16)]
    pub room_passcode: Option<String>,
    /// Email address for reports about problems with rooms.
    #[zoom(format = "email")]
    pub support_email: Option<String>,
    /// Phone number for reports about problems with rooms.
    pub support_phone: Option<String>,
}

/// Settings of an account: for meetings, or for alerts, signage and scheduling displays.
#[zoom_model(one_of)]
pub enum AccountSettings {
    /// Settings of type `meeting`.
    Meeting(AccountMeetingSettings),
    /// Settings of type `alert`, `signage` or `scheduling_display`.
    Alert(Box<AlertSettings>),
}

/// Meeting settings of an account.
#[zoom_model(response)]
pub struct AccountMeetingSettings {
    /// Options of the rooms.
    pub zoom_rooms: Option<AccountRoomSettings>,
}

/// Meeting options of an account's Zoom Rooms.
#[zoom_model(response)]
pub struct AccountRoomSettings {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Whether audio devices are tested automatically.
    pub audio_device_daily_auto_test: Option<bool>,
    /// Whether people in the room share their screen without a meeting ID or a sharing key.
    pub auto_direct_sharing: Option<bool>,
    /// Whether scheduled meetings start automatically. The TV announces them ten minutes ahead.
    pub auto_start_scheduled_meeting: Option<bool>,
    /// Whether scheduled meetings end automatically at the end of their calendar event.
    pub auto_stop_scheduled_meeting: Option<bool>,
    /// Whether the camera counts the people in the room, for the dashboard.
    pub count_attendees_number_in_room: Option<bool>,
    /// Whether the controller asks for feedback about audio and video after each meeting.
    pub display_feedback_survey: Option<bool>,
    /// Whether the TV shows the same meeting list as the controller.
    pub display_meeting_list: Option<bool>,
    /// Whether the TV shows the room's name, the time and the sharing key at the top.
    pub display_top_banner: Option<bool>,
    /// Whether people are asked for the email address that receives a recording, in meetings from a scheduling display
    /// or an instant start.
    pub email_address_prompt_before_recording: Option<bool>,
    /// Whether shared screens and content are encrypted.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Whether the displays hide the host and the ID of private meetings.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Whether the room becomes the host of internal meetings that it joins before the host.
    pub make_room_alternative_host: Option<bool>,
    /// Whether the connection between the computer and the controller is secure.
    pub secure_connection_channel: Option<bool>,
    /// Whether whiteboards can be sent only to contacts and internal users.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Whether the TV announces the next meeting; requires `upcoming_meeting_alert`.
    pub show_alert_before_meeting: Option<bool>,
    /// Whether the controller shows the history of meetings and calls.
    pub show_call_history_in_room: Option<bool>,
    /// Whether people can be invited from the contact list of the controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Whether the displays show participants without video.
    pub show_non_video_participants: Option<bool>,
    /// Whether an administrator must start AirPlay.
    pub start_airplay_manually: Option<bool>,
    /// Whether people can share content with Apple screen mirroring.
    pub start_airplay_mirroring: Option<bool>,
    /// Whether the controller offers to join meetings of other providers, such as Skype for Business, GoToMeeting and
    /// Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether every meeting is treated as private, so that its topic is hidden.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller announces the next meeting ten minutes ahead.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the computer and the controller restart every week.
    pub weekly_system_restart: Option<bool>,
}

/// Changes to settings of an account: for meetings, or for alerts, signage and scheduling displays.
#[zoom_model(one_of)]
pub enum AccountSettingsUpdate {
    /// Settings of type `meeting`.
    Meeting(AccountMeetingSettingsUpdate),
    /// Settings of type `alert`, `signage` or `scheduling_display`.
    Alert(Box<AccountAlertSettingsUpdate>),
}

/// Changes to the meeting settings of an account.
#[zoom_model]
pub struct AccountMeetingSettingsUpdate {
    /// Options of the rooms.
    pub zoom_rooms: Option<AccountRoomSettingsUpdate>,
}

/// Changes to the meeting options of an account's Zoom Rooms.
#[zoom_model]
pub struct AccountRoomSettingsUpdate {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Whether audio devices are tested automatically.
    pub audio_device_daily_auto_test: Option<bool>,
    /// Whether people in the room share their screen without a meeting ID or a sharing key.
    pub auto_direct_sharing: Option<bool>,
    /// Whether scheduled meetings start automatically. The TV announces them ten minutes ahead.
    pub auto_start_scheduled_meeting: Option<bool>,
    /// Whether scheduled meetings end automatically at the end of their calendar event.
    pub auto_stop_scheduled_meeting: Option<bool>,
    /// Whether the camera counts the people in the room, for the dashboard.
    pub count_attendees_number_in_room: Option<bool>,
    /// Whether the controller asks for feedback about audio and video after each meeting.
    pub display_feedback_survey: Option<bool>,
    /// Whether the TV shows the same meeting list as the controller.
    pub display_meeting_list: Option<bool>,
    /// Whether the TV shows the room's name, the time and the sharing key at the top.
    pub display_top_banner: Option<bool>,
    /// Whether people are asked for the email address that receives a recording, in meetings from a scheduling display
    /// or an instant start.
    pub email_address_prompt_before_recording: Option<bool>,
    /// Whether shared screens and content are encrypted.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Whether the displays hide the host and the ID of private meetings.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Whether the room becomes the host of internal meetings that it joins before the host.
    pub make_room_alternative_host: Option<bool>,
    /// Whether the connection between the computer and the controller is secure.
    pub secure_connection_channel: Option<bool>,
    /// Whether whiteboards can be sent only to contacts and internal users.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Whether the TV announces the next meeting; requires `upcoming_meeting_alert`.
    pub show_alert_before_meeting: Option<bool>,
    /// Whether the controller shows the history of meetings and calls.
    pub show_call_history_in_room: Option<bool>,
    /// Whether people can be invited from the contact list of the controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Whether the displays show participants without video.
    pub show_non_video_participants: Option<bool>,
    /// Whether an administrator must start AirPlay.
    pub start_airplay_manually: Option<bool>,
    /// Whether the controller offers to join meetings of other providers, such as Skype for Business, GoToMeeting and
    /// Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether every meeting is treated as private, so that its topic is hidden.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller announces the next meeting ten minutes ahead.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the computer and the controller restart every week.
    pub weekly_system_restart: Option<bool>,
}

/// Changes to alert, signage, notification or scheduling display settings of an account.
#[zoom_model]
pub struct AccountAlertSettingsUpdate {
    /// Alerts on the TV screen. They are best disabled for devices that the room does not have.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage settings.
    pub digital_signage: Option<DigitalSignageUpdate>,
    /// Events about which the support team receives an email.
    pub notification: Option<AccountNotificationUpdate>,
    /// Settings of scheduling displays.
    pub scheduling_display: Option<SchedulingDisplay>,
}

/// Events of an account's rooms about which the support team receives an email.
#[zoom_model]
pub struct AccountNotificationUpdate {
    /// Whether the support team receives an email when the echo test of the audio succeeds.
    pub audio_meet_usability_threshold: Option<bool>,
    /// Whether the support team receives an email when the echo test of the audio fails.
    pub audio_not_meet_usability_threshold: Option<bool>,
    /// Whether the support team receives an email when a battery starts to charge.
    pub battery_is_charging: Option<bool>,
    /// Whether the support team receives an email when the battery of a controller or scheduling display is low and
    /// does not charge.
    pub battery_low_and_not_charging: Option<bool>,
    /// Level in percent at which a battery counts as low.
    pub battery_percentage: Option<String>,
    /// Whether the support team receives an email when a controller or scheduling display is disconnected.
    pub controller_scheduling_disconnected: Option<bool>,
    /// Whether the support team receives an email when a controller or scheduling display is connected again.
    pub controller_scheduling_reconnected: Option<bool>,
    /// Whether the support team receives an email when the CPU usage exceeds 90 percent.
    pub cpu_usage_high_detected: Option<bool>,
    /// Whether the support team receives an email when a microphone, speaker or camera is disconnected.
    pub mic_speaker_camera_disconnected: Option<bool>,
    /// Whether the support team receives an email when a microphone, speaker or camera is connected again.
    pub mic_speaker_camera_reconnected: Option<bool>,
    /// Whether the support team receives an email when the network is stable again.
    pub network_stable_detected: Option<bool>,
    /// Whether the support team receives an email when the network is unstable.
    pub network_unstable_detected: Option<bool>,
    /// Whether the support team receives an email when the SIP registration fails.
    pub sip_registration_failed: Option<bool>,
    /// Whether the support team receives an email when the SIP registration works again.
    pub sip_registration_re_enabled: Option<bool>,
    /// Whether the support team receives an email when the room is online again.
    pub zoom_room_come_back_online: Option<bool>,
    /// Whether the support team receives an email when a TV is disconnected.
    pub zoom_room_display_disconnected: Option<bool>,
    /// Whether the support team receives an email when the room's computer is offline or cannot reach the controller.
    pub zoom_room_offline: Option<bool>,
}
