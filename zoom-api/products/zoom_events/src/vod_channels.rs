//! Video on-demand channels of hubs, and their videos.

use super::{PublicationStatus, VideoStatus};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the video on-demand channels of a hub.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/hubs/<hub_id>/vod_channels",
    scopes = ["zoom_events_vod_channels:read", "zoom_events_vod_channels:read:admin", "zoom_events:read:list_all_vod_channels", "zoom_events:read:list_all_vod_channels:admin"],
    rate_limit = Light,
    paged = vod_channels,
    operation = "getVODChannels",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand/GET/zoom_events/hubs/%7BhubId%7D/vod_channels",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
    )
)]
pub fn list_channels(
    /// ID of the hub.
    hub_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ChannelPage;

/// Creates a video on-demand channel in a hub.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/hubs/<hub_id>/vod_channels", json,
    scopes = ["zoom_events_vod_channels:write", "zoom_events_vod_channels:write:admin", "zoom_events:write:vod_channel", "zoom_events:write:vod_channel:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createVodChannel",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand/POST/zoom_events/hubs/%7BhubId%7D/vod_channels",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller may not create channels.
        403/261104 => ChannelCreationDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
    )
)]
pub fn create_channel(
    /// ID of the hub.
    hub_id: String,
    /// Name of the channel.
    #[zoom(max_length = 75)]
    name: String,
    /// Description of the channel.
    description: Option<String>,
    /// Type of the channel.
    #[field(rename = "type")]
    kind: ChannelType,
) -> CreatedChannel;

/// Returns a video on-demand channel of a hub.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>",
    scopes = ["zoom_events_vod_channels:read", "zoom_events_vod_channels:read:admin", "zoom_events:read:vod_channel", "zoom_events:read:vod_channel:admin"],
    rate_limit = Light,
    operation = "getVODChannelDetail",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand/GET/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The channel does not exist.
        404 => ChannelNotFound,
    )
)]
pub fn get_channel(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
) -> Channel;

/// Deletes a video on-demand channel of a hub.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    DELETE, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>",
    scopes = ["zoom_events_vod_channels:write", "zoom_events_vod_channels:write:admin", "zoom_events:delete:vod_channel", "zoom_events:delete:vod_channel:admin"],
    rate_limit = Light,
    operation = "DeleteVODChannel",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand/DELETE/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
    )
)]
pub fn delete_channel(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
) -> NoContent;

/// Updates a video on-demand channel of a hub.
///
/// An omitted value stays unchanged. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>", json,
    scopes = ["zoom_events_vod_channels:write", "zoom_events_vod_channels:write:admin", "zoom_events:update:vod_channel", "zoom_events:update:vod_channel:admin"],
    rate_limit = Light,
    operation = "UpdateVideoChannel",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand/PATCH/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The hub or the channel does not exist.
        404 => NotFound,
    )
)]
pub fn update_channel(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
    /// Name of the channel.
    #[zoom(max_length = 75)]
    name: Option<String>,
    /// Description of the channel.
    description: Option<String>,
    /// Settings of the channel.
    settings: Option<ChannelSettings>,
) -> NoContent;

/// Publishes a video on-demand channel.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/actions", json,
    scopes = ["zoom_events_vod_channels:write", "zoom_events_vod_channels:write:admin", "zoom_events:update:vod_channel", "zoom_events:update:vod_channel:admin"],
    rate_limit = Light,
    operation = "vodChannelActions",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand/POST/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D/actions",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
    )
)]
pub fn perform_action(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
    /// Action to perform.
    operation: Option<ChannelOperation>,
) -> ChannelActionResult;

/// Lists the videos of a channel.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/videos",
    scopes = ["zoom_events_vod_channels:read", "zoom_events_vod_channels:read:admin", "zoom_events:read:list_vod_channel_videos", "zoom_events:read:list_vod_channel_videos:admin"],
    rate_limit = Light,
    operation = "ListVODChannelVideos",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand/GET/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D/videos",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
    )
)]
pub fn list_videos(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
) -> VideoList;

/// Adds videos of the hub to a channel.
///
/// Videos that could not be added are listed in the response with a message. Requires a Pro plan or higher with a Zoom
/// Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    POST, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/videos", json,
    scopes = ["zoom_events_vod_channels:write", "zoom_events_vod_channels:write:admin", "zoom_events:write:vod_channel_videos", "zoom_events:write:vod_channel_videos:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddVODChannelVideos",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand/POST/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D/videos",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
    )
)]
pub fn add_videos(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
    /// IDs of the videos, from [`hubs::list_videos`](super::hubs::list_videos).
    #[zoom(max_items = 30)]
    video_ids: Option<Vec<String>>,
) -> AddedVideos;

/// Removes a video from a channel.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    DELETE, "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/videos/<video_id>",
    scopes = ["zoom_events_vod_channels:write", "zoom_events_vod_channels:write:admin", "zoom_events:delete:vod_channel_videos", "zoom_events:delete:vod_channel_videos:admin"],
    rate_limit = Light,
    operation = "DeleteVODChannelVideo",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/video-on-demand/DELETE/zoom_events/hubs/%7BhubId%7D/vod_channels/%7BchannelId%7D/videos/%7BvideoId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the hub.
        403/260101 => HubAccessDenied,
        /// The caller has no access to the channel.
        403/261103 => ChannelAccessDenied,
        /// The hub does not exist.
        404/2001 => HubNotFound,
        /// The channel does not exist.
        404/261101 => ChannelNotFound,
        /// The video does not exist.
        404/261102 => VideoNotFound,
    )
)]
pub fn remove_video(
    /// ID of the hub.
    hub_id: String,
    /// ID of the channel.
    channel_id: String,
    /// ID of the video.
    video_id: String,
) -> NoContent;

