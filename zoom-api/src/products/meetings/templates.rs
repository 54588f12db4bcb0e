//! Templates.

use super::{CreatedTemplate, TemplateList};
use crate::types::MeetingId;
use crate::zoom_endpoint;

/// Lists templates.
///
/// Zoom's page: [List meeting templates](https://developers.zoom.us/docs/api/meetings/#tag/templates/GET/users/%7BuserId%7D/meeting_templates).
#[zoom_endpoint(
    GET, "/users/<user_id>/meeting_templates",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_templates", "meeting:read:list_templates:admin"],
    rate_limit = Medium,
    errors(
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
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
/// Zoom's page: [Create template](https://developers.zoom.us/docs/api/meetings/#tag/templates/POST/users/%7BuserId%7D/meeting_templates).
#[zoom_endpoint(
    POST, "/users/<user_id>/meeting_templates", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:template", "meeting:write:template:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Too many templates.
        400/300 => TooManyTemplates,
        /// Cannot access webinar.
        400/3000 => CannotAccessWebinar,
        /// Meeting not found.
        400/3001 => MeetingNotFound,
        /// Hosting not allowed.
        400/3161 => HostingNotAllowed,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn create_template(
    /// The user.
    user_id: String,
    /// The meeting ID.
    meeting_id: Option<MeetingId>,
    /// The name.
    name: Option<String>,
    /// Whether "save recurrence" is on: `false` when left out.
    save_recurrence: Option<bool>,
    /// Whether `overwrite` is on: `false` when left out.
    overwrite: Option<bool>,
) -> CreatedTemplate;
