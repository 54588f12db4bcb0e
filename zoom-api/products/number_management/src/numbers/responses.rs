//! Numbers: responses.

use jiff::Timestamp;

use super::super::AllocatedProduct;
use super::{Assignment, ListedAssignment, NumberSource, NumberStatus, NumberType};
use zoom_api::zoom_model;

/// Phone number of the account.
#[zoom_model(response)]
pub struct Number {
    /// ID of the number.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Product that the number is reserved for; `UNALLOCATED` for none.
    pub allocated_product: Option<AllocatedProduct>,
    /// Kind of the number.
    pub number_type: Option<NumberType>,
    /// Display name; only for Zoom Phone numbers.
    pub display_name: Option<String>,
    /// Name that callees see; only for Contact Center numbers.
    pub caller_id_name: Option<String>,
    /// Carrier of a Provider Exchange number.
    pub carrier: Option<Carrier>,
    /// Capabilities of the number.
    #[zoom(rename = "capability")]
    pub capabilities: Vec<Capability>,
    /// Origin of the number.
    pub source: Option<NumberSource>,
    /// State of the number.
    pub status: Option<NumberStatus>,
    /// Emergency address of the number.
    pub emergency_address: Option<EmergencyAddress>,
    /// Whether the address must be updated; only for BYOC on-premises numbers.
    pub address_update_required: Option<bool>,
    /// Time of the emergency address's last change; only for BYOC on-premises numbers.
    pub emergency_address_update_time: Option<Timestamp>,
    /// Site of the number.
    pub site: Option<Site>,
    /// People and services that the number is assigned to.
    pub assigned_list: Vec<Assignment>,
    /// SIP group of the number.
    pub sip_group: Option<SipGroupRef>,
    /// Area of the number.
    pub location: Option<Location>,
}

/// Carrier of a Provider Exchange number.
#[zoom_model(response)]
pub struct Carrier {
    /// Code of the carrier.
    pub code: Option<i64>,
    /// Name of the carrier.
    pub name: Option<String>,
}

/// Capability of a number.
#[zoom_model]
pub enum Capability {
    /// Incoming calls.
    #[zoom(rename = "Incoming")]
    Incoming,
    /// Outgoing calls.
    #[zoom(rename = "Outgoing")]
    Outgoing,
    /// Messages.
    #[zoom(rename = "Messaging")]
    Messaging,
    /// Payments by phone with PCI Pal.
    #[zoom(rename = "PCIPal")]
    PciPal,
    /// Emergency calls.
    #[zoom(rename = "EmergencyCalls")]
    EmergencyCalls,
}

/// Emergency address of a number.
#[zoom_model(response)]
pub struct EmergencyAddress {
    /// House number and street.
    pub address_line1: Option<String>,
    /// Building, floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// County; only for addresses in Ireland.
    pub county: Option<String>,
    /// State code (ISO 3166-2).
    pub state_code: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub country: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Site of a number.
#[zoom_model(response)]
pub struct Site {
    /// ID of the site.
    pub site_id: Option<String>,
    /// Name of the site.
    pub name: Option<String>,
}

/// Audio file that a meeting service plays.
#[zoom_model(response)]
pub struct Audio {
    /// ID of the audio file. The prefix `removed_` marks a file that was removed from the user's library.
    pub id: Option<String>,
    /// Name of the audio file.
    pub name: Option<String>,
}

/// ID and name of a SIP group.
#[zoom_model(response)]
pub struct SipGroupRef {
    /// ID of the SIP group.
    pub id: Option<String>,
    /// Display name of the SIP group.
    pub name: Option<String>,
}

/// Area of a number.
#[zoom_model(response)]
pub struct Location {
    /// Name of the country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
}

/// Page of phone numbers.
#[zoom_model(response)]
pub struct NumberPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Phone numbers.
    pub numbers: Vec<ListedNumber>,
}

/// Phone number as a list returns it.
#[zoom_model(response)]
pub struct ListedNumber {
    /// ID of the number.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Product that the number is reserved for; `UNALLOCATED` for none.
    pub allocated_product: Option<AllocatedProduct>,
    /// Kind of the number.
    pub number_type: Option<NumberType>,
    /// Display name; only for Zoom Phone numbers.
    pub display_name: Option<String>,
    /// Name that callees see; only for Contact Center numbers.
    pub caller_id_name: Option<String>,
    /// Carrier of a Provider Exchange number.
    pub carrier: Option<Carrier>,
    /// Capabilities of the number.
    #[zoom(rename = "capability")]
    pub capabilities: Vec<Capability>,
    /// Origin of the number.
    pub source: Option<NumberSource>,
    /// State of the number.
    pub status: Option<NumberStatus>,
    /// Emergency address of the number.
    pub emergency_address: Option<EmergencyAddress>,
    /// Whether the address must be updated; only for BYOC on-premises numbers.
    pub address_update_required: Option<bool>,
    /// Time of the emergency address's last change; only for BYOC on-premises numbers.
    pub emergency_address_update_time: Option<Timestamp>,
    /// Site of the number.
    pub site: Option<Site>,
    /// People and services that the number is assigned to.
    pub assigned_list: Vec<ListedAssignment>,
    /// SIP group of the number.
    pub sip_group: Option<SipGroupRef>,
    /// Area of the number.
    pub location: Option<Location>,
}
