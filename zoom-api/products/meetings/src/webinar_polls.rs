//! Polls of webinars: list, create, get, update and delete them.

use super::{CreatedPoll, Poll, PollList, PollQuestion, PollType};
use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint};

/// Lists the polls of a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/polls",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_polls", "webinar:read:list_polls:admin"],
    rate_limit = Light,
    operation = "webinarPolls",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/polls",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is disabled.
        400/4400 => WebinarPollsDisabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn list_polls(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Whether to include anonymous polls; `false` omits them.
    anonymous: Option<bool>,
) -> PollList;

/// Creates a poll for a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/polls", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:poll", "webinar:write:poll:admin"],
    rate_limit = Light,
    success = 201,
    operation = "webinarPollCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/polls",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is disabled.
        400/4400 => WebinarPollsDisabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn create_poll(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Whether participants can answer the poll anonymously.
    #[zoom(default = false)]
    anonymous: Option<bool>,
    /// Poll type. The account must have advanced polls and quizzes enabled.
    poll_type: Option<PollType>,
    /// Questions of the poll.
    questions: Option<Vec<PollQuestion>>,
    /// Title of the poll.
    #[zoom(max_length = 64)]
    title: Option<String>,
) -> CreatedPoll;

/// Returns a poll of a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/polls/<poll_id>",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:poll", "webinar:read:poll:admin"],
    rate_limit = Light,
    operation = "webinarPollGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/polls/%7BpollId%7D",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is disabled.
        400/4400 => WebinarPollsDisabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_poll(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the poll.
    poll_id: String,
) -> Poll;

/// Replaces a poll of a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    PUT, "/webinars/<webinar_id>/polls/<poll_id>", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:poll", "webinar:update:poll:admin"],
    rate_limit = Light,
    operation = "webinarPollUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/%7BwebinarId%7D/polls/%7BpollId%7D",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is disabled.
        400/4400 => WebinarPollsDisabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_poll(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the poll.
    poll_id: String,
    /// Whether participants can answer the poll anonymously.
    #[zoom(default = false)]
    anonymous: Option<bool>,
    /// Poll type. The account must have advanced polls and quizzes enabled.
    poll_type: Option<PollType>,
    /// Questions of the poll.
    questions: Option<Vec<PollQuestion>>,
    /// Title of the poll.
    #[zoom(max_length = 64)]
    title: Option<String>,
) -> NoContent;

/// Deletes a poll of a webinar.
///
/// Requires a Pro plan or higher with the webinar add-on for the host.
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/polls/<poll_id>",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:poll", "webinar:delete:poll:admin"],
    rate_limit = Light,
    operation = "webinarPollDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/polls/%7BpollId%7D",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// The setting "Webinar Polls/Quizzes" is disabled, the poll ID is invalid, or the poll belongs to the survey
        /// library.
        400/4400 => CannotDeletePoll,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_poll(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the poll.
    poll_id: String,
) -> NoContent;
