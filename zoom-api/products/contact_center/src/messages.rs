//! Sending SMS and messages of other channels to consumers.

use zoom_api::{zoom_endpoint, zoom_model};

/// Sends an SMS to one or more consumers.
///
/// Each consumer has its own result: some messages can fail while others are sent. Keywords with which consumers opt in
/// or out (`START`, `STOP`) are honored. Replies and delivery confirmations are not supported.
#[zoom_endpoint(
    POST, "/contact_center/sms", json,
    scopes = ["contact_center_sms:write:admin", "contact_center:write:sms:admin"],
    rate_limit = Light,
    success = 201,
    operation = "contactCenterSMS",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/sms/POST/contact_center/sms",
    errors(
        /// The sending phone number does not belong to the contact center.
        400/1404 => ContactCenterNumberNotFound,
        /// SMS is disabled for the sending phone number.
        400/1405 => SmsDisabled,
        /// The consumer's phone number has more than 20 digits.
        400/1408 => ConsumerNumberTooLong,
        /// The text of the message is empty.
        400/1412 => SmsBodyRequired,
        /// The text of the message is too long.
        400/1413 => SmsBodyTooLong,
    )
)]
pub fn send_sms(
    /// Phone number that sends: a number of the account's contact center that can send SMS, in E.164 format.
    contact_center_number: String,
    /// Phone numbers of the consumers, in E.164 format.
    #[zoom(max_items = 20)]
    consumer_numbers: Vec<String>,
    /// Text of the SMS, sent in segments of 160 characters. Media are not supported.
    #[zoom(max_length = 500)]
    body: String,
) -> Vec<SmsResult>;

/// Sends a message through a messaging channel.
#[zoom_endpoint(
    POST, "/contact_center/messages", json,
    scopes = ["contact_center_messaging:write:admin", "contact_center:write:messaging:admin"],
    rate_limit = Light,
    operation = "SendaMessage",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/messaging/POST/contact_center/messages",
    errors(
        /// The feature is not enabled for the account by Zoom.
        400/1019 => FeatureNotEnabled,
        /// A phone number is not in E.164 format.
        400/1500 => InvalidPhoneNumber,
        /// The app or the user may not make this call.
        403 => Forbidden,
    )
)]
pub fn send_message(
    /// Sender, in the format of the channel: for WhatsApp, a phone number in E.164 format.
    from: String,
    /// Recipient, in the format of the channel: for WhatsApp, a phone number in E.164 format.
    to: String,
    /// Content that only WhatsApp supports.
    whatsapp_message: Option<WhatsappMessage>,
) -> SentMessage;

/// Result of sending an SMS to one consumer.
#[zoom_model(response)]
pub struct SmsResult {
    /// Phone number of the contact center, in E.164 format.
    pub contact_center_number: String,
    /// Phone number of the consumer, in E.164 format.
    pub consumer_number: String,
    /// ID of the message to this consumer.
    pub message_id: Option<String>,
    /// Whether the SMS was sent.
    pub success: bool,
    /// Reason of the failure; absent on success.
    pub description: Option<SmsFailure>,
}

/// Reason for which an SMS was not sent.
#[zoom_model]
pub enum SmsFailure {
    /// The consumer's number is not in E.164 format.
    #[zoom(
        rename = "Invalid consumer number. The format of the consumer number used is incorrect. E.164 format is required"
    )]
    InvalidNumber,
    /// The number belongs to a contact center.
    #[zoom(
        rename = "Zoom Contact Center numbers cannot be used as consumer numbers. Retry using a non Zoom Contact Center number"
    )]
    ContactCenterNumber,
    /// The consumer has not opted in.
    #[zoom(rename = "The consumer number you have messaged has not opted in")]
    NotOptedIn,
    /// The consumer has opted out of SMS from this number.
    #[zoom(rename = "This consumer number has opted out of receiving SMS from this Zoom contact center number")]
    OptedOut,
    /// The number is on the account's block list.
    #[zoom(
        rename = "This consumer number is a part of the block list defined by your Zoom Contact Center account administrator and cannot be messaged"
    )]
    Blocked,
    /// The account may not send international SMS.
    #[zoom(rename = "International messaging is not supported on this account")]
    InternationalNotSupported,
}

/// Message that was sent.
#[zoom_model(response)]
pub struct SentMessage {
    /// Sender of the message.
    pub from: String,
    /// Recipient of the message.
    pub to: String,
    /// ID of the message.
    pub message_id: String,
}

/// Content that only WhatsApp supports.
#[zoom_model]
pub struct WhatsappMessage {
    /// Type of the content.
    #[zoom(rename = "type")]
    pub kind: WhatsappMessageType,
    /// Content: for a template, a JSON object with its name and language code.
    pub value: String,
}

/// Type of a WhatsApp message.
#[zoom_model]
pub enum WhatsappMessageType {
    /// Message made from a template of WhatsApp.
    #[zoom(rename = "whatsAppTemplate")]
    WhatsAppTemplate,
}
