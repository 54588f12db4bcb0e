//! Teams of agents and supervisors, in a hierarchy.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the teams of the account.
#[zoom_endpoint(
    GET, "/contact_center/teams",
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    rate_limit = Medium,
    paged = teams,
    operation = "listTeams",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// A resource of the call does not exist.
        404 => NotFound,
    )
)]
pub fn list_teams(
    /// ID of the parent team of the teams to list.
    parent_team_id: Option<String>,
    /// Name of the teams to list.
    team_name: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> TeamPage;

/// Creates a team.
#[zoom_endpoint(
    POST, "/contact_center/teams", json,
    scopes = ["contact_center_team:write:admin", "contact_center:write:team:admin"],
    rate_limit = Light,
    success = 201,
    operation = "CreateTeam",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/POST/contact_center/teams",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// Another team has this name.
        400/4105 => TeamNameTaken,
        /// Another change of the team hierarchy is in progress; retry later.
        400/4108 => ConcurrentHierarchyChange,
    )
)]
pub fn create_team(
    /// Name of the team.
    team_name: String,
    /// Description of the team.
    team_description: Option<String>,
    /// ID of the parent team.
    #[zoom(max_length = 36)]
    parent_team_id: String,
) -> CreatedTeam;

/// Returns a team.
#[zoom_endpoint(
    GET, "/contact_center/teams/<team_id>",
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    rate_limit = Light,
    operation = "getTeamDetail",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/%7BteamId%7D",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// No team has this ID.
        404/4102 => TeamNotFound,
    )
)]
pub fn get_team(
    /// ID of the team.
    #[zoom(max_length = 36)]
    team_id: String,
) -> Team;

/// Deletes a team.
#[zoom_endpoint(
    DELETE, "/contact_center/teams/<team_id>",
    scopes = ["contact_center_team:write:admin", "contact_center:delete:team:admin"],
    rate_limit = Heavy,
    operation = "deleteTeam",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/DELETE/contact_center/teams/%7BteamId%7D",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// Another change of the team hierarchy is in progress; retry later.
        400/4108 => ConcurrentHierarchyChange,
        /// No team has this ID.
        404/4102 => TeamNotFound,
    )
)]
pub fn delete_team(
    /// ID of the team.
    #[zoom(max_length = 36)]
    team_id: String,
) -> NoContent;

/// Updates a team.
#[zoom_endpoint(
    PATCH, "/contact_center/teams/<team_id>", json,
    scopes = ["contact_center_team:write:admin", "contact_center:update:team:admin"],
    rate_limit = Light,
    operation = "Updateateam",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/PATCH/contact_center/teams/%7BteamId%7D",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// No team has this ID.
        404/4102 => TeamNotFound,
    )
)]
pub fn update_team(
    /// ID of the team.
    #[zoom(max_length = 36)]
    team_id: String,
    /// Name of the team.
    team_name: String,
    /// Description of the team.
    team_description: Option<String>,
) -> NoContent;

/// Lists the agents of a team.
#[zoom_endpoint(
    GET, "/contact_center/teams/<team_id>/agents",
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    rate_limit = Medium,
    paged = agents,
    operation = "listTeamAgents",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/%7BteamId%7D/agents",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// The team does not exist.
        404 => NotFound,
    )
)]
pub fn list_agents(
    /// ID of the team.
    #[zoom(max_length = 36)]
    team_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> AgentPage;

/// Assigns agents to a team.
#[zoom_endpoint(
    POST, "/contact_center/teams/<team_id>/agents", json,
    scopes = ["contact_center_team:write:admin", "contact_center:write:team:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assignTeamAgents",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/POST/contact_center/teams/%7BteamId%7D/agents",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// The request has too many user IDs.
        400/4103 => TooManyUsers,
        /// No team has this ID.
        404/4102 => TeamNotFound,
    )
)]
pub fn assign_agents(
    /// ID of the team.
    #[zoom(max_length = 36)]
    team_id: String,
    /// IDs of the users.
    #[zoom(max_items = 100)]
    user_ids: Vec<String>,
) -> AssignedAgents;

