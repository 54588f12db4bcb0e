//! Webinar panelists.

use jiff::Timestamp;

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists panelists.
///
/// Zoom's page: [List panelists](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/panelists).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/panelists",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_panelists", "webinar:read:list_panelists:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_panelists(
    /// The webinar.
    webinar_id: i64,
) -> PanelistList;

/// Adds panelists.
///
/// Zoom's page: [Add panelists](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/panelists).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/panelists", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:panelist", "webinar:write:panelist:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Too many panelists.
        400/3000 => TooManyPanelists,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn add_panelists(
    /// The webinar.
    webinar_id: i64,
    /// The panelists: at most 30.
    panelists: Option<Vec<NewPanelist>>,
) -> AddedPanelists;

/// Deletes panelists.
///
/// Zoom's page: [Remove all panelists](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/panelists).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/panelists",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_panelists(
    /// The webinar.
    webinar_id: i64,
) -> NoContent;

/// Deletes a panelist.
///
/// Zoom's page: [Remove a panelist](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/panelists/%7BpanelistId%7D).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/panelists/<panelist_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_panelist(
    /// The webinar.
    webinar_id: i64,
    /// The panelist.
    panelist_id: String,
) -> NoContent;

/// A panelist list.
#[zoom_model]
pub struct PanelistList {
    /// The panelists.
    pub panelists: Vec<Panelist>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A panelist.
#[zoom_model]
pub struct Panelist {
    /// The ID.
    pub id: Option<String>,
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The virtual background ID.
    pub virtual_background_id: Option<String>,
    /// The name tag ID.
    pub name_tag_id: Option<String>,
    /// The name tag name.
    pub name_tag_name: Option<String>,
    /// The name tag pronouns.
    pub name_tag_pronouns: Option<String>,
    /// The name tag description.
    pub name_tag_description: Option<String>,
}

/// Added panelists.
#[zoom_model]
pub struct AddedPanelists {
    /// The ID.
    pub id: Option<String>,
    /// The updated at.
    pub updated_at: Option<Timestamp>,
}

/// What is made: panelist.
#[zoom_model]
pub struct NewPanelist {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The virtual background ID.
    pub virtual_background_id: Option<String>,
    /// The name tag ID.
    pub name_tag_id: Option<String>,
    /// The name tag name.
    pub name_tag_name: Option<String>,
    /// The name tag pronouns.
    pub name_tag_pronouns: Option<String>,
    /// The name tag description.
    pub name_tag_description: Option<String>,
}
