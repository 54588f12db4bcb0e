//! Teams that share schedules.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the teams of a user, by default of the current user.
#[zoom_endpoint(
    GET, "/scheduler/teams",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:get_schedule", "scheduler:read:get_schedule:admin"],
    rate_limit = Light,
    operation = "Listteam",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/team/GET/scheduler/teams",
    errors(
        /// The query of the URL is invalid.
        400 => InvalidQuery,
        /// The access token is not valid for this user.
        401 => Unauthorized,
        /// Zoom Scheduler is temporarily unavailable.
        500 => TemporarilyUnavailable,
    )
)]
pub fn list_teams(
    /// ID of the user whose teams to list.
    user_id: Option<String>,
) -> TeamList;

/// Teams of a user.
#[zoom_model(response)]
pub struct TeamList {
    /// Teams.
    #[zoom(max_items = 1000)]
    pub teams: Vec<Team>,
}

/// Team that shares schedules.
#[zoom_model(response)]
pub struct Team {
    /// ID of the team.
    pub team_id: Option<String>,
    /// User ID of the owner.
    pub owner_id: Option<String>,
    /// Number of members.
    pub member_count: Option<u32>,
    /// Name of the team.
    pub name: Option<String>,
    /// Last part of the URL of the team's scheduling page.
    pub slug: Option<String>,
    /// Time zone of the team, as IANA identifier.
    pub timezone: Option<String>,
}
