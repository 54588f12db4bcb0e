//! Meetings.

use std::collections::HashMap;

use serde_json::Value;

use super::registrant::Registrant;

/// A meeting, with those who registered for it.
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
    /// Whether it is over.
    pub ended: bool,
    /// Those who registered, in the order in which they did.
    pub registrants: Vec<Registrant>,
    /// The standard fields that the form asks for, as Zoom sends them.
    pub questions: Vec<Value>,
    /// The host's own questions, as Zoom sends them.
    pub custom_questions: Vec<Value>,
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
            ended: false,
            registrants: Vec::new(),
            questions: Vec::new(),
            custom_questions: Vec::new(),
            registrations: HashMap::new(),
        }
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
        self.kind = MeetingKind::Recurring;
        self.occurrences.push(Occurrence { id: id.into(), start_time: start_time.into() });
        self
    }

    /// Adds someone who registered.
    #[must_use]
    pub fn registrant(mut self, registrant: Registrant) -> Self {
        self.registrants.push(registrant);
        self
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

/// One occurrence of a recurring meeting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Occurrence {
    /// The occurrence's ID.
    pub id: String,
    /// When it starts, as RFC 3339.
    pub start_time: String,
}
