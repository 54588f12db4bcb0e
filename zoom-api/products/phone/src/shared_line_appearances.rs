//! Shared line appearances, with which assistants answer calls for executives.

use super::{Assignee, AssigneeType};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the shared line appearances: the executives and the assistants with whom they share their lines.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/shared_line_appearances",
    scopes = ["phone:read:admin", "phone:read:list_shared_line_appearances:admin"],
    rate_limit = Medium,
    paged = shared_line_appearances,
    operation = "listSharedLineAppearances",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/shared-line-appearance/GET/phone/shared_line_appearances",
)]
pub fn list_shared_line_appearances(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SharedLineAppearancePage;

/// Page of shared line appearances.
#[zoom_model(response)]
pub struct SharedLineAppearancePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Shared line appearances.
    pub shared_line_appearances: Vec<SharedLineAppearance>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Line of an executive that assistants share.
#[zoom_model(response)]
pub struct SharedLineAppearance {
    /// Executive whose line is shared.
    pub executive: Option<Executive>,
    /// Assistants.
    pub assistants: Vec<Assignee>,
    /// Rights of the assistants.
    pub privileges: Vec<Privilege>,
}

/// Executive whose calls assistants handle.
#[zoom_model(response)]
pub struct Executive {
    /// Name of the executive.
    pub name: Option<String>,
    /// Extension number of the executive.
    pub extension_number: Option<i64>,
    /// Kind of the extension.
    pub extension_type: Option<AssigneeType>,
}

/// Rights of an assistant.
#[zoom_model]
pub enum Privilege {
    /// Place calls.
    PlaceCalls,
    /// Answer calls.
    AnswerCalls,
    /// Pick up held calls.
    PickupHoldCalls,
    /// Reply to SMS.
    ReplyToSms,
}
