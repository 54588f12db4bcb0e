//! Zoom Rooms with Zoom Phone.

use std::collections::BTreeMap;

use super::{
    CallingPlan, CallingPlanAssignment, EmergencyAddress, NamedRef, NewCallingPlan, PhoneNumber, PolicyStateUpdate,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the Zoom Rooms with a Zoom Phone license.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/rooms",
    scopes = ["phone:read:admin", "phone:read:list_rooms:admin"],
    rate_limit = Medium,
    paged = rooms,
    operation = "listZoomRooms",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/GET/phone/rooms",
    errors(
        /// The user lacks the permission.
        400/403 => NoPermission,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_rooms(
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the site whose rooms to list.
    site_id: Option<String>,
    /// Number of the calling plan whose rooms to list.
    calling_type: Option<i64>,
    /// Part of the name or phone number of the Zoom Room to search for.
    keyword: Option<String>,
) -> RoomPage;

/// Adds a Zoom Room to Zoom Phone.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/rooms", json,
    scopes = ["phone:write:admin", "phone:write:room:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addZoomRoom",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/POST/phone/rooms",
    errors(
        /// The calling plan is unknown or invalid, or the Zoom Room does not exist.
        400/404 => UnknownCallingPlanOrRoom,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn add_room(
    /// ID of the Zoom Room.
    id: Option<String>,
    /// ID of the site to which the room is added.
    site_id: Option<String>,
    /// Calling plans to assign.
    #[zoom(max_items = 100)]
    calling_plans: Option<Vec<NewCallingPlan>>,
) -> NoContent;

/// Lists the Zoom Rooms without Zoom Phone.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/rooms/unassigned",
    scopes = ["phone:read:admin", "phone:read:list_rooms:admin"],
    rate_limit = Medium,
    operation = "listUnassignedZoomRooms",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/GET/phone/rooms/unassigned",
    errors(
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_unassigned_rooms(
    /// Part of the name of the Zoom Room to search for.
    keyword: Option<String>,
) -> RoomList;

/// Returns a Zoom Room with its Zoom Phone settings.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/rooms/<room_id>",
    scopes = ["phone:read:admin", "phone:read:room:admin"],
    rate_limit = Light,
    operation = "getZoomRoom",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/GET/phone/rooms/%7BroomId%7D",
)]
pub fn get_room(
    /// ID of the Zoom Room.
    room_id: String,
) -> Room;

/// Removes a Zoom Room from Zoom Phone.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/rooms/<room_id>",
    scopes = ["phone:write:admin", "phone:delete:room:admin"],
    rate_limit = Light,
    operation = "RemoveZoomRoom",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/DELETE/phone/rooms/%7BroomId%7D",
    errors(
        /// The Zoom Room does not exist.
        400/404 => RoomNotFound,
    )
)]
pub fn remove_room(
    /// ID of the Zoom Room.
    room_id: String,
) -> NoContent;

/// Changes the Zoom Phone settings of a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/rooms/<room_id>", json,
    scopes = ["phone:write:admin", "phone:update:room:admin"],
    rate_limit = Light,
    operation = "updateZoomRoom",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/PATCH/phone/rooms/%7BroomId%7D",
    errors(
        /// The extension number is invalid.
        400/300 => InvalidExtensionNumber,
        /// The policy is locked.
        400/400 => PolicyLocked,
        /// The Zoom Room or the site does not exist.
        400/404 => RoomOrSiteNotFound,
    )
)]
pub fn update_room(
    /// ID of the Zoom Room.
    room_id: String,
    /// Extension number of the room, with the site code.
    extension_number: Option<i64>,
    /// Policies to change.
    policy: Option<PolicyUpdate>,
    /// ID of the site of the room.
    site_id: Option<String>,
) -> NoContent;

/// Assigns calling plans to a Zoom Room.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/rooms/<room_id>/calling_plans", json,
    scopes = ["phone:write:admin", "phone:write:room_calling_plan:admin"],
    rate_limit = Light,
    success = 201,
    operation = "assignCallingPlanToRoom",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/POST/phone/rooms/%7BroomId%7D/calling_plans",
    errors(
        /// The calling plan is invalid.
        400/300 => InvalidPlan,
        /// The Zoom Room does not exist.
        400/404 => RoomNotFound,
        /// The request has more than five entries.
        400/429 => TooManyEntries,
    )
)]
pub fn assign_calling_plans(
    /// ID of the Zoom Room.
    room_id: String,
    /// Calling plans.
    #[zoom(max_items = 5)]
    calling_plans: Option<Vec<CallingPlanAssignment>>,
) -> NoContent;

