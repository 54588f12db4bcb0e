//! SIP phones, which make the Zoom client a softphone of an on-premises PBX: list, enable, update and delete them.
//!
//! The PBX must be from Cisco or Avaya, and the Sales team must enable SIP Phone Integration.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the SIP phones of the account.
///
/// A SIP phone makes the Zoom client a softphone of an on-premises PBX, Cisco or Avaya only. The Sales team must enable
/// SIP Phone Integration.
#[zoom_endpoint(
    GET, "/sip_phones/phones",
    scopes = ["sip_phone:read:admin", "sip_phone:read:list_sip_phones:admin"],
    rate_limit = Medium,
    paged = phones,
    operation = "ListSIPPhonePhones",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/GET/sip_phones/phones",
    errors(
        /// Zoom rejected the call without giving a reason.
        400 => BadRequest,
        /// The access token is invalid.
        401/124 => InvalidAccessToken,
        /// The app or its user lacks permission for SIP phones.
        403/3306 => NoPermission,
    )
)]
pub fn list_sip_phones(
    /// Name or email address of the user whose SIP phones are listed; by default all users of the account.
    search_key: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SipPhonePage;

/// Enables a SIP phone for a user.
///
/// It makes the user's Zoom client a softphone of an on-premises PBX, Cisco or Avaya only. The Sales team must enable
/// SIP Phone Integration for the account's owner or an admin.
#[zoom_endpoint(
    POST, "/sip_phones/phones", json,
    scopes = ["sip_phone:write:admin", "sip_phone:write:sip_phone:admin"],
    rate_limit = Light,
    success = 201,
    operation = "EnableSIPPhonePhones",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/POST/sip_phones/phones",
    errors(
        /// The account does not have SIP Phone Integration.
        400/200 => SipPhonesNotEnabled,
        /// The user with this email address already has a SIP phone.
        400/300 => SipPhoneExists,
        /// The access token is invalid.
        401/124 => InvalidAccessToken,
        /// The app or its user lacks permission for SIP phones.
        403/3306 => NoPermission,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn enable_sip_phone(
    /// SIP phone to enable.
    #[body]
    sip_phone: NewSipPhone,
) -> SipPhone;

/// Deletes a SIP phone of the account.
///
/// Works only with Cisco and Avaya PBX systems. The Sales team must enable SIP Phone Integration.
#[zoom_endpoint(
    DELETE, "/sip_phones/phones/<phone_id>",
    scopes = ["sip_phone:write:admin", "sip_phone:delete:sip_phone:admin"],
    rate_limit = Light,
    operation = "deleteSIPPhonePhones",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/DELETE/sip_phones/phones/%7BphoneId%7D",
    errors(
        /// The access token is invalid.
        401/124 => InvalidAccessToken,
        /// The app or its user lacks permission for SIP phones.
        403/3336 => NoPermission,
        /// The SIP phone does not exist.
        404/2305 => SipPhoneNotFound,
    )
)]
pub fn delete_sip_phone(
    /// ID of the SIP phone, from the list of SIP phones.
    phone_id: String,
) -> NoContent;

/// Updates a SIP phone of the account.
///
/// Works only with Cisco and Avaya PBX systems. The Sales team must enable SIP Phone Integration for the account's
/// owner or an admin.
#[zoom_endpoint(
    PATCH, "/sip_phones/phones/<phone_id>", json,
    scopes = ["sip_phone:write:admin", "sip_phone:update:sip_phone:admin"],
    rate_limit = Light,
    operation = "UpdateSIPPhonePhones",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/PATCH/sip_phones/phones/%7BphoneId%7D",
    errors(
        /// Zoom rejected the call without giving a reason.
        400 => BadRequest,
        /// The access token is invalid.
        401/124 => InvalidAccessToken,
        /// The app or its user lacks permission for SIP phones.
        403/3336 => NoPermission,
        /// The SIP phone does not exist.
        404/2305 => SipPhoneNotFound,
    )
)]
pub fn update_sip_phone(
    /// ID of the SIP phone, from the list of SIP phones.
    phone_id: String,
    /// Changes to apply.
    #[body]
    sip_phone: SipPhoneUpdate,
) -> NoContent;

/// Page of SIP phones.
#[zoom_model(response)]
pub struct SipPhonePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// SIP phones.
    #[zoom(max_items = 300)]
    pub phones: Vec<ListedSipPhone>,
}

/// SIP phone in a list.
#[zoom_model(response)]
pub struct ListedSipPhone {
    /// Authorization name that the SIP phone's user is registered with.
    pub authorization_name: Option<String>,
    /// Name or IP address of the provider's SIP domain.
    pub domain: Option<String>,
    /// ID of the SIP phone.
    pub phone_id: Option<String>,
    /// Generated password of the user's SIP account.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Number of minutes after which the SIP registration expires and the client registers again.
    pub registration_expire_time: Option<i64>,
    /// Email address of the SIP phone's user. The suffix `.pc`, `.mobile` or `.pad` gives one user an account for each
    /// platform.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Phone number of the user in the SIP account.
    pub user_name: Option<String>,
    /// Voicemail number.
    pub voice_mail: Option<String>,
    /// Number to display as the caller ID, as an extension or in E.164 format, if the dialable number differs from
    /// `user_name`.
    #[zoom(max_length = 64)]
    pub display_number: Option<String>,
    /// First SIP server: proxy, register server and transport protocol.
    pub server: Option<Server>,
    /// Second SIP server: proxy, register server and transport protocol.
    pub server_2: Option<Server>,
    /// Third SIP server: proxy, register server and transport protocol.
    pub server_3: Option<Server>,
}

