//! Queues: outbound launch url info.

use zoom_api::zoom_model;

/// URLs that open on the agent's side during outbound engagements.
#[zoom_model]
pub struct OutboundLaunchUrls {
    /// URLs with their triggers.
    pub config: Vec<OutboundLaunchUrl>,
    /// Whether the URLs open.
    pub enable_launch_url: Option<bool>,
}

/// URL that opens during an outbound engagement.
#[zoom_model]
pub struct OutboundLaunchUrl {
    /// Moment at which the URL opens.
    pub launch_trigger: Option<OutboundLaunchTrigger>,
    /// URL that opens for the agent; begins with `https://`.
    pub url: Option<String>,
}

/// Moment of an outbound engagement at which a URL opens.
#[zoom_model]
pub enum OutboundLaunchTrigger {
    /// The call is initiated.
    Initiated,
    /// The call is connected.
    Connected,
    /// The call has ended.
    Ended,
}
