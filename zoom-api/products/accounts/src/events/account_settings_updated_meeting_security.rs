//! Events: account settings updated meeting security.

use super::Policy;
use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Security settings of meetings and webinars.
#[zoom_model]
pub struct MeetingSecuritySettings {
    /// Whether every meeting requires a passcode, a waiting room or authentication. Only Enterprise, ISV, Education and
    /// larger Business accounts can disable it.
    pub auto_security: Option<bool>,
    /// Whether participants wait until the host admits them; they then cannot join before the host.
    pub waiting_room: Option<bool>,
    /// Waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether meetings require a passcode, except Personal Meeting ID meetings.
    pub meeting_password: Option<bool>,
    /// Whether already scheduled meetings require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether Personal Meeting ID meetings require a passcode.
    pub pmi_password: Option<bool>,
    /// Whether participants who join by phone need a numeric passcode.
    pub phone_password: Option<bool>,
    /// Whether new webinars require a passcode.
    pub webinar_password: Option<bool>,
    /// Whether already scheduled webinars require a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Passcode requirements of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether meeting links include the encrypted passcode, so that participants join with one click.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether meetings can use end-to-end encryption; `encryption_type` specifies the type.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Encryption type: `enhanced_encryption`, or `e2ee` for end-to-end encryption, which disables cloud recording,
    /// live streaming and similar features.
    pub encryption_type: Option<EncryptionType>,
    /// Whether users of certain domains are blocked from meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Blocked domains, such as `*.example.com`.
    #[zoom(max_items = 20)]
    pub block_user_domain_list: Vec<String>,
    /// Whether only signed-in users can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Chat Etiquette Tool, which checks messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
}

/// Waiting room settings.
#[zoom_model]
pub struct WaitingRoomSettings {
    /// People who wait: `0` everyone, `1` users outside the account, `2` users outside the account and outside
    /// `whitelisted_domains_for_waiting_room`.
    pub participants_to_place_in_waiting_room: Option<ParticipantsToPlaceInWaitingRoom>,
    /// Domains that bypass the waiting room, separated by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<CommaSeparated<String>>,
    /// People who admit waiting participants: `0` the host and co-hosts; `1` in their absence also participants who
    /// bypassed the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<UsersWhoCanAdmitParticipantsFromWaitingRoom>,
}

/// People who are placed in the waiting room.
#[zoom_model]
pub enum ParticipantsToPlaceInWaitingRoom {
    /// All attendees.
    Everyone = 0,
    /// Participants outside the account.
    NotInAccount = 1,
    /// Participants outside the account and the allowed domains.
    NotInAccountOrDomains = 2,
}

/// People who admit waiting participants.
#[zoom_model]
pub enum UsersWhoCanAdmitParticipantsFromWaitingRoom {
    /// The host and co-hosts.
    Hosts = 0,
    /// The host and co-hosts; if they are absent, anyone who bypassed the waiting room.
    HostsAndBypassers = 1,
}

/// Passcode requirements of meetings and webinars.
#[zoom_model]
pub struct MeetingPasswordRequirement {
    /// Minimum length of a passcode.
    pub length: Option<i64>,
    /// Whether a passcode must contain a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must contain a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must contain a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode contains digits only.
    pub only_allow_numeric: Option<bool>,
    /// Whether a passcode must contain uppercase and lowercase letters.
    pub have_upper_and_lower_characters: Option<bool>,
    /// Minimum length of character sequences such as `abcdef` that a passcode may not contain: 4 to 8, or `0` for no
    /// restriction.
    pub consecutive_characters_length: Option<ConsecutiveCharactersLength>,
    /// Whether users are warned about weak passcodes.
    pub weak_enhance_detection: Option<bool>,
}

/// Length from which sequences of consecutive characters are forbidden in passcodes.
#[zoom_model]
pub enum ConsecutiveCharactersLength {
    /// Sequences of any length are accepted.
    NoCharacterRestriction = 0,
    /// Sequences of four characters are rejected.
    Four = 4,
    /// Sequences of five characters are rejected.
    Five = 5,
    /// Sequences of six characters are rejected.
    Six = 6,
    /// Sequences of seven characters are rejected.
    Seven = 7,
    /// Sequences of eight characters are rejected, the maximum.
    Eight = 8,
}

/// Encryption of meetings: enhanced or end-to-end.
#[zoom_model]
pub enum EncryptionType {
    /// Enhanced encryption, with keys stored in Zoom's cloud.
    EnhancedEncryption,
    /// End-to-end encryption, with keys on the participants' devices only. It disables features such as cloud
    /// recording, live streaming and join before host.
    E2ee,
}

/// Chat Etiquette Tool, which checks messages for unwanted content, and its policies.
#[zoom_model]
pub struct ChatEtiquetteTool {
    /// Whether the Chat Etiquette Tool is enabled.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
}
