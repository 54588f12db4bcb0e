//! Sites: policy.

use super::super::{
    AllowCallingClient, CallOverflowRestriction, CallOverflowType, CallTransferringType, CommonAreaLineName, ForwardTo,
    OptOutReason, PlayRecordingBeepTone, PolicyState, Sequence, SiteLockedBy, SmsTemplateItem,
    TranscriptionStartPrompt, UserLineName, VoicemailNotificationByEmail, ZoomPhoneOnDesktop,
};
use super::{
    AutoCallRecording, AutoDeleteDataAfterRetentionDuration, BlockExternalCalls, DisplayCallFeedbackSurvey,
    FirmwareSchedule, ForceOffNet,
};
use zoom_api::zoom_model;

/// Policies.
#[zoom_model(response)]
pub struct Policy {
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<SelectOutboundCallerId>,
    /// Whether users can manage their own audio files.
    pub personal_audio_library: Option<PersonalAudioLibrary>,
    /// Voicemail settings.
    pub voicemail: Option<Voicemail>,
    /// Whether voicemails and videomails are transcribed; existing transcripts stay available when it is turned off.
    pub voicemail_transcription: Option<PolicyState>,
    /// Whether users receive an email about a new voicemail of themselves, their call queues, auto receptionists or
    /// shared lines.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Emails about new voicemails of shared lines.
    pub shared_voicemail_notification_by_email: Option<PolicyState>,
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<PolicyState>,
    /// Zoom Phone works in the mobile client.
    pub zoom_phone_on_mobile: Option<ZoomPhoneOnMobile>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub sms: Option<Sms>,
    /// Whether calls can become meetings.
    pub elevate_to_meeting: Option<PolicyState>,
    /// Whether calls can be handed off to a Zoom Room.
    pub hand_off_to_room: Option<PolicyState>,
    /// Whether calls can be switched to the mobile carrier.
    pub mobile_switch_to_carrier: Option<PolicyState>,
    /// Assistants can make and answer calls for the user.
    pub delegation: Option<PolicyState>,
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecording>,
    /// Whether users can forward calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<CallHandlingForwardingToOtherUsers>,
    /// Voicemail can be checked by phone.
    pub check_voicemails_over_phone: Option<PolicyState>,
    /// Whether each call queue has a code with which its calls can be picked up.
    pub call_queue_pickup_code: Option<PolicyState>,
    /// Whether members choose a reason when they opt out of a call queue.
    pub call_queue_opt_out_reason: Option<CallQueueOptOutReason>,
    /// Whether the incoming call shows who transferred it last.
    pub show_user_last_transferred_call: Option<bool>,
    /// Automatic deletion of data after a retention time.
    pub auto_delete_data_after_retention_duration: Option<AutoDeleteDataAfterRetentionDuration>,
    /// Whether calls can be parked and picked up at another extension.
    pub call_park: Option<CallPark>,
    /// Whether and where overflowing calls are forwarded.
    pub call_overflow: Option<CallOverflow>,
    /// Whether and where calls can be transferred.
    pub call_transferring: Option<CallTransferring>,
    /// Intercom: hands-free calls between two devices.
    pub audio_intercom: Option<PolicyState>,
    /// Whether calls without a caller ID are blocked.
    pub block_calls_without_caller_id: Option<PolicyState>,
    /// Whether external calls are blocked in business, closed or holiday hours; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<BlockExternalCalls>,
    /// Internal calls are routed over the public network.
    pub force_off_net: Option<ForceOffNet>,
    /// Whether Zoom Rooms and common areas can call external numbers, within their calling plans.
    pub external_calling_on_zoom_room_common_area: Option<PolicyState>,
    /// Zoom Phone works in the web client.
    pub zoom_phone_on_pwa: Option<ZoomPhoneOnPwa>,
    /// Whether messages are answered automatically.
    pub sms_auto_reply: Option<PolicyState>,
    /// Whether users can edit their call handling.
    pub allow_end_user_edit_call_handling: Option<PolicyState>,
    /// Whether callers can reach an operator.
    pub allow_caller_reach_operator: Option<PolicyState>,
    /// Whether calls can be forwarded outside the site.
    pub forward_call_outside_of_site: Option<PolicyState>,
    /// Whether users can make calls through their mobile or home phone, which Zoom calls first.
    pub allow_mobile_home_phone_callout: Option<PolicyState>,
    /// Whether pressed keys are shown as dots during a call.
    pub obfuscate_sensitive_data_during_call: Option<PolicyState>,
    /// Whether users cannot upload audio files.
    pub prevent_users_upload_audio_files: Option<PolicyState>,
    /// Whether tasks are found in voicemails.
    pub voicemail_tasks: Option<PolicyState>,
    /// Whether urgent voicemails are prioritized by topic.
    pub voicemail_intent_based_prioritization: Option<PolicyState>,
    /// Whether messages are summarized by AI.
    pub team_sms_thread_summary: Option<PolicyState>,
    /// Users rate calls when they end.
    pub display_call_feedback_survey: Option<DisplayCallFeedbackSurvey>,
    /// Whether users can turn on live transcriptions.
    pub call_live_transcription: Option<CallLiveTranscription>,
    /// Whether external callers must press a key to reach a user, or else are disconnected. Devices then cannot receive
    /// faxes of third parties.
    pub call_screening: Option<CallScreening>,
    /// Whether users can use prepared messages; requires a Power Pack license.
    pub sms_template: Option<SmsTemplate>,
    /// End-to-end encryption of calls, voicemail and recordings.
    pub advanced_encryption: Option<AdvancedEncryption>,
    /// Formats of the line names on desk phones.
    pub customize_line_name: Option<CustomizeLineName>,
    /// Members of queues stop receiving calls when they sign out.
    pub auto_opt_out_in_call_queue: Option<AutoOptOutInCallQueue>,
    /// How users are notified of incoming calls.
    pub incoming_call_notification: Option<IncomingCallNotification>,
    /// Whether users can generate AI summaries of calls.
    pub call_summary: Option<CallSummary>,
    /// When the firmware of devices is updated.
    pub schedule_firmware_update: Option<FirmwareSchedule>,
    /// Zoom Phone works in the desktop client.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
}

