//! Automatic replies of mailboxes.

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the automatic reply of a mailbox.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/settings/vacation",
    scopes = ["mail:read", "mail:read:admin", "email:read:setting_vacation", "email:read:setting_vacation:admin"],
    rate_limit = Light,
    operation = "get_mail_vacation_response_setting",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settings/GET/emails/mailboxes/%7Bemail%7D/settings/vacation",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn get_vacation_response(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
) -> VacationResponse;

/// Sets the automatic reply of a mailbox.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    PUT, "/emails/mailboxes/<email>/settings/vacation", json,
    scopes = ["mail:write", "mail:write:admin", "email:update:setting_vacation", "email:update:setting_vacation:admin"],
    rate_limit = Light,
    operation = "update_mailbox_vacation_response_setting",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settings/PUT/emails/mailboxes/%7Bemail%7D/settings/vacation",
    errors(
        /// A value of the vacation response is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn update_vacation_response(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Automatic reply to set.
    #[body]
    vacation_response: VacationResponseUpdate,
) -> VacationResponse;

/// Automatic reply of a mailbox.
#[zoom_model(response)]
pub struct VacationResponse {
    /// Whether incoming messages are answered automatically.
    #[zoom(rename = "enableAutoReply")]
    pub enable_auto_reply: Option<bool>,
    /// Text before the subject of the reply. Automatic replies require a subject or a text.
    #[zoom(rename = "responseSubject")]
    pub response_subject: Option<String>,
    /// Text of the reply; ignored if there is an HTML text.
    #[zoom(rename = "responseBodyPlainText")]
    pub response_body_plain_text: Option<String>,
    /// Text of the reply in HTML, which Zoom sanitizes; takes precedence over the plain text.
    #[zoom(rename = "responseBodyHtml")]
    pub response_body_html: Option<String>,
    /// Whether every message of a sender is answered; otherwise, a sender gets one reply in four days.
    #[zoom(rename = "enableAlwaysRespond")]
    pub enable_always_respond: Option<bool>,
    /// Whether only contacts of the user get replies.
    #[zoom(rename = "restrictToContacts")]
    pub restrict_to_contacts: Option<bool>,
    /// Whether only senders of the user's domain get replies.
    #[zoom(rename = "restrictToDomain")]
    pub restrict_to_domain: Option<bool>,
    /// Start of the automatic replies, in milliseconds since the Unix epoch.
    #[zoom(rename = "startTime")]
    pub start_time: Option<String>,
    /// Start of the automatic replies, in UTC (ISO 8601); before the end.
    #[zoom(rename = "startTimeISO")]
    pub start_time_iso: Option<Timestamp>,
    /// End of the automatic replies, in milliseconds since the Unix epoch.
    #[zoom(rename = "endTime")]
    pub end_time: Option<String>,
    /// End of the automatic replies, in UTC (ISO 8601); after the start.
    #[zoom(rename = "endTimeISO")]
    pub end_time_iso: Option<Timestamp>,
}

/// Automatic reply to set.
#[zoom_model]
pub struct VacationResponseUpdate {
    /// Whether incoming messages are answered automatically.
    #[zoom(rename = "enableAutoReply")]
    pub enable_auto_reply: bool,
    /// Text before the subject of the reply. Automatic replies require a subject or a text.
    #[zoom(rename = "responseSubject")]
    pub response_subject: Option<String>,
    /// Text of the reply; ignored if there is an HTML text.
    #[zoom(rename = "responseBodyPlainText")]
    pub response_body_plain_text: Option<String>,
    /// Text of the reply in HTML, which Zoom sanitizes; takes precedence over the plain text.
    #[zoom(rename = "responseBodyHtml")]
    pub response_body_html: Option<String>,
    /// Whether every message of a sender is answered; otherwise, a sender gets one reply in four days.
    #[zoom(rename = "enableAlwaysRespond")]
    pub enable_always_respond: Option<bool>,
    /// Whether only contacts of the user get replies.
    #[zoom(rename = "restrictToContacts")]
    pub restrict_to_contacts: Option<bool>,
    /// Whether only senders of the user's domain get replies.
    #[zoom(rename = "restrictToDomain")]
    pub restrict_to_domain: Option<bool>,
    /// Start of the automatic replies, in milliseconds since the Unix epoch.
    #[zoom(rename = "startTime")]
    pub start_time: Option<String>,
    /// Start of the automatic replies, in UTC (ISO 8601); before the end.
    #[zoom(rename = "startTimeISO")]
    pub start_time_iso: Option<Timestamp>,
    /// End of the automatic replies, in milliseconds since the Unix epoch.
    #[zoom(rename = "endTime")]
    pub end_time: Option<String>,
    /// End of the automatic replies, in UTC (ISO 8601); after the start.
    #[zoom(rename = "endTimeISO")]
    pub end_time_iso: Option<Timestamp>,
}
