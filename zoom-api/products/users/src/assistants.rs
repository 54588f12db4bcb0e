//! Assistants, who schedule meetings for a user, and the users for whom somebody schedules.
//!
//! Both sides need a licence in the same account.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists a user's assistants.
///
/// Assistants schedule meetings for the user, manage them, and can be alternative hosts where the account allows
/// co-hosts. Both need a Licensed or On-prem licence in the same account.
///
/// Zoom's page: [List user assistants](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/assistants).
#[zoom_endpoint(
    GET, "/users/<user_id>/assistants",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:list_assistants", "user:read:list_assistants:admin"],
    rate_limit = Medium,
    errors(
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_assistants(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> AssistantList;

/// Makes other users the assistants of a user.
///
/// Each is named by ID or e-mail address. Assistants schedule meetings for the user, manage them, and can be
/// alternative hosts where the account allows co-hosts. Both need a Licensed or On-prem licence, in one account or one
/// organization.
///
/// Zoom's page: [Add assistants](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/%7BuserId%7D/assistants).
#[zoom_endpoint(
    POST, "/users/<user_id>/assistants", json,
    scopes = ["user:write", "user:write:admin", "user:write:assistant", "user:write:assistant:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// The account or one of the two lacks a licence, the assistant is the user or unknown, or assists already.
        400/200 => PaidPlanRequired,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn add_assistants(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The assistants. At most 30.
    assistants: Option<Vec<Assistant>>,
) -> AddedAssistants;

/// Removes all assistants of a user.
///
/// Both sides need a Licensed or On-prem licence in the same account.
///
/// Zoom's page: [Delete user assistants](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/assistants).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/assistants",
    scopes = ["user:write", "user:write:admin", "user:delete:assistant", "user:delete:assistant:admin"],
    rate_limit = Light,
    errors(
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_assistants(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// Removes one assistant of a user.
///
/// Both need a Licensed or On-prem licence in the same account.
///
/// Zoom's page: [Delete a user assistant](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/assistants/%7BassistantId%7D).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/assistants/<assistant_id>",
    scopes = ["user:write", "user:write:admin", "user:delete:assistant", "user:delete:assistant:admin"],
    rate_limit = Light,
    errors(
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_assistant(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The assistant.
    assistant_id: String,
) -> NoContent;

/// Lists the users for whom a user can schedule meetings.
///
/// The user is their assistant, in the same account.
///
/// Zoom's page: [List user schedulers](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/schedulers).
#[zoom_endpoint(
    GET, "/users/<user_id>/schedulers",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:list_schedulers", "user:read:list_schedulers:admin"],
    rate_limit = Medium,
    errors(
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_schedulers(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> SchedulerList;

/// Ends a user's right to schedule for others, for all of them.
///
/// The user is nobody's assistant afterwards. All must be in the same account.
///
/// Zoom's page: [Delete user schedulers](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/schedulers).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/schedulers",
    scopes = ["user:write", "user:write:admin", "user:delete:scheduler", "user:delete:scheduler:admin"],
    rate_limit = Light,
    errors(
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_schedulers(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// Ends a user's right to schedule for one other user.
///
/// Both must be in the same account.
///
/// Zoom's page: [Delete a scheduler](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/schedulers/%7BschedulerId%7D).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/schedulers/<scheduler_id>",
    scopes = ["user:write", "user:write:admin", "user:delete:scheduler", "user:delete:scheduler:admin"],
    rate_limit = Light,
    errors(
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_scheduler(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The user for whom was scheduled.
    scheduler_id: String,
) -> NoContent;

/// A user's assistants.
#[zoom_model]
pub struct AssistantList {
    /// The assistants. At most 30.
    pub assistants: Vec<Assistant>,
}

/// An assistant of a user; one is named by ID or e-mail address when it is added.
#[zoom_model]
pub struct Assistant {
    /// The assistant's e-mail address.
    pub email: Option<String>,
    /// The assistant's user ID.
    pub id: Option<String>,
    /// Whether the assistant manages private events too.
    pub can_manage_host_private_event: Option<bool>,
}

/// The users for whom a user schedules meetings.
#[zoom_model]
pub struct SchedulerList {
    /// The users for whom the user schedules. At most 30.
    pub schedulers: Vec<Scheduler>,
}

/// A user for whom somebody else schedules meetings.
#[zoom_model]
pub struct Scheduler {
    /// The e-mail address of the user for whom meetings are scheduled.
    pub email: Option<String>,
    /// The ID of the user for whom meetings are scheduled.
    pub id: Option<String>,
    /// The Personal Meeting ID.
    pub pmi: Option<i64>,
}

/// The assistants that were added, and when.
#[zoom_model]
pub struct AddedAssistants {
    /// When the assistants were added.
    pub add_at: Option<Timestamp>,
    /// The assistants, by their IDs.
    pub ids: Option<String>,
}
