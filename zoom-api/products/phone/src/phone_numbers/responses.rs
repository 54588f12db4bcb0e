//! Phone numbers: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{ConnectType, DisplayNameRef, NamedRef, PhoneNumberStatus};
use super::{Assignee, NumberType, PhoneNumberAssignee};
use zoom_api::zoom_model;

/// Phone number with its assignee and emergency address.
#[zoom_model(response)]
pub struct PhoneNumberDetails {
    /// User, common area or other extension to which it is assigned.
    pub assignee: Option<Assignee>,
    /// Whether the number can receive calls (`incoming`), make calls (`outgoing`), or both.
    #[zoom(rename = "capability")]
    pub capabilities: Vec<String>,
    /// Carrier of the number.
    pub carrier: Option<Carrier>,
    /// Display name of the phone number.
    pub display_name: Option<String>,
    /// Emergency address; only for BYOC numbers.
    pub emergency_address: Option<EmergencyAddress>,
    /// Whether the carrier must still update the address (1) or has confirmed it (2); only for own carriers' numbers.
    pub emergency_address_status: Option<EmergencyAddressStatus>,
    /// Time of the address's last update; only for own carriers' numbers.
    pub emergency_address_update_time: Option<Timestamp>,
    /// ID of the phone number.
    pub id: Option<String>,
    /// City, state and country of the number.
    pub location: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Whether the number is toll or toll-free.
    pub number_type: Option<NumberType>,
    /// SIP group of the number.
    pub sip_group: Option<DisplayNameRef>,
    /// Site of the phone number.
    pub site: Option<NamedRef>,
    /// Whether the number is from Zoom (internal) or from an own carrier (external).
    pub source: Option<ConnectType>,
    /// Whether the number is available or pending.
    pub status: Option<PhoneNumberStatus>,
}

/// Carrier of a phone number.
#[zoom_model(response)]
pub struct Carrier {
    /// Code of the carrier.
    pub code: Option<i64>,
    /// Name of the carrier.
    pub name: Option<String>,
}

