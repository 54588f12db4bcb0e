//! Phone numbers of the account, and the products they are allocated to.

mod assigned_list;
mod responses;

pub use assigned_list::*;
pub use responses::*;

use super::{AllocatedProduct, Product};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Allocates numbers to a product or releases them.
///
/// Only for accounts with CPL routing. Native numbers in one call must be of one country or region and one number plan.
#[zoom_endpoint(
    PATCH, "/number_management/allocation", json,
    scopes = ["number_management_numbers:write:admin", "number_management:write:numbers:admin"],
    rate_limit = Heavy,
    operation = "AllocateNumber",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/PATCH/number_management/allocation",
    errors(
        /// The phone number does not exist.
        400/100002 => PhoneNumberNotFound,
        /// The number cannot move to another product.
        400/200002 => ProductSwitchRejected,
        /// The site does not exist.
        400/1002010 => SiteNotFound,
        /// A parameter or the operation is invalid.
        400 => InvalidParameterOrOperation,
        /// The access token is missing or invalid.
        401 => InvalidAuthentication,
    )
)]
pub fn update_allocation(
    /// IDs of the phone numbers.
    #[zoom(max_items = 10)]
    numbers: Vec<String>,
    /// Product to reserve the numbers for; `UNALLOCATED` releases them.
    allocated_product: AllocatedProduct,
    /// ID of the site to allocate the numbers to; only for Zoom Phone.
    site_id: Option<String>,
) -> NoContent;

/// Adds numbers of the account's own carrier (BYOC: bring your own carrier) to Zoom Phone or Zoom Contact Center.
///
/// Requires a Business or Enterprise plan and a Zoom Phone license.
#[zoom_endpoint(
    POST, "/number_management/byoc_numbers", json,
    scopes = ["number_management_numbers:write:admin", "number_management:write:byoc_numbers:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddBYOCPhoneNumber",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/POST/number_management/byoc_numbers",
    errors(
        /// Some numbers were rejected; the message lists each with its reason.
        400/1000 => SomeNumbersFailed,
        /// The account may not have numbers of its own carrier.
        400/1004 => ByocNotEnabled,
        /// The SIP group does not exist.
        400/100001 => SipGroupNotFound,
        /// The SIP group does not support PCI Pal.
        400/200005 => PciPalNotSupported,
        /// The site is missing, which Zoom Phone numbers need.
        400/1002003 => SiteRequired,
        /// The site does not exist.
        400/1002010 => SiteNotFound,
        /// There are more than 100 numbers in the request; Zoom's support can raise the limit.
        400/1003001 => TooManyNumbers,
        /// The app or its user has no permission.
        403 => NoPermission,
    )
)]
pub fn add_byoc_numbers(
    /// Numbers to add.
    #[body]
    byoc_numbers: NewByocNumbers,
) -> NoContent;

/// Lists the phone numbers of the account.
#[zoom_endpoint(
    GET, "/number_management/numbers",
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_numbers:admin"],
    rate_limit = Light,
    paged = numbers,
    operation = "listPhoneNumbers",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/GET/number_management/numbers",
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
    #[zoom(default = 30, max = 200)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Product of the numbers to list; `UNALLOCATED` for numbers of no product.
    allocated_product: Option<AllocatedProduct>,
    /// Kind of the numbers to list.
    number_type: Option<NumberType>,
    /// Status of the numbers to list.
    number_status: Option<NumberStatus>,
    /// Origin of the numbers to list.
    number_source: Option<NumberSource>,
    /// ID of the site whose Zoom Phone numbers are listed.
    site_id: Option<String>,
    /// Kind of assignee whose numbers are listed.
    assigned_to_type: Option<AssigneeFilter>,
    /// Start of the phone numbers to list.
    keyword: Option<String>,
) -> NumberPage;

/// Deletes phone numbers from the account.
#[zoom_endpoint(
    DELETE, "/number_management/numbers",
    scopes = ["number_management_numbers:write:master", "number_management:delete:numbers:admin"],
    rate_limit = Medium,
    operation = "DeleteNumbers",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/DELETE/number_management/numbers",
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
    /// Phone numbers to delete.
    #[zoom(max_items = 10)]
    #[query(required)]
    numbers: Vec<String>,
) -> NoContent;

/// Returns a phone number of the account.
#[zoom_endpoint(
    GET, "/number_management/numbers/<phone_number_id>",
    scopes = ["number_management_numbers:read:admin", "number_management:read:numbers:admin"],
    rate_limit = Light,
    operation = "getPhoneNumber",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/GET/number_management/numbers/%7BphoneNumberId%7D",
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
#[zoom_endpoint(
    PATCH, "/number_management/numbers/<phone_number_id>", json,
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    rate_limit = Light,
    operation = "updatePhoneNumberDetail",
    docs = "https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/PATCH/number_management/numbers/%7BphoneNumberId%7D",
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

/// Kind of a number.
#[zoom_model]
pub enum NumberType {
    /// Toll.
    #[zoom(rename = "Toll")]
    Toll,
    /// Toll-free.
    #[zoom(rename = "TollFree")]
    TollFree,
    /// Virtual service, for Contact Center.
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

/// Numbers of the account's own carrier to add.
#[zoom_model]
pub struct NewByocNumbers {
    /// Product that the numbers are reserved for.
    pub allocated_product: Product,
    /// Two-letter country code (ISO 3166); required for numbers in local format.
    pub country_iso: Option<String>,
    /// ID of the site; required for Zoom Phone numbers if the account has multiple sites.
    pub site_id: Option<String>,
    /// Numbers in local or E.164 format.
    #[zoom(required, max_items = 100)]
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
    /// Unassigned Zoom Phone numbers.
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
    /// Cisco or Polycom room.
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
    /// Resource account of Microsoft Teams.
    #[zoom(rename = "MicrosoftTeamsResourceAccount")]
    MicrosoftTeamsResourceAccount,
    /// Distribution group.
    #[zoom(rename = "DistributionGroup")]
    DistributionGroup,
    /// Unassigned Contact Center numbers.
    #[zoom(rename = "ContactCenterUnassigned")]
    ContactCenterUnassigned,
    /// Dial-in to video engagements.
    #[zoom(rename = "DialInToVideoEngagements")]
    DialInToVideoEngagements,
    /// Default number for outgoing SMS of the system.
    #[zoom(rename = "DefaultSystemOutgoingSMS")]
    DefaultSystemOutgoingSms,
    /// Default number for outgoing SMS of agents.
    #[zoom(rename = "DefaultAgentOutgoingSMS")]
    DefaultAgentOutgoingSms,
    /// Default caller ID.
    #[zoom(rename = "DefaultCallerID")]
    DefaultCallerId,
    /// Voice channel of Contact Center.
    #[zoom(rename = "Voice")]
    Voice,
    /// SMS channel of Contact Center.
    #[zoom(rename = "SMS")]
    Sms,
}

/// Changes to a phone number.
#[zoom_model]
pub struct NumberUpdate {
    /// Display name; at most 32 characters for Zoom Phone numbers.
    pub display_name: Option<String>,
    /// Name that callees see, at most 15 characters with at least one letter; only for US and Canadian Contact Center
    /// numbers.
    pub caller_id_name: Option<String>,
    /// Whether the update of the emergency address is confirmed; only for BYOC on-premises numbers.
    pub confirm_address_update: Option<bool>,
    /// ID of the SIP group, as of `sip_groups::list_groups`; only for BYOC on-premises numbers.
    pub sip_group_id: Option<String>,
    /// Capabilities of the number; only for Zoom Phone numbers.
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
