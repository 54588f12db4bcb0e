//! Virtual backgrounds for the members of a group: upload and delete them.
//!
//! The account must have virtual backgrounds enabled.

use super::VirtualBackgroundFile;
use zoom_api::{FilePart, NoContent, zoom_endpoint};

/// Uploads a virtual background for all members of a group.
///
/// The account must have virtual backgrounds enabled. A file is a JPEG or PNG image of at most 15 MB, and at most ten
/// files can exist.
#[zoom_endpoint(
    POST, "/groups/<group_id>/settings/virtual_backgrounds", form,
    scopes = ["group:write:admin", "group:write:virtual_background_files:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "uploadGroupVB",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/%7BgroupId%7D/settings/virtual_backgrounds",
    errors(
        /// The file is missing, too large or of an unsupported type, or ten files already exist.
        400/120 => InvalidFileOrTooManyFiles,
        /// No user of the account has this email address.
        404/1001 => UserNotFound,
    )
)]
pub fn upload_group_virtual_background(
    /// ID of the group.
    group_id: String,
    /// The file to upload, as binary data.
    file: Option<FilePart>,
) -> VirtualBackgroundFile;

/// Deletes virtual backgrounds of a group.
///
/// The account must have virtual backgrounds enabled.
#[zoom_endpoint(
    DELETE, "/groups/<group_id>/settings/virtual_backgrounds",
    scopes = ["group:write:admin", "group:delete:virtual_background_files:admin"],
    rate_limit = Light,
    operation = "delGroupVB",
    docs = "https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/%7BgroupId%7D/settings/virtual_backgrounds",
    errors(
        /// A file ID is invalid, or the group member does not exist.
        400/300 => InvalidFileIdOrMemberNotFound,
        /// The group does not exist.
        404/4130 => GroupNotFound,
    )
)]
pub fn delete_group_virtual_backgrounds(
    /// ID of the group.
    group_id: String,
    /// IDs of the files to delete.
    #[query(csv)]
    file_ids: Vec<String>,
) -> NoContent;
