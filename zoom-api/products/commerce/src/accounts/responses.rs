//! Accounts: responses.

use jiff::civil::Date;

use super::super::{BillingAddress, EmployeeCount};
use super::{AccountStatus, PartnerType, PrimaryRole};
use zoom_api::zoom_model;

/// Account of a partner or end customer.
#[zoom_model(response)]
pub struct Account {
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// Reference ID of the creation, with which its status and, until it has a number, the account are queried.
    pub create_reference_id: Option<String>,
    /// State of the account's creation.
    pub status: Option<AccountStatus>,
    /// Zoom account number, by which the end customer identifies the account to Zoom.
    #[zoom(max_length = 10)]
    pub zoom_account_number: Option<String>,
    /// Further Zoom account numbers of this account.
    #[zoom(max_items = 10)]
    pub zoom_account_numbers: Vec<i64>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Kind of the account.
    pub account_type: Option<AccountType>,
    /// Day of the creation.
    pub created_on_date: Option<Date>,
    /// Number of employees.
    pub employee_count: Option<EmployeeCount>,
    /// Website of the company.
    pub website: Option<String>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
    /// Kind of the partner.
    pub partner_type: Option<PartnerType>,
    /// Contacts.
    #[zoom(min_items = 1, max_items = 10)]
    pub contacts: Vec<Contact>,
    /// Billing address.
    pub billing_address: Option<BillingAddress>,
}

/// Kind of an account.
#[zoom_model]
pub enum AccountType {
    /// Partner.
    #[zoom(rename = "Partner")]
    Partner,
    /// Customer.
    #[zoom(rename = "Customer")]
    Customer,
}

/// Contact of an account.
#[zoom_model(response)]
pub struct Contact {
    /// Number of the contact in the CRM.
    pub contact_crm_number: Option<String>,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Job title.
    pub job_title: String,
    /// Company email address; its domain is that of the account.
    pub company_email: String,
    /// Business phone number.
    pub business_phone: String,
    /// Main role of the contact.
    pub primary_role: Option<PrimaryRole>,
}

/// Page of accounts.
#[zoom_model(response)]
pub struct AccountPage {
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Accounts.
    #[zoom(max_items = 100)]
    pub account_list: Vec<ListedAccount>,
}

/// Account as a list returns it.
#[zoom_model(response)]
pub struct ListedAccount {
    /// Reference ID of the creation, with which its status and, until it has a number, the account are queried.
    pub create_reference_id: Option<String>,
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Zoom account number.
    #[zoom(max_length = 10)]
    pub zoom_account_number: Option<String>,
    /// Further Zoom account numbers of this account.
    #[zoom(max_items = 10)]
    pub zoom_account_numbers: Vec<i64>,
    /// Kind of the account.
    pub account_type: Option<AccountType>,
    /// Kind of the partner.
    pub partner_type: Option<PartnerType>,
    /// Country code (ISO 3166).
    #[zoom(max_length = 3)]
    pub country: Option<String>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
    /// Website of the company.
    pub website: Option<String>,
    /// State of the account's creation.
    pub status: Option<AccountStatus>,
}

/// Account that was submitted.
#[zoom_model(response)]
pub struct SubmittedAccount {
    /// Reference ID of the creation, with which its status and, until it has a number, the account are queried.
    pub create_reference_id: Option<String>,
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// State of the new account.
    pub status: Option<SubmissionStatus>,
    /// Details of the status, such as the reason of a failure.
    pub status_detail: Option<String>,
}

/// Result of a submission.
#[zoom_model]
pub enum SubmissionStatus {
    /// Submitted.
    Submitted,
    /// Success.
    Success,
    /// Partial success.
    #[zoom(rename = "partial success")]
    PartialSuccess,
    /// Failure.
    Failure,
}
