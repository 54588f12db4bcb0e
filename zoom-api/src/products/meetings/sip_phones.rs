//! SIP phones.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists SIP phones.
///
/// Zoom's page: [List SIP phones](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/GET/sip_phones/phones).
#[zoom_endpoint(
    GET, "/sip_phones/phones",
    scopes = ["sip_phone:read:admin", "sip_phone:read:list_sip_phones:admin"],
    rate_limit = Medium,
    paged = phones,
    errors(
        /// Bad request.
        400 => BadRequest,
        /// Invalid access token.
        401/124 => InvalidAccessToken,
        /// No permission.
        403/3306 => NoPermission,
    )
)]
pub fn list_sip_phones(
    /// The search key.
    search_key: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> SipPhonePage;

/// Enables a SIP phone.
///
/// Zoom's page: [Enable SIP phone](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/POST/sip_phones/phones).
#[zoom_endpoint(
    POST, "/sip_phones/phones", json,
    scopes = ["sip_phone:write:admin", "sip_phone:write:sip_phone:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// SIP phones not enabled.
        400/200 => SipPhonesNotEnabled,
        /// SIP phone exists.
        400/300 => SipPhoneExists,
        /// Invalid access token.
        401/124 => InvalidAccessToken,
        /// No permission.
        403/3306 => NoPermission,
        /// User not in account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn enable_sip_phone(
    /// The enable SIP phone body.
    #[body]
    enable_sip_phone_body: NewSipPhone,
) -> SipPhone;

/// Deletes a SIP phone.
///
/// Zoom's page: [Delete SIP phone](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/DELETE/sip_phones/phones/%7BphoneId%7D).
#[zoom_endpoint(
    DELETE, "/sip_phones/phones/<phone_id>",
    scopes = ["sip_phone:write:admin", "sip_phone:delete:sip_phone:admin"],
    rate_limit = Light,
    errors(
        /// Invalid access token.
        401/124 => InvalidAccessToken,
        /// No permission.
        403/3336 => NoPermission,
        /// SIP phone not found.
        404/2305 => SipPhoneNotFound,
    )
)]
pub fn delete_sip_phone(
    /// The phone.
    phone_id: String,
) -> NoContent;

/// Updates a SIP phone.
///
/// Zoom's page: [Update SIP phone](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/PATCH/sip_phones/phones/%7BphoneId%7D).
#[zoom_endpoint(
    PATCH, "/sip_phones/phones/<phone_id>", json,
    scopes = ["sip_phone:write:admin", "sip_phone:update:sip_phone:admin"],
    rate_limit = Light,
    errors(
        /// Bad request.
        400 => BadRequest,
        /// Invalid access token.
        401/124 => InvalidAccessToken,
        /// No permission.
        403/3336 => NoPermission,
        /// SIP phone not found.
        404/2305 => SipPhoneNotFound,
    )
)]
pub fn update_sip_phone(
    /// The phone.
    phone_id: String,
    /// The SIP phone.
    #[body]
    sip_phone: SipPhoneUpdate,
) -> NoContent;

/// One page of SIP phones.
#[zoom_model]
pub struct SipPhonePage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// The phones: at most 300.
    pub phones: Vec<ListedSipPhone>,
}

/// A SIP phone, as it is listed.
#[zoom_model]
pub struct ListedSipPhone {
    /// The authorization name.
    pub authorization_name: Option<String>,
    /// The domain.
    pub domain: Option<String>,
    /// The phone ID.
    pub phone_id: Option<String>,
    /// The password.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The registration expire time.
    pub registration_expire_time: Option<i64>,
    /// The user email: an e-mail address.
    pub user_email: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The voice mail.
    pub voice_mail: Option<String>,
    /// The display number: at most 64 characters.
    pub display_number: Option<String>,
    /// The server.
    pub server: Option<Server>,
    /// The server 2.
    pub server_2: Option<Server>,
    /// The server 3.
    pub server_3: Option<Server>,
}

/// A server.
#[zoom_model]
pub struct Server {
    /// The proxy server.
    pub proxy_server: Option<String>,
    /// The register server.
    pub register_server: Option<String>,
    /// The transport protocol.
    pub transport_protocol: Option<TransportProtocol>,
}

/// What a transport protocol can be.
#[zoom_model]
pub enum TransportProtocol {
    /// Udp.
    #[zoom(rename = "UDP")]
    Udp,
    /// Tcp.
    #[zoom(rename = "TCP")]
    Tcp,
    /// Tls.
    #[zoom(rename = "TLS")]
    Tls,
    /// Auto.
    #[zoom(rename = "AUTO")]
    Auto,
}

/// A SIP phone.
#[zoom_model]
pub struct SipPhone {
    /// The phone ID.
    pub phone_id: Option<String>,
    /// The authorization name: at most 64 characters.
    pub authorization_name: Option<String>,
    /// The domain: at most 64 characters.
    pub domain: Option<String>,
    /// The password.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The registration expire time: 60 when left out, 1 to 127.
    pub registration_expire_time: Option<u32>,
    /// The user email: at most 64 characters, an e-mail address.
    pub user_email: Option<String>,
    /// The user name: at most 64 characters.
    pub user_name: Option<String>,
    /// The voice mail: at most 255 characters.
    pub voice_mail: Option<String>,
    /// The display number: at most 64 characters.
    pub display_number: Option<String>,
    /// The server.
    pub server: Option<Server>,
    /// The server 2.
    pub server_2: Option<Server>,
    /// The server 3.
    pub server_3: Option<Server>,
}

/// What is made: SIP phone.
#[zoom_model]
pub struct NewSipPhone {
    /// The authorization name: at most 64 characters.
    pub authorization_name: String,
    /// The domain: at most 64 characters.
    pub domain: String,
    /// The password.
    #[zoom(secret)]
    pub password: String,
    /// The registration expire time: 60 when left out, 1 to 127.
    pub registration_expire_time: Option<u32>,
    /// The user email: at most 64 characters, an e-mail address.
    pub user_email: String,
    /// The user name: at most 64 characters.
    pub user_name: String,
    /// The voice mail: at most 255 characters.
    pub voice_mail: Option<String>,
    /// The display number: at most 64 characters.
    pub display_number: Option<String>,
    /// The server.
    pub server: Server,
    /// The server 2.
    pub server_2: Option<Server>,
    /// The server 3.
    pub server_3: Option<Server>,
}

/// What is changed: SIP phone.
#[zoom_model]
pub struct SipPhoneUpdate {
    /// The authorization name: at most 64 characters.
    pub authorization_name: Option<String>,
    /// The domain: at most 64 characters.
    pub domain: Option<String>,
    /// The password.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The registration expire time: 60 when left out, 1 to 127.
    pub registration_expire_time: Option<u32>,
    /// The user name: at most 64 characters.
    pub user_name: Option<String>,
    /// The voice mail: at most 255 characters.
    pub voice_mail: Option<String>,
    /// The display number: at most 64 characters.
    pub display_number: Option<String>,
    /// The server.
    pub server: Option<Server>,
    /// The server 2.
    pub server_2: Option<Server>,
    /// The server 3.
    pub server_3: Option<Server>,
}
