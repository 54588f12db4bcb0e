//! Events: engagement channel source.

use zoom_api::zoom_model;

/// Source within the channel.
#[zoom_model]
pub enum EngagementChannelSource {
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Video on a website.
    WebVideo,
}

/// Source within the channel.
#[zoom_model]
pub enum ContactCenterChannelSource {
    /// Chat on a website.
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
    /// Email.
    EmailAddress,
}

/// Source within the channel.
#[zoom_model]
pub enum EngagementUpgradeCompletedChannelSource {
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Video on a website.
    WebVideo,
    /// Chat in an app.
    InAppChat,
    /// Chat on a website.
    WebChat,
    /// SMS.
    Sms,
}
