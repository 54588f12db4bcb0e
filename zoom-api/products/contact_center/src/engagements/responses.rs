//! Engagements: responses.

use jiff::Timestamp;

use super::super::{
    AgentRef, CallChannel, ContactChannel, Direction, DispositionRef, EngagementFlow, EngagementQueue, QueueRef,
    QueueWaitType,
};
use super::{ChannelSource, ChannelType, EngagementEvent, WorkItemChannel, WorkItemChannelSource};
use zoom_api::types::Moment;
use zoom_api::zoom_model;

/// Finished engagement with its events.
#[zoom_model(response)]
pub struct Engagement {
    /// Time at which the engagement started.
    pub start_time: Option<Timestamp>,
    /// Time at which the engagement ended.
    pub end_time: Option<Timestamp>,
    /// Duration of the engagement, in seconds.
    pub duration: Option<u64>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Types of the channels, in the older classification; use `channels` instead.
    #[deprecated = "deprecated by Zoom; use `channels`"]
    pub channel_types: Vec<ChannelType>,
    /// Channels of the engagement.
    pub channels: Vec<EngagementChannel>,
    /// Consumers.
    pub consumers: Vec<Consumer>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// Flows.
    pub flows: Vec<EngagementFlow>,
    /// Queues.
    pub queues: Vec<QueueRef>,
    /// Agents.
    pub agents: Vec<AgentRef>,
    /// How the consumer waits in the queue; only for voice.
    pub queue_wait_type: Option<QueueWaitType>,
    /// Talk time, in seconds.
    pub talk_duration: Option<i64>,
    /// Time in the flow, in seconds.
    pub flow_duration: Option<i64>,
    /// Waiting time, in seconds.
    pub waiting_duration: Option<i64>,
    /// Time of handling the engagement, in seconds; only for voice.
    pub handling_duration: Option<i64>,
    /// Time for wrapping up, in seconds.
    pub wrap_up_duration: Option<i64>,
    /// Number of voicemails.
    pub voice_mail: Option<i64>,
    /// Dispositions.
    pub dispositions: Vec<DispositionRef>,
    /// Notes.
    pub notes: Vec<Note>,
    /// Events.
    pub events: Vec<EngagementEvent>,
    /// URL of the transcript, if there is one; only for messaging. Requires the access token as bearer token in the
    /// `Authorization` header.
    pub transcript_url: Option<String>,
    /// ID of the survey.
    pub survey_id: Option<String>,
}

/// Channel of an engagement.
#[zoom_model(response)]
pub struct EngagementChannel {
    /// Channel of the engagement.
    pub channel: Option<ContactChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<ChannelSource>,
}

/// Consumer of an engagement.
#[zoom_model(response)]
pub struct Consumer {
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Display name of the consumer.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
}

/// Note about an engagement.
#[zoom_model(response)]
pub struct Note {
    /// ID of the agent who wrote the note.
    pub user_id: Option<String>,
    /// ID of the note.
    pub note_id: Option<String>,
    /// Text of the note.
    pub note: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
}

/// Survey of an engagement with its answers.
#[zoom_model(response)]
pub struct Survey {
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Name of the survey.
    pub survey_name: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// ID of the queue, if the survey belongs to one.
    pub queue_id: Option<String>,
    /// Name of the queue, if the survey belongs to one.
    pub queue_name: Option<String>,
    /// ID of the flow, if the survey belongs to one.
    pub flow_id: Option<String>,
    /// Name of the flow, if the survey belongs to one.
    pub flow_name: Option<String>,
    /// Whether a queue or a flow triggered the survey.
    pub survey_trigger_level: Option<SurveyTriggerLevel>,
    /// Answers to the questions.
    #[zoom(max_items = 10)]
    pub survey_results: Vec<SurveyResult>,
}

/// Whether a queue or a flow triggered the survey.
#[zoom_model]
pub enum SurveyTriggerLevel {
    /// A queue.
    Queue = 0,
    /// A flow.
    Flow = 1,
}

/// Answer to a question of a survey.
#[zoom_model(response)]
pub struct SurveyResult {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Text of the question.
    pub question_name: Option<String>,
    /// Type of the question, which determines the kind of answer.
    pub question_type: Option<QuestionType>,
    /// Position of the question in the survey.
    pub question_order: Option<i64>,
    /// Time of the answer, with milliseconds and offset.
    pub date_time: Option<Timestamp>,
    /// Answer of the consumer.
    pub answer: Option<String>,
    /// Answer as a number.
    pub numeric_answer: Option<i64>,
    /// URL of a recorded answer.
    pub file_url: Option<String>,
}

/// Type of a question.
#[zoom_model]
pub enum QuestionType {
    /// Single choice.
    SingleChoice = 0,
    /// Long answer.
    LongAnswer = 5,
    /// Rating, such as a net promoter score.
    RatingScale = 7,
}

/// Page of engagements.
#[zoom_model(response)]
pub struct EngagementPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the times, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Moment>,
    /// End of the period, in the format of `from`.
    pub to: Option<Moment>,
    /// Engagements.
    pub engagements: Vec<ListedEngagement>,
}

