//! Reports: language code.

use zoom_api::zoom_model;

/// Language of an engagement.
#[zoom_model]
pub enum LanguageCode {
    /// English (United Kingdom).
    #[zoom(rename = "en-GB")]
    EnGb,
    /// English (USA).
    #[zoom(rename = "en-US")]
    EnUs,
    /// Arabic.
    Ar,
    /// Danish (Denmark).
    #[zoom(rename = "da-DK")]
    DaDk,
    /// German (Germany).
    #[zoom(rename = "de-DE")]
    DeDe,
    /// Spanish (Spain).
    #[zoom(rename = "es-ES")]
    EsEs,
    /// Spanish (Mexico).
    #[zoom(rename = "es-MX")]
    EsMx,
    /// French (Canada).
    #[zoom(rename = "fr-CA")]
    FrCa,
    /// French (France).
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// Italian (Italy).
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Japanese.
    Ja,
    /// Korean (Korea).
    #[zoom(rename = "ko-KR")]
    KoKr,
    /// Dutch (Netherlands).
    #[zoom(rename = "nl-NL")]
    NlNl,
    /// Portuguese (Brazil).
    #[zoom(rename = "pt-BR")]
    PtBr,
    /// Portuguese (Portugal).
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Russian.
    Ru,
    /// Chinese (China).
    #[zoom(rename = "zh-CN")]
    ZhCn,
    /// Chinese (Hong Kong).
    #[zoom(rename = "zh-HK")]
    ZhHk,
}
