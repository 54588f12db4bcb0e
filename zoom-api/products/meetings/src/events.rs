//! Events of Zoom Meetings.

mod meeting;
mod meeting_ai;
mod meeting_breakout;
mod meeting_chat;
mod meeting_created;
mod meeting_invitation;
mod meeting_live;
mod meeting_participant;
mod meeting_participant_bind;
mod meeting_participant_jbh;
mod meeting_participant_joined;
mod meeting_participant_left;
mod meeting_participant_phone;
mod meeting_participant_room;
mod meeting_registration;
mod meeting_risk;
mod meeting_summary;
mod meeting_updated;
mod participant;
mod recording;
mod recording_archive;
mod recording_batch;
mod recording_completed;
mod recording_registration;
mod recording_renamed;
mod recording_transcript;
mod recording_trashed;
mod user;
mod webinar;
mod webinar_chat;
mod webinar_created;
mod webinar_participant;
mod webinar_registration;
mod webinar_updated;

pub use meeting::*;
pub use meeting_ai::*;
pub use meeting_breakout::*;
pub use meeting_chat::*;
pub use meeting_created::*;
pub use meeting_invitation::*;
pub use meeting_live::*;
pub use meeting_participant::*;
pub use meeting_participant_bind::*;
pub use meeting_participant_jbh::*;
pub use meeting_participant_joined::*;
pub use meeting_participant_left::*;
pub use meeting_participant_phone::*;
pub use meeting_participant_room::*;
pub use meeting_registration::*;
pub use meeting_risk::*;
pub use meeting_summary::*;
pub use meeting_updated::*;
pub use participant::*;
pub use recording::*;
pub use recording_archive::*;
pub use recording_batch::*;
pub use recording_completed::*;
pub use recording_registration::*;
pub use recording_renamed::*;
pub use recording_transcript::*;
pub use recording_trashed::*;
pub use user::*;
pub use webinar::*;
pub use webinar_chat::*;
pub use webinar_created::*;
pub use webinar_participant::*;
pub use webinar_registration::*;
pub use webinar_updated::*;

use jiff::Timestamp;

use zoom_api::types::{CommaSeparated, MeetingId};
use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Meetings.
#[zoom_event]
pub enum Event {
    MeetingAiCompanionAssetsDeleted,
    MeetingAiCompanionStarted,
    MeetingAiCompanionStopped,
    MeetingAicTranscriptCompleted,
    MeetingAlert,
    MeetingBreakoutRoomSharingEnded,
    MeetingBreakoutRoomSharingStarted,
    MeetingChatMessageFileDownloaded,
    MeetingChatMessageFileSent,
    MeetingChatMessageSent,
    MeetingConvertedToWebinar,
    MeetingCreated,
    MeetingDeleted,
    MeetingDeviceTested,
    MeetingEnded,
    MeetingInvitationAccepted,
    MeetingInvitationDispatched,
    MeetingInvitationRejected,
    MeetingInvitationTimeout,
    MeetingLiveStreamingStarted,
    MeetingLiveStreamingStopped,
    MeetingParticipantAdmitted,
    MeetingParticipantBind,
    MeetingParticipantFeedback,
    MeetingParticipantJbhJoined,
    MeetingParticipantJbhWaiting,
    MeetingParticipantJbhWaitingLeft,
    MeetingParticipantJoined,
    MeetingParticipantJoinedBreakoutRoom,
    MeetingParticipantJoinedWaitingRoom,
    MeetingParticipantLeft,
    MeetingParticipantLeftBreakoutRoom,
    MeetingParticipantLeftWaitingRoom,
    MeetingParticipantPhoneCalloutAccepted,
    MeetingParticipantPhoneCalloutMissed,
    MeetingParticipantPhoneCalloutRejected,
    MeetingParticipantPhoneCalloutRinging,
    MeetingParticipantPutInWaitingRoom,
    MeetingParticipantRoleChanged,
    MeetingParticipantRoomSystemCalloutAccepted,
    MeetingParticipantRoomSystemCalloutFailed,
    MeetingParticipantRoomSystemCalloutMissed,
    MeetingParticipantRoomSystemCalloutRejected,
    MeetingParticipantRoomSystemCalloutRinging,
    MeetingPermanentlyDeleted,
    MeetingRecovered,
    MeetingRegistrationApproved,
    MeetingRegistrationCancelled,
    MeetingRegistrationCreated,
    MeetingRegistrationDenied,
    MeetingRiskAlert,
    MeetingSharingEnded,
    MeetingSharingStarted,
    MeetingStarted,
    MeetingSummaryCompleted,
    MeetingSummaryDeleted,
    MeetingSummaryRecovered,
    MeetingSummaryShared,
    MeetingSummaryTrashed,
    MeetingSummaryUpdated,
    MeetingUpdated,
    RecordingArchiveFilesCompleted,
    RecordingBatchDeleted,
    RecordingBatchRecovered,
    RecordingBatchTrashed,
    RecordingCloudStorageUsageUpdated,
    RecordingCompleted,
    RecordingDeleted,
    RecordingPaused,
    RecordingRecovered,
    RecordingRegistrationApproved,
    RecordingRegistrationCreated,
    RecordingRegistrationDenied,
    RecordingRenamed,
    RecordingResumed,
    RecordingStarted,
    RecordingStopped,
    RecordingTranscriptCompleted,
    RecordingTrashed,
    UserTspCreated,
    UserTspDeleted,
    UserTspUpdated,
    WebinarAlert,
    WebinarChatMessageFileDownloaded,
    WebinarChatMessageFileSent,
    WebinarChatMessageSent,
    WebinarConvertedToMeeting,
    WebinarCreated,
    WebinarDeleted,
    WebinarEnded,
    WebinarParticipantBind,
    WebinarParticipantFeedback,
    WebinarParticipantJoined,
    WebinarParticipantLeft,
    WebinarParticipantRoleChanged,
    WebinarPermanentlyDeleted,
    WebinarRecovered,
    WebinarRegistrationApproved,
    WebinarRegistrationCancelled,
    WebinarRegistrationCreated,
    WebinarRegistrationDenied,
    WebinarSharingEnded,
    WebinarSharingStarted,
    WebinarStarted,
    WebinarUpdated,
}

