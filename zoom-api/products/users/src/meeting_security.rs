//! Shared types: meeting security.

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Maximum number of consecutive characters, such as `abc`, in a password.
#[zoom_model]
pub enum ConsecutiveCharactersLength {
    /// Any number.
    NoCharacterRestriction = 0,
    /// At most three.
    Four = 4,
    /// At most four.
    Five = 5,
    /// At most five.
    Six = 6,
    /// At most six.
    Seven = 7,
    /// At most seven.
    Eight = 8,
}

/// Encryption type of a meeting.
#[zoom_model]
pub enum EncryptionType {
    /// Enhanced encryption, with keys stored in Zoom's cloud.
    EnhancedEncryption,
    /// End-to-end encryption, with keys on the participants' devices only. It disables features such as cloud
    /// recording, live streaming and join before host.
    E2ee,
}

/// Passcode requirements of a meeting or webinar.
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

/// Users with permission to admit waiting participants.
#[zoom_model]
pub enum WhoCanAdmitParticipants {
    /// The host and co-hosts.
    Hosts = 0,
    /// The host and co-hosts; if they are absent, anyone who bypassed the waiting room.
    HostsAndBypassers = 1,
}
