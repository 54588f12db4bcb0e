//! Personal audio items, such as greetings and hold music.

use super::Audio;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns an audio item, such as a greeting or hold music.
///
/// Only admins and the user have access. The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/audios/<audio_id>",
    scopes = ["phone:read", "phone:read:admin", "phone:read:audio", "phone:read:audio:admin"],
    rate_limit = Light,
    operation = "GetAudioItem",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/audio-library/GET/phone/audios/%7BaudioId%7D",
)]
pub fn get_audio_item(
    /// ID of the audio item.
    audio_id: String,
) -> AudioItem;

/// Deletes an audio item.
///
/// Only admins and the user have access. The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/audios/<audio_id>",
    scopes = ["phone:write", "phone:write:admin", "phone:delete:audio", "phone:delete:audio:admin"],
    rate_limit = Light,
    operation = "DeleteAudioItem",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/audio-library/DELETE/phone/audios/%7BaudioId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn delete_audio_item(
    /// ID of the audio item.
    audio_id: String,
) -> NoContent;

/// Renames an audio item.
///
/// Only admins and the user have access. The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/audios/<audio_id>", json,
    scopes = ["phone:write", "phone:write:admin", "phone:update:audio", "phone:update:audio:admin"],
    rate_limit = Light,
    operation = "UpdateAudioItem",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/audio-library/PATCH/phone/audios/%7BaudioId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn update_audio_item(
    /// ID of the audio item.
    audio_id: String,
    /// New name of the audio item.
    name: String,
) -> NoContent;

/// Lists the personal audio items of a user.
///
/// Only admins and the user have access. The account needs a Business or Education plan with a Zoom Phone license.
/// User-managed apps pass `me` as the user ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/audios",
    scopes = ["phone:read", "phone:read:admin", "phone:read:list_audios", "phone:read:list_audios:admin"],
    rate_limit = Light,
    operation = "ListAudioItems",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/audio-library/GET/phone/users/%7BuserId%7D/audios",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_audio_items(
    /// ID or email address of the user, or `me`.
    user_id: String,
) -> AudioList;

