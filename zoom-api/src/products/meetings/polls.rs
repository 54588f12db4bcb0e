//! Polls.

use super::{PollStatus, PollType, Prompt, QuestionType};
use crate::types::MeetingId;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Creates polls.
///
/// Zoom's page: [Perform batch poll creation](https://developers.zoom.us/docs/api/meetings/#tag/polls/POST/meetings/%7BmeetingId%7D/batch_polls).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/batch_polls", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:batch_polls", "meeting:write:batch_polls:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Invalid meeting ID.
        400/300 => InvalidMeetingId,
        /// Cannot access meeting.
        400/3000 => CannotAccessMeeting,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Too many polls.
        400/4400 => TooManyPolls,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn create_polls(
    /// The meeting.
    meeting_id: String,
    /// The polls: 1 to 25.
    polls: Option<Vec<NewPoll>>,
) -> CreatedPollList;

/// Lists polls.
///
/// Zoom's page: [List meeting polls](https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/meetings/%7BmeetingId%7D/polls).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/polls",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_polls", "meeting:read:list_polls:admin"],
    rate_limit = Light,
    errors(
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting polls disabled.
        400/4400 => MeetingPollsDisabled,
        /// Meeting poll not found.
        404/404 => MeetingPollNotFound,
    )
)]
pub fn list_polls(
    /// The meeting.
    meeting_id: MeetingId,
    /// Whether `anonymous` is on.
    anonymous: Option<bool>,
) -> PollList;

/// Creates a poll.
///
/// Zoom's page: [Create a meeting poll](https://developers.zoom.us/docs/api/meetings/#tag/polls/POST/meetings/%7BmeetingId%7D/polls).
#[zoom_endpoint(
    POST, "/meetings/<meeting_id>/polls", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:poll", "meeting:write:poll:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting polls disabled.
        400/4400 => MeetingPollsDisabled,
        /// Meeting not found.
        404/404 => MeetingNotFound,
    )
)]
pub fn create_poll(
    /// The meeting.
    meeting_id: MeetingId,
    /// Whether `anonymous` is on: `false` when left out.
    anonymous: Option<bool>,
    /// The poll type: one of 1, 2, 3.
    poll_type: Option<i64>,
    /// The questions.
    questions: Option<Vec<Question>>,
    /// The title: at most 64 characters.
    title: Option<String>,
) -> CreatedPoll;

/// Gets a poll.
///
/// Zoom's page: [Get a meeting poll](https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/meetings/%7BmeetingId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/polls/<poll_id>",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:poll", "meeting:read:poll:admin"],
    rate_limit = Light,
    errors(
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting polls disabled.
        400/4400 => MeetingPollsDisabled,
        /// Meeting poll not found.
        404/404 => MeetingPollNotFound,
    )
)]
pub fn get_poll(
    /// The meeting.
    meeting_id: MeetingId,
    /// The poll.
    poll_id: String,
) -> Poll;

/// Updates a poll.
///
/// Zoom's page: [Update a meeting poll](https://developers.zoom.us/docs/api/meetings/#tag/polls/PUT/meetings/%7BmeetingId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/polls/<poll_id>", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:poll", "meeting:update:poll:admin"],
    rate_limit = Light,
    errors(
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting polls disabled.
        400/4400 => MeetingPollsDisabled,
        /// Meeting poll not found.
        404/404 => MeetingPollNotFound,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn update_poll(
    /// The meeting.
    meeting_id: MeetingId,
    /// The poll.
    poll_id: String,
    /// Whether `anonymous` is on: `false` when left out.
    anonymous: Option<bool>,
    /// The poll type.
    poll_type: Option<PollType>,
    /// The questions.
    questions: Option<Vec<Question>>,
    /// The title: at most 64 characters.
    title: Option<String>,
) -> NoContent;

/// Deletes a poll.
///
/// Zoom's page: [Delete a meeting poll](https://developers.zoom.us/docs/api/meetings/#tag/polls/DELETE/meetings/%7BmeetingId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/polls/<poll_id>",
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:poll", "meeting:delete:poll:admin"],
    rate_limit = Light,
    errors(
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// Meeting polls disabled.
        400/4400 => MeetingPollsDisabled,
        /// Meeting poll not found.
        404/404 => MeetingPollNotFound,
    )
)]
pub fn delete_poll(
    /// The meeting.
    meeting_id: MeetingId,
    /// The poll.
    poll_id: String,
) -> NoContent;

