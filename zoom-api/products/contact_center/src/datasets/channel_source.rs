//! Datasets: channel source.

use zoom_api::zoom_model;

/// Source, within its channel, of an engagement with a disposition.
#[zoom_model]
pub enum DispositionChannelSource {
    /// Voice.
    Voice,
    /// Video on a website.
    WebVideo,
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// Team chat.
    TeamChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// Instagram.
    Instagram,
    /// WhatsApp.
    Whatsapp,
    /// Email.
    Email,
}
