//! Events: recording.

use jiff::Timestamp;

use super::{Consumer, ContactCenterChannel, EngagementDirection, User};
use zoom_api::{zoom_event, zoom_model};

/// The recording of an engagement is complete.
#[zoom_event(
    "contact_center.recording_completed",
    scopes = ["contact_center_recording:read:admin", "contact_center_recording:write:admin", "contact_center:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.recording_completed",
)]
pub struct ContactCenterRecordingCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that is complete.
    pub object: ContactCenterRecordingCompletedObject,
}

/// The recording of an engagement was deleted.
#[zoom_event(
    "contact_center.recording_deleted",
    scopes = ["contact_center_recording:read:admin", "contact_center_recording:write:admin", "contact_center:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.recording_deleted",
)]
pub struct ContactCenterRecordingDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that was deleted.
    pub object: ContactCenterRecordingDeletedObject,
}

/// The recording of an engagement was paused.
#[zoom_event(
    "contact_center.recording_paused",
    scopes = ["contact_center_recording:read:admin", "contact_center_recording:write:admin", "contact_center:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.recording_paused",
)]
pub struct ContactCenterRecordingPaused {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that was paused.
    pub object: ContactCenterRecordingObject,
}

/// The recording of an engagement was deleted for good.
#[zoom_event(
    "contact_center.recording_permanently_deleted",
    scopes = ["contact_center_recording:read:admin", "contact_center_recording:write:admin", "contact_center:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.recording_permanently_deleted",
)]
pub struct ContactCenterRecordingPermanentlyDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that was deleted permanently.
    pub object: ContactCenterRecordingDeletedObject,
}

/// The recording of an engagement was resumed.
#[zoom_event(
    "contact_center.recording_resumed",
    scopes = ["contact_center_recording:read:admin", "contact_center_recording:write:admin", "contact_center:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.recording_resumed",
)]
pub struct ContactCenterRecordingResumed {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that was resumed.
    pub object: ContactCenterRecordingObject,
}

/// The recording of an engagement started.
#[zoom_event(
    "contact_center.recording_started",
    scopes = ["contact_center_recording:read:admin", "contact_center_recording:write:admin", "contact_center:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.recording_started",
)]
pub struct ContactCenterRecordingStarted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that started.
    pub object: ContactCenterRecordingStartedObject,
}

/// The recording of an engagement stopped.
#[zoom_event(
    "contact_center.recording_stopped",
    scopes = ["contact_center_recording:read:admin", "contact_center_recording:write:admin", "contact_center:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.recording_stopped",
)]
pub struct ContactCenterRecordingStopped {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that was stopped.
    pub object: ContactCenterRecordingObject,
}

/// The transcript of an engagement's recording is complete.
#[zoom_event(
    "contact_center.recording_transcript_completed",
    scopes = ["contact_center_recording:read:admin", "contact_center_recording:write:admin", "contact_center:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.recording_transcript_completed",
)]
pub struct ContactCenterRecordingTranscriptCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording transcript that is complete.
    pub object: ContactCenterRecordingTranscriptCompletedObject,
}

/// Recording that is complete.
#[zoom_model]
pub struct ContactCenterRecordingCompletedObject {
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, in the older classification.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ContactCenterChannel>,
    /// Channel of the engagement or the task.
    pub channel: Option<ContactCenterChannel>,
    /// When the recording started, to the second; replaced by `recording_start_time_ms`.
    #[deprecated = "deprecated by Zoom; use `recording_start_time_ms`"]
    pub recording_start_time: Option<Timestamp>,
    /// When the recording started, to the millisecond.
    pub recording_start_time_ms: Option<Timestamp>,
    /// When the recording ended, to the second; replaced by `recording_end_time_ms`.
    #[deprecated = "deprecated by Zoom; use `recording_end_time_ms`"]
    pub recording_end_time: Option<Timestamp>,
    /// When the recording ended, to the millisecond.
    pub recording_end_time_ms: Option<Timestamp>,
    /// Whether the recording was started manually (`on_demand`) or automatically.
    pub recording_type: Option<RecordingType>,
    /// Length of the recording in seconds.
    pub recording_duration: Option<i64>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the user; replaced by `users`.
    #[deprecated = "deprecated by Zoom; use `users`"]
    pub user_id: Option<String>,
    /// Name of the user; replaced by `users`.
    #[deprecated = "deprecated by Zoom; use `users`"]
    pub user_display_name: Option<String>,
    /// ID of the consumer; replaced by `consumers`.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_id: Option<String>,
    /// Phone number of the consumer; replaced by `consumers`.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_number: Option<String>,
    /// Name of the consumer; replaced by `consumers`.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_display_name: Option<String>,
    /// ID of the user or the queue that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the user or the queue that owns the recording.
    pub owner_name: Option<String>,
    /// Whether a user or a queue owns the recording.
    pub owner_type: Option<OwnerType>,
    /// Users in the engagement.
    pub users: Vec<User>,
    /// Consumers in the engagement.
    pub consumers: Vec<Consumer>,
}

