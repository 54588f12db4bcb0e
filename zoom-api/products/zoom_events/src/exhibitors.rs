//! Exhibitors and sponsors of events.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the exhibitors of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/exhibitors",
    scopes = ["zoom_events_exhibitors:read", "zoom_events_exhibitors:read:admin", "zoom_events:read:list_exhibitors", "zoom_events:read:list_exhibitors:admin"],
    rate_limit = Light,
    operation = "getExhibitors",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/exhibitors/GET/zoom_events/events/%7BeventId%7D/exhibitors",
    errors(
        /// The type of the event does not support this call.
        400/1006 => EventTypeNotSupported,
        /// The user is not a host.
        403/3011 => NotHost,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404 => NotFound,
    )
)]
pub fn list_exhibitors(
    /// ID of the event.
    event_id: String,
) -> ExhibitorList;

/// Adds an exhibitor to a conference.
///
/// Only for events with several sessions. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events
/// license.
#[zoom_endpoint(
    POST, "/zoom_events/events/<event_id>/exhibitors", json,
    scopes = ["zoom_events_exhibitors:write", "zoom_events_exhibitors:write:admin", "zoom_events:write:exhibitor", "zoom_events:write:exhibitor:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createExhibitor",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/exhibitors/POST/zoom_events/events/%7BeventId%7D/exhibitors",
    errors(
        /// The type of the event does not support this call.
        400/1006 => EventTypeNotSupported,
        /// The exhibitor ID is invalid.
        400/1020 => InvalidExhibitorId,
        /// The user is not a host.
        403/3011 => NotHost,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The exhibitor does not exist.
        404/2006 => ExhibitorNotFound,
    )
)]
pub fn create_exhibitor(
    /// ID of the event.
    event_id: String,
    /// Exhibitor to add.
    #[body]
    exhibitor: NewExhibitor,
) -> Exhibitor;

/// Returns an exhibitor of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/exhibitors/<exhibitor_id>",
    scopes = ["zoom_events_exhibitors:read", "zoom_events_exhibitors:read:admin", "zoom_events:read:exhibitor", "zoom_events:read:exhibitor:admin"],
    rate_limit = Light,
    operation = "getExhibitorInfo",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/exhibitors/GET/zoom_events/events/%7BeventId%7D/exhibitors/%7BexhibitorId%7D",
    errors(
        /// The type of the event does not support this call.
        400/1006 => EventTypeNotSupported,
        /// The exhibitor ID is invalid.
        400/1020 => InvalidExhibitorId,
        /// The user is not a host.
        403/3011 => NotHost,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The exhibitor does not exist.
        404/2006 => ExhibitorNotFound,
    )
)]
pub fn get_exhibitor(
    /// ID of the event.
    event_id: String,
    /// ID of the exhibitor.
    exhibitor_id: String,
) -> Exhibitor;

/// Deletes an exhibitor of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    DELETE, "/zoom_events/events/<event_id>/exhibitors/<exhibitor_id>",
    scopes = ["zoom_events_exhibitors:write", "zoom_events_exhibitors:write:admin", "zoom_events:delete:exhibitor", "zoom_events:delete:exhibitor:admin"],
    rate_limit = Light,
    operation = "deleteExhibitor",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/exhibitors/DELETE/zoom_events/events/%7BeventId%7D/exhibitors/%7BexhibitorId%7D",
    errors(
        /// The type of the event does not support this call.
        400/1006 => EventTypeNotSupported,
        /// The exhibitor ID is invalid.
        400/1020 => InvalidExhibitorId,
        /// The user is not a host.
        403/3011 => NotHost,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The exhibitor does not exist.
        404/2006 => ExhibitorNotFound,
    )
)]
pub fn delete_exhibitor(
    /// ID of the event.
    event_id: String,
    /// ID of the exhibitor.
    exhibitor_id: String,
) -> NoContent;

/// Updates an exhibitor of an event.
///
/// Only for events with several sessions. An omitted value stays unchanged. Requires a Pro plan or higher with a Zoom
/// Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/exhibitors/<exhibitor_id>", json,
    scopes = ["zoom_events_exhibitors:write", "zoom_events_exhibitors:write:admin", "zoom_events:update:exhibitor", "zoom_events:update:exhibitor:admin"],
    rate_limit = Light,
    operation = "updateExhibitor",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/exhibitors/PATCH/zoom_events/events/%7BeventId%7D/exhibitors/%7BexhibitorId%7D",
    errors(
        /// The type of the event does not support this call.
        400/1006 => EventTypeNotSupported,
        /// The exhibitor ID is invalid.
        400/1020 => InvalidExhibitorId,
        /// The user is not a host.
        403/3011 => NotHost,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The exhibitor does not exist.
        404/2006 => ExhibitorNotFound,
    )
)]
pub fn update_exhibitor(
    /// ID of the event.
    event_id: String,
    /// ID of the exhibitor.
    exhibitor_id: String,
    /// Changes to the exhibitor.
    #[body]
    exhibitor: ExhibitorUpdate,
) -> NoContent;

