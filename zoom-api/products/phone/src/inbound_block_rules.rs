//! Rules that block calls and messages to extensions or the whole account, and statistics about them.

use super::{ActiveStatus, RecordRef};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the numbers and prefixes that an extension blocks.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/extension/<extension_id>/inbound_blocked/rules",
    scopes = ["phone:read", "phone:read:admin", "phone:read:list_extension_inbound_block_rules", "phone:read:list_extension_inbound_block_rules:admin"],
    rate_limit = Medium,
    paged = extension_blocked_rules,
    operation = "ListExtensionLevelInboundBlockRules",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/GET/phone/extension/%7BextensionId%7D/inbound_blocked/rules",
    errors(
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
        /// The extension does not exist.
        404/404 => ExtensionNotFound,
    )
)]
pub fn list_extension_rules(
    /// ID of the extension.
    extension_id: String,
    /// Part of the number to search for.
    keyword: Option<String>,
    /// Whether one number, one SMS short code, or all numbers with a prefix match.
    match_type: Option<MatchType>,
    /// Why the number is blocked: as a threat, or for other reasons.
    #[query(rename = "type")]
    kind: Option<RuleType>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ExtensionRulePage;

/// Blocks calls and messages from a number or prefix to a user, common area, Zoom Room, call queue, shared line group
/// or auto receptionist.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/extension/<extension_id>/inbound_blocked/rules", json,
    scopes = ["phone:write", "phone:write:admin", "phone:write:extension_inbound_block_rule", "phone:write:extension_inbound_block_rule:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddExtensiontLevelInboundBlockRules",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/POST/phone/extension/%7BextensionId%7D/inbound_blocked/rules",
    errors(
        /// The country is invalid.
        400/400 => InvalidCountry,
        /// The phone number is invalid.
        400/7015 => InvalidPhoneNumber,
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
        /// The number is already blocked.
        400/13601 => AlreadyBlocked,
        /// The number does not belong to the country.
        400/13604 => CountryMismatch,
        /// Blocking calls as a threat is not enabled.
        400/13605 => ThreatBlockingDisabled,
        /// Extensions do not support this kind of match for the rule's type.
        400/13606 => UnsupportedMatchType,
        /// The extension does not exist.
        404/404 => ExtensionNotFound,
    )
)]
pub fn add_extension_rule(
    /// ID of the extension.
    extension_id: String,
    /// Whether one number, one SMS short code, or all numbers with a prefix match.
    match_type: MatchType,
    /// Number without the country code, prefix, or SMS short code to block.
    #[zoom(max_length = 50)]
    blocked_number: String,
    /// Why the number is blocked: as a threat, which the account's settings must allow, or for other reasons.
    #[field(rename = "type")]
    kind: RuleType,
    /// Country code (ISO 3166, two letters); required if `match_type` is `phoneNumber` or `prefix`.
    country: Option<String>,
) -> RecordRef;

/// Deletes a block rule of an extension.
///
/// The extension can be a user, common area, Zoom Room, call queue, auto receptionist or shared line group.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/extension/<extension_id>/inbound_blocked/rules",
    scopes = ["phone:write", "phone:write:admin", "phone:delete:extension_inbound_block_rule", "phone:delete:extension_inbound_block_rule:admin"],
    rate_limit = Light,
    operation = "DeleteExtensiontLevelInboundBlockRules",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/DELETE/phone/extension/%7BextensionId%7D/inbound_blocked/rules",
    errors(
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
        /// The block rule or the extension does not exist.
        404/404 => BlockRuleOrExtensionNotFound,
    )
)]
pub fn delete_extension_rule(
    /// ID of the extension.
    extension_id: String,
    /// ID of the block rule.
    blocked_rule_id: String,
) -> NoContent;

/// Lists the numbers that extensions block, with the number of extensions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/inbound_blocked/extension_rules/statistics",
    scopes = ["phone:read:admin", "phone:read:list_extension_inbound_block_rules_stat:admin"],
    rate_limit = Medium,
    paged = blocked_statistics,
    operation = "ListAccountLevelInboundBlockedStatistics",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/GET/phone/inbound_blocked/extension_rules/statistics",
    errors(
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
    )
)]
pub fn list_statistics(
    /// Part of the number to search for.
    keyword: Option<String>,
    /// Whether one number, one SMS short code, or all numbers with a prefix match.
    match_type: Option<MatchType>,
    /// Why the number is blocked: as a threat, or for other reasons.
    #[query(rename = "type")]
    kind: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> BlockedStatisticPage;

/// Deletes a statistic of numbers that extensions block.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/inbound_blocked/extension_rules/statistics",
    scopes = ["phone:write:admin", "phone:delete:extension_inbound_block_rule_stat:admin"],
    rate_limit = Light,
    operation = "DeleteAccountLevelInboundBlockedStatistics",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/DELETE/phone/inbound_blocked/extension_rules/statistics",
    errors(
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
        /// The statistic does not exist.
        404/404 => BlockedStatisticNotFound,
    )
)]
pub fn delete_statistic(
    /// ID of the statistic.
    blocked_statistic_id: String,
) -> NoContent;

