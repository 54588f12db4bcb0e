//! Users.

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
    /// Whether the user may change the meetings of others.
    pub admin: bool,
    /// Whether the user may host meetings; without it, calls answer 400/3161.
    pub may_host: bool,
    /// Whether the user is still in this account; otherwise calls answer 400/1010.
    pub member: bool,
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
            admin: false,
            may_host: true,
            member: true,
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
}
