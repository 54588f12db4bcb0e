//! Users.

use serde_json::{Map, Value, json};

use super::fields::{AccountError, Fields};

/// Someone who is, or was, in the account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// The user's ID.
    pub id: String,
    /// The address.
    pub email: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// Whether the user signs in, has yet to accept, or is shut out.
    pub status: UserStatus,
    /// Whether the user may change the meetings of others.
    pub admin: bool,
    /// Whether the user may host meetings; without it, calls answer 400/3161.
    pub can_host: bool,
    /// Whether the user is still in this account; otherwise calls answer 400/1010.
    pub member: bool,
    /// Everything else about the user, as Zoom sends it.
    pub details: Map<String, Value>,
}

impl User {
    /// Makes a member of the account who may host meetings.
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

    /// Sets the names.
    #[must_use]
    pub fn name(self, first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self { first_name: first_name.into(), last_name: last_name.into(), ..self }
    }

    /// Lets the user change the meetings of others.
    #[must_use]
    pub fn admin(self) -> Self {
        Self { admin: true, ..self }
    }

    /// Sets whether the user signs in, has yet to accept, or is shut out.
    #[must_use]
    pub fn status(self, status: UserStatus) -> Self {
        Self { status, ..self }
    }

    /// Sets another field, as Zoom sends it.
    #[must_use]
    pub fn detail(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.details.insert(name.into(), value.into());
        self
    }

    /// The name as it is shown: what was set for that, or first and last name.
    pub(crate) fn display_name(&self) -> String {
        let set = self.details.get("display_name").and_then(Value::as_str).map(str::to_owned);
        set.unwrap_or_else(|| format!("{} {}", self.first_name, self.last_name).trim().to_owned())
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

    /// Takes fields over, as Zoom names them.
    pub(crate) fn apply(&mut self, mut fields: Map<String, Value>) {
        let mut text = |name: &str| match fields.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        self.first_name = text("first_name").unwrap_or_else(|| std::mem::take(&mut self.first_name));
        self.last_name = text("last_name").unwrap_or_else(|| std::mem::take(&mut self.last_name));
        self.details.extend(fields);
    }

    /// The user as Zoom sends it.
    pub(crate) fn to_json(&self) -> Value {
        let mut fields = defaults();
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

fn defaults() -> Map<String, Value> {
    let fields = [
        ("type", json!(2)),
        ("timezone", json!("UTC")),
        ("verified", json!(1)),
        ("created_at", json!("2024-01-01T08:00:00Z")),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Whether a user signs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserStatus {
    /// Signs in.
    Active,
    /// Is shut out.
    Inactive,
    /// Has yet to accept the invitation.
    Pending,
}

impl UserStatus {
    /// The status as Zoom writes it.
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
