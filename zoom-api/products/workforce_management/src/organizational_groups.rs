//! Organizational groups: agents and queues that are managed together.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists organizational groups.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/workforce-management/organizational-groups",
    scopes = ["workforce_management:read:admin", "workforce_management:read:organizational_groups:admin"],
    rate_limit = Medium,
    paged = organizational_groups,
    operation = "getMultipleOrganizationalGroups",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/GET/workforce-management/organizational-groups",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
    )
)]
pub fn list_groups(
    /// Name of the groups to list.
    name: Option<String>,
    #[zoom(default = 10, min = 1, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> GroupPage;

/// Creates an organizational group.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/workforce-management/organizational-groups", json,
    scopes = ["workforce_management:write:admin", "workforce_management:write:organizational_groups:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "createOrganizationalGroup",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/POST/workforce-management/organizational-groups",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
    )
)]
pub fn create_group(
    /// Name of the organizational group.
    name: String,
    /// Description of the organizational group.
    description: Option<String>,
    /// IDs of the scheduling groups of the group.
    #[zoom(max_items = 100)]
    scheduling_group_ids: Option<Vec<String>>,
) -> ListedGroup;

/// Returns an organizational group.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/workforce-management/organizational-groups/<organizational_group_id>",
    scopes = ["workforce_management:read:admin", "workforce_management:read:organizational_groups:admin"],
    rate_limit = Light,
    operation = "getOrganizationalGroup",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/GET/workforce-management/organizational-groups/%7BorganizationalGroupId%7D",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The organizational group does not exist.
        404 => NotFound,
    )
)]
pub fn get_group(
    /// ID of the organizational group.
    organizational_group_id: String,
) -> Group;

/// Deletes an organizational group.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    DELETE, "/workforce-management/organizational-groups/<organizational_group_id>",
    scopes = ["workforce_management:write:admin", "workforce_management:delete:organizational_groups:admin"],
    rate_limit = Medium,
    operation = "deleteOrganizationalGroup",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/DELETE/workforce-management/organizational-groups/%7BorganizationalGroupId%7D",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The organizational group does not exist.
        404 => NotFound,
    )
)]
pub fn delete_group(
    /// ID of the organizational group.
    organizational_group_id: String,
) -> NoContent;

/// Updates an organizational group.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    PATCH, "/workforce-management/organizational-groups/<organizational_group_id>", json,
    scopes = ["workforce_management:write:admin", "workforce_management:update:organizational_groups:admin"],
    rate_limit = Medium,
    operation = "updateOrganizationalGroup",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/PATCH/workforce-management/organizational-groups/%7BorganizationalGroupId%7D",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The organizational group does not exist.
        404 => NotFound,
    )
)]
pub fn update_group(
    /// ID of the organizational group.
    organizational_group_id: String,
    /// Name of the organizational group.
    name: Option<String>,
    /// Description of the organizational group.
    description: Option<String>,
    /// IDs of the scheduling groups of the group.
    #[zoom(max_items = 100)]
    scheduling_group_ids: Option<Vec<String>>,
) -> ListedGroup;

/// Organizational group with its scheduling groups.
#[zoom_model(response)]
pub struct Group {
    /// ID of the organizational group.
    pub org_group_id: String,
    /// Name of the organizational group.
    pub name: String,
    /// Description of the organizational group.
    pub description: String,
    /// Time of the creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
    /// Number of agents.
    pub agent_count: u32,
    /// Number of queues.
    pub queue_count: u32,
    /// Scheduling groups.
    #[zoom(max_items = 100)]
    pub scheduling_groups: Vec<SchedulingGroup>,
}

/// Scheduling group of an organizational group.
#[zoom_model(response)]
pub struct SchedulingGroup {
    /// ID of the scheduling group.
    pub scheduling_group_id: String,
    /// Name of the scheduling group.
    pub name: String,
}

/// Page of organizational groups.
#[zoom_model(response)]
pub struct GroupPage {
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Total number of records.
    pub total_records: u64,
    /// Organizational groups.
    #[zoom(max_items = 50)]
    pub organizational_groups: Vec<ListedGroup>,
}

/// Organizational group in a list.
#[zoom_model(response)]
pub struct ListedGroup {
    /// ID of the organizational group.
    pub org_group_id: String,
    /// Name of the organizational group.
    pub name: String,
    /// Description of the organizational group.
    pub description: String,
    /// Time of the creation.
    pub created_at: Timestamp,
    /// Time of the last change.
    pub updated_at: Timestamp,
}
