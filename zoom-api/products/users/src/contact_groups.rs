//! Contact groups, which bundle users and groups in the company contacts: list, get, create, update and delete them and
//! their members.
//!
//! Requires a Pro plan or higher.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the contact groups of the account.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/contacts/groups",
    scopes = "contact_group:read:admin",
    rate_limit = Medium,
    paged = groups,
    operation = "contactGroups",
    docs = "https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
    )
)]
pub fn list_contact_groups(
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ContactGroupPage;

/// Creates a contact group.
///
/// Requires a Pro plan or higher. One call takes at most 50 users and three groups as members.
#[zoom_endpoint(
    POST, "/contacts/groups", json,
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    success = 201,
    operation = "contactGroupCreate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/contact-groups/POST/contacts/groups",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The call adds more than 50 users or three groups.
        400/300 => TooManyMembers,
    )
)]
pub fn create_contact_group(
    /// Name of the group.
    group_name: Option<String>,
    /// Visibility of the group.
    group_privacy: Option<Privacy>,
    /// Description of the group.
    description: Option<String>,
    /// Members: users (at most 50 per call) or user groups (at most 3).
    group_members: Option<Vec<NewContactGroupMember>>,
) -> ContactGroup;

/// Returns one contact group.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/contacts/groups/<group_id>",
    scopes = "contact_group:write:admin",
    rate_limit = Light,
    operation = "contactGroup",
    docs = "https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups/%7BgroupId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        400/300 => GroupNotFound,
    )
)]
pub fn get_contact_group(
    /// ID of the group.
    group_id: String,
) -> ContactGroup;

/// Deletes a contact group.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    DELETE, "/contacts/groups/<group_id>",
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    operation = "contactGroupDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/contact-groups/DELETE/contacts/groups/%7BgroupId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        400/300 => GroupNotFound,
    )
)]
pub fn delete_contact_group(
    /// ID of the group.
    group_id: String,
) -> NoContent;

/// Updates a contact group's name, description or privacy.
///
/// Requires a Pro plan or higher.
#[zoom_endpoint(
    PATCH, "/contacts/groups/<group_id>", json,
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    operation = "contactGroupUpdate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/contact-groups/PATCH/contacts/groups/%7BgroupId%7D",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        400/300 => GroupNotFound,
    )
)]
pub fn update_contact_group(
    /// ID of the group.
    group_id: String,
    /// Name of the contact group.
    name: Option<String>,
    /// Visibility of the group.
    privacy: Option<Privacy>,
    /// Description of the group.
    description: Option<String>,
) -> NoContent;

/// Lists the members of a contact group.
///
/// Members are users or other groups. Requires a Pro plan or higher.
#[zoom_endpoint(
    GET, "/contacts/groups/<group_id>/members",
    scopes = "contact_group:read:admin",
    rate_limit = Medium,
    paged = group_members,
    operation = "contactGroupMembers",
    docs = "https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups/%7BgroupId%7D/members",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist.
        400/300 => GroupNotFound,
    )
)]
pub fn list_contact_group_members(
    /// ID of the group.
    group_id: String,
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ContactGroupMemberPage;

/// Adds members to a contact group.
///
/// One call takes at most 50 users and three groups. Requires a Pro plan or higher.
#[zoom_endpoint(
    POST, "/contacts/groups/<group_id>/members", json,
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    success = 201,
    operation = "contactGroupMemberAdd",
    docs = "https://developers.zoom.us/docs/api/users/#tag/contact-groups/POST/contacts/groups/%7BgroupId%7D/members",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group does not exist, or the call adds more than 50 users or three groups; the message specifies which.
        400/300 => GroupNotFoundOrTooManyMembers,
    )
)]
pub fn add_contact_group_members(
    /// ID of the group.
    group_id: String,
    /// Members: users (at most 50 per call) or user groups (at most 3).
    group_members: Option<Vec<NewContactGroupMember>>,
) -> AddedContactGroupMembers;

/// Removes members from a contact group.
///
/// One call takes at most 20 member IDs, and one member must remain. Requires a Pro plan or higher.
#[zoom_endpoint(
    DELETE, "/contacts/groups/<group_id>/members",
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    operation = "contactGroupMemberRemove",
    docs = "https://developers.zoom.us/docs/api/users/#tag/contact-groups/DELETE/contacts/groups/%7BgroupId%7D/members",
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// The group or a member does not exist, the call has more than 20 member IDs, or no member would remain; the
        /// message specifies which.
        400/300 => CannotRemoveMembers,
    )
)]
pub fn remove_contact_group_members(
    /// ID of the group.
    group_id: String,
    /// IDs of the members, as `list_contact_group_members` returns them.
    #[zoom(max_items = 20)]
    #[query(csv, required)]
    member_ids: Vec<String>,
) -> NoContent;

/// Contact group.
#[zoom_model(response)]
pub struct ContactGroup {
    /// ID of the group.
    pub group_id: Option<String>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// Number of members in the group.
    pub total_members: Option<i64>,
    /// Visibility of the group.
    pub group_privacy: Option<Privacy>,
    /// Description of the group.
    pub description: Option<String>,
}

/// Visibility of a contact group.
#[zoom_model]
pub enum Privacy {
    /// Anyone can see and search it.
    Public = 1,
    /// Only members can see it, and anyone can search it.
    Searchable = 2,
    /// Only members can see and search it.
    Private = 3,
}

/// Page of contact groups.
#[zoom_model(response)]
pub struct ContactGroupPage {
    /// Groups.
    pub groups: Vec<ListedContactGroup>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Contact group in a list.
#[zoom_model(response)]
pub struct ListedContactGroup {
    /// ID of the group.
    pub group_id: Option<String>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// Visibility of the group.
    pub group_privacy: Option<Privacy>,
    /// Description of the group.
    pub description: Option<String>,
}

/// Page of a contact group's members.
#[zoom_model(response)]
pub struct ContactGroupMemberPage {
    /// Users and user groups in the contact group.
    pub group_members: Vec<ContactGroupMember>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Member of a contact group: a user or a group.
#[zoom_model(response)]
pub struct ContactGroupMember {
    /// Member type: a user or a user group.
    #[zoom(rename = "type")]
    pub kind: Option<MemberType>,
    /// ID of the member: of a user or of a user group, depending on the type.
    pub id: Option<String>,
    /// Name of the member: a user or a user group.
    pub name: Option<String>,
}

/// Type of a contact group member.
#[zoom_model]
pub enum MemberType {
    /// User.
    User = 1,
    /// Group of users.
    UserGroup = 2,
}

/// Members added to a contact group.
#[zoom_model(response)]
pub struct AddedContactGroupMembers {
    /// IDs of the added members.
    pub member_ids: Vec<String>,
}

/// User or group to add to a contact group.
#[zoom_model]
pub struct NewContactGroupMember {
    /// Member type: a user or a user group.
    #[zoom(rename = "type")]
    pub kind: Option<MemberType>,
    /// ID of the member: of a user or of a user group, depending on the type.
    pub id: Option<String>,
}
