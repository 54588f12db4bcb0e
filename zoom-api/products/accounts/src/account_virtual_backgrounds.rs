//! Virtual backgrounds for all users of an account: upload and delete them.
//!
//! The account must have virtual backgrounds enabled.

use super::VirtualBackground;
use zoom_api::{FilePart, NoContent, zoom_endpoint};

/// Uploads a virtual background for all users of an account.
///
/// The account must have virtual backgrounds enabled. A file is a JPEG, GIF or PNG image of at most 15 MB, and at most
/// ten files can exist.
#[zoom_endpoint(
    POST, "/accounts/<account_id>/settings/virtual_backgrounds", form,
    scopes = ["account:write:admin", "account:write:virtual_background_files:admin", "account:write:virtual_background_files:master"],
    rate_limit = Medium,
    success = 201,
    operation = "uploadVB",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/POST/accounts/%7BaccountId%7D/settings/virtual_backgrounds",
    errors(
        /// The file is missing, too large or of an unsupported type, ten files already exist, or the upload failed.
        400/120 => FileNotUploaded,
        /// The account does not exist, or it is not yours.
        404/2001 => AccountNotFound,
    )
)]
pub fn upload_virtual_background(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// The file to upload, as binary data.
    file: Option<FilePart>,
) -> VirtualBackground;

/// Deletes virtual backgrounds of an account.
///
/// The account must have virtual backgrounds enabled.
#[zoom_endpoint(
    DELETE, "/accounts/<account_id>/settings/virtual_backgrounds",
    scopes = ["account:write:admin", "account:delete:virtual_background_files:admin", "account:delete:virtual_background_files:master"],
    rate_limit = Light,
    operation = "delVB",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/accounts/DELETE/accounts/%7BaccountId%7D/settings/virtual_backgrounds",
    errors(
        /// A file ID is invalid.
        400/300 => InvalidFileId,
        /// The account does not exist, or it is not yours.
        404/2001 => AccountNotFound,
    )
)]
pub fn delete_virtual_backgrounds(
    /// ID of the account; `me` for the master account.
    account_id: String,
    /// IDs of the files to delete.
    #[query(csv)]
    file_ids: Vec<String>,
) -> NoContent;
