//! Events: account settings updated types.

use super::{
    AccountAutoCallRecording, AccountLockedBy, AccountPlayRecordingBeepTone, AccountZoomPhoneOnMobile,
    AutoDeleteDataAfterRetentionDurationItem, BlockDevicesType, CallForwardingRestriction,
    CallHandlingForwardingToOtherUsers, CallQueueOptOutReason, CustomDisclaimer, CustomizeLineName, DeleteType,
    DesktopClient, DisplayFrequency, FeedbackDuration, FeedbackMos, ForwardTo, MusicOnPark, Sequence,
    SmsEtiquettePolicy, SmsTemplateItem, TimeZone, TranscriptionStartPrompt,
};
use zoom_api::zoom_model;

/// Settings in `phone.account_settings_updated` events: the new or the previous values.
#[zoom_model]
pub struct PhoneAccountSettingsUpdatedObject {
    /// ID of the account whose settings changed.
    pub id: String,
    /// Settings with their values and locks.
    pub settings: PhoneSettings,
}

/// Zoom Phone settings of an account.
#[zoom_model]
pub struct PhoneSettings {
    /// Whether users can turn on live transcription during a call.
    pub call_live_transcription: Option<AccountCallLiveTranscription>,
    /// Whether core phone services keep working during an outage.
    pub local_survivability_mode: Option<AccountSettingState>,
    /// Whether Zoom Rooms can call external numbers, as far as their calling plans and policies allow.
    pub external_calling_on_zoom_room_common_area: Option<AccountSettingState>,
    /// Whether users can choose their caller ID for each call.
    pub select_outbound_caller_id: Option<AccountSelectOutboundCallerId>,
    /// Whether users can change their own audio library.
    pub personal_audio_library: Option<AccountPersonalAudioLibrary>,
    /// Whether users can access, share, download and delete voicemails and videomails.
    pub voicemail: Option<AccountVoicemail>,
    /// Whether voicemails and videomails are transcribed, both of users and of shared extensions such as call queues.
    pub voicemail_transcription: Option<AccountSettingState>,
    /// Whether users get an email about new voicemails.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Whether users get an email about new shared voicemails and videomails. Not sent if the sharing extension has
    /// turned off its own notifications.
    pub shared_voicemail_notification_by_email: Option<AccountSettingState>,
    /// Whether calls and SMS are restricted to certain hours. In restricted hours calls are handled as unanswered;
    /// emergency calls always go through.
    pub restricted_call_hours: Option<AccountRestrictedCallHours>,
    /// Whether calls and SMS are possible only at certain locations. Elsewhere calls are handled as unanswered;
    /// emergency calls always go through.
    pub allowed_call_locations: Option<AccountAllowedCallLocations>,
    /// Whether users can listen to voicemails by phone with a PIN.
    pub check_voicemails_over_phone: Option<AccountSettingState>,
    /// Whether calls are recorded automatically.
    pub auto_call_recording: Option<AccountAutoCallRecording>,
    /// Whether users can record calls on demand, stored in the cloud.
    pub ad_hoc_call_recording: Option<AccountAdHocCallRecording>,
    /// Whether users can place international calls beyond their calling plan.
    pub international_calling: Option<AccountSettingState>,
    /// Whether rules restrict calls to certain countries, cities or numbers. Only with the new version of the outbound
    /// blocked list.
    pub outbound_calling: Option<AccountSettingState>,
    /// Whether users can send and receive messages; each user needs a calling plan and a phone number. Only with the
    /// new version of the outbound blocked list.
    pub outbound_sms: Option<AccountSettingState>,
    /// Whether users can send and receive messages. Each user also needs a calling plan and a phone number.
    pub sms: Option<AccountSms>,
    /// Whether messages with certain keywords or patterns are found and stopped.
    pub sms_etiquette_tool: Option<AccountSmsEtiquetteTool>,
    /// Whether users can use Zoom Phone in mobile clients: iOS, iPadOS and Android.
    pub zoom_phone_on_mobile: Option<AccountZoomPhoneOnMobile>,
    /// Whether users can use Zoom Phone in the progressive web app.
    pub zoom_phone_on_pwa: Option<AccountSettingState>,
    /// Whether users can switch calls to end-to-end encryption. Not available to users whose calls are recorded
    /// automatically.
    pub e2e_encryption: Option<AccountSettingState>,
    /// Whether users can forward their calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<CallHandlingForwardingToOtherUsers>,
    /// Whether users can forward unanswered calls to other numbers.
    pub call_overflow: Option<AccountCallOverflow>,
    /// Whether users can transfer calls, warm or blind. Among desk phones, warm transfers are covered only on Yealink
    /// phones; voicemail can be transferred only to internal extensions.
    pub call_transferring: Option<AccountCallTransferring>,
    /// Whether users can turn a call into a meeting.
    pub elevate_to_meeting: Option<AccountSettingState>,
    /// Whether a held call can be picked up elsewhere with a retrieval code.
    pub call_park: Option<AccountCallPark>,
    /// Whether users can send a call to a Zoom Room.
    pub hand_off_to_room: Option<AccountSettingState>,
    /// Whether users can move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<AccountSettingState>,
    /// Whether users can share their lines with delegates.
    pub delegation: Option<AccountSettingState>,
    /// Whether hands-free intercom calls are possible: the called phone beeps and answers by itself.
    pub audio_intercom: Option<AccountSettingState>,
    /// Whether calls that show no caller ID are blocked.
    pub block_calls_without_caller_id: Option<AccountSettingState>,
    /// Whether external calls are blocked at certain hours; only for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<AccountBlockExternalCalls>,
    /// Whether members must choose a reason when they stop receiving calls of a queue.
    pub call_queue_opt_out_reason: Option<CallQueueOptOutReason>,
    /// Whether data is deleted automatically after a retention time.
    pub auto_delete_data_after_retention_duration: Option<AutoDeleteDataAfterRetentionDuration>,
    /// Whether users can control calls from authorized Marketplace apps.
    pub auto_call_from_third_party_apps: Option<AccountSettingState>,
    /// Range of at least 50 ports, within 9000 to 9999, that clients, appliances and Zoom Rooms use for calls.
    pub override_default_port: Option<OverrideDefaultPort>,
    /// Whether Zoom clients can send media directly to each other. It may be unavailable with recording or monitoring.
    pub peer_to_peer_media: Option<AccountSettingState>,
    /// Whether voicemails are encrypted with keys that Zoom's servers cannot access. Needs a Power Pack license and
    /// client 5.12 or later. Shared voicemails stay unencrypted; transcripts, voicemail by email and listening by phone
    /// or on the web are not available.
    pub advanced_encryption: Option<AccountAdvancedEncryption>,
    /// Whether participants can rate a call with thumbs up or down at its end.
    pub display_call_feedback_survey: Option<DisplayCallFeedbackSurvey>,
    /// Whether users can use Zoom Phone in desktop clients: macOS, Windows, VDI and Linux.
    pub zoom_phone_on_desktop: Option<AccountZoomPhoneOnDesktop>,
    /// When hardware devices are disconnected and blocked: outside the allowed networks, or at any change of network.
    pub allowed_device_locations: Option<AccountAllowedDeviceLocations>,
    /// Whether users can place emergency calls through Zoom Phone.
    pub allow_emergency_calls: Option<AccountAllowEmergencyCalls>,
    /// Whether users can send and receive faxes.
    pub online_fax: Option<AccountOnlineFax>,
    /// Whether a held call can be picked up with a retrieval code by permitted users only.
    pub private_call_park: Option<AccountCallPark>,
    /// Whether users can compose messages from templates. Needs a Power Pack license.
    pub sms_template: Option<AccountSmsTemplate>,
    /// Whether direct external callers must press a key to get through; other calls are disconnected, and faxes from
    /// third parties cannot arrive.
    pub call_screening: Option<AccountCallScreening>,
    /// Whether users, auto receptionists and call queues can reply to SMS automatically. Needs a Power Pack license.
    pub sms_auto_reply: Option<AccountSettingState>,
    /// Whether users can change their call handling in the web portal and turn on call forwarding in the client.
    pub allow_end_user_edit_call_handling: Option<AccountSettingState>,
    /// Whether users can send unanswered calls to an operator.
    pub connect_to_operator: Option<AccountSettingState>,
    /// Whether the current call continues while users set up a conference.
    pub no_hold_conference: Option<AccountSettingState>,
    /// Whether users can send key tones (DTMF) in a conference call, for example to enter access codes.
    pub conference_dtmf: Option<AccountSettingState>,
    /// Whether a conference call ends when the person who merged the participants leaves. Does not apply when a member
    /// of a shared line group barges in.
    pub end_conference_call_when_originator_drops: Option<AccountSettingState>,
    /// Whether call queues have a chat channel.
    pub chat_channel: Option<AccountSettingState>,
    /// Whether Zoom moves frequently used line keys to the smart keys of desk phones. The layout is updated weekly.
    pub desk_phone_smart_key_positions_layout: Option<AccountSettingState>,
    /// Whether members leave their call queues when they sign out of Zoom. Does not apply to desk phones and Zoom Phone
    /// appliances.
    pub auto_opt_out_in_call_queue: Option<AccountAutoOptOutInCallQueue>,
    /// Whether users can place calls through their mobile or home phone. Zoom rings that phone first, and the called
    /// person sees the Zoom Phone caller ID.
    pub allow_mobile_home_phone_callout: Option<AccountSettingState>,
    /// Whether iOS and iPadOS devices always announce incoming calls through CallKit, even while the Zoom app is in the
    /// foreground. Needs CallKit on the device. Users can change it in the client unless it is locked.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<AccountSettingState>,
    /// Whether Zoom Phone calls are hidden from the call history of iOS and iPadOS devices.
    pub hide_phone_call_history_in_ios: Option<AccountSettingState>,
    /// Whether sensitive data is masked during a call.
    pub obfuscate_sensitive_data_during_call: Option<AccountSettingState>,
    /// Whether users are kept from uploading audio files.
    pub prevent_users_upload_audio_files: Option<AccountSettingState>,
    /// Whether AI Companion extracts tasks from voicemails.
    pub voicemail_tasks: Option<AccountSettingState>,
    /// Whether AI Companion sorts voicemails by priority.
    pub voicemail_intent_based_prioritization: Option<AccountSettingState>,
    /// Whether AI Companion summarizes SMS threads of teams.
    pub team_sms_thread_summary: Option<AccountSettingState>,
    /// Parts of line names.
    pub customize_line_name: Option<CustomizeLineName>,
    /// Whether users see a disclaimer when they start to use Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<ShowCustomDisclaimerWhenUsingZoomPhone>,
}

