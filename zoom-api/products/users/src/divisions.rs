//! Divisions, each of which holds a part of the account's users: list, look up, create, change and delete them, and put
//! users into them.
//!
//! A user is in one division only. The government cluster does not have divisions.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the divisions of the account, page by page.
///
/// The government cluster does not have it.
///
/// Zoom's page: [List divisions](https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions).
#[zoom_endpoint(
    GET, "/divisions",
    scopes = ["division:read:admin", "division:read:list_divisions:admin"],
    rate_limit = Light,
    paged = divisions,
    errors(
        /// A parameter is not valid.
        400 => InvalidParameters,
        /// The call had no access token.
        401/30031002 => MissingToken,
        /// The access token is not valid, or has expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user may not do this with divisions.
        403 => NoPermission,
    )
)]
pub fn list_divisions(
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
) -> DivisionPage;

/// Creates a division.
///
/// An account holds 500 divisions at most. The government cluster does not have it.
///
/// Zoom's page: [Create a division](https://developers.zoom.us/docs/api/users/#tag/divisions/POST/divisions).
#[zoom_endpoint(
    POST, "/divisions", json,
    scopes = ["division:wirte:admin", "division:write:division:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// A field of the division is not valid.
        400/40005 => InvalidField,
        /// The account has as many divisions as it may; delete some first.
        400/42006 => TooManyDivisions,
        /// The call had no access token.
        401/30031002 => MissingToken,
        /// The access token is not valid, or has expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user may not do this with divisions.
        403 => NoPermission,
        /// Another division has this name.
        409 => NameInUse,
    )
)]
pub fn create_division(
    /// The name of the division.
    division_name: String,
    /// The description of the division.
    division_description: Option<String>,
) -> CreatedDivision;

/// Looks up one division.
///
/// The government cluster does not have it.
///
/// Zoom's page: [Get a division](https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions/%7BdivisionId%7D).
#[zoom_endpoint(
    GET, "/divisions/<division_id>",
    scopes = ["division:read:admin", "division:wirte:admin", "division:read:division:admin"],
    rate_limit = Light,
    errors(
        /// A parameter is not valid.
        400 => InvalidParameters,
        /// The call had no access token.
        401/30031002 => MissingToken,
        /// The access token is not valid, or has expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user may not do this with divisions.
        403 => NoPermission,
        /// No division has this ID.
        404 => DivisionNotFound,
    )
)]
pub fn get_division(
    /// The division.
    division_id: String,
) -> Division;

/// Deletes a division.
///
/// Its users must have been moved elsewhere first, and the main division stays. The government cluster does not have
/// it.
///
/// Zoom's page: [Delete a division](https://developers.zoom.us/docs/api/users/#tag/divisions/DELETE/divisions/%7BdivisionId%7D).
#[zoom_endpoint(
    DELETE, "/divisions/<division_id>",
    scopes = ["division:wirte:admin", "division:delete:division:admin"],
    rate_limit = Light,
    errors(
        /// The main division cannot be deleted.
        400/42011 => MainDivision,
        /// The division has users; move them elsewhere first.
        400/42012 => DivisionNotEmpty,
        /// The call had no access token.
        401/30031002 => MissingToken,
        /// The access token is not valid, or has expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user may not do this with divisions.
        403 => NoPermission,
        /// No division has this ID.
        404 => DivisionNotFound,
    )
)]
pub fn delete_division(
    /// The division.
    division_id: String,
) -> NoContent;

/// Changes a division's name or description.
///
/// The government cluster does not have it.
///
/// Zoom's page: [Update a division](https://developers.zoom.us/docs/api/users/#tag/divisions/PATCH/divisions/%7BdivisionId%7D).
#[zoom_endpoint(
    PATCH, "/divisions/<division_id>", json,
    scopes = ["division:wirte:admin", "division:update:division:admin"],
    rate_limit = Light,
    errors(
        /// A parameter is not valid.
        400 => InvalidParameters,
        /// The call had no access token.
        401/30031002 => MissingToken,
        /// The access token is not valid, or has expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user may not do this with divisions.
        403 => NoPermission,
        /// No division has this ID.
        404 => DivisionNotFound,
        /// Another division has this name.
        409 => NameInUse,
    )
)]
pub fn update_division(
    /// The division.
    division_id: String,
    /// The name of the division.
    division_name: Option<String>,
    /// The description of the division.
    division_description: Option<String>,
) -> NoContent;

