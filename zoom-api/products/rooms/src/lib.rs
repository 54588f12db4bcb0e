//! Zoom Rooms, digital signage, workspaces and visitor management.
//!
//! [`zoom_rooms`] manages the rooms and sends commands to them; [`accounts`] and [`locations`] hold the settings that
//! apply to all rooms of an account or a location. [`devices`], [`device_profiles`] and [`controller_apps`] concern the
//! equipment of a room, [`background_images`] and the `digital_signage` modules what its displays show.
//!
//! Workspaces are desks and rooms that people reserve: [`workspaces`], [`workspace_reservations`] and the other
//! `workspace_` modules. [`visitor_invitations`] invites visitors to a location.
//!
//! A room has two IDs: `id` identifies it in these calls, `room_id` in the dashboard calls of Zoom Accounts. Arguments
//! named `room_id` take the `id` of [`zoom_rooms::list_rooms`].

pub mod accounts;
pub mod background_images;
pub mod calendars;
pub mod controller_apps;
pub mod desk_assignments;
pub mod device_profiles;
pub mod devices;
pub mod digital_signage;
pub mod digital_signage_playlists;
pub mod events;
pub mod locations;
pub mod tags;
pub mod visitor_invitations;
pub mod workspace_assets;
pub mod workspace_calendars;
pub mod workspace_floor_maps;
pub mod workspace_reservations;
pub mod workspace_settings;
pub mod workspaces;
pub mod zoom_rooms;

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Alert, signage, notification or scheduling display settings.
#[zoom_model(response)]
pub struct AlertSettings {
    /// Alerts on the TV screen. They are best disabled for devices that the room does not have.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage settings.
    pub digital_signage: Option<DigitalSignage>,
    /// Events about which the support team receives an email.
    pub notification: Option<NotificationSettings>,
    /// Settings of scheduling displays.
    pub scheduling_display: Option<SchedulingDisplay>,
}

/// Changes to alert, signage, notification or scheduling display settings.
#[zoom_model]
pub struct AlertSettingsUpdate {
    /// Alerts on the TV screen. They are best disabled for devices that the room does not have.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage settings.
    pub digital_signage: Option<DigitalSignageUpdate>,
    /// Events about which the support team receives an email.
    pub notification: Option<NotificationSettings>,
    /// Settings of scheduling displays.
    pub scheduling_display: Option<SchedulingDisplay>,
}

/// Background image of a display.
#[zoom_model(response)]
pub struct BackgroundImage {
    /// Display of the Zoom Room or scheduling display.
    pub display_id: Option<DisplayId>,
    /// ID of the image, if it is in the background library or a default image of Zoom; empty for an image that was
    /// uploaded directly.
    pub content_id: Option<String>,
    /// URL to download the file; valid for `download_url_ttl` seconds.
    pub download_url: Option<String>,
    /// Validity of the download URL in seconds; absent if it does not expire.
    pub download_url_ttl: Option<i64>,
}

/// Background image to set on a display.
#[zoom_model]
pub struct BackgroundImageUpdate {
    /// Display of the Zoom Room or scheduling display.
    pub display_id: Option<DisplayId>,
    /// ID of an image in the background library or of a default image; an empty string resets the background.
    pub content_id: Option<String>,
}

/// Background images of displays.
#[zoom_model(response)]
pub struct BackgroundSetup {
    /// Whether all displays have the background image of `zoom_rooms_display1`; then the other displays cannot be set.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background images, one for each display.
    pub background_image_info: Vec<BackgroundImage>,
}

/// Background images to set on displays.
#[zoom_model]
pub struct BackgroundSetupUpdate {
    /// Whether all displays have the background image of `zoom_rooms_display1`; then the other displays cannot be set.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background images, one for each display.
    pub background_image_info: Vec<BackgroundImageUpdate>,
}

/// Elements of the top banner.
#[zoom_model]
pub struct Banner {
    /// Whether the banner shows the room's name.
    pub banner_room_name: Option<bool>,
    /// Whether the banner shows the sharing key.
    pub banner_sharing_key: Option<bool>,
    /// Whether the banner shows the time.
    pub banner_time: Option<bool>,
}

/// Alerts on the TV screen of a Zoom Room.
#[zoom_model]
pub struct ClientAlert {
    /// Whether to show an alert about problems with a Bluetooth microphone.
    pub detect_bluetooth_microphone_error_alert: Option<bool>,
    /// Whether to show an alert about problems with a Bluetooth speaker.
    pub detect_bluetooth_speaker_error_alert: Option<bool>,
    /// Whether to show an alert about problems with a camera.
    pub detect_camera_error_alert: Option<bool>,
    /// Whether to show an alert about problems with a microphone.
    pub detect_microphone_error_alert: Option<bool>,
    /// Whether to show an alert about problems with a speaker.
    pub detect_speaker_error_alert: Option<bool>,
    /// Whether to show an alert when the CPU usage exceeds 90 percent.
    pub cpu_usage_high_detected_notification_on_zr_display: Option<bool>,
    /// Whether to show an alert when the bandwidth is low.
    pub network_unstable_detected_notification_on_zr_display: Option<bool>,
}

