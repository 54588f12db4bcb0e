//! Webinar branding.

use crate::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Gets a branding.
///
/// Zoom's page: [Get webinar's session branding](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/branding).
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/branding",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:branding", "webinar:read:branding:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Branding not allowed.
        400/3000 => BrandingNotAllowed,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_branding(
    /// The webinar.
    webinar_id: i64,
) -> Branding;

/// Creates a name tag.
///
/// Zoom's page: [Create a webinar's branding name tag](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/branding/name_tags).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/branding/name_tags", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:branding_name_tag", "webinar:write:branding_name_tag:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Session branding not enabled.
        400/3000 => SessionBrandingNotEnabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn create_name_tag(
    /// The webinar.
    webinar_id: i64,
    /// The name tag.
    #[body]
    name_tag: NewNameTag,
) -> NameTag;

/// Deletes name tags.
///
/// Zoom's page: [Delete a webinar's branding name tag](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/branding/name_tags).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/branding/name_tags",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:branding_name_tag", "webinar:delete:branding_name_tag:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid parameter.
        400/300 => InvalidParameter,
        /// Session branding not enabled.
        400/3000 => SessionBrandingNotEnabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_name_tags(
    /// The webinar.
    webinar_id: i64,
    /// The name tag IDs.
    name_tag_ids: Option<String>,
) -> NoContent;

/// Updates a name tag.
///
/// Zoom's page: [Update a webinar's branding name tag](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/branding/name_tags/%7BnameTagId%7D).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/branding/name_tags/<name_tag_id>", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:branding_name_tag", "webinar:update:branding_name_tag:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Session branding not enabled.
        400/3000 => SessionBrandingNotEnabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_name_tag(
    /// The webinar.
    webinar_id: i64,
    /// The name tag.
    name_tag_id: String,
    /// The name tag.
    #[body]
    name_tag: NameTagUpdate,
) -> NoContent;

/// Uploads a virtual background.
///
/// Zoom's page: [Upload a webinar's branding virtual background](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/branding/virtual_backgrounds).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/branding/virtual_backgrounds", form,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:branding_virtual_background", "webinar:write:branding_virtual_background:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Not an image.
        400/120 => NotAnImage,
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Session branding not enabled.
        400/3000 => SessionBrandingNotEnabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn upload_virtual_background(
    /// The webinar.
    webinar_id: i64,
    /// The file.
    file: FilePart,
    /// Whether `default` is on: `false` when left out.
    default: Option<bool>,
    /// Whether "set default for all panelists" is on: `true` when left out.
    set_default_for_all_panelists: Option<bool>,
) -> UploadedVirtualBackground;

/// Deletes virtual backgrounds.
///
/// Zoom's page: [Delete a webinar's branding virtual backgrounds](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/branding/virtual_backgrounds).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/branding/virtual_backgrounds",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:branding_virtual_background", "webinar:delete:branding_virtual_background:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid parameter.
        400/300 => InvalidParameter,
        /// Session branding not enabled.
        400/3000 => SessionBrandingNotEnabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_virtual_backgrounds(
    /// The webinar.
    webinar_id: i64,
    /// The IDs.
    ids: Option<String>,
) -> NoContent;

/// Sets a virtual background.
///
/// Zoom's page: [Set webinar's default branding virtual background](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/branding/virtual_backgrounds).
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/branding/virtual_backgrounds",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:branding_virtual_background", "webinar:update:branding_virtual_background:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid parameter.
        400/300 => InvalidParameter,
        /// Session branding not enabled.
        400/3000 => SessionBrandingNotEnabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn set_virtual_background(
    /// The webinar.
    webinar_id: i64,
    /// The ID.
    #[query]
    id: Option<String>,
    /// Whether "set default for all panelists" is on.
    #[query]
    set_default_for_all_panelists: Option<bool>,
) -> NoContent;

/// Uploads a wallpaper.
///
/// Zoom's page: [Upload a webinar's branding wallpaper](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/branding/wallpaper).
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/branding/wallpaper", form,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:branding_wallpaper", "webinar:write:branding_wallpaper:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// No file uploaded.
        400/120 => NoFileUploaded,
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Session branding not enabled.
        400/3000 => SessionBrandingNotEnabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn upload_wallpaper(
    /// The webinar.
    webinar_id: i64,
    /// The file.
    file: FilePart,
) -> UploadedWallpaper;

/// Deletes a wallpaper.
///
/// Zoom's page: [Delete a webinar's branding wallpaper](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/branding/wallpaper).
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/branding/wallpaper",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:branding_wallpaper", "webinar:delete:branding_wallpaper:admin"],
    rate_limit = Light,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Invalid webinar ID.
        400/300 => InvalidWebinarId,
        /// Session branding not enabled.
        400/3000 => SessionBrandingNotEnabled,
        /// Webinar not found.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_wallpaper(
    /// The webinar.
    webinar_id: i64,
) -> NoContent;

/// A branding.
#[zoom_model]
pub struct Branding {
    /// The wallpaper.
    pub wallpaper: Option<Wallpaper>,
    /// The virtual backgrounds.
    pub virtual_backgrounds: Vec<VirtualBackground>,
    /// The name tags.
    pub name_tags: Vec<NameTag>,
}

/// A wallpaper.
#[zoom_model]
pub struct Wallpaper {
    /// The ID.
    pub id: Option<String>,
}

/// A virtual background.
#[zoom_model]
pub struct VirtualBackground {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
}

/// A name tag.
#[zoom_model]
pub struct NameTag {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The text color.
    pub text_color: Option<String>,
    /// The accent color.
    pub accent_color: Option<String>,
    /// The background color.
    pub background_color: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
}

/// An uploaded virtual background.
#[zoom_model]
pub struct UploadedVirtualBackground {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// The size.
    pub size: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<VirtualBackgroundType>,
}

/// What a virtual background type can be.
#[zoom_model]
pub enum VirtualBackgroundType {
    /// Image.
    Image,
}

/// An uploaded wallpaper.
#[zoom_model]
pub struct UploadedWallpaper {
    /// The ID.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The size.
    pub size: Option<i64>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<WallpaperType>,
}

/// What a wallpaper type can be.
#[zoom_model]
pub enum WallpaperType {
    /// Image.
    Image,
}

/// What is made: name tag.
#[zoom_model]
pub struct NewNameTag {
    /// The name.
    pub name: String,
    /// The text color.
    pub text_color: String,
    /// The accent color.
    pub accent_color: String,
    /// The background color.
    pub background_color: String,
    /// Whether it is default: `false` when left out.
    pub is_default: Option<bool>,
    /// Whether "set default for all panelists" is on: `true` when left out.
    pub set_default_for_all_panelists: Option<bool>,
}

/// What is changed: name tag.
#[zoom_model]
pub struct NameTagUpdate {
    /// The name.
    pub name: Option<String>,
    /// The text color.
    pub text_color: Option<String>,
    /// The accent color.
    pub accent_color: Option<String>,
    /// The background color.
    pub background_color: Option<String>,
    /// Whether it is default: `false` when left out.
    pub is_default: Option<bool>,
    /// Whether "set default for all panelists" is on: `true` when left out.
    pub set_default_for_all_panelists: Option<bool>,
}