/// Blocks a number that extensions block for the whole account, so that all extensions block it.
///
/// The extensions' statistic of the number becomes a block rule of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/inbound_blocked/extension_rules/statistics/blocked_for_all", json,
    scopes = ["phone:write:admin", "phone:update:inbound_blocked_for_all:admin"],
    rate_limit = Light,
    operation = "MarkPhoneNumberAsBlockedForAllExtensions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/PATCH/phone/inbound_blocked/extension_rules/statistics/blocked_for_all",
    errors(
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
        /// The statistic does not exist.
        404/404 => BlockedStatisticNotFound,
    )
)]
pub fn block_for_all_extensions(
    /// ID of the statistic.
    blocked_statistic_id: String,
) -> NoContent;

/// Lists the numbers and prefixes that the account blocks.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/inbound_blocked/rules",
    scopes = ["phone:read:admin", "phone:read:list_inbound_block_rules:admin"],
    rate_limit = Medium,
    paged = account_blocked_rules,
    operation = "ListAccountLevelInboundBlockRules",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/GET/phone/inbound_blocked/rules",
    errors(
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
    )
)]
pub fn list_account_rules(
    /// Part of the number to search for.
    keyword: Option<String>,
    /// Whether one number, one SMS short code, or all numbers with a prefix match.
    match_type: Option<MatchType>,
    /// Why the number is blocked: as a threat, or for other reasons.
    #[query(rename = "type")]
    kind: Option<RuleType>,
    /// State of the rules to list.
    status: Option<ActiveStatus>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> AccountRulePage;

/// Blocks calls and messages from a number or prefix to all extensions of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/inbound_blocked/rules", json,
    scopes = ["phone:write:admin", "phone:write:inbound_block_rule:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddAccountLevelInboundBlockRules",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/POST/phone/inbound_blocked/rules",
    errors(
        /// The country is invalid.
        400/400 => InvalidCountry,
        /// The phone number is invalid.
        400/7015 => InvalidPhoneNumber,
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
        /// The number is already blocked.
        400/13601 => AlreadyBlocked,
        /// The number does not belong to the country.
        400/13604 => CountryMismatch,
        /// Blocking calls as a threat is not enabled.
        400/13605 => ThreatBlockingDisabled,
    )
)]
pub fn add_account_rule(
    /// Rule to add.
    #[body]
    account_rule: NewAccountRule,
) -> RecordRef;

/// Deletes a block rule of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/inbound_blocked/rules",
    scopes = ["phone:write:admin", "phone:delete:inbound_block_rule:admin"],
    rate_limit = Light,
    operation = "DeleteAccountLevelInboundBlockRules",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/DELETE/phone/inbound_blocked/rules",
    errors(
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
        /// The number was blocked automatically, because it passed the account's blocking threshold; it cannot be
        /// changed.
        400/13602 => NumberBlockedAutomatically,
        /// The number was blocked automatically as a threat, because it passed the account's threat threshold; it
        /// cannot be changed.
        400/13603 => NumberBlockedAutomatically,
        /// The block rule does not exist.
        404/404 => BlockRuleNotFound,
    )
)]
pub fn delete_account_rule(
    /// ID of the block rule.
    blocked_rule_id: String,
) -> NoContent;

/// Changes a block rule of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/inbound_blocked/rules/<blocked_rule_id>", json,
    scopes = ["phone:write:admin", "phone:update:inbound_block_rule:admin"],
    rate_limit = Light,
    operation = "UpdateAccountLevelInboundBlockRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/PATCH/phone/inbound_blocked/rules/%7BblockedRuleId%7D",
    errors(
        /// The country is invalid.
        400/400 => InvalidCountry,
        /// The phone number is invalid.
        400/7015 => InvalidPhoneNumber,
        /// The account's policy does not enable a block list for inbound calls and messages.
        400/13600 => InboundBlockingDisabled,
        /// The number is already blocked.
        400/13601 => AlreadyBlocked,
        /// The number was blocked automatically, because it passed the account's blocking threshold; it cannot be
        /// changed.
        400/13602 => NumberBlockedAutomatically,
        /// The number was blocked automatically as a threat, because it passed the account's threat threshold; it
        /// cannot be changed.
        400/13603 => NumberBlockedAutomatically,
        /// The number does not belong to the country.
        400/13604 => CountryMismatch,
        /// Blocking calls as a threat is not enabled.
        400/13605 => ThreatBlockingDisabled,
        /// The block rule does not exist.
        404/404 => BlockRuleNotFound,
    )
)]
pub fn update_account_rule(
    /// ID of the block rule.
    blocked_rule_id: String,
    /// Changes to the rule.
    #[body]
    account_rule: AccountRuleUpdate,
) -> NoContent;

/// Page of the block rules of an extension.
#[zoom_model(response)]
pub struct ExtensionRulePage {
    /// Block rules of the extension.
    pub extension_blocked_rules: Vec<ExtensionRule>,
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
}

