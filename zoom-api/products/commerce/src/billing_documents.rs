//! Invoices, credit memos and debit memos.

use bytes::Bytes;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Money, PaymentStatus};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists invoices, credit memos and debit memos of a distributor's or reseller's end customers.
///
/// Without filters, returns the unpaid invoices of the last month. Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/billing_documents",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:billing_documents:admin"],
    rate_limit = Medium,
    paged = billing_documents,
    operation = "getAllBillingDocs",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/billing/GET/commerce/billing_documents",
    errors(
        /// A date has an invalid format.
        400/5002 => InvalidDateFormat,
        /// The page size is invalid.
        400/5008 => InvalidPageSize,
        /// The payment status is invalid.
        400/5504 => InvalidPaymentStatus,
        /// The period is longer than three years.
        400/5505 => PeriodTooLong,
        /// The sort order is invalid.
        400/5506 => InvalidSort,
        /// Only one field can be sorted by.
        400/5507 => SeveralSortFields,
        /// Zoom rejected the request; the message has the reason.
        400 => RequestRejected,
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn list_billing_documents(
    /// Kind of the documents to list; by default invoices.
    document_type: Option<DocumentType>,
    /// Payment status of the documents to list; by default all.
    payment_status: Option<DocumentPaymentStatus>,
    /// First document date of the documents to list; by default one month ago.
    document_date_start: Option<Date>,
    /// Last document date of the documents to list; the range covers at most three years.
    document_date_end: Option<Date>,
    /// Due date of the documents to list.
    due_date: Option<Date>,
    /// Part of the document number to search for.
    document_number: Option<String>,
    /// Currency code (ISO 4217) of the documents to list; by default all.
    #[zoom(max_length = 3)]
    currency: Option<String>,
    /// Part of the end customer's name to search for.
    #[zoom(min_length = 3)]
    end_customer_name: Option<String>,
    /// CRM account number of the end customer whose documents are listed.
    end_customer_crm_account_number: Option<String>,
    /// Part of the end customer's Zoom account number to search for.
    #[zoom(min_length = 3, max_length = 12)]
    end_customer_zoom_account_number: Option<String>,
    /// Whether documents with a balance of zero are omitted.
    #[zoom(default = false)]
    exclude_zero_balance_invoices: Option<bool>,
    /// CRM account number of the invoice owner whose documents are listed.
    invoice_owner_crm_account_number: Option<String>,
    /// Number of items per page; 10 by default, at most 99.
    #[zoom(min = 1, max = 99)]
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Order of the results; by default by document date, ascending.
    sort: Option<DocumentSort>,
) -> BillingDocumentPage;

/// Downloads a billing document as PDF.
///
/// Not available in Zoom for Government.
#[zoom_endpoint(
    GET, "/commerce/billing_documents/<document_number>/document",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:billing_documents:admin"],
    rate_limit = Light,
    operation = "downloadBillingDoc",
    docs = "https://developers.zoom.us/docs/api/commerce/#tag/billing/GET/commerce/billing_documents/%7BdocumentNumber%7D/document",
    errors(
        /// The access token is missing or invalid.
        401 => Unauthorized,
        /// The document does not exist.
        404/5501 => DocumentNotFound,
        /// Zoom failed to process the request; retry later.
        500 => InternalServerError,
    )
)]
pub fn download_billing_document(
    /// Number of the invoice, credit memo or debit memo.
    document_number: String,
) -> Bytes;

/// Page of billing documents.
#[zoom_model(response)]
pub struct BillingDocumentPage {
    /// Number of documents.
    pub document_count: Option<u32>,
    /// Billing documents.
    #[zoom(max_items = 100)]
    pub billing_documents: Vec<BillingDocument>,
    pub next_page_token: Option<String>,
}

/// Invoice, credit memo or debit memo.
#[zoom_model(response)]
pub struct BillingDocument {
    /// Number of the document.
    pub document_number: Option<String>,
    /// Day of the document.
    pub document_date: Option<Timestamp>,
    /// Kind of the document.
    pub document_type: Option<DocumentType>,
    /// Names of the end customers.
    #[zoom(rename = "customer_name")]
    pub customer_names: Vec<String>,
    /// Zoom account number of the end customer.
    pub customer_zoom_account_number: Option<i64>,
    /// Name of the sub-reseller for whom the distributor acted.
    pub sub_reseller_name: Option<String>,
    /// Name of the account that receives the invoices.
    pub invoice_owner_name: Option<String>,
    /// Date when the payment is due.
    pub due_date: Option<Timestamp>,
    /// Whether the document is paid.
    pub payment_status: Option<PaymentStatus>,
    /// Amount still to pay.
    pub balance: Option<Money>,
    /// Amount after discounts.
    pub net_amount: Option<Money>,
    /// Purchase order number.
    pub po_number: Option<String>,
    /// Description of the document.
    pub billing_description: Option<String>,
    /// Day when the document was posted.
    pub posted_date: Option<Date>,
    /// Reason for the document.
    pub reason_detail: Option<String>,
    /// ID of a billing document that belongs to this one.
    pub reference_billing_document_id: Option<String>,
}

/// Kind of a billing document.
#[zoom_model]
pub enum DocumentType {
    /// Invoice.
    Invoice,
    /// Credit memo.
    CreditMemo,
    /// Debit memo.
    DebitMemo,
}

/// Payment status of the documents to list.
#[zoom_model]
pub enum DocumentPaymentStatus {
    /// Paid.
    #[zoom(rename = "Paid")]
    Paid,
    /// Unpaid.
    #[zoom(rename = "Unpaid")]
    Unpaid,
    /// All.
    #[zoom(rename = "All")]
    All,
}

/// Order of the documents.
#[zoom_model]
pub enum DocumentSort {
    /// Document number, ascending.
    #[zoom(rename = "documentNumber.asc")]
    DocumentNumberAsc,
    /// Document date, ascending.
    #[zoom(rename = "documentDate.asc")]
    DocumentDateAsc,
    /// Due date, ascending.
    #[zoom(rename = "dueDate.asc")]
    DueDateAsc,
    /// Balance, ascending.
    #[zoom(rename = "balance.asc")]
    BalanceAsc,
    /// Document number, descending.
    #[zoom(rename = "documentNumber.desc")]
    DocumentNumberDesc,
    /// Document date, descending.
    #[zoom(rename = "documentDate.desc")]
    DocumentDateDesc,
    /// Due date, descending.
    #[zoom(rename = "dueDate.desc")]
    DueDateDesc,
    /// Balance, descending.
    #[zoom(rename = "balance.desc")]
    BalanceDesc,
}
