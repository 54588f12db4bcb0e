//! Transfers of clips to another owner.

use zoom_api::{zoom_endpoint, zoom_model};

/// Starts the transfer of clips to another owner.
///
/// The transfer runs in the background; [`get_transfer_status`] returns its status.
#[zoom_endpoint(
    POST, "/clips/transfers", json,
    scopes = ["clips:write:admin", "clips:write:transfer_owner:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "Transferclipsowner",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/transfer/POST/clips/transfers",
    errors(
        /// The clips do not belong to the current user.
        400/1007 => NotClipOwner,
        /// A required field is missing.
        400/10001 => MissingField,
        /// None of the clips exists.
        400/10002 => ClipsNotFound,
        /// The value of a field is invalid.
        400/10003 => InvalidFieldValue,
        /// A partial transfer has more than 50 clips.
        400/10004 => TooManyClips,
        /// The clips do not belong to the source owner.
        400/20002 => NotOwnedBySource,
        /// Another transfer between these users is in progress.
        400/30001 => TransferInProgress,
        /// The access token is missing or invalid.
        401/1002 => NotAuthenticated,
        /// The user may not transfer the clips.
        403/1003 => NoPermission,
    )
)]
pub fn transfer_clips(
    /// User ID of the current owner.
    source_owner_user_id: String,
    /// IDs of the clips; required for a partial transfer.
    #[zoom(max_items = 50)]
    #[field(rename = "clip_id_list")]
    clip_ids: Option<Vec<String>>,
    /// User ID of the new owner, who must be active.
    target_owner_user_id: String,
    /// Whether all of the clips are transferred (`FULL_TRANSFER`) or some (`PARTIAL_TRANSFER`).
    transfer_type: TransferType,
) -> Transfer;

/// Returns the status of a transfer.
#[zoom_endpoint(
    GET, "/clips/transfers/<task_id>",
    scopes = ["clips:read:admin", "clips:read:transfer_task_status:admin"],
    rate_limit = Light,
    operation = "Transfertaskstatuscheck",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/transfer/GET/clips/transfers/%7BtaskId%7D",
    errors(
        /// A required field is missing.
        400/10001 => MissingField,
        /// The access token is missing or invalid.
        401/1002 => NotAuthenticated,
        /// The user may not see the transfer.
        403/1003 => NoPermission,
        /// No transfer of the account has this ID.
        404/10002 => TransferNotFound,
    )
)]
pub fn get_transfer_status(
    /// ID of the transfer, from [`transfer_clips`](crate::transfers::transfer_clips).
    task_id: String,
) -> TransferStatus;

/// Status of a transfer.
#[zoom_model(response)]
pub struct TransferStatus {
    /// Progress of the transfer.
    pub status: TransferProgress,
    /// Whether all of the clips are transferred (`FULL_TRANSFER`) or some (`PARTIAL_TRANSFER`).
    pub transfer_type: TransferType,
    /// User ID of the current owner.
    pub source_owner_user_id: String,
    /// User ID of the new owner, who must be active.
    pub target_owner_user_id: String,
    /// IDs of the clips.
    #[zoom(rename = "clip_id_list", max_items = 50)]
    pub clip_ids: Vec<String>,
}

/// Progress of a transfer.
#[zoom_model]
pub enum TransferProgress {
    /// In progress.
    #[zoom(rename = "IN_PROCESS")]
    InProcess,
    /// The clips were transferred.
    #[zoom(rename = "SUCCESS")]
    Success,
    /// The transfer failed.
    #[zoom(rename = "FAILED")]
    Failed,
}

/// Which clips are transferred.
#[zoom_model]
pub enum TransferType {
    /// The listed clips; at most 50.
    #[zoom(rename = "PARTIAL_TRANSFER")]
    Partial,
    /// All clips of the source owner.
    #[zoom(rename = "FULL_TRANSFER")]
    Full,
}

/// Transfer that was started.
#[zoom_model(response)]
pub struct Transfer {
    /// ID to query the status with [`get_transfer_status`].
    pub task_id: String,
}
