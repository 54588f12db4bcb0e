//! Device profiles of Zoom Rooms: camera, microphone and speaker with their audio settings.

use super::NamedRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the device profiles of a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/<room_id>/device_profiles",
    scopes = ["room:read:admin", "zoom_rooms:read:list_device_profiles:admin"],
    rate_limit = Medium,
    operation = "getRoomProfiles",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/%7BroomId%7D/device_profiles",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
    )
)]
pub fn list_device_profiles(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
) -> Vec<DeviceProfile>;

/// Creates a device profile for a Zoom Room.
///
/// The room must have a microphone, a speaker and a camera. The account needs a Pro plan or higher with a Zoom Rooms
/// license.
#[zoom_endpoint(
    POST, "/rooms/<room_id>/device_profiles", json,
    scopes = ["room:write:admin", "zoom_rooms:write:device_profile:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "createRoomDeviceProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/POST/rooms/%7BroomId%7D/device_profiles",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The room has no microphone, speaker or camera.
        400/300 => NoDevices,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
    )
)]
pub fn create_device_profile(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// Device profile to create.
    #[body]
    device_profile: NewDeviceProfile,
) -> NoContent;

/// Returns the cameras, microphones and speakers of a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/<room_id>/device_profiles/devices",
    scopes = ["room:read:admin", "zoom_rooms:read:device_profile:admin"],
    rate_limit = Medium,
    operation = "getRoomDevices",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/%7BroomId%7D/device_profiles/devices",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
    )
)]
pub fn get_devices(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
) -> RoomDevices;

/// Returns a device profile of a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/<room_id>/device_profiles/<device_profile_id>",
    scopes = ["room:read:admin", "room:write:admin", "zoom_rooms:read:device_profile:admin"],
    rate_limit = Medium,
    operation = "getRoomProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/%7BroomId%7D/device_profiles/%7BdeviceProfileId%7D",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
        /// The device profile does not exist.
        404/8005 => DeviceProfileNotFound,
    )
)]
pub fn get_device_profile(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// ID of the device profile.
    device_profile_id: String,
) -> DeviceProfile;

/// Deletes a device profile of a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    DELETE, "/rooms/<room_id>/device_profiles/<device_profile_id>",
    scopes = ["room:write:admin", "zoom_rooms:delete:device_profile:admin"],
    rate_limit = Medium,
    operation = "deleteRoomProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/DELETE/rooms/%7BroomId%7D/device_profiles/%7BdeviceProfileId%7D",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The device profile cannot be deleted.
        400/300 => CannotDeleteDeviceProfile,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
    )
)]
pub fn delete_device_profile(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// ID of the device profile.
    device_profile_id: String,
) -> NoContent;

/// Updates a device profile of a Zoom Room.
///
/// An omitted value stays unchanged. The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    PATCH, "/rooms/<room_id>/device_profiles/<device_profile_id>", json,
    scopes = ["room:write:admin", "zoom_rooms:update:device_profile:admin"],
    rate_limit = Medium,
    operation = "updateDeviceProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/%7BroomId%7D/device_profiles/%7BdeviceProfileId%7D",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The device profile cannot be changed.
        400/300 => CannotChangeDeviceProfile,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
        /// The device profile does not exist.
        404/8005 => DeviceProfileNotFound,
    )
)]
pub fn update_device_profile(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// ID of the device profile.
    device_profile_id: String,
    /// Changes to the device profile.
    #[body]
    device_profile: DeviceProfileUpdate,
) -> NoContent;

/// Cameras, microphones and speakers of a Zoom Room.
#[zoom_model(response)]
pub struct RoomDevices {
    /// Cameras of the room.
    pub cameras: Vec<NamedRef>,
    /// Microphones of the room.
    pub microphones: Vec<NamedRef>,
    /// Speakers of the room.
    pub speakers: Vec<NamedRef>,
}

/// Device profile of a Zoom Room.
#[zoom_model(response)]
pub struct DeviceProfile {
    /// Whether audio processing is enabled.
    pub audio_processing: Option<bool>,
    /// Whether the level of the microphone is adjusted automatically.
    pub auto_adjust_mic_level: Option<bool>,
    /// ID of the camera.
    pub camera_id: Option<String>,
    /// Whether echo cancellation is enabled.
    pub echo_cancellation: Option<bool>,
    /// ID of the device profile.
    pub id: Option<String>,
    /// ID of the microphone.
    pub microphone_id: Option<String>,
    /// Name of the device profile.
    pub name: Option<String>,
    /// Strength of the noise suppression.
    pub noise_suppression: Option<NoiseSuppression>,
    /// ID of the speaker.
    pub speaker_id: Option<String>,
}

/// Strength of the noise suppression.
#[zoom_model]
pub enum NoiseSuppression {
    /// Moderate.
    Moderate,
    /// Aggressive.
    Aggressive,
    /// Disabled.
    None,
}

/// Device profile to create.
#[zoom_model]
pub struct NewDeviceProfile {
    /// Whether audio processing is enabled.
    pub audio_processing: Option<bool>,
    /// Whether the level of the microphone is adjusted automatically.
    pub auto_adjust_mic_level: Option<bool>,
    /// ID of the camera.
    pub camera_id: Option<String>,
    /// Whether echo cancellation is enabled.
    pub echo_cancellation: Option<bool>,
    /// ID of the microphone.
    pub microphone_id: Option<String>,
    /// Name of the device profile.
    pub name: Option<String>,
    /// Strength of the noise suppression.
    pub noise_suppression: Option<NoiseSuppression>,
    /// ID of the speaker.
    pub speaker_id: Option<String>,
}

/// Changes to a device profile.
#[zoom_model]
pub struct DeviceProfileUpdate {
    /// Whether audio processing is enabled.
    pub audio_processing: Option<bool>,
    /// Whether the level of the microphone is adjusted automatically.
    pub auto_adjust_mic_level: Option<bool>,
    /// ID of the camera.
    pub camera_id: Option<String>,
    /// Whether echo cancellation is enabled.
    pub echo_cancellation: Option<bool>,
    /// ID of the microphone.
    pub microphone_id: Option<String>,
    /// Strength of the noise suppression.
    pub noise_suppression: Option<NoiseSuppression>,
    /// ID of the speaker.
    pub speaker_id: Option<String>,
}
