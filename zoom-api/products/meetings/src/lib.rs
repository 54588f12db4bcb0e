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

use zoom_api::types::MeetingId;
use zoom_api::zoom_model;

/// An answer to a question or a comment on it, and who gave it.
#[zoom_model]
pub struct AnswerDetail {
    /// The user who answered; empty for people outside the account.
    pub user_id: Option<String>,
    /// The display name of the host or participant.
    pub name: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The answer of the host or the comment of a participant. At most 1,024 characters.
    pub content: Option<String>,
    /// When the answer or comment was submitted.
    pub create_time: Option<String>,
    /// The kind of answer.
    #[zoom(rename = "type")]
    pub kind: Option<AnswerDetailType>,
}

/// Who answered a question, and how.
#[zoom_model]
pub enum AnswerDetailType {
    /// Of no particular kind.
    Default,
    /// A host, for all to see.
    HostAnsweredPublicly,
    /// A host, to the asker alone.
    HostAnsweredPrivately,
    /// A participant, with a comment.
    ParticipantCommented,
    /// A host, publicly or privately. Zoom is giving it up: use the two apart instead.
    HostAnswered,
}

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

/// How participants hear and speak.
#[zoom_model]
pub enum Audio {
    /// By phone or over the internet.
    Both,
    /// By phone only.
    Telephony,
    /// Over the internet only.
    Voip,
    /// Through the audio conference of a third party.
    #[zoom(rename = "thirdParty")]
    ThirdParty,
}

/// Where a meeting is recorded without anybody's doing.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: it is recorded only on demand.
    None,
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

