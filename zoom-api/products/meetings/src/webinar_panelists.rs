//! Panelists of webinars, who are seen and heard: list, add and remove them.

use jiff::Timestamp;

use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the panelists of a webinar.
///
/// Unlike attendees, they send video, share their screens and annotate. Requires a Pro plan or higher with the webinar
/// add-on for the host.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/panelists",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_panelists", "webinar:read:list_panelists:admin"],
    rate_limit = Medium,
    operation = "webinarPanelists",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/panelists",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_panelists(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> PanelistList;

/// Adds panelists to a scheduled webinar.
///
/// Unlike attendees, they send video, share their screens and annotate. Requires a Pro plan or higher with the webinar
/// add-on for the host.
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/panelists", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:panelist", "webinar:write:panelist:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "webinarPanelistCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/panelists",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The account cannot add more panelists; contact Zoom Support.
        400/3000 => TooManyPanelists,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn add_panelists(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Panelists to add.
    #[zoom(max_items = 30)]
    panelists: Option<Vec<NewPanelist>>,
) -> AddedPanelists;

/// Removes all panelists from a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/panelists",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    rate_limit = Light,
    operation = "webinarPanelistsDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/panelists",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn remove_all_panelists(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> NoContent;

/// Removes one panelist from a webinar.
///
/// `list_panelists` returns the ID. Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/panelists/<panelist_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    rate_limit = Light,
    operation = "webinarPanelistDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/panelists/%7BpanelistId%7D",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn remove_panelist(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID or email address of the panelist.
    panelist_id: String,
) -> NoContent;

/// Panelists of a webinar.
#[zoom_model(response)]
pub struct PanelistList {
    /// Panelists.
    pub panelists: Vec<Panelist>,
    /// Number of panelists.
    pub total_records: Option<u64>,
}

/// Panelist of a webinar.
#[zoom_model(response)]
pub struct Panelist {
    /// ID of the panelist.
    pub id: Option<String>,
    /// Email address of the panelist.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Full name of the panelist; at most 12 Chinese characters.
    pub name: Option<String>,
    /// Join URL of the panelist.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// ID of the panelist's virtual background.
    pub virtual_background_id: Option<String>,
    /// ID of the panelist's name tag.
    pub name_tag_id: Option<String>,
    /// Name on the panelist's name tag.
    pub name_tag_name: Option<String>,
    /// Pronouns on the name tag.
    pub name_tag_pronouns: Option<String>,
    /// Description of the panelist on the name tag, such as a title.
    pub name_tag_description: Option<String>,
}

/// Webinar that panelists were added to, and the time.
#[zoom_model(response)]
pub struct AddedPanelists {
    /// ID of the webinar.
    pub id: Option<String>,
    /// Time when the panelists were added.
    pub updated_at: Option<Timestamp>,
}

/// Panelist to add.
#[zoom_model]
pub struct NewPanelist {
    /// Email address of the panelist.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Full name of the panelist; at most 12 Chinese characters.
    pub name: Option<String>,
    /// ID of the panelist's virtual background.
    pub virtual_background_id: Option<String>,
    /// ID of the panelist's name tag.
    pub name_tag_id: Option<String>,
    /// Name on the panelist's name tag.
    pub name_tag_name: Option<String>,
    /// Pronouns on the name tag.
    pub name_tag_pronouns: Option<String>,
    /// Description of the panelist on the name tag, such as a title.
    pub name_tag_description: Option<String>,
}
