//! Locations within buildings, which emergency services receive with a call.

use super::{DisplayNameRef, EmergencyAddress, NamedRef};
use zoom_api::types::CommaSeparated;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Adds up to 10 locations for emergency services.
///
/// An account can have 5,000 locations. The account needs a Pro plan or higher with a Zoom Phone license. The user must
/// be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/batch_locations", json,
    scopes = ["phone:write:admin", "phone:write:batch_emergency_locations:admin"],
    rate_limit = Light,
    success = 201,
    operation = "batchAddLocations",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/POST/phone/batch_locations",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
    )
)]
pub fn add_locations(
    /// Locations to add.
    #[zoom(max_items = 10)]
    locations: Vec<NewBatchLocation>,
    /// ID of the site of the location.
    site_id: Option<String>,
) -> CreatedLocations;

/// Lists the locations for emergency services.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/locations",
    scopes = ["phone:read:admin", "phone:read:list_emergency_locations:admin"],
    rate_limit = Light,
    paged = locations,
    operation = "listLocations",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/GET/phone/locations",
)]
pub fn list_locations(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// ID of the site; required if the account has multiple sites.
    site_id: Option<String>,
) -> LocationPage;

/// Adds a location for emergency services.
///
/// An account can have 5,000 locations. The account needs a Pro plan or higher with a Zoom Phone license. The user must
/// be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/locations", json,
    scopes = ["phone:write:admin", "phone:write:emergency_location:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addLocation",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/POST/phone/locations",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
    )
)]
pub fn add_location(
    /// Location to add.
    #[body]
    location: NewLocation,
) -> NamedRef;

/// Returns a location for emergency services.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/locations/<location_id>",
    scopes = ["phone:read:admin", "phone:read:emergency_location:admin"],
    rate_limit = Light,
    operation = "getLocation",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/GET/phone/locations/%7BlocationId%7D",
    errors(
        /// The location does not exist.
        400/400 => LocationNotFound,
    )
)]
pub fn get_location(
    /// ID of the location.
    location_id: String,
) -> Location;

/// Deletes a location for emergency services.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/locations/<location_id>",
    scopes = ["phone:write:admin", "phone:delete:emergency_location:admin"],
    rate_limit = Light,
    operation = "deleteLocation",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/DELETE/phone/locations/%7BlocationId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn delete_location(
    /// ID of the location.
    location_id: String,
) -> NoContent;

/// Changes a location for emergency services.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/locations/<location_id>", json,
    scopes = ["phone:write:admin", "phone:update:emergency_location:admin"],
    rate_limit = Light,
    operation = "updateLocation",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/PATCH/phone/locations/%7BlocationId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn update_location(
    /// ID of the location.
    location_id: String,
    /// Changes to the location.
    #[body]
    location: LocationUpdate,
) -> NoContent;

/// Location for emergency services.
#[zoom_model(response)]
pub struct Location {
    /// Comma-separated BSSIDs: the MAC addresses of the location's wireless access points.
    pub bssid: Option<String>,
    /// Emergency location identification number (ELIN).
    pub elin: Option<Elin>,
    /// Emergency address of the location.
    pub emergency_address: Option<EmergencyAddress>,
    /// ID of the location.
    pub id: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Network switches with their ports, by which devices are located.
    pub network_switches: Vec<NetworkSwitch>,
    /// ID of the parent location.
    pub parent_location_id: Option<String>,
    /// Private IP addresses or subnets of the location.
    pub private_ip: Option<String>,
    /// Public IP addresses of the location.
    pub public_ip: Option<String>,
    /// SIP group of the location.
    pub sip_group: Option<DisplayNameRef>,
    /// Site of the location.
    pub site: Option<NamedRef>,
    /// Whether the location is detected only by a match of public and private IP address, BSSID or network switch; the
    /// public IP address alone does not suffice.
    pub minimum_match_criteria: Option<bool>,
}

/// Emergency location identification number (ELIN).
#[zoom_model(response)]
pub struct Elin {
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the phone number.
    pub phone_number_id: Option<String>,
}

/// Network switch that identifies a location.
#[zoom_model]
pub struct NetworkSwitch {
    /// MAC address of the switch; required.
    pub mac_address: Option<String>,
    /// Port label; excludes `port_prefix` and the port range.
    pub port: Option<String>,
    /// Prefix of the ports, which does not end with a digit; used with the port range.
    pub port_prefix: Option<String>,
    /// First port of the range; a non-negative integer.
    pub port_range_from: Option<String>,
    /// Last port of the range; at least `port_range_from`.
    pub port_range_to: Option<String>,
}

