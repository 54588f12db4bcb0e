//! Divisions, each with a part of the account's users: list, get, create, update and delete them, and assign users.
//!
//! A user belongs to one division only. Unavailable on the government cluster.

use super::AddedMembers;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the divisions of the account.
///
/// Unavailable on the government cluster.
#[zoom_endpoint(
    GET, "/divisions",
    scopes = ["division:read:admin", "division:read:list_divisions:admin"],
    rate_limit = Light,
    paged = divisions,
    operation = "listDivisions",
    docs = "https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions",
    errors(
        /// A parameter is invalid.
        400 => InvalidParameters,
        /// The access token is missing.
        401/30031002 => MissingToken,
        /// The access token is invalid or expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user lacks permission for divisions.
        403 => NoPermission,
    )
)]
pub fn list_divisions(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> DivisionPage;

/// Creates a division.
///
/// An account has at most 500 divisions. Unavailable on the government cluster.
#[zoom_endpoint(
    POST, "/divisions", json,
    scopes = ["division:wirte:admin", "division:write:division:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Createadivision",
    docs = "https://developers.zoom.us/docs/api/users/#tag/divisions/POST/divisions",
    errors(
        /// A field of the division is invalid.
        400/40005 => InvalidField,
        /// The account has reached its maximum of divisions; delete some first.
        400/42006 => TooManyDivisions,
        /// The access token is missing.
        401/30031002 => MissingToken,
        /// The access token is invalid or expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user lacks permission for divisions.
        403 => NoPermission,
        /// A division with this name already exists.
        409 => NameInUse,
    )
)]
pub fn create_division(
    /// Name of the division.
    division_name: String,
    /// Description of the division.
    division_description: Option<String>,
) -> CreatedDivision;

/// Returns one division.
///
/// Unavailable on the government cluster.
#[zoom_endpoint(
    GET, "/divisions/<division_id>",
    scopes = ["division:read:admin", "division:wirte:admin", "division:read:division:admin"],
    rate_limit = Light,
    operation = "Getdivision",
    docs = "https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions/%7BdivisionId%7D",
    errors(
        /// A parameter is invalid.
        400 => InvalidParameters,
        /// The access token is missing.
        401/30031002 => MissingToken,
        /// The access token is invalid or expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user lacks permission for divisions.
        403 => NoPermission,
        /// The division does not exist.
        404 => DivisionNotFound,
    )
)]
pub fn get_division(
    /// ID of the division.
    division_id: String,
) -> Division;

/// Deletes a division.
///
/// Its users must be moved first, and the main division cannot be deleted. Unavailable on the government cluster.
#[zoom_endpoint(
    DELETE, "/divisions/<division_id>",
    scopes = ["division:wirte:admin", "division:delete:division:admin"],
    rate_limit = Light,
    operation = "Deletedivision",
    docs = "https://developers.zoom.us/docs/api/users/#tag/divisions/DELETE/divisions/%7BdivisionId%7D",
    errors(
        /// The main division cannot be deleted.
        400/42011 => MainDivision,
        /// The division has users; move them first.
        400/42012 => DivisionNotEmpty,
        /// The access token is missing.
        401/30031002 => MissingToken,
        /// The access token is invalid or expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user lacks permission for divisions.
        403 => NoPermission,
        /// The division does not exist.
        404 => DivisionNotFound,
    )
)]
pub fn delete_division(
    /// ID of the division.
    division_id: String,
) -> NoContent;

/// Updates a division's name or description.
///
/// Unavailable on the government cluster.
#[zoom_endpoint(
    PATCH, "/divisions/<division_id>", json,
    scopes = ["division:wirte:admin", "division:update:division:admin"],
    rate_limit = Light,
    operation = "Updateadivision",
    docs = "https://developers.zoom.us/docs/api/users/#tag/divisions/PATCH/divisions/%7BdivisionId%7D",
    errors(
        /// A parameter is invalid.
        400 => InvalidParameters,
        /// The access token is missing.
        401/30031002 => MissingToken,
        /// The access token is invalid or expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user lacks permission for divisions.
        403 => NoPermission,
        /// The division does not exist.
        404 => DivisionNotFound,
        /// A division with this name already exists.
        409 => NameInUse,
    )
)]
pub fn update_division(
    /// ID of the division.
    division_id: String,
    /// Name of the division.
    division_name: Option<String>,
    /// Description of the division.
    division_description: Option<String>,
) -> NoContent;

