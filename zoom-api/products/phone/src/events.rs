//! Events of Zoom Phone.

mod account_settings_updated;
mod account_settings_updated_auto_call_recording;
mod account_settings_updated_call_handling_forwarding_to_other_users;
mod account_settings_updated_call_queue_opt_out_reason;
mod account_settings_updated_customize_line_name;
mod account_settings_updated_types;
mod account_settings_updated_values;
mod account_settings_updated_zoom_phone_on_mobile;
mod auto_delete_data_after_retention_duration;
mod call;
mod call_elements;
mod call_logs;
mod call_park;
mod callee;
mod callee_call;
mod callee_mute;
mod callee_types;
mod caller;
mod emergency;
mod fax;
mod generic;
mod group_settings_updated;
mod group_settings_updated_ad_hoc_call_recording;
mod group_settings_updated_auto_call_recording;
mod group_settings_updated_call_handling_forwarding_to_other_users;
mod group_settings_updated_call_live_transcription;
mod group_settings_updated_call_overflow;
mod group_settings_updated_call_park;
mod group_settings_updated_call_transferring;
mod group_settings_updated_types;
mod owner;
mod recording;
mod shared_values;
mod show_custom_disclaimer_when_using_zoom_phone;
mod sms;
mod transfer;
mod voicemail;

pub use account_settings_updated::*;
pub use account_settings_updated_auto_call_recording::*;
pub use account_settings_updated_call_handling_forwarding_to_other_users::*;
pub use account_settings_updated_call_queue_opt_out_reason::*;
pub use account_settings_updated_customize_line_name::*;
pub use account_settings_updated_types::*;
pub use account_settings_updated_values::*;
pub use account_settings_updated_zoom_phone_on_mobile::*;
pub use auto_delete_data_after_retention_duration::*;
pub use call::*;
pub use call_elements::*;
pub use call_logs::*;
pub use call_park::*;
pub use callee::*;
pub use callee_call::*;
pub use callee_mute::*;
pub use callee_types::*;
pub use caller::*;
pub use emergency::*;
pub use fax::*;
pub use generic::*;
pub use group_settings_updated::*;
pub use group_settings_updated_ad_hoc_call_recording::*;
pub use group_settings_updated_auto_call_recording::*;
pub use group_settings_updated_call_handling_forwarding_to_other_users::*;
pub use group_settings_updated_call_live_transcription::*;
pub use group_settings_updated_call_overflow::*;
pub use group_settings_updated_call_park::*;
pub use group_settings_updated_call_transferring::*;
pub use group_settings_updated_types::*;
pub use owner::*;
pub use recording::*;
pub use shared_values::*;
pub use show_custom_disclaimer_when_using_zoom_phone::*;
pub use sms::*;
pub use transfer::*;
pub use voicemail::*;

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Phone.
#[zoom_event]
pub enum Event {
    PhoneAccountSettingsUpdated,
    PhoneAiCallSummaryChanged,
    PhoneBlindTransferInitiated,
    PhoneCallElementDeleted,
    PhoneCallHistoryDeleted,
    PhoneCallLogDeleted,
    PhoneCallLogPermanentlyDeleted,
    PhoneCalleeAnswered,
    PhoneCalleeCallElementCompleted,
    PhoneCalleeCallHistoryCompleted,
    PhoneCalleeCallLogCompleted,
    PhoneCalleeEnded,
    PhoneCalleeHold,
    PhoneCalleeMeetingInviting,
    PhoneCalleeMissed,
    PhoneCalleeMute,
    PhoneCalleeParked,
    PhoneCalleeRejected,
    PhoneCalleeRinging,
    PhoneCalleeUnhold,
    PhoneCalleeUnmute,
    PhoneCallerCallElementCompleted,
    PhoneCallerCallHistoryCompleted,
    PhoneCallerCallLogCompleted,
    PhoneCallerConnected,
    PhoneCallerEnded,
    PhoneCallerHold,
    PhoneCallerMeetingInviting,
    PhoneCallerMute,
    PhoneCallerRinging,
    PhoneCallerUnhold,
    PhoneCallerUnmute,
    PhoneConferenceStarted,
    PhoneDeviceRegistration,
    PhoneEmergencyAlert,
    PhoneFaxLogDeleted,
    PhoneFaxLogPermanentlyDeleted,
    PhoneFaxReceived,
    PhoneFaxSent,
    PhoneGenericDeviceProvision,
    PhoneGroupSettingsUpdated,
    PhonePeeringNumberCnamUpdated,
    PhonePeeringNumberEmergencyAddressUpdated,
    PhoneRecordingCompleted,
    PhoneRecordingCompletedForAccessMember,
    PhoneRecordingDeleted,
    PhoneRecordingFailed,
    PhoneRecordingPaused,
    PhoneRecordingPermanentlyDeleted,
    PhoneRecordingResumed,
    PhoneRecordingStarted,
    PhoneRecordingStopped,
    PhoneRecordingTranscriptCompleted,
    PhoneSmsCampaignNumberOptIn,
    PhoneSmsCampaignNumberOptOut,
    PhoneSmsEtiquetteBlock,
    PhoneSmsEtiquetteWarn,
    PhoneSmsReceived,
    PhoneSmsSent,
    PhoneSmsSentFailed,
    PhoneTransferCallToVoicemailInitiated,
    PhoneTransferRecipientUpdated,
    PhoneVoicemailDeleted,
    PhoneVoicemailPermanentlyDeleted,
    PhoneVoicemailReceived,
    PhoneVoicemailReceivedForAccessMember,
    PhoneVoicemailTranscriptCompleted,
    PhoneWarmTransferCancelled,
    PhoneWarmTransferCompleted,
    PhoneWarmTransferInitiated,
}

