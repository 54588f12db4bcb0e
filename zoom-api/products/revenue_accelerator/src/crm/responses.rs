//! Crm: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{ContactRef, DealStage};
use zoom_api::zoom_model;

/// Registered CRM API connection.
#[zoom_model(response)]
pub struct Connection {
    /// Identifier of the CRM, letters and digits only.
    #[zoom(min_length = 1, max_length = 16)]
    pub crm_type: String,
    /// Display name of the CRM.
    #[zoom(default = "crm_type", max_length = 100)]
    pub crm_name: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency_type: Option<String>,
    /// Stages that deals go through. Each stage type needs at least one.
    pub deal_stages: Vec<DealStage>,
    /// Address of a deal's page in the CRM; `{id}` stands for the deal's ID.
    pub url_pattern_deal: Option<String>,
    /// Address of an account's page in the CRM; `{id}` stands for the account's ID.
    pub url_pattern_account: Option<String>,
    /// Address of a contact's page in the CRM; `{id}` stands for the contact's ID.
    pub url_pattern_contact: Option<String>,
    /// Address of a lead's page in the CRM; `{id}` stands for the lead's ID.
    pub url_pattern_lead: Option<String>,
    /// Time of the last change.
    pub modify_time: Option<Timestamp>,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
}

/// Asynchronous import, with its counts and errors.
#[zoom_model(response)]
pub struct ImportTask {
    /// ID of the import task.
    pub task_id: Option<String>,
    /// Type of the task.
    pub task_type: Option<TaskType>,
    /// Status of the task.
    pub task_status: Option<TaskStatus>,
    /// Records that failed; available once the task has ended.
    #[zoom(max_items = 2000)]
    pub errors: Vec<ImportError>,
    /// Number of records in the import.
    pub total_count: Option<u32>,
    /// Number of records that were imported.
    pub success_count: Option<u32>,
    /// Number of records that failed.
    pub failed_count: Option<u32>,
    /// Time when the task started.
    pub start_time: Option<Timestamp>,
    /// Time when the task ended.
    pub end_time: Option<Timestamp>,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
    /// Time of the last change.
    pub modify_time: Option<Timestamp>,
}

/// Kind of records that a task imports.
#[zoom_model]
pub enum TaskType {
    /// Import of deals.
    #[zoom(rename = "IMPORT_DEALS")]
    ImportDeals,
    /// Import of accounts.
    #[zoom(rename = "IMPORT_ACCOUNTS")]
    ImportAccounts,
    /// Import of contacts.
    #[zoom(rename = "IMPORT_CONTACTS")]
    ImportContacts,
    /// Import of leads.
    #[zoom(rename = "IMPORT_LEADS")]
    ImportLeads,
}

/// State of an import task.
#[zoom_model]
pub enum TaskStatus {
    /// Waits for its start.
    #[zoom(rename = "PENDING")]
    Pending,
    /// In progress.
    #[zoom(rename = "RUNNING")]
    Running,
    /// Finished.
    #[zoom(rename = "SUCCESS")]
    Success,
    /// Failed.
    #[zoom(rename = "FAILED")]
    Failed,
}

/// Record that could not be imported, and why.
#[zoom_model(response)]
pub struct ImportError {
    /// Position of the record in the import.
    pub record_index: Option<i64>,
    /// CRM ID of the record.
    pub record_id: Option<String>,
    /// Reason of the failure.
    pub detail: Option<String>,
}

/// CRM accounts that were found.
#[zoom_model(response)]
pub struct AccountList {
    /// Accounts.
    #[zoom(rename = "data", max_items = 100)]
    pub accounts: Vec<Account>,
}

/// Account in the CRM.
#[zoom_model(response)]
pub struct Account {
    /// ID of the account in Revenue Accelerator.
    pub zra_account_id: Option<String>,
    /// ID of the account in the CRM.
    pub crm_account_id: String,
    /// Email address of the owner.
    #[zoom(format = "email")]
    pub owner_email: Option<String>,
    /// Name of the customer's account in the CRM.
    pub account_name: String,
    /// Internet domain of the customer.
    pub domain: Option<String>,
    /// Type of the account.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// Industry of the company.
    pub industry: Option<String>,
    /// Revenue of the company per year.
    pub annual_revenue: Option<f64>,
    /// Phone number, in any format.
    pub phone: Option<String>,
    /// Number of employees.
    pub employees: Option<i64>,
    /// Time of the last change.
    pub modify_time: Timestamp,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
}

