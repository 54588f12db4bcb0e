//! Shared types: auto receptionist types.

use super::AssigneeType;
use zoom_api::zoom_model;

/// Language of audio prompts.
#[zoom_model]
pub enum AudioPromptLanguage {
    /// English (United States).
    #[zoom(rename = "en-US")]
    EnUs,
    /// English (United Kingdom).
    #[zoom(rename = "en-GB")]
    EnGb,
    /// Spanish (United States).
    #[zoom(rename = "es-US")]
    EsUs,
    /// French (Canada).
    #[zoom(rename = "fr-CA")]
    FrCa,
    /// Danish.
    #[zoom(rename = "da-DK")]
    DaDk,
    /// German (Germany).
    #[zoom(rename = "de-DE")]
    DeDe,
    /// Spanish (Spain).
    #[zoom(rename = "es-ES")]
    EsEs,
    /// French (France).
    #[zoom(rename = "fr-FR")]
    FrFr,
    /// Italian.
    #[zoom(rename = "it-IT")]
    ItIt,
    /// Dutch.
    #[zoom(rename = "nl-NL")]
    NlNl,
    /// Portuguese (Portugal).
    #[zoom(rename = "pt-PT")]
    PtPt,
    /// Japanese.
    Ja,
    /// Korean.
    #[zoom(rename = "ko-KR")]
    KoKr,
    /// Portuguese (Brazil).
    #[zoom(rename = "pt-BR")]
    PtBr,
    /// Chinese (China).
    #[zoom(rename = "zh-CN")]
    ZhCn,
}

/// ID, name and extension number of a user, auto receptionist, call queue or other extension.
#[zoom_model(response)]
pub struct ExtensionOwner {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID of the user, auto receptionist, call queue or other extension.
    pub id: Option<String>,
    /// Name of the extension.
    pub name: Option<String>,
}

/// Access to voicemails to give to a user or a common area.
#[zoom_model]
pub struct NewVoicemailAccess {
    /// ID of the user or common area that gets access, depending on `access_user_type`.
    pub access_user_id: Option<String>,
    /// Kind of the member: `user` (default) or `commonArea`.
    pub access_user_type: Option<AssigneeType>,
    /// Whether the member can delete voicemails; false by default.
    pub delete: Option<bool>,
    /// Whether the member can download voicemails; false by default.
    pub download: Option<bool>,
}

/// Phone number and its ID.
#[zoom_model]
pub struct PhoneNumber {
    /// ID of the phone number.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
}

/// Whether a policy is enabled, and where it is locked.
#[zoom_model]
pub struct PolicyState {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only with Zoom's new policy
    /// framework.
    pub modified: Option<bool>,
}

/// Whether a policy is enabled, or reset to the inherited value.
#[zoom_model]
pub struct PolicyStateUpdate {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether to use the account's setting again; only with Zoom's new policy framework.
    pub reset: Option<bool>,
}

/// Where recordings are stored.
#[zoom_model]
pub enum RecordingStorageLocation {
    /// The United States.
    #[zoom(rename = "US")]
    Us,
    /// Australia.
    #[zoom(rename = "AU")]
    Au,
    /// Canada.
    #[zoom(rename = "CA")]
    Ca,
    /// Germany.
    #[zoom(rename = "DE")]
    De,
    /// India.
    #[zoom(rename = "IN")]
    In,
    /// Japan.
    #[zoom(rename = "JP")]
    Jp,
    /// Singapore.
    #[zoom(rename = "SG")]
    Sg,
    /// Brazil.
    #[zoom(rename = "BR")]
    Br,
    /// China.
    #[zoom(rename = "CN")]
    Cn,
    /// Mexico.
    #[zoom(rename = "MX")]
    Mx,
}

/// Level at which a site's policy is locked.
#[zoom_model]
pub enum SiteLockedBy {
    /// Not locked.
    Invalid,
    /// Account.
    Account,
    /// Site.
    Site,
}

/// Access of a user or a common area to voicemails.
#[zoom_model]
pub struct VoicemailAccess {
    /// ID of the shared voicemail that the member can access.
    pub shared_id: Option<String>,
    /// ID of the user or common area that gets access, depending on `access_user_type`.
    pub access_user_id: Option<String>,
    /// Kind of the member: `user` (default) or `commonArea`.
    pub access_user_type: Option<AssigneeType>,
    /// Whether the member can delete voicemails; false by default.
    pub delete: Option<bool>,
    /// Whether the member can download voicemails; false by default.
    pub download: Option<bool>,
}

/// Setting: voicemails are reported by email.
#[zoom_model(response)]
pub struct VoicemailNotificationByEmail {
    /// Whether the email contains the voicemail.
    pub include_voicemail_file: Option<bool>,
    /// Whether the email contains the transcript.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemail is sent by email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it; only in the new policy
    /// framework.
    pub modified: Option<bool>,
}
