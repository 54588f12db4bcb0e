//! Library of background images for Zoom Rooms: images and folders.

use super::{CreatedContent, CreatedFolder, Folder};
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Lists the images of the background library.
///
/// A page has at most 200 images.
#[zoom_endpoint(
    GET, "/rooms/content/background/contents",
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    rate_limit = Medium,
    paged = contents,
    operation = "ListZoomRoomsbackgroundimagelibrarycontents",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/contents",
    errors(
        /// `next_page_token` or `page_size` is invalid.
        400/30051005 => InvalidPage,
    )
)]
pub fn list_images(
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the folder whose images to list.
    folder_id: Option<String>,
) -> ImagePage;

/// Returns an image of the background library with a temporary download URL.
#[zoom_endpoint(
    GET, "/rooms/content/background/contents/<content_id>",
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    rate_limit = Medium,
    operation = "GetZoomRoomsBackgroundImageLibraryContent",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/contents/%7BcontentId%7D",
    errors(
        /// The image ID has illegal characters.
        400/30051005 => InvalidImageId,
        /// The image does not exist.
        404/30054003 => ImageNotFound,
    )
)]
pub fn get_image(
    /// ID of the image, the `content_id` of `list_images`.
    content_id: String,
) -> Image;

/// Deletes an image of the background library.
///
/// Rooms that use the image get the default background.
#[zoom_endpoint(
    DELETE, "/rooms/content/background/contents/<content_id>",
    scopes = ["room:write:admin", "zoom_rooms:delete:background_library_content:admin"],
    rate_limit = Medium,
    operation = "DeleteZoomRoomsBackgroundImageLibraryContent",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/background/contents/%7BcontentId%7D",
    errors(
        /// The image ID has illegal characters.
        400/30051005 => InvalidImageId,
        /// The image does not exist; Zoom's message names a folder instead.
        404/30054003 => ImageNotFound,
    )
)]
pub fn delete_image(
    /// ID of the image, the `content_id` of `list_images`.
    content_id: String,
) -> NoContent;

/// Lists the default background images of Zoom.
#[zoom_endpoint(
    GET, "/rooms/content/background/defaults",
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    rate_limit = Medium,
    paged = contents,
    operation = "ListDefaultZoomRoomsBackgroundImageLibrarycontents",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/defaults",
    errors(
        /// `next_page_token` or `page_size` is invalid.
        400/30051005 => InvalidPage,
    )
)]
pub fn list_default_images(page_size: Option<u32>, next_page_token: Option<String>) -> DefaultImagePage;

/// Lists the folders of the background library.
///
/// A page has at most 200 folders.
#[zoom_endpoint(
    GET, "/rooms/content/background/folders",
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_folder:admin"],
    rate_limit = Medium,
    paged = folders,
    operation = "ListZoomRoomsBackgroundLibraryFolders",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/folders",
    errors(
        /// `next_page_token` or `page_size` is invalid.
        400/30051005 => InvalidPage,
    )
)]
pub fn list_folders(page_size: Option<u32>, next_page_token: Option<String>) -> FolderPage;

/// Adds a folder to the background library.
///
/// The library has at most 20 folders.
#[zoom_endpoint(
    POST, "/rooms/content/background/folders", json,
    scopes = ["room:write:admin", "zoom_rooms:write:background_library_folder:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddZoomRoomsBackgroundLibraryFolder",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/rooms/content/background/folders",
    errors(
        /// The name of the folder has illegal characters.
        400/30051005 => InvalidFolderName,
        /// The library has at most 20 folders.
        400/30057007 => TooManyFolders,
    )
)]
pub fn add_folder(
    /// Name of the folder.
    folder_name: Option<String>,
) -> CreatedFolder;

/// Returns a folder of the background library.
#[zoom_endpoint(
    GET, "/rooms/content/background/folders/<folder_id>",
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_folder:admin"],
    rate_limit = Medium,
    operation = "GetZoomRoomsBackgroundLibraryFolder",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/folders/%7BfolderId%7D",
    errors(
        /// The folder ID has illegal characters.
        400/30051005 => InvalidFolderId,
        /// The folder does not exist.
        404/30054003 => FolderNotFound,
    )
)]
pub fn get_folder(
    /// ID of the folder.
    folder_id: String,
) -> Folder;

/// Deletes a folder of the background library with its images.
///
/// Rooms that use one of the images get the default background.
#[zoom_endpoint(
    DELETE, "/rooms/content/background/folders/<folder_id>",
    scopes = ["room:write:admin", "zoom_rooms:delete:background_library_folder:admin"],
    rate_limit = Medium,
    operation = "DeleteZoomRoomsBackgroundLibraryFolder",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/background/folders/%7BfolderId%7D",
    errors(
        /// The folder ID has illegal characters.
        400/30051005 => InvalidFolderId,
        /// The folder does not exist.
        404/30054003 => FolderNotFound,
    )
)]
pub fn delete_folder(
    /// ID of the folder.
    folder_id: String,
) -> NoContent;

