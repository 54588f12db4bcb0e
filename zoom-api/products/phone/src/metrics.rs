//! Quality of calls, and locations of users and devices for emergency services.

mod responses;

pub use responses::*;

use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the calls of a month with their quality, filtered by date, site or mean opinion score (MOS).
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/metrics/call_logs",
    scopes = ["phone:read:admin", "phone:read:list_call_logs:admin"],
    rate_limit = Heavy,
    paged = call_logs,
    operation = "listCallLogsMetrics",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/call_logs",
    max_range = 1 month,
)]
pub fn list_call_metrics(
    /// Start of the period, which is at most one month; by default the past day.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// ID of the site.
    site_id: Option<String>,
    /// Quality of the calls to list: `good` for a mean opinion score (MOS) of at least 3.5, `bad` for a lower one, or
    /// `all`.
    quality_type: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CallLogPage;

/// Returns the quality of service of a call.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/metrics/call_logs/<call_id>/qos",
    scopes = ["phone:read:admin", "phone:read:call_qos:admin"],
    rate_limit = Light,
    operation = "getCallQoS",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/call_logs/%7BcallId%7D/qos",
)]
pub fn get_call_qos(
    /// ID of the call.
    call_id: String,
) -> CallQos;

/// Returns the log of a call with its quality.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/metrics/call_logs/<call_id>",
    scopes = ["phone:read:admin", "phone:read:call_log:admin"],
    rate_limit = Unlabeled,
    operation = "getCallLogMetricsDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/call_logs/%7Bcall_id%7D",
)]
pub fn get_call_metrics(
    /// ID of the call, from [`list_call_metrics`].
    call_id: String,
) -> CallMetrics;

/// Lists the users who have a personal default emergency address instead of the one of their site or account, or those
/// without, at most 100 pages.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/metrics/emergency_services/default_emergency_address/users",
    scopes = ["phone:read:admin", "phone:read:default_emergency_address:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "listUserDefaultEmergencyAddress",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/default_emergency_address/users",
    errors(
        /// The status is missing, or the page token is invalid or has expired.
        400/400 => InvalidStatusOrPageToken,
        /// The data is not ready yet; try again later.
        400/802 => DataNotReady,
        /// The site does not exist.
        400/8001 => SiteNotFound,
    )
)]
pub fn list_users_with_default_emergency_address(
    /// Whether to list users who have set a default emergency address, or those who have not.
    status: MetricStatus,
    /// ID of the site.
    site_id: Option<String>,
    /// Part of the name, email address or extension number of the user to search for.
    keyword: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> UserMetricPage;

/// Lists the users who have personal locations with network data, which can be detected, or those without, at most 100
/// pages.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
///
/// Users who have not enabled the location permission on their client are missing.
#[zoom_endpoint(
    GET, "/phone/metrics/emergency_services/detectable_personal_location/users",
    scopes = ["phone:read:admin", "phone:read:detectable_personal_location:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "listUserDetectablePersonalLocation",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/detectable_personal_location/users",
    errors(
        /// The status is missing, or the page token is invalid or has expired.
        400/400 => InvalidStatusOrPageToken,
        /// The data is not ready yet; try again later.
        400/802 => DataNotReady,
        /// The site does not exist.
        400/8001 => SiteNotFound,
    )
)]
pub fn list_users_with_detectable_location(
    /// Whether to list users with a detectable personal location, or those without one.
    status: MetricStatus,
    /// ID of the site.
    site_id: Option<String>,
    /// Part of the name, email address or extension number of the user to search for.
    keyword: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> UserMetricPage;

/// Lists the users who have enabled location services, and which of their devices may share the location with Zoom.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
///
/// Users who cannot use nomadic emergency services and users with clients before version 5.4.0 are missing.
#[zoom_endpoint(
    GET, "/phone/metrics/emergency_services/location_sharing_permission/users",
    scopes = ["phone:read:admin", "phone:read:location_sharing_permission:admin"],
    rate_limit = Medium,
    paged = user_permissions,
    operation = "listUserLocationSharingPermission",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/location_sharing_permission/users",
    errors(
        /// The page token is invalid or has expired.
        400/400 => InvalidPageToken,
        /// The site does not exist.
        400/8001 => SiteNotFound,
    )
)]
pub fn list_location_sharing_permissions(
    /// ID of the site.
    site_id: Option<String>,
    /// Part of the name, email address or extension number of the user to search for.
    keyword: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> UserPermissionPage;

/// Lists the users for whom nomadic emergency services are on, or those for whom they are off.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/metrics/emergency_services/nomadic_emergency_services/users",
    scopes = ["phone:read:admin", "phone:read:nomadic_emergency_services:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "listUserNomadicEmergencyServices",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/nomadic_emergency_services/users",
    errors(
        /// The status is missing, or the page token is invalid or has expired.
        400/400 => InvalidStatusOrPageToken,
        /// The data is not ready yet; try again later.
        400/802 => DataNotReady,
        /// The site does not exist.
        400/8001 => SiteNotFound,
    )
)]
pub fn list_users_with_nomadic_emergency_services(
    /// Whether to list users for whom nomadic emergency services are on, or those for whom they are off.
    status: NomadicStatus,
    /// ID of the site.
    site_id: Option<String>,
    /// Part of the name, email address or extension number of the user to search for.
    keyword: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> NomadicUserPage;

/// Lists the currently detected locations of IP phones, at most 100 pages.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/metrics/emergency_services/realtime_location/devices",
    scopes = ["phone:read:admin", "phone:read:realtime_location_devices:admin"],
    rate_limit = Medium,
    paged = devices,
    operation = "listPhoneRealtimelocation",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/realtime_location/devices",
    errors(
        /// The location type is missing, or the page token is invalid or has expired.
        400/400 => InvalidLocationTypeOrPageToken,
        /// The site does not exist.
        400/8001 => SiteNotFound,
    )
)]
pub fn list_device_locations(
    /// Whether to list devices at company locations, personal locations, or unknown ones.
    location_type: LocationType,
    /// ID of the site.
    site_id: Option<String>,
    /// Name or MAC address of the device to search for.
    keyword: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> DeviceLocationPage;

/// Lists the currently detected locations of users, at most 100 pages.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
///
/// Users who have not enabled the location permission on their client are missing.
#[zoom_endpoint(
    GET, "/phone/metrics/emergency_services/realtime_location/users",
    scopes = ["phone:read:admin", "phone:read:realtime_location_users:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "listUserRealtimeLocation",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/realtime_location/users",
    errors(
        /// The location type is missing, or the page token is invalid or has expired.
        400/400 => InvalidLocationTypeOrPageToken,
        /// The site does not exist.
        400/8001 => SiteNotFound,
    )
)]
pub fn list_user_locations(
    /// Whether to list users at company locations, personal locations, or unknown ones.
    location_type: LocationType,
    /// ID of the site.
    site_id: Option<String>,
    /// Part of the name, email address or extension number of the user to search for.
    keyword: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> UserLocationPage;

/// Lists the locations that emergency services track.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/metrics/location_tracking",
    scopes = ["phone:read:admin", "phone:read:list_tracked_locations:admin"],
    rate_limit = Medium,
    operation = "listTrackedLocations",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/location_tracking",
)]
pub fn list_tracked_locations(
    /// Data to return: 1 nomadic emergency services, 2 location permission of users, 3 default addresses, 4 detectable
    /// personal locations, 5 and 6 real-time locations of users and IP phones.
    #[zoom(values = [1, 2, 3, 4, 5, 6])]
    #[query(rename = "type")]
    kind: Option<i64>,
    /// ID of the site.
    site_id: Option<String>,
    /// Whether to list company locations (the default), personal locations, or unknown ones.
    location_type: Option<LocationType>,
    /// Name or MAC address of the device to search for.
    keyword: Option<String>,
) -> LocationTrackingList;

