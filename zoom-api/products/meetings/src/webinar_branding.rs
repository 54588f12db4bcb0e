//! Session branding of webinars: wallpaper, virtual backgrounds and name tags.
//!
//! The setting "Webinar Session Branding" must be enabled.

use zoom_api::types::MeetingId;
use zoom_api::{FilePart, NoContent, zoom_endpoint, zoom_model};

/// Returns the session branding of a webinar: wallpaper, virtual backgrounds and name tags.
///
/// The host needs a Pro plan or higher with the webinar add-on, and the setting "Webinar Session Branding" must be
/// enabled.
#[zoom_endpoint(
    GET, "/webinars/<webinar_id>/branding",
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:branding", "webinar:read:branding:admin"],
    rate_limit = Light,
    operation = "getWebinarBranding",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/%7BwebinarId%7D/branding",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// Session branding cannot be enabled for this webinar.
        400/3000 => BrandingNotAllowed,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn get_branding(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> Branding;

/// Creates a name tag for a webinar's hosts, panelists, interpreters or speakers.
///
/// A webinar has at most 20. The setting "Webinar Session Branding" must be enabled.
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/branding/name_tags", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:branding_name_tag", "webinar:write:branding_name_tag:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "createWebinarBrandingNameTag",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/branding/name_tags",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// Session branding is disabled for this webinar, or it already has 20 name tags.
        400/3000 => NameTagNotAllowed,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn create_name_tag(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// Name tag to create.
    #[body]
    name_tag: NewNameTag,
) -> NameTag;

/// Deletes name tags of a webinar.
///
/// The setting "Webinar Session Branding" must be enabled.
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/branding/name_tags",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:branding_name_tag", "webinar:delete:branding_name_tag:admin"],
    rate_limit = Light,
    operation = "deleteWebinarBrandingNameTag",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/branding/name_tags",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The `name_tag_ids` or the webinar ID are invalid.
        400/300 => InvalidParameter,
        /// Session branding is disabled for this webinar.
        400/3000 => SessionBrandingNotEnabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_name_tags(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// IDs of the name tags to delete.
    #[query(csv)]
    name_tag_ids: Vec<String>,
) -> NoContent;

/// Updates a name tag of a webinar.
///
/// The setting "Webinar Session Branding" must be enabled.
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/branding/name_tags/<name_tag_id>", json,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:branding_name_tag", "webinar:update:branding_name_tag:admin"],
    rate_limit = Medium,
    operation = "updateWebinarBrandingNameTag",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/branding/name_tags/%7BnameTagId%7D",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid, or the name tag does not exist.
        400/300 => InvalidParameter,
        /// Session branding is disabled for this webinar.
        400/3000 => SessionBrandingNotEnabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn update_name_tag(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// ID of the name tag.
    name_tag_id: String,
    /// Changes to apply.
    #[body]
    name_tag: NameTagUpdate,
) -> NoContent;

/// Uploads a virtual background that a webinar's host and panelists can select.
///
/// A webinar has at most ten. The file is a JPEG, GIF or PNG image of up to 15 MB. The setting "Webinar Session
/// Branding" must be enabled.
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/branding/virtual_backgrounds", form,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:branding_virtual_background", "webinar:write:branding_virtual_background:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "uploadWebinarBrandingVB",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/branding/virtual_backgrounds",
    errors(
        /// The file is missing, larger than 15 MB or not a JPEG, GIF or PNG image, or the webinar already has ten.
        400/120 => InvalidFile,
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// Session branding is disabled for this webinar.
        400/3000 => SessionBrandingNotEnabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn upload_virtual_background(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// The file to upload, as binary data.
    file: FilePart,
    /// Whether the file becomes the default virtual background.
    #[zoom(default = false)]
    default: Option<bool>,
    /// Whether the file becomes the default virtual background of all panelists, including those without one.
    #[zoom(default = true)]
    set_default_for_all_panelists: Option<bool>,
) -> UploadedVirtualBackground;

/// Deletes virtual backgrounds of a webinar.
///
/// The setting "Webinar Session Branding" must be enabled.
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/branding/virtual_backgrounds",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:branding_virtual_background", "webinar:delete:branding_virtual_background:admin"],
    rate_limit = Light,
    operation = "deleteWebinarBrandingVB",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/branding/virtual_backgrounds",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The `ids` or the webinar ID are invalid.
        400/300 => InvalidParameter,
        /// Session branding is disabled for this webinar.
        400/3000 => SessionBrandingNotEnabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_virtual_backgrounds(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// IDs of the virtual backgrounds to delete.
    #[query(csv)]
    ids: Vec<String>,
) -> NoContent;

