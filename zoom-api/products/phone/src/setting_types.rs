//! Shared types: setting types.

use zoom_api::zoom_model;

/// Action for blocked calls.
#[zoom_model]
pub enum BlockCallAction {
    /// Forward to voicemail or videomail.
    ForwardToVoicemailVideomail = 0,
    /// Disconnect.
    Disconnect = 9,
}

/// Where overflowing calls can be forwarded to.
#[zoom_model]
pub enum CallOverflowType {
    /// Not to external numbers.
    LowRestriction = 1,
    /// Not to external numbers and external contacts.
    MediumRestriction = 2,
    /// Only to internal extensions that record inbound calls automatically.
    HighRestriction = 3,
    /// To any number.
    NoRestriction = 4,
}

/// Where calls can be transferred to.
#[zoom_model]
pub enum CallTransferringType {
    /// To any number.
    NoRestriction = 1,
    /// Not to external numbers and external contacts.
    MediumRestriction = 2,
    /// Only to internal extensions that record inbound calls automatically, and to recorded external contacts.
    HighRestriction = 3,
    /// Not to external numbers.
    LowRestriction = 4,
}

/// How a common area's line is named.
#[zoom_model]
pub enum CommonAreaLineName {
    /// Phone number.
    #[zoom(rename = "phoneNumber")]
    PhoneNumber,
    /// Extension number.
    #[zoom(rename = "extensionNumber")]
    ExtensionNumber,
    /// Display name.
    #[zoom(rename = "displayName")]
    DisplayName,
    /// Display name and extension number.
    #[zoom(rename = "displayName;extensionNumber")]
    DisplayNameExtensionNumber,
}

/// Country of a number or address.
#[zoom_model(response)]
pub struct Country {
    /// Two-letter country code (ISO 3166).
    pub code: Option<String>,
    /// Name of the country.
    pub name: Option<String>,
}

/// Disclaimer that users must accept.
#[zoom_model(response)]
pub struct CustomDisclaimer {
    /// Language of the disclaimer, such as `en-US`.
    pub language: Option<String>,
    /// Title of the disclaimer.
    pub title: Option<String>,
    /// Text of the disclaimer.
    pub body: Option<String>,
}

/// How something is deleted.
#[zoom_model]
pub enum DeleteType {
    /// To the trash.
    Soft = 1,
    /// Permanently.
    Permanent = 2,
}

/// Frequency of the disclaimer.
#[zoom_model]
pub enum DisplayFrequency {
    /// First time only.
    FirstTimeOnly,
    /// Every time.
    EveryTime,
    /// Every month.
    EveryMonth,
    /// Every quarter.
    EveryQuarter,
    /// Every half year.
    #[zoom(rename = "every_6_months")]
    EveryHalfYear,
    /// Every year.
    EveryYear,
}