/// ID of added content.
#[zoom_model(response)]
pub struct CreatedContent {
    /// ID of the content.
    pub content_id: Option<String>,
}

/// ID of an added folder.
#[zoom_model(response)]
pub struct CreatedFolder {
    /// ID of the folder.
    pub folder_id: Option<String>,
}

/// ID of a created tag or workspace.
#[zoom_model(response)]
pub struct CreatedId {
    /// ID of the created item.
    pub id: Option<String>,
}

/// Digital signage settings.
#[zoom_model(response)]
pub struct DigitalSignage {
    /// Elements of the top banner.
    pub banner: Option<Banner>,
    /// Time around meetings in which content is displayed.
    pub display_period: Option<DisplayPeriod>,
    /// Whether digital signage is enabled.
    pub enable_digital_signage: Option<bool>,
    /// Layout: `standard`, or `video_content` for video and content.
    pub layout: Option<String>,
    /// Whether the content plays without sound.
    pub mute: Option<bool>,
    /// Content lists.
    #[zoom(max_items = 2)]
    pub play_list: Vec<SignagePlayList>,
}

/// Changes to digital signage settings.
#[zoom_model]
pub struct DigitalSignageUpdate {
    /// Elements of the top banner.
    pub banner: Option<Banner>,
    /// Time around meetings in which content is displayed.
    pub display_period: Option<DisplayPeriod>,
    /// Whether digital signage is enabled.
    pub enable_digital_signage: Option<bool>,
    /// Layout: `standard`, or `video_content` for video and content.
    pub layout: Option<String>,
    /// Whether the content plays without sound.
    pub mute: Option<bool>,
    /// Content lists.
    #[zoom(max_items = 2)]
    pub play_list: Vec<SignagePlayListUpdate>,
}

/// Display of a Zoom Room.
#[zoom_model]
pub enum DisplayId {
    /// First display of the room.
    ZoomRoomsDisplay1,
    /// Second display of the room.
    ZoomRoomsDisplay2,
    /// Third display of the room.
    ZoomRoomsDisplay3,
    /// Fourth display of the room.
    ZoomRoomsDisplay4,
    /// Display of the companion whiteboard.
    CompanionWhiteboard,
    /// Display of the companion Zoom Room.
    CompanionZoomRooms,
}

/// Time around meetings in which content is displayed.
#[zoom_model]
pub struct DisplayPeriod {
    /// Minutes after the end of a meeting at which content appears.
    pub start_displaying_content: Option<i64>,
    /// Minutes before the start of a meeting at which content disappears.
    pub stop_displaying_content: Option<i64>,
}

/// Encryption of meetings.
#[zoom_model]
pub enum EncryptionType {
    /// Enhanced encryption, with keys in the cloud.
    EnhancedEncryption,
    /// End-to-end encryption, with keys on the devices. It disables joining before the host, cloud recording,
    /// livestreams, live transcripts, breakout rooms, polls, private chats and reactions.
    #[zoom(rename = "e2ee")]
    EndToEnd,
}

/// Folder of a content library.
#[zoom_model(response)]
pub struct Folder {
    /// ID of the folder.
    pub folder_id: Option<String>,
    /// Name of the folder.
    pub folder_name: Option<String>,
}

/// Theme of a scheduling display.
#[zoom_model]
pub enum HomeScreenTheme {
    /// Standard.
    Standard,
    /// Compact.
    Compact,
}

/// Reaction of a room to incoming meeting requests.
#[zoom_model]
pub struct IncomingMeetingRequest {
    /// Whether the room accepts incoming meeting requests automatically.
    pub automatically_accept_incoming_meeting_request: Option<bool>,
    /// Whether the room unmutes after accepting a request automatically.
    pub automatically_unmute: Option<bool>,
}

/// Level of the location hierarchy.
#[zoom_model]
pub enum LocationTypeFilter {
    /// City.
    City,
    /// Campus.
    Campus,
    /// Building.
    Building,
    /// Floor.
    Floor,
}

/// Encryption and security of meetings.
#[zoom_model]
pub struct MeetingSecurityBase {
    /// Encryption of meetings. End-to-end encryption disables features such as cloud recording and dial-in.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be end-to-end encrypted; then `encryption_type` selects the encryption.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether every meeting needs a passcode, a waiting room or authentication of its participants; a meeting with
    /// none of them gets a waiting room.
    pub auto_security: Option<bool>,
}

