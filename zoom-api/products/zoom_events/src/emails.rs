//! Emails that events send, and their delivery.

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the types of emails that an event sends.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/email_types",
    scopes = ["zoom_events_email:read", "zoom_events_email:read:admin", "zoom_events:read:list_email_types", "zoom_events:read:list_email_types:admin"],
    rate_limit = Light,
    paged = email_types,
    operation = "listEmailTypes",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/emails/GET/zoom_events/events/%7BeventId%7D/email_types",
    errors(
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_email_types(
    /// ID of the event.
    event_id: String,
    /// Status of the email types to list.
    status: Option<EmailTypeStatus>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> EmailTypePage;

/// Lists the emails of one type with their delivery status.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/email_types/<email_type_id>/send_status",
    scopes = ["zoom_events_email:read", "zoom_events_email:read:admin", "zoom_events:read:list_emails_status", "zoom_events:read:list_emails_status:admin"],
    rate_limit = Light,
    paged = emails,
    operation = "listEmailSentStatuses",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/emails/GET/zoom_events/events/%7BeventId%7D/email_types/%7BemailTypeId%7D/send_status",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_sent_statuses(
    /// ID of the event.
    event_id: String,
    /// ID of the email type, from `list_email_types`.
    email_type_id: String,
    /// Delivery status of the emails to list.
    status: Option<EmailStatus>,
    /// Text to search the emails for.
    search_text: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> EmailPage;

/// Page of email types.
#[zoom_model(response)]
pub struct EmailTypePage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Email types.
    #[zoom(max_items = 300)]
    pub email_types: Vec<EmailType>,
}

/// Type of emails that an event sends.
#[zoom_model(response)]
pub struct EmailType {
    /// Name of the email type, such as `Free ticket confirmation`.
    pub email_type: Option<String>,
    /// ID of the email type.
    pub email_type_id: Option<String>,
    /// Description of the trigger, such as `Sent when user is registered`.
    pub trigger_overview: Option<String>,
    /// Time at which emails of this type are sent.
    pub trigger_date: Option<Timestamp>,
    /// Status of the email type.
    pub status: Option<EmailTypeStatus>,
}

/// Status of an email type.
#[zoom_model]
pub enum EmailTypeStatus {
    /// Scheduled.
    Scheduled,
    /// Ongoing.
    Ongoing,
    /// Sent.
    Sent,
    /// No longer sent.
    Deactivated,
}

/// Page of emails.
#[zoom_model(response)]
pub struct EmailPage {
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Emails.
    #[zoom(max_items = 300)]
    pub emails: Vec<Email>,
}

/// Email to a person.
#[zoom_model(response)]
pub struct Email {
    /// Name of the recipient.
    pub name: Option<String>,
    /// Email address of the recipient.
    pub email: Option<String>,
    /// Delivery status.
    pub status: Option<EmailStatus>,
    /// Reason for a failed delivery.
    pub failure_reason: Option<FailureReason>,
    /// Time at which the email was sent.
    pub sent_date: Option<Timestamp>,
}

/// Delivery status of an email.
#[zoom_model]
pub enum EmailStatus {
    /// Scheduled for a later time.
    Scheduled,
    /// Ready to be sent.
    Pending,
    /// Delivered.
    Delivered,
    /// Delivery failed.
    Failed,
    /// Not sent at the scheduled time.
    MissedSchedule,
}

/// Reason for a failed delivery.
#[zoom_model]
pub enum FailureReason {
    /// The email bounced.
    Bounced,
    /// Network error; sending can be retried.
    SystemError,
    /// Blocked before it was sent.
    Blocked,
    /// The daily limit of emails was reached.
    RateLimited,
    /// The recipient unsubscribed.
    Unsubscribed,
}
