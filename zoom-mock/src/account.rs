//! The account that the mock holds in memory.

mod meeting;
mod registrant;
mod seed;
mod user;

pub use meeting::{Meeting, MeetingKind, Occurrence, Registration};
pub use registrant::{Registrant, RegistrantStatus};
pub use user::User;

/// A Zoom account: its users, and the meetings that they host.
///
/// [`Account::default`] is a small one to begin with: the host `host@example.com` and a colleague, and the
/// meeting 85746065, which approves registrants by hand; Ana, Ben and Chidi wait to be approved, Dora is approved.
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
}

impl Account {
    /// Makes an account without users and meetings.
    #[must_use]
    pub fn empty(id: impl Into<String>) -> Self {
        Self { id: id.into(), acting_user: None, users: Vec::new(), meetings: Vec::new() }
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
        let me = || self.acting_user.as_deref().map_or(self.users.first(), |id| self.user(id));
        if who == "me" { me() } else { self.users.iter().find(|user| user.id == who || user.email == who) }
    }

    /// Looks a meeting up as a path names one: by ID, or by the UUID of an instance, which may come escaped twice.
    pub(crate) fn find_meeting(&self, place: &str) -> Option<&Meeting> {
        self.meetings.get(self.meeting_position(place)?)
    }

    pub(crate) fn meeting_position(&self, place: &str) -> Option<usize> {
        let uuid = percent_encoding::percent_decode_str(place).decode_utf8_lossy();
        let id = place.parse().ok();
        self.meetings.iter().position(|meeting| Some(meeting.id) == id || meeting.uuid == uuid)
    }

    /// Looks a meeting up by ID.
    #[must_use]
    pub fn meeting(&self, id: u64) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == id)
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
