//! Regions of agents, each with a SIP zone.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the regions of the account.
#[zoom_endpoint(
    GET, "/contact_center/regions",
    scopes = ["contact_center_region:read:admin", "contact_center:read:list_regions:admin"],
    rate_limit = Medium,
    paged = regions,
    operation = "ListRegions",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/regions/GET/contact_center/regions",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_regions(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> RegionPage;

/// Creates a region.
#[zoom_endpoint(
    POST, "/contact_center/regions", json,
    scopes = ["contact_center_region:write:admin", "contact_center:write:region:admin"],
    rate_limit = Light,
    operation = "CreateARegion",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/regions/POST/contact_center/regions",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn create_region(
    /// Name of the region.
    region_name: Option<String>,
    /// ID of the region's SIP zone.
    sip_zone_id: Option<String>,
) -> CreatedRegion;

/// Returns a region.
#[zoom_endpoint(
    GET, "/contact_center/regions/<region_id>",
    scopes = ["contact_center_region:read:admin", "contact_center:read:region:admin"],
    rate_limit = Light,
    operation = "GetARegion",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/regions/GET/contact_center/regions/%7BregionId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The region does not exist.
        404 => NotFound,
    )
)]
pub fn get_region(
    /// ID of the region.
    region_id: String,
) -> Region;

/// Deletes a region and moves its users to another one.
///
/// The main region cannot be deleted.
#[zoom_endpoint(
    DELETE, "/contact_center/regions/<region_id>",
    scopes = ["contact_center_region:write:admin", "contact_center:delete:region:admin"],
    rate_limit = Light,
    operation = "DeleteARegion",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/regions/DELETE/contact_center/regions/%7BregionId%7D",
    errors(
        /// The main region cannot be deleted.
        400/3802 => MainRegion,
        /// The deleted region cannot receive its own users.
        400/3803 => SameRegion,
        /// The SIP zone of the region that receives the users has a misconfigured country.
        400/3806 => TargetRegionMisconfigured,
        /// No region has this ID.
        404/3801 => RegionNotFound,
    )
)]
pub fn delete_region(
    /// ID of the region.
    region_id: String,
    /// ID of the region that receives the users.
    move_to_region_id: String,
) -> NoContent;

/// Updates a region.
#[zoom_endpoint(
    PATCH, "/contact_center/regions/<region_id>", json,
    scopes = ["contact_center_region:write:admin", "contact_center:udpate:region:admin"],
    rate_limit = Light,
    operation = "UpdateARegion",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/regions/PATCH/contact_center/regions/%7BregionId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The region does not exist.
        404 => NotFound,
    )
)]
pub fn update_region(
    /// ID of the region.
    region_id: String,
    /// Name of the region.
    region_name: Option<String>,
    /// ID of the region's SIP zone.
    sip_zone_id: Option<String>,
) -> NoContent;

/// Lists the agents of a region.
#[zoom_endpoint(
    GET, "/contact_center/regions/<region_id>/users",
    scopes = ["contact_center_region:read:admin", "contact_center:read:list_region_users:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "ListRegion'sUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/regions/GET/contact_center/regions/%7BregionId%7D/users",
    errors(
        /// Regions are disabled in the account.
        400/400 => RegionsDisabled,
        /// No region has this ID.
        404/1017 => RegionNotFound,
    )
)]
pub fn list_users(
    /// ID of the region.
    region_id: String,
    /// ID of the role of the users to list.
    role_id: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 100)] page_size: Option<u32>,
) -> UserPage;

/// Assigns users to a region.
#[zoom_endpoint(
    POST, "/contact_center/regions/<region_id>/users", json,
    scopes = ["contact_center_region:write:admin", "contact_center:write:region_user:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AssignUsersToARegion",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/regions/POST/contact_center/regions/%7BregionId%7D/users",
    errors(
        /// Regions are disabled in the account.
        400/400 => RegionsDisabled,
        /// No region has this ID.
        404/1017 => RegionNotFound,
    )
)]
pub fn assign_users(
    /// ID of the region.
    region_id: String,
    /// IDs or email addresses of the users.
    #[zoom(max_items = 20)]
    user_ids: Option<Vec<String>>,
) -> NoContent;

/// Region.
#[zoom_model(response)]
pub struct Region {
    /// ID of the region.
    pub region_id: Option<String>,
    /// Name of the region.
    pub region_name: Option<String>,
    /// ID of the region's SIP zone.
    pub sip_zone_id: Option<String>,
    /// Name of the SIP zone.
    pub sip_zone_name: Option<String>,
    /// Whether this is the main region.
    pub is_main_region: Option<bool>,
}

/// Page of regions.
#[zoom_model(response)]
pub struct RegionPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Regions.
    #[zoom(max_items = 300)]
    pub regions: Vec<ListedRegion>,
}

/// Region in a list.
#[zoom_model(response)]
pub struct ListedRegion {
    /// ID of the region.
    pub region_id: Option<String>,
    /// Name of the region.
    pub region_name: Option<String>,
    /// Whether this is the main region.
    pub is_main_region: Option<bool>,
    /// ID of the region's SIP zone.
    pub sip_zone_id: Option<String>,
    /// Name of the SIP zone.
    pub sip_zone_name: Option<String>,
    /// Number of users in the region.
    pub users_count: Option<u32>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
}

/// Page of a region's users.
#[zoom_model(response)]
pub struct UserPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Users.
    #[zoom(max_items = 100)]
    pub users: Vec<User>,
}

/// User of a region.
#[zoom_model(response)]
pub struct User {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
}

/// Region that was created.
#[zoom_model(response)]
pub struct CreatedRegion {
    /// Name of the region.
    pub region_name: Option<String>,
    /// ID of the region.
    pub region_id: Option<String>,
    /// ID of the region's SIP zone.
    pub sip_zone_id: Option<String>,
}
