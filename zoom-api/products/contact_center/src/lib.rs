//! Zoom Contact Center: queues, agents, engagements, flows, campaigns and reports.

pub mod address_books;
pub mod assets;
pub mod business_hours;
pub mod campaign_contact_lists;
pub mod closures;
pub mod datasets;
pub mod dialer_datasets;
pub mod dispositions;
pub mod dnc_lists;
pub mod engagements;
pub mod events;
pub mod expert_assist_datasets;
pub mod flows;
pub mod inboxes;
pub mod logs;
pub mod messages;
pub mod notes;
pub mod outbound_campaigns;
pub mod queue_dispositions;
pub mod queue_teams;
pub mod queue_templates;
pub mod queues;
pub mod recordings;
pub mod regions;
pub mod reports;
pub mod roles;
pub mod routing_profiles;
pub mod scheduled_callbacks;
pub mod skills;
pub mod system_statuses;
pub mod teams;
pub mod user_templates;
pub mod users;
pub mod variables;

use zoom_api::zoom_model;

/// How agents accept an engagement.
#[zoom_model]
pub enum AcceptType {
    /// The agent accepts the engagement.
    Manual,
    /// The engagement is accepted automatically.
    Auto,
}

/// Whether a record is active.
#[zoom_model]
pub enum ActiveStatus {
    /// The record can be used; a user can work in Contact Center.
    Active,
    /// The record is disabled; a user cannot work in Contact Center.
    Inactive,
}

/// ID and name of an agent.
#[zoom_model(response)]
pub struct AgentRef {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
}

/// Channel of an engagement, work items included.
#[zoom_model]
pub enum AnyChannel {
    /// Voice.
    Voice,
    /// Video.
    Video,
    /// Messaging.
    Messaging,
    /// Email.
    Email,
    /// Work item.
    WorkItem,
}

/// Queue that uses business hours or a closure set.
#[zoom_model(response)]
pub struct AssignedQueue {
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: String,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: String,
    /// Name of the queue.
    pub queue_name: String,
}

/// Page of the queues that use business hours or a closure set.
#[zoom_model(response)]
pub struct AssignedQueuePage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: u32,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Queues.
    pub queues: Vec<AssignedQueue>,
}

/// Page of users with an inbox or a role.
#[zoom_model(response)]
pub struct AssignedUserPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Users.
    pub users: Vec<User>,
}

/// Voice or video channel.
#[zoom_model]
pub enum CallChannel {
    /// Voice.
    Voice,
    /// Video.
    Video,
}

/// Type of a channel, in the older classification; `channel` and `channel_source` replace it.
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
}

/// Channel over which a consumer contacts the center.
#[zoom_model]
pub enum ContactChannel {
    /// Voice.
    Voice,
    /// Video.
    Video,
    /// Messaging.
    Messaging,
    /// Email.
    Email,
}

/// Queue that an engagement passed through.
#[zoom_model(response)]
pub struct DatasetQueue {
    /// ID of the queue.
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
}

/// Agent who took part in an engagement.
#[zoom_model(response)]
pub struct DatasetUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name of the user.
    pub user_name: Option<String>,
}

/// Method by which a campaign's engagement was dialed.
#[zoom_model]
pub enum DialerMethod {
    /// The agent sees the engagement after the consumer is connected.
    Progressive,
    /// The agent sees the engagement before the consumer is connected.
    Preview,
}

/// Direction of an engagement, as seen from the contact center.
#[zoom_model]
pub enum Direction {
    /// From the consumer.
    Inbound,
    /// To the consumer.
    Outbound,
}

/// ID and name of a disposition.
#[zoom_model(response)]
pub struct DispositionRef {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition.
    pub disposition_name: Option<String>,
}

/// Whether a disposition has tiers of sub-dispositions.
#[zoom_model]
pub enum DispositionType {
    /// Without sub-dispositions.
    Single,
    /// With tiers of sub-dispositions.
    #[zoom(alias = "multi-level")]
    MultiLevel,
}

/// Source of the email channel.
#[zoom_model]
pub enum EmailChannelSource {
    /// Email address.
    EmailAddress,
}

/// Flow that an engagement passed through.
#[zoom_model(response)]
pub struct EngagementFlow {
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Version of the flow.
    pub flow_version: Option<String>,
}

/// Queue that handled an engagement.
#[zoom_model(response)]
pub struct EngagementQueue {
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
}

/// ID and name of a flow.
#[zoom_model(response)]
pub struct FlowRef {
    /// ID of the flow.
    pub flow_id: String,
    /// Name of the flow.
    pub flow_name: String,
}

/// Page of the flows that use business hours or a closure set.
#[zoom_model(response)]
pub struct FlowRefPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: u32,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Flows.
    pub flows: Vec<FlowRef>,
}

