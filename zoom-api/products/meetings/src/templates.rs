//! Templates of meetings: list them, and save a meeting as one.

use super::{CreatedTemplate, TemplateList};
use zoom_api::types::MeetingId;
use zoom_api::zoom_endpoint;

/// Lists the meeting templates a user can schedule from.
///
/// The host needs Zoom Meetings Basic or higher.
///
/// Zoom's page: [List meeting templates](https://developers.zoom.us/docs/api/meetings/#tag/templates/GET/users/%7BuserId%7D/meeting_templates).
#[zoom_endpoint(
    GET, "/users/<user_id>/meeting_templates",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:list_templates", "meeting:read:list_templates:admin"],
    rate_limit = Medium,
    errors(
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_templates(
    /// The user, by ID.
    user_id: String,
) -> TemplateList;

/// Saves an existing meeting as a template.
///
/// The host needs Zoom Meetings Basic or higher. Forty templates are the limit.
///
/// Zoom's page: [Create template](https://developers.zoom.us/docs/api/meetings/#tag/templates/POST/users/%7BuserId%7D/meeting_templates).
#[zoom_endpoint(
    POST, "/users/<user_id>/meeting_templates", json,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:template", "meeting:write:template:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// There are 40 meeting templates already.
        400/300 => TooManyTemplates,
        /// The app may not see this meeting, or another template has this name.
        400/3000 => CannotAccessMeeting,
        /// No meeting has this ID.
        400/3001 => MeetingNotFound,
        /// The host's account may not hold or schedule meetings.
        400/3161 => HostingNotAllowed,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn create_template(
    /// The user, by ID.
    user_id: String,
    /// The meeting to make a template of, by its ID.
    meeting_id: Option<MeetingId>,
    /// The name of the template.
    name: Option<String>,
    /// Whether the template of a recurring meeting is saved as a scheduled meeting. `false` when left out.
    save_recurrence: Option<bool>,
    /// Whether an existing template that was made from the same meeting is replaced. `false` when left out.
    overwrite: Option<bool>,
) -> CreatedTemplate;
