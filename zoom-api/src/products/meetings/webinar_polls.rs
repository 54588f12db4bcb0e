//! Webinar polls.

use super::{PollStatus, PollType, Prompt, QuestionType};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists polls.
///
/// Zoom's page: [List a webinar's polls](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/polls).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/polls",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_polls", "webinar:read:list_polls:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar polls disabled.
        400/4400 => WebinarPollsDisabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_polls(
    /// The webinar.
    webinar_id: i64,
    /// Whether `anonymous` is on.
    anonymous: Option<bool>,
) -> PollList;

/// Creates a poll.
///
/// Zoom's page: [Create a webinar's poll](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/polls).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/polls", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:poll", "webinar:write:poll:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar polls disabled.
        400/4400 => WebinarPollsDisabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn create_poll(
    /// The webinar.
    webinar_id: i64,
    /// Whether `anonymous` is on: `false` when left out.
    anonymous: Option<bool>,
    /// The poll type.
    poll_type: Option<PollType>,
    /// The questions.
    questions: Option<Vec<Question>>,
    /// The title: at most 64 characters.
    title: Option<String>,
) -> CreatedPoll;

/// Gets a poll.
///
/// Zoom's page: [Get a webinar poll](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/polls/<poll_id>",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:poll", "webinar:read:poll:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar polls disabled.
        400/4400 => WebinarPollsDisabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_poll(
    /// The webinar.
    webinar_id: i64,
    /// The poll.
    poll_id: String,
) -> Poll;

/// Updates a poll.
///
/// Zoom's page: [Update a webinar poll](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/%7BwebinarId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    PUT, "/webinars/<webinar_id>/polls/<poll_id>", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:poll", "webinar:update:poll:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar polls disabled.
        400/4400 => WebinarPollsDisabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_poll(
    /// The webinar.
    webinar_id: i64,
    /// The poll.
    poll_id: String,
    /// Whether `anonymous` is on: `false` when left out.
    anonymous: Option<bool>,
    /// The poll type: one of 1, 2, 3.
    poll_type: Option<i64>,
    /// The questions.
    questions: Option<Vec<Question>>,
    /// The title: at most 64 characters.
    title: Option<String>,
) -> NoContent;

/// Deletes a poll.
///
/// Zoom's page: [Delete a webinar poll](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/polls/<poll_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:poll", "webinar:delete:poll:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Webinar polls disabled.
        400/4400 => WebinarPollsDisabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_poll(
    /// The webinar.
    webinar_id: i64,
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
    /// The poll type: one of 1, 2, 3.
    pub poll_type: Option<i64>,
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

/// A poll that was made.
#[zoom_model]
pub struct CreatedPoll {
    /// The ID.
    pub id: Option<String>,
    /// The status.
    pub status: Option<CreatedPollStatus>,
    /// Whether `anonymous` is on: `false` when left out.
    pub anonymous: Option<bool>,
    /// The poll type.
    pub poll_type: Option<PollType>,
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
