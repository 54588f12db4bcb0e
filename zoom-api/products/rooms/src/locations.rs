//! Hierarchy of locations: country, state, city, campus, building and floor.

use super::{
    AlertSettings, AlertSettingsUpdate, BackgroundSetup, BackgroundSetupUpdate, IncomingMeetingRequest,
    MeetingSecurityBase, SettingsType,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists locations of Zoom Rooms.
///
/// The caller must be the owner or an administrator of the account. The rooms need Zoom Rooms 4.0 or later.
#[zoom_endpoint(
    GET, "/rooms/locations",
    scopes = ["room:read:admin", "zoom_rooms:read:list_locations:admin"],
    rate_limit = Medium,
    paged = locations,
    operation = "listZRLocations",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// The location type does not exist.
        400/300 => LocationTypeNotFound,
        /// The parent location does not exist.
        404/4801 => ParentLocationNotFound,
    )
)]
pub fn list_locations(
    /// ID of the location whose children to list.
    parent_location_id: Option<String>,
    /// Level of the locations to list.
    #[query(rename = "type")]
    kind: Option<LocationType>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> LocationPage;

/// Adds a location to the hierarchy of locations.
///
/// The caller must be the owner or an administrator of the account. The rooms need Zoom Rooms 4.0 or later.
#[zoom_endpoint(
    POST, "/rooms/locations", json,
    scopes = ["room:write:admin", "zoom_rooms:write:location:admin"],
    rate_limit = Light,
    operation = "addAZRLocation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/POST/rooms/locations",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// A location of this name exists, or the parent location is invalid: Zoom uses one code for both.
        400/300 => LocationNameTakenOrInvalidParent,
        /// The parent location does not exist.
        404/4801 => ParentLocationNotFound,
    )
)]
pub fn add_location(
    /// Name of the location; unique in the account.
    name: Option<String>,
    /// ID of the location one level above.
    parent_location_id: Option<String>,
) -> ListedLocation;

/// Returns the levels of the hierarchy of locations.
///
/// The caller must be the owner or an administrator of the account. The rooms need Zoom Rooms 4.0 or later.
#[zoom_endpoint(
    GET, "/rooms/locations/structure",
    scopes = ["room:read:admin", "zoom_rooms:read:location_hierarchy:admin"],
    rate_limit = Light,
    operation = "getZRLocationStructure",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations/structure",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
    )
)]
pub fn get_location_structure() -> LocationStructure;

/// Replaces the levels of the hierarchy of locations.
///
/// The caller must be the owner or an administrator of the account. The rooms need Zoom Rooms 4.0 or later.
#[zoom_endpoint(
    PUT, "/rooms/locations/structure", json,
    scopes = ["room:write:admin", "zoom_rooms:update:location_hierarchy:admin"],
    rate_limit = Medium,
    operation = "updateZoomRoomsLocationStructure",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/PUT/rooms/locations/structure",
    errors(
        /// The subaccount has no SIP trunk plan.
        400/2100 => NoSipTrunkPlan,
        /// The account does not exist, or belongs to another master account.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_location_structure(
    /// Levels of the hierarchy, from the highest to the lowest.
    structures: Option<Vec<LocationLevel>>,
) -> NoContent;

/// Returns the profile of a location.
///
/// The caller must be the owner or an administrator of the account. The rooms need Zoom Rooms 4.0 or later.
#[zoom_endpoint(
    GET, "/rooms/locations/<location_id>",
    scopes = ["room:read:admin", "zoom_rooms:read:location:admin"],
    rate_limit = Medium,
    operation = "getZRLocationProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations/%7BlocationId%7D",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The location does not exist.
        404/4801 => LocationNotFound,
    )
)]
pub fn get_location(
    /// ID of the location.
    location_id: String,
) -> Location;

/// Deletes a location from the hierarchy of locations.
///
/// The caller must be the owner or an administrator of the account. The rooms need Zoom Rooms 4.0 or later.
#[zoom_endpoint(
    DELETE, "/rooms/locations/<location_id>",
    scopes = ["room:write:admin", "zoom_rooms:write:location:admin"],
    rate_limit = Light,
    operation = "deleteAZRLocation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/DELETE/rooms/locations/%7BlocationId%7D",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The location does not exist.
        404/4801 => LocationNotFound,
    )
)]
pub fn delete_location(
    /// ID of the location.
    location_id: String,
) -> NoContent;

