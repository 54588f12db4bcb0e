//! Zoom rooms: responses.

use jiff::Timestamp;

use super::super::{BackgroundImage, ClientAlert, DigitalSignage, EncryptionType, SchedulingDisplay};
use super::{CheckInAndOut, RoomDeviceProfile, RoomOptions, RoomStatus, RoomType, SensorType};
use zoom_api::zoom_model;

/// Settings of a Zoom Room: for meetings, or for alerts, signage and scheduling displays.
#[zoom_model(one_of)]
pub enum RoomSettings {
    /// Settings of type `meeting`.
    Meeting(RoomMeetingSettings),
    /// Settings of type `alert`, `signage` or `scheduling_display`.
    Alert(Box<RoomAlertSettings>),
}

/// Meeting settings of a Zoom Room.
#[zoom_model(response)]
pub struct RoomMeetingSettings {
    /// Security of meetings.
    pub meeting_security: Option<RoomMeetingSecurity>,
    /// Options of the rooms.
    pub zoom_rooms: Option<RoomOptions>,
}

/// Security settings of meetings.
#[zoom_model(response)]
pub struct RoomMeetingSecurity {
    /// Encryption of meetings. End-to-end encryption disables features such as cloud recording and dial-in.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be end-to-end encrypted; then `encryption_type` selects the encryption.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether every meeting needs a passcode, a waiting room or authentication of its participants.
    pub auto_security: Option<bool>,
    /// Whether participants wait until the host admits them; then they cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Whether scheduled meetings get a passcode, except those with a personal meeting ID.
    pub meeting_password: Option<bool>,
    /// Whether meetings that are already scheduled need a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether meetings with the room's own meeting ID need a passcode.
    pub rmi_password: Option<bool>,
    /// Which meetings with the room's own meeting ID need a passcode.
    pub password_for_rmi: Option<String>,
    /// Whether participants by phone need a numeric passcode, if the meeting has a passcode. Zoom derives it from an
    /// alphanumeric one.
    pub phone_password: Option<bool>,
}

/// Alert, signage, notification or scheduling display settings of a Zoom Room.
#[zoom_model(response)]
pub struct RoomAlertSettings {
    /// Alerts on the TV screen. They are best disabled for devices that the room does not have.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage settings.
    pub digital_signage: Option<DigitalSignage>,
    /// Events about which the support team receives an email.
    pub notification: Option<RoomNotificationSettings>,
    /// Settings of scheduling displays.
    pub scheduling_display: Option<SchedulingDisplay>,
}

/// Events of a Zoom Room about which the support team receives an email.
#[zoom_model(response)]
pub struct RoomNotificationSettings {
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
    /// Whether the support team receives an email when the calendar resource is inaccessible.
    pub zoom_room_calendar_resource_is_inaccessible: Option<bool>,
}

/// Zoom Room.
#[zoom_model(response)]
pub struct Room {
    /// Name, passcode and other properties.
    pub basic: Option<RoomBasics>,
    /// Device profile of the room.
    pub device: Option<RoomDeviceProfile>,
    /// Background images, check-in and further setup of the room.
    pub setup: Option<RoomSetup>,
}

/// Basic information about a Zoom Room.
#[zoom_model(response)]
pub struct RoomBasics {
    /// Code to activate the room or the workspace on its device.
    #[zoom(secret)]
    pub activation_code: Option<String>,
    /// Whether contact lists hide the room.
    pub hide_room_in_contacts: Option<bool>,
    /// Name of the Zoom Room.
    pub name: Option<String>,
    /// Short name of the room, shown on its displays.
    #[zoom(max_length = 64)]
    pub display_name: Option<String>,
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
    /// ID of the calendar resource.
    pub calendar_resource_id: Option<String>,
    /// Type of the room.
    pub zoom_room_type: Option<RoomType>,
    /// ID of the location.
    pub location_id: Option<String>,
    /// IDs of the tags.
    pub tag_ids: Vec<String>,
    /// Whether the scheduling display shows `display_name`, if set, instead of `name`.
    pub use_display_name_on_scheduling_display: Option<bool>,
    /// Whether the displays and the controller show `display_name`, if set, instead of `name`.
    pub use_display_name_on_zoom_rooms_display_and_controller: Option<bool>,
    /// Whether meetings show `display_name`, if set, instead of `name`; requires
    /// `use_display_name_on_zoom_rooms_display_and_controller`.
    pub use_display_name_in_meetings: Option<bool>,
    /// Number of people who fit in the room.
    #[zoom(min = 1, max = 500)]
    pub capacity: Option<u32>,
    /// Whether the room's displays show the capacity, if it is set.
    pub show_room_capacity_on_the_zoom_rooms: Option<bool>,
    /// Whether the scheduling display shows the capacity, if it is set.
    pub show_room_capacity_on_the_scheduling_display: Option<bool>,
    /// ID of the user to whom a personal room is assigned; only for personal rooms.
    pub user_id: Option<String>,
}

