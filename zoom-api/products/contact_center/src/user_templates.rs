//! Templates for the settings of users.

use jiff::Timestamp;

use super::{IntegrationApplication, PackageName, TemplateType};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the templates for users.
#[zoom_endpoint(
    GET, "/contact_center/users/templates",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user_templates:admin"],
    rate_limit = Light,
    paged = user_templates,
    operation = "ListUserTemplates",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/templates",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_templates(
    /// Whether to list templates that create users (`add`) or that change existing ones (`update`).
    template_type: Option<TemplateType>,
    /// Status of the templates to list.
    template_status: Option<TemplateStatus>,
    /// Name of the templates to list.
    template_name: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 300)] page_size: Option<u32>,
) -> UserTemplatePage;

/// Creates a template for users.
#[zoom_endpoint(
    POST, "/contact_center/users/templates", json,
    scopes = ["contact_center_user_template:write:admin", "contact_center:write:user_templates:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createAUserTemplate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/POST/contact_center/users/templates",
    errors(
        /// Another template has this name.
        400/640001 => TemplateNameTaken,
        /// The template cannot change to this status.
        400/640002 => InvalidTemplateStatus,
        /// The name of the template is too long.
        400/640003 => TemplateNameTooLong,
        /// The description of the template is too long.
        400/640004 => TemplateDescriptionTooLong,
        /// The template needs a name.
        400/640005 => TemplateNameRequired,
        /// The template needs a type.
        400/640007 => TemplateTypeRequired,
        /// The account has the maximum number of templates.
        400/640011 => TooManyTemplates,
        /// A setting of the template has an invalid value.
        400/640014 => InvalidTemplateSetting,
        /// The app or the user may not make this call.
        403 => Forbidden,
    )
)]
pub fn create_template(
    /// Template to create.
    #[body]
    template: NewUserTemplate,
) -> UserTemplate;

/// Returns a template for users.
#[zoom_endpoint(
    GET, "/contact_center/users/templates/<template_id>",
    scopes = ["contact_center_user_template:read:admin", "contact_center:read:user_templates:admin"],
    rate_limit = Light,
    operation = "Getanusertemplate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/templates/%7BtemplateId%7D",
    errors(
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No user template has this ID.
        404/640000 => UserTemplateNotFound,
    )
)]
pub fn get_template(
    /// ID of the template.
    template_id: String,
) -> UserTemplate;

/// Deletes a template for users.
#[zoom_endpoint(
    DELETE, "/contact_center/users/templates/<template_id>",
    scopes = ["contact_center_user_template:write:admin", "contact_center:delete:user_templates:admin"],
    rate_limit = Light,
    operation = "deleteAUserTemplate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users/templates/%7BtemplateId%7D",
    errors(
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No user template has this ID.
        404/640000 => UserTemplateNotFound,
    )
)]
pub fn delete_template(
    /// ID of the template.
    template_id: String,
) -> NoContent;

/// Updates a template for users.
#[zoom_endpoint(
    PATCH, "/contact_center/users/templates/<template_id>", json,
    scopes = ["contact_center_user_template:write:admin", "contact_center:update:user_templates:admin"],
    rate_limit = Medium,
    operation = "updateAUserTemplate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/templates/%7BtemplateId%7D",
    errors(
        /// Another template has this name.
        400/640001 => TemplateNameTaken,
        /// The template cannot change to this status.
        400/640002 => InvalidTemplateStatus,
        /// The name of the template is too long.
        400/640003 => TemplateNameTooLong,
        /// The description of the template is too long.
        400/640004 => TemplateDescriptionTooLong,
        /// The template needs a name.
        400/640005 => TemplateNameRequired,
        /// The template needs a type.
        400/640007 => TemplateTypeRequired,
        /// The account has the maximum number of templates.
        400/640011 => TooManyTemplates,
        /// A setting of the template has an invalid value.
        400/640014 => InvalidTemplateSetting,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No user template has this ID.
        404/640000 => UserTemplateNotFound,
    )
)]
pub fn update_template(
    /// ID of the template.
    template_id: String,
    /// Changes to the template.
    #[body]
    template: UserTemplateUpdate,
) -> NoContent;

