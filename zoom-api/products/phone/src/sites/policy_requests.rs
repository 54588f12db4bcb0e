//! Sites: policy requests.

use super::super::{
    CallOverflowRestriction, CallOverflowType, CallTransferringType, CommonAreaLineName, DesktopClient, MobileClient,
    OptOutReason, PlayRecordingBeepTone, Sequence, UserLineName,
};
use super::{
    AutoCallRecordingUpdate, AutoDeleteDataAfterRetentionDurationUpdate, BlockExternalCallsUpdate, BlockType,
    DisplayCallFeedbackSurveyUpdate, FirmwareScheduleUpdate, ForceOffNet,
};
use zoom_api::zoom_model;

/// Changes to the policies of a site.
#[zoom_model]
pub struct PolicyUpdate {
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<SelectOutboundCallerIdUpdate>,
    /// Whether users can manage their own audio files.
    pub personal_audio_library: Option<PersonalAudioLibraryUpdate>,
    /// Voicemail settings.
    pub voicemail: Option<VoicemailUpdate>,
    /// Whether voicemails and videomails are transcribed; existing transcripts stay available when it is turned off.
    pub voicemail_transcription: Option<SitePolicyStateUpdate>,
    /// Whether users receive an email about a new voicemail of themselves, their call queues, auto receptionists or
    /// shared lines.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmailUpdate>,
    /// Whether users receive an email about a new shared voicemail, unless the sharing extension has turned off such
    /// emails; only in the new policy framework.
    pub shared_voicemail_notification_by_email: Option<SitePolicyStateUpdate>,
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<SitePolicyStateUpdate>,
    /// Whether Zoom Phone works in the mobile clients for iOS, iPadOS and Android.
    pub zoom_phone_on_mobile: Option<ZoomPhoneOnMobileUpdate>,
    /// Whether users, call queues and auto receptionists can send and receive messages; each user needs a calling plan
    /// and a phone number for it. Must be off with the SMS service of a third party.
    pub sms: Option<SmsUpdate>,
    /// Whether calls can become meetings.
    pub elevate_to_meeting: Option<SitePolicyStateUpdate>,
    /// Whether calls can be handed off to a Zoom Room.
    pub hand_off_to_room: Option<SitePolicyStateUpdate>,
    /// Whether calls can be switched to the mobile carrier.
    pub mobile_switch_to_carrier: Option<SitePolicyStateUpdate>,
    /// Whether assistants can make and answer calls for users.
    pub delegation: Option<SitePolicyStateUpdate>,
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecordingUpdate>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecordingUpdate>,
    /// Whether users can forward calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<CallHandlingForwardingToOtherUsersUpdate>,
    /// Whether owners of extensions and members of shared line groups can check voicemails by phone, with a PIN.
    pub check_voicemails_over_phone: Option<SitePolicyStateUpdate>,
    /// Whether each call queue has a code with which users of the site can pick up its calls.
    pub call_queue_pickup_code: Option<SitePolicyStateUpdate>,
    /// Whether members choose a reason when they opt out of a call queue.
    pub call_queue_opt_out_reason: Option<CallQueueOptOutReasonUpdate>,
    /// Whether the incoming call shows who transferred it last.
    pub show_user_last_transferred_call: Option<bool>,
    /// Automatic deletion of data after a retention time.
    pub auto_delete_data_after_retention_duration: Option<AutoDeleteDataAfterRetentionDurationUpdate>,
    /// Whether calls can be parked and picked up at another extension.
    pub call_park: Option<CallParkUpdate>,
    /// Whether and where users can forward calls that are not answered.
    pub call_overflow: Option<CallOverflowUpdate>,
    /// Whether and where users can transfer calls; voicemail only to internal extensions.
    pub call_transferring: Option<CallTransferringUpdate>,
    /// Whether calls by intercom are possible, which the called phone answers automatically after a beep.
    pub audio_intercom: Option<SitePolicyStateUpdate>,
    /// Whether calls without a caller ID are blocked.
    pub block_calls_without_caller_id: Option<SitePolicyStateUpdate>,
    /// Whether external calls are blocked in business, closed or holiday hours; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<BlockExternalCallsUpdate>,
    /// Whether calls between sites are routed over the public telephone network (PSTN). The account needs the feature
    /// to force calls onto that network, and users paid licenses and BYOC-P numbers.
    pub force_off_net: Option<ForceOffNet>,
    /// Whether Zoom Rooms and common areas can call external numbers, within their calling plans.
    pub external_calling_on_zoom_room_common_area: Option<SitePolicyStateUpdate>,
    /// Whether Zoom Phone works in the web client (progressive web app).
    pub zoom_phone_on_pwa: Option<ZoomPhoneOnPwaUpdate>,
    /// Whether messages to users, auto receptionists and call queues are answered automatically.
    pub sms_auto_reply: Option<SitePolicyStateUpdate>,
    /// Whether users can edit their call handling and turn on call forwarding.
    pub allow_end_user_edit_call_handling: Option<SitePolicyStateUpdate>,
    /// Whether users can route calls that they do not answer to an operator.
    pub allow_caller_reach_operator: Option<SitePolicyStateUpdate>,
    /// Whether users can forward calls to extensions outside their site.
    pub forward_call_outside_of_site: Option<SitePolicyStateUpdate>,
    /// Whether users can make calls through their mobile or home phone, which Zoom calls first.
    pub allow_mobile_home_phone_callout: Option<SitePolicyStateUpdate>,
    /// Whether pressed keys are masked on the screen and their tones muted during a call.
    pub obfuscate_sensitive_data_during_call: Option<SitePolicyStateUpdate>,
    /// Whether users cannot upload audio files; they can still record audio or use text-to-speech.
    pub prevent_users_upload_audio_files: Option<SitePolicyStateUpdate>,
    /// Whether tasks are extracted from transcripts of voicemails in English; requires the transcription of voicemails.
    pub voicemail_tasks: Option<SitePolicyStateUpdate>,
    /// Whether urgent voicemails are prioritized by predefined topics; requires the transcription of voicemails.
    pub voicemail_intent_based_prioritization: Option<SitePolicyStateUpdate>,
    /// Whether AI summarizes conversations of messages in English and extracts tasks.
    pub team_sms_thread_summary: Option<SitePolicyStateUpdate>,
    /// Whether users rate a call when it ends.
    pub display_call_feedback_survey: Option<DisplayCallFeedbackSurveyUpdate>,
    /// Whether users can turn on live transcriptions.
    pub call_live_transcription: Option<CallLiveTranscriptionUpdate>,
    /// Whether external callers must press a key to reach a user, or else are disconnected. Devices then cannot receive
    /// third-party faxes.
    pub call_screening: Option<CallScreeningUpdate>,
    /// Whether users can use prepared messages; requires a Power Pack license.
    pub sms_template: Option<SmsTemplateUpdate>,
    /// Whether voicemail is encrypted with keys that Zoom's servers do not have.
    pub advanced_encryption: Option<AdvancedEncryptionUpdate>,
    /// Formats of the line names on desk phones.
    pub customize_line_name: Option<CustomizeLineNameUpdate>,
    /// Whether members of call queues stop receiving calls when they sign out of Zoom, except on desk phones and Zoom
    /// Phone appliances.
    pub auto_opt_out_in_call_queue: Option<AutoOptOutInCallQueueUpdate>,
    /// How users are notified of incoming calls.
    pub incoming_call_notification: Option<IncomingCallNotificationUpdate>,
    /// Whether users can generate AI summaries of calls, which they receive after the call; the account needs the
    /// feature for phone call summaries.
    pub call_summary: Option<CallSummaryUpdate>,
    /// When the firmware of devices is updated.
    pub schedule_firmware_update: Option<FirmwareScheduleUpdate>,
    /// Whether Zoom Phone works in the desktop clients for macOS, Windows, Linux and VDI.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktopUpdate>,
}

