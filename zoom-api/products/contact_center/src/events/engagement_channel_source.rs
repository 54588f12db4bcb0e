//! Events: engagement channel source.

use zoom_api::zoom_model;

/// Source within the channel.
#[zoom_model]
pub enum EngagementChannelSource {
    /// Video in an app.
    InAppVideo,
    /// Kiosk video.
    KioskVideo,
    /// Web video.
    WebVideo,
}

/// Source within the channel.
#[zoom_model]
pub enum ContactCenterChannelSource {
    /// Web chat.
    WebChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
    /// Chat in an app.
    InAppChat,
}

/// Source within the channel.
#[zoom_model]
pub enum EmailChannelSource {
    /// Email address.
    EmailAddress,
}

/// Source within the channel.
#[zoom_model]
pub enum EngagementUpgradeCompletedChannelSource {
    /// Video in an app.
    InAppVideo,
    /// Kiosk video.
    KioskVideo,
    /// Web video.
    WebVideo,
    /// Chat in an app.
    InAppChat,
    /// Web chat.
    WebChat,
    /// SMS.
    Sms,
}