/// Template for the settings of users.
#[zoom_model(response)]
pub struct UserTemplate {
    /// ID of the template.
    #[zoom(max_length = 50)]
    pub template_id: String,
    /// Name of the template.
    #[zoom(max_length = 100)]
    pub template_name: Option<String>,
    /// Description of the template.
    #[zoom(max_length = 100)]
    pub template_description: Option<String>,
    /// Whether the template creates users (`add`) or changes existing ones (`update`).
    pub template_type: Option<TemplateType>,
    /// Whether the template can be used.
    pub template_status: Option<TemplateStatus>,
    /// Groups of settings that the template applies.
    pub selected_blocks: Vec<SelectedBlock>,
    /// ID of the role.
    #[zoom(max_length = 50)]
    pub role: Option<String>,
    /// Package and add-ons of the user.
    pub package: Option<Package>,
    /// Team that users join.
    pub team: Option<Team>,
    /// Integration in which the user works.
    pub client_integration: Option<ClientIntegration>,
    /// URL that opens for the agent.
    pub external_url: Option<ExternalUrl>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<bool>,
    /// Two-letter country code (ISO 3166).
    #[zoom(max_length = 20)]
    pub country_or_region: Option<String>,
    /// ID of the region.
    #[zoom(max_length = 50)]
    pub region: Option<String>,
    /// Whether the mobile client is enabled.
    pub mobile_client: Option<bool>,
    /// Whether emergency calls are enabled.
    pub emergency_calling: Option<bool>,
    /// Queues of the user.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills that users get.
    pub skills: Vec<Skill>,
    /// Numbers of engagements that the user can handle at a time.
    pub engagement_capacity: Option<EngagementCapacity>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who created the template.
    pub created_by: Option<String>,
    /// Time of creation.
    pub created_time: Option<Timestamp>,
}

/// Whether a template can be used.
#[zoom_model]
pub enum TemplateStatus {
    /// Can be used.
    Active,
    /// Cannot be used.
    Inactive,
    /// Cannot be used because required settings are invalid.
    NeedsAttention,
}

/// Group of settings that a template contains.
#[zoom_model]
pub enum SelectedBlock {
    /// Role.
    Role,
    /// Package.
    Package,
    /// Team.
    Team,
    /// Client integration.
    ClientIntegration,
    /// External URL.
    ExternalUrl,
    /// User access.
    UserAccess,
    /// Country or region.
    CountryOrRegion,
    /// Region.
    Region,
    /// Mobile client.
    MobileClient,
    /// Emergency calling.
    EmergencyCalling,
    /// Assigned queues.
    AssignedQueues,
    /// Skills.
    Skills,
    /// Engagement capacity.
    EngagementCapacity,
}

/// Package and add-ons of users.
#[zoom_model]
pub struct Package {
    /// Contact Center package of the user; whether it is concurrent depends on what the account has bought.
    pub package_name: PackageName,
    /// Add-ons plans of the user; whether they are concurrent depends on what the account has bought.
    #[zoom(rename = "add_ons_plan")]
    pub add_ons_plans: Vec<String>,
}

/// Team of users.
#[zoom_model]
pub struct Team {
    /// ID of the team.
    #[zoom(max_length = 50)]
    pub team_id: String,
    /// Whether the user is a supervisor of the team instead of an agent.
    pub team_supervisor: bool,
}

/// Integration with a customer system.
#[zoom_model]
pub struct ClientIntegration {
    /// Application in which the user works.
    #[zoom(max_length = 20)]
    pub client_integration_application: IntegrationApplication,
    /// Name of the integration's connection.
    #[zoom(max_length = 100)]
    pub client_integration_name: Option<String>,
}

/// URL that opens for agents.
#[zoom_model]
pub struct ExternalUrl {
    /// Whether the URL opens.
    pub enable_external_url: bool,
    /// URL. Placeholders: `%F`, `%L` and `%N` for the first, last and full name, `%C` and `%E` for the caller ID as it
    /// is and in E.164 format.
    #[zoom(max_length = 500)]
    pub external_launch_url: String,
}

/// Queues of users, and their default queues for outbound engagements.
#[zoom_model]
pub struct AssignedQueues {
    /// IDs of the queues in which the user is an agent.
    pub agent_queue_ids: Vec<String>,
    /// IDs of the queues in which the user is a supervisor.
    pub supervisor_queue_ids: Vec<String>,
    /// ID of the default queue for outbound calls.
    #[zoom(max_length = 50)]
    pub default_outbound_voice_queue_id: Option<String>,
    /// ID of the default queue for outbound messages.
    #[zoom(max_length = 50)]
    pub default_outbound_message_queue_id: Option<String>,
}

/// Skill of users.
#[zoom_model]
pub struct Skill {
    /// ID of the skill.
    #[zoom(max_length = 50)]
    pub skill_id: String,
    /// Proficiency level in the skill.
    #[zoom(min = 0, max = 50)]
    pub proficiency_level: Option<u32>,
}