/// Makes one of a webinar's virtual backgrounds the default.
///
/// The setting "Webinar Session Branding" must be enabled.
#[zoom_endpoint(
    PATCH, "/webinars/<webinar_id>/branding/virtual_backgrounds",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:branding_virtual_background", "webinar:update:branding_virtual_background:admin"],
    rate_limit = Light,
    operation = "setWebinarBrandingVB",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/%7BwebinarId%7D/branding/virtual_backgrounds",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The `id` or the webinar ID is invalid.
        400/300 => InvalidParameter,
        /// Session branding is disabled for this webinar.
        400/3000 => SessionBrandingNotEnabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn set_virtual_background(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// File ID of the virtual background.
    #[query]
    id: Option<String>,
    /// Whether the file becomes the default virtual background of all panelists, including those without one.
    #[query]
    set_default_for_all_panelists: Option<bool>,
) -> NoContent;

/// Uploads the wallpaper shown behind the video tiles of a webinar.
///
/// A webinar has only one. The file is a JPEG, GIF or PNG image of up to 15 MB with an aspect ratio of 16:9, ideally
/// 1920 x 1080 pixels. The setting "Webinar Session Branding" must be enabled.
#[zoom_endpoint(
    POST, "/webinars/<webinar_id>/branding/wallpaper", form,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:branding_wallpaper", "webinar:write:branding_wallpaper:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "uploadWebinarBrandingWallpaper",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/%7BwebinarId%7D/branding/wallpaper",
    errors(
        /// The file is missing, larger than 15 MB, or not a JPEG, GIF or PNG image.
        400/120 => InvalidFile,
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// Session branding is disabled for this webinar.
        400/3000 => SessionBrandingNotEnabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn upload_wallpaper(
    /// ID of the webinar.
    webinar_id: MeetingId,
    /// The file to upload, as binary data.
    file: FilePart,
) -> UploadedWallpaper;

/// Deletes the wallpaper of a webinar.
///
/// The setting "Webinar Session Branding" must be enabled.
#[zoom_endpoint(
    DELETE, "/webinars/<webinar_id>/branding/wallpaper",
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:branding_wallpaper", "webinar:delete:branding_wallpaper:admin"],
    rate_limit = Light,
    operation = "deleteWebinarBrandingWallpaper",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/%7BwebinarId%7D/branding/wallpaper",
    errors(
        /// The host has no webinar plan, or the app or its user lacks permission.
        400/200 => NoPlanOrPermission,
        /// The webinar ID is invalid.
        400/300 => InvalidWebinarId,
        /// Session branding is disabled for this webinar.
        400/3000 => SessionBrandingNotEnabled,
        /// The webinar does not exist.
        404/3001 => WebinarNotFound,
    )
)]
pub fn delete_wallpaper(
    /// ID of the webinar.
    webinar_id: MeetingId,
) -> NoContent;

/// Session branding of a webinar.
#[zoom_model(response)]
pub struct Branding {
    /// Wallpaper of the webinar.
    pub wallpaper: Option<Wallpaper>,
    /// Virtual backgrounds of the webinar.
    pub virtual_backgrounds: Vec<VirtualBackground>,
    /// Name tags of the webinar.
    pub name_tags: Vec<NameTag>,
}

