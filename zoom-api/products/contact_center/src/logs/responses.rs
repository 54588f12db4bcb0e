//! Logs: responses.

use jiff::Timestamp;

use super::super::{AgentRef, DatasetQueue, DatasetUser, Direction, DispositionRef, QueueRef, Team};
use super::{
    CallDistribution, CallSubType, CallType, Consumer, JourneyChannel, JourneyConsumer, LoggedChannel, MessageContent,
    MessageFile, NumberType, SessionBorderController, VoiceCallAgent, VoiceCallLeg, VoiceCallResult,
    WorkItemMessageContent,
};
use zoom_api::zoom_model;

/// Page of an email engagement's messages.
#[zoom_model(response)]
pub struct EmailMessagePage {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Messages.
    pub messages: Vec<EmailMessage>,
    /// Whether more records follow.
    pub has_more: Option<bool>,
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
}

/// Email of an engagement.
#[zoom_model(response)]
pub struct EmailMessage {
    /// Original content of the email with its markup.
    pub content: Option<String>,
    /// Plain text part of the email.
    pub text: String,
    /// Subject of the email.
    pub subject: Option<String>,
    /// Time of sending, in UTC with milliseconds.
    pub sent_time: Timestamp,
    /// Role of the sender.
    pub from_type: SenderType,
    /// ID of the agent.
    pub user_id: String,
    /// Name of the agent.
    pub user_name: String,
    /// Sender.
    pub from_address: Option<EmailAddress>,
    /// Recipients of the email.
    pub to: Vec<EmailAddress>,
    /// Recipients of a copy.
    pub cc: Vec<EmailAddress>,
    /// Recipients of a blind copy.
    pub bcc: Vec<EmailAddress>,
    /// MIME type and character encoding of the content.
    pub content_mime_type: Option<String>,
    /// Whether a person wrote the message (`general`) or Zoom did, for example about a change of status (`system`).
    pub message_type: MessageType,
    /// Attached files.
    pub files: Vec<MessageFile>,
    /// Files within the content, such as images.
    pub inline_files: Vec<MessageFile>,
}

/// Role of a message's sender.
#[zoom_model]
pub enum SenderType {
    /// Agent.
    Agent,
    /// Customer.
    Customer,
    /// Supervisor.
    Supervisor,
}

/// Name and email address.
#[zoom_model(response)]
pub struct EmailAddress {
    /// Name of the person.
    pub name: Option<String>,
    /// Email address.
    pub address: Option<String>,
}

/// Whether a message comes from a participant or from the system.
#[zoom_model]
pub enum MessageType {
    /// Message of a participant.
    General,
    /// Message of the system.
    System,
}

/// Page of a messaging engagement's messages.
#[zoom_model(response)]
pub struct MessagePage {
    /// Messages.
    pub messages: Vec<Message>,
    /// Whether more records follow.
    pub has_more: bool,
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
}

/// Message of a messaging engagement.
#[zoom_model(response)]
pub struct Message {
    /// ID of the message.
    pub message_id: String,
    /// Content of the message.
    pub content: Option<MessageContent>,
    /// Time of sending, in UTC with milliseconds.
    pub sent_time: Timestamp,
    /// ID of the sender within Contact Center.
    pub sender_participant_id: String,
    /// Name of the participant who sent the message.
    pub sender_participant_name: String,
    /// Whether a person wrote the message (`general`) or Zoom did, for example about a change of status (`system`).
    pub message_type: MessageType,
}

/// Page of SMS logs.
#[zoom_model(response)]
pub struct SmsPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Timestamp>,
    /// End of the period, in the format of `from`.
    pub to: Option<Timestamp>,
    /// SMS engagements.
    pub sms: Vec<Sms>,
}

/// SMS engagement.
#[zoom_model(response)]
pub struct Sms {
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Phone number of the contact center, in E.164 format.
    pub contact_center_number: Option<String>,
    /// Time at which the engagement started.
    pub start_time: Option<Timestamp>,
    /// Time at which the engagement ended.
    pub end_time: Option<Timestamp>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Display name of the consumer.
    pub consumer_display_name: Option<String>,
    /// Queues.
    pub queues: Vec<QueueRef>,
    /// Agents.
    pub agents: Vec<AgentRef>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Types of the messages.
    pub sms_types: Vec<SmsType>,
    /// Number of sent messages.
    pub total_sent_messages: Option<i64>,
    /// Number of received messages.
    pub total_received_messages: Option<i64>,
    /// Number of sent files.
    pub total_sent_files: Option<i64>,
    /// Number of received files.
    pub total_received_files: Option<i64>,
}

/// Type of a text message.
#[zoom_model]
pub enum SmsType {
    /// SMS.
    Sms,
    /// MMS.
    Mms,
}

/// Page of voice call logs.
#[zoom_model(response)]
pub struct VoiceCallPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Timestamp>,
    /// End of the period, in the format of `from`.
    pub to: Option<Timestamp>,
    /// Voice calls.
    pub voice_calls: Vec<VoiceCall>,
}