/// Lists past calls with their quality.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/metrics/past_calls",
    scopes = ["phone:read:admin", "phone:read:list_call_logs:admin"],
    rate_limit = Heavy,
    paged = call_logs,
    operation = "listPastCallMetrics",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/past_calls",
    max_range = 1 month,
)]
pub fn list_past_call_metrics(
    /// Start of the period, which is at most one month; by default the past 30 days.
    from: Option<Date>,
    /// End of the period.
    to: Option<Date>,
    /// Phone number whose calls to list.
    phone_number: Option<String>,
    /// Extension number whose calls to list.
    extension_number: Option<String>,
    /// Quality of the calls to list: good for a mean opinion score (MOS) of at least 3.5, bad for a lower one.
    quality_type: Option<QualityType>,
    /// Department of the extensions whose calls to list.
    department: Option<String>,
    /// Cost center of the extensions whose calls to list.
    cost_center: Option<String>,
    /// Directions to list.
    #[zoom(max_items = 3)]
    directions: Vec<Direction>,
    /// Ranges of the duration: 0 stands for 1 to 5 minutes, 1 for 5 to 10, 2 for longer, 3 for shorter calls.
    #[zoom(max_items = 4, values = [0, 1, 2, 3])]
    durations: Vec<i64>,
    /// ID of the site.
    site_id: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> PastCallPage;

/// Whether users have set an emergency address or a personal location.
#[zoom_model]
pub enum MetricStatus {
    /// Set.
    Set,
    /// Not set.
    NotSet,
}

/// Status of a user's nomadic emergency services.
#[zoom_model]
pub enum NomadicStatus {
    /// Enabled.
    Enabled,
    /// Disabled.
    Disabled,
}

/// Whether a location belongs to the company or to a user.
#[zoom_model]
pub enum LocationType {
    /// Company.
    Company,
    /// Personal.
    Personal,
    /// Not known.
    #[zoom(rename = "unknown")]
    NotKnown,
}

/// Direction of a call.
#[zoom_model]
pub enum Direction {
    /// Inbound.
    Inbound,
    /// Outbound.
    Outbound,
    /// Internal.
    Internal,
}

/// Whether the quality was good or bad.
#[zoom_model]
pub enum QualityType {
    /// Good.
    Good,
    /// Bad.
    Bad,
}
