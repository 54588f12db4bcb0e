//! Contact groups.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists contact groups.
///
/// Zoom's page: [List contact groups](https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups).
#[zoom_endpoint(
    GET, "/contacts/groups",
    scopes = "contact_group:read:admin",
    rate_limit = Medium,
    paged = groups,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
    )
)]
pub fn list_contact_groups(
    /// How many records a page holds: 10 when left out, at most 50.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> ContactGroupPage;

/// Creates a contact group.
///
/// Zoom's page: [Create a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/POST/contacts/groups).
#[zoom_endpoint(
    POST, "/contacts/groups", json,
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    success = 201,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Too many members.
        400/300 => TooManyMembers,
    )
)]
pub fn create_contact_group(
    /// The group name.
    group_name: Option<String>,
    /// The group privacy.
    group_privacy: Option<Privacy>,
    /// The description.
    description: Option<String>,
    /// The group members.
    group_members: Option<Vec<NewContactGroupMember>>,
) -> ContactGroup;

/// Gets a contact group.
///
/// Zoom's page: [Get a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups/%7BgroupId%7D).
#[zoom_endpoint(
    GET, "/contacts/groups/<group_id>",
    scopes = "contact_group:write:admin",
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        400/300 => GroupNotFound,
    )
)]
pub fn get_contact_group(
    /// The group.
    group_id: String,
) -> ContactGroup;

/// Deletes a contact group.
///
/// Zoom's page: [Delete a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/DELETE/contacts/groups/%7BgroupId%7D).
#[zoom_endpoint(
    DELETE, "/contacts/groups/<group_id>",
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        400/300 => GroupNotFound,
    )
)]
pub fn delete_contact_group(
    /// The group.
    group_id: String,
) -> NoContent;

/// Updates a contact group.
///
/// Zoom's page: [Update a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/PATCH/contacts/groups/%7BgroupId%7D).
#[zoom_endpoint(
    PATCH, "/contacts/groups/<group_id>", json,
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        400/300 => GroupNotFound,
    )
)]
pub fn update_contact_group(
    /// The group.
    group_id: String,
    /// The name.
    name: Option<String>,
    /// The privacy.
    privacy: Option<Privacy>,
    /// The description.
    description: Option<String>,
) -> NoContent;

/// Lists contact group members.
///
/// Zoom's page: [List contact group members](https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    GET, "/contacts/groups/<group_id>/members",
    scopes = "contact_group:read:admin",
    rate_limit = Medium,
    paged = group_members,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        400/300 => GroupNotFound,
    )
)]
pub fn list_contact_group_members(
    /// The group.
    group_id: String,
    /// How many records a page holds: 10 when left out, at most 50.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> ContactGroupMemberPage;

/// Adds contact group members.
///
/// Zoom's page: [Add contact group members](https://developers.zoom.us/docs/api/users/#tag/contact-groups/POST/contacts/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    POST, "/contacts/groups/<group_id>/members", json,
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    success = 201,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        400/300 => GroupNotFound,
    )
)]
pub fn add_contact_group_members(
    /// The group.
    group_id: String,
    /// The group members.
    group_members: Option<Vec<NewContactGroupMember>>,
) -> AddedContactGroupMembers;

/// Removes contact group members.
///
/// Zoom's page: [Remove members in a contact group](https://developers.zoom.us/docs/api/users/#tag/contact-groups/DELETE/contacts/groups/%7BgroupId%7D/members).
#[zoom_endpoint(
    DELETE, "/contacts/groups/<group_id>/members",
    scopes = "contact_group:write:admin",
    rate_limit = Heavy,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Group not found.
        400/300 => GroupNotFound,
    )
)]
pub fn remove_contact_group_members(
    /// The group.
    group_id: String,
    /// The member IDs.
    member_ids: String,
) -> NoContent;

/// A contact group.
#[zoom_model]
pub struct ContactGroup {
    /// The group ID.
    pub group_id: Option<String>,
    /// The group name.
    pub group_name: Option<String>,
    /// The total members.
    pub total_members: Option<i64>,
    /// The group privacy.
    pub group_privacy: Option<Privacy>,
    /// The description.
    pub description: Option<String>,
}

/// What a privacy can be.
#[zoom_model]
pub enum Privacy {
    /// Public.
    Public = 1,
    /// Public to search.
    PublicToSearch = 2,
    /// Private.
    Private = 3,
}

/// One page of contact groups.
#[zoom_model]
pub struct ContactGroupPage {
    /// The groups.
    pub groups: Vec<ListedContactGroup>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// A contact group, as it is listed.
#[zoom_model]
pub struct ListedContactGroup {
    /// The group ID.
    pub group_id: Option<String>,
    /// The group name.
    pub group_name: Option<String>,
    /// The group privacy.
    pub group_privacy: Option<Privacy>,
    /// The description.
    pub description: Option<String>,
}

/// One page of contact group members.
#[zoom_model]
pub struct ContactGroupMemberPage {
    /// The group members.
    pub group_members: Vec<ContactGroupMember>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// A contact group member.
#[zoom_model]
pub struct ContactGroupMember {
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<MemberType>,
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// What a member type can be.
#[zoom_model]
pub enum MemberType {
    /// User.
    User = 1,
    /// Group.
    Group = 2,
}

/// Added contact group members.
#[zoom_model]
pub struct AddedContactGroupMembers {
    /// The member IDs.
    pub member_ids: Vec<String>,
}

/// What is made: contact group member.
#[zoom_model]
pub struct NewContactGroupMember {
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<MemberType>,
    /// The ID.
    pub id: Option<String>,
}