/// Changes to the setting: users can choose the number that they show.
#[zoom_model]
pub struct SelectOutboundCallerIdUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether the caller ID can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Changes to the setting of personal audio items.
#[zoom_model]
pub struct PersonalAudioLibraryUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether the music on hold can be changed.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether greetings can be changed.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Changes to the setting: users can receive voicemail and videomail.
#[zoom_model]
pub struct VoicemailUpdate {
    /// Whether users can delete their own voicemails; only in the new policy framework.
    pub allow_delete: Option<bool>,
    /// Whether users can download their own voicemails; only in the new policy framework.
    pub allow_download: Option<bool>,
    /// Whether users can use videomail.
    pub allow_videomail: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
}

/// Changes to a policy of a site: whether it is enabled and locked.
#[zoom_model]
pub struct SitePolicyStateUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
}

/// Changes to the setting: voicemails are reported by email.
#[zoom_model]
pub struct VoicemailNotificationByEmailUpdate {
    /// Whether the email contains the voicemail.
    pub include_voicemail_file: Option<bool>,
    /// Whether the email contains the transcript.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemail is sent by email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
}

/// Changes to the setting: Zoom Phone works in the mobile client.
#[zoom_model]
pub struct ZoomPhoneOnMobileUpdate {
    /// Whether users can make calls and send messages.
    #[deprecated = "deprecated by Zoom; use `allow_calling_clients` and `allow_sms_mms_clients`"]
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Clients that can make and receive calls.
    pub allow_calling_clients: Vec<MobileClient>,
    /// Clients that can send and receive messages.
    pub allow_sms_mms_clients: Vec<MobileClient>,
}

/// Changes to the setting: users can send and receive messages.
#[zoom_model]
pub struct SmsUpdate {
    /// Whether messages can be sent and received.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether messages to and from other countries are possible.
    pub international_sms: Option<bool>,
    /// Two-letter codes of the countries to and from which messages are possible.
    pub international_sms_countries: Vec<String>,
    /// Whether users can copy messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste into messages.
    pub allow_paste: Option<bool>,
}

/// Changes to the setting: users can start and stop recordings themselves.
#[zoom_model]
pub struct AdHocCallRecordingUpdate {
    /// Whether users can record calls on demand and store them in the cloud.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that recorded people hear; only in the new policy framework.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
}

