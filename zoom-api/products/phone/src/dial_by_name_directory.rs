//! Dial-by-name directories, in which callers find users by their names.

use super::NamedRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the users in the account's dial-by-name directory, or those outside of it.
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
    /// Whether to list the users in the directory, or those outside of it.
    #[zoom(default = false)]
    in_directory: Option<bool>,
    /// ID of the site whose users are listed.
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
    /// ID of the site whose users are added.
    site_id: String,
    /// Extension IDs of the users. If omitted, only the site is added to the directory's included sites.
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
    /// ID of the site whose users are removed.
    site_id: String,
    /// Extension IDs of the users. If omitted, all users of the site are removed, and the site is no longer one of the
    /// directory's included sites.
    extension_ids: Vec<String>,
) -> NoContent;

/// Lists the users in the dial-by-name directory of a site, or those outside of it.
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
    /// ID of the site with the directory.
    site_id: String,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether to list the users in the directory, or those outside of it.
    #[zoom(default = false)]
    in_directory: Option<bool>,
    /// ID of the site whose users are listed.
    #[query(rename = "site_id")]
    user_site_id: Option<String>,
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
    /// ID of the site with the directory.
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
    /// ID of the site with the directory.
    site_id: String,
    /// ID of the site whose users are removed.
    #[query(rename = "site_id")]
    user_site_id: Option<String>,
    /// Extension IDs of the users. If omitted, all users of the site are removed, and the site is no longer one of the
    /// directory's included sites.
    extension_ids: Vec<String>,
) -> NoContent;

/// Page of users in or outside of a directory.
#[zoom_model(response)]
pub struct DirectoryUserPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Users in or outside of the directory.
    #[zoom(rename = "result")]
    pub users: Vec<DirectoryUser>,
}

/// User in or outside of a directory.
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

/// Users of a site to add to a directory.
#[zoom_model]
pub struct NewSiteUser {
    /// ID of the site whose users are added.
    pub site_id: Option<String>,
    /// Extension IDs of the users. If omitted, only the site is added to the directory's included sites.
    pub extension_ids: Vec<String>,
}
