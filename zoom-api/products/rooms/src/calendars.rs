//! Calendar services and their resources, which show the reservations of rooms.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the calendar services of an account.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/calendar/services",
    scopes = ["room:read:admin", "zoom_rooms:read:list_calendar_services:admin"],
    rate_limit = Medium,
    operation = "getCalendarServices",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/GET/rooms/calendar/services",
    errors(
        /// The account has no Zoom Rooms subscription or no ordinary Zoom Room: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrRoom,
    )
)]
pub fn list_calendar_services() -> CalendarServiceList;

/// Deletes a calendar service.
///
/// No Zoom Room may use its resources. The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    DELETE, "/rooms/calendar/services/<service_id>",
    scopes = ["room:write:admin", "zoom_rooms:delete:calendar_service:admin"],
    rate_limit = Medium,
    operation = "deleteACalendarService",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/DELETE/rooms/calendar/services/%7BserviceId%7D",
    errors(
        /// The account has no Zoom Rooms subscription or no ordinary Zoom Room: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrRoom,
        /// A Zoom Room uses the calendar resource.
        400/4005 => CalendarResourceInUse,
        /// The calendar service does not exist.
        404/4061 => CalendarServiceNotFound,
    )
)]
pub fn delete_calendar_service(
    /// ID of the calendar service.
    service_id: String,
) -> NoContent;

/// Lists the resources of a calendar service.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/calendar/services/<service_id>/resources",
    scopes = ["room:read:admin", "zoom_rooms:read:list_calendar_resources:admin"],
    rate_limit = Medium,
    paged = calendar_resources,
    operation = "getCalendarResourcesByServiceId",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/GET/rooms/calendar/services/%7BserviceId%7D/resources",
    errors(
        /// The account has no Zoom Rooms subscription or no ordinary Zoom Room: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrRoom,
        /// The calendar service does not exist.
        404/4061 => CalendarServiceNotFound,
    )
)]
pub fn list_calendar_resources(
    /// ID of the calendar service.
    service_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CalendarResourcePage;

/// Adds a resource to a calendar service.
///
/// Only for Microsoft Exchange and Office 365, not for Google Calendar. The account needs a Pro plan or higher with a
/// Zoom Rooms license.
#[zoom_endpoint(
    POST, "/rooms/calendar/services/<service_id>/resources", json,
    scopes = ["room:write:admin", "zoom_rooms:write:calendar_resource:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "addACalendarResourceToCalendarService",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/POST/rooms/calendar/services/%7BserviceId%7D/resources",
    errors(
        /// The account has no Zoom Rooms subscription or no ordinary Zoom Room: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrRoom,
        /// The calendar service does not exist.
        404/4061 => CalendarServiceNotFound,
    )
)]
pub fn add_calendar_resource(
    /// ID of the calendar service.
    service_id: String,
    /// Email address of the calendar resource.
    calendar_resource_email: String,
) -> CreatedCalendarResource;

/// Returns a resource of a calendar service.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/calendar/services/<service_id>/resources/<resource_id>",
    scopes = ["room:read:admin", "zoom_rooms:read:calendar_resource:admin"],
    rate_limit = Medium,
    operation = "getCalendarResourceById",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/GET/rooms/calendar/services/%7BserviceId%7D/resources/%7BresourceId%7D",
    errors(
        /// The account has no Zoom Rooms subscription or no ordinary Zoom Room: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrRoom,
        /// The calendar resource does not exist.
        404/4060 => CalendarResourceNotFound,
        /// The calendar service does not exist.
        404/4061 => CalendarServiceNotFound,
    )
)]
pub fn get_calendar_resource(
    /// ID of the calendar service.
    service_id: String,
    /// ID of the calendar resource.
    resource_id: String,
) -> CalendarResource;

