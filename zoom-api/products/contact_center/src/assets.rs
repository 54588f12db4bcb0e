//! Asset library: audio, images, texts and other media that queues and flows use, and their categories.

mod responses;

pub use responses::*;

use super::LanguageCode;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists assets of the library.
#[zoom_endpoint(
    GET, "/contact_center/asset_library/assets",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    rate_limit = Medium,
    paged = assets,
    operation = "listAssets",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/GET/contact_center/asset_library/assets",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
    )
)]
pub fn list_assets(
    next_page_token: Option<String>,
    /// Types of the assets to list.
    #[query(rename = "asset_type", csv)]
    asset_types: Vec<ListedAssetType>,
    /// Languages of the assets to list.
    #[query(rename = "asset_language_code", csv)]
    asset_language_codes: Vec<LanguageCode>,
    #[zoom(default = 30, min = 1, max = 300)] page_size: Option<u32>,
    /// Name of an item that the assets contain.
    #[zoom(max_length = 150)]
    asset_item_name: Option<String>,
) -> AssetPage;

/// Creates an asset with its items, one for each language.
#[zoom_endpoint(
    POST, "/contact_center/asset_library/assets", form,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createAnAsset",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/POST/contact_center/asset_library/assets",
    errors(
        /// The name of the asset is too long.
        400/10005 => AssetNameTooLong,
        /// The language is not supported.
        400/10006 => LanguageNotSupported,
        /// Another asset has this name.
        400/10007 => DuplicateAssetName,
        /// The description of the asset is too long.
        400/10013 => AssetDescriptionTooLong,
        /// The asset type is invalid.
        400/10018 => InvalidAssetType,
        /// The account has the maximum number of assets.
        400/10020 => TooManyAssets,
    )
)]
pub fn create_asset(
    /// Name of the asset.
    #[zoom(max_length = 150)]
    asset_name: String,
    /// Description of the asset.
    #[zoom(max_length = 256)]
    asset_description: Option<String>,
    /// Type of the asset.
    asset_type: AssetType,
    /// ID of the category of assets.
    #[zoom(max_length = 50)]
    category_id: Option<String>,
    /// Items of the asset, each in another language, one of them the default.
    asset_items: Vec<NewAssetItem>,
) -> Asset;

/// Returns an asset.
#[zoom_endpoint(
    GET, "/contact_center/asset_library/assets/<asset_id>",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    rate_limit = Light,
    operation = "getAnAsset",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/GET/contact_center/asset_library/assets/%7BassetId%7D",
    errors(
        /// No asset has this ID.
        404/10009 => AssetNotFound,
    )
)]
pub fn get_asset(
    /// ID of the asset.
    asset_id: String,
    /// Name of the items to return.
    #[zoom(max_length = 150)]
    asset_item_name: Option<String>,
    /// Languages of the items to return.
    #[query(rename = "asset_language_code", csv)]
    asset_language_codes: Vec<LanguageCode>,
) -> Asset;

/// Archives or deletes an asset.
///
/// The asset must not be in use. Only an archived asset can be deleted: archive it first with `archive`.
#[zoom_endpoint(
    DELETE, "/contact_center/asset_library/assets/<asset_id>",
    scopes = ["contact_center_asset_library:write:admin", "contact_center:delete:asset_library:admin"],
    rate_limit = Light,
    operation = "deleteAnAsset",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/DELETE/contact_center/asset_library/assets/%7BassetId%7D",
    errors(
        /// The asset is in use.
        404/10002 => AssetInUse,
        /// No asset has this ID.
        404/10009 => AssetNotFound,
        /// The asset must be archived before it can be deleted.
        404/10010 => AssetNotArchived,
    )
)]
pub fn delete_asset(
    /// ID of the asset.
    asset_id: String,
    /// Whether the asset is archived instead of deleted. An archived asset can be restored until Zoom deletes it.
    archive: Option<bool>,
) -> NoContent;

