//! Queues: voice id.

use zoom_api::zoom_model;

/// Voice for text-to-speech.
#[zoom_model]
pub enum VoiceId {
    /// Danielle.
    #[zoom(rename = "Danielle")]
    Danielle,
    /// Gregory.
    #[zoom(rename = "Gregory")]
    Gregory,
    /// Ivy.
    #[zoom(rename = "Ivy")]
    Ivy,
    /// Joanna.
    #[zoom(rename = "Joanna")]
    Joanna,
    /// Joey.
    #[zoom(rename = "Joey")]
    Joey,
    /// Justin.
    #[zoom(rename = "Justin")]
    Justin,
    /// Kendra.
    #[zoom(rename = "Kendra")]
    Kendra,
    /// Kevin.
    #[zoom(rename = "Kevin")]
    Kevin,
    /// Kimberly.
    #[zoom(rename = "Kimberly")]
    Kimberly,
    /// Matthew.
    #[zoom(rename = "Matthew")]
    Matthew,
    /// Ruth.
    #[zoom(rename = "Ruth")]
    Ruth,
    /// Salli.
    #[zoom(rename = "Salli")]
    Salli,
    /// Stephen.
    #[zoom(rename = "Stephen")]
    Stephen,
}
