//! Shared types: poll types.

use zoom_api::zoom_model;

/// Created poll.
#[zoom_model(response)]
pub struct CreatedPoll {
    /// Whether participants can answer the poll anonymously.
    pub anonymous: Option<bool>,
    /// ID of the poll.
    pub id: Option<String>,
    /// Poll type: basic poll, advanced poll or quiz.
    pub poll_type: Option<PollType>,
    /// Questions of the poll.
    pub questions: Vec<PollQuestion>,
    /// Status of the poll.
    pub status: Option<CreatedPollStatus>,
    /// Title of the poll.
    #[zoom(max_length = 64)]
    pub title: Option<String>,
}

/// Status of a new poll.
#[zoom_model]
pub enum CreatedPollStatus {
    /// Not started.
    #[zoom(rename = "notstart")]
    NotStarted,
    /// In progress.
    Started,
    /// Ended.
    Ended,
    /// Results are shown.
    Sharing,
}

/// Poll of a meeting or webinar.
#[zoom_model(response)]
pub struct Poll {
    /// ID of the poll.
    pub id: Option<String>,
    /// Status of the poll.
    pub status: Option<PollStatus>,
    /// Whether participants can answer the poll anonymously.
    pub anonymous: Option<bool>,
    /// Poll type: basic poll, advanced poll or quiz.
    pub poll_type: Option<PollType>,
    /// Questions of the poll.
    pub questions: Vec<PollQuestion>,
    /// Title of the poll.
    #[zoom(max_length = 64)]
    pub title: Option<String>,
}

/// Polls of a meeting or webinar.
#[zoom_model(response)]
pub struct PollList {
    /// Polls.
    pub polls: Vec<Poll>,
    /// Number of polls.
    pub total_records: Option<u64>,
}

/// Prompt of a matching or ranking poll question, with its correct answers.
#[zoom_model]
pub struct PollPrompt {
    /// Text of the prompt.
    pub prompt_question: Option<String>,
    /// Correct answers of the prompt: two to ten for `matching` polls, exactly one for `rank_order`.
    pub prompt_right_answers: Vec<String>,
}

/// Question of a poll.
#[zoom_model]
pub struct PollQuestion {
    /// Maximum number of characters of an answer, for `short_answer` (at most 500) and `long_answer` polls (at most
    /// 2,000).
    pub answer_max_character: Option<i64>,
    /// Minimum number of characters of an answer, for `short_answer` and `long_answer`.
    #[zoom(min = 1)]
    pub answer_min_character: Option<i64>,
    /// Whether participants must answer the question. By default `false` in an advanced poll or a quiz, and `true` in a
    /// basic poll (`poll_type` 1).
    #[zoom(default = false)]
    pub answer_required: Option<bool>,
    /// Answer options. `single` and `multiple` take at most ten, `matching` 16, `rank_order` seven.
    #[zoom(min_items = 2)]
    pub answers: Vec<String>,
    /// Whether the answer to a `fill_in_the_blank` poll is case-sensitive.
    #[zoom(default = false)]
    pub case_sensitive: Option<bool>,
    /// Text of the question. A `fill_in_the_blank` poll has as many blanks as `right_answers` has values.
    #[zoom(max_length = 1024)]
    pub name: Option<String>,
    /// Prompts of a `matching` or `rank_order` poll, two to ten.
    pub prompts: Vec<PollPrompt>,
    /// Label of the highest score, for `rating_scale`.
    pub rating_max_label: Option<String>,
    /// Highest score, for `rating_scale`.
    #[zoom(max = 10)]
    pub rating_max_value: Option<i64>,
    /// Label of the lowest score, for `rating_scale`.
    pub rating_min_label: Option<String>,
    /// Lowest score, for `rating_scale`.
    #[zoom(min = 0)]
    pub rating_min_value: Option<i64>,
    /// Correct answers. Required for a quiz (type 3); `single` and `matching` take only one.
    #[zoom(min_items = 1)]
    pub right_answers: Vec<String>,
    /// Whether the choices are shown as a drop-down box.
    #[zoom(default = false)]
    pub show_as_dropdown: Option<bool>,
    /// Answer type of the question.
    #[zoom(rename = "type")]
    pub kind: Option<QuestionType>,
}

/// Status of a poll.
#[zoom_model]
pub enum PollStatus {
    /// Not started.
    #[zoom(rename = "notstart")]
    NotStarted,
    /// In progress.
    Started,
    /// Ended.
    Ended,
    /// Results are shown.
    Sharing,
    /// Deactivated.
    Deactivated,
}

/// Poll type.
#[zoom_model]
pub enum PollType {
    /// Basic poll.
    Poll = 1,
    /// Advanced poll; the account must have it enabled.
    AdvancedPoll = 2,
    /// Quiz, with correct answers; the account must have it enabled.
    Quiz = 3,
}

/// Answer type of a question.
#[zoom_model]
pub enum QuestionType {
    /// Single choice.
    Single,
    /// Multiple choice.
    Multiple,
    /// Matching of answers to prompts.
    Matching,
    /// Ranking of prompts.
    RankOrder,
    /// Short text.
    ShortAnswer,
    /// Long text.
    LongAnswer,
    /// Fill in the blank.
    FillInTheBlank,
    /// Number on a scale.
    RatingScale,
}
