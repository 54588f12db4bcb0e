//! SIP phones, which make the Zoom client a softphone of an on-premises PBX: list, enable, change and delete them.
//!
//! The PBX must be one of Cisco or Avaya, and the Sales team must have enabled SIP Phone Integration.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the SIP phones of the account, page by page.
///
/// A SIP phone makes the Zoom client a softphone of an on-premises PBX, Cisco or Avaya only. The Sales team must have
/// enabled SIP Phone Integration.
///
/// Zoom's page: [List SIP phones](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/GET/sip_phones/phones).
#[zoom_endpoint(
    GET, "/sip_phones/phones",
    scopes = ["sip_phone:read:admin", "sip_phone:read:list_sip_phones:admin"],
    rate_limit = Medium,
    paged = phones,
    errors(
        /// Zoom did not take the call, and does not say why.
        400 => BadRequest,
        /// The access token is not valid.
        401/124 => InvalidAccessToken,
        /// The app or its user may not do this with SIP phones.
        403/3306 => NoPermission,
    )
)]
pub fn list_sip_phones(
    /// The user whose SIP phone to list, by name or e-mail address; all of the account when left out.
    search_key: Option<String>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> SipPhonePage;

/// Lets a user use a SIP phone.
///
/// It makes the user's Zoom client a softphone of an on-premises PBX, Cisco or Avaya only. The account's owner or an
/// admin must have had SIP Phone Integration enabled by the Sales team.
///
/// Zoom's page: [Enable SIP phone](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/POST/sip_phones/phones).
#[zoom_endpoint(
    POST, "/sip_phones/phones", json,
    scopes = ["sip_phone:write:admin", "sip_phone:write:sip_phone:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The account does not have SIP Phone Integration.
        400/200 => SipPhonesNotEnabled,
        /// The user with this address has a SIP phone already.
        400/300 => SipPhoneExists,
        /// The access token is not valid.
        401/124 => InvalidAccessToken,
        /// The app or its user may not do this with SIP phones.
        403/3306 => NoPermission,
        /// The user does not exist, or belongs to another account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn enable_sip_phone(
    /// The phone to enable.
    #[body]
    enable_sip_phone_body: NewSipPhone,
) -> SipPhone;

/// Deletes a SIP phone of the account.
///
/// It works with Cisco and Avaya PBX systems only. The Sales team must have enabled SIP Phone Integration.
///
/// Zoom's page: [Delete SIP phone](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/DELETE/sip_phones/phones/%7BphoneId%7D).
#[zoom_endpoint(
    DELETE, "/sip_phones/phones/<phone_id>",
    scopes = ["sip_phone:write:admin", "sip_phone:delete:sip_phone:admin"],
    rate_limit = Light,
    errors(
        /// The access token is not valid.
        401/124 => InvalidAccessToken,
        /// The app or its user may not do this with SIP phones.
        403/3336 => NoPermission,
        /// No SIP phone has this ID.
        404/2305 => SipPhoneNotFound,
    )
)]
pub fn delete_sip_phone(
    /// The SIP phone, by its ID from the list of SIP phones.
    phone_id: String,
) -> NoContent;

/// Changes a SIP phone of the account.
///
/// It works with Cisco and Avaya PBX systems only. The account's owner or an admin must have had SIP Phone Integration
/// enabled by the Sales team.
///
/// Zoom's page: [Update SIP phone](https://developers.zoom.us/docs/api/meetings/#tag/sip-phone/PATCH/sip_phones/phones/%7BphoneId%7D).
#[zoom_endpoint(
    PATCH, "/sip_phones/phones/<phone_id>", json,
    scopes = ["sip_phone:write:admin", "sip_phone:update:sip_phone:admin"],
    rate_limit = Light,
    errors(
        /// Zoom did not take the call, and does not say why.
        400 => BadRequest,
        /// The access token is not valid.
        401/124 => InvalidAccessToken,
        /// The app or its user may not do this with SIP phones.
        403/3336 => NoPermission,
        /// No SIP phone has this ID.
        404/2305 => SipPhoneNotFound,
    )
)]
pub fn update_sip_phone(
    /// The SIP phone, by its ID from the list of SIP phones.
    phone_id: String,
    /// What to change.
    #[body]
    sip_phone: SipPhoneUpdate,
) -> NoContent;

/// One page of SIP phones.
#[zoom_model]
pub struct SipPhonePage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// The SIP phones. At most 300.
    pub phones: Vec<ListedSipPhone>,
}

/// A SIP phone, as it is listed.
#[zoom_model]
pub struct ListedSipPhone {
    /// The authorization name the SIP phone's user is registered with.
    pub authorization_name: Option<String>,
    /// The name or IP address of the provider's SIP domain.
    pub domain: Option<String>,
    /// The SIP phone's ID.
    pub phone_id: Option<String>,
    /// The password that was made for the user's SIP account.
    #[zoom(secret)]
    pub password: Option<String>,
    /// After how many minutes the SIP registration expires and the client registers anew.
    pub registration_expire_time: Option<i64>,
    /// The user the SIP phone belongs to, by e-mail address. With `.pc`, `.mobile` or `.pad` at its end, one user has
    /// an account for each platform.
    pub user_email: Option<String>,
    /// The phone number of the user in the SIP account.
    pub user_name: Option<String>,
    /// The number to dial for voicemail.
    pub voice_mail: Option<String>,
    /// The number that others see, as an extension or in E.164 form. At most 64 characters.
    pub display_number: Option<String>,
    /// The first SIP server: its proxy, its register server and its transport protocol.
    pub server: Option<Server>,
    /// The second SIP server: its proxy, its register server and its transport protocol.
    pub server_2: Option<Server>,
    /// The third SIP server: its proxy, its register server and its transport protocol.
    pub server_3: Option<Server>,
}

