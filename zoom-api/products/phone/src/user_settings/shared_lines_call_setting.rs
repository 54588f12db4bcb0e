//! User settings: shared lines call setting.

use zoom_api::zoom_model;

/// How a user receives calls of shared lines.
#[zoom_model(response)]
pub struct SharedLinesCallSetting {
    /// How the user receives calls for executives.
    pub shared_line_appearances: Option<SharedLineAppearances>,
    /// How the user receives calls of shared line groups.
    pub shared_line_groups: Option<SharedLineGroups>,
}

/// How a user receives calls for executives.
#[zoom_model(response)]
pub struct SharedLineAppearances {
    /// Executives whose calls the user handles.
    pub executives: Vec<Executive>,
}

/// How a user receives calls for one executive.
#[zoom_model(response)]
pub struct Executive {
    /// ID of the executive.
    pub user_id: Option<String>,
    /// Display name of the executive.
    pub display_name: Option<String>,
    /// Whether the user receives calls for the executive; `true` by default.
    pub receive_calls: Option<bool>,
    /// Whether the user can change `receive_calls`.
    pub allow_opt_out: Option<bool>,
}

/// How a user receives calls of shared line groups.
#[zoom_model(response)]
pub struct SharedLineGroups {
    /// Whether the user receives calls of all shared line groups; `true` by default.
    pub receive_calls: Option<bool>,
    /// How the user receives calls of single shared line groups.
    #[zoom(rename = "shared_line_group")]
    pub shared_line_groups: Vec<SharedLineGroup>,
}

/// How a user receives calls of one shared line group.
#[zoom_model(response)]
pub struct SharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: Option<String>,
    /// Display name of the shared line group.
    pub display_name: Option<String>,
    /// Whether the user receives calls of this group; `true` by default.
    pub receive_calls: Option<bool>,
}

/// Changes to how a user receives calls of shared lines.
#[zoom_model]
pub struct SharedLinesCallSettingUpdate {
    /// How the user receives calls for executives.
    pub shared_line_appearances: Option<SharedLineAppearancesUpdate>,
    /// How the user receives calls of shared line groups.
    pub shared_line_groups: Option<SharedLineGroupsUpdate>,
}

/// Changes to how a user receives calls for executives.
#[zoom_model]
pub struct SharedLineAppearancesUpdate {
    /// Executives whose calls the user handles.
    pub executives: Vec<ExecutiveUpdate>,
}

/// Executive whose calls the user starts or stops receiving.
#[zoom_model]
pub struct ExecutiveUpdate {
    /// ID of the executive.
    pub user_id: Option<String>,
    /// Whether the user receives calls for the executive; needs the privilege to opt in and out.
    pub receive_calls: Option<bool>,
}

/// Changes to how a user receives calls of shared line groups.
#[zoom_model]
pub struct SharedLineGroupsUpdate {
    /// Whether the user receives calls of all shared line groups.
    pub receive_calls: Option<bool>,
    /// How the user receives calls of single shared line groups.
    #[zoom(rename = "shared_line_group")]
    pub shared_line_groups: Vec<SharedLineGroupUpdate>,
}

/// Shared line group whose calls the user starts or stops receiving.
#[zoom_model]
pub struct SharedLineGroupUpdate {
    /// ID of the shared line group.
    pub slg_id: Option<String>,
    /// Whether the user receives calls of this group.
    pub receive_calls: Option<bool>,
}
