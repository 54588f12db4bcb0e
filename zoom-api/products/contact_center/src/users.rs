//! Users of Contact Center: profiles, statuses, queues, skills, devices and call control.

mod channel_settings;
mod requests;
mod responses;

pub use channel_settings::*;
pub use requests::*;
pub use responses::*;

use super::{ActiveStatus, ContactChannel, SkillType, VoiceChannel};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Sends a call control command to a user's device.
#[zoom_endpoint(
    POST, "/contact_center/users/<user_id>/commands", json,
    scopes = ["contact_center_user:write:admin", "contact_center:write:user_control:admin"],
    rate_limit = Light,
    success = 201,
    operation = "userControl",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/call-control/POST/contact_center/users/%7BuserId%7D/commands",
    errors(
        /// The request is invalid.
        400/300 => InvalidRequest,
        /// The user has no such device.
        400/1018 => DeviceNotFound,
        /// The user is not assigned to the queue.
        400/1211 => UserNotInQueue,
        /// The caller ID does not exist or is not assigned to the queue.
        400/1212 => CallerIdNotFound,
        /// The user has the status Occupied.
        400/9002 => UserOccupied,
        /// Devices of type CTI cannot be controlled.
        400/9003 => CtiDeviceNotSupported,
        /// The user may not start a voice engagement.
        403/9001 => VoiceEngagementNotAllowed,
        /// Zoom failed for an unknown reason; contact Zoom's support.
        500/1 => UnknownServerError,
    )
)]
pub fn send_command(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Command to execute on the device.
    command: UserCommand,
    /// Channel of the command; only `voice`.
    channel: VoiceChannel,
    /// Parameters of the command.
    params: Option<CommandParams>,
) -> SentCommand;

/// Lists the devices of a user.
#[zoom_endpoint(
    GET, "/contact_center/users/<user_id>/devices",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user_device:admin"],
    rate_limit = Light,
    paged = devices,
    operation = "Listuserdevices",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/call-control/GET/contact_center/users/%7BuserId%7D/devices",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The user does not exist.
        404 => NotFound,
    )
)]
pub fn list_devices(
    /// ID of the user.
    user_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 100)] page_size: Option<u32>,
) -> DevicePage;

/// Lists the Contact Center users of the account.
#[zoom_endpoint(
    GET, "/contact_center/users",
    scopes = ["contact_center_user:read:admin", "contact_center:read:list_users:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "users",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_users(
    /// Email address or name of the users to list.
    search_key: Option<String>,
    /// ID of the region whose users are listed.
    region_id: Option<String>,
    /// Whether to list users who can or who cannot work in Contact Center.
    user_access: Option<ActiveStatus>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> UserPage;

/// Creates the Contact Center profile of a user.
#[zoom_endpoint(
    POST, "/contact_center/users", json,
    scopes = ["contact_center_user:write:admin", "contact_center:write:user:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createUser",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/POST/contact_center/users",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// Zoom could not create the user; retry later.
        400/1003 => UserCreationFailed,
        /// The user ID or the email address is invalid.
        400/1004 => InvalidUserIdOrEmail,
        /// The user already has a profile.
        400/1007 => UserAlreadyExists,
        /// The request needs a user ID or an email address.
        400/1009 => UserIdOrEmailRequired,
        /// The account does not have this package.
        400/1701 => PackageNotFound,
        /// The account has no such add-ons plan.
        400/1702 => AddOnsPlanNotFound,
        /// No user template has this ID.
        400/8003 => UserTemplateNotFound,
        /// The type of the user template does not fit this call.
        400/8004 => InvalidUserTemplateType,
        /// The status of the user template does not allow its use.
        400/8005 => InvalidUserTemplateStatus,
        /// The account has too few licenses of the package or the add-ons.
        400/290010 => NotEnoughLicenses,
        /// The account does not have this client integration: add it under Integrations.
        404/1006 => ClientIntegrationNotFound,
        /// No region has this ID.
        404/1017 => RegionNotFound,
        /// The account has no client integration with this name: add it under Integrations.
        404/1020 => ClientIntegrationNameNotFound,
        /// No role has this ID.
        404/2201 => RoleNotFound,
        /// The country code does not exist.
        404/2202 => CountryNotFound,
    )
)]
pub fn create_user(
    /// User to create.
    #[body]
    user: NewUser,
) -> CreatedUser;

