//! Account locked settings: meeting security.

use super::super::EncryptionType;
use zoom_api::zoom_model;

/// Which settings for the security of meetings and webinars are locked; `true` for each that is.
#[zoom_model]
pub struct MeetingSecurity {
    /// The lock on whether people are admitted or blocked by country or region.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// The lock on whether every meeting needs a passcode, a waiting room or signing in.
    pub auto_security: Option<bool>,
    /// The lock on whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The lock on whether the Chat Etiquette Tool watches messages for unwanted words.
    pub chat_etiquette_tool: Option<bool>,
    /// The lock on whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// Whether the kind of encryption is locked.
    pub encryption_type: Option<bool>,
    /// The lock on whether meetings can be encrypted from end to end.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// The lock on whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// The lock on whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// The lock on whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// The lock on whether people wait until the host lets them in.
    pub waiting_room: Option<bool>,
    /// The lock on whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}

/// Which settings for the security of meetings and webinars to lock (`true`) or unlock (`false`); what is left out
/// stays as it is.
#[zoom_model]
pub struct MeetingSecurityUpdate {
    /// The lock on whether people are admitted or blocked by country or region.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// The lock on whether every meeting needs a passcode, a waiting room or signing in.
    pub auto_security: Option<bool>,
    /// The lock on whether users of certain domains are kept out of meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// The lock on whether the Chat Etiquette Tool watches messages for unwanted words.
    pub chat_etiquette_tool: Option<bool>,
    /// The lock on whether links to meetings hold the encrypted passcode, so that one click joins.
    #[zoom(secret)]
    pub embed_password_in_join_link: Option<bool>,
    /// How the meeting is encrypted. With end-to-end encryption, cloud recording, dialling in and the like are off.
    pub encryption_type: Option<EncryptionType>,
    /// The lock on whether meetings can be encrypted from end to end.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// The lock on whether meetings need a passcode, but for those with a Personal Meeting ID.
    #[zoom(secret)]
    pub meeting_password: Option<bool>,
    /// The lock on whether only people who signed in can join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// The lock on whether people who join by phone need a passcode, made of digits.
    #[zoom(secret)]
    pub phone_password: Option<bool>,
    /// The lock on whether meetings with a Personal Meeting ID need a passcode.
    #[zoom(secret)]
    pub pmi_password: Option<bool>,
    /// The lock on whether people wait until the host lets them in.
    pub waiting_room: Option<bool>,
    /// The lock on whether new webinars get a passcode, which people need to join.
    #[zoom(secret)]
    pub webinar_password: Option<bool>,
}
