//! Events: engagement channel source.

use zoom_api::zoom_model;

/// Possible values of an engagement channel source.
#[zoom_model]
pub enum EngagementChannelSource {
    /// In app video.
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
    /// Sms.
    Sms,
    /// Facebook messenger.
    FacebookMessenger,
    /// Whatsapp.
    Whatsapp,
    /// In app chat.
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
    /// In app video.
    InAppVideo,
    /// Kiosk video.
    KioskVideo,
    /// Web video.
    WebVideo,
    /// In app chat.
    InAppChat,
    /// Web chat.
    WebChat,
    /// Sms.
    Sms,
}
