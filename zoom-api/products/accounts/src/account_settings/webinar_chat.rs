//! Account settings: webinar chat.

use zoom_api::zoom_model;

/// Webinar chat setting: the allowed chat partners and who can save the chat.
#[zoom_model(response)]
pub struct WebinarChat {
    /// Chat partners allowed for webinar attendees.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether the chat is saved on the host's computer at the end of a webinar.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// Chat partners allowed for panelists.
    pub allow_panelists_chat_with: Option<WebinarChatRecipients>,
    /// Whether panelists can send direct messages to each other.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Chat messages that webinar attendees can save.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// Whether users can delete their messages in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Default chat recipients of attendees.
    pub default_attendees_chat_with: Option<WebinarChatRecipients>,
    /// Whether webinar participants can send chat messages.
    pub enable: Option<bool>,
}

/// Chat partners allowed for webinar attendees.
#[zoom_model]
pub enum AllowAttendeesChatWith {
    /// Nobody.
    Nobody = 1,
    /// The host and all panelists.
    Panelists = 2,
    /// Everyone.
    Everyone = 3,
}

/// Chat partners allowed for webinar participants.
#[zoom_model]
pub enum WebinarChatRecipients {
    /// The host and all panelists.
    Panelists = 1,
    /// Everyone.
    Everyone = 2,
}

/// Chats that webinar attendees can save.
#[zoom_model]
pub enum WebinarChatAllowUsersSaveChats {
    /// None.
    Nothing = 0,
    /// Chats of the host and panelists.
    Panelists = 1,
    /// All.
    Everything = 2,
}

/// Changes to the webinar chat setting. Omitted fields keep their values.
#[zoom_model]
pub struct WebinarChatUpdate {
    /// Chat partners allowed for webinar attendees.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Whether the chat is saved on the host's computer at the end of a webinar.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// Chat partners allowed for panelists.
    pub allow_panelists_chat_with: Option<WebinarChatRecipients>,
    /// Whether panelists can send direct messages to each other.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Chat messages that webinar attendees can save.
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// Default chat recipients of attendees.
    pub default_attendees_chat_with: Option<WebinarChatRecipients>,
    /// Whether webinar participants can send chat messages.
    pub enable: Option<bool>,
}