/// Lists the users of a division, page by page.
///
/// The government cluster does not have it.
///
/// Zoom's page: [List division members](https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions/%7BdivisionId%7D/users).
#[zoom_endpoint(
    GET, "/divisions/<division_id>/users",
    scopes = ["division:read:admin", "division:read:member:admin"],
    rate_limit = Light,
    paged = users,
    errors(
        /// A parameter is not valid.
        400 => InvalidParameters,
        /// The call had no access token.
        401/30031002 => MissingToken,
        /// The access token is not valid, or has expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user may not do this with divisions.
        403 => NoPermission,
        /// No division has this ID.
        404 => DivisionNotFound,
    )
)]
pub fn list_division_members(
    /// The division.
    division_id: String,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
) -> MemberPage;

/// Puts users into a division.
///
/// A user is in one division only: who was in another leaves it. The government cluster does not have it.
///
/// Zoom's page: [Assign a division](https://developers.zoom.us/docs/api/users/#tag/divisions/POST/divisions/%7BdivisionId%7D/users).
#[zoom_endpoint(
    POST, "/divisions/<division_id>/users", json,
    scopes = ["division:wirte:admin", "division:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// A parameter is not valid.
        400 => InvalidParameters,
        /// The call had no access token.
        401/30031002 => MissingToken,
        /// The access token is not valid, or has expired.
        401/30031004 => InvalidOrExpiredToken,
        /// The app or its user may not do this with divisions.
        403 => NoPermission,
        /// No division has this ID.
        404/40406 => DivisionNotFound,
    )
)]
pub fn add_division_members(
    /// The division.
    division_id: String,
    /// The users to put into the division, by ID or e-mail address; 30 at most.
    users: Option<Vec<NewMember>>,
) -> AddedMembers;

/// A division of the account.
#[zoom_model]
pub struct Division {
    /// The ID of the division.
    pub division_id: Option<String>,
    /// The name of the division.
    pub division_name: Option<String>,
    /// The description of the division.
    pub division_description: Option<String>,
    /// Whether it is the main division.
    pub is_main_division: Option<bool>,
}

/// One page of divisions.
#[zoom_model]
pub struct DivisionPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many divisions the account has.
    pub total_records: Option<u64>,
    /// The divisions. At most 300.
    pub divisions: Vec<ListedDivision>,
}

/// A division, as it is listed.
#[zoom_model]
pub struct ListedDivision {
    /// The ID of the division.
    pub division_id: Option<String>,
    /// The name of the division.
    pub division_name: Option<String>,
    /// The description of the division.
    pub division_description: Option<String>,
    /// Whether it is the main division.
    pub is_main_division: Option<bool>,
    /// How many members the division has.
    pub total_members: Option<i64>,
}

/// One page of a division's users.
#[zoom_model]
pub struct MemberPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many users the division has.
    pub total_records: Option<u64>,
    /// The users. At most 300.
    pub users: Vec<Member>,
}

/// A user of a division.
#[zoom_model]
pub struct Member {
    /// The user's ID.
    pub user_id: Option<String>,
    /// The display name of the user.
    pub user_display_name: Option<String>,
    /// The user's e-mail address.
    pub user_email: Option<String>,
}

/// A division that was created.
#[zoom_model]
pub struct CreatedDivision {
    /// The ID of the division.
    pub division_id: Option<String>,
    /// The name of the division.
    pub division_name: Option<String>,
    /// The description of the division.
    pub division_description: Option<String>,
}

/// The users that were put into a division, and when.
#[zoom_model]
pub struct AddedMembers {
    /// When the users were put into the division.
    pub added_at: Option<String>,
    /// The users, by their IDs.
    pub ids: Option<String>,
}

/// A user that is put into a division, by ID or e-mail address.
#[zoom_model]
pub struct NewMember {
    /// The user who joins the division, by e-mail address. Give this or `user_id`; with both, only the ID counts.
    pub user_email: Option<String>,
    /// The user to put into the division, by ID.
    pub user_id: Option<String>,
}
