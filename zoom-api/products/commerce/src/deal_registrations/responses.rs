//! Deal registrations: responses.

use jiff::civil::Date;

use super::super::{Address, EmployeeCount, SubmissionError};
use super::{
    DocumentType, Industry, ListedOpportunity, ListedStage, MigrationType, Opportunity, OpportunityStage, ProductGroup,
    RegistrationStatus, SalesActivity, ServiceProvider,
};
use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Deal registration with its parties, products and opportunity.
#[zoom_model(response)]
pub struct DealRegistration {
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number", max_length = 15)]
    pub deal_registration_number: Option<String>,
    /// Reference ID of the creation, with which its status and, until it has a number, the deal registration are
    /// queried.
    pub create_reference_id: Option<String>,
    /// Name of the deal.
    pub deal_name: Option<String>,
    /// Description of the deal.
    pub deal_description: Option<String>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
    /// Partner program of the registration.
    pub program_name: Option<ProgramName>,
    /// Current stage of the registration.
    pub opportunity_stage: Option<OpportunityStage>,
    /// Day of the submission.
    pub submitted_date: Option<Date>,
    /// Day of the approval.
    pub approved_date: Option<Date>,
    /// Day of the denial.
    pub denied_date: Option<Date>,
    /// Date on which the deal is expected to close.
    pub expected_close_date: Option<Date>,
    /// Role of the partner, such as `Deal Registration` or `Partner Assist`.
    pub partner_role: Option<PartnerRole>,
    /// Day when the registration expires.
    pub original_expiry_date: Option<Date>,
    /// Day when the extended registration expires.
    pub extended_expiry_date: Option<Date>,
    /// Sales representative of the deal.
    pub sales_representative: Option<SalesRepresentative>,
    /// Contact who submitted the registration.
    pub submitter: Option<Contact>,
    /// Name of another partner in the deal.
    pub related_partner: Option<String>,
    /// Further contacts of the partner.
    pub partner_contacts: Vec<Contact>,
    /// Whether the end customer is already a customer of Zoom.
    pub is_existing_customer: Option<bool>,
    /// Sub-reseller, if one is involved.
    pub sub_reseller: Option<DealAccount>,
    /// Distributor of the deal, who owns its invoices.
    pub invoice_owner: Option<DealAccount>,
    /// End customer of the deal.
    pub end_customer: Option<EndCustomer>,
    /// Main contact of the end customer.
    pub end_customer_primary_contact: Option<EndCustomerContact>,
    /// Further contacts of the end customer.
    pub end_customer_other_contacts: Vec<EndCustomerContact>,
    /// Reasons for a missing or public website.
    pub end_customer_website_details: Option<WebsiteInfo>,
    /// Whether the customer belongs to the public sector of the USA.
    #[zoom(default = false)]
    pub is_public_sector: Option<bool>,
    /// Whether the partner has identified the budget with the customer's decision maker.
    pub budget_identified: Option<bool>,
    /// Whether the customer is of the public sector and buys Zoom for Government.
    pub buy_gov_skus: Option<bool>,
    /// Whether the partner has met the customer's decision maker.
    #[zoom(default = false)]
    pub met_decision_maker: Option<bool>,
    /// Email address of the customer's decision maker.
    pub decision_maker_email: Option<String>,
    /// Name of the customer's decision maker.
    pub decision_maker_name: Option<String>,
    /// Expected monthly recurring revenue.
    pub estimated_mrr: Option<i64>,
    /// Whether the deal includes professional or managed services.
    pub requires_professional_services: Option<bool>,
    /// Description of the partner's professional services; expected if `requires_professional_services` is set.
    pub professional_services_description: Option<String>,
    /// Parties that deliver professional services, separated by commas.
    pub professional_services_delivered_by: Option<CommaSeparated<ServiceProvider>>,
    /// Customer's agreement with a phone carrier.
    pub phone_carrier: Option<PhoneCarrier>,
    /// Products of the deal.
    pub product_groups: Vec<ProductGroup>,
    /// Campaign that led to the deal.
    pub campaign: Option<String>,
    /// Sales activities for the deal.
    pub sales_activities: Vec<SalesActivity>,
    /// Request for proposals that the deal belongs to.
    pub rfp_details: Option<Rfp>,
    /// Channel account managers of Zoom.
    pub zoom_cams: Option<ChannelManagers>,
    /// Comments on the deal.
    pub additional_comments: Option<String>,
    /// Opportunity of the deal.
    pub opportunity: Option<Opportunity>,
    /// State of the registration.
    pub status: Option<DealRegistrationStatus>,
    /// Details of the status, such as the reason of a failure.
    pub status_detail: Option<StatusReason>,
    /// Attachments.
    #[zoom(max_items = 10)]
    pub documents: Vec<Document>,
    /// Migration initiative that the deal belongs to.
    pub migration_type: Option<MigrationType>,
}

