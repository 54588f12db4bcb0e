//! Zoom Events: hubs, events, sessions, tickets, reports and video on demand.

pub mod access_links;
pub mod attendee_actions;
pub mod coeditors;
pub mod emails;
pub mod event_registrants;
pub mod events;
pub mod exhibitors;
pub mod files;
pub mod hub_events;
pub mod hubs;
pub mod registration_questions;
pub mod reports;
pub mod session_interpreters;
pub mod session_livestreams;
pub mod session_polls;
pub mod session_reservations;
pub mod sessions;
pub mod speakers;
pub mod ticket_types;
pub mod tickets;
pub mod videos;
pub mod vod_channels;
pub mod vod_registrations;

use zoom_api::zoom_model;

/// How people attend.
#[zoom_model]
pub enum AttendanceType {
    /// Virtual.
    #[zoom(alias = "Virtual")]
    Virtual,
    /// In person.
    #[zoom(rename = "in-person", alias = "In-person")]
    InPerson,
    /// Hybrid.
    #[zoom(alias = "Hybrid")]
    Hybrid,
}

/// Answer type of a custom question.
#[zoom_model]
pub enum CustomQuestionType {
    /// Short answer.
    ShortAnswer,
    /// Long answer.
    LongAnswer,
    /// One of the choices, as radio buttons.
    SingleRadio,
    /// One of the choices, as a drop-down list.
    SingleDropdown,
    /// Several of the choices.
    MultipleChoice,
}

/// Person for whom an action failed.
#[zoom_model(response)]
pub struct EmailError {
    /// Email address.
    pub email: Option<String>,
    /// Reason for the failure.
    pub message: Option<String>,
}

/// People for whom an action failed.
#[zoom_model(response)]
pub struct EmailErrorList {
    /// People for whom the action failed; empty if everything succeeded.
    pub errors: Vec<EmailError>,
}

/// Standard field of a registration.
#[zoom_model]
pub enum FieldName {
    /// First name.
    FirstName,
    /// Last name.
    LastName,
    /// Address.
    Address,
    /// City.
    City,
    /// State or province.
    State,
    /// Postal code.
    Zip,
    /// Country.
    Country,
    /// Phone number.
    Phone,
    /// Industry.
    Industry,
    /// Job title.
    JobTitle,
    /// Organization.
    Organization,
    /// Number of employees of the organization.
    OrganizationSize,
}

/// Whether an event or a channel is published.
#[zoom_model]
pub enum PublicationStatus {
    /// Published.
    #[zoom(rename = "PUBLISHED")]
    Published,
    /// Draft.
    #[zoom(rename = "DRAFT")]
    Draft,
}

/// Answer to a registration question.
#[zoom_model]
pub struct QuestionAnswer {
    /// Text of the question.
    #[zoom(max_length = 256)]
    pub title: Option<String>,
    /// Answer of the registrant.
    pub answer: Option<String>,
}

/// Standard question of a registration.
#[zoom_model]
pub struct RegistrationQuestion {
    /// Field to ask for.
    pub field_name: Option<FieldName>,
    /// Whether an answer is required.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// ID of the question.
    pub question_id: Option<String>,
}

/// Role of the user in the events or hubs to list.
#[zoom_model]
pub enum RoleType {
    /// Host.
    #[zoom(alias = "Host")]
    Host,
    /// Attendee.
    #[zoom(alias = "Attendee")]
    Attendee,
}

/// How the holder of a ticket authenticates.
#[zoom_model]
pub enum TicketAuthenticationMethod {
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
}

/// Processing status of a video.
#[zoom_model]
pub enum VideoStatus {
    /// Cannot be played yet.
    Processing,
    /// Can be played.
    Done,
    /// Status unknown to Zoom.
    #[zoom(rename = "unknown")]
    NotKnown,
}
