//! Workspaces, which are desks and rooms: create, update, delete them and get their usage.

mod responses;

pub use responses::*;

use jiff::Timestamp;

use super::CreatedId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the workspaces of a location.
#[zoom_endpoint(
    GET, "/workspaces",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:list_workspaces", "workspace:read:list_workspaces:admin"],
    rate_limit = Medium,
    paged = workspaces,
    operation = "listWorkspaces",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
    )
)]
pub fn list_workspaces(
    /// ID of the location.
    location_id: String,
    /// Name of the workspaces to list.
    workspace_name: Option<String>,
    /// Type of the workspaces; by default desks and rooms.
    workspace_type: Option<ListedWorkspaceType>,
    /// User for whom to check the permission to reserve; by default the caller.
    reserve_user: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> WorkspacePage;

/// Creates a workspace in a location.
#[zoom_endpoint(
    POST, "/workspaces", json,
    scopes = ["workspace:write:admin", "workspace:write:workspace:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "createWorkspace",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
    )
)]
pub fn create_workspace(
    /// ID of the location.
    location_id: String,
    /// Name of the workspace.
    #[zoom(max_length = 64)]
    workspace_name: String,
    /// Type of the workspace.
    workspace_type: WorkspaceType,
    /// ID of the calendar resource.
    calendar_resource_id: Option<String>,
) -> CreatedId;

/// Lists the workspaces of a location with their availability in a period.
#[zoom_endpoint(
    GET, "/workspaces/additional_informations",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:list_workspaces", "workspace:read:list_workspaces:admin"],
    rate_limit = Medium,
    paged = workspaces,
    operation = "Getaworkspaceadditionalenhancements",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/additional_informations",
    errors(
        /// The request is invalid.
        400 => BadRequest,
    )
)]
pub fn list_workspace_availability(
    /// Start of the period.
    from: Timestamp,
    /// End of the period; at most 14 days ahead.
    to: Timestamp,
    /// User for whom to check the permission to reserve; by default the caller.
    reserve_user: Option<String>,
    /// ID of the location.
    location_id: String,
    /// Type of the workspaces; by default desks and rooms.
    workspace_type: Option<WorkspaceType>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> WorkspaceAvailabilityPage;

/// Lists workspaces that were released because nobody checked in or somebody checked out.
///
/// The period is at most a month.
#[zoom_endpoint(
    GET, "/workspaces/released_workspaces_by_timeout",
    scopes = ["room:read:admin", "workspace:read:admin", "zoom_rooms:read:list_release_infos:admin"],
    rate_limit = Medium,
    paged = release_events,
    operation = "getWorksapceReservationReleaseInof",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/released_workspaces_by_timeout",
    max_range = 1 month,
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The caller may not do this.
        403 => Forbidden,
    )
)]
pub fn list_released_workspaces(
    /// Start of the period in which the reservations start, in UTC, such as `2025-05-31`.
    from: String,
    /// End of the period in which the reservations end, in UTC, such as `2025-06-02`.
    to: String,
    /// ID of the location.
    location_id: String,
    /// Whether to list rooms, desks or all workspaces.
    workspace_type: ReleasedWorkspaceType,
    /// Time for which to take the locations of the workspaces, in UTC, such as `2025-06-02`; within the period.
    snapshot_date: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ReleaseEventPage;

/// Returns how many desks and rooms of a location are in use.
#[zoom_endpoint(
    GET, "/workspaces/usage",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:usage", "workspace:read:usage:admin"],
    rate_limit = Medium,
    operation = "getHotDeskUsage",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/usage",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
    )
)]
pub fn get_hot_desk_usage(
    /// ID of the location.
    location_id: String,
) -> HotDeskUsage;

/// Returns a workspace.
#[zoom_endpoint(
    GET, "/workspaces/<workspace_id>",
    scopes = ["workspace:read:admin", "workspace:read:list_workspaces", "workspace:read:list_workspaces:admin"],
    rate_limit = Medium,
    operation = "getWorkspace",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/%7BworkspaceId%7D",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The workspace does not exist.
        400/8204 => WorkspaceNotFound,
    )
)]
pub fn get_workspace(
    /// ID of the workspace.
    workspace_id: String,
) -> Workspace;

