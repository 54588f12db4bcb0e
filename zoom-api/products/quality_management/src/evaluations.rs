//! Evaluations of interactions, by people or automatic.

use jiff::Timestamp;

use super::ScoringFormat;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists automated evaluations, including unfinished and failed ones.
#[zoom_endpoint(
    GET, "/qm/automated_evaluations",
    scopes = ["qm_evaluations:read", "qm_evaluations:read:admin", "zoom_quality_management:read:evaluations", "zoom_quality_management:read:evaluations:admin"],
    rate_limit = Light,
    paged = evaluations,
    operation = "ListAutomatedEvaluations",
    docs = "https://developers.zoom.us/docs/api/quality-management/#tag/evaluations/GET/qm/automated_evaluations",
)]
pub fn list_automated_evaluations(
    /// State of the evaluations to list.
    status: Option<AutomatedEvaluationStatus>,
    /// User ID of the agent whose evaluations are listed.
    agent_id: Option<String>,
    /// ID of the interaction whose evaluations are listed.
    interaction_id: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    /// Start of the period, in UTC.
    from: Option<Timestamp>,
    /// End of the period, in UTC.
    to: Option<Timestamp>,
    next_page_token: Option<String>,
) -> AutomatedEvaluationPage;

/// Lists evaluations by people, in any state.
#[zoom_endpoint(
    GET, "/qm/evaluation",
    scopes = ["qm_evaluations:read", "qm_evaluations:read:admin", "zoom_quality_management:read:evaluations", "zoom_quality_management:read:evaluations:admin"],
    rate_limit = Light,
    paged = evaluations,
    operation = "Listevaluations",
    docs = "https://developers.zoom.us/docs/api/quality-management/#tag/evaluations/GET/qm/evaluation",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
    )
)]
pub fn list_evaluations(
    /// State of the evaluations to list.
    status: Option<EvaluationStatusFilter>,
    /// User IDs of the agents whose evaluations are listed.
    #[query(csv)]
    agent_ids: Vec<String>,
    /// User ID of the evaluator whose evaluations are listed.
    evaluator_id: Option<String>,
    /// State of the agent's acknowledgment in the evaluations to list.
    acknowledgement_status: Option<AcknowledgmentStatus>,
    /// ID of the interaction whose evaluations are listed.
    interaction_id: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    /// Start of the period, in UTC.
    from: Option<Timestamp>,
    /// End of the period, in UTC.
    to: Option<Timestamp>,
    next_page_token: Option<String>,
) -> EvaluationPage;

/// Returns the evaluation of an interaction.
#[zoom_endpoint(
    GET, "/qm/evaluation/<evaluation_id>",
    scopes = ["qm_evaluations:read", "qm_evaluations:read:admin", "zoom_quality_management:read:evaluations", "zoom_quality_management:read:evaluations:admin"],
    rate_limit = Medium,
    operation = "EvaluationDetail",
    docs = "https://developers.zoom.us/docs/api/quality-management/#tag/evaluations/GET/qm/evaluation/%7BevaluationId%7D",
    errors(
        /// The app or its user lacks permission.
        403 => Forbidden,
        /// The interaction or evaluation does not exist.
        404 => NotFound,
    )
)]
pub fn get_evaluation(
    /// ID of the evaluation.
    evaluation_id: String,
) -> Evaluation;

/// Evaluation of an interaction.
#[zoom_model(response)]
pub struct Evaluation {
    /// Scorecard with the answers.
    pub scorecard: Option<Scorecard>,
}

/// Scorecard with the answers.
#[zoom_model(response)]
pub struct Scorecard {
    /// ID of the scorecard.
    pub scorecard_id: Option<String>,
    /// Name of the scorecard.
    pub scorecard_name: Option<String>,
    /// Sections of the scorecard.
    #[zoom(min_items = 1, max_items = 20)]
    pub sections: Vec<Section>,
    /// Score of the evaluation.
    pub score: Option<f64>,
    /// Highest possible score.
    pub total_score: Option<i64>,
    /// Person who evaluates.
    pub evaluator: Option<Evaluator>,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
    /// Time of the last change.
    pub modify_time: Option<Timestamp>,
    /// State of the agent's acknowledgment.
    pub acknowledgment_status: Option<AcknowledgmentStatus>,
    /// State of the agent's dispute.
    pub dispute_status: Option<DisputeStatus>,
    /// ID of the interaction.
    pub interaction_id: Option<String>,
    /// ID of the Contact Center engagement.
    pub engagement_id: Option<String>,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// User ID of the agent.
    pub agent_user_id: Option<String>,
}