/// Lists the users of a division.
///
/// Unavailable on the government cluster.
#[zoom_endpoint(
    GET, "/divisions/<division_id>/users",
    scopes = ["division:read:admin", "division:read:member:admin"],
    rate_limit = Light,
    paged = users,
    operation = "listDivisionMembers",
    docs = "https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions/%7BdivisionId%7D/users",
    errors(
        /// A parameter is invalid.
        400 => InvalidParameters,
        /// The access token is missing.
        401/30031002 => MissingToken,
        /// The access token is invalid or expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user lacks permission for divisions.
        403 => NoPermission,
        /// The division does not exist.
        404 => DivisionNotFound,
    )
)]
pub fn list_division_members(
    /// ID of the division.
    division_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> MemberPage;

/// Assigns users to a division.
///
/// A user belongs to one division only. Unavailable on the government cluster.
#[zoom_endpoint(
    POST, "/divisions/<division_id>/users", json,
    scopes = ["division:wirte:admin", "division:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assigndivisionMember",
    docs = "https://developers.zoom.us/docs/api/users/#tag/divisions/POST/divisions/%7BdivisionId%7D/users",
    errors(
        /// A parameter is invalid.
        400 => InvalidParameters,
        /// The access token is missing.
        401/30031002 => MissingToken,
        /// The access token is invalid or expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user lacks permission for divisions.
        403 => NoPermission,
        /// The division does not exist.
        404/40406 => DivisionNotFound,
    )
)]
pub fn add_division_members(
    /// ID of the division.
    division_id: String,
    /// IDs or email addresses of the users to assign.
    #[zoom(max_items = 30)]
    users: Option<Vec<NewMember>>,
) -> AddedMembers;

/// Division of the account.
#[zoom_model(response)]
pub struct Division {
    /// ID of the division.
    pub division_id: Option<String>,
    /// Name of the division.
    pub division_name: Option<String>,
    /// Description of the division.
    pub division_description: Option<String>,
    /// Whether it is the main division.
    pub is_main_division: Option<bool>,
}

/// Page of divisions.
#[zoom_model(response)]
pub struct DivisionPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Number of divisions in the account.
    pub total_records: Option<u64>,
    /// Divisions.
    #[zoom(max_items = 300)]
    pub divisions: Vec<ListedDivision>,
}

/// Division in a list.
#[zoom_model(response)]
pub struct ListedDivision {
    /// ID of the division.
    pub division_id: Option<String>,
    /// Name of the division.
    pub division_name: Option<String>,
    /// Description of the division.
    pub division_description: Option<String>,
    /// Whether it is the main division.
    pub is_main_division: Option<bool>,
    /// Number of members in the division.
    pub total_members: Option<i64>,
}

/// Page of a division's users.
#[zoom_model(response)]
pub struct MemberPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Number of users in the division.
    pub total_records: Option<u64>,
    /// Users.
    #[zoom(max_items = 300)]
    pub users: Vec<Member>,
}

/// User of a division.
#[zoom_model(response)]
pub struct Member {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
}

/// Created division.
#[zoom_model(response)]
pub struct CreatedDivision {
    /// ID of the division.
    pub division_id: Option<String>,
    /// Name of the division.
    pub division_name: Option<String>,
    /// Description of the division.
    pub division_description: Option<String>,
}

/// ID or email address of a user to assign to a division.
#[zoom_model]
pub struct NewMember {
    /// Email address of the user to assign. Set this or `user_id`; if both are set, only the ID is used.
    pub user_email: Option<String>,
    /// ID of the user to assign.
    pub user_id: Option<String>,
}
