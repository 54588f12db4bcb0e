//! Library of digital signage content: images, videos, URLs and folders.

use jiff::Timestamp;

use super::{CreatedContent, CreatedFolder, Folder, NamedRef};
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Lists the digital signage content of an account, as in the Digital Signage Content tab of the web portal.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/digital_signage",
    scopes = "room:read:admin",
    rate_limit = Medium,
    paged = contents,
    operation = "listDigitalSignageContent",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/digital_signage",
    errors(
        /// The request is invalid.
        400 => BadRequest,
    )
)]
pub fn list_account_contents(
    /// Items to list.
    #[query(rename = "type")]
    kind: Option<SignageItemType>,
    /// ID of the folder to list; by default all folders.
    folder_id: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> AccountContentPage;

/// Lists the content of the signage library that is in no folder.
#[zoom_endpoint(
    GET, "/rooms/content/digital_signage/contents",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_contents:admin"],
    rate_limit = Light,
    paged = contents,
    operation = "GETListdigitalsignagecontentitems",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/contents",
    errors(
        /// `next_page_token` or `page_size` is invalid.
        400/30051005 => InvalidPage,
    )
)]
pub fn list_contents(#[zoom(min = 1, max = 200)] page_size: u32, next_page_token: Option<String>) -> ContentPage;

/// Adds a URL to the signage library.
#[zoom_endpoint(
    POST, "/rooms/content/digital_signage/contents", json,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddadigitalsignageURL",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/rooms/content/digital_signage/contents",
    errors(
        /// The caller may not do this.
        403 => Forbidden,
    )
)]
pub fn add_url(
    /// Name of the URL in the library.
    content_name: Option<String>,
    /// URL to add.
    content_url: Option<String>,
    /// ID of the folder to add it to; by default the root folder.
    folder_id: Option<String>,
) -> CreatedContent;

/// Returns content of the signage library.
#[zoom_endpoint(
    GET, "/rooms/content/digital_signage/contents/<content_id>",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_contents:admin"],
    rate_limit = Light,
    operation = "Getdigitalsignagecontentitem",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/contents/%7BcontentId%7D",
    errors(
        /// The content does not exist.
        404 => ContentNotFound,
    )
)]
pub fn get_content(
    /// ID of the content.
    content_id: String,
) -> Content;

/// Deletes content of the signage library.
#[zoom_endpoint(
    DELETE, "/rooms/content/digital_signage/contents/<content_id>",
    scopes = ["room:write:admin", "room:write:master", "zoom_rooms:write:digital_signage_library_contents:admin"],
    rate_limit = Light,
    operation = "Deleteadigitalsignagecontentitem",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/digital_signage/contents/%7BcontentId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The content does not exist.
        404 => ContentNotFound,
    )
)]
pub fn delete_content(
    /// ID of the content.
    content_id: String,
    /// Whether the content is removed only from the library and stays in the playlists and rooms that use it.
    remove_from_library_only: Option<bool>,
) -> NoContent;

/// Updates the name, the URL or the expiration of signage content.
///
/// An omitted value stays unchanged.
#[zoom_endpoint(
    PATCH, "/rooms/content/digital_signage/contents/<content_id>", json,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    rate_limit = Light,
    operation = "Updateadigitalsignagecontentitemattributes",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PATCH/rooms/content/digital_signage/contents/%7BcontentId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The content does not exist.
        404 => ContentNotFound,
    )
)]
pub fn update_content(
    /// ID of the content.
    content_id: String,
    /// New name of the content.
    content_name: Option<String>,
    /// New URL; ignored for images and videos.
    content_url: Option<String>,
    /// Whether the content expires.
    expires: Option<bool>,
    /// Time at which the content expires, if `expires` is true, as `yyyy-MM-dd HH:mm:ss`.
    expiration_time: Option<String>,
) -> NoContent;

/// Adds a folder to the signage library.
#[zoom_endpoint(
    POST, "/rooms/content/digital_signage/folders", json,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    rate_limit = Light,
    operation = "Addadigitalsignagecontentfolder",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/rooms/content/digital_signage/folders",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// A resource of the request does not exist.
        404 => NotFound,
    )
)]
pub fn add_folder(
    /// Name of the folder.
    folder_name: Option<String>,
) -> CreatedFolder;

/// Returns a folder of the signage library.
#[zoom_endpoint(
    GET, "/rooms/content/digital_signage/folders/<folder_id>",
    scopes = ["room:read:master", "zoom_rooms:read:digital_signage_library_contents:admin"],
    rate_limit = Light,
    operation = "Getdigitalsignagecontentfolderdetails",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/folders/%7BfolderId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The folder does not exist.
        404 => FolderNotFound,
    )
)]
pub fn get_folder(
    /// ID of the folder.
    folder_id: String,
) -> Folder;

