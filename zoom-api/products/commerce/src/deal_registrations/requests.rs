//! Deal registrations: requests.

use jiff::civil::Date;

use super::{
    DocumentType, Industry, MigrationType, ProductGroup, ProductGroupRef, SalesActivity, SalesActivityType,
    ServiceProvider,
};
use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Deal registration to create.
#[zoom_model]
pub struct NewDealRegistration {
    /// Kind of the opportunity.
    pub opportunity_type: OpportunityType,
    /// CRM account number of the sub-reseller for whom the deal is registered.
    pub sub_reseller_crm_account_number: Option<String>,
    /// CRM number of the partner's contact who leads the sale.
    pub sales_rep_contact_crm_number: String,
    /// Further contacts of the partner.
    #[zoom(max_items = 10)]
    pub partner_contacts: Vec<ContactRef>,
    /// CRM account number of the end customer.
    pub end_customer_crm_account_number: String,
    /// CRM number of the end customer's main contact.
    pub end_customer_contact_crm_number: String,
    /// Further contacts of the end customer.
    #[zoom(max_items = 10)]
    pub end_customer_contacts: Vec<ContactRef>,
    /// Departments of the end customer.
    #[zoom(rename = "end_customer_department", max_items = 3)]
    pub end_customer_departments: Vec<EndCustomerDepartment>,
    /// Whether the partner has met the customer's decision maker. Zoom documents the default `false`, but requires the
    /// value.
    pub met_decision_maker: bool,
    /// CRM number of the customer's decision maker; required if `met_decision_maker` is `true`.
    pub decision_maker_crm_number: Option<String>,
    /// Whether the partner has identified the budget with the customer's decision maker.
    #[zoom(default = false)]
    pub budget_identified: Option<bool>,
    /// Whether the customer belongs to the public sector of the USA.
    #[zoom(default = false)]
    pub is_public_sector: Option<bool>,
    /// Whether the customer is of the public sector and buys Zoom for Government.
    pub buy_gov_skus: Option<bool>,
    /// Industry of the end customer.
    pub end_customer_industry: Industry,
    /// Name of the opportunity.
    pub opportunity_name: String,
    /// Description of the opportunity.
    #[zoom(rename = "opportunity_desc")]
    pub opportunity_description: Option<String>,
    /// Date on which the deal is expected to close; not in the past.
    pub estimated_close_date: Date,
    /// Expected monthly recurring revenue.
    pub estimated_mrr: i64,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: String,
    /// Whether the deal includes professional or managed services.
    pub requires_professional_services: bool,
    /// Description of the partner's professional services; recommended if `requires_professional_services` is `true`.
    pub professional_services_description: Option<String>,
    /// Parties that deliver professional services, separated by commas.
    pub professional_services_delivered_by: Option<CommaSeparated<ServiceProvider>>,
    /// Customer's agreement with a phone carrier.
    pub phone_carrier: Option<NewPhoneCarrier>,
    /// Products of the deal.
    #[zoom(required, max_items = 5)]
    pub product_groups: Vec<ProductGroup>,
    /// Number of the campaign that led to the deal.
    pub campaign_number: Option<String>,
    /// Sales activities for the deal.
    #[zoom(required, max_items = 10)]
    pub sales_activities: Vec<NewSalesActivity>,
    /// Request for proposals that the deal belongs to.
    pub rfp_details: Option<NewRfp>,
    /// CRM number of the contact who submits the registration.
    pub submitter_contact_crm_number: Option<String>,
    /// Migration initiative that the deal belongs to.
    pub migration_type: Option<MigrationType>,
    /// Comments on the deal.
    pub additional_comments: Option<String>,
    /// Uploaded files to attach, by reference ID.
    #[zoom(max_items = 10)]
    pub documents: Vec<NewDocument>,
}

/// Kind of a registered opportunity.
#[zoom_model]
pub enum OpportunityType {
    /// Indirect reseller registration.
    #[zoom(rename = "Indirect Reseller Registration")]
    IndirectResellerRegistration,
    /// Direct reseller registration.
    #[zoom(rename = "Direct Reseller Registration")]
    DirectResellerRegistration,
}

/// Contact, by its CRM number.
#[zoom_model]
pub struct ContactRef {
    /// Number of the contact in Zoom's CRM.
    pub contact_crm_number: Option<String>,
}

/// Department of the end customer.
#[zoom_model]
pub enum EndCustomerDepartment {
    /// Engineering.
    #[zoom(rename = "Engineering")]
    Engineering,
    /// Executives.
    #[zoom(rename = "Executives")]
    Executives,
    /// Finance.
    #[zoom(rename = "Finance")]
    Finance,
    /// Human resources.
    #[zoom(rename = "HR")]
    Hr,
    /// Information technology.
    #[zoom(rename = "IT")]
    It,
    /// Marketing.
    #[zoom(rename = "Marketing")]
    Marketing,
    /// Sales.
    #[zoom(rename = "Sales")]
    Sales,
    /// Whole site.
    #[zoom(rename = "Site-Wide")]
    SiteWide,
    /// Other.
    #[zoom(rename = "Other")]
    Other,
}

