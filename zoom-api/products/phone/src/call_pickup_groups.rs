//! Call pickup groups, whose members can answer each other's calls.

use super::{AssigneeType, DisplayNameRef, NamedRef};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the call pickup groups.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/group_call_pickup",
    scopes = ["phone:read:admin", "phone:read:list_call_pickup_groups:admin"],
    rate_limit = Medium,
    paged = call_pickup_groups,
    operation = "listGCP",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/GET/phone/group_call_pickup",
)]
pub fn list_groups(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the site whose groups are listed, from [`list_sites`](super::sites::list_sites).
    site_id: Option<String>,
) -> GroupPage;

/// Adds a call pickup group, whose members can answer each other's calls.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/group_call_pickup", json,
    scopes = ["phone:write:admin", "phone:write:call_pickup_group:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addGCP",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/POST/phone/group_call_pickup",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn add_group(
    /// Group to add.
    #[body]
    group: NewGroup,
) -> DisplayNameRef;

/// Returns a call pickup group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/group_call_pickup/<group_id>",
    scopes = ["phone:read:admin", "phone:read:call_pickup_group:admin"],
    rate_limit = Light,
    operation = "GetGCP",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/GET/phone/group_call_pickup/%7BgroupId%7D",
)]
pub fn get_group(
    /// ID of the group.
    group_id: String,
) -> Group;

/// Deletes a call pickup group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/group_call_pickup/<group_id>",
    scopes = ["phone:write:admin", "phone:delete:call_pickup_group:admin"],
    rate_limit = Light,
    operation = "deleteGCP",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/DELETE/phone/group_call_pickup/%7BgroupId%7D",
    errors(
        /// The call pickup group does not exist.
        400/404 => PickupGroupNotFound,
    )
)]
pub fn delete_group(
    /// ID of the group.
    group_id: String,
) -> NoContent;

/// Changes a call pickup group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/group_call_pickup/<group_id>", json,
    scopes = ["phone:write:admin", "phone:update:call_pickup_group:admin"],
    rate_limit = Light,
    operation = "updateGCP",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/PATCH/phone/group_call_pickup/%7BgroupId%7D",
    errors(
        /// Zoom rejected the values; its message names them, such as the extension number, name, description, delay or
        /// duration.
        400/300 => ValidationFailed,
        /// The call pickup group does not exist.
        400/404 => PickupGroupNotFound,
    )
)]
pub fn update_group(
    /// ID of the group.
    group_id: String,
    /// Changes to the group.
    #[body]
    group: GroupUpdate,
) -> NoContent;

/// Lists the members of a call pickup group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/group_call_pickup/<group_id>/members",
    scopes = ["phone:read:admin", "phone:read:call_pickup_group_member:admin"],
    rate_limit = Medium,
    paged = members,
    operation = "listGCPMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/GET/phone/group_call_pickup/%7BgroupId%7D/members",
)]
pub fn list_members(
    /// ID of the group.
    group_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the site whose members are listed.
    site_id: Option<String>,
    /// Only users, or only common areas.
    extension_type: Option<AssigneeType>,
) -> MemberPage;

/// Adds members to a call pickup group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/group_call_pickup/<group_id>/members", json,
    scopes = ["phone:write:admin", "phone:write:call_pickup_group_member:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addGCPMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/POST/phone/group_call_pickup/%7BgroupId%7D/members",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The call pickup group does not exist.
        400/404 => PickupGroupNotFound,
    )
)]
pub fn add_members(
    /// ID of the group.
    group_id: String,
    /// Extension IDs of the users and common areas to add.
    #[zoom(max_items = 100)]
    member_extension_ids: Option<Vec<String>>,
) -> NoContent;

/// Removes a member from a call pickup group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/group_call_pickup/<group_id>/members/<extension_id>",
    scopes = ["phone:write:admin", "phone:delete:call_pickup_group_member:admin"],
    rate_limit = Light,
    operation = "removeGCPMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/DELETE/phone/group_call_pickup/%7BgroupId%7D/members/%7BextensionId%7D",
    errors(
        /// The call pickup group or the member does not exist.
        400/404 => PickupGroupOrMemberNotFound,
    )
)]
pub fn remove_member(
    /// ID of the group.
    group_id: String,
    /// Extension ID of the user or common area.
    extension_id: String,
) -> NoContent;

