//! Shared types: setting types.

use zoom_api::zoom_model;

/// Action for blocked calls.
#[zoom_model]
pub enum BlockCallAction {
    /// Forward to voicemail videomail.
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
    /// Display name extension number.
    #[zoom(rename = "displayName;extensionNumber")]
    DisplayNameExtensionNumber,
}

/// Country of a number or address.
#[zoom_model(response)]
pub struct Country {
    /// Country code.
    pub code: Option<String>,
    /// Name of the country.
    pub name: Option<String>,
}

/// Disclaimer that users must accept.
#[zoom_model(response)]
pub struct CustomDisclaimer {
    /// Language of the audio prompt, such as `en-US`.
    pub language: Option<String>,
    /// Title of the disclaimer.
    pub title: Option<String>,
    /// Text of the disclaimer.
    pub body: Option<String>,
}

/// How something is deleted.
#[zoom_model]
pub enum DeleteType {
    /// Into the trash.
    Soft = 1,
    /// For good.
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
    /// Zoom room.
    #[zoom(rename = "zoomRoom")]
    ZoomRoom,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Cisco room polycom room.
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

/// Minimum and maximum duration of calls with a survey.
#[zoom_model(response)]
pub struct FeedbackDuration {
    /// Whether the survey is shown after calls of a given duration.
    pub enable: Option<bool>,
    /// Shortest call for which the survey is shown.
    pub min: Option<i64>,
    /// Longest call for which the survey is shown.
    pub max: Option<i64>,
}

/// Mean opinion scores (MOS) of calls with a survey.
#[zoom_model(response)]
pub struct FeedbackMos {
    /// Whether the survey is shown after calls with a poor mean opinion score (MOS).
    pub enable: Option<bool>,
    /// Lowest mean opinion score for which the survey is shown.
    pub min: Option<String>,
    /// Highest mean opinion score for which the survey is shown.
    pub max: Option<String>,
}

/// When a survey is shown.
#[zoom_model]
pub enum FeedbackType {
    /// Display for every call.
    DisplayForEveryCall = 1,
    /// Display when call quality issues.
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
    /// ID of the record.
    pub id: Option<String>,
}

/// Announcement to callers that a call is recorded.
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
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
}

/// Kind of policy.
#[zoom_model]
pub enum PolicyType {
    /// Allow emergency calls.
    AllowEmergencyCalls,
}

/// Which calls are recorded.
#[zoom_model]
pub enum RecordingCalls {
    /// Inbound.
    Inbound,
    /// Outbound.
    Outbound,
    /// Both.
    Both,
}

/// Kind of data that is deleted after a retention time.
#[zoom_model]
pub enum RetentionDataType {
    /// Call log.
    #[zoom(rename = "callLog")]
    CallLog,
    /// On demand recording.
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
    /// Kind of data that is deleted.
    #[zoom(rename = "type")]
    pub kind: Option<RetentionDataType>,
    /// Duration in seconds.
    pub duration: Option<i64>,
    /// Unit of the retention time.
    pub time_unit: Option<TimeUnit>,
}

/// Rule.
#[zoom_model]
pub enum Rule {
    /// Keywords.
    Keywords = 1,
    /// Regular expression.
    RegularExpression = 2,
}

/// ID of a rule or a record that was created.
#[zoom_model]
pub struct RuleRef {
    /// ID of the record.
    pub id: Option<String>,
}

/// Order in which members of a queue are called.
#[zoom_model]
pub enum Sequence {
    /// Random.
    Random = 0,
    /// Sequential.
    Sequential = 1,
}

/// Rule of the SMS etiquette tool.
#[zoom_model(response)]
pub struct SmsEtiquettePolicy {
    /// ID of the record.
    pub id: Option<String>,
    /// Name of the policy.
    pub name: Option<String>,
    /// Description of the policy.
    pub description: Option<String>,
    /// How the policy finds messages: 1 by keywords, 2 by a regular expression.
    pub rule: Option<Rule>,
    /// Keywords or regular expression that messages must not match.
    pub content: Option<String>,
    /// Action for a matching message.
    pub action: Option<SmsEtiquettePolicyAction>,
    /// Whether the rule applies.
    pub active: Option<bool>,
}

/// Action of the SMS etiquette tool for a matching message.
#[zoom_model]
pub enum SmsEtiquettePolicyAction {
    /// Ask user to confirm sending.
    AskUserToConfirmSending = 1,
    /// Block message.
    BlockMessage = 2,
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

/// Announcement that a transcription starts.
#[zoom_model(response)]
pub struct TranscriptionStartPrompt {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// ID of the audio item.
    pub audio_id: Option<String>,
    /// Name of the audio file.
    pub audio_name: Option<String>,
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
    /// Display name extension number.
    #[zoom(rename = "displayName;extensionNumber")]
    DisplayNameExtensionNumber,
    /// First name extension number.
    #[zoom(rename = "firstName;extensionNumber")]
    FirstNameExtensionNumber,
    /// First name last name extension number.
    #[zoom(rename = "firstName;lastName;extensionNumber")]
    FirstNameLastNameExtensionNumber,
}
