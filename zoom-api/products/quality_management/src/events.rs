//! Events of Zoom Quality Management.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Quality Management.
#[zoom_event]
pub enum Event {
    QualityManagementEvaluationCompleted,
    QualityManagementInteractionAnalysisCompleted,
}

/// The evaluation of an interaction was completed.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "quality_management.evaluation_completed",
    scopes = ["qm_evaluations:read", "qm_evaluations:read:admin", "zoom_quality_management:read:evaluations", "zoom_quality_management:read:evaluations:admin"],
    docs = "https://developers.zoom.us/docs/api/quality-management/events/#tag/quality_management/POSTquality_management.evaluation_completed",
)]
pub struct QualityManagementEvaluationCompleted {
    /// Account of the user who recorded the interaction.
    pub account_id: String,
    /// Evaluated interaction.
    pub object: QualityManagementEvaluationCompletedObject,
}

/// The analysis of an interaction was completed.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "quality_management.interaction_analysis_completed",
    scopes = ["qm_interactions:read", "qm_interactions:read:admin", "zoom_quality_management:read:interactions", "zoom_quality_management:read:interactions:admin"],
    docs = "https://developers.zoom.us/docs/api/quality-management/events/#tag/quality_management/POSTquality_management.interaction_analysis_completed",
)]
pub struct QualityManagementInteractionAnalysisCompleted {
    /// Account of the user who recorded the interaction.
    pub account_id: String,
    /// Interaction that was analyzed.
    pub object: QualityManagementInteractionAnalysisCompletedObject,
}

/// Evaluated interaction in `quality_management.evaluation_completed` events.
#[zoom_model]
pub struct QualityManagementEvaluationCompletedObject {
    /// ID of the interaction.
    pub interaction_id: Option<String>,
    /// User ID of the agent.
    pub agent_user_id: Option<String>,
    /// User ID of the evaluator.
    pub evaluator_user_id: Option<String>,
    /// ID of the evaluation.
    pub evaluation_id: Option<String>,
    /// Agent of the interaction.
    pub agent_info: Option<Agent>,
    /// People who evaluated the interaction.
    pub evaluators_info: Vec<Evaluator>,
    /// Name of the scorecard.
    pub scorecard_name: Option<String>,
    /// Unit of the score, such as `points`.
    pub scoring_format: Option<String>,
    /// Highest possible score.
    pub total_possible_score: Option<i64>,
    /// Score of the evaluation, calculated from the scorecard and the answers.
    pub evaluation_score: Option<f64>,
    /// Score as a share of the highest possible score, 0.00 to 1.00.
    pub evaluation_score_ratio: Option<f64>,
    /// Whether a person or Zoom evaluated the interaction.
    pub evaluation_type: Option<EvaluationType>,
}

/// Agent of an evaluated interaction.
#[zoom_model]
pub struct Agent {
    /// User ID of the agent.
    pub agent_user_id: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
}

/// Person who evaluated an interaction.
#[zoom_model]
pub struct Evaluator {
    /// User ID of the evaluator.
    pub evaluator_user_id: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
}

/// Whether a person or Zoom evaluated the interaction.
#[zoom_model]
pub enum EvaluationType {
    /// Evaluated by a person.
    #[zoom(rename = "MANUAL")]
    Manual,
    /// Evaluated by AI.
    #[zoom(rename = "AUTOMATED")]
    Automated,
}

/// Interaction in `quality_management.interaction_analysis_completed` events.
#[zoom_model]
pub struct QualityManagementInteractionAnalysisCompletedObject {
    /// When the interaction started (UTC).
    pub start_time: Option<Timestamp>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// ID of the Contact Center queue.
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the Contact Center engagement.
    pub engagement_id: Option<String>,
    /// Direction of the interaction, such as `inbound`.
    pub direction: Option<String>,
    /// Outcome that was recorded for the interaction.
    pub disposition: Option<String>,
    /// Number of silent periods.
    pub silence_event_count: Option<u32>,
    /// Number of times that both sides spoke simultaneously.
    pub crosstalk_event_count: Option<u32>,
    /// Number of times that the interaction was on hold.
    pub hold_event_count: Option<u32>,
    /// Main language, such as `en`.
    pub primary_language: Option<String>,
    /// Channel, people and phone numbers of the interaction.
    pub interaction_info: InteractionInfo,
    /// Scores of the interaction.
    pub summary: Option<Summary>,
}

/// Channel, people and phone numbers of the interaction.
#[zoom_model]
pub struct InteractionInfo {
    /// Phone number of the caller in E.164 format.
    pub from: Option<String>,
    /// Phone number of the called person in E.164 format.
    pub to: Option<String>,
    /// ID of the interaction.
    pub interaction_id: Option<String>,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// Name of the customer.
    pub consumer_name: Option<String>,
    /// Channel of the interaction.
    pub channel_type: Option<ChannelType>,
    /// IDs of related interactions.
    pub associated_ids: Vec<String>,
}

/// Channel of the interaction.
#[zoom_model]
pub enum ChannelType {
    /// Video.
    #[zoom(rename = "VIDEO")]
    Video,
    /// Uploaded recording.
    #[zoom(rename = "MANUAL")]
    Manual,
    /// SMS.
    #[zoom(rename = "SMS")]
    Sms,
    /// Voice.
    #[zoom(rename = "AUDIO")]
    Audio,
    /// Web chat.
    #[zoom(rename = "WEB_CHAT")]
    WebChat,
}

/// Scores of the interaction.
#[zoom_model]
pub struct Summary {
    /// Score of the evaluation.
    pub evaluation_score: Option<f64>,
    /// Score for how positive the interaction was.
    pub sentiment_score: Option<f64>,
    /// Score for how engaged the participants were.
    pub engagement_score: Option<f64>,
}
