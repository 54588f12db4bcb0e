//! Dial-by-name directories, in which callers find users by their names.

use super::NamedRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the users in the account's dial-by-name directory.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/dial_by_name_directory/extensions",
    scopes = ["phone:read:admin", "phone:read:directory:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "ListUsersFromDirectory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/GET/phone/dial_by_name_directory/extensions",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_users(
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether the user is in the directory.
    #[zoom(default = false)]
    in_directory: Option<bool>,
    /// ID of the site.
    site_id: String,
) -> DirectoryUserPage;

/// Adds users to the account's dial-by-name directory.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/dial_by_name_directory/extensions", json,
    scopes = ["phone:write:admin", "phone:write:directory:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddUsersToDirectory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/POST/phone/dial_by_name_directory/extensions",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn add_users(
    /// ID of the site.
    site_id: String,
    /// IDs of the extensions.
    extension_ids: Option<Vec<String>>,
) -> NoContent;

/// Removes users from the account's dial-by-name directory.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/dial_by_name_directory/extensions",
    scopes = ["phone:write:admin", "phone:delete:directory:admin"],
    rate_limit = Light,
    operation = "DeleteUsersFromDirectory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/DELETE/phone/dial_by_name_directory/extensions",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn remove_users(
    /// ID of the site.
    site_id: String,
    /// IDs of the extensions.
    extension_ids: Vec<String>,
) -> NoContent;

/// Lists the users in the dial-by-name directory of a site.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sites/<site_id>/dial_by_name_directory/extensions",
    scopes = ["phone:read:admin", "phone:read:directory:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "ListUsersFromDirectoryBySite",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/GET/phone/sites/%7BsiteId%7D/dial_by_name_directory/extensions",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_site_users(
    /// ID of the site.
    site_id: String,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether the user is in the directory.
    #[zoom(default = false)]
    in_directory: Option<bool>,
    /// Site of the users.
    #[query(rename = "site_id")]
    of_site_id: Option<String>,
) -> DirectoryUserPage;

/// Adds users to the dial-by-name directory of a site.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/sites/<site_id>/dial_by_name_directory/extensions", json,
    scopes = ["phone:write:admin", "phone:write:directory:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddUsersToDirectoryBySite",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/POST/phone/sites/%7BsiteId%7D/dial_by_name_directory/extensions",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn add_site_users(
    /// ID of the site.
    site_id: String,
    /// Users to add to the site's directory.
    #[body]
    site_user: NewSiteUser,
) -> NoContent;

/// Removes users from the dial-by-name directory of a site.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/sites/<site_id>/dial_by_name_directory/extensions",
    scopes = ["phone:write:admin", "phone:delete:directory:admin"],
    rate_limit = Light,
    operation = "DeleteUsersFromDirectoryBySite",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/DELETE/phone/sites/%7BsiteId%7D/dial_by_name_directory/extensions",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn remove_site_users(
    /// ID of the site.
    site_id: String,
    /// Site of the users.
    #[query(rename = "site_id")]
    of_site_id: Option<String>,
    /// IDs of the extensions.
    extension_ids: Vec<String>,
) -> NoContent;

/// Page of a directory's users.
#[zoom_model(response)]
pub struct DirectoryUserPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Users in the directory.
    #[zoom(rename = "result")]
    pub users: Vec<DirectoryUser>,
}

/// User in a directory.
#[zoom_model(response)]
pub struct DirectoryUser {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Display name of the user.
    pub display_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<String>,
    /// Site of the user.
    pub site: Option<NamedRef>,
}

/// User to add to the directory of a site.
#[zoom_model]
pub struct NewSiteUser {
    /// ID of the site.
    pub site_id: Option<String>,
    /// IDs of the extensions.
    pub extension_ids: Vec<String>,
}