/// Adds an audio item that Zoom creates from a text.
///
/// Only admins and the user have access. The account needs a Business or Education plan with a Zoom Phone license.
/// User-managed apps pass `me` as the user ID.
#[zoom_endpoint(
    POST, "/phone/users/<user_id>/audios", json,
    scopes = ["phone:write", "phone:write:admin", "phone:write:audio", "phone:write:audio:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddAnAudio",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/audio-library/POST/phone/users/%7BuserId%7D/audios",
    errors(
        /// The user does not exist, the language or voice is not supported, or the text is empty or too long.
        400/300 => InvalidUserOrSpeech,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn add_text_to_speech_item(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Name of the audio item.
    audio_name: Option<String>,
    /// Text to speak; at most 3,000 characters.
    text: Option<String>,
    /// Language of the voice, such as `en-US`.
    voice_language: Option<String>,
    /// Voice, such as `Joanna-Female`.
    voice_accent: Option<String>,
) -> Audio;

/// Uploads voice recordings as audio items: up to five files of at most 1 MB each.
///
/// Only admins and the user have access. The account needs a Business or Education plan with a Zoom Phone license.
/// User-managed apps pass `me` as the user ID.
#[zoom_endpoint(
    POST, "/phone/users/<user_id>/audios/batch", json,
    scopes = ["phone:write", "phone:write:admin", "phone:write:batch_audios", "phone:write:batch_audios:admin"],
    rate_limit = Heavy,
    success = 201,
    operation = "AddAudioItem",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/audio-library/POST/phone/users/%7BuserId%7D/audios/batch",
    errors(
        /// The type of an audio file is invalid, or the file is too large.
        400/400 => InvalidAudio,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn add_audio_items(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Files to upload.
    #[zoom(max_items = 5)]
    attachments: Option<Vec<Attachment>>,
) -> AudioList;

/// Audio item.
#[zoom_model(response)]
pub struct AudioItem {
    /// ID of the audio item.
    pub audio_id: Option<String>,
    /// Name of the audio item.
    pub name: Option<String>,
    /// URL of the audio file, valid for six hours.
    pub play_url: Option<String>,
    /// Text that is spoken; at most 3,000 characters.
    pub text: Option<String>,
    /// Language of the voice, such as `en-US`.
    pub voice_language: Option<VoiceLanguage>,
    /// Voice, such as `Joanna-Female`.
    pub voice_accent: Option<String>,
}

/// Language of a generated voice.
#[zoom_model]
pub enum VoiceLanguage {
    /// English (United States).
    #[zoom(rename = "en-US")]
    EnUs,
    /// English (United Kingdom).
    #[zoom(rename = "en-GB")]
    EnGb,
    /// English (Wales).
    #[zoom(rename = "en-GB-WLS")]
    EnGbWls,
    /// English (Australia).
    #[zoom(rename = "en-AU")]
    EnAu,
    /// English (India).
    #[zoom(rename = "en-IN")]
    EnIn,
    /// English (South Africa).
    #[zoom(rename = "en-ZA")]
    EnZa,
    /// English (New Zealand).
    #[zoom(rename = "en-NZ")]
    EnNz,
    /// Spanish (Spain).
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Spanish (United States).
    #[zoom(rename = "es-US")]
    EsUs,
    /// Spanish (Mexico).
    #[zoom(rename = "es-MX")]
    EsMx,
    /// French (Canada).
    #[zoom(rename = "fr-CA")]
    FrCa,
    /// Danish.
    #[zoom(rename = "da-DK")]
    DaDk,
    /// German (Germany).
    #[zoom(rename = "de-DE")]
    DeDe,
    /// French (France).
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// Italian.
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Icelandic.
    #[zoom(rename = "is-IS")]
    IsIs,
    /// Dutch.
    #[zoom(rename = "nl-NL")]
    NlNl,
    /// Portuguese (Portugal).
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Japanese.
    #[zoom(rename = "ja-JP")]
    JaJp,
    /// Korean, in a nonstandard spelling of Zoom's.
    #[zoom(rename = "ko-KO")]
    KoKo,
    /// Korean.
    #[zoom(rename = "ko-KR")]
    KoKr,
    /// Portuguese (Brazil).
    #[zoom(rename = "pt-BR")]
    PtBr,
    /// Polish.
    #[zoom(rename = "pl-PL")]
    PlPl,
    /// Chinese (China).
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Chinese (Taiwan).
    #[zoom(rename = "zh-TW")]
    ZhTw,
    /// Mandarin Chinese.
    #[zoom(rename = "cmn-CN")]
    CmnCn,
    /// Turkish.
    #[zoom(rename = "tr-TR")]
    TrTr,
    /// Norwegian.
    #[zoom(rename = "nb-NO")]
    NbNo,
    /// Romanian.
    #[zoom(rename = "ro-RO")]
    RoRo,
    /// Russian.
    #[zoom(rename = "ru-RU")]
    RuRu,
    /// Swedish.
    #[zoom(rename = "sv-SE")]
    SvSe,
    /// Welsh.
    #[zoom(rename = "cy-GB")]
    CyGb,
    /// Catalan.
    #[zoom(rename = "ca-ES")]
    CaEs,
    /// German (Austria).
    #[zoom(rename = "de-AT")]
    DeAt,
    /// Arabic.
    Arb,
}

/// Audio items of a user.
#[zoom_model(response)]
pub struct AudioList {
    /// Audio items.
    pub audios: Vec<Audio>,
}

/// Audio file to upload, of at most 1 MB.
#[zoom_model]
pub struct Attachment {
    /// MIME type of the file: `audio/mpeg` or `audio/wav`.
    pub audio_type: Option<String>,
    /// Content, encoded in Base64.
    pub base64_encoding: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
}
