//! Teams: their members, managers, hierarchy and mutual access to recordings.

mod responses;

pub use responses::*;

use super::TeamPage;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Creates a team.
///
/// In an account with hierarchical teams, create one team at a time: concurrent calls are not supported.
#[zoom_endpoint(
    POST, "/zra/team", json,
    scopes = ["iq_team:write:admin", "zra:write:team:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "CreateTeam",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/POST/zra/team",
    errors(
        /// The team has no name.
        400/5002 => TeamNameRequired,
        /// Another admin is changing the team structure; retry later.
        400/5004 => TeamStructureLocked,
        /// The account has as many teams as it can have, the parent team has 100 child teams, or the hierarchy would
        /// have more than 10 tiers.
        400/5005 => TeamLimitReached,
        /// Another team has this name.
        400/5006 => TeamNameTaken,
        /// Zoom could not create the team.
        400/5009 => TeamCreationFailed,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
    )
)]
pub fn create_team(
    /// Name of the team.
    team_name: String,
    /// ID of the parent team; absent for a flat team or a root team.
    parent_team_id: Option<String>,
) -> CreatedTeam;

/// Lists the Revenue Accelerator users who belong to no team.
#[zoom_endpoint(
    GET, "/zra/team/unassigned_team_users",
    scopes = ["iq_team:read:admin", "zra:read:unassigned_team_users:admin"],
    rate_limit = Heavy,
    paged = unassigned_users,
    operation = "ListUnassignedTeamUsers",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/GET/zra/team/unassigned_team_users",
    errors(
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// Zoom found no route for the request.
        404/0 => RouteNotFound,
    )
)]
pub fn list_unassigned_users(
    /// Structure of the teams to which the users do not belong.
    team_type: Option<TeamStructure>,
    #[zoom(default = 30, min = 15)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> UnassignedUserPage;

/// Returns a team.
#[zoom_endpoint(
    GET, "/zra/team/<team_id>",
    scopes = ["iq_team:read:admin", "zra:read:team:admin"],
    rate_limit = Medium,
    operation = "GetTeamDetail",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/GET/zra/team/%7BteamId%7D",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn get_team(
    /// ID of the team.
    team_id: String,
) -> Team;

/// Deletes a team.
///
/// A flat team must have no members. In an account with hierarchical teams, delete one team at a time: concurrent calls
/// are not supported.
#[zoom_endpoint(
    DELETE, "/zra/team/<team_id>",
    scopes = ["iq_team:write:admin", "zra:delete:team:admin"],
    rate_limit = Heavy,
    operation = "DeleteTeam",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/DELETE/zra/team/%7BteamId%7D",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// Another admin is changing the team structure; retry later.
        400/5004 => TeamStructureLocked,
        /// The team still has members.
        400/5006 => TeamHasMembers,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn delete_team(
    /// ID of the team.
    team_id: String,
) -> NoContent;

