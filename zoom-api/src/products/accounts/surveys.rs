//! Surveys.

use crate::{zoom_endpoint, zoom_model};

/// Lists surveys.
///
/// Zoom's page: [Get surveys](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys).
#[zoom_endpoint(
    GET, "/surveys",
    scopes = ["survey:read:admin", "survey_management:read:list_surveys:admin"],
    rate_limit = Medium,
    paged = surveys,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// No permission.
        403/6720 => NoPermission,
        /// Not found.
        404 => NotFound,
    )
)]
pub fn list_surveys(
    /// How many records a page holds.
    page_size: Option<String>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> SurveyPage;

/// Gets a survey.
///
/// Zoom's page: [Get survey info](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/%7BsurveyId%7D).
#[zoom_endpoint(
    GET, "/surveys/<survey_id>",
    scopes = ["survey:read:admin", "survey_management:read:survey:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// No permission.
        403/6720 => NoPermission,
        /// Survey not found.
        404/6701 => SurveyNotFound,
    )
)]
pub fn get_survey(
    /// The survey.
    survey_id: String,
) -> Survey;

/// Lists survey answers.
///
/// Zoom's page: [Get survey answers](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/%7BsurveyId%7D/answers).
#[zoom_endpoint(
    GET, "/surveys/<survey_id>/answers",
    scopes = ["survey:read:admin", "survey_management:read:list_survey_answers:admin"],
    rate_limit = Medium,
    paged = survey_answers,
    errors(
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// Invalid survey instance.
        400/6703 => InvalidSurveyInstance,
        /// No permission.
        403/6720 => NoPermission,
        /// Survey not found.
        404/6701 => SurveyNotFound,
    )
)]
pub fn list_survey_answers(
    /// The survey.
    survey_id: String,
    /// How many records a page holds.
    page_size: Option<String>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The instance ID.
    instance_id: Option<String>,
    /// The submit time start.
    submit_time_start: Option<String>,
    /// The submit time end.
    submit_time_end: Option<String>,
) -> SurveyAnswerPage;

/// Lists survey instances.
///
/// Zoom's page: [Get survey instances](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/%7BsurveyId%7D/instances).
#[zoom_endpoint(
    GET, "/surveys/<survey_id>/instances",
    scopes = ["survey:read:admin", "survey_management:read:list_survey_instances:admin"],
    rate_limit = Medium,
    paged = survey_instances,
    errors(
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// Invalid survey instance.
        400/6703 => InvalidSurveyInstance,
        /// No permission.
        403/6720 => NoPermission,
        /// Survey not found.
        404/6701 => SurveyNotFound,
    )
)]
pub fn list_survey_instances(
    /// The survey.
    survey_id: String,
    /// How many records a page holds.
    page_size: Option<String>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The instance ID.
    instance_id: Option<String>,
) -> SurveyInstancePage;

/// A survey.
#[zoom_model]
pub struct Survey {
    /// The survey ID.
    pub survey_id: Option<String>,
    /// The survey name.
    pub survey_name: Option<String>,
    /// The survey type.
    pub survey_type: Option<SurveyType>,
    /// Whether `published` is on.
    pub published: Option<bool>,
    /// Whether `anonymous` is on.
    pub anonymous: Option<bool>,
    /// The survey questions.
    pub survey_questions: Vec<SurveyQuestion>,
}

/// What a survey type can be.
#[zoom_model]
pub enum SurveyType {
    /// Basic poll.
    BasicPoll,
    /// Advanced poll.
    AdvancedPoll,
    /// Quiz.
    Quiz,
    /// Survey.
    Survey,
    /// Consumer engagement survey.
    ConsumerEngagementSurvey,
}

/// A survey question.
#[zoom_model]
pub struct SurveyQuestion {
    /// The question name.
    pub question_name: Option<String>,
    /// The question ID.
    pub question_id: Option<String>,
    /// The question order.
    pub question_order: Option<i64>,
    /// The question type.
    pub question_type: Option<QuestionType>,
    /// Whether `required` is on.
    pub required: Option<bool>,
    /// The sub questions.
    pub sub_questions: Vec<SubQuestion>,
    /// The options.
    pub options: Vec<SurveyQuestionOption>,
}

/// What a question type can be.
#[zoom_model]
pub enum QuestionType {
    /// Single.
    Single,
    /// Multiple.
    Multiple,
    /// Matching.
    Matching,
    /// Rank order.
    RankOrder,
    /// Short answer.
    ShortAnswer,
    /// Long answer.
    LongAnswer,
    /// Fill in the blank.
    FillInTheBlank,
    /// Rating scale.
    RatingScale,
}

/// A sub question.
#[zoom_model]
pub struct SubQuestion {
    /// The sub question name.
    pub sub_question_name: Option<String>,
    /// The sub question ID.
    pub sub_question_id: Option<String>,
    /// The sub question order.
    pub sub_question_order: Option<i64>,
}