/// Setting: users can choose the number that they show.
#[zoom_model(response)]
pub struct SelectOutboundCallerId {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
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
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether the music on hold can be changed.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether greetings can be changed.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Voicemail.
#[zoom_model(response)]
pub struct Voicemail {
    /// Whether the member can delete.
    pub allow_delete: Option<bool>,
    /// Whether the member can download.
    pub allow_download: Option<bool>,
    /// Whether users can use videomail.
    pub allow_videomail: Option<bool>,
    /// Whether the extension can access, receive and share voicemail.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Setting: Zoom Phone works in the mobile client.
#[zoom_model(response)]
pub struct ZoomPhoneOnMobile {
    /// Clients that can make and receive calls.
    pub allow_calling_clients: Vec<AllowCallingClient>,
    /// Clients that can send and receive messages.
    pub allow_sms_mms_clients: Vec<AllowCallingClient>,
    /// Whether users can make calls and send messages.
    #[deprecated = "deprecated by Zoom"]
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
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
    /// Whether users can copy messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste into messages.
    pub allow_paste: Option<bool>,
}

/// Setting: users can start and stop recordings themselves.
#[zoom_model(response)]
pub struct AdHocCallRecording {
    /// Whether the extension can record calls on demand and store them in the cloud.
    pub enable: Option<bool>,
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep during a recorded call.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Setting: calls can be forwarded to other users.
#[zoom_model(response)]
pub struct CallHandlingForwardingToOtherUsers {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Restriction of forwarding: `1` low (no external numbers), `2` medium (no external contacts either), `3` high
    /// (also no numbers that the recipient needs), `4` none.
    pub call_forwarding_type: Option<CallOverflowType>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Setting: members of queues give a reason when they stop receiving calls.
#[zoom_model(response)]
pub struct CallQueueOptOutReason {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Reasons for opting out.
    pub call_queue_opt_out_reasons_list: Vec<OptOutReason>,
}

/// Setting: calls can be parked and picked up at another extension.
#[zoom_model(response)]
pub struct CallPark {
    /// Action for a parked call that nobody picks up: 100 rings the parker back, 0 forwards to the parker's voicemail,
    /// 50 to another extension, 9 disconnects.
    pub call_not_picked_up_action: Option<i64>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Minutes until a parked call is no longer parked.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub expiration_period: Option<i64>,
    /// Extension to which calls are forwarded.
    pub forward_to: Option<ForwardTo>,
    /// Whether parked calls get the next or a random free key.
    pub sequence: Option<Sequence>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Setting: calls to a queue or user can be forwarded when nobody answers.
#[zoom_model(response)]
pub struct CallOverflow {
    /// Restriction of overflow: `1` low (no external numbers), `2` medium (no external contacts either), `3` high, `4`
    /// none.
    pub call_overflow_type: Option<CallOverflowRestriction>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Setting: calls can be transferred.
#[zoom_model(response)]
pub struct CallTransferring {
    /// Restriction of transfers: `1` none, `2` medium (no external numbers and contacts), `3` high (also no unknown
    /// internal numbers).
    pub call_transferring_type: Option<CallTransferringType>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
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
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
}

/// Setting: calls are transcribed live.
#[zoom_model(response)]
pub struct CallLiveTranscription {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Announcement that a transcription starts.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
}

/// Setting: callers say their name before a call is connected.
#[zoom_model(response)]
pub struct CallScreening {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether contacts are connected without screening.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Setting: users can send prepared messages.
#[zoom_model(response)]
pub struct SmsTemplate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Templates of messages.
    #[zoom(max_items = 50)]
    pub sms_template_list: Vec<SmsTemplateItem>,
}

/// Setting: calls, voicemail and recordings can be end-to-end encrypted.
#[zoom_model(response)]
pub struct AdvancedEncryption {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether unencrypted voicemail is rejected.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// Setting: how lines are named.
#[zoom_model(response)]
pub struct CustomizeLineName {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Format of a user's line name.
    pub user_line_name: Option<UserLineName>,
    /// Format of a common area's line name.
    pub common_area_line_name: Option<CommonAreaLineName>,
}

/// Setting: members of queues stop receiving calls automatically.
#[zoom_model(response)]
pub struct AutoOptOutInCallQueue {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether users are asked before they stop receiving calls of queues.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Setting: how incoming calls are announced.
#[zoom_model(response)]
pub struct IncomingCallNotification {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// How an incoming call can be blocked.
    pub block_type: Option<BlockType>,
}

/// Whether calls from or to the number are blocked.
#[zoom_model]
pub enum BlockType {
    /// The notification blocks what the user is doing.
    BlockActivity,
    /// The user can continue and sees an alert.
    ContinueWithAlert,
}

/// Setting: calls are summarized by AI.
#[zoom_model(response)]
pub struct CallSummary {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level.
    pub modified: Option<bool>,
    /// Whether summaries are generated automatically.
    pub auto_call_summary: Option<bool>,
    /// Whether the participants hear that a summary starts.
    pub call_summary_start_prompt: Option<TranscriptionStartPrompt>,
}
