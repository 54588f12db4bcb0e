//! Imports of uploaded files.

use super::ConversionStatus;
use zoom_api::{zoom_endpoint, zoom_model};

/// Starts the import of an uploaded file as a document or data table.
///
/// The import runs in the background; [`get_import_status`] returns its status. An upload has at most 10 MB, a block at
/// most 1 MB, a file at most 20,000 blocks, and a data table at most 200 columns. A Notion archive has at most 4 GB and
/// 100,000 files, with at most 20 levels and 2,000 children per file. Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/docs/imports", json,
    scopes = ["docs_import:write", "docs_import:write:admin", "docs:write:import", "docs:write:import:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "Createanewfilebyimport",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/import/POST/docs/imports",
    errors(
        /// The uploaded file is too large to import.
        400/5004 => FileTooLarge,
        /// The uploaded file does not have the given format.
        400/5005 => IncorrectFileFormat,
        /// The user ID is invalid for an app with admin scopes.
        400/20001 => InvalidUserId,
        /// The parent file does not exist.
        400/20002 => ParentNotFound,
        /// The file type is invalid.
        400/20003 => InvalidFileType,
        /// The user may not create files below this parent.
        403 => ParentNotWritable,
        /// The upload does not exist.
        404/5007 => FileUploadNotFound,
    )
)]
pub fn create_import(
    /// Upload to import, and the file to create.
    #[body]
    import: NewImport,
) -> Import;

/// Returns the status of an import, and the ID of the created file.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/docs/imports/<import_id>/status",
    scopes = ["docs_import:read", "docs_import:read:admin", "docs:read:import", "docs:read:import:admin"],
    rate_limit = Light,
    operation = "Getdocsfileimportstatus",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/import/GET/docs/imports/%7BimportId%7D/status",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The import does not exist.
        404 => NotFound,
    )
)]
pub fn get_import_status(
    /// ID of the import, from [`create_import`](crate::imports::create_import).
    import_id: String,
) -> ImportStatus;

/// Status of an import.
#[zoom_model(response)]
pub struct ImportStatus {
    /// Status of the import.
    pub status: ConversionStatus,
    /// ID of the created file; absent until the import has succeeded. For a Notion archive, the root of the created
    /// files.
    pub file_id: Option<String>,
    /// Type of the created file.
    pub file_type: FileType,
}

/// Type of the file that an import creates.
#[zoom_model]
pub enum FileType {
    /// Document.
    Doc,
    /// Data table.
    DataTable,
}

/// Import that was started.
#[zoom_model(response)]
pub struct Import {
    /// ID to query the status with [`get_import_status`].
    pub import_id: String,
}

/// Upload to import, and the file to create.
#[zoom_model]
pub struct NewImport {
    /// Name of the created file.
    pub file_name: Option<String>,
    /// Type of the created file.
    #[zoom(default = "doc")]
    pub file_type: Option<FileType>,
    /// ID of the file to create it below: `root` for the top-level folder of the user, by default "My Docs".
    pub parent_id: Option<String>,
    /// ID of the upload, from [`upload_file`](crate::uploads::upload_file).
    pub file_upload_id: String,
    /// Format of the upload, which must fit `file_type`.
    pub file_upload_type: UploadFormat,
    /// ID of the user to act for. Required with admin scopes, otherwise ignored.
    pub user_id: Option<String>,
}

/// Format of an uploaded file.
///
/// Word, text, Markdown and HTML become documents; Excel and CSV become data tables.
#[zoom_model]
pub enum UploadFormat {
    /// Word (`.docx`).
    Docx,
    /// Plain text.
    Txt,
    /// Markdown.
    Markdown,
    /// CSV.
    Csv,
    /// Excel (`.xlsx`).
    Xlsx,
    /// ZIP archive of HTML files, exported from Notion.
    NotionZip,
    /// HTML.
    Html,
}
