//! Meetings and webinars, with their registrants, polls, recordings and reports.

pub mod activity_reports;
pub mod archived_files;
pub mod billing_reports;
pub mod devices;
pub mod events;
pub mod h323_devices;
pub mod invite_links;
pub mod join_tokens;
pub mod live_meetings;
pub mod livestreams;
mod meeting_report_types;
pub mod meeting_reports;
pub mod meetings;
pub mod open_apps;
pub mod pac;
mod past_meeting_types;
pub mod past_meetings;
pub mod past_webinars;
pub mod phone_appliances;
mod poll_types;
pub mod polls;
mod recording_registrant_types;
pub mod recording_registrants;
pub mod recording_settings;
pub mod recordings;
mod recurrence;
pub mod registrants;
pub mod reports;
mod settings;
pub mod sip_phones;
pub mod summaries;
pub mod surveys;
pub mod templates;
pub mod tracking_fields;
pub mod tsp;
pub mod usage_reports;
pub mod webinar_branding;
pub mod webinar_join_tokens;
pub mod webinar_livestreams;
pub mod webinar_panelists;
pub mod webinar_polls;
pub mod webinar_registrants;
pub mod webinar_reports;
pub mod webinar_surveys;
pub mod webinar_templates;
pub mod webinars;

pub use meeting_report_types::*;
pub use past_meeting_types::*;
pub use poll_types::*;
pub use recording_registrant_types::*;
pub use recurrence::*;
pub use settings::*;

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Registration and approval type.
#[zoom_model]
pub enum ApprovalType {
    /// Registrants are approved automatically.
    Automatic = 0,
    /// The host approves registrants manually.
    Manual = 1,
    /// No registration required.
    NoRegistration = 2,
}

/// Attendee with a personal join link.
#[zoom_model(response)]
pub struct Attendee {
    /// Join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// Display name of the attendee.
    pub name: Option<String>,
}

/// Person to register in a batch.
#[zoom_model]
pub struct BatchRegistrant {
    /// Email address.
    #[zoom(format = "email")]
    pub email: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: Option<String>,
}

/// Closed caption option of a livestream.
#[zoom_model]
pub enum ClosedCaption {
    /// Burnt-in captions.
    #[zoom(rename = "burnt-in")]
    BurntIn,
    /// Embedded captions, which viewers can turn off.
    Embedded,
    /// No captions.
    Off,
}