/// CRM contacts that were found.
#[zoom_model(response)]
pub struct ContactList {
    /// Contacts.
    #[zoom(rename = "data", max_items = 100)]
    pub contacts: Vec<Contact>,
}

/// Contact in the CRM.
#[zoom_model(response)]
pub struct Contact {
    /// ID of the contact in Revenue Accelerator.
    pub zra_contact_id: Option<String>,
    /// ID of the contact in the CRM.
    pub crm_contact_id: String,
    /// Email address of the owner.
    #[zoom(format = "email")]
    pub owner_email: Option<String>,
    /// CRM ID of the account that the contact belongs to.
    pub crm_account_id: Option<String>,
    /// Name of the contact.
    pub contact_name: String,
    /// Email address of the contact.
    #[zoom(format = "email")]
    pub contact_email: Option<String>,
    /// Department of the contact.
    pub department: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Phone number, in any format.
    pub phone: Option<String>,
    /// Phone number at home, in any format.
    pub home_phone: Option<String>,
    /// Mobile phone number, in any format.
    pub mobile_phone: Option<String>,
    /// Another phone number, in any format.
    pub other_phone: Option<String>,
    /// Time of the last change.
    pub modify_time: Timestamp,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
}

/// CRM deals that were found.
#[zoom_model(response)]
pub struct DealList {
    /// Deals.
    #[zoom(rename = "data", max_items = 100)]
    pub deals: Vec<Deal>,
}

/// Deal in the CRM.
#[zoom_model(response)]
pub struct Deal {
    /// ID of the deal in Revenue Accelerator.
    pub zra_deal_id: Option<String>,
    /// ID of the deal in the CRM.
    pub crm_deal_id: String,
    /// Email address of the owner, who has a Revenue Accelerator license.
    #[zoom(format = "email")]
    pub owner_email: String,
    /// CRM ID of the account that the deal belongs to.
    pub crm_account_id: String,
    /// Email addresses of the users who work on the deal.
    pub team_member_emails: Vec<String>,
    /// Contacts of the deal.
    pub contacts: Vec<ContactRef>,
    /// Name of the deal.
    pub deal_name: String,
    /// Current stage of the deal.
    pub stage: String,
    /// Amount of the deal, in the currency of the CRM connection.
    pub amount: Option<f64>,
    /// Next step in the deal.
    pub next_step: Option<String>,
    /// Date on which the deal closes.
    pub close_date: Option<Date>,
    /// Probability that the deal is won, in percent.
    pub probability: Option<f64>,
    /// Category of the deal in the sales forecast.
    pub forecast_category: Option<String>,
    /// Whether the deal is private.
    pub is_private: Option<bool>,
    /// Description of the deal.
    pub description: Option<String>,
    /// Time of the last change of the stage.
    pub stage_modify_time: Option<Timestamp>,
    /// Time of the last change.
    pub modify_time: Timestamp,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
}

/// CRM leads that were found.
#[zoom_model(response)]
pub struct LeadList {
    /// Leads.
    #[zoom(rename = "data", max_items = 100)]
    pub leads: Vec<Lead>,
}

/// Lead in the CRM.
#[zoom_model(response)]
pub struct Lead {
    /// ID of the lead in Revenue Accelerator.
    pub zra_lead_id: Option<String>,
    /// ID of the lead in the CRM.
    pub crm_lead_id: String,
    /// Email address of the owner.
    #[zoom(format = "email")]
    pub owner_email: Option<String>,
    /// Name of the lead.
    pub lead_name: String,
    /// Email address of the lead.
    #[zoom(format = "email")]
    pub lead_email: Option<String>,
    /// Company of the lead.
    pub company: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Phone number, in any format.
    pub phone: Option<String>,
    /// Phone number at home, in any format.
    pub home_phone: Option<String>,
    /// Mobile phone number, in any format.
    pub mobile_phone: Option<String>,
    /// Another phone number, in any format.
    pub other_phone: Option<String>,
    /// Time of the last change.
    pub modify_time: Timestamp,
    /// Time of the creation.
    pub create_time: Option<Timestamp>,
}

/// Import that was started.
#[zoom_model(response)]
pub struct StartedImport {
    /// ID of the import task.
    pub task_id: Option<String>,
}