/// An AI call summary was generated or updated.
///
/// `edited` and `deleted` are true if somebody edited or deleted the summary. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.ai_call_summary_changed",
    scopes = ["phone:read", "phone:read:admin", "phone:read:call_log", "phone:read:call_log:admin"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.ai_call_summary_changed",
)]
pub struct PhoneAiCallSummaryChanged {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Summary that changed.
    pub object: PhoneAiCallSummaryChangedObject,
}

/// A user started a blind transfer of a call.
///
/// `failure_reason` is empty if the transfer succeeded. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.blind_transfer_initiated",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.blind_transfer_initiated",
)]
pub struct PhoneBlindTransferInitiated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that is transferred.
    pub object: PhoneTransferObject,
}

/// A conference call started.
///
/// `failure_reason` is empty if it started successfully. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.conference_started",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:conference", "phone:read:conference:admin", "phone:read:conference:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.conference_started",
)]
pub struct PhoneConferenceStarted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Conference call.
    pub object: PhoneConferenceStartedObject,
}

/// A desk phone or another device registered for the first time.
///
/// Later registrations of the same device are not reported. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.device_registration",
    scopes = ["phone:master", "phone:read:admin", "phone:write:admin", "phone:read:device:admin", "phone:read:device:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.device_registration",
)]
pub struct PhoneDeviceRegistration {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Device whose registration changed.
    pub object: PhoneDeviceRegistrationObject,
}

/// The caller ID name (CNAM) of PSTN numbers changed.
///
/// Only for carriers that signed Zoom's peering agreement (MoU). Requires a Zoom Phone plan.
#[zoom_event(
    "phone.peering_number_cnam_updated",
    scopes = ["phone_peering:master", "phone_peering:read:admin", "phone_peering:write:admin", "phone:read:peering_number:admin", "phone:read:peering_number:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.peering_number_cnam_updated",
)]
pub struct PhonePeeringNumberCnamUpdated {
    /// Account of the customer who uses Provider Exchange.
    pub account_id: String,
    /// Peering numbers whose caller name changed.
    pub object: PhonePeeringNumberCnamUpdatedObject,
}

/// The emergency address of PSTN numbers changed.
///
/// Only for carriers that signed Zoom's peering agreement (MoU). Requires a Zoom Phone plan.
#[zoom_event(
    "phone.peering_number_emergency_address_updated",
    scopes = ["phone_peering:master", "phone_peering:read:admin", "phone_peering:write:admin", "phone:read:emergency_location:admin", "phone:read:emergency_location:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.peering_number_emergency_address_updated",
)]
pub struct PhonePeeringNumberEmergencyAddressUpdated {
    /// Account of the customer who uses Provider Exchange.
    pub account_id: String,
    /// Peering numbers whose emergency address changed.
    pub object: PhonePeeringNumberEmergencyAddressUpdatedObject,
}

