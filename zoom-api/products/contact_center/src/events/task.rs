//! Events: task.

use jiff::Timestamp;

use super::{Channel, ChannelName, ChannelSource, EngagementDirection, MessageAccept, TaskStatus};
use zoom_api::{zoom_event, zoom_model};

/// A user canceled an assigned task.
#[zoom_event(
    "contact_center.task_canceled",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_canceled",
)]
pub struct ContactCenterTaskCanceled {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task that was canceled.
    pub object: ContactCenterTaskObject,
}

/// A user completed a task.
#[zoom_event(
    "contact_center.task_completed",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_completed",
)]
pub struct ContactCenterTaskCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task that is complete.
    pub object: ContactCenterTaskObject,
}

/// A task was created.
#[zoom_event(
    "contact_center.task_created",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_created",
)]
pub struct ContactCenterTaskCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task that was created.
    pub object: ContactCenterTaskObject,
}

/// A task was deleted.
#[zoom_event(
    "contact_center.task_deleted",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_deleted",
)]
pub struct ContactCenterTaskDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task that was deleted.
    pub object: ContactCenterTaskObject,
}

/// A task entered a queue.
#[zoom_event(
    "contact_center.task_entered_queue",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_entered_queue",
)]
pub struct ContactCenterTaskEnteredQueue {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task that entered the queue.
    pub object: ContactCenterTaskQueueObject,
}

/// A task left its queue for another queue.
#[zoom_event(
    "contact_center.task_exited_queue",
    scopes = ["contact_center_queue:read:admin", "contact_center_queue:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_exited_queue",
)]
pub struct ContactCenterTaskExitedQueue {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task that left the queue.
    pub object: ContactCenterTaskQueueObject,
}

/// A user accepted the reservation of a task.
#[zoom_event(
    "contact_center.task_reservation_accepted",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_reservation_accepted",
)]
pub struct ContactCenterTaskReservationAccepted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task reservation that was accepted.
    pub object: ContactCenterTaskReservationObject,
}

/// A user canceled the reservation of a task.
#[zoom_event(
    "contact_center.task_reservation_canceled",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_reservation_canceled",
)]
pub struct ContactCenterTaskReservationCanceled {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task reservation that was canceled.
    pub object: ContactCenterTaskReservationCanceledObject,
}

/// A user completed the reservation of a task.
#[zoom_event(
    "contact_center.task_reservation_completed",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_reservation_completed",
)]
pub struct ContactCenterTaskReservationCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task reservation that is complete.
    pub object: ContactCenterTaskReservationObject,
}

/// A user created the reservation of a task.
#[zoom_event(
    "contact_center.task_reservation_created",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_reservation_created",
)]
pub struct ContactCenterTaskReservationCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task reservation that was created.
    pub object: ContactCenterTaskReservationObject,
}

/// A user rejected the reservation of a task.
#[zoom_event(
    "contact_center.task_reservation_rejected",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_reservation_rejected",
)]
pub struct ContactCenterTaskReservationRejected {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task reservation that was rejected.
    pub object: ContactCenterTaskReservationCanceledObject,
}

/// The reservation of a task timed out.
///
/// The reservation is not deleted.
#[zoom_event(
    "contact_center.task_reservation_timeout",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_reservation_timeout",
)]
pub struct ContactCenterTaskReservationTimeout {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task reservation that timed out.
    pub object: ContactCenterTaskReservationCanceledObject,
}

/// A task changed.
#[zoom_event(
    "contact_center.task_updated",
    scopes = ["contact_center_task:read:admin", "contact_center_task:write:admin", "contact_center:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.task_updated",
)]
pub struct ContactCenterTaskUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Task that changed.
    pub object: ContactCenterTaskObject,
}