/// URL to which a third-party service posts closed captions.
#[zoom_model(response)]
pub struct ClosedCaptionToken {
    /// URL to post the closed captions to, which includes a token.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// Saved template.
#[zoom_model(response)]
pub struct CreatedTemplate {
    /// ID of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
}

/// Platform on which a meeting or webinar was created.
#[zoom_model]
pub enum CreationSource {
    /// Other.
    Other,
    /// API.
    OpenApi,
    /// Web portal.
    WebPortal,
}

/// Custom survey of a meeting, with its questions.
#[zoom_model]
pub struct CustomSurvey {
    /// Title of the survey.
    #[zoom(max_length = 64)]
    pub title: Option<String>,
    /// Whether participants can answer the survey anonymously; by default yes.
    pub anonymous: Option<bool>,
    /// Whether questions are shown with their numbers; by default yes.
    pub numbered_questions: Option<bool>,
    /// Whether questions are shown with their type; by default no.
    pub show_question_type: Option<bool>,
    /// Text at the end of the survey; by default a thank-you message.
    #[zoom(max_length = 320)]
    pub feedback: Option<String>,
    /// Questions of the survey.
    #[zoom(min_items = 1, max_items = 100)]
    pub questions: Vec<SurveyQuestion>,
}

/// Created personal links, one per attendee.
#[zoom_model(response)]
pub struct InviteLinks {
    /// Attendees with their invite links.
    #[zoom(min_items = 1, max_items = 500)]
    pub attendees: Vec<Attendee>,
}

/// Token for joining a meeting or webinar, with its validity period.
#[zoom_model(response)]
pub struct JoinToken {
    /// Validity period of the join token in seconds: always `120`.
    #[zoom(values = [120])]
    pub expire_in: Option<i64>,
    /// Join token.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// Destination and viewing page of a livestream.
#[zoom_model(response)]
pub struct Livestream {
    /// URL of the livestream page.
    pub page_url: Option<String>,
    /// Stream key.
    #[zoom(secret)]
    pub stream_key: Option<String>,
    /// Stream URL.
    pub stream_url: Option<String>,
    /// Resolution of the livestream.
    pub resolution: Option<LivestreamResolution>,
}

/// Resolution of a livestream.
#[zoom_model]
pub enum LivestreamResolution {
    /// 1280 × 720 pixels.
    #[zoom(rename = "720p")]
    Hd,
    /// 1920 × 1080 pixels.
    #[zoom(rename = "1080p")]
    FullHd,
}

/// Attendee who receives a personal link.
#[zoom_model]
pub struct NewAttendee {
    /// Display name of the attendee.
    #[zoom(max_length = 64)]
    pub name: String,
    /// Whether participants join through the link with their video off. Otherwise the settings of the meeting or
    /// webinar apply.
    #[zoom(default = false)]
    pub disable_video: Option<bool>,
    /// Whether participants join through the link with their audio off. Otherwise the settings of the meeting or
    /// webinar apply.
    #[zoom(default = false)]
    pub disable_audio: Option<bool>,
}

/// Tracking field, and its value for the created item.
#[zoom_model]
pub struct NewTrackingField {
    /// Label of the tracking field.
    pub field: String,
    /// Value of the tracking field.
    pub value: Option<String>,
}

/// Occurrence of a recurring meeting or webinar.
#[zoom_model(response)]
pub struct Occurrence {
    /// Duration of the occurrence, in minutes.
    pub duration: Option<u32>,
    /// ID of the occurrence. A recurring meeting or webinar has at most 50 occurrences.
    pub occurrence_id: Option<String>,
    /// Start time of the occurrence.
    pub start_time: Option<Timestamp>,
    /// Status of the occurrence.
    pub status: Option<OccurrenceStatus>,
}

/// Status of an occurrence.
#[zoom_model]
pub enum OccurrenceStatus {
    /// Available.
    Available,
    /// Deleted.
    Deleted,
}

/// Occurrence of a recurring meeting or webinar that a registration applies to.
#[zoom_model(response)]
pub struct RegisteredOccurrence {
    /// Duration, in minutes.
    pub duration: Option<u32>,
    /// ID of the occurrence.
    pub occurrence_id: Option<String>,
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// Status of the occurrence, such as `available`.
    pub status: Option<String>,
}

/// Action for a registration.
#[zoom_model]
pub enum RegistrantAction {
    /// Approve the registration.
    Approve,
    /// Deny the registration.
    Deny,
    /// Cancel the approval.
    Cancel,
}

/// Language of a confirmation email.
#[zoom_model]
pub enum RegistrantLanguage {
    /// English (United States).
    #[zoom(rename = "en-US")]
    English,
    /// German.
    #[zoom(rename = "de-DE")]
    German,
    /// Spanish.
    #[zoom(rename = "es-ES")]
    Spanish,
    /// French.
    #[zoom(rename = "fr-FR")]
    French,
    /// Japanese; Zoom writes `jp-JP`.
    #[zoom(rename = "jp-JP")]
    Japanese,
    /// Portuguese.
    #[zoom(rename = "pt-PT")]
    Portuguese,
    /// Russian.
    #[zoom(rename = "ru-RU")]
    Russian,
    /// Chinese (simplified).
    #[zoom(rename = "zh-CN")]
    SimplifiedChinese,
    /// Chinese (traditional).
    #[zoom(rename = "zh-TW")]
    TraditionalChinese,
    /// Korean; Zoom writes `ko-KO`.
    #[zoom(rename = "ko-KO")]
    Korean,
    /// Italian.
    #[zoom(rename = "it-IT")]
    Italian,
    /// Vietnamese.
    #[zoom(rename = "vi-VN")]
    Vietnamese,
    /// Polish.
    #[zoom(rename = "pl-PL")]
    Polish,
    /// Turkish; Zoom writes `Tr-TR`.
    #[zoom(rename = "Tr-TR")]
    Turkish,
}

/// Identifies a registrant by ID, email address or both.
#[zoom_model]
pub struct RegistrantRef {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Email address that the registrant provided.
    #[zoom(format = "email")]
    pub email: Option<String>,
}

/// SIP URI for a device to dial in, with its validity period.
#[zoom_model(response)]
pub struct SipUri {
    /// Encoded SIP URI of the meeting or webinar.
    pub sip_dialing: Option<String>,
    /// Whether the caller of the API has a Conference Room Connector (CRC) plan.
    pub paid_crc_plan_participant: Option<bool>,
    /// Identifier code of the participant. The SIP URI includes it if the caller of the API has a CRC plan.
    pub participant_identifier_code: Option<String>,
    /// Validity period of the SIP URI, in seconds.
    pub expire_in: Option<i64>,
}

/// Prompt of a matching or ranking question.
#[zoom_model]
pub struct SurveyPrompt {
    /// Text of the prompt.
    #[zoom(max_length = 200)]
    pub prompt_question: Option<String>,
}

/// Question of a survey.
#[zoom_model]
pub struct SurveyQuestion {
    /// Text of the question.
    #[zoom(max_length = 420)]
    pub name: Option<String>,
    /// Answer type of the question.
    #[zoom(rename = "type")]
    pub kind: Option<QuestionType>,
    /// Whether participants must answer the question.
    pub answer_required: Option<bool>,
    /// Whether the choices are shown as a drop-down box.
    pub show_as_dropdown: Option<bool>,
    /// Answer options. `single` and `multiple` take at most 50, `matching` 16, `rank_order` seven.
    #[zoom(min_items = 2)]
    pub answers: Vec<String>,
    /// Prompts of a `matching` or `rank_order` question.
    #[zoom(min_items = 2, max_items = 10)]
    pub prompts: Vec<SurveyPrompt>,
    /// Minimum number of characters of an answer, for `short_answer` and `long_answer`.
    #[zoom(min = 1)]
    pub answer_min_character: Option<i64>,
    /// Maximum number of characters of an answer, for `short_answer` (at most 500) and `long_answer` questions (at most
    /// 2,000).
    pub answer_max_character: Option<i64>,
    /// Lowest score, for `rating_scale`.
    #[zoom(min = 0)]
    pub rating_min_value: Option<i64>,
    /// Highest score, for `rating_scale`.
    #[zoom(max = 10)]
    pub rating_max_value: Option<i64>,
    /// Label of the lowest score, for `rating_scale`.
    #[zoom(max_length = 50)]
    pub rating_min_label: Option<String>,
    /// Label of the highest score, for `rating_scale`.
    #[zoom(max_length = 50)]
    pub rating_max_label: Option<String>,
}

/// Meeting or webinar template in a list.
#[zoom_model(response)]
pub struct Template {
    /// ID of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Template type: 1 is a user's template, 2 an admin's template.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
}

/// Templates that a user can schedule from.
#[zoom_model(response)]
pub struct TemplateList {
    /// Templates.
    pub templates: Vec<Template>,
    /// Number of records.
    pub total_records: Option<u64>,
}

/// Type of the requested token.
#[zoom_model]
pub enum TokenType {
    /// Closed caption token, with which a third-party service posts captions.
    ClosedCaptionToken,
}

/// Tracking field, its value, and its visibility when meetings are scheduled.
#[zoom_model(response)]
pub struct TrackingField {
    /// Label of the tracking field.
    pub field: Option<String>,
    /// Value of the tracking field.
    pub value: Option<String>,
    /// Whether the tracking field is shown in the web portal when a meeting is scheduled. A hidden one can be set only
    /// through the API.
    pub visible: Option<bool>,
}

/// Tracking field with its value.
#[zoom_model]
pub struct TrackingFieldValue {
    /// Label of the tracking field.
    pub field: Option<String>,
    /// Value of the tracking field.
    pub value: Option<String>,
}

/// Registrant of a webinar.
#[zoom_model(response)]
pub struct WebinarRegistrant {
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
    /// Registration time.
    pub create_time: Option<Timestamp>,
    /// Join URL of the registrant, after approval.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// Page of a webinar's registrants or absentees.
#[zoom_model(response)]
pub struct WebinarRegistrantPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Registrants or absentees.
    pub registrants: Vec<WebinarRegistrant>,
}
