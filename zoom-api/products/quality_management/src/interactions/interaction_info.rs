//! Interactions: interaction info.

use super::super::ScoringFormat;
use zoom_api::zoom_model;

/// Participants, channel and evaluations of an interaction.
#[zoom_model(response)]
pub struct InteractionInfo {
    /// Caller's phone number in E.164 format.
    pub from: Option<String>,
    /// Callee's phone number in E.164 format.
    pub to: Option<String>,
    /// ID of the interaction.
    pub interaction_id: String,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Channel of the interaction.
    pub channel_type: Option<ChannelType>,
    /// Name of the evaluator; only for evaluations by people.
    #[deprecated = "deprecated by Zoom; use `evaluations`"]
    pub evaluator_name: Option<String>,
    /// Name of the scorecard.
    #[deprecated = "deprecated by Zoom; use `evaluations`"]
    pub scorecard_name: Option<String>,
    /// ID of the scorecard.
    #[deprecated = "deprecated by Zoom; use `evaluations`"]
    pub scorecard_id: Option<String>,
    /// User ID of the evaluator.
    #[deprecated = "deprecated by Zoom; use `evaluations`"]
    pub evaluator_user_id: Option<String>,
    /// Score of the evaluation.
    #[deprecated = "deprecated by Zoom; use `evaluations`"]
    pub evaluation_score: Option<f64>,
    /// Evaluations of the interaction.
    pub evaluations: Vec<Evaluation>,
    /// IDs of associated interactions.
    #[zoom(max_items = 100)]
    pub associated_ids: Vec<String>,
}

/// Channel of an interaction.
#[zoom_model]
pub enum ChannelType {
    /// Video.
    #[zoom(rename = "VIDEO")]
    Video,
    /// Uploaded recording.
    #[zoom(rename = "MANUAL")]
    Manual,
    /// Text messages.
    #[zoom(rename = "SMS")]
    Sms,
    /// Voice.
    #[zoom(rename = "AUDIO")]
    Audio,
    /// Web chat.
    #[zoom(rename = "WEB_CHAT")]
    WebChat,
}

/// Evaluation of an interaction.
#[zoom_model(response)]
pub struct Evaluation {
    /// ID of the evaluation.
    pub evaluation_id: Option<String>,
    /// Whether people or AI evaluated.
    pub evaluation_type: Option<EvaluationType>,
    /// State of the evaluation.
    #[zoom(rename = "evaluation_status_desc")]
    pub evaluation_status: Option<EvaluationStatus>,
    /// ID of the evaluation session.
    pub session_id: Option<String>,
    /// Score of the evaluation.
    pub score: Option<f64>,
    /// Highest possible score.
    pub total_score: Option<i64>,
    /// Score divided by the highest possible score, or the score itself if it is in percent.
    pub score_rate: Option<f64>,
    /// Unit of the score: points or percent.
    pub scoring_format: Option<ScoringFormat>,
    /// User ID of the evaluator; only for evaluations by people.
    pub evaluator_id: Option<String>,
    /// Name of the evaluator; only for evaluations by people.
    pub evaluator_name: Option<String>,
    /// Comments on sections.
    pub section_comments: Vec<SectionComment>,
    /// Comments on questions.
    pub question_comments: Vec<QuestionComment>,
    /// Name of the scorecard that the evaluation uses.
    pub evaluation_name: Option<String>,
}

/// Kind of an evaluation.
#[zoom_model]
pub enum EvaluationType {
    /// Evaluated by a person.
    #[zoom(rename = "Manual")]
    Manual,
    /// Evaluated by AI.
    #[zoom(rename = "Automated")]
    Automated,
}

/// State of an evaluation.
#[zoom_model]
pub enum EvaluationStatus {
    /// Completed automatically.
    #[zoom(rename = "COMPLETED")]
    AutomaticallyCompleted,
    /// Being evaluated automatically.
    #[zoom(rename = "PROCESSING")]
    Processing,
    /// The automatic evaluation failed.
    #[zoom(rename = "FAILED")]
    Failed,
    /// Assigned to an evaluator.
    #[zoom(rename = "Active")]
    Active,
    /// Completed by a person.
    #[zoom(rename = "Completed")]
    ManuallyCompleted,
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

/// Comment on a section of a scorecard.
#[zoom_model(response)]
pub struct SectionComment {
    /// ID of the section.
    pub section_id: Option<String>,
    /// Name of the section.
    pub section_name: Option<String>,
    /// Comment of the evaluator.
    pub comment_text: Option<String>,
}

/// Comment on a question of a scorecard.
#[zoom_model(response)]
pub struct QuestionComment {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Text of the question.
    pub question_title: Option<String>,
    /// Comment of the evaluator.
    pub comment_text: Option<String>,
    /// Position in the recording that the comment refers to, in seconds.
    pub comment_time: Option<f64>,
}

/// Participants, channel and evaluations of a listed interaction.
#[zoom_model(response)]
pub struct ListedInteractionInfo {
    /// Caller's phone number in E.164 format.
    pub from: Option<String>,
    /// Callee's phone number in E.164 format.
    pub to: Option<String>,
    /// ID of the interaction.
    pub interaction_id: String,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Channel of the interaction.
    pub channel_type: Option<ChannelType>,
    /// IDs of associated interactions.
    #[zoom(max_items = 100)]
    pub associated_ids: Vec<String>,
    /// Evaluations.
    #[zoom(max_items = 10)]
    pub evaluations: Vec<EvaluationRef>,
}

/// Evaluation of a listed interaction.
#[zoom_model(response)]
pub struct EvaluationRef {
    /// ID of the evaluation.
    pub evaluation_id: Option<String>,
    /// Whether people or AI evaluated.
    pub evaluation_type: Option<EvaluationType>,
}

/// Participants and channel of an interaction to add.
#[zoom_model]
pub struct NewInteractionInfo {
    /// Caller's phone number in E.164 format.
    pub from: Option<String>,
    /// Callee's phone number in E.164 format.
    pub to: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Channel of the interaction.
    pub channel_type: NewChannelType,
    /// User ID of the agent.
    pub agent_id: Option<String>,
    /// Email address of the agent.
    pub agent_email: Option<String>,
}

/// Channel of an interaction to add.
#[zoom_model]
pub enum NewChannelType {
    /// Video.
    Video,
    /// Voice.
    Voice,
}