/// Deletes the profiles of several users.
///
/// Requires `user_ids` or `user_emails`; with both, Zoom ignores the email addresses.
#[zoom_endpoint(
    DELETE, "/contact_center/users",
    scopes = ["contact_center_user:write:admin", "contact_center:delete:batch_users:admin"],
    rate_limit = Medium,
    operation = "batchDeleteUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No user has this ID.
        404/1012 => UserNotFound,
    )
)]
pub fn delete_users(
    /// IDs of the users.
    #[zoom(max_items = 20)]
    #[query(csv)]
    user_ids: Vec<String>,
    /// Email addresses of the users.
    #[zoom(max_items = 20)]
    #[query(csv)]
    user_emails: Vec<String>,
) -> NoContent;

/// Updates the profiles of several users.
#[zoom_endpoint(
    PATCH, "/contact_center/users", json,
    scopes = ["contact_center_user:write:admin", "contact_center:update:batch_users:admin"],
    rate_limit = Medium,
    operation = "BatchUpdateUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users",
    errors(
        /// The account does not have this package.
        400/1701 => PackageNotFound,
        /// The account has no such add-ons plan.
        400/1702 => AddOnsPlanNotFound,
        /// No user template has this ID.
        400/8003 => UserTemplateNotFound,
        /// The type of the user template does not fit this call.
        400/8004 => InvalidUserTemplateType,
        /// The status of the user template does not allow its use.
        400/8005 => InvalidUserTemplateStatus,
        /// The account has too few licenses of the package or the add-ons.
        400/290010 => NotEnoughLicenses,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn update_users(
    /// Users to update; at most 20.
    #[zoom(max_items = 20)]
    users: Option<Vec<BatchUserUpdate>>,
) -> NoContent;

/// Creates the profiles of several users.
#[zoom_endpoint(
    POST, "/contact_center/users/batch", json,
    scopes = ["contact_center_user:write:admin", "contact_center:write:batch_users:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "BatchCreateUsers",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/POST/contact_center/users/batch",
    errors(
        /// The account does not have this package.
        400/1701 => PackageNotFound,
        /// The account has no such add-ons plan.
        400/1702 => AddOnsPlanNotFound,
        /// No user template has this ID.
        400/8003 => UserTemplateNotFound,
        /// The type of the user template does not fit this call.
        400/8004 => InvalidUserTemplateType,
        /// The status of the user template does not allow its use.
        400/8005 => InvalidUserTemplateStatus,
        /// The account has too few licenses of the package or the add-ons.
        400/290010 => NotEnoughLicenses,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn create_users(
    /// Users to create; at most 20.
    #[zoom(max_items = 20)]
    users: Option<Vec<NewBatchUser>>,
) -> CreatedUsers;

/// Updates the statuses of several users.
#[zoom_endpoint(
    PATCH, "/contact_center/users/status", json,
    scopes = ["contact_center_user:write:admin", "contact_center:write:batch_users:admin"],
    rate_limit = Medium,
    operation = "Batchupdateuserstatus",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/status",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/301 => ValidationFailed,
        /// None of the users exist.
        404/1012 => AllUsersNotFound,
    )
)]
pub fn update_statuses(
    /// Users with their new statuses; at most 20.
    users: Option<Vec<UserStatusUpdate>>,
) -> NoContent;

