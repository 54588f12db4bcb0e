//! Events of Zoom Contact Center.

mod asset;
mod business;
mod channel;
mod closure;
mod engagement;
mod engagement_channel_source;
mod engagement_consumer;
mod engagement_disposition;
mod engagement_monitor;
mod engagement_note;
mod engagement_survey;
mod engagement_transfer;
mod engagement_upgrade;
mod engagement_user;
mod engagement_wrap;
mod inbox;
mod queue;
mod recording;
mod status;
mod task;
mod team;
mod user;
mod user_updated;

pub use asset::*;
pub use business::*;
pub use channel::*;
pub use closure::*;
pub use engagement::*;
pub use engagement_channel_source::*;
pub use engagement_consumer::*;
pub use engagement_disposition::*;
pub use engagement_monitor::*;
pub use engagement_note::*;
pub use engagement_survey::*;
pub use engagement_transfer::*;
pub use engagement_upgrade::*;
pub use engagement_user::*;
pub use engagement_wrap::*;
pub use inbox::*;
pub use queue::*;
pub use recording::*;
pub use status::*;
pub use task::*;
pub use team::*;
pub use user::*;
pub use user_updated::*;

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Contact Center.
#[zoom_event]
pub enum Event {
    ContactCenterAssetCreated,
    ContactCenterAssetDeleted,
    ContactCenterAssetUpdated,
    ContactCenterBusinessHoursCreated,
    ContactCenterBusinessHoursDeleted,
    ContactCenterBusinessHoursUpdated,
    ContactCenterCallControlMakeCallExecuted,
    ContactCenterClosureCreated,
    ContactCenterClosureDeleted,
    ContactCenterClosureUpdated,
    ContactCenterCxEngagementEndDataReady,
    ContactCenterEngagementConsumerAnswered,
    ContactCenterEngagementConsumerEnded,
    ContactCenterEngagementConsumerNotified,
    ContactCenterEngagementConsumerSentFile,
    ContactCenterEngagementConsumerSentMessage,
    ContactCenterEngagementDispositionAdded,
    ContactCenterEngagementEmailTranscriptCompleted,
    ContactCenterEngagementEnded,
    ContactCenterEngagementMessagingTranscriptCompleted,
    ContactCenterEngagementMonitorEnded,
    ContactCenterEngagementMonitorStarted,
    ContactCenterEngagementNoteAdded,
    ContactCenterEngagementStarted,
    ContactCenterEngagementSurveyStatus,
    ContactCenterEngagementTakeoverStarted,
    ContactCenterEngagementTransferAccepted,
    ContactCenterEngagementTransferCanceled,
    ContactCenterEngagementTransferCompleted,
    ContactCenterEngagementTransferInitiated,
    ContactCenterEngagementTransferQueued,
    ContactCenterEngagementTransferRejected,
    ContactCenterEngagementTransferReserved,
    ContactCenterEngagementTransferTimeout,
    ContactCenterEngagementUpgradeCompleted,
    ContactCenterEngagementUpgradeExpired,
    ContactCenterEngagementUpgradeInitiated,
    ContactCenterEngagementUserAnswered,
    ContactCenterEngagementUserDtmfSent,
    ContactCenterEngagementUserEnded,
    ContactCenterEngagementUserHold,
    ContactCenterEngagementUserMuted,
    ContactCenterEngagementUserSentFile,
    ContactCenterEngagementUserSentMessage,
    ContactCenterEngagementUserUnhold,
    ContactCenterEngagementUserUnmuted,
    ContactCenterEngagementWrapUpEnded,
    ContactCenterEngagementWrapUpStarted,
    ContactCenterInboxMessageAssigned,
    ContactCenterInboxMessageDeleted,
    ContactCenterInboxMessageDownloaded,
    ContactCenterInboxMessageOpened,
    ContactCenterInboxMessageReceived,
    ContactCenterInboxMessageReopened,
    ContactCenterInboxMessageResolved,
    ContactCenterLegacyEngagementEndDataReady,
    ContactCenterMessageStatus,
    ContactCenterOutboundCampaignDialerStatus,
    ContactCenterQueueAgentAssigned,
    ContactCenterQueueAgentUnassigned,
    ContactCenterQueueCreated,
    ContactCenterQueueDeleted,
    ContactCenterQueueInboundSlaUpdated,
    ContactCenterQueueOperatingHoursUpdated,
    ContactCenterQueueScheduledCallbackCreated,
    ContactCenterQueueSupervisorAssigned,
    ContactCenterQueueSupervisorUnassigned,
    ContactCenterRecordingCompleted,
    ContactCenterRecordingDeleted,
    ContactCenterRecordingPaused,
    ContactCenterRecordingPermanentlyDeleted,
    ContactCenterRecordingResumed,
    ContactCenterRecordingStarted,
    ContactCenterRecordingStopped,
    ContactCenterRecordingTranscriptCompleted,
    ContactCenterSmsStatus,
    ContactCenterTaskCanceled,
    ContactCenterTaskCompleted,
    ContactCenterTaskCreated,
    ContactCenterTaskDeleted,
    ContactCenterTaskEnteredQueue,
    ContactCenterTaskExitedQueue,
    ContactCenterTaskReservationAccepted,
    ContactCenterTaskReservationCanceled,
    ContactCenterTaskReservationCompleted,
    ContactCenterTaskReservationCreated,
    ContactCenterTaskReservationRejected,
    ContactCenterTaskReservationTimeout,
    ContactCenterTaskUpdated,
    ContactCenterTeamCreated,
    ContactCenterTeamDeleted,
    ContactCenterTeamMembersAssigned,
    ContactCenterTeamMembersUnassigned,
    ContactCenterTeamMoved,
    ContactCenterTeamUpdated,
    ContactCenterUserCreated,
    ContactCenterUserDeleted,
    ContactCenterUserLogin,
    ContactCenterUserLogout,
    ContactCenterUserOptIn,
    ContactCenterUserOptOut,
    ContactCenterUserPhoneNumbersAssigned,
    ContactCenterUserPhoneNumbersUnassigned,
    ContactCenterUserSkillsAssigned,
    ContactCenterUserSkillsUnassigned,
    ContactCenterUserStatusChanged,
    ContactCenterUserUpdated,
    ContactCenterVoicemailTranscriptCompleted,
}