/// A poll.
#[zoom_model]
pub struct Poll {
    /// The ID.
    pub id: Option<String>,
    /// The status.
    pub status: Option<PollStatus>,
    /// Whether `anonymous` is on: `false` when left out.
    pub anonymous: Option<bool>,
    /// The poll type.
    pub poll_type: Option<PollType>,
    /// The questions.
    pub questions: Vec<Question>,
    /// The title: at most 64 characters.
    pub title: Option<String>,
}

/// A question.
#[zoom_model]
pub struct Question {
    /// The answer max character.
    pub answer_max_character: Option<i64>,
    /// The answer min character: at least 1.
    pub answer_min_character: Option<i64>,
    /// Whether answer is required: `false` when left out.
    pub answer_required: Option<bool>,
    /// The answers: at least 2.
    pub answers: Vec<String>,
    /// Whether "case sensitive" is on: `false` when left out.
    pub case_sensitive: Option<bool>,
    /// The name: at most 1,024 characters.
    pub name: Option<String>,
    /// The prompts.
    pub prompts: Vec<Prompt>,
    /// The rating max label.
    pub rating_max_label: Option<String>,
    /// The rating max value: at most 10.
    pub rating_max_value: Option<i64>,
    /// The rating min label.
    pub rating_min_label: Option<String>,
    /// The rating min value: at least 0.
    pub rating_min_value: Option<i64>,
    /// The right answers: at least 1.
    pub right_answers: Vec<String>,
    /// Whether as dropdown is shown: `false` when left out.
    pub show_as_dropdown: Option<bool>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<QuestionType>,
}

/// A poll list.
#[zoom_model]
pub struct PollList {
    /// The polls.
    pub polls: Vec<Poll>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// A poll list that was made.
#[zoom_model]
pub struct CreatedPollList {
    /// The polls.
    pub polls: Vec<BatchPoll>,
}

/// A batch poll.
#[zoom_model]
pub struct BatchPoll {
    /// Whether `anonymous` is on.
    pub anonymous: Option<bool>,
    /// The ID.
    pub id: Option<String>,
    /// The poll type: one of 1, 2, 3.
    pub poll_type: Option<i64>,
    /// The questions.
    pub questions: Vec<Question>,
    /// The status.
    pub status: Option<BatchPollStatus>,
    /// The title.
    pub title: Option<String>,
}

/// What a batch poll status can be.
#[zoom_model]
pub enum BatchPollStatus {
    /// Notstart.
    Notstart,
    /// Started.
    Started,
    /// Ended.
    Ended,
    /// Sharing.
    Sharing,
}

/// A poll that was made.
#[zoom_model]
pub struct CreatedPoll {
    /// The ID.
    pub id: Option<String>,
    /// The status.
    pub status: Option<CreatedPollStatus>,
    /// Whether `anonymous` is on: `false` when left out.
    pub anonymous: Option<bool>,
    /// The poll type: one of 1, 2, 3.
    pub poll_type: Option<i64>,
    /// The questions.
    pub questions: Vec<Question>,
    /// The title: at most 64 characters.
    pub title: Option<String>,
}

/// What a created poll status can be.
#[zoom_model]
pub enum CreatedPollStatus {
    /// Notstart.
    Notstart,
    /// Started.
    Started,
    /// Ended.
    Ended,
    /// Sharing.
    Sharing,
}

/// What is made: poll.
#[zoom_model]
pub struct NewPoll {
    /// Whether `anonymous` is on: `false` when left out.
    pub anonymous: Option<bool>,
    /// The poll type: 1 when left out, one of 1, 2, 3.
    pub poll_type: Option<i64>,
    /// The questions.
    pub questions: Vec<Question>,
    /// The title: at most 64 characters.
    pub title: Option<String>,
}
