//! Provision templates for desk phones.

use super::NamedRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the provision templates of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/provision_templates",
    scopes = ["phone:read:admin", "phone:read:list_provision_templates:admin"],
    rate_limit = Medium,
    paged = provision_templates,
    operation = "listAccountProvisionTemplate",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provision-templates/GET/phone/provision_templates",
)]
pub fn list_provision_templates(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ProvisionTemplatePage;

/// Adds a provision template, which holds settings of desk phones.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/provision_templates", json,
    scopes = ["phone:write:admin", "phone:write:provision_template:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addProvisionTemplate",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provision-templates/POST/phone/provision_templates",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The request is invalid; Zoom's message says why.
        400/400 => BadRequest,
    )
)]
pub fn add_provision_template(
    /// Name of the provision template.
    #[zoom(max_length = 128)]
    name: String,
    /// Description of the provision template.
    #[zoom(max_length = 255)]
    description: Option<String>,
    /// Configuration of the devices.
    content: Option<String>,
) -> NamedRef;

/// Returns a provision template.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/provision_templates/<template_id>",
    scopes = ["phone:read:admin", "phone:read:provision_template:admin"],
    rate_limit = Light,
    operation = "GetProvisionTemplate",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provision-templates/GET/phone/provision_templates/%7BtemplateId%7D",
)]
pub fn get_provision_template(
    /// ID of the provision template.
    template_id: String,
) -> ProvisionTemplate;

/// Deletes a provision template.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/provision_templates/<template_id>",
    scopes = ["phone:write:admin", "phone:delete:provision_template:admin"],
    rate_limit = Light,
    operation = "deleteProvisionTemplate",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provision-templates/DELETE/phone/provision_templates/%7BtemplateId%7D",
    errors(
        /// The provision template does not exist.
        400/404 => ProvisionTemplateNotFound,
    )
)]
pub fn delete_provision_template(
    /// ID of the provision template.
    template_id: String,
) -> NoContent;

/// Changes a provision template.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/provision_templates/<template_id>", json,
    scopes = ["phone:write:admin", "phone:update:provision_template:admin"],
    rate_limit = Light,
    operation = "updateProvisionTemplate",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provision-templates/PATCH/phone/provision_templates/%7BtemplateId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// Another provision template has this name, or the content contains a reserved parameter.
        400/400 => NameExistsOrReservedParameter,
        /// The provision template does not exist.
        400/404 => ProvisionTemplateNotFound,
    )
)]
pub fn update_provision_template(
    /// ID of the provision template.
    template_id: String,
    /// Name of the template.
    #[zoom(max_length = 128)]
    name: Option<String>,
    /// Description of the provision template.
    #[zoom(max_length = 255)]
    description: Option<String>,
    /// Configuration of the devices.
    content: Option<String>,
) -> NoContent;

/// Provision template.
#[zoom_model(response)]
pub struct ProvisionTemplate {
    /// ID of the provision template.
    pub id: Option<String>,
    /// Name of the provision template.
    pub name: Option<String>,
    /// Description of the provision template.
    pub description: Option<String>,
    /// Configuration of the devices.
    pub content: Option<String>,
    /// Number of devices with the template.
    pub bound_device_count: Option<u32>,
}

/// Page of provision templates.
#[zoom_model(response)]
pub struct ProvisionTemplatePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Provision templates.
    pub provision_templates: Vec<ListedProvisionTemplate>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Provision template in a list.
#[zoom_model(response)]
pub struct ListedProvisionTemplate {
    /// ID of the provision template.
    pub id: Option<String>,
    /// Name of the provision template.
    pub name: Option<String>,
    /// Description of the provision template.
    pub description: Option<String>,
    /// Number of devices with the template.
    pub bound_device_count: Option<u32>,
}