/// Setup of a Zoom Room.
#[zoom_model(response)]
pub struct RoomSetup {
    /// Check-in and check-out.
    pub checkin_and_checkout: Option<CheckInAndOut>,
    /// Whether the room is under construction: the dashboard hides it by default, and it sends no notifications.
    pub under_construction: Option<bool>,
    /// Whether all displays have the background image of `zoom_rooms_display1`; then the other displays cannot be set.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background images, one for each display.
    pub background_image_info: Vec<BackgroundImage>,
    /// Whether a personal Zoom Room uses a Zoom Rooms license, with all features; only for personal rooms.
    pub pro_device: Option<bool>,
}

/// URL of a virtual controller.
#[zoom_model(response)]
pub struct VirtualControllerUrl {
    /// URL of the virtual controller.
    pub url: Option<String>,
    /// Validity of a pre-authenticated URL in seconds.
    pub expire_in: Option<i64>,
}

/// Page of Zoom Rooms.
#[zoom_model(response)]
pub struct RoomPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Rooms.
    pub rooms: Vec<ListedRoom>,
}

/// Zoom Room in a listing.
#[zoom_model(response)]
pub struct ListedRoom {
    /// Code to activate the room or the workspace on its device.
    #[zoom(secret)]
    pub activation_code: Option<String>,
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// ID of the location.
    pub location_id: Option<String>,
    /// Name of the Zoom Room.
    pub name: Option<String>,
    /// Room ID, which the dashboard endpoints use.
    pub room_id: Option<String>,
    /// Status of the room.
    pub status: Option<RoomStatus>,
    /// IDs of the tags.
    pub tag_ids: Vec<String>,
}

/// Page of measurements.
#[zoom_model(response)]
pub struct SensorDataPage {
    /// Start of the period.
    pub from: Timestamp,
    /// End of the period.
    pub to: Timestamp,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: u32,
    /// Total number of records.
    pub total_records: u64,
    /// Measurements.
    pub sensor_data: Vec<SensorData>,
}

/// Measurement of a sensor.
#[zoom_model(response)]
pub struct SensorData {
    /// Time of the measurement.
    pub date_time: Timestamp,
    /// ID of the device.
    pub device_id: String,
    /// Quantity that the sensor measures.
    pub sensor_type: SensorType,
    /// Measured value.
    pub sensor_value: String,
}

/// Added Zoom Room.
#[zoom_model(response)]
pub struct CreatedRoom {
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// ID of the location.
    pub location_id: Option<String>,
    /// Name of the Zoom Room.
    pub name: Option<String>,
    /// Room ID, which the dashboard endpoints use.
    pub room_id: Option<String>,
    /// Tags.
    pub tags: Vec<RoomTag>,
    /// Type of the room.
    #[zoom(rename = "type")]
    pub kind: Option<RoomType>,
    /// ID of the calendar resource.
    pub calendar_resource_id: Option<String>,
    /// ID of the user to whom a personal room is assigned; only for personal rooms.
    pub user_id: Option<String>,
    /// Whether a personal Zoom Room uses a Zoom Rooms license, with all features; only for personal rooms.
    pub pro_device: Option<bool>,
}

/// Tag of an added Zoom Room.
#[zoom_model(response)]
pub struct RoomTag {
    /// Name of the tag.
    pub tag_name: Option<String>,
    /// ID of the tag.
    pub tag_id: Option<String>,
}
