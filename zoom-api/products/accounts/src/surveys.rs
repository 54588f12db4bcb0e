//! Surveys of the account: list and get them, with their instances and answers.
//!
//! A survey can be used several times; each use is an instance.

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the surveys of the account.
#[zoom_endpoint(
    GET, "/surveys",
    scopes = ["survey:read:admin", "survey_management:read:list_surveys:admin"],
    rate_limit = Medium,
    paged = surveys,
    operation = "getAccountSurveys",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys",
    errors(
        /// The app or its user cannot access surveys.
        400/200 => NoPermission,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The app or its user cannot access surveys.
        403/6720 => NoPermission,
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn list_surveys(page_size: Option<u32>, next_page_token: Option<String>) -> SurveyPage;

/// Returns the latest version of a survey.
#[zoom_endpoint(
    GET, "/surveys/<survey_id>",
    scopes = ["survey:read:admin", "survey_management:read:survey:admin"],
    rate_limit = Light,
    operation = "getSurveyInfo",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/%7BsurveyId%7D",
    errors(
        /// The app or its user cannot access surveys.
        400/200 => NoPermission,
        /// The app or its user cannot access surveys.
        403/6720 => NoPermission,
        /// The survey does not exist.
        404/6701 => SurveyNotFound,
    )
)]
pub fn get_survey(
    /// UUID of the survey.
    survey_id: String,
) -> Survey;

/// Lists the answers to a survey by instance.
///
/// A survey can be used several times, in meetings, webinars, Team Chat and Contact Center; each use is an instance.
#[zoom_endpoint(
    GET, "/surveys/<survey_id>/answers",
    scopes = ["survey:read:admin", "survey_management:read:list_survey_answers:admin"],
    rate_limit = Medium,
    paged = survey_answers,
    operation = "getSurveyAnswers",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/%7BsurveyId%7D/answers",
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The survey instance does not exist.
        400/6703 => InvalidSurveyInstance,
        /// The app or its user cannot access surveys.
        403/6720 => NoPermission,
        /// The survey does not exist.
        404/6701 => SurveyNotFound,
    )
)]
pub fn list_survey_answers(
    /// UUID of the survey.
    survey_id: String,
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// UUID of the instance whose answers are listed, already percent-encoded: Zoom decodes it twice.
    instance_id: Option<String>,
    /// Start of the period in which answers were submitted, such as `2025-09-22T10:00:00Z`.
    submit_time_start: Option<Timestamp>,
    /// End of the period in which answers were submitted, such as `2025-09-22T10:00:00Z`.
    submit_time_end: Option<Timestamp>,
) -> SurveyAnswerPage;

/// Lists the instances of a survey.
///
/// A survey can be used several times, in meetings, webinars, Team Chat and Contact Center; each use is an instance.
#[zoom_endpoint(
    GET, "/surveys/<survey_id>/instances",
    scopes = ["survey:read:admin", "survey_management:read:list_survey_instances:admin"],
    rate_limit = Medium,
    paged = survey_instances,
    operation = "getSurveyInstancesInfo",
    docs = "https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/%7BsurveyId%7D/instances",
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The survey instance does not exist.
        400/6703 => InvalidSurveyInstance,
        /// The app or its user cannot access surveys.
        403/6720 => NoPermission,
        /// The survey does not exist.
        404/6701 => SurveyNotFound,
    )
)]
pub fn list_survey_instances(
    /// UUID of the survey.
    survey_id: String,
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// UUID of the instance to list, already percent-encoded: Zoom decodes it twice.
    instance_id: Option<String>,
) -> SurveyInstancePage;

/// Survey with its questions.
#[zoom_model(response)]
pub struct Survey {
    /// UUID of the survey.
    pub survey_id: Option<String>,
    /// Name of the survey.
    pub survey_name: Option<String>,
    /// Survey type: a poll, a quiz, a survey, or a consumer engagement survey.
    pub survey_type: Option<SurveyType>,
    /// Whether the survey is published; otherwise it is closed.
    pub published: Option<bool>,
    /// Whether the survey is anonymous.
    pub anonymous: Option<bool>,
    /// Questions.
    pub survey_questions: Vec<SurveyQuestion>,
}

