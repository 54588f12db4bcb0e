//! Webinar registrants: responses.

use jiff::Timestamp;

use super::super::{
    CustomAnswer, EmployeeCount, PurchaseRole, PurchasingTimeFrame, RegisteredOccurrence, RegistrantLanguage,
    RegistrantStatus, StandardQuestion,
};
use super::CustomQuestion;
use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

/// Registrant of a webinar, with the answers to the questions.
#[zoom_model(response)]
pub struct Registrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Address of the registrant.
    pub address: Option<String>,
    /// City of the registrant.
    pub city: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Country of the registrant, as a two-letter code.
    pub country: Option<String>,
    /// Answers to custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// Email address of the registrant.
    #[zoom(max_length = 128, format = "email")]
    pub email: String,
    /// First name of the registrant.
    #[zoom(max_length = 64)]
    pub first_name: String,
    /// Industry of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Last name of the registrant.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Number of employees of the registrant's organization.
    pub no_of_employees: Option<EmployeeCount>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Purchasing time frame of the registrant.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role of the registrant in the purchase process.
    pub role_in_purchase_process: Option<PurchaseRole>,
    /// State or province of the registrant.
    pub state: Option<String>,
    /// Status of the registrant.
    pub status: Option<RegistrantStatus>,
    /// ZIP or postal code of the registrant.
    pub zip: Option<String>,
    /// Language of the registrant's confirmation emails.
    pub language: Option<RegistrantLanguage>,
    /// Registration time.
    pub create_time: Option<Timestamp>,
    /// Join URL of the registrant, after approval.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// Registration questions of a webinar.
#[zoom_model(response)]
pub struct RegistrationQuestions {
    /// Custom registration questions.
    pub custom_questions: Vec<CustomQuestion>,
    /// Standard registration fields.
    pub questions: Vec<StandardQuestion>,
}

/// Tracking sources of a webinar's registration page.
#[zoom_model(response)]
pub struct TrackingSourceList {
    /// Number of registrations for the webinar.
    pub total_records: Option<u64>,
    /// Tracking sources.
    pub tracking_sources: Vec<TrackingSource>,
}

/// Tracking source of a registration page, with its numbers of visitors and registrants.
#[zoom_model(response)]
pub struct TrackingSource {
    /// ID of the tracking source.
    pub id: Option<String>,
    /// Number of registrants from this source.
    pub registration_count: Option<u32>,
    /// Platform on which the registration link was shared.
    pub source_name: Option<String>,
    /// Shared registration link.
    pub tracking_url: Option<String>,
    /// Number of visitors of the registration page from this source.
    pub visitor_count: Option<u32>,
}

/// Result of a batch registration.
#[zoom_model(response)]
pub struct BatchRegistration {
    /// Registered people.
    pub registrants: Vec<BatchRegistered>,
}

/// Registered person of a batch.
#[zoom_model(response)]
pub struct BatchRegistered {
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Personal join URL of the registrant.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
}

/// Result of a registration.
#[zoom_model(response)]
pub struct Registration {
    /// ID of the webinar.
    pub id: Option<MeetingId>,
    /// Join URL of the registrant.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
    /// Start time of the webinar.
    pub start_time: Option<Timestamp>,
    /// Topic of the webinar.
    #[zoom(max_length = 200)]
    pub topic: Option<String>,
    /// Occurrences that the registration applies to.
    pub occurrences: Vec<RegisteredOccurrence>,
}