/// End customer's agreement with a phone carrier.
#[zoom_model]
pub enum NewPhoneCarrier {
    /// The customer has a carrier and keeps it.
    #[zoom(rename = "Yes, and they want to maintain it")]
    Kept,
    /// The customer has a carrier and may switch.
    #[zoom(rename = "Yes, but they are willing to switch")]
    Replaceable,
    /// The customer has no carrier.
    #[zoom(rename = "There is no existing agreement")]
    NoCarrier,
    /// Not known.
    #[zoom(rename = "I don’t know")]
    Unsure,
}

/// Sales activity to add.
#[zoom_model]
pub struct NewSalesActivity {
    /// Kind of the sales activity.
    #[zoom(rename = "type")]
    pub kind: SalesActivityType,
    /// Day of the activity.
    pub date: Date,
}

/// Request for proposals that a deal belongs to.
#[zoom_model]
pub struct NewRfp {
    /// Whether the deal is part of a request for proposals or public tender.
    pub is_rfp: bool,
    /// Address of the public request for proposals.
    pub rfp_link: Option<String>,
    /// Day when the request for proposals was issued; required if `is_rfp` is `true`, and then not in the past.
    pub issue_date: Option<Date>,
    /// Date when proposals are due; required if `is_rfp` is `true`.
    pub due_date: Option<Date>,
}

/// Attachment to add.
#[zoom_model]
pub struct NewDocument {
    /// Reference ID of the uploaded file.
    pub document_reference_id: Option<String>,
    /// Kind of the document.
    pub document_type: Option<DocumentType>,
}

/// Date that a period filters by.
#[zoom_model]
pub enum DateFilterOption {
    /// Close date.
    #[zoom(rename = "closeDate")]
    CloseDate,
}

/// Changes to a deal registration.
#[zoom_model]
pub struct DealRegistrationUpdate {
    /// CRM number of the partner's contact who leads the sale.
    pub sales_rep_contact_crm_number: Option<String>,
    /// Contacts of the partner to add.
    #[zoom(max_items = 10)]
    pub add_partner_contacts: Vec<ContactRef>,
    /// Contacts of the end customer to add.
    #[zoom(max_items = 10)]
    pub add_end_customer_contacts: Vec<ContactRef>,
    /// Departments of the end customer.
    #[zoom(rename = "end_customer_department", max_items = 3)]
    pub end_customer_departments: Vec<EndCustomerDepartment>,
    /// Whether the partner has met the customer's decision maker.
    #[zoom(default = false)]
    pub met_decision_maker: Option<bool>,
    /// CRM number of the customer's decision maker; required if `met_decision_maker` is `true`.
    pub decision_maker_crm_number: Option<String>,
    /// Whether the partner has identified the budget with the customer's decision maker.
    #[zoom(default = false)]
    pub budget_identified: Option<bool>,
    /// Whether the customer belongs to the public sector of the USA.
    #[zoom(default = false)]
    pub is_public_sector: Option<bool>,
    /// Whether the customer is of the public sector and buys Zoom for Government.
    pub buy_gov_skus: Option<bool>,
    /// Industry of the end customer.
    pub end_customer_industry: Option<Industry>,
    /// Name of the opportunity.
    pub opportunity_name: Option<String>,
    /// Description of the opportunity.
    #[zoom(rename = "opportunity_desc")]
    pub opportunity_description: Option<String>,
    /// Date on which the deal is expected to close; not in the past.
    pub estimated_close_date: Option<Date>,
    /// Expected monthly recurring revenue.
    pub estimated_mrr: Option<i64>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
    /// Whether the deal includes professional or managed services.
    pub requires_professional_services: Option<bool>,
    /// Description of the partner's professional services; expected if `requires_professional_services` is set.
    pub professional_services_description: Option<String>,
    /// Parties that deliver professional services, separated by commas.
    pub professional_services_delivered_by: Option<CommaSeparated<ServiceProvider>>,
    /// Customer's agreement with a phone carrier.
    pub phone_carrier: Option<NewPhoneCarrier>,
    /// Products to add to the deal.
    #[zoom(max_items = 5)]
    pub add_product_groups: Vec<ProductGroup>,
    /// Products to remove from the deal.
    #[zoom(max_items = 5)]
    pub remove_product_groups: Vec<ProductGroupRef>,
    /// Number of the campaign that led to the deal.
    pub campaign_number: Option<String>,
    /// Sales activities to add or change.
    #[zoom(max_items = 10)]
    pub sales_activities: Vec<SalesActivity>,
    /// Request for proposals that the deal belongs to.
    pub rfp_details: Option<NewRfp>,
    /// CRM number of the contact who submits the registration.
    pub submitter_contact_crm_number: Option<String>,
    /// Comments on the deal.
    pub additional_comments: Option<String>,
    /// Uploaded files to attach, by reference ID.
    #[zoom(max_items = 10)]
    pub documents: Vec<NewDocument>,
}