/// Returns the profile of a user.
#[zoom_endpoint(
    GET, "/contact_center/users/<user_id>",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    rate_limit = Light,
    operation = "userGet",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/%7BuserId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The user ID is invalid.
        404/300 => InvalidUserId,
    )
)]
pub fn get_user(
    /// ID of the user.
    user_id: String,
) -> User;

/// Deletes the profile of a user.
#[zoom_endpoint(
    DELETE, "/contact_center/users/<user_id>",
    scopes = ["contact_center_user:write:admin", "contact_center:delete:user:admin"],
    rate_limit = Light,
    operation = "userDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users/%7BuserId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_user(
    /// ID of the user.
    user_id: String,
) -> NoContent;

/// Updates the profile of a user.
#[zoom_endpoint(
    PATCH, "/contact_center/users/<user_id>", json,
    scopes = ["contact_center_user:write:admin", "contact_center:update:user:admin"],
    rate_limit = Light,
    operation = "userUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/%7BuserId%7D",
    errors(
        /// The account does not have this package.
        400/1701 => PackageNotFound,
        /// The account has no such add-ons plan.
        400/1702 => AddOnsPlanNotFound,
        /// No user template has this ID.
        400/8003 => UserTemplateNotFound,
        /// The type of the user template does not fit this call.
        400/8004 => InvalidUserTemplateType,
        /// The status of the user template does not allow its use.
        400/8005 => InvalidUserTemplateStatus,
        /// The account has too few licenses of the package or the add-ons.
        400/290010 => NotEnoughLicenses,
        /// A parameter or a field is invalid; the message of the error specifies it.
        404/300 => ValidationFailed,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// The account does not have this client integration: add it under Integrations.
        404/1006 => ClientIntegrationNotFound,
        /// No region has this ID.
        404/1017 => RegionNotFound,
        /// No status has this ID.
        404/1101 => StatusNotFound,
        /// No sub-status has this ID.
        404/1102 => SubStatusNotFound,
        /// No role has this ID.
        404/2201 => RoleNotFound,
        /// The country code does not exist.
        404/2202 => CountryNotFound,
    )
)]
pub fn update_user(
    /// ID of the user.
    user_id: String,
    /// Changes to the user.
    #[body]
    user: UserUpdate,
) -> NoContent;

/// Opts a user in to or out of queues.
///
/// With `channel_type`, it applies to the queues of that channel, else to the given queues; without both, the call has
/// no effect.
#[zoom_endpoint(
    PATCH, "/contact_center/users/<user_id>/opt_in_out_queues", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue_agent:admin"],
    rate_limit = Light,
    operation = "BatchOptInOrOutUserQueues",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/%7BuserId%7D/opt_in_out_queues",
    errors(
        /// The agent must have the status Ready to opt in to a queue.
        400/1010 => AgentNotReady,
        /// The agent may not opt in to or out of assigned queues.
        400/1011 => OptInOutNotAllowed,
        /// The feature is not enabled for the account by Zoom.
        400/1019 => FeatureNotEnabled,
        /// The channel type of the queue is invalid.
        400/1205 => InvalidQueueChannelType,
        /// No user has this ID.
        404/1001 => UserNotFound,
        /// One or more of the queues do not exist.
        404/1202 => QueuesNotFound,
    )
)]
pub fn update_queue_opt_in(
    /// ID of the user.
    user_id: String,
    /// Whether the agent opts in to the queue (0) or out of it (1).
    opt_in_out_status: QueueOpt,
    /// IDs of the queues; ignored with `channel_type`.
    #[zoom(max_items = 10)]
    queue_ids: Option<Vec<String>>,
    /// Channel of the queues.
    channel_type: Option<QueueOptChannel>,
) -> NoContent;

