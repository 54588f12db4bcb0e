//! Routing profiles: how queues choose the agent for a consumer, and the consumer for an agent.

use super::SkillType;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the agent routing profiles of the account.
#[zoom_endpoint(
    GET, "/contact_center/agent_routing_profiles",
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:agent_routing_profile:admin"],
    rate_limit = Medium,
    paged = agent_routing_profiles,
    operation = "Listagentroutingprofiles",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/GET/contact_center/agent_routing_profiles",
)]
pub fn list_agent_routing_profiles(
    /// Name of the agent routing profiles to list; similar names match too.
    agent_routing_profile_name: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> AgentRoutingProfilePage;

/// Creates an agent routing profile.
#[zoom_endpoint(
    POST, "/contact_center/agent_routing_profiles", json,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:write:agent_routing_profile:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Createanagentroutingprofile",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/POST/contact_center/agent_routing_profiles",
    errors(
        /// A required parameter is missing.
        400/300 => MissingParameter,
        /// A category does not exist.
        400/4004 => CategoryNotFound,
        /// The profile has too many priorities.
        400/4005 => TooManyPriorities,
        /// A category occurs more than once in the priorities.
        400/4006 => DuplicateCategory,
        /// Another routing profile has this name.
        409 => RoutingProfileNameTaken,
    )
)]
pub fn create_agent_routing_profile(
    /// Profile to create.
    #[body]
    agent_routing_profile: NewAgentRoutingProfile,
) -> AgentRoutingProfile;

/// Returns an agent routing profile.
#[zoom_endpoint(
    GET, "/contact_center/agent_routing_profiles/<agent_routing_profile_id>",
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:agent_routing_profile:admin"],
    rate_limit = Light,
    operation = "getAgentRoutingProfile",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/GET/contact_center/agent_routing_profiles/%7BagentRoutingProfileId%7D",
    errors(
        /// No agent routing profile has this ID.
        404 => AgentRoutingProfileNotFound,
    )
)]
pub fn get_agent_routing_profile(
    /// ID of the agent routing profile.
    agent_routing_profile_id: String,
) -> AgentRoutingProfile;

/// Deletes an agent routing profile.
#[zoom_endpoint(
    DELETE, "/contact_center/agent_routing_profiles/<agent_routing_profile_id>",
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:delete:agent_routing_profile:admin"],
    rate_limit = Light,
    operation = "Deleteanagentroutingprofile",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/DELETE/contact_center/agent_routing_profiles/%7BagentRoutingProfileId%7D",
    errors(
        /// No agent routing profile has this ID.
        404 => AgentRoutingProfileNotFound,
    )
)]
pub fn delete_agent_routing_profile(
    /// ID of the agent routing profile.
    agent_routing_profile_id: String,
) -> NoContent;

/// Updates an agent routing profile.
#[zoom_endpoint(
    PATCH, "/contact_center/agent_routing_profiles/<agent_routing_profile_id>", json,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:update:agent_routing_profile:admin"],
    rate_limit = Light,
    operation = "Updateanagentroutingprofile'sdetails",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/PATCH/contact_center/agent_routing_profiles/%7BagentRoutingProfileId%7D",
    errors(
        /// A required parameter is missing.
        400/300 => MissingParameter,
        /// A category does not exist.
        400/4004 => CategoryNotFound,
        /// The profile has too many priorities.
        400/4005 => TooManyPriorities,
        /// A category occurs more than once in the priorities.
        400/4006 => DuplicateCategory,
        /// No agent routing profile has this ID.
        404 => AgentRoutingProfileNotFound,
        /// Another routing profile has this name.
        409 => RoutingProfileNameTaken,
    )
)]
pub fn update_agent_routing_profile(
    /// ID of the agent routing profile.
    agent_routing_profile_id: String,
    /// Changes to the profile.
    #[body]
    agent_routing_profile: AgentRoutingProfileUpdate,
) -> NoContent;

