//! Queues: responses.

use jiff::Timestamp;

use super::super::{AcceptType, ActiveStatus, AnyChannel, ContactChannel, LanguageCode, StatusName, Team};
use super::{
    AudioType, ChannelType, ChannelTypeFilter, DistributionType, InboundLaunchUrls, MenuAudio, MenuOption,
    OptInOutStatus, OutboundLaunchUrls, OutboundSettings, QueueDispositions, QueueWaitingExperience,
    RecordingStorageLocation, ShortAbandon, VoiceId,
};
use zoom_api::zoom_model;

/// Queue with its settings.
#[zoom_model(response)]
pub struct Queue {
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Description of the queue.
    pub queue_description: Option<String>,
    /// Number of dispositions.
    pub dispositions_count: Option<u32>,
    /// Number of disposition sets.
    pub disposition_sets_count: Option<u32>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_types: Vec<ChannelType>,
    /// Channel of the queue.
    pub channel: Option<AnyChannel>,
    /// Longest time in the queue, in seconds.
    pub max_wait_time: Option<i64>,
    /// Time for wrapping up, in seconds.
    pub wrap_up_time: Option<i64>,
    /// Number of engagements that can wait in the queue.
    #[zoom(min = 0, max = 3000)]
    pub max_engagement_in_queue: Option<u32>,
    /// When an abandoned engagement counts as short; only for voice and video.
    pub short_abandon: Option<ShortAbandon>,
    /// How engagements are distributed to agents.
    pub distribution_type: Option<DistributionType>,
    /// Time for which an agent is notified, in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// ID of the media while an agent is being connected; only for voice.
    #[deprecated = "deprecated by Zoom; use `queue_waiting_experience`"]
    pub connecting_media_id: Option<String>,
    /// File name of the media while an agent is being connected; only for voice.
    #[deprecated = "deprecated by Zoom; use `queue_waiting_experience`"]
    pub connecting_media_filename: Option<String>,
    /// ID of the media during a transfer; only for voice.
    #[deprecated = "deprecated by Zoom; use `queue_waiting_experience`"]
    pub transferring_media_id: Option<String>,
    /// File name of the media during a transfer; only for voice.
    #[deprecated = "deprecated by Zoom; use `queue_waiting_experience`"]
    pub transferring_media_filename: Option<String>,
    /// ID of the media while the consumer is on hold; only for voice.
    #[deprecated = "deprecated by Zoom; use `queue_waiting_experience`"]
    pub holding_media_id: Option<String>,
    /// File name of the media while the consumer is on hold; only for voice.
    #[deprecated = "deprecated by Zoom; use `queue_waiting_experience`"]
    pub holding_media_filename: Option<String>,
    /// Name of the waiting room; only for video.
    pub waiting_room_name: Option<String>,
    /// ID of the waiting room; only for video.
    pub waiting_room_id: Option<String>,
    /// How agents accept messaging engagements.
    pub message_accept: Option<AcceptType>,
    /// Whether engagements are closed when the wrap-up time ends; only for voice and video.
    pub wrap_up_expiration: Option<bool>,
    /// Where engagements are sent when the queue is full.
    pub overflow_type: Option<OverflowType>,
    /// Whether the overflow ends with a goodbye message.
    pub overflow_to_goodbye_message: Option<bool>,
    /// ID of the asset that is played as goodbye message.
    pub overflow_to_goodbye_message_asset_id: Option<String>,
    /// ID of the queue that receives the overflow.
    #[deprecated = "deprecated by Zoom; use `overflow_to_cc_queue_id`"]
    pub overflow_to_queue_id: Option<String>,
    /// ID of the queue that receives the overflow; replaces `overflow_to_queue_id`.
    pub overflow_to_cc_queue_id: Option<String>,
    /// ID of the flow that receives the overflow.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the inbox that receives the overflow.
    pub overflow_to_inbox_id: Option<String>,
    /// Message that tells web chat users that the chat was closed.
    #[deprecated = "deprecated by Zoom"]
    pub auto_close_message: Option<String>,
    /// Whether web chat users get a message when the chat is closed.
    pub auto_close_message_enabled: Option<bool>,
    /// Inactivity after which a chat is closed, in minutes.
    pub auto_close_timeout: Option<i64>,
    /// Message that warns web chat users before the chat is closed.
    #[deprecated = "deprecated by Zoom"]
    pub auto_close_alert_message: Option<String>,
    /// Whether web chat users are warned before the chat is closed.
    pub auto_close_alert_message_enabled: Option<bool>,
    /// Inactivity after which the warning is sent, in minutes; at most `auto_close_timeout`.
    pub auto_close_alert_message_time: Option<i64>,
    /// Country in which recordings are stored; only for voice and video.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Time within which agents should answer (voice, video) or send the first message (other channels), in seconds.
    #[zoom(min = 1, max = 600)]
    pub service_level_threshold_in_seconds: Option<u32>,
    /// Whether the service level excludes short abandoned calls.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Whether the service level excludes long abandoned calls.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Whether the service level excludes engagements that the consumer quit; only for messaging.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Target of the service level, for reports.
    #[zoom(min = 0, max = 100)]
    pub service_level_target_in_percentage: Option<u32>,
    /// ID of the agent routing profile.
    pub agent_routing_profile_id: Option<String>,
    /// Name of the agent routing profile.
    pub agent_routing_profile_name: Option<String>,
    /// ID of the consumer routing profile.
    pub consumer_routing_profile_id: Option<String>,
    /// Name of the consumer routing profile.
    pub consumer_routing_profile_name: Option<String>,
    /// Phone numbers that consumers see when they are called; only for voice.
    pub caller_ids: Vec<String>,
    /// Teams that are assigned to the queue.
    pub teams: Vec<Team>,
    /// How agents accept engagements.
    pub engagement_acceptance: Option<EngagementAcceptance>,
    /// URLs that open during inbound engagements.
    pub inbound_launch_url_info: Option<InboundLaunchUrls>,
    /// URLs that open during outbound engagements.
    pub outbound_launch_url_info: Option<OutboundLaunchUrls>,
    /// Music that consumers hear while they wait.
    pub queue_waiting_experience: Option<QueueWaitingExperience>,
    /// Dispositions for inbound engagements.
    pub inbound_dispositions: Option<QueueDispositions>,
    /// Dispositions for outbound engagements.
    pub outbound_dispositions: Option<QueueDispositions>,
    /// Whether agents wrap up after a transfer.
    pub wrap_up_after_transfer: Option<bool>,
    /// How engagements are distributed to agents.
    pub engagement_distribution: Option<EngagementDistribution>,
    /// Settings for outbound calls.
    pub outbound_settings: Option<OutboundSettings>,
    /// Settings for scheduled callbacks.
    pub scheduled_callback_settings: Option<ScheduledCallbackSettings>,
}

