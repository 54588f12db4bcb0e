//! Quotes: header.

use jiff::civil::Date;

use super::super::{OrderType, TransactionType, TypedAttribute};
use super::{QuoteMetrics, QuoteStatus};
use zoom_api::zoom_model;

/// Header of a quote.
#[zoom_model(response)]
pub struct Header {
    /// Reference ID of the quote.
    pub quote_reference_id: Option<String>,
    /// Whether the quote is for a trial or a sale.
    pub quote_type: Option<OrderType>,
    /// Whether subscriptions are created or changed.
    pub transaction_type: Option<TransactionType>,
    /// Description of the quote.
    #[zoom(max_length = 500)]
    pub quote_description: Option<String>,
    /// State of the quote.
    pub status: Option<QuoteStatus>,
    /// Number in the billing system, once the quote was submitted.
    pub quote_number: Option<String>,
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number")]
    pub deal_registration_number: Option<String>,
    /// Day when the quote is placed in the billing system.
    pub quote_date: Date,
    /// Last day of the quote's validity.
    pub quote_expiry_date: Option<Date>,
    /// Purchase order number.
    pub po_number: Option<String>,
    /// Whether the trade screening was passed.
    pub trade_screening: Option<bool>,
    /// Contract value and recurring revenue.
    pub quote_metrics: Option<QuoteMetrics>,
    /// Steps of the negotiation.
    #[zoom(max_items = 20)]
    pub negotiations: Vec<Negotiation>,
    /// Attachments.
    #[zoom(max_items = 10)]
    pub documents: Vec<Document>,
    /// Further attributes to store.
    #[zoom(max_items = 10)]
    pub additional_attributes: Vec<TypedAttribute>,
}

/// Step of the negotiation of a quote.
#[zoom_model(response)]
pub struct Negotiation {
    /// Note that the partner wrote.
    pub partner_note: Option<String>,
    /// Note that Zoom wrote.
    pub zoom_note: Option<String>,
    /// Party that acted.
    pub action_by: Option<NegotiationParty>,
    /// Time when the note was added, as text such as `2022-10-25T12:10:234Z`.
    pub as_of_date: Option<String>,
    /// State of the step.
    pub status: Option<NegotiationStatus>,
    /// Number in the billing system, once the quote was submitted.
    pub quote_number: Option<String>,
}

/// Party that acted.
#[zoom_model]
pub enum NegotiationParty {
    /// Partner.
    #[zoom(rename = "Partner")]
    Partner,
    /// Zoom's commercial operations.
    #[zoom(rename = "Zoom COPS")]
    ZoomCops,
}

/// Result of a step.
#[zoom_model]
pub enum NegotiationStatus {
    /// Submitted.
    #[zoom(rename = "Submitted")]
    Submitted,
    /// Rejected.
    #[zoom(rename = "Rejected")]
    Rejected,
    /// Approved.
    #[zoom(rename = "Approved")]
    Approved,
    /// Provisioned.
    #[zoom(rename = "Provisioned")]
    Provisioned,
}

/// Attachment of a quote.
#[zoom_model(response)]
pub struct Document {
    /// Reference ID of the file.
    pub document_reference_id: Option<String>,
    /// Note on the document.
    #[zoom(max_length = 1000)]
    pub document_note: Option<String>,
    /// Kind of the document.
    pub document_type: Option<DocumentType>,
}

/// Kind of an attachment.
#[zoom_model]
pub enum DocumentType {
    /// Purchase order.
    #[zoom(rename = "Purchase Order")]
    PurchaseOrder,
    /// Customer acceptance.
    #[zoom(rename = "Customer Acceptance")]
    CustomerAcceptance,
    /// Other.
    #[zoom(rename = "Other")]
    Other,
    /// Quote.
    #[zoom(rename = "Quote")]
    Quote,
}
