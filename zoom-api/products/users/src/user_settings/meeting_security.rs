//! User settings: meeting security.

use super::super::{EncryptionType, MeetingSecurityPasswordRequirement, WaitingRoomSettings};
use zoom_api::zoom_model;

/// Security settings of a user's meetings and webinars: passcodes, waiting rooms, encryption, blocked domains.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether every meeting requires a passcode, a waiting room or authentication. Only Enterprise, ISV, Education and
    /// larger Business accounts can disable it.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are blocked from meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Blocked domains, such as `*.example.com`.
    #[zoom(max_items = 20)]
    pub block_user_domain_list: Vec<String>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type. End-to-end encryption disables features such as cloud recording, live streaming and join before
    /// host.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can use end-to-end encryption; `encryption_type` specifies the type.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings require a passcode, except Personal Meeting ID meetings.
    pub meeting_password: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingSecurityPasswordRequirement>,
    /// Whether only signed-in users can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether participants who join by phone need a numeric passcode.
    pub phone_password: Option<bool>,
    /// Whether Personal Meeting ID meetings require a passcode.
    pub pmi_password: Option<bool>,
    /// Whether already scheduled meetings require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether already scheduled webinars require a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether new webinars require a passcode.
    pub webinar_password: Option<bool>,
}
