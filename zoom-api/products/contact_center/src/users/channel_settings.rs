//! Users: channel settings.

use zoom_api::zoom_model;

/// Number of engagements that a user handles at a time.
#[zoom_model]
pub struct ChannelSettings {
    /// Limits for handling engagements of several channels at a time.
    pub multi_channel_engagements: Option<MultiChannelEngagements>,
    /// Number of messaging engagements that the user handles at a time.
    #[zoom(min = 0, max = 20)]
    pub concurrent_message_capacity: Option<u32>,
    /// Number of email engagements that the user handles at a time.
    #[zoom(min = 0, max = 20)]
    pub concurrent_email_capacity: Option<u32>,
}

/// Limits for handling engagements of several channels at a time.
#[zoom_model]
pub struct MultiChannelEngagements {
    /// Whether the user receives voice and video engagements while handling messaging and email engagements.
    pub enable: Option<bool>,
    /// Load by messaging engagements up to which the user still receives voice and video engagements, in percent.
    #[zoom(min = 1, max = 100)]
    pub max_agent_load: Option<u32>,
    /// Load by email engagements up to which the user still receives voice and video engagements, in percent.
    #[zoom(min = 1, max = 100)]
    pub email_max_agent_load: Option<u32>,
}
