//! Logs: result.

use zoom_api::zoom_model;

/// Result of a call.
#[zoom_model]
pub enum VoiceCallResult {
    /// Completed.
    Completed,
    /// Short abandoned.
    ShortAbandoned,
    /// Long abandoned.
    LongAbandoned,
    /// Hold abandoned.
    HoldAbandoned,
    /// Long calls.
    LongCalls,
    /// Short calls.
    ShortCalls,
    /// Hang up calls.
    HangUpCalls,
    /// Overflowed to disconnect.
    OverflowedToDisconnect,
    /// Overflowed to inbox.
    OverflowedToInbox,
    /// Overflowed.
    Overflowed,
    /// The consumer quit before an agent answered.
    AbandonQuit,
    /// Auto closed.
    AutoClosed,
    /// Completed in the flow, without an agent.
    Contained,
    /// Missed.
    Missed,
    /// Declined.
    Declined,
    /// Callback abandoned by consumer.
    CallbackAbandonedByConsumer,
}
