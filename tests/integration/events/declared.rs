//! Events that the tests declare, as users do.

use zoom_api::{zoom_event, zoom_model};

/// A person registered.
#[zoom_event(
    "test.registration_created",
    scopes = ["meeting:read", "meeting:read:admin"],
    docs = "https://developers.zoom.us/docs/"
)]
pub struct RegistrationCreated {
    /// Account of the host.
    pub account_id: String,
    /// The meeting.
    pub object: RegistrationCreatedObject,
}

/// A meeting with a registrant.
#[zoom_model]
pub struct RegistrationCreatedObject {
    /// The meeting.
    pub id: u64,
    /// The state of the registration.
    pub status: Option<RegistrationStatus>,
    /// The registrant.
    pub registrant: Option<Registrant>,
}

/// The state of a registration.
#[zoom_model]
pub enum RegistrationStatus {
    /// Waiting for the host.
    Pending,
    /// Accepted.
    Approved,
}

/// A registrant.
#[zoom_model]
pub struct Registrant {
    /// Email address.
    pub email: Option<String>,
    /// The personal link.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// A user sent a command to the chatbot. It has no `object`.
#[zoom_event("bot_notification", rename_all = "camelCase")]
pub struct BotNotification {
    /// The account.
    pub account_id: Option<String>,
    /// The bot.
    pub robot_jid: String,
    /// The command.
    pub cmd: String,
}

/// A meeting ended, as Zoom announced it before.
#[deprecated = "use `RegistrationCreated`"]
#[zoom_event("test.meeting_ended")]
pub struct MeetingEnded {
    /// Account of the host.
    pub account_id: String,
}
