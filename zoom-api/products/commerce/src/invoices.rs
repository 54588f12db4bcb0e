//! Invoices with their items.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{ContactSummary, Money, PartyAccount, PaymentStatus};
use zoom_api::types::CommaSeparated;
use zoom_api::{zoom_endpoint, zoom_model};

/// Returns an invoice of a distributor or reseller.
///
/// The end customer's Zoom or CRM account number limits the items to that customer. Not available in Zoom for
/// Government.
#[zoom_endpoint(
    GET, "/commerce/invoices/<invoice_number>",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:billing_documents:admin"],
    rate_limit = Light,
    operation = "getInvoiceDetail",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/billing/GET/commerce/invoices/%7BinvoiceNumber%7D",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The invoice does not exist.
        404/5009 => InvoiceNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn get_invoice(
    /// Number of the invoice.
    invoice_number: String,
    /// Zoom account number of the end customer whose items are returned.
    #[zoom(max_length = 10)]
    zoom_account_number: Option<String>,
    /// CRM account number of the end customer whose items are returned.
    crm_account_number: Option<String>,
) -> Invoice;

/// Invoice with its items.
#[zoom_model(response)]
pub struct Invoice {
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Day of the invoice.
    pub invoice_date: Option<Timestamp>,
    /// Names of the end customers.
    #[zoom(rename = "customer_name")]
    pub customer_names: Vec<String>,
    /// Account that receives the invoices.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Account of the sub-reseller.
    pub sub_reseller: Option<PartyAccount>,
    /// Contact that the subscription is sold to.
    pub sold_to_contact: Option<ContactSummary>,
    /// Contact that receives the bills.
    pub bill_to_contact: Option<ContactSummary>,
    /// Date when the payment is due.
    pub due_date: Option<Timestamp>,
    /// Whether the invoice is paid.
    pub payment_status: Option<PaymentStatus>,
    /// Amount still to pay.
    pub balance: Option<Money>,
    /// Amount after discounts.
    pub net_amount: Option<Money>,
    /// Purchase order numbers.
    pub po_numbers: Option<CommaSeparated<String>>,
    /// Description of the document.
    pub billing_description: Option<String>,
    /// Day when the document was posted.
    pub posted_date: Option<Date>,
    /// Reason for the document.
    pub reason_detail: Option<String>,
    /// ID of a related billing document.
    pub reference_billing_document_id: Option<String>,
    /// Tax on the invoice.
    pub total_tax_amount: Option<Money>,
    /// Day up to which charges are included.
    pub target_date: Option<Date>,
    /// Invoice items.
    #[zoom(max_items = 100)]
    pub invoice_items: Vec<InvoiceItem>,
}

/// Item of an invoice.
#[zoom_model(response)]
pub struct InvoiceItem {
    /// Account of the end customer.
    pub end_customer_account: Option<PartyAccount>,
    /// Name of the charge.
    pub charge_name: Option<String>,
    /// Frequency of the charge.
    pub charge_type: Option<String>,
    /// Description of the item.
    pub description: Option<String>,
    /// Name of the offer.
    pub offer_name: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// First day of the service period, or the date of a one-time charge.
    pub start_date: Option<Date>,
    /// Last day of the service period.
    pub end_date: Option<Date>,
    /// Number of the subscription that the item bills.
    pub subscription_number: Option<String>,
    /// SKU code for partners.
    pub partner_sku_code: Option<String>,
    /// Purchase order number.
    pub po_number: Option<String>,
    /// Quantity of the item, in the charge's unit of measure.
    pub quantity: Option<i64>,
    /// Tax on the item.
    pub tax_amount: Option<Money>,
    /// Amount with tax.
    pub total_amount: Option<Money>,
}