/// Kind of extension.
#[zoom_model]
pub enum ExtensionType {
    /// User.
    User,
    /// Zoom Room.
    #[zoom(rename = "zoomRoom")]
    ZoomRoom,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Cisco or Polycom room.
    #[zoom(rename = "ciscoRoom/polycomRoom")]
    CiscoRoomPolycomRoom,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// Durations of calls that are followed by a survey.
#[zoom_model(response)]
pub struct FeedbackDuration {
    /// Whether the survey is shown after calls of a given duration.
    pub enable: Option<bool>,
    /// Shortest call with a survey, in seconds from 0 to 60.
    pub min: Option<i64>,
    /// Longest call with a survey, in seconds from 0 to 60.
    pub max: Option<i64>,
}

/// Mean opinion scores (MOS) of calls with a survey.
#[zoom_model(response)]
pub struct FeedbackMos {
    /// Whether the survey is shown after calls with a poor mean opinion score (MOS).
    pub enable: Option<bool>,
    /// Lowest mean opinion score with a survey, from 1.0 to 3.0, with one decimal.
    pub min: Option<String>,
    /// Highest mean opinion score with a survey, from 1.0 to 3.0, with one decimal.
    pub max: Option<String>,
}

/// When a survey is shown.
#[zoom_model]
pub enum FeedbackType {
    /// After every call.
    DisplayForEveryCall = 1,
    /// After calls with problems of quality.
    DisplayWhenCallQualityIssues = 2,
}

/// Target that calls are forwarded to.
#[zoom_model(response)]
pub struct ForwardTo {
    /// Display name of the target.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the target.
    pub extension_number: Option<i64>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// ID of the user, common area, call queue, shared line group, auto receptionist, Zoom Room, or Cisco or Polycom
    /// room.
    pub id: Option<String>,
}

/// Announcement that a call is recorded.
///
/// Without consent options of callers, the values for inbound and outbound calls must be equal.
#[zoom_model(response)]
pub struct InboundAudioNotification {
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// ID of the audio item that is played when the recording starts.
    pub recording_start_prompt_audio_id: Option<String>,
    /// Whether participants press 1 to consent to the recording.
    pub recording_explicit_consent: Option<bool>,
}

/// Level that locked a setting, so that lower levels cannot change it.
#[zoom_model]
pub enum LockedBy {
    /// Not locked.
    Invalid,
    /// Account.
    Account,
}

/// Music that callers hear while a call is parked.
#[zoom_model(response)]
pub struct MusicOnPark {
    /// ID of the audio item.
    pub audio_id: Option<String>,
    /// Name of the audio file.
    pub audio_name: Option<String>,
}

/// Reason for no longer receiving calls of queues.
#[zoom_model]
pub struct OptOutReason {
    /// Code of the reason.
    pub code: Option<String>,
    /// Whether Zoom defined the reason, which then cannot be edited.
    pub system: Option<bool>,
    /// Whether the reason is offered.
    pub enable: Option<bool>,
}

/// Kind of policy.
#[zoom_model]
pub enum PolicyType {
    /// Whether emergency calls are allowed.
    AllowEmergencyCalls,
}

/// Reference to a record by its ID.
#[zoom_model]
pub struct RecordRef {
    /// ID of the record.
    pub id: Option<String>,
}

/// Which calls are recorded.
#[zoom_model]
pub enum RecordingCalls {
    /// Inbound.
    Inbound,
    /// Outbound.
    Outbound,
    /// Inbound and outbound.
    Both,
}

/// Kind of data that is deleted after a retention time.
#[zoom_model]
pub enum RetentionDataType {
    /// Call log.
    #[zoom(rename = "callLog")]
    CallLog,
    /// Recording that a user started.
    #[zoom(rename = "onDemandRecording")]
    OnDemandRecording,
    /// Automatic recording.
    #[zoom(rename = "automaticRecording")]
    AutomaticRecording,
    /// Voicemail.
    Voicemail,
    /// Videomail.
    Videomail,
    /// SMS.
    Sms,
    /// Fax.
    Fax,
}

/// Kind of data with its retention time.
#[zoom_model(response)]
pub struct RetentionRule {
    /// Kind of data.
    #[zoom(rename = "type")]
    pub kind: Option<RetentionDataType>,
    /// Retention time in `time_unit`: up to 10 years, 18 months or 60 days, or -1 for no limit.
    pub duration: Option<i64>,
    /// Unit of the retention time.
    pub time_unit: Option<TimeUnit>,
}

/// Key to which a parked call is assigned.
#[zoom_model]
pub enum Sequence {
    /// Random free key.
    Random = 0,
    /// Next free key.
    Sequential = 1,
}

/// Rule of the SMS etiquette tool.
#[zoom_model(response)]
pub struct SmsEtiquettePolicy {
    /// ID of the rule.
    pub id: Option<String>,
    /// Name of the policy.
    pub name: Option<String>,
    /// Description of the policy.
    pub description: Option<String>,
    /// How the policy finds messages: 1 by keywords, 2 by a regular expression.
    pub rule: Option<SmsEtiquetteRuleType>,
    /// Comma-separated keywords of letters and digits (rule 1), or a regular expression without back references and
    /// zero-width assertions (rule 2).
    pub content: Option<String>,
    /// Action for a matching message.
    pub action: Option<SmsEtiquettePolicyAction>,
    /// Whether the rule applies.
    pub active: Option<bool>,
}

/// Action of the SMS etiquette tool for a matching message.
#[zoom_model]
pub enum SmsEtiquettePolicyAction {
    /// Ask the user to confirm sending.
    AskUserToConfirmSending = 1,
    /// Block the message.
    BlockMessage = 2,
}

/// How a rule of the SMS etiquette tool finds messages.
#[zoom_model]
pub enum SmsEtiquetteRuleType {
    /// Keywords.
    Keywords = 1,
    /// Regular expression.
    RegularExpression = 2,
}

/// Prepared message.
#[zoom_model(response)]
pub struct SmsTemplateItem {
    /// ID of the SMS template.
    pub sms_template_id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Description of the template.
    pub description: Option<String>,
    /// Text of the template, which users can edit before they send it.
    pub content: Option<String>,
    /// Whether the message can be used.
    pub active: Option<bool>,
}

/// Announcement that a transcription or a summary starts.
#[zoom_model(response)]
pub struct StartPrompt {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// ID of the audio item; the prefix `removed_` means that it was deleted from the audio library.
    pub audio_id: Option<String>,
    /// Name of the audio file.
    pub audio_name: Option<String>,
}

/// Unit of a retention time.
#[zoom_model]
pub enum TimeUnit {
    /// Year.
    Year,
    /// Month.
    Month,
    /// Day.
    Day,
}

/// Whether a setting is enabled.
#[zoom_model]
pub struct Toggle {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
}

/// How a user's line is named.
#[zoom_model]
pub enum UserLineName {
    /// Phone number.
    #[zoom(rename = "phoneNumber")]
    PhoneNumber,
    /// Extension number.
    #[zoom(rename = "extensionNumber")]
    ExtensionNumber,
    /// Display name.
    #[zoom(rename = "displayName")]
    DisplayName,
    /// Display name and extension number.
    #[zoom(rename = "displayName;extensionNumber")]
    DisplayNameExtensionNumber,
    /// First name and extension number.
    #[zoom(rename = "firstName;extensionNumber")]
    FirstNameExtensionNumber,
    /// First name, last name and extension number.
    #[zoom(rename = "firstName;lastName;extensionNumber")]
    FirstNameLastNameExtensionNumber,
}
