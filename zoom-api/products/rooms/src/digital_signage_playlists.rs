//! Playlists of digital signage: their content and the rooms that display them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the playlists of the signage library.
#[zoom_endpoint(
    GET, "/rooms/content/digital_signage/playlists",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    rate_limit = Light,
    paged = playlists,
    operation = "ListDigitalSignagelibraryplaylists",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/playlists",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// A resource of the request does not exist.
        404 => NotFound,
    )
)]
pub fn list_playlists(
    #[zoom(min = 1, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> PlaylistPage;

/// Adds a playlist to the signage library.
#[zoom_endpoint(
    POST, "/rooms/content/digital_signage/playlists", json,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddaDigitalSignagelibraryplaylist",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/rooms/content/digital_signage/playlists",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// A resource of the request does not exist.
        404 => NotFound,
    )
)]
pub fn add_playlist(
    /// Name of the playlist.
    playlist_name: String,
) -> CreatedPlaylist;

/// Returns a playlist of the signage library.
#[zoom_endpoint(
    GET, "/rooms/content/digital_signage/playlists/<playlist_id>",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    rate_limit = Light,
    operation = "GetDigitalSignagelibraryplaylist",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/playlists/%7BplaylistId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The playlist does not exist.
        404 => PlaylistNotFound,
    )
)]
pub fn get_playlist(
    /// ID of the playlist.
    playlist_id: String,
) -> Playlist;

/// Deletes a playlist of the signage library.
#[zoom_endpoint(
    DELETE, "/rooms/content/digital_signage/playlists/<playlist_id>",
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    rate_limit = Light,
    operation = "DeleteDigitalSignagelibraryplaylist",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/digital_signage/playlists/%7BplaylistId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The playlist does not exist.
        404 => PlaylistNotFound,
    )
)]
pub fn delete_playlist(
    /// ID of the playlist.
    playlist_id: String,
) -> NoContent;

/// Renames a playlist of the signage library.
#[zoom_endpoint(
    PATCH, "/rooms/content/digital_signage/playlists/<playlist_id>", json,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    rate_limit = Light,
    operation = "UpdateaDigitalSignagelibraryplaylist",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PATCH/rooms/content/digital_signage/playlists/%7BplaylistId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The playlist does not exist.
        404 => PlaylistNotFound,
    )
)]
pub fn update_playlist(
    /// ID of the playlist.
    playlist_id: String,
    /// Name of the playlist.
    playlist_name: Option<String>,
) -> NoContent;

/// Lists the content of a playlist in order.
#[zoom_endpoint(
    GET, "/rooms/content/digital_signage/playlists/<playlist_id>/contents",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    rate_limit = Light,
    paged = contents,
    operation = "GetDigitalSignagelibraryplaylistcontentitems",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/playlists/%7BplaylistId%7D/contents",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The playlist does not exist.
        404 => PlaylistNotFound,
    )
)]
pub fn list_playlist_contents(
    /// ID of the playlist.
    playlist_id: String,
    #[zoom(min = 1, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> PlaylistContentPage;

/// Replaces the whole content of a playlist.
#[zoom_endpoint(
    PUT, "/rooms/content/digital_signage/playlists/<playlist_id>/contents", json,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    rate_limit = Light,
    operation = "UpdateDigitalSignagelibraryplaylistcontentitems",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PUT/rooms/content/digital_signage/playlists/%7BplaylistId%7D/contents",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The playlist or an item of its content does not exist.
        404 => PlaylistOrContentNotFound,
    )
)]
pub fn update_playlist_contents(
    /// ID of the playlist.
    playlist_id: String,
    /// Items in the order in which they are displayed.
    #[zoom(max_items = 200)]
    contents: Option<Vec<PlaylistContent>>,
) -> NoContent;

/// Lists the rooms that display a playlist.
#[zoom_endpoint(
    GET, "/rooms/content/digital_signage/playlists/<playlist_id>/rooms",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    rate_limit = Light,
    operation = "ListDigitalSignagelibraryplaylistpublishedrooms",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/playlists/%7BplaylistId%7D/rooms",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The playlist does not exist.
        404 => PlaylistNotFound,
    )
)]
pub fn list_playlist_rooms(
    /// ID of the playlist.
    playlist_id: String,
) -> PlaylistRoomList;

/// Replaces the rooms that display a playlist.
#[zoom_endpoint(
    PUT, "/rooms/content/digital_signage/playlists/<playlist_id>/rooms", json,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    rate_limit = Light,
    operation = "UpdateDigitalSignagelibraryplaylistpublishedrooms",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PUT/rooms/content/digital_signage/playlists/%7BplaylistId%7D/rooms",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The playlist or a room does not exist.
        404 => PlaylistOrRoomNotFound,
    )
)]
pub fn update_playlist_rooms(
    /// ID of the playlist.
    playlist_id: String,
    /// Rooms that display the playlist.
    rooms: Option<Vec<PlaylistRoom>>,
) -> NoContent;

/// Playlist of the signage library.
#[zoom_model(response)]
pub struct Playlist {
    /// ID of the playlist.
    pub playlist_id: Option<String>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
}

/// Page of playlists.
#[zoom_model(response)]
pub struct PlaylistPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Playlists.
    #[zoom(max_items = 300)]
    pub playlists: Vec<Playlist>,
}

/// Page of a playlist's content.
#[zoom_model(response)]
pub struct PlaylistContentPage {
    /// Content in the order of the playlist.
    #[zoom(max_items = 300)]
    pub contents: Vec<ListedPlaylistContent>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Content of a playlist in a listing.
#[zoom_model(response)]
pub struct ListedPlaylistContent {
    /// ID of the content.
    pub content_id: Option<String>,
    /// Name of the content.
    pub content_name: Option<String>,
    /// Seconds for which the content is displayed.
    pub content_duration: Option<i64>,
}

/// Rooms that display a playlist.
#[zoom_model(response)]
pub struct PlaylistRoomList {
    /// Rooms.
    pub rooms: Vec<PlaylistRoom>,
}

/// Room that displays a playlist.
#[zoom_model]
pub struct PlaylistRoom {
    /// ID of the Zoom Room.
    pub room_id: Option<String>,
}

/// ID of an added playlist.
#[zoom_model(response)]
pub struct CreatedPlaylist {
    /// ID of the playlist.
    pub playlist_id: Option<String>,
}

/// Content to put on a playlist.
#[zoom_model]
pub struct PlaylistContent {
    /// ID of the content.
    pub content_id: Option<String>,
    /// Seconds for which the content is displayed.
    pub content_duration: Option<i64>,
}
