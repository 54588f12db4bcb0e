//! Account locked settings: meeting security.

use super::super::EncryptionType;
use zoom_api::zoom_model;

/// Locks of the security settings of meetings and webinars; `true` means locked.
#[zoom_model(response)]
pub struct MeetingSecurity {
    /// Whether the "approve or block countries and regions" setting is locked.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether the "automatic security" setting is locked.
    pub auto_security: Option<bool>,
    /// Whether the "blocked domains" setting is locked.
    pub block_user_domain: Option<bool>,
    /// Whether the "Chat Etiquette Tool" setting is locked.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether the "embed passcode in meeting link" setting is locked.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether the encryption type is locked.
    pub encryption_type: Option<bool>,
    /// Whether the "end-to-end encryption" setting is locked.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether the "meeting passcode" setting is locked.
    pub meeting_password: Option<bool>,
    /// Whether the "web client authentication" setting is locked.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether the "passcode for phone participants" setting is locked.
    pub phone_password: Option<bool>,
    /// Whether the "passcode for Personal Meeting ID meetings" setting is locked.
    pub pmi_password: Option<bool>,
    /// Whether the "waiting room" setting is locked.
    pub waiting_room: Option<bool>,
    /// Whether the "webinar passcode" setting is locked.
    pub webinar_password: Option<bool>,
}

/// Security settings of meetings and webinars to lock (`true`) or unlock (`false`); omitted settings stay unchanged.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// Whether the "approve or block countries and regions" setting is locked.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether the "automatic security" setting is locked.
    pub auto_security: Option<bool>,
    /// Whether the "blocked domains" setting is locked.
    pub block_user_domain: Option<bool>,
    /// Whether the "Chat Etiquette Tool" setting is locked.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether the "embed passcode in meeting link" setting is locked.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type. End-to-end encryption disables features such as cloud recording, live streaming and join before
    /// host.
    pub encryption_type: Option<EncryptionType>,
    /// Whether the "end-to-end encryption" setting is locked.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether the "meeting passcode" setting is locked.
    pub meeting_password: Option<bool>,
    /// Whether the "web client authentication" setting is locked.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether the "passcode for phone participants" setting is locked.
    pub phone_password: Option<bool>,
    /// Whether the "passcode for Personal Meeting ID meetings" setting is locked.
    pub pmi_password: Option<bool>,
    /// Whether the "waiting room" setting is locked.
    pub waiting_room: Option<bool>,
    /// Whether the "webinar passcode" setting is locked.
    pub webinar_password: Option<bool>,
}
