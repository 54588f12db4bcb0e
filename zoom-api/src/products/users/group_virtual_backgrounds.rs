//! Group virtual backgrounds.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Uploads a group virtual background.
///
/// Zoom's page: [Upload Virtual Background files](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/%7BgroupId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    POST, "/groups/<group_id>/settings/virtual_backgrounds", form,
    scopes = ["group:write:admin", "group:write:virtual_background_files:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// No file uploaded.
        400/120 => NoFileUploaded,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn upload_group_virtual_background(
    /// The group.
    group_id: String,
    /// The file.
    file: Option<String>,
) -> GroupVirtualBackground;

/// Deletes group virtual backgrounds.
///
/// Zoom's page: [Delete Virtual Background files](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    DELETE, "/groups/<group_id>/settings/virtual_backgrounds",
    scopes = ["group:write:admin", "group:delete:virtual_background_files:admin"],
    rate_limit = Light,
    errors(
        /// Invalid parameter.
        400/300 => InvalidParameter,
        /// Group not found.
        404/4130 => GroupNotFound,
    )
)]
pub fn delete_group_virtual_backgrounds(
    /// The group.
    group_id: String,
    /// The file IDs.
    file_ids: Option<String>,
) -> NoContent;

/// A group virtual background.
#[zoom_model]
pub struct GroupVirtualBackground {
    /// The ID.
    pub id: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// The name.
    pub name: Option<String>,
    /// The size.
    pub size: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}
