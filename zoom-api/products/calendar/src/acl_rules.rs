//! Access control of calendars: list, create, get, update and delete rules.
//!
//! A rule gives a scope (a user, a group, a domain or the public) a role on a calendar.

use super::AclRole;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the access control rules of a calendar.
#[zoom_endpoint(
    GET, "/calendars/<calendar_id>/acl",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_acl", "calendar:read:list_acl:admin"],
    rate_limit = Medium,
    operation = "Listacl",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/acl/GET/calendars/%7BcalId%7D/acl",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn list_acl_rules(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// Maximum number of records per page.
    #[query(rename = "maxResults")]
    max_results: Option<i64>,
    /// Whether deleted rules are included.
    #[query(rename = "showDeleted")]
    show_deleted: Option<bool>,
    /// Token of the page to return, from the previous response.
    #[query(rename = "pageToken")]
    page_token: Option<String>,
) -> AclRuleList;

/// Grants a user, group, domain or the public access to a calendar.
#[zoom_endpoint(
    POST, "/calendars/<calendar_id>/acl", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:acl", "calendar:write:acl:admin"],
    rate_limit = Heavy,
    operation = "Insertacl",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/acl/POST/calendars/%7BcalId%7D/acl",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn create_acl_rule(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// People that the rule applies to.
    scope: AclScope,
    /// Role that the rule grants.
    role: AclRole,
) -> SavedAclRule;

/// Returns one access control rule of a calendar.
#[zoom_endpoint(
    GET, "/calendars/<calendar_id>/acl/<acl_id>",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:acl", "calendar:read:acl:admin"],
    rate_limit = Light,
    operation = "Getacl",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/acl/GET/calendars/%7BcalId%7D/acl/%7BaclId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn get_acl_rule(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// ID of the access control rule.
    acl_id: String,
) -> AclRule;

/// Revokes the access that an access control rule grants.
#[zoom_endpoint(
    DELETE, "/calendars/<calendar_id>/acl/<acl_id>",
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:acl", "calendar:delete:acl:admin"],
    rate_limit = Heavy,
    operation = "Deleteacl",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/acl/DELETE/calendars/%7BcalId%7D/acl/%7BaclId%7D",
    errors(
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn delete_acl_rule(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// ID of the access control rule.
    acl_id: String,
) -> NoContent;

/// Changes who an access control rule applies to and which role it grants.
#[zoom_endpoint(
    PATCH, "/calendars/<calendar_id>/acl/<acl_id>", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:acl", "calendar:update:acl:admin"],
    rate_limit = Heavy,
    operation = "Patchacl",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/acl/PATCH/calendars/%7BcalId%7D/acl/%7BaclId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn update_acl_rule(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// ID of the access control rule.
    acl_id: String,
    /// People that the rule applies to.
    scope: AclScope,
    /// Role that the rule grants.
    role: AclRole,
) -> SavedAclRule;

/// Access control rule of a calendar.
#[zoom_model(response)]
pub struct AclRule {
    /// Resource type: always `calendar#aclRule`.
    pub kind: Option<AclRuleKind>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// ID of the rule.
    pub id: Option<String>,
    /// People that the rule applies to.
    pub scope: ListedAclScope,
    /// Role that the rule grants.
    pub role: AclRole,
}

/// Resource type of an access control rule; always the same value.
#[zoom_model]
pub enum AclRuleKind {
    /// Access control rule.
    #[zoom(rename = "calendar#aclRule")]
    AclRule,
}

/// People that an existing access control rule applies to.
#[zoom_model(one_of)]
pub enum ListedAclScope {
    /// The public: everyone.
    Default(ListedDefaultScope),
    /// Everyone in a domain.
    Domain(ListedDomainScope),
    /// One user or one group.
    Principal(ListedPrincipalScope),
}

/// Scope of an existing rule for everyone.
#[zoom_model(response)]
pub struct ListedDefaultScope {
    /// Type of the scope.
    #[zoom(rename = "type")]
    pub kind: Option<DefaultScopeType>,
}

/// Type of a scope for everyone.
#[zoom_model]
pub enum DefaultScopeType {
    /// The public.
    Default,
}

/// Scope of an existing rule for a domain.
#[zoom_model(response)]
pub struct ListedDomainScope {
    /// Type of the scope.
    #[zoom(rename = "type")]
    pub kind: Option<DomainScopeType>,
    /// Name of the domain.
    pub value: Option<String>,
}

/// Type of a scope for a domain.
#[zoom_model]
pub enum DomainScopeType {
    /// Domain.
    Domain,
}

/// Scope of an existing rule for a user or a group.
#[zoom_model(response)]
pub struct ListedPrincipalScope {
    /// Type of the scope.
    #[zoom(rename = "type")]
    pub kind: Option<PrincipalScopeType>,
    /// Email address of the user or group.
    #[zoom(format = "email")]
    pub value: Option<String>,
}

/// Whether a scope is a user or a group.
#[zoom_model]
pub enum PrincipalScopeType {
    /// Group.
    Group,
    /// User.
    User,
}

/// Page of access control rules.
#[zoom_model(response)]
pub struct AclRuleList {
    /// Resource type: always `calendar#acl`.
    pub kind: Option<String>,
    /// ETag of the list.
    pub etag: Option<String>,
    #[zoom(rename = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Rules.
    #[zoom(rename = "items")]
    pub rules: Vec<AclRule>,
}

/// Access control rule after it was created or updated.
#[zoom_model(response)]
pub struct SavedAclRule {
    /// Resource type: always `calendar#aclRule`.
    pub kind: Option<AclRuleKind>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// ID of the rule.
    pub id: Option<String>,
    /// People that the rule applies to.
    pub scope: AclScope,
    /// Role that the rule grants.
    pub role: AclRole,
}

/// People that an access control rule applies to.
#[zoom_model(one_of)]
pub enum AclScope {
    /// The public: everyone.
    Default(DefaultScope),
    /// Everyone in a domain.
    Domain(DomainScope),
    /// One user or one group.
    Principal(PrincipalScope),
}

/// Scope of a rule for everyone.
#[zoom_model]
pub struct DefaultScope {
    /// Type of the scope.
    #[zoom(rename = "type")]
    pub kind: DefaultScopeType,
}

/// Scope of a rule for a domain.
#[zoom_model]
pub struct DomainScope {
    /// Type of the scope.
    #[zoom(rename = "type")]
    pub kind: DomainScopeType,
    /// Name of the domain.
    pub value: Option<String>,
}

/// Scope of a rule for a user or a group.
#[zoom_model]
pub struct PrincipalScope {
    /// Type of the scope.
    #[zoom(rename = "type")]
    pub kind: PrincipalScopeType,
    /// Email address of the user or group.
    #[zoom(format = "email")]
    pub value: Option<String>,
}
