//! Statuses that agents can have, default and custom ones.

use super::{ListedStatusName, StatusName};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the statuses of agents, default and custom ones.
#[zoom_endpoint(
    GET, "/contact_center/system_statuses",
    scopes = ["contact_center_preference:read:admin", "contact_center:read:list_system_statues:admin"],
    rate_limit = Medium,
    paged = statuses,
    operation = "listSystemStatus",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/GET/contact_center/system_statuses",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_system_statuses(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Whether to list agent statuses, or the reasons for opting out of a queue and for not being ready.
    status_category: Option<StatusCategory>,
) -> SystemStatusPage;

/// Creates a custom status.
///
/// Each category has at most 15 custom statuses.
#[zoom_endpoint(
    POST, "/contact_center/system_statuses", json,
    scopes = ["contact_center_preference:write:admin", "contact_center:write:system_status:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createSystemStatus",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/POST/contact_center/system_statuses",
    errors(
        /// The account has its maximum of 15 custom agent statuses.
        400/1105 => TooManyAgentStatuses,
        /// The account has its maximum of 15 custom statuses for opting out and not ready.
        400/1106 => TooManyOptOutStatuses,
        /// The status is still being created; retry later.
        400/1107 => StatusBeingCreated,
        /// The status category does not exist.
        404/1104 => StatusCategoryNotFound,
    )
)]
pub fn create_system_status(
    /// Name of the status, default or custom.
    status_name: Option<String>,
    /// Whether it is an agent status, or a reason for opting out of a queue or for not being ready.
    status_category: Option<StatusCategory>,
    /// Whether agents can choose the status as a reason for opting out of a queue or for not being ready; only for the
    /// category of these reasons.
    #[zoom(default = true)]
    enable: Option<bool>,
    /// Queues whose agents can choose the status.
    status_assigned_queues: Option<Vec<NewAssignedQueue>>,
) -> CreatedSystemStatus;

/// Returns a status.
#[zoom_endpoint(
    GET, "/contact_center/system_statuses/<status_id>",
    scopes = ["contact_center_preference:read:admin", "contact_center:read:system_status:admin"],
    rate_limit = Light,
    operation = "getAStatus",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/GET/contact_center/system_statuses/%7BstatusId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No status has this ID.
        404/1101 => StatusNotFound,
    )
)]
pub fn get_system_status(
    /// ID of the status.
    status_id: String,
) -> SystemStatus;

/// Deletes a custom status.
///
/// Default statuses cannot be deleted.
#[zoom_endpoint(
    DELETE, "/contact_center/system_statuses/<status_id>",
    scopes = ["contact_center_preference:write:admin", "contact_center:delete:system_status:admin"],
    rate_limit = Unlabeled,
    operation = "deleteSystemStatus",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/DELETE/contact_center/system_statuses/%7BstatusId%7D",
    errors(
        /// Default statuses cannot be changed, only custom ones.
        400/1108 => DefaultStatus,
        /// No status has this ID.
        404/1101 => StatusNotFound,
    )
)]
pub fn delete_system_status(
    /// ID of the status.
    status_id: String,
) -> NoContent;

/// Updates a custom status.
///
/// Default statuses cannot be updated.
#[zoom_endpoint(
    PATCH, "/contact_center/system_statuses/<status_id>", json,
    scopes = ["contact_center_preference:write:admin", "contact_center:update:system_status:admin"],
    rate_limit = Light,
    operation = "updateSystemStatus",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/PATCH/contact_center/system_statuses/%7BstatusId%7D",
    errors(
        /// `status_name` is required.
        400/300 => StatusNameRequired,
        /// The status already exists.
        400/1103 => SystemStatusAlreadyExists,
        /// The status is still being updated; retry later.
        400/1107 => StatusBeingUpdated,
        /// Default statuses cannot be changed, only custom ones.
        400/1108 => DefaultStatus,
        /// No status has this ID.
        404/1101 => StatusNotFound,
    )
)]
pub fn update_system_status(
    /// ID of the status.
    status_id: String,
    /// Name of the status, default or custom.
    status_name: Option<String>,
    /// Whether agents can choose the status as a reason for opting out of a queue or for not being ready; only for the
    /// category of these reasons.
    enable: Option<bool>,
    /// Queues whose agents can choose the status.
    status_assigned_queues: Option<Vec<NewAssignedQueue>>,
) -> NoContent;

/// Status of agents.
#[zoom_model(response)]
pub struct SystemStatus {
    /// ID of the status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// Whether the status comes from Zoom or from the account.
    pub status_type: Option<StatusType>,
    /// Whether it is an agent status, or a reason for opting out of a queue or for not being ready.
    pub status_category: Option<StatusCategory>,
    /// Whether agents can choose the status as a reason for opting out of a queue or for not being ready; only for the
    /// category of these reasons.
    pub enable: Option<bool>,
    /// Queues whose agents can choose the status.
    pub status_assigned_queues: Vec<StatusAssignedQueue>,
}

/// Whether a status comes from Zoom or from the account.
#[zoom_model]
pub enum StatusType {
    /// Status of Zoom.
    Default,
    /// Status of the account.
    Custom,
}

/// Category of a status.
#[zoom_model]
pub enum StatusCategory {
    /// Status of an agent.
    AgentStatus,
    /// Reason for opting out of a queue or for the status Not Ready.
    QueueOptOutAndNotReadyStatus,
}

/// Queue whose agents can choose a status.
#[zoom_model(response)]
pub struct StatusAssignedQueue {
    /// ID of the queue.
    pub id: Option<String>,
    /// Name of the queue.
    pub value: Option<String>,
}

/// Page of statuses.
#[zoom_model(response)]
pub struct SystemStatusPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Statuses.
    pub statuses: Vec<ListedSystemStatus>,
}

/// Status in a list.
#[zoom_model(response)]
pub struct ListedSystemStatus {
    /// ID of the status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<ListedStatusName>,
    /// Whether the status comes from Zoom or from the account.
    pub status_type: Option<StatusType>,
    /// Whether it is an agent status, or a reason for opting out of a queue or for not being ready.
    pub status_category: Option<StatusCategory>,
    /// Whether agents can choose the status as a reason for opting out of a queue or for not being ready; only for the
    /// category of these reasons.
    pub enable: Option<bool>,
    /// Queues whose agents can choose the status.
    pub status_assigned_queues: Vec<StatusAssignedQueue>,
}

/// Status that was created.
#[zoom_model(response)]
pub struct CreatedSystemStatus {
    /// ID of the status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// Whether the status comes from Zoom or from the account.
    pub status_type: Option<StatusType>,
    /// Whether it is an agent status, or a reason for opting out of a queue or for not being ready.
    pub status_category: Option<StatusCategory>,
    /// Whether agents can choose the status as a reason for opting out of a queue or for not being ready; only for the
    /// category of these reasons.
    pub enable: Option<bool>,
}

/// Queue to assign a status to.
#[zoom_model]
pub struct NewAssignedQueue {
    /// ID of the queue.
    pub id: Option<String>,
}
