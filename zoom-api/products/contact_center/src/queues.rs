//! Queues: settings, agents, supervisors, teams, dispositions, interrupts and operating hours.

mod distribution_type;
mod inbound_dispositions;
mod inbound_launch_url_info;
mod invalid_option_message_custom_audio;
mod menu_options;
mod outbound_launch_url_info;
mod outbound_settings;
mod queue_waiting_experience;
mod recording_storage_location;
mod requests;
mod responses;
mod short_abandon;
mod video_callback_settings;
mod voice_id;

pub use distribution_type::*;
pub use inbound_dispositions::*;
pub use inbound_launch_url_info::*;
pub use invalid_option_message_custom_audio::*;
pub use menu_options::*;
pub use outbound_launch_url_info::*;
pub use outbound_settings::*;
pub use queue_waiting_experience::*;
pub use recording_storage_location::*;
pub use requests::*;
pub use responses::*;
pub use short_abandon::*;
pub use video_callback_settings::*;
pub use voice_id::*;

use super::{AnyChannel, ContactChannel};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the queues of the account.
#[zoom_endpoint(
    GET, "/contact_center/queues",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_queues:admin"],
    rate_limit = Medium,
    paged = queues,
    operation = "listQueues",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues",
)]
pub fn list_queues(
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    channel_type: Option<ChannelTypeFilter>,
    /// Channel of the queues to list; only one can be given.
    channel: Option<ContactChannel>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> QueuePage;

/// Creates a queue.
///
/// A queue determines which agents receive an engagement; its routing profile determines how it is routed.
#[zoom_endpoint(
    POST, "/contact_center/queues", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue:admin"],
    rate_limit = Light,
    success = 201,
    operation = "queueCreate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues",
    errors(
        /// The channel type is invalid.
        400/1205 => InvalidChannelType,
    )
)]
pub fn create_queue(
    /// Name of the queue.
    #[zoom(max_length = 150)]
    queue_name: Option<String>,
    /// Description of the queue.
    #[zoom(max_length = 256)]
    queue_description: Option<String>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    channel_types: Option<Vec<ChannelType>>,
    /// Channel of the queue.
    channel: Option<AnyChannel>,
) -> CreatedQueue;

/// Creates several queues from a template.
#[zoom_endpoint(
    POST, "/contact_center/queues/batch", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "Batchcreatequeueswithatemplate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/batch",
    errors(
        /// No queue template has this ID.
        400/1213 => QueueTemplateNotFound,
    )
)]
pub fn create_queues(
    /// ID of the template to create the queues from.
    template_id: Option<String>,
    /// Queues to create.
    queues: Option<Vec<NewBatchQueue>>,
) -> Vec<BatchQueue>;

/// Deletes several queues.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/batch", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    rate_limit = Medium,
    operation = "Batchdeletequeues",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/batch",
    errors(
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn delete_queues(
    /// IDs of the queues to delete.
    #[zoom(max_items = 10)]
    cc_queue_ids: Option<Vec<String>>,
) -> NoContent;

/// Returns a queue with its settings.
#[zoom_endpoint(
    GET, "/contact_center/queues/<queue_id>",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    rate_limit = Light,
    operation = "getAQueue",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/%7BqueueId%7D",
    errors(
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn get_queue(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
) -> Queue;

/// Deletes a queue.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>",
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    rate_limit = Light,
    operation = "queueDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn delete_queue(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
) -> NoContent;

/// Updates the settings of a queue.
#[zoom_endpoint(
    PATCH, "/contact_center/queues/<queue_id>", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue:admin"],
    rate_limit = Light,
    operation = "queueUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/PATCH/contact_center/queues/%7BqueueId%7D",
    errors(
        /// The channel type of the queue is invalid.
        400/1205 => InvalidQueueChannelType,
        /// A setting is not available for the queue's channel, or the auto-close warning would come after the closing.
        400/1206 => InvalidQueueSetting,
        /// The acceptance type is invalid.
        400/1220 => InvalidAcceptanceType,
        /// The alert tone and the whisper announcement exclude each other.
        400/1221 => AlertToneAndWhisper,
        /// The whisper announcement is enabled, but `agent_whisper_announcement_asset_id` is missing.
        400/1222 => WhisperAnnouncementAssetRequired,
        /// The greeting is enabled, but `agent_greeting_asset_id` is missing.
        400/1223 => AgentGreetingAssetRequired,
        /// The trigger of the launch URL is invalid.
        400/1225 => InvalidLaunchTrigger,
        /// A launch URL does not start with `https://`.
        400/1233 => LaunchUrlNotHttps,
        /// Launch URLs are enabled, but their configuration is missing.
        400/1234 => LaunchUrlRequired,
        /// A disposition is mandatory, but `default_disposition_id` is missing.
        400/1235 => DefaultDispositionRequired,
        /// An outbound disposition is mandatory, but `outbound_default_disposition_id` is missing.
        400/1236 => OutboundDefaultDispositionRequired,
        /// Outbound launch URLs are enabled, but their configuration is missing.
        400/1237 => OutboundLaunchUrlRequired,
        /// The trigger of the outbound launch URL is invalid.
        400/1238 => InvalidOutboundLaunchTrigger,
        /// An outbound launch URL does not start with `https://`.
        400/1239 => OutboundLaunchUrlNotHttps,
        /// The queue needs an agent routing profile.
        400/1240 => AgentRoutingProfileRequired,
        /// The agent routing profile must enable the last called agent.
        400/1241 => LastCalledAgentDisabled,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
        /// No agent routing profile has this ID.
        404/1210 => AgentRoutingProfileNotFound,
        /// No consumer routing profile has this ID.
        404/1900 => ConsumerRoutingProfileNotFound,
        /// No asset has this ID.
        404/2301 => AssetNotFound,
        /// No disposition has this ID.
        404/2401 => DispositionNotFound,
        /// The disposition is not assigned to the queue.
        404/2405 => DispositionNotAssigned,
        /// The account exceeded the rate limit of this call.
        429/4001 => RateLimited,
    )
)]
pub fn update_queue(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Changes to the queue.
    #[body]
    queue: QueueUpdate,
) -> NoContent;

