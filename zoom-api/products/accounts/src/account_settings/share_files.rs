//! Account settings: share files.

use zoom_api::zoom_model;

/// The setting for sharing files in chats and channels, and with whom.
#[zoom_model]
pub struct ShareFiles {
    /// Whether users see, share and forward files in chats and channels; screenshots, recordings, GIFs and snippets
    /// have settings of their own.
    pub enable: Option<bool>,
    /// With whom users share files in chats and channels.
    pub share_option: Option<ShareOption>,
    /// Whose files users view in chats and channels.
    pub view_option: Option<ViewOption>,
    /// Which files users share and view in chats and channels, and how large.
    pub restrictions: Option<Restrictions>,
}

/// Who can be sent files in chats and channels.
#[zoom_model]
pub enum ShareOption {
    /// Nobody: it is switched off.
    Disable,
    /// Anyone, also outside contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// Whose files users can view in chats and channels.
#[zoom_model]
pub enum ViewOption {
    /// Anyone, also outside contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// Which types and sizes of files can be shared in chats and channels.
#[zoom_model]
pub struct Restrictions {
    /// Whether only certain types of files are let through.
    pub only_allow_specific_file_types: Option<bool>,
    /// The types of files that are let through.
    pub file_type_restrictions: Vec<FileType>,
    /// The types of files that are let through for people outside.
    pub file_type_restrictions_for_external: Vec<FileType>,
    /// Whether the size of files is limited.
    pub maximum_file_size: Option<bool>,
    /// The size of the largest file. One of 50, 100, 200, 300, 400, 500.
    pub file_size_restrictions: Option<i64>,
    /// The size of the largest file for people outside. One of 50, 100, 200, 300, 400, 500.
    pub file_size_restrictions_for_external: Option<i64>,
    /// Whether the limits hold for sharing alone, or for sharing and viewing.
    pub file_restrictions_apply_to: Option<FileRestrictionsApplyTo>,
}

/// A type of file that may be shared.
#[zoom_model]
pub enum FileType {
    /// A gzip archive.
    #[zoom(rename = ".gz")]
    Gz,
    /// A RAR archive.
    #[zoom(rename = ".rar")]
    Rar,
    /// A ZIP archive.
    #[zoom(rename = ".zip")]
    Zip,
    /// An older Excel workbook.
    #[zoom(rename = ".xls")]
    Xls,
    /// An Excel workbook.
    #[zoom(rename = ".xlsx")]
    Xlsx,
    /// A JSON document.
    #[zoom(rename = ".json")]
    Json,
    /// A PNG picture.
    #[zoom(rename = ".png")]
    Png,
    /// A PowerPoint presentation.
    #[zoom(rename = ".pptx")]
    Pptx,
    /// An older PowerPoint presentation.
    #[zoom(rename = ".ppt")]
    Ppt,
    /// A 7-Zip archive.
    #[zoom(rename = ".7z")]
    SevenZip,
    /// An Xmind mind map.
    #[zoom(rename = ".xmind")]
    Xmind,
    /// A PDF document.
    #[zoom(rename = ".pdf")]
    Pdf,
    /// An older PowerPoint slide show.
    #[zoom(rename = ".pps")]
    Pps,
    /// Plain text.
    #[zoom(rename = ".txt")]
    Txt,
    /// A Word document.
    #[zoom(rename = ".docx")]
    Docx,
    /// An older Word document.
    #[zoom(rename = ".doc")]
    Doc,
}

/// What restrictions on files apply to.
#[zoom_model]
pub enum FileRestrictionsApplyTo {
    /// Sending files and opening them.
    SharingAndViewing,
    /// Sending files only.
    Sharing,
}
