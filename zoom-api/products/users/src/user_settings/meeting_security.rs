//! User settings: meeting security.

use super::super::{EncryptionType, MeetingSecurityPasswordRequirement, WaitingRoomSettings};
use super::MeetingPasswordRequirement;
use zoom_api::zoom_model;

/// The settings of a user for the security of meetings and webinars: passcodes, waiting rooms, encryption, blocked
/// domains.
#[zoom_model]
pub struct MeetingSecurity {
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The domains that are kept out, such as `*.example.com`; 20 at most.
    pub block_user_domain_list: Vec<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be encrypted from end to end; `encryption_type` says how.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingSecurityPasswordRequirement>,
    /// Whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are scheduled already need a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// The settings of waiting rooms.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// What is changed of the security of meetings and webinars; what is left out stays as it is.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The domains that are kept out, such as `*.example.com`; 20 at most.
    pub block_user_domain_list: Vec<String>,
    /// Whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings can be encrypted from end to end; `encryption_type` says how.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// What the passcodes of meetings and webinars must be like.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// Whether meetings that are scheduled already need a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are scheduled already need a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether people wait until the host lets them in; then nobody joins before the host.
    pub waiting_room: Option<bool>,
    /// The settings of waiting rooms.
    pub waiting_room_settings: Option<WaitingRoomSettingsUpdate>,
    /// Whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// What is changed of who waits, and of who lets people in; what is left out stays as it is.
#[zoom_model]
pub struct WaitingRoomSettingsUpdate {
    /// Who goes to the waiting room: `0` for all, `1` for people outside the account, `2` for those of them whose
    /// domain is not allowed. One of 0, 1, 2.
    pub participants_to_place_in_waiting_room: Option<i64>,
    /// Who lets people in from the waiting room: `0` for the host and co-hosts, `1` for whoever did not have to wait as
    /// well, while these are absent. One of 0, 1.
    pub users_who_can_admit_participants_from_waiting_room: Option<i64>,
    /// The domains that pass by the waiting room, joined by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<String>,
}
