//! Metadata of videos.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the title, description, duration, times and tags of a video.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/videos/<video_id>/metadata",
    scopes = ["zoom_events_videos:read", "zoom_events_videos:read:admin", "zoom_events:read:video_metadata", "zoom_events:read:video_metadata:admin"],
    rate_limit = Light,
    operation = "getVideoMetadata",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/videos/GET/zoom_events/videos/%7BvideoId%7D/metadata",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the video.
        403/261107 => VideoAccessDenied,
        /// The video does not exist.
        404/261108 => VideoNotFound,
    )
)]
pub fn get_metadata(
    /// ID of the video.
    video_id: String,
) -> VideoMetadata;

/// Updates the title, description and tags of a video.
///
/// An omitted value stays unchanged. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/videos/<video_id>/metadata", json,
    scopes = ["zoom_events_videos:write", "zoom_events_videos:write:admin", "zoom_events:update:video_metadata", "zoom_events:update:video_metadata:admin"],
    rate_limit = Light,
    operation = "updateVideoMetadata",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/videos/PATCH/zoom_events/videos/%7BvideoId%7D/metadata",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the video.
        403/261107 => VideoAccessDenied,
        /// The video does not exist.
        404/261108 => VideoNotFound,
    )
)]
pub fn update_metadata(
    /// ID of the video.
    video_id: String,
    /// Title of the video.
    #[zoom(max_length = 256)]
    title: Option<String>,
    /// Description of the video.
    #[zoom(max_length = 5000)]
    description: Option<String>,
    /// Tags or keywords of the video.
    #[zoom(max_items = 20)]
    tags: Option<Vec<String>>,
) -> NoContent;

/// Metadata of a video.
#[zoom_model(response)]
pub struct VideoMetadata {
    /// Title of the video.
    #[zoom(max_length = 256)]
    pub title: Option<String>,
    /// Description of the video.
    #[zoom(max_length = 5000)]
    pub description: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u64>,
    /// Time at which the video was created.
    pub video_created_at: Option<Timestamp>,
    /// Time of the last change.
    pub updated_at: Option<Timestamp>,
    /// Tags or keywords of the video.
    #[zoom(max_items = 20)]
    pub tags: Vec<String>,
}
