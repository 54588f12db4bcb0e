//! Polls of sessions.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the polls of a session.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sessions/<session_id>/polls",
    scopes = ["zoom_events_sessions:read", "zoom_events_sessions:read:admin", "zoom_events:read:list_session_polls", "zoom_events:read:list_session_polls:admin"],
    rate_limit = Light,
    operation = "getSessionPolls",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/GET/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/polls",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The session does not exist.
        404/2003 => SessionNotFound,
    )
)]
pub fn list_polls(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
) -> PollList;

/// Creates or updates the polls of a session.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PUT, "/zoom_events/events/<event_id>/sessions/<session_id>/polls", json,
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:update:session_poll", "zoom_events:update:session_poll:admin"],
    rate_limit = Light,
    operation = "updateSessionPolls",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/PUT/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/polls",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
    )
)]
pub fn update_polls(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    /// Polls to create or update.
    #[zoom(max_items = 300)]
    polls: Option<Vec<Poll>>,
) -> NoContent;

/// Polls of a session.
#[zoom_model(response)]
pub struct PollList {
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Polls.
    #[zoom(max_items = 300)]
    pub polls: Vec<Poll>,
}

/// Poll of a session.
#[zoom_model]
pub struct Poll {
    /// ID of the poll; required to update it.
    pub id: Option<String>,
    /// Status of the poll.
    pub status: Option<PollStatus>,
    /// Whether participants answer anonymously.
    pub anonymous: bool,
    /// Type of the poll. Advanced polls and quizzes must be enabled in the account.
    pub poll_type: PollType,
    /// Questions.
    #[zoom(max_items = 30)]
    pub questions: Vec<PollQuestion>,
    /// Title of the poll.
    #[zoom(max_length = 64)]
    pub title: String,
}

/// Status of a poll.
#[zoom_model]
pub enum PollStatus {
    /// Active.
    Active,
    /// Deactivated.
    Inactive,
}

/// Type of a poll.
#[zoom_model]
pub enum PollType {
    /// Poll with single and multiple choice questions only.
    Basic = 1,
    /// Advanced poll, which must be enabled in the account.
    Advanced = 2,
    /// Quiz, which must be enabled in the account.
    Quiz = 3,
}

/// Question of a poll.
#[zoom_model]
pub struct PollQuestion {
    /// Maximum length of the answer; only for short answers, with at most 500 characters, and for long answers, with at
    /// most 2,000.
    pub answer_max_character: Option<i64>,
    /// Minimum length of the answer; only for short and long answers.
    #[zoom(min = 1)]
    pub answer_min_character: Option<i64>,
    /// Whether an answer is required. In basic polls the default is `true`.
    #[zoom(default = false)]
    pub answer_required: Option<bool>,
    /// Answer choices: at most 10 for `single` and `multiple`, 16 for `matching` and 7 for `rank_order`.
    #[zoom(min_items = 2, max_items = 20)]
    pub answers: Vec<String>,
    /// Whether the right answer is case-sensitive; only for `fill_in_the_blank`.
    #[zoom(default = false)]
    pub case_sensitive: Option<bool>,
    /// Text of the question. For `fill_in_the_blank`, it marks the blanks as `<Blank 1>`, `<Blank 2>` and so on, one
    /// for each right answer.
    #[zoom(max_length = 255)]
    pub name: String,
    /// Prompts; two to ten, only for `matching` and `rank_order`.
    #[zoom(max_items = 200)]
    pub prompts: Vec<String>,
    /// Right answers of the prompts: two to ten for `matching`, one for `rank_order`.
    #[zoom(max_items = 200)]
    pub prompt_right_answers: Vec<String>,
    /// Label of the highest rating; only for `rating_scale`.
    pub rating_max_label: Option<String>,
    /// Highest rating; only for `rating_scale`.
    #[zoom(max = 10)]
    pub rating_max_value: Option<i64>,
    /// Label of the lowest rating; only for `rating_scale`.
    pub rating_min_label: Option<String>,
    /// Lowest rating; only for `rating_scale`.
    #[zoom(min = 0)]
    pub rating_min_value: Option<i64>,
    /// Right answers; required for a quiz. Only one for `single` and `matching`.
    #[zoom(min_items = 1, max_items = 200)]
    pub right_answers: Vec<String>,
    /// Whether the choices appear as a drop-down list.
    #[zoom(default = false)]
    pub show_as_dropdown: Option<bool>,
    /// Answer type of the question.
    #[zoom(rename = "type")]
    pub kind: PollQuestionType,
}

/// Answer type of a poll question.
#[zoom_model]
pub enum PollQuestionType {
    /// One of the choices.
    Single,
    /// Several of the choices.
    Multiple,
    /// Prompts to match with choices.
    Matching,
    /// Prompts to rank.
    RankOrder,
    /// Short answer.
    ShortAnswer,
    /// Long answer.
    LongAnswer,
    /// Blanks to fill in.
    FillInTheBlank,
    /// Rating on a scale.
    RatingScale,
}
