//! Blocked numbers and prefixes, inbound and outbound.

use super::{ActiveStatus, Direction, MatchType, RecordRef};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the blocked numbers and prefixes of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/blocked_list",
    scopes = ["phone:read:admin", "phone:read:list_blocked_lists:admin"],
    rate_limit = Medium,
    paged = blocked_list,
    operation = "listBlockedList",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/blocked-list/GET/phone/blocked_list",
)]
pub fn list_blocked_numbers(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
) -> BlockedListPage;

/// Blocks a phone number or prefix for all users: inbound, so that it cannot call them, or outbound, so that they
/// cannot dial it.
///
/// Blocked callers hear that the person is not available. The account needs a Pro plan or higher with a Zoom Phone
/// license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/blocked_list", json,
    scopes = ["phone:write:admin", "phone:write:blocked_list:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addAnumberToBlockedList",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/blocked-list/POST/phone/blocked_list",
    errors(
        /// The country is invalid.
        400/300 => InvalidCountry,
        /// The request conflicts with the current state.
        409 => Conflict,
    )
)]
pub fn add_blocked_number(
    /// Number or prefix to block.
    #[body]
    blocked_number: NewBlockedNumber,
) -> RecordRef;

/// Returns an entry of the blocked list.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/blocked_list/<blocked_list_id>",
    scopes = ["phone:read:admin", "phone:read:blocked_list:admin"],
    rate_limit = Light,
    operation = "getABlockedList",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/blocked-list/GET/phone/blocked_list/%7BblockedListId%7D",
    errors(
        /// The blocked number does not exist.
        400/400 => BlockedNumberNotFound,
    )
)]
pub fn get_blocked_number(
    /// ID of the blocked number.
    blocked_list_id: String,
) -> BlockedNumber;

/// Unblocks a phone number or prefix.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/blocked_list/<blocked_list_id>",
    scopes = ["phone:write:admin", "phone:delete:blocked_list:admin"],
    rate_limit = Light,
    operation = "deleteABlockedList",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/blocked-list/DELETE/phone/blocked_list/%7BblockedListId%7D",
    errors(
        /// The blocked number does not exist, or Zoom rejected another value.
        400/300 => BlockedNumberNotFound,
    )
)]
pub fn delete_blocked_number(
    /// ID of the blocked number.
    blocked_list_id: String,
) -> NoContent;

/// Changes an entry of the blocked list.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/blocked_list/<blocked_list_id>", json,
    scopes = ["phone:write:admin", "phone:update:blocked_list:admin"],
    rate_limit = Light,
    operation = "updateBlockedList",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/blocked-list/PATCH/phone/blocked_list/%7BblockedListId%7D",
    errors(
        /// The country is invalid.
        400/300 => InvalidCountry,
        /// The request conflicts with the current state.
        409 => Conflict,
    )
)]
pub fn update_blocked_number(
    /// ID of the blocked number.
    blocked_list_id: String,
    /// New data of the blocked number.
    #[body]
    blocked_number: BlockedNumberUpdate,
) -> NoContent;

/// Blocked number or prefix.
#[zoom_model(response)]
pub struct BlockedNumber {
    /// Whether calls from the number (`inbound`) or to it (`outbound`) are blocked.
    pub block_type: Option<BlockType>,
    /// Note about the blocked number or prefix.
    #[zoom(max_length = 255)]
    pub comment: Option<String>,
    /// ID of the entry of the blocked list.
    pub id: Option<String>,
    /// Whether one number or all numbers with a prefix match.
    pub match_type: Option<MatchType>,
    /// Phone number or prefix in E.164 format, depending on `match_type`.
    #[zoom(max_length = 50)]
    pub phone_number: Option<String>,
    /// Whether calls are blocked (`active`) or the entry is off (`inactive`).
    pub status: Option<ActiveStatus>,
}

/// Direction of the calls that are blocked.
#[zoom_model]
pub enum BlockType {
    /// The number cannot call the users.
    Inbound,
    /// Users cannot call the number.
    Outbound,
    /// Zoom blocks the number as a threat.
    Threat,
}

/// Page of blocked numbers.
#[zoom_model(response)]
pub struct BlockedListPage {
    /// Blocked numbers.
    pub blocked_list: Vec<BlockedNumber>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Number or prefix to block.
#[zoom_model]
pub struct NewBlockedNumber {
    /// Whether calls from the number (`inbound`) or to it (`outbound`) are blocked.
    pub block_type: Option<BlockType>,
    /// Note about the blocked number or prefix.
    #[zoom(max_length = 255)]
    pub comment: Option<String>,
    /// Country code (ISO 3166, two letters), such as `US`; for the match type `prefix`, the country code of the prefix.
    #[zoom(max_length = 50)]
    pub country: Option<String>,
    /// Whether one number or all numbers with a prefix match.
    pub match_type: Option<MatchType>,
    /// Phone number to block, for the match type `phoneNumber`. For `prefix`, the country code, as part of the prefix,
    /// goes into `country`.
    #[zoom(max_length = 50)]
    pub phone_number: Option<String>,
    /// Whether calls are blocked (`active`) or the entry is off (`inactive`).
    pub status: Option<ActiveStatus>,
}

/// Changes to a blocked number or prefix.
#[zoom_model]
pub struct BlockedNumberUpdate {
    /// Whether calls from the number (`inbound`) or to it (`outbound`) are blocked.
    pub block_type: Option<Direction>,
    /// Note about the blocked number or prefix.
    #[zoom(max_length = 255)]
    pub comment: Option<String>,
    /// Country code (ISO 3166, two letters), such as `US`; for the match type `prefix`, the country code of the prefix.
    #[zoom(max_length = 50)]
    pub country: Option<String>,
    /// Whether one number or all numbers with a prefix match.
    pub match_type: Option<MatchType>,
    /// Phone number to block, for the match type `phoneNumber`. For `prefix`, the country code, as part of the prefix,
    /// goes into `country`.
    #[zoom(max_length = 50)]
    pub phone_number: Option<String>,
    /// Whether calls are blocked (`active`) or the entry is off (`inactive`).
    pub status: Option<ActiveStatus>,
}
