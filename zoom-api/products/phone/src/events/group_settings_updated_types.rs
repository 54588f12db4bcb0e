//! Events: group settings updated types.

use super::{
    AutoDeleteDataAfterRetentionDurationItem, BlockDevicesType, CustomDisclaimerList, DeleteType, DisplayFrequency,
    FeedbackDuration, FeedbackMos, GroupSettingsUpdatedAdHocCallRecording, GroupSettingsUpdatedAutoCallRecording,
    GroupSettingsUpdatedCallLiveTranscription, GroupSettingsUpdatedCallOverflow, GroupSettingsUpdatedCallPark,
    GroupSettingsUpdatedCallTransferring, GroupSettingsUpdatedLockedBy, SettingsCallHandlingForwardingToOtherUsers,
    SettingsUpdatedAllowCallingClient, SmsEtiquettePolicy, SmsTemplateList, TimeZone,
};
use zoom_api::zoom_model;

/// The object of `phone.group_settings_updated`.
#[zoom_model]
pub struct PhoneGroupSettingsUpdatedObject {
    /// ID of the group whose settings changed.
    pub group_id: Option<String>,
    /// Settings with their values and locks.
    pub settings: GroupUpdatedSettings,
}

/// Group updated settings.
#[zoom_model]
pub struct GroupUpdatedSettings {
    /// Whether users can turn on live transcription during a call.
    pub call_live_transcription: Option<GroupSettingsUpdatedCallLiveTranscription>,
    /// Whether core phone services keep working during an outage.
    pub local_survivability_mode: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can choose their caller ID for each call.
    pub select_outbound_caller_id: Option<GroupSettingsUpdatedSelectOutboundCallerId>,
    /// Whether users can change their own audio library.
    pub personal_audio_library: Option<GroupSettingsUpdatedPersonalAudioLibrary>,
    /// Whether users can access, share, download and delete voicemails and videomails.
    pub voicemail: Option<GroupSettingsUpdatedVoicemail>,
    /// Whether voicemails and videomails are transcribed, both of users and of shared extensions such as call queues.
    pub voicemail_transcription: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users get an email about new voicemails.
    pub voicemail_notification_by_email: Option<SettingsVoicemailNotificationByEmail>,
    /// Whether users get an email about new shared voicemails and videomails. Not sent if the sharing extension has
    /// turned off its own notifications.
    pub shared_voicemail_notification_by_email: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether calls and SMS are restricted to certain hours. In restricted hours calls are handled as unanswered;
    /// emergency calls always go through.
    pub restricted_call_hours: Option<GroupSettingsUpdatedRestrictedCallHours>,
    /// Whether calls and SMS are possible only at certain locations. Elsewhere calls are handled as unanswered;
    /// emergency calls always go through.
    pub allowed_call_locations: Option<GroupSettingsUpdatedAllowedCallLocations>,
    /// Whether users can listen to voicemails by phone with a PIN.
    pub check_voicemails_over_phone: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether calls are recorded automatically.
    pub auto_call_recording: Option<GroupSettingsUpdatedAutoCallRecording>,
    /// Whether users can record calls on demand, stored in the cloud.
    pub ad_hoc_call_recording: Option<GroupSettingsUpdatedAdHocCallRecording>,
    /// Whether users can use Zoom Phone in mobile clients: iOS, iPadOS and Android.
    pub zoom_phone_on_mobile: Option<GroupSettingsUpdatedZoomPhoneOnMobile>,
    /// Whether users can use Zoom Phone in the progressive web app.
    pub zoom_phone_on_pwa: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether messages with certain keywords or patterns are found and stopped.
    pub sms_etiquette_tool: Option<GroupSettingsUpdatedSmsEtiquetteTool>,
    /// Whether rules restrict calls to certain countries, cities or numbers. Only with the new version of the outbound
    /// blocked list.
    pub outbound_calling: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can send and receive messages; each user needs a calling plan and a phone number. Only with the
    /// new version of the outbound blocked list.
    pub outbound_sms: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can place international calls beyond their calling plan.
    pub international_calling: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can send and receive messages. Each user also needs a calling plan and a phone number.
    pub sms: Option<GroupSettingsUpdatedSms>,
    /// Whether users can switch calls to end-to-end encryption. It conflicts with automatic recording.
    pub e2e_encryption: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can forward their calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<SettingsCallHandlingForwardingToOtherUsers>,
    /// Whether users can forward unanswered calls to other numbers.
    pub call_overflow: Option<GroupSettingsUpdatedCallOverflow>,
    /// Whether users can transfer calls, warm or blind. Among desk phones, warm transfers are covered only on Yealink
    /// phones; voicemail can be transferred only to internal extensions.
    pub call_transferring: Option<GroupSettingsUpdatedCallTransferring>,
    /// Whether users can turn a call into a meeting.
    pub elevate_to_meeting: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether a held call can be picked up elsewhere with a retrieval code.
    pub call_park: Option<GroupSettingsUpdatedCallPark>,
    /// Whether users can send a call to a Zoom Room.
    pub hand_off_to_room: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can share their lines with delegates.
    pub delegation: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether hands-free intercom calls are possible: the called phone beeps and answers by itself.
    pub audio_intercom: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether calls that show no caller ID are blocked.
    pub block_calls_without_caller_id: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether external calls are blocked at certain hours; only for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<GroupSettingsUpdatedBlockExternalCalls>,
    /// Whether data is deleted automatically after a retention time.
    pub auto_delete_data_after_retention_duration: Option<SettingsAutoDeleteDataAfterRetentionDuration>,
    /// Whether Zoom clients can send media directly to each other. It may be unavailable with recording or monitoring.
    pub peer_to_peer_media: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether voicemails are encrypted with keys that Zoom's servers cannot access. Needs a Power Pack license and
    /// client 5.12 or later. Shared voicemails stay unencrypted; transcripts, voicemail by email and listening by phone
    /// or on the web are not available.
    pub advanced_encryption: Option<GroupSettingsUpdatedAdvancedEncryption>,
    /// Whether participants can rate a call with thumbs up or down at its end.
    pub display_call_feedback_survey: Option<SettingsDisplayCallFeedbackSurvey>,
    /// Whether users can use Zoom Phone in desktop clients: macOS, Windows, VDI and Linux.
    pub zoom_phone_on_desktop: Option<GroupSettingsUpdatedZoomPhoneOnDesktop>,
    /// When hardware devices are disconnected and blocked: outside the allowed networks, or at any change of network.
    pub allowed_device_locations: Option<GroupSettingsUpdatedAllowedDeviceLocations>,
    /// Whether users can place emergency calls through Zoom Phone.
    pub allow_emergency_calls: Option<GroupSettingsUpdatedAllowEmergencyCalls>,
    /// Whether users can send and receive faxes.
    pub online_fax: Option<GroupSettingsUpdatedOnlineFax>,
    /// Whether users can compose messages from templates. Needs a Power Pack license.
    pub sms_template: Option<GroupSettingsUpdatedSmsTemplate>,
    /// Whether direct external callers must press a key to get through; other calls are disconnected, and faxes from
    /// third parties cannot arrive.
    pub call_screening: Option<GroupSettingsUpdatedCallScreening>,
    /// Whether users, auto receptionists and call queues can reply to SMS automatically. Needs a Power Pack license.
    pub sms_auto_reply: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can change their call handling in the web portal and turn on call forwarding in the client.
    pub allow_end_user_edit_call_handling: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can send unanswered calls to an operator.
    pub connect_to_operator: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether the current call continues while users set up a conference.
    pub no_hold_conference: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users can send key tones (DTMF) in a conference call, for example to enter access codes.
    pub conference_dtmf: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether Zoom moves frequently used line keys to the smart keys of desk phones. The layout is updated weekly.
    pub desk_phone_smart_key_positions_layout: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether members leave their call queues when they sign out of Zoom. Does not apply to desk phones and Zoom Phone
    /// appliances.
    pub auto_opt_out_in_call_queue: Option<GroupSettingsUpdatedAutoOptOutInCallQueue>,
    /// Whether users can place calls through their mobile or home phone. Zoom rings that phone first, and the called
    /// person sees the Zoom Phone caller ID.
    pub allow_mobile_home_phone_callout: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether iOS and iPadOS devices always announce incoming calls through CallKit, even while the Zoom app is in the
    /// foreground. Needs CallKit on the device. Users can change it in the client unless it is locked.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether Zoom Phone calls are hidden from the call history of iOS and iPadOS devices.
    pub hide_phone_call_history_in_ios: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether sensitive data is masked during a call.
    pub obfuscate_sensitive_data_during_call: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users are kept from uploading audio files.
    pub prevent_users_upload_audio_files: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether AI Companion extracts tasks from voicemails.
    pub voicemail_tasks: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether AI Companion sorts voicemails by priority.
    pub voicemail_intent_based_prioritization: Option<GroupSettingsUpdatedLocalSurvivabilityMode>,
    /// Whether users see a disclaimer when they start to use Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<PhoneShowCustomDisclaimerWhenUsingZoomPhone>,
}

