//! Logs: agents.

use zoom_api::zoom_model;

/// Agent of a voice engagement.
#[zoom_model(response)]
pub struct VoiceCallAgent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the agent.
    pub user_email: Option<String>,
    /// IP address of the agent's device.
    #[zoom(format = "ipv4")]
    pub user_ip_address: Option<String>,
    /// MAC address of the agent's device.
    pub user_device_mac_address: Option<String>,
    /// SIP zone in which the agent's device is registered.
    pub user_registered_sip_zone: Option<String>,
    /// IP address of the SIP zone.
    #[zoom(format = "ipv4")]
    pub sip_zone_ip_address: Option<String>,
    /// Name of the agent's region.
    pub user_region: Option<String>,
    /// IDs of the agent's teams.
    pub team_ids: Vec<String>,
    /// Names of the agent's teams.
    pub team_names: Vec<String>,
}
