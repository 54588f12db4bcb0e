//! Dashboard meetings: leave reason.

use zoom_api::zoom_model;

/// Why a participant left a meeting.
#[zoom_model]
pub enum LeaveReason {
    /// The participant chose to.
    #[zoom(rename = "$name left the meeting.")]
    Left,
    /// The connection broke.
    #[zoom(rename = "$name got disconnected from the meeting.")]
    Disconnected,
    /// The host ended it.
    #[zoom(rename = "Host ended the meeting.")]
    HostEndedTheMeeting,
    /// The host closed it.
    #[zoom(rename = "Host closed the meeting.")]
    HostClosedTheMeeting,
    /// The host started another.
    #[zoom(rename = "Host started a new meeting.")]
    HostStartedANewMeeting,
    /// The network failed.
    #[zoom(rename = "Network connection error.")]
    NetworkConnectionError,
    /// The host never came.
    #[zoom(rename = "Host did not join.")]
    HostDidNotJoin,
    /// The minutes of a free meeting ran out.
    #[zoom(rename = "Exceeded free meeting minutes limit.")]
    ExceededFreeMeetingMinutesLimit,
    /// The host removed the participant.
    #[zoom(rename = "Removed by host.")]
    RemovedByHost,
    /// Zoom knows no reason.
    #[zoom(rename = "Unknown reason.")]
    UnknownReason,
    /// The participant stopped waiting.
    #[zoom(rename = "Leave waiting room.")]
    LeaveWaitingRoom,
    /// The host removed the participant from the waiting room.
    #[zoom(rename = "Removed by host from waiting room.")]
    RemovedByHostFromWaitingRoom,
}
