//! Assistants, who schedule meetings for a user, and the users whom they schedule for.
//!
//! Both users need a license in the same account.

use jiff::Timestamp;

use zoom_api::types::CommaSeparated;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists a user's assistants.
///
/// Assistants schedule meetings for the user, manage them, and can be alternative hosts if the account allows co-hosts.
/// Both users need a Licensed or On-prem license in the same account.
#[zoom_endpoint(
    GET, "/users/<user_id>/assistants",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:list_assistants", "user:read:list_assistants:admin"],
    rate_limit = Medium,
    operation = "userAssistants",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/assistants",
    errors(
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_assistants(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> AssistantList;

/// Assigns assistants to a user.
///
/// Each is identified by ID or email address. Assistants schedule meetings for the user, manage them, and can be
/// alternative hosts if the account allows co-hosts. Both users need a Licensed or On-prem license, in one account or
/// one organization.
#[zoom_endpoint(
    POST, "/users/<user_id>/assistants", json,
    scopes = ["user:write", "user:write:admin", "user:write:assistant", "user:write:assistant:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "userAssistantCreate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/POST/users/%7BuserId%7D/assistants",
    errors(
        /// The account has no paid plan, one of the two users has no license, or the assistant does not exist, is the
        /// user, or is an assistant already; the message specifies the reason.
        400/200 => CannotAssignAssistants,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn add_assistants(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Assistants.
    #[zoom(max_items = 30)]
    assistants: Option<Vec<Assistant>>,
) -> AddedAssistants;

/// Removes all assistants of a user.
///
/// Both users need a Licensed or On-prem license in the same account.
#[zoom_endpoint(
    DELETE, "/users/<user_id>/assistants",
    scopes = ["user:write", "user:write:admin", "user:delete:assistant", "user:delete:assistant:admin"],
    rate_limit = Light,
    operation = "userAssistantsDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/assistants",
    errors(
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn remove_all_assistants(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// Removes one assistant of a user.
///
/// Both users need a Licensed or On-prem license in the same account.
#[zoom_endpoint(
    DELETE, "/users/<user_id>/assistants/<assistant_id>",
    scopes = ["user:write", "user:write:admin", "user:delete:assistant", "user:delete:assistant:admin"],
    rate_limit = Light,
    operation = "userAssistantDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/assistants/%7BassistantId%7D",
    errors(
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn remove_assistant(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// ID of the assistant.
    assistant_id: String,
) -> NoContent;

/// Lists the users whom a user can schedule meetings for.
///
/// The user is their assistant, in the same account.
#[zoom_endpoint(
    GET, "/users/<user_id>/schedulers",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:list_schedulers", "user:read:list_schedulers:admin"],
    rate_limit = Medium,
    operation = "userSchedulers",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/schedulers",
    errors(
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_schedulers(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> SchedulerList;

/// Removes the user's permission to schedule for all other users.
///
/// The user is no longer an assistant of anyone. All must be in the same account.
#[zoom_endpoint(
    DELETE, "/users/<user_id>/schedulers",
    scopes = ["user:write", "user:write:admin", "user:delete:scheduler", "user:delete:scheduler:admin"],
    rate_limit = Light,
    operation = "userSchedulersDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/schedulers",
    errors(
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn remove_all_schedulers(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// Removes the user's permission to schedule for one other user.
///
/// Both must be in the same account.
#[zoom_endpoint(
    DELETE, "/users/<user_id>/schedulers/<scheduler_id>",
    scopes = ["user:write", "user:write:admin", "user:delete:scheduler", "user:delete:scheduler:admin"],
    rate_limit = Light,
    operation = "userSchedulerDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/schedulers/%7BschedulerId%7D",
    errors(
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn remove_scheduler(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// ID of the user whom the assistant schedules for.
    scheduler_id: String,
) -> NoContent;

/// Assistants of a user.
#[zoom_model(response)]
pub struct AssistantList {
    /// Assistants.
    #[zoom(max_items = 30)]
    pub assistants: Vec<Assistant>,
}

/// Assistant of a user; an added one is identified by ID or email address.
#[zoom_model]
pub struct Assistant {
    /// Email address of the assistant.
    pub email: Option<String>,
    /// User ID of the assistant.
    pub id: Option<String>,
    /// Whether the assistant can manage private events.
    pub can_manage_host_private_event: Option<bool>,
}

/// Users whom a user schedules meetings for.
#[zoom_model(response)]
pub struct SchedulerList {
    /// Users whom the user schedules for.
    #[zoom(max_items = 30)]
    pub schedulers: Vec<Scheduler>,
}

/// User whom another user schedules meetings for.
#[zoom_model(response)]
pub struct Scheduler {
    /// Email address of the user whom meetings are scheduled for.
    pub email: Option<String>,
    /// ID of the user whom meetings are scheduled for.
    pub id: Option<String>,
    /// Personal Meeting ID.
    pub pmi: Option<i64>,
}

/// Added assistants, and the time.
#[zoom_model(response)]
pub struct AddedAssistants {
    /// Time when the assistants were added.
    pub add_at: Option<Timestamp>,
    /// IDs of the assistants.
    pub ids: Option<CommaSeparated<String>>,
}
