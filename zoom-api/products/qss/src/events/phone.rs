//! Events: phone.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// Quality data of an ongoing phone call was collected.
///
/// Sent every few seconds. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "phone.call_qos",
    scopes = ["dashboard:master", "phone:read:admin", "phone:write:admin", "phone:read:call_qos:admin", "phone:read:call_qos:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/phone/POSTphone.call_qos",
)]
pub struct PhoneCallQos {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: PhoneCallQosObject,
}

/// A phone call ended.
///
/// Holds the quality data of the call. Requires a Quality of Service Subscription plan.
#[zoom_event(
    "phone.call_qos_summary",
    scopes = ["dashboard:master", "dashboard:read:admin", "phone:read:call_qos:admin", "phone:read:call_qos:master"],
    docs = "https://developers.zoom.us/docs/api/qss/events/#tag/phone/POSTphone.call_qos_summary",
)]
pub struct PhoneCallQosSummary {
    /// Account ID of the meeting's or webinar's host, of the Video SDK account, or of the call's owner.
    pub account_id: String,
    /// The meeting, webinar, session or call.
    pub object: PhoneCallQosSummaryObject,
}

/// Call in `phone.call_qos` events.
#[zoom_model]
pub struct PhoneCallQosObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// When the call started (UTC).
    pub call_start_time: Option<Timestamp>,
    /// When the call ended (UTC); absent while it is ongoing.
    pub call_end_time: Option<Timestamp>,
    /// Quality data of the caller or callee.
    pub call_qos: CallQosReport,
}

/// Quality data of the caller or the callee in an ongoing call.
#[zoom_model]
pub struct CallQosReport {
    /// Whether the data is about the `caller` or the `callee`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// ID of the caller or callee.
    pub id: Option<String>,
    /// Email address of the caller or callee.
    pub user_email: Option<String>,
    /// The measurement or measurements.
    pub qos: CallQos,
}

/// Measurement of one direction of a call.
#[zoom_model]
pub struct CallQos {
    /// When the data was received (UTC).
    pub date_time: Option<Timestamp>,
    /// Direction of the measured stream: `sending` or `receiving`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// Measured values.
    pub details: PhoneDetails,
}

/// Bitrate, packet loss, jitter, delay and voice quality of one direction of a call.
#[zoom_model]
pub struct PhoneDetails {
    /// Bitrate, with its unit, such as `27.15kbps`.
    pub bitrate: Option<String>,
    /// Average packet loss, with its unit, such as `0.03%`.
    pub avg_loss: Option<String>,
    /// Maximum packet loss, with its unit, such as `0.03%`.
    pub max_loss: Option<String>,
    /// Variation in packet delay, with its unit, such as `0ms`.
    pub jitter: Option<String>,
    /// Delay of voice packets, in milliseconds.
    pub network_delay: Option<String>,
    /// Mean opinion score (MOS) of the voice quality, from 1 to 5; from 3.5 it is good.
    pub mos: Option<String>,
    /// Type of the network, such as LAN, WiFi or VPN.
    pub network: Option<String>,
}

/// Call in `phone.call_qos_summary` events.
#[zoom_model]
pub struct PhoneCallQosSummaryObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// When the call started (UTC).
    pub call_start_time: Option<Timestamp>,
    /// When the call ended (UTC); absent while it is ongoing.
    pub call_end_time: Option<Timestamp>,
    /// Quality data of the caller or callee.
    pub call_qos: Vec<SummaryCallQos>,
}

/// Quality data of the caller or the callee over the whole call.
#[zoom_model]
pub struct SummaryCallQos {
    /// Whether the data is about the `caller` or the `callee`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// User ID of the caller or callee.
    pub user_id: Option<String>,
    /// Email address of the caller or callee.
    pub user_email: Option<String>,
    /// The measurement or measurements.
    pub qos: Vec<CallQos>,
}
