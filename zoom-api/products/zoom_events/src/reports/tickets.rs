//! Reports: tickets.

use super::super::{QuestionAnswer, TicketAuthenticationMethod};
use super::RegistrationMethod;
use zoom_api::zoom_model;

/// Ticket in a custom report.
#[zoom_model(response)]
pub struct CustomReportTicket {
    /// Name of the ticket type.
    pub ticket_type_name: Option<String>,
    /// ID of the ticket type.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// Source of the registration, for tracking.
    pub registration_source: Option<String>,
    /// How the person registered.
    pub registration_method: Option<RegistrationMethod>,
    /// How the holder of the ticket authenticates.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Answers to the registration questions.
    #[zoom(max_items = 200)]
    pub questions: Vec<QuestionAnswer>,
}

/// Ticket of an attendee.
#[zoom_model(response)]
pub struct ReportTicket {
    /// Name of the ticket type.
    pub ticket_type_name: Option<String>,
    /// ID of the ticket type.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in another system.
    pub external_ticket_id: Option<String>,
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// How the holder of the ticket authenticates.
    pub authentication_method: Option<ReportAuthenticationMethod>,
    /// Answers to the registration questions.
    #[zoom(max_items = 200)]
    pub questions: Vec<QuestionAnswer>,
}

/// How the holder of a ticket authenticates.
#[zoom_model]
pub enum ReportAuthenticationMethod {
    /// With a Zoom account.
    ZoomAccount,
    /// With a Zoom account and a one-time password.
    ZoomAccountOtp,
    /// With single sign-on of an identity provider.
    CorporateIdp,
    /// Not at all.
    NoAuth,
    /// With a one-time password by email when registering.
    #[zoom(rename = "email_opt")]
    EmailOtp,
    /// With a one-time password by email when joining, after registration by the host.
    ZoomAccountOtpAtJoin,
    /// As a guest, without signing in.
    #[zoom(alias = "fast_Join")]
    FastJoin,
    /// Through a vanity URL.
    VanityUrl,
}

/// Ticket of a session's attendee.
#[zoom_model(response)]
pub struct SessionAttendeeTicket {
    /// Name of the ticket type.
    pub ticket_type_name: Option<String>,
    /// ID of the ticket.
    pub ticket_id: Option<String>,
    /// Answers to the registration questions.
    #[zoom(max_items = 200)]
    pub questions: Vec<QuestionAnswer>,
}
