//! Phone numbers of the account, and the products they are allocated to.

mod assigned_list;

pub use assigned_list::*;

use jiff::Timestamp;

use super::{AllocatedProduct, Product};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Allocates numbers to a product or releases them.
///
/// Only for accounts with CPL routing. Native numbers in one call must be of one country or region and one number plan.
///
/// Zoom's page: [Allocate/Unallocate phone numbers](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/PATCH/number_management/allocation).
#[zoom_endpoint(
    PATCH, "/number_management/allocation", json,
    scopes = ["number_management_numbers:write:admin", "number_management:write:numbers:admin"],
    rate_limit = Heavy,
    errors(
        /// The phone number does not exist.
        400/100002 => PhoneNumberNotFound,
        /// The number cannot move to another product.
        400/200002 => ProductNotSwitched,
        /// The site does not exist.
        400/1002010 => SiteNotFound,
        /// A parameter or the operation is invalid.
        400 => InvalidParameterOrOperation,
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
    )
)]
pub fn update_allocation(
    /// Phone numbers. At most 10 items.
    numbers: Vec<String>,
    /// Product to reserve the numbers for; `UNALLOCATED` releases them.
    allocated_product: AllocatedProduct,
    /// ID of the site that gets the numbers; only for Zoom Phone.
    site_id: Option<String>,
) -> NoContent;

/// Adds numbers of the account's own carrier (BYOC) to Zoom Phone.
///
/// Requires a Business or Enterprise plan and a Zoom Phone license.
///
/// Zoom's page: [Add BYOC phone numbers](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/POST/number_management/byoc_numbers).
#[zoom_endpoint(
    POST, "/number_management/byoc_numbers", json,
    scopes = ["number_management_numbers:write:admin", "number_management:write:byoc_numbers:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Zoom rejected the request.
        400/100 => BadRequest,
        /// Zoom rejected the request.
        400/200 => BadRequest,
        /// Some numbers were rejected; the message lists each with its reason.
        400/1000 => SomeNumbersFailed,
        /// Zoom rejected the request.
        400/1002 => BadRequest,
        /// Zoom rejected the request.
        400/1003 => BadRequest,
        /// The account may not have numbers of its own carrier.
        400/1004 => ByocNotEnabled,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn add_byoc_numbers(
    /// Numbers to add.
    #[body]
    byoc_number: NewByocNumber,
) -> NoContent;

/// Lists the phone numbers of the account.
///
/// Zoom's page: [List phone numbers](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/GET/number_management/numbers).
#[zoom_endpoint(
    GET, "/number_management/numbers",
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_numbers:admin"],
    rate_limit = Light,
    paged = numbers,
    errors(
        /// A filter has an invalid value.
        400/999 => InvalidFilter,
        /// The site does not exist.
        400/1002010 => SiteNotFound,
        /// The page token is invalid or has expired.
        400/1003100 => InvalidPageToken,
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
    )
)]
pub fn list_numbers(
    /// Number of records per page. Default 30, at most 200.
    page_size: Option<u32>,
    /// Token of the next page, from the previous response. Valid for 15 minutes.
    next_page_token: Option<String>,
    /// Product of the numbers to list; `UNALLOCATED` for numbers of no product.
    allocated_product: Option<AllocatedProduct>,
    /// Kind of the numbers to list.
    number_type: Option<NumberType>,
    /// Status of the numbers to list.
    number_status: Option<NumberStatus>,
    /// Origin of the numbers to list.
    number_source: Option<NumberSource>,
    /// ID of the site whose numbers are listed.
    site_id: Option<String>,
    /// Kind of assignee whose numbers are listed.
    assigned_to_type: Option<AssigneeFilter>,
    /// Start of the phone numbers to list.
    keyword: Option<String>,
) -> NumberPage;

/// Deletes phone numbers from the account.
///
/// Zoom's page: [Delete phone numbers](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/DELETE/number_management/numbers).
#[zoom_endpoint(
    DELETE, "/number_management/numbers",
    scopes = ["number_management_numbers:write:master", "number_management:delete:numbers:admin"],
    rate_limit = Medium,
    errors(
        /// The phone number does not exist.
        400/100002 => PhoneNumberNotFound,
        /// A parameter is invalid.
        400 => InvalidParameter,
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
    )
)]
pub fn delete_numbers(
    /// Numbers to delete. At most 10 items.
    #[query(required)]
    numbers: Vec<String>,
) -> NoContent;

/// Returns a phone number of the account.
///
/// Zoom's page: [Get a phone number](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/GET/number_management/numbers/%7BphoneNumberId%7D).
#[zoom_endpoint(
    GET, "/number_management/numbers/<phone_number_id>",
    scopes = ["number_management_numbers:read:admin", "number_management:read:numbers:admin"],
    rate_limit = Light,
    errors(
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
        /// The phone number does not exist.
        404 => PhoneNumberNotFound,
    )
)]
pub fn get_number(
    /// ID of the phone number.
    phone_number_id: String,
) -> Number;

