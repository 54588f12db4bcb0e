//! CRM data for accounts whose CRM has no built-in integration: register a connection, import records and read them.

mod responses;

pub use responses::*;

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns CRM accounts by their CRM IDs.
#[zoom_endpoint(
    GET, "/zra/crm/accounts",
    scopes = ["iq_crm:read", "zra:read:crm_account:admin"],
    rate_limit = Medium,
    operation = "getCrmAccounts",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/GET/zra/crm/accounts",
    errors(
        /// The call lists too many IDs.
        400 => TooManyIds,
        /// The account has no CRM connection.
        409 => NotConnected,
    )
)]
pub fn list_accounts(
    /// CRM IDs of the accounts.
    #[zoom(max_items = 100)]
    #[query(csv, required)]
    crm_account_ids: Vec<String>,
) -> AccountList;

/// Starts an asynchronous import of CRM accounts.
///
/// Import accounts first, then contacts, then deals: the account references of contacts and deals are validated on
/// import. [`get_import_task`] returns the result.
#[zoom_endpoint(
    POST, "/zra/crm/accounts", json,
    scopes = ["iq_crm:write", "zra:write:crm_accounts:admin"],
    rate_limit = ResourceIntensive,
    success = 202,
    operation = "bulkImportAccounts",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/POST/zra/crm/accounts",
    errors(
        /// The account has no CRM connection.
        409 => NotConnected,
        /// The import has too many records.
        413 => TooManyRecords,
    )
)]
pub fn import_accounts(
    /// Accounts to import.
    #[zoom(max_items = 2000)]
    #[field(rename = "data")]
    accounts: Vec<ImportedAccount>,
) -> StartedImport;

/// Returns CRM contacts by their CRM IDs.
#[zoom_endpoint(
    GET, "/zra/crm/contacts",
    scopes = ["iq_crm:read:admin", "zra:read:crm_contact:admin"],
    rate_limit = Medium,
    operation = "getCrmContacts",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/GET/zra/crm/contacts",
    errors(
        /// The call lists too many IDs.
        400 => TooManyIds,
        /// The account has no CRM connection.
        409 => NotConnected,
    )
)]
pub fn list_contacts(
    /// CRM IDs of the contacts.
    #[zoom(max_items = 100)]
    #[query(csv, required)]
    crm_contact_ids: Vec<String>,
) -> ContactList;

/// Starts an asynchronous import of CRM contacts.
///
/// Import the accounts first and the deals last: account references are validated on import. [`get_import_task`]
/// returns the result.
#[zoom_endpoint(
    POST, "/zra/crm/contacts", json,
    scopes = ["iq_crm:write:admin", "zra:write:crm_contact:admin"],
    rate_limit = ResourceIntensive,
    success = 202,
    operation = "bulkImportContacts",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/POST/zra/crm/contacts",
    errors(
        /// The account has no CRM connection.
        409 => NotConnected,
        /// The import has too many records.
        413 => TooManyRecords,
    )
)]
pub fn import_contacts(
    /// Contacts to import.
    #[zoom(max_items = 2000)]
    #[field(rename = "data")]
    contacts: Vec<ImportedContact>,
) -> StartedImport;

/// Returns CRM deals by their CRM IDs.
#[zoom_endpoint(
    GET, "/zra/crm/deals",
    scopes = ["iq_crm:read:admin", "zra:read:crm_deal:admin"],
    rate_limit = Medium,
    operation = "getCrmDeals",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/GET/zra/crm/deals",
    errors(
        /// The call lists too many IDs.
        400 => TooManyIds,
        /// The account has no CRM connection.
        409 => NotConnected,
    )
)]
pub fn list_deals(
    /// CRM IDs of the deals.
    #[zoom(max_items = 100)]
    #[query(csv, required)]
    crm_deal_ids: Vec<String>,
) -> DealList;

