//! Phone numbers that the account shows as a customized outbound caller ID.

use super::{CallerIdExtensionType, CustomizedNumberPage};
use zoom_api::{NoContent, zoom_endpoint};

/// Lists the phone numbers that the account can show as a customized outbound caller ID.
///
/// Not available if multiple sites are enabled. The account needs a Business or Enterprise plan with a Zoom Phone
/// license.
#[zoom_endpoint(
    GET, "/phone/outbound_caller_id/customized_numbers",
    scopes = ["phone:read:admin", "phone:read:list_customized_number:admin"],
    rate_limit = Light,
    paged = customize_numbers,
    operation = "listCustomizeOutboundCallerNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/accounts/GET/phone/outbound_caller_id/customized_numbers",
)]
pub fn list_customized_numbers(
    /// Whether to list the numbers that are customized numbers (`true`) or those that could be added (`false`).
    selected: Option<bool>,
    /// ID of the site that the number belongs to.
    site_id: Option<String>,
    /// Kind of the extension that the number belongs to.
    extension_type: Option<CallerIdExtensionType>,
    /// Part of the phone number or extension number to search for.
    keyword: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CustomizedNumberPage;

/// Allows phone numbers as a customized outbound caller ID of the account.
///
/// Not available if multiple sites are enabled. The account needs a Business or Enterprise plan with a Zoom Phone
/// license.
#[zoom_endpoint(
    POST, "/phone/outbound_caller_id/customized_numbers", json,
    scopes = ["phone:write:admin", "phone:write:customized_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addOutboundCallerNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/accounts/POST/phone/outbound_caller_id/customized_numbers",
    errors(
        /// Zoom rejected the values, or the site does not exist; the message states which.
        400/300 => ValidationFailed,
    )
)]
pub fn add_customized_numbers(
    /// IDs of the phone numbers.
    #[zoom(max_items = 30)]
    phone_number_ids: Option<Vec<String>>,
) -> serde_json::Value;

/// Removes phone numbers from the customized outbound caller IDs of the account.
///
/// Not available if multiple sites are enabled. The account needs a Business or Enterprise plan with a Zoom Phone
/// license.
#[zoom_endpoint(
    DELETE, "/phone/outbound_caller_id/customized_numbers",
    scopes = ["phone:write:admin", "phone:delete:customized_number:admin"],
    rate_limit = Light,
    operation = "deleteOutboundCallerNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/accounts/DELETE/phone/outbound_caller_id/customized_numbers",
    errors(
        /// Zoom rejected the values, or the site does not exist; the message states which.
        400/300 => ValidationFailed,
    )
)]
pub fn remove_customized_numbers(
    /// IDs of the customized numbers.
    #[zoom(max_items = 30)]
    customize_ids: Vec<String>,
) -> NoContent;