/// Deletes a resource of a calendar service.
///
/// Only for Microsoft Exchange and Office 365, not for Google Calendar. No Zoom Room may use the resource. The account
/// needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    DELETE, "/rooms/calendar/services/<service_id>/resources/<resource_id>",
    scopes = ["room:write:admin", "zoom_rooms:delete:calendar_resource:admin"],
    rate_limit = Medium,
    operation = "deleteACalendarResource",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/DELETE/rooms/calendar/services/%7BserviceId%7D/resources/%7BresourceId%7D",
    errors(
        /// The account has no Zoom Rooms subscription or no ordinary Zoom Room: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrRoom,
        /// A Zoom Room uses the calendar resource.
        400/4005 => CalendarResourceInUse,
        /// The calendar resource does not exist.
        404/4060 => CalendarResourceNotFound,
        /// The calendar service does not exist.
        404/4061 => CalendarServiceNotFound,
    )
)]
pub fn delete_calendar_resource(
    /// ID of the calendar service.
    service_id: String,
    /// ID of the calendar resource.
    resource_id: String,
) -> NoContent;

/// Starts the synchronization of a calendar service.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    PUT, "/rooms/calendar/services/<service_id>/sync",
    scopes = ["room:write:admin", "zoom_rooms:update:calendar_service:admin"],
    rate_limit = Medium,
    success = 202,
    operation = "syncACalendarService",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/PUT/rooms/calendar/services/%7BserviceId%7D/sync",
    errors(
        /// The account has no Zoom Rooms subscription or no ordinary Zoom Room: Zoom uses one code for both.
        400/200 => NoRoomsSubscriptionOrRoom,
        /// The calendar service does not exist.
        404/4061 => CalendarServiceNotFound,
    )
)]
pub fn sync_calendar_service(
    /// ID of the calendar service.
    service_id: String,
) -> NoContent;

/// Resource of a calendar service.
#[zoom_model(response)]
pub struct CalendarResource {
    /// ID of the calendar resource.
    pub calendar_resource_id: Option<String>,
    /// Email address of the calendar resource.
    #[zoom(format = "email")]
    pub calendar_resource_email: Option<String>,
    /// Name of the calendar resource.
    pub calendar_resource_name: Option<String>,
    /// ID of the Zoom Room to which the resource is assigned.
    pub assigned_room_id: Option<String>,
    /// Whether the last synchronization succeeded.
    pub sync_status: Option<SyncStatus>,
}

/// Result of the last synchronization.
#[zoom_model]
pub enum SyncStatus {
    /// Synchronized.
    #[zoom(rename = "Success")]
    Success,
    /// Failed.
    #[zoom(rename = "Failed")]
    Failed,
}

/// Calendar services of an account.
#[zoom_model(response)]
pub struct CalendarServiceList {
    /// Calendar services.
    pub calendar_services: Vec<CalendarService>,
}

/// Calendar service.
#[zoom_model(response)]
pub struct CalendarService {
    /// ID of the calendar service.
    pub calendar_service_id: Option<String>,
    /// Name of the calendar service.
    pub calendar_service_name: Option<String>,
    /// Number of resources.
    pub calendar_resource_total_number: Option<i64>,
    /// Number of resources that are assigned to rooms.
    pub calendar_resource_assigned_number: Option<i64>,
    /// Time at which the service was added.
    pub added_date_time: Option<Timestamp>,
    /// Time of the last synchronization.
    pub latest_synced_date_time: Option<Timestamp>,
}

/// Page of calendar resources.
#[zoom_model(response)]
pub struct CalendarResourcePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Calendar resources.
    pub calendar_resources: Vec<CalendarResource>,
}

/// Added calendar resource.
#[zoom_model(response)]
pub struct CreatedCalendarResource {
    /// ID of the calendar resource.
    pub calendar_resource_id: Option<String>,
    /// Email address of the calendar resource.
    #[zoom(format = "email")]
    pub calendar_resource_email: Option<String>,
    /// Name of the calendar resource.
    pub calendar_resource_name: Option<String>,
}
