//! Settings: responses.

use super::super::{
    CallOverflowType, CallTransferringType, CommonAreaLineName, Country, CustomDisclaimer, DisplayFrequency, LockedBy,
    NamedRef, OptOutReason, SmsEtiquettePolicy, SmsTemplateItem, StartPrompt, Toggle, UserLineName,
};
use super::{
    AdHocCallRecording, AllowEmergencyCalls, AutoCallRecording, AutoDeleteDataAfterRetentionDuration,
    BlockExternalCalls, CallPark, DisplayCallFeedbackSurvey, PrivateCallPark, RestrictedCallHours, Voicemail,
    VoicemailNotificationByEmail,
};
use zoom_api::zoom_model;

/// Policy of the account.
#[zoom_model(response)]
pub struct AccountPolicy {
    /// Whether users can make emergency calls, and from which devices.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
}

/// Zoom Phone settings of the account.
#[zoom_model(response)]
pub struct Settings {
    /// Whether the account can use its own carrier (BYOC: bring your own carrier).
    pub byoc: Option<Toggle>,
    /// Country of the account.
    pub country: Option<Country>,
    /// Whether the account has multiple sites and site codes.
    pub multiple_sites: Option<MultipleSites>,
    /// Whether call logs show the public and private IP addresses of devices.
    pub show_device_ip_for_call_log: Option<Toggle>,
    /// Whether calls can have several participants.
    pub multiple_party_conference: Option<Toggle>,
    /// Billing account; only for accounts in India.
    pub billing_account: Option<NamedRef>,
}

/// Setting: the account has multiple sites.
#[zoom_model(response)]
pub struct MultipleSites {
    /// Whether the account has multiple sites.
    pub enabled: Option<bool>,
    /// Whether extension numbers begin with the code of their site.
    pub site_code: Option<bool>,
}