/// Emergency address of a BYOC number.
#[zoom_model(response)]
pub struct EmergencyAddress {
    /// First line of the address: street and number.
    pub address_line1: Option<String>,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country code (ISO 3166, two letters).
    #[zoom(min_length = 2, max_length = 2)]
    pub country: Option<String>,
    /// State or province.
    pub state_code: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Whether a carrier has confirmed an emergency address.
#[zoom_model]
pub enum EmergencyAddressStatus {
    /// The carrier must update the address.
    CarrierUpdateRequired = 1,
    /// The carrier has confirmed the address.
    Confirmed = 2,
}

/// Order of ported numbers.
#[zoom_model(response)]
pub struct PortedNumberOrder {
    /// Email addresses of the contact.
    pub contact_emails: Option<String>,
    /// Phone number of the contact.
    pub contact_number: Option<String>,
    /// Carrier from which the numbers are ported.
    pub isp: Option<String>,
    /// Ported phone numbers.
    pub numbers: Vec<String>,
    /// ID of the order.
    pub order_id: Option<String>,
    /// Billing data at the former carrier.
    pub original_billing_info: Option<OriginalBilling>,
    /// Name on the order to transfer the numbers.
    pub printed_name: Option<String>,
    /// Numbers that are replaced by ported ones.
    pub replacing_numbers: Vec<ReplacingNumber>,
    /// State of the porting.
    pub status: Option<PortedNumberOrderStatus>,
    /// When the order was submitted.
    pub submission_date_time: Option<Timestamp>,
}

/// Billing information at the former carrier.
#[zoom_model(response)]
pub struct OriginalBilling {
    /// Account number at the carrier.
    pub account_number: Option<String>,
    /// Billing address.
    pub address: Option<Address>,
    /// Person who authorizes the porting.
    pub authorizing_person: Option<String>,
    /// Telephone number on the bills.
    pub billing_telephone_number: Option<String>,
    /// Company of the customer.
    pub company: Option<String>,
    /// Date that the customer requested.
    pub customer_requested_date: Option<Date>,
    /// PIN of the account at the former carrier.
    #[zoom(secret)]
    pub pin: Option<String>,
}

/// Postal address.
#[zoom_model(response)]
pub struct Address {
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// State or province.
    pub state_code: Option<String>,
    /// Name of the street.
    pub street_name: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Number that is replaced, with its replacement.
#[zoom_model(response)]
pub struct ReplacingNumber {
    /// Number that is replaced, with its replacement.
    pub source_number: Option<String>,
    /// Number that replaces it.
    pub target_number: Option<String>,
}

/// Status of an order of ported numbers.
#[zoom_model]
pub enum PortedNumberOrderStatus {
    /// Not submitted.
    #[zoom(rename = "Not_Submitted")]
    NotSubmitted,
    /// Waiting.
    #[zoom(rename = "Waiting")]
    Waiting,
    /// Processing.
    #[zoom(rename = "Processing")]
    Processing,
    /// The numbers are ported.
    #[zoom(rename = "Successfully")]
    Ported,
    /// Rejected.
    #[zoom(rename = "Rejected")]
    Rejected,
    /// Canceled.
    #[zoom(rename = "Canceled")]
    Canceled,
    /// The carrier confirmed the date (firm order commitment).
    #[zoom(rename = "FOC")]
    FirmOrderCommitment,
}

/// Page of phone numbers.
#[zoom_model(response)]
pub struct PhoneNumberPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Phone numbers.
    pub phone_numbers: Vec<ListedPhoneNumber>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Phone number in a list.
#[zoom_model(response)]
pub struct ListedPhoneNumber {
    /// User, common area or other extension to which it is assigned.
    pub assignee: Option<PhoneNumberAssignee>,
    /// Whether the number can receive calls (`incoming`), make calls (`outgoing`), or both.
    #[zoom(rename = "capability")]
    pub capabilities: Vec<String>,
    /// Carrier; only in lists of BYOC numbers.
    pub carrier: Option<Carrier>,
    /// Display name of the phone number.
    pub display_name: Option<String>,
    /// Emergency address; only in lists of BYOC numbers.
    pub emergency_address: Option<EmergencyAddress>,
    /// Whether the carrier must still update the address (1) or has confirmed it (2); only for own carriers' numbers.
    pub emergency_address_status: Option<EmergencyAddressStatus>,
    /// Time of the address's last update; only for own carriers' numbers.
    pub emergency_address_update_time: Option<Timestamp>,
    /// ID of the phone number.
    pub id: Option<String>,
    /// City, state and country of the number.
    pub location: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Whether the number is toll or toll-free.
    pub number_type: Option<NumberType>,
    /// SIP group; only in lists of BYOC numbers.
    pub sip_group: Option<DisplayNameRef>,
    /// Site of the phone number.
    pub site: Option<NamedRef>,
    /// Whether the number is from Zoom (internal) or from an own carrier (external).
    pub source: Option<ConnectType>,
    /// Whether the number is available or pending.
    pub status: Option<PhoneNumberStatus>,
}

/// Page of orders of ported numbers.
#[zoom_model(response)]
pub struct PortedNumberOrderPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Orders of ported numbers.
    pub ported_numbers: Vec<ListedPortedNumberOrder>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Order of ported numbers in a list.
#[zoom_model(response)]
pub struct ListedPortedNumberOrder {
    /// Ported phone numbers.
    pub numbers: Vec<String>,
    /// ID of the order.
    pub order_id: Option<String>,
    /// Numbers that are replaced by ported ones.
    pub replacing_numbers: Vec<ReplacingNumber>,
    /// State of the porting.
    pub status: Option<PortedNumberOrderStatus>,
    /// When the order was submitted.
    pub submission_date_time: Option<Timestamp>,
}
