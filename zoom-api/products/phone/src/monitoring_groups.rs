//! Monitoring groups, whose monitors can listen to, whisper to, join or take over calls.

use super::NamedRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the monitoring groups of the account.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/monitoring_groups",
    scopes = ["phone:read:admin", "phone:read:list_monitoring_groups:admin"],
    rate_limit = Medium,
    paged = monitoring_groups,
    operation = "listMonitoringGroup",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/GET/phone/monitoring_groups",
    errors(
        /// The page token is invalid or has expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_monitoring_groups(
    /// Kind of the groups to list.
    #[query(rename = "type")]
    kind: Option<MonitoringGroupType>,
    /// ID of the site whose groups to list.
    site_id: Option<String>,
    page_size: Option<u32>,
    next_page_token: Option<String>,
) -> MonitoringGroupPage;

/// Creates a monitoring group, whose monitors can listen to, whisper to or take over the calls of its monitored
/// members.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/monitoring_groups", json,
    scopes = ["phone:write:admin", "phone:write:monitoring_group:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createMonitoringGroup",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/POST/phone/monitoring_groups",
    errors(
        /// The name, the type or the site is missing, the type is invalid, or the privilege does not exist.
        400/300 => InvalidGroup,
    )
)]
pub fn create_monitoring_group(
    /// Group to create.
    #[body]
    monitoring_group: NewMonitoringGroup,
) -> NamedRef;

/// Returns a monitoring group.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/monitoring_groups/<monitoring_group_id>",
    scopes = ["phone:read:admin", "phone:read:monitoring_group:admin"],
    rate_limit = Light,
    operation = "getMonitoringGroupById",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/GET/phone/monitoring_groups/%7BmonitoringGroupId%7D",
    errors(
        /// The group does not exist.
        400/404 => GroupNotFound,
    )
)]
pub fn get_monitoring_group(
    /// ID of the monitoring group.
    monitoring_group_id: String,
) -> MonitoringGroup;

/// Deletes a monitoring group.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/monitoring_groups/<monitoring_group_id>",
    scopes = ["phone:write:admin", "phone:delete:monitoring_group:admin"],
    rate_limit = Light,
    operation = "deleteMonitoringGroup",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/DELETE/phone/monitoring_groups/%7BmonitoringGroupId%7D",
    errors(
        /// The group does not exist.
        400/404 => GroupNotFound,
    )
)]
pub fn delete_monitoring_group(
    /// ID of the monitoring group.
    monitoring_group_id: String,
) -> NoContent;

/// Changes a monitoring group.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/monitoring_groups/<monitoring_group_id>", json,
    scopes = ["phone:write:admin", "phone:update:monitoring_group:admin"],
    rate_limit = Light,
    operation = "updateMonitoringGroup",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/PATCH/phone/monitoring_groups/%7BmonitoringGroupId%7D",
    errors(
        /// The privilege does not exist.
        400/300 => PrivilegeNotFound,
        /// The group does not exist.
        400/404 => GroupNotFound,
    )
)]
pub fn update_monitoring_group(
    /// ID of the monitoring group.
    monitoring_group_id: String,
    /// Rights of monitors.
    monitoring_privileges: Option<Vec<MonitoringPrivilege>>,
    /// Name of the monitoring group.
    name: Option<String>,
    /// Whether the participants of a call hear a disclaimer when it is monitored.
    prompt: Option<bool>,
    /// ID of the site of the monitoring group.
    site_id: Option<String>,
) -> NoContent;

/// Lists the members of a monitoring group.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/monitoring_groups/<monitoring_group_id>/monitor_members",
    scopes = ["phone:read:admin", "phone:read:list_monitoring_group_members:admin"],
    rate_limit = Medium,
    paged = members,
    operation = "listMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/GET/phone/monitoring_groups/%7BmonitoringGroupId%7D/monitor_members",
    errors(
        /// The member type is missing, or the page token is invalid or has expired.
        400/300 => InvalidMemberTypeOrPageToken,
    )
)]
pub fn list_members(
    /// ID of the monitoring group.
    monitoring_group_id: String,
    /// Whether the members are monitors or monitored.
    member_type: MemberType,
    page_size: Option<u32>,
    next_page_token: Option<String>,
) -> MemberPage;

/// Adds monitors or monitored members to a monitoring group.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/monitoring_groups/<monitoring_group_id>/monitor_members", json,
    scopes = ["phone:write:admin", "phone:write:monitoring_group_member:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/POST/phone/monitoring_groups/%7BmonitoringGroupId%7D/monitor_members",
    errors(
        /// The group would have more than 100 monitors or more than 100 monitored members, or it does not exist.
        400/400 => LimitOrGroupNotFound,
        /// A member is already in this group or in another monitoring group.
        400/409 => MemberExists,
    )
)]
pub fn add_members(
    /// ID of the monitoring group.
    monitoring_group_id: String,
    /// Whether the members are monitors or monitored.
    #[query]
    member_type: MemberType,
    /// Extension IDs of the members to add.
    #[body]
    members: Vec<String>,
) -> serde_json::Value;