/// Where a queue that is full or closed sends engagements.
#[zoom_model]
pub enum OverflowType {
    /// Goodbye message, then the end.
    Disconnect = 0,
    /// Another queue.
    Queue = 1,
    /// The consumer can leave an email.
    LeaveEmail = 2,
    /// A flow.
    Flow = 3,
}

/// How agents accept engagements, and the announcements to agents and consumers.
#[zoom_model(response)]
pub struct EngagementAcceptance {
    /// Whether agents accept engagements manually or automatically.
    pub acceptance_type: Option<AcceptType>,
    /// Whether the agent hears an alert tone; only for automatic acceptance, and not with a whisper announcement.
    pub enable_agent_alert_tone: Option<bool>,
    /// Whether the agent hears an announcement; only for automatic acceptance, and not with an alert tone.
    pub enable_agent_whisper_announcement: Option<bool>,
    /// ID of the announcement's audio asset.
    pub agent_whisper_announcement_asset_id: Option<String>,
    /// Whether the consumer hears a greeting of the agent; only for automatic acceptance.
    pub enable_agent_greeting: Option<bool>,
    /// ID of the greeting's audio asset.
    pub agent_greeting_asset_id: Option<String>,
    /// File name of the greeting.
    pub greeting_filename: Option<String>,
    /// File name of the announcement.
    pub whisper_filename: Option<String>,
}

