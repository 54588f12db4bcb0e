//! Queues: requests.

use super::super::{AcceptType, AnyChannel, LanguageCode};
use super::{
    AudioType, ChannelType, DistributionType, InboundLaunchUrls, MenuAudio, MenuOptionUpdate, OutboundSettingsUpdate,
    RecordingStorageLocation, ShortAbandon, VideoCallbackSettings, VoiceId,
};
use zoom_api::zoom_model;

/// One of several queues to create.
#[zoom_model]
pub struct NewBatchQueue {
    /// Name of the queue.
    pub queue_name: String,
    /// Description of the queue.
    pub queue_description: String,
}

/// Changes to a queue.
#[zoom_model]
pub struct QueueUpdate {
    /// Name of the queue.
    #[zoom(max_length = 150)]
    pub queue_name: Option<String>,
    /// Description of the queue.
    #[zoom(max_length = 256)]
    pub queue_description: Option<String>,
    /// Longest time in the queue, in seconds.
    #[zoom(min = 10, max = 86400)]
    pub max_wait_time: Option<u32>,
    /// Time for wrapping up, in seconds.
    #[zoom(min = 0, max = 300)]
    pub wrap_up_time: Option<u32>,
    /// Number of engagements that can wait in the queue.
    #[zoom(min = 0, max = 5000)]
    pub max_engagement_in_queue: Option<u32>,
    /// When an abandoned engagement counts as short; only for voice and video.
    pub short_abandon: Option<ShortAbandon>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_types: Vec<ChannelType>,
    /// Channel of the queue.
    pub channel: Option<AnyChannel>,
    /// How engagements are distributed to agents.
    pub distribution_type: Option<DistributionType>,
    /// Time for which an agent is notified, in seconds; 30 in new queues.
    #[zoom(min = 10, max = 300)]
    pub distribution_duration_in_seconds: Option<u32>,
    /// ID of the media while an agent is being connected; only for voice.
    pub connecting_media_id: Option<String>,
    /// ID of the media during a transfer; only for voice.
    pub transferring_media_id: Option<String>,
    /// ID of the media while the consumer is on hold; only for voice.
    pub holding_media_id: Option<String>,
    /// ID of the waiting room; only for video.
    pub waiting_room_id: Option<String>,
    /// How agents accept messaging engagements.
    pub message_accept: Option<AcceptType>,
    /// Whether engagements are closed when the wrap-up time ends; only for voice and video.
    pub wrap_up_expiration: Option<bool>,
    /// Whether agents wrap up after a transfer.
    pub wrap_up_after_transfer: Option<bool>,
    /// Whether the overflow ends with a goodbye message. Setting one overflow target clears the others.
    pub overflow_to_goodbye_message: Option<bool>,
    /// ID of the queue that receives the overflow.
    #[deprecated = "deprecated by Zoom; use `overflow_to_cc_queue_id`"]
    pub overflow_to_queue_id: Option<String>,
    /// ID of the queue that receives the overflow; replaces `overflow_to_queue_id`.
    pub overflow_to_cc_queue_id: Option<String>,
    /// ID of the flow that receives the overflow.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the voicemail inbox that receives the overflow; only for voice.
    pub overflow_to_inbox_id: Option<String>,
    /// ID of the asset that is played as goodbye message.
    pub overflow_to_goodbye_message_asset_id: Option<String>,
    /// Message that tells web chat users that the chat was closed.
    pub auto_close_message: Option<String>,
    /// Whether web chat users get a message when the chat is closed.
    pub auto_close_message_enabled: Option<bool>,
    /// Inactivity after which a chat is closed, in minutes.
    #[zoom(min = 2, max = 1800)]
    pub auto_close_timeout: Option<u32>,
    /// Message that warns web chat users before the chat is closed.
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
    /// Whether the service level excludes the overflow; only for email.
    pub service_level_exclude_overflow_engagements: Option<bool>,
    /// Target of the service level, for reports.
    #[zoom(min = 0, max = 100)]
    pub service_level_target_in_percentage: Option<u32>,
    /// ID of the agent routing profile; an empty value removes it.
    pub agent_routing_profile_id: Option<String>,
    /// Settings of the agent routing profile.
    pub agent_routing_settings: Option<AgentRoutingSettings>,
    /// ID of the consumer routing profile.
    pub consumer_routing_profile_id: Option<String>,
    /// How agents accept engagements.
    pub engagement_acceptance: Option<EngagementAcceptanceUpdate>,
    /// URLs that open during inbound engagements.
    pub inbound_launch_url_info: Option<InboundLaunchUrls>,
    /// ID of the asset that serves agents as template for notes.
    pub notes_asset_id: Option<String>,
    /// Whether a disposition is mandatory.
    pub disposition_required: Option<bool>,
    /// ID of the default disposition; required if a disposition is mandatory.
    pub default_disposition_id: Option<String>,
    /// Settings for outbound calls.
    pub outbound_settings: Option<OutboundSettingsUpdate>,
    /// Settings for scheduled callbacks.
    pub scheduled_callback_settings: Option<ScheduledCallbackSettingsUpdate>,
    /// Settings for callbacks; only for video.
    pub video_callback_settings: Option<VideoCallbackSettings>,
}