/// Removes agents from a team.
#[zoom_endpoint(
    DELETE, "/contact_center/teams/<team_id>/agents",
    scopes = ["contact_center_team:write:admin", "contact_center:delete:team:admin"],
    rate_limit = Medium,
    operation = "unassignTeamAgents",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/DELETE/contact_center/teams/%7BteamId%7D/agents",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// No team has this ID.
        404/4102 => TeamNotFound,
    )
)]
pub fn unassign_agents(
    /// ID of the team.
    team_id: String,
    /// User IDs of the agents.
    #[query(csv, required)]
    user_ids: Vec<String>,
) -> NoContent;

/// Lists the child teams of a team.
#[zoom_endpoint(
    GET, "/contact_center/teams/<team_id>/children",
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    rate_limit = Medium,
    paged = child_teams,
    operation = "getTeamChildTeams",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/%7BteamId%7D/children",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// Zoom's team service failed.
        400/4106 => TeamServiceFailed,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// The team does not exist.
        404 => NotFound,
    )
)]
pub fn list_child_teams(
    /// ID of the team.
    #[zoom(max_length = 36)]
    team_id: String,
    /// Depth to which child teams are listed.
    max_level: Option<i64>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ChildTeamPage;

/// Moves a team to another parent team.
///
/// Changes of the hierarchy exclude each other: a concurrent one fails.
#[zoom_endpoint(
    PATCH, "/contact_center/teams/<team_id>/move", json,
    scopes = ["contact_center_team:write:admin", "contact_center:update:team:admin"],
    rate_limit = Heavy,
    operation = "moveTeam",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/PATCH/contact_center/teams/%7BteamId%7D/move",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// Another change of the team hierarchy is in progress; retry later.
        400/4108 => ConcurrentHierarchyChange,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No team has this ID.
        404/4102 => TeamNotFound,
    )
)]
pub fn move_team(
    /// ID of the team.
    team_id: String,
    /// ID of the new parent team.
    #[zoom(max_length = 36)]
    parent_team_id: String,
) -> NoContent;

/// Lists the parent teams of a team.
#[zoom_endpoint(
    GET, "/contact_center/teams/<team_id>/parents",
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    rate_limit = Medium,
    operation = "getTeamParentTeams",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/%7BteamId%7D/parents",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// Zoom's team service failed.
        400/4106 => TeamServiceFailed,
        /// No team has this ID.
        404/4102 => TeamNotFound,
    )
)]
pub fn list_parent_teams(
    /// ID of the team.
    #[zoom(max_length = 36)]
    team_id: String,
) -> ParentTeamList;

/// Lists the supervisors of a team.
#[zoom_endpoint(
    GET, "/contact_center/teams/<team_id>/supervisors",
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    rate_limit = Medium,
    paged = supervisors,
    operation = "listTeamSupervisors",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/%7BteamId%7D/supervisors",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// The team does not exist.
        404 => NotFound,
    )
)]
pub fn list_supervisors(
    /// ID of the team.
    #[zoom(max_length = 36)]
    team_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> SupervisorPage;

/// Assigns supervisors to a team.
#[zoom_endpoint(
    POST, "/contact_center/teams/<team_id>/supervisors", json,
    scopes = ["contact_center_team:write:admin", "contact_center:write:team:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assignTeamSupervisors",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/POST/contact_center/teams/%7BteamId%7D/supervisors",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
        /// The request has too many user IDs.
        400/4103 => TooManyUsers,
        /// The request has more than 50 supervisors.
        400/4104 => TooManySupervisors,
        /// No team has this ID.
        404/4102 => TeamNotFound,
    )
)]
pub fn assign_supervisors(
    /// ID of the team.
    #[zoom(max_length = 36)]
    team_id: String,
    /// IDs or email addresses of the users.
    #[zoom(max_items = 50)]
    user_ids: Vec<String>,
) -> AssignedSupervisors;

