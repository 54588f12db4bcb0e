//! Teams under the deprecated path `/iq`; use [`teams`](super::teams).

use super::TeamPage;
use zoom_api::zoom_endpoint;

/// Lists the account's teams, optionally by parent team or name.
#[zoom_endpoint(
    GET, "/iq/teams",
    scopes = ["iq_team:read", "iq_team:read:admin"],
    rate_limit = Medium,
    paged = teams,
    operation = "ListAccountTeamsDeprecated",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/teams/GET/iq/teams",
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
#[deprecated = "deprecated by Zoom; use `teams::list_teams`"]
pub fn list_teams(
    /// ID of the team whose child teams are listed.
    parent_team_id: Option<String>,
    /// Name of the teams to list.
    team_name: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> TeamPage;