/// Settings for routing by agents' skills and by the last agent of a consumer.
#[zoom_model]
pub struct AgentRoutingSettings {
    /// Whether agents can choose the skills for a transfer; requires a profile that prefers the last engaged agent.
    pub allow_agent_select_skill_for_transfer: Option<bool>,
    /// Period in which a consumer's last agent is searched, in minutes; only for voice and video.
    #[zoom(min = 1, max = 45)]
    pub maximum_look_back_period: Option<u32>,
    /// IDs of the queues in which a consumer's last agent is searched; by default all. Only for voice and video.
    pub last_engaged_agent_data_from_queue_ids: Vec<String>,
}

/// Changes to how agents accept engagements.
#[zoom_model]
pub struct EngagementAcceptanceUpdate {
    /// Whether agents accept engagements manually or automatically.
    pub acceptance_type: Option<AcceptType>,
    /// Whether the agent hears an alert tone; only for automatic acceptance, and not with a whisper announcement.
    pub enable_agent_alert_tone: Option<bool>,
    /// Whether the agent hears an announcement; only for automatic acceptance, and not with an alert tone.
    pub enable_agent_whisper_announcement: Option<bool>,
    /// ID of the announcement's audio asset; required with `enable_agent_whisper_announcement`.
    pub agent_whisper_announcement_asset_id: Option<String>,
    /// Whether the consumer hears a greeting of the agent; only for automatic acceptance.
    pub enable_agent_greeting: Option<bool>,
    /// ID of the greeting's audio asset; required with `enable_agent_greeting`.
    pub agent_greeting_asset_id: Option<String>,
}

/// Changes to the settings for scheduled callbacks.
#[zoom_model]
pub struct ScheduledCallbackSettingsUpdate {
    /// Whether consumers can schedule callbacks; `false` disables the other settings.
    pub enable_scheduled_callback: Option<bool>,
    /// Keyword by which consumers choose the queue when they schedule a callback; unique in the account.
    #[zoom(max_length = 100)]
    pub consumer_inquiry_option: Option<String>,
    /// Message at the start of the callback: an asset, or a text with language and voice.
    pub greeting_message: Option<GreetingMessageUpdate>,
}

/// New message at the start of a callback: an audio asset, or a text with a language and a voice.
#[zoom_model]
pub struct GreetingMessageUpdate {
    /// ID of the audio asset that is played.
    pub custom_media_asset_id: Option<String>,
    /// Language of the text.
    pub language_code: Option<LanguageCode>,
    /// Voice for text-to-speech.
    pub voice_id: Option<VoiceId>,
    /// Text of the message.
    #[zoom(max_length = 500)]
    pub message_text: Option<String>,
}

/// Audio that interrupts the hold media.
#[zoom_model]
pub struct AudioInterrupt {
    /// ID of the audio asset to play.
    pub audio_asset_id: String,
    /// Time in the queue after which it is played first, in seconds.
    #[zoom(min = 0, max = 86400)]
    pub play_after_seconds: u32,
    /// Whether it is repeated.
    pub is_loop: bool,
    /// Time between two repetitions, in seconds; required if the audio is repeated. It must not exceed the queue's
    /// maximum wait time; 5 to 300 seconds are recommended.
    #[zoom(min = 1)]
    pub loop_interval: Option<i64>,
}

/// Announcements of the position and the estimated wait time.
#[zoom_model]
pub struct NotifyInterrupts {
    /// Time in the queue after which the first announcement is played, in seconds.
    #[zoom(min = 0, max = 86400)]
    pub play_after_seconds: u32,
    /// Whether the announcements are repeated.
    pub is_loop: bool,
    /// Time between two repetitions, in seconds; required if `is_loop` is `true`. It must not exceed the queue's
    /// maximum wait time; 5 to 300 seconds are recommended.
    #[zoom(min = 1)]
    pub loop_interval: Option<i64>,
    /// Announcement of the position in the queue.
    pub notify_position_in_queue: Option<NotifyPositionInQueue>,
    /// Announcement of the estimated wait time.
    pub notify_estimated_wait_time: Option<NotifyEstimatedWaitTime>,
}

/// Announcement of the consumer's position in the queue.
#[zoom_model]
pub struct NotifyPositionInQueue {
    /// Whether the message is one recording or composed of parts.
    pub custom_audio_type: AudioType,
    /// Parts of the message: one recording for `standard`, several recordings and variables for `advanced`.
    #[zoom(required, min_items = 1, max_items = 7)]
    pub custom_audio: Vec<PositionAudio>,
    /// Audio for positions that the library of numbers does not contain, normally above 60.
    #[zoom(required)]
    pub over_limit_custom_audio: Vec<OverLimitAudio>,
}

/// Part of the announcement of the position.
#[zoom_model]
pub struct PositionAudio {
    /// ID of the audio asset; alternative to a variable.
    pub audio_asset_id: Option<String>,
    /// Variable that is spoken; only for the type `advanced`, and alternative to an asset.
    pub audio_variable: Option<PositionVariable>,
    /// Position of the part, unique within the message.
    #[zoom(min = 1, max = 7)]
    pub order: u32,
}

