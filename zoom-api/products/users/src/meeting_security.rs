//! Shared types: meeting security.

use zoom_api::zoom_model;

/// How many consecutive characters, like `abc`, a password can have.
#[zoom_model]
pub enum ConsecutiveCharactersLength {
    /// Any number.
    NoCharacterRestriction = 0,
    /// Three at most.
    Four = 4,
    /// Four at most.
    Five = 5,
    /// Five at most.
    Six = 6,
    /// Six at most.
    Seven = 7,
    /// Seven at most.
    Eight = 8,
}

/// How a meeting is encrypted.
#[zoom_model]
pub enum EncryptionType {
    /// With keys kept in Zoom's cloud.
    EnhancedEncryption,
    /// End to end, with keys on the participants' devices alone. Cloud recording, dialling in, streaming, polls and
    /// more are then switched off.
    E2ee,
}

/// What the passcode of a meeting or webinar must be like.
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

/// Who can admit people from the waiting room.
#[zoom_model]
pub enum UsersWhoCanAdmitParticipantsFromWaitingRoom {
    /// The host and co-hosts.
    Hosts = 0,
    /// The host and co-hosts; when they are absent, whoever did not have to wait.
    HostsAndBypassers = 1,
}

/// Who is placed in the waiting room, and who may let them in.
#[zoom_model]
pub struct WaitingRoomSettings {
    /// Who goes to the waiting room.
    pub participants_to_place_in_waiting_room: Option<ParticipantsToPlaceInWaitingRoom>,
    /// Who lets people in from the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<UsersWhoCanAdmitParticipantsFromWaitingRoom>,
    /// The domains that pass by the waiting room, joined by commas; for `participants_to_place_in_waiting_room` 2.
    pub whitelisted_domains_for_waiting_room: Option<String>,
}
