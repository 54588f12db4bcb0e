//! Engagements: the interactions with consumers, with their events, attachments and surveys.

mod events;
mod responses;

pub use events::*;
pub use responses::*;

use jiff::Timestamp;

use super::{ContactChannel, Direction};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Starts an engagement for a work item.
///
/// Other channels are not supported.
#[zoom_endpoint(
    POST, "/contact_center/engagement", json,
    scopes = ["contact_center_engagement:write:admin", "contact_center:write:engagement:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Startworkitemengagement",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/engagements/POST/contact_center/engagement",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// The same request was sent before.
        409/8000007 => RepeatedRequest,
        /// Another request for this engagement is in progress.
        409/8000017 => LockFailed,
    )
)]
pub fn start_engagement(
    /// Engagement to start.
    #[body]
    engagement: NewEngagement,
) -> StartedEngagement;

/// Lists finished engagements.
///
/// An engagement appears only after Zoom has processed it, up to a minute after the event `engagement_ended`: repeat
/// the call with growing delays.
#[zoom_endpoint(
    GET, "/contact_center/engagements",
    scopes = ["contact_center_report:read:admin", "contact_center:read:list_engagements:admin"],
    rate_limit = Medium,
    paged = engagements,
    operation = "listEngagements",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements",
    max_range = 1 month,
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// A field is invalid, the period is longer than a month, a time is not in an accepted format, or the time zone
        /// does not exist.
        400/300 => InvalidField,
        /// The token's user does not exist or is invalid.
        401/1001 => TokenUserNotFound,
        /// The app or the user lacks the required permissions.
        401/1601 => AccessDenied,
        /// The role of the token's user lacks a privilege that this call requires.
        403/9001 => MissingRolePrivileges,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
        /// The account exceeded the rate limit of this call.
        429/4001 => RateLimited,
    )
)]
pub fn list_engagements(
    /// Time zone of the response, and of a period without offsets, as IANA identifier; UTC by default.
    timezone: Option<String>,
    /// Start of the period, as `yyyy-MM-dd`, `yyyy-MM-ddTHH:mm:ssZ` or `yyyy-MM-ddTHH:mm:ss±HH:mm`; by default 24
    /// hours ago. A `Z` does not mean UTC: `timezone` applies unless there is an offset. The period spans at most one
    /// month.
    from: Option<String>,
    /// End of the period, in the format of `from`; required with `from`.
    to: Option<String>,
    /// ID of the queue.
    queue_id: Option<String>,
    /// ID of the user.
    user_id: Option<String>,
    /// Phone number of the consumer.
    consumer_number: Option<String>,
    /// Types of the channels, in the older classification; ignored if `channel` is set.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    channel_types: Vec<ChannelType>,
    /// Channel of the engagements to list.
    channel: Option<ContactChannel>,
    /// Sources within the channel, such as web chat or SMS within messaging.
    channel_sources: Vec<ChannelSource>,
    /// Direction of the engagement.
    direction: Option<Direction>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 100)] page_size: Option<u32>,
) -> EngagementPage;

/// Returns a finished engagement.
///
/// The response can be empty until Zoom has processed the engagement, up to a minute after the event
/// `engagement_ended`: repeat the call with growing delays.
#[zoom_endpoint(
    GET, "/contact_center/engagements/<engagement_id>",
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement:admin"],
    rate_limit = Light,
    operation = "getEngagement",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/%7BengagementId%7D",
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// The token's user does not exist or is invalid.
        401/1002 => TokenUserNotFound,
        /// The role of the token's user lacks a privilege that this call requires.
        403/9001 => MissingRolePrivileges,
        /// No engagement has this ID.
        404/2901 => EngagementNotFound,
        /// The account exceeded the rate limit of this call.
        429/4001 => RateLimited,
    )
)]
pub fn get_engagement(
    /// ID of the engagement.
    engagement_id: String,
) -> Engagement;

/// Ends, activates or deactivates an engagement.
#[zoom_endpoint(
    PATCH, "/contact_center/engagements/<engagement_id>", json,
    scopes = ["contact_center_engagement:write:admin", "contact_center:update:engagement:admin"],
    rate_limit = Light,
    operation = "updateEngagement",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/engagements/PATCH/contact_center/engagements/%7BengagementId%7D",
    errors(
        /// `engagement_status` is invalid.
        400/2907 => InvalidEngagementStatus,
        /// The app or the user may not make this call.
        403 => Forbidden,
    )
)]
pub fn update_engagement(
    /// ID of the engagement.
    engagement_id: String,
    /// Action to apply; only work items can be activated or deactivated.
    engagement_status: EngagementAction,
) -> NoContent;

