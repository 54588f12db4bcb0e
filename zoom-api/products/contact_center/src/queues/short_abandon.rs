//! Queues: short abandon.

use zoom_api::zoom_model;

/// When an abandoned engagement counts as short. Only for voice, video and Zoom Rooms.
#[zoom_model]
pub struct ShortAbandon {
    /// Whether abandoned engagements can count as short.
    pub enable: Option<bool>,
    /// Time until which an abandoned engagement counts as short, in seconds.
    #[zoom(min = 1, max = 15)]
    pub threshold: Option<u32>,
}