/// Deletes a workspace.
#[zoom_endpoint(
    DELETE, "/workspaces/<workspace_id>",
    scopes = ["workspace:write:admin", "workspace:delete:workspace:admin"],
    rate_limit = Medium,
    operation = "deleteWorkspace",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/%7BworkspaceId%7D",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The workspace does not exist.
        400/8204 => WorkspaceNotFound,
    )
)]
pub fn delete_workspace(
    /// ID of the workspace.
    workspace_id: String,
) -> NoContent;

/// Updates a workspace.
///
/// An omitted value stays unchanged.
#[zoom_endpoint(
    PATCH, "/workspaces/<workspace_id>", json,
    scopes = ["workspace:write:admin", "workspace:update:workspace:admin"],
    rate_limit = Medium,
    operation = "updateWorkspace",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PATCH/workspaces/%7BworkspaceId%7D",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The workspace does not exist.
        400/8204 => WorkspaceNotFound,
    )
)]
pub fn update_workspace(
    /// ID of the workspace.
    workspace_id: String,
    /// Name of the workspace.
    #[zoom(max_length = 64)]
    workspace_name: Option<String>,
    /// Name of the workspace on displays.
    #[zoom(max_length = 64)]
    workspace_display_name: Option<String>,
    /// Passcode of the workspace.
    workspace_passcode: Option<String>,
    /// ID of the calendar resource.
    calendar_resource_id: Option<String>,
) -> NoContent;

/// Returns the QR code of a workspace, as a URL.
#[zoom_endpoint(
    GET, "/workspaces/<workspace_id>/qr_code",
    scopes = ["workspace:read:admin", "workspace:read:qr:admin"],
    rate_limit = Medium,
    operation = "getWorkspaceQRCode",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/%7BworkspaceId%7D/qr_code",
    errors(
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
        /// `ttl` is out of range.
        400/300 => InvalidTtl,
        /// The workspace is not on a floor map.
        400/8205 => WorkspaceNotOnMap,
        /// The workspace has no unified QR code.
        400/8206 => UnifiedCodeNotSupported,
        /// The workspace has no QR code for check-in.
        400/8207 => CheckInCodeNotSupported,
        /// The workspace does not exist.
        404/8204 => WorkspaceNotFound,
    )
)]
pub fn get_qr_code(
    /// ID of the workspace.
    workspace_id: String,
    /// Type of the QR code.
    #[zoom(default = "check_in")]
    #[query(rename = "type")]
    kind: Option<QrCodeType>,
    /// Validity of the URL in seconds.
    #[zoom(default = 2592000)]
    ttl: Option<i64>,
) -> QrCode;

/// Type of a workspace.
#[zoom_model]
pub enum WorkspaceType {
    /// Desk.
    #[zoom(alias = "Desk")]
    Desk,
    /// Room.
    #[zoom(alias = "Room")]
    Room,
}

/// Type of a listed workspace.
#[zoom_model]
pub enum ListedWorkspaceType {
    /// Desk.
    #[zoom(alias = "Desk")]
    Desk,
    /// Room.
    #[zoom(alias = "Room")]
    Room,
    /// Common workspace.
    #[zoom(rename = "commonWorkspace", alias = "CommonWorkspace")]
    CommonWorkspace,
}

/// Type of a released workspace.
#[zoom_model]
pub enum ReleasedWorkspaceType {
    /// Desks and rooms.
    All,
    /// Desk.
    #[zoom(alias = "Desk")]
    Desk,
    /// Room.
    #[zoom(alias = "Room")]
    Room,
}

/// Type of a QR code.
#[zoom_model]
pub enum QrCodeType {
    /// QR code to check in.
    CheckIn,
    /// Unified QR code.
    Unified,
}
