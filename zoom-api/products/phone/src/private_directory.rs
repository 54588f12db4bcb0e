//! Private directories, whose members only some users can see and call.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the members of a private directory.
#[zoom_endpoint(
    GET, "/phone/private_directory/members",
    scopes = ["phone:read:admin", "phone:read:list_private_directory_members:admin"],
    rate_limit = Medium,
    paged = private_directory_members,
    operation = "listPrivateDirectoryMembers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/private-directory/GET/phone/private_directory/members",
    errors(
        /// The account does not exist.
        400/2001 => AccountNotFound,
        /// The site does not exist.
        400/8001 => SiteNotFound,
    )
)]
pub fn list_members(
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 300)] page_size: Option<u32>,
    /// End of the member's extension number to search for.
    keyword: Option<String>,
    /// ID of the site of the directory; required if the account has multiple sites.
    site_id: Option<String>,
) -> PrivateDirectoryMemberPage;

/// Adds members to a private directory.
#[zoom_endpoint(
    POST, "/phone/private_directory/members", json,
    scopes = ["phone:write:admin", "phone:write:private_directory_member:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addMembersToAPrivateDirectory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/private-directory/POST/phone/private_directory/members",
    errors(
        /// The account does not exist.
        400/2001 => AccountNotFound,
        /// The site does not exist.
        400/8001 => SiteNotFound,
    )
)]
pub fn add_members(
    /// ID of the site of the directory, to which the members must belong; required if the account has multiple sites.
    site_id: Option<String>,
    /// Members to add; at most 10 per call.
    members: Vec<Member>,
) -> NoContent;

/// Removes a member from a private directory.
#[zoom_endpoint(
    DELETE, "/phone/private_directory/members/<extension_id>",
    scopes = ["phone:write:admin", "phone:delete:private_directory_member:admin"],
    rate_limit = Light,
    operation = "removeAMemberFromAPrivateDirectory",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/private-directory/DELETE/phone/private_directory/members/%7BextensionId%7D",
    errors(
        /// The account does not exist.
        400/2001 => AccountNotFound,
        /// The site does not exist.
        400/8001 => SiteNotFound,
        /// The extension does not exist, or it is not in the private directory.
        404/404 => ExtensionNotFound,
    )
)]
pub fn remove_member(
    /// ID of the extension.
    extension_id: String,
    /// ID of the site of the directory; required if the account has multiple sites.
    site_id: Option<String>,
) -> NoContent;

/// Changes who can find a member of a private directory.
#[zoom_endpoint(
    PATCH, "/phone/private_directory/members/<extension_id>", json,
    scopes = ["phone:write:admin", "phone:update:private_directory_member:admin"],
    rate_limit = Light,
    operation = "updateAPrivateDirectoryMember",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/private-directory/PATCH/phone/private_directory/members/%7BextensionId%7D",
    errors(
        /// The account does not exist.
        400/2001 => AccountNotFound,
        /// The site does not exist.
        400/8001 => SiteNotFound,
        /// The extension does not exist, or it is not in the private directory.
        404/404 => ExtensionNotFound,
    )
)]
pub fn update_member(
    /// ID of the extension.
    extension_id: String,
    /// ID of the site of the directory; required if the account has multiple sites.
    site_id: Option<String>,
    /// People who can find the member on the web portal.
    searchable_on_web_portal: SearchableOnWebPortal,
) -> NoContent;

/// Page of a private directory's members.
#[zoom_model(response)]
pub struct PrivateDirectoryMemberPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Members of the private directory.
    pub private_directory_members: Vec<PrivateDirectoryMember>,
}

/// Member of a private directory.
#[zoom_model(response)]
pub struct PrivateDirectoryMember {
    /// ID of the extension.
    pub extension_id: String,
    /// Kind of the extension.
    pub extension_type: ExtensionType,
    /// Extension number of the member.
    pub extension_number: i64,
    /// Display name of the member.
    pub extension_display_name: String,
    /// Email address of the member; only for users.
    pub extension_email: Option<String>,
    /// People who can find the member on the web portal.
    pub searchable_on_web_portal: SearchableOnWebPortal,
    /// ID of the site of the directory; only if the account has multiple sites.
    pub site_id: Option<String>,
    /// Name of the site of the directory; only if the account has multiple sites.
    pub site_name: Option<String>,
}

/// Kind of extension.
#[zoom_model]
pub enum ExtensionType {
    /// User.
    User,
    /// Zoom Room.
    ZoomRoom,
    /// Common area.
    CommonArea,
    /// Auto receptionist.
    AutoReceptionist,
    /// Call queue.
    CallQueue,
    /// Shared line group.
    SharedLineGroup,
}

/// People who can find a member in the web portal.
#[zoom_model]
pub enum SearchableOnWebPortal {
    /// Everybody.
    Everybody,
    /// Admins only.
    AdminsOnly,
    /// Nobody.
    Nobody,
}

/// Member.
#[zoom_model]
pub struct Member {
    /// ID of the extension.
    pub extension_id: String,
    /// People who can find the member on the web portal.
    pub searchable_on_web_portal: SearchableOnWebPortal,
}
