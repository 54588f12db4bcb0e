//! Floor maps of locations with workspaces.

use super::UploadedFile;
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Uploads the floor map of a location, replacing an earlier one.
///
/// Accepts a JPEG, a 24-bit PNG or a PDF of at most 10 MB and 6000 × 4000 pixels; 1920 × 1080 is recommended. The
/// caller needs a workspace license. The call goes to Zoom's file server, which may redirect, and is limited to 20
/// requests per second for a user and 2,000 per second for an IP address.
#[zoom_endpoint(
    POST, "/workspaces/floormap/files", form,
    scopes = ["workspace:write:admin", "workspace:write:location", "workspace:write:location:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddOrUpdateAWorkspaceFloorMap",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/floormap/files",
    base = files,
    errors(
        /// The floor map is invalid, or has too many pixels.
        400 => FloorMapRejected,
        /// The location does not exist.
        404 => LocationNotFound,
    )
)]
pub fn upload_floor_map(
    /// Image or PDF of at most 6000 × 4000 pixels.
    file: FilePart,
    /// ID of the location.
    location_id: String,
) -> UploadedFile;

/// Returns the floor map of a location.
#[zoom_endpoint(
    GET, "/workspaces/locations/<location_id>/floor_map",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:location", "workspace:read:location:admin"],
    rate_limit = Light,
    operation = "Getlocationfloormap",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/locations/%7BlocationId%7D/floor_map",
    errors(
        /// The caller has no access.
        401/30059620 => AccessRestricted,
        /// The location does not exist.
        404/30051005 => LocationNotFound,
    )
)]
pub fn get_floor_map(
    /// ID of the location.
    location_id: String,
) -> FloorMap;

/// Deletes the floor map of a location.
#[zoom_endpoint(
    DELETE, "/workspaces/<location_id>/background",
    scopes = ["workspace:write:admin", "workspace:write:location", "workspace:write:location:admin"],
    rate_limit = Medium,
    operation = "DeleteWorkspaceFloorMap",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/%7BlocationId%7D/background",
    errors(
        /// The caller may not access the location.
        400/30051005 => IllegalAccess,
        /// The floor map is invalid, or has too many pixels.
        400 => FloorMapRejected,
        /// The location does not exist.
        404 => LocationNotFound,
    )
)]
pub fn delete_floor_map(
    /// ID of the location.
    location_id: String,
    /// Whether to remove the workspaces and the wayfinding of the map too; by default they stay.
    remove_child: Option<bool>,
) -> NoContent;

/// Floor map of a location.
#[zoom_model(response)]
pub struct FloorMap {
    /// URL of the map; valid for a day.
    pub background_map_url: Option<String>,
    /// Width of the map.
    pub background_map_width: Option<i64>,
    /// Height of the map.
    pub background_map_height: Option<i64>,
    /// Width of the canvas that shows the map.
    pub canvas_width: Option<i64>,
    /// Height of the canvas that shows the map.
    pub canvas_height: Option<i64>,
    /// Default size of points on the map.
    pub point_size: Option<u64>,
}
