//! Dispositions and disposition sets of a queue.

use jiff::Timestamp;

use super::{ActiveStatus, Direction};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the dispositions of a queue.
#[zoom_endpoint(
    GET, "/contact_center/queues/<queue_id>/dispositions",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_dispositions:admin"],
    rate_limit = Medium,
    paged = dispositions,
    operation = "getQueueDispositions",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/%7BqueueId%7D/dispositions",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_dispositions(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Whether to list the dispositions for inbound or outbound engagements.
    #[zoom(default = "inbound")]
    assign_type: Option<Direction>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> DispositionPage;

/// Assigns dispositions to a queue.
#[zoom_endpoint(
    POST, "/contact_center/queues/<queue_id>/dispositions", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue_disposition:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assignQueueDispositions",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/%7BqueueId%7D/dispositions",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn assign_dispositions(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// IDs of the dispositions.
    #[zoom(max_items = 30)]
    disposition_ids: Option<Vec<String>>,
    /// Whether the assignment applies to inbound or outbound engagements.
    #[zoom(default = "inbound")]
    assign_type: Option<Direction>,
) -> AssignedDispositions;

/// Lists the disposition sets of a queue.
#[zoom_endpoint(
    GET, "/contact_center/queues/<queue_id>/dispositions/sets",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_disposition_sets:admin"],
    rate_limit = Medium,
    paged = disposition_sets,
    operation = "getQueueDispositionSets",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/%7BqueueId%7D/dispositions/sets",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_disposition_sets(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Whether to list the disposition sets for inbound or outbound engagements.
    #[zoom(default = "inbound")]
    assign_type: Option<Direction>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> DispositionSetPage;

/// Assigns disposition sets to a queue.
#[zoom_endpoint(
    POST, "/contact_center/queues/<queue_id>/dispositions/sets", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue_disposition_set:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assignQueueDispositionSets",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/%7BqueueId%7D/dispositions/sets",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn assign_disposition_sets(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// IDs of the disposition sets.
    #[zoom(max_items = 30)]
    disposition_set_ids: Option<Vec<String>>,
    /// Whether the assignment applies to inbound or outbound engagements.
    #[zoom(default = "inbound")]
    assign_type: Option<Direction>,
) -> AssignedDispositionSets;

/// Removes a disposition set from a queue.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>/dispositions/sets/<disposition_set_id>",
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_disposition_set:admin"],
    rate_limit = Light,
    operation = "deleteQueueDispositionSet",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D/dispositions/sets/%7BdispositionSetId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The queue does not have this disposition set.
        404/1201 => QueueDispositionSetNotFound,
    )
)]
pub fn unassign_disposition_set(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// ID of the disposition set.
    disposition_set_id: String,
    /// Whether the assignment applies to inbound or outbound engagements.
    #[zoom(default = "inbound")]
    assign_type: Option<Direction>,
) -> NoContent;

/// Removes a disposition from a queue.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>/dispositions/<disposition_id>",
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_disposition:admin"],
    rate_limit = Light,
    operation = "deleteQueueDisposition",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D/dispositions/%7BdispositionId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The queue does not have this disposition.
        404/1201 => QueueDispositionNotFound,
    )
)]
pub fn unassign_disposition(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// ID of the disposition.
    disposition_id: String,
    /// Whether the assignment applies to inbound or outbound engagements.
    #[zoom(default = "inbound")]
    assign_type: Option<Direction>,
) -> NoContent;

/// Page of a queue's dispositions.
#[zoom_model(response)]
pub struct DispositionPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Dispositions.
    pub dispositions: Vec<Disposition>,
}

/// Disposition that is assigned to a queue.
#[zoom_model(response)]
pub struct Disposition {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition.
    pub disposition_name: Option<String>,
    /// Description of the disposition.
    pub disposition_description: Option<String>,
    /// Whether it can be used (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Whether the assignment applies to inbound or outbound engagements.
    pub assign_type: Option<Direction>,
}

/// Page of a queue's disposition sets.
#[zoom_model(response)]
pub struct DispositionSetPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Disposition sets.
    pub disposition_sets: Vec<DispositionSetRef>,
}

/// ID and name of a disposition set.
#[zoom_model(response)]
pub struct DispositionSetRef {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// Description of the disposition set.
    pub disposition_set_description: Option<String>,
    /// Whether it can be used (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Whether the assignment applies to inbound or outbound engagements.
    pub assign_type: Option<Direction>,
}

/// Dispositions that were assigned.
#[zoom_model(response)]
pub struct AssignedDispositions {
    /// Dispositions.
    pub dispositions: Vec<Disposition>,
}

/// Disposition sets that were assigned.
#[zoom_model(response)]
pub struct AssignedDispositionSets {
    /// Disposition sets.
    pub disposition_sets: Vec<DispositionSetRef>,
}
