//! Reports on department billing, and their invoices.
//!
//! Zoom Support must enable Department Billing for the account, which needs a Pro plan or higher.

use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Reports the account's department billing.
///
/// The account needs a Pro plan or higher, with Department Billing enabled by Zoom Support.
///
/// Zoom's page: [Get billing reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/billing).
#[zoom_endpoint(
    GET, "/report/billing",
    scopes = ["report:read:admin", "report:read:billing:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
    )
)]
pub fn list_billing_reports() -> BillingReportList;

/// Reports the invoices of one period of department billing.
///
/// The period's `billing_id` comes from `list_billing_reports`. The account needs a Pro plan or higher, with Department
/// Billing enabled by Zoom Support.
///
/// Zoom's page: [Get billing invoice reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/billing/invoices).
#[zoom_endpoint(
    GET, "/report/billing/invoices",
    scopes = ["report:read:admin", "report:read:billing_invoice:admin"],
    rate_limit = Heavy,
    errors(
        /// The `billing_id` is not valid.
        400/300 => InvalidBillingId,
        /// There is no report for this billing period.
        404/5010 => ReportNotFound,
    )
)]
pub fn get_billing_invoices(
    /// The billing report, by its ID from the list of billing reports.
    billing_id: String,
) -> BillingInvoices;

/// The invoices of one billing period.
#[zoom_model]
pub struct BillingInvoices {
    /// The currency of the amounts.
    pub currency: Option<String>,
    /// The invoices.
    pub invoices: Vec<Invoice>,
}

/// An invoice of department billing.
#[zoom_model]
pub struct Invoice {
    /// The last day the invoice covers.
    pub end_date: Option<Date>,
    /// The name of the charge on the invoice.
    pub invoice_charge_name: Option<String>,
    /// The number of the invoice.
    pub invoice_number: Option<String>,
    /// How many licenses were bought.
    pub quantity: Option<i64>,
    /// The first day the invoice covers.
    pub start_date: Option<Date>,
    /// The tax on the invoice.
    pub tax_amount: Option<String>,
    /// What the invoice amounts to, in all.
    pub total_amount: Option<String>,
}

/// The account's billing reports.
#[zoom_model]
pub struct BillingReportList {
    /// The billing reports.
    pub billing_reports: Vec<BillingReport>,
    /// The currency of the amounts.
    pub currency: Option<String>,
}

/// The report of one billing period.
#[zoom_model]
pub struct BillingReport {
    /// The last day of the billing period.
    pub end_date: Option<Date>,
    /// The report's ID, which leads to its invoices. With it the web portal exports the report as CSV, at
    /// `/account/report/billing/export?id=`.
    pub id: Option<String>,
    /// The first day of the billing period.
    pub start_date: Option<Date>,
    /// The tax of the billing period, in all.
    pub tax_amount: Option<String>,
    /// What the billing period costs, in all.
    pub total_amount: Option<String>,
    /// The kind of billing report.
    #[zoom(rename = "type")]
    pub kind: Option<BillingReportType>,
}

/// What kind of billing report it is.
#[zoom_model]
pub enum BillingReportType {
    /// A detailed one.
    Detailed = 0,
    /// A custom one.
    Custom = 1,
}
