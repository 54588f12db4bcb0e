//! Events of Zoom Commerce.

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Commerce.
#[zoom_event]
pub enum Event {
    CommerceAccountStatusChanged,
    CommerceDealRegistrationStatusChanged,
    CommerceOrderStatusChanged,
    CommerceQuoteStatusChanged,
}

/// The status of an account changed in Zoom Commerce.
///
/// Beside the payload, `event_id` identifies the event.
#[zoom_event(
    "commerce.account_status_changed",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:account:admin"],
    docs = "https://developers.zoom.us/docs/api/commerce/events/#tag/commerce/POSTcommerce.account_status_changed",
)]
pub struct CommerceAccountStatusChanged {
    /// Account that caused the event.
    pub account_id: Option<String>,
    /// Account whose status changed.
    pub account: Option<Account>,
}

/// The status of a deal registration changed in Zoom Commerce, for example because it was submitted, approved or
/// rejected.
///
/// Beside the payload, `event_id` identifies the event.
#[zoom_event(
    "commerce.deal_registration_status_changed",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:deal_registration:admin"],
    docs = "https://developers.zoom.us/docs/api/commerce/events/#tag/commerce/POSTcommerce.deal_registration_status_changed",
)]
pub struct CommerceDealRegistrationStatusChanged {
    /// Account that caused the event.
    pub account_id: Option<String>,
    /// Deal registration whose status changed.
    pub deal_registration: Option<DealRegistration>,
}

/// The status of an order changed in Zoom Commerce, for example because it was placed, processed or canceled.
///
/// Beside the payload, `event_id` identifies the event.
#[zoom_event(
    "commerce.order_status_changed",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    docs = "https://developers.zoom.us/docs/api/commerce/events/#tag/commerce/POSTcommerce.order_status_changed",
)]
pub struct CommerceOrderStatusChanged {
    /// Account that caused the event.
    pub account_id: Option<String>,
    /// Order whose status changed.
    pub order: Option<CommerceOrder>,
}

/// The status of a quote changed in Zoom Commerce, for example because it was submitted, approved or canceled.
///
/// Beside the payload, `event_id` identifies the event.
#[zoom_event(
    "commerce.quote_status_changed",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:quote:admin"],
    docs = "https://developers.zoom.us/docs/api/commerce/events/#tag/commerce/POSTcommerce.quote_status_changed",
)]
pub struct CommerceQuoteStatusChanged {
    /// Account that caused the event.
    pub account_id: Option<String>,
    /// Quote whose status changed.
    pub quote: Option<Quote>,
}

/// Account whose status changed.
#[zoom_model]
pub struct Account {
    /// Number of the account in Zoom's CRM system.
    pub crm_account_number: Option<String>,
    /// Reference ID; only if the record was created through the API.
    pub create_reference_id: Option<String>,
    /// New status.
    pub status: Option<AccountStatus>,
}

/// Status of an account.
#[zoom_model]
pub enum AccountStatus {
    /// Success.
    Success,
    /// Partial success.
    #[zoom(rename = "partial success")]
    PartialSuccess,
    /// Failure.
    Failure,
    /// Submitted.
    Submitted,
    /// In review.
    #[zoom(rename = "in review")]
    InReview,
}

/// Deal registration whose status changed.
#[zoom_model]
pub struct DealRegistration {
    /// Number of the deal registration.
    #[zoom(rename = "deal_reg_number", max_length = 15)]
    pub deal_registration_number: Option<String>,
    /// Reference ID; only if the record was created through the API.
    pub create_reference_id: Option<String>,
    /// New status.
    pub status: Option<DealRegistrationStatus>,
}

/// Status of a deal registration.
#[zoom_model]
pub enum DealRegistrationStatus {
    /// Pending review.
    #[zoom(rename = "pending review")]
    PendingReview,
    /// Denied.
    Denied,
    /// Returned.
    Returned,
    /// Approved.
    Approved,
    /// Expired.
    Expired,
    /// Revoked.
    Revoked,
    /// Closed lost.
    #[zoom(rename = "closed-lost", alias = "Closed-Lost")]
    ClosedLost,
    /// Closed won.
    #[zoom(rename = "closed-won", alias = "Closed-Won")]
    ClosedWon,
    /// Failure.
    Failure,
    /// Pending sales review.
    #[zoom(rename = "pending sales review")]
    PendingSalesReview,
    /// Draft.
    Draft,
    /// Submitted.
    Submitted,
    /// Submit failed.
    #[zoom(rename = "submit failed")]
    SubmitFailed,
}

/// Order whose status changed.
#[zoom_model]
pub struct CommerceOrder {
    /// Reference ID of the order.
    pub order_reference_id: Option<String>,
    /// New status.
    pub status: Option<OrderStatus>,
}

/// Status of an order.
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
    /// Failed.
    Failed,
    /// Submitted.
    Submitted,
}

/// Quote whose status changed.
#[zoom_model]
pub struct Quote {
    /// Reference ID of the quote.
    pub quote_reference_id: Option<String>,
    /// New status.
    pub status: Option<QuoteStatus>,
}

/// Status of a quote.
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
    /// Draft.
    Draft,
}
