//! Events: asset.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// An asset was created.
#[zoom_event(
    "contact_center.asset_created",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.asset_created",
)]
pub struct ContactCenterAssetCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Asset that was created.
    pub object: ContactCenterAssetCreatedObject,
}

/// An asset was deleted.
///
/// An archived asset is not removed immediately: it can be restored until it is removed automatically after some time.
#[zoom_event(
    "contact_center.asset_deleted",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.asset_deleted",
)]
pub struct ContactCenterAssetDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Asset that was deleted.
    pub object: ContactCenterAssetDeletedObject,
}

/// An asset changed.
///
/// Also sent when items of the asset were added, changed or deleted.
#[zoom_event(
    "contact_center.asset_updated",
    scopes = ["contact_center_asset_library:read:admin", "contact_center:read:asset_library:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.asset_updated",
)]
pub struct ContactCenterAssetUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Asset that changed.
    pub object: ContactCenterAssetUpdatedObject,
}

/// Asset that was created.
#[zoom_model]
pub struct ContactCenterAssetCreatedObject {
    /// ID of the asset.
    pub asset_id: Option<String>,
    /// Name of the asset.
    pub asset_name: Option<String>,
    /// Description of the asset.
    pub asset_description: Option<String>,
    /// Kind of content.
    pub asset_type: Option<AssetType>,
    /// Default language of the asset.
    pub asset_language_code: Option<AssetLanguageCode>,
    /// Items of the asset, one for each language; exactly one is the default.
    pub asset_items: Vec<AssetItem>,
    /// ID of the asset's category.
    pub category_id: Option<String>,
    /// Name of the asset's category.
    pub category_name: Option<String>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Kind of content.
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

/// Language of an asset or of one of its items.
#[zoom_model]
pub enum AssetLanguageCode {
    /// Chinese (Simplified).
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Chinese (Traditional).
    #[zoom(rename = "zh-TW")]
    ZhTw,
    /// Cantonese.
    #[zoom(rename = "yue-CN")]
    YueCn,
    /// Mandarin.
    #[zoom(rename = "cmn-CN")]
    CmnCn,
    /// Danish.
    #[zoom(rename = "da-DK")]
    DaDk,
    /// Dutch.
    #[zoom(rename = "nl-NL")]
    NlNl,
    /// English (Australia).
    #[zoom(rename = "en-AU")]
    EnAu,
    /// English (New Zealand).
    #[zoom(rename = "en-NZ")]
    EnNz,
    /// English (United Kingdom).
    #[zoom(rename = "en-GB")]
    EnGb,
    /// English (United States).
    #[zoom(rename = "en-US")]
    EnUs,
    /// French (Canada).
    #[zoom(rename = "fr-CA")]
    FrCa,
    /// French (France).
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// German.
    #[zoom(rename = "de-DE")]
    DeDe,
    /// Italian.
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Japanese.
    #[zoom(rename = "ja-JP")]
    JaJp,
    /// Korean.
    #[zoom(rename = "ko-KR")]
    KoKr,
    /// Polish.
    #[zoom(rename = "pl-PL")]
    PlPl,
    /// Portuguese (Brazil).
    #[zoom(rename = "pt-BR")]
    PtBr,
    /// Portuguese (Portugal).
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Romanian.
    #[zoom(rename = "ro-RO")]
    RoRo,
    /// Russian.
    #[zoom(rename = "ru-RU")]
    RuRu,
    /// Spanish (Spain).
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Spanish (Mexico).
    #[zoom(rename = "es-MX")]
    EsMx,
    /// Spanish (United States).
    #[zoom(rename = "es-US")]
    EsUs,
    /// Swedish.
    #[zoom(rename = "sv-SE")]
    SvSe,
    /// Turkish.
    #[zoom(rename = "tr-TR")]
    TrTr,
}

/// Item of an asset, with its content in one language.
#[zoom_model]
pub struct AssetItem {
    /// ID of the item.
    pub asset_item_id: String,
    /// Name of the item.
    pub asset_item_name: Option<String>,
    /// Language code of the item, such as `en-US`.
    pub asset_item_language: AssetLanguageCode,
    /// Whether it is the default item of the asset.
    pub is_default: bool,
    /// URL of the item's file; only for assets of the type `image`, `audio`, `video` or `slides`.
    pub asset_item_file_url: Option<String>,
    /// Text of the item; only for assets of the type `text` or `saved_reply`.
    pub asset_item_content: Option<String>,
    /// Voice for text-to-speech; only for assets of the type `audio`. Not all languages have voices, and each has its
    /// own.
    pub asset_item_voice: Option<String>,
}

/// Asset that was deleted.
#[zoom_model]
pub struct ContactCenterAssetDeletedObject {
    /// ID of the asset.
    pub asset_id: Option<String>,
    /// Name of the asset.
    pub asset_name: Option<String>,
    /// Whether the asset was archived. It can be restored until it is removed automatically.
    pub archived: Option<bool>,
    /// When the asset was archived.
    pub archived_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Asset that changed.
#[zoom_model]
pub struct ContactCenterAssetUpdatedObject {
    /// ID of the asset.
    pub asset_id: Option<String>,
    /// Data that changed.
    pub updates: AssetChanges,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Data of an asset that changed.
#[zoom_model]
pub struct AssetChanges {
    /// Name of the asset.
    pub asset_name: Option<String>,
    /// Description of the asset.
    pub asset_description: Option<String>,
    /// Items that were added; only if there are any.
    pub asset_item_added: Vec<AssetItem>,
    /// Items that were changed; only if there are any.
    pub asset_item_updated: Vec<AssetItemUpdated>,
    /// Items that were deleted; only if there are any.
    pub asset_item_deleted: Vec<AssetItemDeleted>,
    /// ID of the asset's category.
    pub category_id: Option<String>,
    /// Whether the asset was restored from the archive.
    pub restore: Option<bool>,
}

/// Item that was changed.
#[zoom_model]
pub struct AssetItemUpdated {
    /// ID of the item.
    pub asset_item_id: String,
    /// Name of the item.
    pub asset_item_name: Option<String>,
    /// Language code of the item, such as `en-US`.
    pub asset_item_language: Option<AssetLanguageCode>,
    /// Whether it is the default item of the asset.
    pub is_default: Option<bool>,
    /// URL of the item's file; only for assets of the type `image`, `audio`, `video` or `slides`.
    pub asset_item_file_url: Option<String>,
    /// Text of the item; only for assets of the type `text` or `saved_reply`.
    pub asset_item_content: Option<String>,
    /// Voice for text-to-speech; only for assets of the type `audio`. Not all languages have voices, and each has its
    /// own.
    pub asset_item_voice: Option<String>,
}

/// Item that was deleted.
#[zoom_model]
pub struct AssetItemDeleted {
    /// ID of the item.
    pub asset_item_id: String,
    /// Name of the item.
    pub asset_item_name: Option<String>,
}
