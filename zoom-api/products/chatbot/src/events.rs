//! Events of Zoom Chatbot.

mod interactive;
mod team_chat;

pub use interactive::*;
pub use team_chat::*;

use zoom_api::zoom_event;

/// Events of Zoom Chatbot.
#[zoom_event]
pub enum Event {
    BotInstalled,
    BotNotification,
    InteractiveMessageActions,
    InteractiveMessageEditable,
    InteractiveMessageFieldsEditable,
    InteractiveMessageSelect,
    TeamChatAppMention,
    TeamChatLinkShared,
}

/// A user authorized the chatbot.
///
/// Sent only if the welcome message in the chatbot's settings is set to come from the app. Zoom posts the event to the
/// bot endpoint URL.
#[zoom_event(
    "bot_installed",
    rename_all = "camelCase",
    docs = "https://developers.zoom.us/docs/api/chatbot/events/#tag/bot_installed/POSTbot_installed"
)]
pub struct BotInstalled {
    /// ID of the user's account.
    pub account_id: Option<String>,
    /// Jabber ID of the chatbot.
    pub robot_jid: Option<String>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// ID of the user who acted.
    pub user_id: Option<String>,
    /// Jabber ID of the user who acted.
    pub user_jid: Option<String>,
    /// Display name of the user who acted.
    pub user_name: Option<String>,
}

/// A user entered the chatbot's slash command.
///
/// `cmd` holds the text after the command. Zoom posts the event to the bot endpoint URL.
#[zoom_event(
    "bot_notification",
    rename_all = "camelCase",
    docs = "https://developers.zoom.us/docs/api/chatbot/events/#tag/bot_notification/POSTbot_notification"
)]
pub struct BotNotification {
    /// ID of the user's account.
    pub account_id: Option<String>,
    /// Channel of the message, or in a direct chat the name of the user.
    pub channel_name: Option<String>,
    /// Text that the user entered after the slash command.
    pub cmd: Option<String>,
    /// Name of the chatbot.
    pub name: Option<String>,
    /// Jabber ID of the chatbot.
    pub robot_jid: Option<String>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Jabber ID of the recipient: a channel or a user.
    pub to_jid: Option<String>,
    /// ID of the user who acted.
    pub user_id: Option<String>,
    /// Jabber ID of the user who acted.
    pub user_jid: Option<String>,
    /// Display name of the user who acted.
    pub user_name: Option<String>,
}
