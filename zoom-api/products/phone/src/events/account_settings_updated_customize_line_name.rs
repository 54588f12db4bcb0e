//! Events: account settings updated customize line name.

use super::AccountLockedBy;
use zoom_api::zoom_model;

/// Setting: which parts line names consist of.
#[zoom_model]
pub struct CustomizeLineName {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Parts of the line names of users.
    pub user_line_name: Option<UserLineName>,
    /// Parts of the line names of common areas.
    pub common_area_line_name: Option<CommonAreaLineName>,
}

/// Parts of the line name of a user.
#[zoom_model]
pub enum UserLineName {
    /// Phone number.
    #[zoom(rename = "phoneNumber")]
    PhoneNumber,
    /// Extension number.
    #[zoom(rename = "extensionNumber")]
    ExtensionNumber,
    /// Display name.
    #[zoom(rename = "displayName")]
    DisplayName,
    /// Display name and extension number.
    #[zoom(rename = "displayName;extensionNumber")]
    DisplayNameExtensionNumber,
    /// First name and extension number.
    #[zoom(rename = "firstName;extensionNumber")]
    FirstNameExtensionNumber,
    /// First name, last name and extension number.
    #[zoom(rename = "firstName;lastName;extensionNumber")]
    FirstNameLastNameExtensionNumber,
}

/// Parts of the line name of a common area.
#[zoom_model]
pub enum CommonAreaLineName {
    /// Phone number.
    #[zoom(rename = "phoneNumber")]
    PhoneNumber,
    /// Extension number.
    #[zoom(rename = "extensionNumber")]
    ExtensionNumber,
    /// Display name.
    #[zoom(rename = "displayName")]
    DisplayName,
    /// Display name and extension number.
    #[zoom(rename = "displayName;extensionNumber")]
    DisplayNameExtensionNumber,
}
