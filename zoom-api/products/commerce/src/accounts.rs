//! Accounts of partners and their end customers.

mod responses;

pub use responses::*;

use super::PartnerAddress;
use zoom_api::{zoom_endpoint, zoom_model};

/// Creates an account for an end customer.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/commerce/account", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:sub_account:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createAccount",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/account-management/POST/commerce/account",
    errors(
        /// The business phone number has fewer than 10 or more than 15 characters.
        400/5010 => InvalidBusinessPhone,
        /// Several accounts have this domain.
        400/5101 => SeveralAccountsFound,
        /// The account name has more than 255 characters.
        400/5102 => AccountNameTooLong,
        /// The account name is missing.
        400/5103 => AccountNameRequired,
        /// The account name contains a special character other than space, hyphen, apostrophe and period.
        400/5104 => InvalidAccountName,
        /// The first name has more than 40 characters.
        400/5105 => FirstNameTooLong,
        /// The first name is missing.
        400/5106 => FirstNameRequired,
        /// The last name has more than 80 characters.
        400/5107 => LastNameTooLong,
        /// The last name is missing.
        400/5108 => LastNameRequired,
        /// The job title has more than 128 characters.
        400/5109 => JobTitleTooLong,
        /// The company email address is invalid.
        400/5110 => InvalidCompanyEmail,
        /// The company email address has more than 80 characters.
        400/5111 => CompanyEmailTooLong,
        /// The first address line has more than 255 characters.
        400/5113 => AddressLineTooLong,
        /// The city has more than 40 characters.
        400/5114 => CityTooLong,
        /// The state has more than 80 characters.
        400/5115 => StateTooLong,
        /// The postal code has more than 20 characters.
        400/5116 => PostalCodeTooLong,
        /// The website is not a URL.
        400/5117 => InvalidWebsite,
        /// The country is missing.
        400/5118 => CountryRequired,
        /// The currency is missing.
        400/5119 => CurrencyRequired,
        /// The account does not exist.
        400/5120 => AccountNotFound,
        /// The account is being created or updated.
        400/5121 => AccountUpdateInProgress,
        /// The number of employees is missing.
        400/5122 => EmployeeCountRequired,
        /// The number of employees is invalid.
        400/5123 => InvalidEmployeeCount,
        /// The billing address is missing.
        400/5124 => BillingAddressRequired,
        /// The city is missing.
        400/5125 => CityRequired,
        /// The postal code is missing.
        400/5126 => PostalCodeRequired,
        /// The country is invalid.
        400/5127 => InvalidCountry,
        /// The state is missing.
        400/5128 => StateRequired,
        /// The company email address is missing.
        400/5130 => CompanyEmailRequired,
        /// The first address line is missing.
        400/5131 => AddressLineRequired,
        /// The website is missing.
        400/5132 => WebsiteRequired,
        /// The contact's email domain is not that of the website.
        400/5133 => EmailDomainMismatch,
        /// The contact's email address is of a public provider.
        400/5134 => PublicEmailDomain,
        /// The contact's primary role is invalid.
        400/5138 => InvalidContactPrimaryRole,
        /// The account needs a contact, and contacts need distinct email addresses of one domain.
        400/5139 => ContactsRequired,
        /// The currency is not an ISO 4217 code.
        400/5402 => InvalidCurrency,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn create_account(
    /// Account to create.
    #[body]
    account: NewAccount,
) -> SubmittedAccount;

/// Adds contacts to an end customer's account or to the partner's own.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/commerce/account/<account_key>/contacts", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:update:account:admin"],
    rate_limit = Medium,
    operation = "addAccountContact",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/account-management/POST/commerce/account/%7BaccountKey%7D/contacts",
    errors(
        /// The first name has more than 40 characters.
        400/5105 => FirstNameTooLong,
        /// The first name is missing.
        400/5106 => FirstNameRequired,
        /// The last name has more than 80 characters.
        400/5107 => LastNameTooLong,
        /// The last name is missing.
        400/5108 => LastNameRequired,
        /// The job title has more than 128 characters.
        400/5109 => JobTitleTooLong,
        /// The company email address is invalid.
        400/5110 => InvalidCompanyEmail,
        /// The company email address has more than 80 characters.
        400/5111 => CompanyEmailTooLong,
        /// The business phone number has more than 15 characters.
        400/5112 => BusinessPhoneTooLong,
        /// The account does not exist.
        400/5120 => AccountNotFound,
        /// The account is being created or updated.
        400/5121 => AccountUpdateInProgress,
        /// The company email address is missing.
        400/5130 => CompanyEmailRequired,
        /// The contact's primary role is invalid.
        400/5138 => InvalidContactPrimaryRole,
        /// The account needs a contact, and contacts need distinct email addresses of one domain.
        400/5139 => ContactsRequired,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The account does not exist.
        404 => AccountNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn add_contacts(
    /// CRM account number, creation reference ID or Zoom account number.
    #[zoom(max_length = 10)]
    account_key: String,
    /// Contacts to add.
    #[zoom(min_items = 1, max_items = 10)]
    contacts: Option<Vec<NewContact>>,
) -> SubmittedAccount;

/// Lists the accounts that are related to a partner or sub-reseller: end customers, sub-resellers and other partners.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/accounts",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:account:admin"],
    rate_limit = Medium,
    operation = "getAllAccounts",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/account-management/GET/commerce/accounts",
    errors(
        /// The page number is invalid.
        400/5007 => InvalidPageNumber,
        /// The page size is invalid.
        400/5008 => InvalidPageSize,
        /// The relationship type is invalid.
        400/5140 => InvalidRelationshipType,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_accounts(
    /// Relationship of the accounts to the partner.
    relationship_type: Option<RelationshipType>,
    /// Part of the account name to search for.
    #[zoom(min_length = 3)]
    account_name: Option<String>,
    /// Currency code (ISO 4217) of the accounts to list.
    currency: Option<String>,
    /// Kinds of partners to list; only for sub-resellers, related partners and siblings.
    #[query(rename = "partner_type", csv)]
    partner_types: Vec<PartnerType>,
    /// Part of the CRM account number to search for.
    #[zoom(min_length = 3)]
    crm_account_number: Option<String>,
    /// Part of the Zoom account number to search for.
    #[zoom(min_length = 3, max_length = 10)]
    zoom_account_number: Option<String>,
    /// Reference ID of the account to list.
    create_reference_id: Option<String>,
    /// CRM account number of the sub-reseller whose end customers are listed; only for the relationship `endCustomer`.
    sub_reseller_crm_account_number: Option<String>,
    /// CRM account number of a sibling account whose accounts are listed.
    sibling_crm_account_number: Option<String>,
    /// State of the accounts to list.
    status: Option<AccountStatus>,
    #[zoom(default = 20, min = 20, max = 100)] page_size: Option<u32>,
    /// Page number, starting at 1.
    page_number: Option<u32>,
) -> AccountPage;

/// Returns the account of a partner, sub-reseller or end customer.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/accounts/<account_key>",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:account:admin"],
    rate_limit = Light,
    operation = "getAccountDetails",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/account-management/GET/commerce/accounts/%7BaccountKey%7D",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The account does not exist.
        404/5009 => AccountNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn get_account(
    /// CRM account number, creation reference ID or Zoom account number.
    account_key: String,
) -> Account;

/// State of an account's creation.
#[zoom_model]
pub enum AccountStatus {
    /// Submitted.
    Submitted,
    /// Success.
    Success,
    /// Partial success.
    #[zoom(rename = "partial success")]
    PartialSuccess,
    /// Failure.
    Failure,
    /// In review.
    #[zoom(rename = "in review")]
    InReview,
    /// Failed to submit.
    #[zoom(rename = "failed to submit")]
    FailedToSubmit,
}

/// Kind of a partner.
#[zoom_model]
pub enum PartnerType {
    /// Distributor.
    #[zoom(rename = "Distributor")]
    Distributor,
    /// Sub-reseller.
    #[zoom(rename = "Subreseller")]
    Subreseller,
    /// Reseller.
    #[zoom(rename = "Reseller")]
    Reseller,
    /// Carrier.
    #[zoom(rename = "Carrier")]
    Carrier,
}

/// Main role of a contact.
#[zoom_model]
pub enum PrimaryRole {
    /// Admin.
    #[zoom(rename = "Admin")]
    Admin,
    /// Decision maker.
    #[zoom(rename = "Decision Maker")]
    DecisionMaker,
    /// Economic buyer.
    #[zoom(rename = "Economic Buyer")]
    EconomicBuyer,
    /// Executive sponsor.
    #[zoom(rename = "Executive Sponsor")]
    ExecutiveSponsor,
    /// Zoom champion.
    #[zoom(rename = "Zoom Champion")]
    ZoomChampion,
    /// Zoom coach.
    #[zoom(rename = "Zoom Coach")]
    ZoomCoach,
    /// Influencer.
    #[zoom(rename = "Influencer")]
    Influencer,
    /// Technical evaluator.
    #[zoom(rename = "Technical Evaluator")]
    TechnicalEvaluator,
    /// End user.
    #[zoom(rename = "End User")]
    EndUser,
    /// Legal.
    #[zoom(rename = "Legal")]
    Legal,
    /// Procurement.
    #[zoom(rename = "Procurement")]
    Procurement,
    /// Vendor manager.
    #[zoom(rename = "Vendor Manager")]
    VendorManager,
    /// Sourcing manager.
    #[zoom(rename = "Sourcing Manager")]
    SourcingManager,
    /// Billing.
    #[zoom(rename = "Billing")]
    Billing,
}

/// End customer's account to create.
#[zoom_model]
pub struct NewAccount {
    /// Name of the account.
    pub account_name: String,
    /// Number of employees.
    pub employee_count: NewEmployeeCount,
    /// URL of the company's website; no social media page or online shop.
    pub website: String,
    /// CRM account number of the sub-reseller that serves the account.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Contacts of the account.
    #[zoom(required, min_items = 1, max_items = 10)]
    pub contacts: Vec<NewContact>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: String,
    /// Billing address.
    pub billing_address: PartnerAddress,
}

/// Number of employees of a new account.
#[zoom_model]
pub enum NewEmployeeCount {
    /// One person.
    #[zoom(rename = "Just Me")]
    JustMe,
    /// 2 to 10 employees.
    #[zoom(rename = "2-10")]
    From2To10,
    /// 11 to 50 employees.
    #[zoom(rename = "11-50")]
    From11To50,
    /// 51 to 250 employees.
    #[zoom(rename = "51-250")]
    From51To250,
    /// 251 to 500 employees.
    #[zoom(rename = "251-500")]
    From251To500,
    /// 501 to 1000 employees.
    #[zoom(rename = "501-1000")]
    From501To1000,
    /// 1001 to 5000 employees.
    #[zoom(rename = "1001-5000")]
    From1001To5000,
    /// 5001 to 10000 employees.
    #[zoom(rename = "5001-10000")]
    From5001To10000,
    /// At least 10001 employees.
    #[zoom(rename = "10001+")]
    From10001,
}

/// Contact to add.
#[zoom_model]
pub struct NewContact {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Job title.
    pub job_title: String,
    /// Company email address; its domain must be that of the account.
    pub company_email: String,
    /// Business phone number, from 10 to 15 characters.
    pub business_phone: String,
    /// Main role of the contact.
    pub primary_role: Option<PrimaryRole>,
}

/// Relationship of the accounts to the partner.
#[zoom_model]
pub enum RelationshipType {
    /// End customer.
    #[zoom(rename = "endCustomer")]
    EndCustomer,
    /// Sub-reseller.
    #[zoom(rename = "subReseller")]
    SubReseller,
    /// Related partner.
    #[zoom(rename = "relatedPartner")]
    RelatedPartner,
    /// Siblings.
    Siblings,
    /// Certified partner.
    #[zoom(rename = "certifiedPartner")]
    CertifiedPartner,
}
