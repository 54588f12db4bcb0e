//! Paid subscriptions and their versions.

use jiff::civil::Date;

use super::{
    AccountSummary, AccountWithAddress, AgreementDates, CatalogAttribute, ChargeModel, ChargeType, ContactSummary,
    DiscountLevel, DiscountType, DiscountedCharges, Money, OfferType, PartyAccount, PaymentTerm, SubscriptionState,
    Term,
};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the paid subscriptions of a distributor or reseller.
///
/// Without filters, returns the subscriptions of the last month that are active. Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/subscriptions",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    rate_limit = Medium,
    paged = subscription_list,
    operation = "getAllSubscriptions",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/subscriptions",
    errors(
        /// A date has an invalid format.
        400/5002 => InvalidDateFormat,
        /// The duration is invalid.
        400/5003 => InvalidDuration,
        /// The sort order is invalid.
        400/5313 => InvalidSort,
        /// The status is invalid.
        400/5320 => InvalidStatus,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_subscriptions(
    /// Number of items per page; 10 by default, at most 99.
    #[zoom(min = 1, max = 99)]
    page_size: Option<u32>,
    /// Order of the results; by default the most recent subscription first.
    sort: Option<SubscriptionSort>,
    /// State of the subscriptions to list; by default active.
    status: Option<StatusFilter>,
    /// First start date of the subscriptions to list.
    start: Option<Date>,
    /// Last end date of the subscriptions to list.
    end: Option<Date>,
    /// Period of the subscriptions to list, by default the last month; excludes `start` and `end`.
    duration: Option<PeriodFilter>,
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
    /// Number of the subscription to list.
    subscription_number: Option<String>,
    /// CRM account number of the invoice owner whose subscriptions are listed.
    invoice_owner_crm_account_number: Option<String>,
    next_page_token: Option<String>,
) -> SubscriptionPage;

/// Returns a subscription.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/subscriptions/<subscription_number>",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    rate_limit = Light,
    operation = "getSubscriptionDetails",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/subscriptions/%7BsubscriptionNumber%7D",
    errors(
        /// The subscription number is invalid.
        400/5302 => InvalidSubscriptionNumber,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The subscription does not exist.
        404/5009 => SubscriptionNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn get_subscription(
    /// Number of the subscription.
    subscription_number: String,
) -> Subscription;

/// Lists the versions of a subscription: one per change.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/subscriptions/<subscription_number>/versions",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    rate_limit = Medium,
    operation = "getSubscriptionVersions",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/subscriptions/%7BsubscriptionNumber%7D/versions",
    errors(
        /// The subscription number is invalid.
        400/5302 => InvalidSubscriptionNumber,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The subscription does not exist.
        404/5009 => SubscriptionNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_versions(
    /// Number of the subscription.
    subscription_number: String,
) -> VersionList;

/// Subscription with its parties, terms and offers.
#[zoom_model(response)]
pub struct Subscription {
    /// Number of the subscription.
    pub subscription_number: Option<String>,
    /// State of the subscription.
    pub status: Option<SubscriptionStatus>,
    /// Time until payments are due; that of the account by default.
    pub payment_term: Option<PaymentTerm>,
    /// First day of the service; not after `paid_period_start_date`.
    pub service_start_date: Option<Date>,
    /// First day that is paid. A strategic program can change it.
    pub paid_period_start_date: Option<Date>,
    /// Whether the subscription has a free period.
    pub free_months_included: Option<bool>,
    /// Reason for the free period.
    pub free_months_reason_code: Option<FreeMonthsReasonCode>,
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number")]
    pub deal_registration_number: Option<String>,
    /// Purchase order number.
    pub po_number: Option<String>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
    /// Account of the end customer.
    pub end_customer_account: Option<PartyAccount>,
    /// Account that receives the invoices.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Sub-reseller, if one is involved.
    pub sub_reseller: Option<PartyAccount>,
    /// Dates of the agreement.
    pub agreement_dates: Option<AgreementDates>,
    /// First term of the subscription.
    pub initial_term: Option<Term>,
    /// Term of each renewal.
    pub renewal_term: Option<Term>,
    /// Term that runs now: the initial or a renewal term.
    pub current_term: Option<Term>,
    /// Whether the subscription renews at the end of each term.
    pub auto_renew: Option<bool>,
    /// First day of the subscription.
    pub start_date: Option<Date>,
    /// Last day of the subscription.
    pub end_date: Option<Date>,
    /// Whether the subscription has its own invoices.
    pub invoice_separately: Option<bool>,
    /// Monthly recurring revenue of the contract.
    pub contracted_mrr: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<Money>,
    /// Account that receives the bills.
    pub bill_to: Option<AccountWithAddress>,
    /// Account that the subscription is sold to.
    pub sold_to: Option<AccountWithAddress>,
    /// Contact that the subscription is sold to.
    pub sold_to_contact: Option<ContactSummary>,
    /// Contact that receives the bills.
    pub bill_to_contact: Option<ContactSummary>,
    /// Offers in the subscription.
    #[zoom(max_items = 50)]
    pub subscription_lines: Vec<SubscriptionItem>,
    /// Day of the creation.
    pub created_date: Option<Date>,
    /// Day of the last change.
    pub updated_date: Option<Date>,
}

/// State of a subscription.
#[zoom_model]
pub enum SubscriptionStatus {
    /// Draft.
    Draft,
    /// Pending activation.
    PendingActivation,
    /// Pending acceptance.
    PendingAcceptance,
    /// Active.
    Active,
    /// Expired.
    Expired,
    /// Canceled.
    Cancelled,
    /// Paused.
    Paused,
}

/// Reason for a free period.
#[zoom_model]
pub enum FreeMonthsReasonCode {
    /// Standard free months.
    #[zoom(rename = "Standard Free Months")]
    StandardFreeMonths,
    /// Sales promotion.
    #[zoom(rename = "Sales Promotion")]
    SalesPromotion,
    /// The customer wants another start of the billing.
    #[zoom(rename = "Customer's Desired Billing/Start Date")]
    CustomersDesiredBillingStartDate,
    /// The billing starts later for another reason.
    #[zoom(rename = "Billing at later date for Other Reason")]
    BillingAtLaterDateForOtherReason,
    /// The term is aligned with the customer's renewal date.
    #[zoom(rename = "Align to Customer's Renewal Date")]
    AlignToCustomersRenewalDate,
    /// Competitor buyout.
    #[zoom(rename = "Competitor Buyout")]
    CompetitorBuyout,
    /// No reason.
    #[zoom(rename = "None")]
    None,
}

/// Offer in a subscription.
#[zoom_model(response)]
pub struct SubscriptionItem {
    /// ID of the offer.
    pub offer_id: Option<String>,
    /// Name of the offer.
    pub offer_name: Option<String>,
    /// Kind of the offer.
    pub offer_type: Option<OfferType>,
    /// SKU code.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Number of licenses, within the limits of the plan; not for flat fees.
    pub quantity: Option<i64>,
    /// First day of the offer in the subscription.
    pub start_date: Option<Date>,
    /// Last day of the offer in the subscription.
    pub end_date: Option<Date>,
    /// State of the item.
    pub status: Option<ItemStatus>,
    /// Charges of the offer.
    #[zoom(max_items = 5)]
    pub charges: Vec<Charge>,
    /// Attributes of the offer, such as its number of hosts or participants.
    #[zoom(max_items = 10)]
    pub offer_attributes: Vec<CatalogAttribute>,
}

/// State of a subscription's item.
#[zoom_model]
pub enum ItemStatus {
    /// Draft.
    Draft,
    /// Pending activation.
    PendingActivation,
    /// Pending acceptance.
    PendingAcceptance,
    /// Active.
    Active,
    /// Expired.
    Expired,
    /// Canceled.
    Cancelled,
    /// Paused.
    Paused,
    /// Removed.
    Removed,
}

/// Charge of an offer.
#[zoom_model(response)]
pub struct Charge {
    /// Pricing model.
    pub charge_model: Option<ChargeModel>,
    /// Frequency of the charge.
    pub charge_type: Option<ChargeType>,
    /// ID of the charge.
    pub charge_id: Option<String>,
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Sale price of the charge.
    pub sale_price: Option<Money>,
    /// Price after discounts.
    pub net_price: Option<Money>,
    /// Amount after discounts.
    pub net_amount: Option<Money>,
    /// Discounts on the price.
    #[zoom(max_items = 5)]
    pub discounts: Vec<Discount>,
}

/// Discount on a charge.
#[zoom_model(response)]
pub struct Discount {
    /// Origin of the discount.
    pub discount_type: DiscountType,
    /// Discount in percent; either this or `amount_value` is set.
    pub percent_value: Option<f64>,
    /// Discount as an amount; either this or `percent_value` is set.
    pub amount_value: Option<f64>,
    /// Charges that the discount reduces.
    pub apply_to: DiscountedCharges,
    /// Scope of the discount: all charges of the price plan, the subscription or the account to which `apply_to`
    /// applies.
    pub discount_level: DiscountLevel,
}

/// Page of subscriptions.
#[zoom_model(response)]
pub struct SubscriptionPage {
    pub next_page_token: Option<String>,
    /// Subscriptions.
    #[zoom(max_items = 99)]
    pub subscription_list: Vec<ListedSubscription>,
}

/// Subscription as a list returns it.
#[zoom_model(response)]
pub struct ListedSubscription {
    /// Number of the subscription.
    pub subscription_number: Option<String>,
    /// State of the subscription.
    pub subscription_status: Option<SubscriptionState>,
    /// Account that owns the subscription.
    pub subscription_owner: Option<AccountSummary>,
    /// Account that receives the invoices.
    pub invoice_owner: Option<AccountSummary>,
    /// First day of the subscription.
    pub start_date: Option<Date>,
    /// Last day of the subscription.
    pub end_date: Option<Date>,
    /// Number of the order that created the subscription, if any.
    pub order_number: Option<String>,
    /// Name of the sub-reseller.
    pub sub_reseller_name: Option<String>,
    /// Email address of the contact that the subscription is sold to.
    pub sold_to_email: Option<String>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<RecurringRevenue>,
    /// Whether the subscription renews at the end of each term.
    pub auto_renew: Option<bool>,
    /// Whether the trade screening was passed.
    pub trade_screening: Option<bool>,
}

/// Monthly recurring revenue of a subscription.
#[zoom_model(response)]
pub struct RecurringRevenue {
    /// Amount before discounts.
    pub gross_amount: Option<f64>,
    /// Amount after discounts.
    pub net_amount: Option<f64>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
}

/// Versions of a subscription.
#[zoom_model(response)]
pub struct VersionList {
    /// Number of the subscription.
    pub subscription_number: Option<String>,
    /// Whether the subscription is active or expired.
    pub status: Option<VersionStatus>,
    /// First day of the subscription.
    pub start_date: Option<Date>,
    /// Last day of the subscription.
    pub end_date: Option<Date>,
    /// Versions of the subscription, one for each change.
    #[zoom(max_items = 25)]
    pub subscription_versions: Vec<Version>,
}

/// State of the subscription.
#[zoom_model]
pub enum VersionStatus {
    /// Active.
    Active,
    /// Expired.
    Expired,
}

/// Version of a subscription.
#[zoom_model(response)]
pub struct Version {
    /// Position of the version in the order of changes.
    pub sequence: Option<i64>,
    /// Number of the version.
    pub version: Option<i64>,
    /// Whether this is the latest version.
    pub latest_version: Option<bool>,
    /// Changes that created the version.
    #[zoom(rename = "action", max_items = 10)]
    pub actions: Vec<VersionAction>,
    /// First day of the subscription in this version.
    pub start_date: Option<Date>,
    /// Last day of the subscription in this version.
    pub end_date: Option<Date>,
    /// Monthly recurring revenue of this version.
    pub mrr: Option<f64>,
    /// Currency code (ISO 4217).
    #[zoom(max_length = 3)]
    pub currency: Option<String>,
}

/// Change that created a version.
#[zoom_model]
pub enum VersionAction {
    /// The subscription was created.
    CreateSubscription,
    /// The terms changed.
    Terms,
    /// A plan was added.
    AddSubscriptionPlan,
    /// A plan was changed.
    UpdateSubscriptionPlan,
    /// A plan was removed.
    RemoveSubscriptionPlan,
    /// The subscription was renewed.
    Renew,
    /// The subscription was canceled.
    Cancel,
    /// The subscription got another owner.
    OwnerTransfer,
    /// The subscription was paused.
    Pause,
    /// The subscription was resumed.
    Resume,
    /// A plan was replaced.
    ReplaceSubscriptionPlan,
}

/// Order of the subscriptions.
#[zoom_model]
pub enum SubscriptionSort {
    /// Subscription number, ascending.
    #[zoom(rename = "subscriptionNumber.asc")]
    SubscriptionNumberAsc,
    /// Subscription number, descending.
    #[zoom(rename = "subscriptionNumber.desc")]
    SubscriptionNumberDesc,
    /// Start date, ascending.
    #[zoom(rename = "startDate.asc")]
    StartDateAsc,
    /// End date, ascending.
    #[zoom(rename = "endDate.asc")]
    EndDateAsc,
    /// Start date, descending.
    #[zoom(rename = "startDate.desc")]
    StartDateDesc,
    /// End date, descending.
    #[zoom(rename = "endDate.desc")]
    EndDateDesc,
}

/// State of the subscriptions to list.
#[zoom_model]
pub enum StatusFilter {
    /// Active.
    Active,
    /// Pending activation.
    PendingActivation,
    /// Canceled.
    Cancelled,
    /// Expired.
    Expired,
}

/// Period of the subscriptions to list.
#[zoom_model]
pub enum PeriodFilter {
    /// The last month.
    #[zoom(rename = "lastMonth")]
    LastMonth,
    /// The last 90 days.
    #[zoom(rename = "last90Days")]
    Last90Days,
    /// The last year.
    #[zoom(rename = "last1Year")]
    Last1Year,
    /// From `start` to `end`.
    Custom,
}
