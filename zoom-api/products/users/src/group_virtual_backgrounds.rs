//! Virtual backgrounds for the members of a group: upload and delete them.
//!
//! Virtual backgrounds must be enabled on the account.

use super::VirtualBackgroundFile;
use zoom_api::{FilePart, NoContent, zoom_endpoint};

/// Uploads a virtual background for all members of a group.
///
/// Virtual backgrounds must be enabled on the account. A file is a JPEG or PNG picture of 15 MB at most, and there can
/// be ten.
///
/// Zoom's page: [Upload Virtual Background files](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/%7BgroupId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    POST, "/groups/<group_id>/settings/virtual_backgrounds", form,
    scopes = ["group:write:admin", "group:write:virtual_background_files:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// There was no file, or it is too large or of another kind, or there are ten already.
        400/120 => NoFileUploaded,
        /// No user of the account has this address.
        404/1001 => UserNotFound,
    )
)]
pub fn upload_group_virtual_background(
    /// The group.
    group_id: String,
    /// The file to upload, as binary data.
    file: Option<FilePart>,
) -> VirtualBackgroundFile;

/// Deletes virtual backgrounds of a group.
///
/// Virtual backgrounds must be enabled on the account.
///
/// Zoom's page: [Delete Virtual Background files](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    DELETE, "/groups/<group_id>/settings/virtual_backgrounds",
    scopes = ["group:write:admin", "group:delete:virtual_background_files:admin"],
    rate_limit = Light,
    errors(
        /// A file ID is not valid.
        400/300 => InvalidParameter,
        /// No group has this ID.
        404/4130 => GroupNotFound,
    )
)]
pub fn delete_group_virtual_backgrounds(
    /// The group.
    group_id: String,
    /// The files to delete, by their IDs, separated by commas.
    file_ids: Option<String>,
) -> NoContent;
