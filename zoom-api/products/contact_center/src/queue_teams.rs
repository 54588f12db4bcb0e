//! Teams of a queue.

use super::Team;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Assigns teams to a queue.
///
/// The account needs the Teams feature.
#[zoom_endpoint(
    POST, "/contact_center/queues/<queue_id>/teams", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:queue_team:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "assignQueueTeams",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/POST/contact_center/queues/%7BqueueId%7D/teams",
    errors(
        /// The Teams feature is disabled in the account.
        400/1215 => TeamsFeatureDisabled,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
        /// One or more of the teams do not exist.
        404/1216 => TeamsNotFound,
    )
)]
pub fn assign_teams(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// IDs of the teams.
    #[zoom(max_items = 10)]
    team_ids: Vec<String>,
) -> AssignedTeams;

/// Removes several teams from a queue.
///
/// The account needs the Teams feature.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>/teams", json,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_team:admin"],
    rate_limit = Medium,
    operation = "batchDeleteQueueTeams",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D/teams",
    errors(
        /// The Teams feature is disabled in the account.
        400/1215 => TeamsFeatureDisabled,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
    )
)]
pub fn unassign_teams(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// IDs of the teams.
    #[zoom(max_items = 10)]
    team_ids: Vec<String>,
) -> NoContent;

/// Removes a team from a queue.
///
/// The account needs the Teams feature.
#[zoom_endpoint(
    DELETE, "/contact_center/queues/<queue_id>/teams/<team_id>",
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:queue_team:admin"],
    rate_limit = Light,
    operation = "deleteQueueTeam",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/queues/DELETE/contact_center/queues/%7BqueueId%7D/teams/%7BteamId%7D",
    errors(
        /// The Teams feature is disabled in the account.
        400/1215 => TeamsFeatureDisabled,
        /// No queue has this ID.
        404/1201 => QueueNotFound,
        /// No team has this ID.
        404/1216 => TeamNotFound,
    )
)]
pub fn unassign_team(
    /// ID of the queue. Zoom will end the support of the older task queue IDs: use the Contact Center queue ID.
    queue_id: String,
    /// ID of the team.
    team_id: String,
) -> NoContent;

/// Teams that were assigned to a queue.
#[zoom_model(response)]
pub struct AssignedTeams {
    /// Assigned teams.
    pub teams: Vec<Team>,
}