/// Settings of an account for live transcription of calls.
#[zoom_model]
pub struct AccountCallLiveTranscription {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether participants hear an announcement when the transcription starts.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
}

/// Whether a setting of the account is on, and whether it is locked.
#[zoom_model]
pub struct AccountSettingState {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
}

/// Settings of an account for the outbound caller ID.
#[zoom_model]
pub struct AccountSelectOutboundCallerId {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether users can hide their caller ID. Needs client 5.13.5 or later.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Settings of an account for the personal audio library.
#[zoom_model]
pub struct AccountPersonalAudioLibrary {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether users can choose the music that held callers hear.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether users can record their own voicemail and message greetings.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Settings of an account for voicemail.
#[zoom_model]
pub struct AccountVoicemail {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether videomail is available in addition to voicemail.
    pub allow_videomail: Option<bool>,
    /// Whether users can download their own voicemails and videomails.
    pub allow_download: Option<bool>,
    /// Whether users can delete their own voicemails and videomails.
    pub allow_delete: Option<bool>,
    /// Whether users can share their own voicemails.
    pub allow_share: Option<bool>,
    /// Whether a virtual background is available for videomail and video greetings.
    pub allow_virtual_background: Option<bool>,
}

/// Setting: whether users get an email about new voicemails.
#[zoom_model]
pub struct VoicemailNotificationByEmail {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether the email contains the voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the email contains the transcript.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemails are forwarded by email.
    pub forward_voicemail_to_email: Option<bool>,
}

/// Settings of an account for restricted call hours.
#[zoom_model]
pub struct AccountRestrictedCallHours {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Time zone of the restricted hours: a fixed one, or the one of the extension.
    pub time_zone: Option<TimeZone>,
    /// Whether restricted hours are set.
    pub restricted_hours_applied: Option<bool>,
    /// Whether restricted hours are set for holidays.
    pub restricted_holiday_hours_applied: Option<bool>,
    /// Whether internal calls and SMS stay possible during restricted hours.
    pub allow_internal_calls: Option<bool>,
}

/// Settings of an account for allowed call locations.
#[zoom_model]
pub struct AccountAllowedCallLocations {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether allowed locations are set.
    pub locations_applied: Option<bool>,
    /// Whether internal calls stay possible outside the allowed locations.
    pub allow_internal_calls: Option<bool>,
}

/// Settings of an account for ad-hoc call recording.
#[zoom_model]
pub struct AccountAdHocCallRecording {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether users can download their own ad-hoc recordings.
    pub allow_download: Option<bool>,
    /// Whether users can delete their own ad-hoc recordings.
    pub allow_delete: Option<bool>,
    /// Whether participants hear an announcement when the recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether participants must press 1 to consent to the recording.
    pub recording_explicit_consent: Option<bool>,
    /// Whether a beep sounds while a call is recorded. Present only in the new policy framework.
    pub play_recording_beep_tone: Option<AccountPlayRecordingBeepTone>,
}

/// Settings of an account for SMS.
#[zoom_model]
pub struct AccountSms {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether users can exchange international messages; only if `sms` is on.
    pub international_sms: Option<bool>,
}

/// Settings of an account for the SMS etiquette tool.
#[zoom_model]
pub struct AccountSmsEtiquetteTool {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Policies for messages.
    #[zoom(rename = "sms_etiquette_policy", max_items = 50)]
    pub sms_etiquette_policies: Vec<SmsEtiquettePolicy>,
}

/// Settings of an account for call overflow.
#[zoom_model]
pub struct AccountCallOverflow {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Restriction of overflow targets: 1 excludes external numbers, 2 also external contacts; 3 allows only recorded
    /// external contacts and internal extensions with automatic recording of inbound calls; 4 allows everything.
    pub call_overflow_type: Option<CallForwardingRestriction>,
}

/// Settings of an account for call transferring.
#[zoom_model]
pub struct AccountCallTransferring {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Restriction of transfer targets: 1 excludes external numbers, 2 also external contacts, 3 allows only recorded
    /// external contacts and internal extensions with automatic recording of inbound calls; 4 allows everything.
    pub call_transferring_type: Option<CallForwardingRestriction>,
}

/// Settings of an account for call park.
#[zoom_model]
pub struct AccountCallPark {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Time for which a call stays parked, in minutes. Then its retrieval code expires.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub expiration_period: Option<i64>,
    /// Handling of a parked call that nobody picks up: 100 rings back to the parker, 0 forwards it to the parker's
    /// voicemail, 50 forwards it to another extension, 9 disconnects it.
    pub call_not_picked_up_action: Option<i64>,
    /// Extension that receives parked calls that nobody picks up.
    pub forward_to: Option<ForwardTo>,
    /// How parked calls are assigned to busy lamp field (BLF) keys: 0 at random, 1 to the next free key.
    pub sequence: Option<Sequence>,
    /// Whether music plays while a call is parked.
    pub music_on_park: Option<MusicOnPark>,
}

/// Settings of an account for blocked external calls.
#[zoom_model]
pub struct AccountBlockExternalCalls {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether external calls are blocked during business hours.
    pub block_business_hours: Option<bool>,
    /// Whether external calls are blocked during closed hours.
    pub block_closed_hours: Option<bool>,
    /// Whether external calls are blocked during holiday hours.
    pub block_holiday_hours: Option<bool>,
    /// Handling of a blocked call: 0 forwards it to voicemail or videomail, 9 disconnects it.
    #[zoom(values = [0, 9])]
    pub block_call_action: Option<i64>,
}

/// Setting: whether data is deleted automatically after a retention time.
#[zoom_model]
pub struct AutoDeleteDataAfterRetentionDuration {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Retention time of each kind of data.
    pub items: Vec<AutoDeleteDataAfterRetentionDurationItem>,
    /// How data is deleted: 1 moves it to the trash, 2 deletes it permanently.
    pub delete_type: Option<DeleteType>,
    /// Number of days until data is deleted permanently; -1 keeps it without limit.
    pub permanently_delete_after_days: Option<i64>,
}

/// Range of at least 50 ports, within 9000 to 9999, that clients, appliances and Zoom Rooms use for calls.
#[zoom_model]
pub struct OverrideDefaultPort {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// First port of the range.
    pub min_port: Option<i64>,
    /// Last port of the range.
    pub max_port: Option<i64>,
}

/// Settings of an account for advanced encryption.
#[zoom_model]
pub struct AccountAdvancedEncryption {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether unencrypted voicemails are refused.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// Setting: whether participants can rate a call with thumbs up or down at its end.
#[zoom_model]
pub struct DisplayCallFeedbackSurvey {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// When the survey is shown: 1 for every call, 2 after quality problems according to `feedback_mos` or
    /// `feedback_duration`.
    #[zoom(default = 1, values = [1, 2])]
    pub feedback_type: Option<i64>,
    /// Range of voice quality scores (MOS) that trigger the survey, 1.0 to 3.0 with one decimal place.
    pub feedback_mos: Option<FeedbackMos>,
    /// Range of call lengths that trigger the survey, 0 to 60 seconds.
    pub feedback_duration: Option<FeedbackDuration>,
}

/// Settings of an account for Zoom Phone on desktop.
#[zoom_model]
pub struct AccountZoomPhoneOnDesktop {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Clients that can place and receive calls.
    pub allow_calling_clients: Vec<DesktopClient>,
    /// Clients that can send and receive SMS and MMS messages.
    pub allow_sms_mms_clients: Vec<DesktopClient>,
}

/// Settings of an account for allowed device locations.
#[zoom_model]
pub struct AccountAllowedDeviceLocations {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Condition that blocks a device.
    pub block_devices_type: Option<BlockDevicesType>,
}

/// Settings of an account for emergency calls.
#[zoom_model]
pub struct AccountAllowEmergencyCalls {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether emergency calls are possible from Zoom clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether emergency calls are possible from desk phones and Zoom Phone appliances.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Settings of an account for online faxes.
#[zoom_model]
pub struct AccountOnlineFax {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether users get an email about a new fax.
    pub enable_new_fax_email_notifications: Option<bool>,
    /// Whether the email carries the fax as an attachment.
    pub include_fax_as_attachment: Option<bool>,
}

/// Settings of an account for SMS templates.
#[zoom_model]
pub struct AccountSmsTemplate {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Available message templates.
    #[zoom(max_items = 50)]
    pub sms_template_list: Vec<SmsTemplateItem>,
}

/// Settings of an account for call screening.
#[zoom_model]
pub struct AccountCallScreening {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether the user's and the company's contacts get through without screening.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Settings of an account for automatic opt-out of call queues.
#[zoom_model]
pub struct AccountAutoOptOutInCallQueue {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether users are asked first if they want to leave the queues when they sign out.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Setting: whether users see a disclaimer when they start to use Zoom Phone.
#[zoom_model]
pub struct ShowCustomDisclaimerWhenUsingZoomPhone {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Frequency of the disclaimer.
    pub display_frequency: Option<DisplayFrequency>,
    /// Disclaimers, one for each language.
    pub custom_disclaimer_list: Vec<CustomDisclaimer>,
}
