//! Contact groups, which bundle users and groups in the company's contacts: list, look up, create, change and delete
//! them, and their members.
//!
//! The account needs a Pro plan or higher.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the contact groups of the account, page by page.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [List contact groups](https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups).
#[zoom_endpoint(
    GET, "/contacts/groups",
    scopes = "contact_group:read:admin",
    rate_limit = Medium,
    paged = groups,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
    )
)]
pub fn list_contact_groups(
    /// How many records a page holds. 10 when left out, at most 50.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> ContactGroupPage;

/// Creates a contact group.
///
/// The account needs a Pro plan or higher. One call takes at most 50 users and 3 groups as members.
///
/// Zoom's page: [Create a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/POST/contacts/groups).
#[zoom_endpoint(
    POST, "/contacts/groups", json,
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    success = 201,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// One call takes 50 users and 3 groups at most.
        400/300 => TooManyMembers,
    )
)]
pub fn create_contact_group(
    /// The name of the group.
    group_name: Option<String>,
    /// Who sees and finds the group.
    group_privacy: Option<Privacy>,
    /// The description of the group.
    description: Option<String>,
    /// The members.
    group_members: Option<Vec<NewContactGroupMember>>,
) -> ContactGroup;

/// Looks up one contact group.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [Get a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups/%7BgroupId%7D).
#[zoom_endpoint(
    GET, "/contacts/groups/<group_id>",
    scopes = "contact_group:write:admin",
    rate_limit = Light,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        400/300 => GroupNotFound,
    )
)]
pub fn get_contact_group(
    /// The group.
    group_id: String,
) -> ContactGroup;

/// Deletes a contact group.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [Delete a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/DELETE/contacts/groups/%7BgroupId%7D).
#[zoom_endpoint(
    DELETE, "/contacts/groups/<group_id>",
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        400/300 => GroupNotFound,
    )
)]
pub fn delete_contact_group(
    /// The group.
    group_id: String,
) -> NoContent;

/// Changes a contact group's name, description or privacy.
///
/// The account needs a Pro plan or higher.
///
/// Zoom's page: [Update a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/PATCH/contacts/groups/%7BgroupId%7D).
#[zoom_endpoint(
    PATCH, "/contacts/groups/<group_id>", json,
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        400/300 => GroupNotFound,
    )
)]
pub fn update_contact_group(
    /// The group.
    group_id: String,
    /// The name of the contact group.
    name: Option<String>,
    /// Who sees and finds the group.
    privacy: Option<Privacy>,
    /// The description of the group.
    description: Option<String>,
) -> NoContent;

/// Lists the members of a contact group, page by page.
///
/// Members are users or other groups. The account needs a Pro plan or higher.
///
/// Zoom's page: [List contact group members](https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    GET, "/contacts/groups/<group_id>/members",
    scopes = "contact_group:read:admin",
    rate_limit = Medium,
    paged = group_members,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        400/300 => GroupNotFound,
    )
)]
pub fn list_contact_group_members(
    /// The group.
    group_id: String,
    /// How many records a page holds. 10 when left out, at most 50.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> ContactGroupMemberPage;

/// Adds members to a contact group.
///
/// One call takes at most 50 users and 3 groups. The account needs a Pro plan or higher.
///
/// Zoom's page: [Add contact group members](https://developers.zoom.us/docs/api/users/#tag/contact-groups/POST/contacts/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    POST, "/contacts/groups/<group_id>/members", json,
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    success = 201,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID, or the call has more than 50 users or 3 groups; the message says which.
        400/300 => GroupNotFound,
    )
)]
pub fn add_contact_group_members(
    /// The group.
    group_id: String,
    /// The members.
    group_members: Option<Vec<NewContactGroupMember>>,
) -> AddedContactGroupMembers;

/// Removes members from a contact group.
///
/// One call takes at most 20 member IDs, and one member must be left. The account needs a Pro plan or higher.
///
/// Zoom's page: [Remove members in a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/DELETE/contacts/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    DELETE, "/contacts/groups/<group_id>/members",
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No group has this ID.
        400/300 => GroupNotFound,
    )
)]
pub fn remove_contact_group_members(
    /// The group.
    group_id: String,
    /// The members, by their IDs, joined by commas; 20 at most.
    member_ids: String,
) -> NoContent;

/// A contact group.
#[zoom_model]
pub struct ContactGroup {
    /// The group, by its ID.
    pub group_id: Option<String>,
    /// The name of the group.
    pub group_name: Option<String>,
    /// How many members the group has.
    pub total_members: Option<i64>,
    /// Who sees and finds the group.
    pub group_privacy: Option<Privacy>,
    /// The description of the group.
    pub description: Option<String>,
}

/// Who can see a contact group, and find it.
#[zoom_model]
pub enum Privacy {
    /// Anyone can see and find it.
    Public = 1,
    /// Its members can see it, and anyone can find it.
    Searchable = 2,
    /// Only its members can see and find it.
    Private = 3,
}

/// One page of contact groups.
#[zoom_model]
pub struct ContactGroupPage {
    /// The groups.
    pub groups: Vec<ListedContactGroup>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// A contact group, as it is listed.
#[zoom_model]
pub struct ListedContactGroup {
    /// The group, by its ID.
    pub group_id: Option<String>,
    /// The name of the group.
    pub group_name: Option<String>,
    /// Who sees and finds the group.
    pub group_privacy: Option<Privacy>,
    /// The description of the group.
    pub description: Option<String>,
}

/// One page of a contact group's members.
#[zoom_model]
pub struct ContactGroupMemberPage {
    /// The members.
    pub group_members: Vec<ContactGroupMember>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// A member of a contact group: a user or a group.
#[zoom_model]
pub struct ContactGroupMember {
    /// What the member is: a user or a user group.
    #[zoom(rename = "type")]
    pub kind: Option<MemberType>,
    /// The member's ID: of a user or of a user group, as the type says.
    pub id: Option<String>,
    /// The name of the member: a user or a user group.
    pub name: Option<String>,
}

/// What a member of a contact group is.
#[zoom_model]
pub enum MemberType {
    /// A user.
    User = 1,
    /// A group of users.
    UserGroup = 2,
}

/// The members that were added to a contact group.
#[zoom_model]
pub struct AddedContactGroupMembers {
    /// The members, by their IDs.
    pub member_ids: Vec<String>,
}

/// A user or group that becomes a member of a contact group.
#[zoom_model]
pub struct NewContactGroupMember {
    /// What the member is: a user or a user group.
    #[zoom(rename = "type")]
    pub kind: Option<MemberType>,
    /// The member's ID: of a user or of a user group, as the type says.
    pub id: Option<String>,
}
