//! Meetings.

mod json;

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::registrant::Registrant;

/// A webinar: it is scheduled, listed and registered for as a meeting is. [`Meeting::webinar`] makes one.
pub type Webinar = Meeting;

/// A meeting or webinar, with those who registered for it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Meeting {
    /// The meeting's ID.
    pub id: u64,
    /// The ID of one instance of it.
    pub uuid: String,
    /// The user who hosts it.
    pub host_id: String,
    /// What it is about.
    pub topic: String,
    /// How it is scheduled.
    pub kind: MeetingKind,
    /// Whether and how one registers.
    pub registration: Registration,
    /// When it starts, as RFC 3339.
    pub start_time: String,
    /// The occurrences of a recurring meeting.
    pub occurrences: Vec<Occurrence>,
    /// How many may register; anyone when `None`.
    pub capacity: Option<usize>,
    /// Whether its information can be read; otherwise calls answer 400/3000.
    pub accessible: bool,
    /// Whether it is going on.
    pub started: bool,
    /// Whether it is over.
    pub ended: bool,
    /// Those who took part, in the order in which they joined.
    pub participants: Vec<Participant>,
    /// Those who registered, in the order in which they did.
    pub registrants: Vec<Registrant>,
    /// The standard fields that the form asks for, as Zoom sends them.
    pub questions: Vec<Value>,
    /// The host's own questions, as Zoom sends them.
    pub custom_questions: Vec<Value>,
    /// Everything else about it, as Zoom sends it.
    pub details: Map<String, Value>,
    /// How often each address registered, and on which UTC day.
    pub(crate) registrations: HashMap<String, (i64, u32)>,
}

impl Meeting {
    /// Makes a scheduled meeting that asks for registration and approves by hand.
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

    /// Makes a webinar that asks for registration and approves by hand.
    #[must_use]
    pub fn webinar(id: u64, host_id: impl Into<String>) -> Webinar {
        Self::new(id, host_id).topic("Webinar").kind(MeetingKind::Webinar)
    }

    /// Sets what it is about.
    #[must_use]
    pub fn topic(self, topic: impl Into<String>) -> Self {
        Self { topic: topic.into(), ..self }
    }

    /// Sets whether and how one registers.
    #[must_use]
    pub fn registration(self, registration: Registration) -> Self {
        Self { registration, ..self }
    }

    /// Sets how it is scheduled.
    #[must_use]
    pub fn kind(self, kind: MeetingKind) -> Self {
        Self { kind, ..self }
    }

    /// Sets when it starts, as RFC 3339.
    #[must_use]
    pub fn start_time(self, start_time: impl Into<String>) -> Self {
        Self { start_time: start_time.into(), ..self }
    }

    /// Sets how many may register.
    #[must_use]
    pub fn capacity(self, capacity: usize) -> Self {
        Self { capacity: Some(capacity), ..self }
    }

    /// Adds an occurrence, which makes the meeting a recurring one.
    #[must_use]
    pub fn occurrence(mut self, id: impl Into<String>, start_time: impl Into<String>) -> Self {
        self.kind = self.kind.recurring();
        self.occurrences.push(Occurrence { id: id.into(), start_time: start_time.into() });
        self
    }

    /// Adds someone who registered.
    #[must_use]
    pub fn registrant(mut self, registrant: Registrant) -> Self {
        self.registrants.push(registrant);
        self
    }

    /// Adds someone who took part.
    #[must_use]
    pub fn participant(mut self, participant: Participant) -> Self {
        self.participants.push(participant);
        self
    }

    /// Sets another field, as Zoom sends it.
    #[must_use]
    pub fn detail(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.details.insert(name.into(), value.into());
        self
    }

    /// Whether a path names it: by ID, or by the UUID of an instance, which may come escaped twice.
    pub(crate) fn is_named(&self, place: &str) -> bool {
        let uuid = percent_encoding::percent_decode_str(place).decode_utf8_lossy();
        place.parse() == Ok(self.id) || self.uuid == uuid
    }

    /// Looks someone who registered up by ID.
    #[must_use]
    pub fn find_registrant(&self, id: &str) -> Option<&Registrant> {
        self.registrants.iter().find(|registrant| registrant.id == id)
    }
}

/// How a meeting is scheduled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MeetingKind {
    /// Started at once, Zoom's type 1.
    Instant,
    /// At one time, Zoom's type 2.
    Scheduled,
    /// Again and again at fixed times, Zoom's type 8.
    Recurring,
    /// Again and again whenever it suits, Zoom's type 3.
    RecurringWithoutTimes,
    /// A webinar at one time, Zoom's type 5.
    Webinar,
    /// A webinar again and again whenever it suits, Zoom's type 6.
    RecurringWebinarWithoutTimes,
    /// A webinar again and again at fixed times, Zoom's type 9.
    RecurringWebinar,
}

/// Whether and how one registers for a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Registration {
    /// Anyone may join; operations on registrants answer code 300.
    NotRequired,
    /// Whoever registers is approved.
    Automatic,
    /// The host approves each one.
    Manual,
}

/// Someone who took part in a meeting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Participant {
    /// The participant's ID.
    pub id: String,
    /// The name.
    pub name: String,
    /// The address, where it is known.
    pub email: String,
    /// When they joined, as RFC 3339.
    pub join_time: String,
    /// When they left, as RFC 3339.
    pub leave_time: String,
}

impl Participant {
    /// Makes someone who took part for an hour.
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

/// One occurrence of a recurring meeting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Occurrence {
    /// The occurrence's ID.
    pub id: String,
    /// When it starts, as RFC 3339.
    pub start_time: String,
}