/// How a queue distributes engagements to its agents.
#[zoom_model]
pub enum EngagementDistribution {
    /// Agent who is idle for the longest time.
    LongestIdle,
    /// Agents in a fixed order.
    Sequential,
    /// Agents in turn.
    Rotating,
    /// All agents at a time.
    Simultaneous,
    /// Agent with the most capacity.
    MostAvailable,
    /// Agents choose.
    Manual,
    /// Agent who is ready for the longest time.
    LongestReady,
    /// Agent who is idle in this queue for the longest time.
    LongestIdleForThisQueue,
}

/// Settings for scheduled callbacks of a queue.
#[zoom_model(response)]
pub struct ScheduledCallbackSettings {
    /// Whether consumers can schedule callbacks; `false` disables the other settings.
    pub enable_scheduled_callback: Option<bool>,
    /// Keyword by which consumers choose the queue when they schedule a callback; unique in the account.
    #[zoom(max_length = 100)]
    pub consumer_inquiry_option: Option<String>,
    /// Message at the start of the callback.
    pub greeting_message: Option<GreetingMessage>,
}

/// Message at the start of a callback.
#[zoom_model(response)]
pub struct GreetingMessage {
    /// ID of the audio asset that is played.
    pub custom_media_asset_id: Option<String>,
    /// Language of the text.
    pub language_code: Option<String>,
    /// Voice for text-to-speech.
    pub voice_id: Option<VoiceId>,
    /// Text of the message.
    #[zoom(max_length = 500)]
    pub message_text: Option<String>,
}

/// Business hours and closures of a queue, and where it sends engagements outside them.
#[zoom_model(response)]
pub struct OperatingHours {
    /// ID of the business hours.
    pub business_hour_id: String,
    /// Name of the business hours.
    pub business_hour_name: String,
    /// ID of the closure set.
    pub closure_set_id: Option<String>,
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// Whether the queue uses the account's default business hours and follows their changes.
    pub account_default_business_hour: bool,
    /// Whether the queue uses the account's default closure set and follows its changes.
    pub account_default_closure_set: Option<bool>,
    /// Whether engagements outside the operating hours are sent elsewhere.
    pub operating_hours_overflow_enabled: Option<bool>,
    /// Whether the overflow ends with Zoom's goodbye message.
    pub overflow_to_default_goodbye_message: Option<bool>,
    /// ID of the asset that is played as goodbye message.
    pub overflow_to_goodbye_message_asset_id: Option<String>,
    /// Name of the asset that is played as goodbye message.
    pub overflow_to_goodbye_message_asset_name: Option<String>,
    /// ID of the queue that receives the overflow.
    pub overflow_to_queue_id: Option<String>,
    /// Name of the queue that receives the overflow.
    pub overflow_to_queue_name: Option<String>,
    /// ID of the flow that receives the overflow.
    pub overflow_to_flow_id: Option<String>,
    /// Name of the flow that receives the overflow.
    pub overflow_to_flow_name: Option<String>,
    /// ID of the inbox that receives the overflow.
    pub overflow_to_inbox_id: Option<String>,
    /// Name of the inbox that receives the overflow.
    pub overflow_to_inbox_name: Option<String>,
}

/// Page of queues.
#[zoom_model(response)]
pub struct QueuePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Queues.
    pub queues: Vec<ListedQueue>,
}

