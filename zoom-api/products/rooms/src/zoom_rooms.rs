//! Zoom Rooms: add, get, update, control and delete them.

mod method;
mod params;
mod requests;
mod responses;
mod zoom_room_types;

pub use method::*;
pub use params::*;
pub use requests::*;
pub use responses::*;
pub use zoom_room_types::*;

use jiff::Timestamp;

use super::SettingsType;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the Zoom Rooms of an account.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms",
    scopes = ["room:read:admin", "zoom_rooms:read:list_rooms:admin"],
    rate_limit = Medium,
    paged = rooms,
    operation = "listZoomRooms",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms",
)]
pub fn list_rooms(
    /// Status of the rooms.
    status: Option<RoomStatus>,
    /// IDs of tags; rooms with any of them are listed.
    #[query(csv)]
    tag_ids: Vec<String>,
    /// Type of the rooms.
    #[query(rename = "type")]
    kind: Option<RoomType>,
    /// Whether to list only rooms that are assigned to nobody.
    #[zoom(default = false)]
    unassigned_rooms: Option<bool>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the location whose rooms are listed.
    location_id: Option<String>,
    /// Name of the rooms to list; by default all rooms.
    query_name: Option<String>,
) -> RoomPage;

/// Adds a Zoom Room to an account.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    POST, "/rooms", json,
    scopes = ["room:write:admin", "zoom_rooms:write:room:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "addARoom",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/POST/rooms",
    errors(
        /// The account has no Zoom Rooms subscription or no ordinary Zoom Room: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrRoom,
        /// The parent location is invalid.
        400/300 => InvalidParentLocationId,
        /// The calendar resource does not exist.
        404/4060 => CalendarResourceNotFound,
        /// The location does not exist.
        404/4801 => LocationNotFound,
        /// A tag does not exist.
        404/8306 => TagNotFound,
    )
)]
pub fn add_room(
    /// Room to add.
    #[body]
    room: NewRoom,
) -> CreatedRoom;

/// Displays or removes an emergency alert on digital signage.
///
/// The rooms need Zoom Rooms 5.3.0 or later with digital signage enabled.
#[zoom_endpoint(
    PATCH, "/rooms/events", json,
    scopes = ["room:write:admin", "zoom_rooms:update:room_controls:admin"],
    rate_limit = Medium,
    success = 202,
    operation = "manageE911signage",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/events",
    errors(
        /// The event ID is missing, or a target ID does not match the type of target.
        400/300 => InvalidEventOrTarget,
        /// The caller has no access.
        403/200 => AccessRestricted,
    )
)]
pub fn update_e911_signage(
    /// Alert to display or remove.
    #[body]
    e911_signage: EmergencyAlert,
) -> NoContent;

/// Sends a command to a Zoom Room.
///
/// Commands check in and out, control audio, video, devices and content sharing, and start, schedule or end meetings.
/// The room must be online. Check-in and check-out need the IDs of the calendar event from the Exchange or Google
/// Calendar API.
#[zoom_endpoint(
    PATCH, "/rooms/<room_id>/events", json,
    scopes = ["room:write:admin", "zoom_rooms:update:room_control:admin"],
    rate_limit = Medium,
    success = 202,
    operation = "ZoomRoomsControls",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/%7Bid%7D/events",
    errors(
        /// The Zoom Room is offline, a parameter is invalid, or a device does not exist: Zoom uses one code for all.
        400/300 => RoomOfflineOrInvalidCommand,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
    )
)]
pub fn control_room(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// Command to run.
    #[body]
    command: RoomCommand,
) -> NoContent;

/// Returns settings of a Zoom Room.
///
/// `setting_type` selects the kind of settings. The caller must be the owner or an administrator of an account with
/// Zoom Rooms licenses.
#[zoom_endpoint(
    GET, "/rooms/<room_id>/settings",
    scopes = ["room:read:admin", "zoom_rooms:read:room_settings:admin"],
    rate_limit = Medium,
    operation = "getZRSettings",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/%7Bid%7D/settings",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
    )
)]
pub fn get_room_settings(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// Kind of settings.
    setting_type: SettingsType,
) -> RoomSettings;