/// Integration with a customer system that a user works in.
#[zoom_model]
pub enum IntegrationApplication {
    /// Default.
    #[zoom(rename = "Default")]
    Default,
    /// Salesforce.
    #[zoom(rename = "Salesforce")]
    Salesforce,
    /// Zendesk.
    #[zoom(rename = "Zendesk")]
    Zendesk,
    /// ServiceNow.
    #[zoom(rename = "ServiceNow")]
    ServiceNow,
    /// Microsoft Dynamics 365.
    #[zoom(rename = "Microsoft_Dynamics_365")]
    MicrosoftDynamics365,
}

/// Language, as language and region code.
#[zoom_model]
pub enum LanguageCode {
    /// Chinese (Simplified).
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Chinese (Traditional).
    #[zoom(rename = "zh-TW")]
    ZhTw,
    /// Cantonese.
    #[zoom(rename = "yue-CN")]
    YueCn,
    /// Mandarin.
    #[zoom(rename = "cmn-CN")]
    CmnCn,
    /// Danish.
    #[zoom(rename = "da-DK")]
    DaDk,
    /// Dutch.
    #[zoom(rename = "nl-NL")]
    NlNl,
    /// English (Australia).
    #[zoom(rename = "en-AU")]
    EnAu,
    /// English (New Zealand).
    #[zoom(rename = "en-NZ")]
    EnNz,
    /// English (United Kingdom).
    #[zoom(rename = "en-GB")]
    EnGb,
    /// English (United States).
    #[zoom(rename = "en-US")]
    EnUs,
    /// French (Canada).
    #[zoom(rename = "fr-CA")]
    FrCa,
    /// French (France).
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// German.
    #[zoom(rename = "de-DE")]
    DeDe,
    /// Italian.
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Japanese.
    #[zoom(rename = "ja-JP")]
    JaJp,
    /// Korean.
    #[zoom(rename = "ko-KR")]
    KoKr,
    /// Polish.
    #[zoom(rename = "pl-PL")]
    PlPl,
    /// Portuguese (Brazil).
    #[zoom(rename = "pt-BR")]
    PtBr,
    /// Portuguese (Portugal).
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Romanian.
    #[zoom(rename = "ro-RO")]
    RoRo,
    /// Russian.
    #[zoom(rename = "ru-RU")]
    RuRu,
    /// Spanish (Spain).
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Spanish (Mexico).
    #[zoom(rename = "es-MX")]
    EsMx,
    /// Spanish (United States).
    #[zoom(rename = "es-US")]
    EsUs,
    /// Swedish.
    #[zoom(rename = "sv-SE")]
    SvSe,
    /// Turkish.
    #[zoom(rename = "tr-TR")]
    TrTr,
}

/// Name of a default status.
#[zoom_model]
pub enum ListedStatusName {
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
    /// Ready.
    #[zoom(rename = "Ready")]
    Ready,
    /// Not ready.
    #[zoom(rename = "Not Ready")]
    NotReady,
    /// Occupied.
    #[zoom(rename = "Occupied")]
    Occupied,
    /// The literal value `string` of Zoom's document. Custom statuses have other values.
    #[zoom(rename = "string")]
    Placeholder,
}

/// Type of a channel, in the older classification.
#[zoom_model]
pub enum MediaChannelType {
    /// Voice.
    Voice,
    /// SMS.
    Sms,
    /// Chat.
    Chat,
    /// Video.
    Video,
}

/// Contact Center package of a user.
#[zoom_model]
pub enum PackageName {
    /// Essentials package, concurrent or not.
    #[zoom(alias = "Essentials")]
    Essentials,
    /// Premium package, concurrent or not.
    #[zoom(alias = "Premium")]
    Premium,
    /// Elite package, concurrent or not.
    #[zoom(alias = "Elite")]
    Elite,
}

/// ID and name of a queue.
#[zoom_model(response)]
pub struct QueueRef {
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
}

/// How a consumer waits in a queue.
#[zoom_model]
pub enum QueueWaitType {
    /// Stays on the line.
    LiveWaiting,
    /// Waits for a callback.
    Callback,
}

/// Whether a skill has proficiency levels.
#[zoom_model]
pub enum SkillType {
    /// Without proficiency levels, such as a location.
    Text,
    /// With proficiency levels, such as a language.
    Proficiency,
}

/// Order of the records by time.
#[zoom_model]
pub enum SortOrder {
    /// Oldest first.
    Asc,
    /// Newest first.
    Desc,
}

/// Name of a default status.
#[zoom_model]
pub enum StatusName {
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
    /// Ready.
    #[zoom(rename = "Ready")]
    Ready,
    /// Not ready.
    #[zoom(rename = "Not Ready")]
    NotReady,
    /// Occupied.
    #[zoom(rename = "Occupied")]
    Occupied,
}

/// ID and name of a team.
#[zoom_model(response)]
pub struct Team {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
}

/// Whether a template creates records or changes existing ones.
#[zoom_model]
pub enum TemplateType {
    /// Creates records.
    Add,
    /// Changes existing records.
    Update,
}

/// User in a list, such as an assigned agent.
#[zoom_model(response)]
pub struct User {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
}

/// Voice channel, the only one that the call supports.
#[zoom_model]
pub enum VoiceChannel {
    /// Voice.
    Voice,
}