/// Updates a phone number.
///
/// Zoom's page: [Update a phone number](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/PATCH/number_management/numbers/%7BphoneNumberId%7D).
#[zoom_endpoint(
    PATCH, "/number_management/numbers/<phone_number_id>", json,
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    rate_limit = Light,
    errors(
        /// A field has an invalid value.
        400/999 => InvalidField,
        /// The SIP group does not exist.
        400/100001 => SipGroupNotFound,
        /// The number's capabilities cannot be changed.
        400/200001 => CapabilityFixed,
        /// A parameter or the operation is invalid.
        400 => InvalidParameterOrOperation,
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
        /// The phone number does not exist.
        404 => PhoneNumberNotFound,
    )
)]
pub fn update_number(
    /// ID of the phone number.
    phone_number_id: String,
    /// Changes to the number.
    #[body]
    number: NumberUpdate,
) -> NoContent;

/// Phone number of the account.
#[zoom_model]
pub struct Number {
    /// ID of the number.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Product that the number is reserved for; `UNALLOCATED` for none.
    pub allocated_product: Option<AllocatedProduct>,
    /// Kind of the number.
    pub number_type: Option<NumberType>,
    /// Display name.
    pub display_name: Option<String>,
    /// Name that callees see; only for Contact Center numbers.
    pub caller_id_name: Option<String>,
    /// Carrier of a Provider Exchange number.
    pub carrier: Option<Carrier>,
    /// Uses of the number.
    pub capability: Vec<Capability>,
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
    pub sip_group: Option<Audio>,
    /// Area of the number.
    pub location: Option<Location>,
}

/// Kind of a number.
#[zoom_model]
pub enum NumberType {
    /// Toll.
    #[zoom(rename = "Toll")]
    Toll,
    /// Toll free.
    #[zoom(rename = "TollFree")]
    TollFree,
    /// Virtual service.
    #[zoom(rename = "VirtualService")]
    VirtualService,
    /// Mobile.
    #[zoom(rename = "Mobile")]
    Mobile,
    /// Shared cost.
    #[zoom(rename = "SharedCost")]
    SharedCost,
    /// National.
    #[zoom(rename = "National")]
    National,
    /// International toll-free service.
    #[zoom(rename = "ITFS")]
    Itfs,
}

/// Carrier of a Provider Exchange number.
#[zoom_model]
pub struct Carrier {
    /// The code.
    pub code: Option<i64>,
    /// The name.
    pub name: Option<String>,
}

/// Use of a number.
#[zoom_model]
pub enum Capability {
    /// Incoming.
    #[zoom(rename = "Incoming")]
    Incoming,
    /// Outgoing.
    #[zoom(rename = "Outgoing")]
    Outgoing,
    /// Messaging.
    #[zoom(rename = "Messaging")]
    Messaging,
    /// Pci pal.
    #[zoom(rename = "PCIPal")]
    PciPal,
    /// Emergency calls.
    #[zoom(rename = "EmergencyCalls")]
    EmergencyCalls,
}

/// Origin of a number.
#[zoom_model]
pub enum NumberSource {
    /// Number of Zoom.
    #[zoom(rename = "Zoom")]
    Zoom,
    /// Number ported to Zoom.
    #[zoom(rename = "ZoomPorted")]
    ZoomPorted,
    /// Number reserved by Zoom.
    #[zoom(rename = "ZoomReserved")]
    ZoomReserved,
    /// Number of a third party.
    #[zoom(rename = "ThirdPartyNumber")]
    ThirdPartyNumber,
    /// Bring your own carrier, in the cloud.
    #[zoom(rename = "BYOCCloud")]
    ByocCloud,
    /// Bring your own carrier, on premises.
    #[zoom(rename = "BYOCPremises")]
    ByocPremises,
}

/// State of a number.
#[zoom_model]
pub enum NumberStatus {
    /// Normal.
    #[zoom(rename = "Normal")]
    Normal,
    /// Pending.
    #[zoom(rename = "Pending")]
    Pending,
}

