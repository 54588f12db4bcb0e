//! Divisions.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists divisions.
///
/// Zoom's page: [List divisions](https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions).
#[zoom_endpoint(
    GET, "/divisions",
    scopes = ["division:read:admin", "division:read:list_divisions:admin"],
    rate_limit = Light,
    paged = divisions,
    errors(
        /// Invalid parameters.
        400 => InvalidParameters,
        /// Missing token.
        401/30031002 => MissingToken,
        /// Invalid or expired token.
        401/30031004 => InvalidOrExpiredToken,
        /// No permission.
        403 => NoPermission,
    )
)]
pub fn list_divisions(
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
) -> DivisionPage;

/// Creates a division.
///
/// Zoom's page: [Create a division](https://developers.zoom.us/docs/api/users/#tag/divisions/POST/divisions).
#[zoom_endpoint(
    POST, "/divisions", json,
    scopes = ["division:wirte:admin", "division:write:division:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Invalid field.
        400/40005 => InvalidField,
        /// Too many divisions.
        400/42006 => TooManyDivisions,
        /// Missing token.
        401/30031002 => MissingToken,
        /// Invalid or expired token.
        401/30031004 => InvalidOrExpiredToken,
        /// No permission.
        403 => NoPermission,
        /// Name in use.
        409 => NameInUse,
    )
)]
pub fn create_division(
    /// The division name.
    division_name: String,
    /// The division description.
    division_description: Option<String>,
) -> CreatedDivision;

/// Gets a division.
///
/// Zoom's page: [Get a division](https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions/%7BdivisionId%7D).
#[zoom_endpoint(
    GET, "/divisions/<division_id>",
    scopes = ["division:read:admin", "division:wirte:admin", "division:read:division:admin"],
    rate_limit = Light,
    errors(
        /// Invalid parameters.
        400 => InvalidParameters,
        /// Missing token.
        401/30031002 => MissingToken,
        /// Invalid or expired token.
        401/30031004 => InvalidOrExpiredToken,
        /// No permission.
        403 => NoPermission,
        /// Division not found.
        404 => DivisionNotFound,
    )
)]
pub fn get_division(
    /// The division.
    division_id: String,
) -> Division;

/// Deletes a division.
///
/// Zoom's page: [Delete a division](https://developers.zoom.us/docs/api/users/#tag/divisions/DELETE/divisions/%7BdivisionId%7D).
#[zoom_endpoint(
    DELETE, "/divisions/<division_id>",
    scopes = ["division:wirte:admin", "division:delete:division:admin"],
    rate_limit = Light,
    errors(
        /// Main division.
        400/42011 => MainDivision,
        /// Division not empty.
        400/42012 => DivisionNotEmpty,
        /// Missing token.
        401/30031002 => MissingToken,
        /// Invalid or expired token.
        401/30031004 => InvalidOrExpiredToken,
        /// No permission.
        403 => NoPermission,
        /// Division not found.
        404 => DivisionNotFound,
    )
)]
pub fn delete_division(
    /// The division.
    division_id: String,
) -> NoContent;

/// Updates a division.
///
/// Zoom's page: [Update a division](https://developers.zoom.us/docs/api/users/#tag/divisions/PATCH/divisions/%7BdivisionId%7D).
#[zoom_endpoint(
    PATCH, "/divisions/<division_id>", json,
    scopes = ["division:wirte:admin", "division:update:division:admin"],
    rate_limit = Light,
    errors(
        /// Invalid parameters.
        400 => InvalidParameters,
        /// Missing token.
        401/30031002 => MissingToken,
        /// Invalid or expired token.
        401/30031004 => InvalidOrExpiredToken,
        /// No permission.
        403 => NoPermission,
        /// Division not found.
        404 => DivisionNotFound,
        /// Name in use.
        409 => NameInUse,
    )
)]
pub fn update_division(
    /// The division.
    division_id: String,
    /// The division name.
    division_name: Option<String>,
    /// The division description.
    division_description: Option<String>,
) -> NoContent;

/// Lists division members.
///
/// Zoom's page: [List division members](https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions/%7BdivisionId%7D/users).
#[zoom_endpoint(
    GET, "/divisions/<division_id>/users",
    scopes = ["division:read:admin", "division:read:member:admin"],
    rate_limit = Light,
    paged = users,
    errors(
        /// Invalid parameters.
        400 => InvalidParameters,
        /// Missing token.
        401/30031002 => MissingToken,
        /// Invalid or expired token.
        401/30031004 => InvalidOrExpiredToken,
        /// No permission.
        403 => NoPermission,
        /// Division not found.
        404 => DivisionNotFound,
    )
)]
pub fn list_division_members(
    /// The division.
    division_id: String,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
) -> MemberPage;

/// Adds division members.
///
/// Zoom's page: [Assign a division](https://developers.zoom.us/docs/api/users/#tag/divisions/POST/divisions/%7BdivisionId%7D/users).
#[zoom_endpoint(
    POST, "/divisions/<division_id>/users", json,
    scopes = ["division:wirte:admin", "division:write:member:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Invalid parameters.
        400 => InvalidParameters,
        /// Missing token.
        401/30031002 => MissingToken,
        /// Invalid or expired token.
        401/30031004 => InvalidOrExpiredToken,
        /// No permission.
        403 => NoPermission,
        /// Division not found.
        404/40406 => DivisionNotFound,
    )
)]
pub fn add_division_members(
    /// The division.
    division_id: String,
    /// The users: at most 30.
    users: Option<Vec<NewMember>>,
) -> AddedMembers;

/// A division.
#[zoom_model]
pub struct Division {
    /// The division ID.
    pub division_id: Option<String>,
    /// The division name.
    pub division_name: Option<String>,
    /// The division description.
    pub division_description: Option<String>,
    /// Whether it is main division.
    pub is_main_division: Option<bool>,
}

/// One page of divisions.
#[zoom_model]
pub struct DivisionPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The divisions: at most 300.
    pub divisions: Vec<ListedDivision>,
}

/// A division, as it is listed.
#[zoom_model]
pub struct ListedDivision {
    /// The division ID.
    pub division_id: Option<String>,
    /// The division name.
    pub division_name: Option<String>,
    /// The division description.
    pub division_description: Option<String>,
    /// Whether it is main division.
    pub is_main_division: Option<bool>,
    /// The total members.
    pub total_members: Option<i64>,
}

/// One page of members.
#[zoom_model]
pub struct MemberPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The users: at most 300.
    pub users: Vec<Member>,
}

/// A member.
#[zoom_model]
pub struct Member {
    /// The user ID.
    pub user_id: Option<String>,
    /// The user display name.
    pub user_display_name: Option<String>,
    /// The user email.
    pub user_email: Option<String>,
}

/// A division that was made.
#[zoom_model]
pub struct CreatedDivision {
    /// The division ID.
    pub division_id: Option<String>,
    /// The division name.
    pub division_name: Option<String>,
    /// The division description.
    pub division_description: Option<String>,
}

/// Added members.
#[zoom_model]
pub struct AddedMembers {
    /// The added at.
    pub added_at: Option<String>,
    /// The IDs.
    pub ids: Option<String>,
}

/// What is made: member.
#[zoom_model]
pub struct NewMember {
    /// The user email.
    pub user_email: Option<String>,
    /// The user ID.
    pub user_id: Option<String>,
}
