//! Events: sms.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A consumer opted in to an SMS campaign.
///
/// A user of the app received an SMS with an opt-in keyword, for example `START`.
#[zoom_event(
    "phone.sms_campaign_number_opt_in",
    scopes = ["phone:master", "phone:read:admin", "phone:read:sms_campaign_number_opt_status:admin", "phone:read:sms_campaign_number_opt_status:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.sms_campaign_number_opt_in",
)]
pub struct PhoneSmsCampaignNumberOptIn {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Phone numbers that opted in.
    pub object: PhoneSmsCampaignNumberOptObject,
}

/// A consumer opted out of an SMS campaign.
///
/// A user of the app received an SMS with an opt-out keyword, for example `STOP`.
#[zoom_event(
    "phone.sms_campaign_number_opt_out",
    scopes = ["phone:master", "phone:read:admin", "phone:read:sms_campaign_number_opt_status:admin", "phone:read:sms_campaign_number_opt_status:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.sms_campaign_number_opt_out",
)]
pub struct PhoneSmsCampaignNumberOptOut {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Phone numbers that opted out.
    pub object: PhoneSmsCampaignNumberOptObject,
}

/// A user's outgoing message was blocked by an SMS etiquette policy.
///
/// Administrators define these policies in the Zoom Phone web portal.
#[zoom_event(
    "phone.sms_etiquette_block",
    scopes = ["phone:master", "phone:read:admin", "phone:read:sms_message:admin", "phone:read:sms_message:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.sms_etiquette_block",
)]
pub struct PhoneSmsEtiquetteBlock {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Message and the policy that it violates.
    pub object: PhoneSmsEtiquetteObject,
}

/// A user's outgoing message violated an SMS etiquette policy that warns.
///
/// Administrators define these policies in the Zoom Phone web portal.
#[zoom_event(
    "phone.sms_etiquette_warn",
    scopes = ["phone:master", "phone:read:admin", "phone:read:sms_message:admin", "phone:read:sms_message:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.sms_etiquette_warn",
)]
pub struct PhoneSmsEtiquetteWarn {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Message and the policy that it violates.
    pub object: PhoneSmsEtiquetteObject,
}

/// A user received an SMS or MMS message.
///
/// The recipient is a user of the account or of the app.
#[zoom_event(
    "phone.sms_received",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:sms_message", "phone:read:sms_message:admin", "phone:read:sms_message:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.sms_received",
)]
pub struct PhoneSmsReceived {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Message that was received.
    pub object: PhoneSmsReceivedObject,
}

/// A user sent an SMS or MMS message.
///
/// The sender is a user of the account or of the app. `failure_reason` is empty if the message was sent successfully.
#[zoom_event(
    "phone.sms_sent",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:sms_message", "phone:read:sms_message:admin", "phone:read:sms_message:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.sms_sent",
)]
pub struct PhoneSmsSent {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Message that was sent.
    pub object: PhoneSmsSentObject,
}

/// An SMS or MMS message could not be sent.
///
/// The sender is a user of the account or of the app.
#[zoom_event(
    "phone.sms_sent_failed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:sms_message", "phone:read:sms_message:admin", "phone:read:sms_message:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.sms_sent_failed",
)]
pub struct PhoneSmsSentFailed {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Message that could not be sent.
    pub object: PhoneSmsSentFailedObject,
}

/// Phone numbers in `phone.sms_campaign_number_opt_in` and `phone.sms_campaign_number_opt_out` events.
#[zoom_model]
pub struct PhoneSmsCampaignNumberOptObject {
    /// Pairs of a consumer's number and a Zoom Phone number, with the consumer's consent to messages.
    #[zoom(max_items = 1)]
    pub phone_number_campaign_opt_statuses: Vec<PhoneNumberCampaignOptStatus>,
    /// When it happened, in the account's time zone or else in UTC.
    pub date_time: Option<Timestamp>,
}

