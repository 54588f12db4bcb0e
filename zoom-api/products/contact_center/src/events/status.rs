//! Events: status.

use zoom_api::zoom_model;

/// Whether a disposition is active or a user has access.
#[zoom_model]
pub enum UserAccess {
    /// The disposition is disabled; the user has no access.
    Inactive,
    /// The disposition can be used; the user has access.
    Active,
}

/// Delivery status of an SMS.
#[zoom_model]
pub enum ContactCenterStatus {
    /// Delivered.
    Delivered,
    /// Not delivered.
    Undelivered,
    /// Failed.
    Failed,
}

/// Whether the voicemail exists or was softly deleted.
#[zoom_model]
pub enum VoicemailTranscriptCompletedStatus {
    /// In the inbox.
    Normal,
    /// In the trash.
    Deleted,
}
