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
pub mod meeting_reports;
#[allow(clippy::module_inception, reason = "the product is named after this resource")]
pub mod meetings;
pub mod open_apps;
pub mod pac;
pub mod past_meetings;
pub mod past_webinars;
pub mod phone_appliances;
pub mod polls;
pub mod recording_registrants;
pub mod recording_settings;
pub mod recordings;
pub mod registrants;
pub mod reports;
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

use crate::zoom_model;

/// An answer detail.
#[zoom_model]
pub struct AnswerDetail {
    /// The user ID.
    pub user_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The email.
    pub email: Option<String>,
    /// The content: at most 1,024 characters.
    pub content: Option<String>,
    /// The create time.
    pub create_time: Option<String>,
    /// The type: `default` when left out.
    #[zoom(rename = "type")]
    pub kind: Option<AnswerDetailType>,
}

/// What an answer detail type can be.
#[zoom_model]
pub enum AnswerDetailType {
    /// Default.
    Default,
    /// Host answered publicly.
    HostAnsweredPublicly,
    /// Host answered privately.
    HostAnsweredPrivately,
    /// Participant commented.
    ParticipantCommented,
    /// Host answered.
    HostAnswered,
}

/// What an approval type can be.
#[zoom_model]
pub enum ApprovalType {
    /// Automatically approve.
    AutomaticallyApprove = 0,
    /// Manually approve.
    ManuallyApprove = 1,
    /// No registration required.
    NoRegistrationRequired = 2,
}

