//! Webinar templates: list them, and save a webinar as a template.

use super::{CreatedTemplate, TemplateList};
use zoom_api::types::MeetingId;
use zoom_api::zoom_endpoint;

/// Lists the webinar templates of a user.
///
/// `create_webinar` takes a template's `id` as `template_id`. Requires a Pro plan or higher with webinars.
#[zoom_endpoint(
    GET, "/users/<user_id>/webinar_templates",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_templates", "webinar:read:list_templates:admin"],
    rate_limit = Unlabeled,
    operation = "listWebinarTemplates",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/%7BuserId%7D/webinar_templates",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The maximum of 40 webinar templates is reached.
        400/300 => TooManyTemplates,
        /// A webinar template with this name already exists.
        400/3000 => TemplateNameExists,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_templates(
    /// ID of the user; `me` in a user-level app.
    user_id: String,
) -> TemplateList;

/// Saves an existing webinar as a template.
///
/// Requires a Pro plan or higher with the webinar add-on for the host. At most 40 templates.
#[zoom_endpoint(
    POST, "/users/<user_id>/webinar_templates", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:template", "webinar:write:template:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "webinarTemplateCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/%7BuserId%7D/webinar_templates",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The maximum of 40 webinar templates is reached.
        400/300 => TooManyTemplates,
        /// The app cannot access this webinar, or a template with this name already exists.
        400/3000 => CannotSaveTemplate,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn create_template(
    /// ID of the user.
    user_id: String,
    /// ID of the webinar to save as a template.
    webinar_id: Option<MeetingId>,
    /// Name of the webinar template.
    name: Option<String>,
    /// Whether the template of a recurring webinar is saved as a scheduled webinar.
    #[zoom(default = false)]
    save_recurrence: Option<bool>,
    /// Whether to replace an existing template of the same webinar.
    #[zoom(default = false)]
    overwrite: Option<bool>,
) -> CreatedTemplate;
