//! Chat sessions of a user: list and star them. A session is a channel or a one-to-one conversation.

use jiff::Timestamp;

use super::SessionTarget;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Stars or unstars a channel or a contact.
///
/// A user-level app passes `me` as the user ID.
#[zoom_endpoint(
    PATCH, "/chat/users/<user_id>/events", json,
    scopes = ["chat_event:write", "chat_event:write:admin", "team_chat:update:chat_control", "team_chat:update:chat_control:admin"],
    rate_limit = Medium,
    operation = "starUnstarChannelContact",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-sessions/PATCH/chat/users/%7BuserId%7D/events",
    errors(
        /// The caller may not access this user's channels.
        400/200 => UnauthorizedRequest,
        /// Zoom could not star or unstar the conversation.
        400/5301 => StarFailed,
        /// The user of the call or in `target_id` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn star_session(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// Whether to star or unstar.
    method: StarMethod,
    /// Channel or contact.
    params: SessionTarget,
) -> NoContent;

/// Lists the chat sessions of a user.
///
/// An account-level app acts only for users whose role permits viewing or editing Chat Messages. A user-level app
/// passes `me` as the user ID.
#[zoom_endpoint(
    GET, "/chat/users/<user_id>/sessions",
    scopes = ["chat_message:read", "chat_message:read:admin", "team_chat:read:list_user_sessions", "team_chat:read:list_user_sessions:admin"],
    rate_limit = Medium,
    operation = "getChatSessions",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-sessions/GET/chat/users/%7BuserId%7D/sessions",
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The caller may not read this user's chat sessions.
        403/200 => UnauthorizedRequest,
        /// The user does not exist, or the session type is unknown: Zoom uses one code for both.
        404/1001 => UserOrSessionTypeNotFound,
    )
)]
pub fn list_sessions(
    /// User ID, or `me` in a user-level app.
    user_id: String,
    /// Type of the sessions; by default both types.
    #[query(rename = "type")]
    kind: Option<SessionType>,
    /// Whether to list starred sessions; then `from` and `to` must be omitted. Only for user-level apps.
    search_star: Option<bool>,
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Start of the period; by default the start of the current day. Not with `search_star`.
    from: Option<Timestamp>,
    /// End of the period; by default the end of the current day. Not with `search_star`.
    to: Option<Timestamp>,
) -> SessionList;

/// Chat sessions: those of a period or the starred ones.
#[zoom_model(one_of)]
pub enum SessionList {
    /// Sessions of a period.
    Recent(RecentSessionPage),
    /// Starred sessions.
    Starred(StarredSessionPage),
}

/// Page of the chat sessions of a period.
#[zoom_model(response)]
pub struct RecentSessionPage {
    /// Start of the requested period.
    pub from: Timestamp,
    /// End of the requested period.
    pub to: Timestamp,
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Chat sessions.
    pub sessions: Vec<Session>,
}

/// Chat session of a period.
#[zoom_model(response)]
pub struct Session {
    /// ID of the channel; absent in a one-to-one session.
    pub channel_id: Option<String>,
    /// Time at which the last message was sent.
    pub last_message_sent_time: Timestamp,
    /// Name of the channel; in a one-to-one session, email address of the other person.
    pub name: String,
    /// Whether it is a one-to-one session or a channel.
    #[zoom(rename = "type")]
    pub kind: SessionType,
    /// Email address of the other person, in a one-to-one session.
    #[zoom(format = "email")]
    pub peer_contact_email: Option<String>,
    /// User ID of the other person, in a one-to-one session; empty for people of other accounts.
    pub peer_contact_user_id: Option<String>,
    /// Member ID of the other person, in a one-to-one session.
    pub peer_contact_member_id: Option<String>,
}

/// Type of chat sessions to list.
#[zoom_model]
pub enum SessionType {
    /// One-to-one conversation.
    #[zoom(rename = "1:1")]
    OneToOne,
    /// Channel or group chat.
    #[zoom(rename = "groupchat")]
    GroupChat,
}

/// Page of starred chat sessions.
#[zoom_model(response)]
pub struct StarredSessionPage {
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Chat sessions.
    pub sessions: Vec<StarredSession>,
}

/// Starred chat session.
#[zoom_model(response)]
pub struct StarredSession {
    /// ID of the channel; absent in a one-to-one session.
    pub channel_id: Option<String>,
    /// Name of the channel; in a one-to-one session, email address of the other person.
    pub name: String,
    /// Whether it is a one-to-one session or a channel.
    #[zoom(rename = "type")]
    pub kind: SessionType,
    /// Email address of the other person, in a one-to-one session.
    #[zoom(format = "email")]
    pub peer_contact_email: Option<String>,
    /// User ID of the other person, in a one-to-one session; empty for people of other accounts.
    pub peer_contact_user_id: Option<String>,
    /// Member ID of the other person, in a one-to-one session.
    pub peer_contact_member_id: Option<String>,
}

/// Whether to star or unstar a session.
#[zoom_model]
pub enum StarMethod {
    /// Star.
    Star,
    /// Unstar.
    Unstar,
}
