//! Orders that port numbers to Zoom.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the account's porting orders.
#[zoom_endpoint(
    GET, "/number_management/ported_numbers/orders",
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_ported_numbers:admin"],
    rate_limit = Light,
    paged = ported_numbers,
    operation = "Listportednumbers",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/setting/GET/number_management/ported_numbers/orders",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn list_orders(next_page_token: Option<String>, page_size: Option<u32>) -> OrderPage;

/// Returns a porting order with its numbers.
///
/// Requires a Pro plan or higher and a Zoom Phone license.
#[zoom_endpoint(
    GET, "/number_management/ported_numbers/orders/<order_id>",
    scopes = ["number_management_numbers:read:admin", "number_management:read:ported_number:admin"],
    rate_limit = Light,
    operation = "Getportednumbersdetails",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/setting/GET/number_management/ported_numbers/orders/%7BorderId%7D",
    errors(
        /// The porting order does not exist.
        400/400 => OrderNotFound,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn get_order(
    /// ID of the porting order.
    order_id: String,
) -> Order;

/// Porting order.
#[zoom_model(response)]
pub struct Order {
    /// Email addresses of the contact.
    pub contact_emails: Option<String>,
    /// Phone number of the contact.
    pub contact_number: Option<String>,
    /// Carrier from which the numbers are ported.
    pub isp: Option<String>,
    /// Ported phone numbers.
    pub numbers: Vec<String>,
    /// ID of the porting order.
    pub order_id: Option<String>,
    /// Billing data at the previous carrier.
    pub original_billing_info: Option<OriginalBilling>,
    /// Name printed on the order.
    pub printed_name: Option<String>,
    /// Numbers that are replaced, with their replacements.
    pub replacing_numbers: Vec<ReplacingNumber>,
    /// State of the ported numbers.
    pub status: Option<OrderStatus>,
    /// Time when the order was submitted.
    pub submission_date_time: Option<Timestamp>,
}

/// Billing data at the previous carrier.
#[zoom_model(response)]
pub struct OriginalBilling {
    /// Account number at the previous carrier.
    pub account_number: Option<String>,
    /// Address.
    pub address: Option<Address>,
    /// Person who authorizes the porting.
    pub authorizing_person: Option<String>,
    /// Billing number at the previous carrier.
    pub billing_telephone_number: Option<String>,
    /// Company of the customer.
    pub company: Option<String>,
    /// Day that the customer asked for.
    pub customer_requested_date: Option<Date>,
    /// PIN for the porting.
    #[zoom(secret)]
    pub pin: Option<String>,
}

/// Billing address.
#[zoom_model(response)]
pub struct Address {
    /// City.
    pub city: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub country: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// State code (ISO 3166-2).
    pub state_code: Option<String>,
    /// Name of the street.
    pub street_name: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Number and its replacement.
#[zoom_model(response)]
pub struct ReplacingNumber {
    /// Number that is replaced.
    pub source_number: Option<String>,
    /// Number that replaces it.
    pub target_number: Option<String>,
}

/// State of a porting order.
#[zoom_model]
pub enum OrderStatus {
    /// Not submitted yet.
    #[zoom(rename = "Not_Submitted")]
    NotSubmitted,
    /// Waits for its processing.
    #[zoom(rename = "Waiting")]
    Waiting,
    /// Processing.
    #[zoom(rename = "Processing")]
    Processing,
    /// Ported.
    #[zoom(rename = "Successfully")]
    Ported,
    /// Rejected.
    #[zoom(rename = "Rejected")]
    Rejected,
    /// Canceled.
    #[zoom(rename = "Canceled")]
    Canceled,
    /// The losing carrier confirmed the date (firm order commitment).
    #[zoom(rename = "FOC")]
    FirmOrderCommitment,
}

/// Page of porting orders.
#[zoom_model(response)]
pub struct OrderPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Porting orders.
    pub ported_numbers: Vec<ListedOrder>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Porting order as a list returns it.
#[zoom_model(response)]
pub struct ListedOrder {
    /// Ported phone numbers.
    pub numbers: Vec<String>,
    /// ID of the porting order.
    pub order_id: Option<String>,
    /// Numbers that are replaced, with their replacements.
    pub replacing_numbers: Vec<ReplacingNumber>,
    /// State of the order.
    pub status: Option<OrderStatus>,
    /// Time when the order was submitted.
    pub submission_date_time: Option<Timestamp>,
}
