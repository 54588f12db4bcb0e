//! Events: status.

use zoom_api::zoom_model;

/// Whether a disposition is active or a user has access.
#[zoom_model]
pub enum UserAccess {
    /// Inactive.
    Inactive,
    /// Active.
    Active,
}

/// Delivery status of an SMS.
#[zoom_model]
pub enum ContactCenterStatus {
    /// Delivered.
    Delivered,
    /// Undelivered.
    Undelivered,
    /// Failed.
    Failed,
}

/// Whether the voicemail exists or was softly deleted.
#[zoom_model]
pub enum VoicemailTranscriptCompletedStatus {
    /// Normal.
    Normal,
    /// Deleted.
    Deleted,
}
