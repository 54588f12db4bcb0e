//! Emergency addresses of the account, its sites and users.

use super::{AddressStatus, EmergencyAddressLevel, ExtensionOwner, NamedRef};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the emergency addresses of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/emergency_addresses",
    scopes = ["phone:read:admin", "phone:read:list_emergency_addresses:admin"],
    rate_limit = Medium,
    paged = emergency_addresses,
    operation = "listEmergencyAddresses",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/GET/phone/emergency_addresses",
    errors(
        /// The site does not exist.
        400/400 => SiteNotFound,
    )
)]
pub fn list_emergency_addresses(
    /// ID of the site whose emergency addresses are listed.
    site_id: Option<String>,
    /// ID of the user whose personal emergency addresses are listed.
    user_id: Option<String>,
    /// Owner of the addresses to list: 0 company, 1 user, 2 unknown or pending.
    level: Option<EmergencyAddressLevel>,
    /// Verification state of the addresses to list.
    status: Option<AddressStatus>,
    /// Part of the address lines, city, state abbreviation or postal code to search for.
    address_keyword: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> EmergencyAddressPage;

/// Adds an emergency address for a site or a user.
///
/// Unless the address matches exactly, Zoom uses a corrected one. The account needs a Pro plan or higher with a Zoom
/// Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/emergency_addresses", json,
    scopes = ["phone:write:admin", "phone:write:emergency_address:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addEmergencyAddress",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/POST/phone/emergency_addresses",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn add_emergency_address(
    /// Emergency address to add.
    #[body]
    emergency_address: NewEmergencyAddress,
) -> CreatedEmergencyAddress;

/// Returns an emergency address.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/emergency_addresses/<emergency_address_id>",
    scopes = ["phone:read:admin", "phone:read:emergency_address:admin"],
    rate_limit = Light,
    operation = "getEmergencyAddress",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/GET/phone/emergency_addresses/%7BemergencyAddressId%7D",
    errors(
        /// The emergency address does not exist.
        400/400 => EmergencyAddressNotFound,
    )
)]
pub fn get_emergency_address(
    /// ID of the emergency address.
    emergency_address_id: String,
) -> EmergencyAddress;

/// Deletes an emergency address.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/emergency_addresses/<emergency_address_id>",
    scopes = ["phone:write:admin", "phone:delete:emergency_address:admin"],
    rate_limit = Heavy,
    operation = "deleteEmergencyAddress",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/DELETE/phone/emergency_addresses/%7BemergencyAddressId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn delete_emergency_address(
    /// ID of the emergency address.
    emergency_address_id: String,
) -> NoContent;

/// Changes an emergency address.
///
/// Unless the address matches exactly, Zoom uses a corrected one. The account needs a Pro plan or higher with a Zoom
/// Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/emergency_addresses/<emergency_address_id>", json,
    scopes = ["phone:write:admin", "phone:update:emergency_address:admin"],
    rate_limit = Light,
    operation = "updateEmergencyAddress",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/PATCH/phone/emergency_addresses/%7BemergencyAddressId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn update_emergency_address(
    /// ID of the emergency address.
    emergency_address_id: String,
    /// Changes to the emergency address.
    #[body]
    emergency_address: EmergencyAddressUpdate,
) -> EmergencyAddress;

/// Emergency address.
#[zoom_model(response)]
pub struct EmergencyAddress {
    /// First line of the address: street and number.
    pub address_line1: Option<String>,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country code (ISO 3166, two letters).
    pub country: Option<String>,
    /// ID of the emergency address.
    pub id: Option<String>,
    /// Whether the address is the default emergency address.
    pub is_default: Option<bool>,
    /// Whether the address belongs to the company (0), a user (1), or is unknown or pending (2).
    pub level: Option<EmergencyAddressLevel>,
    /// User who owns the address; only for the address of a user.
    pub owner: Option<ExtensionOwner>,
    /// Site of the emergency address.
    pub site: Option<NamedRef>,
    /// State or province.
    pub state_code: Option<String>,
    /// State of the verification of the address.
    pub status: Option<AddressStatus>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Page of emergency addresses.
#[zoom_model(response)]
pub struct EmergencyAddressPage {
    /// Emergency addresses.
    pub emergency_addresses: Vec<EmergencyAddress>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Emergency address that was added.
#[zoom_model(response)]
pub struct CreatedEmergencyAddress {
    /// First line of the address: street and number.
    pub address_line1: Option<String>,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// ID of the emergency address.
    pub id: Option<String>,
    /// Whether the address is the default emergency address.
    pub is_default: Option<bool>,
    /// Whether the address belongs to the company (0), a user (1), or is unknown or pending (2).
    pub level: Option<EmergencyAddressLevel>,
    /// User who owns the address; only for the address of a user.
    pub owner: Option<EmergencyAddressOwner>,
    /// Site of the emergency address.
    pub site: Option<NamedRef>,
    /// State or province.
    pub state_code: Option<String>,
    /// State of the verification of the address.
    pub status: Option<AddressStatus>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Owner of an emergency address.
#[zoom_model(response)]
pub struct EmergencyAddressOwner {
    /// Extension number of the owner.
    pub extension_number: Option<String>,
    /// ID of the owner.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
}

/// Emergency address to add.
#[zoom_model]
pub struct NewEmergencyAddress {
    /// First line of the address: street and number.
    pub address_line1: String,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: String,
    /// Country.
    pub country: String,
    /// Whether the address is the default emergency address.
    pub is_default: Option<bool>,
    /// ID of the site; required unless `user_id` is set.
    pub site_id: Option<String>,
    /// State or province.
    pub state_code: String,
    /// ID of the user to whom a personal emergency address belongs.
    pub user_id: Option<String>,
    /// Postal code.
    pub zip: String,
}

/// Changes to an emergency address.
#[zoom_model]
pub struct EmergencyAddressUpdate {
    /// First line of the address: street and number.
    pub address_line1: Option<String>,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Whether the address is the default emergency address.
    pub is_default: Option<bool>,
    /// State or province.
    pub state_code: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
}
