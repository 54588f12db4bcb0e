//! Assistants.

use jiff::Timestamp;

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists assistants.
///
/// Zoom's page: [List user assistants](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/assistants).
#[zoom_endpoint(
    GET, "/users/<user_id>/assistants",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:list_assistants", "user:read:list_assistants:admin"],
    rate_limit = Medium,
    errors(
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn list_assistants(
    /// The user.
    user_id: String,
) -> AssistantList;

/// Adds assistants.
///
/// Zoom's page: [Add assistants](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/%7BuserId%7D/assistants).
#[zoom_endpoint(
    POST, "/users/<user_id>/assistants", json,
    scopes = ["user:write", "user:write:admin", "user:write:assistant", "user:write:assistant:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn add_assistants(
    /// The user.
    user_id: String,
    /// The assistants: at most 30.
    assistants: Option<Vec<Assistant>>,
) -> AddedAssistants;

/// Deletes assistants.
///
/// Zoom's page: [Delete user assistants](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/assistants).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/assistants",
    scopes = ["user:write", "user:write:admin", "user:delete:assistant", "user:delete:assistant:admin"],
    rate_limit = Light,
    errors(
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_assistants(
    /// The user.
    user_id: String,
) -> NoContent;

/// Deletes an assistant.
///
/// Zoom's page: [Delete a user assistant](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/assistants/%7BassistantId%7D).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/assistants/<assistant_id>",
    scopes = ["user:write", "user:write:admin", "user:delete:assistant", "user:delete:assistant:admin"],
    rate_limit = Light,
    errors(
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_assistant(
    /// The user.
    user_id: String,
    /// The assistant.
    assistant_id: String,
) -> NoContent;

/// Lists schedulers.
///
/// Zoom's page: [List user schedulers](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/schedulers).
#[zoom_endpoint(
    GET, "/users/<user_id>/schedulers",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:list_schedulers", "user:read:list_schedulers:admin"],
    rate_limit = Medium,
    errors(
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn list_schedulers(
    /// The user.
    user_id: String,
) -> SchedulerList;

/// Deletes schedulers.
///
/// Zoom's page: [Delete user schedulers](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/schedulers).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/schedulers",
    scopes = ["user:write", "user:write:admin", "user:delete:scheduler", "user:delete:scheduler:admin"],
    rate_limit = Light,
    errors(
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_schedulers(
    /// The user.
    user_id: String,
) -> NoContent;

/// Deletes a scheduler.
///
/// Zoom's page: [Delete a scheduler](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/schedulers/%7BschedulerId%7D).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/schedulers/<scheduler_id>",
    scopes = ["user:write", "user:write:admin", "user:delete:scheduler", "user:delete:scheduler:admin"],
    rate_limit = Light,
    errors(
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_scheduler(
    /// The user.
    user_id: String,
    /// The scheduler.
    scheduler_id: String,
) -> NoContent;

/// An assistant list.
#[zoom_model]
pub struct AssistantList {
    /// The assistants: at most 30.
    pub assistants: Vec<Assistant>,
}

/// An assistant.
#[zoom_model]
pub struct Assistant {
    /// The email.
    pub email: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// Whether it can manage host private event.
    pub can_manage_host_private_event: Option<bool>,
}

/// A scheduler list.
#[zoom_model]
pub struct SchedulerList {
    /// The schedulers: at most 30.
    pub schedulers: Vec<Scheduler>,
}

/// A scheduler.
#[zoom_model]
pub struct Scheduler {
    /// The email.
    pub email: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The PMI.
    pub pmi: Option<i64>,
}

/// Added assistants.
#[zoom_model]
pub struct AddedAssistants {
    /// The add at.
    pub add_at: Option<Timestamp>,
    /// The IDs.
    pub ids: Option<String>,
}