/// Renames a folder of the background library.
#[zoom_endpoint(
    PATCH, "/rooms/content/background/folders/<folder_id>", json,
    scopes = ["room:write:admin", "zoom_rooms:update:background_library_folder:admin"],
    rate_limit = Medium,
    operation = "UpdateaZoomRoomsBackgroundLibraryFolderName",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PATCH/rooms/content/background/folders/%7BfolderId%7D",
    errors(
        /// The name or the ID of the folder has illegal characters.
        400/30051005 => InvalidFolderNameOrId,
        /// A folder of this name exists.
        400/30057005 => NameTaken,
        /// The folder does not exist.
        404/30054003 => FolderNotFound,
    )
)]
pub fn update_folder(
    /// ID of the folder.
    folder_id: String,
    /// Name of the folder.
    folder_name: Option<String>,
) -> NoContent;

/// Replaces an image of the background library.
///
/// Accepts a JPEG, a 24-bit PNG without alpha channel or, for appliances, a GIF, of at most 5120 × 2160 pixels in
/// landscape or portrait; 1920 × 1080 is recommended. The caller needs a Zoom Rooms license; with an account-level
/// app, the user's role needs the Edit permission for Zoom Rooms. The call goes to Zoom's file server, which may
/// redirect, and is limited to 20 requests per second for a user and 2,000 per second for an IP address.
#[zoom_endpoint(
    PUT, "/zrbackground/files", form,
    scopes = ["room:write:admin", "zoom_rooms:update:background_library_content:admin"],
    rate_limit = Medium,
    operation = "UpdateZoomRoomsBackgroundImageLibraryContent",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PUT/zrbackground/files",
    base = files,
    errors(
        /// The request is invalid.
        400 => BadRequest,
    )
)]
pub fn replace_image(
    /// New image.
    file: FilePart,
    /// Name of the image.
    content_name: Option<String>,
    /// ID of the folder; empty for the root folder.
    folder_id: Option<String>,
    /// ID of the image to replace, the `content_id` of `list_images`.
    content_id: String,
) -> NoContent;

/// Uploads an image to the background library.
///
/// Accepts a JPEG, a 24-bit PNG without alpha channel or, for appliances, a GIF, of at most 10 MB and 5120 × 2160
/// pixels in landscape or portrait; 1920 × 1080 is recommended. The caller needs a Zoom Rooms license; with an
/// account-level app, the user's role needs the Edit permission for Zoom Rooms. The call goes to Zoom's file server,
/// which may redirect, and is limited to 20 requests per second for a user and 2,000 per second for an IP address.
#[zoom_endpoint(
    POST, "/zrbackground/files", form,
    scopes = ["room:write:admin", "zoom_rooms:write:background_library_content:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddZoomRoomsBackgroundImageLibraryContent",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/zrbackground/files",
    base = files,
    errors(
        /// The request is invalid.
        400 => BadRequest,
    )
)]
pub fn upload_image(
    /// Image to upload.
    file: FilePart,
    /// Name of the image.
    content_name: Option<String>,
    /// ID of the folder; empty for the root folder.
    folder_id: Option<String>,
) -> CreatedContent;

/// Image of the background library.
#[zoom_model(response)]
pub struct Image {
    /// ID of the image.
    pub content_id: Option<String>,
    /// Name of the image.
    pub content_name: Option<String>,
    /// URL to download the file; valid for `download_url_ttl` seconds.
    pub download_url: Option<String>,
    /// Validity of the download URL in seconds; absent if it does not expire.
    pub download_url_ttl: Option<String>,
}

/// Page of images.
#[zoom_model(response)]
pub struct ImagePage {
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Number of images.
    pub total_records: Option<u64>,
    /// Images.
    pub contents: Vec<ListedImage>,
}

/// Image in a listing.
#[zoom_model(response)]
pub struct ListedImage {
    /// ID of the image.
    pub content_id: Option<String>,
    /// Name of the image.
    pub content_name: Option<String>,
}

/// Page of default images.
#[zoom_model(response)]
pub struct DefaultImagePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Number of images.
    pub total_records: Option<u64>,
    /// Images.
    pub contents: Vec<DefaultImage>,
}

/// Default image of Zoom.
#[zoom_model(response)]
pub struct DefaultImage {
    /// ID of the image.
    pub content_id: Option<String>,
    /// Name of the image.
    pub content_name: Option<String>,
    /// URL to download the image.
    pub download_url: Option<String>,
}

/// Page of folders.
#[zoom_model(response)]
pub struct FolderPage {
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Number of folders.
    pub total_records: Option<u64>,
    /// Folders.
    pub folders: Vec<Folder>,
}
