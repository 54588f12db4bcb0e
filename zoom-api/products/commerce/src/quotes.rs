//! Quotes: priced proposals that become orders once approved.

mod amend_subscriptions;
mod create_subscriptions;
mod header;
mod requests;
mod responses;

pub use amend_subscriptions::*;
pub use create_subscriptions::*;
pub use header::*;
pub use requests::*;
pub use responses::*;

use jiff::civil::Date;

use super::{DateFilterOption, OrderType, TransactionType};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Creates a subscription quote for a partner's end customers.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/commerce/quote", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createQuote",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/quote/POST/commerce/quote",
    errors(
        /// The cancellation date is invalid.
        400/5002 => InvalidCancellationDate,
        /// A value is not a whole number.
        400/5009 => NotWholeNumber,
        /// The sub-reseller does not exist or does not belong to the partner.
        400/5135 => InvalidSubResellerAccountNumber,
        /// The end customer's account number is invalid.
        400/5136 => InvalidEndCustomerAccountNumber,
        /// The end customer's CRM account number is invalid.
        400/5142 => InvalidEndCustomerCrmAccountNumber,
        /// Canceling at a specific date needs the date.
        400/5601 => CancellationDateRequired,
        /// No price list has this ID.
        400/5604 => PriceListNotFound,
        /// The request body is empty.
        400/5605 => BodyRequired,
        /// The quote header is missing.
        400/5606 => QuoteHeaderRequired,
        /// The quote date is missing.
        400/5607 => QuoteDateRequired,
        /// The quote date has an invalid format.
        400/5608 => InvalidQuoteDate,
        /// The quote date is in the past.
        400/5609 => QuoteDateInPast,
        /// The purchase order number is invalid.
        400/5610 => InvalidPoNumber,
        /// The quantity is invalid.
        400/5611 => InvalidQuantity,
        /// An amendment needs the number of the subscription.
        400/5616 => SubscriptionNumberRequired,
        /// The sub-reseller's CRM account number is missing.
        400/5617 => SubResellerNumberRequired,
        /// The sub-reseller's account name is missing.
        400/5618 => SubResellerNameRequired,
        /// The start date is missing.
        400/5619 => StartDateRequired,
        /// The quote type is invalid.
        400/5623 => InvalidQuoteType,
        /// The start date is invalid or in the past.
        400/5625 => InvalidStartDate,
        /// The type of the initial term is neither termed nor evergreen.
        400/5627 => InvalidInitialTermType,
        /// A termed initial term needs the period type `Month` or `Year`.
        400/5629 => InvalidInitialPeriodType,
        /// A termed initial term needs a length of 1 to 60 months.
        400/5630 => InvalidInitialTermPeriod,
        /// The reason for the removal is missing.
        400/5633 => InvalidRemovalReason,
        /// The reason for the removal has more than 255 characters.
        400/5634 => InvalidRemovalReason,
        /// The reason for the cancellation is missing.
        400/5635 => InvalidCancelReason,
        /// The reason for the cancellation has more than 255 characters.
        400/5636 => InvalidCancelReason,
        /// The currency is not an ISO 4217 code.
        400/5639 => InvalidCurrency,
        /// No price list has this partner SKU code.
        400/5660 => PartnerSkuNotFound,
        /// The subscription number is invalid.
        400/5678 => InvalidSubscriptionNumber,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The quote could not be processed.
        500/5632 => QuoteNotProcessed,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn create_quote(
    /// CRM account number of the invoice owner, if it is a sibling account.
    #[header("invoice-owner-crm-account-number")]
    invoice_owner_crm_account_number: Option<String>,
    /// Numbers, dates and parties of the quote.
    header: NewHeader,
    /// Subscriptions to create.
    #[zoom(max_items = 1)]
    create_subscriptions: Option<Vec<NewSubscription>>,
    /// Changes to existing subscriptions.
    #[zoom(max_items = 1)]
    amend_subscriptions: Option<Vec<NewAmendment>>,
) -> CreatedQuote;

/// Validates a quote and returns its metrics, such as contract value, discounts and recurring revenue, without
/// submitting it.
///
/// [`create_quote`] creates the quote. Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/commerce/quote/preview", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "createQuotePreview",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/quote/POST/commerce/quote/preview",
    errors(
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The quote could not be previewed; retry later.
        500/6103 => PreviewFailed,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn preview_quote(
    /// CRM account number of the invoice owner, if it is a sibling account.
    #[header("invoice-owner-crm-account-number")]
    invoice_owner_crm_account_number: Option<String>,
    /// Dates and parties of the quote.
    header: PreviewHeader,
    /// Subscriptions to create.
    #[zoom(max_items = 1)]
    create_subscriptions: Option<Vec<NewSubscription>>,
    /// Changes to existing subscriptions.
    #[zoom(max_items = 1)]
    amend_subscriptions: Option<Vec<NewAmendment>>,
) -> QuotePreview;

/// Lists a partner's quotes.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/quotes",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:quote:admin"],
    rate_limit = Medium,
    operation = "getAllQuotes",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/quote/GET/commerce/quotes",
    max_range = 3 years,
    errors(
        /// The quote type is invalid.
        400/6200 => InvalidQuoteType,
        /// The quote status is invalid.
        400/6201 => InvalidQuoteStatus,
        /// The sort order is invalid.
        400/6202 => InvalidSort,
        /// The filter type is invalid.
        400/6203 => InvalidFilterType,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_quotes(
    #[zoom(default = 20, min = 20, max = 100)] page_size: Option<u32>,
    /// Page number, starting at 1.
    #[query(rename = "page_num")]
    page_number: Option<i64>,
    /// Date that `from` and `to` refer to.
    #[zoom(default = "effectiveDate")]
    date_filter_option: Option<DateFilterOption>,
    /// First day of the range, which covers at most three years.
    from: Option<Date>,
    /// Last day of the range, which covers at most three years.
    to: Option<Date>,
    /// Whether trials or sales are listed.
    #[zoom(default = "sale")]
    quote_type: Option<OrderType>,
    /// Part of the quote reference ID to search for.
    #[zoom(min_length = 3)]
    quote_reference_id: Option<String>,
    /// Part of the quote number to search for.
    #[zoom(min_length = 3)]
    quote_number: Option<String>,
    /// Purchase order number of the quotes to list.
    po_number: Option<String>,
    /// Deal registration number of the quotes to list.
    #[query(rename = "deal_reg_number")]
    deal_registration_number: Option<String>,
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
    /// CRM account number of the invoice owner whose quotes are listed.
    invoice_owner_crm_account_number: Option<String>,
    /// State of the quotes to list.
    status: Option<QuoteStatus>,
    /// Part of the subscription number to search for.
    #[zoom(min_length = 3, max_length = 15)]
    subscription_number: Option<String>,
    /// Whether quotes that create or that change subscriptions are listed.
    transaction_type: Option<TransactionType>,
    /// Order of the results.
    #[zoom(default = "updatedDate.asc")]
    sort: Option<QuoteSort>,
) -> QuotePage;

/// Returns a quote.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/quotes/<quote_reference_id>",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:quote:admin"],
    rate_limit = Light,
    operation = "getQuoteDetails",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/quote/GET/commerce/quotes/%7BquoteReferenceId%7D",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The quote does not exist.
        404/5009 => QuoteNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn get_quote(
    /// Reference ID of the quote.
    quote_reference_id: String,
) -> Quote;

/// Updates a subscription quote that is not approved yet.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    PATCH, "/commerce/quotes/<quote_reference_id>", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    rate_limit = Light,
    operation = "updateQuote",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/quote/PATCH/commerce/quotes/%7BquoteReferenceId%7D",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The quote could not be updated; retry later.
        500/6103 => QuoteNotUpdated,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn update_quote(
    /// Reference ID of the quote.
    quote_reference_id: String,
    /// Changes to the header.
    header: HeaderUpdate,
    /// Subscriptions to create.
    #[zoom(max_items = 1)]
    create_subscriptions: Option<Vec<SubscriptionChanges>>,
    /// Changes to existing subscriptions.
    #[zoom(max_items = 1)]
    amend_subscriptions: Option<Vec<AmendmentUpdate>>,
) -> UpdatedQuote;

/// Submits an approved quote for provisioning.
#[zoom_endpoint(
    PATCH, "/commerce/quotes/<quote_reference_id>/fulfillment", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    rate_limit = Medium,
    operation = "provisionQuote",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/quote/PATCH/commerce/quotes/%7BquoteReferenceId%7D/fulfillment",
    errors(
        /// The purchase order number is missing.
        400/6200 => PurchaseOrderNumberRequired,
        /// The call lists too many documents.
        400/6201 => TooManyDocuments,
        /// The purchase order document is missing.
        400/6202 => PurchaseOrderDocumentRequired,
        /// The customer's acceptance document is missing.
        400/6203 => AcceptanceDocumentRequired,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The quote could not be submitted; retry later.
        500/6220 => QuoteNotSubmitted,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn submit_quote(
    /// Reference ID of the quote.
    quote_reference_id: String,
    /// Purchase order number.
    po_number: String,
    /// Notes for the negotiation, added before provisioning.
    #[zoom(max_length = 1000)]
    comments: Option<String>,
    /// Uploaded files to attach, by reference ID.
    #[zoom(max_items = 10)]
    documents: Vec<NewDocument>,
) -> NoContent;

/// State of a quote.
#[zoom_model]
pub enum QuoteStatus {
    /// Failed to submit.
    #[zoom(rename = "failedToSubmit")]
    FailedToSubmit,
    /// Completed.
    Completed,
    /// Canceled.
    Canceled,
    /// Submitted.
    Submitted,
    /// Failed.
    Failed,
    /// Approved.
    Approved,
    /// Rejected.
    Rejected,
    /// Returned.
    Returned,
    /// Provisioning.
    Provisioning,
}

/// Kind of a discount that a partner can ask for.
#[zoom_model]
pub enum NewDiscountType {
    /// Exceptional discount.
    #[zoom(rename = "Exception")]
    Exception,
}
