//! Scheduling links for a single booking.

use super::SchedulingLink;
use zoom_api::zoom_endpoint;

/// Creates a scheduling link that works for one booking.
#[zoom_endpoint(
    POST, "/scheduler/schedules/single_use_link", json,
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:write:single_use_link", "scheduler:write:single_use_link:admin"],
    rate_limit = Light,
    success = 201,
    operation = "single_use_link",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/scheduling-links/POST/scheduler/schedules/single_use_link",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The request conflicts with the current state of the resource.
        409/409 => Conflict,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn create_single_use_link(
    /// ID of the user's team, to create the link for the team.
    #[query]
    team_id: Option<String>,
    /// ID of the schedule.
    schedule_id: String,
) -> SchedulingLink;
