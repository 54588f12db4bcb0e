//! Datasets: channels.

use super::super::AnyChannel;
use super::ChannelSource;
use zoom_api::zoom_model;

/// Channel of an engagement.
#[zoom_model(response)]
pub struct EngagementChannel {
    /// Channel of the engagement.
    pub channel: Option<AnyChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<ChannelSource>,
}