/// Section of a scorecard.
#[zoom_model(response)]
pub struct Section {
    /// Name of the section.
    pub name: Option<String>,
    /// Weight of the section in the score.
    pub weight: Option<f64>,
    /// Position of the section in the scorecard.
    pub order: Option<i64>,
    /// Questions of the section.
    #[zoom(min_items = 1, max_items = 100)]
    pub questions: Vec<Question>,
}

/// Question of a scorecard.
#[zoom_model(response)]
pub struct Question {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Kind of the question.
    #[zoom(rename = "type")]
    pub kind: Option<QuestionType>,
    /// Text of the question.
    pub title: Option<String>,
    /// Description of the question.
    pub description: Option<String>,
    /// Answer options.
    #[zoom(min_items = 1, max_items = 20)]
    pub options: Vec<QuestionOption>,
    /// ID of the chosen answer.
    pub answer_id: Option<String>,
    /// Label of the chosen answer.
    pub answer_label: Option<String>,
    /// Score that the answer achieved.
    pub score: Option<f64>,
    /// Rating scale; only for rating questions.
    pub scale: Option<Scale>,
}

/// Kind of a question.
#[zoom_model]
pub enum QuestionType {
    /// Yes or no.
    #[zoom(rename = "Yes/No")]
    YesNo,
    /// One of several options.
    #[zoom(rename = "Single Choice")]
    SingleChoice,
    /// Rating.
    #[zoom(rename = "Rating Scale")]
    RatingScale,
}

/// Option to answer a question with.
#[zoom_model(response)]
pub struct QuestionOption {
    /// ID of the option.
    pub option_id: Option<String>,
    /// Text of the option.
    pub label: Option<String>,
    /// Value of the option.
    pub value: Option<String>,
    /// Whether this answer fails the whole evaluation.
    pub auto_fail: Option<bool>,
    /// Points of the option.
    pub points: Option<f64>,
}

/// Rating scale of a question.
#[zoom_model(response)]
pub struct Scale {
    /// Whether the question can be answered with `N/A`.
    pub has_na_option: Option<bool>,
    /// Label of the highest rating.
    pub high_label: Option<String>,
    /// Label of the lowest rating.
    pub low_label: Option<String>,
    /// Highest score.
    pub scale_max: Option<i64>,
    /// Lowest score.
    pub scale_min: Option<i64>,
}

/// Person who evaluates.
#[zoom_model(response)]
pub struct Evaluator {
    /// Name of the person who conducted the evaluation.
    pub name: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
}

/// State of the agent's acknowledgment.
#[zoom_model]
pub enum AcknowledgmentStatus {
    /// Pending.
    #[zoom(rename = "Pending")]
    Pending,
    /// Complete.
    #[zoom(rename = "Complete")]
    Complete,
    /// Completed automatically.
    #[zoom(rename = "Auto complete")]
    AutoComplete,
    /// No acknowledgment.
    #[zoom(rename = "None")]
    None,
}

/// State of the agent's dispute.
#[zoom_model]
pub enum DisputeStatus {
    /// No dispute.
    #[zoom(rename = "None")]
    None,
    /// Pending.
    #[zoom(rename = "Pending")]
    Pending,
    /// Complete.
    #[zoom(rename = "Complete")]
    Complete,
}

/// Page of automated evaluations.
#[zoom_model(response)]
pub struct AutomatedEvaluationPage {
    /// Total number of records.
    pub total: Option<i64>,
    pub page_size: Option<u32>,
    /// Evaluations.
    #[zoom(rename = "data", max_items = 100)]
    pub evaluations: Vec<AutomatedEvaluation>,
    pub next_page_token: Option<String>,
}

/// Automated evaluation of an interaction.
#[zoom_model(response)]
pub struct AutomatedEvaluation {
    /// ID of the evaluation.
    pub id: Option<String>,
    /// ID of the account.
    pub account_id: Option<String>,
    /// Time of the last change.
    pub modify_time: Option<Timestamp>,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
    /// ID of the interaction.
    pub interaction_id: Option<String>,
    /// ID of the scorecard.
    pub scorecard_id: Option<String>,
    /// Agent who is evaluated.
    pub agent_info: Option<Person>,
    /// Name of the scorecard.
    pub scorecard_name: Option<String>,
    /// Unit of the score: points or percent.
    pub scoring_format: Option<ScoringFormat>,
    /// Highest possible score.
    pub total_score: Option<i64>,
    /// Score of the evaluation.
    pub evaluation_score: Option<f64>,
    /// Whether the interaction was deleted.
    pub interaction_deleted: Option<bool>,
    /// State of the evaluation.
    pub status: Option<AutomatedEvaluationStatus>,
}

