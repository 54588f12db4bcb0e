//! Voicemails: list, download, mark and delete them.

mod responses;

pub use responses::*;

use bytes::Bytes;
use jiff::civil::Date;

use super::PartyExtensionType;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the voicemail that belongs to an entry in the call log.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/call_logs/<call_id>/voice_mail",
    scopes = ["phone:read", "phone:read:admin", "phone_voicemail:read", "phone_voicemail:read:admin", "phone:read:voicemail", "phone:read:voicemail:admin"],
    rate_limit = Light,
    operation = "getVoicemailDetailsByCallIdOrCallLogId",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/users/%7BuserId%7D/call_logs/%7Bid%7D/voice_mail",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The voicemail does not exist.
        404/404 => VoicemailNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn get_call_voicemail(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// ID of the entry in the call log.
    call_id: String,
) -> CallVoicemail;

/// Lists the voicemails of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/voice_mails",
    scopes = ["phone:read", "phone:read:admin", "phone_voicemail:read", "phone_voicemail:read:admin", "phone:read:list_voicemails", "phone:read:list_voicemails:admin"],
    rate_limit = Medium,
    paged = voice_mails,
    operation = "phoneUserVoiceMails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/users/%7BuserId%7D/voice_mails",
    max_range = 1 month,
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The page token is invalid or has expired.
        400/400 => InvalidPageToken,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_voicemails(
    /// ID or email address of the user, or `me`.
    user_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Whether to list all, read or unread voicemails.
    #[zoom(default = "all")]
    status: Option<VoicemailStatusFilter>,
    next_page_token: Option<String>,
    /// Start of the period, which is at most one month within the last six months; by default 30 days ago.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// Whether to list voicemails in the trash.
    trash: Option<bool>,
) -> UserVoicemailPage;

/// Lists the voicemails of the account.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/voice_mails",
    scopes = ["phone:read:admin", "phone_voicemail:read:admin", "phone:read:list_voicemails:admin"],
    rate_limit = Heavy,
    paged = voice_mails,
    operation = "accountVoiceMails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/voice_mails",
    max_range = 1 month,
    errors(
        /// The account does not exist.
        401/124 => AccountNotFound,
    )
)]
pub fn list_account_voicemails(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Whether to list all, read or unread voicemails.
    #[zoom(default = "all")]
    status: Option<VoicemailStatusFilter>,
    /// ID of the site whose voicemails to list.
    site_id: Option<String>,
    /// Kind of the owner; by default all.
    owner_type: Option<PartyExtensionType>,
    /// Whether to list normal, spam or possible spam voicemails.
    voicemail_type: Option<VoicemailType>,
    next_page_token: Option<String>,
    /// Start of the period, which is at most one month within the last six months; by default 30 days ago.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// Whether to list voicemails in the trash.
    #[zoom(default = false)]
    trashed: Option<bool>,
) -> AccountVoicemailPage;

/// Downloads the audio file of a voicemail.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/voice_mails/download/<file_id>",
    scopes = ["phone:read", "phone:read:admin", "phone_voicemail:read", "phone_voicemail:read:admin", "phone:read:voicemail", "phone:read:voicemail:admin"],
    rate_limit = Medium,
    operation = "phoneDownloadVoicemailFile",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/voice_mails/download/%7BfileId%7D",
    errors(
        /// The file does not exist.
        400/404 => FileNotFound,
    )
)]
pub fn download_voicemail(
    /// ID of the file, from the voicemail's download URL.
    file_id: String,
) -> Bytes;

/// Returns a voicemail.
///
/// The account needs a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/voice_mails/<voicemail_id>",
    scopes = ["phone:read", "phone:read:admin", "phone_voicemail:read", "phone_voicemail:read:admin", "phone:read:voicemail", "phone:read:voicemail:admin"],
    rate_limit = Light,
    operation = "getVoicemailDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/voice_mails/%7BvoicemailId%7D",
    errors(
        /// The voicemail does not exist.
        400/300 => VoicemailNotFound,
    )
)]
pub fn get_voicemail(
    /// ID of the voicemail.
    voicemail_id: String,
) -> Voicemail;

/// Deletes a voicemail.
///
/// The account needs a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/voice_mails/<voicemail_id>",
    scopes = ["phone:write", "phone:write:admin", "phone_voicemail:write", "phone_voicemail:write:admin", "phone:delete:voicemail", "phone:delete:voicemail:admin"],
    rate_limit = Light,
    operation = "deleteVoicemail",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/voicemails/DELETE/phone/voice_mails/%7BvoicemailId%7D",
    errors(
        /// The account does not exist.
        401/124 => AccountNotFound,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
pub fn delete_voicemail(
    /// ID of the voicemail.
    voicemail_id: String,
) -> NoContent;

/// Marks a voicemail as read or unread.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/voice_mails/<voicemail_id>",
    scopes = ["phone:write", "phone:write:admin", "phone_voicemail:write", "phone_voicemail:write:admin", "phone:update:voicemail", "phone:update:voicemail:admin"],
    rate_limit = Light,
    operation = "updateVoicemailReadStatus",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/voicemails/PATCH/phone/voice_mails/%7BvoicemailId%7D",
    errors(
        /// The read status is invalid, or the account cannot mark voicemails as unread.
        400/400 => InvalidReadStatus,
        /// The voicemail does not exist.
        400/404 => VoicemailNotFound,
    )
)]
pub fn update_read_status(
    /// ID of the voicemail.
    voicemail_id: String,
    /// Whether the voicemail is marked as read or unread; unread requires the account's feature to mark voicemails as
    /// unread.
    #[query]
    read_status: VoicemailReadStatus,
) -> NoContent;

/// Status of the voicemails to list.
#[zoom_model]
pub enum VoicemailStatusFilter {
    /// All.
    All,
    /// Read.
    Read,
    /// Unread.
    Unread,
}

/// Whether a voicemail is spam.
#[zoom_model]
pub enum VoicemailType {
    /// Normal.
    Normal,
    /// Spam.
    Spam,
    /// Possible spam.
    #[zoom(rename = "maybeSpam")]
    MaybeSpam,
}

/// Read or unread.
#[zoom_model]
pub enum VoicemailReadStatus {
    /// Read.
    #[zoom(rename = "Read")]
    Read,
    /// Unread.
    #[zoom(rename = "Unread")]
    Unread,
}
