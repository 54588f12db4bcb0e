//! Users.

use serde_json::{Map, Value, json};

use super::fields::{AccountError, Fields};

/// A user who is or was a member of the account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// ID of the user.
    pub id: String,
    /// Email address.
    pub email: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Status.
    pub status: UserStatus,
    /// Whether the user is an administrator, who can change the meetings of other users.
    pub admin: bool,
    /// Whether the user can host meetings; if not, calls fail with 400/3161.
    pub can_host: bool,
    /// Whether the user is still a member of the account; if not, calls fail with 400/1010.
    pub member: bool,
    /// All other fields, in Zoom's format.
    pub details: Map<String, Value>,
}

impl User {
    /// Creates an active member of the account who can host meetings.
    #[must_use]
    pub fn new(id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            email: email.into(),
            first_name: String::new(),
            last_name: String::new(),
            status: UserStatus::Active,
            admin: false,
            can_host: true,
            member: true,
            details: Map::new(),
        }
    }

    /// Sets first and last name.
    #[must_use]
    pub fn name(self, first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self { first_name: first_name.into(), last_name: last_name.into(), ..self }
    }

    /// Makes the user an administrator, who can change the meetings of other users.
    #[must_use]
    pub fn admin(self) -> Self {
        Self { admin: true, ..self }
    }

    /// Sets the status.
    #[must_use]
    pub fn status(self, status: UserStatus) -> Self {
        Self { status, ..self }
    }

    /// Sets another field, in Zoom's format.
    #[must_use]
    pub fn detail(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.details.insert(name.into(), value.into());
        self
    }

    /// Returns the display name; the default is first and last name.
    pub(crate) fn display_name(&self) -> String {
        let display_name = self.details.get("display_name").and_then(Value::as_str).map(str::to_owned);
        display_name.unwrap_or_else(|| format!("{} {}", self.first_name, self.last_name).trim().to_owned())
    }

    pub(super) fn read(mut fields: Fields) -> Result<Self, AccountError> {
        let mut user = Self::new(fields.required_text("id")?, fields.required_text("email")?);
        user.admin = fields.flag("admin")?.unwrap_or(false);
        user.can_host = fields.flag("can_host")?.unwrap_or(true);
        user.member = fields.flag("member")?.unwrap_or(true);
        user.status = fields.choice("status", UserStatus::named)?.unwrap_or(UserStatus::Active);
        user.apply(fields.rest());
        Ok(user)
    }

    /// Applies fields in Zoom's format.
    pub(crate) fn apply(&mut self, mut fields: Map<String, Value>) {
        let mut text = |name: &str| match fields.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        self.first_name = text("first_name").unwrap_or_else(|| std::mem::take(&mut self.first_name));
        self.last_name = text("last_name").unwrap_or_else(|| std::mem::take(&mut self.last_name));
        self.details.extend(fields);
    }

    /// Returns the user in Zoom's format.
    pub(crate) fn to_json(&self) -> Value {
        let mut fields = self.defaults();
        fields.extend(self.details.clone());
        fields.insert("id".to_owned(), json!(self.id));
        fields.insert("email".to_owned(), json!(self.email));
        fields.insert("first_name".to_owned(), json!(self.first_name));
        fields.insert("last_name".to_owned(), json!(self.last_name));
        fields.insert("display_name".to_owned(), json!(self.display_name()));
        fields.insert("role_name".to_owned(), json!(if self.admin { "Admin" } else { "Member" }));
        fields.insert("status".to_owned(), json!(self.status.as_str()));
        Value::Object(fields)
    }
}

impl User {
    /// The fields that Zoom sends for every user.
    fn defaults(&self) -> Map<String, Value> {
        let fields = [
            ("type", json!(2)),
            ("pmi", json!(self.pmi())),
            ("timezone", json!("UTC")),
            ("verified", json!(1)),
            ("dept", json!("")),
            ("created_at", json!("2024-01-01T08:00:00Z")),
            ("last_login_time", json!("2024-01-01T08:00:00Z")),
            ("last_client_version", json!("")),
            ("pic_url", json!("")),
            ("language", json!("en-US")),
            ("phone_number", json!("")),
            ("group_ids", json!([])),
            ("im_group_ids", json!([])),
            ("role_id", json!(if self.admin { "1" } else { "2" })),
        ];
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// The ID of the personal meeting, which is derived from the user's ID.
    fn pmi(&self) -> u64 {
        let hash = self.id.bytes().fold(17_u64, |hash, byte| hash.wrapping_mul(31).wrapping_add(u64::from(byte)));
        3_000_000_000 + hash % 1_000_000_000
    }
}

/// Status of a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserStatus {
    /// Active.
    Active,
    /// Deactivated.
    Inactive,
    /// Invited, but has not accepted yet.
    Pending,
}

impl UserStatus {
    /// Returns Zoom's name of the status.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Pending => "pending",
        }
    }

    pub(crate) fn named(text: &str) -> Option<Self> {
        [Self::Active, Self::Inactive, Self::Pending].into_iter().find(|status| status.as_str() == text)
    }
}
