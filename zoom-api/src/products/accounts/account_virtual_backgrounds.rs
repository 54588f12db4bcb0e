//! Account virtual backgrounds.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Uploads a virtual background.
///
/// Zoom's page: [Upload virtual background files](https://developers.zoom.us/docs/api/accounts/#tag/accounts/POST/accounts/%7BaccountId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    POST, "/accounts/<account_id>/settings/virtual_backgrounds", form,
    scopes = ["account:write:admin", "account:write:virtual_background_files:admin", "account:write:virtual_background_files:master"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// No file uploaded.
        400/120 => NoFileUploaded,
        /// Account not found.
        404/2001 => AccountNotFound,
    )
)]
pub fn upload_virtual_background(
    /// The account.
    account_id: String,
    /// The file.
    file: Option<String>,
) -> VirtualBackground;

/// Deletes virtual backgrounds.
///
/// Zoom's page: [Delete virtual background files](https://developers.zoom.us/docs/api/accounts/#tag/accounts/DELETE/accounts/%7BaccountId%7D/settings/virtual_backgrounds).
#[zoom_endpoint(
    DELETE, "/accounts/<account_id>/settings/virtual_backgrounds",
    scopes = ["account:write:admin", "account:delete:virtual_background_files:admin", "account:delete:virtual_background_files:master"],
    rate_limit = Light,
    errors(
        /// Invalid parameter.
        400/300 => InvalidParameter,
        /// Account not found.
        404/2001 => AccountNotFound,
    )
)]
pub fn delete_virtual_backgrounds(
    /// The account.
    account_id: String,
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
    pub kind: Option<String>,
}
