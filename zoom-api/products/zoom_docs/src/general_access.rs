//! Access to files for people who are not collaborators.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns who can access a file besides its collaborators.
///
/// Works only for documents and data tables.
#[zoom_endpoint(
    GET, "/docs/files/<file_id>/general_access_setting",
    scopes = ["docs_general_access:read", "docs_general_access:read:admin", "docs:read:general_access", "docs:read:general_access:admin"],
    rate_limit = Medium,
    operation = "GetFileGeneralAccess",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/general-access/GET/docs/files/%7BfileId%7D/general_access_setting",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
    )
)]
pub fn get_general_access(
    /// ID of the file.
    file_id: String,
) -> GeneralAccess;

/// Sets who can access a file besides its collaborators.
///
/// Works only for documents and data tables. Not available in Zoom for Government.
#[zoom_endpoint(
    PATCH, "/docs/files/<file_id>/general_access_setting", json,
    scopes = ["docs_general_access:write", "docs_general_access:write:admin", "docs:update:general_access", "docs:update:general_access:admin"],
    rate_limit = Medium,
    operation = "ModifyFileGeneralAccess",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/general-access/PATCH/docs/files/%7BfileId%7D/general_access_setting",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
        /// The file does not exist or was deleted.
        404 => FileNotFound,
    )
)]
pub fn update_general_access(
    /// ID of the file.
    file_id: String,
    /// People who can access the file, and with which role.
    general_access_setting: GeneralAccessSetting,
) -> NoContent;

/// Access to a file for people who are not collaborators.
#[zoom_model(response)]
pub struct GeneralAccess {
    /// People who can access the file, and with which role.
    pub general_access_setting: Option<GeneralAccessSetting>,
}

/// People who can access a file, and with which role.
#[zoom_model]
pub struct GeneralAccessSetting {
    /// People who can access the file.
    pub share_scope: ShareScope,
    /// Role of everyone in the scope; absent if only collaborators have access.
    pub role: Option<GeneralAccessRole>,
}

/// People who can access a file.
#[zoom_model]
pub enum ShareScope {
    /// Only collaborators.
    CollaboratorsOnly,
    /// Everyone in the owner's organization.
    AnyoneInOrg,
    /// Everyone who has the link, even without signing in.
    AnyoneWithLink,
}

/// Role of everyone in the scope.
#[zoom_model]
pub enum GeneralAccessRole {
    /// Viewer.
    Viewer,
    /// Commenter.
    Commenter,
    /// Editor.
    Editor,
}