/// Updates settings of a Zoom Room.
///
/// `setting_type` selects the kind of settings, which must match the body. The caller must be the owner or an
/// administrator of an account with Zoom Rooms licenses.
#[zoom_endpoint(
    PATCH, "/rooms/<room_id>/settings", json,
    scopes = ["room:write:admin", "zoom_rooms:update:room_settings:admin"],
    rate_limit = Medium,
    operation = "updateZRSettings",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/%7Bid%7D/settings",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
    )
)]
pub fn update_room_settings(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// Kind of settings.
    #[query]
    setting_type: Option<SettingsType>,
    /// Changes to the settings, of the kind in `setting_type`.
    #[body]
    room_settings: RoomSettingsUpdate,
) -> NoContent;

/// Returns a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/<room_id>",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    rate_limit = Medium,
    operation = "getZRProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/%7BroomId%7D",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access or may not create a new activation
        /// code: Zoom uses one code for all.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
    )
)]
pub fn get_room(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// Whether to create a new activation code.
    #[zoom(default = false)]
    regenerate_activation_code: Option<bool>,
) -> Room;

/// Deletes a Zoom Room from an account.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    DELETE, "/rooms/<room_id>",
    scopes = ["room:write:admin", "zoom_rooms:delete:room:admin"],
    rate_limit = Light,
    operation = "deleteAZoomRoom",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/DELETE/rooms/%7BroomId%7D",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
    )
)]
pub fn delete_room(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
) -> NoContent;

/// Updates the profile of a Zoom Room.
///
/// An omitted value stays unchanged. The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    PATCH, "/rooms/<room_id>", json,
    scopes = ["room:write:admin", "zoom_rooms:update:room:admin"],
    rate_limit = Medium,
    operation = "updateRoomProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/%7BroomId%7D",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
        /// The calendar resource does not exist.
        404/4060 => CalendarResourceNotFound,
        /// The device profile does not exist.
        404/8005 => DeviceProfileNotFound,
    )
)]
pub fn update_room(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// Name, passcode and other properties.
    basic: Option<RoomBasicsUpdate>,
    /// Device profile of the room.
    device: Option<RoomDeviceProfile>,
    /// Background images, check-in and further setup of the room.
    setup: Option<RoomSetupUpdate>,
) -> NoContent;

/// Moves a Zoom Room to another location.
///
/// Only the lowest level of the location hierarchy can contain rooms. The caller must be the owner or an administrator
/// of the account. The rooms need Zoom Rooms 4.0 or later.
#[zoom_endpoint(
    PUT, "/rooms/<room_id>/location", json,
    scopes = ["room:write:admin", "zoom_rooms:update:room_location:admin"],
    rate_limit = Light,
    operation = "changeZRLocation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PUT/rooms/%7BroomId%7D/location",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// The location does not exist.
        404/4801 => LocationNotFound,
    )
)]
pub fn update_room_location(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// ID of the new location, which must be on the lowest level of the hierarchy.
    location_id: Option<String>,
) -> NoContent;

/// Lists measurements of the sensors of a Zoom Room.
///
/// The caller must be the owner or an administrator of an account with Zoom Rooms licenses.
#[zoom_endpoint(
    GET, "/rooms/<room_id>/sensor_data",
    scopes = ["room:read:admin", "zoom_rooms:read:sensor_data:admin"],
    rate_limit = Medium,
    paged = sensor_data,
    operation = "getZRSensorData",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/%7BroomId%7D/sensor_data",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
    )
)]
pub fn list_sensor_data(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// Start of the period, as `yyyy-MM-ddTHH:mm:ssZ`.
    from: Timestamp,
    /// End of the period, as `yyyy-MM-ddTHH:mm:ssZ`.
    to: Timestamp,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the device.
    device_id: Option<String>,
    /// Quantity that the sensor measures.
    sensor_type: Option<SensorType>,
) -> SensorDataPage;