/// A user canceled a warm transfer.
///
/// `failure_reason` is empty if the cancellation succeeded. Sent only for calls with Zoom's own numbers in the desktop
/// client 6.1.0 or later: not for desk phones, and not for numbers of own carriers (BYOC). Requires a Zoom Phone plan.
#[zoom_event(
    "phone.warm_transfer_cancelled",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.warm_transfer_cancelled",
)]
pub struct PhoneWarmTransferCancelled {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call whose transfer was canceled.
    pub object: PhoneTransferObject,
}

/// A warm transfer was completed.
///
/// `failure_reason` is empty if it succeeded. Sent only for calls with Zoom's own numbers in the desktop client 6.1.0
/// or later: not for desk phones, and not for numbers of own carriers (BYOC). Requires a Zoom Phone plan.
#[zoom_event(
    "phone.warm_transfer_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.warm_transfer_completed",
)]
pub struct PhoneWarmTransferCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that was transferred.
    pub object: PhoneTransferObject,
}

/// A user started a warm transfer of a call.
///
/// `failure_reason` is empty if it succeeded. Sent only for calls with Zoom's own numbers in the desktop client 6.1.0
/// or later: not for desk phones, and not for numbers of own carriers (BYOC). Requires a Zoom Phone plan.
#[zoom_event(
    "phone.warm_transfer_initiated",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.warm_transfer_initiated",
)]
pub struct PhoneWarmTransferInitiated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that is transferred.
    pub object: PhoneWarmTransferInitiatedObject,
}

/// Setting: whether participants hear an announcement when the transcription starts.
#[zoom_model]
pub struct TranscriptionStartPrompt {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// ID of the audio item. The prefix `removed_` marks an item that no longer is in the user's library; it can still
    /// be looked up.
    pub audio_id: Option<String>,
    /// Name of the audio file.
    pub audio_name: Option<String>,
}

/// Time zone with its name.
#[zoom_model]
pub struct TimeZone {
    /// ID of the time zone.
    pub id: Option<String>,
    /// Name of the time zone; `setByExtension` if `id` is empty.
    pub name: Option<String>,
}

/// Policy for messages.
#[zoom_model]
pub struct SmsEtiquettePolicy {
    /// ID of the policy.
    pub id: Option<String>,
    /// Name of the policy.
    pub name: Option<String>,
    /// Description of the policy.
    pub description: Option<String>,
    /// How the policy finds messages: 1 by keywords, 2 by a regular expression.
    #[zoom(values = [1, 2])]
    pub rule: Option<i64>,
    /// Keywords separated by commas (letters and digits only), or a regular expression without back references and
    /// zero-width assertions, according to `rule`.
    pub content: Option<String>,
    /// Effect on a message that matches: 1 asks the user to confirm, 2 blocks it.
    #[zoom(values = [1, 2])]
    pub action: Option<i64>,
    /// Whether the policy is in use.
    pub active: Option<bool>,
}

/// Range of voice quality scores (MOS) that trigger the survey, 1.0 to 3.0 with one decimal place.
#[zoom_model]
pub struct FeedbackMos {
    /// Whether the survey is shown after calls with a poor mean opinion score (MOS).
    pub enable: Option<bool>,
    /// Lowest mean opinion score for which the survey is shown.
    pub min: Option<String>,
    /// Highest mean opinion score for which the survey is shown.
    pub max: Option<String>,
}

/// Range of call lengths that trigger the survey, 0 to 60 seconds.
#[zoom_model]
pub struct FeedbackDuration {
    /// Whether the survey is shown after calls of a given duration.
    pub enable: Option<bool>,
    /// Shortest call for which the survey is shown.
    pub min: Option<i64>,
    /// Longest call for which the survey is shown.
    pub max: Option<i64>,
}

/// Template of a text message.
#[zoom_model]
pub struct SmsTemplateItem {
    /// ID of the template.
    pub sms_template_id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Description of the template.
    pub description: Option<String>,
    /// Text of the template. Users can edit it; fields for customer data are dropped if the data is missing.
    pub content: Option<String>,
    /// Whether the template is in use.
    pub active: Option<bool>,
}