/// Lists the agents of a queue.
#[zoom_endpoint(
    GET, "/contact_center/queues/<queue_id>/agents",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_queue_agents:admin"],
    rate_limit = Medium,
    paged = agents,
    operation = "getQueueAgents",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/%7BqueueId%7D/agents",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_agents(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> AgentPage;

/// Assigns agents to a queue.
#[zoom_endpoint(
    POST, "/contact_center/queues/<queue_id>/agents", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue_agent:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assignQueueAgents",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/%7BqueueId%7D/agents",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn assign_agents(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// IDs or email addresses of the users.
    #[zoom(max_items = 30)]
    user_ids: Option<Vec<String>>,
) -> AssignedAgents;

/// Removes an agent from a queue.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>/agents/<user_id>",
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_agent:admin"],
    rate_limit = Light,
    operation = "deleteQueueAgent",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D/agents/%7BuserId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The user is not an agent of the queue.
        404/1201 => QueueAgentNotFound,
    )
)]
pub fn unassign_agent(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// ID of the user.
    user_id: String,
) -> NoContent;

/// Opts an agent in to or out of a queue.
#[zoom_endpoint(
    PATCH, "/contact_center/queues/<queue_id>/agents/<user_id>", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue_agent:admin"],
    rate_limit = Light,
    operation = "updateQueueAgent",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/PATCH/contact_center/queues/%7BqueueId%7D/agents/%7BuserId%7D",
    errors(
        /// The agent must have the status Ready to opt in to a queue.
        400/1010 => AgentNotReady,
        /// The agent may not opt in to or out of assigned queues.
        400/1011 => OptInOutNotAllowed,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn update_agent(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// ID of the user.
    user_id: String,
    /// Whether the agent takes part in the queue.
    opt_in_out_status: Option<OptInOutStatus>,
) -> NoContent;

/// Updates what interrupts the hold media of a voice queue.
///
/// Consumers in the queue can hear their position, the estimated wait time or other audio. Interrupts must occur within
/// the maximum wait time of the queue.
#[zoom_endpoint(
    PATCH, "/contact_center/queues/<queue_id>/interrupt", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue:admin"],
    rate_limit = Light,
    operation = "updateQueueInterrupts",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/PATCH/contact_center/queues/%7BqueueId%7D/interrupt",
    errors(
        /// The channel type of the queue is invalid.
        400/1205 => InvalidQueueChannelType,
        /// The asset is not an audio asset.
        400/2304 => AudioAssetRequired,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
        /// No asset has this ID.
        404/2301 => AssetNotFound,
    )
)]
pub fn update_interrupt_settings(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Audio that interrupts the hold media.
    audio_interrupts: Option<Vec<AudioInterrupt>>,
    /// Announcements of the position and the estimated wait time.
    notify_interrupts: Option<NotifyInterrupts>,
) -> NoContent;

