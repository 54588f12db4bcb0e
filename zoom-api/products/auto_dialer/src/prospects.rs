//! People to call, in call lists.

mod responses;

pub use responses::*;

use super::EmailAddress;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the prospects of a call list.
#[zoom_endpoint(
    GET, "/dialer/call-lists/<call_list_id>/prospects",
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:prospects:admin"],
    rate_limit = Light,
    operation = "ListAllProspectsInCallList",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/GET/dialer/call-lists/%7BcallListId%7D/prospects",
    errors(
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call list does not exist.
        404/6022 => CallListNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn list_prospects(
    /// ID of the call list.
    call_list_id: String,
) -> ProspectList;

/// Creates a prospect in a call list.
///
/// The call list must have been created through the API. The prospect needs at least one name and one phone number.
#[zoom_endpoint(
    POST, "/dialer/call-lists/<call_list_id>/prospects", json,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:write:prospects:admin"],
    rate_limit = Light,
    success = 201,
    operation = "CreateProspect",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/POST/dialer/call-lists/%7BcallListId%7D/prospects",
    errors(
        /// The call list was not created through the API.
        400/6003 => NotCreatedByApi,
        /// The call list would have more than 10,000 prospects.
        400/6042 => CallListFull,
        /// Fields are invalid; the response lists them.
        400/6100 => ValidationFailed,
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call list does not exist.
        404/6001 => CallListNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
        /// Zoom failed to process the request.
        500 => InternalServerError,
    )
)]
pub fn create_prospect(
    /// ID of the call list.
    call_list_id: String,
    /// Prospect to create.
    #[body]
    prospect: NewProspect,
) -> CreatedProspect;