/// Video on-demand channel.
#[zoom_model(response)]
pub struct Channel {
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Description of the channel.
    pub description: Option<String>,
    /// Status of the channel. Embedded channels are always published.
    pub status: Option<PublicationStatus>,
    /// Whether the public page of the hub shows the channel; only for the type `VIDEO_LIST_HUB`.
    pub is_published_to_hub: Option<bool>,
    /// Type of the channel.
    #[zoom(rename = "type")]
    pub kind: Option<ChannelType>,
    /// Script to embed the channel in a website; only for embedded channels that have videos and whose script was
    /// generated in Zoom Events.
    pub embed_script: Option<String>,
    /// URL of the channel's page; only for published channels of type `VIDEO_LIST_HUB`.
    pub channel_link: Option<String>,
    /// Settings of the channel.
    pub settings: Option<ChannelSettings>,
}

/// Type of a channel.
#[zoom_model]
pub enum ChannelType {
    /// Videos on the page of the hub.
    #[zoom(rename = "VIDEO_LIST_HUB")]
    VideoListHub,
    /// Several videos, embedded in a website.
    #[zoom(rename = "MULTI_VIDEO_EMBEDDED")]
    MultiVideoEmbedded,
    /// One video, embedded in a website.
    #[zoom(rename = "SINGLE_VIDEO_EMBEDDED")]
    SingleVideoEmbedded,
}

/// Settings of a channel.
#[zoom_model]
pub struct ChannelSettings {
    /// How viewers authenticate; only for the type `VIDEO_LIST_HUB`.
    pub authentication_method: Option<ChannelAuthenticationMethod>,
    /// Email domains, of up to 40 characters each, whose users can register; makes the channel private. Not for
    /// [`BypassAuth`](ChannelAuthenticationMethod::BypassAuth).
    #[zoom(max_items = 20000)]
    pub allow_domain_list: Vec<String>,
    /// Email addresses, of up to 60 characters each, of the people who can register; makes the channel private. Not for
    /// [`BypassAuth`](ChannelAuthenticationMethod::BypassAuth).
    #[zoom(max_items = 50000)]
    pub allow_email_list: Vec<String>,
}

/// How viewers of a channel authenticate.
#[zoom_model]
pub enum ChannelAuthenticationMethod {
    /// With a Zoom account.
    ZoomAccount,
    /// With a one-time password by email.
    EmailOtp,
    /// Not at all.
    BypassAuth,
}

/// Page of channels.
#[zoom_model(response)]
pub struct ChannelPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Channels.
    #[zoom(max_items = 300)]
    pub vod_channels: Vec<ListedChannel>,
}

/// Channel in a listing.
#[zoom_model(response)]
pub struct ListedChannel {
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Status of the channel. Embedded channels are always published.
    pub status: Option<PublicationStatus>,
    /// Whether the public page of the hub shows the channel; only for the type `VIDEO_LIST_HUB`.
    pub is_published_to_hub: Option<bool>,
    /// Type of the channel.
    #[zoom(rename = "type")]
    pub kind: Option<ChannelType>,
}

/// Videos of a channel.
#[zoom_model(response)]
pub struct VideoList {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Videos.
    #[zoom(max_items = 300)]
    pub videos: Vec<Video>,
}

/// Video of a channel.
#[zoom_model(response)]
pub struct Video {
    /// ID of the video.
    pub video_id: Option<String>,
    /// Name of the video resource.
    pub name: Option<String>,
    /// Processing status of the video.
    pub status: Option<VideoStatus>,
    /// URL to play the video.
    pub play_link: Option<String>,
    /// Duration in minutes.
    pub duration: Option<u32>,
}

/// Created channel.
#[zoom_model(response)]
pub struct CreatedChannel {
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Description of the channel.
    pub description: Option<String>,
    /// Type of the channel.
    #[zoom(rename = "type")]
    pub kind: Option<ChannelType>,
    /// Status of the channel. Embedded channels are always published.
    pub status: Option<PublicationStatus>,
    /// Whether the public page of the hub shows the channel; only for the type `VIDEO_LIST_HUB`.
    pub is_published_to_hub: Option<bool>,
}

/// Result of an action.
#[zoom_model(response)]
pub struct ChannelActionResult {
    /// Outcome of the action.
    pub status: Option<ChannelActionStatus>,
}

/// Outcome of an action.
#[zoom_model]
pub enum ChannelActionStatus {
    /// Published.
    Published,
}

/// Videos that could not be added.
#[zoom_model(response)]
pub struct AddedVideos {
    /// Videos that could not be added; empty if everything succeeded.
    #[zoom(max_items = 300)]
    pub errors: Vec<VideoError>,
}

/// Video that could not be added.
#[zoom_model(response)]
pub struct VideoError {
    /// ID of the video.
    pub video_id: Option<String>,
    /// Reason for the failure.
    pub message: Option<String>,
}

/// Action of the host for a channel.
#[zoom_model]
pub enum ChannelOperation {
    /// Publishes the channel.
    Publish,
}
