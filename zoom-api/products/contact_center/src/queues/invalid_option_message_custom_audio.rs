//! Queues: invalid option message custom audio.

use zoom_api::zoom_model;

/// Part of a menu's message: a recording or a variable.
#[zoom_model]
pub struct MenuAudio {
    /// Position in the playback order.
    #[zoom(min = 1, max = 7)]
    pub order: u32,
    /// ID of the audio asset; alternative to a variable.
    pub audio_asset_id: Option<String>,
    /// Variable that is spoken; only for the type `advanced`, and alternative to an asset.
    #[zoom(default = "keypress")]
    pub audio_variable: Option<KeypressVariable>,
}

/// Variable that speaks the key of an option.
#[zoom_model]
pub enum KeypressVariable {
    /// Key of the option.
    Keypress,
}