/// Updates the profile of a location.
///
/// An omitted value stays unchanged. The caller must be the owner or an administrator of the account. The rooms need
/// Zoom Rooms 4.0 or later.
#[zoom_endpoint(
    PATCH, "/rooms/locations/<location_id>", json,
    scopes = ["room:write:admin", "zoom_rooms:update:location:admin"],
    rate_limit = Medium,
    operation = "updateZRLocationProfile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/PATCH/rooms/locations/%7BlocationId%7D",
)]
pub fn update_location(
    /// ID of the location.
    location_id: String,
    /// Name, passcode and other properties.
    basic: Option<LocationBasicsUpdate>,
    /// Background images of the displays.
    setup: Option<BackgroundSetupUpdate>,
) -> NoContent;

/// Moves a location with everything below it to another parent.
///
/// The new parent must be on the level above the location, for example a campus for a building. The caller must be the
/// owner or an administrator of the account. The rooms need Zoom Rooms 4.0 or later.
#[zoom_endpoint(
    PUT, "/rooms/locations/<location_id>/location", json,
    scopes = ["room:write:admin", "zoom_rooms:update:location:admin"],
    rate_limit = Medium,
    operation = "changeParentLocation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/PUT/rooms/locations/%7BlocationId%7D/location",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// The parent location is invalid.
        400/300 => InvalidParentLocationId,
        /// The parent location does not exist.
        404/4801 => ParentLocationNotFound,
    )
)]
pub fn update_parent_location(
    /// ID of the location.
    location_id: String,
    /// ID of the new parent.
    parent_location_id: Option<String>,
) -> NoContent;

/// Returns settings of the Zoom Rooms in a location.
///
/// `setting_type` selects the kind of settings. The caller must be the owner or an administrator of an account with
/// Zoom Rooms licenses.
#[zoom_endpoint(
    GET, "/rooms/locations/<location_id>/settings",
    scopes = ["room:read:admin", "zoom_rooms:read:location_settings:admin"],
    rate_limit = Medium,
    operation = "getZRLocationSettings",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations/%7BlocationId%7D/settings",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The location does not exist.
        404/4801 => LocationNotFound,
    )
)]
pub fn get_location_settings(
    /// ID of the location.
    location_id: String,
    /// Kind of settings.
    setting_type: SettingsType,
) -> LocationSettings;

/// Updates settings of the Zoom Rooms in a location.
///
/// `setting_type` selects the kind of settings, which must match the body. The caller must be the owner or an
/// administrator of an account with Zoom Rooms licenses.
#[zoom_endpoint(
    PATCH, "/rooms/locations/<location_id>/settings", json,
    scopes = ["room:write:admin", "zoom_rooms:update:location_settings:admin"],
    rate_limit = Medium,
    operation = "updateZRLocationSettings",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/PATCH/rooms/locations/%7BlocationId%7D/settings",
    errors(
        /// The account has no Zoom Rooms subscription, or the caller has no access: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrAccess,
        /// The location does not exist.
        404/4801 => LocationNotFound,
    )
)]
pub fn update_location_settings(
    /// ID of the location.
    location_id: String,
    /// Kind of settings.
    #[query]
    setting_type: SettingsType,
    /// Changes to the settings, of the kind in `setting_type`.
    #[body]
    location_settings: LocationSettingsUpdate,
) -> NoContent;

/// Levels of the location hierarchy.
#[zoom_model(response)]
pub struct LocationStructure {
    /// Levels of the hierarchy, from the highest to the lowest.
    pub structures: Vec<LocationLevel>,
}

/// Level of the hierarchy of locations.
#[zoom_model]
pub enum LocationLevel {
    /// Country.
    Country,
    /// State.
    State,
    /// City.
    City,
    /// Campus.
    Campus,
    /// Building.
    Building,
    /// Floor.
    Floor,
}

