//! Events: meeting ai.

use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_event, zoom_model};

/// The AI Companion transcripts or summaries of a live meeting were deleted during the meeting.
///
/// The host needs a Pro plan or higher and AI Companion. Not sent for end-to-end encrypted meetings.
#[zoom_event(
    "meeting.ai_companion_assets_deleted",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:ai_companion", "meeting:read:ai_companion:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.ai_companion_assets_deleted",
)]
pub struct MeetingAiCompanionAssetsDeleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingAiCompanionAssetsDeletedObject,
}

/// A user started AI Companion features in a live meeting.
///
/// `ai_companion` lists the features. The host needs a Pro plan or higher and AI Companion. Not sent for end-to-end
/// encrypted meetings.
#[zoom_event(
    "meeting.ai_companion_started",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:ai_companion", "meeting:read:ai_companion:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.ai_companion_started",
)]
pub struct MeetingAiCompanionStarted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingAiCompanionObject,
}

/// A user stopped AI Companion features in a live meeting.
///
/// `ai_companion` lists the features. The host needs a Pro plan or higher and AI Companion. Not sent for end-to-end
/// encrypted meetings.
#[zoom_event(
    "meeting.ai_companion_stopped",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:ai_companion", "meeting:read:ai_companion:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.ai_companion_stopped",
)]
pub struct MeetingAiCompanionStopped {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting that the event concerns.
    pub object: MeetingAiCompanionObject,
}

/// Meeting in `meeting.ai_companion_assets_deleted` events.
#[zoom_model]
pub struct MeetingAiCompanionAssetsDeletedObject {
    /// ID (number) of the meeting.
    pub meeting_number: Option<MeetingId>,
    /// UUID of this instance of the meeting or webinar. Encode it twice in URLs if it begins with `/` or contains `//`.
    pub meeting_uuid: Option<MeetingUuid>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// The deleted assets.
    pub ai_companion: AssetsDeletedAiCompanion,
}

/// AI Companion assets that were deleted.
#[zoom_model]
pub struct AssetsDeletedAiCompanion {
    /// Deleted assets: `transcripts`, `summaries` or both.
    pub deleted_assets: Vec<DeletedAsset>,
}

/// Kind of AI Companion asset that was deleted.
#[zoom_model]
pub enum DeletedAsset {
    /// Transcripts.
    Transcripts,
    /// Summaries.
    Summaries,
}

/// Meeting in `meeting.ai_companion_started` and `meeting.ai_companion_stopped` events.
#[zoom_model]
pub struct MeetingAiCompanionObject {
    /// ID (number) of the meeting.
    pub meeting_number: Option<MeetingId>,
    /// UUID of this instance of the meeting or webinar. Encode it twice in URLs if it begins with `/` or contains `//`.
    pub meeting_uuid: Option<MeetingUuid>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Affected features or assets.
    pub ai_companion: AiCompanion,
}

/// AI Companion features that were started or stopped.
#[zoom_model]
pub struct AiCompanion {
    /// Whether AI Companion questions were started or stopped.
    pub questions: Option<bool>,
    /// Whether the meeting summary was started or stopped.
    pub summary: Option<bool>,
}