/// Variable that speaks the consumer's position.
#[zoom_model]
pub enum PositionVariable {
    /// Current position of the consumer.
    CustomerPosition,
}

/// Audio for a position above the limit.
#[zoom_model]
pub struct OverLimitAudio {
    /// Position in the playback order.
    #[zoom(min = 1, max = 7)]
    pub order: Option<u32>,
    /// ID of the audio asset to play.
    pub audio_asset_id: Option<String>,
}

/// Announcement of the wait time, which Zoom estimates from the queue, its agents and its history.
#[zoom_model]
pub struct NotifyEstimatedWaitTime {
    /// Whether the message is one recording or composed of parts.
    pub custom_audio_type: AudioType,
    /// Parts of the message: one recording for `standard`, several recordings and variables for `advanced`.
    #[zoom(required, min_items = 1, max_items = 7)]
    pub custom_audio: Vec<WaitTimeAudio>,
    /// Audio for wait times that the library of numbers does not contain, normally above 60 minutes.
    #[zoom(required)]
    pub over_limit_custom_audio: Vec<BackupAudio>,
    /// Audio for when the wait time cannot be estimated, for example without agents or history.
    #[zoom(required)]
    pub backup_custom_audio: Vec<BackupAudio>,
}

/// Part of the announcement of the wait time.
#[zoom_model]
pub struct WaitTimeAudio {
    /// ID of the audio asset; alternative to a variable.
    pub audio_asset_id: Option<String>,
    /// Variable that is spoken; only for the type `advanced`, and alternative to an asset.
    pub audio_variable: Option<WaitTimeVariable>,
    /// Position of the part, unique within the message.
    #[zoom(min = 1, max = 7)]
    pub order: u32,
}

/// Variable that speaks the estimated wait time in minutes.
#[zoom_model]
pub enum WaitTimeVariable {
    /// Estimated wait time in minutes.
    WaitTime,
}

/// Audio for when the wait time is above the limit or unknown.
#[zoom_model]
pub struct BackupAudio {
    /// Position in the playback order.
    #[zoom(min = 1, max = 7)]
    pub order: u32,
    /// ID of the audio asset to play.
    pub audio_asset_id: String,
}

/// Menu to set.
#[zoom_model]
pub struct InterruptMenuUpdate {
    /// Language of the default messages.
    pub menu_language_code: LanguageCode,
    /// Voice for text-to-speech.
    pub voice_id: VoiceId,
    /// Time to choose an option, in seconds, in steps of 5; 0 means any time.
    #[zoom(min = 0, max = 60)]
    pub accept_timeout: Option<u32>,
    /// Time in the queue after which the menu is offered, in seconds; shorter than the maximum wait time. If it is
    /// shorter than the estimated wait time, the menu is offered immediately.
    pub play_interval: i64,
    /// Whether the menu is repeated.
    pub loop_play: Option<bool>,
    /// Time between two repetitions, in seconds; required if `loop_play` is `true`.
    #[zoom(min = 0, max = 2400)]
    pub loop_interval: Option<u32>,
    /// Options, each with its own key.
    #[zoom(required, max_items = 12)]
    pub menu_options: Vec<MenuOptionUpdate>,
    /// Recording for a key without an option.
    pub invalid_option_message_custom_audio: Option<MenuMessageUpdate>,
}

/// Recorded message of a menu to set.
#[zoom_model]
pub struct MenuMessageUpdate {
    /// Whether the message is one recording or composed of parts.
    pub custom_audio_type: AudioType,
    /// Parts of the message: one recording for `standard`, several recordings and variables for `advanced`.
    #[zoom(required, min_items = 1, max_items = 7)]
    pub custom_audio: Vec<MenuAudio>,
}

/// Changes to the operating hours of a queue.
#[zoom_model]
pub struct OperatingHoursUpdate {
    /// Whether the queue uses the account's default business hours and follows their changes.
    pub account_default_business_hour: Option<bool>,
    /// ID of the business hours.
    pub operating_hours_business_hour_id: Option<String>,
    /// Whether the queue uses the account's default closure set and follows its changes.
    pub account_default_closure_set: Option<bool>,
    /// ID of the closure set.
    pub operating_hours_closure_set_id: Option<String>,
    /// Whether engagements outside the operating hours are sent elsewhere.
    pub operating_hours_overflow_enabled: Option<bool>,
    /// Whether the overflow ends with Zoom's goodbye message. Setting one overflow target clears the others.
    pub overflow_to_default_goodbye_message: Option<bool>,
    /// ID of the asset that is played as goodbye message.
    pub overflow_to_goodbye_message_asset_id: Option<String>,
    /// ID of the queue that receives the overflow.
    pub overflow_to_queue_id: Option<String>,
    /// ID of the flow that receives the overflow.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the voicemail inbox that receives the overflow.
    pub overflow_to_inbox_id: Option<String>,
}
