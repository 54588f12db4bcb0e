//! Users: policy.

use super::super::{
    AudioNotification, CallOverflowType, CallPark, CallParkUpdate, CallTransferringType, DesktopClient,
    ExtensionLockedBy, ExtensionPolicyState, LockablePolicy, MobileClient, PlayRecordingBeepTone, PolicyStateUpdate,
    RecordingAccessMember, RecordingCalls, SelectOutboundCallerIdUpdate, Toggle, VoicemailEmailNotification,
    VoicemailNotificationByEmailUpdate, ZoomPhoneOnDesktop,
};
use zoom_api::zoom_model;

/// Policies of a user.
#[zoom_model(response)]
pub struct Policy {
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// Members with access to recordings that a user started.
    #[zoom(max_items = 50)]
    pub ad_hoc_call_recording_access_members: Vec<RecordingAccessMember>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecording>,
    /// Members with access to automatic recordings.
    #[zoom(max_items = 50)]
    pub auto_call_recording_access_members: Vec<RecordingAccessMember>,
    /// Whether and where the user can forward calls that are not answered.
    pub call_overflow: Option<CallOverflow>,
    /// Whether calls can be parked and picked up at another extension.
    pub call_park: Option<CallPark>,
    /// Whether and where the user can transfer calls.
    pub call_transferring: Option<CallTransferring>,
    /// Whether assistants can make and answer calls for the user.
    pub delegation: Option<bool>,
    /// Whether calls can become meetings.
    pub elevate_to_meeting: Option<bool>,
    /// Whether users can manage their emergency addresses.
    pub emergency_address_management: Option<EmergencyAddressManagement>,
    /// Whether emergency calls reach the public-safety answering point (PSAP); otherwise only the account's safety
    /// response team.
    pub emergency_calls_to_psap: Option<bool>,
    /// Whether calls can be forwarded to external numbers.
    #[deprecated = "deprecated by Zoom; use `call_handling_forwarding_to_other_users`"]
    pub forwarding_to_external_numbers: Option<bool>,
    /// Whether users can forward calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<CallHandlingForwardingToOtherUsers>,
    /// Whether calls can be handed off to a Zoom Room.
    pub hand_off_to_room: Option<HandOffPolicy>,
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<bool>,
    /// Whether calls can be switched to the mobile carrier.
    pub mobile_switch_to_carrier: Option<HandOffPolicy>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<SelectOutboundCallerId>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub sms: Option<Sms>,
    /// Voicemail settings.
    pub voicemail: Option<Voicemail>,
    /// Members with access to the voicemail.
    #[zoom(max_items = 50)]
    pub voicemail_access_members: Vec<UserVoicemailAccessMember>,
    /// Whether Zoom Phone works in the mobile clients for iOS, iPadOS and Android.
    pub zoom_phone_on_mobile: Option<ZoomPhoneOnMobile>,
    /// Whether users can manage their own audio files.
    pub personal_audio_library: Option<PersonalAudioLibrary>,
    /// Whether voicemails and videomails are transcribed; existing transcripts stay available when it is turned off.
    pub voicemail_transcription: Option<ExtensionPolicyState>,
    /// Whether users receive an email about a new voicemail of themselves, their call queues, auto receptionists or
    /// shared lines.
    pub voicemail_notification_by_email: Option<VoicemailEmailNotification>,
    /// Whether the user receives an email about a new shared voicemail.
    pub shared_voicemail_notification_by_email: Option<ExtensionPolicyState>,
    /// Whether voicemails can be checked by phone, with a PIN.
    pub check_voicemails_over_phone: Option<ExtensionPolicyState>,
    /// Whether calls by intercom are possible, which the called phone answers automatically.
    pub audio_intercom: Option<ExtensionPolicyState>,
    /// Whether clients send media directly to each other; not possible with features such as recording or monitoring.
    pub peer_to_peer_media: Option<ExtensionPolicyState>,
    /// Whether the user can switch calls to end-to-end encryption; not possible with automatic recording.
    pub e2e_encryption: Option<ExtensionPolicyState>,
    /// Whether rules restrict calls to certain countries, cities and numbers.
    pub outbound_calling: Option<LockablePolicy>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub outbound_sms: Option<LockablePolicy>,
    /// Whether the user can edit the call handling and turn on call forwarding.
    pub allow_end_user_edit_call_handling: Option<LockablePolicy>,
    /// Whether urgent voicemails are prioritized by predefined topics; requires the transcription of voicemails.
    pub voicemail_intent_based_prioritization: Option<ExtensionPolicyState>,
    /// Whether tasks are extracted from transcripts of voicemails in English; requires the transcription of voicemails.
    pub voicemail_tasks: Option<ExtensionPolicyState>,
    /// Whether Zoom Phone works in the desktop clients for macOS, Windows, Linux and VDI.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
}

