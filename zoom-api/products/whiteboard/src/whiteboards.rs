//! Whiteboards: list, create, get, update, share and delete them.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists whiteboards of the current user, or of any user of the account.
///
/// Other users than `me` require the scope `whiteboard:read:admin`.
#[zoom_endpoint(
    GET, "/whiteboards",
    scopes = ["whiteboard:read", "whiteboard:read:admin", "whiteboard:read:list_whiteboards", "whiteboard:read:list_whiteboards:admin"],
    rate_limit = Medium,
    paged = whiteboards,
    operation = "ListWhiteboards",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/document/GET/whiteboards",
    max_range = 1 month,
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn list_whiteboards(
    /// Name of the whiteboard to list; by default all.
    search_key: Option<String>,
    /// ID or email address of the owner, or `me`.
    user_id: Option<String>,
    /// Date to which the time range applies.
    #[zoom(default = "modified_date")]
    date_filter_type: Option<DateFilterType>,
    /// Start of the range (UTC); by default today.
    from: Option<Timestamp>,
    /// End of the range (UTC); by default the day after `from`.
    to: Option<Timestamp>,
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of a project; lists only its whiteboards.
    project_id: Option<String>,
) -> WhiteboardPage;

/// Creates an empty whiteboard.
#[zoom_endpoint(
    POST, "/whiteboards", json,
    scopes = ["whiteboard:write", "whiteboard:write:whiteboard"],
    rate_limit = Light,
    success = 201,
    operation = "newWhiteboardCreate",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/document/POST/whiteboards",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn create_whiteboard(
    /// Name of the whiteboard.
    #[zoom(default = "Untitled")]
    name: Option<String>,
) -> CreatedWhiteboard;

/// Returns a whiteboard.
#[zoom_endpoint(
    GET, "/whiteboards/<whiteboard_id>",
    scopes = ["whiteboard:read", "whiteboard:read:admin", "whiteboard:read:whiteboard", "whiteboard:read:whiteboard:admin"],
    rate_limit = Medium,
    operation = "GetAWhiteboard",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/document/GET/whiteboards/%7BwhiteboardId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this whiteboard or project.
        403/111800 => AccessDenied,
    )
)]
pub fn get_whiteboard(
    /// ID of the whiteboard.
    whiteboard_id: String,
) -> Whiteboard;

/// Renames, locks or unlocks a whiteboard.
#[zoom_endpoint(
    PUT, "/whiteboards/<whiteboard_id>", json,
    scopes = ["whiteboard:write:admin", "whiteboard:update:whiteboard:admin"],
    rate_limit = Medium,
    operation = "UpdateAWhiteboardMetadata",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/document/PUT/whiteboards/%7BwhiteboardId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this whiteboard or project.
        403/111800 => AccessDenied,
    )
)]
pub fn update_whiteboard(
    /// ID of the whiteboard.
    whiteboard_id: String,
    /// Name of the whiteboard.
    #[zoom(default = "Untitled")]
    name: Option<String>,
    /// Whether the whiteboard is locked.
    #[zoom(default = false)]
    locked: Option<bool>,
) -> NoContent;

/// Deletes a whiteboard.
#[zoom_endpoint(
    DELETE, "/whiteboards/<whiteboard_id>",
    scopes = ["whiteboard:write", "whiteboard:write:admin", "whiteboard:delete:whiteboard", "whiteboard:delete:whiteboard:admin"],
    rate_limit = Medium,
    operation = "DeleteAWhiteboard",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/document/DELETE/whiteboards/%7BwhiteboardId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
    )
)]
pub fn delete_whiteboard(
    /// ID of the whiteboard.
    whiteboard_id: String,
) -> NoContent;

/// Sets who can open the link of a whiteboard, and with which role.
#[zoom_endpoint(
    PATCH, "/whiteboards/<whiteboard_id>/share_setting", json,
    scopes = ["whiteboard_share_setting:write", "whiteboard_share_setting:write:admin", "whiteboard:update:share_setting", "whiteboard:update:share_setting:admin"],
    rate_limit = Medium,
    operation = "UpdateAWhiteboardShareSetting",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/settings/PATCH/whiteboards/%7BwhiteboardId%7D/share_setting",
    errors(
        /// The link gives everyone another role than viewer, or gives users of the account no role or that of an owner
        /// or co-owner.
        400/34002 => InvalidShareRole,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
    )
)]
pub fn update_share_settings(
    /// ID of the whiteboard.
    whiteboard_id: String,
    /// People who can open the link of the whiteboard, and with which role.
    share_link_setting: Option<ShareLinkSetting>,
) -> NoContent;

