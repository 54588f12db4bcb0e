//! SCIM 2.0: provisioning of users and groups by identity providers.

pub mod groups;
pub mod users;

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Metadata of a user or group.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Meta {
    /// Kind of the resource: `User` or `Group`.
    pub resource_type: Option<String>,
    /// Version of the resource.
    pub version: Option<String>,
    /// URI of the resource.
    pub location: Option<String>,
    /// When the resource was created.
    pub created: Option<Timestamp>,
    /// When the resource was last modified.
    pub last_modified: Option<Timestamp>,
}