/// An attendee.
#[zoom_model]
pub struct Attendee {
    /// The join URL.
    #[zoom(secret)]
    pub join_url: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// What an audio can be.
#[zoom_model]
pub enum Audio {
    /// Both.
    Both,
    /// Telephony.
    Telephony,
    /// VoIP.
    Voip,
    /// Third party.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// What an auto recording can be.
#[zoom_model]
pub enum AutoRecording {
    /// Local.
    Local,
    /// Cloud.
    Cloud,
    /// None.
    None,
}

/// What a closed caption can be.
#[zoom_model]
pub enum ClosedCaption {
    /// Burnt in.
    #[zoom(rename = "burnt-in")]
    BurntIn,
    /// Embedded.
    Embedded,
    /// Off.
    Off,
}

/// A closed caption token.
#[zoom_model]
pub struct ClosedCaptionToken {
    /// The token.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// A template that was made.
#[zoom_model]
pub struct CreatedTemplate {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

/// What a creation source can be.
#[zoom_model]
pub enum CreationSource {
    /// Other.
    Other,
    /// Open API.
    OpenApi,
    /// Web portal.
    WebPortal,
}

/// A custom key.
#[zoom_model]
pub struct CustomKey {
    /// The key: at most 64 characters.
    pub key: Option<String>,
    /// The value: at most 256 characters.
    pub value: Option<String>,
}

/// A custom question.
#[zoom_model]
pub struct CustomQuestion {
    /// The title.
    pub title: Option<String>,
    /// The value: at most 128 characters.
    pub value: Option<String>,
}

/// What a field name can be.
#[zoom_model]
pub enum FieldName {
    /// Last name.
    LastName,
    /// Address.
    Address,
    /// City.
    City,
    /// Country.
    Country,
    /// Zip.
    Zip,
    /// State.
    State,
    /// Phone.
    Phone,
    /// Industry.
    Industry,
    /// Org.
    Org,
    /// Job title.
    JobTitle,
    /// Purchasing time frame.
    PurchasingTimeFrame,
    /// Role in purchase process.
    RoleInPurchaseProcess,
    /// No of employees.
    NoOfEmployees,
    /// Comments.
    Comments,
}

/// What an include fields can be.
#[zoom_model]
pub enum IncludeFields {
    /// Registrant ID.
    RegistrantId,
}

/// An interpreter.
#[zoom_model]
pub struct Interpreter {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The languages.
    #[deprecated = "it is being given up"]
    pub languages: Option<String>,
    /// The interpreter languages.
    pub interpreter_languages: Option<String>,
}

/// An invite link.
#[zoom_model]
pub struct InviteLink {
    /// The attendees: 1 to 500.
    pub attendees: Vec<Attendee>,
}

/// A language interpretation.
#[zoom_model]
pub struct LanguageInterpretation {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The interpreters.
    pub interpreters: Vec<Interpreter>,
}

/// A live streaming token.
#[zoom_model]
pub struct LiveStreamingToken {
    /// The expire in: always 120.
    pub expire_in: Option<i64>,
    /// The token.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// A livestream.
#[zoom_model]
pub struct Livestream {
    /// The page URL.
    pub page_url: Option<String>,
    /// The stream key.
    #[zoom(secret)]
    pub stream_key: Option<String>,
    /// The stream URL.
    pub stream_url: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
}

/// A local archiving token.
#[zoom_model]
pub struct LocalArchivingToken {
    /// The expire in: always 120.
    pub expire_in: Option<i64>,
    /// The token.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// A local recording token.
#[zoom_model]
pub struct LocalRecordingToken {
    /// The expire in: always 120.
    pub expire_in: Option<i64>,
    /// The token.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// What a monthly week can be.
#[zoom_model]
pub enum MonthlyWeek {
    /// Last.
    Last = -1,
    /// First.
    First = 1,
    /// Second.
    Second = 2,
    /// Third.
    Third = 3,
    /// Fourth.
    Fourth = 4,
}

/// What a monthly week day can be.
#[zoom_model]
pub enum MonthlyWeekDay {
    /// Sunday.
    Sunday = 1,
    /// Monday.
    Monday = 2,
    /// Tuesday.
    Tuesday = 3,
    /// Wednesday.
    Wednesday = 4,
    /// Thursday.
    Thursday = 5,
    /// Friday.
    Friday = 6,
    /// Saturday.
    Saturday = 7,
}

/// What is made: attendee.
#[zoom_model]
pub struct NewAttendee {
    /// The name: at most 64 characters.
    pub name: String,
    /// Whether video is disabled: `false` when left out.
    pub disable_video: Option<bool>,
    /// Whether audio is disabled: `false` when left out.
    pub disable_audio: Option<bool>,
}

/// What is made: tracking field.
#[zoom_model]
pub struct NewTrackingField {
    /// The field.
    pub field: String,
    /// The value.
    pub value: Option<String>,
}

/// What a no of employees can be.
#[zoom_model]
pub enum NoOfEmployees {
    /// Empty.
    #[zoom(rename = "")]
    Empty,
    /// `1-20`.
    #[zoom(rename = "1-20")]
    From1To20,
    /// `21-50`.
    #[zoom(rename = "21-50")]
    From21To50,
    /// `51-100`.
    #[zoom(rename = "51-100")]
    From51To100,
    /// `101-250`.
    #[zoom(rename = "101-250")]
    From101To250,
    /// `251-500`.
    #[zoom(rename = "251-500")]
    From251To500,
    /// `501-1,000`.
    #[zoom(rename = "501-1,000")]
    Value5011000,
    /// `1,001-5,000`.
    #[zoom(rename = "1,001-5,000")]
    Value10015000,
    /// `5,001-10,000`.
    #[zoom(rename = "5,001-10,000")]
    Value500110000,
    /// More than10000.
    #[zoom(rename = "More than 10,000")]
    MoreThan10000,
}

/// An occurrence.
#[zoom_model]
pub struct Occurrence {
    /// The duration.
    pub duration: Option<u32>,
    /// The occurrence ID.
    pub occurrence_id: Option<String>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The status.
    pub status: Option<OccurrenceStatus>,
}

/// What an occurrence status can be.
#[zoom_model]
pub enum OccurrenceStatus {
    /// Available.
    Available,
    /// Deleted.
    Deleted,
}

/// What a participant status can be.
#[zoom_model]
pub enum ParticipantStatus {
    /// In meeting.
    InMeeting,
    /// In waiting room.
    InWaitingRoom,
}

/// What a poll status can be.
#[zoom_model]
pub enum PollStatus {
    /// Notstart.
    Notstart,
    /// Started.
    Started,
    /// Ended.
    Ended,
    /// Sharing.
    Sharing,
    /// Deactivated.
    Deactivated,
}

/// What a poll type can be.
#[zoom_model]
pub enum PollType {
    /// Poll.
    Poll = 1,
    /// Advanced.
    Advanced = 2,
    /// Quiz.
    Quiz = 3,
}

/// A prompt.
#[zoom_model]
pub struct Prompt {
    /// The prompt question.
    pub prompt_question: Option<String>,
    /// The prompt right answers.
    pub prompt_right_answers: Vec<String>,
}

/// What a purchasing time frame can be.
#[zoom_model]
pub enum PurchasingTimeFrame {
    /// Empty.
    #[zoom(rename = "")]
    Empty,
    /// Within a month.
    #[zoom(rename = "Within a month")]
    WithinAMonth,
    /// `1-3 months`.
    #[zoom(rename = "1-3 months")]
    Value13Months,
    /// `4-6 months`.
    #[zoom(rename = "4-6 months")]
    Value46Months,
    /// More than6 months.
    #[zoom(rename = "More than 6 months")]
    MoreThan6Months,
    /// No timeframe.
    #[zoom(rename = "No timeframe")]
    NoTimeframe,
}

/// A question.
#[zoom_model]
pub struct Question {
    /// The field name.
    pub field_name: Option<FieldName>,
    /// Whether `required` is on.
    pub required: Option<bool>,
}

/// A question detail.
#[zoom_model]
pub struct QuestionDetail {
    /// The answer.
    pub answer: Option<String>,
    /// The date time.
    pub date_time: Option<String>,
    /// The polling ID.
    pub polling_id: Option<String>,
    /// The question.
    pub question: Option<String>,
}

/// A question report.
#[zoom_model]
pub struct QuestionReport {
    /// The ID.
    pub id: Option<i64>,
    /// The questions.
    pub questions: Vec<ReportedQuestions>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The UUID.
    pub uuid: Option<String>,
}

/// Reported questions.
#[zoom_model]
pub struct ReportedQuestions {
    /// The user ID.
    pub user_id: Option<String>,
    /// The email.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The question details.
    pub question_details: Vec<ReportedQuestion>,
}

/// A reported question.
#[zoom_model]
pub struct ReportedQuestion {
    /// The answer.
    #[deprecated = "it is being given up"]
    pub answer: Option<String>,
    /// The question.
    pub question: Option<String>,
    /// The question ID.
    pub question_id: Option<String>,
    /// The create time.
    pub create_time: Option<String>,
    /// The question status.
    pub question_status: Option<QuestionStatus>,
    /// The answer details.
    pub answer_details: Vec<AnswerDetail>,
}

/// What a question status can be.
#[zoom_model]
pub enum QuestionStatus {
    /// Default.
    Default,
    /// Open.
    Open,
    /// Dismissed.
    Dismissed,
    /// Answered.
    Answered,
    /// Deleted.
    Deleted,
}

/// What a question type can be.
#[zoom_model]
pub enum QuestionType {
    /// Single.
    Single,
    /// Multiple.
    Multiple,
    /// Matching.
    Matching,
    /// Rank order.
    RankOrder,
    /// Short answer.
    ShortAnswer,
    /// Long answer.
    LongAnswer,
    /// Fill in the blank.
    FillInTheBlank,
    /// Rating scale.
    RatingScale,
}

/// What a recurrence type can be.
#[zoom_model]
pub enum RecurrenceType {
    /// Daily.
    Daily = 1,
    /// Weekly.
    Weekly = 2,
    /// Monthly.
    Monthly = 3,
}

/// What a registrant status can be.
#[zoom_model]
pub enum RegistrantStatus {
    /// Approved.
    Approved,
    /// Denied.
    Denied,
    /// Pending.
    Pending,
}

/// What a registration type can be.
#[zoom_model]
pub enum RegistrationType {
    /// Once for all.
    OnceForAll = 1,
    /// Each occurrence.
    EachOccurrence = 2,
    /// Once for chosen.
    OnceForChosen = 3,
}

/// What a role in purchase process can be.
#[zoom_model]
pub enum RoleInPurchaseProcess {
    /// Empty.
    #[zoom(rename = "")]
    Empty,
    /// Decision maker.
    #[zoom(rename = "Decision Maker")]
    DecisionMaker,
    /// Evaluator recommender.
    #[zoom(rename = "Evaluator/Recommender")]
    EvaluatorRecommender,
    /// Influencer.
    #[zoom(rename = "Influencer")]
    Influencer,
    /// Not involved.
    #[zoom(rename = "Not involved")]
    NotInvolved,
}

/// A sign language interpretation.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether `enable` is on.
    pub enable: Option<bool>,
    /// The interpreters: at most 20.
    pub interpreters: Vec<SignLanguageInterpreter>,
}

/// A sign language interpreter.
#[zoom_model]
pub struct SignLanguageInterpreter {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The sign language.
    pub sign_language: Option<String>,
}

/// A SIP URI.
#[zoom_model]
pub struct SipUri {
    /// The SIP dialing.
    pub sip_dialing: Option<String>,
    /// Whether "paid CRC plan participant" is on.
    pub paid_crc_plan_participant: Option<bool>,
    /// The participant identifier code.
    pub participant_identifier_code: Option<String>,
    /// The expire in.
    pub expire_in: Option<i64>,
}

/// A survey answer.
#[zoom_model]
pub struct SurveyAnswer {
    /// The email: an e-mail address.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The answer details.
    pub answer_details: Vec<SurveyAnswerDetail>,
}

/// A survey answer detail.
#[zoom_model]
pub struct SurveyAnswerDetail {
    /// The question.
    pub question: Option<String>,
    /// The question ID.
    pub question_id: Option<String>,
    /// The answer.
    pub answer: Option<String>,
    /// The date time.
    pub date_time: Option<String>,
}

/// A template.
#[zoom_model]
pub struct Template {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
}

/// A template list.
#[zoom_model]
pub struct TemplateList {
    /// The templates.
    pub templates: Vec<Template>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// What a token type can be.
#[zoom_model]
pub enum TokenType {
    /// Closed caption token.
    ClosedCaptionToken,
}

/// A tracking field.
#[zoom_model]
pub struct TrackingField {
    /// The field.
    pub field: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// Whether `visible` is on.
    pub visible: Option<bool>,
}

/// What is changed: tracking field.
#[zoom_model]
pub struct TrackingFieldUpdate {
    /// The field.
    pub field: Option<String>,
    /// The value.
    pub value: Option<String>,
}

/// What a weekly days can be.
#[zoom_model]
pub enum WeeklyDays {
    /// Sunday.
    #[zoom(rename = "1")]
    Sunday,
    /// Monday.
    #[zoom(rename = "2")]
    Monday,
    /// Tuesday.
    #[zoom(rename = "3")]
    Tuesday,
    /// Wednesday.
    #[zoom(rename = "4")]
    Wednesday,
    /// Thursday.
    #[zoom(rename = "5")]
    Thursday,
    /// Friday.
    #[zoom(rename = "6")]
    Friday,
    /// Saturday.
    #[zoom(rename = "7")]
    Saturday,
}