/// Updates several prospects of a call list, or moves them to another list.
///
/// The call list must have been created through the API. A prospect that fails is listed in the response; the others
/// are updated.
#[zoom_endpoint(
    PATCH, "/dialer/call-lists/<call_list_id>/prospects", json,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:update:prospects:admin"],
    rate_limit = Light,
    operation = "UpdateProspects",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/PATCH/dialer/call-lists/%7BcallListId%7D/prospects",
    errors(
        /// The call list was not created through the API.
        400/6003 => NotCreatedByApi,
        /// The call contains more than 1,000 prospects.
        400/6043 => TooManyProspectsInCall,
        /// No field of a prospect is given.
        400/6045 => FieldRequired,
        /// Fields are invalid; the response lists them.
        400/6100 => ValidationFailed,
        /// The prospect's ID is missing.
        400/6101 => ProspectIdRequired,
        /// The list of prospects is empty.
        400/6201 => ProspectRequired,
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call list, or the one to move the prospects to, does not exist.
        404/6001 => CallListNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn update_prospects(
    /// ID of the call list.
    call_list_id: String,
    /// Changes to the prospects.
    #[zoom(min_items = 1, max_items = 1000)]
    prospects: Vec<BatchProspectUpdate>,
    /// ID of the call list to move to; it must have been created through the API.
    assign_to_call_list_id: Option<String>,
) -> UpdatedProspects;

/// Creates several prospects in a call list.
///
/// The call list must have been created through the API. A prospect that fails is listed in the response; the others
/// are created. Zoom answers with status 201 if all prospects were created, 207 if some were, and 400 if none was.
#[zoom_endpoint(
    POST, "/dialer/call-lists/<call_list_id>/prospects/batch", json,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:write:prospects:admin"],
    rate_limit = Light,
    success = 201,
    operation = "CreateProspects",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/POST/dialer/call-lists/%7BcallListId%7D/prospects/batch",
    errors(
        /// The call list was not created through the API.
        400/6003 => NotCreatedByApi,
        /// The call list would have more than 10,000 prospects.
        400/6042 => CallListFull,
        /// The call contains more than 1,000 prospects.
        400/6043 => TooManyProspectsInCall,
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call list does not exist.
        404/6001 => CallListNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn create_prospects(
    /// ID of the call list.
    call_list_id: String,
    /// Prospects to create.
    #[zoom(min_items = 1, max_items = 1000)]
    prospects: Option<Vec<NewProspect>>,
) -> CreatedProspects;

/// Deletes a prospect from a call list.
///
/// Only prospects of call lists created through the API can be deleted.
#[zoom_endpoint(
    DELETE, "/dialer/call-lists/<call_list_id>/prospects/<prospect_id>",
    scopes = ["dialer:write:admin", "zoom_auto_dialer:delete:prospects:admin"],
    rate_limit = Light,
    operation = "DeleteProspect",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/DELETE/dialer/call-lists/%7BcallListId%7D/prospects/%7BprospectId%7D",
    errors(
        /// The call list was not created through the API.
        400/6003 => NotCreatedByApi,
        /// The prospect is in another call list.
        400/6041 => ProspectNotInCallList,
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call list does not exist.
        404/6001 => CallListNotFound,
        /// The prospect does not exist.
        404/6040 => ProspectNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn delete_prospect(
    /// ID of the call list.
    call_list_id: String,
    /// ID of the prospect.
    prospect_id: String,
) -> NoContent;

/// Updates a prospect, or moves it to another call list.
///
/// The call list must have been created through the API.
#[zoom_endpoint(
    PATCH, "/dialer/call-lists/<call_list_id>/prospects/<prospect_id>", json,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:update:prospects:admin"],
    rate_limit = Light,
    operation = "UpdateProspect",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/PATCH/dialer/call-lists/%7BcallListId%7D/prospects/%7BprospectId%7D",
    errors(
        /// The call list was not created through the API.
        400/6003 => NotCreatedByApi,
        /// The prospect is in another call list.
        400/6041 => ProspectNotInCallList,
        /// No field of the prospect is given.
        400/6045 => FieldRequired,
        /// Fields are invalid; the response lists them.
        400/6100 => ValidationFailed,
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call list, or the one to move the prospect to, does not exist.
        404/6001 => CallListNotFound,
        /// The prospect does not exist.
        404/6040 => ProspectNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn update_prospect(
    /// ID of the call list.
    call_list_id: String,
    /// ID of the prospect.
    prospect_id: String,
    /// Changes to the prospect.
    #[body]
    prospect: ProspectUpdate,
) -> NoContent;

/// Returns a prospect.
#[zoom_endpoint(
    GET, "/dialer/prospects/<prospect_id>",
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:prospects:admin"],
    rate_limit = Light,
    operation = "GetProspectbyID",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/GET/dialer/prospects/%7BprospectId%7D",
    errors(
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The prospect does not exist.
        404/6040 => ProspectNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn get_prospect(
    /// ID of the prospect.
    prospect_id: String,
) -> Prospect;

/// Phone number of a prospect.
#[zoom_model]
pub struct PhoneNumber {
    /// Phone number.
    pub number: Option<String>,
    /// Kind of the phone number.
    #[zoom(rename = "type")]
    pub kind: Option<PhoneNumberType>,
    /// Extension.
    #[zoom(rename = "ext")]
    pub extension: Option<String>,
}

/// Kind of a phone number.
#[zoom_model]
pub enum PhoneNumberType {
    /// Primary phone.
    #[zoom(rename = "PRIMARY_PHONE")]
    PrimaryPhone,
    /// Mobile phone.
    #[zoom(rename = "MOBILE_PHONE")]
    MobilePhone,
    /// Home phone.
    #[zoom(rename = "HOME_PHONE")]
    HomePhone,
    /// Other phone.
    #[zoom(rename = "OTHER_PHONE")]
    OtherPhone,
}

/// Prospect to create.
#[zoom_model]
pub struct NewProspect {
    /// Primary name, such as the full or first name.
    pub primary_name: Option<String>,
    /// Secondary name, such as the last name.
    pub secondary_name: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Company; for contacts, the account name.
    pub company: Option<String>,
    /// Department of the prospect.
    pub department: Option<String>,
    /// Description or notes.
    pub description: Option<String>,
    /// Industry of the company.
    pub industry: Option<String>,
    /// Source of the lead.
    pub lead_source: Option<String>,
    /// Status of the lead.
    pub lead_status: Option<String>,
    /// Topic of interest.
    pub topic: Option<String>,
    /// Rating of the lead.
    pub lead_rating: Option<String>,
    /// Number of employees of the company.
    pub number_of_employees: Option<i64>,
    /// Revenue of the company per year.
    pub annual_revenue: Option<f64>,
    /// LinkedIn profile of the lead.
    #[zoom(rename = "lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// LinkedIn profile of the contact.
    #[zoom(rename = "linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// LinkedIn page of the company.
    #[zoom(rename = "company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// Website of the company.
    pub company_url: Option<String>,
    /// Business of the company.
    pub company_description: Option<String>,
    /// Country of the mailing address.
    pub mailing_country: Option<String>,
    /// State or province of the mailing address.
    pub mailing_state: Option<String>,
    /// City of the mailing address.
    pub mailing_city: Option<String>,
    /// Street of the mailing address, with suite or unit.
    pub mailing_street: Option<String>,
    /// Postal code of the mailing address.
    pub mailing_zip_code: Option<String>,
    /// Values of custom fields.
    #[zoom(max_items = 10)]
    pub custom_fields: Vec<String>,
    /// Phone numbers; at least one is required.
    #[zoom(min_items = 1, max_items = 4)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Email addresses.
    #[zoom(max_items = 2)]
    pub email_addresses: Vec<EmailAddress>,
}

/// Changes to one of several prospects.
#[zoom_model]
pub struct BatchProspectUpdate {
    /// ID of the prospect.
    pub prospect_id: String,
    /// Primary name, such as the full or first name.
    pub primary_name: Option<String>,
    /// Secondary name, such as the last name.
    pub secondary_name: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Company; for contacts, the account name.
    pub company: Option<String>,
    /// Department of the prospect.
    pub department: Option<String>,
    /// Description or notes.
    pub description: Option<String>,
    /// Industry of the company.
    pub industry: Option<String>,
    /// Source of the lead.
    pub lead_source: Option<String>,
    /// Status of the lead.
    pub lead_status: Option<String>,
    /// Topic of interest.
    pub topic: Option<String>,
    /// Rating of the lead.
    pub lead_rating: Option<String>,
    /// Number of employees of the company.
    pub number_of_employees: Option<i64>,
    /// Revenue of the company per year.
    pub annual_revenue: Option<f64>,
    /// LinkedIn profile of the lead.
    #[zoom(rename = "lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// LinkedIn profile of the contact.
    #[zoom(rename = "linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// LinkedIn page of the company.
    #[zoom(rename = "company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// Website of the company.
    pub company_url: Option<String>,
    /// Business of the company.
    pub company_description: Option<String>,
    /// Country of the mailing address.
    pub mailing_country: Option<String>,
    /// State or province of the mailing address.
    pub mailing_state: Option<String>,
    /// City of the mailing address.
    pub mailing_city: Option<String>,
    /// Street of the mailing address, with suite or unit.
    pub mailing_street: Option<String>,
    /// Postal code of the mailing address.
    pub mailing_zip_code: Option<String>,
    /// Values of custom fields.
    #[zoom(max_items = 10)]
    pub custom_fields: Vec<String>,
    /// Phone numbers.
    #[zoom(max_items = 4)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Email addresses.
    #[zoom(max_items = 2)]
    pub email_addresses: Vec<EmailAddress>,
}

/// Changes to a prospect. Omitted fields keep their values.
#[zoom_model]
pub struct ProspectUpdate {
    /// Primary name, such as the full or first name.
    pub primary_name: Option<String>,
    /// Secondary name, such as the last name.
    pub secondary_name: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Company; for contacts, the account name.
    pub company: Option<String>,
    /// Department of the prospect.
    pub department: Option<String>,
    /// Description or notes.
    pub description: Option<String>,
    /// Industry of the company.
    pub industry: Option<String>,
    /// Source of the lead.
    pub lead_source: Option<String>,
    /// Status of the lead.
    pub lead_status: Option<String>,
    /// Topic of interest.
    pub topic: Option<String>,
    /// Rating of the lead.
    pub lead_rating: Option<String>,
    /// Number of employees of the company.
    pub number_of_employees: Option<i64>,
    /// Revenue of the company per year.
    pub annual_revenue: Option<f64>,
    /// LinkedIn profile of the lead.
    #[zoom(rename = "lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// LinkedIn profile of the contact.
    #[zoom(rename = "linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// LinkedIn page of the company.
    #[zoom(rename = "company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// Website of the company.
    pub company_url: Option<String>,
    /// Business of the company.
    pub company_description: Option<String>,
    /// Country of the mailing address.
    pub mailing_country: Option<String>,
    /// State or province of the mailing address.
    pub mailing_state: Option<String>,
    /// City of the mailing address.
    pub mailing_city: Option<String>,
    /// Street of the mailing address, with suite or unit.
    pub mailing_street: Option<String>,
    /// Postal code of the mailing address.
    pub mailing_zip_code: Option<String>,
    /// ID of the call list to move to; it must have been created through the API.
    pub assign_to_call_list_id: Option<String>,
    /// Values of custom fields.
    #[zoom(max_items = 10)]
    pub custom_fields: Vec<String>,
    /// Phone numbers.
    #[zoom(max_items = 4)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Email addresses.
    #[zoom(max_items = 2)]
    pub email_addresses: Vec<EmailAddress>,
}
