//! Events: engagement transfer.

use jiff::Timestamp;

use super::{ChannelType, EngagementDirection, TaskStatus};
use zoom_api::{zoom_event, zoom_model};

/// The transfer of an engagement was accepted.
#[zoom_event(
    "contact_center.engagement_transfer_accepted",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_transfer_accepted",
)]
pub struct ContactCenterEngagementTransferAccepted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementTransferObject,
}

/// The transfer of an engagement was canceled.
#[zoom_event(
    "contact_center.engagement_transfer_canceled",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_transfer_canceled",
)]
pub struct ContactCenterEngagementTransferCanceled {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementTransferCanceledObject,
}

/// The transfer of an engagement was completed.
#[zoom_event(
    "contact_center.engagement_transfer_completed",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_transfer_completed",
)]
pub struct ContactCenterEngagementTransferCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementTransferCanceledObject,
}

/// The transfer of an engagement started.
#[zoom_event(
    "contact_center.engagement_transfer_initiated",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_transfer_initiated",
)]
pub struct ContactCenterEngagementTransferInitiated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementTransferInitiatedObject,
}

/// The transfer of an engagement entered a queue.
#[zoom_event(
    "contact_center.engagement_transfer_queued",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_transfer_queued",
)]
pub struct ContactCenterEngagementTransferQueued {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementTransferObject,
}

/// The transfer of an engagement was rejected.
#[zoom_event(
    "contact_center.engagement_transfer_rejected",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_transfer_rejected",
)]
pub struct ContactCenterEngagementTransferRejected {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementTransferObject,
}

/// The transfer of an engagement was reserved.
#[zoom_event(
    "contact_center.engagement_transfer_reserved",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_transfer_reserved",
)]
pub struct ContactCenterEngagementTransferReserved {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementTransferObject,
}

/// The transfer of an engagement timed out.
#[zoom_event(
    "contact_center.engagement_transfer_timeout",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_transfer_timeout",
)]
pub struct ContactCenterEngagementTransferTimeout {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementTransferTimeoutObject,
}

/// Engagement in `contact_center.engagement_transfer_accepted` and 3 other events.
#[zoom_model]
pub struct ContactCenterEngagementTransferObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// ID of the task that the transfer created.
    pub transfer_to_task_id: Option<String>,
    /// State of the task.
    pub task_status: Option<TaskStatus>,
    /// State of the task that the transfer created.
    pub transfer_to_task_status: Option<TaskStatus>,
    /// Time after which the task expires, in seconds.
    pub task_timeout: Option<i64>,
    /// Time after which the task of the transfer expires, in seconds.
    pub transfer_to_task_timeout: Option<i64>,
    /// Kind of transfer target.
    pub transfer_level: Option<EngagementTransferLevel>,
    /// Whether the transfer is warm or cold.
    pub transfer_type: Option<EngagementTransferType>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Kind of channel, such as `voice` or `sms`.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_name: Option<ChannelType>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the target queue; replaced by `transfer_to_cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `transfer_to_cc_queue_id`"]
    pub transfer_to_queue_id: Option<String>,
    /// ID of the target queue; only for the level `queue`. Replaces `transfer_to_queue_id`.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the target queue; only for the level `queue`.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// ID of the target user; only for the level `agent`.
    pub transfer_to_user_id: Option<String>,
    /// Name of the target user; only for the level `agent`.
    pub transfer_to_user_display_name: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Kind of transfer target.
#[zoom_model]
pub enum EngagementTransferLevel {
    /// Queue.
    Queue,
    /// Agent.
    Agent,
}

/// Whether the transfer is warm or cold.
#[zoom_model]
pub enum EngagementTransferType {
    /// After a talk with the target.
    Warm,
    /// Without a talk.
    Cold,
}

/// Engagement in `contact_center.engagement_transfer_canceled` and `contact_center.engagement_transfer_completed`
/// events.
#[zoom_model]
pub struct ContactCenterEngagementTransferCanceledObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// ID of the task that the transfer created.
    pub transfer_to_task_id: Option<String>,
    /// State of the task.
    pub task_status: Option<TaskStatus>,
    /// State of the task that the transfer created.
    pub transfer_to_task_status: Option<TaskStatus>,
    /// Time after which the task expires, in seconds.
    pub task_timeout: Option<i64>,
    /// Time after which the task of the transfer expires, in seconds.
    pub transfer_to_task_timeout: Option<i64>,
    /// Kind of transfer target.
    pub transfer_level: Option<TransferLevel>,
    /// Whether the transfer is warm or cold.
    pub transfer_type: Option<TransferType>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Kind of channel, such as `voice` or `sms`.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_name: Option<ChannelType>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// ID of the target flow; only for the level `flow`.
    pub transfer_to_flow_id: Option<String>,
    /// Name of the target flow; only for the level `flow`.
    pub transfer_to_flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the target queue; replaced by `transfer_to_cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `transfer_to_cc_queue_id`"]
    pub transfer_to_queue_id: Option<String>,
    /// ID of the target queue; only for the level `queue`. Replaces `transfer_to_queue_id`.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the target queue; only for the level `queue`.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// ID of the target user; only for the level `agent`.
    pub transfer_to_user_id: Option<String>,
    /// Name of the target user; only for the level `agent`.
    pub transfer_to_user_display_name: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Phone number of the target; only for the level `did`.
    pub transfer_to_number: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Kind of transfer target.
