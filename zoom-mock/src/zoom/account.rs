//! The account in memory.

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

/// A Zoom account: users, their meetings and webinars, and recordings.
///
/// [`Account::default`] has two users, `host@example.com` and `colleague@example.com`; the meeting 85746065, which requires manual
/// approval, with the pending registrants Ana, Ben and Chidi and the approved registrant Dora; the webinar 95204914252 with two
/// registrants; and a recording with two files.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Account {
    /// ID of the account.
    pub id: String,
    /// ID of the user on whose behalf the account's tokens act; if `None`, the host of the meeting in the call.
    pub acting_user: Option<String>,
    /// Users, including former members of the account.
    pub users: Vec<User>,
    /// Meetings.
    pub meetings: Vec<Meeting>,
    /// Webinars.
    pub webinars: Vec<Webinar>,
    /// Cloud recordings.
    pub recordings: Vec<Recording>,
}

impl Account {
    /// Creates an account without any contents.
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

    /// Reads an account from JSON: `id`, `acting_user`, and the lists `users`, `meetings`, `webinars` and `recordings` with elements
    /// in Zoom's format.
    ///
    /// Required fields: `id` and `email` of a user; `id` and `host_id` of a meeting or webinar; `id`, `email` and `first_name` of each
    /// of its `registrants`; `uuid`, `id` and `host_id` of a recording; `id` and `file_type` of each of its `recording_files`, whose
    /// optional `content` is the text of the download. Users may also have the flags `admin`, `can_host` and `member`.
    ///
    /// # Errors
    /// Fails if a field is missing, has another type, or is unknown; the error names the field.
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
    /// assert_eq!(error.to_string(), "`users[0].email`: missing field");
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
        fields.reject_unknown(&["id", "acting_user", "users", "meetings", "webinars", "recordings"])?;
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

    /// Adds several users, for example to fill pages.
    #[must_use]
    pub fn with_users(mut self, users: impl IntoIterator<Item = User>) -> Self {
        self.users.extend(users);
        self
    }

    /// Adds several meetings, for example to fill pages.
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

    /// Sets the user on whose behalf the account's tokens act.
    pub fn act_as(&mut self, user_id: impl Into<String>) {
        self.acting_user = Some(user_id.into());
    }

    /// Returns the user with this ID.
    #[must_use]
    pub fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// Returns the user with this ID for modification.
    pub fn user_mut(&mut self, id: &str) -> Option<&mut User> {
        self.users.iter_mut().find(|user| user.id == id)
    }

    /// Finds a user by ID, address, or `me`, which is the acting user or else the first.
    pub(crate) fn find_user(&self, who: &str) -> Option<&User> {
        self.users.get(self.user_position(who)?)
    }

    pub(crate) fn user_position(&self, who: &str) -> Option<usize> {
        if who == "me" {
            return self.acting_user.as_deref().map_or(Some(0), |id| self.user_position(id));
        }
        self.users.iter().position(|user| user.id == who || user.email.eq_ignore_ascii_case(who))
    }

    /// Returns the meeting with this ID.
    #[must_use]
    pub fn meeting(&self, id: u64) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == id)
    }

    /// Returns the webinar with this ID.
    #[must_use]
    pub fn webinar(&self, id: u64) -> Option<&Webinar> {
        self.webinars.iter().find(|webinar| webinar.id == id)
    }

    /// Returns the webinar with this ID for modification.
    pub fn webinar_mut(&mut self, id: u64) -> Option<&mut Webinar> {
        self.webinars.iter_mut().find(|webinar| webinar.id == id)
    }

    /// Returns the meeting with this ID for modification.
    pub fn meeting_mut(&mut self, id: u64) -> Option<&mut Meeting> {
        self.meetings.iter_mut().find(|meeting| meeting.id == id)
    }
}

impl Default for Account {
    fn default() -> Self {
        seed::account()
    }
}
