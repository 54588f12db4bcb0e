//! Access links of events, with which people register or join.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the access links of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/access_links",
    scopes = ["zoom_events_access_links:read", "zoom_events_access_links:read:admin", "zoom_events:read:list_access_links", "zoom_events:read:list_access_links:admin"],
    rate_limit = Light,
    operation = "getEventAccessLinks",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/event-access/GET/zoom_events/events/%7BeventId%7D/access_links",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_access_links(
    /// ID of the event.
    event_id: String,
) -> AccessLinkList;

/// Creates an access link for an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/events/<event_id>/access_links", json,
    scopes = ["zoom_events_access_links:write", "zoom_events_access_links:write:admin", "zoom_events:write:access_links", "zoom_events:write:access_links:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createEventAccessLink",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/event-access/POST/zoom_events/events/%7BeventId%7D/access_links",
    errors(
        /// The ticket type does not exist.
        400/261202 => TicketTypeNotFound,
        /// Another access link has this name.
        400/261203 => LinkNameTaken,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn create_access_link(
    /// ID of the event.
    event_id: String,
    /// Access link to create.
    #[body]
    access_link: NewAccessLink,
) -> AccessLink;

/// Returns an access link of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/access_links/<access_link_id>",
    scopes = ["zoom_events_access_links:read", "zoom_events_access_links:read:admin", "zoom_events:read:access_links", "zoom_events:read:access_links:admin"],
    rate_limit = Light,
    operation = "GetEventAccessLink",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/event-access/GET/zoom_events/events/%7BeventId%7D/access_links/%7BaccessLinkId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The access link does not exist.
        404/261201 => EventAccessLinkNotFound,
    )
)]
pub fn get_access_link(
    /// ID of the event.
    event_id: String,
    /// ID of the access link.
    access_link_id: String,
) -> AccessLink;

/// Deletes an access link of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    DELETE, "/zoom_events/events/<event_id>/access_links/<access_link_id>",
    scopes = ["zoom_events_access_links:write", "zoom_events_access_links:write:admin", "zoom_events:delete:access_links", "zoom_events:delete:access_links:admin"],
    rate_limit = Light,
    operation = "deleteEventAccessLink",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/event-access/DELETE/zoom_events/events/%7BeventId%7D/access_links/%7BaccessLinkId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The access link does not exist.
        404/261201 => EventAccessLinkNotFound,
    )
)]
pub fn delete_access_link(
    /// ID of the event.
    event_id: String,
    /// ID of the access link.
    access_link_id: String,
) -> NoContent;

/// Updates an access link of an event.
///
/// An omitted value stays unchanged. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/access_links/<access_link_id>", json,
    scopes = ["zoom_events_access_links:write", "zoom_events_access_links:write:admin", "zoom_events:update:access_links", "zoom_events:update:access_links:admin"],
    rate_limit = Light,
    operation = "updateEventAccess",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/event-access/PATCH/zoom_events/events/%7BeventId%7D/access_links/%7BaccessLinkId%7D",
    errors(
        /// The ticket type does not exist.
        400/261202 => TicketTypeNotFound,
        /// Another access link has this name.
        400/261203 => LinkNameTaken,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The access link does not exist.
        404/261201 => EventAccessLinkNotFound,
    )
)]
pub fn update_access_link(
    /// ID of the event.
    event_id: String,
    /// ID of the access link.
    access_link_id: String,
    /// Changes to the access link.
    #[body]
    access_link: AccessLinkUpdate,
) -> NoContent;

