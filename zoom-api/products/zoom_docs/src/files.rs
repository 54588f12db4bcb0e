//! Files: create, get, rename and delete them, and list their children.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Creates an empty file.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/docs/files", json,
    scopes = ["docs:write", "docs:write:admin", "docs:write:file", "docs:write:file:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "CreateDoc",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/file-management/POST/docs/files",
    errors(
        /// An argument is invalid.
        400 => InvalidArgument,
        /// The user may not create files below this parent.
        403 => ParentNotWritable,
        /// The parent file does not exist or was deleted.
        404 => FileNotFound,
    )
)]
pub fn create_file(
    /// Name of the file.
    #[zoom(default = "Untitled")]
    file_name: Option<String>,
    /// ID of the file to create it below: `root` for the top-level folder of the user, by default "My Docs". A folder
    /// can be created only below "My Docs", a shared folder or another folder.
    parent_id: Option<String>,
    /// Type of the file.
    #[zoom(default = "doc")]
    file_type: Option<FileType>,
    /// ID of the user to act for. Required with admin scopes, otherwise ignored.
    user_id: Option<String>,
) -> CreatedFile;

/// Returns the metadata of a file.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/docs/files/<file_id>",
    scopes = ["docs:read", "docs:read:admin", "docs:read:file", "docs:read:file:admin"],
    rate_limit = Light,
    operation = "QueryFileMetadata",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/file-management/GET/docs/files/%7BfileId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
        /// The file does not exist or was deleted.
        404 => FileNotFound,
    )
)]
pub fn get_file(
    /// ID of the file.
    file_id: String,
) -> File;

/// Deletes a file.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    DELETE, "/docs/files/<file_id>",
    scopes = ["docs:delete", "docs:delete:admin", "docs:delete:file", "docs:delete:file:admin"],
    rate_limit = Medium,
    operation = "DeleteFile",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/file-management/DELETE/docs/files/%7BfileId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
        /// The file does not exist or was deleted.
        404 => FileNotFound,
    )
)]
pub fn delete_file(
    /// ID of the file.
    file_id: String,
) -> NoContent;

/// Renames a file.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    PATCH, "/docs/files/<file_id>", json,
    scopes = ["docs:write", "docs:write:admin", "docs:update:file", "docs:update:file:admin"],
    rate_limit = Medium,
    operation = "ModifyMetadata",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/file-management/PATCH/docs/files/%7BfileId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
        /// The file does not exist or was deleted.
        404 => FileNotFound,
    )
)]
pub fn update_file(
    /// ID of the file.
    file_id: String,
    /// New name of the file.
    file_name: Option<String>,
) -> NoContent;

/// Lists the files below a file or folder.
#[zoom_endpoint(
    GET, "/docs/files/<file_id>/children",
    scopes = ["docs:read", "docs:read:admin", "docs:read:list_children", "docs:read:list_children:admin"],
    rate_limit = Medium,
    paged = files,
    operation = "ListAllChildren",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/file-management/GET/docs/files/%7BfileId%7D/children",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
        /// The parent file does not exist.
        404 => ParentNotFound,
    )
)]
pub fn list_children(
    /// ID of the file or folder, or `root` for "My Docs".
    file_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 50)] page_size: Option<u32>,
) -> FilePage;

/// Metadata of a file.
#[zoom_model(response)]
pub struct File {
    /// ID of the file.
    pub file_id: String,
    /// Name of the file.
    pub file_name: String,
    /// Type of the file.
    pub file_type: FileType,
    /// URL to open the file.
    pub file_link: String,
    /// When the file was created.
    pub created_time: Timestamp,
    /// When the file was last modified.
    pub modified_time: Timestamp,
}

/// Type of a file.
#[zoom_model]
pub enum FileType {
    /// Document.
    Doc,
    /// Folder.
    Folder,
    /// Data table.
    DataTable,
}

/// Page of files.
#[zoom_model(response)]
pub struct FilePage {
    /// Files below the file or folder.
    #[zoom(max_items = 50)]
    pub files: Vec<File>,
    pub next_page_token: Option<String>,
}

/// File after its creation.
#[zoom_model(response)]
pub struct CreatedFile {
    /// ID of the file.
    pub file_id: Option<String>,
}
