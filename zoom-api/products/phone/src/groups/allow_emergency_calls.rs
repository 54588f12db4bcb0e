//! Groups: allow emergency calls.

use zoom_api::zoom_model;

/// Setting: emergency calls are allowed.
#[zoom_model(response)]
pub struct AllowEmergencyCalls {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether the setting is locked, so that extensions cannot override it.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the account and can be reset to it; only with Zoom's new policy
    /// framework.
    pub modified: Option<bool>,
    /// Whether emergency calls are possible in Zoom's apps.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether emergency calls are possible on desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Level that locked a setting, so that lower levels cannot change it.
#[zoom_model]
pub enum LockedBy {
    /// Not locked.
    Invalid,
    /// Account.
    Account,
    /// User group.
    UserGroup,
}
