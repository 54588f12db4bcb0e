//! Call logs: log details.

use jiff::Timestamp;

use super::super::{ExtensionStatus, NamedRef, OwnerType};
use zoom_api::zoom_model;

/// Step of a call log.
#[zoom_model(response)]
pub struct LogStep {
    /// Start of the call, in GMT.
    pub date_time: Option<Timestamp>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Private IP address of the device; only if the account enables `show_device_ip_for_call_log`.
    pub device_private_ip: Option<String>,
    /// Public IP address of the device; only if the account enables `show_device_ip_for_call_log`.
    pub device_public_ip: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// Extension to which calls are forwarded.
    pub forward_to: Option<ForwardTo>,
    /// ID of the step.
    pub id: Option<String>,
    /// Part of Zoom Phone that handled this step, such as `extension`, `callQueue`, `ivrMenu` or `voiceMail`.
    pub path: Option<String>,
    /// Result of the call, such as `Call connected`, `Missed`, `Voicemail` or `Rejected`.
    pub result: Option<String>,
    /// Site of the extension.
    pub site: Option<NamedRef>,
}

/// Target that calls are forwarded to.
#[zoom_model(response)]
pub struct ForwardTo {
    /// Extension number of the target.
    pub extension_number: Option<String>,
    /// ID of the record.
    pub id: Option<String>,
    /// Name of the target.
    pub name: Option<String>,
    /// Kind of the extension that received the call.
    #[zoom(rename = "type")]
    pub kind: Option<OwnerType>,
    /// Status of an extension that is inactive or deleted.
    pub extension_status: Option<ExtensionStatus>,
    /// Time at which the extension was deleted.
    pub extension_deleted_time: Option<Timestamp>,
}