/// Number of engagements that a user handles at a time.
#[zoom_model]
pub struct EngagementCapacity {
    /// Number of email engagements that the user handles at a time.
    #[zoom(min = 0, max = 100)]
    pub concurrent_email_capacity: Option<u32>,
    /// Number of messaging engagements that the user handles at a time.
    #[zoom(min = 0, max = 100)]
    pub concurrent_message_capacity: Option<u32>,
    /// Load by email engagements up to which the user still receives voice and video engagements, in percent.
    #[zoom(min = 0, max = 100)]
    pub email_max_agent_load: Option<u32>,
    /// Load by messaging engagements up to which the user still receives voice and video engagements, in percent.
    #[zoom(min = 0, max = 100)]
    pub message_max_agent_load: Option<u32>,
}

/// Page of templates.
#[zoom_model(response)]
pub struct UserTemplatePage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// User templates.
    #[zoom(max_items = 100)]
    pub user_templates: Vec<ListedUserTemplate>,
}

/// Template in a list.
#[zoom_model(response)]
pub struct ListedUserTemplate {
    /// ID of the template.
    pub template_id: Option<String>,
    /// Name of the template.
    pub template_name: Option<String>,
    /// Whether the template creates users (`add`) or changes existing ones (`update`).
    pub template_type: Option<TemplateType>,
    /// Whether the template can be used.
    pub template_status: Option<TemplateStatus>,
}

/// Template to create.
#[zoom_model]
pub struct NewUserTemplate {
    /// Name of the template.
    #[zoom(max_length = 100)]
    pub template_name: String,
    /// Description of the template.
    #[zoom(max_length = 100)]
    pub template_description: Option<String>,
    /// Whether the template creates users (`add`) or changes existing ones (`update`).
    pub template_type: TemplateType,
    /// Groups of settings that the template applies; only for templates of the type `update`.
    #[zoom(required)]
    pub selected_blocks: Vec<SelectedBlock>,
    /// ID of the role; for templates of the type `update`, only needed if `selected_blocks` contains it.
    #[zoom(max_length = 50)]
    pub role: String,
    /// Package and add-ons of the user; for templates of the type `update`, only needed if `selected_blocks` contains
    /// it.
    pub package: Package,
    /// Team that users join.
    pub team: Option<Team>,
    /// Integration in which the user works.
    pub client_integration: Option<ClientIntegration>,
    /// URL that opens for the agent.
    pub external_url: Option<ExternalUrl>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<bool>,
    /// Two-letter country code (ISO 3166).
    #[zoom(max_length = 20)]
    pub country_or_region: Option<String>,
    /// ID of the region.
    #[zoom(max_length = 50)]
    pub region: Option<String>,
    /// Whether the mobile client is enabled.
    pub mobile_client: Option<bool>,
    /// Whether emergency calls are enabled.
    pub emergency_calling: Option<bool>,
    /// Queues of the user.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills that users get.
    pub skills: Vec<Skill>,
    /// Numbers of engagements that the user can handle at a time.
    pub engagement_capacity: Option<EngagementCapacity>,
}

/// Changes to a template.
#[zoom_model]
pub struct UserTemplateUpdate {
    /// Name of the template.
    #[zoom(max_length = 100)]
    pub template_name: Option<String>,
    /// Description of the template.
    #[zoom(max_length = 100)]
    pub template_description: Option<String>,
    /// Groups of settings that the template applies; required for templates of the type `update`.
    pub selected_blocks: Vec<SelectedBlock>,
    /// ID of the role.
    #[zoom(max_length = 50)]
    pub role: Option<String>,
    /// Package and add-ons of the user.
    pub package: Option<Package>,
    /// Team that users join.
    pub team: Option<Team>,
    /// Integration in which the user works.
    pub client_integration: Option<ClientIntegration>,
    /// URL that opens for the agent.
    pub external_url: Option<ExternalUrl>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<bool>,
    /// Two-letter country code (ISO 3166).
    #[zoom(max_length = 20)]
    pub country_or_region: Option<String>,
    /// ID of the region.
    #[zoom(max_length = 50)]
    pub region: Option<String>,
    /// Whether the mobile client is enabled.
    pub mobile_client: Option<bool>,
    /// Whether emergency calls are enabled.
    pub emergency_calling: Option<bool>,
    /// Queues of the user.
    pub assigned_queues: Option<AssignedQueues>,
    /// Skills that users get.
    pub skills: Vec<Skill>,
    /// Numbers of engagements that the user can handle at a time.
    pub engagement_capacity: Option<EngagementCapacity>,
}
