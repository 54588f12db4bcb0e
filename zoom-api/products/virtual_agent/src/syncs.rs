//! Synchronizations of knowledge bases.

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Starts a synchronization of a knowledge base.
#[zoom_endpoint(
    POST, "/km/kbs/<knowledge_base_id>/sync",
    scopes = ["zva:update:km_kb:admin", "zva:write:km_kbs"],
    rate_limit = Light,
    success = 201,
    operation = "CreateSyncRequest",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/POST/km/kbs/%7BkbId%7D/sync",
    errors(
        /// The knowledge base is not of the type "Custom API".
        400/33001 => NotCustomKnowledgeBase,
        /// The request is invalid.
        400/33005 => ValidationFailed,
        /// The knowledge base is disabled.
        400/33013 => KnowledgeBaseNotEnabled,
        /// The knowledge base does not exist.
        404/33000 => KnowledgeBaseNotFound,
        /// The knowledge base is being synchronized.
        409/33011 => SyncInProgress,
        /// The last synchronization was too recent.
        409/33012 => SyncTooRecent,
    )
)]
pub fn create_sync(
    /// ID of the knowledge base.
    knowledge_base_id: String,
) -> KnowledgeBaseSync;

/// Returns a synchronization of a knowledge base.
#[zoom_endpoint(
    GET, "/km/kbs/<knowledge_base_id>/sync/<sync_id>",
    scopes = ["zva:read:km_kb:admin", "zva:read:km_kbs"],
    rate_limit = Light,
    operation = "GetSync",
    docs = "https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/GET/km/kbs/%7BkbId%7D/sync/%7BsyncId%7D",
    errors(
        /// The knowledge base or the synchronization does not exist.
        404/33014 => KnowledgeBaseOrSyncNotFound,
        /// The knowledge base or the synchronization does not exist.
        404 => NotFound,
    )
)]
pub fn get_sync(
    /// ID of the knowledge base.
    knowledge_base_id: String,
    /// ID of the synchronization.
    sync_id: String,
) -> KnowledgeBaseSync;

/// Synchronization of a knowledge base.
#[zoom_model(response)]
pub struct KnowledgeBaseSync {
    /// ID of the synchronization.
    pub sync_id: Option<String>,
    /// ID of the knowledge base.
    #[zoom(rename = "kb_id")]
    pub knowledge_base_id: Option<String>,
    /// State of the synchronization.
    pub sync_status: SyncStatus,
    /// Progress of the synchronization, in percent.
    pub progress_percent: Option<i64>,
    /// Code of the error, if the synchronization failed.
    #[zoom(values = [33009, 33008, 33010, 33007])]
    pub error_code: Option<i64>,
    /// Reason of the failure, if the synchronization failed.
    pub error_message: Option<String>,
    /// Time of the creation.
    pub created_at: Option<Timestamp>,
    /// Time of the last change.
    pub updated_at: Option<Timestamp>,
    /// Time when the synchronization started.
    pub started_at: Option<Timestamp>,
}

/// State of a synchronization.
#[zoom_model]
pub enum SyncStatus {
    /// Queued.
    #[zoom(rename = "QUEUED")]
    Queued,
    /// Pending.
    #[zoom(rename = "PENDING")]
    Pending,
    /// In progress.
    #[zoom(rename = "IN_PROGRESS")]
    InProgress,
    /// Completed.
    #[zoom(rename = "COMPLETED")]
    Completed,
    /// Failed.
    #[zoom(rename = "FAILED")]
    Failed,
    /// Aborting.
    #[zoom(rename = "ABORTING")]
    Aborting,
    /// Aborted.
    #[zoom(rename = "ABORTED")]
    Aborted,
}
