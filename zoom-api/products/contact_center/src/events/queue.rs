//! Events: queue.

use jiff::Timestamp;

use super::{ContactCenterChannel, MessageAccept};
use zoom_api::{zoom_event, zoom_model};

/// An agent was assigned to a queue.
#[zoom_event(
    "contact_center.queue_agent_assigned",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:queue_agent_assigned:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.queue_agent_assigned",
)]
pub struct ContactCenterQueueAgentAssigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Queue and the assigned agents.
    pub object: ContactCenterQueueObject,
}

/// An agent was removed from a queue.
#[zoom_event(
    "contact_center.queue_agent_unassigned",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:queue_agent_unassigned:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.queue_agent_unassigned",
)]
pub struct ContactCenterQueueAgentUnassigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Queue and the unassigned agents.
    pub object: ContactCenterQueueObject,
}

/// A queue was created.
#[zoom_event(
    "contact_center.queue_created",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:queue:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.queue_created",
)]
pub struct ContactCenterQueueCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Queue that was created.
    pub object: ContactCenterQueueCreatedObject,
}

/// A queue was deleted.
#[zoom_event(
    "contact_center.queue_deleted",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:queue:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.queue_deleted",
)]
pub struct ContactCenterQueueDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Queue that was deleted.
    pub object: ContactCenterQueueDeletedObject,
}

/// The service level for inbound engagements of a queue changed.
#[zoom_event(
    "contact_center.queue_inbound_sla_updated",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.queue_inbound_sla_updated",
)]
pub struct ContactCenterQueueInboundSlaUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Queue whose inbound service level changed.
    pub object: ContactCenterQueueInboundSlaUpdatedObject,
}

/// The operating hours of a queue changed.
///
/// These are its business hours and its closure set.
#[zoom_event(
    "contact_center.queue_operating_hours_updated",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:queue_operating_hours_updated:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.queue_operating_hours_updated",
)]
pub struct ContactCenterQueueOperatingHoursUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Queue whose operating hours changed.
    pub object: ContactCenterQueueOperatingHoursUpdatedObject,
}

/// A consumer's callback was booked at a queue.
#[zoom_event(
    "contact_center.queue_scheduled_callback_created",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.queue_scheduled_callback_created",
)]
pub struct ContactCenterQueueScheduledCallbackCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Callback that was scheduled.
    pub object: ContactCenterQueueScheduledCallbackCreatedObject,
}

/// A supervisor was assigned to a queue.
#[zoom_event(
    "contact_center.queue_supervisor_assigned",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:queue_supervisor_assigned:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.queue_supervisor_assigned",
)]
pub struct ContactCenterQueueSupervisorAssigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Queue and the assigned supervisors.
    pub object: ContactCenterQueueObject,
}

/// A supervisor was removed from a queue.
#[zoom_event(
    "contact_center.queue_supervisor_unassigned",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:queue_supervisor_unassigned:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.queue_supervisor_unassigned",
)]
pub struct ContactCenterQueueSupervisorUnassigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Queue and the unassigned supervisors.
    pub object: ContactCenterQueueObject,
}

