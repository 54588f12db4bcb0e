//! Assets: responses.

use jiff::Timestamp;

use super::super::LanguageCode;
use super::{AssetType, CategoryScope, ListedAssetType};
use zoom_api::zoom_model;

/// Asset with its items.
#[zoom_model(response)]
pub struct Asset {
    /// ID of the asset.
    pub asset_id: Option<String>,
    /// Name of the asset.
    #[zoom(max_length = 150)]
    pub asset_name: Option<String>,
    /// Description of the asset.
    #[zoom(max_length = 256)]
    pub asset_description: Option<String>,
    /// Type of the asset.
    pub asset_type: Option<AssetType>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// Whether the asset is archived.
    pub archived: Option<bool>,
    /// Time of archiving.
    pub archived_time: Option<Timestamp>,
    /// Items of the asset, each in another language, one of them the default.
    pub asset_items: Vec<AssetItem>,
    /// Language of the asset; several are separated by commas.
    pub asset_language_code: Option<LanguageCode>,
    /// ID of the category of assets.
    #[zoom(max_length = 50)]
    pub category_id: Option<String>,
    /// Name of the category.
    #[zoom(max_length = 48)]
    pub category_name: Option<String>,
}

/// Content of an asset in one language.
#[zoom_model(response)]
pub struct AssetItem {
    /// ID of the item.
    #[zoom(max_length = 50)]
    pub asset_item_id: Option<String>,
    /// Name of the asset item.
    #[zoom(min_length = 1, max_length = 150)]
    pub asset_item_name: Option<String>,
    /// Language of the item.
    pub asset_item_language: Option<LanguageCode>,
    /// Whether this is the asset's default item; an asset has one.
    pub is_default: Option<bool>,
    /// Text of the item; only for the types `text` and `saved_reply`, and for text-to-speech audio.
    #[zoom(max_length = 500)]
    pub asset_item_content: Option<String>,
    /// URL of the item's file; only for audio, images, slides and videos.
    pub asset_item_file_url: Option<String>,
    /// Voice for text-to-speech, such as `Joanna`; only for audio items.
    #[zoom(max_length = 50)]
    pub asset_item_voice: Option<String>,
}

/// Category of assets.
#[zoom_model(response)]
pub struct Category {
    /// ID of the category of assets.
    #[zoom(max_length = 50)]
    pub category_id: Option<String>,
    /// Name of the category.
    #[zoom(max_length = 48)]
    pub category_name: Option<String>,
    /// People who can use the category's assets.
    pub category_scope: Option<CategoryScope>,
}

/// Page of assets.
#[zoom_model(response)]
pub struct AssetPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Assets.
    pub assets: Vec<ListedAsset>,
}

/// Asset in a list.
#[zoom_model(response)]
pub struct ListedAsset {
    /// ID of the asset.
    pub asset_id: Option<String>,
    /// Name of the asset.
    pub asset_name: Option<String>,
    /// Description of the asset.
    pub asset_description: Option<String>,
    /// Type of the asset.
    pub asset_type: Option<ListedAssetType>,
    /// ID of the category.
    pub asset_category_id: Option<String>,
    /// Name of the asset category.
    pub asset_category_name: Option<String>,
    /// Language of the asset; several are separated by commas.
    pub asset_language_code: Option<LanguageCode>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// URL of the items that match `asset_item_name`; empty without this filter.
    pub asset_items_url: Option<String>,
}

/// Page of categories.
#[zoom_model(response)]
pub struct CategoryPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Categories.
    pub categories: Vec<Category>,
}

/// Copies of an asset, each with its outcome.
#[zoom_model(response)]
pub struct AssetCopies {
    /// Copies, one for each entry of the request.
    #[zoom(rename = "results")]
    pub copies: Vec<DuplicatedAsset>,
}

/// Result of one copy.
#[zoom_model(response)]
pub struct DuplicatedAsset {
    /// ID of the asset.
    pub asset_id: Option<String>,
    /// Name of the asset.
    #[zoom(max_length = 150)]
    pub asset_name: Option<String>,
    /// Whether the asset was copied.
    pub status: DuplicationStatus,
    /// Reason of the failure; absent on success.
    pub error: Option<String>,
}

/// Whether a copy succeeded.
#[zoom_model]
pub enum DuplicationStatus {
    /// Success.
    Success,
    /// Failed.
    Failed,
}