/// Starts an asynchronous import of CRM deals.
///
/// Import accounts and contacts first: account references are validated on import. [`get_import_task`] returns the
/// result.
#[zoom_endpoint(
    POST, "/zra/crm/deals", json,
    scopes = ["iq_crm:write", "zra:write:crm_deal:admin"],
    rate_limit = ResourceIntensive,
    success = 202,
    operation = "bulkImportDeals",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/POST/zra/crm/deals",
    errors(
        /// The account has no CRM connection.
        409 => NotConnected,
        /// The import has too many records.
        413 => TooManyRecords,
    )
)]
pub fn import_deals(
    /// Deals to import.
    #[zoom(max_items = 2000)]
    #[field(rename = "data")]
    deals: Vec<ImportedDeal>,
) -> StartedImport;

/// Returns CRM leads by their CRM IDs.
#[zoom_endpoint(
    GET, "/zra/crm/leads",
    scopes = ["iq_crm:read:admin", "zra:read:crm_lead:admin"],
    rate_limit = Medium,
    operation = "getCrmLeads",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/GET/zra/crm/leads",
    errors(
        /// The call lists too many IDs.
        400 => TooManyIds,
        /// The account has no CRM connection.
        409 => NotConnected,
    )
)]
pub fn list_leads(
    /// CRM IDs of the leads.
    #[zoom(max_items = 100)]
    #[query(csv, required)]
    crm_lead_ids: Vec<String>,
) -> LeadList;

/// Starts an asynchronous import of CRM leads.
///
/// [`get_import_task`] returns the result.
#[zoom_endpoint(
    POST, "/zra/crm/leads", json,
    scopes = ["iq_crm:write:admin", "zra:write:crm_lead:admin"],
    rate_limit = ResourceIntensive,
    success = 202,
    operation = "bulkImportLeads",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/POST/zra/crm/leads",
    errors(
        /// The account has no CRM connection.
        409 => NotConnected,
        /// The import has too many records.
        413 => TooManyRecords,
    )
)]
pub fn import_leads(
    /// Leads to import.
    #[zoom(max_items = 2000)]
    #[field(rename = "data")]
    leads: Vec<ImportedLead>,
) -> StartedImport;

/// Returns the account's registered CRM API connection.
#[zoom_endpoint(
    GET, "/zra/crm/settings",
    scopes = ["iq_crm:read:admin", "zra:read:crm_registration:admin"],
    rate_limit = Light,
    operation = "getCrmRegistration",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/GET/zra/crm/settings",
    errors(
        /// The account has no CRM connection.
        404 => NotConnected,
    )
)]
pub fn get_connection() -> Connection;

/// Registers a CRM API connection for the account.
///
/// An account has at most one CRM connection.
#[zoom_endpoint(
    POST, "/zra/crm/settings", json,
    scopes = ["iq_crm:write", "zra:write:crm_registration:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "registerCrm",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/POST/zra/crm/settings",
    errors(
        /// The settings of the CRM connection are invalid.
        400 => InvalidConnection,
        /// The account already has a connection to a CRM or to the CRM API.
        409 => AlreadyConnected,
    )
)]
pub fn register_connection(
    /// Connection to register.
    #[body]
    connection: NewConnection,
) -> Connection;

/// Removes the account's CRM API connection.
#[zoom_endpoint(
    DELETE, "/zra/crm/settings",
    scopes = ["iq_crm:write:admin", "zra:delete:crm_registration:admin"],
    rate_limit = Heavy,
    operation = "unregisterCrm",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/DELETE/zra/crm/settings",
    errors(
        /// The account has no CRM connection.
        404 => NotConnected,
    )
)]
pub fn unregister_connection(
    /// Whether all CRM data of the account is deleted too, in the background. Use it with caution.
    #[zoom(default = false)]
    remove_all: Option<bool>,
) -> NoContent;