/// The servers through which a SIP phone registers and calls, and the protocol it speaks to them.
#[zoom_model]
pub struct Server {
    /// The IP address of the proxy for SIP requests, with the port unless it is UDP's 5060. Without a proxy it may be
    /// the register server's.
    pub proxy_server: Option<String>,
    /// The IP address of the server that takes SIP registrations, with the port unless it is UDP's 5060.
    pub register_server: Option<String>,
    /// The transport protocol of the SIP provider.
    pub transport_protocol: Option<TransportProtocol>,
}

/// Which protocol SIP runs over.
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
    /// Whichever serves.
    #[zoom(rename = "AUTO")]
    Auto,
}

/// A SIP phone that was enabled for a user.
#[zoom_model]
pub struct SipPhone {
    /// The SIP phone's ID.
    pub phone_id: Option<String>,
    /// The authorization name the SIP phone's user is registered with. At most 64 characters.
    pub authorization_name: Option<String>,
    /// The name or IP address of the provider's SIP domain, such as `example.com`. At most 64 characters.
    pub domain: Option<String>,
    /// The password that was made for the user's SIP account.
    #[zoom(secret)]
    pub password: Option<String>,
    /// After how many minutes the SIP registration expires and the client registers anew. 1 to 127.
    pub registration_expire_time: Option<u32>,
    /// The user the SIP phone belongs to, by e-mail address, with `.pc`, `.mobile` or `.pad` at its end where it is for
    /// one platform. At most 64 characters.
    pub user_email: Option<String>,
    /// The phone number of the user in the SIP account. At most 64 characters.
    pub user_name: Option<String>,
    /// The number to dial for voicemail. At most 255 characters.
    pub voice_mail: Option<String>,
    /// The number that others see, as an extension or in E.164 form. At most 64 characters.
    pub display_number: Option<String>,
    /// The first SIP server: its proxy, its register server and its transport protocol.
    pub server: Option<Server>,
    /// The second SIP server: its proxy, its register server and its transport protocol.
    pub server_2: Option<Server>,
    /// The third SIP server: its proxy, its register server and its transport protocol.
    pub server_3: Option<Server>,
}

/// A SIP phone to enable for a user.
#[zoom_model]
pub struct NewSipPhone {
    /// The authorization name the SIP phone's user is registered with. At most 64 characters.
    pub authorization_name: String,
    /// The name or IP address of the provider's SIP domain, such as `example.com`. At most 64 characters.
    pub domain: String,
    /// The password of the user's SIP account.
    #[zoom(secret)]
    pub password: String,
    /// After how many minutes the SIP registration expires and the client registers anew. 60 when left out, 1 to 127.
    pub registration_expire_time: Option<u32>,
    /// The user the SIP phone belongs to, by e-mail address. With `.pc`, `.mobile` or `.pad` at its end, one user has
    /// an account for each platform. At most 64 characters.
    pub user_email: String,
    /// The phone number of the user in the SIP account. At most 64 characters.
    pub user_name: String,
    /// The number to dial for voicemail. At most 255 characters.
    pub voice_mail: Option<String>,
    /// The number that others see, as an extension or in E.164 form. At most 64 characters.
    pub display_number: Option<String>,
    /// The first SIP server: its proxy, its register server and its transport protocol.
    pub server: Server,
    /// The second SIP server: its proxy, its register server and its transport protocol.
    pub server_2: Option<Server>,
    /// The third SIP server: its proxy, its register server and its transport protocol.
    pub server_3: Option<Server>,
}

/// What is changed of a SIP phone; what is left out stays as it is.
#[zoom_model]
pub struct SipPhoneUpdate {
    /// The authorization name the SIP phone's user is registered with. At most 64 characters.
    pub authorization_name: Option<String>,
    /// The name or IP address of the provider's SIP domain, such as `example.com`. At most 64 characters.
    pub domain: Option<String>,
    /// The password of the user's SIP account.
    #[zoom(secret)]
    pub password: Option<String>,
    /// After how many minutes the SIP registration expires and the client registers anew. 1 to 127.
    pub registration_expire_time: Option<u32>,
    /// The phone number of the user in the SIP account. At most 64 characters.
    pub user_name: Option<String>,
    /// The number to dial for voicemail. At most 255 characters.
    pub voice_mail: Option<String>,
    /// The number that others see, as an extension or in E.164 form. At most 64 characters.
    pub display_number: Option<String>,
    /// The first SIP server: its proxy, its register server and its transport protocol.
    pub server: Option<Server>,
    /// The second SIP server: its proxy, its register server and its transport protocol.
    pub server_2: Option<Server>,
    /// The third SIP server: its proxy, its register server and its transport protocol.
    pub server_3: Option<Server>,
}