/// Lists the queues of a user.
#[zoom_endpoint(
    GET, "/contact_center/users/<user_id>/queues",
    scopes = ["contact_center_user:read:admin", "contact_center:read:list_user_queues:admin"],
    rate_limit = Medium,
    paged = queues,
    operation = "listUserQueues",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/%7BuserId%7D/queues",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The user does not exist.
        404 => NotFound,
    )
)]
pub fn list_queues(
    /// ID of the user.
    user_id: String,
    /// Channel of the queues to list; only one can be given.
    channel: Option<ContactChannel>,
    /// Whether to list the queues in which the user is an agent or a supervisor, either of them (`any`) or both.
    #[zoom(default = "agent")]
    user_assignment_type: Option<UserAssignmentType>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> QueuePage;

/// Lists the skills of a user.
#[zoom_endpoint(
    GET, "/contact_center/users/<user_id>/skills",
    scopes = ["contact_center_skill:read:admin", "contact_center:read:list_user_skills:admin"],
    rate_limit = Medium,
    paged = skills,
    operation = "ListAUserSkills",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/%7BuserId%7D/skills",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_skills(
    /// ID of the user.
    user_id: String,
    /// ID of the skill category whose skills are listed.
    skill_category_id: Option<String>,
    /// Whether to list skills with or without proficiency levels.
    skill_type: Option<SkillType>,
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 300)] page_size: Option<u32>,
) -> SkillPage;

/// Assigns skills to a user, with a proficiency level for each.
#[zoom_endpoint(
    POST, "/contact_center/users/<user_id>/skills", json,
    scopes = ["contact_center_skill:write:admin", "contact_center:write:user_skill:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assignSkills",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/POST/contact_center/users/%7BuserId%7D/skills",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The user already has this skill.
        400/1405 => SkillAlreadyAssigned,
        /// One or more of the skills do not exist.
        404/1401 => SkillsNotFound,
        /// Zoom cannot process the request.
        422 => Unprocessable,
    )
)]
pub fn assign_skills(
    /// ID of the user.
    user_id: String,
    /// Skills to assign.
    #[zoom(min_items = 1, max_items = 20)]
    skills: Option<Vec<SkillAssignment>>,
) -> NoContent;

/// Removes a skill from a user.
#[zoom_endpoint(
    DELETE, "/contact_center/users/<user_id>/skills/<skill_id>",
    scopes = ["contact_center_skill:write:admin", "contact_center:delete:user_skill:admin"],
    rate_limit = Light,
    operation = "deleteASkill",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users/%7BuserId%7D/skills/%7BskillId%7D",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// No skill has this ID.
        404/1404 => SkillNotFound,
    )
)]
pub fn unassign_skill(
    /// ID of the user.
    user_id: String,
    /// ID of the skill.
    skill_id: String,
) -> NoContent;

/// Updates the status of a user.
#[zoom_endpoint(
    PATCH, "/contact_center/users/<user_id>/status", json,
    scopes = ["contact_center_user:write:admin", "contact_center:update:user:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Updateauser'sstatus",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/%7BuserId%7D/status",
    errors(
        /// A sub-status requires the status Not Ready.
        400/300 => StatusNotNotReady,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn update_status(
    /// ID of the user.
    user_id: String,
    /// ID of the status: `0` Offline, `1` Ready, `2` Not Ready, `3` Occupied, or that of a custom status.
    status_id: Option<String>,
    /// ID of the reason, only for the status Not Ready;
    /// [`list_system_statuses`](crate::system_statuses::list_system_statuses) lists the reasons.
    sub_status_id: Option<String>,
) -> NoContent;

/// Add-ons plan of a user.
#[zoom_model]
pub enum AddOnsPlan {
    /// AI Expert Assist.
    AiExpertAssist,
    /// Zoom Contact Center for Salesforce Voice.
    #[zoom(rename = "zoom_contact_center_for_service_cloud_voice")]
    SalesforceVoice,
}

/// How a user is assigned to a queue.
#[zoom_model]
pub enum UserAssignmentType {
    /// Agent.
    Agent,
    /// Supervisor.
    Supervisor,
    /// Agent or supervisor.
    Any,
    /// Agent and supervisor.
    Both,
}