/// Voice engagement, summarized over its legs.
#[zoom_model(response)]
pub struct VoiceCall {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// Directions of the legs.
    pub call_legs: Vec<Direction>,
    /// Whether the legs came through automatic call distribution.
    pub distributions: Vec<CallDistribution>,
    /// Types of the legs.
    pub types: Vec<CallType>,
    /// Kinds of conferences and transfers of the legs.
    pub sub_types: Vec<CallSubType>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Type of the caller's number.
    pub caller_number_type: Option<NumberType>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Type of the called number.
    pub callee_number_type: Option<NumberType>,
    /// Time at which the engagement started.
    pub start_time: Option<Timestamp>,
    /// Time at which the engagement ended.
    pub end_time: Option<Timestamp>,
    /// Total duration, in seconds.
    pub total_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Display name of the consumer.
    pub consumer_display_name: Option<String>,
    /// Queues.
    pub queues: Vec<QueueRef>,
    /// Agents.
    pub agents: Vec<VoiceCallAgent>,
    /// Flows.
    pub flows: Vec<Flow>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Whether the call was recorded.
    pub recorded: Option<bool>,
    /// Whether the call was monitored.
    pub monitored: Option<bool>,
    /// Whether the call left a message in an inbox.
    pub inbox: Option<bool>,
    /// Outcome of the call.
    pub result: Option<VoiceCallResult>,
    /// Phone number of the caller.
    pub caller_id: Option<String>,
    /// Party that made the call.
    pub calling_party: Option<CallingParty>,
    /// Price of the call.
    pub charge: Option<String>,
    /// Prices of the legs.
    pub rates: Vec<String>,
    /// How the call is charged.
    pub charge_type: Option<ChargeType>,
    /// Session border controllers of the call.
    pub session_border_controller_list: Vec<SessionBorderController>,
    /// Legs of the call; only with the view `detail`.
    pub voice_call_details: Vec<VoiceCallLeg>,
}

/// ID and name of a flow.
#[zoom_model(response)]
pub struct Flow {
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
}

/// Party that made the call.
#[zoom_model]
pub enum CallingParty {
    /// Consumer.
    Consumer,
    /// Agent.
    Agent,
}

/// How a call is charged.
#[zoom_model]
pub enum ChargeType {
    /// Per minute.
    PerMinute,
}

/// Page of a work item engagement's messages.
#[zoom_model(response)]
pub struct WorkItemMessagePage {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Messages.
    pub messages: Vec<WorkItemMessage>,
    /// Whether more records follow.
    pub has_more: bool,
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
}

/// Message of a work item engagement.
#[zoom_model(response)]
pub struct WorkItemMessage {
    /// ID of the message.
    pub message_id: String,
    /// Content of the message.
    pub content: Option<WorkItemMessageContent>,
    /// Time of sending, in UTC with milliseconds.
    pub sent_time: Timestamp,
    /// ID of the sender within Contact Center.
    pub sender_participant_id: String,
    /// Name of the participant who sent the message.
    pub sender_participant_name: String,
    /// Whether a person wrote the message (`general`) or Zoom did, for example about a change of status (`system`).
    pub message_type: MessageType,
}

/// Page of engagement logs.
#[zoom_model(response)]
pub struct EngagementLogPage {
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    /// Engagement logs.
    pub engagement_logs: Vec<EngagementLog>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
}

/// Closed engagement with its participants, events and durations.
#[zoom_model(response)]
pub struct EngagementLog {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// Channels of the engagement.
    pub channels: Vec<LoggedChannel>,
    /// Channel in which the engagement arrived.
    pub enter_channel: Option<LoggedChannel>,
    /// Time at which the engagement started.
    pub start_time: Option<Timestamp>,
    /// Time at which the engagement ended.
    pub end_time: Option<Timestamp>,
    /// Consumer of the engagement.
    pub consumer: Option<Consumer>,
    /// Queues.
    pub queues: Vec<DatasetQueue>,
    /// Agents of the engagement.
    pub users: Vec<DatasetUser>,
    /// Teams.
    pub teams: Vec<Team>,
    /// Flows.
    pub flows: Vec<Flow>,
    /// Events.
    pub events: Vec<EngagementLogEvent>,
    /// Phone number of the caller.
    pub caller_id: Option<String>,
    /// Phone number from which the engagement came.
    pub ani_from: Option<String>,
    /// Phone number that the consumer dialed.
    pub dnis_to: Option<String>,
    /// Duration of the engagement, in milliseconds.
    pub duration: Option<f64>,
    /// Number of times that the consumer was put on hold.
    pub hold_count: Option<u32>,
    /// Time that the consumer was on hold, all holds together, in milliseconds.
    pub hold_duration: Option<f64>,
    /// Number of warm transfers that agents started, completed or not; only for voice and video.
    pub warm_transfer_initiated_count: Option<u32>,
    /// Number of warm transfers that agents completed; only for voice and video.
    pub warm_transfer_completed_count: Option<u32>,
    /// Time that agents talked to each other before a transfer, in milliseconds.
    pub warm_transfer_duration: Option<f64>,
    /// Number of direct transfers that agents started.
    pub direct_transfer_count: Option<u32>,
    /// Number of transfers that agents started; Zoom describes them as direct transfers.
    pub transfer_initiated_count: Option<u32>,
    /// Number of transfers that agents completed; Zoom describes them as direct transfers.
    pub transfer_completed_count: Option<u32>,
    /// Number of warm conferences that agents started.
    pub warm_conference_count: Option<u32>,
    /// Time that agents talked to each other before a conference, in milliseconds.
    pub warm_conference_duration: Option<f64>,
    /// Number of conferences.
    pub conference_count: Option<u32>,
    /// Whether the engagement was blocked.
    pub blocked: Option<bool>,
    /// Time in conferences with other agents, in milliseconds.
    pub conference_duration: Option<f64>,
    /// Number of voicemails.
    pub voicemail_count: Option<u32>,
    /// Dispositions.
    pub dispositions: Vec<DispositionRef>,
    /// Notes.
    pub notes: Vec<Note>,
    /// URL of the transcript. Requires the access token as bearer token in the `Authorization` header.
    pub transcript_url: Option<String>,
    /// ID of the survey.
    pub survey_id: Option<String>,
}

