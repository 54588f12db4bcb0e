//! Logs: result.

use zoom_api::zoom_model;

/// Result of a call.
#[zoom_model]
pub enum VoiceCallResult {
    /// Completed.
    Completed,
    /// The consumer left before the queue's threshold.
    ShortAbandoned,
    /// The consumer left after the queue's threshold.
    LongAbandoned,
    /// The consumer hung up while on hold.
    HoldAbandoned,
    /// Long call.
    LongCalls,
    /// Short call.
    ShortCalls,
    /// Hung up.
    HangUpCalls,
    /// The queue overflowed, and the call was disconnected.
    OverflowedToDisconnect,
    /// The queue overflowed, and the call went to an inbox.
    OverflowedToInbox,
    /// The queue overflowed.
    Overflowed,
    /// The consumer quit before an agent answered.
    AbandonQuit,
    /// Closed automatically.
    AutoClosed,
    /// Completed in the flow, without an agent.
    Contained,
    /// Missed.
    Missed,
    /// Declined.
    Declined,
    /// The consumer abandoned the callback.
    CallbackAbandonedByConsumer,
}
