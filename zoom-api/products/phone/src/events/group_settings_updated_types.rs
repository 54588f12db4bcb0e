//! Events: group settings updated types.

use super::{
    AutoDeleteDataAfterRetentionDurationItem, BlockDevicesType, CustomDisclaimer, DeleteType, DesktopClient,
    DisplayFrequency, FeedbackDuration, FeedbackMos, GroupAdHocCallRecording, GroupAutoCallRecording,
    GroupCallHandlingForwardingToOtherUsers, GroupCallLiveTranscription, GroupCallOverflow, GroupCallPark,
    GroupCallTransferring, GroupLockedBy, SmsEtiquettePolicy, SmsTemplateItem, TimeZone,
};
use zoom_api::zoom_model;

/// Settings in `phone.group_settings_updated` events: the new or the previous values.
#[zoom_model]
pub struct PhoneGroupSettingsUpdatedObject {
    /// ID of the group whose settings changed.
    pub group_id: Option<String>,
    /// Settings with their values and locks.
    pub settings: GroupPhoneSettings,
}

/// Zoom Phone settings of a group.
#[zoom_model]
pub struct GroupPhoneSettings {
    /// Whether users can turn on live transcription during a call.
    pub call_live_transcription: Option<GroupCallLiveTranscription>,
    /// Whether core phone services keep working during an outage.
    pub local_survivability_mode: Option<GroupSettingState>,
    /// Whether users can choose their caller ID for each call.
    pub select_outbound_caller_id: Option<GroupSelectOutboundCallerId>,
    /// Whether users can change their own audio library.
    pub personal_audio_library: Option<GroupPersonalAudioLibrary>,
    /// Whether users can access, share, download and delete voicemails and videomails.
    pub voicemail: Option<GroupVoicemail>,
    /// Whether voicemails and videomails are transcribed, both of users and of shared extensions such as call queues.
    pub voicemail_transcription: Option<GroupSettingState>,
    /// Whether users get an email about new voicemails, also those of call queues, auto receptionists and shared line
    /// groups.
    pub voicemail_notification_by_email: Option<GroupVoicemailNotificationByEmail>,
    /// Whether users get an email about new shared voicemails and videomails. Not sent if the sharing extension has
    /// turned off its own notifications.
    pub shared_voicemail_notification_by_email: Option<GroupSettingState>,
    /// Whether calls and SMS are restricted to certain hours. In restricted hours calls are handled as unanswered;
    /// emergency calls always go through.
    pub restricted_call_hours: Option<GroupRestrictedCallHours>,
    /// Whether calls and SMS are possible only at certain locations. Elsewhere calls are handled as unanswered;
    /// emergency calls and SMS always go through.
    pub allowed_call_locations: Option<GroupAllowedCallLocations>,
    /// Whether users can listen to voicemails by phone with a PIN.
    pub check_voicemails_over_phone: Option<GroupSettingState>,
    /// Whether calls are recorded automatically.
    pub auto_call_recording: Option<GroupAutoCallRecording>,
    /// Whether users can record calls on demand, stored in the cloud.
    pub ad_hoc_call_recording: Option<GroupAdHocCallRecording>,
    /// Whether users can use Zoom Phone in mobile clients: iOS, iPadOS and Android.
    pub zoom_phone_on_mobile: Option<GroupZoomPhoneOnMobile>,
    /// Whether users can use Zoom Phone in the progressive web app.
    pub zoom_phone_on_pwa: Option<GroupSettingState>,
    /// Whether messages with certain keywords or patterns are found and stopped.
    pub sms_etiquette_tool: Option<GroupSmsEtiquetteTool>,
    /// Whether rules restrict calls to certain countries, cities or numbers. Only with the new version of the outbound
    /// blocked list.
    pub outbound_calling: Option<GroupSettingState>,
    /// Whether users can send and receive messages; each user needs a calling plan and a phone number. Only with the
    /// new version of the outbound blocked list.
    pub outbound_sms: Option<GroupSettingState>,
    /// Whether users can place international calls beyond their calling plan.
    pub international_calling: Option<GroupSettingState>,
    /// Whether users can send and receive messages. Each user also needs a calling plan and a phone number.
    pub sms: Option<GroupSms>,
    /// Whether users can switch calls to end-to-end encryption. Users with automatic recording must also be allowed to
    /// stop and resume it.
    pub e2e_encryption: Option<GroupSettingState>,
    /// Whether users can forward their calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<GroupCallHandlingForwardingToOtherUsers>,
    /// Whether users can forward unanswered calls to other numbers.
    pub call_overflow: Option<GroupCallOverflow>,
    /// Whether users can transfer calls, warm or blind. Among desk phones, warm transfers are covered only on Yealink
    /// phones; voicemail can be transferred only to internal extensions.
    pub call_transferring: Option<GroupCallTransferring>,
    /// Whether users can turn a call into a meeting.
    pub elevate_to_meeting: Option<GroupSettingState>,
    /// Whether a held call can be picked up elsewhere with a retrieval code.
    pub call_park: Option<GroupCallPark>,
    /// Whether users can send a call to a Zoom Room.
    pub hand_off_to_room: Option<GroupSettingState>,
    /// Whether users can move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<GroupSettingState>,
    /// Whether users can share their lines with delegates.
    pub delegation: Option<GroupSettingState>,
    /// Whether hands-free intercom calls are possible: the called phone beeps and answers by itself.
    pub audio_intercom: Option<GroupSettingState>,
    /// Whether calls that show no caller ID are blocked.
    pub block_calls_without_caller_id: Option<GroupSettingState>,
    /// Whether external calls are blocked at certain hours; only for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<GroupBlockExternalCalls>,
    /// Whether data is deleted automatically after a retention time.
    pub auto_delete_data_after_retention_duration: Option<GroupAutoDeleteDataAfterRetentionDuration>,
    /// Whether Zoom clients can send media directly to each other. It may be unavailable with recording or monitoring.
    pub peer_to_peer_media: Option<GroupSettingState>,
    /// Whether voicemails are encrypted with keys that Zoom's servers cannot access. Needs a Power Pack license and
    /// client 5.12 or later. Shared voicemails stay unencrypted; transcripts, voicemail by email and listening by phone
    /// or on the web are not available.
    pub advanced_encryption: Option<GroupAdvancedEncryption>,
    /// Whether participants can rate a call with thumbs up or down at its end.
    pub display_call_feedback_survey: Option<GroupDisplayCallFeedbackSurvey>,
    /// Whether users can use Zoom Phone in desktop clients: macOS, Windows, VDI and Linux.
    pub zoom_phone_on_desktop: Option<GroupZoomPhoneOnDesktop>,
    /// When hardware devices are disconnected and blocked: outside the allowed networks, or at any change of network.
    pub allowed_device_locations: Option<GroupAllowedDeviceLocations>,
    /// Whether users can place emergency calls through Zoom Phone.
    pub allow_emergency_calls: Option<GroupAllowEmergencyCalls>,
    /// Whether users can send and receive faxes.
    pub online_fax: Option<GroupOnlineFax>,
    /// Whether users can compose messages from templates. Needs a Power Pack license.
    pub sms_template: Option<GroupSmsTemplate>,
    /// Whether direct external callers must press a key to get through; other calls are disconnected, and faxes from
    /// third parties cannot arrive.
    pub call_screening: Option<GroupCallScreening>,
    /// Whether users, auto receptionists and call queues can reply to SMS automatically. Needs a Power Pack license.
    pub sms_auto_reply: Option<GroupSettingState>,
    /// Whether users can change their call handling in the web portal and turn on call forwarding in the client.
    pub allow_end_user_edit_call_handling: Option<GroupSettingState>,
    /// Whether users can send unanswered calls to an operator.
    pub connect_to_operator: Option<GroupSettingState>,
    /// Whether the current call continues while users set up a conference.
    pub no_hold_conference: Option<GroupSettingState>,
    /// Whether users can send key tones (DTMF) in a conference call, for example to enter access codes.
    pub conference_dtmf: Option<GroupSettingState>,
    /// Whether Zoom moves frequently used line keys to the smart keys of desk phones. The layout is updated weekly.
    pub desk_phone_smart_key_positions_layout: Option<GroupSettingState>,
    /// Whether members leave their call queues when they sign out of Zoom. Does not apply to desk phones and Zoom Phone
    /// appliances.
    pub auto_opt_out_in_call_queue: Option<GroupAutoOptOutInCallQueue>,
    /// Whether users can place calls through their mobile or home phone. Zoom rings that phone first, and the called
    /// person sees the Zoom Phone caller ID.
    pub allow_mobile_home_phone_callout: Option<GroupSettingState>,
    /// Whether iOS and iPadOS devices always announce incoming calls through CallKit, even while the Zoom app is in the
    /// foreground. Needs CallKit on the device. Users can change it in the client unless it is locked.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<GroupSettingState>,
    /// Whether Zoom Phone calls are hidden from the call history of iOS and iPadOS devices.
    pub hide_phone_call_history_in_ios: Option<GroupSettingState>,
    /// Whether sensitive data is masked during a call.
    pub obfuscate_sensitive_data_during_call: Option<GroupSettingState>,
    /// Whether users are kept from uploading audio files.
    pub prevent_users_upload_audio_files: Option<GroupSettingState>,
    /// Whether AI Companion extracts tasks from voicemails.
    pub voicemail_tasks: Option<GroupSettingState>,
    /// Whether AI Companion sorts voicemails by priority.
    pub voicemail_intent_based_prioritization: Option<GroupSettingState>,
    /// Whether users see a disclaimer when they start to use Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<GroupShowCustomDisclaimerWhenUsingZoomPhone>,
}

