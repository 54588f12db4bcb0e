//! Converts meetings from and to Zoom's format.

use serde_json::{Map, Value, json};

use super::{Meeting, MeetingKind, Occurrence, Registration};
use crate::zoom::account::fields::{AccountError, Fields};
use crate::zoom::account::registrant::Registrant;

/// The passcode of a meeting that has none of its own.
const PASSCODE: &str = "123456";

/// Settings whose default is not the first of their values.
const SETTINGS: [(&str, &str); 2] = [("audio", "both"), ("auto_recording", "none")];

/// Fields of a meeting in a list.
const LISTED: [&str; 11] = [
    "uuid",
    "id",
    "host_id",
    "topic",
    "type",
    "start_time",
    "duration",
    "timezone",
    "created_at",
    "join_url",
    "agenda",
];

impl Meeting {
    pub(in crate::zoom::account) fn read(mut fields: Fields, kind: MeetingKind) -> Result<Self, AccountError> {
        let mut meeting = Self::new(fields.required_number("id")?, fields.required_text("host_id")?).kind(kind);
        meeting.uuid = fields.text("uuid")?.unwrap_or(meeting.uuid);
        meeting.registrants = fields.list("registrants", Registrant::read)?;
        meeting.occurrences = fields.list("occurrences", Occurrence::read)?;
        meeting.started = fields.flag("started")?.unwrap_or(false);
        meeting.ended = fields.flag("ended")?.unwrap_or(false);
        meeting.registration = Registration::NotRequired;
        meeting.apply(fields.rest());
        Ok(meeting)
    }

    /// Applies fields in Zoom's format; objects are merged.
    pub(crate) fn apply(&mut self, mut fields: Map<String, Value>) {
        let mut text = |name: &str| match fields.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        self.topic = text("topic").unwrap_or_else(|| std::mem::take(&mut self.topic));
        self.start_time = text("start_time").unwrap_or_else(|| std::mem::take(&mut self.start_time));
        let kind = fields.remove("type").and_then(|kind| MeetingKind::numbered(number(&kind)?));
        self.kind = kind.unwrap_or(self.kind);
        let approval = fields.get("settings").and_then(|settings| number(settings.get("approval_type")?));
        self.registration = approval.and_then(Registration::numbered).unwrap_or(self.registration);
        merge(&mut self.details, fields);
    }

    /// Returns the meeting in Zoom's format.
    pub(crate) fn to_json(&self) -> Map<String, Value> {
        let mut fields = self.details.clone();
        let mut default = |name: &str, value: Value| _ = fields.entry(name.to_owned()).or_insert(value);
        default("duration", json!(60));
        default("timezone", json!("UTC"));
        default("created_at", json!("2024-01-01T08:00:00Z"));
        default("agenda", json!(""));
        default("settings", json!({}));
        let passcode = fields.get("password").and_then(Value::as_str).unwrap_or(PASSCODE).to_owned();
        let mut default = |name: &str, value: Value| _ = fields.entry(name.to_owned()).or_insert(value);
        for name in ["password", "h323_password", "pstn_password", "encrypted_password"] {
            default(name, json!(passcode));
        }
        self.set_fields(&mut fields);
        fields
    }

    fn set_fields(&self, fields: &mut Map<String, Value>) {
        let mut set = |name: &str, value: Value| _ = fields.insert(name.to_owned(), value);
        set("id", json!(self.id));
        set("uuid", json!(self.uuid));
        set("host_id", json!(self.host_id));
        set("topic", json!(self.topic));
        set("type", json!(self.kind.number()));
        set("status", json!(if self.started { "started" } else { "waiting" }));
        set("join_url", json!(self.url("j")));
        set("start_url", json!(self.url("s") + "?zak=mock"));
        if self.kind.has_time() {
            set("start_time", json!(self.start_time));
        }
        if !self.occurrences.is_empty() {
            set("occurrences", self.occurrences.iter().map(Occurrence::to_json).collect());
        }
        if self.registration != Registration::NotRequired {
            set("registration_url", json!(self.url("meeting/register")));
        }
        if let Some(Value::Object(settings)) = fields.get_mut("settings") {
            settings.insert("approval_type".to_owned(), json!(self.registration.number()));
            for (name, value) in SETTINGS {
                settings.entry(name).or_insert_with(|| json!(value));
            }
        }
    }

    /// Returns the fields of the meeting in a list.
    pub(crate) fn to_item(&self) -> Value {
        let mut fields = self.to_json();
        fields.retain(|name, _| LISTED.contains(&name.as_str()));
        Value::Object(fields)
    }

    fn url(&self, path: &str) -> String {
        format!("https://zoom.example/{path}/{}", self.id)
    }
}

/// Returns a number, which is text in a form.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// Merges objects; `null` changes nothing.
fn merge(into: &mut Map<String, Value>, from: Map<String, Value>) {
    for (name, value) in from.into_iter().filter(|(_, value)| !value.is_null()) {
        match (into.get_mut(&name), value) {
            (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
            (_, value) => drop(into.insert(name, value)),
        }
    }
}

impl Occurrence {
    fn read(mut fields: Fields) -> Result<Self, AccountError> {
        Ok(Self { id: fields.required_text("occurrence_id")?, start_time: fields.required_text("start_time")? })
    }

    /// Returns the occurrence in Zoom's format.
    pub(crate) fn to_json(&self) -> Value {
        json!({"occurrence_id": self.id, "start_time": self.start_time, "duration": 60, "status": "available"})
    }
}

impl MeetingKind {
    const NUMBERS: [(Self, i64); 7] = [
        (Self::Instant, 1),
        (Self::Scheduled, 2),
        (Self::RecurringWithoutTimes, 3),
        (Self::Webinar, 5),
        (Self::RecurringWebinarWithoutTimes, 6),
        (Self::Recurring, 8),
        (Self::RecurringWebinar, 9),
    ];

    pub(crate) fn number(self) -> i64 {
        Self::NUMBERS.iter().find(|(kind, _)| *kind == self).map_or(2, |(_, number)| *number)
    }

    pub(crate) fn numbered(number: i64) -> Option<Self> {
        Self::NUMBERS.iter().find(|(_, candidate)| *candidate == number).map(|(kind, _)| *kind)
    }

    /// Whether the meeting has a start time.
    pub(crate) fn has_time(self) -> bool {
        !matches!(self, Self::Instant | Self::RecurringWithoutTimes | Self::RecurringWebinarWithoutTimes)
    }

    /// Returns the recurring type for this one.
    pub(super) fn recurring(self) -> Self {
        match self {
            Self::Webinar | Self::RecurringWebinar | Self::RecurringWebinarWithoutTimes => Self::RecurringWebinar,
            _ => Self::Recurring,
        }
    }
}

impl Registration {
    const NUMBERS: [(Self, i64); 3] = [(Self::Automatic, 0), (Self::Manual, 1), (Self::NotRequired, 2)];

    fn number(self) -> i64 {
        Self::NUMBERS.iter().find(|(kind, _)| *kind == self).map_or(2, |(_, number)| *number)
    }

    fn numbered(number: i64) -> Option<Self> {
        Self::NUMBERS.iter().find(|(_, candidate)| *candidate == number).map(|(kind, _)| *kind)
    }
}
