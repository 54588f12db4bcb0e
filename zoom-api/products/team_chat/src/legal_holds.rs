//! Legal hold matters: preserve the chats of users and download them.

use bytes::Bytes;
use jiff::civil::Date;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the legal hold matters of an account.
#[zoom_endpoint(
    GET, "/chat/legalhold/matters",
    scopes = ["chat_history_legal_hold:read:admin", "chat_history_legal_hold:write:admin", "team_chat:read:list_legal_hold_matters:admin"],
    rate_limit = ResourceIntensive,
    paged = legal_hold_matters,
    operation = "listLegalHoldMatters",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/GET/chat/legalhold/matters",
    errors(
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_matters(
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> MatterPage;

/// Adds a legal hold matter for the chats of some users.
#[zoom_endpoint(
    POST, "/chat/legalhold/matters", json,
    scopes = ["chat_history_legal_hold:write:admin", "team_chat:write:legal_hold_matter:admin"],
    rate_limit = ResourceIntensive,
    success = 201,
    operation = "addLegalHoldMatter",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/POST/chat/legalhold/matters",
    errors(
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn add_matter(
    /// First day to preserve; by default the current day.
    start_date: Option<Date>,
    /// Last day to preserve; by default the matter continues.
    end_date: Option<Date>,
    /// Name of the legal hold matter.
    #[zoom(min_length = 1, max_length = 128)]
    matter_name: String,
    /// User IDs or email addresses of the users whose chats to preserve.
    #[zoom(min_items = 1, max_items = 20)]
    identifiers: Vec<String>,
) -> CreatedMatter;

/// Deletes a legal hold matter.
#[zoom_endpoint(
    DELETE, "/chat/legalhold/matters/<matter_id>",
    scopes = ["chat_history_legal_hold:write:admin", "team_chat:delete:legal_hold_matter:admin"],
    rate_limit = Light,
    operation = "deleteLegalHoldMatters",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/DELETE/chat/legalhold/matters/%7BmatterId%7D",
    errors(
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The legal hold matter does not exist.
        404/1001 => LegalHoldMatterNotFound,
    )
)]
pub fn delete_matter(
    /// ID of the legal hold matter.
    matter_id: String,
) -> NoContent;

/// Renames a legal hold matter.
#[zoom_endpoint(
    PATCH, "/chat/legalhold/matters/<matter_id>", json,
    scopes = ["chat_history_legal_hold:write:admin", "team_chat:update:legal_hold_matter:admin"],
    rate_limit = Light,
    operation = "updateLegalHoldMatter",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/PATCH/chat/legalhold/matters/%7BmatterId%7D",
    errors(
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The legal hold matter does not exist.
        404/1001 => LegalHoldMatterNotFound,
    )
)]
pub fn update_matter(
    /// ID of the legal hold matter.
    matter_id: String,
    /// New name of the matter.
    #[zoom(min_length = 1, max_length = 128)]
    matter_name: String,
) -> NoContent;

/// Lists the archives of a user's chats that a legal hold matter collected.
#[zoom_endpoint(
    GET, "/chat/legalhold/matters/<matter_id>/files",
    scopes = ["chat_history_legal_hold:read:admin", "chat_history_legal_hold:write:admin", "team_chat:read:list_legal_hold_matter_files:admin"],
    rate_limit = Light,
    paged = files,
    operation = "listLegalHoldFiles",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/GET/chat/legalhold/matters/%7BmatterId%7D/files",
)]
pub fn list_matter_files(
    /// ID of the legal hold matter.
    matter_id: String,
    /// User ID or email address of the user.
    identifier: String,
    #[zoom(default = 5, min = 1, max = 20)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> MatterFilePage;

/// Downloads an archive of a legal hold matter as a ZIP file.
#[zoom_endpoint(
    GET, "/chat/legalhold/matters/<matter_id>/files/download",
    scopes = ["chat_history_legal_hold:read:admin", "chat_history_legal_hold:write:admin", "team_chat:read:legal_hold_matter_file:admin"],
    rate_limit = Light,
    operation = "downloadLegalHoldFiles",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/GET/chat/legalhold/matters/%7BmatterId%7D/files/download",
    errors(
        /// The caller lacks the permission for this call.
        403/403 => NoPermission,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn download_matter_files(
    /// ID of the legal hold matter.
    matter_id: String,
    /// Key of the archive, from `list_matter_files`.
    file_key: String,
) -> Bytes;

/// Page of legal hold matters.
#[zoom_model(response)]
pub struct MatterPage {
    /// Legal hold matters.
    pub legal_hold_matters: Vec<Matter>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Legal hold matter.
#[zoom_model(response)]
pub struct Matter {
    /// ID of the legal hold matter.
    pub matter_id: String,
    /// Name of the legal hold matter.
    pub matter_name: String,
    /// First day that the matter covers.
    pub matter_start_date: Option<Date>,
    /// Last day that the matter covers; absent if it continues.
    pub matter_end_date: Option<Date>,
    /// Day on which the matter was created.
    pub matter_creation_date: Date,
    /// Users whose chats are on hold.
    #[zoom(max_items = 20)]
    pub matter_users: Vec<MatterUser>,
}

/// User whose chats are on hold.
#[zoom_model(response)]
pub struct MatterUser {
    /// User ID.
    pub user_id: String,
    /// Email address.
    #[zoom(format = "email")]
    pub email: String,
}

/// Page of archives of a legal hold matter.
#[zoom_model(response)]
pub struct MatterFilePage {
    /// Archives, one entry per ZIP file.
    #[zoom(rename = "data")]
    pub files: Vec<MatterFile>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// ZIP archive with chats of a user.
#[zoom_model(response)]
pub struct MatterFile {
    /// Key of the archive, from `list_matter_files`.
    pub file_key: String,
    /// Number of files in the archive.
    pub file_count: u32,
    /// First day that the archive covers.
    pub file_start_date: Date,
    /// Last day that the archive covers.
    pub file_end_date: Date,
    /// Whether the archive can be downloaded.
    pub ready_for_download: bool,
    /// Size of the archive in bytes.
    pub total_file_size: u64,
}

/// ID of a created legal hold matter.
#[zoom_model(response)]
pub struct CreatedMatter {
    /// ID of the legal hold matter.
    pub matter_id: String,
}
