//! Settings: allow emergency calls.

use super::super::LockedBy;
use zoom_api::zoom_model;

/// Setting: emergency calls are allowed.
#[zoom_model(response)]
pub struct AllowEmergencyCalls {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether the setting is locked for groups, sites and extensions.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether emergency calls are possible in Zoom's apps.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether emergency calls are possible on desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}
