//! Orders: create, amend, renew and cancel subscriptions.

mod amend_subscriptions;
mod create_subscription;
mod requests;
mod responses;

pub use amend_subscriptions::*;
pub use create_subscription::*;
pub use requests::*;
pub use responses::*;

use jiff::civil::Date;

use super::{DateFilterOption, OrderType, TransactionType};
use zoom_api::{zoom_endpoint, zoom_model};

/// Creates a subscription order for a partner's end customers.
///
/// One order can cover several end customers, and can create subscriptions and change existing ones. Not available in
/// Zoom for Government.
#[zoom_endpoint(
    POST, "/commerce/order", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:order:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "createOrder",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/order/POST/commerce/order",
    errors(
        /// The cancellation date is invalid.
        400/5002 => InvalidCancellationDate,
        /// A value is not a whole number.
        400/5009 => NotWholeNumber,
        /// No account has this CRM account number.
        400/5147 => CrmAccountNotFound,
        /// Canceling at a specific date needs the date.
        400/5601 => CancellationDateRequired,
        /// No price list has this ID.
        400/5604 => PriceListNotFound,
        /// The request body is empty.
        400/5605 => BodyRequired,
        /// The order header is missing.
        400/5606 => OrderHeaderRequired,
        /// The order date is missing.
        400/5607 => OrderDateRequired,
        /// The order date has an invalid format.
        400/5608 => InvalidOrderDate,
        /// The order date is in the past.
        400/5609 => OrderDateInPast,
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
        /// The order type is neither trial nor sale.
        400/5623 => InvalidOrderType,
        /// The start date is invalid or in the past.
        400/5625 => InvalidStartDate,
        /// The type of the initial term is neither termed nor evergreen.
        400/5627 => InvalidInitialTermType,
        /// Some offers have no partner SKU; create a quote instead.
        400/5628 => PartnerSkuMissing,
        /// A termed initial term needs the period type `Month` or `Year`, or an offer with a net price of 0 is changed
        /// or renewed.
        400/5629 => InvalidPeriodTypeOrFreeOffer,
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
        /// The sub-reseller does not exist or does not belong to the partner.
        400/5662 => InvalidSubResellerAccountNumber,
        /// The subscription number is invalid.
        400/5678 => InvalidSubscriptionNumber,
        /// The end customer does not belong to the partner.
        400/5692 => CustomerNotOfPartner,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The order could not be processed.
        500/5632 => OrderNotProcessed,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn create_order(
    /// CRM account number of the invoice owner, if it is a sibling account.
    #[header("invoice-owner-crm-account-number")]
    invoice_owner_crm_account_number: Option<String>,
    /// Numbers, dates and parties of the order.
    header: NewHeader,
    /// Subscriptions to create.
    #[zoom(max_items = 1)]
    create_subscriptions: Option<Vec<NewSubscription>>,
    /// Changes to existing subscriptions.
    #[zoom(max_items = 1)]
    amend_subscriptions: Option<Vec<NewAmendment>>,
) -> CreatedOrder;

/// Validates an order and returns its metrics, such as contract value, discounts and recurring revenue, without placing
/// it.
///
/// [`create_order`] places the order. Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/commerce/order/preview", json,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:order:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "createOrderPreview",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/order/POST/commerce/order/preview",
    errors(
        /// The cancellation date is invalid.
        400/5002 => InvalidCancellationDate,
        /// A value is not a whole number.
        400/5009 => NotWholeNumber,
        /// No account has this CRM account number.
        400/5142 => CrmAccountNotFound,
        /// Canceling at a specific date needs the date.
        400/5601 => CancellationDateRequired,
        /// No price list has this ID.
        400/5604 => PriceListNotFound,
        /// The request body is empty.
        400/5605 => BodyRequired,
        /// The order header is missing.
        400/5606 => OrderHeaderRequired,
        /// The order date is missing.
        400/5607 => OrderDateRequired,
        /// The order date has an invalid format.
        400/5608 => InvalidOrderDate,
        /// The order date is in the past.
        400/5609 => OrderDateInPast,
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
        /// The order type is neither trial nor sale.
        400/5623 => InvalidOrderType,
        /// The start date is invalid or in the past.
        400/5625 => InvalidStartDate,
        /// The type of the initial term is neither termed nor evergreen.
        400/5627 => InvalidInitialTermType,
        /// Some offers have no partner SKU; create a quote instead.
        400/5628 => PartnerSkuMissing,
        /// A termed initial term needs the period type `Month` or `Year`, or an offer with a net price of 0 is changed
        /// or renewed.
        400/5629 => InvalidPeriodTypeOrFreeOffer,
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
        /// A new subscription needs the end customer's account number.
        400/5648 => CustomerRequired,
        /// No price list has this partner SKU code.
        400/5660 => PartnerSkuNotFound,
        /// The sub-reseller does not exist or does not belong to the partner.
        400/5662 => InvalidSubResellerAccountNumber,
        /// The subscription number is invalid.
        400/5678 => InvalidSubscriptionNumber,
        /// The end customer does not belong to the partner.
        400/5692 => CustomerNotOfPartner,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The order could not be processed.
        500/5632 => OrderNotProcessed,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn preview_order(
    /// CRM account number of the invoice owner, if it is a sibling account.
    #[header("invoice-owner-crm-account-number")]
    invoice_owner_crm_account_number: Option<String>,
    /// Dates and parties of the order.
    header: PreviewHeader,
    /// Subscriptions to create.
    #[zoom(max_items = 1)]
    create_subscriptions: Option<Vec<NewSubscription>>,
    /// Changes to existing subscriptions.
    #[zoom(max_items = 1)]
    amend_subscriptions: Option<Vec<PreviewAmendment>>,
) -> OrderPreview;

/// Lists a partner's orders.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/orders",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    rate_limit = Medium,
    operation = "getAllOrders",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/order/GET/commerce/orders",
    max_range = 3 years,
    errors(
        /// The sort order is invalid.
        400/5000 => InvalidSort,
        /// The order type is neither trial nor sale.
        400/5623 => InvalidOrderType,
        /// The order status is invalid.
        400/5689 => InvalidOrderStatus,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_orders(
    /// CRM account number of the invoice owner whose orders are listed.
    invoice_owner_crm_account_number: Option<String>,
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
    order_type: Option<OrderType>,
    /// Reference ID of the order to list.
    order_reference_id: Option<String>,
    /// Number of the order to list.
    order_number: Option<String>,
    /// Purchase order number of the orders to list.
    po_number: Option<String>,
    /// Deal registration number of the orders to list.
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
    /// Name of the invoice owner whose orders are listed.
    invoice_owner_name: Option<String>,
    /// State of the orders to list.
    status: Option<OrderStatus>,
    /// Part of the subscription number to search for.
    #[zoom(min_length = 3, max_length = 15)]
    subscription_number: Option<String>,
    /// Whether orders that create or that change subscriptions are listed.
    transaction_type: Option<TransactionType>,
    /// Order of the results.
    #[zoom(default = "updatedDate.asc")]
    sort: Option<OrderSort>,
) -> OrderPage;

/// Returns an order.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/orders/<order_reference_id>",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    rate_limit = Light,
    operation = "getOrderDetails",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/order/GET/commerce/orders/%7BorderReferenceId%7D",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The order does not exist.
        404/5009 => OrderNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn get_order(
    /// Reference ID of the order.
    order_reference_id: String,
) -> Order;

/// State of an order.
#[zoom_model]
pub enum OrderStatus {
    /// Draft.
    Draft,
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
}