/// Partner program of a registration.
#[zoom_model]
pub enum ProgramName {
    /// Direct reseller registration.
    #[zoom(rename = "Direct Reseller Registration")]
    DirectResellerRegistration,
    /// Indirect reseller registration.
    #[zoom(rename = "Indirect Reseller Registration")]
    IndirectResellerRegistration,
    /// Registration by an agent of a technology services distributor (TSD).
    #[zoom(rename = "TSD Agent Registration")]
    TsdAgentRegistration,
    /// Registration with billing on behalf of the partner.
    #[zoom(rename = "Bill on Behalf Registration")]
    BillOnBehalfRegistration,
    /// Direct referral registration.
    #[zoom(rename = "Direct Referral Registration")]
    DirectReferralRegistration,
    /// Standard referral registration.
    #[zoom(rename = "Standard Referral Registration")]
    StandardReferralRegistration,
    /// Zoom X registration.
    #[zoom(rename = "Zoom X Registration")]
    ZoomXRegistration,
}

/// Role of the partner in a deal.
#[zoom_model]
pub enum PartnerRole {
    /// Deal registration.
    #[zoom(rename = "Deal Registration")]
    DealRegistration,
    /// The partner assists.
    #[zoom(rename = "Partner Assist")]
    PartnerAssist,
    /// Incumbent partner.
    #[zoom(rename = "Incumbent Partner")]
    IncumbentPartner,
    /// Fulfillment.
    #[zoom(rename = "Fulfilment")]
    Fulfillment,
    /// Standard transaction.
    #[zoom(rename = "Standard Transaction")]
    StandardTransaction,
}

/// Sales representative of a deal.
#[zoom_model(response)]
pub struct SalesRepresentative {
    /// Whether the partner itself leads the sale.
    pub self_sales_representative: Option<bool>,
    /// Contact who leads the sale.
    pub sales_rep_contact: Option<Contact>,
}

/// Contact of a deal registration.
#[zoom_model(response)]
pub struct Contact {
    /// Number of the contact in Zoom's CRM.
    pub contact_crm_number: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Company email address.
    pub email: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Business phone number.
    pub phone: Option<String>,
}

/// Account that takes part in a deal, as a sub-reseller or an invoice owner.
#[zoom_model(response)]
pub struct DealAccount {
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Address of the account.
    pub address: Option<Address>,
}

/// End customer of a deal.
#[zoom_model(response)]
pub struct EndCustomer {
    /// Number of the account in Zoom's CRM.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Address of the account.
    pub address: Option<Address>,
    /// Department of the end customer.
    pub department: Option<Department>,
    /// Industry of the end customer.
    pub industry: Option<Industry>,
    /// Name of the account in the local language.
    pub account_local_name: Option<String>,
    /// Number of employees.
    pub employee_count: Option<EmployeeCount>,
    /// Website of the company.
    pub website: Option<String>,
}

/// Department of the end customer.
#[zoom_model]
pub enum Department {
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
    #[zoom(rename = " Other")]
    Other,
}

/// Contact of the end customer.
#[zoom_model(response)]
pub struct EndCustomerContact {
    /// Number of the contact in Zoom's CRM.
    pub contact_crm_number: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Business phone number.
    pub phone: Option<String>,
    /// Reason for a public email domain.
    pub end_customer_contact_domain_reason: Option<String>,
}

/// Reasons for a missing or public website.
#[zoom_model(response)]
pub struct WebsiteInfo {
    /// Whether the end customer has no website.
    #[zoom(default = false)]
    pub empty_website: Option<bool>,
    /// Reason why there is no website; only if `empty_website` is `true`.
    pub empty_website_reason: Option<String>,
    /// Reason for a public website.
    pub public_website_reason: Option<String>,
}

/// End customer's agreement with a phone carrier.
#[zoom_model]
pub enum PhoneCarrier {
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
    #[zoom(rename = "I don't know")]
    Unsure,
}

/// Request for proposals that a deal belongs to.
#[zoom_model(response)]
pub struct Rfp {
    /// Whether the deal is part of a request for proposals or public tender.
    pub is_rfp: Option<bool>,
    /// Address of the public request for proposals.
    pub rfp_link: Option<String>,
    /// Day when the request for proposals was issued.
    pub issue_date: Option<Date>,
    /// Date when proposals are due.
    pub due_date: Option<Date>,
}