/// Lists the sponsor tiers of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sponsor_tiers",
    scopes = ["zoom_events_exhibitors:read", "zoom_events_exhibitors:read:admin", "zoom_events:read:list_sponsor_tiers", "zoom_events:read:list_sponsor_tiers:admin"],
    rate_limit = Light,
    operation = "ListSponsorTiers",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/exhibitors/GET/zoom_events/events/%7BeventId%7D/sponsor_tiers",
    errors(
        /// The type of the event does not support this call.
        400/1006 => EventTypeNotSupported,
        /// The user is not a host.
        403/3011 => NotHost,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404 => NotFound,
    )
)]
pub fn list_sponsor_tiers(
    /// ID of the event.
    event_id: String,
) -> SponsorTierList;

/// Exhibitor of an event.
#[zoom_model(response)]
pub struct Exhibitor {
    /// ID of the exhibitor.
    pub exhibitor_id: Option<String>,
    /// Name of the exhibitor.
    pub name: Option<String>,
    /// Whether the exhibitor is a sponsor.
    pub is_sponsor: Option<bool>,
    /// ID of the sponsor tier; only for sponsors.
    pub tier_id: Option<String>,
    /// Description of the exhibitor.
    pub description: Option<String>,
    /// IDs of the exhibitor's sessions.
    #[zoom(max_items = 200)]
    pub associated_sessions: Vec<String>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
    /// URL of the website.
    pub website: Option<String>,
    /// URL of the privacy policy.
    pub privacy_policy: Option<String>,
    /// URL of the LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// URL of the Twitter profile.
    pub twitter_url: Option<String>,
    /// URL of the YouTube profile.
    pub youtube_url: Option<String>,
    /// URL of the Instagram profile.
    pub instagram_url: Option<String>,
    /// URL of the Facebook page.
    pub facebook_url: Option<String>,
}

/// Exhibitors of an event.
#[zoom_model(response)]
pub struct ExhibitorList {
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Exhibitors.
    #[zoom(max_items = 300)]
    pub exhibitors: Vec<Exhibitor>,
}

/// Sponsor tiers of an event.
#[zoom_model(response)]
pub struct SponsorTierList {
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Sponsor tiers.
    #[zoom(max_items = 300)]
    pub sponsor_tiers: Vec<SponsorTier>,
}

/// Tier of sponsors.
#[zoom_model(response)]
pub struct SponsorTier {
    /// ID of the sponsor tier.
    pub tier_id: Option<String>,
    /// Name of the tier.
    pub name: Option<String>,
    /// Description of the tier.
    pub description: Option<String>,
}

/// Exhibitor to add.
#[zoom_model]
pub struct NewExhibitor {
    /// Name of the exhibitor.
    pub name: String,
    /// Whether the exhibitor is a sponsor. Zoom documents the default `true`, but requires the value.
    pub is_sponsor: bool,
    /// ID of the sponsor tier; only for sponsors.
    pub tier_id: String,
    /// Description of the exhibitor.
    pub description: Option<String>,
    /// IDs of the exhibitor's sessions.
    #[zoom(max_items = 200)]
    pub associated_sessions: Vec<String>,
    /// Name of the contact person.
    pub contact_name: String,
    /// Email address of the contact person.
    pub contact_email: String,
    /// URL of the website.
    pub website: Option<String>,
    /// URL of the privacy policy.
    pub privacy_policy: Option<String>,
    /// URL of the LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// URL of the Twitter profile.
    pub twitter_url: Option<String>,
    /// URL of the YouTube profile.
    pub youtube_url: Option<String>,
    /// URL of the Instagram profile.
    pub instagram_url: Option<String>,
    /// URL of the Facebook page.
    pub facebook_url: Option<String>,
}

/// Changes to an exhibitor.
#[zoom_model]
pub struct ExhibitorUpdate {
    /// Name of the exhibitor.
    pub name: Option<String>,
    /// Whether the exhibitor is a sponsor.
    pub is_sponsor: Option<bool>,
    /// ID of the sponsor tier; only for sponsors.
    #[zoom(rename = "sponsor_tier")]
    pub tier_id: Option<String>,
    /// Description of the exhibitor.
    pub description: Option<String>,
    /// IDs of the exhibitor's sessions.
    #[zoom(max_items = 200)]
    pub associated_sessions: Vec<String>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
    /// URL of the website.
    pub website: Option<String>,
    /// URL of the privacy policy.
    pub privacy_policy: Option<String>,
    /// URL of the LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// URL of the Twitter profile.
    pub twitter_url: Option<String>,
    /// URL of the YouTube profile.
    pub youtube_url: Option<String>,
    /// URL of the Instagram profile.
    pub instagram_url: Option<String>,
    /// URL of the Facebook page.
    pub facebook_url: Option<String>,
}
