//! Events of Zoom Video Management.

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Video Management.
#[zoom_event]
pub enum Event {
    VideoManagementChannelPublished,
    VideoManagementChannelUnpublished,
    VideoManagementChannelVideoAdded,
    VideoManagementChannelVideoRemoved,
}

/// A user published a video channel.
///
/// Requires a Pro plan or higher and a Zoom Video Management license.
#[zoom_event(
    "video_management.channel_published",
    scopes = ["video_mgmt_channels:read", "video_mgmt_channels:read:admin", "video_mgmt:read:channel", "video_mgmt:read:channel:admin"],
    docs = "https://developers.zoom.us/docs/api/video-management/events/#tag/video_management/POSTvideo_management.channel_published",
)]
pub struct VideoManagementChannelPublished {
    /// Account of the host who published the channel.
    pub account_id: String,
    /// Channel.
    pub object: VideoManagementChannelObject,
}

/// A user withdrew a published video channel.
///
/// Requires a Pro plan or higher and a Zoom Video Management license.
#[zoom_event(
    "video_management.channel_unpublished",
    scopes = ["video_mgmt_channels:read", "video_mgmt_channels:read:admin", "video_mgmt:read:channel", "video_mgmt:read:channel:admin"],
    docs = "https://developers.zoom.us/docs/api/video-management/events/#tag/video_management/POSTvideo_management.channel_unpublished",
)]
pub struct VideoManagementChannelUnpublished {
    /// Account of the host who published the channel.
    pub account_id: String,
    /// Channel.
    pub object: VideoManagementChannelObject,
}

/// A user added a video to a channel.
///
/// Requires a Pro plan or higher and a Zoom Video Management license.
#[zoom_event(
    "video_management.channel_video_added",
    scopes = ["video_mgmt_videos:read", "video_mgmt_videos:read:admin", "video_mgmt:read:list_videos", "video_mgmt:read:list_videos:admin"],
    docs = "https://developers.zoom.us/docs/api/video-management/events/#tag/video_management/POSTvideo_management.channel_video_added",
)]
pub struct VideoManagementChannelVideoAdded {
    /// Account of the host who published the channel.
    pub account_id: String,
    /// Video and channel.
    pub object: VideoManagementChannelVideoObject,
}

/// A user removed a video from a channel.
///
/// Requires a Pro plan or higher and a Zoom Video Management license.
#[zoom_event(
    "video_management.channel_video_removed",
    scopes = ["video_mgmt_videos:read", "video_mgmt_videos:read:admin", "video_mgmt:read:list_videos", "video_mgmt:read:list_videos:admin"],
    docs = "https://developers.zoom.us/docs/api/video-management/events/#tag/video_management/POSTvideo_management.channel_video_removed",
)]
pub struct VideoManagementChannelVideoRemoved {
    /// Account of the host who published the channel.
    pub account_id: String,
    /// Video and channel.
    pub object: VideoManagementChannelVideoObject,
}

/// Channel in `video_management.channel_published` and `video_management.channel_unpublished` events.
#[zoom_model]
pub struct VideoManagementChannelObject {
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Description of the channel.
    pub description: Option<String>,
    /// ID of the channel's owner.
    pub owner_id: Option<String>,
}

/// Video and channel in `video_management.channel_video_added` and `video_management.channel_video_removed` events.
#[zoom_model]
pub struct VideoManagementChannelVideoObject {
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// ID of the video.
    pub video_id: Option<String>,
    /// ID or UUID of the meeting that was recorded; only for recordings.
    pub meeting_id: Option<String>,
}