/// Renames a team.
#[zoom_endpoint(
    PATCH, "/zra/team/<team_id>", json,
    scopes = ["iq_team:write:admin", "zra:update:team:admin"],
    rate_limit = Medium,
    operation = "UpdateTeam",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/PATCH/zra/team/%7BteamId%7D",
    errors(
        /// The name is missing, or another team has it.
        400/5006 => TeamNameMissingOrTaken,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn update_team(
    /// ID of the team.
    team_id: String,
    /// New name of the team.
    team_name: String,
) -> NoContent;

/// Lets a team view the recordings of other teams.
///
/// Managers and members of the team who may read team conversations can then view recordings that members of the source
/// teams hosted and attended. Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/zra/team/<team_id>/access/granted-from", json,
    scopes = ["iq_team:write:admin", "zra:write:team:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddSharedFromTeams",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/POST/zra/team/%7BteamId%7D/access/granted-from",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// The call lists more items than one call accepts.
        400/5007 => TooManyItems,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn add_access_sources(
    /// ID of the team.
    team_id: String,
    /// IDs of the teams that give access; at most 200.
    #[body]
    source_team_ids: Vec<String>,
) -> GrantedAccess;

/// Ends a team's access to the recordings of other teams.
///
/// Managers and members of the team can no longer view recordings that members of the source teams hosted and attended.
/// Not available in Zoom for Government.
#[zoom_endpoint(
    DELETE, "/zra/team/<team_id>/access/granted-from",
    scopes = ["iq_team:write:admin", "zra:delete:team:admin"],
    rate_limit = Medium,
    operation = "DeleteSharedFromTeams",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/DELETE/zra/team/%7BteamId%7D/access/granted-from",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// The call lists more items than one call accepts.
        400/5008 => TooManyItems,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn remove_access_sources(
    /// ID of the team.
    team_id: String,
    /// IDs of the other teams; at most 200.
    #[query(csv)]
    team_ids: Vec<String>,
) -> NoContent;

/// Lets other teams view the recordings of a team.
///
/// Managers and members of the target teams who may read team conversations can then view recordings that members of
/// the team hosted and attended. Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/zra/team/<team_id>/access/granted-to", json,
    scopes = ["iq_team:write:admin", "zra:write:team:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddSharedToTeams",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/POST/zra/team/%7BteamId%7D/access/granted-to",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// The call lists more items than one call accepts.
        400/5007 => TooManyItems,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn add_access_targets(
    /// ID of the team.
    team_id: String,
    /// IDs of the teams that get access; at most 200.
    #[body]
    target_team_ids: Vec<String>,
) -> GrantedAccess;

/// Ends the access of other teams to the recordings of a team.
///
/// Managers and members of the target teams can no longer view recordings that members of the team hosted and attended.
/// Not available in Zoom for Government.
#[zoom_endpoint(
    DELETE, "/zra/team/<team_id>/access/granted-to",
    scopes = ["iq_team:write:admin", "zra:delete:team:admin"],
    rate_limit = Medium,
    operation = "DeleteSharedToTeams",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/DELETE/zra/team/%7BteamId%7D/access/granted-to",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// The call lists more items than one call accepts.
        400/5008 => TooManyItems,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn remove_access_targets(
    /// ID of the team.
    team_id: String,
    /// IDs of the other teams; at most 200.
    #[query(csv)]
    team_ids: Vec<String>,
) -> NoContent;

/// Moves a team under another parent team.
#[zoom_endpoint(
    PATCH, "/zra/team/<team_id>/parent_team", json,
    scopes = ["iq_team:write:admin", "zra:update:team:admin"],
    rate_limit = Heavy,
    operation = "MoveTeam",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/PATCH/zra/team/%7BteamId%7D/parent_team",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// Another admin is changing the team structure; retry later.
        400/5004 => TeamStructureLocked,
        /// The team still has members.
        400/5006 => TeamHasMembers,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn move_team(
    /// ID of the team.
    team_id: String,
    /// ID of the new parent team.
    new_parent_team_id: String,
) -> NoContent;

/// Lists the managers of a team.
#[zoom_endpoint(
    GET, "/zra/team/<team_id>/team_managers",
    scopes = ["iq_team:read:admin", "zra:read:team_managers:admin"],
    rate_limit = Medium,
    paged = managers,
    operation = "ListTeamManagers",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/GET/zra/team/%7BteamId%7D/team_managers",
    errors(
        /// The page token is invalid or has expired.
        400/300 => InvalidPageToken,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// Zoom found no route for the request.
        404/0 => RouteNotFound,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn list_managers(
    /// ID of the team.
    team_id: String,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ManagerPage;

/// Adds managers to a team, at most 3 per call.
///
/// The account must use hierarchical teams.
#[zoom_endpoint(
    POST, "/zra/team/<team_id>/team_managers", json,
    scopes = ["iq_team:write:admin", "zra:write:team_manages:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "AssignTeamManagers",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/POST/zra/team/%7BteamId%7D/team_managers",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// The team is flat; only hierarchical teams have managers.
        400/5006 => ManagersNotSupported,
        /// The call lists more items than one call accepts.
        400/5007 => TooManyItems,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn assign_managers(
    /// ID of the team.
    team_id: String,
    /// User IDs of the managers to add.
    #[body]
    managers: Vec<String>,
) -> AssignedMembers;

/// Removes managers from a team.
///
/// The account must use hierarchical teams.
#[zoom_endpoint(
    DELETE, "/zra/team/<team_id>/team_managers",
    scopes = ["iq_team:write:admin", "zra:delete:team_managers:admin"],
    rate_limit = Heavy,
    operation = "UnassignTeamManagers",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/DELETE/zra/team/%7BteamId%7D/team_managers",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// The team is flat; only hierarchical teams have managers.
        400/5006 => ManagersNotSupported,
        /// The call lists more items than one call accepts.
        400/5008 => TooManyItems,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn unassign_managers(
    /// ID of the team.
    team_id: String,
    /// User IDs of the managers to remove.
    #[zoom(max_items = 3)]
    #[query(csv, required)]
    user_ids: Vec<String>,
) -> NoContent;

/// Lists the members of a team.
#[zoom_endpoint(
    GET, "/zra/team/<team_id>/team_members",
    scopes = ["iq_team:read:admin", "zra:read:team_members:admin"],
    rate_limit = Medium,
    paged = members,
    operation = "ListTeamMembers",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/GET/zra/team/%7BteamId%7D/team_members",
    errors(
        /// The page token is invalid or has expired.
        400/300 => InvalidPageToken,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// Zoom found no route for the request.
        404/0 => RouteNotFound,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn list_members(
    /// ID of the team.
    team_id: String,
    #[zoom(default = 30, min = 15)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> MemberPage;

/// Adds members to a team.
#[zoom_endpoint(
    POST, "/zra/team/<team_id>/team_members", json,
    scopes = ["iq_team:write:admin", "zra:write:team_members:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "AssignTeamMembers",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/POST/zra/team/%7BteamId%7D/team_members",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// The team does not exist.
        400/5006 => TeamNotFound,
        /// The call lists more items than one call accepts.
        400/5007 => TooManyItems,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// Zoom found no route for the request.
        404/0 => RouteNotFound,
    )
)]
pub fn assign_members(
    /// ID of the team.
    team_id: String,
    /// Users to add.
    #[zoom(max_items = 200)]
    #[body]
    members: Vec<MemberRef>,
) -> AssignedMembers;

/// Removes members from a team, at most 30 per call.
#[zoom_endpoint(
    DELETE, "/zra/team/<team_id>/team_members",
    scopes = ["iq_team:write:admin", "zra:delete:team_members:admin"],
    rate_limit = Heavy,
    operation = "UnassignTeamMembers",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/DELETE/zra/team/%7BteamId%7D/team_members",
    errors(
        /// A parameter is invalid.
        400/5002 => InvalidParameters,
        /// The call lists more items than one call accepts.
        400/5008 => TooManyItems,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// The team does not exist.
        404/5011 => TeamNotFound,
    )
)]
pub fn unassign_members(
    /// ID of the team.
    team_id: String,
    /// User IDs of the members to remove.
    #[zoom(max_items = 30)]
    #[query(csv, required)]
    user_ids: Vec<String>,
) -> NoContent;

/// Lists the account's teams, optionally by parent team or name.
#[zoom_endpoint(
    GET, "/zra/teams",
    scopes = ["iq_team:read", "iq_team:read:admin", "zra:read:team_list:admin"],
    rate_limit = Medium,
    paged = teams,
    operation = "ListTeams",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/GET/zra/teams",
    errors(
        /// The page token is invalid or has expired.
        400/300 => InvalidPageToken,
        /// The access token is invalid or has expired.
        401/30031004 => InvalidToken,
        /// The app or its user may not access this resource.
        403/5001 => AccessDenied,
        /// Zoom found no route for the request.
        404/0 => RouteNotFound,
    )
)]
pub fn list_teams(
    /// ID of the team whose child teams are listed.
    parent_team_id: Option<String>,
    /// Name of the teams to list.
    team_name: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> TeamPage;

/// Structure of teams.
#[zoom_model]
pub enum TeamStructure {
    /// Hierarchical teams.
    Hierarchical = 0,
    /// Flat teams.
    Flat = 1,
}

/// User to add, by ID or email address.
#[zoom_model]
pub struct MemberRef {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Email address of the user; ignored if `user_id` is present.
    pub email: Option<String>,
}