/// Access link of an event.
#[zoom_model(response)]
pub struct AccessLink {
    /// ID of the access link.
    pub access_link_id: Option<String>,
    /// Name of the access link.
    pub name: Option<String>,
    /// Type of the access link.
    #[zoom(rename = "type")]
    pub kind: Option<AccessLinkType>,
    /// Whether the link is the default: the one that event pages use to register or join.
    pub is_default: Option<bool>,
    /// How people authenticate when they register or, with a group link, join.
    pub authentication_method: Option<LinkAuthenticationMethod>,
    /// Name of the identity provider.
    pub idp_name: Option<String>,
    /// Email domains whose users can register; empty if all can. At most 50.
    #[zoom(max_items = 20000)]
    pub allow_domain_list: Vec<String>,
    /// Email addresses of the people who can register; empty if everyone can.
    #[zoom(max_items = 50000)]
    pub email_restrict_list: Vec<String>,
    /// Checks when people join.
    pub security_at_join: Option<SecurityAtJoin>,
    /// ID of the ticket type, which determines what people can access; only for group links.
    pub ticket_type_id: Option<String>,
    /// Sessions that a registration covers; only for recurring events.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}

/// Type of an access link.
#[zoom_model]
pub enum AccessLinkType {
    /// People register first, and join with the same email address.
    Registration,
    /// A group joins without registration.
    #[zoom(rename = "group-join")]
    GroupJoin,
}

/// How people authenticate who use an access link.
#[zoom_model]
pub enum LinkAuthenticationMethod {
    /// With a Zoom account.
    ZoomAccount,
    /// With a Zoom account or a one-time password by email.
    ZoomAccountOtp,
    /// With single sign-on of the identity provider that the account has configured.
    CorporateIdp,
    /// Not at all.
    BypassAuth,
    /// Through a vanity URL.
    AcceleratedAuth,
}

/// Checks when people join.
#[zoom_model]
pub struct SecurityAtJoin {
    /// Whether people join with the email address they registered with; only for registration links.
    pub email_authentication: Option<bool>,
    /// Whether people need a security code.
    pub security_code_verification: Option<bool>,
}

/// Sessions of a recurring event that a registration covers.
#[zoom_model]
pub enum RecurringRegistrationOption {
    /// All sessions.
    AllSessions,
    /// One session.
    SingleSession,
    /// Several sessions.
    MultipleSessions,
}

/// Access links of an event.
#[zoom_model(response)]
pub struct AccessLinkList {
    /// Access links.
    #[zoom(max_items = 300)]
    pub access_links: Vec<ListedAccessLink>,
}

/// Access link in a listing.
#[zoom_model(response)]
pub struct ListedAccessLink {
    /// ID of the access link.
    pub access_link_id: Option<String>,
    /// Name of the access link.
    pub name: Option<String>,
    /// Type of the access link.
    #[zoom(rename = "type")]
    pub kind: Option<AccessLinkType>,
    /// Whether the link is the default: the one that event pages use to register or join.
    pub is_default: Option<bool>,
    /// URL of the access link.
    pub url: Option<String>,
    /// How people authenticate when they register or, with a group link, join.
    pub authentication_method: Option<LinkAuthenticationMethod>,
    /// Name of the identity provider.
    pub idp_name: Option<String>,
    /// Email domains whose users can register; empty if all can. At most 50.
    #[zoom(max_items = 20000)]
    pub allow_domain_list: Vec<String>,
    /// Email addresses of the people who can register; empty if everyone can.
    #[zoom(max_items = 50000)]
    pub email_restrict_list: Vec<String>,
    /// Checks when people join.
    pub security_at_join: Option<SecurityAtJoin>,
    /// ID of the ticket type, which determines what people can access; only for group links.
    pub ticket_type_id: Option<String>,
    /// Sessions that a registration covers; only for recurring events.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}

/// Access link to create.
#[zoom_model]
pub struct NewAccessLink {
    /// Name of the access link.
    pub name: String,
    /// Type of the access link.
    #[zoom(rename = "type")]
    pub kind: AccessLinkType,
    /// Whether the link is the default: the one that event pages use to register or join. By default `false`; an event
    /// has only one default link.
    pub is_default: Option<bool>,
    /// How people authenticate when they register or, with a group link, join.
    pub authentication_method: LinkAuthenticationMethod,
    /// Name of the identity provider; required for `corporate_idp` if the account has several.
    pub idp_name: Option<String>,
    /// Email domains whose users can register; by default all. Responses have at most 50.
    #[zoom(max_items = 20000)]
    pub allow_domain_list: Vec<String>,
    /// Email addresses of the people who can register; by default everyone. They receive an invitation.
    #[zoom(max_items = 50000)]
    pub email_restrict_list: Vec<String>,
    /// Checks when people join.
    pub security_at_join: Option<SecurityAtJoin>,
    /// ID of the ticket type, which determines what people can access; only for group links.
    pub ticket_type_id: Option<String>,
    /// Sessions that a registration covers; only for recurring events.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}

/// Changes to an access link.
#[zoom_model]
pub struct AccessLinkUpdate {
    /// Name of the access link.
    pub name: Option<String>,
    /// Whether the link becomes the default: the one that event pages use to register or join. An event has only one
    /// default link; Zoom ignores `false`.
    pub is_default: Option<bool>,
    /// How people authenticate when they register or, with a group link, join.
    pub authentication_method: Option<LinkAuthenticationMethod>,
    /// Name of the identity provider; required for `corporate_idp` if the account has several.
    pub idp_name: Option<String>,
    /// Email domains whose users can register; by default all. Responses have at most 50.
    #[zoom(max_items = 20000)]
    pub allow_domain_list: Vec<String>,
    /// Email addresses of the people who can register; by default everyone. They receive an invitation.
    #[zoom(max_items = 50000)]
    pub email_restrict_list: Vec<String>,
    /// Checks when people join.
    pub security_at_join: Option<SecurityAtJoin>,
    /// ID of the ticket type, which determines what people can access; only for group links.
    pub ticket_type_id: Option<String>,
    /// Sessions that a registration covers; only for recurring events.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}
