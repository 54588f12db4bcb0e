//! User virtual backgrounds.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Uploads a virtual background.
///
/// Zoom's page: [Upload Virtual Background files](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/%7BuserId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    POST, "/users/<user_id>/settings/virtual_backgrounds", form,
    scopes = ["user:write", "user:write:admin", "user:write:virtual_background_files", "user:write:virtual_background_files:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// No file uploaded.
        400/120 => NoFileUploaded,
        /// Not found.
        404 => NotFound,
    )
)]
pub fn upload_virtual_background(
    /// The user.
    user_id: String,
    /// The file.
    file: Option<String>,
) -> VirtualBackground;

/// Deletes virtual backgrounds.
///
/// Zoom's page: [Delete Virtual Background files](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/settings/virtual_backgrounds",
    scopes = ["user:write", "user:write:admin", "user:delete:virtual_background_files", "user:delete:virtual_background_files:admin"],
    rate_limit = Light,
    errors(
        /// Invalid parameter.
        400/300 => InvalidParameter,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_virtual_backgrounds(
    /// The user.
    user_id: String,
    /// The file IDs.
    file_ids: Option<String>,
) -> NoContent;

/// A virtual background.
#[zoom_model]
pub struct VirtualBackground {
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
    pub kind: Option<VirtualBackgroundType>,
}

/// What a virtual background type can be.
#[zoom_model]
pub enum VirtualBackgroundType {
    /// Image.
    Image,
    /// Video.
    Video,
}
