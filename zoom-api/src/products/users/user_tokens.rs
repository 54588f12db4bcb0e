//! User tokens.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets an own ZAK.
///
/// Zoom's page: [Get the user's ZAK](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/me/zak).
#[zoom_endpoint(
    GET, "/users/me/zak",
    scopes = ["user_zak:read", "user:read:zak", "user:read:zak:admin"],
    rate_limit = Light,
    errors(
        /// User not found.
        400/1001 => UserNotFound,
    )
)]
pub fn get_own_zak() -> Zak;

/// Gets a user token.
///
/// Zoom's page: [Get a user's token](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/token).
#[zoom_endpoint(
    GET, "/users/<user_id>/token",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:token", "user:read:token:admin"],
    rate_limit = Light,
    errors(
        /// Invalid access token.
        400/124 => InvalidAccessToken,
        /// Unknown endpoint.
        400/2300 => UnknownEndpoint,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user_token(
    /// The user.
    user_id: String,
    /// The type: `token` when left out.
    #[query(rename = "type")]
    kind: Option<TokenType>,
    /// The ttl: 7,200 when left out.
    ttl: Option<i64>,
    /// The meeting ID.
    meeting_id: Option<String>,
) -> UserToken;

/// Revokes a SSO token.
///
/// Zoom's page: [Revoke a user's SSO token](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/token).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/token",
    scopes = ["user:write", "user:write:admin", "user:delete:token", "user:delete:token:admin"],
    rate_limit = Light,
    errors(
        /// Invalid access token.
        400/124 => InvalidAccessToken,
        /// Unknown endpoint.
        400/2300 => UnknownEndpoint,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn revoke_sso_token(
    /// The user.
    user_id: String,
) -> NoContent;

/// A ZAK.
#[zoom_model]
pub struct Zak {
    /// The token.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// A user token.
#[zoom_model]
pub struct UserToken {
    /// The token.
    #[zoom(secret)]
    pub token: Option<String>,
}

/// What a token type can be.
#[zoom_model]
pub enum TokenType {
    /// Token.
    Token,
    /// ZAK.
    Zak,
    /// Onbehalf.
    Onbehalf,
}
