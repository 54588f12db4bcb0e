//! Clips: list, get, download and delete them.

use bytes::Bytes;
use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists clips of the current user, or of any user of the account.
///
/// Other users than `me` require an admin scope.
#[zoom_endpoint(
    GET, "/clips",
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_user_clips", "clips:read:list_user_clips:admin"],
    rate_limit = Light,
    paged = clips,
    operation = "GetUserClips",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/clips/GET/clips",
    max_range = 1 month,
    errors(
        /// The page size or the page token is invalid.
        400/300 => InvalidPage,
        /// The access token is missing or invalid.
        401/1002 => NotAuthenticated,
        /// The user may not list these clips.
        403/1003 => NoPermission,
    )
)]
pub fn list_clips(
    /// ID or email address of the owner, or `me`.
    user_id: Option<String>,
    /// Name of the clip to list; by default all.
    search_key: Option<String>,
    /// Date to which the range applies.
    #[zoom(default = "MODIFIED_DATE")]
    date_filter_type: Option<DateFilterType>,
    /// Start of the range, as `yyyy-MM-ddTHH:mm:ssZ` (UTC); by default today.
    from: Option<Timestamp>,
    /// End of the range, as `yyyy-MM-ddTHH:mm:ssZ` (UTC); by default the day after `from`.
    to: Option<Timestamp>,
    /// Status of the clips to list.
    status: Option<ClipStatus>,
    #[zoom(min = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ClipPage;

/// Downloads a clip as an MP4 file.
///
/// Zoom redirects the request to the file.
#[zoom_endpoint(
    GET, "/clips/<clip_id>/download",
    scopes = ["clips:read", "clips:read:admin", "clips:read:download_clip", "clips:read:download_clip:admin"],
    rate_limit = Light,
    operation = "downloadClip",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/download/GET/clips/%7BclipId%7D/download",
    errors(
        /// The MP4 file of the clip is not ready yet.
        400/50002 => ClipMp4NotReady,
        /// The download URL of the clip is invalid.
        400/50003 => InvalidDownloadUrl,
        /// The user may not download the clip.
        403/20001 => DownloadNotPermitted,
        /// The clip does not exist or is not ready.
        404/10002 => ClipNotFound,
    )
)]
pub fn download_clip(
    /// ID of the clip.
    clip_id: String,
) -> Bytes;

/// Returns a clip.
///
/// Clips of other users of the account require an admin scope.
#[zoom_endpoint(
    GET, "/clips/<clip_id>",
    scopes = ["clips:read", "clips:read:admin", "clips:read:clip", "clips:read:clip:admin"],
    rate_limit = Unlabeled,
    operation = "GetClipById",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/clips/GET/clips/%7BclipId%7D",
    errors(
        /// The access token is missing or invalid.
        401/1002 => NotAuthenticated,
        /// The user may not access or change the clip.
        403/1003 => NoPermission,
        /// The clip does not exist.
        404/2000 => ClipNotFound,
    )
)]
pub fn get_clip(
    /// ID of the clip.
    clip_id: String,
) -> Clip;

/// Deletes a clip; the deletion is soft.
#[zoom_endpoint(
    DELETE, "/clips/<clip_id>",
    scopes = ["clips:write", "clips:write:admin", "clips:delete:clip", "clips:delete:clip:admin"],
    rate_limit = Light,
    operation = "DeleteClip",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/single/DELETE/clips/%7BclipId%7D",
    errors(
        /// The access token is missing or invalid.
        401/1002 => NotAuthenticated,
        /// The user may not access or change the clip.
        403/1003 => NoPermission,
        /// The clip does not exist.
        404/2000 => ClipNotFound,
    )
)]
pub fn delete_clip(
    /// ID of the clip.
    clip_id: String,
) -> NoContent;

/// Clip: a short recorded video.
#[zoom_model(response)]
pub struct Clip {
    /// Title of the clip.
    pub title: Option<String>,
    /// Description of the clip.
    pub description: Option<String>,
    /// Duration in seconds.
    pub duration: Option<f64>,
    /// Status of the clip.
    pub status: Option<ClipStatus>,
    /// ID of the clip.
    pub clip_id: Option<String>,
    /// User ID of the owner.
    pub owner_id: Option<String>,
    /// Size in bytes.
    pub file_size: Option<u64>,
    /// URL to watch the clip.
    pub share_link: Option<String>,
    /// People who can watch the clip through its link.
    pub share_link_settings: Option<ShareLinkSettings>,
    /// URL of the thumbnail.
    pub thumbnail_link: Option<String>,
    /// When it was created (UTC).
    pub created_date: Option<Timestamp>,
    /// When it was last modified (UTC).
    pub modified_date: Option<Timestamp>,
}

/// Status of a clip.
#[zoom_model]
pub enum ClipStatus {
    /// The recording is in progress.
    #[zoom(rename = "RECORD_START")]
    Recording,
    /// The recording failed.
    #[zoom(rename = "RECORD_FAILED")]
    Failed,
    /// The recording has ended; the MP4 file is not ready.
    #[zoom(rename = "RECORD_END")]
    Processing,
    /// The clip is complete.
    #[zoom(rename = "RECORD_SUCCESS")]
    Ready,
    /// The clip was soft-deleted.
    #[zoom(rename = "RECORD_DELETE")]
    Deleted,
    /// Zoom's trust and safety team blocked the clip.
    #[zoom(rename = "SUSPENDED")]
    Suspended,
}

/// People who can watch a clip through its link.
#[zoom_model(response)]
pub struct ShareLinkSettings {
    /// Passcode, if one is required.
    #[zoom(secret)]
    pub passcode: Option<String>,
    /// People who can watch the clip.
    pub share_scope: Option<ShareScope>,
    /// Whether a passcode is required.
    pub enable_passcode: Option<bool>,
}

/// People who can watch a clip.
#[zoom_model]
pub enum ShareScope {
    /// Everyone who has the link.
    #[zoom(rename = "ANYONE")]
    Anyone,
    /// Users of the owner's organization.
    #[zoom(rename = "SAME_ORGANIZATON")]
    SameOrganization,
    /// Invited users.
    #[zoom(rename = "INVITED_MEMBERS_ONLY")]
    InvitedMembersOnly,
    /// The owner and the account's administrators.
    #[zoom(rename = "PRIVATE")]
    Private,
}

/// Page of clips.
#[zoom_model(response)]
pub struct ClipPage {
    /// Clips.
    #[zoom(rename = "data")]
    pub clips: Vec<Clip>,
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Date to which the time range applies.
#[zoom_model]
pub enum DateFilterType {
    /// Creation.
    #[zoom(rename = "CREATED_DATE")]
    CreatedDate,
    /// Last modification.
    #[zoom(rename = "MODIFIED_DATE")]
    ModifiedDate,
}
