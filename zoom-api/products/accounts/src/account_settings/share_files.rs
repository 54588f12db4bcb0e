//! Account settings: share files.

use zoom_api::zoom_model;

/// Setting for file sharing in chats and channels, and the allowed recipients.
#[zoom_model]
pub struct ShareFiles {
    /// Whether chats and channels allow viewing, sharing and forwarding of files; screenshots, recordings, GIFs and
    /// snippets have separate settings.
    pub enable: Option<bool>,
    /// Allowed recipients of files in chats and channels.
    pub share_option: Option<ShareOption>,
    /// Senders whose files users can view in chats and channels.
    pub view_option: Option<ViewOption>,
    /// File types and sizes that users can share and view in chats and channels.
    pub restrictions: Option<Restrictions>,
}

/// Allowed recipients of files in chats and channels.
#[zoom_model]
pub enum ShareOption {
    /// Nobody: disabled.
    Disable,
    /// Anyone, including external contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// Senders whose files users can view in chats and channels.
#[zoom_model]
pub enum ViewOption {
    /// Anyone, including external contacts.
    Anyone,
    /// Users of the same account.
    Account,
    /// Users of the same organization.
    Organization,
}

/// File types and sizes that can be shared in chats and channels.
#[zoom_model]
pub struct Restrictions {
    /// Whether only certain file types are allowed.
    pub only_allow_specific_file_types: Option<bool>,
    /// Allowed file types.
    pub file_type_restrictions: Vec<FileType>,
    /// Allowed file types for external users.
    pub file_type_restrictions_for_external: Vec<FileType>,
    /// Whether the file size is limited.
    pub maximum_file_size: Option<bool>,
    /// Maximum file size.
    #[zoom(values = [50, 100, 200, 300, 400, 500])]
    pub file_size_restrictions: Option<i64>,
    /// Maximum file size for external users.
    #[zoom(values = [50, 100, 200, 300, 400, 500])]
    pub file_size_restrictions_for_external: Option<i64>,
    /// Whether the limits apply to sharing only, or to sharing and viewing.
    pub file_restrictions_apply_to: Option<FileRestrictionsApplyTo>,
}

/// File type that can be shared.
#[zoom_model]
pub enum FileType {
    /// Gzip archive.
    #[zoom(rename = ".gz")]
    Gz,
    /// RAR archive.
    #[zoom(rename = ".rar")]
    Rar,
    /// ZIP archive.
    #[zoom(rename = ".zip")]
    Zip,
    /// Legacy Excel workbook.
    #[zoom(rename = ".xls")]
    Xls,
    /// Excel workbook.
    #[zoom(rename = ".xlsx")]
    Xlsx,
    /// JSON document.
    #[zoom(rename = ".json")]
    Json,
    /// PNG image.
    #[zoom(rename = ".png")]
    Png,
    /// PowerPoint presentation.
    #[zoom(rename = ".pptx")]
    Pptx,
    /// Legacy PowerPoint presentation.
    #[zoom(rename = ".ppt")]
    Ppt,
    /// 7-Zip archive.
    #[zoom(rename = ".7z")]
    SevenZip,
    /// Xmind mind map.
    #[zoom(rename = ".xmind")]
    Xmind,
    /// PDF document.
    #[zoom(rename = ".pdf")]
    Pdf,
    /// Legacy PowerPoint slide show.
    #[zoom(rename = ".pps")]
    Pps,
    /// Plain text.
    #[zoom(rename = ".txt")]
    Txt,
    /// Word document.
    #[zoom(rename = ".docx")]
    Docx,
    /// Legacy Word document.
    #[zoom(rename = ".doc")]
    Doc,
}

/// Scope of file restrictions.
#[zoom_model]
pub enum FileRestrictionsApplyTo {
    /// Sending files and opening them.
    SharingAndViewing,
    /// Sending files only.
    Sharing,
}
