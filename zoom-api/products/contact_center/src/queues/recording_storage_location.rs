//! Queues: recording storage location.

use zoom_api::zoom_model;

/// Country in which recordings are stored.
#[zoom_model]
pub enum RecordingStorageLocation {
    /// United States.
    Us,
    /// Australia.
    Au,
    /// Brazil.
    Br,
    /// Canada.
    Ca,
    /// Germany.
    De,
    /// Japan.
    Jp,
    /// Singapore.
    Sg,
}
