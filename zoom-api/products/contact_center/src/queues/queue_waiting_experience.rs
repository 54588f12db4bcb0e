//! Queues: queue waiting experience.

use zoom_api::zoom_model;

/// Music that consumers hear while they wait.
#[zoom_model(response)]
pub struct QueueWaitingExperience {
    /// ID of the default file while an agent is being connected.
    pub default_connecting_music_file_id: Option<String>,
    /// Name of the default file while an agent is being connected.
    pub default_connecting_music_name: Option<String>,
    /// URL of the default file while an agent is being connected.
    pub default_connecting_music_url: Option<String>,
    /// ID of the asset while an agent is being connected.
    pub connecting_music_asset_id: Option<String>,
    /// File name of the asset while an agent is being connected.
    pub connecting_music_filename: Option<String>,
    /// URL of the asset while an agent is being connected.
    pub connecting_music_url: Option<String>,
    /// URL of the default file during a transfer.
    pub default_transfer_music_url: Option<String>,
    /// ID of the asset during a transfer.
    pub transfer_music_asset_id: Option<String>,
    /// File name of the asset during a transfer.
    pub transfer_music_filename: Option<String>,
    /// URL of the asset during a transfer.
    pub transfer_music_url: Option<String>,
    /// ID of the default file while the consumer is on hold.
    pub default_hold_music_file_id: Option<String>,
    /// Name of the default file while the consumer is on hold.
    pub default_hold_music_name: Option<String>,
    /// URL of the default file while the consumer is on hold.
    pub default_hold_music_url: Option<String>,
    /// ID of the asset while the consumer is on hold.
    pub holding_music_asset_id: Option<String>,
    /// File name of the asset while the consumer is on hold.
    pub holding_music_filename: Option<String>,
    /// URL of the asset while the consumer is on hold.
    pub holding_music_url: Option<String>,
}