/// Zoom Phone settings of the account, by name.
#[zoom_model(response)]
pub struct AccountSettingList {
    /// Whether users can turn on live transcriptions.
    pub call_live_transcription: Option<CallLiveTranscription>,
    /// Whether extensions keep the core phone services during an outage.
    pub local_survivability_mode: Option<AccountPolicyState>,
    /// Whether Zoom Rooms and common areas can call external numbers, within their calling plans.
    pub external_calling_on_zoom_room_common_area: Option<AccountPolicyState>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<SelectOutboundCallerId>,
    /// Whether users can manage their own audio files.
    pub personal_audio_library: Option<PersonalAudioLibrary>,
    /// Voicemail settings.
    pub voicemail: Option<Voicemail>,
    /// Whether voicemails and videomails are transcribed; existing transcripts stay available when it is turned off.
    pub voicemail_transcription: Option<AccountPolicyState>,
    /// Whether users receive an email about a new voicemail of themselves, their call queues, auto receptionists or
    /// shared lines.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Whether users receive an email about a new shared voicemail, unless the sharing extension has turned off such
    /// emails; only in the new policy framework.
    pub shared_voicemail_notification_by_email: Option<AccountPolicyState>,
    /// Hours in which extensions cannot make or receive calls and messages.
    pub restricted_call_hours: Option<RestrictedCallHours>,
    /// Locations in which extensions can make and receive calls and messages.
    pub allowed_call_locations: Option<AllowedCallLocations>,
    /// Whether owners of extensions and members of shared line groups can check voicemails by phone, with a PIN.
    pub check_voicemails_over_phone: Option<AccountPolicyState>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecording>,
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<AccountPolicyState>,
    /// Whether rules restrict calls to certain countries, cities and numbers; only in the new version of the outbound
    /// block list.
    pub outbound_calling: Option<AccountPolicyState>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it. Only in the
    /// new version of the outbound block list.
    pub outbound_sms: Option<AccountPolicyState>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub sms: Option<Sms>,
    /// Rules that warn of or block messages with certain words and patterns.
    pub sms_etiquette_tool: Option<SmsEtiquetteTool>,
    /// Whether Zoom Phone works in the mobile clients for iOS, iPadOS and Android.
    pub zoom_phone_on_mobile: Option<ZoomPhoneOnMobile>,
    /// Whether Zoom Phone works in the web client (progressive web app).
    pub zoom_phone_on_pwa: Option<AccountPolicyState>,
    /// Whether users can switch calls to end-to-end encryption; not possible for users with automatic recording.
    pub e2e_encryption: Option<AccountPolicyState>,
    /// Whether users can forward calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<CallHandlingForwardingToOtherUsers>,
    /// Whether and where users can forward calls that are not answered.
    pub call_overflow: Option<CallOverflow>,
    /// Whether and where users can transfer calls.
    pub call_transferring: Option<CallTransferring>,
    /// Whether calls can become meetings.
    pub elevate_to_meeting: Option<AccountPolicyState>,
    /// Whether calls can be parked and picked up at another extension.
    pub call_park: Option<CallPark>,
    /// Whether calls can be handed off to a Zoom Room.
    pub hand_off_to_room: Option<AccountPolicyState>,
    /// Whether calls can be switched to the mobile carrier.
    pub mobile_switch_to_carrier: Option<AccountPolicyState>,
    /// Whether assistants can make and answer calls for users.
    pub delegation: Option<AccountPolicyState>,
    /// Whether calls by intercom are possible, which the called phone answers automatically after a beep.
    pub audio_intercom: Option<AccountPolicyState>,
    /// Whether calls without a caller ID are blocked.
    pub block_calls_without_caller_id: Option<AccountPolicyState>,
    /// Whether external calls are blocked in business, closed or holiday hours; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<BlockExternalCalls>,
    /// Whether members choose a reason when they opt out of a call queue.
    pub call_queue_opt_out_reason: Option<CallQueueOptOutReason>,
    /// Automatic deletion of data after a retention time.
    pub auto_delete_data_after_retention_duration: Option<AutoDeleteDataAfterRetentionDuration>,
    /// Whether Marketplace apps can control calls.
    pub auto_call_from_third_party_apps: Option<AccountPolicyState>,
    /// Range of ports that clients and devices use for calls: within 9000 to 9999, at least 50 ports.
    pub override_default_port: Option<OverrideDefaultPort>,
    /// Whether clients send media directly to each other; not possible with features such as recording or monitoring.
    pub peer_to_peer_media: Option<AccountPolicyState>,
    /// Whether voicemail is encrypted with keys that Zoom's servers do not have; transcripts and checking by phone or
    /// email are then not possible.
    pub advanced_encryption: Option<AdvancedEncryption>,
    /// Whether users rate a call when it ends.
    pub display_call_feedback_survey: Option<DisplayCallFeedbackSurvey>,
    /// Whether users and administrators can block inbound calls and messages from numbers and prefixes; only in the new
    /// version of the inbound block list.
    pub block_list_for_inbound_calls_and_messaging: Option<AccountPolicyState>,
    /// Whether users can block calls as threats; only in the new version of the inbound block list.
    pub block_calls_as_threat: Option<BlockCallsAsThreat>,
    /// Whether users can send and receive faxes.
    pub online_fax: Option<OnlineFax>,
    /// Whether parked calls can be resumed only by certain users, with a code.
    pub private_call_park: Option<PrivateCallPark>,
    /// Whether users can use prepared messages; requires a Power Pack license.
    pub sms_template: Option<SmsTemplate>,
    /// Whether external callers must press a key to reach a user, or else are disconnected. Devices then cannot receive
    /// third-party faxes.
    pub call_screening: Option<CallScreening>,
    /// Whether messages to users, auto receptionists and call queues are answered automatically; requires a Power Pack
    /// license.
    pub sms_auto_reply: Option<AccountPolicyState>,
    /// Whether users can edit their call handling and turn on call forwarding.
    pub allow_end_user_edit_call_handling: Option<AccountPolicyState>,
    /// Whether users can route calls that they do not answer to an operator.
    pub connect_to_operator: Option<AccountPolicyState>,
    /// Whether a conference call starts without putting the current call on hold.
    pub no_hold_conference: Option<AccountPolicyState>,
    /// Whether keys can be pressed in a conference call to control other systems.
    pub conference_dtmf: Option<AccountPolicyState>,
    /// Whether a conference ends when the person leaves who merged the first calls.
    pub end_conference_call_when_originator_drops: Option<AccountPolicyState>,
    /// Whether call queues can have chat channels.
    pub chat_channel: Option<AccountPolicyState>,
    /// Whether frequently used line keys are moved to the device's smart keys every week.
    pub desk_phone_smart_key_positions_layout: Option<AccountPolicyState>,
    /// Whether members of call queues stop receiving calls when they sign out of Zoom, except on desk phones and Zoom
    /// Phone appliances.
    pub auto_opt_out_in_call_queue: Option<AutoOptOutInCallQueue>,
    /// Whether users can make calls through their mobile or home phone, which Zoom calls first; called people see the
    /// Zoom Phone number.
    pub allow_mobile_home_phone_callout: Option<AccountPolicyState>,
    /// Whether iOS and iPadOS always show incoming calls with CallKit, even if the app is in the foreground.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<AccountPolicyState>,
    /// Whether the call history of iOS and iPadOS hides Zoom Phone's calls.
    pub hide_phone_call_history_in_ios: Option<AccountPolicyState>,
    /// Whether sensitive data, such as pressed keys, is hidden during a call.
    pub obfuscate_sensitive_data_during_call: Option<AccountPolicyState>,
    /// Whether users cannot upload audio files.
    pub prevent_users_upload_audio_files: Option<AccountPolicyState>,
    /// Whether AI Companion finds tasks in voicemails.
    pub voicemail_tasks: Option<AccountPolicyState>,
    /// Whether AI Companion prioritizes voicemails.
    pub voicemail_intent_based_prioritization: Option<AccountPolicyState>,
    /// Whether AI Companion summarizes threads of team messages.
    pub team_sms_thread_summary: Option<AccountPolicyState>,
    /// Formats of the line names on desk phones.
    pub customize_line_name: Option<CustomizeLineName>,
    /// Disclaimer that users see when they start to use Zoom Phone.
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
    /// Announcement that a transcription or a summary starts.
    pub transcription_start_prompt: Option<StartPrompt>,
}