/// Lists the consumer routing profiles of the account.
#[zoom_endpoint(
    GET, "/contact_center/consumer_routing_profiles",
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:consumer_routing_profile:admin"],
    rate_limit = Medium,
    paged = consumer_routing_profiles,
    operation = "Listconsumerroutingprofiles",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/GET/contact_center/consumer_routing_profiles",
)]
pub fn list_consumer_routing_profiles(
    /// Name of the consumer routing profiles to list; similar names match too.
    consumer_routing_profile_name: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ConsumerRoutingProfilePage;

/// Creates a consumer routing profile.
#[zoom_endpoint(
    POST, "/contact_center/consumer_routing_profiles", json,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:write:consumer_routing_profile:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Createaconsumerroutingprofile",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/POST/contact_center/consumer_routing_profiles",
    errors(
        /// A required parameter is missing.
        400/300 => MissingParameter,
        /// A parameter is invalid.
        400/303 => InvalidParameter,
        /// The profile has too many priorities.
        400/4010 => TooManyPriorities,
        /// A priority attribute occurs more than once.
        400/4011 => DuplicatePriorityAttribute,
        /// A resource to which the profile refers does not exist.
        400/4012 => RelatedResourceNotFound,
        /// The compared value or the operator is invalid.
        400/4013 => InvalidComparison,
        /// A variable occurs more than once in the profile.
        400/4014 => DuplicateVariables,
        /// Another routing profile has this name.
        409 => RoutingProfileNameTaken,
    )
)]
pub fn create_consumer_routing_profile(
    /// Name of the consumer routing profile.
    consumer_routing_profile_name: String,
    /// Description of the consumer routing profile.
    consumer_routing_profile_description: Option<String>,
    /// Attributes of consumers who are served first.
    #[zoom(max_items = 150)]
    top_priorities: Option<Vec<TopPriority>>,
    /// Attributes by which consumers gain priority while they wait, after those with top priority.
    #[zoom(max_items = 150)]
    accumulated_priorities: Option<Vec<AccumulatedPriority>>,
) -> ConsumerRoutingProfile;

/// Returns a consumer routing profile.
#[zoom_endpoint(
    GET, "/contact_center/consumer_routing_profiles/<consumer_routing_profile_id>",
    scopes = ["contact_center_routing_profile:read:admin", "contact_center:read:consumer_routing_profile:admin"],
    rate_limit = Light,
    operation = "Getaconsumerroutingprofile",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/GET/contact_center/consumer_routing_profiles/%7BconsumerRoutingProfileId%7D",
    errors(
        /// No consumer routing profile has this ID.
        404 => ConsumerRoutingProfileNotFound,
    )
)]
pub fn get_consumer_routing_profile(
    /// ID of the consumer routing profile.
    consumer_routing_profile_id: String,
) -> ConsumerRoutingProfile;

/// Deletes a consumer routing profile.
#[zoom_endpoint(
    DELETE, "/contact_center/consumer_routing_profiles/<consumer_routing_profile_id>",
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:delete:consumer_routing_profile:admin"],
    rate_limit = Light,
    operation = "Deleteaconsumerroutingprofile",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/DELETE/contact_center/consumer_routing_profiles/%7BconsumerRoutingProfileId%7D",
    errors(
        /// No consumer routing profile has this ID.
        404 => ConsumerRoutingProfileNotFound,
    )
)]
pub fn delete_consumer_routing_profile(
    /// ID of the consumer routing profile.
    consumer_routing_profile_id: String,
) -> NoContent;

