//! Virtual backgrounds of a user: upload and delete them.
//!
//! Virtual backgrounds must be enabled on the account.

use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Uploads a virtual background for a user.
///
/// Virtual backgrounds must be enabled on the account, and a user can have ten. Pictures are JPEG, GIF or PNG; videos
/// are MP4 or MOV from 480 × 360 to 1920 × 1080 pixels. A file has 15 MB at most.
///
/// Zoom's page: [Upload Virtual Background files](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/%7BuserId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    POST, "/users/<user_id>/settings/virtual_backgrounds", form,
    scopes = ["user:write", "user:write:admin", "user:write:virtual_background_files", "user:write:virtual_background_files:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// There was no file, or it is too large or of another kind, or there are ten already.
        400/120 => NoFileUploaded,
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn upload_virtual_background(
    /// The user, by ID; `me` in a user-level app.
    user_id: String,
    /// The file to upload, as binary data.
    file: Option<FilePart>,
) -> VirtualBackground;

/// Deletes virtual backgrounds of a user.
///
/// Virtual backgrounds must be enabled on the account.
///
/// Zoom's page: [Delete Virtual Background files](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/settings/virtual_backgrounds",
    scopes = ["user:write", "user:write:admin", "user:delete:virtual_background_files", "user:delete:virtual_background_files:admin"],
    rate_limit = Light,
    errors(
        /// A file ID is not valid.
        400/300 => InvalidParameter,
        /// The user does not exist, or belongs to another account.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_virtual_backgrounds(
    /// The user, by ID; `me` in a user-level app.
    user_id: String,
    /// The files to delete, by their IDs, separated by commas.
    file_ids: Option<String>,
) -> NoContent;

/// The file of a virtual background that was uploaded for a user.
#[zoom_model]
pub struct VirtualBackground {
    /// The file's ID.
    pub id: Option<String>,
    /// Whether the file is the default virtual background.
    pub is_default: Option<bool>,
    /// The name of the file.
    pub name: Option<String>,
    /// The size in bytes.
    pub size: Option<i64>,
    /// Whether the file is a picture or a video.
    #[zoom(rename = "type")]
    pub kind: Option<VirtualBackgroundType>,
}

/// What kind of file a virtual background is.
#[zoom_model]
pub enum VirtualBackgroundType {
    /// A picture.
    Image,
    /// A video.
    Video,
}
