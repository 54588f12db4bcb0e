//! Manifests: the configuration of an app as JSON.

use std::collections::BTreeMap;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Validates an app manifest.
#[zoom_endpoint(
    POST, "/marketplace/apps/manifest/validate", json,
    scopes = ["marketplace_app:read", "marketplace_app:read:admin", "marketplace:read:app", "marketplace:read:app:admin"],
    rate_limit = Medium,
    operation = "validatingManifest",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/manifest/POST/marketplace/apps/manifest/validate",
)]
pub fn validate_manifest(
    /// Manifest to validate against Zoom's schema for manifests.
    manifest: BTreeMap<String, serde_json::Value>,
    /// ID of the app whose configuration is validated.
    app_id: Option<String>,
) -> ManifestValidation;

/// Returns the manifest of an app.
#[zoom_endpoint(
    GET, "/marketplace/apps/<app_id>/manifest",
    scopes = ["marketplace_app:read", "marketplace_app:read:admin", "marketplace:read:app", "marketplace:read:app:admin"],
    rate_limit = Medium,
    operation = "getAppManifest",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/manifest/GET/marketplace/apps/%7BappId%7D/manifest",
    errors(
        /// The app does not exist.
        404 => AppNotFound,
    )
)]
pub fn export_manifest(
    /// ID of the app.
    app_id: String,
) -> Manifest;

/// Updates an app from a manifest.
#[zoom_endpoint(
    PUT, "/marketplace/apps/<app_id>/manifest", json,
    scopes = ["marketplace_app:write", "marketplace_app:write:admin", "marketplace:write:app", "marketplace:write:app:admin"],
    rate_limit = Heavy,
    operation = "updateAppByManifest",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/manifest/PUT/marketplace/apps/%7BappId%7D/manifest",
    errors(
        /// The manifest has an invalid format.
        400 => InvalidManifest,
        /// The user may not edit the app.
        403 => NoPermission,
    )
)]
pub fn update_manifest(
    /// ID of the app.
    app_id: String,
    /// Complete manifest; it replaces the app's configuration, including the fields it omits.
    manifest: BTreeMap<String, serde_json::Value>,
) -> NoContent;

/// Result of a validation.
#[zoom_model(response)]
pub struct ManifestValidation {
    /// Whether the manifest is valid.
    pub ok: Option<bool>,
    /// Code of the error, if the manifest is invalid.
    pub error: Option<String>,
    /// Faults of the manifest.
    pub errors: Vec<ManifestError>,
}

/// Error in a manifest.
#[zoom_model(response)]
pub struct ManifestError {
    /// Reason why the manifest is invalid.
    pub message: String,
    /// Field of the manifest that is invalid.
    pub setting: String,
}

/// Manifest of an app.
#[zoom_model(response)]
pub struct Manifest {
    /// Manifest of the app.
    pub manifest: BTreeMap<String, serde_json::Value>,
}
