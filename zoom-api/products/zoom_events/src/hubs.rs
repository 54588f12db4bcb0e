//! Hubs, which hold events and videos, with their hosts and videos.

use super::{RoleType, VideoStatus};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the hubs of the current user.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/hubs",
    scopes = ["zoom_events_hubs:read", "zoom_events_hubs:read:admin", "zoom_events:read:list_hubs", "zoom_events:read:list_hubs:admin"],
    rate_limit = Light,
    operation = "getHubList",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/hubs/GET/zoom_events/hubs",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The hub does not exist.
        404 => HubNotFound,
    )
)]
pub fn list_hubs(
    /// Whether to list the hubs that the user hosts or all hubs related to the user. Zoom documents the default `host`,
    /// but requires the value.
    role_type: RoleType,
) -> HubList;

/// Lists the hosts of a hub.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/hubs/<hub_id>/hosts",
    scopes = ["zoom_events_hubs:read", "zoom_events_hubs:read:admin", "zoom_events:read:list_hub_hosts", "zoom_events:read:list_hub_hosts:admin"],
    rate_limit = Light,
    paged = hosts,
    operation = "gethubhostList",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/hubs/GET/zoom_events/hubs/%7BhubId%7D/hosts",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The hub does not exist.
        404/2001 => HubNotFound,
    )
)]
pub fn list_hosts(
    /// ID of the hub.
    hub_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> HostPage;

/// Adds a host to a hub.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/hubs/<hub_id>/hosts", json,
    scopes = ["zoom_events_hub:write", "zoom_events_hub:write:admin", "zoom_events:write:hub_host", "zoom_events:write:hub_host:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createHubHost",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/hubs/POST/zoom_events/hubs/%7BhubId%7D/hosts",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The hub does not exist.
        404/2001 => HubNotFound,
    )
)]
pub fn add_host(
    /// ID of the hub.
    hub_id: String,
    /// Email address of the user to add as a host.
    email: Option<String>,
) -> CreatedHost;

/// Removes a host from a hub.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    DELETE, "/zoom_events/hubs/<hub_id>/hosts/<host_user_id>",
    scopes = ["zoom_events_hub:write", "zoom_events_hub:write:admin", "zoom_events:delete:hub_host", "zoom_events:delete:hub_host:admin"],
    rate_limit = Light,
    operation = "deleteHubHost",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/hubs/DELETE/zoom_events/hubs/%7BhubId%7D/hosts/%7BhostUserId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The hub does not exist.
        404/2001 => HubNotFound,
    )
)]
pub fn remove_host(
    /// ID of the hub.
    hub_id: String,
    /// User ID of the host.
    host_user_id: String,
) -> NoContent;

/// Lists the videos and recordings of a hub.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/hubs/<hub_id>/videos",
    scopes = ["zoom_events_hubs:read", "zoom_events_hubs:read:admin", "zoom_events:read:list_hub_videos", "zoom_events:read:list_hub_videos:admin"],
    rate_limit = Light,
    paged = videos,
    operation = "ListHubVideos",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/hubs/GET/zoom_events/hubs/%7BhubId%7D/videos",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The hub does not exist.
        404/2001 => HubNotFound,
    )
)]
pub fn list_videos(
    /// ID of the hub.
    hub_id: String,
    /// ID of the folder whose videos are listed.
    folder_id: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> VideoPage;

/// Hubs of a user.
#[zoom_model(response)]
pub struct HubList {
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Hubs.
    #[zoom(max_items = 300)]
    pub hubs: Vec<Hub>,
}

/// Hub, which holds events and videos.
#[zoom_model(response)]
pub struct Hub {
    /// ID of the hub.
    pub hub_id: Option<String>,
    /// People who can access the hub.
    pub access_level: Option<AccessLevel>,
    /// Name of the hub.
    pub name: Option<String>,
    /// Description of the hub.
    pub description: Option<String>,
    /// URL of the hub's public page.
    pub public_url: Option<String>,
    /// Whether the hub is hidden from the pages of its events and from the list of hubs that attendees see.
    pub hidden_hub: Option<bool>,
    /// Whether events can be created in the hub.
    pub hub_active: Option<bool>,
    /// Whether the hub lists submitted events automatically.
    pub auto_list_events: Option<bool>,
    /// Whether this is the landing hub.
    pub landing_hub: Option<bool>,
}

/// People who can access a hub.
#[zoom_model]
pub enum AccessLevel {
    /// People of the organization.
    #[zoom(rename = "INTERNAL")]
    Internal,
    /// Everyone.
    #[zoom(rename = "PUBLIC")]
    Public,
}

/// Page of a hub's hosts.
#[zoom_model(response)]
pub struct HostPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Hosts.
    #[zoom(max_items = 300)]
    pub hosts: Vec<Host>,
}

/// Host of a hub.
#[zoom_model(response)]
pub struct Host {
    /// User ID of the host.
    pub host_user_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
}

/// Page of a hub's videos.
#[zoom_model(response)]
pub struct VideoPage {
    /// Number of records on this page.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Videos.
    #[zoom(max_items = 300)]
    pub videos: Vec<Video>,
}

/// Video, recording or folder of a hub.
#[zoom_model(response)]
pub struct Video {
    /// ID of the video.
    pub video_id: Option<String>,
    /// Name of the video resource.
    pub name: Option<String>,
    /// Origin of the video.
    pub source_type: Option<SourceType>,
    /// ID of the event to which the video belongs; empty if none.
    pub source_event_id: Option<String>,
    /// Processing status of the video.
    pub status: Option<VideoStatus>,
    /// URL to play the video.
    pub play_link: Option<String>,
    /// Duration in minutes.
    pub duration: Option<u32>,
}

/// Origin of a video.
#[zoom_model]
pub enum SourceType {
    /// Recording.
    #[zoom(rename = "RECORDING")]
    Recording,
    /// Uploaded file.
    #[zoom(rename = "UPLOAD")]
    Upload,
    /// Folder of videos.
    #[zoom(rename = "FOLDER")]
    Folder,
}

/// ID of an added host.
#[zoom_model(response)]
pub struct CreatedHost {
    /// User ID of the host.
    pub host_user_id: Option<String>,
}