/// Issue that Zoom observed.
#[zoom_model]
pub enum Issue {
    /// Unstable audio quality.
    #[zoom(rename = "Unstable audio quality")]
    UnstableAudioQuality,
    /// Unstable video quality.
    #[zoom(rename = "Unstable video quality")]
    UnstableVideoQuality,
    /// Unstable quality of screen sharing.
    #[zoom(rename = "Unstable screen share quality")]
    UnstableScreenShareQuality,
    /// High CPU usage.
    #[zoom(rename = "High CPU occupation")]
    HighCpuOccupation,
    /// The call was reconnected.
    #[zoom(rename = "Call Reconnection")]
    CallReconnection,
}

/// File in the chat, in `meeting.chat_message_file_downloaded` and `webinar.chat_message_file_downloaded` events.
#[zoom_model]
pub struct ChatMessageFileDownloadedObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// Account ID of the host; empty for external users.
    pub host_account_id: Option<String>,
    /// File, with its sender and time.
    pub chat_message_file: DownloadedChatMessageFile,
}

/// File that was downloaded from the chat.
#[zoom_model]
pub struct DownloadedChatMessageFile {
    /// UUID of the file, in Base64 where it is sent.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// Type of the file.
    pub file_type: Option<String>,
    /// User ID of the uploader of the file; empty for external users.
    pub file_owner_id: Option<String>,
}

/// Role of the sender.
#[zoom_model]
pub enum ChatMessageSentSenderType {
    /// Host.
    Host,
    /// Guest.
    Guest,
}

/// Whether the change applies to `all` occurrences or to a `single` one.
#[zoom_model]
pub enum Operation {
    /// All occurrences.
    All,
    /// A single occurrence.
    Single,
}

/// Affected occurrence.
#[zoom_model]
pub struct MeetingOccurrence {
    /// ID of the occurrence.
    pub occurrence_id: Option<String>,
    /// Start time (UTC).
    pub start_time: Option<Timestamp>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Whether the occurrence is `available` or `deleted`.
    pub status: Option<OccurrenceStatus>,
}

/// Whether the occurrence is `available` or `deleted`.
#[zoom_model]
pub enum OccurrenceStatus {
    /// Available.
    Available,
    /// Deleted.
    Deleted,
}

/// Rule of the recurrence.
#[zoom_model]
pub struct Recurrence {
    /// Type of the recurrence: `1` daily, `2` weekly, `3` monthly.
    #[zoom(rename = "type")]
    pub kind: Option<RecurrenceType>,
    /// Interval between occurrences, depending on the type of the recurrence: at most 99 days, 50 weeks or 10 months
    /// for meetings, and 90 days, 12 weeks or 3 months for webinars.
    pub repeat_interval: Option<i64>,
    /// Weekdays of a weekly recurrence, separated by commas, from `1` for Sunday to `7` for Saturday.
    pub weekly_days: Option<CommaSeparated<WeeklyDays>>,
    /// Day of the month for a monthly recurrence.
    #[zoom(min = 1, max = 31)]
    pub monthly_day: Option<u32>,
    /// Weekday for a monthly recurrence, from 1 for Sunday to 7 for Saturday.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// Number of occurrences before the recurrence ends.
    pub end_times: Option<i64>,
    /// When the recurrence ends (UTC).
    pub end_date_time: Option<Timestamp>,
    /// Week of the month for a monthly recurrence, from 1 to 4; -1 is the last week.
    pub monthly_week: Option<MonthlyWeek>,
}

