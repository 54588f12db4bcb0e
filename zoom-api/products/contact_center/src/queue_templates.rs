//! Templates for creating and updating queues.

use jiff::Timestamp;

use super::{ActiveStatus, AnyChannel, TemplateType};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the templates for queues.
#[zoom_endpoint(
    GET, "/contact_center/queue_templates",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    rate_limit = Medium,
    paged = queue_templates,
    operation = "Listqueuetemplates",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queue_templates",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_templates(
    /// Channel of the templates to list.
    channel: Option<AnyChannel>,
    next_page_token: Option<String>,
    page_size: Option<u32>,
) -> QueueTemplatePage;

/// Returns a template for queues.
#[zoom_endpoint(
    GET, "/contact_center/queue_templates/<queue_template_id>",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:queue:admin"],
    rate_limit = Light,
    operation = "getQueueTemplate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/GET/contact_center/queue_templates/%7BqueueTemplateId%7D",
    errors(
        /// Queue templates are disabled in the account.
        400/1214 => QueueTemplateNotEnabled,
        /// The token's user does not exist or is invalid.
        401/1002 => TokenUserNotFound,
        /// The role of the token's user lacks a privilege that this call requires.
        403/9001 => MissingRolePrivileges,
        /// No queue template has this ID.
        404/1213 => QueueTemplateNotFound,
        /// The account exceeded the rate limit of this call.
        429/4001 => RateLimited,
    )
)]
pub fn get_template(
    /// ID of the queue template.
    #[zoom(min_length = 1)]
    queue_template_id: String,
) -> QueueTemplate;

/// Template for queues.
#[zoom_model(response)]
pub struct QueueTemplate {
    /// ID of the queue template.
    pub queue_template_id: String,
    /// Name of the queue template.
    #[zoom(min_length = 1, max_length = 150)]
    pub queue_template_name: String,
    /// Description of the queue template.
    #[zoom(max_length = 255)]
    pub queue_template_description: Option<String>,
    /// Channel of the queues that the template is for.
    pub channel: AnyChannel,
    /// Whether the template creates queues (`add`) or changes existing ones (`update`).
    pub queue_template_type: TemplateType,
    /// Whether the template can be used.
    pub queue_template_status: ActiveStatus,
    /// Whether the template is incomplete or refers to missing records.
    pub queue_template_need_attention: Option<bool>,
    /// ID of the user who made the last change.
    pub modified_by: String,
    /// Time of the last change.
    pub last_modified_time: Timestamp,
}

/// Page of templates.
#[zoom_model(response)]
pub struct QueueTemplatePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Queue templates.
    pub queue_templates: Vec<ListedQueueTemplate>,
}

/// Template in a list.
#[zoom_model(response)]
pub struct ListedQueueTemplate {
    /// ID of the template.
    pub template_id: String,
    /// Name of the template.
    pub template_name: String,
    /// Description of the template.
    pub template_description: String,
    /// Channel of the queues that the template is for.
    pub channel: AnyChannel,
    /// Whether the template creates queues (`add`) or changes existing ones (`update`).
    pub template_type: TemplateType,
    /// Whether the template can be used.
    pub template_status: ActiveStatus,
    /// Whether the template is incomplete or refers to missing records.
    pub template_need_attention: bool,
    /// ID of the user who made the last change.
    pub modified_by: String,
    /// Time of the last change.
    pub last_modified_time: Timestamp,
}
