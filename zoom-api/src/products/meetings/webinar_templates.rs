//! Webinar templates.

use super::{CreatedTemplate, TemplateList};
use crate::zoom_endpoint;

/// Lists templates.
///
/// Zoom's page: [List webinar templates](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/%7BuserId%7D/webinar_templates).
#[zoom_endpoint(
    GET, "/users/<user_id>/webinar_templates",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_templates", "webinar:read:list_templates:admin"],
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Too many templates.
        400/300 => TooManyTemplates,
        /// Template name exists.
        400/3000 => TemplateNameExists,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn list_templates(
    /// The user.
    user_id: String,
) -> TemplateList;

/// Creates a template.
///
/// Zoom's page: [Create a webinar template](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/%7BuserId%7D/webinar_templates).
#[zoom_endpoint(
    POST, "/users/<user_id>/webinar_templates", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:template", "webinar:write:template:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Webinar plan required.
        400/200 => WebinarPlanRequired,
        /// Too many templates.
        400/300 => TooManyTemplates,
        /// Cannot access meeting.
        400/3000 => CannotAccessMeeting,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn create_template(
    /// The user.
    user_id: String,
    /// The webinar ID.
    webinar_id: Option<i64>,
    /// The name.
    name: Option<String>,
    /// Whether "save recurrence" is on: `false` when left out.
    save_recurrence: Option<bool>,
    /// Whether `overwrite` is on: `false` when left out.
    overwrite: Option<bool>,
) -> CreatedTemplate;