/// Returns the URL of the virtual controller of a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/<room_id>/virtual_controller",
    scopes = ["room:read:admin", "zoom_rooms:read:virtual_controller:admin"],
    rate_limit = Medium,
    operation = "getWebzrcUrl",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/%7BroomId%7D/virtual_controller",
    errors(
        /// The virtual controller could not be started.
        400/300520003 => VirtualControllerFailed,
        /// The user is not signed in.
        401/300520001 => UserNotLoggedIn,
        /// The Zoom Room does not exist.
        404/300520002 => RoomNotFound,
    )
)]
pub fn get_virtual_controller_url(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// Whether the URL contains a token that is valid for ten minutes and replaces signing in; by default not.
    pre_authenticated_link: Option<bool>,
) -> VirtualControllerUrl;

/// Type of a Zoom Room.
#[zoom_model]
pub enum RoomType {
    /// Kiosk.
    #[zoom(rename = "Kiosk")]
    Kiosk,
    /// Zoom Room.
    #[zoom(rename = "ZoomRoom")]
    ZoomRoom,
    /// Standalone whiteboard.
    #[zoom(rename = "StandaloneWhiteboard")]
    StandaloneWhiteboard,
    /// Only a scheduling display.
    #[zoom(rename = "SchedulingDisplayOnly")]
    SchedulingDisplayOnly,
    /// Only digital signage.
    #[zoom(rename = "DigitalSignageOnly")]
    DigitalSignageOnly,
    /// Personal Zoom Room of one user.
    #[zoom(rename = "PersonalZoomRoom")]
    PersonalZoomRoom,
}

/// Device profile that a room uses.
#[zoom_model]
pub struct RoomDeviceProfile {
    /// ID of the device profile.
    pub device_profile_id: Option<String>,
}

/// Check-in and check-out of a Zoom Room.
#[zoom_model]
pub struct CheckInAndOut {
    /// Whether check-in and check-out are enabled.
    pub enable: Option<bool>,
    /// Options of check-in and check-out.
    pub checkin_and_checkout_options: Option<CheckInAndOutOptions>,
}

/// Options of check-in and check-out.
#[zoom_model]
pub struct CheckInAndOutOptions {
    /// Seconds before a meeting from which on people can check in, despite the field's name.
    pub checkin_minutes_prior_to_meeting_start_time: Option<i64>,
    /// Seconds after which a room without activity is released, despite the field's name.
    pub allowed_minutes_before_release_room_after_no_checkout: Option<i64>,
    /// Whether the displays announce check-ins.
    pub enable_new_user_checkin_notification: Option<bool>,
    /// Whether a recurring meeting loses the room after missed check-ins.
    pub enable_remove_recurring: Option<bool>,
    /// Number of consecutive missed check-ins after which a recurring meeting loses the room.
    pub allowed_consecutive_missed_checkin_before_removing_room: Option<i64>,
}

/// Status of a Zoom Room.
#[zoom_model]
pub enum RoomStatus {
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
    /// Available.
    #[zoom(rename = "Available")]
    Available,
    /// In meeting.
    #[zoom(rename = "InMeeting")]
    InMeeting,
    /// Under construction.
    #[zoom(rename = "UnderConstruction")]
    UnderConstruction,
}

/// Quantity that a sensor measures.
#[zoom_model]
pub enum SensorType {
    /// Carbon dioxide.
    #[zoom(rename = "CO2")]
    Co2,
    /// Temperature.
    #[zoom(rename = "TEMPERATURE")]
    Temperature,
    /// Number of people in the room.
    #[zoom(rename = "REAL_TIME_PEOPLE_COUNT")]
    RealTimePeopleCount,
    /// Humidity.
    #[zoom(rename = "HUMIDITY")]
    Humidity,
    /// Volatile organic compounds.
    #[zoom(rename = "VOC")]
    Voc,
    /// Particles of up to 2.5 micrometers.
    #[zoom(rename = "PM25")]
    Pm25,
    /// Particles of up to 10 micrometers.
    #[zoom(rename = "PM10")]
    Pm10,
    /// Air pressure.
    #[zoom(rename = "AIR_PRESSURE")]
    AirPressure,
    /// Air quality index.
    #[zoom(rename = "AQI")]
    Aqi,
}