/// Engagement in a list.
#[zoom_model(response)]
pub struct ListedEngagement {
    /// Time at which the engagement started.
    pub start_time: Option<Timestamp>,
    /// Time at which the engagement ended.
    pub end_time: Option<Timestamp>,
    /// Duration of the engagement, in seconds.
    pub duration: Option<u64>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// Types of the channels, in the older classification; use `channels` instead.
    #[deprecated = "deprecated by Zoom; use `channels`"]
    pub channel_types: Vec<ChannelType>,
    /// Channels of the engagement.
    pub channels: Vec<EngagementChannel>,
    /// Consumers.
    pub consumers: Vec<Consumer>,
    /// Flows.
    pub flows: Vec<EngagementFlow>,
    /// Queues.
    pub queues: Vec<EngagementQueue>,
    /// Agents.
    pub agents: Vec<AgentRef>,
    /// Talk time, in seconds.
    pub talk_duration: Option<i64>,
    /// Time in the flow, in seconds.
    pub flow_duration: Option<i64>,
    /// Waiting time, in seconds.
    pub waiting_duration: Option<i64>,
    /// Time of handling the engagement, in seconds.
    pub handling_duration: Option<i64>,
    /// Time for wrapping up, in seconds.
    pub wrap_up_duration: Option<i64>,
    /// Number of transfers.
    pub transfer_count: Option<u64>,
    /// Dispositions.
    pub dispositions: Vec<DispositionRef>,
    /// Notes.
    pub notes: Vec<Note>,
    /// URL of the transcript, if there is one; only for messaging. Requires the access token as bearer token in the
    /// `Authorization` header.
    pub transcript_url: Option<String>,
    /// ID of the survey.
    pub survey_id: Option<String>,
}

/// Page of an engagement's attachments.
#[zoom_model(response)]
pub struct AttachmentPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Attachments.
    pub attachments: Vec<Attachment>,
}

/// Attachment of an engagement.
#[zoom_model(response)]
pub struct Attachment {
    /// ID of the attachment.
    pub attachment_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Name of the attachment.
    pub attachment_name: Option<String>,
    /// URL of the attachment. Requires the access token as bearer token in the `Authorization` header.
    pub attachment_url: Option<String>,
    /// Alias of the attachment.
    pub attachment_alias: Option<String>,
    /// Size in bytes.
    pub attachment_size: Option<u64>,
    /// Type of the file.
    pub attachment_type: Option<String>,
}

/// Events of an engagement.
#[zoom_model(response)]
pub struct EventList {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Events.
    pub events: Vec<Event>,
}

/// Event of an engagement.
#[zoom_model(response)]
pub struct Event {
    /// Time at which the event started.
    pub start_time: Option<Timestamp>,
    /// Name of the event.
    pub event_name: Option<String>,
    /// Channel of the event: `voice` or `video`.
    pub channel: Option<CallChannel>,
    /// Source within the channel, such as video on a website or at a kiosk.
    pub channel_source: Option<CallChannelSource>,
    /// Details of the event; only for voice.
    pub event_content: Option<String>,
}

/// Source of a voice or video engagement.
#[zoom_model]
pub enum CallChannelSource {
    /// Voice.
    Voice,
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Video on a website.
    WebVideo,
}

/// Engagement that was started.
#[zoom_model(response)]
pub struct StartedEngagement {
    /// Work item of the engagement.
    pub work_item_variables: Option<WorkItem>,
    /// Flows of the engagement.
    pub flows: Vec<StartedFlow>,
    /// ID of the session.
    pub session_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: String,
    /// Language code of the engagement.
    pub language_code: Option<String>,
    /// Channel of the engagement; exactly one.
    pub channels: Vec<StartedChannel>,
    /// Time at which the engagement started.
    pub start_time: Timestamp,
    /// Consumer of the engagement; exactly one.
    pub consumers: Vec<StartedConsumer>,
    /// Global variables with their values.
    pub variables: Vec<Variable>,
}

/// Work item of a started engagement.
#[zoom_model(response)]
pub struct WorkItem {
    /// Name of the work item.
    pub work_item_name: Option<String>,
    /// ID of the work item's type.
    #[deprecated = "deprecated by Zoom; use `work_item_type_id`"]
    pub work_item_source_id: Option<String>,
    /// Description of the work item.
    #[zoom(rename = "work_item_desc")]
    pub work_item_description: Option<String>,
    /// Name of the work item's type.
    pub work_item_type: Option<String>,
    /// ID of the work item.
    pub work_item_id: Option<String>,
    /// Due date and time, in UTC, as `yyyy-MM-ddTHH:mm:ss`.
    pub work_item_due_date: Option<String>,
    /// Where or how the work item was created.
    pub work_item_origin: Option<String>,
    /// Priority of the work item.
    pub work_item_priority: Option<String>,
    /// URL of an external transcript, which agents can open from the work item.
    pub work_item_transcript_url: Option<String>,
    /// URL of the work item's page.
    pub work_item_hyperlink: Option<String>,
    /// ID of the work item's type; not supported yet.
    pub work_item_type_id: Option<String>,
}

/// Flow of a started engagement.
#[zoom_model(response)]
pub struct StartedFlow {
    /// ID of the entry point.
    pub flow_entry_id: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Version of the flow.
    pub flow_version: Option<String>,
}

/// Channel of a started engagement.
#[zoom_model(response)]
pub struct StartedChannel {
    /// Channel of the engagement; only `work_item`.
    pub channel: Option<WorkItemChannel>,
    /// Source within the channel; only `API`.
    pub channel_source: Option<WorkItemChannelSource>,
}

/// Consumer of a started engagement.
#[zoom_model(response)]
pub struct StartedConsumer {
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// ID of the consumer in the caller's own system.
    pub consumer_external_id: Option<String>,
    /// Display name of the consumer.
    pub consumer_display_name: Option<String>,
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// Phone number of the consumer, in E.164 format.
    pub consumer_number: Option<String>,
}

/// Variable of a started engagement.
#[zoom_model(response)]
pub struct Variable {
    /// Name of the variable.
    pub name: Option<String>,
    /// Value of the variable.
    pub value: Option<String>,
}
