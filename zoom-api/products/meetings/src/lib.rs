//! Meetings, and what belongs to a meeting.

pub mod activity_reports;
pub mod archived_files;
pub mod billing_reports;
pub mod devices;
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

use jiff::Timestamp;
pub use meeting_report_types::*;
pub use past_meeting_types::*;
pub use recording_registrant_types::*;
pub use recurrence::*;
pub use settings::*;

use zoom_api::zoom_model;

/// Whether people must register, and how they are approved.
#[zoom_model]
pub enum ApprovalType {
    /// Whoever registers is approved at once.
    Automatic = 0,
    /// Registrants wait until the host approves them.
    Manual = 1,
    /// Nobody needs to register.
    NoRegistration = 2,
}

/// An attendee with a personal link to join.
#[zoom_model]
pub struct Attendee {
    /// The link to join by.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The attendee's display name.
    pub name: Option<String>,
}

/// A person to register in a batch.
#[zoom_model]
pub struct BatchRegistrant {
    /// The e-mail address.
    pub email: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: Option<String>,
}

/// How a livestream carries closed captions.
#[zoom_model]
pub enum ClosedCaption {
    /// As part of the picture.
    #[zoom(rename = "burnt-in")]
    BurntIn,
    /// As captions that viewers can switch off.
    Embedded,
    /// Not at all.
    Off,
}