/// Survey type.
#[zoom_model]
pub enum SurveyType {
    /// Basic poll. Requires the `Survey:Read` permission.
    BasicPoll,
    /// Advanced poll. Requires the `Survey:Read` permission.
    AdvancedPoll,
    /// Quiz. Requires the `Survey:Read` permission.
    Quiz,
    /// Survey. Requires the `Survey:Read` permission.
    Survey,
    /// Consumer engagement survey. Requires the `EngagementSurvey:Read` permission.
    ConsumerEngagementSurvey,
}

/// Question of a survey.
#[zoom_model(response)]
pub struct SurveyQuestion {
    /// Text of the question.
    pub question_name: Option<String>,
    /// UUID of the question.
    pub question_id: Option<String>,
    /// Position of the question.
    pub question_order: Option<i64>,
    /// Answer type of the question.
    pub question_type: Option<QuestionType>,
    /// Whether the question is mandatory.
    pub required: Option<bool>,
    /// Parts of the question; for the types matching and rank order.
    pub sub_questions: Vec<SubQuestion>,
    /// Answer options.
    pub options: Vec<SurveyQuestionOption>,
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

/// Part of a matching or ranking question, answered separately.
#[zoom_model(response)]
pub struct SubQuestion {
    /// Text of the part.
    pub sub_question_name: Option<String>,
    /// UUID of the question's part.
    pub sub_question_id: Option<String>,
    /// Position of the part.
    pub sub_question_order: Option<i64>,
}

/// Answer option of a survey's question.
#[zoom_model(response)]
pub struct SurveyQuestionOption {
    /// UUID of the option.
    pub option_id: Option<String>,
    /// Text of the option.
    pub option_value: Option<String>,
    /// Label of the score, in questions with a rating scale.
    pub option_label: Option<String>,
    /// Position of the option.
    pub option_order: Option<i64>,
}

/// Page of surveys.
#[zoom_model(response)]
pub struct SurveyPage {
    /// Surveys.
    pub surveys: Vec<ListedSurvey>,
    pub next_page_token: Option<String>,
}

/// Survey in a list.
#[zoom_model(response)]
pub struct ListedSurvey {
    /// UUID of the survey.
    pub survey_id: Option<String>,
    /// Name of the survey.
    pub survey_name: Option<String>,
    /// Survey type: a poll, a quiz, a survey, or a consumer engagement survey.
    pub survey_type: Option<SurveyType>,
}

/// Page of answers to a survey.
#[zoom_model(response)]
pub struct SurveyAnswerPage {
    /// Survey answers by participant.
    #[zoom(max_items = 100)]
    pub survey_answers: Vec<SurveyAnswer>,
    pub next_page_token: Option<String>,
}

/// Survey answers of one person.
#[zoom_model(response)]
pub struct SurveyAnswer {
    /// Email address of the participant; `Empty` in an anonymous survey.
    pub email: Option<String>,
    /// Display name of the participant; `Empty` in an anonymous survey.
    pub name: Option<String>,
    /// UUID of the survey instance; for a meeting's survey, UUID of the meeting.
    pub instance_id: Option<String>,
    /// Submission time of the answers, in UTC.
    pub submit_time: Option<Timestamp>,
    /// Whether the participant is anonymous.
    pub anonymous: Option<bool>,
    /// Answered questions.
    #[zoom(max_items = 100)]
    pub questions: Vec<AnsweredQuestion>,
}

/// Answered question, with the answers.
#[zoom_model(response)]
pub struct AnsweredQuestion {
    /// UUID of the question.
    pub question_id: Option<String>,
    /// Answers: IDs of the selected options, or texts, one for each blank.
    #[zoom(max_items = 50)]
    pub question_answers: Vec<QuestionAnswer>,
    /// Answers to the parts of the question; for the types matching and rank order.
    #[zoom(max_items = 10)]
    pub sub_questions: Vec<AnsweredSubQuestion>,
}

/// Answer to a question: a selected option or a text.
#[zoom_model(response)]
pub struct QuestionAnswer {
    /// UUID of the option.
    pub option_id: Option<String>,
    /// Text that the participant submitted.
    pub answer: Option<String>,
}

/// Answered part of a question, with the answers.
#[zoom_model(response)]
pub struct AnsweredSubQuestion {
    /// UUID of the question's part.
    pub sub_question_id: Option<String>,
    /// Answers to the part, such as the IDs of the selected options.
    #[zoom(max_items = 16)]
    pub sub_question_answers: Vec<QuestionAnswer>,
}

/// Page of a survey's instances.
#[zoom_model(response)]
pub struct SurveyInstancePage {
    /// Survey instances.
    pub survey_instances: Vec<SurveyInstance>,
    pub next_page_token: Option<String>,
}

/// One use of a survey, such as in a meeting, with its questions.
#[zoom_model(response)]
pub struct SurveyInstance {
    /// Name of the instance.
    pub instance_name: Option<String>,
    /// UUID of the survey instance; for a meeting's survey, UUID of the meeting.
    pub instance_id: Option<String>,
    /// Product in which the survey was used.
    pub product_type: Option<ProductType>,
    /// Whether the instance has answers.
    pub has_response: Option<bool>,
    /// UUID of the survey.
    pub survey_id: Option<String>,
    /// Name of the survey.
    pub survey_name: Option<String>,
    /// Survey type: a poll, a quiz, a survey, or a consumer engagement survey.
    pub survey_type: Option<SurveyType>,
    /// Whether the survey is anonymous.
    pub anonymous: Option<bool>,
    /// Questions.
    pub survey_questions: Vec<InstanceQuestion>,
    /// Meeting ID; returned only for surveys of meetings.
    pub meeting_id: Option<String>,
}

/// Product in which a survey was used.
#[zoom_model]
pub enum ProductType {
    /// Meetings. Requires the `Survey:Read` permission.
    Meeting,
    /// Webinars. Requires the `Survey:Read` permission.
    Webinar,
    /// Zoom Contact Center. Requires the `EngagementSurvey:Read` permission.
    ContactCenter,
    /// Public link. Requires the `Survey:Read` permission.
    SurveyPublicLink,
    /// Team Chat. Requires the `Survey:Read` permission.
    TeamChat,
    /// Zoom Virtual Agent. Requires the `EngagementSurvey:Read` permission. Zoom misspells the value.
    #[zoom(rename = "vitual_agent")]
    VirtualAgent,
}

/// Question of a survey, in one survey instance.
#[zoom_model(response)]
pub struct InstanceQuestion {
    /// Text of the question.
    pub question_name: Option<String>,
    /// UUID of the question.
    pub question_id: Option<String>,
    /// Position of the question.
    pub question_order: Option<i64>,
    /// Answer type of the question.
    pub question_type: Option<QuestionType>,
    /// Whether the question is mandatory.
    pub required: Option<bool>,
    /// Parts of the question; for the types matching and rank order.
    pub sub_questions: Vec<InstanceSubQuestion>,
    /// Answer options.
    pub options: Vec<InstanceQuestionOption>,
}

/// Part of a matching or ranking question, in one survey instance.
#[zoom_model(response)]
pub struct InstanceSubQuestion {
    /// Text of the part.
    pub sub_question_name: Option<String>,
    /// UUID of the question's part.
    pub sub_question_id: Option<String>,
    /// Position of the part.
    pub sub_question_order: Option<String>,
}

/// Answer option of a question, in one survey instance.
#[zoom_model(response)]
pub struct InstanceQuestionOption {
    /// UUID of the option.
    pub option_id: Option<String>,
    /// Text of the option.
    pub option_value: Option<String>,
    /// Label of the score, in questions with a rating scale.
    pub option_label: Option<String>,
    /// Position of the option.
    pub option_order: Option<String>,
}
