//! Polls of meetings: list, create, get, update and delete them.
//!
//! The host needs a Pro plan or higher. Instant meetings have no polls.

use super::{CreatedPoll, Poll, PollList, PollQuestion, PollType};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Creates several polls for a meeting in one call.
///
/// The host needs a Pro plan or higher with polls enabled. Only for scheduled meetings: instant meetings have no polls.
/// A meeting has at most 50 polls.
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/batch_polls", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:batch_polls", "meeting:write:batch_polls:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createBatchPolls",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/polls/POST/meetings/%7BmeetingId%7D/batch_polls",
    errors(
        /// The meeting ID is invalid.
        400/300 => InvalidMeetingId,
        /// The app cannot access this meeting.
        400/3000 => CannotAccessMeeting,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The meeting already has 50 polls, the poll setting is disabled or, for an advanced poll, the setting for
        /// advanced polls.
        400/4400 => PollsNotAllowed,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn create_polls(
    /// ID of the meeting.
    meeting_id: MeetingUuid,
    /// Polls to create.
    #[zoom(min_items = 1, max_items = 25)]
    polls: Option<Vec<NewPoll>>,
) -> CreatedPollList;

/// Lists the polls of a meeting.
///
/// The host needs a Pro plan or higher. Only for scheduled meetings: instant meetings have no polls.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/polls",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_polls", "meeting:read:list_polls:admin"],
    rate_limit = Light,
    operation = "meetingPolls",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/meetings/%7BmeetingId%7D/polls",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The setting "Meeting Polls/Quizzes" is disabled.
        400/4400 => MeetingPollsDisabled,
        /// The poll does not exist in this meeting.
        404/404 => MeetingPollNotFound,
    )
)]
pub fn list_polls(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Whether to include anonymous polls; `false` omits them.
    anonymous: Option<bool>,
) -> PollList;

/// Creates a poll for a meeting.
///
/// The host needs a Pro plan or higher with polls enabled. Only for scheduled meetings: instant meetings have no polls.
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/polls", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:poll", "meeting:write:poll:admin"],
    rate_limit = Light,
    success = 201,
    operation = "meetingPollCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/polls/POST/meetings/%7BmeetingId%7D/polls",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The poll setting is disabled or, for an advanced poll, the setting for advanced polls.
        400/4400 => MeetingPollsDisabled,
        /// The meeting does not exist.
        404/404 => MeetingNotFound,
    )
)]
pub fn create_poll(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// Whether participants can answer the poll anonymously.
    #[zoom(default = false)]
    anonymous: Option<bool>,
    /// Poll type, by default a basic poll. The account must have advanced polls and quizzes enabled to use them.
    poll_type: Option<PollType>,
    /// Questions of the poll.
    questions: Option<Vec<PollQuestion>>,
    /// Title of the poll.
    #[zoom(max_length = 64)]
    title: Option<String>,
) -> CreatedPoll;

/// Returns a poll of a meeting.
///
/// The host needs a Pro plan or higher, and the setting "Meeting Polls/Quizzes" must be enabled.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/polls/<poll_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:poll", "meeting:read:poll:admin"],
    rate_limit = Light,
    operation = "meetingPollGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/meetings/%7BmeetingId%7D/polls/%7BpollId%7D",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The setting "Meeting Polls/Quizzes" is disabled.
        400/4400 => MeetingPollsDisabled,
        /// The poll does not exist in this meeting.
        404/404 => MeetingPollNotFound,
    )
)]
pub fn get_poll(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the poll.
    poll_id: String,
) -> Poll;

/// Replaces a poll of a meeting.
///
/// The host needs a Pro plan or higher, and the setting "Meeting Polls/Quizzes" must be enabled. Only for scheduled
/// meetings: instant meetings have no polls.
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/polls/<poll_id>", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:poll", "meeting:update:poll:admin"],
    rate_limit = Light,
    operation = "meetingPollUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/polls/PUT/meetings/%7BmeetingId%7D/polls/%7BpollId%7D",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The poll setting is disabled or, for an advanced poll, the setting for advanced polls.
        400/4400 => MeetingPollsDisabled,
        /// The poll does not exist in this meeting.
        404/404 => MeetingPollNotFound,
        /// The meeting does not exist.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_poll(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the poll.
    poll_id: String,
    /// Whether participants can answer the poll anonymously.
    #[zoom(default = false)]
    anonymous: Option<bool>,
    /// Poll type, by default a basic poll. The account must have advanced polls and quizzes enabled to use them.
    poll_type: Option<PollType>,
    /// Questions of the poll.
    questions: Option<Vec<PollQuestion>>,
    /// Title of the poll.
    #[zoom(max_length = 64)]
    title: Option<String>,
) -> NoContent;

/// Deletes a poll of a meeting.
///
/// The host must be a Pro user with polls enabled. Only for scheduled meetings: instant meetings have no polls.
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/polls/<poll_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:poll", "meeting:delete:poll:admin"],
    rate_limit = Light,
    operation = "meetingPollDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/polls/DELETE/meetings/%7BmeetingId%7D/polls/%7BpollId%7D",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The setting "Meeting Polls/Quizzes" is disabled.
        400/4400 => MeetingPollsDisabled,
        /// The poll does not exist in this meeting.
        404/404 => MeetingPollNotFound,
    )
)]
pub fn delete_poll(
    /// ID of the meeting.
    meeting_id: MeetingId,
    /// ID of the poll.
    poll_id: String,
) -> NoContent;

/// Polls created in one call.
#[zoom_model(response)]
pub struct CreatedPollList {
    /// Polls.
    pub polls: Vec<CreatedPoll>,
}

/// Poll to create.
#[zoom_model]
pub struct NewPoll {
    /// Whether participants can answer the poll anonymously.
    #[zoom(default = false)]
    pub anonymous: Option<bool>,
    /// Poll type, by default a basic poll. The account must have advanced polls and quizzes enabled to use them.
    #[zoom(default = 1)]
    pub poll_type: Option<PollType>,
    /// Questions of the poll.
    pub questions: Vec<PollQuestion>,
    /// Title of the poll.
    #[zoom(max_length = 64)]
    pub title: Option<String>,
}
