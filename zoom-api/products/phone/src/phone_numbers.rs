//! Phone numbers: list, assign, unassign and port them.

mod assignee;
mod responses;

pub use assignee::*;
pub use responses::*;

use super::{PhoneNumber, PhoneNumberList};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Adds phone numbers of the account's own carrier (BYOC: bring your own carrier).
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/byoc_numbers", json,
    scopes = ["phone:write:admin", "phone:write:byo_carrier_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addBYOCNumber",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/POST/phone/byoc_numbers",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// The account does not exist.
        401/124 => AccountNotFound,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn add_byoc_phone_numbers(
    /// Name of the carrier.
    carrier: String,
    /// Phone numbers to add, in E.164 format.
    phone_numbers: Vec<String>,
    /// ID of the SIP group.
    sip_group_id: Option<String>,
    /// ID of the site; required if the account has multiple sites.
    site_id: Option<String>,
) -> PhoneNumberList;

/// Lists the phone numbers of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/numbers",
    scopes = ["phone:read:admin", "phone:read:list_numbers:admin"],
    rate_limit = Medium,
    paged = phone_numbers,
    operation = "listAccountPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/GET/phone/numbers",
)]
#[deprecated = "deprecated by Zoom"]
pub fn list_phone_numbers(
    next_page_token: Option<String>,
    /// Whether to list all, assigned, unassigned or only BYOC numbers (of an own carrier).
    #[query(rename = "type")]
    kind: Option<AssignmentFilter>,
    /// Kind of user, extension or service that the numbers are assigned to; only if `type` is `assigned`.
    extension_type: Option<AssigneeType>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    /// Whether to list toll or toll-free numbers.
    number_type: Option<NumberType>,
    /// Whether pending numbers are listed as well.
    pending_numbers: Option<bool>,
    /// ID of the site whose numbers to list, if the account has multiple sites.
    site_id: Option<String>,
    /// Phone number to list, in E.164 format.
    phone_number: Option<String>,
) -> PhoneNumberPage;

/// Deletes up to 20 unassigned phone numbers.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/numbers",
    scopes = ["phone:write:admin", "phone:delete:number:admin"],
    rate_limit = Medium,
    operation = "deleteUnassignedPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/DELETE/phone/numbers",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn delete_unassigned_phone_numbers(
    /// IDs of the phone numbers, or the numbers in E.164 format.
    #[query(csv, required)]
    phone_numbers: Vec<String>,
) -> NoContent;

/// Moves unassigned phone numbers to a site.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/numbers/sites/<site_id>", json,
    scopes = ["phone:write:admin", "phone:update:site_number:admin"],
    rate_limit = Medium,
    operation = "updateSiteForUnassignedPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/PATCH/phone/numbers/sites/%7BsiteId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn update_site_phone_numbers(
    /// ID of the site.
    site_id: String,
    /// IDs of the phone numbers, or the numbers in E.164 format.
    #[zoom(max_items = 20)]
    phone_numbers: Option<Vec<String>>,
) -> NoContent;

/// Returns a phone number.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/numbers/<phone_number_id>",
    scopes = ["phone:read:admin", "phone:read:numbers:admin"],
    rate_limit = Light,
    operation = "getPhoneNumberDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/GET/phone/numbers/%7BphoneNumberId%7D",
    errors(
        /// The phone number does not exist.
        400/400 => PhoneNumberNotFound,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn get_phone_number(
    /// ID of the phone number, or the number in E.164 format.
    phone_number_id: String,
) -> PhoneNumberDetails;

/// Changes a phone number.
///
/// The account needs a paid plan.
#[zoom_endpoint(
    PATCH, "/phone/numbers/<phone_number_id>", json,
    scopes = ["phone:write:admin", "phone:update:number:admin"],
    rate_limit = Light,
    operation = "updatePhoneNumberDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/PATCH/phone/numbers/%7BphoneNumberId%7D",
    errors(
        /// The capability is invalid, the number is not a BYOC number or is not assigned, or the SIP group is used by
        /// BYOC numbers and cannot be moved to another kind of trunk; Zoom's message states which.
        400/300 => InvalidUpdate,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn update_phone_number(
    /// ID of the phone number, or the number in E.164 format.
    phone_number_id: String,
    /// Whether the number can receive calls (`incoming`), make calls (`outgoing`), or both.
    #[field(rename = "capability")]
    capabilities: Option<Vec<String>>,
    /// Display name of the phone number.
    display_name: Option<String>,
    /// Confirms the emergency address of a BYOC number: 2 (confirmed).
    emergency_address_status: Option<i64>,
    /// ID of the SIP group; only for BYOC numbers.
    sip_group_id: Option<String>,
) -> NoContent;

/// Assigns phone numbers to a user who has Zoom Phone enabled.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/users/<user_id>/phone_numbers", json,
    scopes = ["phone:write", "phone:write:admin", "phone:write:user_number", "phone:write:user_number:admin"],
    rate_limit = Light,
    operation = "assignPhoneNumber",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/POST/phone/users/%7BuserId%7D/phone_numbers",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn assign_phone_numbers(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Phone numbers to assign.
    #[zoom(max_items = 10)]
    phone_numbers: Option<Vec<PhoneNumber>>,
) -> PhoneNumberList;

/// Removes a phone number from a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/users/<user_id>/phone_numbers/<phone_number_id>",
    scopes = ["phone:write", "phone:write:admin", "phone:delete:user_number", "phone:delete:user_number:admin"],
    rate_limit = Light,
    operation = "UnassignPhoneNumber",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/DELETE/phone/users/%7BuserId%7D/phone_numbers/%7BphoneNumberId%7D",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The phone number is invalid.
        404/400 => InvalidPhoneNumber,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn unassign_phone_number(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// ID of the phone number, or the number in E.164 format.
    phone_number_id: String,
) -> NoContent;

/// Lists the orders of ported numbers.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/ported_numbers/orders",
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:list_ported_numbers:admin"],
    rate_limit = Medium,
    paged = ported_numbers,
    operation = "listPortedNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/ported_numbers/orders",
)]
#[deprecated = "deprecated by Zoom"]
pub fn list_ported_numbers(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
) -> PortedNumberOrderPage;

/// Returns an order of ported numbers.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/ported_numbers/orders/<order_id>",
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:ported_number:admin"],
    rate_limit = Light,
    operation = "getPortedNumbersDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/ported_numbers/orders/%7BorderId%7D",
    errors(
        /// The order does not exist.
        400/400 => OrderNotFound,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn get_ported_number_order(
    /// ID of the porting order.
    order_id: String,
) -> PortedNumberOrder;

/// Kind of extension that a number is assigned to.
#[zoom_model]
pub enum AssigneeType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Emergency number pool.
    #[zoom(rename = "emergencyNumberPool")]
    EmergencyNumberPool,
    /// Company location.
    #[zoom(rename = "companyLocation")]
    CompanyLocation,
    /// Meeting service.
    #[zoom(rename = "meetingService")]
    MeetingService,
}

/// Type of a number.
#[zoom_model]
pub enum NumberType {
    /// Toll.
    Toll,
    /// Toll-free.
    Tollfree,
}

/// Which phone numbers to list.
#[zoom_model]
pub enum AssignmentFilter {
    /// Numbers of users, call queues, auto receptionists and common areas.
    Assigned,
    /// Numbers that are not assigned.
    Unassigned,
    /// Only numbers of an own carrier (BYOC: bring your own carrier).
    Byoc,
    /// Assigned and unassigned numbers.
    All,
}
