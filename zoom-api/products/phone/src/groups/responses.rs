//! Groups: responses.

use super::super::{
    AllowCallingClient, CallOverflowRestriction, CallOverflowType, CallTransferringType, CustomDisclaimer, DeleteType,
    DisplayFrequency, FeedbackDuration, FeedbackMos, FeedbackType, NamedRef, RetentionRule, SmsEtiquettePolicy,
    SmsTemplateItem, TranscriptionStartPrompt, ZoomPhoneOnDesktop,
};
use super::{
    AdHocCallRecording, AllowEmergencyCalls, AutoCallRecording, BlockExternalCalls, CallPark, LockedBy, Voicemail,
};
use zoom_api::zoom_model;

/// Policy of a group.
#[zoom_model(response)]
pub struct GroupPolicy {
    /// Emergency calls, by kind of device.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
}

/// Zoom Phone settings of a group.
#[zoom_model(response)]
pub struct GroupSettings {
    /// Whether users can turn on live transcriptions.
    pub call_live_transcription: Option<CallLiveTranscription>,
    /// Whether the basic phone functions work during an outage.
    pub local_survivability_mode: Option<GroupPolicyState>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<SelectOutboundCallerId>,
    /// Whether users can manage their own audio files.
    pub personal_audio_library: Option<PersonalAudioLibrary>,
    /// Voicemail settings.
    pub voicemail: Option<Voicemail>,
    /// Whether voicemails and videomails are transcribed; existing transcripts stay available when it is turned off.
    pub voicemail_transcription: Option<GroupPolicyState>,
    /// Whether users receive an email about a new voicemail of themselves, their call queues, auto receptionists or
    /// shared lines.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Emails about new voicemails of shared lines.
    pub shared_voicemail_notification_by_email: Option<GroupPolicyState>,
    /// Hours in which extensions cannot make or receive calls and messages.
    pub restricted_call_hours: Option<RestrictedCallHours>,
    /// Locations in which extensions can make and receive calls and messages.
    pub allowed_call_locations: Option<AllowedCallLocations>,
    /// Voicemail can be checked by phone.
    pub check_voicemails_over_phone: Option<GroupPolicyState>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecording>,
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// Zoom Phone works in the mobile client.
    pub zoom_phone_on_mobile: Option<ZoomPhoneOnMobile>,
    /// Zoom Phone works in the web client.
    pub zoom_phone_on_pwa: Option<ZoomPhoneOnPwa>,
    /// Rules that warn of or block messages with certain words and patterns.
    pub sms_etiquette_tool: Option<SmsEtiquetteTool>,
    /// Whether outbound calls are possible.
    pub outbound_calling: Option<GroupPolicyState>,
    /// Whether messages can be sent.
    pub outbound_sms: Option<OutboundSms>,
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<GroupPolicyState>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub sms: Option<Sms>,
    /// End-to-end encryption.
    pub e2e_encryption: Option<GroupPolicyState>,
    /// Whether users can forward calls to other numbers.
    pub call_handling_forwarding: Option<CallHandlingForwarding>,
    /// Whether and where overflowing calls are forwarded.
    pub call_overflow: Option<CallOverflow>,
    /// Whether and where calls can be transferred.
    pub call_transferring: Option<CallTransferring>,
    /// Whether calls can become meetings.
    pub elevate_to_meeting: Option<GroupPolicyState>,
    /// Whether calls can be parked and picked up at another extension.
    pub call_park: Option<CallPark>,
    /// Whether calls can be handed off to a Zoom Room.
    pub hand_off_to_room: Option<GroupPolicyState>,
    /// Whether calls can be switched to the mobile carrier.
    pub mobile_switch_to_carrier: Option<GroupPolicyState>,
    /// Assistants can make and answer calls for the user.
    pub delegation: Option<GroupPolicyState>,
    /// Intercom: hands-free calls between two devices.
    pub audio_intercom: Option<GroupPolicyState>,
    /// Whether inbound calls and messages from numbers and prefixes can be blocked.
    pub block_list_for_inbound_calls_and_messaging: Option<GroupPolicyState>,
    /// Whether calls without a caller ID are blocked.
    pub block_calls_without_caller_id: Option<GroupPolicyState>,
    /// Whether external calls are blocked in business, closed or holiday hours; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<BlockExternalCalls>,
    /// Automatic deletion of data after a retention time.
    pub auto_delete_data_after_retention_duration: Option<AutoDeleteDataAfterRetentionDuration>,
    /// Whether clients send media directly to each other; not possible with features such as recording or monitoring.
    pub peer_to_peer_media: Option<GroupPolicyState>,
    /// End-to-end encryption of calls, voicemail and recordings.
    pub advanced_encryption: Option<AdvancedEncryption>,
    /// Users rate calls when they end.
    pub display_call_feedback_survey: Option<DisplayCallFeedbackSurvey>,
    /// Zoom Phone works in the desktop client.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
    /// Emergency calls, by kind of device.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
    /// Users can send and receive faxes.
    pub online_fax: Option<OnlineFax>,
    /// Whether users can use prepared messages; requires a Power Pack license.
    pub sms_template: Option<SmsTemplate>,
    /// Whether external callers must press a key to reach a user, or else are disconnected. Devices then cannot receive
    /// faxes of third parties.
    pub call_screening: Option<CallScreening>,
    /// Whether messages are answered automatically.
    pub sms_auto_reply: Option<GroupPolicyState>,
    /// Whether users can edit their call handling.
    pub allow_end_user_edit_call_handling: Option<GroupPolicyState>,
    /// Operator or voicemail that callers can reach with a key.
    pub connect_to_operator: Option<GroupPolicyState>,
    /// Whether a conference call starts without putting the current call on hold.
    pub no_hold_conference: Option<GroupPolicyState>,
    /// Whether keys can be pressed in a conference call to control other systems.
    pub conference_dtmf: Option<GroupPolicyState>,
    /// Whether frequently used line keys are moved to the device's smart keys.
    pub desk_phone_smart_key_positions_layout: Option<GroupPolicyState>,
    /// Members of queues stop receiving calls when they sign out.
    pub auto_opt_out_in_call_queue: Option<AutoOptOutInCallQueue>,
    /// Whether users can make calls through their mobile or home phone, which Zoom calls first.
    pub allow_mobile_home_phone_callout: Option<GroupPolicyState>,
    /// Whether iOS notifies of incoming calls with CallKit.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<GroupPolicyState>,
    /// The call history of iOS and iPadOS hides Zoom Phone's calls.
    pub hide_phone_call_history_in_ios: Option<GroupPolicyState>,
    /// Whether pressed keys are shown as dots during a call.
    pub obfuscate_sensitive_data_during_call: Option<GroupPolicyState>,
    /// Whether users cannot upload audio files.
    pub prevent_users_upload_audio_files: Option<GroupPolicyState>,
    /// Whether tasks are found in voicemails.
    pub voicemail_tasks: Option<GroupPolicyState>,
    /// Whether urgent voicemails are prioritized by topic.
    pub voicemail_intent_based_prioritization: Option<GroupPolicyState>,
    /// Disclaimer at the start of Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<ShowCustomDisclaimerWhenUsingZoomPhone>,
}