/// Removes supervisors from a team.
#[zoom_endpoint(
    DELETE, "/contact_center/teams/<team_id>/supervisors",
    scopes = ["contact_center_team:write:admin", "contact_center:delete:team:admin"],
    rate_limit = Medium,
    operation = "unassignTeamSupervisors",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/teams/DELETE/contact_center/teams/%7BteamId%7D/supervisors",
    errors(
        /// The Teams feature is disabled in the account.
        400/4101 => TeamsFeatureDisabled,
    )
)]
pub fn unassign_supervisors(
    /// ID of the team.
    team_id: String,
    /// User IDs of the supervisors.
    #[query(csv, required)]
    user_ids: Vec<String>,
) -> NoContent;

/// Team of agents and supervisors.
#[zoom_model(response)]
pub struct Team {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// ID of the parent team.
    pub parent_team_id: Option<String>,
    /// Name of the parent team.
    pub parent_team_name: Option<String>,
    /// Description of the team.
    pub team_description: Option<String>,
    /// Time of creation.
    pub created_time: Option<Timestamp>,
    /// Time of the last change.
    pub modify_time: Option<Timestamp>,
}

/// Page of teams.
#[zoom_model(response)]
pub struct TeamPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Teams.
    pub teams: Vec<Team>,
}

/// Page of a team's agents.
#[zoom_model(response)]
pub struct AgentPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Agents.
    pub agents: Vec<Member>,
}

/// Agent or supervisor of a team.
#[zoom_model(response)]
pub struct Member {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
}

/// Page of a team's child teams.
#[zoom_model(response)]
pub struct ChildTeamPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Level in the hierarchy of teams.
    pub level: Option<i64>,
    /// Child teams.
    pub child_teams: Vec<ChildTeam>,
}

/// Child team of a team.
#[zoom_model(response)]
pub struct ChildTeam {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// Level in the hierarchy of teams.
    pub level: Option<i64>,
    /// ID of the parent team.
    pub parent_team_id: Option<String>,
    /// Whether the team has child teams.
    pub has_children: Option<bool>,
}

/// Parent teams of a team.
#[zoom_model(response)]
pub struct ParentTeamList {
    /// ID of the team.
    pub team_id: String,
    /// Name of the team.
    pub team_name: String,
    /// Level in the hierarchy of teams.
    pub level: i64,
    /// Parent teams.
    pub parent_teams: Vec<ParentTeam>,
}

/// Parent team of a team.
#[zoom_model(response)]
pub struct ParentTeam {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// Level in the hierarchy of teams.
    pub level: Option<i64>,
    /// ID of the parent team.
    pub parent_team_id: Option<String>,
}

/// Page of a team's supervisors.
#[zoom_model(response)]
pub struct SupervisorPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Supervisors.
    pub supervisors: Vec<Member>,
}

/// Team that was created.
#[zoom_model(response)]
pub struct CreatedTeam {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// Description of the team.
    pub team_description: Option<String>,
    /// ID of the parent team.
    pub parent_team_id: Option<String>,
    /// Name of the parent team.
    pub parent_team_name: Option<String>,
    /// Time of creation.
    pub created_time: Option<Timestamp>,
}

/// Agents that were assigned.
#[zoom_model(response)]
pub struct AssignedAgents {
    /// Agents.
    pub agents: Vec<AssignedMember>,
}

/// Agent or supervisor that was assigned.
#[zoom_model(response)]
pub struct AssignedMember {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Time of the assignment.
    pub assigned_time: Option<Timestamp>,
}

/// Supervisors that were assigned.
#[zoom_model(response)]
pub struct AssignedSupervisors {
    /// Supervisors.
    pub supervisors: Vec<AssignedMember>,
}
