//! Events of Zoom Number Management.

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Number Management.
#[zoom_event]
pub enum Event {
    NumberManagementPeeringNumberCnamUpdated,
    NumberManagementPeeringNumberEmergencyAddressUpdated,
}

/// The caller name (CNAM) of phone numbers changed.
///
/// Only for peering partners of Zoom. Requires Number Management.
#[zoom_event(
    "number_management.peering_number_cnam_updated",
    scopes = ["number_management_numbers:read:admin", "number_management:read:peering_numbers_cnam:admin"],
    docs = "https://developers.zoom.us/docs/api/number-management/events/#tag/number_management/POSTnumber_management.peering_number_cnam_updated",
)]
pub struct NumberManagementPeeringNumberCnamUpdated {
    /// Account of the customer who uses Provider Exchange.
    pub account_id: String,
    /// Phone numbers with their new caller name.
    pub object: NumberManagementPeeringNumberCnamUpdatedObject,
}

/// The emergency address of phone numbers changed.
///
/// Only for peering partners of Zoom. Requires Number Management.
#[zoom_event(
    "number_management.peering_number_emergency_address_updated",
    scopes = ["number_management_numbers:read:admin", "number_management:read:peering_numbers_emergency_address:admin"],
    docs = "https://developers.zoom.us/docs/api/number-management/events/#tag/number_management/POSTnumber_management.peering_number_emergency_address_updated",
)]
pub struct NumberManagementPeeringNumberEmergencyAddressUpdated {
    /// Account of the customer who uses Provider Exchange.
    pub account_id: String,
    /// Phone numbers with their new emergency address.
    pub object: NumberManagementPeeringNumberEmergencyAddressUpdatedObject,
}

/// Phone numbers in `number_management.peering_number_cnam_updated` events.
#[zoom_model]
pub struct NumberManagementPeeringNumberCnamUpdatedObject {
    /// New caller name (CNAM).
    pub cnam: Option<String>,
    /// Code of the carrier.
    pub carrier_code: Option<i64>,
    /// Changed phone numbers in E.164 format.
    pub phone_numbers: Vec<String>,
}

/// Phone numbers in `number_management.peering_number_emergency_address_updated` events.
#[zoom_model]
pub struct NumberManagementPeeringNumberEmergencyAddressUpdatedObject {
    /// New emergency address.
    pub emergency_address: Option<EmergencyAddress>,
    /// Code of the carrier.
    pub carrier_code: Option<i64>,
    /// Changed phone numbers in E.164 format.
    pub phone_numbers: Vec<String>,
}

/// New emergency address.
#[zoom_model]
pub struct EmergencyAddress {
    /// Country code, such as `US`.
    pub country: Option<String>,
    /// House number and street.
    pub address_line1: Option<String>,
    /// Building, floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// ZIP code.
    pub zip: Option<String>,
    /// Code of the state, such as `CA`.
    pub state_code: Option<String>,
}