/// Updates an asset and its items.
#[zoom_endpoint(
    PATCH, "/contact_center/asset_library/assets/<asset_id>", form,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    rate_limit = Light,
    operation = "updateAnAsset",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/PATCH/contact_center/asset_library/assets/%7BassetId%7D",
    errors(
        /// The name of the asset is too long.
        400/10005 => AssetNameTooLong,
        /// Another asset has this name.
        400/10007 => DuplicateAssetName,
        /// The description of the asset is too long.
        400/10013 => AssetDescriptionTooLong,
        /// No asset has this ID.
        404/10009 => AssetNotFound,
    )
)]
pub fn update_asset(
    /// ID of the asset.
    asset_id: String,
    /// Description of the asset.
    #[zoom(max_length = 256)]
    asset_description: Option<String>,
    /// Name of the asset.
    #[zoom(max_length = 150)]
    asset_name: Option<String>,
    /// ID of the category of assets.
    #[zoom(max_length = 50)]
    category_id: Option<String>,
    /// Items of the asset, one for each language, one of them the default. In an update, they replace all items; if
    /// absent, the items stay unchanged.
    asset_items: Option<Vec<AssetItemUpdate>>,
    /// Whether the asset, which must be archived, is restored. All other changes are then ignored, except `asset_name`,
    /// which resolves a conflict of names.
    restore: Option<bool>,
) -> NoContent;

/// Copies an asset one or more times.
///
/// Each copy has its own result: some can fail.
#[zoom_endpoint(
    POST, "/contact_center/asset_library/assets/<asset_id>/duplicate", json,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "duplicateAnAsset",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/POST/contact_center/asset_library/assets/%7BassetId%7D/duplicate",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The asset does not exist.
        404 => NotFound,
    )
)]
pub fn duplicate_asset(
    /// ID of the asset.
    asset_id: String,
    /// Names and descriptions of the copies.
    #[zoom(min_items = 1, max_items = 10)]
    assets: Vec<AssetCopy>,
) -> AssetCopies;

/// Deletes items of an asset.
///
/// The default item cannot be deleted.
#[zoom_endpoint(
    DELETE, "/contact_center/asset_library/assets/<asset_id>/items", json,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    rate_limit = Light,
    operation = "Deleteassetitems",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/DELETE/contact_center/asset_library/assets/%7BassetId%7D/items",
    errors(
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No asset has this ID.
        404/10009 => AssetNotFound,
    )
)]
pub fn delete_items(
    /// ID of the asset.
    asset_id: String,
    /// IDs of the items to delete.
    asset_item_ids: Option<Vec<String>>,
) -> NoContent;

/// Lists the categories of assets.
#[zoom_endpoint(
    GET, "/contact_center/asset_library/categories",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    rate_limit = Medium,
    paged = categories,
    operation = "listAssetCategories",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/GET/contact_center/asset_library/categories",
)]
pub fn list_categories(
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 300)] page_size: Option<u32>,
    /// Scope of the categories to list.
    category_scope: Option<CategoryScope>,
) -> CategoryPage;

/// Creates a category of assets.
#[zoom_endpoint(
    POST, "/contact_center/asset_library/categories", json,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createAnAssetCategory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/POST/contact_center/asset_library/categories",
    errors(
        /// Another category has this name.
        400/10015 => DuplicateCategoryName,
        /// The account has the maximum number of categories.
        400/10020 => TooManyCategories,
    )
)]
pub fn create_category(
    /// Name of the category.
    #[zoom(max_length = 48)]
    category_name: String,
    /// People who can use the category's assets.
    category_scope: CategoryScope,
) -> Category;

/// Returns a category of assets.
#[zoom_endpoint(
    GET, "/contact_center/asset_library/categories/<category_id>",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    rate_limit = Light,
    operation = "getAnAssetCategory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/GET/contact_center/asset_library/categories/%7BcategoryId%7D",
    errors(
        /// No asset category has this ID.
        404/10023 => AssetCategoryNotFound,
    )
)]
pub fn get_category(
    /// ID of the category.
    #[zoom(max_length = 50)]
    category_id: String,
) -> Category;

/// Deletes a category of assets.
///
/// The category must not be in use.
#[zoom_endpoint(
    DELETE, "/contact_center/asset_library/categories/<category_id>",
    scopes = ["contact_center_asset_library:write:admin", "contact_center:delete:asset_library:admin"],
    rate_limit = Light,
    operation = "deleteAnAssetCategory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/DELETE/contact_center/asset_library/categories/%7BcategoryId%7D",
    errors(
        /// The category is in use.
        404/10019 => AssetCategoryInUse,
        /// No asset category has this ID.
        404/10023 => AssetCategoryNotFound,
    )
)]
pub fn delete_category(
    /// ID of the category.
    category_id: String,
) -> NoContent;