/// Block rule of an extension.
#[zoom_model(response)]
pub struct ExtensionRule {
    /// ID of the block rule.
    pub id: Option<String>,
    /// Whether one number, one SMS short code, or all numbers with a prefix match.
    pub match_type: Option<MatchType>,
    /// Blocked number with its country code: in E.164 format for `phoneNumber`, the country code and the prefix for
    /// `prefix`.
    pub phone_number: Option<String>,
    /// Why the number is blocked: as a threat, or for other reasons.
    #[zoom(rename = "type")]
    pub kind: Option<RuleType>,
    /// Number without the country code, prefix, or SMS short code to block.
    pub blocked_number: Option<String>,
    /// Country code (ISO 3166, two letters), such as `US`.
    pub country: Option<String>,
}

/// Whether a rule blocks a number, a prefix or a short code.
#[zoom_model]
pub enum MatchType {
    /// All numbers with the prefix.
    Prefix,
    /// One number.
    #[zoom(rename = "phoneNumber", alias = "phone_number")]
    PhoneNumber,
    /// One short code for messages.
    #[zoom(rename = "SMS-shortCodes")]
    SmsShortCodes,
}

/// Why calls are blocked.
#[zoom_model]
pub enum RuleType {
    /// For other reasons.
    BlockForOtherReasons,
    /// As a threat.
    BlockAsThreat,
}

/// Page of statistics of the numbers that extensions block.
#[zoom_model(response)]
pub struct BlockedStatisticPage {
    /// Blocked numbers with the number of extensions that block them.
    #[zoom(rename = "blocked_statistic")]
    pub blocked_statistics: Vec<BlockedStatistic>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Blocked number or prefix, with the number of extensions that block it.
#[zoom_model(response)]
pub struct BlockedStatistic {
    /// ID of the statistic.
    pub id: Option<String>,
    /// Whether one number, one SMS short code, or all numbers with a prefix match.
    pub match_type: Option<MatchType>,
    /// Blocked number with its country code: in E.164 format for `phoneNumber`, the country code and the prefix for
    /// `prefix`.
    pub phone_number: Option<String>,
    /// Why the number is blocked: as a threat, or for other reasons.
    #[zoom(rename = "type")]
    pub kind: Option<RuleType>,
    /// Number of extensions that blocked the number for other reasons.
    pub block_count: Option<u32>,
    /// Number of extensions that blocked the number as a threat.
    pub threat_count: Option<u32>,
    /// Number without the country code, prefix, or SMS short code to block.
    pub blocked_number: Option<String>,
    /// Country code (ISO 3166, two letters), such as `US`.
    pub country: Option<String>,
}

/// Page of the account's block rules.
#[zoom_model(response)]
pub struct AccountRulePage {
    /// Block rules of the account.
    pub account_blocked_rules: Vec<AccountRule>,
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
}

/// Block rule of the account.
#[zoom_model(response)]
pub struct AccountRule {
    /// ID of the block rule.
    pub id: Option<String>,
    /// Whether one number, one SMS short code, or all numbers with a prefix match.
    pub match_type: Option<MatchType>,
    /// Blocked number with its country code: in E.164 format for `phoneNumber`, the country code and the prefix for
    /// `prefix`.
    pub phone_number: Option<String>,
    /// Why the number is blocked: as a threat, or for other reasons.
    #[zoom(rename = "type")]
    pub kind: Option<RuleType>,
    /// Whether the rule is applied (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Note about the block rule.
    pub comment: Option<String>,
    /// Number without the country code, prefix, or SMS short code to block.
    pub blocked_number: Option<String>,
    /// Country code (ISO 3166, two letters), such as `US`.
    pub country: Option<String>,
}

/// Block rule of the account to create.
#[zoom_model]
pub struct NewAccountRule {
    /// Whether one number, one SMS short code, or all numbers with a prefix match.
    pub match_type: MatchType,
    /// Number without the country code, prefix, or SMS short code to block.
    #[zoom(max_length = 50)]
    pub blocked_number: String,
    /// Why the number is blocked: as a threat, which the account's settings must allow, or for other reasons.
    #[zoom(rename = "type")]
    pub kind: RuleType,
    /// Note about the block rule.
    #[zoom(max_length = 50)]
    pub comment: Option<String>,
    /// Whether the rule is applied (`active`) or not (`inactive`).
    pub status: ActiveStatus,
    /// Country code (ISO 3166, two letters); required if `match_type` is `phoneNumber` or `prefix`.
    pub country: Option<String>,
}

/// Changes to a block rule of the account.
#[zoom_model]
pub struct AccountRuleUpdate {
    /// Whether one number, one SMS short code, or all numbers with a prefix match.
    pub match_type: MatchType,
    /// Number without the country code, prefix, or SMS short code to block.
    pub blocked_number: String,
    /// Why the number is blocked: as a threat, which the account's settings must allow, or for other reasons.
    #[zoom(rename = "type")]
    pub kind: RuleType,
    /// Note about the block rule.
    pub comment: Option<String>,
    /// Whether the rule is applied (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Country code (ISO 3166, two letters), such as `US`; required if `match_type` is `phoneNumber` or `prefix`.
    pub country: Option<String>,
}