/// Task in `contact_center.task_canceled` and 4 other events.
#[zoom_model]
pub struct ContactCenterTaskObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// State of the task.
    pub task_status: Option<TaskStatus>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Kind of channel, such as `voice` or `sms`.
    pub channel_name: Option<ChannelName>,
    /// Priority from 0 to 10; a higher value comes first.
    #[zoom(min = 0, max = 10)]
    pub task_priority: Option<u32>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Creation time of the task, to the second; replaced by `created_time_ms`.
    #[deprecated = "deprecated by Zoom; use `created_time_ms`"]
    pub created_time: Option<Timestamp>,
    /// Creation time of the task, to the millisecond.
    pub created_time_ms: Option<Timestamp>,
    /// When the task was last changed, to the second; replaced by `last_modified_time_ms`.
    #[deprecated = "deprecated by Zoom; use `last_modified_time_ms`"]
    pub last_modified_time: Option<Timestamp>,
    /// When the task was last changed, to the millisecond.
    pub last_modified_time_ms: Option<Timestamp>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the task is assigned to its target; Zoom describes this as manual assignment, despite the name.
    pub auto_assign: Option<bool>,
    /// Time after which the task expires, in seconds.
    pub task_timeout: Option<i64>,
    /// Phone number of the calling person.
    pub caller_number: Option<String>,
    /// Phone number of the called person.
    pub callee_number: Option<String>,
}

/// Task in `contact_center.task_entered_queue` and `contact_center.task_exited_queue` events.
#[zoom_model]
pub struct ContactCenterTaskQueueObject {
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the task.
    pub task_id: Option<String>,
    /// Kinds of channel that the queue serves.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_types: Vec<ChannelName>,
    /// Channel of the engagement or the task.
    pub channel: Option<Channel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<ChannelSource>,
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
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Task reservation in `contact_center.task_reservation_accepted` and 2 other events.
#[zoom_model]
pub struct ContactCenterTaskReservationObject {
    /// ID of the reservation.
    pub task_reservation_id: Option<String>,
    /// ID of the task.
    pub task_id: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// ID of the user whom the task is assigned to.
    pub assigned_user_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, such as `voice` or `sms`.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_name: Option<ChannelName>,
    /// Channel of the engagement or the task.
    pub channel: Option<Channel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<ChannelSource>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Creation time of the task, to the second; replaced by `created_time_ms`.
    #[deprecated = "deprecated by Zoom; use `created_time_ms`"]
    pub created_time: Option<Timestamp>,
    /// Creation time of the task, to the millisecond.
    pub created_time_ms: Option<Timestamp>,
    /// When the task was last changed, to the second; replaced by `last_modified_time_ms`.
    #[deprecated = "deprecated by Zoom; use `last_modified_time_ms`"]
    pub last_modified_time: Option<Timestamp>,
    /// When the task was last changed, to the millisecond.
    pub last_modified_time_ms: Option<Timestamp>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Whether the task is assigned to its target; Zoom describes this as manual assignment, despite the name.
    pub auto_assign: Option<bool>,
    /// Time after which the task expires, in seconds.
    pub task_timeout: Option<i64>,
    /// Phone number of the calling person.
    pub caller_number: Option<String>,
    /// Phone number of the called person.
    pub callee_number: Option<String>,
}

/// Task reservation in `contact_center.task_reservation_canceled` and 2 other events.
#[zoom_model]
pub struct ContactCenterTaskReservationCanceledObject {
    /// ID of the reservation.
    pub task_reservation_id: Option<String>,
    /// ID of the task.
    pub task_id: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// ID of the user whom the task is assigned to.
    pub assigned_user_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, such as `voice` or `sms`.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_name: Option<ChannelName>,
    /// Channel of the engagement or the task.
    pub channel: Option<Channel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<ChannelSource>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Creation time of the task, to the second; replaced by `created_time_ms`.
    #[deprecated = "deprecated by Zoom; use `created_time_ms`"]
    pub created_time: Option<Timestamp>,
    /// Creation time of the task, to the millisecond.
    pub created_time_ms: Option<Timestamp>,
    /// When the task was last changed, to the second; replaced by `last_modified_time_ms`.
    #[deprecated = "deprecated by Zoom; use `last_modified_time_ms`"]
    pub last_modified_time: Option<Timestamp>,
    /// When the task was last changed, to the millisecond.
    pub last_modified_time_ms: Option<Timestamp>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the task is assigned to its target; Zoom describes this as manual assignment, despite the name.
    pub auto_assign: Option<bool>,
    /// Time after which the task expires, in seconds.
    pub task_timeout: Option<i64>,
    /// Phone number of the calling person.
    pub caller_number: Option<String>,
    /// Phone number of the called person.
    pub callee_number: Option<String>,
}
