//! Directory backup routing rules, which route dialed numbers that match nobody.

use super::NamedRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the directory backup routing rules: regular expressions that route a dialed number which matches neither a
/// user nor an external contact.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
///
/// A dialed number that matches no rule is routed through the PSTN.
#[zoom_endpoint(
    GET, "/phone/routing_rules",
    scopes = ["phone:read:admin", "phone:read:list_routing_rules:admin"],
    rate_limit = Medium,
    operation = "listRoutingRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/routing-rules/GET/phone/routing_rules",
)]
pub fn list_routing_rules(
    /// ID of the site whose rules to list.
    site_id: Option<String>,
) -> Vec<RoutingRule>;

/// Adds a directory backup routing rule.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/routing_rules", json,
    scopes = ["phone:write:admin", "phone:write:routing_rule:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addRoutingRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/routing-rules/POST/phone/routing_rules",
    errors(
        /// The name, type, number pattern, translation or SIP group is missing, too long (255 characters at most) or
        /// invalid, or another rule has this number pattern.
        400/300 => InvalidRule,
        /// The SIP group or the site does not exist.
        400/404 => SipGroupOrSiteNotFound,
    )
)]
pub fn add_routing_rule(
    /// Routing rule to add.
    #[body]
    routing_rule: NewRoutingRule,
) -> CreatedRoutingRule;

/// Returns a directory backup routing rule.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/routing_rules/<routing_rule_id>",
    scopes = ["phone:read:admin", "phone:read:routing_rule:admin"],
    rate_limit = Medium,
    operation = "getRoutingRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/routing-rules/GET/phone/routing_rules/%7BroutingRuleId%7D",
)]
pub fn get_routing_rule(
    /// ID of the routing rule.
    routing_rule_id: String,
) -> RoutingRule;

/// Deletes a directory backup routing rule.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/routing_rules/<routing_rule_id>",
    scopes = ["phone:write:admin", "phone:delete:routing_rule:admin"],
    rate_limit = Light,
    operation = "deleteRoutingRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/routing-rules/DELETE/phone/routing_rules/%7BroutingRuleId%7D",
    errors(
        /// The routing rule does not exist.
        400/404 => RoutingRuleNotFound,
    )
)]
pub fn delete_routing_rule(
    /// ID of the routing rule.
    routing_rule_id: String,
) -> NoContent;

/// Changes a directory backup routing rule.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/routing_rules/<routing_rule_id>", json,
    scopes = ["phone:write:admin", "phone:update:routing_rule:admin"],
    rate_limit = Light,
    operation = "updateRoutingRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/routing-rules/PATCH/phone/routing_rules/%7BroutingRuleId%7D",
    errors(
        /// The name, type, number pattern, translation or SIP group is missing, too long (255 characters at most) or
        /// invalid, or another rule has this number pattern.
        400/300 => InvalidRule,
        /// The routing rule or the SIP group does not exist.
        400/404 => RoutingRuleOrSipGroupNotFound,
    )
)]
pub fn update_routing_rule(
    /// ID of the routing rule.
    routing_rule_id: String,
    /// Changes to the routing rule.
    #[body]
    routing_rule: RoutingRuleUpdate,
) -> NoContent;

/// Directory backup routing rule.
#[zoom_model(response)]
pub struct RoutingRule {
    /// Name of the routing rule.
    pub name: Option<String>,
    /// Perl-compatible regular expression that dialed numbers must match.
    pub number_pattern: Option<String>,
    /// Position of the rule; 1 is applied first.
    pub order: Option<i64>,
    /// Where the rule routes calls.
    pub routing_path: Option<RoutingPath>,
    /// ID of the routing rule.
    pub routing_rule_id: Option<String>,
    /// ID of the site; absent for a rule of the account.
    pub site_id: Option<String>,
    /// Pattern that replaces the dialed number, in E.164 format.
    pub translation: Option<String>,
}

/// Where a rule routes calls to.
#[zoom_model(response)]
pub struct RoutingPath {
    /// SIP group; present if `type` is `sip_group`.
    pub sip_group: Option<NamedRef>,
    /// Where the calls are routed: to other sites, the PSTN or a SIP group.
    #[zoom(rename = "type")]
    pub kind: Option<RoutingPathType>,
}

/// Kind of target of a rule.
#[zoom_model]
pub enum RoutingPathType {
    /// Other sites.
    OtherSites,
    /// Public telephone network (PSTN).
    Pstn,
    /// SIP group.
    SipGroup,
}

/// Routing rule that was added.
#[zoom_model(response)]
pub struct CreatedRoutingRule {
    /// Name of the routing rule.
    pub name: Option<String>,
    /// ID of the routing rule.
    pub routing_rule_id: Option<String>,
}

/// Routing rule to add.
#[zoom_model]
pub struct NewRoutingRule {
    /// Name of the routing rule.
    pub name: Option<String>,
    /// Perl-compatible regular expression that dialed numbers must match.
    pub number_pattern: Option<String>,
    /// ID of the SIP group; required if `type` is `sip_group`.
    pub sip_group_id: Option<String>,
    /// ID of the site; absent for a rule of the account.
    pub site_id: Option<String>,
    /// Pattern that replaces the dialed number, in E.164 format.
    pub translation: Option<String>,
    /// Where the calls are routed: to other sites, the PSTN or a SIP group.
    #[zoom(rename = "type")]
    pub kind: Option<RoutingPathType>,
}

/// Changes to a directory backup routing rule.
#[zoom_model]
pub struct RoutingRuleUpdate {
    /// Name of the routing rule.
    pub name: Option<String>,
    /// Perl-compatible regular expression that dialed numbers must match.
    pub number_pattern: Option<String>,
    /// New position of the rule; 1 is applied first, the rules in between move.
    pub order: Option<i64>,
    /// ID of the SIP group; required if `type` is `sip_group`.
    pub sip_group_id: Option<String>,
    /// Pattern that replaces the dialed number, in E.164 format.
    pub translation: Option<String>,
    /// Where the calls are routed: to other sites, the PSTN or a SIP group.
    #[zoom(rename = "type")]
    pub kind: Option<RoutingPathType>,
}