/// Page of locations.
#[zoom_model(response)]
pub struct LocationPage {
    /// Locations.
    pub locations: Vec<ListedLocation>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Location in a list.
#[zoom_model(response)]
pub struct ListedLocation {
    /// Comma-separated BSSIDs: the MAC addresses of the location's wireless access points.
    pub bssid: Option<String>,
    /// Emergency location identification number (ELIN).
    pub elin: Option<Elin>,
    /// ID of the location.
    pub id: Option<String>,
    /// Unique ID that the account gave to the location.
    pub identifier: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Network switches with their ports, by which devices are located.
    pub network_switches: Vec<NetworkSwitch>,
    /// ID of the parent location.
    pub parent_location_id: Option<String>,
    /// Private IP addresses or subnets of the location.
    pub private_ip: Option<String>,
    /// Public IP addresses of the location.
    pub public_ip: Option<String>,
    /// SIP group of the location.
    pub sip_group: Option<DisplayNameRef>,
    /// Site of the location.
    pub site: Option<NamedRef>,
    /// Emergency address of the location.
    pub emergency_address: Option<LocationEmergencyAddress>,
    /// Whether the location is detected only by a match of public and private IP address, BSSID or network switch; the
    /// public IP address alone does not suffice.
    pub minimum_match_criteria: Option<bool>,
}

/// Emergency address of a location.
#[zoom_model(response)]
pub struct LocationEmergencyAddress {
    /// ID of the emergency address.
    pub id: Option<String>,
    /// First line of the address: street and number.
    pub address_line1: Option<String>,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state_code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// VAT, NIF or CIF number, which Belgium, the Netherlands, Portugal, Spain and Switzerland require.
    pub vat_number: Option<String>,
}

/// Locations that were created.
#[zoom_model(response)]
pub struct CreatedLocations {
    /// Locations that were created.
    #[zoom(max_items = 10)]
    pub locations: Vec<CreatedLocation>,
}

/// Location that was created.
#[zoom_model(response)]
pub struct CreatedLocation {
    /// Display name of the location.
    pub display_name: Option<String>,
    /// ID of the location.
    pub location_id: Option<String>,
}

/// One of several locations to create.
#[zoom_model]
pub struct NewBatchLocation {
    /// BSSID: the MAC address of the location's wireless access point.
    pub bssid: Option<String>,
    /// Address of the location.
    pub company_address: CompanyAddress,
    /// Display name of the location.
    pub display_name: String,
    /// Emergency location identification number (ELIN). The address of a number of another carrier (BYOC) must be
    /// updated with that carrier.
    pub elin: Option<String>,
    /// Unique ID that the account gave to the location.
    pub identifier: String,
    /// Network switches with their ports, by which devices are located.
    #[zoom(max_items = 1000)]
    pub network_switches: Vec<NetworkSwitch>,
    /// `identifier` of the parent location; empty if there is none.
    pub parent_identifier: Option<String>,
    /// Private IP address or subnet of the location; required if `minimum_match_criteria` is true.
    pub private_ip: Option<String>,
    /// Public IP address of the location; required without a parent location.
    pub public_ip: Option<String>,
    /// Name of the SIP group through which outgoing calls go with location-based routing; only without a parent
    /// location.
    pub sip_group_name: Option<String>,
    /// Whether the location is detected only by a match of public and private IP address, BSSID or network switch; the
    /// public IP address alone does not suffice.
    pub minimum_match_criteria: Option<bool>,
}

/// Address of a location.
#[zoom_model]
pub struct CompanyAddress {
    /// First line of the address: street and number.
    pub address_line1: String,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: String,
    /// State or province.
    pub state_code: Option<String>,
    /// VAT, NIF or CIF number; required in Belgium, the Netherlands, Portugal, Spain and Switzerland.
    pub vat_number: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Location to create.
#[zoom_model]
pub struct NewLocation {
    /// Comma-separated BSSIDs: the MAC addresses of the location's wireless access points.
    pub bssid: Option<CommaSeparated<String>>,
    /// Emergency location identification number (ELIN), as the ID of a phone number or in E.164 format.
    pub elin_phone_number_id: Option<String>,
    /// ID of the emergency address.
    pub emergency_address_id: String,
    /// Name of the location.
    pub name: String,
    /// ID of the parent location.
    pub parent_location_id: Option<String>,
    /// Private IP addresses or subnets of the location; required if `minimum_match_criteria` is true.
    pub private_ip: Option<CommaSeparated<String>>,
    /// Public IP addresses of the location; required without a parent location.
    pub public_ip: Option<CommaSeparated<String>>,
    /// ID of the SIP group; not needed with a parent location.
    pub sip_group_id: Option<String>,
    /// ID of the site of the location.
    pub site_id: Option<String>,
    /// Whether the location is detected only by a match of public and private IP address, BSSID or network switch; the
    /// public IP address alone does not suffice.
    pub minimum_match_criteria: Option<bool>,
}

/// Changes to a location for emergency services.
#[zoom_model]
pub struct LocationUpdate {
    /// Comma-separated BSSIDs: the MAC addresses of the location's wireless access points.
    pub bssid: Option<CommaSeparated<String>>,
    /// Emergency location identification number (ELIN), as the ID of a phone number or in E.164 format.
    pub elin_phone_number_id: Option<String>,
    /// ID of the emergency address.
    pub emergency_address_id: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Network switches with their ports, by which devices are located.
    pub network_switches: Vec<NetworkSwitch>,
    /// Private IP addresses or subnets of the location; required if `minimum_match_criteria` is true.
    pub private_ip: Option<CommaSeparated<String>>,
    /// Public IP addresses of the location; required without a parent location.
    pub public_ip: Option<CommaSeparated<String>>,
    /// ID of the SIP group; not needed with a parent location.
    pub sip_group_id: Option<String>,
    /// Whether the location is detected only by a match of public and private IP address, BSSID or network switch; the
    /// public IP address alone does not suffice.
    pub minimum_match_criteria: Option<bool>,
}
