//! The customer's own storage for cloud recordings (bring your own storage).

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Sets whether cloud recordings are stored in the customer's own storage.
///
/// Disabling it returns recordings to Zoom's storage, which Zoom charges for, and deletes the configured storage
/// locations. In beta; not available in the government cluster.
#[zoom_endpoint(
    PATCH, "/videosdk/settings/storage", json,
    rate_limit = Light,
    operation = "byosStorageSwitchPatch",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/PATCH/videosdk/settings/storage",
    errors(
        /// The storage location is already selected.
        400/400 => StorageAlreadySelected,
        /// The account cannot use its own storage.
        403/3335 => OwnStorageNotSupported,
        /// The account has not enabled its own storage; add a storage location first.
        403/3336 => OwnStorageNotEnabled,
        /// The storage location does not exist.
        404/3310 => StorageNotFound,
    )
)]
pub fn update_storage_settings(
    /// Whether recordings are stored in the customer's own storage; `false` deletes all storage locations.
    #[field(rename = "bring_our_own_storage")]
    bring_your_own_storage: bool,
    /// ID of the storage location to use.
    storage_location_id: Option<String>,
) -> NoContent;

/// Lists the storage locations for cloud recordings.
///
/// The access keys are not returned. In beta; not available in the government cluster.
#[zoom_endpoint(
    GET, "/videosdk/settings/storage/location",
    rate_limit = Light,
    operation = "byosStorageGet",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/GET/videosdk/settings/storage/location",
    errors(
        /// The account cannot use its own storage.
        403/3335 => OwnStorageNotSupported,
        /// The account has not enabled its own storage; add a storage location first.
        403/3336 => OwnStorageNotEnabled,
    )
)]
pub fn list_storage_locations() -> Vec<ListedStorageLocation>;

/// Adds a storage location for cloud recordings.
///
/// In beta; not available in the government cluster.
#[zoom_endpoint(
    POST, "/videosdk/settings/storage/location", json,
    rate_limit = Light,
    success = 201,
    operation = "byosStoragePost",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/POST/videosdk/settings/storage/location",
    errors(
        /// Zoom cannot connect to the storage location.
        400/3313 => StorageUnreachable,
        /// The account cannot use its own storage.
        403/3335 => OwnStorageNotSupported,
    )
)]
pub fn add_storage_location(
    /// Name of the storage location.
    name: String,
    /// Provider of the storage.
    provider: Provider,
    /// Bucket and its access.
    s3: NewS3Bucket,
) -> CreatedStorageLocation;

/// Returns a storage location for cloud recordings.
///
/// The access key is not returned. In beta; not available in the government cluster.
#[zoom_endpoint(
    GET, "/videosdk/settings/storage/location/<storage_location_id>",
    rate_limit = Light,
    operation = "byosStorageDetailGet",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/GET/videosdk/settings/storage/location/%7BstorageLocationId%7D",
    errors(
        /// An argument is invalid.
        400/400 => InvalidParameters,
        /// The account cannot use its own storage.
        403/3335 => OwnStorageNotSupported,
        /// The account has not enabled its own storage; add a storage location first.
        403/3336 => OwnStorageNotEnabled,
        /// The storage location does not exist.
        404/3310 => StorageNotFound,
    )
)]
pub fn get_storage_location(
    /// ID of the storage location.
    storage_location_id: String,
) -> StorageLocation;

/// Deletes a storage location for cloud recordings.
///
/// A location that is in use cannot be deleted. In beta; not available in the government cluster.
#[zoom_endpoint(
    DELETE, "/videosdk/settings/storage/location/<storage_location_id>",
    rate_limit = Light,
    operation = "byosStorageDetailDelete",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/DELETE/videosdk/settings/storage/location/%7BstorageLocationId%7D",
    errors(
        /// An argument is invalid.
        400/400 => InvalidParameters,
        /// The account cannot use its own storage.
        403/3335 => OwnStorageNotSupported,
        /// The account has not enabled its own storage; add a storage location first.
        403/3336 => OwnStorageNotEnabled,
        /// The storage location does not exist.
        404/3310 => StorageNotFound,
        /// The storage location is in use.
        405/3312 => StorageInUse,
    )
)]
pub fn delete_storage_location(
    /// ID of the storage location.
    storage_location_id: String,
) -> NoContent;

