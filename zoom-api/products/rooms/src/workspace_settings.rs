//! Settings and photos of workspaces.

use super::UploadedFile;
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Updates settings of an account, a location or a desk.
#[zoom_endpoint(
    PATCH, "/workspaces/settings", json,
    scopes = ["workspace:write", "workspace:write:admin", "workspace:update:setting:admin", "workspace:update:setting:master"],
    rate_limit = Light,
    operation = "updateWorkspaceSettings",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PATCH/workspaces/settings",
    errors(
        /// The request is invalid.
        400 => BadRequest,
    )
)]
pub fn update_settings(
    /// Settings by level.
    #[body]
    settings: Vec<SettingGroup>,
) -> NoContent;

/// Uploads a photo of a workspace.
///
/// The call goes to Zoom's file server.
#[zoom_endpoint(
    POST, "/workspaces/settings/photos", form,
    scopes = ["workspace:write:admin", "workspace:write:workspace:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddaWorkspacephoto",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/settings/photos",
    base = files,
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The workspace does not exist.
        404 => WorkspaceNotFound,
    )
)]
pub fn add_photo(
    /// Image of less than 15 MB: PNG, JPEG or GIF.
    file: FilePart,
    /// ID of the workspace.
    workspace_id: String,
) -> UploadedFile;

/// Deletes photos of a workspace.
#[zoom_endpoint(
    DELETE, "/workspaces/settings/photos",
    scopes = ["workspace:write:admin", "workspace:delete:photo:admin"],
    rate_limit = Medium,
    operation = "DeleteaWorkspacephoto",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/settings/photos",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The workspace or a photo does not exist.
        404 => WorkspaceOrPhotoNotFound,
    )
)]
pub fn delete_photos(
    /// ID of the workspace.
    workspace_id: String,
    /// IDs of the photos: the last segments of the URLs in `room_images`.
    #[zoom(min_items = 1, max_items = 6)]
    #[query(required)]
    file_ids: Vec<String>,
) -> NoContent;

/// Settings of an account, a location or a desk.
#[zoom_model]
pub struct SettingGroup {
    /// Level to which the settings apply.
    pub setting_level: SettingLevel,
    /// ID of the account, location or desk.
    pub setting_level_id: String,
    /// Settings to change.
    #[zoom(required, max_items = 20)]
    pub settings: Vec<Setting>,
}

/// Level to which settings apply.
#[zoom_model]
pub enum SettingLevel {
    /// Account.
    Account,
    /// Location.
    Location,
    /// Desk.
    Desk,
}

/// Setting and its value.
#[zoom_model]
pub struct Setting {
    /// Setting to change.
    pub setting_type: SettingType,
    /// Value of the setting: a Boolean, a number or an ID, as a string.
    pub setting_value: String,
}

/// Name of a setting.
#[zoom_model]
pub enum SettingType {
    /// ID of an asset to add.
    AddAsset,
    /// ID of an asset to remove.
    RemoveAsset,
    /// Whether workspaces can be reserved for visitors.
    ReserveForVisitors,
    /// Whether reservations are possible only in person.
    RestrictReservationInPersonOnly,
    /// Time zone.
    TimeZone,
    /// Whether the workspace is under construction.
    UnderConstruction,
    /// Whether the occupancy is displayed.
    DisplayOccupancyStatus,
    /// Whether an administrator must approve reservations.
    RequiredApprove,
    /// Whether check-in and check-out are enabled.
    EnableWorkspaceCheckInAndOut,
    /// Time before the start from which on people can check in.
    AllowPreCheckInTime,
    /// Time after which a reservation without a check-in is released.
    NoCheckInAutoReleaseTime,
    /// Whether reservations without a check-in are released.
    EnableAutoRelease,
    /// Whether the length of reservations is limited.
    EnableLimitDuration,
    /// Maximum length of reservations.
    MaxDuration,
    /// Step between the possible start times of reservations.
    ReservationSchedulingIncrement,
    /// Number of people who fit in the workspace.
    Capacity,
}
