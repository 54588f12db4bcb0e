//! Panelists of webinars, who are seen and heard: list, add and remove them.

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the panelists of a webinar.
///
/// They send video, share their screens and annotate, which attendees cannot. The host needs a Pro plan or higher with
/// the webinar add-on.
///
/// Zoom's page: [List panelists](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/panelists).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/panelists",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_panelists", "webinar:read:list_panelists:admin"],
    rate_limit = Medium,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_panelists(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> PanelistList;

/// Adds panelists to a scheduled webinar.
///
/// They send video, share their screens and annotate, which attendees cannot. The host needs a Pro plan or higher with
/// the webinar add-on.
///
/// Zoom's page: [Add panelists](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/panelists).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/panelists", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:panelist", "webinar:write:panelist:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The account can add no more panelists; Zoom Support can tell why.
        400/3000 => TooManyPanelists,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn add_panelists(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The panelists. At most 30.
    panelists: Option<Vec<NewPanelist>>,
) -> AddedPanelists;

/// Removes all panelists from a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Remove all panelists](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/panelists).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/panelists",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_panelists(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
) -> NoContent;

/// Removes one panelist from a webinar.
///
/// The ID comes from `list_panelists`. The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Remove a panelist](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/panelists/%7BpanelistId%7D).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/panelists/<panelist_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_panelist(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The panelist, by ID or e-mail address.
    panelist_id: String,
) -> NoContent;

/// The panelists of a webinar.
#[zoom_model]
pub struct PanelistList {
    /// The panelists.
    pub panelists: Vec<Panelist>,
    /// How many panelists there are.
    pub total_records: Option<u64>,
}

/// A panelist of a webinar.
#[zoom_model]
pub struct Panelist {
    /// The panelist's ID.
    pub id: Option<String>,
    /// The panelist's e-mail address.
    pub email: Option<String>,
    /// The panelist's full name; in Chinese, 12 characters at most.
    pub name: Option<String>,
    /// The link the panelist joins by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The panelist's virtual background, by its ID.
    pub virtual_background_id: Option<String>,
    /// The name tag the panelist gets, by its ID.
    pub name_tag_id: Option<String>,
    /// The name on the panelist's name tag.
    pub name_tag_name: Option<String>,
    /// The pronouns on the name tag.
    pub name_tag_pronouns: Option<String>,
    /// What the name tag says about the panelist, such as a title.
    pub name_tag_description: Option<String>,
}

/// Which webinar panelists were added to, and when.
#[zoom_model]
pub struct AddedPanelists {
    /// The webinar ID.
    pub id: Option<String>,
    /// When the panelists were added.
    pub updated_at: Option<Timestamp>,
}

/// A panelist to add.
#[zoom_model]
pub struct NewPanelist {
    /// The panelist's e-mail address.
    pub email: Option<String>,
    /// The panelist's full name; in Chinese, 12 characters at most.
    pub name: Option<String>,
    /// The panelist's virtual background, by its ID.
    pub virtual_background_id: Option<String>,
    /// The name tag the panelist gets, by its ID.
    pub name_tag_id: Option<String>,
    /// The name on the panelist's name tag.
    pub name_tag_name: Option<String>,
    /// The pronouns on the name tag.
    pub name_tag_pronouns: Option<String>,
    /// What the name tag says about the panelist, such as a title.
    pub name_tag_description: Option<String>,
}