/// Pair of a consumer's number and a Zoom Phone number, with the consumer's consent to messages.
#[zoom_model]
pub struct PhoneNumberCampaignOptStatus {
    /// Number of the consumer who sends the keyword, in E.164 format.
    pub consumer_phone_number: Option<String>,
    /// Zoom Phone number that receives the keyword, in E.164 format.
    pub zoom_phone_user_number: Option<String>,
}

/// Message and the policy that it violates.
#[zoom_model]
pub struct PhoneSmsEtiquetteObject {
    /// Email address of the user who violated the policy.
    pub email: Option<String>,
    /// Text that violated the policy.
    pub message: Option<String>,
    /// Name of the violated policy.
    pub policy_name: Option<String>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
}

/// Message that was received.
#[zoom_model]
pub struct PhoneSmsReceivedObject {
    /// Sender of the message.
    pub sender: SmsParty,
    /// Recipients of the message.
    pub to_members: Vec<SmsReceivedToMember>,
    /// Owner of the message.
    pub owner: SmsReceivedOwner,
    /// Text of the message.
    pub message: Option<String>,
    /// Media files of the message.
    pub attachments: Vec<Attachment>,
    /// ID of the SMS session.
    pub session_id: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Numeric code for the kind of message.
    pub message_type: Option<i64>,
    /// When the message was received.
    pub date_time: Option<Timestamp>,
    /// Pairs of a consumer's number and a Zoom Phone number, with the consumer's consent to messages.
    #[zoom(max_items = 100)]
    pub phone_number_campaign_opt_statuses: Vec<SmsPhoneNumberCampaignOptStatus>,
}

/// Sender or recipient of a message.
#[zoom_model]
pub struct SmsParty {
    /// Phone number of the person or extension.
    pub phone_number: Option<String>,
    /// ID of the user, the call queue or the auto receptionist.
    pub id: Option<String>,
    /// Kind of the sender.
    #[zoom(rename = "type")]
    pub kind: Option<SenderType>,
    /// Display name of the person or extension.
    pub display_name: Option<String>,
}

/// Kind of the sender or the owner of a message.
#[zoom_model]
pub enum SenderType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
}

/// Recipient of the message.
#[zoom_model]
pub struct SmsReceivedToMember {
    /// User ID of the recipient.
    pub id: Option<String>,
    /// Kind of the recipient.
    #[zoom(rename = "type")]
    pub kind: Option<ToMemberType>,
    /// Display name of the person or extension.
    pub display_name: Option<String>,
    /// Phone number of the person or extension.
    pub phone_number: Option<String>,
    /// Whether this recipient owns the message.
    pub is_message_owner: Option<bool>,
}

/// Kind of the recipient or the sender of a message.
#[zoom_model]
pub enum ToMemberType {
    /// User.
    User,
}

/// Owner of a message.
#[zoom_model]
pub struct SmsReceivedOwner {
    /// Kind of the owner.
    #[zoom(rename = "type")]
    pub kind: Option<SenderType>,
    /// ID of the user who received the message.
    pub id: Option<String>,
    /// ID of the owning call queue or auto receptionist.
    pub team_id: Option<String>,
}

/// Media file of the message.
#[zoom_model]
pub struct Attachment {
    /// ID of the media file.
    pub id: Option<String>,
    /// File size in bytes.
    pub size: Option<u64>,
    /// Name of the file.
    pub name: Option<String>,
    /// File type, such as `jpg`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// URL of the file.
    pub download_url: Option<String>,
}

/// Pair of a consumer's number and a Zoom Phone number, with the consumer's consent to messages.
#[zoom_model]
pub struct SmsPhoneNumberCampaignOptStatus {
    /// Number of the consumer who sends the keyword, in E.164 format.
    pub consumer_phone_number: Option<String>,
    /// Zoom Phone number that receives the keyword, in E.164 format.
    pub zoom_phone_user_number: Option<String>,
    /// Whether the consumer has opted in or out.
    pub opt_status: Option<OptStatus>,
    /// Detail of `opt_status`: 0 unknown, for example because the number has no campaign; 1 new session that must start
    /// with an opt-in message; 2 opt-in message sent, no reply yet; 3 consumer agreed; 4 consumer declined, or the
    /// number blocks all outbound messages.
    pub opt_in_status: Option<OptInStatus>,
    /// Opt-in message of the campaign; only if `opt_in_status` is 1. It must be sent first, and the session waits for
    /// the consumer's reply.
    pub opt_in_message: Option<String>,
}