/// Deletes a folder of the signage library with its content.
#[zoom_endpoint(
    DELETE, "/rooms/content/digital_signage/folders/<folder_id>",
    scopes = ["room:write:master", "zoom_rooms:write:digital_signage_library_contents:admin"],
    rate_limit = Light,
    operation = "Deleteadigitalsignagecontentfolder",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/digital_signage/folders/%7BfolderId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The folder does not exist.
        404 => FolderNotFound,
    )
)]
pub fn delete_folder(
    /// ID of the folder.
    folder_id: String,
    /// Whether the content is removed only from the library and stays in the playlists and rooms that use it.
    remove_from_library_only: Option<bool>,
) -> NoContent;

/// Renames a folder of the signage library.
#[zoom_endpoint(
    PATCH, "/rooms/content/digital_signage/folders/<folder_id>", json,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    rate_limit = Light,
    operation = "Updateadigitalsignagecontentfolder",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PATCH/rooms/content/digital_signage/folders/%7BfolderId%7D",
)]
pub fn update_folder(
    /// ID of the folder.
    folder_id: String,
    /// Name of the folder.
    folder_name: Option<String>,
) -> NoContent;

/// Replaces an image or a video of the signage library.
///
/// Accepts a JPEG, a 24-bit PNG without alpha channel, a GIF for appliances, or a video, of at most 10 MB and 5120 ×
/// 2160 pixels in landscape or portrait; 1920 × 1080 is recommended. The call goes to Zoom's file server, which may
/// redirect, and is limited to 20 requests per second for a user and 2,000 per second for an IP address.
#[zoom_endpoint(
    PUT, "/zrdigitalsignage/files", form,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    rate_limit = Light,
    operation = "Updateadigitalsignageimageorvideofile",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PUT/zrdigitalsignage/files",
    base = files,
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The content does not exist.
        404 => ContentNotFound,
    )
)]
pub fn replace_file(
    /// New image or video.
    file: FilePart,
    /// ID of the content to replace.
    content_id: Option<String>,
) -> NoContent;

/// Uploads an image or a video to the signage library.
///
/// Accepts a JPEG, a 24-bit PNG without alpha channel, a GIF for appliances, or a video, of at most 10 MB and 5120 ×
/// 2160 pixels in landscape or portrait; 1920 × 1080 is recommended. The call goes to Zoom's file server, which may
/// redirect, and is limited to 20 requests per second for a user and 2,000 per second for an IP address.
#[zoom_endpoint(
    POST, "/zrdigitalsignage/files", form,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Adddigitalsignageimageorvideo",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/zrdigitalsignage/files",
    base = files,
    errors(
        /// The request is invalid.
        400 => BadRequest,
    )
)]
pub fn upload_file(
    /// Image or video to upload.
    file: FilePart,
    /// Name of the content.
    content_name: String,
    /// ID of the folder to add it to; by default the root folder.
    folder_id: Option<String>,
) -> CreatedContent;

/// Content of the signage library.
#[zoom_model(response)]
pub struct Content {
    /// ID of the content.
    pub content_id: Option<String>,
    /// Type of the content.
    pub content_type: Option<ContentType>,
    /// Name of the content.
    pub content_name: Option<String>,
    /// URL of the content, if it is a URL.
    pub content_url: Option<String>,
    /// Whether the content expires.
    pub expires: Option<bool>,
    /// Time at which the content expires, if `expires` is true.
    pub expiration_time: Option<Timestamp>,
    /// ID of the folder; empty for the root folder.
    pub folder_id: Option<String>,
    /// URL to download the image or video; valid for `download_url_ttl` seconds.
    pub download_url: Option<String>,
    /// Validity of the download URL in seconds; absent if it does not expire.
    pub download_url_ttl: Option<i64>,
}

/// Type of signage content.
#[zoom_model]
pub enum ContentType {
    /// Image.
    Image,
    /// Video.
    Video,
    /// URL.
    Url,
}

/// Page of signage content of an account.
#[zoom_model(response)]
pub struct AccountContentPage {
    /// Content.
    pub contents: Vec<NamedRef>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Items of digital signage to list.
#[zoom_model]
pub enum SignageItemType {
    /// Content files.
    Content,
    /// Folders with content files.
    Folder,
}

/// Page of library content.
#[zoom_model(response)]
pub struct ContentPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Content.
    #[zoom(max_items = 200)]
    pub contents: Vec<ListedContent>,
}

/// Library content in a listing.
#[zoom_model(response)]
pub struct ListedContent {
    /// ID of the content.
    pub content_id: Option<String>,
    /// Type of the content.
    pub content_type: Option<ContentType>,
    /// Name of the file, or the URL.
    pub content_name: Option<String>,
}