/// A group settings updated local survivability mode.
#[zoom_model]
pub struct GroupSettingsUpdatedLocalSurvivabilityMode {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
}

/// A group settings updated select outbound caller ID.
#[zoom_model]
pub struct GroupSettingsUpdatedSelectOutboundCallerId {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users can hide their caller ID. Needs client 5.13.5 or later.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// A group settings updated personal audio library.
#[zoom_model]
pub struct GroupSettingsUpdatedPersonalAudioLibrary {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users can choose the music that held callers hear.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether users can record their own voicemail and message greetings.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// A group settings updated voicemail.
#[zoom_model]
pub struct GroupSettingsUpdatedVoicemail {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users can delete their own voicemails or ad-hoc recordings.
    pub allow_delete: Option<bool>,
    /// Whether users can download their own voicemails or ad-hoc recordings.
    pub allow_download: Option<bool>,
    /// Whether videomail is available in addition to voicemail.
    pub allow_videomail: Option<bool>,
    /// Whether users can share their own voicemails.
    pub allow_share: Option<bool>,
    /// Whether a virtual background is available for videomail and video greetings.
    pub allow_virtual_background: Option<bool>,
}

/// A settings voicemail notification by email.
#[zoom_model]
pub struct SettingsVoicemailNotificationByEmail {
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
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
}

/// Group settings updated restricted call hours.
#[zoom_model]
pub struct GroupSettingsUpdatedRestrictedCallHours {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Time zone of the restricted hours: a fixed one, or the one of the extension.
    pub time_zone: Option<TimeZone>,
    /// Whether restricted hours are set.
    pub restricted_hours_applied: Option<bool>,
    /// Whether restricted hours are set for holidays.
    pub restricted_holiday_hours_applied: Option<bool>,
    /// Whether internal calls stay possible during restricted hours or outside the allowed locations.
    pub allow_internal_calls: Option<bool>,
}

/// Group settings updated allowed call locations.
#[zoom_model]
pub struct GroupSettingsUpdatedAllowedCallLocations {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether allowed locations are set.
    pub locations_applied: Option<bool>,
    /// Whether internal calls stay possible during restricted hours or outside the allowed locations.
    pub allow_internal_calls: Option<bool>,
}

/// A group settings updated Zoom phone on mobile.
#[zoom_model]
pub struct GroupSettingsUpdatedZoomPhoneOnMobile {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether calls, SMS and MMS are possible on mobile devices.
    pub allow_calling_sms_mms: Option<bool>,
}

/// A group settings updated sms etiquette tool.
#[zoom_model]
pub struct GroupSettingsUpdatedSmsEtiquetteTool {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Policies for messages.
    #[zoom(max_items = 50)]
    pub sms_etiquette_policy: Vec<SmsEtiquettePolicy>,
}

/// A group settings updated sms.
#[zoom_model]
pub struct GroupSettingsUpdatedSms {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether users can exchange international messages; only if `sms` is on.
    pub international_sms: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
}

/// Group settings updated block external calls.
#[zoom_model]
pub struct GroupSettingsUpdatedBlockExternalCalls {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
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

/// A settings auto delete data after retention duration.
#[zoom_model]
pub struct SettingsAutoDeleteDataAfterRetentionDuration {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Retention time of each kind of data.
    pub items: Vec<AutoDeleteDataAfterRetentionDurationItem>,
    /// How data is deleted: 1 moves it to the trash, 2 deletes it for good.
    pub delete_type: Option<DeleteType>,
    /// Number of days until data is deleted for good; -1 keeps it without limit.
    pub permanently_delete_after_days: Option<i64>,
}

/// A group settings updated advanced encryption.
#[zoom_model]
pub struct GroupSettingsUpdatedAdvancedEncryption {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether unencrypted voicemails are refused.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// A settings display call feedback survey.
#[zoom_model]
pub struct SettingsDisplayCallFeedbackSurvey {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
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

/// A group settings updated Zoom phone on desktop.
#[zoom_model]
pub struct GroupSettingsUpdatedZoomPhoneOnDesktop {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Clients that can place and receive calls.
    pub allow_calling_clients: Vec<SettingsUpdatedAllowCallingClient>,
    /// Clients that can send and receive SMS and MMS messages.
    pub allow_sms_mms_clients: Vec<SettingsUpdatedAllowCallingClient>,
}

/// Group settings updated allowed device locations.
#[zoom_model]
pub struct GroupSettingsUpdatedAllowedDeviceLocations {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Condition that blocks a device.
    pub block_devices_type: Option<BlockDevicesType>,
}

/// Group settings updated allow emergency calls.
#[zoom_model]
pub struct GroupSettingsUpdatedAllowEmergencyCalls {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether emergency calls are possible from Zoom clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether emergency calls are possible from desk phones and Zoom Phone appliances.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// A group settings updated online fax.
#[zoom_model]
pub struct GroupSettingsUpdatedOnlineFax {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users get an email about a new fax.
    pub enable_new_fax_email_notifications: Option<bool>,
    /// Whether the email carries the fax as an attachment.
    pub include_fax_as_attachment: Option<bool>,
}

/// A group settings updated sms template.
#[zoom_model]
pub struct GroupSettingsUpdatedSmsTemplate {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Available message templates.
    #[zoom(max_items = 50)]
    pub sms_template_list: Vec<SmsTemplateList>,
}

/// A group settings updated call screening.
#[zoom_model]
pub struct GroupSettingsUpdatedCallScreening {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether the user's and the company's contacts get through without screening.
    pub exclude_user_company_contacts: Option<bool>,
}

/// A group settings updated auto opt out in call queue.
#[zoom_model]
pub struct GroupSettingsUpdatedAutoOptOutInCallQueue {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Whether users are asked first if they want to leave the queues when they sign out.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// A phone show custom disclaimer when using Zoom phone.
#[zoom_model]
pub struct PhoneShowCustomDisclaimerWhenUsingZoomPhone {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupSettingsUpdatedLockedBy>,
    /// Whether the setting was changed for the group, so that it can be reset.
    pub modified: Option<bool>,
    /// Frequency of the disclaimer.
    pub display_frequency: Option<DisplayFrequency>,
    /// Disclaimers, one for each language.
    pub custom_disclaimer_list: Vec<CustomDisclaimerList>,
}