/// Channel account managers of Zoom.
#[zoom_model(response)]
pub struct ChannelManagers {
    /// Channel account manager of the territory.
    pub zoom_territory_cam: Option<String>,
    /// Channel account manager of the named channel.
    pub zoom_named_cam: Option<String>,
    /// Channel account manager of the distribution channel.
    pub zoom_distribution_cam: Option<String>,
}

/// State of a deal registration.
#[zoom_model]
pub enum DealRegistrationStatus {
    /// Submitted.
    Submitted,
    /// Pending review.
    #[zoom(rename = "pending review")]
    PendingReview,
    /// Denied.
    Denied,
    /// Returned.
    Returned,
    /// Pending sales review.
    #[zoom(rename = "pending sales review")]
    PendingSalesReview,
    /// Approved.
    Approved,
    /// Expired.
    Expired,
    /// Revoked.
    Revoked,
    /// Closed: lost.
    #[zoom(rename = "closed-lost", alias = "Closed-Lost")]
    ClosedLost,
    /// Closed: won.
    #[zoom(rename = "closed-won", alias = "Closed-Won")]
    ClosedWon,
    /// Draft.
    Draft,
    /// Qualification.
    Qualification,
    /// Solution.
    Solution,
    /// Proof.
    Proof,
    /// Agreement.
    Agreement,
    /// Finalize.
    Finalize,
    /// Failure.
    Failure,
    /// The submission failed.
    #[zoom(rename = "submit failed")]
    SubmitFailed,
}

/// Reason why a registration was returned, revoked or denied.
#[zoom_model(response)]
pub struct StatusReason {
    /// Reason why the registration was returned.
    pub return_reason: Option<String>,
    /// Reason why the registration was revoked.
    pub revoke_reason: Option<String>,
    /// Reason why the registration was denied.
    pub denied_reason: Option<String>,
    /// Comments on the status.
    pub other_comments: Option<String>,
    /// Reason of the failure, for the status `submit failed`.
    pub failure_reason: Option<String>,
}

/// Attachment of a deal registration.
#[zoom_model(response)]
pub struct Document {
    /// Reference ID of the file.
    pub document_reference_id: Option<String>,
    /// Note on the document.
    #[zoom(max_length = 1000)]
    pub document_note: Option<String>,
    /// Kind of the document.
    pub document_type: Option<DocumentType>,
}

/// Page of deal registrations.
#[zoom_model(response)]
pub struct DealRegistrationPage {
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Deal registrations.
    #[zoom(max_items = 100)]
    pub deal_registrations: Vec<ListedDealRegistration>,
}

/// Deal registration as a list returns it.
#[zoom_model(response)]
pub struct ListedDealRegistration {
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number", max_length = 15)]
    pub deal_registration_number: Option<String>,
    /// Reference ID of the creation, with which its status and, until it has a number, the deal registration are
    /// queried.
    pub create_reference_id: Option<String>,
    /// Name of the deal.
    pub deal_name: Option<String>,
    /// CRM account number of the account that receives the invoices.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Current stage of the registration.
    pub opportunity_stage: Option<ListedStage>,
    /// Day of the submission.
    pub submitted_date: Option<Date>,
    /// Date on which the deal is expected to close.
    pub expected_closed_date: Option<Date>,
    /// Expected monthly recurring revenue.
    pub estimated_mrr: Option<i64>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
    /// Partner program of the registration.
    pub program_name: Option<ProgramName>,
    /// Day when the registration expires.
    pub original_expiry_date: Option<Date>,
    /// Day when the extended registration expires.
    pub extended_expiry_date: Option<Date>,
    /// Name of the partner's sales representative.
    pub partner_sales_rep: Option<String>,
    /// Name of Zoom's account executive.
    pub zoom_account_executive: Option<String>,
    /// Channel account manager of Zoom.
    pub zoom_cam: Option<String>,
    /// State of the registration.
    pub status: Option<RegistrationStatus>,
    /// End customer.
    pub end_customer: Option<EndCustomer>,
    /// Opportunity.
    pub opportunity: Option<ListedOpportunity>,
}

/// Deal registration that was submitted.
#[zoom_model(response)]
pub struct CreatedDealRegistration {
    /// Reference ID of the creation, with which its status and, until it has a number, the deal registration are
    /// queried.
    pub create_reference_id: Option<String>,
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number")]
    pub deal_registration_number: Option<String>,
    /// State of the deal registration.
    pub status: Option<SubmissionStatus>,
    /// Errors of the validation and processing.
    #[zoom(max_items = 20)]
    pub errors: Vec<SubmissionError>,
}

/// Result of a submission.
#[zoom_model]
pub enum SubmissionStatus {
    /// Submitted.
    Submitted,
    /// Success.
    Success,
    /// Failure.
    Failure,
}
