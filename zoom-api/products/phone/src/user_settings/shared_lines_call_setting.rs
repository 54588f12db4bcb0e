//! User settings: shared lines call setting.

use zoom_api::zoom_model;

/// Settings of shared lines.
#[zoom_model(response)]
pub struct SharedLinesCallSetting {
    /// How the user receives calls for executives.
    pub shared_line_appearances: Option<SharedLineAppearances>,
    /// How the user receives calls of shared line groups.
    pub shared_line_groups: Option<SharedLineGroups>,
}

/// Shared line appearances of a user.
#[zoom_model(response)]
pub struct SharedLineAppearances {
    /// Executives whose calls the user handles.
    pub executives: Vec<Executive>,
}

/// Executive whose calls assistants handle.
#[zoom_model(response)]
pub struct Executive {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the executive.
    pub display_name: Option<String>,
    /// Whether the user receives the calls.
    pub receive_calls: Option<bool>,
    /// Whether the user can change `receive_calls`.
    pub allow_opt_out: Option<bool>,
}

/// Shared line groups of a user.
#[zoom_model(response)]
pub struct SharedLineGroups {
    /// Whether the user receives the calls.
    pub receive_calls: Option<bool>,
    /// How the user receives calls of one shared line group.
    #[zoom(rename = "shared_line_group")]
    pub shared_line_groups: Vec<SharedLineGroup>,
}

/// Shared line group.
#[zoom_model(response)]
pub struct SharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: Option<String>,
    /// Display name of the shared line group.
    pub display_name: Option<String>,
    /// Whether the user receives the calls.
    pub receive_calls: Option<bool>,
}

/// Changes to: settings of shared lines.
#[zoom_model]
pub struct SharedLinesCallSettingUpdate {
    /// How the user receives calls for executives.
    pub shared_line_appearances: Option<SharedLineAppearancesUpdate>,
    /// How the user receives calls of shared line groups.
    pub shared_line_groups: Option<SharedLineGroupsUpdate>,
}

/// Changes to: shared line appearances of a user.
#[zoom_model]
pub struct SharedLineAppearancesUpdate {
    /// Executives whose calls the user handles.
    pub executives: Vec<ExecutiveUpdate>,
}

/// Changes to: executive whose calls assistants handle.
#[zoom_model]
pub struct ExecutiveUpdate {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Whether the user receives the calls.
    pub receive_calls: Option<bool>,
}

/// Changes to: shared line groups of a user.
#[zoom_model]
pub struct SharedLineGroupsUpdate {
    /// Whether the user receives the calls.
    pub receive_calls: Option<bool>,
    /// How the user receives calls of one shared line group.
    #[zoom(rename = "shared_line_group")]
    pub shared_line_groups: Vec<SharedLineGroupUpdate>,
}

/// Changes to: shared line group.
#[zoom_model]
pub struct SharedLineGroupUpdate {
    /// ID of the shared line group.
    pub slg_id: Option<String>,
    /// Whether the user receives the calls.
    pub receive_calls: Option<bool>,
}
