//! Events: status.

use zoom_api::zoom_model;

/// Possible values of a user access.
#[zoom_model]
pub enum UserAccess {
    /// Inactive.
    Inactive,
    /// Active.
    Active,
}

/// Possible values of a contact center status.
#[zoom_model]
pub enum ContactCenterStatus {
    /// Delivered.
    Delivered,
    /// Undelivered.
    Undelivered,
    /// Failed.
    Failed,
}

/// Possible values of a voicemail transcript completed status.
#[zoom_model]
pub enum VoicemailTranscriptCompletedStatus {
    /// Normal.
    Normal,
    /// Deleted.
    Deleted,
}
