//! Numbers that Provider Exchange partners provision for Zoom accounts.

use super::AllocatedProduct;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the numbers that a carrier provisioned for its customers.
///
/// Only for Provider Exchange partners that have a cloud peering infrastructure with Zoom. Number Management must be
/// enabled, and the account needs a Zoom Phone or Contact Center license.
#[zoom_endpoint(
    GET, "/number_management/carrier/peering_numbers",
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_carrier_peering_numbers:admin"],
    rate_limit = Light,
    paged = numbers,
    operation = "Listpeeringphonenumbersforprovider",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/GET/number_management/carrier/peering_numbers",
    errors(
        /// The carrier does not exist.
        400/1001 => CarrierNotFound,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn list_carrier_numbers(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Number to return, in E.164 format; by default all of the carrier.
    phone_number: Option<String>,
) -> CarrierNumberPage;

/// Lists the numbers that the partner provisioned for a Zoom account, or returns one of them.
///
/// Only for Provider Exchange partners that have a cloud peering infrastructure with Zoom. Number Management must be
/// enabled, and the account needs a Zoom Phone or Contact Center license.
#[zoom_endpoint(
    GET, "/number_management/peering_numbers",
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_peering_numbers:admin"],
    rate_limit = Light,
    paged = numbers,
    operation = "listPeeringPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/GET/number_management/peering_numbers",
    errors(
        /// The carrier does not exist.
        400/1001 => CarrierNotFound,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn list_numbers(
    #[zoom(max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Number to return, in E.164 format; by default all that the partner provisioned for the account.
    phone_number: Option<String>,
    /// Code that Zoom gave the partner, tied to the app's client ID; required unless the access token contains the
    /// client ID.
    carrier_code: Option<i64>,
) -> PeeringNumberPage;

/// Adds numbers of a Provider Exchange partner to a Zoom account.
///
/// Only for partners that have a cloud peering infrastructure with Zoom. Number Management must be enabled, and the
/// account needs a Zoom Phone or Contact Center license.
#[zoom_endpoint(
    POST, "/number_management/peering_numbers", json,
    scopes = ["number_management_numbers:write:admin", "number_management:write:peering_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addPeeringPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/POST/number_management/peering_numbers",
    errors(
        /// Some numbers were rejected; the message lists each with its reason.
        400/1000 => SomeNumbersFailed,
        /// The carrier does not exist.
        400/1001 => CarrierNotFound,
        /// The request body is empty.
        400/1002 => BodyRequired,
        /// There are more than 200 numbers in the request.
        400/1003 => TooManyNumbers,
        /// Some numbers were rejected; the message lists each with its reason.
        400 => SomeNumbersFailed,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn add_numbers(
    /// Code that Zoom gave the partner, tied to the app's client ID; required unless the access token contains the
    /// client ID.
    carrier_code: Option<i64>,
    /// Product that the numbers are reserved for; `UNALLOCATED` leaves the choice to the customer.
    allocated_product: Option<AllocatedProduct>,
    /// Numbers to add.
    #[zoom(max_items = 200)]
    phone_numbers: Vec<NewPeeringNumber>,
) -> NoContent;

/// Removes numbers from a Zoom account; only the partner that added a number can remove it.
///
/// Only for Provider Exchange partners that have a cloud peering infrastructure with Zoom. Number Management must be
/// enabled, and the account needs a Zoom Phone or Contact Center license.
#[zoom_endpoint(
    DELETE, "/number_management/peering_numbers",
    scopes = ["number_management_numbers:write:admin", "number_management:delete:peering_number:admin"],
    rate_limit = Light,
    success = 200,
    operation = "deletePeeringPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/DELETE/number_management/peering_numbers",
    errors(
        /// Some numbers were rejected; the message lists each with its reason.
        400/1000 => SomeNumbersFailed,
        /// The carrier does not exist.
        400/1001 => CarrierNotFound,
        /// The request body is empty.
        400/1002 => BodyRequired,
        /// There are more than 200 numbers in the request.
        400/1003 => TooManyNumbers,
        /// Zoom rejected the request.
        400 => RequestFailed,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn remove_numbers(
    /// Code that Zoom gave the partner, tied to the app's client ID; required unless the access token contains the
    /// client ID.
    carrier_code: Option<i64>,
    /// Numbers to remove, in E.164 format.
    #[zoom(max_items = 200)]
    #[query(required)]
    phone_numbers: Vec<String>,
) -> NoContent;

/// Updates the status and details of the partner's numbers.
///
/// Only for Provider Exchange partners that have a cloud peering infrastructure with Zoom. Number Management must be
/// enabled, and the account needs a Zoom Phone or Contact Center license.
#[zoom_endpoint(
    PATCH, "/number_management/peering_numbers", json,
    scopes = ["number_management_numbers:write:admin", "number_management:update:peering_number:admin"],
    rate_limit = Light,
    operation = "updatePeeringPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/PATCH/number_management/peering_numbers",
    errors(
        /// Some numbers were rejected; the message lists each with its reason.
        400/1000 => SomeNumbersFailed,
        /// The carrier does not exist.
        400/1001 => CarrierNotFound,
        /// The request body is empty.
        400/1002 => BodyRequired,
        /// There are more than 200 numbers in the request.
        400/1003 => TooManyNumbers,
        /// Zoom rejected the request.
        400 => RequestFailed,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn update_numbers(
    /// Code that Zoom gave the partner, tied to the app's client ID; required unless the access token contains the
    /// client ID.
    carrier_code: Option<i64>,
    /// Product to reserve the numbers for. Only unallocated numbers can be changed; remove and add the others again.
    allocated_product: Option<AllocatedProduct>,
    /// Numbers to update.
    #[zoom(max_items = 200)]
    phone_numbers: Vec<PeeringNumberUpdate>,
) -> NoContent;

/// Page of a carrier's numbers.
#[zoom_model(response)]
pub struct CarrierNumberPage {
    pub next_page_token: Option<String>,
    /// Phone numbers.
    pub numbers: Vec<CarrierNumber>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Number that a carrier provisioned for a customer.
#[zoom_model(response)]
pub struct CarrierNumber {
    /// Name of the customer's account.
    pub customer_account_name: Option<String>,
    /// Number of the customer's account.
    pub customer_account_number: Option<String>,
    /// Whether the number is assigned.
    pub assigned: bool,
    /// Billing reference of the partner. Outgoing calls carry it in the SIP header `X-TO-CARRIER-ACCOUNT`.
    #[zoom(max_length = 36)]
    pub billing_ref_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: String,
    /// Description of the number that the customer sees, such as its capabilities and limits; at most 255 characters.
    pub service_info: Option<String>,
    /// Name that Zoom gave a group of the partner's SIP trunks, through which all calls from and to the number are
    /// routed.
    pub sip_trunk_name: String,
    /// Whether the number is active. Numbers that are being ported in are inactive.
    pub status: bool,
}

/// Page of a partner's numbers in an account.
#[zoom_model(response)]
pub struct PeeringNumberPage {
    pub next_page_token: Option<String>,
    /// Phone numbers.
    pub numbers: Vec<PeeringNumber>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Number that a partner provisioned for the account.
#[zoom_model(response)]
pub struct PeeringNumber {
    /// Whether the number is assigned.
    pub assigned: bool,
    /// Billing reference of the partner. Outgoing calls carry it in the SIP header `X-TO-CARRIER-ACCOUNT`.
    #[zoom(max_length = 36)]
    pub billing_ref_id: Option<String>,
    /// Product that the number is reserved for; `UNALLOCATED` if the customer can choose.
    pub allocated_product: AllocatedProduct,
    /// Phone number in E.164 format.
    pub phone_number: String,
    /// Description of the number that the customer sees, such as its capabilities and limits; at most 255 characters.
    pub service_info: Option<String>,
    /// Name that Zoom gave a group of the partner's SIP trunks, through which all calls from and to the number are
    /// routed.
    pub sip_trunk_name: String,
    /// Whether the number is active. Numbers that are being ported in are inactive.
    pub status: bool,
}

/// Number to add.
#[zoom_model]
pub struct NewPeeringNumber {
    /// Billing reference of the partner. Outgoing calls carry it in the SIP header `X-TO-CARRIER-ACCOUNT`.
    #[zoom(max_length = 36)]
    pub billing_ref_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: String,
    /// Kind of the number; by default Zoom determines it. `VirtualService` only for Contact Center numbers, `Toll` only
    /// for others.
    pub number_type: Option<NumberType>,
    /// Description of the number that the customer sees, such as its capabilities and limits; at most 255 characters.
    pub service_info: Option<String>,
    /// Name that Zoom gave a group of the partner's SIP trunks, through which all calls from and to the number are
    /// routed.
    pub sip_trunk_name: String,
    /// Whether the number is active. Numbers that are being ported in are inactive.
    pub status: bool,
}

/// Kind of a number.
#[zoom_model]
pub enum NumberType {
    /// Mobile.
    #[zoom(rename = "Mobile")]
    Mobile,
    /// Toll.
    #[zoom(rename = "Toll")]
    Toll,
    /// Toll-free.
    #[zoom(rename = "TollFree")]
    TollFree,
    /// Virtual service.
    #[zoom(rename = "VirtualService")]
    VirtualService,
}

/// Changes to a number.
#[zoom_model]
pub struct PeeringNumberUpdate {
    /// Billing reference of the partner. Outgoing calls carry it in the SIP header `X-TO-CARRIER-ACCOUNT`.
    #[zoom(max_length = 36)]
    pub billing_ref_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: String,
    /// Description of the number that the customer sees, such as its capabilities and limits; at most 255 characters.
    pub service_info: Option<String>,
    /// Name that Zoom gave a group of the partner's SIP trunks, through which all calls from and to the number are
    /// routed.
    pub sip_trunk_name: Option<String>,
    /// Whether the number is active. Numbers that are being ported in are inactive.
    pub status: Option<bool>,
}