/// Lists the attachments of an engagement.
#[zoom_endpoint(
    GET, "/contact_center/engagements/<engagement_id>/attachments",
    scopes = ["contact_center_attachment:read:admin", "contact_center:read:attachment:admin"],
    rate_limit = Medium,
    paged = attachments,
    operation = "ListAttachments",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/%7BengagementId%7D/attachments",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No engagement has this ID.
        404/2901 => EngagementNotFound,
    )
)]
pub fn list_attachments(
    /// ID of the engagement, which must be a video engagement.
    engagement_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> AttachmentPage;

/// Lists the events of an engagement.
#[zoom_endpoint(
    GET, "/contact_center/engagements/<engagement_id>/events",
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement:admin"],
    rate_limit = Light,
    operation = "getEngagementEvents",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/%7BengagementId%7D/events",
    errors(
        /// Only voice and video engagements have events.
        400/7001 => OnlyVoiceAndVideo,
        /// No engagement has this ID.
        404/2901 => EngagementNotFound,
    )
)]
pub fn list_events(
    /// ID of the engagement.
    engagement_id: String,
) -> EventList;

/// Returns the survey of an engagement with the consumer's answers.
#[zoom_endpoint(
    GET, "/contact_center/engagements/<engagement_id>/survey",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    rate_limit = Light,
    operation = "getEngagementSurvey",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/engagements/GET/contact_center/engagements/%7BengagementId%7D/survey",
    errors(
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// The engagement did not trigger a survey.
        404/404 => NoSurveyTriggered,
        /// The consumer did not answer the survey.
        444/444 => SurveyUnanswered,
        /// The response is empty.
        444 => NoResponse,
    )
)]
pub fn get_survey(
    /// ID of the engagement.
    engagement_id: String,
) -> Survey;

/// Type of an engagement's channel, in the older classification.
#[zoom_model]
pub enum ChannelType {
    /// Voice.
    Voice,
    /// SMS.
    Sms,
    /// Chat.
    Chat,
    /// Video.
    Video,
    /// Kiosk.
    Kiosk,
    /// Chat in an app.
    InAppChat,
    /// Video in an app.
    InAppVideo,
}

/// Source of an engagement within its channel.
#[zoom_model]
pub enum ChannelSource {
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Video on a website.
    WebVideo,
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
    /// Email.
    EmailAddress,
}

/// Channel of a work item, the only one that can be started.
#[zoom_model]
pub enum WorkItemChannel {
    /// Work item.
    WorkItem,
}

/// Source of a work item: the API, the only one that can be started.
#[zoom_model]
pub enum WorkItemChannelSource {
    /// Work items started through the API.
    #[zoom(rename = "API")]
    Api,
}

/// Engagement to start.
#[zoom_model]
pub struct NewEngagement {
    /// Work item to handle in the engagement.
    pub work_item_variables: Option<NewWorkItem>,
    /// Entry point of the flow that receives the engagement.
    pub flow: Option<FlowEntry>,
    /// Language code of the engagement; `en-US` by default.
    pub language_code: Option<String>,
    /// Channel of the engagement; exactly one.
    pub channels: Vec<NewEngagementChannel>,
    /// Consumer of the engagement; exactly one.
    pub consumers: Vec<NewConsumer>,
    /// Global variables with their values.
    pub variables: Vec<NewVariable>,
}

/// Work item to start an engagement for.
#[zoom_model]
pub struct NewWorkItem {
    /// ID of the work item, which makes the request idempotent; a UUID is recommended.
    pub work_item_id: Option<String>,
    /// Name of the work item.
    pub work_item_name: String,
    /// Description of the work item.
    #[zoom(rename = "work_item_desc")]
    pub work_item_description: Option<String>,
    /// ID of the work item's type; not supported yet.
    pub work_item_type_id: Option<String>,
    /// Name of the work item's type, which Zoom sets when the engagement starts.
    #[deprecated = "deprecated by Zoom"]
    pub work_item_type: Option<String>,
    /// Due date and time, in UTC.
    pub work_item_due_date: Option<Timestamp>,
    /// Where or how the work item was created.
    pub work_item_origin: Option<String>,
    /// Priority of the work item.
    pub work_item_priority: Option<i64>,
    /// URL of an external transcript, which agents can open from the work item.
    pub work_item_transcript_url: Option<String>,
    /// URL of the work item's page.
    pub work_item_hyperlink: Option<String>,
}

/// Entry point of the flow that receives a new engagement.
#[zoom_model]
pub struct FlowEntry {
    /// ID of the entry point; it must be bound to a flow.
    pub flow_entry_id: String,
}

/// Channel of a new engagement.
#[zoom_model]
pub struct NewEngagementChannel {
    /// Channel to start; only `work_item`.
    pub channel: WorkItemChannel,
    /// Source within the channel; only `API`.
    pub channel_source: WorkItemChannelSource,
}

/// Consumer of a new engagement.
#[zoom_model]
pub struct NewConsumer {
    /// ID of the consumer in the caller's own system.
    pub consumer_external_id: Option<String>,
    /// Display name of the consumer.
    pub consumer_display_name: String,
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// Phone number of the consumer, in E.164 format; at most 15 characters.
    pub consumer_number: Option<String>,
}

/// Variable to set in a new engagement.
#[zoom_model]
pub struct NewVariable {
    /// Name of the variable.
    #[zoom(max_length = 100)]
    pub name: String,
    /// Value of the variable.
    #[zoom(max_length = 4096)]
    pub value: String,
}

/// Action on an engagement; only work items can be activated and deactivated.
#[zoom_model]
pub enum EngagementAction {
    /// Ends the engagement.
    End,
    /// Activates the work item.
    Activate,
    /// Deactivates the work item.
    Deactivate,
}
