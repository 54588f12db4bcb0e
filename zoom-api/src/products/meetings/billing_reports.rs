//! Billing reports.

use jiff::civil::Date;

use crate::{zoom_endpoint, zoom_model};

/// Lists billing reports.
///
/// Zoom's page: [Get billing reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/billing).
#[zoom_endpoint(
    GET, "/report/billing",
    scopes = ["report:read:admin", "report:read:billing:admin"],
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/200 => NoPermission,
    )
)]
pub fn list_billing_reports() -> BillingReportList;

/// Gets billing invoices.
///
/// Zoom's page: [Get billing invoice reports](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/billing/invoices).
#[zoom_endpoint(
    GET, "/report/billing/invoices",
    scopes = ["report:read:admin", "report:read:billing_invoice:admin"],
    rate_limit = Heavy,
    errors(
        /// Invalid billing ID.
        400/300 => InvalidBillingId,
        /// Report not found.
        404/5010 => ReportNotFound,
    )
)]
pub fn get_billing_invoices(
    /// The billing ID.
    billing_id: String,
) -> BillingInvoices;

/// Billing invoices.
#[zoom_model]
pub struct BillingInvoices {
    /// The currency.
    pub currency: Option<String>,
    /// The invoices.
    pub invoices: Vec<Invoice>,
}

/// An invoice.
#[zoom_model]
pub struct Invoice {
    /// The end date.
    pub end_date: Option<Date>,
    /// The invoice charge name.
    pub invoice_charge_name: Option<String>,
    /// The invoice number.
    pub invoice_number: Option<String>,
    /// The quantity.
    pub quantity: Option<i64>,
    /// The start date.
    pub start_date: Option<Date>,
    /// The tax amount.
    pub tax_amount: Option<String>,
    /// The total amount.
    pub total_amount: Option<String>,
}

/// A billing report list.
#[zoom_model]
pub struct BillingReportList {
    /// The billing reports.
    pub billing_reports: Vec<BillingReport>,
    /// The currency.
    pub currency: Option<String>,
}

/// A billing report.
#[zoom_model]
pub struct BillingReport {
    /// The end date.
    pub end_date: Option<Date>,
    /// The ID.
    pub id: Option<String>,
    /// The start date.
    pub start_date: Option<Date>,
    /// The tax amount.
    pub tax_amount: Option<String>,
    /// The total amount.
    pub total_amount: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<BillingReportType>,
}

/// What a billing report type can be.
#[zoom_model]
pub enum BillingReportType {
    /// Detailed.
    Detailed = 0,
    /// Custom.
    Custom = 1,
}
