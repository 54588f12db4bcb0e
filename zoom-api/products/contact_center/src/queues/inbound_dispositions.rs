//! Queues: inbound dispositions.

use super::super::DispositionRef;
use zoom_api::zoom_model;

/// Dispositions and disposition sets of a queue.
#[zoom_model(response)]
pub struct QueueDispositions {
    /// Whether agents record a disposition.
    pub enable_disposition: Option<bool>,
    /// Whether a disposition is mandatory.
    pub queue_disposition_type: Option<QueueDispositionType>,
    /// Dispositions.
    pub dispositions: Vec<DispositionRef>,
    /// Disposition sets.
    pub disposition_sets: Vec<DispositionSetRef>,
    /// ID of the default disposition.
    pub default_disposition_id: Option<String>,
    /// Name of the default disposition.
    pub default_disposition_name: Option<String>,
}

/// Whether agents must record a disposition.
#[zoom_model]
pub enum QueueDispositionType {
    /// A disposition is mandatory.
    Mandatory = 0,
    /// A disposition is optional.
    Optional = 1,
}

/// ID and name of a disposition set.
#[zoom_model(response)]
pub struct DispositionSetRef {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
}
