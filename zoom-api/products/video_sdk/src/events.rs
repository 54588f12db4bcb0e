//! Events of Zoom Video SDK.

mod session;
mod session_live;
mod session_recording;
mod session_recording_completed;
mod session_recording_summary;
mod session_recording_transcript;
mod session_sharing;
mod session_stream;
mod session_user;

pub use session::*;
pub use session_live::*;
pub use session_recording::*;
pub use session_recording_completed::*;
pub use session_recording_summary::*;
pub use session_recording_transcript::*;
pub use session_sharing::*;
pub use session_stream::*;
pub use session_user::*;

use zoom_api::zoom_event;

/// Events of Zoom Video SDK.
#[zoom_event]
pub enum Event {
    SessionAlert,
    SessionEnded,
    SessionLiveStreamingStarted,
    SessionLiveStreamingStopped,
    SessionRecordingCompleted,
    SessionRecordingDeleted,
    SessionRecordingPaused,
    SessionRecordingRecovered,
    SessionRecordingResumed,
    SessionRecordingStarted,
    SessionRecordingStopped,
    SessionRecordingSummaryCompleted,
    SessionRecordingTranscriptCompleted,
    SessionRecordingTranscriptFailed,
    SessionRecordingTrashed,
    SessionSharingEnded,
    SessionSharingStarted,
    SessionStarted,
    SessionStreamIngestionConnected,
    SessionStreamIngestionDisconnected,
    SessionStreamIngestionStarted,
    SessionStreamIngestionStopped,
    SessionStreamIngestionUnbind,
    SessionUserJoined,
    SessionUserLeft,
    SessionUserPhoneCalloutAccepted,
    SessionUserPhoneCalloutCanceled,
    SessionUserPhoneCalloutMissed,
    SessionUserPhoneCalloutRejected,
    SessionUserPhoneCalloutRinging,
    SessionUserRoomSystemCalloutAccepted,
    SessionUserRoomSystemCalloutFailed,
    SessionUserRoomSystemCalloutMissed,
    SessionUserRoomSystemCalloutRejected,
    SessionUserRoomSystemCalloutRinging,
}