/// Sets the menu that waiting consumers of a voice queue are offered.
///
/// Only voice queues have menus.
#[zoom_endpoint(
    POST, "/contact_center/queues/<queue_id>/interrupt_menu", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue:admin"],
    rate_limit = Light,
    success = 201,
    operation = "assignQueueMenuBasedInterrupt",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/%7BqueueId%7D/interrupt_menu",
    errors(
        /// The channel type of the queue is invalid.
        400/1205 => InvalidQueueChannelType,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
        /// No inbox has this ID.
        404/3001 => InboxNotFound,
        /// No flow has this ID.
        404/3201 => FlowNotFound,
    )
)]
pub fn set_interrupt_menu(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Menu that interrupts the waiting.
    #[body]
    interrupt_menu: InterruptMenuUpdate,
) -> InterruptMenu;

/// Deletes the menu that waiting consumers are offered, with all its settings.
///
/// Fails for queues of other channels than voice.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>/interrupt_menu",
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue:admin"],
    rate_limit = Light,
    operation = "deleteQueueInterruptMenu",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D/interrupt_menu",
    errors(
        /// The channel type of the queue is invalid.
        400/1205 => InvalidQueueChannelType,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn delete_interrupt_menu(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    #[zoom(max_length = 50)]
    queue_id: String,
) -> NoContent;

/// Returns the operating hours of a queue.
#[zoom_endpoint(
    GET, "/contact_center/queues/<queue_id>/operating_hours",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue_operating_hours:admin"],
    rate_limit = Light,
    operation = "getAQueueOperatingHours",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/%7BqueueId%7D/operating_hours",
    errors(
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn get_operating_hours(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
) -> OperatingHours;

/// Updates the operating hours of a queue.
#[zoom_endpoint(
    PATCH, "/contact_center/queues/<queue_id>/operating_hours", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:patch:queue_operating_hours:admin"],
    rate_limit = Light,
    operation = "QueueOperatingHoursUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/PATCH/contact_center/queues/%7BqueueId%7D/operating_hours",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn update_operating_hours(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// Changes to the operating hours.
    #[body]
    operating_hours: OperatingHoursUpdate,
) -> NoContent;

/// Lists the supervisors of a queue.
#[zoom_endpoint(
    GET, "/contact_center/queues/<queue_id>/supervisors",
    scopes = ["contact_center_queue:read:admin", "contact_center:delete:queue_supervisor:admin"],
    rate_limit = Medium,
    paged = supervisors,
    operation = "getQueueSupervisors",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queues/%7BqueueId%7D/supervisors",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn list_supervisors(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> SupervisorPage;

/// Assigns supervisors to a queue.
#[zoom_endpoint(
    POST, "/contact_center/queues/<queue_id>/supervisors", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_supervisor:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assignQueueSupervisors",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/%7BqueueId%7D/supervisors",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn assign_supervisors(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// IDs or email addresses of the users.
    #[zoom(max_items = 30)]
    user_ids: Option<Vec<String>>,
) -> AssignedSupervisors;

/// Removes a supervisor from a queue.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>/supervisors/<user_id>",
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_supervisor:admin"],
    rate_limit = Light,
    operation = "deleteQueueSupervisor",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D/supervisors/%7BuserId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The user is not a supervisor of the queue.
        404/1201 => QueueSupervisorNotFound,
    )
)]
pub fn unassign_supervisor(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// ID of the user.
    user_id: String,
) -> NoContent;

/// Type of a queue's channel, in the older classification.
#[zoom_model]
pub enum ChannelType {
    /// Voice.
    Voice,
    /// Chat.
    Chat,
    /// SMS.
    Sms,
    /// Video.
    Video,
    /// Chat in an app.
    InAppChat,
    /// Messaging.
    Messaging,
    /// Work item.
    WorkItem,
}

/// Channel type of the queues to list.
#[zoom_model]
pub enum ChannelTypeFilter {
    /// Voice.
    Voice,
    /// Chat.
    Chat,
    /// SMS.
    Sms,
    /// Video.
    Video,
    /// Chat in an app.
    InAppChat,
    /// Messaging.
    Messaging,
}

/// Whether an agent takes part in a queue, and who decided it.
#[zoom_model]
pub enum OptInOutStatus {
    /// Takes part.
    OptedIn = 0,
    /// A supervisor or an administrator opted the agent out.
    OptedOutBySupervisor = 1,
    /// The agent opted out.
    OptedOutByAgent = 2,
}

/// Whether a message is one recording, or is composed of recordings and variables.
#[zoom_model]
pub enum AudioType {
    /// Several recordings and variables. Spoken numbers require a library of digits.
    Advanced,
    /// One recording.
    Standard,
}
