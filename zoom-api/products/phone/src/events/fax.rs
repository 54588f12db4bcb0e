//! Events: fax.

use jiff::Timestamp;

use super::Direction;
use zoom_api::{zoom_event, zoom_model};

/// Fax logs were deleted from the account.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.fax_log_deleted",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:list_fax_log", "phone:read:list_fax_log:admin", "phone:read:list_fax_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.fax_log_deleted",
)]
pub struct PhoneFaxLogDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Fax logs that were deleted.
    pub object: PhoneFaxLogDeletedObject,
}

/// Fax logs were deleted permanently, usually from the trash.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.fax_log_permanently_deleted",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:list_fax_log", "phone:read:list_fax_log:admin", "phone:read:list_fax_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.fax_log_permanently_deleted",
)]
pub struct PhoneFaxLogPermanentlyDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Fax logs that were deleted permanently.
    pub object: PhoneFaxLogDeletedObject,
}

/// A fax arrived.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.fax_received",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:list_fax_log", "phone:read:list_fax_log:admin", "phone:read:list_fax_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.fax_received",
)]
pub struct PhoneFaxReceived {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Fax that arrived.
    pub object: PhoneFaxObject,
}

/// A user or another extension sent a fax successfully.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.fax_sent",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:list_fax_log", "phone:read:list_fax_log:admin", "phone:read:list_fax_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.fax_sent",
)]
pub struct PhoneFaxSent {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Fax that was sent.
    pub object: PhoneFaxObject,
}

/// Fax logs in `phone.fax_log_deleted` and `phone.fax_log_permanently_deleted` events.
#[zoom_model]
pub struct PhoneFaxLogDeletedObject {
    /// Deleted fax logs.
    pub fax_logs: Vec<FaxLog>,
}

/// Deleted fax log.
#[zoom_model]
pub struct FaxLog {
    /// ID of the fax log.
    pub fax_log_id: Option<String>,
}

/// Fax in `phone.fax_received` and `phone.fax_sent` events.
#[zoom_model]
pub struct PhoneFaxObject {
    /// ID of the fax log.
    pub fax_log_id: Option<String>,
    /// ID of the fax session.
    pub fax_id: Option<String>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Name of the site.
    pub site_name: Option<String>,
    /// ID of the owner's extension.
    pub extension_id: Option<String>,
    /// Kind of the owner's extension.
    pub extension_type: Option<FaxExtensionType>,
    /// Direction of the fax.
    pub direction: Option<Direction>,
    /// ID of the sending extension.
    pub sender_extension_id: Option<String>,
    /// Kind of the sending extension.
    pub sender_extension_type: Option<FaxExtensionType>,
    /// Number of the sending extension.
    pub sender_extension_number: Option<String>,
    /// Name of the sender.
    pub sender_name: Option<String>,
    /// Fax number of the sender.
    pub sender_number: Option<String>,
    /// Kind of endpoint that sent the fax.
    pub sender_type: Option<FaxEndpointType>,
    /// Where the sender is.
    pub sender_location: Option<String>,
    /// ID of the receiving extension.
    pub receiver_extension_id: Option<String>,
    /// Kind of the receiving extension.
    pub receiver_extension_type: Option<FaxExtensionType>,
    /// Number of the receiving extension.
    pub receiver_extension_number: Option<String>,
    /// Name of the receiver.
    pub receiver_name: Option<String>,
    /// Fax number of the receiver.
    pub receiver_number: Option<String>,
    /// Kind of endpoint that received the fax.
    pub receiver_type: Option<FaxEndpointType>,
    /// Where the receiver is.
    pub receiver_location: Option<String>,
    /// ID of the fax's PDF file.
    pub file_id: Option<String>,
    /// Number of pages of the fax.
    pub file_pages_count: Option<u32>,
    /// State of the fax.
    pub status: Option<FaxStatus>,
    /// When the fax was created (UTC).
    pub create_time: Option<Timestamp>,
}

/// Kind of the owner, sender or receiver of a fax.
#[zoom_model]
pub enum FaxExtensionType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// Kind of endpoint that sends or receives a fax.
#[zoom_model]
pub enum FaxEndpointType {
    /// Zoom client.
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

/// Status of a fax.
#[zoom_model]
pub enum FaxStatus {
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
