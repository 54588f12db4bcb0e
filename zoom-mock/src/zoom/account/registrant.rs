//! Registrants.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::fields::{AccountError, Fields};

/// A registrant of a meeting or webinar.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Registrant {
    /// ID of the registrant.
    pub id: String,
    /// Email address.
    pub email: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: Option<String>,
    /// Status for all occurrences without an own status.
    pub status: RegistrantStatus,
    /// Status for single occurrences, by their IDs.
    pub occurrences: BTreeMap<String, RegistrantStatus>,
    /// Time of registration, as RFC 3339.
    pub create_time: String,
    /// All other fields, in Zoom's format.
    pub details: Map<String, Value>,
    /// UTC day of the last status update, and the number of updates on that day.
    pub(crate) updates: (i64, u32),
}

impl Registrant {
    /// Creates a pending registrant.
    #[must_use]
    pub fn new(id: impl Into<String>, email: impl Into<String>, first_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            email: email.into(),
            first_name: first_name.into(),
            last_name: None,
            status: RegistrantStatus::Pending,
            occurrences: BTreeMap::new(),
            create_time: "2030-01-01T08:00:00Z".to_owned(),
            details: Map::new(),
            updates: (0, 0),
        }
    }

    /// Sets the last name.
    #[must_use]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self { last_name: Some(last_name.into()), ..self }
    }

    /// Sets the status.
    #[must_use]
    pub fn status(self, status: RegistrantStatus) -> Self {
        Self { status, ..self }
    }

    /// Sets another field, in Zoom's format.
    #[must_use]
    pub fn detail(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.details.insert(name.into(), value.into());
        self
    }

    /// Returns the status for one occurrence; `None` means all occurrences.
    #[must_use]
    pub fn status_for(&self, occurrence: Option<&str>) -> RegistrantStatus {
        occurrence.and_then(|id| self.occurrences.get(id)).copied().unwrap_or(self.status)
    }

    pub(crate) fn set_status(&mut self, occurrence: Option<&str>, status: RegistrantStatus) {
        match occurrence {
            Some(id) => drop(self.occurrences.insert(id.to_owned(), status)),
            None => {
                self.occurrences.clear();
                self.status = status;
            }
        }
    }

    pub(super) fn read(mut fields: Fields) -> Result<Self, AccountError> {
        let (id, email) = (fields.required_text("id")?, fields.required_text("email")?);
        let mut registrant = Self::new(id, email, fields.required_text("first_name")?);
        registrant.last_name = fields.text("last_name")?;
        registrant.create_time = fields.text("create_time")?.unwrap_or(registrant.create_time);
        registrant.status = fields.choice("status", RegistrantStatus::named)?.unwrap_or(registrant.status);
        registrant.details = fields.rest();
        Ok(registrant)
    }

    /// Returns the registrant in Zoom's format, with the join URL if they are approved.
    pub(crate) fn to_json(&self, occurrence: Option<&str>, join_url: String) -> Value {
        let status = self.status_for(occurrence);
        let mut fields = self.details.clone();
        fields.insert("id".to_owned(), json!(self.id));
        fields.insert("email".to_owned(), json!(self.email));
        fields.insert("first_name".to_owned(), json!(self.first_name));
        fields.insert("last_name".to_owned(), json!(self.last_name.as_deref().unwrap_or_default()));
        fields.insert("status".to_owned(), json!(status.as_str()));
        fields.insert("create_time".to_owned(), json!(self.create_time));
        if status == RegistrantStatus::Approved {
            fields.insert("join_url".to_owned(), json!(join_url));
        }
        Value::Object(fields)
    }
}

/// Status of a registrant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegistrantStatus {
    /// Waiting for approval.
    Pending,
    /// Approved.
    Approved,
    /// Denied.
    Denied,
    /// Canceled after approval; such registrants are in no list.
    Cancelled,
}

impl RegistrantStatus {
    /// Returns Zoom's name of the status.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Denied => "denied",
            Self::Cancelled => "cancelled",
        }
    }

    pub(crate) fn named(text: &str) -> Option<Self> {
        [Self::Pending, Self::Approved, Self::Denied, Self::Cancelled]
            .into_iter()
            .find(|status| status.as_str() == text)
    }
}
