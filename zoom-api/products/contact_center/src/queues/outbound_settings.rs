//! Queues: outbound settings.

use super::OutboundLaunchUrls;
use zoom_api::zoom_model;

/// Settings for outbound calls of a queue.
#[zoom_model(response)]
pub struct OutboundSettings {
    /// Whether outbound calls are enabled.
    pub enable_outbound_calls: Option<bool>,
    /// Phone numbers, in E.164 format, of which users can choose one as their caller ID; only for voice.
    pub queue_caller_ids: Vec<String>,
    /// URLs that open during outbound engagements.
    pub outbound_launch_url_info: Option<OutboundLaunchUrls>,
    /// Talk durations of short outbound calls, for reports.
    pub outbound_labels: Option<OutboundLabels>,
    /// ID of the media asset that is played during a transfer; only for voice.
    pub outbound_transferring_media_id: Option<String>,
    /// ID of the media asset that is played while the consumer is on hold; only for voice.
    pub outbound_holding_media_id: Option<String>,
    /// ID of the asset that serves agents as template for notes.
    pub outbound_notes_asset_id: Option<String>,
    /// Whether a disposition is mandatory.
    pub outbound_disposition_required: Option<bool>,
    /// ID of the default disposition.
    pub outbound_default_disposition_id: Option<String>,
    /// Time for wrapping up, in seconds.
    pub outbound_wrap_up_time: Option<i64>,
    /// Whether outbound engagements are closed when the wrap-up time ends.
    pub outbound_wrap_up_expiration: Option<bool>,
    /// Whether agents wrap up after a transfer or a takeover by a supervisor; only for voice and video.
    pub outbound_wrap_up_after_transfer: Option<bool>,
}

/// Talk durations between which an outbound call counts as short. Calls of more than two minutes are long, calls of
/// less than ten seconds hang-ups.
#[zoom_model]
pub struct OutboundLabels {
    /// Shortest talk time of a short call, in seconds.
    pub outbound_call_duration_lower_threshold: Option<i64>,
    /// Longest talk time of a short call, in seconds.
    pub outbound_call_duration_upper_threshold: Option<i64>,
}

/// Changes to the settings for outbound calls.
#[zoom_model]
pub struct OutboundSettingsUpdate {
    /// Whether outbound calls are enabled.
    pub enable_outbound_calls: Option<bool>,
    /// Phone numbers, in E.164 format, of which users can choose one as their caller ID; only for voice.
    pub queue_caller_ids: Vec<String>,
    /// URLs that open during outbound engagements.
    pub outbound_launch_url_info: Option<OutboundLaunchUrls>,
    /// Talk durations of short outbound calls, for reports.
    pub outbound_labels: Option<OutboundLabels>,
    /// ID of the media asset that is played during a transfer; only for voice.
    pub outbound_transferring_media_id: Option<String>,
    /// ID of the media asset that is played while the consumer is on hold; only for voice.
    pub outbound_holding_media_id: Option<String>,
    /// ID of the asset that serves agents as template for notes.
    pub outbound_notes_asset_id: Option<String>,
    /// Whether a disposition is mandatory.
    pub outbound_disposition_required: Option<bool>,
    /// ID of the default disposition; required if a disposition is mandatory.
    pub outbound_default_disposition_id: Option<String>,
    /// Time for wrapping up, in seconds.
    #[zoom(min = 0, max = 3600)]
    pub outbound_wrap_up_time: Option<u32>,
    /// Whether outbound engagements are closed when the wrap-up time ends.
    pub outbound_wrap_up_expiration: Option<bool>,
    /// Whether agents wrap up after a transfer or a takeover by a supervisor; only for voice and video.
    pub outbound_wrap_up_after_transfer: Option<bool>,
}
