//! Department billing reports, and their invoices.
//!
//! Zoom Support must enable Department Billing for the account; requires a Pro plan or higher.

use jiff::civil::Date;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the account's department billing reports.
///
/// Requires a Pro plan or higher, with Department Billing enabled by Zoom Support.
#[zoom_endpoint(
    GET, "/report/billing",
    scopes = ["report:read:admin", "report:read:billing:admin"],
    rate_limit = Heavy,
    operation = "getBillingReport",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/billing",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
    )
)]
pub fn list_billing_reports() -> BillingReportList;

/// Returns the invoices of one department billing period.
///
/// `list_billing_reports` returns the period's `billing_id`. Requires a Pro plan or higher, with Department Billing
/// enabled by Zoom Support.
#[zoom_endpoint(
    GET, "/report/billing/invoices",
    scopes = ["report:read:admin", "report:read:billing_invoice:admin"],
    rate_limit = Heavy,
    operation = "getBillingInvoicesReports",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/billing/invoices",
    errors(
        /// Invalid `billing_id`.
        400/300 => InvalidBillingId,
        /// The billing period has no report.
        404/5010 => ReportNotFound,
    )
)]
pub fn get_billing_invoices(
    /// ID of the billing report, from the list of billing reports.
    billing_id: String,
) -> BillingInvoices;

/// Invoices of one billing period.
#[zoom_model(response)]
pub struct BillingInvoices {
    /// Currency of the amounts.
    pub currency: Option<String>,
    /// Invoices.
    pub invoices: Vec<Invoice>,
}

/// Department billing invoice.
#[zoom_model(response)]
pub struct Invoice {
    /// Last day of the invoice period.
    pub end_date: Option<Date>,
    /// Name of the charge.
    pub invoice_charge_name: Option<String>,
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Number of licenses.
    pub quantity: Option<i64>,
    /// First day of the invoice period.
    pub start_date: Option<Date>,
    /// Tax of the invoice.
    pub tax_amount: Option<String>,
    /// Total amount of the invoice.
    pub total_amount: Option<String>,
}

/// Billing reports of the account.
#[zoom_model(response)]
pub struct BillingReportList {
    /// Billing reports.
    pub billing_reports: Vec<BillingReport>,
    /// Currency of the amounts.
    pub currency: Option<String>,
}

/// Report of one billing period.
#[zoom_model(response)]
pub struct BillingReport {
    /// Last day of the billing period.
    pub end_date: Option<Date>,
    /// ID of the report, which identifies its invoices. The web portal exports the report as CSV with it, at
    /// `/account/report/billing/export?id=`.
    pub id: Option<String>,
    /// First day of the billing period.
    pub start_date: Option<Date>,
    /// Total tax of the billing period.
    pub tax_amount: Option<String>,
    /// Total amount of the billing period.
    pub total_amount: Option<String>,
    /// Billing report type.
    #[zoom(rename = "type")]
    pub kind: Option<BillingReportType>,
}

/// Billing report type.
#[zoom_model]
pub enum BillingReportType {
    /// Detailed.
    Detailed = 0,
    /// Custom.
    Custom = 1,
}
