//! Zoom Video SDK: sessions, users, recordings, storage, livestreams, stream ingestions and reports.

pub mod events;
pub mod livestreams;
pub mod recordings;
pub mod reports;
pub mod session_users;
pub mod sessions;
pub mod storage_locations;
pub mod stream_ingestions;

use zoom_api::zoom_model;

/// Quality of audio, video or screen sharing.
#[zoom_model]
pub enum MediaQuality {
    /// Almost flawless.
    Good,
    /// Occasional problems, such as distorted audio or frozen video.
    Fair,
    /// Frequent distortion of audio, or video of mediocre definition.
    Poor,
    /// Barely intelligible audio, or blurred video that often freezes.
    Bad,
}

/// Whether sessions are live or past.
#[zoom_model]
pub enum SessionState {
    /// Past.
    Past,
    /// Live.
    Live,
}
