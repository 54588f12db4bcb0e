//! Account settings: meeting security.

use super::super::EncryptionType;
use super::{ChatEtiquetteTool, ChatEtiquetteToolUpdate};
use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Security settings of an account's meetings and webinars: passcodes, waiting rooms, encryption, blocked domains.
#[zoom_model(response)]
pub struct MeetingSecurity {
    /// Whether every meeting requires a passcode, a waiting room or authentication. Only Enterprise, ISV, Education and
    /// larger Business accounts can disable it.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are blocked from meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Blocked domains, such as `*.example.com`.
    #[zoom(max_items = 20)]
    pub block_user_domain_list: Vec<String>,
    /// Whether the Chat Etiquette Tool monitors messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
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
    /// Admission of participants to meetings, including before the host, and the appearance of the waiting room.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}

/// Characters that a passcode of a meeting or webinar must contain.
#[zoom_model]
pub struct MeetingSecurityPasswordRequirement {
    /// Minimum length of character sequences such as `abcdef` that a passcode may not contain: 4 to 8, or `0` for no
    /// restriction.
    pub consecutive_characters_length: Option<ConsecutiveCharactersLength>,
    /// Whether a passcode must contain a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must contain a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must contain a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode must contain uppercase and lowercase letters.
    pub have_upper_and_lower_characters: Option<bool>,
    /// Minimum length of a passcode.
    pub length: Option<i64>,
    /// Whether a passcode contains digits only.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are warned about weak passcodes.
    pub weak_enhance_detection: Option<bool>,
}

/// Minimum length of character sequences, such as `abcd`, that are rejected in passcodes.
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

/// Participants who are placed in the waiting room, and users who can admit them.
#[zoom_model]
pub struct WaitingRoomSettings {
    /// Participants who are placed in the waiting room.
    pub participants_to_place_in_waiting_room: Option<ParticipantsToPlaceInWaitingRoom>,
    /// Users with permission to admit waiting participants.
    pub users_who_can_admit_participants_from_waiting_room: Option<WhoCanAdmitParticipants>,
    /// Domains that bypass the waiting room, separated by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<CommaSeparated<String>>,
}

/// Participants who are placed in the waiting room.
#[zoom_model]
pub enum ParticipantsToPlaceInWaitingRoom {
    /// All attendees.
    Everyone = 0,
    /// Participants outside the account.
    NotInAccount = 1,
    /// Participants outside the account and the allowed domains.
    NotInAccountOrDomains = 2,
}

/// Users with permission to admit waiting participants.
#[zoom_model]
pub enum WhoCanAdmitParticipants {
    /// The host and co-hosts.
    Hosts = 0,
    /// The host and co-hosts; if they are absent, anyone who bypassed the waiting room.
    HostsAndBypassers = 1,
}

/// Waiting room settings: admission, the users who admit, and the sort order.
#[zoom_model]
pub struct WaitingRoomOptions {
    /// Whether the waiting room is enabled.
    pub enable: Option<bool>,
    /// Whether the choice of admitted participants is locked.
    pub locked: Option<bool>,
    /// Participants who are admitted from the waiting room automatically.
    pub admit_type: Option<AdmitType>,
    /// Time from which internal users can join before the host, for `admit_type` 1, 3 and 4.
    pub internal_user_auto_admit: Option<InternalUserAutoAdmit>,
    /// Domains that bypass the waiting room, separated by commas; for `admit_type` 4.
    pub admit_domain_allowlist: Option<CommaSeparated<String>>,
    /// Users with permission to admit waiting participants.
    pub who_can_admit_participants: Option<WhoCanAdmitParticipants>,
    /// Sort order of participants in the waiting room; requires client 5.10.3 or later.
    pub sort_order_of_people: Option<SortOrderOfPeople>,
    /// Further options for bypassing the waiting room.
    pub more_options: Option<MoreOptions>,
}

/// Participants who are admitted from the waiting room automatically.
#[zoom_model]
pub enum AdmitType {
    /// Everyone.
    Everyone = 1,
    /// Nobody: all are admitted manually.
    Nobody = 2,
    /// Internal users; external ones are admitted manually.
    InternalUsers = 3,
    /// Internal users; external ones and those without an approved domain are admitted manually.
    InternalUsersAndDomains = 4,
}

/// Time when internal users are admitted.
#[zoom_model]
pub enum InternalUserAutoAdmit {
    /// When the host joins.
    HostJoins = 1,
    /// At any time; not together with `admit_type` 1.
    Anytime = 2,
    /// Five minutes before the start.
    FiveMinutesBefore = 3,
    /// Ten minutes before the start.
    TenMinutesBefore = 4,
    /// Fifteen minutes before the start.
    FifteenMinutesBefore = 5,
}

/// Sort order of participants in the waiting room.
#[zoom_model]
pub enum SortOrderOfPeople {
    /// By time of arrival.
    JoinOrder = 0,
    /// By name.
    Alphabetical = 1,
}

/// Further waiting room options.
#[zoom_model]
pub struct MoreOptions {
    /// Whether participants who are invited by the host or a co-host during the meeting bypass the waiting room;
    /// requires client 5.4.0 or later.
    pub user_invited_by_host_can_bypass_waiting_room: Option<bool>,
    /// Whether participants are moved to the waiting room when the host's connection is lost. It enables and locks the
    /// waiting room and disables join before host.
    pub move_participants_to_waiting_room_when_host_dropped: Option<bool>,
    /// Whether participants in the waiting room can reply to the host and co-hosts; requires client 5.8.0 or later.
    pub allow_participants_to_reply_to_host: Option<bool>,
}

/// Changes to the security settings of meetings and webinars. Omitted fields keep their values.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether every meeting requires a passcode, a waiting room or authentication. Only Enterprise, ISV, Education and
    /// larger Business accounts can disable it.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are blocked from meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Blocked domains, such as `*.example.com`.
    #[zoom(max_items = 20)]
    pub block_user_domain_list: Vec<String>,
    /// Whether the Chat Etiquette Tool monitors messages for unwanted content, and its policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
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
    /// Admission of participants to meetings, including before the host, and the appearance of the waiting room.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}
