//! Tokens of a user: get keys that start or join meetings on the user's behalf, and revoke sign-ins.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the Zoom Access Key (ZAK) of the token's user.
///
/// It starts or joins a meeting on the user's behalf. The key is valid for five minutes; `get_user_token` returns keys
/// of other users and with other validity periods.
#[zoom_endpoint(
    GET, "/users/me/zak",
    scopes = ["user_zak:read", "user:read:zak", "user:read:zak:admin"],
    rate_limit = Light,
    operation = "userZak",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/me/zak",
    errors(
        /// The user does not exist or belongs to another account.
        400/1001 => UserNotFound,
    )
)]
pub fn get_own_zak() -> UserToken;

/// Returns a user's token or Zoom Access Key (ZAK).
///
/// A ZAK starts or joins a meeting on the user's behalf.
#[zoom_endpoint(
    GET, "/users/<user_id>/token",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:token", "user:read:token:admin"],
    rate_limit = Light,
    operation = "userToken",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/token",
    errors(
        /// The access token is invalid or expired.
        400/124 => InvalidAccessToken,
        /// The path does not exist.
        400/2300 => UnknownEndpoint,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user_token(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Token type. A ZAK starts meetings; `onbehalf` lets a Meeting SDK app join as a user's assistant while the user
    /// is present; `token` is deprecated by Zoom and is null after sign-in with Google or Facebook.
    #[zoom(default = "token")]
    #[query(rename = "type")]
    kind: Option<TokenType>,
    /// Validity period of the token, in seconds, for the types `zak` and `onbehalf`; at most one year. Default 7,200,
    /// but 7,776,000 (90 days) for API users.
    #[zoom(default = 7200)]
    ttl: Option<i64>,
    /// ID of the meeting. Applies to the type `onbehalf`.
    meeting_id: Option<String>,
) -> UserToken;

/// Revokes the SSO token of a user.
///
/// The user is signed out of Zoom immediately.
#[zoom_endpoint(
    DELETE, "/users/<user_id>/token",
    scopes = ["user:write", "user:write:admin", "user:delete:token", "user:delete:token:admin"],
    rate_limit = Light,
    operation = "userSSOTokenDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/token",
    errors(
        /// The access token is invalid or expired.
        400/124 => InvalidAccessToken,
        /// The path does not exist.
        400/2300 => UnknownEndpoint,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn revoke_sso_token(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// Token of a user.
#[zoom_model(response)]
pub struct UserToken {
    /// Token, or Zoom Access Key (ZAK).
    #[zoom(secret)]
    pub token: Option<String>,
}

/// Type of a user's token.
#[zoom_model]
pub enum TokenType {
    /// Zoom token, valid for 14 days; null for users who signed in with Google or Facebook. Deprecated by Zoom.
    Token,
    /// Zoom Access Key (ZAK), which starts meetings. Valid for two hours, or 90 days for a user created with
    /// `custCreate`.
    Zak,
    /// Token with which a Meeting SDK app joins a meeting for the user, who must be present. Valid for two hours.
    Onbehalf,
}