/// Type of the recurrence.
#[zoom_model]
pub enum RecurrenceType {
    /// Daily.
    Daily = 1,
    /// Weekly.
    Weekly = 2,
    /// Monthly.
    Monthly = 3,
}

/// Weekday of a weekly recurrence.
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

/// Weekday of a monthly recurrence.
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

/// Week of the month of a monthly recurrence.
#[zoom_model]
pub enum MonthlyWeek {
    /// Last week.
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

/// Occurrence of a series.
#[zoom_model]
pub struct Occurrence {
    /// ID of the occurrence.
    pub occurrence_id: Option<String>,
    /// Start time (UTC).
    pub start_time: Option<Timestamp>,
}

/// Meeting in `meeting.participant_feedback` and `webinar.participant_feedback` events.
#[zoom_model]
pub struct ParticipantFeedbackObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// The participant concerned.
    pub participant: FeedbackParticipant,
}

/// Person who registered.
#[zoom_model]
pub struct RegistrationRegistrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[zoom(format = "email")]
    pub email: Option<String>,
}

/// Time in which the registrant intends to buy.
#[zoom_model]
pub enum PurchasingTimeFrame {
    /// Unspecified.
    #[zoom(rename = "")]
    Empty,
    /// Within one month.
    #[zoom(rename = "Within a month", alias = "Within a month.")]
    WithinAMonth,
    /// One to three months.
    #[zoom(rename = "1-3 months", alias = "1-3 months.")]
    From1To3Months,
    /// Four to six months.
    #[zoom(rename = "4-6 months", alias = "4-6 months.")]
    From4To6Months,
    /// More than six months.
    #[zoom(rename = "More than 6 months", alias = "More than 6 months.")]
    MoreThan6Months,
    /// No time frame.
    #[zoom(rename = "No timeframe", alias = "No timeframe.")]
    NoTimeframe,
}

/// Role of the registrant in the purchase process.
#[zoom_model]
pub enum PurchaseRole {
    /// Unspecified.
    #[zoom(rename = "")]
    Empty,
    /// Decision maker.
    #[zoom(rename = "Decision Maker", alias = "Decision maker")]
    DecisionMaker,
    /// Evaluator or recommender.
    #[zoom(rename = "Evaluator/Recommender", alias = "Evaluator/Recommender.")]
    EvaluatorRecommender,
    /// Influencer.
    #[zoom(rename = "Influencer", alias = "Influencer.")]
    Influencer,
    /// Not involved.
    #[zoom(rename = "Not involved", alias = "Not involved.")]
    NotInvolved,
}

/// Number of employees of the registrant's organization.
#[zoom_model]
pub enum EmployeeCount {
    /// Unspecified.
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

/// Custom question and the text that the registrant entered.
#[zoom_model]
pub struct CustomQuestion {
    /// Text of the custom question.
    pub title: Option<String>,
    /// Answer.
    #[zoom(max_length = 128)]
    pub value: Option<String>,
}

/// Status of the registration.
#[zoom_model]
pub enum RegistrantStatus {
    /// Approved.
    Approved,
    /// Pending approval.
    Pending,
}

/// Audio of participants.
#[zoom_model]
pub enum Audio {
    /// Telephone only.
    Telephony,
    /// Computer audio only.
    Voip,
    /// Telephone and computer audio.
    Both,
}

/// Whether and where a meeting is recorded automatically.
#[zoom_model]
pub enum AutoRecording {
    /// On the host's computer.
    Local,
    /// In Zoom's cloud.
    Cloud,
    /// Nowhere: recordings are started manually.
    None,
}

/// Whether registration is required, and how registrants are approved.
#[zoom_model]
pub enum ApprovalType {
    /// Registrants are approved automatically.
    Automatic = 0,
    /// The host approves registrants manually.
    Manual = 1,
    /// No registration required.
    NoRegistration = 2,
}

/// Occurrences of a recurring series that a registration covers.
#[zoom_model]
pub enum RegistrationType {
    /// All occurrences.
    AllOccurrences = 1,
    /// One occurrence: participants register for each separately.
    EachOccurrence = 2,
    /// One or more occurrences that the registrant selects.
    ChosenOccurrences = 3,
}

/// Sign language interpretation settings, with the interpreters.
#[zoom_model]
pub struct SignLanguageInterpretation {
    /// Whether the feature is enabled.
    pub enable: Option<bool>,
    /// Interpreters and their languages.
    #[zoom(max_items = 20)]
    pub interpreters: Vec<SignLanguageInterpreter>,
}

/// Sign language interpreter.
#[zoom_model]
pub struct SignLanguageInterpreter {
    /// Email address of the interpreter.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Sign language of the interpreter, one of those in the host's settings.
    pub sign_language: Option<String>,
}