/// Setting: calls are transcribed live.
#[zoom_model(response)]
pub struct CallLiveTranscription {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Announcement that a transcription starts.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
}

/// Whether a policy of a group is enabled, and where it is locked.
#[zoom_model(response)]
pub struct GroupPolicyState {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Setting: users can choose the number that they show.
#[zoom_model(response)]
pub struct SelectOutboundCallerId {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether the caller ID can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Setting: users have personal audio items.
#[zoom_model(response)]
pub struct PersonalAudioLibrary {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether the music on hold can be changed.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether greetings can be changed.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Setting: voicemails are reported by email.
#[zoom_model(response)]
pub struct VoicemailNotificationByEmail {
    /// Whether the email contains the voicemail.
    pub include_voicemail_file: Option<bool>,
    /// Whether the email contains the transcript.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemail is sent by email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Setting: external calls are restricted at certain hours.
#[zoom_model(response)]
pub struct RestrictedCallHours {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Time zone, such as `America/Los_Angeles`.
    pub time_zone: Option<NamedRef>,
    /// Whether restricted hours apply.
    pub restricted_hours_applied: Option<bool>,
    /// Whether restricted holiday hours apply.
    pub restricted_holiday_hours_applied: Option<bool>,
    /// Whether internal calls are still possible.
    pub allow_internal_calls: Option<bool>,
}

/// Setting: calls are allowed at certain locations only.
#[zoom_model(response)]
pub struct AllowedCallLocations {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether the locations apply.
    pub locations_applied: Option<bool>,
    /// Whether internal calls are still possible.
    pub allow_internal_calls: Option<bool>,
}

/// Setting: Zoom Phone works in the mobile client.
#[zoom_model(response)]
pub struct ZoomPhoneOnMobile {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether users can make calls and send messages.
    #[deprecated = "deprecated by Zoom"]
    pub allow_calling_sms_mms: Option<bool>,
    /// Clients that can make and receive calls.
    pub allow_calling_clients: Vec<AllowCallingClient>,
    /// Clients that can send and receive messages.
    pub allow_sms_mms_clients: Vec<AllowCallingClient>,
}

/// Setting: Zoom Phone works in the web client.
#[zoom_model(response)]
pub struct ZoomPhoneOnPwa {
    /// Whether users can make and receive calls.
    pub allow_calling: Option<bool>,
    /// Whether users can send and receive messages.
    pub allow_sms_mms: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Setting: messages with certain texts cause a warning or are blocked.
#[zoom_model(response)]
pub struct SmsEtiquetteTool {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Rules of the SMS etiquette tool.
    #[zoom(rename = "sms_etiquette_policy", max_items = 50)]
    pub sms_etiquette_policies: Vec<SmsEtiquettePolicy>,
}

/// Setting: messages can be sent to other countries.
#[zoom_model(response)]
pub struct OutboundSms {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether users can copy messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste into messages.
    pub allow_paste: Option<bool>,
}

/// Setting: users can send and receive messages.
#[zoom_model(response)]
pub struct Sms {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether messages to and from other countries are possible.
    pub international_sms: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether users can copy messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste into messages.
    pub allow_paste: Option<bool>,
}

/// Setting: calls can be forwarded.
#[zoom_model(response)]
pub struct CallHandlingForwarding {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Restriction of forwarding: `1` low (no external numbers), `2` medium (no external contacts either), `3` high
    /// (also no numbers that the recipient needs), `4` none.
    pub call_forwarding_type: Option<CallOverflowType>,
}

/// Setting: calls to a queue or user can be forwarded when nobody answers.
#[zoom_model(response)]
pub struct CallOverflow {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Restriction of overflow: `1` low (no external numbers), `2` medium (no external contacts either), `3` high, `4`
    /// none.
    pub call_overflow_type: Option<CallOverflowRestriction>,
}

/// Setting: calls can be transferred.
#[zoom_model(response)]
pub struct CallTransferring {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Restriction of transfers: `1` none, `2` medium (no external numbers and contacts), `3` high (also no unknown
    /// internal numbers).
    pub call_transferring_type: Option<CallTransferringType>,
}

/// Setting: data is deleted after a retention time.
#[zoom_model(response)]
pub struct AutoDeleteDataAfterRetentionDuration {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Retention of each kind of data.
    #[zoom(rename = "items")]
    pub rules: Vec<RetentionRule>,
    /// `1` moves the items to the trash, `2` deletes them permanently.
    pub delete_type: Option<DeleteType>,
    /// Days until data is deleted permanently; `-1` to keep it.
    pub permanently_delete_after_days: Option<i64>,
}

/// Setting: calls, voicemail and recordings can be end-to-end encrypted.
#[zoom_model(response)]
pub struct AdvancedEncryption {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether unencrypted voicemail is rejected.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// Setting: users are asked about the quality of calls.
#[zoom_model(response)]
pub struct DisplayCallFeedbackSurvey {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether the survey is shown after every call or only after problems with the quality.
    pub feedback_type: Option<FeedbackType>,
    /// Mean opinion scores (MOS) of calls with a survey.
    pub feedback_mos: Option<FeedbackMos>,
    /// Duration of calls with a survey, in seconds.
    pub feedback_duration: Option<FeedbackDuration>,
}

/// Setting: users can send and receive faxes.
#[zoom_model(response)]
pub struct OnlineFax {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether new faxes are reported by email.
    pub enable_new_fax_email_notifications: Option<bool>,
    /// Whether notification emails contain the fax.
    pub include_fax_as_attachment: Option<bool>,
}

/// Setting: users can send prepared messages.
#[zoom_model(response)]
pub struct SmsTemplate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Templates of messages.
    #[zoom(max_items = 50)]
    pub sms_template_list: Vec<SmsTemplateItem>,
}

/// Setting: callers say their name before a call is connected.
#[zoom_model(response)]
pub struct CallScreening {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether contacts are connected without screening.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Setting: members of queues stop receiving calls automatically.
#[zoom_model(response)]
pub struct AutoOptOutInCallQueue {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether users are asked before they stop receiving calls of queues.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Setting: users accept a disclaimer before they use Zoom Phone.
#[zoom_model(response)]
pub struct ShowCustomDisclaimerWhenUsingZoomPhone {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Frequency of the disclaimer.
    pub display_frequency: Option<DisplayFrequency>,
    /// Disclaimers, one for each language.
    pub custom_disclaimer_list: Vec<CustomDisclaimer>,
}
