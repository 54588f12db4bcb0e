//! Surveys of the account: list and look them up, with their instances and answers.
//!
//! A survey can be used several times; each use is an instance.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the surveys of the account, page by page.
///
/// Zoom's page: [Get surveys](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys).
#[zoom_endpoint(
    GET, "/surveys",
    scopes = ["survey:read:admin", "survey_management:read:list_surveys:admin"],
    rate_limit = Medium,
    paged = surveys,
    errors(
        /// The app or its user may not see surveys.
        400/200 => NoPermission,
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// The app or its user may not see surveys.
        403/6720 => NoPermission,
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn list_surveys(
    /// How many records a page holds.
    page_size: Option<String>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> SurveyPage;

/// Looks up the latest version of a survey.
///
/// Zoom's page: [Get survey info](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/%7BsurveyId%7D).
#[zoom_endpoint(
    GET, "/surveys/<survey_id>",
    scopes = ["survey:read:admin", "survey_management:read:survey:admin"],
    rate_limit = Light,
    errors(
        /// The app or its user may not see surveys.
        400/200 => NoPermission,
        /// The app or its user may not see surveys.
        403/6720 => NoPermission,
        /// No survey has this ID.
        404/6701 => SurveyNotFound,
    )
)]
pub fn get_survey(
    /// The survey, by its UUID.
    survey_id: String,
) -> Survey;

/// Lists the answers to a survey, instance by instance.
///
/// A survey can be used several times, in meetings, webinars, Team Chat and Contact Center; each use is an instance.
///
/// Zoom's page: [Get survey answers](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/%7BsurveyId%7D/answers).
#[zoom_endpoint(
    GET, "/surveys/<survey_id>/answers",
    scopes = ["survey:read:admin", "survey_management:read:list_survey_answers:admin"],
    rate_limit = Medium,
    paged = survey_answers,
    errors(
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// No instance of a survey has this ID.
        400/6703 => InvalidSurveyInstance,
        /// The app or its user may not see surveys.
        403/6720 => NoPermission,
        /// No survey has this ID.
        404/6701 => SurveyNotFound,
    )
)]
pub fn list_survey_answers(
    /// The survey, by its UUID.
    survey_id: String,
    /// How many records a page holds.
    page_size: Option<String>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// The instance whose answers are listed; its UUID must be encoded twice.
    instance_id: Option<String>,
    /// The start of the time in which answers were sent, such as `2025-09-22T10:00:00Z`.
    submit_time_start: Option<String>,
    /// The end of the time in which answers were sent, such as `2025-09-22T10:00:00Z`.
    submit_time_end: Option<String>,
) -> SurveyAnswerPage;

/// Lists the instances of a survey, page by page.
///
/// A survey can be used several times, in meetings, webinars, Team Chat and Contact Center; each use is an instance.
///
/// Zoom's page: [Get survey instances](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/%7BsurveyId%7D/instances).
#[zoom_endpoint(
    GET, "/surveys/<survey_id>/instances",
    scopes = ["survey:read:admin", "survey_management:read:list_survey_instances:admin"],
    rate_limit = Medium,
    paged = survey_instances,
    errors(
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// No instance of a survey has this ID.
        400/6703 => InvalidSurveyInstance,
        /// The app or its user may not see surveys.
        403/6720 => NoPermission,
        /// No survey has this ID.
        404/6701 => SurveyNotFound,
    )
)]
pub fn list_survey_instances(
    /// The survey, by its UUID.
    survey_id: String,
    /// How many records a page holds.
    page_size: Option<String>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// The instance that is listed; its UUID must be encoded twice.
    instance_id: Option<String>,
) -> SurveyInstancePage;

/// A survey with its questions.
#[zoom_model]
pub struct Survey {
    /// The survey, by its UUID.
    pub survey_id: Option<String>,
    /// The name of the survey.
    pub survey_name: Option<String>,
    /// What the survey is: a poll, a quiz, a form or the like.
    pub survey_type: Option<SurveyType>,
    /// Whether the survey is open.
    pub published: Option<bool>,
    /// Whether the survey is anonymous.
    pub anonymous: Option<bool>,
    /// The questions.
    pub survey_questions: Vec<SurveyQuestion>,
}