/// Emergency address of a number.
#[zoom_model]
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
#[zoom_model]
pub struct Site {
    /// ID of the site.
    pub site_id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// Audio file that a meeting service plays.
#[zoom_model]
pub struct Audio {
    /// ID of the audio file. The prefix `removed_` marks a file that was removed from the user's library.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// Area of a number.
#[zoom_model]
pub struct Location {
    /// Two-letter country code (ISO 3166).
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
}

/// Page of phone numbers.
#[zoom_model]
pub struct NumberPage {
    /// Token of the next page, empty on the last page. Valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of records per page.
    pub page_size: Option<u32>,
    /// Phone numbers.
    pub numbers: Vec<ListedNumber>,
}

/// Phone number as a list returns it.
#[zoom_model]
pub struct ListedNumber {
    /// ID of the number.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Product that the number is reserved for; `UNALLOCATED` for none.
    pub allocated_product: Option<AllocatedProduct>,
    /// Kind of the number.
    pub number_type: Option<NumberType>,
    /// Display name.
    pub display_name: Option<String>,
    /// Name that callees see; only for Contact Center numbers.
    pub caller_id_name: Option<String>,
    /// Carrier of a Provider Exchange number.
    pub carrier: Option<Carrier>,
    /// Uses of the number.
    pub capability: Vec<Capability>,
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
    pub sip_group: Option<Audio>,
    /// Area of the number.
    pub location: Option<Location>,
}

/// Number of the account's own carrier to add.
#[zoom_model]
pub struct NewByocNumber {
    /// Product that the number is reserved for; `UNALLOCATED` for none.
    pub allocated_product: Product,
    /// Two-letter country code (ISO 3166); required for numbers in local format.
    pub country_iso: Option<String>,
    /// ID of the site; required if the account has several sites.
    pub site_id: Option<String>,
    /// Numbers in local or E.164 format. At most 100 items.
    #[zoom(required)]
    pub phone_numbers: Vec<String>,
    /// ID of a SIP group of the same product or of both. Required for Contact Center numbers, and for Zoom Phone
    /// numbers if SIP groups are optional in the account.
    pub sip_group_id: Option<String>,
    /// Whether payments by phone use PCI Pal. Requires the account's compliance APIs (Zoom Phone) or PCI SIP
    /// integration (Contact Center).
    pub enable_pci_pal: Option<bool>,
}

/// Kind of assignee that listed numbers have.
#[zoom_model]
pub enum AssigneeFilter {
    /// Phone unassigned.
    #[zoom(rename = "PhoneUnassigned")]
    PhoneUnassigned,
    /// User.
    #[zoom(rename = "User")]
    User,
    /// Call queue.
    #[zoom(rename = "CallQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "AutoReceptionist")]
    AutoReceptionist,
    /// Cisco polycom room.
    #[zoom(rename = "CiscoPolycomRoom")]
    CiscoPolycomRoom,
    /// Shared line group.
    #[zoom(rename = "SharedLineGroup")]
    SharedLineGroup,
    /// Group call pickup.
    #[zoom(rename = "GroupCallPickup")]
    GroupCallPickup,
    /// Common area.
    #[zoom(rename = "CommonArea")]
    CommonArea,
    /// Emergency number pool.
    #[zoom(rename = "EmergencyNumberPool")]
    EmergencyNumberPool,
    /// Company location.
    #[zoom(rename = "CompanyLocation")]
    CompanyLocation,
    /// Personal location.
    #[zoom(rename = "PersonalLocation")]
    PersonalLocation,
    /// Meeting service.
    #[zoom(rename = "MeetingService")]
    MeetingService,
    /// Local survivability.
    #[zoom(rename = "LocalSurvivability")]
    LocalSurvivability,
    /// Local survivability emergency number pool.
    #[zoom(rename = "LocalSurvivabilityEmergencyNumberPool")]
    LocalSurvivabilityEmergencyNumberPool,
    /// Microsoft teams resource account.
    #[zoom(rename = "MicrosoftTeamsResourceAccount")]
    MicrosoftTeamsResourceAccount,
    /// Distribution group.
    #[zoom(rename = "DistributionGroup")]
    DistributionGroup,
    /// Contact center unassigned.
    #[zoom(rename = "ContactCenterUnassigned")]
    ContactCenterUnassigned,
    /// Dial in to video engagements.
    #[zoom(rename = "DialInToVideoEngagements")]
    DialInToVideoEngagements,
    /// Default system outgoing sms.
    #[zoom(rename = "DefaultSystemOutgoingSMS")]
    DefaultSystemOutgoingSms,
    /// Default agent outgoing sms.
    #[zoom(rename = "DefaultAgentOutgoingSMS")]
    DefaultAgentOutgoingSms,
    /// Default caller ID.
    #[zoom(rename = "DefaultCallerID")]
    DefaultCallerId,
    /// Voice.
    #[zoom(rename = "Voice")]
    Voice,
    /// Sms.
    #[zoom(rename = "SMS")]
    Sms,
}

/// Changes to a phone number.
#[zoom_model]
pub struct NumberUpdate {
    /// Display name.
    pub display_name: Option<String>,
    /// Name that callees see, at most 15 characters with at least one letter; only for US and Canadian Contact Center
    /// numbers.
    pub caller_id_name: Option<String>,
    /// Whether the update of the emergency address is confirmed; only for BYOC on-premises numbers.
    pub confirm_address_update: Option<bool>,
    /// ID of the SIP group.
    pub sip_group_id: Option<String>,
    /// Uses of a Zoom Phone number.
    pub capability: Option<CapabilityUpdate>,
}

/// Changes to a Zoom Phone number's capabilities.
#[zoom_model]
pub struct CapabilityUpdate {
    /// Whether the number receives calls.
    pub incoming: Option<bool>,
    /// Whether the number makes calls.
    pub outgoing: Option<bool>,
}
