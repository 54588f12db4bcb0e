//! Events: channel.

use zoom_api::zoom_model;

/// Channel of the engagement or the task.
#[zoom_model]
pub enum CxEngagementEndDataReadyChannel {
    /// Voice.
    Voice,
    /// Video.
    Video,
    /// Messaging.
    Messaging,
    /// Email.
    Email,
    /// Work item.
    WorkItem,
}

/// Channel of an engagement, a queue or a task.
#[zoom_model]
pub enum ContactCenterChannel {
    /// Voice.
    Voice,
    /// Video.
    Video,
}

/// Channel of the engagement or the task.
#[zoom_model]
pub enum Channel {
    /// Voice.
    Voice,
    /// Video.
    Video,
    /// Messaging.
    Messaging,
}

/// Channel of the engagement or the task.
#[zoom_model]
pub enum LegacyEngagementEndDataReadyChannel {
    /// Voice.
    Voice,
    /// Video.
    Video,
    /// Messaging.
    Messaging,
    /// Email.
    Email,
}