/// Removes a calling plan from a Zoom Room.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/rooms/<room_id>/calling_plans/<plan_type>",
    scopes = ["phone:write:admin", "phone:delete:room_calling_plan:admin"],
    rate_limit = Light,
    operation = "unassignCallingPlanFromRoom",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/DELETE/phone/rooms/%7BroomId%7D/calling_plans/%7Btype%7D",
    errors(
        /// The calling plan is invalid.
        400/300 => InvalidPlan,
        /// The Zoom Room does not exist.
        400/404 => RoomNotFound,
    )
)]
pub fn unassign_calling_plan(
    /// ID of the Zoom Room.
    room_id: String,
    /// Number of the calling plan to remove, from Zoom's list of Zoom Phone plans.
    plan_type: i64,
    /// ID of the billing account; required if the Zoom Room is in India.
    billing_account_id: Option<String>,
) -> NoContent;

/// Assigns phone numbers to a Zoom Room.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/rooms/<room_id>/phone_numbers", json,
    scopes = ["phone:write:admin", "phone:write:room_phone_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "assignPhoneNumberToZoomRoom",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/POST/phone/rooms/%7BroomId%7D/phone_numbers",
    errors(
        /// The Zoom Room or the phone number does not exist.
        400/404 => RoomOrPhoneNumberNotFound,
        /// The phone number is in use, or the Zoom Room has no metered, unlimited or Pro plan of Zoom Phone.
        400/409 => PhoneNumberInUseOrPlanRequired,
        /// The request has more than five entries.
        400/429 => TooManyEntries,
    )
)]
pub fn assign_phone_numbers(
    /// ID of the Zoom Room.
    room_id: String,
    /// Phone numbers to assign.
    #[zoom(max_items = 5)]
    phone_numbers: Option<Vec<PhoneNumber>>,
) -> BTreeMap<String, serde_json::Value>;

/// Removes a phone number from a Zoom Room.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/rooms/<room_id>/phone_numbers/<phone_number_id>",
    scopes = ["phone:write:admin", "phone:delete:room_phone_number:admin"],
    rate_limit = Light,
    operation = "UnassignPhoneNumberFromZoomRoom",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/DELETE/phone/rooms/%7BroomId%7D/phone_numbers/%7BphoneNumberId%7D",
    errors(
        /// The Zoom Room or the phone number does not exist.
        400/404 => RoomOrPhoneNumberNotFound,
    )
)]
pub fn unassign_phone_number(
    /// ID of the Zoom Room.
    room_id: String,
    /// ID of the phone number, or the number in E.164 format.
    phone_number_id: String,
) -> NoContent;

/// Zoom Room with Zoom Phone.
#[zoom_model(response)]
pub struct Room {
    /// Calling plans.
    pub calling_plans: Vec<CallingPlan>,
    /// Emergency address of the room.
    pub emergency_address: Option<EmergencyAddress>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the room.
    pub extension_number: Option<i64>,
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// Name of the Zoom Room.
    pub name: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Policies of the room.
    pub policy: Option<Policy>,
    /// Site of the room.
    pub site: Option<NamedRef>,
}

/// Policies of a Zoom Room.
#[zoom_model(response)]
pub struct Policy {
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<PolicyState>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<PolicyState>,
}

/// Policy of a Zoom Room: whether it is enabled, and the level that locked it.
#[zoom_model(response)]
pub struct PolicyState {
    /// Whether the policy is enabled.
    pub enable: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
}

/// Level that locked a setting, so that lower levels cannot change it.
#[zoom_model]
pub enum LockedBy {
    /// Not locked.
    Invalid,
    /// Account.
    Account,
    /// User group.
    UserGroup,
    /// Site.
    Site,
    /// Extension.
    Extension,
}

/// Page of Zoom Rooms with Zoom Phone.
#[zoom_model(response)]
pub struct RoomPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Zoom Rooms.
    #[zoom(max_items = 300)]
    pub rooms: Vec<ListedRoom>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Zoom Room in a list.
#[zoom_model(response)]
pub struct ListedRoom {
    /// Calling plans.
    #[zoom(max_items = 100)]
    pub calling_plans: Vec<CallingPlan>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the room.
    pub extension_number: Option<i64>,
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// Name of the Zoom Room.
    pub name: Option<String>,
    /// Phone numbers.
    #[zoom(max_items = 5)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Site of the room.
    pub site: Option<NamedRef>,
}

/// Zoom Rooms without Zoom Phone.
#[zoom_model(response)]
pub struct RoomList {
    /// Zoom Rooms.
    #[zoom(max_items = 100)]
    pub rooms: Vec<UnassignedRoom>,
}

/// Zoom Room without Zoom Phone.
#[zoom_model(response)]
pub struct UnassignedRoom {
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// Display name of the room.
    pub display_name: Option<String>,
    /// ID of the room's location.
    pub location_id: Option<String>,
    /// Location of the Zoom Room.
    pub location_info: Option<String>,
    /// Department of the room.
    pub department: Option<String>,
    /// Cost center of the room.
    pub cost_center: Option<String>,
}

/// Changes to the policies of a Zoom Room.
#[zoom_model]
pub struct PolicyUpdate {
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<PolicyStateUpdate>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<PolicyStateUpdate>,
}
