//! Queues: inbound launch url info.

use zoom_api::zoom_model;

/// URLs that open on the agent's side during inbound engagements.
#[zoom_model]
pub struct InboundLaunchUrls {
    /// URLs with their triggers.
    pub config: Vec<InboundLaunchUrl>,
    /// Whether the URLs open.
    pub enable_launch_url: Option<bool>,
}

/// URL that opens during an inbound engagement.
#[zoom_model]
pub struct InboundLaunchUrl {
    /// Moment at which the URL opens.
    pub launch_trigger: Option<LaunchTrigger>,
    /// URL that opens for the agent; begins with `https://`.
    pub launch_url: Option<String>,
}

/// Moment of an inbound engagement at which a URL opens.
#[zoom_model]
pub enum LaunchTrigger {
    /// The engagement rings.
    Ringing,
    /// The engagement is answered.
    Answered,
    /// The engagement has ended.
    Ended,
}