/// Changes to the setting: users can forward calls to other numbers.
#[zoom_model]
pub struct CallHandlingForwardingToOtherUsersUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Restriction of forwarding: `1` low (no external numbers), `2` medium (no external contacts either), `3` high (no
    /// internal extensions without automatic recording of inbound calls either), `4` none.
    pub call_forwarding_type: Option<CallOverflowType>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
}

/// Changes to the setting: members of queues give a reason when they stop receiving calls.
#[zoom_model]
pub struct CallQueueOptOutReasonUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Reasons for opting out.
    pub call_queue_opt_out_reasons_list: Vec<OptOutReason>,
}

/// Changes to the setting: calls can be parked and picked up at another extension.
#[zoom_model]
pub struct CallParkUpdate {
    /// Action for a parked call that nobody picks up: 100 rings the parker back, 0 forwards to the parker's voicemail,
    /// 50 to another extension, 9 disconnects.
    pub call_not_picked_up_action: Option<i64>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Minutes until the retrieval code of a parked call expires.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub expiration_period: Option<i64>,
    /// ID of the extension to which calls are forwarded that nobody picks up; only if the action is 50.
    pub forward_to_extension_id: Option<String>,
    /// Whether parked calls get the next free key with a busy lamp field or a random one.
    pub sequence: Option<Sequence>,
}

/// Changes to the setting: calls that nobody answers can be forwarded.
#[zoom_model]
pub struct CallOverflowUpdate {
    /// Restriction of overflow: `1` low (no external numbers), `2` medium (no external contacts either), `3` high (only
    /// internal extensions that record inbound calls automatically), `4` none.
    pub call_overflow_type: Option<CallOverflowRestriction>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
}

/// Changes to the setting: calls can be transferred.
#[zoom_model]
pub struct CallTransferringUpdate {
    /// Restriction of transfers: `1` none, `4` low (no external numbers), `2` medium (no external contacts either), `3`
    /// high (no external numbers, and no contacts or extensions without recording).
    pub call_transferring_type: Option<CallTransferringType>,
    /// Whether users can transfer calls, warm or blind; not for warm transfers on desk phones other than Yealink.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
}

/// Changes to the setting: Zoom Phone works in the web client.
#[zoom_model]
pub struct ZoomPhoneOnPwaUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether users can make and receive calls.
    pub allow_calling: Option<bool>,
    /// Whether users can send and receive messages.
    pub allow_sms_mms: Option<bool>,
}

/// Changes to the setting: calls are transcribed live.
#[zoom_model]
pub struct CallLiveTranscriptionUpdate {
    /// Whether users can turn on live transcription for a call.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Announcement that a transcription or a summary starts.
    pub transcription_start_prompt: Option<TranscriptionStartPromptUpdate>,
}

/// Changes to the announcement that a transcription or a summary starts.
#[zoom_model]
pub struct TranscriptionStartPromptUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// ID of the audio item; required if the announcement is enabled.
    pub audio_id: Option<String>,
}

/// Changes to the setting: external callers must press a key to be connected.
#[zoom_model]
pub struct CallScreeningUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether contacts of the user and the company are connected without screening.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Changes to the setting: users can send prepared messages.
#[zoom_model]
pub struct SmsTemplateUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Templates of messages.
    pub sms_template_list: Vec<SmsTemplateListUpdate>,
}

/// Prepared message to turn on or off.
#[zoom_model]
pub struct SmsTemplateListUpdate {
    /// ID of the SMS template.
    pub sms_template_id: String,
    /// Whether the message can be used.
    pub active: Option<bool>,
}

/// Changes to the setting: calls, voicemail and recordings can be end-to-end encrypted.
#[zoom_model]
pub struct AdvancedEncryptionUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether unencrypted voicemail is rejected.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// Changes to the setting: how lines are named.
#[zoom_model]
pub struct CustomizeLineNameUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Format of a user's line name.
    pub user_line_name: Option<UserLineName>,
    /// Format of a common area's line name.
    pub common_area_line_name: Option<CommonAreaLineName>,
}

/// Changes to the setting: members of queues stop receiving calls automatically.
#[zoom_model]
pub struct AutoOptOutInCallQueueUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether users are asked before they stop receiving calls of queues.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Changes to the setting: how incoming calls are announced.
#[zoom_model]
pub struct IncomingCallNotificationUpdate {
    /// Whether users can choose if notifications of incoming calls interrupt them.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether a notification interrupts what the user is doing.
    pub block_type: Option<BlockType>,
}

/// Changes to the setting: calls are summarized by AI.
#[zoom_model]
pub struct CallSummaryUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Whether summaries are generated automatically.
    pub auto_call_summary: Option<bool>,
    /// Whether the participants hear that a summary starts.
    pub call_summary_start_prompt: Option<TranscriptionStartPromptUpdate>,
}

/// Changes to the setting: Zoom Phone works in the desktop client.
#[zoom_model]
pub struct ZoomPhoneOnDesktopUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Clients that can make and receive calls.
    pub allow_calling_clients: Vec<DesktopClient>,
    /// Clients that can send and receive messages.
    pub allow_sms_mms_clients: Vec<DesktopClient>,
}
