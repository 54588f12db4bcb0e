//! Auto receptionists: responses.

use jiff::Timestamp;

use super::super::{
    AudioPromptLanguage, NamedRef, PhoneNumber, PolicyState, RecordingStorageLocation, SiteLockedBy, VoicemailAccess,
    VoicemailNotificationByEmail,
};
use zoom_api::zoom_model;

/// Auto receptionist.
#[zoom_model(response)]
pub struct AutoReceptionist {
    /// Cost center of the extension.
    pub cost_center: Option<String>,
    /// Department of the auto receptionist.
    pub department: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the auto receptionist.
    pub extension_number: Option<i64>,
    /// Name of the auto receptionist.
    pub name: Option<String>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Language of the audio prompts.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Holiday hours.
    #[zoom(max_items = 100)]
    pub holiday_hours: Vec<HolidayHour>,
    /// Phone numbers.
    #[zoom(max_items = 50)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Site of the auto receptionist.
    pub site: Option<NamedRef>,
    /// Where recordings and voicemail are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the account's own storage.
    pub own_storage_name: Option<String>,
}

/// Holiday with its hours.
#[zoom_model(response)]
pub struct HolidayHour {
    /// ID of the record.
    pub id: Option<String>,
    /// Name of the holiday.
    pub name: Option<String>,
    /// Start of the period.
    pub from: Option<Timestamp>,
    /// End of the period.
    pub to: Option<Timestamp>,
}

/// Policies.
#[zoom_model(response)]
pub struct Policy {
    /// Members with access to the voicemail.
    pub voicemail_access_members: Vec<VoicemailAccess>,
    /// Whether voicemails and videomails are transcribed; existing transcripts stay available when it is turned off.
    pub voicemail_transcription: Option<PolicyState>,
    /// Whether users receive an email about a new voicemail of themselves, their call queues, auto receptionists or
    /// shared lines.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub sms: Option<Sms>,
}

/// Setting: users can send and receive messages.
#[zoom_model(response)]
pub struct Sms {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether messages to and from other countries are possible.
    pub international_sms: Option<bool>,
    /// Two-letter codes of the countries to which messages are possible.
    pub international_sms_countries: Vec<String>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Voice menu (IVR).
#[zoom_model(response)]
pub struct Ivr {
    /// Audio prompt.
    pub audio_prompt: Option<NamedRef>,
    /// Action if the caller presses no key.
    pub caller_enters_no_action: Option<CallerEntersNoAction>,
    /// Actions of the keys.
    pub key_actions: Vec<KeyAction>,
}

/// Action if the caller presses no key.
#[zoom_model(response)]
pub struct CallerEntersNoAction {
    /// Action if the caller presses no key, as number: -1 disconnects, others forward the call.
    pub action: Option<i64>,
    /// Number of repetitions of the audio prompt.
    #[zoom(values = [1, 2, 3])]
    pub audio_prompt_repeat: Option<i64>,
    /// Extension to which calls are forwarded.
    pub forward_to: Option<ForwardTo>,
}

/// Target that calls are forwarded to.
#[zoom_model(response)]
pub struct ForwardTo {
    /// Display name of the target.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the target.
    pub extension_number: Option<String>,
    /// ID of the record.
    pub id: Option<String>,
}

/// Action if the caller presses a key.
#[zoom_model(response)]
pub struct KeyAction {
    /// Action of the key, as number: 100 for a voicemail to this extension, 200 for one to a user, others for a target.
    pub action: Option<i64>,
    /// Key on the dial pad: a digit, `*` or `#`.
    pub key: Option<String>,
    /// Extension, phone number or contact center to which the key leads.
    pub target: Option<KeyActionTarget>,
    /// Greeting of the voicemail.
    pub voicemail_greeting: Option<NamedRef>,
}

/// Target of a key.
#[zoom_model(response)]
pub struct KeyActionTarget {
    /// Display name of the target.
    pub display_name: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the target.
    pub extension_number: Option<String>,
    /// ID of the record.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
}

/// Page of auto receptionists.
#[zoom_model(response)]
pub struct AutoReceptionistPage {
    /// Auto receptionists.
    pub auto_receptionists: Vec<ListedAutoReceptionist>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Auto receptionist in a list.
#[zoom_model(response)]
pub struct ListedAutoReceptionist {
    /// Cost center of the extension.
    pub cost_center: Option<String>,
    /// Department of the auto receptionist.
    pub department: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the auto receptionist.
    pub extension_number: Option<i64>,
    /// ID of the record.
    pub id: Option<String>,
    /// Name of the auto receptionist.
    pub name: Option<String>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Language of the audio prompts.
    pub audio_prompt_language: Option<String>,
    /// Holiday hours.
    pub holiday_hours: Vec<HolidayHour>,
    /// Phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Site of the auto receptionist.
    pub site: Option<NamedRef>,
}

/// Setting that was added to a policy.
#[zoom_model(response)]
pub struct PolicySetting {
    /// Access of another user to the voicemail.
    pub voicemail_access_member: Option<VoicemailAccess>,
}
