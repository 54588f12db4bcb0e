//! Prospects: responses.

use jiff::Timestamp;

use super::super::{CallType, DialerSubStatus, EmailAddress, ImportSource, ProspectType};
use super::PhoneNumber;
use zoom_api::zoom_model;

/// Prospect.
#[zoom_model(response)]
pub struct Prospect {
    /// ID of the prospect.
    pub prospect_id: Option<String>,
    /// State of the record in the dialer.
    #[zoom(rename = "type")]
    pub kind: Option<CallType>,
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
    /// ID of the user who dials the prospect.
    pub assignee_user_id: Option<String>,
    /// ID of the call list.
    pub call_list_id: Option<String>,
    /// Outcome of the call to the prospect.
    pub dialer_status: Option<DialerStatus>,
    /// Reason why the call ended.
    pub dialer_sub_status: Option<DialerSubStatus>,
    /// Time of the creation (UTC).
    pub create_time: Option<Timestamp>,
    /// Time of the last change.
    pub modify_time: Option<Timestamp>,
    /// Whether the prospect is a contact or a lead.
    pub prospect_type: Option<ProspectType>,
    /// LinkedIn profile of the contact.
    #[zoom(rename = "linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// LinkedIn profile of the lead.
    #[zoom(rename = "lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
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
    /// Source that the prospect was imported from.
    pub import_from: Option<ImportSource>,
    /// Number of employees of the company.
    pub number_of_employees: Option<i64>,
    /// Revenue of the company per year.
    pub annual_revenue: Option<f64>,
    /// Topic of interest.
    pub topic: Option<String>,
    /// Domain of the email address.
    pub email_domain: Option<String>,
    /// Industry of the company.
    pub industry: Option<String>,
    /// Status of the lead.
    pub lead_status: Option<String>,
    /// Rating of the lead.
    pub lead_rating: Option<String>,
    /// Source of the lead.
    pub lead_source: Option<String>,
    /// Values of custom fields.
    #[zoom(max_items = 10)]
    pub custom_fields: Vec<String>,
    /// Phone numbers.
    #[zoom(min_items = 1, max_items = 4)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Email addresses.
    #[zoom(max_items = 2)]
    pub email_addresses: Vec<EmailAddress>,
}

/// Result of the call to a prospect.
#[zoom_model]
pub enum DialerStatus {
    /// Not called.
    #[zoom(rename = "NOT_CALLED")]
    NotCalled,
    /// Dialing.
    #[zoom(rename = "DIALING")]
    Dialing,
    /// Connected.
    #[zoom(rename = "CONNECTED")]
    Connected,
    /// Voicemail.
    #[zoom(rename = "VOICEMAIL")]
    Voicemail,
    /// Busy.
    #[zoom(rename = "BUSY")]
    Busy,
    /// Not answered.
    #[zoom(rename = "NO_ANSWER")]
    NoAnswer,
    /// Canceled.
    #[zoom(rename = "CANCELED")]
    Canceled,
    /// Failed.
    #[zoom(rename = "FAILED")]
    Failed,
}

/// Prospects of a call list.
#[zoom_model(response)]
pub struct ProspectList {
    /// Prospects.
    #[zoom(max_items = 10000)]
    pub prospects: Vec<Prospect>,
}

/// Prospect that was created.
#[zoom_model(response)]
pub struct CreatedProspect {
    /// ID of the prospect.
    pub prospect_id: Option<String>,
    /// Primary name, such as the full or first name.
    pub primary_name: Option<String>,
    /// Main phone number.
    pub primary_phone: Option<String>,
}

/// Result of an update of several prospects.
#[zoom_model(response)]
pub struct UpdatedProspects {
    /// Prospects that succeeded.
    pub success_list: Vec<UpdatedProspect>,
    /// Prospects that failed, and why.
    pub failed_list: Vec<FailedUpdate>,
    /// Number of prospects that succeeded.
    pub total_processed: Option<i64>,
    /// Number of prospects that failed.
    pub total_failed: Option<i64>,
    /// Number of prospects in the request.
    pub total_prospects: Option<i64>,
    /// ID of the user who dials the list.
    pub assigned_to_user_id: Option<String>,
    /// Email address of the user who dials the list.
    pub assigned_to_user_email: Option<String>,
}

/// Prospect that was updated.
#[zoom_model(response)]
pub struct UpdatedProspect {
    /// ID of the prospect.
    pub prospect_id: Option<String>,
}

/// Prospect that was not updated, and why.
#[zoom_model(response)]
pub struct FailedUpdate {
    /// ID of the prospect.
    pub prospect_id: Option<String>,
    /// Reason of the failure.
    pub error_message: Option<String>,
}

/// Result of creating several prospects.
#[zoom_model(response)]
pub struct CreatedProspects {
    /// Prospects that succeeded.
    pub success_list: Vec<AddedProspect>,
    /// Prospects that failed, and why.
    pub failed_list: Vec<RejectedProspect>,
    /// Number of prospects that succeeded.
    pub total_processed: Option<i64>,
    /// Number of prospects that failed.
    pub total_failed: Option<i64>,
    /// Number of prospects in the request.
    pub total_prospects: Option<i64>,
    /// ID of the user who dials the list.
    pub assigned_to_user_id: Option<String>,
    /// Email address of the user who dials the list.
    pub assigned_to_user_email: Option<String>,
}

/// Prospect that was created.
#[zoom_model(response)]
pub struct AddedProspect {
    /// ID of the prospect.
    pub prospect_id: Option<String>,
    /// Name of the prospect.
    pub name: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
}

/// Prospect that was not created, and why.
#[zoom_model(response)]
pub struct RejectedProspect {
    /// Phone number.
    pub phone: Option<String>,
    /// Name of the prospect.
    pub name: Option<String>,
    /// Reason of the failure.
    pub error_message: Option<String>,
}
