//! Assets with which workspaces can be equipped.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the assets with which workspaces can be equipped.
#[zoom_endpoint(
    GET, "/workspaces/assets",
    scopes = ["workspace:read:admin", "workspace:read:asset:admin"],
    rate_limit = Medium,
    paged = assets,
    operation = "Getallworkspaceassets",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/assets",
    errors(
        /// The user does not exist.
        400/30054002 => UserNotFound,
        /// Zoom reports an unknown error.
        400/300520001 => UnknownFailure,
        /// The caller may not do this.
        403 => Forbidden,
    )
)]
pub fn list_assets(next_page_token: Option<String>, page_size: Option<u32>) -> AssetPage;

/// Creates a workspace asset.
#[zoom_endpoint(
    POST, "/workspaces/assets", json,
    scopes = ["workspace:write:admin", "workspace:write:asset:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddaWorkspaceasset",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/assets",
    errors(
        /// The input is invalid.
        400/300520001 => InvalidInput,
        /// The caller may not do this.
        403 => Forbidden,
    )
)]
pub fn create_asset(
    /// Name of the asset to create.
    name: Option<String>,
) -> CreatedAsset;

/// Returns a workspace asset.
#[zoom_endpoint(
    GET, "/workspaces/assets/<asset_id>",
    scopes = ["workspace:read:admin", "workspace:read:asset:admin"],
    rate_limit = Light,
    operation = "get_workspace_asset",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/assets/%7BassetId%7D",
    errors(
        /// A required value is missing.
        400/30051005 => MissingRequiredInput,
        /// Zoom reports an unknown error.
        400/300520001 => UnknownFailure,
        /// The caller may not do this.
        403 => Forbidden,
        /// The asset does not exist.
        404 => AssetNotFound,
    )
)]
pub fn get_asset(
    /// ID of the workspace asset.
    asset_id: String,
) -> Asset;

/// Deletes a workspace asset.
#[zoom_endpoint(
    DELETE, "/workspaces/assets/<asset_id>",
    scopes = ["workspace:write:admin", "workspace:delete:asset:admin"],
    rate_limit = Medium,
    operation = "DeleteaWorkspaceasset",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/assets/%7BassetId%7D",
    errors(
        /// A required value is missing.
        400/30051005 => MissingRequiredInput,
        /// Zoom reports an unknown error.
        400/300520001 => UnknownFailure,
        /// The caller may not do this.
        403 => Forbidden,
        /// The asset does not exist.
        404 => AssetNotFound,
    )
)]
pub fn delete_asset(
    /// ID of the workspace asset.
    asset_id: String,
) -> NoContent;

/// Renames a workspace asset.
#[zoom_endpoint(
    PATCH, "/workspaces/assets/<asset_id>", json,
    scopes = ["workspace:write:admin", "workspace:update:asset:admin"],
    rate_limit = Medium,
    operation = "PatchWorkspaceasset",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PATCH/workspaces/assets/%7BassetId%7D",
    errors(
        /// A required value is missing.
        400/30051005 => MissingRequiredInput,
        /// Zoom reports an unknown error.
        400/300520001 => UnknownFailure,
        /// The caller may not do this.
        403 => Forbidden,
        /// The asset does not exist.
        404 => AssetNotFound,
    )
)]
pub fn update_asset(
    /// ID of the workspace asset.
    asset_id: String,
    /// New name of the asset.
    name: Option<String>,
) -> NoContent;

/// Workspace asset.
#[zoom_model(response)]
pub struct Asset {
    /// Name of the asset.
    pub name: Option<String>,
    /// ID of the workspace asset.
    pub asset_id: Option<String>,
}

/// Page of workspace assets.
#[zoom_model(response)]
pub struct AssetPage {
    /// Workspace assets.
    #[zoom(max_items = 1000)]
    pub assets: Vec<ListedAsset>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Workspace asset in a listing.
#[zoom_model(response)]
pub struct ListedAsset {
    /// Name of the asset.
    pub name: String,
    /// ID of the workspace asset.
    pub asset_id: String,
}

/// ID of a created asset.
#[zoom_model(response)]
pub struct CreatedAsset {
    /// ID of the workspace asset.
    pub asset_id: Option<String>,
}