/// Queue in `contact_center.queue_agent_assigned` and 3 other events.
#[zoom_model]
pub struct ContactCenterQueueObject {
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Queue that was created.
#[zoom_model]
pub struct ContactCenterQueueCreatedObject {
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Description of the queue.
    pub queue_description: Option<String>,
    /// Number of the queue's dispositions.
    pub dispositions_count: Option<u32>,
    /// Number of the queue's disposition sets.
    pub disposition_sets_count: Option<u32>,
    /// Kinds of channel that the queue serves.
    pub channel_types: Vec<QueueChannelType>,
    /// Longest time that consumers wait in the queue, in seconds.
    pub max_wait_time: Option<i64>,
    /// Time for wrapping up, in seconds.
    pub wrap_up_time: Option<i64>,
    /// Maximum number of engagements in the queue.
    #[zoom(min = 1, max = 3000)]
    pub max_engagement_in_queue: Option<i64>,
    /// Whether the queue's setting Short Abandon is on.
    pub short_abandon_enable: Option<bool>,
    /// Time below which an abandonment counts as short, in seconds.
    pub short_abandon_threshold: Option<i64>,
    /// How engagements are distributed to agents.
    pub distribution_type: Option<i64>,
    /// Duration of the distribution to agents, in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// ID of the media that consumers hear while they are connected to an agent; only for voice.
    pub connecting_media_id: Option<String>,
    /// File name of the media that consumers hear while being connected; only for voice.
    pub connecting_media_name: Option<String>,
    /// ID of the media that is played during a transfer; only for voice.
    pub transferring_media_id: Option<String>,
    /// File name of the media that is played during a transfer; only for voice.
    pub transferring_media_name: Option<String>,
    /// ID of the media that is played on hold; only for voice.
    pub holding_media_id: Option<String>,
    /// File name of the media that is played on hold; only for voice.
    pub holding_media_name: Option<String>,
    /// Name of the waiting room for users; only for video.
    pub waiting_room_name: Option<String>,
    /// ID of the waiting room for users; only for video.
    pub waiting_room_id: Option<String>,
    /// Whether agents accept messages manually or automatically; only for chat and SMS.
    pub message_accept: Option<MessageAccept>,
    /// Whether engagements are closed when the wrap-up time ends.
    pub wrap_up_expiration: Option<bool>,
    /// Whether consumers hear a goodbye message and are disconnected after the longest wait.
    pub overflow_to_goodbye_message: Option<bool>,
    /// ID of the queue that receives consumers after the longest wait; replaced by `overflow_to_cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `overflow_to_cc_queue_id`"]
    pub overflow_to_queue_id: Option<String>,
    /// ID of the queue that receives consumers after the longest wait; only if the overflow goes to a queue. Replaces
    /// `overflow_to_queue_id`.
    pub overflow_to_cc_queue_id: Option<String>,
    /// ID of the flow that receives consumers after the longest wait; only if the overflow goes to a flow.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the inbox that receives consumers after the longest wait; only if the overflow goes to an inbox.
    pub overflow_to_inbox_id: Option<String>,
    /// Whether a message is sent when the engagement is closed automatically.
    pub auto_close_message_enabled: Option<bool>,
    /// Message that is sent when the engagement is closed automatically.
    pub auto_close_message: Option<String>,
    /// Time until the engagement is closed automatically, in minutes.
    pub auto_close_timeout: Option<i64>,
    /// Whether a warning is sent before the engagement is closed.
    pub auto_close_alert_message_enabled: Option<bool>,
    /// Warning that is sent before an inactive engagement is closed.
    pub auto_close_alert_message: Option<String>,
    /// Time for the warning, in minutes.
    pub auto_close_alert_message_time: Option<i64>,
    /// Region where recordings are stored, such as `us`.
    pub recording_storage_location: Option<String>,
    /// Time within which agents must answer inbound calls (voice and video) or send the first message (other channels),
    /// in seconds.
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Whether the service level excludes short abandoned calls.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Whether the service level excludes long abandoned calls.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Whether the service level excludes messaging engagements that consumers quit.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Target of the service level in percent, for comparison in reports.
    pub service_level_target_in_percentage: Option<i64>,
    /// Creation time of the queue, to the millisecond; more accurate than `date_time_ms`.
    pub queue_created_time: Option<Timestamp>,
    /// Creation time of the queue, to the millisecond; `queue_created_time` is more accurate.
    pub date_time_ms: Option<Timestamp>,
}

/// Kind of channel that the queue serves.
#[zoom_model]
pub enum QueueChannelType {
    /// Voice.
    Voice,
    /// Chat.
    Chat,
    /// SMS.
    Sms,
    /// Video.
    Video,
    /// Messaging.
    Messaging,
}

/// Queue that was deleted.
#[zoom_model]
pub struct ContactCenterQueueDeletedObject {
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Description of the queue.
    pub queue_description: Option<String>,
    /// Number of the queue's dispositions.
    pub dispositions_count: Option<u32>,
    /// Number of the queue's disposition sets.
    pub disposition_sets_count: Option<u32>,
    /// Kinds of channel that the queue serves.
    pub channel_types: Vec<QueueChannelType>,
    /// Longest time that consumers wait in the queue, in seconds.
    pub max_wait_time: Option<i64>,
    /// Time for wrapping up, in seconds.
    pub wrap_up_time: Option<i64>,
    /// Maximum number of engagements in the queue.
    #[zoom(min = 1, max = 3000)]
    pub max_engagement_in_queue: Option<i64>,
    /// Whether the queue's setting Short Abandon is on.
    pub short_abandon_enable: Option<bool>,
    /// Time below which an abandonment counts as short, in seconds.
    pub short_abandon_threshold: Option<i64>,
    /// How engagements are distributed to agents.
    pub distribution_type: Option<i64>,
    /// Duration of the distribution to agents, in seconds.
    pub distribution_duration_in_seconds: Option<i64>,
    /// ID of the media that consumers hear while being connected; only for voice.
    pub connecting_media_id: Option<String>,
    /// File name of the media that consumers hear while being connected; only for voice.
    pub connecting_media_name: Option<String>,
    /// ID of the media that is played during a transfer; only for voice.
    pub transferring_media_id: Option<String>,
    /// File name of the media that is played during a transfer; only for voice.
    pub transferring_media_name: Option<String>,
    /// ID of the media that is played on hold; only for voice.
    pub holding_media_id: Option<String>,
    /// File name of the media that is played on hold; only for voice.
    pub holding_media_name: Option<String>,
    /// Name of the waiting room for users; only for video.
    pub waiting_room_name: Option<String>,
    /// ID of the waiting room for users; only for video.
    pub waiting_room_id: Option<String>,
    /// Whether agents accept messages manually or automatically; only for chat and SMS.
    pub message_accept: Option<MessageAccept>,
    /// Whether engagements are closed when the wrap-up time ends.
    pub wrap_up_expiration: Option<bool>,
    /// Whether consumers hear a goodbye message and are disconnected after the longest wait.
    pub overflow_to_goodbye_message: Option<bool>,
    /// ID of the queue that receives consumers after the longest wait; replaced by `overflow_to_cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `overflow_to_cc_queue_id`"]
    pub overflow_to_queue_id: Option<String>,
    /// ID of the queue that receives consumers after the longest wait; only if the overflow goes to a queue. Replaces
    /// `overflow_to_queue_id`.
    pub overflow_to_cc_queue_id: Option<String>,
    /// ID of the flow that receives consumers after the longest wait; only if the overflow goes to a flow.
    pub overflow_to_flow_id: Option<String>,
    /// ID of the inbox that receives consumers after the longest wait; only if the overflow goes to an inbox.
    pub overflow_to_inbox_id: Option<String>,
    /// Whether a message is sent when the engagement is closed automatically.
    pub auto_close_message_enabled: Option<bool>,
    /// Message that is sent when the engagement is closed automatically.
    pub auto_close_message: Option<String>,
    /// Time until the engagement is closed automatically, in minutes.
    pub auto_close_timeout: Option<i64>,
    /// Whether a warning is sent before the engagement is closed.
    pub auto_close_alert_message_enabled: Option<bool>,
    /// Warning that is sent before an inactive engagement is closed.
    pub auto_close_alert_message: Option<String>,
    /// Time for the warning, in minutes.
    pub auto_close_alert_message_time: Option<i64>,
    /// Region where recordings are stored, such as `us`.
    pub recording_storage_location: Option<String>,
    /// Time within which agents must answer inbound calls (voice and video) or send the first message (other channels),
    /// in seconds.
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Whether the service level excludes short abandoned calls.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Whether the service level excludes long abandoned calls.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Whether the service level excludes messaging engagements that consumers quit.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Target of the service level in percent, for comparison in reports.
    pub service_level_target_in_percentage: Option<i64>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Queue whose inbound service level changed.
#[zoom_model]
pub struct ContactCenterQueueInboundSlaUpdatedObject {
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Data that changed.
    pub updates: InboundSlaChanges,
}

/// Service level of a queue that changed.
#[zoom_model]
pub struct InboundSlaChanges {
    /// Time that consumers wait until their call is answered, in seconds.
    pub service_level_threshold_in_seconds: Option<i64>,
    /// Whether the service level excludes short abandoned calls.
    pub service_level_exclude_short_abandoned_calls: Option<bool>,
    /// Whether the service level excludes long abandoned calls.
    pub service_level_exclude_long_abandoned_calls: Option<bool>,
    /// Whether the service level excludes messaging engagements that consumers quit.
    pub service_level_exclude_abandoned_quit_engagements: Option<bool>,
    /// Target of the service level in percent, for comparison in reports.
    pub service_level_target_in_percentage: Option<i64>,
}

/// Queue whose operating hours changed.
#[zoom_model]
pub struct ContactCenterQueueOperatingHoursUpdatedObject {
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Data that changed.
    pub updates: OperatingHoursChanges,
}

/// Operating hours of a queue that changed.
#[zoom_model]
pub struct OperatingHoursChanges {
    /// ID of the business hours.
    pub business_hour_id: Option<String>,
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// Whether the business hours are the default of the account.
    pub account_default_business_hour: Option<bool>,
    /// ID of the closure set.
    pub closure_set_id: Option<String>,
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// Whether the closure set is the default of the account.
    pub account_default_closure_set: Option<bool>,
}

/// Callback that was scheduled.
#[zoom_model]
pub struct ContactCenterQueueScheduledCallbackCreatedObject {
    /// When the booked slot starts.
    pub start_time: Option<Timestamp>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Channel of the queue.
    pub queue_channel: Option<ContactCenterChannel>,
    /// People who take part in the callback.
    pub attendees: Vec<Attendee>,
}

/// Person who takes part in the callback.
#[zoom_model]
pub struct Attendee {
    /// ID of the attendee.
    pub attendee_id: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Email address of the attendee.
    #[zoom(format = "email")]
    pub email: String,
    /// Number in E.164 format.
    pub phone_number: String,
}
