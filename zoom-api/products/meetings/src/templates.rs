//! Meeting templates: list them, and save a meeting as a template.

use super::{CreatedTemplate, TemplateList};
use zoom_api::types::MeetingId;
use zoom_api::zoom_endpoint;

/// Lists the meeting templates that a user can schedule from.
///
/// The host needs Zoom Meetings Basic or higher.
#[zoom_endpoint(
    GET, "/users/<user_id>/meeting_templates",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_templates", "meeting:read:list_templates:admin"],
    rate_limit = Medium,
    operation = "listMeetingTemplates",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/templates/GET/users/%7BuserId%7D/meeting_templates",
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_templates(
    /// ID of the user.
    user_id: String,
) -> TemplateList;

/// Saves an existing meeting as a template.
///
/// The host needs Zoom Meetings Basic or higher. At most 40 templates.
#[zoom_endpoint(
    POST, "/users/<user_id>/meeting_templates", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:template", "meeting:write:template:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "meetingTemplateCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/templates/POST/users/%7BuserId%7D/meeting_templates",
    errors(
        /// The maximum of 40 meeting templates is reached.
        400/300 => TooManyTemplates,
        /// The app cannot access this meeting, or a template with this name already exists.
        400/3000 => CannotSaveTemplate,
        /// The meeting does not exist.
        400/3001 => MeetingNotFound,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn create_template(
    /// ID of the user.
    user_id: String,
    /// ID of the meeting to save as a template.
    meeting_id: Option<MeetingId>,
    /// Name of the template.
    name: Option<String>,
    /// Whether the template of a recurring meeting is saved as a scheduled meeting.
    #[zoom(default = false)]
    save_recurrence: Option<bool>,
    /// Whether to replace an existing template of the same meeting.
    #[zoom(default = false)]
    overwrite: Option<bool>,
) -> CreatedTemplate;
