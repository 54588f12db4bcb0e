//! Faxes: responses.

use jiff::Timestamp;

use super::super::{Direction, PartyExtensionType, ReadStatus};
use zoom_api::zoom_model;

/// Fax log.
#[zoom_model(response)]
pub struct FaxLog {
    /// ID of the fax log.
    pub fax_log_id: Option<String>,
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// Direction of the fax.
    pub direction: Option<Direction>,
    /// Extension ID of the owner.
    pub extension_id: Option<String>,
    /// Kind of the owner's extension.
    pub extension_type: Option<PartyExtensionType>,
    /// Extension ID of the sender.
    pub sender_extension_id: Option<String>,
    /// Kind of the sender's extension.
    pub sender_extension_type: Option<PartyExtensionType>,
    /// Extension number of the sender.
    pub sender_extension_number: Option<String>,
    /// Name of the sender.
    pub sender_name: Option<String>,
    /// Fax number of the sender.
    pub sender_number: Option<String>,
    /// How the sender sent the fax.
    pub sender_type: Option<SenderType>,
    /// Location of the sender.
    pub sender_location: Option<String>,
    /// User agent of the sender's client.
    pub sender_user_agent: Option<String>,
    /// Extension ID of the receiver.
    pub receiver_extension_id: Option<String>,
    /// Kind of the receiver's extension.
    pub receiver_extension_type: Option<PartyExtensionType>,
    /// Extension number of the receiver.
    pub receiver_extension_number: Option<String>,
    /// Name of the receiver.
    pub receiver_name: Option<String>,
    /// Fax number of the receiver.
    pub receiver_number: Option<String>,
    /// How the receiver gets the fax.
    pub receiver_type: Option<ReceiverType>,
    /// Location of the receiver.
    pub receiver_location: Option<String>,
    /// User agent of the receiver's client.
    pub receiver_user_agent: Option<String>,
    /// ID of the fax's PDF file.
    pub file_id: Option<String>,
    /// Number of pages.
    pub file_pages_count: Option<u32>,
    /// State of the fax.
    pub status: Option<FaxLogStatus>,
    /// Whether the fax was read.
    pub read_status: Option<ReadStatus>,
    /// Reason of the status.
    pub status_reason: Option<StatusReason>,
    /// Number of further attempts to send or receive the fax.
    pub retry_times: Option<i64>,
    /// Number of the event in the workflow of the fax, from 0.
    pub node: Option<i64>,
    /// Time of creation, in UTC.
    pub create_time: Option<Timestamp>,
}

/// How a fax is sent.
#[zoom_model]
pub enum SenderType {
    /// Client.
    Client,
    /// Analog telephone adapter.
    Ata,
    /// Public telephone network.
    Pstn,
    /// Email.
    Email,
    /// Zoom's API.
    Openapi,
}

/// How a fax is received.
#[zoom_model]
pub enum ReceiverType {
    /// Client.
    Client,
    /// Analog telephone adapter.
    Ata,
    /// Public telephone network.
    Pstn,
}

/// Status of a fax.
#[zoom_model]
pub enum FaxLogStatus {
    /// Failed.
    Failed,
    /// Processing.
    Processing,
    /// Submitted.
    Submitted,
    /// Sent.
    Sent,
    /// Received.
    Received,
}

/// Why a fax failed.
#[zoom_model]
pub enum StatusReason {
    /// Success.
    Success,
    /// No answer.
    NoAnswer,
    /// Number busy.
    NumberBusy,
    /// Invalid phone number.
    InvalidPhoneNumber,
    /// Failure transmission.
    FailureTransmission,
    /// Internal system error.
    InternalSystemError,
    /// Fax machine not detected.
    FaxMachineNotDetected,
}

/// Page of an extension's fax logs.
#[zoom_model(response)]
pub struct UserFaxLogPage {
    pub next_page_token: Option<String>,
    /// Total number of records.
    pub total_records: u64,
    /// Fax logs.
    pub fax_logs: Vec<ListedFaxLog>,
}

/// Fax log of an extension.
#[zoom_model(response)]
pub struct ListedFaxLog {
    /// ID of the fax log.
    pub fax_log_id: Option<String>,
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// Direction of the fax.
    pub direction: Option<Direction>,
    /// Extension ID of the owner.
    pub extension_id: Option<String>,
    /// Kind of the owner's extension.
    pub extension_type: Option<PartyExtensionType>,
    /// Extension ID of the sender.
    pub sender_extension_id: Option<String>,
    /// Kind of the sender's extension.
    pub sender_extension_type: Option<PartyExtensionType>,
    /// Extension number of the sender.
    pub sender_extension_number: Option<String>,
    /// Name of the sender.
    pub sender_name: Option<String>,
    /// Fax number of the sender.
    pub sender_number: Option<String>,
    /// How the sender sent the fax.
    pub sender_type: Option<SenderType>,
    /// Location of the sender.
    pub sender_location: Option<String>,
    /// User agent of the sender's client.
    pub sender_user_agent: Option<String>,
    /// Extension ID of the receiver.
    pub receiver_extension_id: Option<String>,
    /// Kind of the receiver's extension.
    pub receiver_extension_type: Option<PartyExtensionType>,
    /// Extension number of the receiver.
    pub receiver_extension_number: Option<String>,
    /// Name of the receiver.
    pub receiver_name: Option<String>,
    /// Fax number of the receiver.
    pub receiver_number: Option<String>,
    /// How the receiver gets the fax.
    pub receiver_type: Option<ReceiverType>,
    /// Location of the receiver.
    pub receiver_location: Option<String>,
    /// User agent of the receiver's client.
    pub receiver_user_agent: Option<String>,
    /// ID of the fax's PDF file.
    pub file_id: Option<String>,
    /// Number of pages.
    pub file_pages_count: Option<u32>,
    /// State of the fax.
    pub status: Option<FaxLogStatus>,
    /// Whether the fax was read.
    pub read_status: Option<ReadStatus>,
    /// Time of creation, in UTC.
    pub create_time: Option<Timestamp>,
}

