//! Dashboard meetings: leave reason.

use zoom_api::zoom_model;

/// Reason why a participant left a meeting.
#[zoom_model]
pub enum LeaveReason {
    /// The participant left.
    #[zoom(rename = "$name left the meeting.")]
    Left,
    /// The connection was lost.
    #[zoom(rename = "$name got disconnected from the meeting.")]
    Disconnected,
    /// The host ended the session.
    #[zoom(rename = "Host ended the meeting.")]
    HostEndedTheMeeting,
    /// The host closed the session.
    #[zoom(rename = "Host closed the meeting.")]
    HostClosedTheMeeting,
    /// The host started another session.
    #[zoom(rename = "Host started a new meeting.")]
    HostStartedANewMeeting,
    /// Network error.
    #[zoom(rename = "Network connection error.")]
    NetworkConnectionError,
    /// The host did not join.
    #[zoom(rename = "Host did not join.")]
    HostDidNotJoin,
    /// The time limit of a free meeting was reached.
    #[zoom(rename = "Exceeded free meeting minutes limit.")]
    ExceededFreeMeetingMinutesLimit,
    /// The host removed the participant.
    #[zoom(rename = "Removed by host.")]
    RemovedByHost,
    /// Unknown reason.
    #[zoom(rename = "Unknown reason.")]
    UnknownReason,
    /// The participant left the waiting room.
    #[zoom(rename = "Leave waiting room.")]
    LeaveWaitingRoom,
    /// The host removed the participant from the waiting room.
    #[zoom(rename = "Removed by host from waiting room.")]
    RemovedByHostFromWaitingRoom,
}
