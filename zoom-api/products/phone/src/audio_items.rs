//! Personal audio items, such as greetings and hold music.

use super::Audio;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns an audio item, such as a greeting or hold music.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
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
/// The account needs a Zoom Phone license.
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
/// The account needs a Business or Education plan with a Zoom Phone license.
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
    /// Name of the audio item.
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
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn add_text_to_speech_item(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Name of the audio file.
    audio_name: Option<String>,
    /// Text to speak; at most 3,000 characters.
    text: Option<String>,
    /// Language of the voice, such as `en-US`.
    voice_language: Option<String>,
    /// Voice, such as `Joanna-Female`.
    voice_accent: Option<String>,
) -> Audio;

/// Uploads voice recordings as audio items.
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
        /// The type or size of an audio file is invalid.
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
    /// Attachments.
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
    /// Text that is spoken.
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
    /// En gb.
    #[zoom(rename = "en-GB")]
    EnGb,
    /// En gb wls.
    #[zoom(rename = "en-GB-WLS")]
    EnGbWls,
    /// En au.
    #[zoom(rename = "en-AU")]
    EnAu,
    /// En in.
    #[zoom(rename = "en-IN")]
    EnIn,
    /// En za.
    #[zoom(rename = "en-ZA")]
    EnZa,
    /// En nz.
    #[zoom(rename = "en-NZ")]
    EnNz,
    /// Es es.
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Spanish (United States).
    #[zoom(rename = "es-US")]
    EsUs,
    /// Es mx.
    #[zoom(rename = "es-MX")]
    EsMx,
    /// Fr ca.
    #[zoom(rename = "fr-CA")]
    FrCa,
    /// Da dk.
    #[zoom(rename = "da-DK")]
    DaDk,
    /// De de.
    #[zoom(rename = "de-DE")]
    DeDe,
    /// Fr fr.
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// It it.
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Is is.
    #[zoom(rename = "is-IS")]
    IsIs,
    /// Nl nl.
    #[zoom(rename = "nl-NL")]
    NlNl,
    /// Pt pt.
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Ja jp.
    #[zoom(rename = "ja-JP")]
    JaJp,
    /// Ko ko.
    #[zoom(rename = "ko-KO")]
    KoKo,
    /// Ko kr.
    #[zoom(rename = "ko-KR")]
    KoKr,
    /// Pt br.
    #[zoom(rename = "pt-BR")]
    PtBr,
    /// Pl pl.
    #[zoom(rename = "pl-PL")]
    PlPl,
    /// Zh cn.
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Zh tw.
    #[zoom(rename = "zh-TW")]
    ZhTw,
    /// Cmn cn.
    #[zoom(rename = "cmn-CN")]
    CmnCn,
    /// Tr tr.
    #[zoom(rename = "tr-TR")]
    TrTr,
    /// Nb no.
    #[zoom(rename = "nb-NO")]
    NbNo,
    /// Ro ro.
    #[zoom(rename = "ro-RO")]
    RoRo,
    /// Ru ru.
    #[zoom(rename = "ru-RU")]
    RuRu,
    /// Sv se.
    #[zoom(rename = "sv-SE")]
    SvSe,
    /// Cy gb.
    #[zoom(rename = "cy-GB")]
    CyGb,
    /// Ca es.
    #[zoom(rename = "ca-ES")]
    CaEs,
    /// De at.
    #[zoom(rename = "de-AT")]
    DeAt,
    /// Arb.
    Arb,
}

/// Audio items of a user.
#[zoom_model(response)]
pub struct AudioList {
    /// Audio items.
    pub audios: Vec<Audio>,
}

/// Attached file.
#[zoom_model]
pub struct Attachment {
    /// MIME type of the file.
    pub audio_type: Option<String>,
    /// Content, encoded in Base64.
    pub base64_encoding: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
}
