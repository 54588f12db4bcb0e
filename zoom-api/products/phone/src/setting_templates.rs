//! Setting templates, which hold default settings.

mod policy;
mod user_settings;

pub use policy::*;
pub use user_settings::*;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the setting templates of the account or of a site.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/setting_templates",
    scopes = ["phone:read:admin", "phone:read:list_setting_templates:admin"],
    rate_limit = Light,
    paged = templates,
    operation = "listSettingTemplates",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/setting-templates/GET/phone/setting_templates",
    errors(
        /// Multiple sites are not enabled.
        400/300 => MultipleSitesDisabled,
        /// The account does not exist.
        401/124 => AccountNotFound,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
pub fn list_setting_templates(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the site whose templates to list, if the account has multiple sites; by default those of the account.
    site_id: Option<String>,
) -> TemplatePage;

/// Adds a setting template, which holds default settings for users, groups, common areas and other extensions of an
/// account or site.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/setting_templates", json,
    scopes = ["phone:write:admin", "phone:write:setting_template:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addSettingTemplate",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/setting-templates/POST/phone/setting_templates",
    errors(
        /// The values are invalid, such as the kind of the template.
        400/300 => InvalidTemplateType,
        /// The account does not exist.
        401/124 => AccountNotFound,
    )
)]
pub fn add_setting_template(
    /// Description of the setting template.
    description: Option<String>,
    /// Name of the template.
    name: String,
    /// ID of the site; required if the account has multiple sites.
    site_id: Option<String>,
    /// Kind of extension that the template configures, such as `user`.
    #[field(rename = "type")]
    kind: String,
) -> CreatedSettingTemplate;

/// Returns a setting template.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/setting_templates/<template_id>",
    scopes = ["phone:read:admin", "phone:read:setting_template:admin"],
    rate_limit = Light,
    operation = "getSettingTemplate",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/setting-templates/GET/phone/setting_templates/%7BtemplateId%7D",
    errors(
        /// The account does not exist.
        401/124 => AccountNotFound,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
pub fn get_setting_template(
    /// ID of the template.
    template_id: String,
    /// Name of the only field that the response holds, such as `description`; by default all.
    custom_query_fields: Option<String>,
) -> SettingTemplate;

/// Changes a setting template.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/setting_templates/<template_id>", json,
    scopes = ["phone:write:admin", "phone:update:setting_template:admin"],
    rate_limit = Light,
    operation = "updateSettingTemplate",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/setting-templates/PATCH/phone/setting_templates/%7BtemplateId%7D",
    errors(
        /// The country or area code, the language of the audio prompts, the PIN, the operator or a call handling value
        /// is invalid; Zoom's message states which.
        400/300 => InvalidSettings,
        /// Consent options of callers are not enabled, so that the values for inbound and outbound recording
        /// announcements must be equal.
        400/13800 => ConsentOptionsDisabled,
        /// The account does not exist.
        401/124 => AccountNotFound,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
pub fn update_setting_template(
    /// ID of the template.
    template_id: String,
    /// Changes to the template.
    #[body]
    setting_template: SettingTemplateUpdate,
) -> NoContent;

/// Setting template with its settings.
#[zoom_model(response)]
pub struct SettingTemplate {
    /// Description of the template.
    pub description: Option<String>,
    /// ID of the setting template.
    pub id: Option<String>,
    /// Name of the setting template.
    pub name: Option<String>,
    /// Policies that the template sets.
    pub policy: Option<Policy>,
    /// Profile that the template sets.
    pub profile: Option<Profile>,
    /// Kind of extension that the template configures.
    #[zoom(rename = "type")]
    pub kind: Option<SettingTemplateType>,
    /// User settings that the template sets.
    pub user_settings: Option<UserSettings>,
}

/// Profile settings of a template.
#[zoom_model]
pub struct Profile {
    /// Area code of the account's numbers, with at most 6 digits.
    pub area_code: Option<String>,
    /// Name of the template's country.
    pub country: Option<String>,
}

/// Kind of setting template.
#[zoom_model]
pub enum SettingTemplateType {
    /// User.
    User,
    /// Group.
    Group,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Zoom Room.
    #[zoom(rename = "zr")]
    ZoomRoom,
    /// Interoperable room device.
    Interop,
}

/// Page of setting templates.
#[zoom_model(response)]
pub struct TemplatePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Setting templates.
    pub templates: Vec<Template>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Setting template in a list.
#[zoom_model(response)]
pub struct Template {
    /// Description of the template.
    pub description: Option<String>,
    /// ID of the setting template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Kind of extension that the template configures.
    #[zoom(rename = "type")]
    pub kind: Option<TemplateType>,
}

/// Kind of setting template.
#[zoom_model]
pub enum TemplateType {
    /// User.
    User,
    /// Group.
    Group,
    /// Auto receptionist.
    #[zoom(rename = "autReceptionist")]
    AutoReceptionist,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Zoom Room.
    #[zoom(rename = "zr")]
    ZoomRoom,
    /// Interoperable room device.
    Interop,
}

/// Setting template that was added.
#[zoom_model(response)]
pub struct CreatedSettingTemplate {
    /// Description of the setting template.
    pub description: Option<String>,
    /// ID of the setting template.
    pub id: Option<String>,
    /// Name of the setting template.
    pub name: Option<String>,
    /// Kind of extension that the template configures, such as `user`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// Changes to a setting template.
#[zoom_model]
pub struct SettingTemplateUpdate {
    /// Description of the template.
    pub description: Option<String>,
    /// Name of the setting template.
    pub name: Option<String>,
    /// Policies that the template sets.
    pub policy: Option<PolicyUpdate>,
    /// Profile that the template sets.
    pub profile: Option<Profile>,
    /// User settings that the template sets.
    pub user_settings: Option<UserSettingsUpdate>,
}
