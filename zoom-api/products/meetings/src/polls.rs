//! Polls of meetings: list, create, look up, change and delete them.
//!
//! The host needs a Pro plan or higher. Instant meetings have no polls.

use super::{CreatedPollStatus, PollQuestion, PollStatus, PollType};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Creates several polls for a meeting in one call.
///
/// The host needs a Pro plan or higher with polling enabled. The meeting must be a scheduled one: instant meetings have
/// no polls. A meeting takes 50 polls at most.
///
/// Zoom's page: [Perform batch poll creation](https://developers.zoom.us/docs/api/meetings/#tag/polls/POST/meetings/%7BmeetingId%7D/batch_polls).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/batch_polls", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:batch_polls", "meeting:write:batch_polls:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The meeting ID is not valid.
        400/300 => InvalidMeetingId,
        /// The app may not see this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// A meeting has 50 polls at most.
        400/4400 => TooManyPolls,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn create_polls(
    /// The meeting, by its ID.
    meeting_id: MeetingUuid,
    /// The polls. 1 to 25 of them.
    polls: Option<Vec<NewPoll>>,
) -> CreatedPollList;

/// Lists the polls of a meeting.
///
/// The host needs a Pro plan or higher. The meeting must be a scheduled one: instant meetings have no polls.
///
/// Zoom's page: [List meeting polls](https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/meetings/%7BmeetingId%7D/polls).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/polls",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_polls", "meeting:read:list_polls:admin"],
    rate_limit = Light,
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The setting "Meeting Polls/Quizzes" is off.
        400/4400 => MeetingPollsDisabled,
        /// The meeting has no such poll.
        404/404 => MeetingPollNotFound,
    )
)]
pub fn list_polls(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// Whether to list polls that may be answered without a name; `false` leaves them out.
    anonymous: Option<bool>,
) -> PollList;

/// Creates a poll for a meeting.
///
/// The host needs a Pro plan or higher with polling enabled. The meeting must be a scheduled one: instant meetings have
/// no polls.
///
/// Zoom's page: [Create a meeting poll](https://developers.zoom.us/docs/api/meetings/#tag/polls/POST/meetings/%7BmeetingId%7D/polls).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/polls", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:poll", "meeting:write:poll:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The setting for polls is off, or for an advanced poll, the one for those.
        400/4400 => MeetingPollsDisabled,
        /// No meeting has this ID.
        404/404 => MeetingNotFound,
    )
)]
pub fn create_poll(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// Whether participants may answer the poll without giving their name. `false` when left out.
    anonymous: Option<bool>,
    /// The kind of poll. Advanced polls and quizzes must be enabled in the account. One of 1, 2, 3.
    poll_type: Option<i64>,
    /// The questions of the poll.
    questions: Option<Vec<PollQuestion>>,
    /// The title of the poll. At most 64 characters.
    title: Option<String>,
) -> CreatedPoll;

/// Looks up a poll of a meeting.
///
/// The host needs a Pro plan or higher, and the setting "Meeting Polls/Quizzes" must be on.
///
/// Zoom's page: [Get a meeting poll](https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/meetings/%7BmeetingId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/polls/<poll_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:poll", "meeting:read:poll:admin"],
    rate_limit = Light,
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The setting "Meeting Polls/Quizzes" is off.
        400/4400 => MeetingPollsDisabled,
        /// The meeting has no such poll.
        404/404 => MeetingPollNotFound,
    )
)]
pub fn get_poll(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The poll, by its ID.
    poll_id: String,
) -> Poll;

/// Replaces a poll of a meeting.
///
/// The host needs a Pro plan or higher, and the setting "Meeting Polls/Quizzes" must be on. The meeting must be a
/// scheduled one: instant meetings have no polls.
///
/// Zoom's page: [Update a meeting poll](https://developers.zoom.us/docs/api/meetings/#tag/polls/PUT/meetings/%7BmeetingId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/polls/<poll_id>", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:poll", "meeting:update:poll:admin"],
    rate_limit = Light,
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The setting "Meeting Polls/Quizzes" is off.
        400/4400 => MeetingPollsDisabled,
        /// The meeting has no such poll.
        404/404 => MeetingPollNotFound,
        /// No meeting has this ID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_poll(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The poll, by its ID.
    poll_id: String,
    /// Whether participants may answer the poll without giving their name. `false` when left out.
    anonymous: Option<bool>,
    /// The kind of poll. Advanced polls and quizzes must be enabled in the account.
    poll_type: Option<PollType>,
    /// The questions of the poll.
    questions: Option<Vec<PollQuestion>>,
    /// The title of the poll. At most 64 characters.
    title: Option<String>,
) -> NoContent;

/// Deletes a poll of a meeting.
///
/// The host must be a Pro user with polling enabled. The meeting must be a scheduled one: instant meetings have no
/// polls.
///
/// Zoom's page: [Delete a meeting poll](https://developers.zoom.us/docs/api/meetings/#tag/polls/DELETE/meetings/%7BmeetingId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/polls/<poll_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:poll", "meeting:delete:poll:admin"],
    rate_limit = Light,
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The setting "Meeting Polls/Quizzes" is off.
        400/4400 => MeetingPollsDisabled,
        /// The meeting has no such poll.
        404/404 => MeetingPollNotFound,
    )
)]
pub fn delete_poll(
    /// The meeting, by its ID.
    meeting_id: MeetingId,
    /// The poll, by its ID.
    poll_id: String,
) -> NoContent;

/// A poll of a meeting.
#[zoom_model]
pub struct Poll {
    /// The poll's ID.
    pub id: Option<String>,
    /// The status of the poll.
    pub status: Option<PollStatus>,
    /// Whether participants may answer the poll without giving their name.
    pub anonymous: Option<bool>,
    /// The kind of poll. Advanced polls and quizzes must be enabled in the account.
    pub poll_type: Option<PollType>,
    /// The questions of the poll.
    pub questions: Vec<PollQuestion>,
    /// The title of the poll. At most 64 characters.
    pub title: Option<String>,
}

/// The polls of a meeting.
#[zoom_model]
pub struct PollList {
    /// The polls.
    pub polls: Vec<Poll>,
    /// How many polls there are.
    pub total_records: Option<u64>,
}

/// The polls that were created in one call.
#[zoom_model]
pub struct CreatedPollList {
    /// The polls.
    pub polls: Vec<CreatedPoll>,
}

/// A poll that was created.
#[zoom_model]
pub struct CreatedPoll {
    /// Whether participants may answer the poll without giving their name.
    pub anonymous: Option<bool>,
    /// The poll's ID.
    pub id: Option<String>,
    /// The kind of poll. Advanced polls and quizzes must be enabled in the account. One of 1, 2, 3.
    pub poll_type: Option<i64>,
    /// The questions of the poll.
    pub questions: Vec<PollQuestion>,
    /// The status of the poll.
    pub status: Option<CreatedPollStatus>,
    /// The title of the poll. At most 64 characters.
    pub title: Option<String>,
}

/// A poll to create.
#[zoom_model]
pub struct NewPoll {
    /// Whether participants may answer the poll without giving their name. `false` when left out.
    pub anonymous: Option<bool>,
    /// The kind of poll. Advanced polls and quizzes must be enabled in the account. 1 when left out, one of 1, 2, 3.
    pub poll_type: Option<i64>,
    /// The questions of the poll.
    pub questions: Vec<PollQuestion>,
    /// The title of the poll. At most 64 characters.
    pub title: Option<String>,
}
