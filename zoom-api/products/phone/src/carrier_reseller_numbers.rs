//! Phone numbers of carrier resellers.

use super::ActiveStatus;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the phone numbers of a carrier reseller's master account that can be given to sub-accounts.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/carrier_reseller/numbers",
    scopes = ["phone:read:admin", "phone:read:list_carrier_numbers:admin"],
    rate_limit = Medium,
    paged = carrier_reseller_numbers,
    operation = "listCRPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/carrier-reseller/GET/phone/carrier_reseller/numbers",
)]
pub fn list_numbers(
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether the number is assigned to a sub-account, unassigned or returned.
    assigned_status: Option<AssignedStatus>,
    /// Account ID of the partner's sub-account.
    sub_account_id: Option<String>,
    /// Part of the number to search for.
    keyword: Option<String>,
) -> CarrierResellerNumberPage;

/// Adds up to 200 phone numbers to a carrier reseller's master account.
///
/// In master account mode, it also distributes them to sub-accounts. The account needs a Pro plan or higher with a Zoom
/// Phone license.
#[zoom_endpoint(
    POST, "/phone/carrier_reseller/numbers", json,
    scopes = ["phone:write:admin", "phone:write:carrier_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createCRPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/carrier-reseller/POST/phone/carrier_reseller/numbers",
    errors(
        /// A phone number, its status or its country is invalid, or the number exists already.
        400/300 => InvalidOrExistingPhoneNumber,
        /// The account is not a carrier reseller, or has no carrier configured.
        400/400 => NotCarrierReseller,
        /// There are more than 200 phone numbers in the request.
        400/429 => TooManyPhoneNumbers,
    )
)]
pub fn add_numbers(
    /// Phone numbers to add.
    #[body]
    phone_numbers: Vec<PhoneNumber>,
) -> NoContent;

/// Activates up to 200 phone numbers of a carrier reseller's master account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/carrier_reseller/numbers", json,
    scopes = ["phone:write:admin", "phone:update:carrier_number:admin"],
    rate_limit = Light,
    operation = "activeCRPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/carrier-reseller/PATCH/phone/carrier_reseller/numbers",
    errors(
        /// The phone number does not exist.
        400/400 => PhoneNumberNotFound,
        /// There are more than 200 phone numbers in the request.
        400/429 => TooManyPhoneNumbers,
    )
)]
pub fn activate_numbers(
    /// Phone numbers to activate, in E.164 format; at most 200.
    #[body]
    numbers: Vec<String>,
) -> NoContent;

/// Deletes or unassigns a phone number of a carrier reseller's master account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/carrier_reseller/numbers/<number>",
    scopes = ["phone:write:admin", "phone:delete:carrier_number:admin"],
    rate_limit = Light,
    operation = "deleteCRPhoneNumber",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/carrier-reseller/DELETE/phone/carrier_reseller/numbers/%7Bnumber%7D",
    errors(
        /// The phone number does not exist.
        400/400 => PhoneNumberNotFound,
        /// There are more than 200 phone numbers in the request.
        400/429 => TooManyPhoneNumbers,
    )
)]
pub fn delete_number(
    /// Phone number in E.164 format.
    number: String,
) -> NoContent;

/// Page of carrier resellers' numbers.
#[zoom_model(response)]
pub struct CarrierResellerNumberPage {
    /// Carrier reseller numbers.
    pub carrier_reseller_numbers: Vec<CarrierResellerNumber>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Phone number of a carrier reseller.
#[zoom_model(response)]
pub struct CarrierResellerNumber {
    /// Whether the number is assigned to a sub-account, unassigned or returned.
    pub assigned_status: Option<AssignedStatus>,
    /// ID of the carrier reseller.
    pub carrier_code: Option<i64>,
    /// Two-letter code of the country.
    pub country_iso_code: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Whether the phone number is active.
    pub status: Option<ActiveStatus>,
    /// Account ID of the partner's sub-account.
    pub sub_account_id: Option<String>,
    /// Name of the sub-account.
    pub sub_account_name: Option<String>,
}

/// Whether a number is assigned.
#[zoom_model]
pub enum AssignedStatus {
    /// Assigned.
    Assigned,
    /// Unassigned.
    Unassigned,
    /// Returned.
    Returned,
}

/// Phone number to add.
#[zoom_model]
pub struct PhoneNumber {
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Whether the phone number is active; `inactive` by default.
    pub status: Option<ActiveStatus>,
}
