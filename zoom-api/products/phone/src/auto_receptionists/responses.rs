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
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the auto receptionist.
    pub extension_number: Option<i64>,
    /// Name of the auto receptionist.
    pub name: Option<String>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Language of the default audio prompts.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Holidays.
    #[zoom(max_items = 100)]
    pub holiday_hours: Vec<HolidayHour>,
    /// Phone numbers.
    #[zoom(max_items = 50)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Site of the auto receptionist.
    pub site: Option<NamedRef>,
    /// Where recordings, voicemails, their transcripts and custom greetings are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the account's own storage at Oracle Cloud Infrastructure, if it stores recordings and voicemails there.
    pub own_storage_name: Option<String>,
}

/// Holiday with its hours.
#[zoom_model(response)]
pub struct HolidayHour {
    /// ID of the holiday.
    pub id: Option<String>,
    /// Name of the holiday.
    pub name: Option<String>,
    /// Start of the holiday.
    pub from: Option<Timestamp>,
    /// End of the holiday.
    pub to: Option<Timestamp>,
}

/// Policies of an auto receptionist.
#[zoom_model(response)]
pub struct Policy {
    /// Members with access to the voicemail.
    pub voicemail_access_members: Vec<VoicemailAccess>,
    /// Access of users to transcripts of voicemails in the client, the web portal and emails; existing transcripts stay
    /// available when it is turned off.
    pub voicemail_transcription: Option<PolicyState>,
    /// Email notifications of new voicemails of users, call queues, auto receptionists and shared line groups; not for
    /// users who turned them off. Only with Zoom's new policy framework.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
}

/// Voice menu (IVR).
#[zoom_model(response)]
pub struct Ivr {
    /// Audio prompt of the menu. If it was deleted from the audio library, its ID starts with `removed_` and still
    /// works in [`get_audio_item`](super::super::audio_items::get_audio_item).
    pub audio_prompt: Option<NamedRef>,
    /// Action if the caller presses no key.
    pub caller_enters_no_action: Option<CallerEntersNoAction>,
    /// Actions of the keys.
    pub key_actions: Vec<KeyAction>,
}

/// Action if the caller presses no key.
#[zoom_model(response)]
pub struct CallerEntersNoAction {
    /// Action if the caller presses no key: disconnect (-1), or forward to a user (2), common area (4), Cisco or
    /// Polycom room (5), auto receptionist (6), call queue (7), shared line group (8) or contact center (15).
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
    /// ID of the extension, or of the contact center's setting.
    pub extension_id: Option<String>,
    /// Extension number of the target.
    pub extension_number: Option<String>,
    /// ID of the user, common area, call queue, shared line group, auto receptionist, Zoom Room, or Cisco or Polycom
    /// room.
    pub id: Option<String>,
}

/// Key of a voice menu and its action.
#[zoom_model(response)]
pub struct KeyAction {
    /// Action of a digit: leave a voicemail for this extension (100), a user (200), auto receptionist (300), call queue
    /// (400) or shared line group (500); forward to a user (2), Zoom Room (3), common area (4), Cisco or Polycom room
    /// (5), auto receptionist (6), call queue (7), shared line group (8), external contact (9), phone number (10),
    /// contact center (15), the meeting service (16) or its number (17). Action of `*` or `#`: repeat the menu (21),
    /// return to the root menu (22) or to the previous menu (23). -1 disables the key.
    pub action: Option<i64>,
    /// Key on the dial pad: a digit, `*` or `#`.
    pub key: Option<String>,
    /// Extension, phone number or contact center to which the key leads.
    pub target: Option<KeyActionTarget>,
    /// Greeting of the voicemail. If it was deleted from the audio library, its ID starts with `removed_` and still
    /// works in [`get_audio_item`](super::super::audio_items::get_audio_item).
    pub voicemail_greeting: Option<NamedRef>,
}

/// Target of a key.
#[zoom_model(response)]
pub struct KeyActionTarget {
    /// Display name of the target.
    pub display_name: Option<String>,
    /// ID of the extension, or of the contact center's setting.
    pub extension_id: Option<String>,
    /// Extension number of the target.
    pub extension_number: Option<String>,
    /// ID of the user, common area, call queue, shared line group, auto receptionist, Zoom Room, or Cisco or Polycom
    /// room.
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
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the auto receptionist.
    pub extension_number: Option<i64>,
    /// ID of the auto receptionist.
    pub id: Option<String>,
    /// Name of the auto receptionist.
    pub name: Option<String>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Language of the default audio prompts.
    pub audio_prompt_language: Option<String>,
    /// Holidays.
    pub holiday_hours: Vec<HolidayHour>,
    /// Phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Site of the auto receptionist.
    pub site: Option<NamedRef>,
}

/// Setting that was added to a policy.
#[zoom_model(response)]
pub struct PolicySetting {
    /// User or common area, and its access to the voicemail.
    pub voicemail_access_member: Option<VoicemailAccess>,
}