/// Renames a category of assets.
#[zoom_endpoint(
    PATCH, "/contact_center/asset_library/categories/<category_id>", json,
    scopes = ["contact_center_asset_library:write:admin", "contact_center:write:asset_library:admin"],
    rate_limit = Light,
    operation = "updateAnAssetCategory",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/asset-library/PATCH/contact_center/asset_library/categories/%7BcategoryId%7D",
    errors(
        /// Another category has this name.
        400/10015 => DuplicateCategoryName,
        /// No asset category has this ID.
        404/10023 => AssetCategoryNotFound,
    )
)]
pub fn update_category(
    /// ID of the category.
    category_id: String,
    /// Name of the category.
    #[zoom(max_length = 48)]
    category_name: Option<String>,
) -> NoContent;

/// Type of an asset.
#[zoom_model]
pub enum AssetType {
    /// Audio.
    Audio,
    /// Image.
    Image,
    /// Slides.
    Slides,
    /// Text.
    Text,
    /// Video.
    Video,
    /// Saved reply.
    SavedReply,
}

/// People who can use the assets of a category.
#[zoom_model]
pub enum CategoryScope {
    /// All agents.
    System,
    /// One agent.
    Agent,
}

/// Type of an asset, scripts included.
#[zoom_model]
pub enum ListedAssetType {
    /// Audio.
    Audio,
    /// Image.
    Image,
    /// Script.
    Script,
    /// Slides.
    Slides,
    /// Text.
    Text,
    /// Video.
    Video,
    /// Saved reply.
    SavedReply,
}

/// Item to create with an asset.
#[zoom_model]
pub struct NewAssetItem {
    /// Name of the asset item.
    #[zoom(min_length = 1, max_length = 150)]
    pub asset_item_name: Option<String>,
    /// Language of the item.
    pub asset_item_language: Option<LanguageCode>,
    /// Content of the file, in Base64 as in Zoom's example: mp3 or wav for audio, jpeg, png or gif for images, pdf for
    /// slides, mp4 or mov for videos. At most 10 MB, a video 100 MB; all files of a request together 100 MB. Absent for
    /// text-to-speech.
    pub upload_file: Option<String>,
    /// Text of the item; only for the types `text` and `saved_reply`, and for text-to-speech.
    #[zoom(max_length = 500)]
    pub asset_item_content: Option<String>,
    /// Whether this is the asset's default item; an asset has one.
    pub is_default: Option<bool>,
    /// Voice for text-to-speech, such as `Joanna`, for audio items without an uploaded file. Each language has its own
    /// voices, and some have none.
    #[zoom(max_length = 50)]
    pub asset_item_voice: Option<String>,
}

/// Changes to an item of an asset.
#[zoom_model]
pub struct AssetItemUpdate {
    /// ID of the item; without it, an update adds a new item.
    #[zoom(max_length = 50)]
    pub asset_item_id: Option<String>,
    /// Name of the asset item.
    #[zoom(min_length = 1, max_length = 150)]
    pub asset_item_name: Option<String>,
    /// Content of the file, in Base64 as in Zoom's example: mp3 or wav for audio, jpeg, png or gif for images, pdf for
    /// slides, mp4 or mov for videos. At most 10 MB, a video 100 MB; all files of a request together 100 MB. Absent for
    /// text-to-speech.
    pub upload_file: Option<String>,
    /// Text of the item; only for the types `text` and `saved_reply`, and for text-to-speech.
    #[zoom(max_length = 500)]
    pub asset_item_content: Option<String>,
    /// Whether this is the asset's default item; an asset has one.
    pub is_default: Option<bool>,
    /// Voice for text-to-speech, such as `Joanna`, for audio items without an uploaded file. Each language has its own
    /// voices, and some have none.
    #[zoom(max_length = 50)]
    pub asset_item_voice: Option<String>,
    /// Language of the item.
    pub asset_item_language: Option<LanguageCode>,
}

/// Name and description of a copy.
#[zoom_model]
pub struct AssetCopy {
    /// Name of the asset.
    #[zoom(max_length = 150)]
    pub asset_name: String,
    /// Description of the asset.
    #[zoom(max_length = 256)]
    pub asset_description: Option<String>,
}
