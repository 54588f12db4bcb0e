//! Virtual backgrounds for all users of an account: upload and delete them.
//!
//! Virtual backgrounds must be enabled on the account.

use super::VirtualBackground;
use zoom_api::{FilePart, NoContent, zoom_endpoint};

/// Uploads a virtual background for all users of an account.
///
/// Virtual backgrounds must be enabled on the account. A file is a JPEG, GIF or PNG picture of 15 MB at most, and there
/// can be ten.
///
/// Zoom's page: [Upload virtual background files](https://developers.zoom.us/docs/api/accounts/#tag/accounts/POST/accounts/%7BaccountId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    POST, "/accounts/<account_id>/settings/virtual_backgrounds", form,
    scopes = ["account:write:admin", "account:write:virtual_background_files:admin", "account:write:virtual_background_files:master"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// There was no file, or it is too large or of another kind, or there are ten already.
        400/120 => NoFileUploaded,
        /// No account has this ID, or it is not yours.
        404/2001 => AccountNotFound,
    )
)]
pub fn upload_virtual_background(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// The file to upload, as binary data.
    file: Option<FilePart>,
) -> VirtualBackground;

/// Deletes virtual backgrounds of an account.
///
/// Virtual backgrounds must be enabled on the account.
///
/// Zoom's page: [Delete virtual background files](https://developers.zoom.us/docs/api/accounts/#tag/accounts/DELETE/accounts/%7BaccountId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    DELETE, "/accounts/<account_id>/settings/virtual_backgrounds",
    scopes = ["account:write:admin", "account:delete:virtual_background_files:admin", "account:delete:virtual_background_files:master"],
    rate_limit = Light,
    errors(
        /// A file ID is not valid.
        400/300 => InvalidParameter,
        /// No account has this ID, or it is not yours.
        404/2001 => AccountNotFound,
    )
)]
pub fn delete_virtual_backgrounds(
    /// The account; `me` stands for the master account.
    account_id: String,
    /// The files to delete, by their IDs, separated by commas.
    file_ids: Option<String>,
) -> NoContent;
