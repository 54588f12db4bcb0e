//! Trial subscriptions.

use jiff::civil::Date;

use super::{AccountSummary, AccountWithAddress, CatalogAttribute, ContactSummary, OfferType, PartyAccount};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the trial subscriptions of a distributor or reseller.
///
/// Without filters, returns the trials of the last month that are active.
#[zoom_endpoint(
    GET, "/commerce/trials",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    rate_limit = Medium,
    operation = "getAllTrialSubscriptions",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/trials",
    errors(
        /// Zoom rejected the request.
        400 => BadRequest,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_trials(
    /// Number of items per page; 10 by default, at most 99.
    #[zoom(min = 1, max = 99)]
    page_size: Option<u32>,
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
    /// CRM account number of the invoice owner whose trials are listed.
    invoice_owner_crm_account_number: Option<String>,
    /// ID of the trial to list.
    trial_id: Option<String>,
    /// Page number, starting at 1.
    page_number: Option<u32>,
) -> TrialPage;

/// Returns a trial by its ID or by the end customer's account number.
#[zoom_endpoint(
    GET, "/commerce/trials/<trial_reference_id>",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    rate_limit = Light,
    operation = "getTrialDetails",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/trials/%7BtrialReferenceId%7D",
    errors(
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The trial does not exist.
        404/5009 => TrialNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn get_trial(
    /// ID of the trial, or Zoom account number of the end customer.
    trial_reference_id: String,
) -> Trial;

/// Trial subscription with its parties and offers.
#[zoom_model(response)]
pub struct Trial {
    /// ID of the trial.
    pub trial_id: Option<String>,
    /// Account of the end customer.
    pub end_customer_account: Option<PartyAccount>,
    /// Account that receives the invoices.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Sub-reseller, if one is involved.
    pub sub_reseller: Option<PartyAccount>,
    /// Account that receives the bills.
    pub bill_to: Option<AccountWithAddress>,
    /// Account that the subscription is sold to.
    pub sold_to: Option<AccountWithAddress>,
    /// Contact that the subscription is sold to.
    pub sold_to_contact: Option<ContactSummary>,
    /// Contact that receives the bills.
    pub bill_to_contact: Option<ContactSummary>,
    /// Offers in the trial.
    #[zoom(max_items = 10)]
    pub trial_lines: Vec<TrialItem>,
}

/// Offer in a trial.
#[zoom_model(response)]
pub struct TrialItem {
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
    /// First day of the offer in the trial.
    pub start_date: Option<Date>,
    /// Last day of the offer in the trial.
    pub end_date: Option<Date>,
    /// Attributes of the offer, such as its number of hosts or participants.
    #[zoom(max_items = 10)]
    pub offer_attributes: Vec<CatalogAttribute>,
}

/// Page of trials.
#[zoom_model(response)]
pub struct TrialPage {
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Trials.
    #[zoom(max_items = 99)]
    pub trial_list: Vec<ListedTrial>,
}

/// Trial as a list returns it.
#[zoom_model(response)]
pub struct ListedTrial {
    /// ID of the trial.
    pub trial_id: Option<String>,
    /// Account that owns the subscription.
    pub subscription_owner: Option<AccountSummary>,
    /// Account that receives the invoices.
    pub invoice_owner: Option<AccountSummary>,
    /// Name of the sub-reseller.
    pub sub_reseller_name: Option<String>,
}