/// Setting: users can start and stop recordings themselves.
#[zoom_model(response)]
pub struct AdHocCallRecording {
    /// Whether the user can record calls on demand and store them in the cloud.
    pub enable: Option<bool>,
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that recorded people hear; only in the new policy framework.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
}

/// Setting: calls are recorded automatically.
#[zoom_model(response)]
pub struct AutoCallRecording {
    /// Whether users can stop and resume automatic recordings.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends if it cannot be recorded and does not recover within five seconds; emergency calls never
    /// end.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
    /// Whether inbound, outbound or both kinds of calls are recorded.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether participants press 1 to consent to the recording.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_explicit_consent: Option<bool>,
    /// Whether participants hear that a recording starts.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that recorded people hear; only in the new policy framework.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
}

/// Setting: calls that nobody answers can be forwarded.
#[zoom_model(response)]
pub struct CallOverflow {
    /// Restriction of overflow: `1` low (no external numbers), `2` medium (no external contacts either), `3` high (no
    /// internal extensions without automatic recording of inbound calls either), `4` none.
    pub call_overflow_type: Option<CallOverflowType>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
}

/// Setting: calls can be transferred.
#[zoom_model(response)]
pub struct CallTransferring {
    /// Restriction of transfers: `1` none, `4` low (no external numbers), `2` medium (no external contacts either), `3`
    /// high (no external numbers, and no contacts or extensions without recording).
    pub call_transferring_type: Option<CallTransferringType>,
    /// Whether users can transfer calls, warm or blind; not for warm transfers on desk phones other than Yealink.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
}

/// Setting: users manage their own emergency addresses.
#[zoom_model]
pub struct EmergencyAddressManagement {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether the user is asked to set or confirm a default address.
    pub prompt_default_address: Option<bool>,
}

