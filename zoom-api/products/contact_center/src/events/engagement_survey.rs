//! Events: engagement survey.

use jiff::Timestamp;

use super::{Channel, ChannelSource};
use zoom_api::{zoom_event, zoom_model};

/// The status of an engagement's survey changed.
///
/// Sent when the survey was sent, a question was answered (`question_submitted`), or the survey was completed or
/// canceled.
#[zoom_event(
    "contact_center.engagement_survey_status",
    scopes = "contact_center_survey:read:admin",
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_survey_status"
)]
pub struct ContactCenterEngagementSurveyStatus {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementSurveyStatusObject,
}

/// Engagement in `contact_center.engagement_survey_status` events.
#[zoom_model]
pub struct ContactCenterEngagementSurveyStatusObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Channel of the engagement or the task.
    pub channel: Option<Channel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<ChannelSource>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// State of the survey.
    pub survey_status: Option<SurveyStatus>,
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// ID of the answered question; only for voice and the status `question_submitted`.
    pub survey_question_id: Option<String>,
    /// Whether a queue or a flow started the survey.
    pub survey_trigger_from: Option<SurveyTriggerFrom>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// ID of the agent who handled the engagement last.
    pub user_id: Option<String>,
    /// Name of the agent who handled the engagement last.
    pub user_display_name: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// State of the survey.
#[zoom_model]
pub enum SurveyStatus {
    /// Sent.
    Sent,
    /// A question was answered.
    QuestionSubmitted,
    /// Completed.
    Completed,
    /// Canceled.
    Cancelled,
}

/// Whether a queue or a flow started the survey.
#[zoom_model]
pub enum SurveyTriggerFrom {
    /// Queue.
    Queue,
    /// Flow.
    Flow,
}
