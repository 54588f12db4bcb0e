//! Groups: responses.

use super::super::{
    CallOverflowRestriction, CallOverflowType, CallTransferringType, CustomDisclaimer, DeleteType, DisplayFrequency,
    FeedbackDuration, FeedbackMos, FeedbackType, MobileClient, RetentionRule, SmsEtiquettePolicy, SmsTemplateItem,
    StartPrompt, ZoomPhoneOnDesktop,
};
use super::{
    AdHocCallRecording, AllowEmergencyCalls, AutoCallRecording, BlockExternalCalls, CallPark, LockedBy,
    RestrictedCallHours, Voicemail,
};
use zoom_api::zoom_model;

/// Policy of a user group.
#[zoom_model(response)]
pub struct GroupPolicy {
    /// Whether users can make emergency calls, by kind of device.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
}

/// Zoom Phone settings of a group.
#[zoom_model(response)]
pub struct GroupSettings {
    /// Whether users can turn on live transcription of a call.
    pub call_live_transcription: Option<CallLiveTranscription>,
    /// Whether core phone services work during an outage.
    pub local_survivability_mode: Option<GroupPolicyState>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<SelectOutboundCallerId>,
    /// Whether users can manage their own audio files.
    pub personal_audio_library: Option<PersonalAudioLibrary>,
    /// Whether users can access, receive and share voicemail and videomail.
    pub voicemail: Option<Voicemail>,
    /// Whether voicemails and videomails of users, auto receptionists, call queues and shared line groups are
    /// transcribed.
    pub voicemail_transcription: Option<GroupPolicyState>,
    /// Email notifications of new voicemails of users, call queues, auto receptionists and shared line groups; not for
    /// users who turned them off.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Email notifications of new shared voicemails and videomails; not if the sharing extension turned its own off.
    pub shared_voicemail_notification_by_email: Option<GroupPolicyState>,
    /// Hours in which users cannot make or receive calls or send messages. Emergency calls stay possible; other calls
    /// are handled as unanswered.
    pub restricted_call_hours: Option<RestrictedCallHours>,
    /// Locations in which users can make and receive calls and send messages. Elsewhere, emergency calls stay possible,
    /// and other calls are handled as unanswered.
    pub allowed_call_locations: Option<AllowedCallLocations>,
    /// Whether users can check voicemails by phone with a PIN.
    pub check_voicemails_over_phone: Option<GroupPolicyState>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecording>,
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// Whether users can use Zoom Phone in the mobile clients for iOS, iPadOS and Android.
    pub zoom_phone_on_mobile: Option<ZoomPhoneOnMobile>,
    /// Whether users can use Zoom Phone in the progressive web app (PWA).
    pub zoom_phone_on_pwa: Option<ZoomPhoneOnPwa>,
    /// Rules that warn of or block messages with certain words and patterns.
    pub sms_etiquette_tool: Option<SmsEtiquetteTool>,
    /// Whether rules restrict calls to countries, cities or numbers.
    pub outbound_calling: Option<GroupPolicyState>,
    /// Whether users can send and receive messages; each needs a calling plan and a phone number for it.
    pub outbound_sms: Option<OutboundSms>,
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<GroupPolicyState>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub sms: Option<Sms>,
    /// Whether users can switch calls to end-to-end encryption. With automatic recording, they must be allowed to stop
    /// and resume it.
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
    /// Whether assistants can make and answer calls for users (call delegation).
    pub delegation: Option<GroupPolicyState>,
    /// Intercom: hands-free calls between two phones, which beep and answer automatically.
    pub audio_intercom: Option<GroupPolicyState>,
    /// Whether users and administrators can block inbound calls and messages from numbers and prefixes.
    pub block_list_for_inbound_calls_and_messaging: Option<GroupPolicyState>,
    /// Whether calls without a caller ID are blocked.
    pub block_calls_without_caller_id: Option<GroupPolicyState>,
    /// Whether external calls are blocked in business, closed or holiday hours; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<BlockExternalCalls>,
    /// Automatic deletion of data after a retention time.
    pub auto_delete_data_after_retention_duration: Option<AutoDeleteDataAfterRetentionDuration>,
    /// Whether clients send media directly to each other; not always possible with features such as recording or
    /// monitoring.
    pub peer_to_peer_media: Option<GroupPolicyState>,
    /// Whether voicemail is encrypted with keys that Zoom's servers cannot access; not for call queues, auto
    /// receptionists and shared lines. Requires a Power Pack license. Transcripts, voicemail by email, and access by
    /// phone or web are then unavailable.
    pub advanced_encryption: Option<AdvancedEncryption>,
    /// Whether users rate calls at their end.
    pub display_call_feedback_survey: Option<DisplayCallFeedbackSurvey>,
    /// Whether users can use Zoom Phone in the desktop clients for macOS, Windows, Linux and virtual desktops (VDI).
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
    /// Whether users can make emergency calls, by kind of device.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
    /// Whether users can send and receive faxes.
    pub online_fax: Option<OnlineFax>,
    /// Whether users can send prepared messages; requires a Power Pack license.
    pub sms_template: Option<SmsTemplate>,
    /// Whether external callers must press a key to reach a user, or else are disconnected. Devices then cannot receive
    /// faxes of third parties.
    pub call_screening: Option<CallScreening>,
    /// Whether messages to users, auto receptionists and call queues are answered automatically; requires a Power Pack
    /// license.
    pub sms_auto_reply: Option<GroupPolicyState>,
    /// Whether users can change their call handling in the web portal and forward calls in the client.
    pub allow_end_user_edit_call_handling: Option<GroupPolicyState>,
    /// Whether users can route unanswered calls to an operator.
    pub connect_to_operator: Option<GroupPolicyState>,
    /// Whether a conference call starts without putting the current call on hold.
    pub no_hold_conference: Option<GroupPolicyState>,
    /// Whether users can press keys in a conference call to control automated systems.
    pub conference_dtmf: Option<GroupPolicyState>,
    /// Whether frequently used line keys are moved to the device's smart keys every week.
    pub desk_phone_smart_key_positions_layout: Option<GroupPolicyState>,
    /// Whether members of call queues stop receiving their calls when they sign out of Zoom; not on desk phones and
    /// Zoom Phone appliances.
    pub auto_opt_out_in_call_queue: Option<AutoOptOutInCallQueue>,
    /// Whether users can make calls through their mobile or home phone, which Zoom calls first; called people see the
    /// Zoom Phone number.
    pub allow_mobile_home_phone_callout: Option<GroupPolicyState>,
    /// Whether iOS and iPadOS always use CallKit for incoming calls, even if the Zoom app is in the foreground.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<GroupPolicyState>,
    /// Whether the call history of iOS and iPadOS hides calls of Zoom Phone.
    pub hide_phone_call_history_in_ios: Option<GroupPolicyState>,
    /// Whether sensitive data, such as pressed keys, is hidden during a call.
    pub obfuscate_sensitive_data_during_call: Option<GroupPolicyState>,
    /// Whether users are prevented from uploading audio files.
    pub prevent_users_upload_audio_files: Option<GroupPolicyState>,
    /// Whether AI Companion finds tasks in voicemails.
    pub voicemail_tasks: Option<GroupPolicyState>,
    /// Whether AI Companion prioritizes voicemails by topic.
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
    /// Announcement that a transcription or a summary starts.
    pub transcription_start_prompt: Option<StartPrompt>,
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
    /// Whether the setting differs from that of the higher level and can be reset to it.
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
    /// Whether the caller ID can be hidden; requires client 5.13.5 or later.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Whether users can make calls and send messages.
    #[deprecated = "deprecated by Zoom; use `allow_calling_clients` and `allow_sms_mms_clients`"]
    pub allow_calling_sms_mms: Option<bool>,
    /// Clients that can make and receive calls.
    pub allow_calling_clients: Vec<MobileClient>,
    /// Clients that can send and receive messages.
    pub allow_sms_mms_clients: Vec<MobileClient>,
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
}