/// The answer to one of the host's own questions.
#[zoom_model]
pub struct CustomAnswer {
    /// The question.
    pub title: Option<String>,
    /// The answer, at most 128 characters.
    pub value: Option<String>,
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

/// What the answer holds besides the usual.
#[zoom_model]
pub enum IncludeFields {
    /// The ID under which a participant had registered.
    RegistrantId,
}

/// An interpreter, and the languages between which they interpret.
#[zoom_model]
pub struct Interpreter {
    /// The interpreter's e-mail address.
    pub email: Option<String>,
    /// The two languages the interpreter works between, as country codes separated by a comma: `US,CN` is English and
    /// Chinese. Zoom is giving it up: use `interpreter_languages` instead.
    #[deprecated = "it is being given up"]
    pub languages: Option<String>,
    /// The two languages the interpreter works between, separated by a comma, such as `English,French`. They are those
    /// the user's settings list for interpretation, custom ones included.
    pub interpreter_languages: Option<String>,
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

/// A key with its value.
#[zoom_model]
pub struct KeyValue {
    /// The name of the key.
    pub key: Option<String>,
    /// The value of the key. At most 256 characters.
    pub value: Option<String>,
}

/// Whether speech is interpreted into other languages, and by whom.
///
/// A language must first be added in the web portal.
#[zoom_model]
pub struct LanguageInterpretation {
    /// Whether speech is interpreted into other languages.
    pub enable: Option<bool>,
    /// The interpreters and their languages.
    pub interpreters: Vec<Interpreter>,
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

/// Report on a past meeting or webinar.
#[zoom_model]
pub struct MeetingReport {
    /// Keys and values that the app gave the meeting; ten at most.
    pub custom_keys: Vec<KeyValue>,
    /// The host's department.
    pub dept: Option<String>,
    /// How long the meeting lasted, in minutes.
    pub duration: Option<u32>,
    /// When the meeting ended.
    pub end_time: Option<Timestamp>,
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// How many people took part.
    pub participants_count: Option<u32>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The minutes that everybody, host included, spent in the meeting, added up.
    pub total_minutes: Option<i64>,
    /// The tracking fields and their values.
    pub tracking_fields: Vec<TrackingFieldValue>,
    /// The kind of meeting.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// The host's e-mail address.
    pub user_email: Option<String>,
    /// The host's display name.
    pub user_name: Option<String>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
}

/// Which week of the month a session recurs in.
#[zoom_model]
pub enum MonthlyWeek {
    /// The last.
    Last = -1,
    /// The first.
    First = 1,
    /// The second.
    Second = 2,
    /// The third.
    Third = 3,
    /// The fourth.
    Fourth = 4,
}

/// Which day of the week a monthly session recurs on.
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

/// How many people the registrant's organization employs.
#[zoom_model]
pub enum NoOfEmployees {
    /// Not told.
    #[zoom(rename = "")]
    Empty,
    /// 1 to 20.
    #[zoom(rename = "1-20")]
    From1To20,
    /// 21 to 50.
    #[zoom(rename = "21-50")]
    From21To50,
    /// 51 to 100.
    #[zoom(rename = "51-100")]
    From51To100,
    /// 101 to 250.
    #[zoom(rename = "101-250")]
    From101To250,
    /// 251 to 500.
    #[zoom(rename = "251-500")]
    From251To500,
    /// 501 to 1,000.
    #[zoom(rename = "501-1,000")]
    From501To1000,
    /// 1,001 to 5,000.
    #[zoom(rename = "1,001-5,000")]
    From1001To5000,
    /// 5,001 to 10,000.
    #[zoom(rename = "5,001-10,000")]
    From5001To10000,
    /// More than 10,000.
    #[zoom(rename = "More than 10,000")]
    MoreThan10000,
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

/// What one participant answered in the polls.
#[zoom_model]
pub struct ParticipantAnswers {
    /// The user's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The participant's name; `Anonymous Attendee` when the poll is answered anonymously.
    pub name: Option<String>,
    /// The questions and answers, one by one.
    pub question_details: Vec<PastPollAnswer>,
}

/// The questions asked in a past meeting, by who asked them.
#[zoom_model]
pub struct ParticipantQuestionList {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<ParticipantQuestions>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the meeting.
    pub uuid: Option<String>,
}

/// One participant's questions.
#[zoom_model]
pub struct ParticipantQuestions {
    /// The user's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The user's name; `Anonymous Attendee` when questions are asked anonymously.
    pub name: Option<String>,
    /// The questions and answers, one by one.
    pub question_details: Vec<QuestionAndAnswer>,
}

/// Where a participant was.
#[zoom_model]
pub enum ParticipantStatus {
    /// In the meeting.
    InMeeting,
    /// In the waiting room.
    InWaitingRoom,
}

/// One time that a meeting or webinar was held.
#[zoom_model]
pub struct PastInstance {
    /// Time at which it started.
    pub start_time: Option<Timestamp>,
    /// UUID of the instance.
    pub uuid: Option<String>,
}

/// A participant of a past meeting or webinar.
#[zoom_model]
pub struct PastParticipant {
    /// The participant's user ID; empty for whoever joined without signing in.
    pub id: Option<String>,
    /// The participant's display name.
    pub name: Option<String>,
    /// The participant's ID, which holds for this meeting alone.
    pub user_id: Option<String>,
    /// The participant's registrant ID, where it is returned.
    pub registrant_id: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub user_email: Option<String>,
    /// When the participant joined.
    pub join_time: Option<Timestamp>,
    /// When the participant left.
    pub leave_time: Option<Timestamp>,
    /// How long the participant was there, in seconds. Whoever left and came back has another `user_id` and an entry of
    /// its own for each stay.
    pub duration: Option<u32>,
    /// Whether there was a failover during the meeting.
    pub failover: Option<bool>,
    /// Whether the participant was in the meeting or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// Whether the participant is an internal user.
    pub internal_user: Option<bool>,
}

/// One page of the participants of a past meeting or webinar.
#[zoom_model]
pub struct PastParticipantPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The people who took part.
    pub participants: Vec<PastParticipant>,
}

/// An answer to one question of a poll.
#[zoom_model]
pub struct PastPollAnswer {
    /// What the participant answered.
    pub answer: Option<String>,
    /// When the poll was answered.
    pub date_time: Option<Timestamp>,
    /// The poll's ID.
    pub polling_id: Option<String>,
    /// The question that was asked.
    pub question: Option<String>,
}

/// An answer to one question of a poll.
#[zoom_model]
pub struct PollAnswer {
    /// What the participant answered.
    pub answer: Option<String>,
    /// When the poll was answered.
    pub date_time: Option<String>,
    /// The poll's ID.
    pub polling_id: Option<String>,
    /// The question of the poll.
    pub question: Option<String>,
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

/// How the participants of a past meeting answered its polls.
#[zoom_model]
pub struct PollReport {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The UUID of this instance of the meeting. Each instance has one of its own.
    pub uuid: Option<String>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<PollReportAnswers>,
}

/// What one participant answered in the polls.
#[zoom_model]
pub struct PollReportAnswers {
    /// The participant's e-mail address.
    pub email: Option<String>,
    /// The participant's name; `Anonymous Attendee` when the poll is answered anonymously.
    pub name: Option<String>,
    /// The participant's first name; `Anonymous Attendee` when the poll is answered anonymously.
    pub first_name: Option<String>,
    /// The participant's last name; `Anonymous Attendee` when the poll is answered anonymously.
    pub last_name: Option<String>,
    /// The questions and answers, one by one.
    pub question_details: Vec<PollAnswer>,
}

/// The answers to a past meeting's polls, by who gave them.
#[zoom_model]
pub struct PollResultList {
    /// The meeting ID, also called the meeting number.
    pub id: Option<MeetingId>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<ParticipantAnswers>,
    /// When the meeting started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the meeting.
    pub uuid: Option<String>,
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

/// When the registrant plans to buy.
#[zoom_model]
pub enum PurchasingTimeFrame {
    /// Not told.
    #[zoom(rename = "")]
    Empty,
    /// Within a month.
    #[zoom(rename = "Within a month")]
    WithinAMonth,
    /// In one to three months.
    #[zoom(rename = "1-3 months")]
    OneToThreeMonths,
    /// In four to six months.
    #[zoom(rename = "4-6 months")]
    FourToSixMonths,
    /// In more than six months.
    #[zoom(rename = "More than 6 months")]
    MoreThan6Months,
    /// At no set time.
    #[zoom(rename = "No timeframe")]
    NoTimeframe,
}

/// A question, and the answer to it.
#[zoom_model]
pub struct QuestionAndAnswer {
    /// The answer to the question; `live answered` when it was answered live.
    pub answer: Option<String>,
    /// The question that was asked.
    pub question: Option<String>,
}

/// The questions asked in a past meeting or webinar, by who asked them.
#[zoom_model]
pub struct QuestionReport {
    /// The ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// The participants, each with their questions and answers.
    pub questions: Vec<ReportedQuestions>,
    /// When the meeting or webinar started.
    pub start_time: Option<Timestamp>,
    /// The UUID of this instance of the meeting or webinar. Each instance has one of its own.
    pub uuid: Option<String>,
}

/// How far a question is.
#[zoom_model]
pub enum QuestionStatus {
    /// The session does not support states.
    Default,
    /// It waits for an answer.
    Open,
    /// It was dismissed.
    Dismissed,
    /// It was answered.
    Answered,
    /// It was deleted.
    Deleted,
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

/// How a recurring meeting or webinar repeats; for meetings of type `8` and webinars of type `9` only.
#[zoom_model]
pub struct Recurrence {
    /// The date of the last recurrence, in UTC, such as `2017-11-25T12:00:00Z`. It excludes `end_times`.
    pub end_date_time: Option<Timestamp>,
    /// How often the meeting recurs before it ends; with 0 it has no end. It excludes `end_date_time`. 1 when left out,
    /// at most 60.
    pub end_times: Option<i64>,
    /// The day of the month it recurs on, from 1 to 31, for a monthly recurrence (type 3). 1 when left out.
    pub monthly_day: Option<i64>,
    /// The week of the month it recurs in, for a monthly recurrence (type 3); -1 is the last week. It needs
    /// `monthly_week_day`.
    pub monthly_week: Option<MonthlyWeek>,
    /// The weekday it recurs on, from 1 for Sunday to 7 for Saturday, for a monthly recurrence (type 3). It needs
    /// `monthly_week`.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// The number of days, weeks or months, as the type says, from one occurrence to the next. It may be 99 days, 50
    /// weeks or 10 months at most.
    pub repeat_interval: Option<i64>,
    /// The rhythm in which it recurs: daily, weekly or monthly.
    #[zoom(rename = "type")]
    pub kind: RecurrenceType,
    /// The weekday it recurs on, for a weekly recurrence (type 2). Several come as an unknown value, such as `1,3` for
    /// Sundays and Tuesdays. `1` when left out.
    pub weekly_days: Option<WeeklyDays>,
}

/// How often a meeting or webinar recurs.
#[zoom_model]
pub enum RecurrenceType {
    /// Every so many days.
    Daily = 1,
    /// Every so many weeks.
    Weekly = 2,
    /// Every so many months.
    Monthly = 3,
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

/// How far a registration is.
#[zoom_model]
pub enum RegistrantStatus {
    /// The registrant can join.
    Approved,
    /// The host refused it.
    Denied,
    /// It waits for the host.
    Pending,
}

/// What one registration for a recurring session holds for.
#[zoom_model]
pub enum RegistrationType {
    /// Every occurrence.
    AllOccurrences = 1,
    /// One occurrence: people register for each anew.
    EachOccurrence = 2,
    /// One or more occurrences that the registrant chooses.
    ChosenOccurrences = 3,
}

/// A participant in the report on a meeting or webinar.
#[zoom_model]
pub struct ReportedParticipant {
    /// The participant's identifier in the SDK, in letters and digits. At most 35 characters.
    pub customer_key: Option<String>,
    /// How long the participant was there, in seconds. Whoever left and came back has another `user_id` and an entry of
    /// its own for each stay.
    pub duration: Option<u32>,
    /// Whether there was a failover during the meeting.
    pub failover: Option<bool>,
    /// The participant's user ID; empty for whoever joined without signing in. Zoom is giving it up: use
    /// `participant_user_id` instead.
    pub id: Option<String>,
    /// When the participant joined.
    pub join_time: Option<Timestamp>,
    /// When the participant left.
    pub leave_time: Option<Timestamp>,
    /// The participant's display name; empty when the account that asks is a BAA account.
    pub name: Option<String>,
    /// The participant's registrant ID. It comes only when `include_fields` asks for it.
    pub registrant_id: Option<String>,
    /// Whether the participant was in the meeting or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// The participant's e-mail address; empty when the account that asks is a BAA account and, with some exceptions,
    /// for people outside the host's account.
    pub user_email: Option<String>,
    /// The participant's ID, which holds for this meeting alone.
    pub user_id: Option<String>,
    /// The breakout room, by its own ID.
    pub bo_mtg_id: Option<String>,
    /// The participant's user ID; empty for whoever joined without signing in.
    pub participant_user_id: Option<String>,
}

/// One page of the report on the participants of a meeting or webinar.
#[zoom_model]
pub struct ReportedParticipantPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The people who took part.
    pub participants: Vec<ReportedParticipant>,
}

/// A question, and the answers to it.
#[zoom_model]
pub struct ReportedQuestion {
    /// All answers to the question, separated by semicolons; `live answered` when it was answered live. Zoom is giving
    /// it up: use `answer_details` instead.
    #[deprecated = "it is being given up"]
    pub answer: Option<String>,
    /// The question that was asked.
    pub question: Option<String>,
    /// The question's UUID.
    pub question_id: Option<String>,
    /// When the question was asked.
    pub create_time: Option<String>,
    /// The state of the question; `default` where states are not supported.
    pub question_status: Option<QuestionStatus>,
    /// The answers, one by one.
    pub answer_details: Vec<AnswerDetail>,
}

/// One participant's questions.
#[zoom_model]
pub struct ReportedQuestions {
    /// The user who asked; empty for people outside the account.
    pub user_id: Option<String>,
    /// The participant's e-mail address; with some exceptions it is empty for people outside the host's account.
    pub email: Option<String>,
    /// The participant's display name; `Anonymous Attendee` when the question was asked without a name.
    pub name: Option<String>,
    /// The questions the user asked.
    pub question_details: Vec<ReportedQuestion>,
}

/// What part the registrant has in the decision to buy.
#[zoom_model]
pub enum RoleInPurchaseProcess {
    /// Not told.
    #[zoom(rename = "")]
    Empty,
    /// Decides.
    #[zoom(rename = "Decision Maker")]
    DecisionMaker,
    /// Evaluates or recommends.
    #[zoom(rename = "Evaluator/Recommender")]
    EvaluatorRecommender,
    /// Has a say.
    #[zoom(rename = "Influencer")]
    Influencer,
    /// Has no part in it.
    #[zoom(rename = "Not involved")]
    NotInvolved,
}

/// Whether speech is interpreted into sign languages, and by whom.
///
/// A sign language must first be added in the web portal.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether speech is interpreted into sign languages.
    pub enable: Option<bool>,
    /// The sign language interpreters and their languages. At most 20.
    pub interpreters: Vec<SignLanguageInterpreter>,
}

/// A sign language interpreter, and their language.
#[zoom_model]
pub struct SignLanguageInterpreter {
    /// The interpreter's e-mail address.
    pub email: Option<String>,
    /// The sign language the interpreter uses, one of those the user's settings list.
    pub sign_language: Option<String>,
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

/// One of Zoom's standard questions.
#[zoom_model]
pub struct StandardQuestion {
    /// What it asks for.
    pub field_name: Option<StandardQuestionField>,
    /// Whether it must be answered.
    pub required: Option<bool>,
}

/// What a standard question asks for.
#[zoom_model]
pub enum StandardQuestionField {
    /// The last name.
    LastName,
    /// The street and number.
    Address,
    /// The city.
    City,
    /// The country.
    Country,
    /// The postal code.
    Zip,
    /// The state or province.
    State,
    /// The phone number.
    Phone,
    /// The line of business.
    Industry,
    /// The organization.
    Org,
    /// The job title.
    JobTitle,
    /// When the person plans to buy.
    PurchasingTimeFrame,
    /// The person's part in the decision to buy.
    RoleInPurchaseProcess,
    /// How many people the organization employs.
    NoOfEmployees,
    /// Questions and comments.
    Comments,
}

/// An answer to one question of the survey.
#[zoom_model]
pub struct SurveyAnswerDetail {
    /// The question of the survey.
    pub question: Option<String>,
    /// The question's ID.
    pub question_id: Option<String>,
    /// What the participant answered.
    pub answer: Option<String>,
    /// When the survey was answered.
    pub date_time: Option<String>,
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

/// What one person answered in the survey.
#[zoom_model]
pub struct SurveyResponse {
    /// The participant's e-mail address.
    pub email: Option<String>,
    /// The participant's display name; `Anonymous Attendee` when the survey is answered anonymously.
    pub name: Option<String>,
    /// The participant's first name; `Anonymous Attendee` when the survey is answered anonymously.
    pub first_name: Option<String>,
    /// The participant's last name; `Anonymous Attendee` when the survey is answered anonymously.
    pub last_name: Option<String>,
    /// The user's questions and answers.
    pub answer_details: Vec<SurveyAnswerDetail>,
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

/// Which day of the week a session recurs on.
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
