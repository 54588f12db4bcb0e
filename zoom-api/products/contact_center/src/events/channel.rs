//! Events: channel.

use zoom_api::zoom_model;

/// Possible values of a cx engagement end data ready channel.
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

/// Possible values of a contact center channel.
#[zoom_model]
pub enum ContactCenterChannel {
    /// Voice.
    Voice,
    /// Video.
    Video,
}

/// Possible values of a channel.
#[zoom_model]
pub enum Channel {
    /// Voice.
    Voice,
    /// Video.
    Video,
    /// Messaging.
    Messaging,
}

/// Possible values of a legacy engagement end data ready channel.
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