/// Servers of a SIP phone, with their transport protocol.
#[zoom_model]
pub struct Server {
    /// IP address of the SIP proxy server, with the port unless it is UDP's 5060. Without a proxy, it can be the
    /// address of the register server.
    pub proxy_server: Option<String>,
    /// IP address of the SIP register server, with the port unless it is UDP's 5060.
    pub register_server: Option<String>,
    /// Transport protocol of the SIP provider.
    pub transport_protocol: Option<TransportProtocol>,
}

/// Transport protocol of SIP.
#[zoom_model]
pub enum TransportProtocol {
    /// UDP.
    #[zoom(rename = "UDP")]
    Udp,
    /// TCP.
    #[zoom(rename = "TCP")]
    Tcp,
    /// TLS.
    #[zoom(rename = "TLS")]
    Tls,
    /// Automatic.
    #[zoom(rename = "AUTO")]
    Auto,
}

/// SIP phone enabled for a user.
#[zoom_model(response)]
pub struct SipPhone {
    /// ID of the SIP phone.
    pub phone_id: Option<String>,
    /// Authorization name that the SIP phone's user is registered with.
    #[zoom(max_length = 64)]
    pub authorization_name: Option<String>,
    /// Name or IP address of the provider's SIP domain, such as `example.com`.
    #[zoom(max_length = 64)]
    pub domain: Option<String>,
    /// Generated password of the user's SIP account.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Number of minutes after which the SIP registration expires and the client registers again.
    #[zoom(min = 1, max = 127)]
    pub registration_expire_time: Option<u32>,
    /// Email address of the SIP phone's user, with the suffix `.pc`, `.mobile` or `.pad` for a single platform.
    #[zoom(max_length = 64, format = "email")]
    pub user_email: Option<String>,
    /// Phone number of the user in the SIP account.
    #[zoom(max_length = 64)]
    pub user_name: Option<String>,
    /// Voicemail number.
    #[zoom(max_length = 255)]
    pub voice_mail: Option<String>,
    /// Number to display as the caller ID, as an extension or in E.164 format, if the dialable number differs from
    /// `user_name`.
    #[zoom(max_length = 64)]
    pub display_number: Option<String>,
    /// First SIP server: proxy, register server and transport protocol.
    pub server: Option<Server>,
    /// Second SIP server: proxy, register server and transport protocol.
    pub server_2: Option<Server>,
    /// Third SIP server: proxy, register server and transport protocol.
    pub server_3: Option<Server>,
}

/// SIP phone to enable for a user.
#[zoom_model]
pub struct NewSipPhone {
    /// Authorization name that the SIP phone's user is registered with.
    #[zoom(max_length = 64)]
    pub authorization_name: String,
    /// Name or IP address of the provider's SIP domain, such as `example.com`.
    #[zoom(max_length = 64)]
    pub domain: String,
    /// Password of the user's SIP account.
    #[zoom(secret)]
    pub password: String,
    /// Number of minutes after which the SIP registration expires and the client registers again.
    #[zoom(default = 60, min = 1, max = 127)]
    pub registration_expire_time: Option<u32>,
    /// Email address of the SIP phone's user. The suffix `.pc`, `.mobile` or `.pad` gives one user an account for each
    /// platform.
    #[zoom(max_length = 64, format = "email")]
    pub user_email: String,
    /// Phone number of the user in the SIP account.
    #[zoom(max_length = 64)]
    pub user_name: String,
    /// Voicemail number.
    #[zoom(max_length = 255)]
    pub voice_mail: Option<String>,
    /// Number to display as the caller ID, as an extension or in E.164 format, if the dialable number differs from
    /// `user_name`.
    #[zoom(max_length = 64)]
    pub display_number: Option<String>,
    /// First SIP server: proxy, register server and transport protocol.
    pub server: Server,
    /// Second SIP server: proxy, register server and transport protocol.
    pub server_2: Option<Server>,
    /// Third SIP server: proxy, register server and transport protocol.
    pub server_3: Option<Server>,
}

/// Changes to a SIP phone. Omitted fields keep their values.
#[zoom_model]
pub struct SipPhoneUpdate {
    /// Authorization name that the SIP phone's user is registered with.
    #[zoom(max_length = 64)]
    pub authorization_name: Option<String>,
    /// Name or IP address of the provider's SIP domain, such as `example.com`.
    #[zoom(max_length = 64)]
    pub domain: Option<String>,
    /// Password of the user's SIP account.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Number of minutes after which the SIP registration expires and the client registers again.
    #[zoom(min = 1, max = 127)]
    pub registration_expire_time: Option<u32>,
    /// Phone number of the user in the SIP account.
    #[zoom(max_length = 64)]
    pub user_name: Option<String>,
    /// Voicemail number.
    #[zoom(max_length = 255)]
    pub voice_mail: Option<String>,
    /// Number to display as the caller ID, as an extension or in E.164 format, if the dialable number differs from
    /// `user_name`.
    #[zoom(max_length = 64)]
    pub display_number: Option<String>,
    /// First SIP server: proxy, register server and transport protocol.
    pub server: Option<Server>,
    /// Second SIP server: proxy, register server and transport protocol.
    pub server_2: Option<Server>,
    /// Third SIP server: proxy, register server and transport protocol.
    pub server_3: Option<Server>,
}