/// The URL to which a third-party service posts closed captions.
#[zoom_model]
pub struct ClosedCaptionToken {
    /// The URL to post the closed captions to, which holds a token of its own.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// How far a new poll is.
#[zoom_model]
pub enum CreatedPollStatus {
    /// It has not started.
    #[zoom(rename = "notstart")]
    NotStarted,
    /// People are answering.
    Started,
    /// It is over.
    Ended,
    /// Its results are being shown.
    Sharing,
}

/// A template that was saved.
#[zoom_model]
pub struct CreatedTemplate {
    /// The template's ID.
    pub id: Option<String>,
    /// The name of the template.
    pub name: Option<String>,
}

/// Where a meeting or webinar was made.
#[zoom_model]
pub enum CreationSource {
    /// Elsewhere.
    Other,
    /// Through the API.
    OpenApi,
    /// In the web portal.
    WebPortal,
}

/// A meeting survey made in Zoom, with its questions.
#[zoom_model]
pub struct CustomSurvey {
    /// The title of the survey. At most 64 characters.
    pub title: Option<String>,
    /// Whether participants may answer the survey without giving their name.
    pub anonymous: Option<bool>,
    /// Whether questions are shown with their numbers.
    pub numbered_questions: Option<bool>,
    /// Whether questions are shown with their type.
    pub show_question_type: Option<bool>,
    /// What people read at the end of the survey. At most 320 characters.
    pub feedback: Option<String>,
    /// The questions of the survey. 1 to 100 of them.
    pub questions: Vec<SurveyQuestion>,
}

/// The personal links that were created, one for each attendee.
#[zoom_model]
pub struct InviteLinks {
    /// The people, each with an invite link. 1 to 500 of them.
    pub attendees: Vec<Attendee>,
}

/// A token for joining a meeting or webinar, and how long it is valid.
#[zoom_model]
pub struct JoinToken {
    /// How many seconds the join token is valid: always `120`.
    pub expire_in: Option<i64>,
    /// The token to join with.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// Where a livestream goes, and where it is watched.
#[zoom_model]
pub struct Livestream {
    /// The page where anyone can watch the livestream.
    pub page_url: Option<String>,
    /// The key of the stream.
    #[zoom(secret)]
    pub stream_key: Option<String>,
    /// The URL the stream goes to.
    pub stream_url: Option<String>,
    /// The resolution of the video, in pixels.
    pub resolution: Option<String>,
}

/// An attendee who is to get a personal link.
#[zoom_model]
pub struct NewAttendee {
    /// The attendee's display name. At most 64 characters.
    pub name: String,
    /// Whether people join through the link with their video off. Otherwise the settings of the meeting or webinar
    /// decide. `false` when left out.
    pub disable_video: Option<bool>,
    /// Whether people join through the link with their audio off. Otherwise the settings of the meeting or webinar
    /// decide. `false` when left out.
    pub disable_audio: Option<bool>,
}

/// A tracking field, and the value it is to have for what is created.
#[zoom_model]
pub struct NewTrackingField {
    /// The label of the tracking field.
    pub field: String,
    /// The value of the tracking field.
    pub value: Option<String>,
}

/// One occurrence of a recurring meeting or webinar.
#[zoom_model]
pub struct Occurrence {
    /// How long the occurrence lasts, in minutes.
    pub duration: Option<u32>,
    /// The occurrence's ID. A recurring meeting or webinar has 50 occurrences at most.
    pub occurrence_id: Option<String>,
    /// When the occurrence starts.
    pub start_time: Option<Timestamp>,
    /// The status of the occurrence.
    pub status: Option<OccurrenceStatus>,
}

/// Whether an occurrence will take place.
#[zoom_model]
pub enum OccurrenceStatus {
    /// It stands.
    Available,
    /// It was deleted.
    Deleted,
}

/// One of the items that a poll's question has people match or rank, with the right answers.
#[zoom_model]
pub struct PollPrompt {
    /// The text of the prompt.
    pub prompt_question: Option<String>,
    /// The prompt's correct answers: two to ten for `matching` polls, exactly one for `rank_order`.
    pub prompt_right_answers: Vec<String>,
}

/// A question of a poll.
#[zoom_model]
pub struct PollQuestion {
    /// The most characters an answer may have, for `short_answer` (500 at most) and `long_answer` polls (2,000 at
    /// most).
    pub answer_max_character: Option<i64>,
    /// The fewest characters an answer may have, for `short_answer` and `long_answer`. At least 1.
    pub answer_min_character: Option<i64>,
    /// Whether participants must answer the question. In an advanced poll or a quiz `false` when left out; Zoom says
    /// that in a plain poll (`poll_type` 1) it is then `true`.
    pub answer_required: Option<bool>,
    /// The answers to choose from, two at least. `single` and `multiple` take ten at most, `matching` 16, `rank_order`
    /// seven.
    pub answers: Vec<String>,
    /// Whether upper and lower case matter in the answer to a `fill_in_the_blank` poll. `false` when left out.
    pub case_sensitive: Option<bool>,
    /// The question. In a `fill_in_the_blank` poll it has as many gaps as `right_answers` has values. At most 1,024
    /// characters.
    pub name: Option<String>,
    /// The prompts of a `matching` or `rank_order` poll, from two to ten.
    pub prompts: Vec<PollPrompt>,
    /// What the highest score means, for `rating_scale`.
    pub rating_max_label: Option<String>,
    /// The highest score, for `rating_scale`. At most 10.
    pub rating_max_value: Option<i64>,
    /// What the lowest score means, for `rating_scale`.
    pub rating_min_label: Option<String>,
    /// The lowest score, for `rating_scale`. At least 0.
    pub rating_min_value: Option<i64>,
    /// The correct answers. A quiz (type 3) needs them; `single` and `matching` take only one. At least 1.
    pub right_answers: Vec<String>,
    /// Whether the choices are shown as a drop-down box. `false` when left out.
    pub show_as_dropdown: Option<bool>,
    /// How the question is answered.
    #[zoom(rename = "type")]
    pub kind: Option<QuestionType>,
}

/// How far a poll is.
#[zoom_model]
pub enum PollStatus {
    /// It has not started.
    #[zoom(rename = "notstart")]
    NotStarted,
    /// People are answering.
    Started,
    /// It is over.
    Ended,
    /// Its results are being shown.
    Sharing,
    /// It was switched off.
    Deactivated,
}

/// What kind of poll it is.
#[zoom_model]
pub enum PollType {
    /// A plain poll.
    Poll = 1,
    /// One with more kinds of questions, which the account must have enabled.
    AdvancedPoll = 2,
    /// One with right answers, which the account must have enabled.
    Quiz = 3,
}

/// How a question is answered.
#[zoom_model]
pub enum QuestionType {
    /// By choosing one of the answers.
    Single,
    /// By choosing one or more of the answers.
    Multiple,
    /// By matching answers to prompts.
    Matching,
    /// By ranking prompts.
    RankOrder,
    /// In a few words.
    ShortAnswer,
    /// In many words.
    LongAnswer,
    /// By filling gaps in a text.
    FillInTheBlank,
    /// By a number on a scale.
    RatingScale,
}

/// An occurrence of a recurring meeting that a registration holds for.
#[zoom_model]
pub struct RegisteredOccurrence {
    /// How long it lasts, in minutes.
    pub duration: Option<u32>,
    /// Its id.
    pub occurrence_id: Option<String>,
    /// When it starts.
    pub start_time: Option<Timestamp>,
    /// Whether it takes place: `available`, or what Zoom says instead.
    pub status: Option<String>,
}

/// What can be done about a registration.
#[zoom_model]
pub enum RegistrantAction {
    /// Lets the registrant join.
    Approve,
    /// Refuses the registration.
    Deny,
    /// Takes back an approval.
    Cancel,
}

/// The language of a confirmation e-mail.
#[zoom_model]
pub enum RegistrantLanguage {
    /// English, as in the United States.
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
    /// Chinese in simplified characters.
    #[zoom(rename = "zh-CN")]
    SimplifiedChinese,
    /// Chinese in traditional characters.
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

/// Names a registrant, by id, e-mail address or both.
#[zoom_model]
pub struct RegistrantRef {
    /// The address the registrant gave. An e-mail address.
    pub email: Option<String>,
    /// The registrant's id.
    pub id: Option<String>,
}

/// A SIP URI through which a device dials in, and how long it is valid.
#[zoom_model]
pub struct SipUri {
    /// The SIP URI of the meeting or webinar, encoded.
    pub sip_dialing: Option<String>,
    /// Whether the caller of the API has a plan for the Conference Room Connector (CRC).
    pub paid_crc_plan_participant: Option<bool>,
    /// The code that identifies the participant. The SIP URI has it embedded when the caller of the API has a CRC plan.
    pub participant_identifier_code: Option<String>,
    /// How many seconds the SIP URI is valid.
    pub expire_in: Option<i64>,
}

/// One of the items that a question has people match or rank.
#[zoom_model]
pub struct SurveyPrompt {
    /// The text of the prompt. At most 200 characters.
    pub prompt_question: Option<String>,
}

/// A question of a survey.
#[zoom_model]
pub struct SurveyQuestion {
    /// The question, in 420 characters at most.
    pub name: Option<String>,
    /// How the question is answered.
    #[zoom(rename = "type")]
    pub kind: Option<QuestionType>,
    /// Whether participants must answer the question.
    pub answer_required: Option<bool>,
    /// Whether the choices are shown as a drop-down box.
    pub show_as_dropdown: Option<bool>,
    /// The answers to choose from, two at least. `single` and `multiple` take 50 at most, `matching` 16, `rank_order`
    /// seven.
    pub answers: Vec<String>,
    /// The prompts of a `matching` or `rank_order` question. 2 to 10 of them.
    pub prompts: Vec<SurveyPrompt>,
    /// The fewest characters an answer may have, for `short_answer` and `long_answer`. At least 1.
    pub answer_min_character: Option<i64>,
    /// The most characters an answer may have, for `short_answer` (500 at most) and `long_answer` questions (2,000 at
    /// most).
    pub answer_max_character: Option<i64>,
    /// The lowest score, for `rating_scale`. At least 0.
    pub rating_min_value: Option<i64>,
    /// The highest score, for `rating_scale`. At most 10.
    pub rating_max_value: Option<i64>,
    /// What the lowest score means, for `rating_scale`. At most 50 characters.
    pub rating_min_label: Option<String>,
    /// What the highest score means, for `rating_scale`. At most 50 characters.
    pub rating_max_label: Option<String>,
}

/// A template of meetings or webinars, as it is listed.
#[zoom_model]
pub struct Template {
    /// The template's ID.
    pub id: Option<String>,
    /// The name of the template.
    pub name: Option<String>,
    /// The kind of template: 1 is a plain one, 2 one that an admin provides.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
}

/// The templates that a user can schedule from.
#[zoom_model]
pub struct TemplateList {
    /// The templates.
    pub templates: Vec<Template>,
    /// How many records there are.
    pub total_records: Option<u64>,
}

/// Which token of a meeting or webinar is asked for.
#[zoom_model]
pub enum TokenType {
    /// The one with which a third-party service posts closed captions.
    ClosedCaptionToken,
}

/// A tracking field, its value, and whether it is seen when meetings are scheduled.
#[zoom_model]
pub struct TrackingField {
    /// The label of the tracking field.
    pub field: Option<String>,
    /// The value of the tracking field.
    pub value: Option<String>,
    /// Whether the web portal shows the tracking field when a meeting is scheduled. One that is not shown can be set
    /// through the API only.
    pub visible: Option<bool>,
}

/// A tracking field and its value.
#[zoom_model]
pub struct TrackingFieldValue {
    /// Label of the tracking field.
    pub field: Option<String>,
    /// Value of the tracking field.
    pub value: Option<String>,
}

/// A person who registered for a webinar.
#[zoom_model]
pub struct WebinarRegistrant {
    /// The registrant's ID.
    pub id: Option<String>,
    /// The registrant's address.
    pub address: Option<String>,
    /// The registrant's city.
    pub city: Option<String>,
    /// The registrant's questions and comments.
    pub comments: Option<String>,
    /// The registrant's country, as a two-letter code.
    pub country: Option<String>,
    /// The answers to custom questions.
    pub custom_questions: Vec<CustomAnswer>,
    /// The registrant's e-mail address. At most 128 characters.
    pub email: String,
    /// The registrant's first name. At most 64 characters.
    pub first_name: String,
    /// The registrant's industry.
    pub industry: Option<String>,
    /// The registrant's job title.
    pub job_title: Option<String>,
    /// The registrant's last name. At most 64 characters.
    pub last_name: Option<String>,
    /// How many people the registrant's organization employs.
    pub no_of_employees: Option<NoOfEmployees>,
    /// The registrant's organization.
    pub org: Option<String>,
    /// The registrant's phone number.
    pub phone: Option<String>,
    /// How soon the registrant means to buy.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// The part the registrant plays in the decision to buy.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// The registrant's state or province.
    pub state: Option<String>,
    /// The status of the registrant.
    pub status: Option<RegistrantStatus>,
    /// The registrant's ZIP or postal code.
    pub zip: Option<String>,
    /// When the person registered.
    pub create_time: Option<Timestamp>,
    /// The link the registrant joins by, once approved.
    #[zoom(secret)]
    pub join_url: Option<String>,
}

/// One page of a webinar's registrants or absentees.
#[zoom_model]
pub struct WebinarRegistrantPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The registrants who did not attend.
    pub registrants: Vec<WebinarRegistrant>,
}