/// Whether the consumer has opted in or out.
#[zoom_model]
pub enum OptStatus {
    /// No reply yet.
    Pending,
    /// Opted out.
    OptOut,
    /// Opted in.
    OptIn,
}

/// How the consumer opted in or out.
#[zoom_model]
pub enum OptInStatus {
    /// The status cannot be determined, such as for a number without a campaign.
    Undetermined = 0,
    /// New session: an opt-in message must be sent first.
    NewSession = 1,
    /// An opt-in message was sent; a response is pending.
    Pending = 2,
    /// The recipient agreed to receive further messages.
    OptedIn = 3,
    /// The recipient declined further messages, or the number was blocked.
    OptedOut = 4,
}

/// Message that was sent.
#[zoom_model]
pub struct PhoneSmsSentObject {
    /// Why the message was not sent; empty if it was.
    pub failure_reason: Option<String>,
    /// Sender of the message.
    pub sender: SmsSentSender,
    /// Recipients of the message.
    pub to_members: Vec<SmsParty>,
    /// Owner of the message.
    pub owner: SmsSentOwner,
    /// Text of the message.
    pub message: Option<String>,
    /// Media files of the message.
    pub attachments: Vec<Attachment>,
    /// ID of the SMS session.
    pub session_id: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Numeric code for the kind of message.
    pub message_type: Option<i64>,
    /// When the message was sent.
    pub date_time: Option<Timestamp>,
    /// Pairs of a consumer's number and a Zoom Phone number, with the consumer's consent to messages.
    #[zoom(max_items = 100)]
    pub phone_number_campaign_opt_statuses: Vec<SmsPhoneNumberCampaignOptStatus>,
}

/// Sender of the message.
#[zoom_model]
pub struct SmsSentSender {
    /// Phone number of the person or extension.
    pub phone_number: Option<String>,
    /// User ID of the sender.
    pub id: Option<String>,
    /// Kind of the sender.
    #[zoom(rename = "type")]
    pub kind: Option<ToMemberType>,
    /// Display name of the person or extension.
    pub display_name: Option<String>,
}

/// Owner of a message.
#[zoom_model]
pub struct SmsSentOwner {
    /// Kind of the owner.
    #[zoom(rename = "type")]
    pub kind: Option<SenderType>,
    /// ID of the owner.
    pub id: Option<String>,
    /// ID of the member who sent the message for a call queue or an auto receptionist.
    pub sms_sender_user_id: Option<String>,
}

/// Message that could not be sent.
#[zoom_model]
pub struct PhoneSmsSentFailedObject {
    /// Why the message was not sent.
    pub failure_reason: Option<String>,
    /// Sender of the message.
    pub sender: SmsSentSender,
    /// Recipients of the message.
    pub to_members: Vec<SmsSentFailedToMember>,
    /// Owner of the message.
    pub owner: SmsSentOwner,
    /// Text of the message.
    pub message: Option<String>,
    /// Media files of the message.
    pub attachments: Vec<Attachment>,
    /// ID of the SMS session.
    pub session_id: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Numeric code for the kind of message.
    pub message_type: Option<i64>,
    /// When the message was sent.
    pub date_time: Option<Timestamp>,
    /// Pairs of a consumer's number and a Zoom Phone number, with the consumer's consent to messages.
    #[zoom(max_items = 100)]
    pub phone_number_campaign_opt_statuses: Vec<SmsPhoneNumberCampaignOptStatus>,
}

/// Recipient of the message.
#[zoom_model]
pub struct SmsSentFailedToMember {
    /// ID of the recipient.
    pub id: Option<String>,
    /// Display name of the person or extension.
    pub display_name: Option<String>,
    /// Phone number of the person or extension.
    pub phone_number: Option<String>,
    /// Whether this recipient owns the message.
    pub is_message_owner: Option<bool>,
}
