//! Account settings: webinar chat.

use zoom_api::zoom_model;

/// The setting for chat in webinars: who writes to whom, and who can save it.
#[zoom_model]
pub struct WebinarChat {
    /// With whom attendees of webinars chat.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether the chat is saved on the host's computer when a webinar ends.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom panelists chat.
    pub allow_panelists_chat_with: Option<WebinarChatRecipients>,
    /// Whether panelists can write to one another directly.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Whose chat messages attendees of a webinar save.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// Whether users can delete their messages in the chat of meetings.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// With whom attendees chat until they choose.
    pub default_attendees_chat_with: Option<WebinarChatRecipients>,
    /// Whether webinar participants can write chat messages.
    pub enable: Option<bool>,
}

/// Whom a webinar's attendees can chat with.
#[zoom_model]
pub enum AllowAttendeesChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and all panelists.
    Panelists = 2,
    /// Everyone.
    Everyone = 3,
}

/// Whom people in a webinar can chat with.
#[zoom_model]
pub enum WebinarChatRecipients {
    /// The host and all panelists.
    Panelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// Which chats of a webinar its attendees can save.
#[zoom_model]
pub enum WebinarChatAllowUsersSaveChats {
    /// None.
    Nothing = 0,
    /// Those of the host and panelists.
    Panelists = 1,
    /// All.
    Everything = 2,
}

/// What is changed of the setting for chat in webinars; what is left out stays as it is.
#[zoom_model]
pub struct WebinarChatUpdate {
    /// With whom attendees of webinars chat.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether the chat is saved on the host's computer when a webinar ends.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom panelists chat.
    pub allow_panelists_chat_with: Option<WebinarChatRecipients>,
    /// Whether panelists can write to one another directly.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Whose chat messages attendees of a webinar save.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// With whom attendees chat until they choose.
    pub default_attendees_chat_with: Option<WebinarChatRecipients>,
    /// Whether webinar participants can write chat messages.
    pub enable: Option<bool>,
}
