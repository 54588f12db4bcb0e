//! Queues: distribution type.

use zoom_api::zoom_model;

/// How a queue distributes engagements to its agents.
#[zoom_model]
pub enum DistributionType {
    /// Agent who is idle for the longest time; only for voice and video.
    LongestIdle = 0,
    /// Agents in a fixed order; only for voice and video.
    Sequential = 1,
    /// Agents in turn; only for voice and video.
    Rotating = 2,
    /// All agents at a time; only for voice and video.
    Simultaneous = 3,
    /// Agent with the most capacity; only for messaging.
    MostAvailable = 4,
    /// Agents choose the engagements; only for video.
    Manual = 5,
    /// Agent who is ready for the longest time; only for voice and video.
    LongestIdleWhileReady = 6,
    /// Agent who is idle in this queue for the longest time; only for voice and video.
    LongestIdleForThisQueue = 7,
}