/// Summary that changed.
#[zoom_model]
pub struct PhoneAiCallSummaryChangedObject {
    /// Whether somebody edited the summary.
    pub edited: Option<bool>,
    /// Whether the summary was deleted.
    pub deleted: Option<bool>,
    /// ID of the AI call summary.
    pub ai_call_summary_id: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// IDs of the call logs that the summary belongs to.
    #[zoom(max_items = 10)]
    pub call_log_ids: Vec<String>,
    /// When the summary was created (UTC).
    pub created_time: Option<Timestamp>,
    /// When the summary was last changed (UTC).
    pub modified_time: Option<Timestamp>,
}

/// Call in `phone.blind_transfer_initiated` and 3 other events.
#[zoom_model]
pub struct PhoneTransferObject {
    /// Why the transfer, its completion or its cancellation failed; empty if it succeeded.
    pub failure_reason: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Transfer target: a phone number, an extension number, or a number in E.164 format.
    pub transfer_phone_number: Option<String>,
    /// Account code of the transfer target. Calls between accounts are dialed as account code, hyphen, extension
    /// number.
    pub transfer_account_code: Option<String>,
    /// Person or extension that transfers the call.
    pub owner: Option<Owner>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
}

/// Call in `phone.callee_call_element_completed` and `phone.caller_call_element_completed` events.
#[zoom_model]
pub struct PhoneCallElementCompletedObject {
    /// ID of the Zoom user.
    pub user_id: Option<String>,
    /// Elements of the call, one for each segment.
    pub call_elements: Vec<CallElement>,
}

/// Call in `phone.callee_call_history_completed` and `phone.caller_call_history_completed` events.
#[zoom_model]
pub struct PhoneCallHistoryCompletedObject {
    /// ID of the Zoom user.
    pub user_id: Option<String>,
    /// Call logs that the event is about.
    pub call_logs: Vec<HistoryCompletedCallLog>,
}

/// Site to which a phone number is assigned.
#[zoom_model]
pub struct Site {
    /// ID of the site.
    pub id: Option<String>,
}

/// Conference call in `phone.conference_started` events.
#[zoom_model]
pub struct PhoneConferenceStartedObject {
    /// Why the conference call failed to start; empty if it started.
    pub failure_reason: Option<String>,
    /// Whether several people can join the conference call.
    pub enable_multiple_party_conference: Option<bool>,
    /// ID of the conference; absent if `enable_multiple_party_conference` is false.
    pub conference_id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person or extension that started the conference call.
    pub owner: Option<Owner>,
    /// When the conference call started (UTC).
    pub date_time: Option<Timestamp>,
}

/// Device whose registration changed.
#[zoom_model]
pub struct PhoneDeviceRegistrationObject {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
}

/// Emergency address of a user or of phone numbers.
#[zoom_model]
pub struct EmergencyAddress {
    /// Two-letter code of the country.
    pub country: Option<String>,
    /// House number and street.
    pub address_line1: Option<String>,
    /// Building, floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Abbreviation of the state.
    pub state_code: Option<String>,
}

/// Peering numbers whose caller name changed.
#[zoom_model]
pub struct PhonePeeringNumberCnamUpdatedObject {
    /// New caller ID name.
    pub cnam: Option<String>,
    /// Code of the carrier that peers with Zoom.
    pub carrier_code: Option<i64>,
    /// Phone numbers whose caller name changed.
    pub phone_numbers: Vec<String>,
}

/// Peering numbers whose emergency address changed.
#[zoom_model]
pub struct PhonePeeringNumberEmergencyAddressUpdatedObject {
    /// New emergency address.
    pub emergency_address: Option<EmergencyAddress>,
    /// Code of the carrier that peers with Zoom.
    pub carrier_code: Option<i64>,
    /// Phone numbers whose emergency address changed.
    pub phone_numbers: Vec<String>,
}

/// Call that is transferred.
#[zoom_model]
pub struct PhoneWarmTransferInitiatedObject {
    /// Why the transfer failed; empty if it succeeded.
    pub failure_reason: Option<String>,
    /// Person or extension that transfers the call.
    pub owner: Option<Owner>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Account code of the transfer target. Calls between accounts are dialed as account code, hyphen, extension
    /// number.
    pub transfer_account_code: Option<String>,
    /// Transfer target: a phone number, an extension number, or a number in E.164 format.
    pub transfer_phone_number: Option<String>,
    /// ID of the new call that the transfer created.
    pub transfer_call_id: Option<String>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
}