/// Setting: users can forward calls to other numbers.
#[zoom_model(response)]
pub struct CallHandlingForwardingToOtherUsers {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Restriction of forwarding: `1` low (no external numbers), `2` medium (no external contacts either), `3` high (no
    /// internal extensions without automatic recording of inbound calls either), `4` none.
    pub call_forwarding_type: Option<CallOverflowType>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
}

/// Whether calls can be handed off to a Zoom Room or the mobile carrier, and the level that locked the setting.
#[zoom_model(response)]
pub struct HandOffPolicy {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
}

/// Setting: users can choose the number that they show.
#[zoom_model(response)]
pub struct SelectOutboundCallerId {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether the caller ID can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
}

/// Setting: users can send and receive messages.
#[zoom_model(response)]
pub struct Sms {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether messages to and from other countries are possible.
    pub international_sms: Option<bool>,
    /// Two-letter codes of the countries to and from which messages are possible.
    #[zoom(max_items = 100)]
    pub international_sms_countries: Vec<String>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
    /// Whether users can copy messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste into messages.
    pub allow_paste: Option<bool>,
}

/// Setting: the user can receive voicemail and videomail.
#[zoom_model]
pub struct Voicemail {
    /// Whether the user can delete their own voicemails.
    pub allow_delete: Option<bool>,
    /// Whether the user can download their own voicemails.
    pub allow_download: Option<bool>,
    /// Whether voicemails are transcribed.
    pub allow_transcription: Option<bool>,
    /// Whether users can use videomail.
    pub allow_videomail: Option<bool>,
    /// Whether the user can access, receive and share voicemail.
    pub enable: Option<bool>,
}

/// Member with access to a voicemail.
#[zoom_model(response)]
pub struct UserVoicemailAccessMember {
    /// ID of the user that has access.
    pub access_user_id: Option<String>,
    /// Whether the member can delete voicemails; `false` by default.
    pub allow_delete: Option<bool>,
    /// Whether the member can download voicemails; `false` by default.
    pub allow_download: Option<bool>,
    /// Whether the member can share voicemails; `false` by default.
    pub allow_sharing: Option<bool>,
    /// ID of the shared access.
    pub shared_id: Option<String>,
}

/// Setting: Zoom Phone works in the mobile client.
#[zoom_model(response)]
pub struct ZoomPhoneOnMobile {
    /// Clients that can make and receive calls.
    pub allow_calling_clients: Vec<MobileClient>,
    /// Clients that can send and receive messages.
    pub allow_sms_mms_clients: Vec<MobileClient>,
    /// Whether users can make calls and send messages.
    #[deprecated = "deprecated by Zoom; use `allow_calling_clients` and `allow_sms_mms_clients`"]
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
}

/// Setting: users have personal audio items.
#[zoom_model(response)]
pub struct PersonalAudioLibrary {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<ExtensionLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it.
    pub modified: Option<bool>,
    /// Whether the music on hold can be changed.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether greetings can be changed.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Changes to the policies of a user.
#[zoom_model]
pub struct PolicyUpdate {
    /// Recordings that users start and stop themselves.
    pub ad_hoc_call_recording: Option<AdHocCallRecordingUpdate>,
    /// Automatic recording of calls.
    pub auto_call_recording: Option<AutoCallRecordingUpdate>,
    /// Whether and where the user can forward calls that are not answered.
    pub call_overflow: Option<CallOverflowUpdate>,
    /// Whether calls can be parked and picked up at another extension.
    pub call_park: Option<CallParkUpdate>,
    /// Whether and where the user can transfer calls.
    pub call_transferring: Option<CallTransferringUpdate>,
    /// Whether assistants can make and answer calls for the user.
    pub delegation: Option<bool>,
    /// Whether calls can become meetings.
    pub elevate_to_meeting: Option<bool>,
    /// Whether users can manage their emergency addresses.
    pub emergency_address_management: Option<EmergencyAddressManagement>,
    /// Whether emergency calls reach the public-safety answering point (PSAP); otherwise only the account's safety
    /// response team.
    pub emergency_calls_to_psap: Option<bool>,
    /// Whether calls can be forwarded to external numbers.
    #[deprecated = "deprecated by Zoom; use `call_handling_forwarding_to_other_users`"]
    pub forwarding_to_external_numbers: Option<bool>,
    /// Whether users can forward calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<CallHandlingForwardingToOtherUsersUpdate>,
    /// Whether calls can be handed off to a Zoom Room.
    pub hand_off_to_room: Option<Toggle>,
    /// Whether calls outside the calling plan to other countries are possible.
    pub international_calling: Option<bool>,
    /// Whether calls can be switched to the mobile carrier.
    pub mobile_switch_to_carrier: Option<Toggle>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<SelectOutboundCallerIdUpdate>,
    /// Whether messages can be sent and received; each user needs a calling plan and a phone number for it.
    pub sms: Option<SmsUpdate>,
    /// Voicemail settings.
    pub voicemail: Option<Voicemail>,
    /// Members with access to the voicemail.
    #[zoom(max_items = 50)]
    #[deprecated = "deprecated by Zoom; use `user_settings::update_setting`"]
    pub voicemail_access_members: Vec<VoicemailAccessMemberUpdate>,
    /// Whether Zoom Phone works in the mobile clients for iOS, iPadOS and Android.
    pub zoom_phone_on_mobile: Option<ZoomPhoneOnMobileUpdate>,
    /// Whether users can manage their own audio files.
    pub personal_audio_library: Option<PersonalAudioLibraryUpdate>,
    /// Whether voicemails and videomails are transcribed; existing transcripts stay available when it is turned off.
    pub voicemail_transcription: Option<PolicyStateUpdate>,
    /// Whether users receive an email about a new voicemail of themselves, their call queues, auto receptionists or
    /// shared lines.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmailUpdate>,
    /// Whether the user receives an email about a new shared voicemail.
    pub shared_voicemail_notification_by_email: Option<PolicyStateUpdate>,
    /// Whether voicemails can be checked by phone, with a PIN.
    pub check_voicemails_over_phone: Option<PolicyStateUpdate>,
    /// Whether calls by intercom are possible, which the called phone answers automatically.
    pub audio_intercom: Option<PolicyStateUpdate>,
    /// Whether the user can switch calls to end-to-end encryption; not possible with automatic recording.
    pub e2e_encryption: Option<PolicyStateUpdate>,
    /// Whether Zoom Phone works in the desktop clients for macOS, Windows, Linux and VDI.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktopUpdate>,
}

/// Changes to the setting: users can start and stop recordings themselves.
#[zoom_model]
pub struct AdHocCallRecordingUpdate {
    /// Whether the user can record calls on demand and store them in the cloud.
    pub enable: Option<bool>,
    /// Whether participants hear that a recording starts.
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Beep that recorded people hear; only in the new policy framework.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
}

/// Changes to the setting: calls are recorded automatically.
#[zoom_model]
pub struct AutoCallRecordingUpdate {
    /// Whether users can stop and resume automatic recordings.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends if it cannot be recorded and does not recover within five seconds; emergency calls never
    /// end.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether inbound, outbound or both kinds of calls are recorded.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether participants press 1 to consent to the recording.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_explicit_consent: Option<bool>,
    /// Whether participants hear that a recording starts.
    #[deprecated = "deprecated by Zoom; use `inbound_audio_notification` and `outbound_audio_notification`"]
    pub recording_start_prompt: Option<bool>,
    /// Whether recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that recorded people hear; only in the new policy framework.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Announcement to inbound callers that the call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Announcement to called people that the call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
}

/// Changes to the setting: calls that nobody answers can be forwarded.
#[zoom_model]
pub struct CallOverflowUpdate {
    /// Restriction of overflow: `1` low (no external numbers), `2` medium (no external contacts either), `3` high (no
    /// internal extensions without automatic recording of inbound calls either), `4` none.
    pub call_overflow_type: Option<CallOverflowType>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
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
}

/// Changes to the setting: users can send and receive messages.
#[zoom_model]
pub struct SmsUpdate {
    /// Whether messages can be sent and received.
    pub enable: Option<bool>,
    /// Whether messages to and from other countries are possible.
    pub international_sms: Option<bool>,
    /// Two-letter codes of the countries to and from which messages are possible.
    #[zoom(max_items = 100)]
    pub international_sms_countries: Vec<String>,
    /// Whether users can copy messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste into messages.
    pub allow_paste: Option<bool>,
}

/// Changes to a member with access to the user's voicemail.
#[zoom_model]
pub struct VoicemailAccessMemberUpdate {
    /// ID of the user that gets access.
    pub access_user_id: Option<String>,
    /// Whether the member can delete voicemails; `false` by default.
    pub allow_delete: Option<bool>,
    /// Whether the member can download voicemails; `false` by default.
    pub allow_download: Option<bool>,
    /// Whether the member can share voicemails; `false` by default.
    pub allow_sharing: Option<bool>,
}

/// Changes to the setting: Zoom Phone works in the mobile client.
#[zoom_model]
pub struct ZoomPhoneOnMobileUpdate {
    /// Whether users can make calls and send messages.
    #[deprecated = "deprecated by Zoom; use `allow_calling_clients` and `allow_sms_mms_clients`"]
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Clients that can make and receive calls.
    pub allow_calling_clients: Vec<MobileClient>,
    /// Clients that can send and receive messages.
    pub allow_sms_mms_clients: Vec<MobileClient>,
}

/// Changes to the setting of personal audio items.
#[zoom_model]
pub struct PersonalAudioLibraryUpdate {
    /// Whether the music on hold can be changed.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether greetings can be changed.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
}

/// Changes to the setting: Zoom Phone works in the desktop client.
#[zoom_model]
pub struct ZoomPhoneOnDesktopUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Clients that can make and receive calls.
    pub allow_calling_clients: Vec<DesktopClient>,
    /// Clients that can send and receive messages.
    pub allow_sms_mms_clients: Vec<DesktopClient>,
}