/// Returns the status and the result of an import task.
///
/// Poll it until the task has finished. Tasks expire.
#[zoom_endpoint(
    GET, "/zra/crm/tasks/<task_id>",
    scopes = ["iq_crm:read:admin", "zra:read:crm_task:admin"],
    rate_limit = Light,
    operation = "getAsyncTask",
    docs = "https://developers.zoom.us/docs/api/revenue-accelerator/#tag/crm/GET/zra/crm/tasks/%7BtaskId%7D",
    errors(
        /// The task does not exist or has expired.
        404 => TaskNotFound,
    )
)]
pub fn get_import_task(
    /// ID of the task, from the call that started the import.
    task_id: String,
) -> ImportTask;

/// Stage of the CRM's deals.
#[zoom_model]
pub struct DealStage {
    /// Unique name of the stage.
    pub stage_name: String,
    /// State of the deals in this stage.
    #[zoom(default = "OPEN")]
    pub stage_type: Option<StageType>,
}

/// State of the deals in a stage.
#[zoom_model]
pub enum StageType {
    /// The deals are in progress.
    #[zoom(rename = "OPEN")]
    Open,
    /// The deals were won.
    #[zoom(rename = "CLOSED_WON")]
    ClosedWon,
    /// The deals were lost.
    #[zoom(rename = "CLOSED_LOST")]
    ClosedLost,
}

/// Contact of a CRM deal.
#[zoom_model]
pub struct ContactRef {
    /// ID of the contact in the CRM.
    pub crm_contact_id: String,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Email address of the contact.
    #[zoom(format = "email")]
    pub contact_email: Option<String>,
    /// Phone number, in any format.
    pub phone: Option<String>,
    /// Phone number at home, in any format.
    pub home_phone: Option<String>,
    /// Mobile phone number, in any format.
    pub mobile_phone: Option<String>,
    /// Another phone number, in any format.
    pub other_phone: Option<String>,
}

/// CRM account to import.
#[zoom_model]
pub struct ImportedAccount {
    /// ID of the account in the CRM.
    pub crm_account_id: String,
    /// Whether the record is deleted instead of created or updated. A deletion needs only the record's CRM ID.
    pub deletion: Option<bool>,
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

/// CRM contact to import.
#[zoom_model]
pub struct ImportedContact {
    /// ID of the contact in the CRM.
    pub crm_contact_id: String,
    /// Whether the record is deleted instead of created or updated. A deletion needs only the record's CRM ID.
    pub deletion: Option<bool>,
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

/// CRM deal to import.
#[zoom_model]
pub struct ImportedDeal {
    /// ID of the deal in the CRM.
    pub crm_deal_id: String,
    /// Whether the record is deleted instead of created or updated. A deletion needs only the record's CRM ID.
    pub deletion: Option<bool>,
    /// Email address of the owner, who needs a Revenue Accelerator license.
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
    /// Stage of the deal; one of the connection's `deal_stages`.
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

/// CRM lead to import.
#[zoom_model]
pub struct ImportedLead {
    /// ID of the lead in the CRM.
    pub crm_lead_id: String,
    /// Whether the record is deleted instead of created or updated. A deletion needs only the record's CRM ID.
    pub deletion: Option<bool>,
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

/// CRM API connection to register.
#[zoom_model]
pub struct NewConnection {
    /// Identifier of the CRM, letters and digits only.
    #[zoom(min_length = 1, max_length = 16)]
    pub crm_type: String,
    /// Display name of the CRM.
    #[zoom(default = "crm_type", max_length = 100)]
    pub crm_name: Option<String>,
    /// Code of the currency, such as `USD`.
    #[zoom(default = "USD")]
    pub currency_type: Option<String>,
    /// Stages that deals go through. Each stage type needs at least one.
    #[zoom(required)]
    pub deal_stages: Vec<DealStage>,
    /// Address of a deal's page in the CRM; `{id}` stands for the deal's ID.
    pub url_pattern_deal: Option<String>,
    /// Address of an account's page in the CRM; `{id}` stands for the account's ID.
    pub url_pattern_account: Option<String>,
    /// Address of a contact's page in the CRM; `{id}` stands for the contact's ID.
    pub url_pattern_contact: Option<String>,
    /// Address of a lead's page in the CRM; `{id}` stands for the lead's ID.
    pub url_pattern_lead: Option<String>,
}