/// A survey question option.
#[zoom_model]
pub struct SurveyQuestionOption {
    /// The option ID.
    pub option_id: Option<String>,
    /// The option value.
    pub option_value: Option<String>,
    /// The option label.
    pub option_label: Option<String>,
    /// The option order.
    pub option_order: Option<i64>,
}

/// One page of surveys.
#[zoom_model]
pub struct SurveyPage {
    /// The surveys.
    pub surveys: Vec<ListedSurvey>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
}

/// A survey, as it is listed.
#[zoom_model]
pub struct ListedSurvey {
    /// The survey ID.
    pub survey_id: Option<String>,
    /// The survey name.
    pub survey_name: Option<String>,
    /// The survey type.
    pub survey_type: Option<SurveyType>,
}

/// One page of survey answers.
#[zoom_model]
pub struct SurveyAnswerPage {
    /// The survey answers: at most 100.
    pub survey_answers: Vec<SurveyAnswer>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
}

/// A survey answer.
#[zoom_model]
pub struct SurveyAnswer {
    /// The email.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The instance ID.
    pub instance_id: Option<String>,
    /// The submit time.
    pub submit_time: Option<String>,
    /// Whether `anonymous` is on.
    pub anonymous: Option<bool>,
    /// The questions: at most 100.
    pub questions: Vec<Question>,
}

/// A question.
#[zoom_model]
pub struct Question {
    /// The question ID.
    pub question_id: Option<String>,
    /// The question answers: at most 50.
    pub question_answers: Vec<QuestionAnswer>,
    /// The sub questions: at most 10.
    pub sub_questions: Vec<AnsweredSubQuestion>,
}

/// A question answer.
#[zoom_model]
pub struct QuestionAnswer {
    /// The option ID.
    pub option_id: Option<String>,
    /// The answer.
    pub answer: Option<String>,
}

/// An answered sub question.
#[zoom_model]
pub struct AnsweredSubQuestion {
    /// The sub question ID.
    pub sub_question_id: Option<String>,
    /// The sub question answers: at most 16.
    pub sub_question_answers: Vec<SubQuestionAnswer>,
}

/// A sub question answer.
#[zoom_model]
pub struct SubQuestionAnswer {
    /// The option ID.
    pub option_id: Option<String>,
    /// The answer.
    pub answer: Option<String>,
}

/// One page of survey instances.
#[zoom_model]
pub struct SurveyInstancePage {
    /// The survey instances.
    pub survey_instances: Vec<SurveyInstance>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
}

/// A survey instance.
#[zoom_model]
pub struct SurveyInstance {
    /// The instance name.
    pub instance_name: Option<String>,
    /// The instance ID.
    pub instance_id: Option<String>,
    /// The product type.
    pub product_type: Option<ProductType>,
    /// Whether it has response.
    pub has_response: Option<bool>,
    /// The survey ID.
    pub survey_id: Option<String>,
    /// The survey name.
    pub survey_name: Option<String>,
    /// The survey type.
    pub survey_type: Option<SurveyType>,
    /// Whether `anonymous` is on.
    pub anonymous: Option<bool>,
    /// The survey questions.
    pub survey_questions: Vec<InstanceQuestion>,
    /// The meeting ID.
    pub meeting_id: Option<String>,
}

/// What a product type can be.
#[zoom_model]
pub enum ProductType {
    /// Meeting.
    Meeting,
    /// Webinar.
    Webinar,
    /// Contact center.
    ContactCenter,
    /// Survey public link.
    SurveyPublicLink,
    /// Team chat.
    TeamChat,
    /// Vitual agent.
    VitualAgent,
}

/// An instance question.
#[zoom_model]
pub struct InstanceQuestion {
    /// The question name.
    pub question_name: Option<String>,
    /// The question ID.
    pub question_id: Option<String>,
    /// The question order.
    pub question_order: Option<i64>,
    /// The question type.
    pub question_type: Option<QuestionType>,
    /// Whether `required` is on.
    pub required: Option<bool>,
    /// The sub questions.
    pub sub_questions: Vec<InstanceSubQuestion>,
    /// The options.
    pub options: Vec<InstanceQuestionOption>,
}

/// An instance sub question.
#[zoom_model]
pub struct InstanceSubQuestion {
    /// The sub question name.
    pub sub_question_name: Option<String>,
    /// The sub question ID.
    pub sub_question_id: Option<String>,
    /// The sub question order.
    pub sub_question_order: Option<String>,
}

/// An instance question option.
#[zoom_model]
pub struct InstanceQuestionOption {
    /// The option ID.
    pub option_id: Option<String>,
    /// The option value.
    pub option_value: Option<String>,
    /// The option label.
    pub option_label: Option<String>,
    /// The option order.
    pub option_order: Option<String>,
}