/// What kind of survey it is.
#[zoom_model]
pub enum SurveyType {
    /// A plain poll. It takes the permission `Survey:Read`.
    BasicPoll,
    /// A poll with more kinds of questions. It takes the permission `Survey:Read`.
    AdvancedPoll,
    /// A quiz. It takes the permission `Survey:Read`.
    Quiz,
    /// A survey. It takes the permission `Survey:Read`.
    Survey,
    /// A survey about customers' contacts. It takes the permission `EngagementSurvey:Read`.
    ConsumerEngagementSurvey,
}

/// A question of a survey.
#[zoom_model]
pub struct SurveyQuestion {
    /// The question.
    pub question_name: Option<String>,
    /// The question's UUID.
    pub question_id: Option<String>,
    /// The place of the question.
    pub question_order: Option<i64>,
    /// How the question is answered.
    pub question_type: Option<QuestionType>,
    /// Whether the question must be answered.
    pub required: Option<bool>,
    /// The parts of the question; for the types matching and rank order.
    pub sub_questions: Vec<SubQuestion>,
    /// What can be chosen.
    pub options: Vec<SurveyQuestionOption>,
}

/// How a question is answered.
#[zoom_model]
pub enum QuestionType {
    /// By choosing one of the answers.
    Single,
    /// By choosing one or more of the answers.
    Multiple,
    /// By matching answers to prompts.
    Matching,
    /// By ranking prompts.
    RankOrder,
    /// In a few words.
    ShortAnswer,
    /// In many words.
    LongAnswer,
    /// By filling gaps in a text.
    FillInTheBlank,
    /// By a number on a scale.
    RatingScale,
}

/// A part of a matching or ranking question that is answered by itself.
#[zoom_model]
pub struct SubQuestion {
    /// The text of the part.
    pub sub_question_name: Option<String>,
    /// The part of the question, by its UUID.
    pub sub_question_id: Option<String>,
    /// The place of the part.
    pub sub_question_order: Option<i64>,
}

/// An answer to choose in a survey's question.
#[zoom_model]
pub struct SurveyQuestionOption {
    /// The option, by its UUID.
    pub option_id: Option<String>,
    /// The text of the option.
    pub option_value: Option<String>,
    /// What the score stands for, in questions with a rating scale.
    pub option_label: Option<String>,
    /// The place of the option.
    pub option_order: Option<i64>,
}

/// One page of surveys.
#[zoom_model]
pub struct SurveyPage {
    /// The surveys.
    pub surveys: Vec<ListedSurvey>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
}

/// A survey, as it is listed.
#[zoom_model]
pub struct ListedSurvey {
    /// The survey, by its UUID.
    pub survey_id: Option<String>,
    /// The name of the survey.
    pub survey_name: Option<String>,
    /// What the survey is: a poll, a quiz, a form or the like.
    pub survey_type: Option<SurveyType>,
}

/// One page of answers to a survey.
#[zoom_model]
pub struct SurveyAnswerPage {
    /// The answers to the survey, participant by participant. At most 100.
    pub survey_answers: Vec<SurveyAnswer>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
}

/// What one person answered to a survey.
#[zoom_model]
pub struct SurveyAnswer {
    /// The participant's e-mail address; `Empty` in an anonymous survey.
    pub email: Option<String>,
    /// The participant's display name; `Empty` in an anonymous survey.
    pub name: Option<String>,
    /// The instance of the survey, by its UUID; for a meeting's survey, that of the meeting.
    pub instance_id: Option<String>,
    /// When the answers were sent, in UTC.
    pub submit_time: Option<String>,
    /// Whether the answer was given anonymously.
    pub anonymous: Option<bool>,
    /// The user's answers to the survey. At most 100.
    pub questions: Vec<AnsweredQuestion>,
}

