//! The cloud recordings of all users of an account, with the features `meetings` and `users`.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use jiff::civil::Date;

use crate::meetings::recordings::{ListRecordings, ListRecordingsError, RecordedMeeting, list_recordings};
use crate::page::{Items, Stream};
use crate::users::users::{ListUsers, ListedUser, UserStatus, list_users};
use crate::{Client, Error, Result};

/// The most users and recordings of a page that Zoom accepts.
const USERS: u32 = 2000;
const RECORDINGS: u32 = 300;

/// The recordings of all users, as a stream; see [`of_all_users`].
pub struct AllRecordings {
    client: Client,
    from: Date,
    to: Date,
    /// The lists of users that are not complete yet.
    listings: VecDeque<Items<ListUsers>>,
    users: VecDeque<ListedUser>,
    seen: HashSet<String>,
    current: Option<UserListing>,
}

/// The recordings of one user.
struct UserListing {
    user: ListedUser,
    items: Items<ListRecordings>,
}

/// A meeting with recordings, and its host.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserRecording {
    /// The user.
    pub user: ListedUser,
    /// The meeting with its recording files.
    pub meeting: RecordedMeeting,
}

/// Lists the recordings of all active and deactivated users from the first to the last day, in UTC.
///
/// Ranges longer than a month are split into months, as Zoom requires, and each day is in exactly one request. All users are read first, because
/// page tokens expire while recordings are downloaded. Users without recordings are omitted.
///
/// An error ends nothing: the next call of [`next`](AllRecordings::next) repeats the page that failed, and
/// [`skip_user`](AllRecordings::skip_user) continues with the next user. With the feature `blocking`, `blocking::Client::iter` reads the stream as an
/// iterator.
///
/// # Examples
/// ```no_run
/// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
/// use jiff::civil::date;
/// use zoom_api::recordings::of_all_users;
///
/// let mut recordings = of_all_users(&client, date(2026, 1, 1), date(2026, 12, 31));
/// while let Some(recording) = recordings.next().await {
///     let recording = recording?;
///     println!("{}: {:?}", recording.user.email, recording.meeting.topic);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn of_all_users(client: &Client, from: Date, to: Date) -> AllRecordings {
    let listing = |status| client.items(list_users().status(status).page_size(USERS));
    AllRecordings {
        client: client.clone(),
        from,
        to,
        listings: [UserStatus::Active, UserStatus::Inactive].map(listing).into(),
        users: VecDeque::new(),
        seen: HashSet::new(),
        current: None,
    }
}

impl AllRecordings {
    /// Returns the next recording, or `None` after the last. The method is cancel-safe.
    ///
    /// # Errors
    /// Returns the errors of [`Items::next`] of users and of recordings; [`current_user`](Self::current_user) is the user whose recordings failed.
    pub async fn next(&mut self) -> Option<Result<UserRecording>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the user whose recordings are listed, or `None` while users are listed.
    #[must_use]
    pub fn current_user(&self) -> Option<&ListedUser> {
        self.current.as_ref().map(|current| &current.user)
    }

    /// Skips the rest of the current user's recordings, for example after an error, and returns the user.
    pub fn skip_user(&mut self) -> Option<ListedUser> {
        self.current.take().map(|current| current.user)
    }

    /// The number of users whose recordings have not been listed yet.
    #[must_use]
    pub fn users_left(&self) -> usize {
        self.users.len()
    }

    fn start(&self, user: ListedUser) -> UserListing {
        let id = user.id.clone().unwrap_or_else(|| user.email.clone());
        let call = list_recordings(id).from(self.from).to(self.to).page_size(RECORDINGS);
        UserListing { items: self.client.items(call).by_month(), user }
    }
}

/// Whether a user has no recordings, which Zoom also reports as an error.
fn has_no_recordings(error: &Error) -> bool {
    error.case::<ListRecordings>() == Some(ListRecordingsError::RecordingNotFound)
}

impl Stream for AllRecordings {
    type Item = Result<UserRecording>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while let Some(listing) = this.listings.front_mut() {
            match ready!(Pin::new(listing).poll_next(context)) {
                // A user whose status changes in between is in both lists.
                Some(Ok(user)) if this.seen.insert(user.id.clone().unwrap_or_else(|| user.email.clone())) => {
                    this.users.push_back(user);
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => drop(this.listings.pop_front()),
            }
        }
        loop {
            let current = match &mut this.current {
                Some(current) => current,
                None => match this.users.pop_front() {
                    Some(user) => this.current.insert(this.start(user)),
                    None => return Poll::Ready(None),
                },
            };
            match ready!(Pin::new(&mut current.items).poll_next(context)) {
                Some(Ok(meeting)) => {
                    let user = current.user.clone();
                    return Poll::Ready(Some(Ok(UserRecording { user, meeting })));
                }
                Some(Err(error)) if !has_no_recordings(&error) => return Poll::Ready(Some(Err(error))),
                Some(Err(_)) | None => this.current = None,
            }
        }
    }
}

impl Unpin for AllRecordings {}

impl fmt::Debug for AllRecordings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AllRecordings").field("users_left", &self.users.len()).finish_non_exhaustive()
    }
}