/// Updates a consumer routing profile.
#[zoom_endpoint(
    PATCH, "/contact_center/consumer_routing_profiles/<consumer_routing_profile_id>", json,
    scopes = ["contact_center_routing_profile:write:admin", "contact_center:update:consumer_routing_profile:admin"],
    rate_limit = Light,
    operation = "Updateaconsumerroutingprofile'sdetails",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/routing-profiles/PATCH/contact_center/consumer_routing_profiles/%7BconsumerRoutingProfileId%7D",
    errors(
        /// A required parameter is missing.
        400/300 => MissingParameter,
        /// A parameter is invalid.
        400/303 => InvalidParameter,
        /// The profile has too many priorities.
        400/4010 => TooManyPriorities,
        /// A priority attribute occurs more than once.
        400/4011 => DuplicatePriorityAttribute,
        /// A resource to which the profile refers does not exist.
        400/4012 => RelatedResourceNotFound,
        /// The compared value or the operator is invalid.
        400/4013 => InvalidComparison,
        /// A variable occurs more than once in the profile.
        400/4014 => DuplicateVariables,
        /// No consumer routing profile has this ID.
        404 => ConsumerRoutingProfileNotFound,
        /// Another routing profile has this name.
        409 => RoutingProfileNameTaken,
    )
)]
pub fn update_consumer_routing_profile(
    /// ID of the consumer routing profile.
    consumer_routing_profile_id: String,
    /// Name of the consumer routing profile.
    consumer_routing_profile_name: Option<String>,
    /// Description of the consumer routing profile.
    consumer_routing_profile_description: Option<String>,
    /// Attributes of consumers who are served first.
    #[zoom(max_items = 150)]
    top_priorities: Option<Vec<TopPriority>>,
    /// Attributes by which consumers gain priority while they wait, after those with top priority.
    #[zoom(max_items = 150)]
    accumulated_priorities: Option<Vec<AccumulatedPriority>>,
) -> NoContent;

/// Profile that determines which agents a consumer is routed to.
#[zoom_model(response)]
pub struct AgentRoutingProfile {
    /// ID of the profile.
    pub agent_routing_profile_id: Option<String>,
    /// Name of the agent routing profile.
    pub agent_routing_profile_name: Option<String>,
    /// Description of the agent routing profile.
    pub agent_routing_profile_description: Option<String>,
    /// Time to wait for a matching agent before others are considered, in seconds.
    pub wait_time_agent_in_seconds: Option<i64>,
    /// Skill categories and intent groups, the most important first. Among equal agents, the one with the higher
    /// proficiency in the more important category is chosen.
    #[zoom(max_items = 20)]
    pub priorities: Vec<Priority>,
    /// Ends of the intervals into which the queue time is divided, in seconds; -1 stands for the time after the last
    /// one. Zoom must have enabled progressive relaxation of routing profiles for the account.
    pub time_steps: Vec<i64>,
    /// Whether the profile's skills are ignored after a transfer or an overflow.
    pub ignore_transferring_skills: Option<bool>,
}

/// Skill category or intent group by which agents are chosen.
#[zoom_model(response)]
pub struct Priority {
    /// ID of the priority.
    pub priority_id: Option<String>,
    /// Rank of the priority, unique in the profile; the lowest number is the most important.
    #[zoom(min = 1, max = 20)]
    pub priority_order: Option<u32>,
    /// Whether the priority refers to a skill category or an intent group.
    pub category_type: CategoryType,
    /// ID of the skill category.
    pub skill_category_id: Option<String>,
    /// ID of the intent group.
    pub intent_group_id: Option<String>,
    /// Name of the skill category.
    pub skill_category_name: Option<String>,
    /// Name of the intent group.
    pub intent_group_name: Option<String>,
    /// Whether the skill has proficiency levels.
    pub skill_type: Option<SkillType>,
    /// Lowest proficiency level that an agent needs; only for proficiency-based skill categories.
    pub minimum_proficiency_level: Option<i64>,
    /// Whether agents without a skill of the category are excluded.
    pub skill_category_required: Option<bool>,
    /// Whether agents without the intent are excluded.
    pub intent_group_required: Option<bool>,
    /// ID of the skill that applies if the consumer chose none.
    pub default_skill_id: Option<String>,
    /// Name of the skill that applies if the consumer chose none.
    pub default_skill_name: Option<String>,
    /// End of the interval in which the priority applies, in seconds; -1 stands for the time after the last one. Zoom
    /// must have enabled progressive relaxation of routing profiles for the account.
    pub time_step: Option<i64>,
    /// Skills that are tried if no agent has the chosen or the default skill. Zoom must have enabled the feature for
    /// the account.
    #[zoom(max_items = 3)]
    pub backup_skills: Vec<BackupSkill>,
}

/// Whether a priority concerns skills or intents.
#[zoom_model]
pub enum CategoryType {
    /// Skill category.
    Skill,
    /// Intent group.
    Intent,
}