/// Profile of a location.
#[zoom_model(response)]
pub struct Location {
    /// Name, passcode and other properties.
    pub basic: Option<LocationBasics>,
    /// Background images of the displays.
    pub setup: Option<BackgroundSetup>,
}

/// Basic information about a location.
#[zoom_model(response)]
pub struct LocationBasics {
    /// Address.
    pub address: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
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
    /// Time zone, such as `America/Los_Angeles`; only for cities.
    pub timezone: Option<String>,
    /// ID of the location one level above; for a country, the ID of the account.
    pub parent_location_id: Option<String>,
}

/// Settings of a location: for meetings, or for alerts, signage and scheduling displays.
#[zoom_model(one_of)]
pub enum LocationSettings {
    /// Settings of type `meeting`.
    Meeting(LocationMeetingSettings),
    /// Settings of type `alert`, `signage` or `scheduling_display`.
    Alert(Box<AlertSettings>),
}

/// Meeting settings of a location.
#[zoom_model]
pub struct LocationMeetingSettings {
    /// Security of meetings.
    pub meeting_security: Option<MeetingSecurityBase>,
    /// Options of the rooms.
    pub zoom_rooms: Option<LocationRoomSettings>,
}

/// Meeting options of the Zoom Rooms in a location.
#[zoom_model]
pub struct LocationRoomSettings {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Whether audio devices are tested automatically.
    pub audio_device_daily_auto_test: Option<bool>,
    /// Whether rooms accept calls of other rooms and contacts, and control of their camera; only for countries.
    pub auto_accept_incoming_call_and_fecc: Option<bool>,
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
    /// Whether shared screens and content are encrypted.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Whether the displays hide the host and the ID of private meetings.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Whether people in the room do not see their own video; only for countries.
    pub hide_self_view: Option<bool>,
    /// Whether the controller cannot change the volume; only for countries.
    pub lock_speaker_volume_control: Option<bool>,
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
    /// Whether people start sharing over HDMI manually instead of automatically; only for countries.
    #[zoom(rename = "start_hdmi_content_share_manualy")]
    pub start_hdmi_content_share_manually: Option<bool>,
    /// Whether the controller offers to join meetings of other providers, such as Skype for Business, GoToMeeting and
    /// Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether every meeting is treated as private, so that its topic is hidden.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller announces the next meeting ten minutes ahead.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether voice commands are enabled.
    pub voice_commands: Option<bool>,
    /// Whether the computer and the controller restart every week.
    pub weekly_system_restart: Option<bool>,
    /// Reaction of the room to incoming meeting requests.
    pub incoming_meeting_request: Option<IncomingMeetingRequest>,
    /// Whether the room accepts requests for control of its camera during meetings.
    pub automatically_accept_far_end_camera_control_request: Option<bool>,
}

/// Page of locations.
#[zoom_model(response)]
pub struct LocationPage {
    /// Locations.
    pub locations: Vec<ListedLocation>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Location in the hierarchy of locations.
#[zoom_model(response)]
pub struct ListedLocation {
    /// ID of the location.
    pub id: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// ID of the location one level above; for a country, the ID of the account.
    pub parent_location_id: Option<String>,
    /// Level of the location.
    #[zoom(rename = "type")]
    pub kind: Option<LocationType>,
}

/// Level of a location.
#[zoom_model]
pub enum LocationType {
    /// Country.
    Country,
    /// State.
    #[zoom(rename = "states")]
    State,
    /// City.
    City,
    /// Campus.
    Campus,
    /// Building.
    Building,
    /// Floor.
    Floor,
}

/// Changes to the basic information about a location.
#[zoom_model]
pub struct LocationBasicsUpdate {
    /// Address; only for campuses and buildings.
    pub address: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
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
    /// Time zone, such as `America/Los_Angeles`; only for cities.
    pub timezone: Option<String>,
}

/// Changes to settings of a location: for meetings, or for alerts, signage and scheduling displays.
#[zoom_model(one_of)]
pub enum LocationSettingsUpdate {
    /// Settings of type `meeting`.
    Meeting(LocationMeetingSettings),
    /// Settings of type `alert`, `signage` or `scheduling_display`.
    Alert(Box<AlertSettingsUpdate>),
}
