//! Logs: channels.

use super::super::{AnyChannel, ContactChannel};
use super::{ChannelSource, JourneyChannelSource};
use zoom_api::zoom_model;

/// Channel of a logged engagement.
#[zoom_model(response)]
pub struct LoggedChannel {
    /// Channel of the engagement.
    pub channel: Option<AnyChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<ChannelSource>,
}

/// Channel of a journey.
#[zoom_model(response)]
pub struct JourneyChannel {
    /// Channel of the engagement.
    pub channel: Option<ContactChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<JourneyChannelSource>,
}