/// The API created an engagement.
///
/// Sent after the command for a user's calls (`/contact_center/users/{userId}/commands`) placed a call.
#[zoom_event(
    "contact_center.call_control_make_call_executed",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user_control:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.call_control_make_call_executed",
)]
pub struct ContactCenterCallControlMakeCallExecuted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that was made.
    pub object: ContactCenterCallControlMakeCallExecutedObject,
}

/// The data of an ended engagement became available in the reports V2 (CX analytics).
///
/// The historical engagement log of the analytics API then returns the engagement. For reports V1 see
/// `contact_center.legacy_engagement_end_data_ready`.
#[zoom_event(
    "contact_center.cx_engagement_end_data_ready",
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement_report:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.cx_engagement_end_data_ready",
)]
pub struct ContactCenterCxEngagementEndDataReady {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Data of the ended engagement.
    pub object: ContactCenterCxEngagementEndDataReadyObject,
}

/// The data of an ended engagement became available in the reports V1.
///
/// The API then returns the engagement. For reports V2 (CX analytics) see
/// `contact_center.cx_engagement_end_data_ready`.
#[zoom_event(
    "contact_center.legacy_engagement_end_data_ready",
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement_report:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.legacy_engagement_end_data_ready",
)]
pub struct ContactCenterLegacyEngagementEndDataReady {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Data of the ended engagement.
    pub object: ContactCenterLegacyEngagementEndDataReadyObject,
}

/// The delivery status of a message changed.
///
/// Only for messages sent through the API (`POST /contact_center/messages`). The status is the result of the delivery.
#[zoom_event(
    "contact_center.message_status",
    scopes = ["contact_center_messaging:read:admin", "contact_center:read:messaging:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.message_status",
)]
pub struct ContactCenterMessageStatus {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Status of the message.
    pub object: ContactCenterMessageStatusObject,
}

/// The dialer of an outbound campaign placed a call.
///
/// `campaign_dialer_status` is the result of the call.
#[zoom_event(
    "contact_center.outbound_campaign_dialer_status",
    scopes = "contact_center_outbound_campaign:read:admin",
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.outbound_campaign_dialer_status"
)]
pub struct ContactCenterOutboundCampaignDialerStatus {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Status of the dialer.
    pub object: ContactCenterOutboundCampaignDialerStatusObject,
}

/// The delivery status of an SMS changed.
///
/// Only for SMS sent through the API (`POST /contact_center/sms`). The status is the result of the delivery.
#[zoom_event(
    "contact_center.sms_status",
    scopes = ["contact_center_sms:read:admin", "contact_center:read:sms:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.sms_status",
)]
pub struct ContactCenterSmsStatus {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Status of the SMS message.
    pub object: ContactCenterSmsStatusObject,
}

/// The transcript of a voicemail was saved.
#[zoom_event(
    "contact_center.voicemail_transcript_completed",
    scopes = ["contact_center_voicemail:read:admin", "contact_center_voicemail:write:admin", "contact_center:read:voicemail_transcript_completed:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.voicemail_transcript_completed",
)]
pub struct ContactCenterVoicemailTranscriptCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Voicemail transcript that is complete.
    pub object: ContactCenterVoicemailTranscriptCompletedObject,
}