/// Setting: messages with certain texts cause a warning or are blocked.
#[zoom_model(response)]
pub struct SmsEtiquetteTool {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Rules of the SMS etiquette tool.
    #[zoom(rename = "sms_etiquette_policy", max_items = 50)]
    pub sms_etiquette_policies: Vec<SmsEtiquettePolicy>,
}

/// Setting: users can send messages.
#[zoom_model(response)]
pub struct OutboundSms {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Where calls can be forwarded to.
    pub call_forwarding_type: Option<CallOverflowType>,
}

/// Setting: calls to a queue or user can be forwarded when nobody answers.
#[zoom_model(response)]
pub struct CallOverflow {
    /// Whether users can forward their calls to other numbers.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Where overflowing calls can be forwarded to.
    pub call_overflow_type: Option<CallOverflowRestriction>,
}

/// Setting: calls can be transferred.
#[zoom_model(response)]
pub struct CallTransferring {
    /// Whether users can transfer calls, warm or blind; not for warm transfers on desk phones other than Yealink.
    /// Voicemails can be transferred only to internal extensions.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Where calls can be transferred to.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Retention of each kind of data.
    #[zoom(rename = "items")]
    pub rules: Vec<RetentionRule>,
    /// Whether data is moved to the trash (1) or deleted permanently (2).
    pub delete_type: Option<DeleteType>,
    /// Days until data is deleted permanently; `-1` to keep it.
    pub permanently_delete_after_days: Option<i64>,
}

/// Setting: voicemail is encrypted with keys that Zoom's servers cannot access.
#[zoom_model(response)]
pub struct AdvancedEncryption {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Whether the survey is shown after every call (1, the default) or after problems with the quality (2), which
    /// `feedback_mos` or `feedback_duration` define.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Templates of messages.
    #[zoom(max_items = 50)]
    pub sms_template_list: Vec<SmsTemplateItem>,
}

/// Setting: external callers must press a key before a call is connected.
#[zoom_model(response)]
pub struct CallScreening {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
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
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
    /// Frequency of the disclaimer.
    pub display_frequency: Option<DisplayFrequency>,
    /// Disclaimers, one for each language.
    pub custom_disclaimer_list: Vec<CustomDisclaimer>,
}