/// Removes all monitors or all monitored members from a monitoring group.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/monitoring_groups/<monitoring_group_id>/monitor_members",
    scopes = ["phone:write:admin", "phone:delete:monitoring_group_member:admin"],
    rate_limit = Light,
    operation = "removeMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/DELETE/phone/monitoring_groups/%7BmonitoringGroupId%7D/monitor_members",
    errors(
        /// The group does not exist.
        400/404 => GroupNotFound,
    )
)]
pub fn remove_all_members(
    /// ID of the monitoring group.
    monitoring_group_id: String,
    /// Whether the members are monitors or monitored.
    member_type: MemberType,
) -> NoContent;

/// Removes a member from a monitoring group.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/monitoring_groups/<monitoring_group_id>/monitor_members/<member_extension_id>",
    scopes = ["phone:write:admin", "phone:delete:monitoring_group_member:admin"],
    rate_limit = Light,
    operation = "removeMember",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/DELETE/phone/monitoring_groups/%7BmonitoringGroupId%7D/monitor_members/%7BmemberExtensionId%7D",
    errors(
        /// The group does not exist.
        400/404 => GroupNotFound,
    )
)]
pub fn remove_member(
    /// ID of the monitoring group.
    monitoring_group_id: String,
    /// ID of the member's extension.
    member_extension_id: String,
    /// Whether the members are monitors or monitored.
    member_type: Option<MemberType>,
) -> NoContent;

/// Monitoring group.
#[zoom_model(response)]
pub struct MonitoringGroup {
    /// ID of the monitoring group.
    pub id: Option<String>,
    /// Number of monitors.
    pub monitor_members_count: Option<u32>,
    /// Number of monitored members.
    pub monitored_members_count: Option<u32>,
    /// Rights of monitors.
    pub monitoring_privileges: Vec<MonitoringPrivilege>,
    /// Name of the monitoring group.
    pub name: Option<String>,
    /// Whether the participants of a call hear a disclaimer when it is monitored.
    pub prompt: Option<bool>,
    /// Site of the monitoring group.
    pub site: Option<NamedRef>,
    /// Kind of extensions that the group monitors: 1 users and common areas, 2 call queues, 3 shared line groups, 4
    /// shared line appearances.
    #[zoom(rename = "type")]
    pub kind: Option<MonitoringGroupType>,
}

/// Rights of monitors.
#[zoom_model]
pub enum MonitoringPrivilege {
    /// Listen without being heard.
    Listen,
    /// Speak to the member only.
    Whisper,
    /// Join the call.
    Barge,
    /// Take over the call.
    TakeOver,
}

/// Kind of the extensions that a group monitors.
#[zoom_model]
pub enum MonitoringGroupType {
    /// Users and common areas.
    UsersAndCommonAreas = 1,
    /// Call queues.
    CallQueues = 2,
    /// Shared line groups.
    SharedLineGroups = 3,
    /// Shared line appearances.
    SharedLineAppearances = 4,
}

/// Page of monitoring groups.
#[zoom_model(response)]
pub struct MonitoringGroupPage {
    /// Monitoring groups.
    pub monitoring_groups: Vec<MonitoringGroup>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Page of a monitoring group's members.
#[zoom_model(response)]
pub struct MemberPage {
    /// Members.
    pub members: Vec<Member>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Monitor or monitored member of a group.
#[zoom_model(response)]
pub struct Member {
    /// Display name of the member.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the member.
    pub extension_number: Option<i64>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
}

/// Kind of extension.
#[zoom_model]
pub enum ExtensionType {
    /// User.
    User,
    /// Call queue.
    CallQueue,
    /// Shared line group.
    SharedLineGroup,
    /// Common area phone.
    CommonAreaPhone,
}

/// Monitoring group to create.
#[zoom_model]
pub struct NewMonitoringGroup {
    /// Rights of monitors.
    pub monitoring_privileges: Vec<MonitoringPrivilege>,
    /// Name of the monitoring group.
    pub name: Option<String>,
    /// Whether the participants of a call hear a disclaimer when it is monitored.
    pub prompt: Option<bool>,
    /// ID of the site of the monitoring group.
    pub site_id: Option<String>,
    /// Kind of extensions that the group monitors: 1 users and common areas, 2 call queues, 3 shared line groups, 4
    /// shared line appearances.
    #[zoom(rename = "type")]
    pub kind: Option<MonitoringGroupType>,
}

/// Whether members monitor or are monitored.
#[zoom_model]
pub enum MemberType {
    /// Monitor.
    Monitor,
    /// Monitored member.
    Monitored,
}