/// Skill that replaces a missing one.
#[zoom_model(response)]
pub struct BackupSkill {
    /// ID of the backup skill.
    pub backup_skill_id: String,
    /// Name of the backup skill.
    pub backup_skill_name: Option<String>,
    /// Lowest proficiency level that an agent needs; only for proficiency-based skill categories.
    pub minimum_proficiency_level: Option<i64>,
}

/// Profile that determines the order in which consumers are served.
#[zoom_model(response)]
pub struct ConsumerRoutingProfile {
    /// ID of the consumer routing profile.
    pub consumer_routing_profile_id: Option<String>,
    /// Name of the consumer routing profile.
    pub consumer_routing_profile_name: Option<String>,
    /// Description of the consumer routing profile.
    pub consumer_routing_profile_description: Option<String>,
    /// Attributes of consumers who are served first.
    #[zoom(max_items = 150)]
    pub top_priorities: Vec<TopPriority>,
    /// Attributes by which consumers gain priority while they wait, after those with top priority.
    #[zoom(max_items = 150)]
    pub accumulated_priorities: Vec<AccumulatedPriority>,
}

/// Attribute of consumers who are served first.
#[zoom_model]
pub struct TopPriority {
    /// Attribute that is compared.
    pub attribute_type: AttributeType,
    /// Values to which the attribute is compared.
    pub parameter: Option<PriorityParameter>,
}

/// Attribute of a consumer or an engagement.
#[zoom_model]
pub enum AttributeType {
    /// The consumer is one of the contacts.
    AddressBookContacts,
    /// The consumer entered the queue within the hours.
    EntranceToQueue,
    /// The consumer has no earlier engagement.
    NewCustomer,
    /// The consumer had an engagement recently.
    ReturningCustomer,
    /// The engagement was released to one of the queues.
    ReleaseToQueue,
    /// The engagement needs one of the skills.
    Skills,
    /// A variable of the contact has one of the values.
    AddressBookVariable,
    /// A global variable fulfills the comparison.
    GlobalVariable,
}

/// Values to which an attribute is compared; the attribute's type determines which fields apply. New customers need
/// none.
#[zoom_model]
pub struct PriorityParameter {
    /// IDs of the contacts, queues, skills or address books to which the attribute refers. Skills must be of one
    /// category.
    #[zoom(max_items = 100)]
    pub ids: Vec<String>,
    /// Start of the hours in which the consumer entered the queue, such as `09:00 AM`; only for `entrance_to_queue`.
    pub enter_queue_start_time: Option<String>,
    /// End of the hours in which the consumer entered the queue, such as `11:00 PM`; only for `entrance_to_queue`.
    pub enter_queue_end_time: Option<String>,
    /// Time zone of the hours; only for `entrance_to_queue`.
    pub enter_queue_timezone: Option<String>,
    /// Time since the consumer's last engagement, in minutes; only for `returning_customer`.
    #[zoom(min = 1, max = 10080)]
    pub max_returning_minutes: Option<u32>,
    /// ID of the variable; only if the attribute is a variable.
    pub variable_id: Option<String>,
    /// Values, of which the variable must have one; only for `address_book_variable`.
    pub variable_values: Vec<String>,
    /// Comparison; only for `global_variable`.
    pub operator: Option<ComparisonOperator>,
    /// Value to compare the variable with; only for `global_variable`.
    pub compared_value: Option<String>,
}

/// Comparison of a global variable with a value.
#[zoom_model]
pub enum ComparisonOperator {
    /// Equal to.
    EqualTo,
    /// Greater than.
    GreaterThan,
    /// Less than.
    LessThan,
    /// Contains.
    Contains,
}

/// Attribute by which consumers gain priority while they wait.
#[zoom_model]
pub struct AccumulatedPriority {
    /// Attribute that is compared.
    pub attribute_type: AttributeType,
    /// Factor by which waiting time counts as priority.
    #[zoom(min = 1, max = 100)]
    pub incremental_rate: u32,
    /// Values to which the attribute is compared.
    pub parameter: Option<PriorityParameter>,
}