/// ID and name of a device, of content or of a folder.
#[zoom_model(response)]
pub struct NamedRef {
    /// ID of the device, the content or the folder.
    pub id: Option<String>,
    /// Name of the device, the file or the folder.
    pub name: Option<String>,
}

/// Events of a room about which the support team receives an email.
#[zoom_model]
pub struct NotificationSettings {
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
    /// Whether the support team receives an email when the bandwidth is low.
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

/// Change to a content list of digital signage, or to its content.
#[zoom_model]
pub enum PlayAction {
    /// Add it.
    Add,
    /// Update it.
    Update,
    /// Delete it.
    Delete,
}

/// Content of a playlist.
#[zoom_model(response)]
pub struct PlayContent {
    /// ID of the content.
    pub content_id: Option<String>,
    /// Seconds for which the content is displayed.
    pub duration: Option<u32>,
    /// ID of the entry.
    pub id: Option<String>,
    /// Name of the content.
    pub name: Option<String>,
    /// Position of the content in the list.
    pub order: Option<i64>,
}

/// Change to the content of a playlist.
#[zoom_model]
pub struct PlayContentUpdate {
    /// Change to the content.
    pub action: Option<PlayAction>,
    /// ID of the content.
    pub content_id: Option<String>,
    /// Seconds for which the content is displayed.
    #[zoom(default = 5)]
    pub duration: Option<u32>,
    /// ID of the entry; required to update or delete it.
    pub id: Option<String>,
    /// Name of the content.
    pub name: Option<String>,
    /// Position of the content in the list.
    pub order: Option<i64>,
}

/// Reservation of other rooms on a scheduling display.
#[zoom_model]
pub struct ReserveOtherRooms {
    /// Whether people can reserve other rooms on the scheduling display.
    pub allow_to_reserve_other_rooms: Option<bool>,
    /// Level of the location hierarchy up to which rooms can be reserved.
    pub location_types: Option<LocationTypeFilter>,
}

/// Settings of scheduling displays.
#[zoom_model]
pub struct SchedulingDisplay {
    /// Whether people can reserve the room instantly on the scheduling display.
    pub instant_room_reservation: Option<bool>,
    /// Reservation of other rooms.
    pub reserve_other_rooms: Option<ReserveOtherRooms>,
    /// Whether the scheduling display has the room's background image, scaled to its size.
    pub set_scheduling_display_background_image_to_zoom_room_background: Option<bool>,
    /// Theme of the home screen: `standard` or `compact`.
    pub home_screen_theme: Option<HomeScreenTheme>,
    /// URL from which Zoom makes a QR code on the home screen; only with the compact theme. Zoom shortens URLs of more
    /// than 100 characters.
    pub home_screen_qr_code_url: Option<String>,
    /// Text beside the QR code; only with the compact theme.
    pub home_screen_qr_code_supporting_text: Option<String>,
}

/// Kind of the settings to return or update.
#[zoom_model]
pub enum SettingsType {
    /// Meeting settings.
    Meeting,
    /// Alert and notification settings.
    Alert,
    /// Digital signage settings.
    Signage,
    /// Settings of scheduling displays.
    SchedulingDisplay,
}

/// Content list of digital signage and the time of day at which it plays.
#[zoom_model(response)]
pub struct SignagePlayList {
    /// Change to the content list.
    pub action: Option<PlayAction>,
    /// Items of the playlist.
    #[zoom(max_items = 3)]
    pub contents: Vec<PlayContent>,
    /// Time of day at which the list stops to play, in UTC.
    pub end_time: Option<Timestamp>,
    /// ID of the content list.
    pub id: Option<String>,
    /// Name of the content list.
    pub name: Option<String>,
    /// Time of day at which the list starts to play, in UTC.
    pub start_time: Option<Timestamp>,
}

/// Change to a content list of digital signage.
#[zoom_model]
pub struct SignagePlayListUpdate {
    /// Change to the content list.
    pub action: Option<PlayAction>,
    /// Content.
    #[zoom(max_items = 3)]
    pub contents: Vec<PlayContentUpdate>,
    /// Time of day at which the list stops to play, in UTC.
    pub end_time: Option<Timestamp>,
    /// ID of the content list; required to update or delete it.
    pub id: Option<String>,
    /// Name of the content list.
    pub name: Option<String>,
    /// Time of day at which the list starts to play, in UTC.
    pub start_time: Option<Timestamp>,
}

/// ID of an uploaded file.
#[zoom_model(response)]
pub struct UploadedFile {
    /// ID of the file.
    pub file_id: Option<String>,
}