/// Whether a policy of the account is enabled, and whether it is locked.
#[zoom_model(response)]
pub struct AccountPolicyState {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
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
    /// Whether extensions can hide their caller ID.
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
    /// Whether the music on hold can be changed.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether greetings can be changed.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Setting: calls and messages are possible at certain locations only.
#[zoom_model(response)]
pub struct AllowedCallLocations {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether locations are applied.
    pub locations_applied: Option<bool>,
    /// Whether internal calls are possible outside the allowed locations.
    pub allow_internal_calls: Option<bool>,
}

/// Setting: users can send and receive messages.
#[zoom_model(response)]
pub struct Sms {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether messages to and from other countries are possible.
    pub international_sms: Option<bool>,
}

/// Setting: messages with certain texts cause a warning or are blocked.
#[zoom_model(response)]
pub struct SmsEtiquetteTool {
    /// Rules of the SMS etiquette tool.
    #[zoom(rename = "sms_etiquette_policy", max_items = 50)]
    pub sms_etiquette_policies: Vec<SmsEtiquettePolicy>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
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
    /// Whether users can make calls and send messages.
    pub allow_calling_sms_mms: Option<bool>,
}

/// Setting: users can forward calls to other numbers.
#[zoom_model(response)]
pub struct CallHandlingForwardingToOtherUsers {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Restriction of forwarding: `1` low (no external numbers), `2` medium (no external contacts either), `3` high (no
    /// internal extensions without automatic recording of inbound calls either), `4` none.
    pub call_forwarding_type: Option<CallOverflowType>,
}

/// Setting: calls that nobody answers can be forwarded.
#[zoom_model(response)]
pub struct CallOverflow {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Restriction of overflow: `1` low (no external numbers), `2` medium (no external contacts either), `3` high (no
    /// internal extensions without automatic recording of inbound calls either), `4` none.
    pub call_overflow_type: Option<CallOverflowType>,
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
    /// Restriction of transfers: `1` none, `4` low (no external numbers), `2` medium (no external contacts either), `3`
    /// high (no external numbers, and no contacts or extensions without recording).
    pub call_transferring_type: Option<CallTransferringType>,
}

/// Setting: members of queues give a reason when they stop receiving calls.
#[zoom_model(response)]
pub struct CallQueueOptOutReason {
    /// Reasons for opting out.
    #[zoom(max_items = 30)]
    pub call_queue_opt_out_reasons_list: Vec<OptOutReason>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
}

/// Setting: ports of media traffic.
#[zoom_model(response)]
pub struct OverrideDefaultPort {
    /// First port.
    pub min_port: Option<i64>,
    /// Last port.
    pub max_port: Option<i64>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
}

/// Setting: calls, voicemail and recordings can be end-to-end encrypted.
#[zoom_model(response)]
pub struct AdvancedEncryption {
    /// Whether unencrypted voicemail is rejected.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
}

/// Setting: users can block calls as threats.
#[zoom_model(response)]
pub struct BlockCallsAsThreat {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<String>,
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
    /// Templates of messages.
    #[zoom(max_items = 50)]
    pub sms_template_list: Vec<SmsTemplateItem>,
}

/// Setting: external callers must press a key to be connected.
#[zoom_model(response)]
pub struct CallScreening {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether contacts of the user and the company are connected without screening.
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
    /// Whether users are asked before they stop receiving calls of queues.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Setting: how lines are named.
#[zoom_model(response)]
pub struct CustomizeLineName {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Format of a user's line name.
    pub user_line_name: Option<UserLineName>,
    /// Format of a common area's line name.
    pub common_area_line_name: Option<CommonAreaLineName>,
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
    /// Frequency of the disclaimer.
    pub display_frequency: Option<DisplayFrequency>,
    /// Disclaimers, one for each language.
    pub custom_disclaimer_list: Vec<CustomDisclaimer>,
}

/// Page of SIP groups.
#[zoom_model(response)]
pub struct SipGroupPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// SIP groups.
    pub sip_groups: Vec<SipGroup>,
}

/// SIP group, which routes calls to a SIP trunk.
#[zoom_model(response)]
pub struct SipGroup {
    /// Description of the SIP group.
    pub description: Option<String>,
    /// Display name of the group.
    pub display_name: Option<String>,
    /// ID of the SIP group.
    pub id: Option<String>,
    /// Whether the SIP header contains the group's name.
    pub send_sip_group_name: Option<bool>,
    /// SIP trunk that the group uses.
    pub sip_trunk: Option<NamedRef>,
}

/// Page of SIP trunks of own carriers (BYOC).
#[zoom_model(response)]
pub struct ByocSipTrunkPage {
    /// SIP trunks of own carriers.
    #[zoom(rename = "byoc_sip_trunk")]
    pub byoc_sip_trunks: Vec<ByocSipTrunk>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// SIP trunk of an own carrier.
#[zoom_model(response)]
pub struct ByocSipTrunk {
    /// Name of the carrier.
    pub carrier: Option<String>,
    /// Account at the carrier.
    pub carrier_account: Option<String>,
    /// ID of the SIP trunk.
    pub id: Option<String>,
    /// Name of the SIP trunk.
    pub name: Option<String>,
    /// Region of the carrier.
    pub region: Option<String>,
    /// Label of the session border controller, for routing.
    pub sbc_label: Option<String>,
}
