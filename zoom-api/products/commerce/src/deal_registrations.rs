//! Registrations of deals that a partner works on.

mod opportunity;
mod opportunity_stage;
mod remove_product_groups;
mod requests;
mod responses;

pub use opportunity::*;
pub use opportunity_stage::*;
pub use remove_product_groups::*;
pub use requests::*;
pub use responses::*;

use jiff::civil::Date;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Creates a deal registration for a partner.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/commerce/deal_registration", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:deal_registration:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createDealReg",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/POST/commerce/deal_registration",
    errors(
        /// The estimated close date is in the past.
        400/5810 => CloseDateInPast,
        /// The partner may not register this type of opportunity.
        400/5811 => OpportunityTypeNotAllowed,
        /// The deal registration has no sales activity.
        400/5812 => SalesActivityRequired,
        /// The deal registration has no product.
        400/5813 => ProductRequired,
        /// The contact of the decision maker, whom the partner has met, is missing.
        400/5814 => DecisionMakerRequired,
        /// The issue date or due date of the request for proposals is missing.
        400/5815 => RfpDatesRequired,
        /// The issue date of the request for proposals is in the past.
        400/5816 => RfpIssueDateInPast,
        /// The end customer's industry is invalid.
        400/5817 => InvalidIndustry,
        /// The end customer's department is invalid.
        400/5818 => InvalidDepartment,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom rejected the request; the message has the reason.
        404 => RequestRejected,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn create_deal_registration(
    /// CRM account number of the invoice owner, if it is a sibling account.
    #[header("invoice-owner-crm-account-number")]
    invoice_owner_crm_account_number: Option<String>,
    /// Deal registration to create.
    #[body]
    deal_registration: NewDealRegistration,
) -> CreatedDealRegistration;

/// Lists a partner's valid deal registrations.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/deal_registrations",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:deal_registration:admin"],
    rate_limit = Medium,
    operation = "getAllDealRegs",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/GET/commerce/deal_registrations",
    errors(
        /// The deal registration number to search for has fewer than three characters.
        400/5201 => DealRegistrationNumberTooShort,
        /// The reference ID to search for has fewer than three characters.
        400/5202 => ReferenceIdTooShort,
        /// The end customer's name to search for has fewer than three characters.
        400/5203 => CustomerNameTooShort,
        /// The CRM account number to search for has fewer than three characters.
        400/5204 => CrmAccountNumberTooShort,
        /// The Zoom account number to search for has fewer than three characters.
        400/5205 => AccountNumberTooShort,
        /// The status `submit failed` excludes other statuses.
        400/5247 => StatusesNotCombinable,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_deal_registrations(
    /// Part of the deal registration number to search for.
    #[zoom(min_length = 3)]
    #[query(rename = "deal_reg_number")]
    deal_registration_number: Option<String>,
    /// Part of the reference ID to search for.
    #[zoom(min_length = 3)]
    create_reference_id: Option<String>,
    /// Part of the end customer's name to search for.
    #[zoom(min_length = 3)]
    end_customer_name: Option<String>,
    /// Part of the end customer's CRM account number to search for.
    #[zoom(min_length = 3)]
    end_customer_crm_account_number: Option<String>,
    /// Part of the end customer's Zoom account number to search for.
    #[zoom(min_length = 3, max_length = 10)]
    end_customer_zoom_account_number: Option<String>,
    /// Part of the sub-reseller's name to search for.
    #[zoom(min_length = 3)]
    sub_reseller_name: Option<String>,
    /// Part of the sub-reseller's CRM account number to search for.
    #[zoom(min_length = 3)]
    sub_reseller_crm_account_number: Option<String>,
    /// CRM account number of a sibling account whose registrations are listed.
    invoice_owner_crm_account_number: Option<String>,
    /// Up to 10 statuses to list; by default all except `submit failed`, which must be alone.
    #[query(csv)]
    status: Vec<RegistrationStatus>,
    /// Date that `date_from` and `date_to` refer to: the expected or actual close date.
    date_filter_option: Option<DateFilterOption>,
    /// First close date of the registrations to list.
    date_from: Option<Date>,
    /// Last close date of the registrations to list.
    date_to: Option<Date>,
    #[zoom(default = 20, min = 20, max = 100)] page_size: Option<u32>,
    /// Page number, starting at 1.
    page_number: Option<u32>,
) -> DealRegistrationPage;

/// Returns a deal registration.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/deal_registrations/<deal_registration_key>",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:deal_registration:admin"],
    rate_limit = Light,
    operation = "getDealRegDetails",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/GET/commerce/deal_registrations/%7BdealRegKey%7D",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The deal registration does not exist.
        404/5009 => DealRegistrationNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn get_deal_registration(
    /// Number or reference ID of the deal registration.
    deal_registration_key: String,
) -> DealRegistration;

/// Updates a deal registration that Zoom returned to the partner (status `returned`).
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    PATCH, "/commerce/deal_registrations/<deal_registration_key>", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:deal_registration:admin"],
    rate_limit = Light,
    success = 200,
    operation = "Updatesanexistingdealregistration",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/PATCH/commerce/deal_registrations/%7BdealRegKey%7D",
    errors(
        /// The estimated close date is in the past.
        400/5810 => CloseDateInPast,
        /// The contact of the decision maker, whom the partner has met, is missing.
        400/5814 => DecisionMakerRequired,
        /// The issue date or due date of the request for proposals is missing.
        400/5815 => RfpDatesRequired,
        /// The end customer's industry is invalid.
        400/5817 => InvalidIndustry,
        /// The end customer's department is invalid.
        400/5818 => InvalidDepartment,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The deal registration does not exist.
        404 => DealRegistrationNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn update_deal_registration(
    /// Number or reference ID of the deal registration.
    deal_registration_key: String,
    /// Changes to the deal registration.
    #[body]
    deal_registration: DealRegistrationUpdate,
) -> NoContent;

/// Industry of the end customer.
#[zoom_model]
pub enum Industry {
    /// Commercial.
    #[zoom(rename = "Commercial")]
    Commercial,
    /// Federal government.
    #[zoom(rename = "FED")]
    Fed,
    /// State or local government, or education.
    #[zoom(rename = "SLED")]
    Sled,
    /// Education.
    #[zoom(rename = "Education")]
    Education,
    /// Federal government.
    #[zoom(rename = "Federal")]
    Federal,
    /// State or local government.
    #[zoom(rename = "State & Local")]
    StateLocal,
}

/// Party that delivers professional services.
#[zoom_model]
pub enum ServiceProvider {
    /// Zoom.
    #[zoom(rename = "Zoom")]
    Zoom,
    /// Partner.
    #[zoom(rename = "Partner")]
    Partner,
    /// Third party.
    #[zoom(rename = "Third Party")]
    ThirdParty,
}

/// Products of a deal.
#[zoom_model]
pub struct ProductGroup {
    /// Name of the product group.
    pub name: ProductGroupName,
    /// Expected number of licenses.
    pub quantity: i64,
}

/// Name of a product group.
#[zoom_model]
pub enum ProductGroupName {
    /// Zoom Workplace Pro or Business.
    #[zoom(rename = "Zoom Workplace (Pro or Biz)")]
    ZoomWorkplaceProOrBusiness,
    /// Zoom Workplace Business Plus.
    #[zoom(rename = "Zoom Workplace (Biz+)")]
    ZoomWorkplaceBusinessPlus,
    /// Zoom Workplace Enterprise Essentials.
    #[zoom(rename = "Zoom Workplace (Ent Essentials)")]
    ZoomWorkplaceEnterpriseEssentials,
    /// Zoom Workplace Enterprise Plus or Premier.
    #[zoom(rename = "Zoom Workplace (Ent+/Premier)")]
    ZoomWorkplaceEnterprisePlusOrPremier,
    /// Add-ons of Zoom Workplace.
    #[zoom(rename = "Zoom Workplace Add-Ons")]
    ZoomWorkplaceAddOns,
    /// Zoom Phone, standalone.
    #[zoom(rename = "Zoom Phone (standalone)")]
    ZoomPhoneStandalone,
    /// Zoom Revenue Accelerator.
    #[zoom(rename = "Zoom Revenue Accelerator")]
    ZoomRevenueAccelerator,
    /// Zoom Contact Center.
    #[zoom(rename = "Zoom Contact Center")]
    ZoomContactCenter,
    /// Zoom Spaces.
    #[zoom(rename = "Zoom Spaces")]
    ZoomSpaces,
    /// Zoom Build Platform.
    #[zoom(rename = "Zoom Build Platform")]
    ZoomBuildPlatform,
    /// Workvivo.
    #[zoom(rename = "Workvivo")]
    Workvivo,
    /// Professional services.
    #[zoom(rename = "Professional Services")]
    ProfessionalServices,
    /// Support services.
    #[zoom(rename = "Support Services")]
    SupportServices,
}

/// Sales activity in a deal.
#[zoom_model]
pub struct SalesActivity {
    /// ID of the sales activity; in an update, absent for an activity to add.
    pub sales_activity_number: Option<String>,
    /// Kind of the sales activity.
    #[zoom(rename = "type")]
    pub kind: SalesActivityType,
    /// Day of the activity.
    pub date: Date,
}

/// Kind of a sales activity.
#[zoom_model]
pub enum SalesActivityType {
    /// Zoom meeting with the customer.
    #[zoom(rename = "Zoom Meeting with Customer")]
    ZoomMeetingWithCustomer,
    /// Onsite meeting with the customer.
    #[zoom(rename = "Onsite Meeting with Customer")]
    OnsiteMeetingWithCustomer,
    /// Demonstration of Zoom.
    #[zoom(rename = "Zoom Demonstration")]
    ZoomDemonstration,
    /// A sales engineer of the partner is engaged.
    #[zoom(rename = "Partner SE is Engaged")]
    PartnerSeIsEngaged,
}

/// Kind of an attachment.
#[zoom_model]
pub enum DocumentType {
    /// Deal registration.
    #[zoom(rename = "Deal Registration")]
    DealRegistration,
    /// Other.
    #[zoom(rename = "Other")]
    Other,
}

/// Migration initiative that a deal belongs to.
#[zoom_model]
pub enum MigrationType {
    /// Hybrid integration of the PBX with Zoom.
    #[zoom(rename = "PBX/Zoom Hybrid Integration (HI)")]
    HybridIntegration,
    /// Hybrid integration, and migration of some users to Zoom Phone.
    #[zoom(rename = "PBX/Zoom HI + some Zoom Phone Migration")]
    HybridWithMigration,
    /// Migration of some users to Zoom Phone, without hybrid integration.
    #[zoom(rename = "Some PBX to Zoom Phone Migration, No HI")]
    PartialMigration,
    /// None of these.
    #[zoom(rename = "None of these")]
    NoneOfThese,
    /// Standard VLA.
    #[zoom(rename = "Standard VLA")]
    StandardVla,
}

/// State of a listed deal registration.
#[zoom_model]
pub enum RegistrationStatus {
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
    /// The submission failed.
    #[zoom(rename = "submit failed")]
    SubmitFailed,
}
