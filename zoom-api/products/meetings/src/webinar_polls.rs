//! Polls of webinars: list, create, look up, change and delete them.

use super::{PollStatus, PollType, Prompt, QuestionType};
use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the polls of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [List a webinar's polls](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/polls).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/polls",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_polls", "webinar:read:list_polls:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is off.
        400/4400 => WebinarPollsDisabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_polls(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// Whether to list polls that may be answered without a name; `false` leaves them out.
    anonymous: Option<bool>,
) -> PollList;

/// Creates a poll for a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Create a webinar's poll](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/polls).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/polls", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:poll", "webinar:write:poll:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is off.
        400/4400 => WebinarPollsDisabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn create_poll(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// Whether participants may answer the poll without giving their name. `false` when left out.
    anonymous: Option<bool>,
    /// The kind of poll. Advanced polls and quizzes must be enabled in the account.
    poll_type: Option<PollType>,
    /// The questions of the poll.
    questions: Option<Vec<Question>>,
    /// The title of the poll. At most 64 characters.
    title: Option<String>,
) -> CreatedPoll;

/// Looks up a poll of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Get a webinar poll](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/polls/<poll_id>",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:poll", "webinar:read:poll:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is off.
        400/4400 => WebinarPollsDisabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_poll(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The poll, by its ID.
    poll_id: String,
) -> Poll;

/// Replaces a poll of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Update a webinar poll](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/%7BwebinarId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    PUT, "/webinars/<webinar_id>/polls/<poll_id>", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:poll", "webinar:update:poll:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is off.
        400/4400 => WebinarPollsDisabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_poll(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The poll, by its ID.
    poll_id: String,
    /// Whether participants may answer the poll without giving their name. `false` when left out.
    anonymous: Option<bool>,
    /// The kind of poll. Advanced polls and quizzes must be enabled in the account. One of 1, 2, 3.
    poll_type: Option<i64>,
    /// The questions of the poll.
    questions: Option<Vec<Question>>,
    /// The title of the poll. At most 64 characters.
    title: Option<String>,
) -> NoContent;

/// Deletes a poll of a webinar.
///
/// The host needs a Pro plan or higher with the webinar add-on.
///
/// Zoom's page: [Delete a webinar poll](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/polls/%7BpollId%7D).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/polls/<poll_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:poll", "webinar:delete:poll:admin"],
    rate_limit = Light,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => NoPermission,
        /// The webinar ID is not valid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is off.
        400/4400 => WebinarPollsDisabled,
        /// No webinar has this ID.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_poll(
    /// The webinar, by its ID.
    webinar_id: MeetingId,
    /// The poll, by its ID.
    poll_id: String,
) -> NoContent;

/// A poll of a webinar.
#[zoom_model]
pub struct Poll {
    /// The poll's ID.
    pub id: Option<String>,
    /// The status of the poll.
    pub status: Option<PollStatus>,
    /// Whether participants may answer the poll without giving their name.
    pub anonymous: Option<bool>,
    /// The kind of poll. Advanced polls and quizzes must be enabled in the account. One of 1, 2, 3.
    pub poll_type: Option<i64>,
    /// The questions of the poll.
    pub questions: Vec<Question>,
    /// The title of the poll. At most 64 characters.
    pub title: Option<String>,
}

/// A question of a poll.
#[zoom_model]
pub struct Question {
    /// The most characters an answer may have, for `short_answer` (500 at most) and `long_answer` polls (2,000 at
    /// most).
    pub answer_max_character: Option<i64>,
    /// The fewest characters an answer may have, for `short_answer` and `long_answer`. At least 1.
    pub answer_min_character: Option<i64>,
    /// Whether participants must answer the question. In an advanced poll or a quiz `false` when left out; Zoom says
    /// that in a plain poll (`poll_type` 1) it is then `true`.
    pub answer_required: Option<bool>,
    /// The answers to choose from, two at least. `single` and `multiple` take ten at most, `matching` 16, `rank_order`
    /// seven.
    pub answers: Vec<String>,
    /// Whether upper and lower case matter in the answer to a `fill_in_the_blank` poll. `false` when left out.
    pub case_sensitive: Option<bool>,
    /// The question. In a `fill_in_the_blank` poll it has as many gaps as `right_answers` has values. At most 1,024
    /// characters.
    pub name: Option<String>,
    /// The prompts of a `matching` or `rank_order` poll, from two to ten.
    pub prompts: Vec<Prompt>,
    /// What the highest score means, for `rating_scale`.
    pub rating_max_label: Option<String>,
    /// The highest score, for `rating_scale`. At most 10.
    pub rating_max_value: Option<i64>,
    /// What the lowest score means, for `rating_scale`.
    pub rating_min_label: Option<String>,
    /// The lowest score, for `rating_scale`. At least 0.
    pub rating_min_value: Option<i64>,
    /// The correct answers. A quiz (type 3) needs them; `single` and `matching` take only one. At least 1.
    pub right_answers: Vec<String>,
    /// Whether the choices are shown as a drop-down box. `false` when left out.
    pub show_as_dropdown: Option<bool>,
    /// How the question is answered.
    #[zoom(rename = "type")]
    pub kind: Option<QuestionType>,
}

/// The polls of a webinar.
#[zoom_model]
pub struct PollList {
    /// The polls.
    pub polls: Vec<Poll>,
    /// How many polls there are.
    pub total_records: Option<u64>,
}

/// A poll that was created.
#[zoom_model]
pub struct CreatedPoll {
    /// The poll's ID.
    pub id: Option<String>,
    /// The status of the poll.
    pub status: Option<CreatedPollStatus>,
    /// Whether participants may answer the poll without giving their name.
    pub anonymous: Option<bool>,
    /// The kind of poll. Advanced polls and quizzes must be enabled in the account.
    pub poll_type: Option<PollType>,
    /// The questions of the poll.
    pub questions: Vec<Question>,
    /// The title of the poll. At most 64 characters.
    pub title: Option<String>,
}

/// How far a new poll is.
#[zoom_model]
pub enum CreatedPollStatus {
    /// It has not started.
    #[zoom(rename = "notstart")]
    NotStarted,
    /// People are answering.
    Started,
    /// It is over.
    Ended,
    /// Its results are being shown.
    Sharing,
}