/// Page of agent routing profiles.
#[zoom_model(response)]
pub struct AgentRoutingProfilePage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Agent routing profiles.
    #[zoom(max_items = 100)]
    pub agent_routing_profiles: Vec<AgentRoutingProfile>,
}

/// Page of consumer routing profiles.
#[zoom_model(response)]
pub struct ConsumerRoutingProfilePage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Consumer routing profiles.
    #[zoom(max_items = 100)]
    pub consumer_routing_profiles: Vec<ConsumerRoutingProfile>,
}

/// Agent routing profile to create.
#[zoom_model]
pub struct NewAgentRoutingProfile {
    /// Name of the agent routing profile.
    pub agent_routing_profile_name: String,
    /// Description of the agent routing profile.
    pub agent_routing_profile_description: Option<String>,
    /// Time to wait for a matching agent before others are considered, in seconds.
    #[zoom(default = 3)]
    pub wait_time_agent_in_seconds: Option<i64>,
    /// Skill categories and intent groups, the most important first. Among equal agents, the one with the higher
    /// proficiency in the more important category is chosen.
    #[zoom(max_items = 20)]
    pub priorities: Vec<NewPriority>,
    /// Ends of the intervals into which the queue time is divided, in seconds; -1 stands for the time after the last
    /// one. Zoom must have enabled progressive relaxation of routing profiles for the account.
    pub time_steps: Vec<i64>,
    /// Whether the profile's skills are ignored after a transfer or an overflow.
    #[zoom(default = false)]
    pub ignore_transferring_skills: Option<bool>,
}

/// Priority to create with a profile.
#[zoom_model]
pub struct NewPriority {
    /// Whether the priority refers to a skill category or an intent group.
    pub category_type: CategoryType,
    /// ID of the skill category; required if `category_type` is `skill`.
    pub skill_category_id: Option<String>,
    /// ID of the intent group; required for the type `intent`.
    pub intent_group_id: Option<String>,
    /// Lowest proficiency level that an agent needs; only for proficiency-based skill categories.
    #[zoom(default = 0)]
    pub minimum_proficiency_level: Option<i64>,
    /// Whether agents without a skill of the category are excluded; required for the type `skill`.
    pub skill_category_required: Option<bool>,
    /// Whether agents without the intent are excluded; required for the type `intent`.
    pub intent_group_required: Option<bool>,
    /// ID of the skill that applies if the consumer chose none.
    pub default_skill_id: Option<String>,
    /// End of the interval in which the priority applies, in seconds; -1 stands for the time after the last one. Zoom
    /// must have enabled progressive relaxation of routing profiles for the account.
    pub time_step: Option<i64>,
    /// Skills that are tried if no agent has the chosen or the default skill. Zoom must have enabled the feature for
    /// the account.
    #[zoom(max_items = 3)]
    pub backup_skills: Vec<NewBackupSkill>,
}

/// Backup skill to create with a priority.
#[zoom_model]
pub struct NewBackupSkill {
    /// ID of the backup skill.
    pub backup_skill_id: String,
    /// Lowest proficiency level that an agent needs; only for proficiency-based skill categories.
    pub minimum_proficiency_level: Option<i64>,
}

/// Changes to an agent routing profile.
#[zoom_model]
pub struct AgentRoutingProfileUpdate {
    /// Name of the agent routing profile.
    pub agent_routing_profile_name: Option<String>,
    /// Description of the agent routing profile.
    pub agent_routing_profile_description: Option<String>,
    /// Time to wait for a matching agent before others are considered, in seconds.
    pub wait_time_agent_in_seconds: Option<i64>,
    /// Skill categories and intent groups, the most important first. Among equal agents, the one with the higher
    /// proficiency in the more important category is chosen.
    #[zoom(max_items = 20)]
    pub priorities: Vec<NewPriority>,
    /// Ends of the intervals into which the queue time is divided, in seconds; -1 stands for the time after the last
    /// one. Zoom must have enabled progressive relaxation of routing profiles for the account.
    pub time_steps: Vec<i64>,
    /// Whether the profile's skills are ignored after a transfer or an overflow.
    pub ignore_transferring_skills: Option<bool>,
}
