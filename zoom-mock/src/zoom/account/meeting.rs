//! Meetings.

mod json;

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::registrant::Registrant;

/// A webinar, which has the same fields as a meeting; created by [`Meeting::webinar`].
pub type Webinar = Meeting;

/// A meeting or webinar with its registrants and participants.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Meeting {
    /// ID of the meeting.
    pub id: u64,
    /// UUID of one instance of the meeting.
    pub uuid: String,
    /// ID of the host.
    pub host_id: String,
    /// Topic.
    pub topic: String,
    /// Type, such as scheduled or recurring.
    pub kind: MeetingKind,
    /// Whether registration is required, and how registrants are approved.
    pub registration: Registration,
    /// Start time, as RFC 3339.
    pub start_time: String,
    /// Occurrences of a recurring meeting.
    pub occurrences: Vec<Occurrence>,
    /// Maximum number of registrants; `None` for no maximum.
    pub capacity: Option<usize>,
    /// Whether the meeting is accessible; if not, calls fail with 400/3000.
    pub accessible: bool,
    /// Whether it is in progress.
    pub started: bool,
    /// Whether it is over.
    pub ended: bool,
    /// Participants in the order in which they joined.
    pub participants: Vec<Participant>,
    /// Registrants in the order in which they registered.
    pub registrants: Vec<Registrant>,
    /// Standard fields of the registration form, in Zoom's format.
    pub questions: Vec<Value>,
    /// Custom questions of the registration form, in Zoom's format.
    pub custom_questions: Vec<Value>,
    /// All other fields, in Zoom's format.
    pub details: Map<String, Value>,
    /// For each address, the UTC day of the last registration and the number of registrations on that day.
    pub(crate) registrations: HashMap<String, (i64, u32)>,
}

impl Meeting {
    /// Creates a scheduled meeting that requires registration with manual approval.
    #[must_use]
    pub fn new(id: u64, host_id: impl Into<String>) -> Self {
        Self {
            id,
            uuid: format!("{id}/mock=="),
            host_id: host_id.into(),
            topic: "Meeting".to_owned(),
            kind: MeetingKind::Scheduled,
            registration: Registration::Manual,
            start_time: "2030-01-01T12:00:00Z".to_owned(),
            occurrences: Vec::new(),
            capacity: None,
            accessible: true,
            started: false,
            ended: false,
            participants: Vec::new(),
            registrants: Vec::new(),
            questions: Vec::new(),
            custom_questions: Vec::new(),
            details: Map::new(),
            registrations: HashMap::new(),
        }
    }

    /// Creates a webinar that requires registration with manual approval.
    #[must_use]
    pub fn webinar(id: u64, host_id: impl Into<String>) -> Webinar {
        Self::new(id, host_id).topic("Webinar").kind(MeetingKind::Webinar)
    }

    /// Sets the topic.
    #[must_use]
    pub fn topic(self, topic: impl Into<String>) -> Self {
        Self { topic: topic.into(), ..self }
    }

    /// Sets whether registration is required, and how registrants are approved.
    #[must_use]
    pub fn registration(self, registration: Registration) -> Self {
        Self { registration, ..self }
    }

    /// Sets the type, such as scheduled or recurring.
    #[must_use]
    pub fn kind(self, kind: MeetingKind) -> Self {
        Self { kind, ..self }
    }

    /// Sets the start time, as RFC 3339.
    #[must_use]
    pub fn start_time(self, start_time: impl Into<String>) -> Self {
        Self { start_time: start_time.into(), ..self }
    }

    /// Sets the maximum number of registrants.
    #[must_use]
    pub fn capacity(self, capacity: usize) -> Self {
        Self { capacity: Some(capacity), ..self }
    }

    /// Adds an occurrence, which makes the meeting recurring.
    #[must_use]
    pub fn occurrence(mut self, id: impl Into<String>, start_time: impl Into<String>) -> Self {
        self.kind = self.kind.recurring();
        self.occurrences.push(Occurrence { id: id.into(), start_time: start_time.into() });
        self
    }

    /// Adds a registrant.
    #[must_use]
    pub fn registrant(mut self, registrant: Registrant) -> Self {
        self.registrants.push(registrant);
        self
    }

    /// Adds a participant.
    #[must_use]
    pub fn participant(mut self, participant: Participant) -> Self {
        self.participants.push(participant);
        self
    }

    /// Sets another field, in Zoom's format.
    #[must_use]
    pub fn detail(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.details.insert(name.into(), value.into());
        self
    }

    /// Whether a path parameter is the ID of the meeting or the UUID of its instance, which may be percent-encoded twice.
    pub(crate) fn is_named(&self, path_param: &str) -> bool {
        let uuid = percent_encoding::percent_decode_str(path_param).decode_utf8_lossy();
        path_param.parse() == Ok(self.id) || self.uuid == uuid
    }

    /// Returns the personal URL with which a registrant joins.
    pub(crate) fn join_url_of(&self, registrant: &str) -> String {
        format!("https://zoom.example/w/{}?tk={registrant}", self.id)
    }

    /// Returns the registrant with this ID.
    #[must_use]
    pub fn find_registrant(&self, id: &str) -> Option<&Registrant> {
        self.registrants.iter().find(|registrant| registrant.id == id)
    }
}

/// Type of a meeting or webinar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MeetingKind {
    /// Instant meeting, Zoom's type 1.
    Instant,
    /// Scheduled meeting, Zoom's type 2.
    Scheduled,
    /// Recurring meeting with fixed times, Zoom's type 8.
    Recurring,
    /// Recurring meeting without fixed times, Zoom's type 3.
    RecurringWithoutTimes,
    /// Scheduled webinar, Zoom's type 5.
    Webinar,
    /// Recurring webinar without fixed times, Zoom's type 6.
    RecurringWebinarWithoutTimes,
    /// Recurring webinar with fixed times, Zoom's type 9.
    RecurringWebinar,
}

/// Whether registration is required, and how registrants are approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Registration {
    /// Registration is not required; operations on registrants fail with code 300.
    NotRequired,
    /// Registrants are approved automatically.
    Automatic,
    /// The host approves each registrant.
    Manual,
}

/// A participant of a past meeting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Participant {
    /// ID of the participant.
    pub id: String,
    /// Display name.
    pub name: String,
    /// Email address; empty if it is unknown.
    pub email: String,
    /// Time of joining, as RFC 3339.
    pub join_time: String,
    /// Time of leaving, as RFC 3339.
    pub leave_time: String,
}

impl Participant {
    /// Creates a participant who attended for one hour.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            email: email.into(),
            join_time: "2024-01-15T09:00:00Z".to_owned(),
            leave_time: "2024-01-15T10:00:00Z".to_owned(),
        }
    }
}

/// An occurrence of a recurring meeting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Occurrence {
    /// ID of the occurrence.
    pub id: String,
    /// Start time, as RFC 3339.
    pub start_time: String,
}
