//! User settings: meeting security.

use super::super::{EncryptionType, MeetingSecurityPasswordRequirement, WaitingRoomSettings};
use super::MeetingPasswordRequirement;
use zoom_api::zoom_model;

/// Security settings of a user's meetings and webinars: passcodes, waiting rooms, encryption, blocked domains.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether every meeting requires a passcode, a waiting room or authentication. Only Enterprise, ISV, Education and
    /// larger Business accounts can disable it.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are blocked from meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Blocked domains, such as `*.example.com`; at most 20.
    pub block_user_domain_list: Vec<String>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type. End-to-end encryption disables cloud recording, dial-in and similar features.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can use end-to-end encryption; `encryption_type` specifies the type.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings require a passcode, except Personal Meeting ID meetings.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingSecurityPasswordRequirement>,
    /// Whether only signed-in users can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether participants who join by phone need a numeric passcode.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether Personal Meeting ID meetings require a passcode.
    #[zoom(secret)]
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
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// Changes to the security settings of meetings and webinars. Omitted fields keep their values.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether every meeting requires a passcode, a waiting room or authentication. Only Enterprise, ISV, Education and
    /// larger Business accounts can disable it.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are blocked from meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Blocked domains, such as `*.example.com`; at most 20.
    pub block_user_domain_list: Vec<String>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type. End-to-end encryption disables cloud recording, dial-in and similar features.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can use end-to-end encryption; `encryption_type` specifies the type.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings require a passcode, except Personal Meeting ID meetings.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether only signed-in users can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether participants who join by phone need a numeric passcode.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether Personal Meeting ID meetings require a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether already scheduled meetings require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether already scheduled webinars require a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettingsUpdate>,
    /// Whether new webinars require a passcode.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// Changes to the waiting room settings. Omitted fields keep their values.
#[zoom_model]
pub struct WaitingRoomSettingsUpdate {
    /// Participants who are placed in the waiting room: `0` for all, `1` for those outside the account, `2` for those
    /// of them whose domain is not allowed. One of 0, 1, 2.
    pub participants_to_place_in_waiting_room: Option<i64>,
    /// Users who can admit participants: `0` for the host and co-hosts, `1` also for anyone who bypassed the waiting
    /// room, if these are absent. One of 0, 1.
    pub users_who_can_admit_participants_from_waiting_room: Option<i64>,
    /// Domains that bypass the waiting room, separated by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<String>,
}