/// Wallpaper of a webinar.
#[zoom_model(response)]
pub struct Wallpaper {
    /// ID of the wallpaper file.
    pub id: Option<String>,
}

/// Virtual background of a webinar.
#[zoom_model(response)]
pub struct VirtualBackground {
    /// ID of the virtual background file.
    pub id: Option<String>,
    /// Name of the virtual background file.
    pub name: Option<String>,
    /// Whether the file is the default virtual background.
    pub is_default: Option<bool>,
}

/// Name tag of a webinar.
#[zoom_model(response)]
pub struct NameTag {
    /// ID of the name tag.
    pub id: Option<String>,
    /// Name of the name tag.
    pub name: Option<String>,
    /// Text color of the name tag, as a hexadecimal value such as `0e72ed`.
    pub text_color: Option<String>,
    /// Accent color of the name tag, as a hexadecimal value such as `0e72ed`.
    pub accent_color: Option<String>,
    /// Background color of the name tag, as a hexadecimal value such as `0e72ed`.
    pub background_color: Option<String>,
    /// Whether it is the default name tag.
    pub is_default: Option<bool>,
}

/// Uploaded virtual background.
#[zoom_model(response)]
pub struct UploadedVirtualBackground {
    /// ID of the virtual background file.
    pub id: Option<String>,
    /// Name of the virtual background file.
    pub name: Option<String>,
    /// Whether the file is the default virtual background.
    pub is_default: Option<bool>,
    /// Size of the file, in bytes.
    pub size: Option<u64>,
    /// Type of the virtual background file.
    #[zoom(rename = "type")]
    pub kind: Option<BrandingFileType>,
}

/// Type of a branding file.
#[zoom_model]
pub enum BrandingFileType {
    /// Image.
    Image,
}

/// Uploaded wallpaper.
#[zoom_model(response)]
pub struct UploadedWallpaper {
    /// ID of the wallpaper file.
    pub id: Option<String>,
    /// Name of the wallpaper file.
    pub name: Option<String>,
    /// Size of the file, in bytes.
    pub size: Option<u64>,
    /// Type of the wallpaper file.
    #[zoom(rename = "type")]
    pub kind: Option<BrandingFileType>,
}

/// Name tag to create.
#[zoom_model]
pub struct NewNameTag {
    /// Name of the name tag.
    #[zoom(max_length = 50)]
    pub name: String,
    /// Text color of the name tag, as a hexadecimal value such as `0e72ed`.
    pub text_color: String,
    /// Accent color of the name tag, as a hexadecimal value such as `0e72ed`.
    pub accent_color: String,
    /// Background color of the name tag, as a hexadecimal value such as `0e72ed`.
    pub background_color: String,
    /// Whether it becomes the default name tag.
    #[zoom(default = false)]
    pub is_default: Option<bool>,
    /// Whether the name tag becomes the default of all panelists, including those without one.
    #[zoom(default = true)]
    pub set_default_for_all_panelists: Option<bool>,
}

/// Changes to a name tag. Omitted fields keep their values.
#[zoom_model]
pub struct NameTagUpdate {
    /// Name of the name tag.
    #[zoom(max_length = 50)]
    pub name: Option<String>,
    /// Text color of the name tag, as a hexadecimal value such as `0e72ed`.
    pub text_color: Option<String>,
    /// Accent color of the name tag, as a hexadecimal value such as `0e72ed`.
    pub accent_color: Option<String>,
    /// Background color of the name tag, as a hexadecimal value such as `0e72ed`.
    pub background_color: Option<String>,
    /// Whether it becomes the default name tag.
    pub is_default: Option<bool>,
    /// Whether the name tag becomes the default of all panelists, including those without one.
    pub set_default_for_all_panelists: Option<bool>,
}
