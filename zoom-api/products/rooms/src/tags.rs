//! Tags of Zoom Rooms: create, assign and delete them.

use super::CreatedId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Assigns tags to all Zoom Rooms of a location.
///
/// A room has at most ten tags. The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    PATCH, "/rooms/locations/<location_id>/tags", json,
    scopes = ["room:write:admin", "zoom_rooms:update:room_tag:admin"],
    rate_limit = Medium,
    operation = "AssignTagsToZoomRoomsByLocationID",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/PATCH/rooms/locations/%7BlocationId%7D/tags",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// The tag request is empty or failed.
        400/8301 => TagRequestFailed,
        /// A room has at most ten tags.
        400/8303 => TooManyRoomTags,
        /// The location has no rooms.
        400/8308 => LocationWithoutRooms,
        /// The location ID is invalid.
        404/8307 => InvalidLocationId,
    )
)]
pub fn assign_location_tags(
    /// ID of the location whose rooms get the tags.
    location_id: String,
    /// IDs of the tags.
    tag_ids: Vec<String>,
) -> NoContent;

/// Lists the tags of Zoom Rooms.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    GET, "/rooms/tags",
    scopes = ["room:read:admin", "zoom_rooms:read:list_tags:admin"],
    rate_limit = Medium,
    paged = tags,
    operation = "listZoomRoomTags",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/GET/rooms/tags",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// The tag request is empty or failed.
        400/8301 => TagRequestFailed,
    )
)]
pub fn list_tags(#[zoom(default = 30)] page_size: Option<u32>, next_page_token: Option<String>) -> TagPage;

/// Creates a tag for Zoom Rooms.
///
/// An account has at most 500 tags. The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    POST, "/rooms/tags", json,
    scopes = ["room:write:admin", "zoom_rooms:write:tag:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "createZoomRoomTag",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/POST/rooms/tags",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// The tag request is empty or failed.
        400/8301 => TagRequestFailed,
        /// The name is too long, taken, or contains a comma.
        400/8302 => InvalidTagName,
        /// The description has more than 255 characters.
        400/8303 => TagDescriptionTooLong,
        /// An account has at most 500 tags.
        400/8304 => TooManyTags,
    )
)]
pub fn create_tag(
    /// Name of the tag: at most 255 characters without commas, unique in the account.
    name: String,
    /// Description of the tag: at most 255 characters.
    description: String,
) -> CreatedId;

/// Deletes a tag.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    DELETE, "/rooms/tags/<tag_id>",
    scopes = ["room:write:admin", "zoom_rooms:delete:tag:admin"],
    rate_limit = Medium,
    operation = "deleteZoomRoomTag",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/DELETE/rooms/tags/%7BtagId%7D",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// A tag ID is empty, or the request failed.
        400/8301 => EmptyTagId,
        /// A tag does not exist.
        404/8306 => TagNotFound,
    )
)]
pub fn delete_tag(
    /// ID of the tag.
    tag_id: String,
) -> NoContent;

/// Updates a tag.
///
/// An omitted value stays unchanged. The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    PATCH, "/rooms/tags/<tag_id>", json,
    scopes = ["room:write:admin", "zoom_rooms:update:tag:admin"],
    rate_limit = Medium,
    operation = "editZoomRoomTag",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/PATCH/rooms/tags/%7BtagId%7D",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// The tag request is empty or failed.
        400/8301 => TagRequestFailed,
        /// The name is too long, taken, or contains a comma.
        400/8302 => InvalidTagName,
        /// The description is invalid.
        400/8303 => InvalidTagDescription,
        /// The request has no changes.
        400/8305 => NothingToUpdate,
        /// A tag does not exist.
        404/8306 => TagNotFound,
    )
)]
pub fn update_tag(
    /// ID of the tag.
    tag_id: String,
    /// New name of the tag; must not be empty.
    name: Option<String>,
    /// New description of the tag; can be empty.
    description: Option<String>,
) -> NoContent;

/// Removes tags from a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    DELETE, "/rooms/<room_id>/tags",
    scopes = ["room:write:admin", "zoom_rooms:delete:room_tag:admin"],
    rate_limit = Medium,
    operation = "unassignZoomRoomTag",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/DELETE/rooms/%7BroomId%7D/tags",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// The tag request is empty or failed.
        400/8301 => TagRequestFailed,
        /// The room ID is invalid.
        400/8307 => InvalidRoomId,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
        /// A tag ID is invalid.
        404/8306 => InvalidTagId,
    )
)]
pub fn unassign_tags(
    /// ID of the room: the `id` or the `room_id` of `list_rooms`.
    room_id: String,
    /// ID of the tag to remove, or `all`. Zoom accepts only one ID at present.
    #[query(rename = "tag_ids")]
    tag_id: String,
) -> NoContent;

/// Assigns tags to a Zoom Room.
///
/// A room has at most ten tags. The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    PATCH, "/rooms/<room_id>/tags", json,
    scopes = ["room:write:admin", "zoom_rooms:update:room_tag:admin"],
    rate_limit = Medium,
    operation = "AssignTagsToAZoomRoom",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/PATCH/rooms/%7BroomId%7D/tags",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
        /// A tag ID is empty, or the request failed.
        400/8301 => EmptyTagId,
        /// An account has at most 500 tags.
        400/8304 => TooManyTags,
        /// The request has no changes.
        400/8305 => NothingToUpdate,
        /// The room ID is invalid.
        400/8307 => InvalidRoomId,
        /// A room has at most ten tags.
        400/8308 => TooManyRoomTags,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
        /// A tag ID is invalid.
        404/8306 => InvalidTagId,
    )
)]
pub fn assign_tags(
    /// ID of the room: the `id` or the `room_id` of `list_rooms`.
    room_id: String,
    /// IDs of the tags.
    tag_ids: Vec<String>,
) -> NoContent;

/// Page of tags.
#[zoom_model(response)]
pub struct TagPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Tag of Zoom Rooms.
#[zoom_model(response)]
pub struct Tag {
    /// ID of the tag.
    pub id: Option<String>,
    /// Name of the tag.
    pub name: Option<String>,
    /// Description of the tag.
    pub description: Option<String>,
    /// Number of rooms with the tag.
    #[zoom(rename = "num_of_rooms")]
    pub number_of_rooms: Option<i64>,
}