/// Updates a storage location for cloud recordings.
///
/// The bucket and the region cannot be changed. In beta; not available in the government cluster.
#[zoom_endpoint(
    PATCH, "/videosdk/settings/storage/location/<storage_location_id>", json,
    rate_limit = Light,
    operation = "byosStorageDetailPatch",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/PATCH/videosdk/settings/storage/location/%7BstorageLocationId%7D",
    errors(
        /// The bucket and the region cannot be changed.
        400/400 => BucketNotChangeable,
        /// The account cannot use its own storage.
        403/3335 => OwnStorageNotSupported,
        /// The account has not enabled its own storage; add a storage location first.
        403/3336 => OwnStorageNotEnabled,
        /// The storage location does not exist.
        404 => StorageNotFound,
    )
)]
pub fn update_storage_location(
    /// ID of the storage location.
    storage_location_id: String,
    /// Name of the storage location.
    name: Option<String>,
    /// Provider of the storage.
    provider: Option<Provider>,
    /// Bucket and its access.
    s3: Option<S3BucketUpdate>,
) -> NoContent;

/// Storage location for cloud recordings.
#[zoom_model(response)]
pub struct StorageLocation {
    /// ID of the storage location.
    pub id: String,
    /// Name of the storage location.
    pub name: String,
    /// Provider of the storage.
    pub provider: Provider,
    /// Bucket and its access.
    pub s3: S3Bucket,
    /// Whether Zoom could access the storage location.
    pub verify_status: VerifyStatus,
}

/// Provider of the storage.
#[zoom_model]
pub enum Provider {
    /// Amazon S3.
    AwsS3,
}

/// Bucket of Amazon S3.
#[zoom_model(response)]
pub struct S3Bucket {
    /// AWS region; cannot be changed.
    pub region: String,
    /// Name of the S3 bucket; cannot be changed.
    pub bucket: String,
    /// How Zoom authenticates with the provider.
    pub authentication_mechanism: AuthenticationMechanism,
}

/// How Zoom authenticates with the provider.
#[zoom_model]
pub enum AuthenticationMechanism {
    /// Access key of AWS.
    AwsAccessKey,
}

/// Whether Zoom could access the storage location.
#[zoom_model]
pub enum VerifyStatus {
    /// Success.
    Success,
    /// Failure.
    Failure,
}

/// Storage location in a list.
#[zoom_model(response)]
pub struct ListedStorageLocation {
    /// ID of the storage location.
    pub id: String,
    /// Name of the storage location.
    pub name: String,
    /// Provider of the storage.
    pub provider: Provider,
    /// Whether recordings are stored here.
    pub selected: Option<bool>,
    /// Bucket and its access.
    pub s3: S3Bucket,
}

/// Storage location after its creation.
#[zoom_model(response)]
pub struct CreatedStorageLocation {
    /// ID of the storage location.
    pub id: String,
    /// Name of the storage location.
    pub name: String,
    /// Provider of the storage.
    pub provider: Provider,
    /// Bucket and its access.
    pub s3: S3Bucket,
}

/// Bucket of Amazon S3 to use, with the access key.
#[zoom_model]
pub struct NewS3Bucket {
    /// AWS region; cannot be changed.
    pub region: String,
    /// Name of the S3 bucket; cannot be changed.
    pub bucket: String,
    /// How Zoom authenticates with the provider.
    pub authentication_mechanism: AuthenticationMechanism,
    /// Access key of AWS.
    pub access_key: AccessKey,
}

/// Access key of AWS.
#[zoom_model]
pub struct AccessKey {
    /// ID of the access key.
    pub id: String,
    /// Secret of the access key.
    #[zoom(secret)]
    pub key: String,
}

/// Changes to a bucket of Amazon S3.
#[zoom_model]
pub struct S3BucketUpdate {
    /// AWS region; cannot be changed.
    pub region: Option<String>,
    /// Name of the S3 bucket; cannot be changed.
    pub bucket: Option<String>,
    /// How Zoom authenticates with the provider.
    pub authentication_mechanism: Option<AuthenticationMechanism>,
    /// Access key of AWS.
    pub access_key: Option<AccessKeyUpdate>,
}

/// New access key of AWS.
#[zoom_model]
pub struct AccessKeyUpdate {
    /// ID of the access key.
    pub id: Option<String>,
    /// Secret of the access key.
    #[zoom(secret)]
    pub key: Option<String>,
}