/// Queue in a list.
#[zoom_model(response)]
pub struct ListedQueue {
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Number of assigned agents.
    pub agents_count: Option<u32>,
    /// Number of assigned supervisors.
    pub supervisors_count: Option<u32>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_types: Vec<ChannelTypeFilter>,
    /// Channel of the queue.
    pub channel: Option<ContactChannel>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
}

/// Page of a queue's agents.
#[zoom_model(response)]
pub struct AgentPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Agents.
    pub agents: Vec<Agent>,
}

/// Agent of a queue.
#[zoom_model(response)]
pub struct Agent {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// ID of the status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// Whether the agent takes part in the queue.
    pub opt_in_out_status: Option<OptInOutStatus>,
    /// Teams of the agent.
    #[zoom(max_items = 20)]
    pub teams: Vec<Team>,
}

/// Page of a queue's supervisors.
#[zoom_model(response)]
pub struct SupervisorPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Supervisors.
    pub supervisors: Vec<Supervisor>,
}

/// Supervisor of a queue.
#[zoom_model(response)]
pub struct Supervisor {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// ID of the status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// Teams of the supervisor.
    #[zoom(max_items = 20)]
    pub teams: Vec<Team>,
}

/// Queue that was created.
#[zoom_model(response)]
pub struct CreatedQueue {
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Description of the queue.
    pub queue_description: Option<String>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_types: Vec<ChannelType>,
    /// Channel of the queue.
    pub channel: Option<AnyChannel>,
}

/// One of several queues that were created.
#[zoom_model(response)]
pub struct BatchQueue {
    /// ID of the queue.
    pub cc_queue_id: String,
    /// Name of the queue.
    pub queue_name: String,
    /// Description of the queue.
    pub queue_description: String,
    /// Channel of the queue.
    pub channel: String,
}

/// Agents that were assigned.
#[zoom_model(response)]
pub struct AssignedAgents {
    /// Agents.
    pub agents: Vec<AssignedAgent>,
}

/// Agent that was assigned.
#[zoom_model(response)]
pub struct AssignedAgent {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// ID of the status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// Whether the agent takes part in the queue.
    pub opt_in_out_status: Option<OptInOutStatus>,
}

/// Menu that waiting consumers are offered.
#[zoom_model(response)]
pub struct InterruptMenu {
    /// ID of the queue.
    pub queue_id: Option<String>,
    /// Language of the default messages.
    pub menu_language_code: Option<LanguageCode>,
    /// Voice for text-to-speech.
    pub voice_id: Option<VoiceId>,
    /// Time to choose an option, in seconds, in steps of 5; 0 means any time.
    #[zoom(min = 0, max = 60)]
    pub accept_timeout: Option<u32>,
    /// Time in the queue after which the menu is offered, in seconds. It must be shorter than the maximum wait time.
    pub play_interval: Option<i64>,
    /// Whether the menu is repeated.
    pub loop_play: Option<bool>,
    /// Time between two repetitions, in seconds.
    #[zoom(min = 0, max = 2400)]
    pub loop_interval: Option<u32>,
    /// Options, each with its own key.
    #[zoom(max_items = 12)]
    pub menu_options: Vec<MenuOption>,
    /// Recording for a key without an option.
    pub invalid_option_message_custom_audio: Option<MenuMessage>,
}

/// Recorded message of a menu.
#[zoom_model(response)]
pub struct MenuMessage {
    /// Whether the message is one recording or composed of parts.
    pub custom_audio_type: Option<AudioType>,
    /// Parts of the message: one recording for `standard`, several recordings and variables for `advanced`.
    #[zoom(min_items = 1, max_items = 7)]
    pub custom_audio: Vec<MenuAudio>,
}

/// Supervisors that were assigned.
#[zoom_model(response)]
pub struct AssignedSupervisors {
    /// Supervisors.
    pub supervisors: Vec<AssignedSupervisor>,
}

/// Supervisor that was assigned.
#[zoom_model(response)]
pub struct AssignedSupervisor {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// ID of the status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
}