/// Person: agent, creator or evaluator.
#[zoom_model(response)]
pub struct Person {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the person.
    pub display_name: Option<String>,
}

/// State of an automated evaluation.
#[zoom_model]
pub enum AutomatedEvaluationStatus {
    /// Completed.
    #[zoom(rename = "COMPLETED")]
    Completed,
    /// Processing.
    #[zoom(rename = "PROCESSING")]
    Processing,
    /// Failed.
    #[zoom(rename = "FAILED")]
    Failed,
}

/// Page of evaluations.
#[zoom_model(response)]
pub struct EvaluationPage {
    /// Total number of records.
    pub total: Option<i64>,
    pub page_size: Option<u32>,
    /// Evaluations.
    #[zoom(rename = "data", max_items = 100)]
    pub evaluations: Vec<ListedEvaluation>,
    pub next_page_token: Option<String>,
}

/// Evaluation in a list.
#[zoom_model(response)]
pub struct ListedEvaluation {
    /// ID of the evaluation.
    pub id: Option<String>,
    /// ID of the account.
    pub account_id: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// User ID of the person who created the evaluation.
    pub creator_id: Option<String>,
    /// Time of the last change.
    pub modify_time: Option<Timestamp>,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
    /// Channel of the interaction.
    pub channel_type: Option<ChannelType>,
    /// Name of the evaluation task.
    pub task_name: Option<String>,
    /// ID of the interaction.
    pub interaction_id: Option<String>,
    /// ID of the scorecard.
    pub scorecard_id: Option<String>,
    /// Person who created the evaluation.
    pub creator_info: Option<Person>,
    /// Agent who is evaluated.
    pub agent_info: Option<Person>,
    /// People who evaluate.
    pub evaluators_info: Vec<Person>,
    /// Name of the scorecard.
    pub scorecard_name: Option<String>,
    /// Unit of the score: points or percent.
    pub scoring_format: Option<ScoringFormat>,
    /// Highest possible score.
    pub total_score: Option<i64>,
    /// Score of the evaluation.
    pub evaluation_score: Option<f64>,
    /// Whether the interaction was deleted.
    pub interaction_deleted: Option<bool>,
    /// State of the evaluation.
    pub status: Option<ListedEvaluationStatus>,
    /// State of the agent's acknowledgment.
    pub acknowledgement_status: Option<ListedAcknowledgmentStatus>,
}

/// Channel of the interaction.
#[zoom_model]
pub enum ChannelType {
    /// Video.
    #[zoom(rename = "VIDEO")]
    Video,
    /// Voice.
    #[zoom(rename = "AUDIO")]
    Audio,
    /// Uploaded recording.
    #[zoom(rename = "MANUAL")]
    Manual,
    /// Messages.
    #[zoom(rename = "MESSAGE")]
    Message,
}

/// State of an evaluation.
#[zoom_model]
pub enum ListedEvaluationStatus {
    /// Active.
    #[zoom(rename = "Active")]
    Active,
    /// Completed.
    #[zoom(rename = "Completed")]
    Completed,
    /// Pending.
    #[zoom(rename = "Pending")]
    Pending,
    /// Expired.
    #[zoom(rename = "Expired")]
    Expired,
    /// Canceled.
    #[zoom(rename = "Cancled", alias = "Canceled")]
    Canceled,
}

/// State of the agent's acknowledgment.
#[zoom_model]
pub enum ListedAcknowledgmentStatus {
    /// Pending.
    #[zoom(rename = "Pending")]
    Pending,
    /// Complete.
    #[zoom(rename = "Complete")]
    Complete,
    /// Completed automatically.
    #[zoom(rename = "Auto Complete")]
    AutoComplete,
    /// No acknowledgment.
    #[zoom(rename = "None")]
    None,
}

/// State of the evaluations to list.
#[zoom_model]
pub enum EvaluationStatusFilter {
    /// Active.
    #[zoom(rename = "Active")]
    Active,
    /// Completed.
    #[zoom(rename = "Completed")]
    Completed,
    /// Pending.
    #[zoom(rename = "Pending")]
    Pending,
    /// Expired.
    #[zoom(rename = "Expired")]
    Expired,
    /// Canceled.
    #[zoom(rename = "Canceled")]
    Canceled,
}
