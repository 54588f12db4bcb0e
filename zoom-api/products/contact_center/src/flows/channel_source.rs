//! Flows: channel source.

use zoom_api::zoom_model;

/// Source within an entry point's channel.
#[zoom_model]
pub enum EntryPointChannelSource {
    /// SMS.
    Sms,
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// Team chat.
    TeamChat,
    /// Email.
    EmailAddress,
    /// Instagram.
    Instagram,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
    /// Work items started through the API.
    Api,
}

/// Source within an imported flow's channel.
#[zoom_model]
pub enum FlowChannelSource {
    /// Video.
    Video,
    /// Voice.
    Voice,
    /// SMS.
    Sms,
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
    /// Instagram.
    Instagram,
    /// Team chat.
    TeamChat,
    /// Email.
    EmailAddress,
    /// Work items started through the API.
    Api,
}

/// Source within the channel of added entry points.
#[zoom_model]
pub enum AddedEntryPointSource {
    /// SMS.
    Sms,
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// Team chat.
    TeamChat,
    /// Email.
    Email,
    /// Instagram.
    Instagram,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
    /// Work items started through the API.
    Api,
}
