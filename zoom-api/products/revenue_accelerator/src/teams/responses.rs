//! Teams: responses.

use jiff::Timestamp;

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Team of users.
#[zoom_model(response)]
pub struct Team {
    /// ID of the team.
    pub team_id: String,
    /// Name of the team.
    pub name: String,
    /// Description of the team.
    pub description: Option<String>,
    /// Structure of the team, such as `hierarchical team`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// Number of members.
    pub member_size: Option<u64>,
    /// Number of managers; meaningless for flat teams.
    pub manager_size: Option<u64>,
    /// Whether the team has no child teams.
    pub leaf: Option<bool>,
}

/// Page of users without a team.
#[zoom_model(response)]
pub struct UnassignedUserPage {
    /// Unassigned users.
    #[zoom(max_items = 30)]
    pub unassigned_users: Vec<Member>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// User in a team.
#[zoom_model(response)]
pub struct Member {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

/// Page of a team's managers.
#[zoom_model(response)]
pub struct ManagerPage {
    /// Managers.
    #[zoom(max_items = 100)]
    pub managers: Vec<Member>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Page of a team's members.
#[zoom_model(response)]
pub struct MemberPage {
    /// Members.
    pub members: Vec<Member>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Team that was created.
#[zoom_model(response)]
pub struct CreatedTeam {
    /// Time of the creation, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub added_at: String,
    /// ID of the created team.
    pub added_team_id: String,
}

/// Access that was granted.
#[zoom_model(response)]
pub struct GrantedAccess {
    /// Time when the access was granted.
    pub added_at: Option<Timestamp>,
}

/// Users who were added to a team.
#[zoom_model(response)]
pub struct AssignedMembers {
    /// Time of the addition, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub added_at: Option<String>,
    /// IDs of the users who were added.
    pub user_ids: Option<CommaSeparated<String>>,
}