/// Whether a setting of a group is on, and where it is locked.
#[zoom_model]
pub struct GroupSettingState {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
}

/// Settings of a group for the outbound caller ID.
#[zoom_model]
pub struct GroupSelectOutboundCallerId {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users can hide their caller ID. Needs client 5.13.5 or later.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Settings of a group for the personal audio library.
#[zoom_model]
pub struct GroupPersonalAudioLibrary {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users can choose the music that held callers hear.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether users can record their own voicemail and message greetings.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Settings of a group for voicemail.
#[zoom_model]
pub struct GroupVoicemail {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users can delete their own voicemails.
    pub allow_delete: Option<bool>,
    /// Whether users can download their own voicemails.
    pub allow_download: Option<bool>,
    /// Whether videomail is available in addition to voicemail.
    pub allow_videomail: Option<bool>,
    /// Whether users can share their own voicemails.
    pub allow_share: Option<bool>,
    /// Whether a virtual background is available for videomail and video greetings.
    pub allow_virtual_background: Option<bool>,
}

/// Settings of a group for voicemail notification by email.
#[zoom_model]
pub struct GroupVoicemailNotificationByEmail {
    /// Whether the email contains the voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the email contains the transcript.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemails are forwarded by email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
}

/// Settings of a group for restricted call hours.
#[zoom_model]
pub struct GroupRestrictedCallHours {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Time zone of the restricted hours: a fixed one, or the one of the extension.
    pub time_zone: Option<TimeZone>,
    /// Whether restricted hours are set.
    pub restricted_hours_applied: Option<bool>,
    /// Whether restricted hours are set for holidays.
    pub restricted_holiday_hours_applied: Option<bool>,
    /// Whether internal calls and SMS stay possible during restricted hours.
    pub allow_internal_calls: Option<bool>,
}

/// Settings of a group for allowed call locations.
#[zoom_model]
pub struct GroupAllowedCallLocations {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether allowed locations are set.
    pub locations_applied: Option<bool>,
    /// Whether internal calls stay possible outside the allowed locations.
    pub allow_internal_calls: Option<bool>,
}

/// Settings of a group for Zoom Phone on mobile.
#[zoom_model]
pub struct GroupZoomPhoneOnMobile {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether calls, SMS and MMS are possible on mobile devices.
    pub allow_calling_sms_mms: Option<bool>,
}

/// Settings of a group for the SMS etiquette tool.
#[zoom_model]
pub struct GroupSmsEtiquetteTool {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Policies for messages.
    #[zoom(rename = "sms_etiquette_policy", max_items = 50)]
    pub sms_etiquette_policies: Vec<SmsEtiquettePolicy>,
}

/// Settings of a group for SMS.
#[zoom_model]
pub struct GroupSms {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether users can exchange international messages; only if `sms` is on.
    pub international_sms: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
}

/// Settings of a group for blocked external calls.
#[zoom_model]
pub struct GroupBlockExternalCalls {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
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

/// Settings of a group for deleting data after retention duration.
#[zoom_model]
pub struct GroupAutoDeleteDataAfterRetentionDuration {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Retention time of each kind of data.
    pub items: Vec<AutoDeleteDataAfterRetentionDurationItem>,
    /// How data is deleted: 1 moves it to the trash, 2 deletes it permanently.
    pub delete_type: Option<DeleteType>,
    /// Number of days until data is deleted permanently; -1 keeps it without limit.
    pub permanently_delete_after_days: Option<i64>,
}

/// Settings of a group for advanced encryption.
#[zoom_model]
pub struct GroupAdvancedEncryption {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether unencrypted voicemails are refused.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// Settings of a group for the survey about calls.
#[zoom_model]
pub struct GroupDisplayCallFeedbackSurvey {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// When the survey is shown: 1 for every call, 2 after quality problems according to `feedback_mos` or
    /// `feedback_duration`.
    #[zoom(default = 1, values = [1, 2])]
    pub feedback_type: Option<i64>,
    /// Range of voice quality scores (MOS) that trigger the survey, 1.0 to 3.0 with one decimal place.
    pub feedback_mos: Option<FeedbackMos>,
    /// Range of call lengths that trigger the survey, 0 to 60 seconds.
    pub feedback_duration: Option<FeedbackDuration>,
}

/// Settings of a group for Zoom Phone on desktop.
#[zoom_model]
pub struct GroupZoomPhoneOnDesktop {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Clients that can place and receive calls.
    pub allow_calling_clients: Vec<DesktopClient>,
    /// Clients that can send and receive SMS and MMS messages.
    pub allow_sms_mms_clients: Vec<DesktopClient>,
}

/// Settings of a group for allowed device locations.
#[zoom_model]
pub struct GroupAllowedDeviceLocations {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Condition that blocks a device.
    pub block_devices_type: Option<BlockDevicesType>,
}

/// Settings of a group for emergency calls.
#[zoom_model]
pub struct GroupAllowEmergencyCalls {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether emergency calls are possible from Zoom clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether emergency calls are possible from desk phones and Zoom Phone appliances.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Settings of a group for online faxes.
#[zoom_model]
pub struct GroupOnlineFax {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users get an email about a new fax.
    pub enable_new_fax_email_notifications: Option<bool>,
    /// Whether the email carries the fax as an attachment.
    pub include_fax_as_attachment: Option<bool>,
}

/// Settings of a group for SMS templates.
#[zoom_model]
pub struct GroupSmsTemplate {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Available message templates.
    #[zoom(max_items = 50)]
    pub sms_template_list: Vec<SmsTemplateItem>,
}

/// Settings of a group for call screening.
#[zoom_model]
pub struct GroupCallScreening {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether the user's and the company's contacts get through without screening.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Settings of a group for automatic opt-out of call queues.
#[zoom_model]
pub struct GroupAutoOptOutInCallQueue {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users are asked first if they want to leave the queues when they sign out.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Settings of a group for the disclaimer that users see in Zoom Phone.
#[zoom_model]
pub struct GroupShowCustomDisclaimerWhenUsingZoomPhone {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Frequency of the disclaimer.
    pub display_frequency: Option<DisplayFrequency>,
    /// Disclaimers, one for each language.
    pub custom_disclaimer_list: Vec<CustomDisclaimer>,
}
