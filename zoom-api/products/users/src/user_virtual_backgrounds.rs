//! Virtual backgrounds of a user: upload and delete them.
//!
//! The account must have virtual backgrounds enabled.

use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Uploads a virtual background for a user.
///
/// The account must have virtual backgrounds enabled, and a user can have ten. Images are JPEG, GIF or PNG; videos are
/// MP4 or MOV from 480 × 360 to 1920 × 1080 pixels. A file has at most 15 MB.
#[zoom_endpoint(
    POST, "/users/<user_id>/settings/virtual_backgrounds", form,
    scopes = ["user:write", "user:write:admin", "user:write:virtual_background_files", "user:write:virtual_background_files:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "uploadVBuser",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/POST/users/%7BuserId%7D/settings/virtual_backgrounds",
    errors(
        /// The file is missing, too large or of an unsupported type, or ten files already exist.
        400/120 => InvalidFileOrTooManyFiles,
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn upload_virtual_background(
    /// ID of the user; `me` in a user-level app.
    user_id: String,
    /// The file to upload, as binary data.
    file: Option<FilePart>,
) -> VirtualBackground;

/// Deletes virtual backgrounds of a user.
///
/// The account must have virtual backgrounds enabled.
#[zoom_endpoint(
    DELETE, "/users/<user_id>/settings/virtual_backgrounds",
    scopes = ["user:write", "user:write:admin", "user:delete:virtual_background_files", "user:delete:virtual_background_files:admin"],
    rate_limit = Light,
    operation = "delUserVB",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/settings/virtual_backgrounds",
    errors(
        /// A file ID is invalid.
        400/300 => InvalidFileId,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_virtual_backgrounds(
    /// ID of the user; `me` in a user-level app.
    user_id: String,
    /// IDs of the files to delete.
    #[query(csv)]
    file_ids: Vec<String>,
) -> NoContent;

/// Virtual background file uploaded for a user.
#[zoom_model(response)]
pub struct VirtualBackground {
    /// ID of the file.
    pub id: Option<String>,
    /// Whether the file is the default virtual background.
    pub is_default: Option<bool>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Option<u64>,
    /// Whether the file is an image or a video.
    #[zoom(rename = "type")]
    pub kind: Option<VirtualBackgroundType>,
}

/// Type of a virtual background file.
#[zoom_model]
pub enum VirtualBackgroundType {
    /// Image.
    Image,
    /// Video.
    Video,
}