/// Call pickup group.
#[zoom_model(response)]
pub struct Group {
    /// ID of the group.
    pub id: Option<String>,
    /// Display name of the group.
    pub display_name: Option<String>,
    /// Extension ID of the group.
    pub extension_id: Option<String>,
    /// Extension number of the group.
    pub extension_number: Option<i64>,
    /// Description of the group.
    pub description: Option<String>,
    /// Seconds after which the group is notified of a call.
    #[zoom(values = [0, 5, 10, 15])]
    pub delay: Option<i64>,
    /// Number of members.
    pub member_count: Option<u32>,
    /// Cost center of the group.
    pub cost_center: Option<String>,
    /// Department of the group.
    pub department: Option<String>,
    /// Site of the group.
    pub site: Option<NamedRef>,
    /// Sound for incoming calls of the group; only if it is enabled.
    pub play_incoming_calls_sound: Option<PlayIncomingCallsSound>,
    /// Whether members can pick up the call of a given member of the group.
    pub directed_call_pickup: Option<bool>,
}

/// Sound of calls that members can pick up.
#[zoom_model]
pub struct PlayIncomingCallsSound {
    /// Whether Zoom clients play a sound for incoming calls.
    pub enable: Option<bool>,
    /// Ringtone for incoming calls.
    pub ring_tone: Option<RingTone>,
    /// Seconds between the ringtones.
    #[zoom(values = [0, 1, 3, 5])]
    pub duration: Option<u32>,
}

/// Ringtone.
#[zoom_model]
pub enum RingTone {
    /// First ringtone.
    #[zoom(rename = "ringtone_1")]
    First,
    /// Second ringtone.
    #[zoom(rename = "ringtone_2")]
    Second,
    /// Third ringtone.
    #[zoom(rename = "ringtone_3")]
    Third,
}

/// Page of call pickup groups.
#[zoom_model(response)]
pub struct GroupPage {
    /// Call pickup groups.
    #[zoom(rename = "group_call_pickup")]
    pub call_pickup_groups: Vec<ListedGroup>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Call pickup group in a list.
#[zoom_model(response)]
pub struct ListedGroup {
    /// ID of the group.
    pub id: Option<String>,
    /// Display name of the group.
    pub display_name: Option<String>,
    /// Extension ID of the group.
    pub extension_id: Option<String>,
    /// Extension number of the group.
    pub extension_number: Option<i64>,
    /// Number of members.
    pub member_count: Option<u32>,
    /// Description of the group.
    pub description: Option<String>,
    /// Seconds after which the group is notified of a call.
    #[zoom(values = [0, 5, 10, 15])]
    pub delay: Option<i64>,
    /// Cost center of the group.
    pub cost_center: Option<String>,
    /// Department of the group.
    pub department: Option<String>,
    /// Site of the group.
    pub site: Option<NamedRef>,
    /// Whether members can pick up the call of a given member of the group.
    pub directed_call_pickup: Option<bool>,
}

/// Page of a call pickup group's members.
#[zoom_model(response)]
pub struct MemberPage {
    /// Members of the group.
    #[zoom(rename = "group_call_pickup_member")]
    pub members: Vec<Member>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Member of a call pickup group.
#[zoom_model(response)]
pub struct Member {
    /// ID of the user or common area.
    pub id: Option<String>,
    /// Display name of the member.
    pub display_name: Option<String>,
    /// Extension ID of the user or common area.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<AssigneeType>,
    /// Extension number of the member.
    pub extension_number: Option<i64>,
}

/// Call pickup group to create.
#[zoom_model]
pub struct NewGroup {
    /// Display name of the group.
    #[zoom(max_length = 32)]
    pub display_name: String,
    /// ID of the group's site.
    pub site_id: String,
    /// Description of the group.
    pub description: Option<String>,
    /// Extension number of the group, without the site code.
    pub extension_number: Option<i64>,
    /// Seconds after which the group is notified of a call.
    #[zoom(default = 0, values = [0, 5, 10, 15])]
    pub delay: Option<i64>,
    /// Sound for incoming calls of the group; only if it is enabled.
    pub play_incoming_calls_sound: Option<PlayIncomingCallsSound>,
    /// Whether members can pick up the call of a given member of the group.
    #[zoom(default = false)]
    pub directed_call_pickup: Option<bool>,
    /// Extension IDs of the users and common areas to add.
    #[zoom(max_items = 100)]
    pub member_extension_ids: Vec<String>,
}

/// Changes to a call pickup group.
#[zoom_model]
pub struct GroupUpdate {
    /// Display name of the group.
    #[zoom(max_length = 32)]
    pub display_name: Option<String>,
    /// Extension number of the group.
    pub extension_number: Option<i64>,
    /// Description of the group.
    #[zoom(max_length = 32)]
    pub description: Option<String>,
    /// Seconds after which the group is notified of a call.
    #[zoom(values = [0, 5, 10, 15])]
    pub delay: Option<i64>,
    /// Cost center of the group.
    pub cost_center: Option<String>,
    /// Department of the group.
    pub department: Option<String>,
    /// Sound for incoming calls of the group; only if it is enabled.
    pub play_incoming_calls_sound: Option<PlayIncomingCallsSound>,
    /// Whether members can pick up the call of a given member of the group.
    pub directed_call_pickup: Option<bool>,
}
