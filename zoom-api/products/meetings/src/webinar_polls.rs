//! Polls of webinars: list, create, look up, change and delete them.

use super::{CreatedPollStatus, PollQuestion, PollStatus, PollType};
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
    questions: Option<Vec<PollQuestion>>,
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
    questions: Option<Vec<PollQuestion>>,
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
    pub questions: Vec<PollQuestion>,
    /// The title of the poll. At most 64 characters.
    pub title: Option<String>,
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
    pub questions: Vec<PollQuestion>,
    /// The title of the poll. At most 64 characters.
    pub title: Option<String>,
}