/// Page of the account's fax logs.
#[zoom_model(response)]
pub struct AccountFaxLogPage {
    pub next_page_token: Option<String>,
    /// Total number of records.
    pub total_records: u64,
    /// Fax logs.
    pub fax_logs: Vec<AccountFaxLog>,
}

/// Fax log of the account.
#[zoom_model(response)]
pub struct AccountFaxLog {
    /// ID of the fax log.
    pub fax_log_id: Option<String>,
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// Direction of the fax.
    pub direction: Option<Direction>,
    /// Extension ID of the owner.
    pub extension_id: Option<String>,
    /// Kind of the owner's extension.
    pub extension_type: Option<PartyExtensionType>,
    /// Extension ID of the sender.
    pub sender_extension_id: Option<String>,
    /// Kind of the sender's extension.
    pub sender_extension_type: Option<PartyExtensionType>,
    /// Extension number of the sender.
    pub sender_extension_number: Option<String>,
    /// Name of the sender.
    pub sender_name: Option<String>,
    /// Fax number of the sender.
    pub sender_number: Option<String>,
    /// How the sender sent the fax.
    pub sender_type: Option<SenderType>,
    /// Location of the sender.
    pub sender_location: Option<String>,
    /// User agent of the sender's client.
    pub sender_user_agent: Option<String>,
    /// Extension ID of the receiver.
    pub receiver_extension_id: Option<String>,
    /// Kind of the receiver's extension.
    pub receiver_extension_type: Option<ReceiverExtensionType>,
    /// Extension number of the receiver.
    pub receiver_extension_number: Option<String>,
    /// Name of the receiver.
    pub receiver_name: Option<String>,
    /// Fax number of the receiver.
    pub receiver_number: Option<String>,
    /// How the receiver gets the fax.
    pub receiver_type: Option<ReceiverType>,
    /// Location of the receiver.
    pub receiver_location: Option<String>,
    /// User agent of the receiver's client.
    pub receiver_user_agent: Option<String>,
    /// ID of the fax's PDF file.
    pub file_id: Option<String>,
    /// Number of pages.
    pub file_pages_count: Option<u32>,
    /// State of the fax.
    pub status: Option<FaxLogStatus>,
    /// Whether the fax was read.
    pub read_status: Option<ReadStatus>,
    /// Time of creation, in UTC.
    pub create_time: Option<Timestamp>,
}

/// Kind of extension of the receiver.
#[zoom_model]
pub enum ReceiverExtensionType {
    /// User.
    User,
    /// Call queue.
    CallQueue,
    /// Auto receptionist.
    AutoReceptionist,
    /// Common area.
    CommonArea,
    /// Shared line group.
    SharedLineGroup,
}

/// File that was uploaded.
#[zoom_model(response)]
pub struct FaxFile {
    /// ID of the uploaded ZIP file, for [`send_fax`](super::send_fax).
    pub file_id: String,
}

/// Fax that is being sent.
#[zoom_model(response)]
pub struct Fax {
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// Receivers of the fax.
    #[zoom(min_items = 1, max_items = 50)]
    pub receivers: Vec<Receiver>,
}

/// Receiver of a fax.
#[zoom_model(response)]
pub struct Receiver {
    /// Fax number of the receiver.
    pub receiver_number: String,
    /// ID of the fax log.
    pub fax_log_id: Option<String>,
    /// Whether the fax was sent to this number, or why it failed.
    pub status: ReceiverStatus,
}

/// Whether the fax can be sent to a receiver.
#[zoom_model]
pub enum ReceiverStatus {
    /// Success.
    Success,
    /// Unknown error.
    #[zoom(rename = "unknown")]
    NotKnown,
    /// Invalid parameter.
    InvalidParameter,
    /// The sender cannot send faxes.
    SenderFaxDisabled,
    /// Invalid sender number.
    InvalidSenderNumber,
    /// Invalid receiver number.
    InvalidReceiverNumber,
    /// The receiver cannot receive faxes.
    ReceiverFaxDisabled,
}
