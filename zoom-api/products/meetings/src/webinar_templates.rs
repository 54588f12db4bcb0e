//! Templates of webinars: list them, and save a webinar as one.

use super::{CreatedTemplate, TemplateList};
use zoom_api::types::MeetingId;
use zoom_api::zoom_endpoint;

/// Lists the webinar templates of a user.
///
/// A template's `id` is what `create_webinar` takes as `template_id`. The account needs a Pro plan or higher with
/// webinars.
///
/// Zoom's page: [List webinar templates](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/%7BuserId%7D/webinar_templates).
#[zoom_endpoint(
    GET, "/users/<user_id>/webinar_templates",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:list_templates", "webinar:read:list_templates:admin"],
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => WebinarPlanRequired,
        /// There are 40 webinar templates already.
        400/300 => TooManyTemplates,
        /// Another webinar template has this name.
        400/3000 => TemplateNameExists,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_templates(
    /// The user, by ID; `me` in a user-level app.
    user_id: String,
) -> TemplateList;

/// Saves an existing webinar as a template.
///
/// The host needs a Pro plan or higher with the webinar add-on. Forty templates are the limit.
///
/// Zoom's page: [Create a webinar template](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/%7BuserId%7D/webinar_templates).
#[zoom_endpoint(
    POST, "/users/<user_id>/webinar_templates", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:template", "webinar:write:template:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// The host has no webinar plan, or the app or its user may not do this.
        400/200 => WebinarPlanRequired,
        /// There are 40 webinar templates already.
        400/300 => TooManyTemplates,
        /// The app may not see this webinar, or another template has this name.
        400/3000 => CannotAccessWebinar,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn create_template(
    /// The user, by ID.
    user_id: String,
    /// The webinar to make a template of, by its ID.
    webinar_id: Option<MeetingId>,
    /// The name of the webinar template.
    name: Option<String>,
    /// Whether the template of a recurring webinar is saved as a scheduled webinar. `false` when left out.
    save_recurrence: Option<bool>,
    /// Whether an existing template that was made from the same webinar is replaced. `false` when left out.
    overwrite: Option<bool>,
) -> CreatedTemplate;