/// Event of a logged engagement.
#[zoom_model(response)]
pub struct EngagementLogEvent {
    /// ID of the event.
    pub event_id: Option<String>,
    /// Name of the event.
    pub event_name: Option<String>,
}

/// Note about a logged engagement.
#[zoom_model(response)]
pub struct Note {
    /// ID of the note.
    pub note_id: Option<String>,
    /// Text of the note.
    pub note_content: Option<String>,
    /// ID of the agent who wrote the note.
    pub user_id: Option<String>,
}

/// Page of call journeys.
#[zoom_model(response)]
pub struct JourneyPage {
    /// Journeys.
    pub journeys: Vec<Journey>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
}

/// Path of a call through Zoom Phone and Contact Center.
#[zoom_model(response)]
pub struct Journey {
    /// ID that connects a call across Zoom Phone and Contact Center.
    pub global_engagement_id: Option<String>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// Channels of the engagement.
    pub channels: Vec<JourneyChannel>,
    /// Phone number from which the engagement came.
    pub ani_from: Option<String>,
    /// Phone number that the consumer dialed.
    pub dnis_to: Option<String>,
    /// Time at which the engagement started.
    pub start_time: Option<Timestamp>,
    /// Consumer of the engagement.
    pub consumer: Option<JourneyConsumer>,
    /// Queues.
    pub queues: Vec<DatasetQueue>,
    /// Agents of the engagement.
    pub users: Vec<DatasetUser>,
    /// Teams.
    pub teams: Vec<Team>,
    /// Call queues of Zoom Phone that the call reached.
    pub call_queues: Vec<PhoneExtension>,
    /// Users of Zoom Phone that the call reached.
    pub zoom_phone_users: Vec<PhoneExtension>,
    /// Shared line groups of Zoom Phone that the call reached.
    pub shared_line_groups: Vec<PhoneExtension>,
    /// Auto receptionists of Zoom Phone that the call reached.
    pub auto_receptionists: Vec<PhoneExtension>,
    /// Common areas of Zoom Phone that the call reached.
    pub common_areas: Vec<PhoneExtension>,
    /// Zoom Rooms that the call reached.
    pub zoom_rooms: Vec<PhoneExtension>,
    /// Standards-based room systems (SIP or H.323) that the call reached.
    pub inter_ops: Vec<PhoneExtension>,
}

/// Extension of Zoom Phone that a call reached.
#[zoom_model(response)]
pub struct PhoneExtension {
    /// Name of the extension.
    pub extension_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Extension number in Zoom Phone.
    pub extension_number: Option<String>,
}

/// Page of operation logs.
#[zoom_model(response)]
pub struct OperationLogPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Operation logs.
    pub operation_logs: Vec<OperationLog>,
    /// Latest time of the returned records.
    pub highest_watermark: Option<Timestamp>,
}

/// Change by an administrator.
#[zoom_model(response)]
pub struct OperationLog {
    /// Time of the change.
    pub time: Option<Timestamp>,
    /// User who made the change.
    pub operator: Option<String>,
    /// Category of the change.
    pub category: Option<String>,
    /// Name of the object that was changed.
    pub object_name: Option<String>,
    /// ID of the log record.
    pub operation_log_id: Option<String>,
    /// Type of the change.
    pub action: Option<String>,
    /// Details of the change.
    pub operation_detail: Option<String>,
    /// ID of the agent region.
    pub agent_region_id: Option<String>,
    /// Name of the agent region.
    pub agent_region_name: Option<String>,
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
}
