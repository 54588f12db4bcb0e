//! Logs: session border controller list.

use zoom_api::zoom_model;

/// Session border controller and trunk that a call used.
#[zoom_model(response)]
pub struct SessionBorderController {
    /// Name of the session border controller.
    pub session_border_controller_name: Option<String>,
    /// IP address of the session border controller.
    pub session_border_controller_ip_address: Option<String>,
    /// Name of the trunk between the consumer's and Zoom's session border controllers.
    pub consumer_zoom_trunk_name: Option<String>,
    /// IP address of the consumer's session border controller.
    pub consumer_sbc_ip_address: Option<String>,
}
