//! Imports of files as whiteboards.

use zoom_api::{zoom_endpoint, zoom_model};

/// Starts the import of an uploaded file as a whiteboard.
///
/// Converts files of Miro, Mural and Visio. The import runs in the background; [`get_import_status`] returns its
/// status. Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/whiteboards/import", json,
    scopes = ["whiteboard_import:write", "whiteboard_import:write:admin", "whiteboard:write:import", "whiteboard:write:import:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "CreateWhiteboardImport",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/import/POST/whiteboards/import",
    errors(
        /// The file has an unsupported format.
        400/34002 => InvalidFileType,
        /// The file is too large.
        400/38003 => FileTooLarge,
        /// The account does not allow the conversion of files of other applications.
        400/38004 => ConversionDisabled,
    )
)]
pub fn create_import(
    /// Upload to import, and the whiteboard to create.
    #[body]
    import: NewImport,
) -> Import;

/// Returns the status of an import.
///
/// [`create_import`] returns the task ID.
#[zoom_endpoint(
    GET, "/whiteboards/import/<task_id>/status",
    scopes = ["whiteboard_import:read", "whiteboard_import:read:admin", "whiteboard:read:import", "whiteboard:read:import:admin"],
    rate_limit = Light,
    operation = "GetWhiteboardimportstatus",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/import/GET/whiteboards/import/%7BtaskId%7D/status",
    errors(
        /// The file could not be converted.
        400/38002 => ConversionFailed,
        /// The task does not exist or has expired.
        404/38007 => TaskNotFound,
    )
)]
pub fn get_import_status(
    /// ID of the import, from [`create_import`](crate::imports::create_import).
    task_id: String,
) -> ImportStatus;

/// Status of an import.
#[zoom_model(response)]
pub struct ImportStatus {
    /// Name of the imported file.
    pub file_name: Option<String>,
    /// Progress of the import.
    pub status: Option<ImportProgress>,
    /// ID of the created whiteboard, after the import has succeeded.
    pub whiteboard_id: Option<String>,
    /// Name of the created whiteboard, after the import has succeeded.
    pub doc_name: Option<String>,
}

/// Progress of an import.
#[zoom_model]
pub enum ImportProgress {
    /// In progress.
    Processing,
    /// The file could not be converted.
    Failed,
    /// The whiteboard was created.
    Succeeded,
}

/// Import that was started.
#[zoom_model(response)]
pub struct Import {
    /// ID to query the status with [`get_import_status`].
    pub task_id: Option<String>,
}

/// Upload to import, and the whiteboard to create.
#[zoom_model]
pub struct NewImport {
    /// ID of the file, from [`upload_file`](crate::files::upload_file): a VSDX file of Visio, or a PDF file of Miro or
    /// Mural; at most 100 MB.
    pub file_id: String,
    /// Application that created the file.
    #[zoom(rename = "type")]
    pub kind: ImportSource,
    /// Name of the whiteboard to create.
    pub whiteboard_name: Option<String>,
    /// Whether owners and collaborators are not notified; by default they are.
    pub skip_notifications: Option<bool>,
    /// Email address of the owner; by default the current user. Requires the scope `whiteboard:write:import:admin`.
    #[zoom(format = "email")]
    pub owner_email: Option<String>,
    /// Users and channels to share the whiteboard with.
    #[zoom(max_items = 100)]
    pub collaborators: Vec<ImportCollaborator>,
    /// ID of the project to create the whiteboard in.
    pub project_id: Option<String>,
}

/// Application that created a file to import.
#[zoom_model]
pub enum ImportSource {
    /// Miro.
    Miro = 1,
    /// Visio.
    Visio = 2,
    /// Mural.
    Mural = 3,
}

/// Collaborator of the imported whiteboard; either the email address or the channel ID is required.
#[zoom_model]
pub struct ImportCollaborator {
    /// Email address of a user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Role of the collaborator.
    pub role: Option<ImportCollaboratorRole>,
    /// ID of a Team Chat channel.
    pub channel_id: Option<String>,
}

/// Role of a collaborator.
#[zoom_model]
pub enum ImportCollaboratorRole {
    /// Owner.
    #[zoom(rename = "0")]
    Owner,
    /// Co-owner.
    #[zoom(rename = "1")]
    CoOwner,
    /// Editor.
    #[zoom(rename = "2")]
    Editor,
    /// Commenter.
    #[zoom(rename = "3")]
    Commenter,
    /// Viewer.
    #[zoom(rename = "4")]
    Viewer,
}
