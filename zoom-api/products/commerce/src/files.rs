//! Attachments of quotes and deal registrations.

use bytes::Bytes;
use jiff::civil::Date;

use zoom_api::{FilePart, zoom_endpoint, zoom_model};

/// Uploads a PDF attachment for a deal registration or quote.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/commerce/file", form,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:file:admin"],
    rate_limit = Light,
    success = 201,
    operation = "uploadFile",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/platform/POST/commerce/file",
    errors(
        /// The file is not a PDF.
        400/7101 => NotPdf,
        /// The kind of the associated object is missing.
        400/7102 => ObjectTypeRequired,
        /// The ID of the quote or deal registration is missing.
        400/7103 => ReferenceIdRequired,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The file could not be uploaded; retry later.
        500/7100 => FileNotUploaded,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn upload_file(
    /// Description of the attachment.
    #[query]
    description: Option<String>,
    /// Kind of object that the file belongs to.
    #[query]
    associated_object_type: AssociatedObjectType,
    /// Reference ID of the quote or deal registration.
    #[query]
    associated_reference_id: String,
    /// PDF file.
    file: Option<FilePart>,
) -> UploadedFile;

/// Lists the files of a quote or deal registration.
#[zoom_endpoint(
    GET, "/commerce/files/<associated_reference_id>/details",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:file:admin"],
    rate_limit = Medium,
    operation = "allFileDetails",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/platform/GET/commerce/files/%7BassociatedReferenceId%7D/details",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The app or its user lacks permission.
        403 => InsufficientPermissions,
        /// No quote or deal registration has this ID.
        404 => ReferenceNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_files(
    /// Reference ID of the quote or deal registration.
    associated_reference_id: String,
) -> Vec<File>;

/// Downloads a file of a quote or deal registration.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/files/<document_reference_id>",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:file:admin"],
    rate_limit = Light,
    operation = "downloadFile.",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/platform/GET/commerce/files/%7BdocumentReferenceId%7D",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The file could not be downloaded; retry later.
        500/6104 => FileNotDownloaded,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn download_file(
    /// Reference ID of the file.
    document_reference_id: String,
) -> Bytes;

/// File of a quote or deal registration.
#[zoom_model(response)]
pub struct File {
    /// Kind of object that the file belongs to.
    pub associated_object_type: Option<AssociatedObjectType>,
    /// Reference ID of the quote or deal registration.
    pub associated_reference_id: Option<String>,
    /// Description of the file.
    pub description: Option<String>,
    /// Day of the upload.
    pub uploaded_on: Option<Date>,
    /// Reference ID of the file.
    pub document_reference_id: Option<String>,
    /// Name of the document.
    pub document_name: Option<String>,
    /// Kind of the document.
    pub document_type: Option<String>,
}

/// Kind of object that a file belongs to.
#[zoom_model]
pub enum AssociatedObjectType {
    /// Quote.
    #[zoom(rename = "Quote")]
    Quote,
    /// Deal registration.
    #[zoom(rename = "Deal")]
    Deal,
}

/// File that was uploaded.
#[zoom_model(response)]
pub struct UploadedFile {
    /// Reference ID of the file.
    pub document_reference_id: Option<String>,
}