/// Call that was made.
#[zoom_model]
pub struct ContactCenterCallControlMakeCallExecutedObject {
    /// ID of the request that placed the call.
    #[zoom(max_length = 64)]
    pub request_id: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Data of the ended engagement in `contact_center.cx_engagement_end_data_ready` events.
#[zoom_model]
pub struct ContactCenterCxEngagementEndDataReadyObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<CxEngagementEndDataReadyChannel>,
    /// When the engagement started, to the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the data became available, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Whether the engagement is inbound or outbound.
#[zoom_model]
pub enum EngagementDirection {
    /// From the consumer.
    Inbound,
    /// To the consumer.
    Outbound,
}

/// Kind of channel.
#[zoom_model]
pub enum ChannelType {
    /// Voice.
    Voice,
}

/// Kind of channel.
#[zoom_model]
pub enum ChannelName {
    /// Voice.
    Voice,
    /// SMS.
    Sms,
    /// Chat.
    Chat,
    /// Video.
    Video,
    /// Chat in an app.
    InAppChat,
}

/// Source within the channel.
#[zoom_model]
pub enum ChannelSource {
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Video on a website.
    WebVideo,
    /// Chat in an app.
    InAppChat,
    /// Chat on a website.
    WebChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
}

/// State of the task.
#[zoom_model]
pub enum TaskStatus {
    /// Pending.
    Pending,
    /// Reserved for an agent.
    Reserved,
    /// Assigned to an agent.
    Assigned,
    /// Canceled.
    Canceled,
    /// Completed.
    Completed,
    /// In wrap-up.
    Wrapping,
}

/// User in the engagement.
#[zoom_model]
pub struct User {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
}

/// Consumer in the engagement.
#[zoom_model]
pub struct Consumer {
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
}

/// Data of the ended engagement in `contact_center.legacy_engagement_end_data_ready` events.
#[zoom_model]
pub struct ContactCenterLegacyEngagementEndDataReadyObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<LegacyEngagementEndDataReadyChannel>,
    /// When the engagement started, to the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the data became available, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Status of the message in `contact_center.message_status` events.
#[zoom_model]
pub struct ContactCenterMessageStatusObject {
    /// ID of the message, as returned when it was sent.
    pub message_id: Option<String>,
    /// Sender, in the format of the platform; in E.164 format for channels with numbers, such as WhatsApp.
    pub from: Option<String>,
    /// Recipient, in the format of the platform; in E.164 format for channels with numbers, such as WhatsApp.
    pub to: Option<String>,
    /// Status of the WhatsApp message.
    pub whatsapp_message: Option<WhatsappMessage>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Status of the WhatsApp message.
#[zoom_model]
pub struct WhatsappMessage {
    /// Delivery status of the message.
    pub status: Option<WhatsappMessageStatus>,
    /// Short reason of the failure; only if the status is `failed`.
    pub reason: Option<String>,
    /// Details of the failure; only if the status is `failed`. Can be a JSON text of the platform.
    pub error_detail: Option<String>,
}

/// Delivery status of the message.
#[zoom_model]
pub enum WhatsappMessageStatus {
    /// Sent.
    Sent,
    /// Delivered.
    Delivered,
    /// Read.
    Read,
    /// Failed.
    Failed,
}

/// Status of the dialer in `contact_center.outbound_campaign_dialer_status` events.
#[zoom_model]
pub struct ContactCenterOutboundCampaignDialerStatusObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// ID of the external engagement.
    pub external_engagement_id: Option<String>,
    /// Result of the call.
    pub campaign_dialer_status: Option<CampaignDialerStatus>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Result of the call.
#[zoom_model]
pub enum CampaignDialerStatus {
    /// The consumer answered.
    ConsumerAnswer,
    /// The consumer did not answer.
    ConsumerNoAnswer,
    /// The consumer rejected the call.
    ConsumerReject,
    /// The agent abandoned the call.
    AgentAbandoned,
    /// The number is invalid.
    NumberInvalid,
    /// The number is blocked.
    NumberBlocked,
    /// Another error occurred.
    OtherErrors,
    /// The consumer is busy.
    ConsumerBusy,
}

/// Whether agents accept messages manually or automatically.
#[zoom_model]
pub enum MessageAccept {
    /// The agent accepts the message.
    Manual,
    /// The message is accepted automatically.
    Auto,
}

/// Status of the SMS message in `contact_center.sms_status` events.
#[zoom_model]
pub struct ContactCenterSmsStatusObject {
    /// ID of the message, as returned when it was sent.
    pub message_id: Option<String>,
    /// Phone number of Contact Center in the engagement or the SMS.
    pub contact_center_number: Option<String>,
    /// Whether the SMS was delivered.
    pub status: Option<ContactCenterStatus>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Why the SMS was not delivered; only for the status `failed` or `undelivered`.
    pub reason: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Voicemail transcript that is complete.
#[zoom_model]
pub struct ContactCenterVoicemailTranscriptCompletedObject {
    /// ID of the voicemail.
    pub message_id: Option<String>,
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// When the engagement ended, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When the engagement ended, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
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
    /// URL of the voicemail's transcript.
    pub transcript_url: Option<String>,
    /// Length of the voicemail in seconds.
    pub message_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// Whether the voicemail exists or was softly deleted.
    pub status: Option<VoicemailTranscriptCompletedStatus>,
}