#[zoom_model]
pub enum TransferLevel {
    /// Queue.
    Queue,
    /// Agent.
    Agent,
    /// Flow.
    Flow,
    /// Phone number that is dialed directly.
    #[zoom(rename = "did")]
    PhoneNumber,
}

/// Whether the transfer is warm or cold.
#[zoom_model]
pub enum TransferType {
    /// After a talk with the target.
    Warm,
}

/// Engagement in `contact_center.engagement_transfer_initiated` events.
#[zoom_model]
pub struct ContactCenterEngagementTransferInitiatedObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// ID of the task that the transfer created.
    pub transfer_to_task_id: Option<String>,
    /// State of the task.
    pub task_status: Option<TaskStatus>,
    /// State of the task that the transfer created.
    pub transfer_to_task_status: Option<TaskStatus>,
    /// Time after which the task expires, in seconds.
    pub task_timeout: Option<i64>,
    /// Time after which the task of the transfer expires, in seconds.
    pub transfer_to_task_timeout: Option<i64>,
    /// Kind of transfer target.
    pub transfer_level: Option<EngagementInitiatedTransferLevel>,
    /// Whether the transfer is warm or cold.
    pub transfer_type: Option<EngagementTransferType>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Kind of channel, such as `voice` or `sms`.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_name: Option<ChannelType>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// ID of the target flow; only for the level `flow`.
    pub transfer_to_flow_id: Option<String>,
    /// Name of the target flow; only for the level `flow`.
    pub transfer_to_flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the target queue; replaced by `transfer_to_cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `transfer_to_cc_queue_id`"]
    pub transfer_to_queue_id: Option<String>,
    /// ID of the target queue; only for the level `queue`. Replaces `transfer_to_queue_id`.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the target queue; only for the level `queue`.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// ID of the target user; only for the level `agent`.
    pub transfer_to_user_id: Option<String>,
    /// Name of the target user; only for the level `agent`.
    pub transfer_to_user_display_name: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the target inbox; only for the level `inbox`.
    pub transfer_to_inbox_id: Option<String>,
    /// Name of the target inbox; only for the level `inbox`.
    pub transfer_to_inbox_name: Option<String>,
    /// Phone number of the target; only for the level `did`.
    pub transfer_to_number: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Kind of transfer target.
#[zoom_model]
pub enum EngagementInitiatedTransferLevel {
    /// Queue.
    Queue,
    /// Agent.
    Agent,
    /// Flow.
    Flow,
    /// Inbox.
    Inbox,
    /// Phone number that is dialed directly.
    #[zoom(rename = "did")]
    PhoneNumber,
}

/// Engagement in `contact_center.engagement_transfer_timeout` events.
#[zoom_model]
pub struct ContactCenterEngagementTransferTimeoutObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// ID of the task that the transfer created.
    pub transfer_to_task_id: Option<String>,
    /// State of the task.
    pub task_status: Option<TaskStatus>,
    /// Time after which the task expires, in seconds.
    pub task_timeout: Option<i64>,
    /// Time after which the task of the transfer expires, in seconds.
    pub transfer_to_task_timeout: Option<i64>,
    /// Kind of transfer target.
    pub transfer_level: Option<EngagementTransferLevel>,
    /// Whether the transfer is warm or cold.
    pub transfer_type: Option<EngagementTransferType>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Kind of channel, such as `voice` or `sms`.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_name: Option<ChannelType>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the target queue; replaced by `transfer_to_cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `transfer_to_cc_queue_id`"]
    pub transfer_to_queue_id: Option<String>,
    /// ID of the target queue; only for the level `queue`. Replaces `transfer_to_queue_id`.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the target queue; only for the level `queue`.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// ID of the target user; only for the level `agent`.
    pub transfer_to_user_id: Option<String>,
    /// Name of the target user; only for the level `agent`.
    pub transfer_to_user_display_name: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}