/// A question that was answered, with the answers.
#[zoom_model]
pub struct AnsweredQuestion {
    /// The question's UUID.
    pub question_id: Option<String>,
    /// The answers: IDs of the options chosen, or texts, one for each blank. At most 50.
    pub question_answers: Vec<QuestionAnswer>,
    /// The answers to the parts of the question; for the types matching and rank order. At most 10.
    pub sub_questions: Vec<AnsweredSubQuestion>,
}

/// An answer to a question: an option that was chosen, or what was written.
#[zoom_model]
pub struct QuestionAnswer {
    /// The option, by its UUID.
    pub option_id: Option<String>,
    /// What the user submitted.
    pub answer: Option<String>,
}

/// A part of a question that was answered, with the answers.
#[zoom_model]
pub struct AnsweredSubQuestion {
    /// The part of the question, by its UUID.
    pub sub_question_id: Option<String>,
    /// The answers to the part, such as the IDs of the options chosen. At most 16.
    pub sub_question_answers: Vec<QuestionAnswer>,
}

/// One page of a survey's instances.
#[zoom_model]
pub struct SurveyInstancePage {
    /// The instances.
    pub survey_instances: Vec<SurveyInstance>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
}

/// One use of a survey, for example in a meeting, with its questions.
#[zoom_model]
pub struct SurveyInstance {
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The instance of the survey, by its UUID; for a meeting's survey, that of the meeting.
    pub instance_id: Option<String>,
    /// The product in which the survey was used.
    pub product_type: Option<ProductType>,
    /// Whether anybody has answered.
    pub has_response: Option<bool>,
    /// The survey, by its UUID.
    pub survey_id: Option<String>,
    /// The name of the survey.
    pub survey_name: Option<String>,
    /// What the survey is: a poll, a quiz, a form or the like.
    pub survey_type: Option<SurveyType>,
    /// Whether the survey is anonymous.
    pub anonymous: Option<bool>,
    /// The questions.
    pub survey_questions: Vec<InstanceQuestion>,
    /// The meeting ID; returned only for surveys of meetings.
    pub meeting_id: Option<String>,
}

/// Where a survey was used.
#[zoom_model]
pub enum ProductType {
    /// In a meeting. It takes the permission `Survey:Read`.
    Meeting,
    /// In a webinar. It takes the permission `Survey:Read`.
    Webinar,
    /// In Zoom Contact Center. It takes the permission `EngagementSurvey:Read`.
    ContactCenter,
    /// Under a public link. It takes the permission `Survey:Read`.
    SurveyPublicLink,
    /// In Team Chat. It takes the permission `Survey:Read`.
    TeamChat,
    /// In Zoom Virtual Agent. It takes the permission `EngagementSurvey:Read`. The value is misspelt at Zoom's.
    #[zoom(rename = "vitual_agent")]
    VirtualAgent,
}

/// A question of a survey, as one use of it asked.
#[zoom_model]
pub struct InstanceQuestion {
    /// The question.
    pub question_name: Option<String>,
    /// The question's UUID.
    pub question_id: Option<String>,
    /// The place of the question.
    pub question_order: Option<i64>,
    /// How the question is answered.
    pub question_type: Option<QuestionType>,
    /// Whether the question must be answered.
    pub required: Option<bool>,
    /// The parts of the question; for the types matching and rank order.
    pub sub_questions: Vec<InstanceSubQuestion>,
    /// What can be chosen.
    pub options: Vec<InstanceQuestionOption>,
}

/// A part of a matching or ranking question, in one use of a survey.
#[zoom_model]
pub struct InstanceSubQuestion {
    /// The text of the part.
    pub sub_question_name: Option<String>,
    /// The part of the question, by its UUID.
    pub sub_question_id: Option<String>,
    /// The place of the part.
    pub sub_question_order: Option<String>,
}

/// An answer to choose in a question, in one use of a survey.
#[zoom_model]
pub struct InstanceQuestionOption {
    /// The option, by its UUID.
    pub option_id: Option<String>,
    /// The text of the option.
    pub option_value: Option<String>,
    /// What the score stands for, in questions with a rating scale.
    pub option_label: Option<String>,
    /// The place of the option.
    pub option_order: Option<String>,
}
