//! Phone numbers in Zoom's Provider Exchange, for peering partners.

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the phone numbers that a carrier has passed to customers through the Provider Exchange.
///
/// For peering partners only. The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/carrier_peering/numbers",
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:list_peering_numbers:admin"],
    rate_limit = Light,
    paged = numbers,
    operation = "listCarrierPeeringPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/GET/phone/carrier_peering/numbers",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn list_carrier_phone_numbers(
    #[zoom(default = 30, max = 200)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Phone number to list, in E.164 format.
    phone_number: Option<String>,
) -> CarrierNumberPage;

/// Lists the phone numbers in the Provider Exchange.
///
/// For peering partners only. The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/peering/numbers",
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:list_peering_numbers:admin"],
    rate_limit = Light,
    paged = numbers,
    operation = "listPeeringPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/GET/phone/peering/numbers",
    errors(
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn list_phone_numbers(
    #[zoom(default = 30, max = 200)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Phone number to list, in E.164 format.
    phone_number: Option<String>,
    /// Code of a carrier that peers with Zoom; required unless the app's access token belongs to a peering carrier.
    carrier_code: Option<i64>,
) -> PhoneNumberPage;

/// Adds phone numbers to the Provider Exchange.
///
/// For peering partners only. The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/peering/numbers", json,
    scopes = ["phone:write:admin", "phone_peering:write:admin", "phone:write:peering_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addPeeringPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/POST/phone/peering/numbers",
    errors(
        /// The account does not exist.
        400/124 => AccountNotFound,
        /// Zoom rejected the values, or there are more than 200 numbers; the message states which.
        400/300 => ValidationFailed,
        /// The carrier is unknown.
        400/404 => UnknownCarrier,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn add_phone_numbers(
    /// Code of a carrier that peers with Zoom; required unless the app's access token belongs to a peering carrier.
    carrier_code: Option<i64>,
    /// Phone numbers to add.
    #[zoom(max_items = 200)]
    phone_numbers: Option<Vec<NewPhoneNumber>>,
) -> UnprocessedNumbers;

/// Removes phone numbers from the Provider Exchange.
///
/// For peering partners only. The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/peering/numbers",
    scopes = ["phone:write:admin", "phone_peering:write:admin", "phone:delete:peering_number:admin"],
    rate_limit = Light,
    operation = "deletePeeringPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/DELETE/phone/peering/numbers",
    errors(
        /// The account does not exist.
        400/124 => AccountNotFound,
        /// Zoom rejected the values, or there are more than 200 numbers; the message states which.
        400/300 => ValidationFailed,
        /// The carrier is unknown.
        400/404 => UnknownCarrier,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn remove_phone_numbers(
    /// Code of a carrier that peers with Zoom; required unless the app's access token belongs to a peering carrier.
    carrier_code: Option<i64>,
    /// Phone numbers to remove, in E.164 format.
    #[zoom(max_items = 200)]
    #[query(required)]
    phone_numbers: Vec<String>,
) -> UnprocessedNumbers;

/// Changes phone numbers in the Provider Exchange.
///
/// For peering partners only. The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/peering/numbers", json,
    scopes = ["phone:write:admin", "phone_peering:write:admin", "phone:update:peering_number:admin"],
    rate_limit = Light,
    operation = "updatePeeringPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/PATCH/phone/peering/numbers",
    errors(
        /// The account does not exist.
        400/124 => AccountNotFound,
        /// Zoom rejected the values, or there are more than 200 numbers; the message states which.
        400/300 => ValidationFailed,
        /// The carrier is unknown.
        400/404 => UnknownCarrier,
    )
)]
#[deprecated = "deprecated by Zoom"]
pub fn update_phone_numbers(
    /// Code of a carrier that peers with Zoom; required unless the app's access token belongs to a peering carrier.
    carrier_code: Option<i64>,
    /// Phone numbers with their changes.
    #[zoom(max_items = 200)]
    phone_numbers: Option<Vec<PhoneNumberUpdate>>,
) -> UnprocessedNumbers;

/// Page of the peering numbers of a carrier's customers.
#[zoom_model(response)]
pub struct CarrierNumberPage {
    pub next_page_token: Option<String>,
    /// Peering numbers.
    #[zoom(max_items = 200)]
    pub numbers: Vec<CarrierNumber>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Phone number in the Provider Exchange.
#[zoom_model(response)]
pub struct CarrierNumber {
    /// Name of the customer's account.
    pub customer_account_name: Option<String>,
    /// Number of the customer's account.
    pub customer_account_number: Option<String>,
    /// Whether the number is assigned (1) or not (0).
    pub assigned: i64,
    /// Carrier's reference for billing.
    pub billing_reference_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: String,
    /// Information of the carrier about the number.
    pub service_info: Option<String>,
    /// Name of the number's SIP trunk.
    pub sip_trunk_name: String,
    /// Whether the number is active (1) or inactive (0).
    pub status: i64,
}

/// Page of peering numbers of a partner.
#[zoom_model(response)]
pub struct PhoneNumberPage {
    pub next_page_token: Option<String>,
    /// Phone numbers.
    #[zoom(max_items = 300)]
    pub numbers: Vec<ListedPhoneNumber>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Peering phone number in a list.
#[zoom_model(response)]
pub struct ListedPhoneNumber {
    /// Whether the number is assigned (1) or not (0).
    pub assigned: i64,
    /// Carrier's reference for billing.
    pub billing_reference_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: String,
    /// Information of the carrier about the number.
    pub service_info: Option<String>,
    /// Name of the number's SIP trunk.
    pub sip_trunk_name: String,
    /// Whether the number is active (1) or inactive (0).
    pub status: i64,
}

/// Phone numbers that could not be added, updated or removed.
#[zoom_model(response)]
pub struct UnprocessedNumbers {
    /// Phone numbers with the reason of the failure.
    #[zoom(max_items = 200)]
    pub unprocessed_numbers: Vec<UnprocessedNumber>,
}

/// Number that was not processed, with the reason.
#[zoom_model(response)]
pub struct UnprocessedNumber {
    /// Reason of the failure.
    pub failure_reason: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
}

/// Peering number to add.
#[zoom_model]
pub struct NewPhoneNumber {
    /// Carrier's reference for billing; at most 32 characters.
    pub billing_reference_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: String,
    /// Information of the carrier about the number; at most 255 characters.
    pub service_info: Option<String>,
    /// Name of the number's SIP trunk.
    pub sip_trunk_name: String,
    /// Whether the number is active (1) or inactive (0).
    pub status: i64,
}

/// Changes to a peering number.
#[zoom_model]
pub struct PhoneNumberUpdate {
    /// Carrier's reference for billing; at most 32 characters.
    pub billing_reference_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: String,
    /// Information of the carrier about the number; at most 255 characters.
    pub service_info: Option<String>,
    /// Name of the number's SIP trunk.
    pub sip_trunk_name: Option<String>,
    /// Whether the number is active (1) or inactive (0).
    pub status: Option<i64>,
}