/// Whether the recording was started manually or automatically.
#[zoom_model]
pub enum RecordingType {
    /// Started manually.
    OnDemand,
    /// Started automatically.
    Automatic,
}

/// Whether a user or a queue owns the recording.
#[zoom_model]
pub enum OwnerType {
    /// User.
    User,
    /// Queue.
    Queue,
}

/// Recording in `contact_center.recording_deleted` and `contact_center.recording_permanently_deleted` events.
#[zoom_model]
pub struct ContactCenterRecordingDeletedObject {
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Recording in `contact_center.recording_paused` and 2 other events.
#[zoom_model]
pub struct ContactCenterRecordingObject {
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, in the older classification.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ContactCenterChannel>,
    /// Channel of the engagement or the task.
    pub channel: Option<ContactCenterChannel>,
    /// When the recording started, to the second; replaced by `recording_start_time_ms`.
    #[deprecated = "deprecated by Zoom; use `recording_start_time_ms`"]
    pub recording_start_time: Option<Timestamp>,
    /// When the recording started, to the millisecond.
    pub recording_start_time_ms: Option<Timestamp>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// Whether the recording was started manually (`on_demand`) or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the user; replaced by `users`.
    #[deprecated = "deprecated by Zoom; use `users`"]
    pub user_id: Option<String>,
    /// Name of the user; replaced by `users`.
    #[deprecated = "deprecated by Zoom; use `users`"]
    pub user_display_name: Option<String>,
    /// ID of the consumer; replaced by `consumers`.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_id: Option<String>,
    /// Phone number of the consumer; replaced by `consumers`.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_number: Option<String>,
    /// Name of the consumer; replaced by `consumers`.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_display_name: Option<String>,
    /// ID of the user or the queue that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the user or the queue that owns the recording.
    pub owner_name: Option<String>,
    /// Whether a user or a queue owns the recording.
    pub owner_type: Option<OwnerType>,
    /// Users in the engagement.
    pub users: Vec<User>,
    /// Consumers in the engagement.
    pub consumers: Vec<Consumer>,
}

/// Recording that started.
#[zoom_model]
pub struct ContactCenterRecordingStartedObject {
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, in the older classification.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ContactCenterChannel>,
    /// Channel of the engagement or the task.
    pub channel: Option<ContactCenterChannel>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// Whether the recording was started manually (`on_demand`) or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the user; replaced by `users`.
    #[deprecated = "deprecated by Zoom; use `users`"]
    pub user_id: Option<String>,
    /// Name of the user; replaced by `users`.
    #[deprecated = "deprecated by Zoom; use `users`"]
    pub user_display_name: Option<String>,
    /// ID of the consumer; replaced by `consumers`.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_id: Option<String>,
    /// Phone number of the consumer; replaced by `consumers`.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_number: Option<String>,
    /// Name of the consumer; replaced by `consumers`.
    #[deprecated = "deprecated by Zoom; use `consumers`"]
    pub consumer_display_name: Option<String>,
    /// ID of the user or the queue that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the user or the queue that owns the recording.
    pub owner_name: Option<String>,
    /// Whether a user or a queue owns the recording.
    pub owner_type: Option<OwnerType>,
    /// Users in the engagement.
    pub users: Vec<User>,
    /// Consumers in the engagement.
    pub consumers: Vec<Consumer>,
}

/// Recording transcript that is complete.
#[zoom_model]
pub struct ContactCenterRecordingTranscriptCompletedObject {
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, in the older classification.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ContactCenterChannel>,
    /// Channel of the engagement or the task.
    pub channel: Option<ContactCenterChannel>,
    /// When the recording started, to the second; replaced by `recording_start_time_ms`.
    #[deprecated = "deprecated by Zoom; use `recording_start_time_ms`"]
    pub recording_start_time: Option<Timestamp>,
    /// When the recording started, to the millisecond.
    pub recording_start_time_ms: Option<Timestamp>,
    /// When the recording ended, to the second; replaced by `recording_end_time_ms`.
    #[deprecated = "deprecated by Zoom; use `recording_end_time_ms`"]
    pub recording_end_time: Option<Timestamp>,
    /// When the recording ended, to the millisecond.
    pub recording_end_time_ms: Option<Timestamp>,
    /// Whether the recording was started manually (`on_demand`) or automatically.
    pub recording_type: Option<RecordingType>,
    /// Length of the recording in seconds.
    pub recording_duration: Option<i64>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the user or the queue that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the user or the queue that owns the recording.
    pub owner_name: Option<String>,
    /// Whether a user or a queue owns the recording.
    pub owner_type: Option<OwnerType>,
    /// URL of the transcript. The download needs the user's access token as bearer token in the `Authorization` header.
    pub transcript_url: Option<String>,
    /// Users in the engagement.
    pub users: Vec<User>,
    /// Consumers in the engagement.
    pub consumers: Vec<Consumer>,
}
