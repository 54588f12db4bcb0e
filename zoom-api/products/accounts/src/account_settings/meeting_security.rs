//! Account settings: meeting security.

use super::super::EncryptionType;
use super::{ChatEtiquetteTool, ChatEtiquetteToolUpdate};
use zoom_api::zoom_model;

/// The settings of an account for the security of meetings and webinars: passcodes, waiting rooms, encryption, blocked
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
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
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
    /// How participants are let into meetings, whether before the host too, and how the waiting room looks.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}

/// What a passcode of a meeting or webinar must hold.
#[zoom_model]
pub struct MeetingSecurityPasswordRequirement {
    /// From which length on a run such as `abcdef` is refused in a passcode: 4 to 8, or `0` for never.
    pub consecutive_characters_length: Option<ConsecutiveCharactersLength>,
    /// Whether a passcode needs a letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode needs a digit.
    pub have_number: Option<bool>,
    /// Whether a passcode needs a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode needs letters of upper and lower case.
    pub have_upper_and_lower_characters: Option<bool>,
    /// The least length of a passcode.
    pub length: Option<i64>,
    /// Whether a passcode has digits only.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are told that a passcode is weak.
    pub weak_enhance_detection: Option<bool>,
}

/// From which length on runs of characters, such as `abcd`, are refused in passcodes.
#[zoom_model]
pub enum ConsecutiveCharactersLength {
    /// Runs of any length are taken.
    NoCharacterRestriction = 0,
    /// Runs of four characters are refused.
    Four = 4,
    /// Runs of five characters are refused.
    Five = 5,
    /// Runs of six characters are refused.
    Six = 6,
    /// Runs of seven characters are refused.
    Seven = 7,
    /// Runs of eight characters are refused, the longest that can be set.
    Eight = 8,
}

/// Who is placed in the waiting room, and who may let them in.
#[zoom_model]
pub struct WaitingRoomSettings {
    /// Who goes to the waiting room.
    pub participants_to_place_in_waiting_room: Option<ParticipantsToPlaceInWaitingRoom>,
    /// Who lets people in from the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<WhoCanAdmitParticipants>,
    /// The domains that pass by the waiting room, joined by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<String>,
}

/// Who is put into the waiting room.
#[zoom_model]
pub enum ParticipantsToPlaceInWaitingRoom {
    /// All attendees.
    Everyone = 0,
    /// Whoever is not of the account.
    NotInAccount = 1,
    /// Whoever is neither of the account nor of an allowed domain.
    NotInAccountOrDomains = 2,
}

/// Who can admit participants from the waiting room.
#[zoom_model]
pub enum WhoCanAdmitParticipants {
    /// The host and co-hosts.
    Hosts = 0,
    /// The host and co-hosts; when they are absent, whoever did not have to wait.
    HostsAndBypassers = 1,
}

/// How participants are let into meetings, by whom, and in which order they are shown.
#[zoom_model]
pub struct WaitingRoomOptions {
    /// Whether there is a waiting room.
    pub enable: Option<bool>,
    /// Whether the choice of who comes in is locked.
    pub locked: Option<bool>,
    /// Who is admitted from the waiting room automatically.
    pub admit_type: Option<AdmitType>,
    /// From when on users of the account join before the host, for `admit_type` 1, 3 and 4.
    pub internal_user_auto_admit: Option<InternalUserAutoAdmit>,
    /// The domains that pass by the waiting room, joined by commas; for `admit_type` 4.
    pub admit_domain_allowlist: Option<String>,
    /// Who lets people in from the waiting room.
    pub who_can_admit_participants: Option<WhoCanAdmitParticipants>,
    /// The order of people in the waiting room; needs client 5.10.3 or later.
    pub sort_order_of_people: Option<SortOrderOfPeople>,
    /// Further choices about who passes by the waiting room.
    pub more_options: Option<MoreOptions>,
}

/// Who is let in from the waiting room without anybody's doing.
#[zoom_model]
pub enum AdmitType {
    /// Everyone.
    Everyone = 1,
    /// Nobody: all are admitted by hand.
    Nobody = 2,
    /// Internal users; external ones are admitted by hand.
    InternalUsers = 3,
    /// Internal users; external ones and those without an approved domain are admitted by hand.
    InternalUsersAndDomains = 4,
}

/// When internal users are let in.
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
    /// A quarter of an hour before the start.
    FifteenMinutesBefore = 5,
}

/// How people in the waiting room are sorted.
#[zoom_model]
pub enum SortOrderOfPeople {
    /// As they came.
    JoinOrder = 0,
    /// By name.
    Alphabetical = 1,
}

/// Further options of the waiting room.
#[zoom_model]
pub struct MoreOptions {
    /// Whether people whom the host or a co-host invites during the meeting pass by the waiting room; needs client
    /// 5.4.0 or later.
    pub user_invited_by_host_can_bypass_waiting_room: Option<bool>,
    /// Whether participants go to the waiting room when the host's connection is lost. It switches the waiting room on
    /// and locks it, and nobody joins before the host.
    pub move_participants_to_waiting_room_when_host_dropped: Option<bool>,
    /// Whether people in the waiting room can answer the host and co-hosts; needs client 5.8.0 or later.
    pub allow_participants_to_reply_to_host: Option<bool>,
}

/// What is changed of the settings for the security of meetings and webinars; what is left out stays as it is.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether every meeting needs a passcode, a waiting room or signing in. Only Enterprise, ISV, Education and larger
    /// Business accounts can do without.
    pub auto_security: Option<bool>,
    /// Whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The domains that are kept out, such as `*.example.com`; 20 at most.
    pub block_user_domain_list: Vec<String>,
    /// Whether the Chat Etiquette Tool watches messages for unwanted words, and by which policies.
    pub chat_etiquette_tool: Option<ChatEtiquetteToolUpdate>,
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
    /// How participants are let into meetings, whether before the host too, and how the waiting room looks.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}
