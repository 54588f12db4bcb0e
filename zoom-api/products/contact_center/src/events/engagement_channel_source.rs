//! Events: engagement channel source.

use zoom_api::zoom_model;

/// Possible values of an engagement channel source.
#[zoom_model]
pub enum EngagementChannelSource {
    /// Video in an app.
    InAppVideo,
    /// Kiosk video.
    KioskVideo,
    /// Web video.
    WebVideo,
}

/// Possible values of a contact center channel source.
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

/// Possible values of an email channel source.
#[zoom_model]
pub enum EmailChannelSource {
    /// Email address.
    EmailAddress,
}

/// Possible values of an engagement upgrade completed channel source.
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
