//! The account that the mock holds in memory.

mod fields;
mod meeting;
mod recording;
mod registrant;
mod seed;
mod user;

use serde_json::Value;

use fields::Fields;

pub use fields::AccountError;
pub use meeting::{Meeting, MeetingKind, Occurrence, Participant, Registration, Webinar};
pub use recording::{Recording, RecordingFile};
pub use registrant::{Registrant, RegistrantStatus};
pub use user::{User, UserStatus};

/// A Zoom account: its users, the meetings and webinars that they host, and what was recorded.
///
/// [`Account::default`] is a small one to begin with: the host `host@example.com` and a colleague, and the
/// meeting 85746065, which approves registrants by hand; Ana, Ben and Chidi wait to be approved, Dora is approved. There are a
/// webinar, 95204914252, with two registrants, and a recording of two files.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Account {
    /// The account's ID.
    pub id: String,
    /// The user that the account's own tokens act for; the host of the meeting in question when `None`.
    pub acting_user: Option<String>,
    /// Those who are, or were, in the account.
    pub users: Vec<User>,
    /// The meetings.
    pub meetings: Vec<Meeting>,
    /// The webinars.
    pub webinars: Vec<Webinar>,
    /// The recordings in the cloud.
    pub recordings: Vec<Recording>,
}

impl Account {
    /// Makes an account without users and meetings.
    #[must_use]
    pub fn empty(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            acting_user: None,
            users: Vec::new(),
            meetings: Vec::new(),
            webinars: Vec::new(),
            recordings: Vec::new(),
        }
    }

    /// Reads an account from JSON: `id`, `acting_user`, and the lists `users`, `meetings`, `webinars` and `recordings`, whose elements are as
    /// Zoom sends them.
    ///
    /// A user, a meeting and a webinar need an `id`; a user an `email` too, the others a `host_id`. A meeting and a webinar may have
    /// `registrants`, each with `id`, `email` and `first_name`. A recording needs `uuid`, `id`, `host_id` and `recording_files`, whose
    /// elements need an `id` and a `file_type`; the text in `content` is what is downloaded.
    ///
    /// # Errors
    /// Names the field that is missing, of another type, or unknown.
    ///
    /// # Examples
    /// ```
    /// use serde_json::json;
    /// use zoom_mock::Account;
    ///
    /// let account = Account::from_json(&json!({
    ///     "id": "my-account",
    ///     "users": [{"id": "u1", "email": "ann@example.com", "first_name": "Ann", "dept": "Sales"}],
    ///     "meetings": [{"id": 85746065, "host_id": "u1", "topic": "Stand-up", "settings": {"approval_type": 1}}],
    /// }))?;
    /// assert_eq!(account.meetings.len(), 1);
    ///
    /// let error = Account::from_json(&json!({"id": "a", "users": [{"id": "u1"}]})).unwrap_err();
    /// assert_eq!(error.to_string(), "`users[0].email`: is missing");
    /// # Ok::<(), zoom_mock::AccountError>(())
    /// ```
    pub fn from_json(json: &Value) -> Result<Self, AccountError> {
        let mut fields = Fields::of("", json.clone())?;
        let mut account = Self::empty(fields.text("id")?.unwrap_or_else(|| "mock-account".to_owned()));
        account.acting_user = fields.text("acting_user")?;
        account.users = fields.list("users", User::read)?;
        account.meetings = fields.list("meetings", |fields| Meeting::read(fields, MeetingKind::Scheduled))?;
        account.webinars = fields.list("webinars", |fields| Meeting::read(fields, MeetingKind::Webinar))?;
        account.recordings = fields.list("recordings", Recording::read)?;
        fields.nothing_else(&["id", "acting_user", "users", "meetings", "webinars", "recordings"])?;
        Ok(account)
    }

    /// Adds a user.
    #[must_use]
    pub fn with_user(mut self, user: User) -> Self {
        self.users.push(user);
        self
    }

    /// Adds a meeting.
    #[must_use]
    pub fn with_meeting(mut self, meeting: Meeting) -> Self {
        self.meetings.push(meeting);
        self
    }

    /// Adds users, as many as it takes to fill pages.
    #[must_use]
    pub fn with_users(mut self, users: impl IntoIterator<Item = User>) -> Self {
        self.users.extend(users);
        self
    }

    /// Adds meetings, as many as it takes to fill pages.
    #[must_use]
    pub fn with_meetings(mut self, meetings: impl IntoIterator<Item = Meeting>) -> Self {
        self.meetings.extend(meetings);
        self
    }

    /// Adds a webinar.
    #[must_use]
    pub fn with_webinar(mut self, webinar: Webinar) -> Self {
        self.webinars.push(webinar);
        self
    }

    /// Adds a recording.
    #[must_use]
    pub fn with_recording(mut self, recording: Recording) -> Self {
        self.recordings.push(recording);
        self
    }

    /// Says which user the account's own tokens act for.
    pub fn act_as(&mut self, user_id: impl Into<String>) {
        self.acting_user = Some(user_id.into());
    }

    /// Looks a user up by ID.
    #[must_use]
    pub fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// Looks a user up by ID, to change it.
    pub fn user_mut(&mut self, id: &str) -> Option<&mut User> {
        self.users.iter_mut().find(|user| user.id == id)
    }

    /// Looks a user up as a path names one: by ID, by address, or by `me`, who is the user that acts or else the first one.
    pub(crate) fn find_user(&self, who: &str) -> Option<&User> {
        self.users.get(self.user_position(who)?)
    }

    pub(crate) fn user_position(&self, who: &str) -> Option<usize> {
        if who == "me" {
            return self.acting_user.as_deref().map_or(Some(0), |id| self.user_position(id));
        }
        self.users.iter().position(|user| user.id == who || user.email.eq_ignore_ascii_case(who))
    }

    /// Looks a meeting up by ID.
    #[must_use]
    pub fn meeting(&self, id: u64) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == id)
    }

    /// Looks a webinar up by ID.
    #[must_use]
    pub fn webinar(&self, id: u64) -> Option<&Webinar> {
        self.webinars.iter().find(|webinar| webinar.id == id)
    }

    /// Looks a webinar up by ID, to change it.
    pub fn webinar_mut(&mut self, id: u64) -> Option<&mut Webinar> {
        self.webinars.iter_mut().find(|webinar| webinar.id == id)
    }

    /// Looks a meeting up by ID, to change it.
    pub fn meeting_mut(&mut self, id: u64) -> Option<&mut Meeting> {
        self.meetings.iter_mut().find(|meeting| meeting.id == id)
    }
}

impl Default for Account {
    fn default() -> Self {
        seed::account()
    }
}