/// Whiteboard.
#[zoom_model(response)]
pub struct Whiteboard {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Whether the whiteboard is locked.
    pub locked: Option<bool>,
    /// Whether the whiteboard is in the trash.
    pub trashed: Option<bool>,
    /// Whether the whiteboard is read-only, as a locked one is. Zoom's page gives both meanings.
    pub readonly: Option<bool>,
    /// Whether the whiteboard is not saved in the cloud. Zoom's page gives the opposite meaning.
    pub non_cloud: Option<bool>,
    /// When it was created (UTC).
    pub created_date: Option<Timestamp>,
    /// When it was last modified (UTC).
    pub modified_date: Option<Timestamp>,
    /// People who can open the link of the whiteboard, and with which role.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// People who may share the whiteboard further.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
    /// URL to open the whiteboard.
    pub share_link: Option<String>,
    /// URL of a preview, valid for two hours and 99 downloads. Only with the scope `whiteboard:read:whiteboard` or for
    /// collaborators.
    #[zoom(secret)]
    pub preview_link: Option<String>,
    /// Name of the user who created the whiteboard.
    pub created_by_display_name: Option<String>,
    /// Name of the user who last modified the whiteboard.
    pub modified_by_display_name: Option<String>,
    /// Kinds of content that the whiteboard embeds, such as images, documents and links.
    pub embedded_content_types: Vec<EmbeddedContentType>,
    /// ID of the project.
    pub project_id: Option<String>,
}

/// People who can open the link of a whiteboard, and with which role.
#[zoom_model]
pub struct ShareLinkSetting {
    /// People who can open the link.
    pub share_scope: Option<ShareScope>,
    /// Role that the link gives: any for users of the account, only viewer for everyone; absent if only collaborators
    /// can open it.
    pub share_role: Option<ShareRole>,
}

/// People who can open the link of a whiteboard.
#[zoom_model]
pub enum ShareScope {
    /// Only collaborators.
    Restricted = 0,
    /// Users of the account.
    SameAccount = 1,
    /// Everyone who has the link.
    Anyone = 2,
    /// Users of the account and authenticated external users.
    SameAccountExternalAuth = 3,
}

/// Role that the link of a whiteboard gives.
#[zoom_model]
pub enum ShareRole {
    /// Editor.
    Editor = 2,
    /// Commenter.
    Commenter = 3,
    /// Viewer.
    Viewer = 4,
}

/// People who may share a whiteboard further.
#[zoom_model(response)]
pub struct AdvancedShareSetting {
    /// Whether users may share it with up to their own role.
    pub can_share: Option<bool>,
    /// Whether users of the account may share it with external users.
    pub share_to_external: Option<bool>,
    /// Whether external users may share it.
    pub external_can_share: Option<bool>,
}

/// Type of content embedded in a whiteboard.
#[zoom_model]
pub enum EmbeddedContentType {
    /// Image.
    Image = 0,
    /// PDF, Word, PowerPoint or Google document.
    Document = 1,
    /// Card of Jira, Asana or Azure DevOps.
    Card = 2,
}

/// Page of whiteboards.
#[zoom_model(response)]
pub struct WhiteboardPage {
    /// Whiteboards.
    #[zoom(max_items = 50)]
    pub whiteboards: Vec<ListedWhiteboard>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Whiteboard in a list.
#[zoom_model(response)]
pub struct ListedWhiteboard {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Whether the whiteboard is locked.
    pub locked: Option<bool>,
    /// Whether the whiteboard is in the trash.
    pub trashed: Option<bool>,
    /// Whether the whiteboard is read-only, as a locked one is. Zoom's page gives both meanings.
    pub readonly: Option<bool>,
    /// Whether the whiteboard is not saved in the cloud. Zoom's page gives the opposite meaning.
    pub non_cloud: Option<bool>,
    /// When it was created (UTC).
    pub created_date: Option<Timestamp>,
    /// When it was last modified (UTC).
    pub modified_date: Option<Timestamp>,
    /// People who can open the link of the whiteboard, and with which role.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// People who may share the whiteboard further.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
    /// ID of the project.
    pub project_id: Option<String>,
    /// Name of the user who created the whiteboard.
    pub created_by_display_name: Option<String>,
}

/// Whiteboard after its creation.
#[zoom_model(response)]
pub struct CreatedWhiteboard {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Whether the whiteboard is locked.
    pub locked: Option<bool>,
    /// Whether the whiteboard is in the trash.
    pub trashed: Option<bool>,
    /// Whether the whiteboard is read-only, as a locked one is. Zoom's page gives both meanings.
    pub readonly: Option<bool>,
    /// Whether the whiteboard is not saved in the cloud. Zoom's page gives the opposite meaning.
    pub non_cloud: Option<bool>,
    /// When it was created (UTC).
    pub created_date: Option<Timestamp>,
    /// When it was last modified (UTC).
    pub modified_date: Option<Timestamp>,
    /// People who can open the link of the whiteboard, and with which role.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// People who may share the whiteboard further.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
}

/// Date to which the time range applies.
#[zoom_model]
pub enum DateFilterType {
    /// Creation.
    CreatedDate,
    /// Last modification.
    ModifiedDate,
}
