//! Tokens of a user: get keys that start or join meetings in the user's name, and revoke sign-ins.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Gets the Zoom Access Key of the user to whom the token belongs.
///
/// With it, a meeting is started or joined in the user's name. The key lives five minutes; `get_user_token` gives keys
/// of other users and other lifetimes.
///
/// Zoom's page: [Get the user's ZAK](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/me/zak).
#[zoom_endpoint(
    GET, "/users/me/zak",
    scopes = ["user_zak:read", "user:read:zak", "user:read:zak:admin"],
    rate_limit = Light,
    errors(
        /// The user does not exist, or belongs to another account.
        400/1001 => UserNotFound,
    )
)]
pub fn get_own_zak() -> UserToken;

/// Gets a user's token or Zoom Access Key.
///
/// With a ZAK, a meeting is started or joined in the user's name.
///
/// Zoom's page: [Get a user's token](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/token).
#[zoom_endpoint(
    GET, "/users/<user_id>/token",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:token", "user:read:token:admin"],
    rate_limit = Light,
    errors(
        /// The access token is not valid, or has expired.
        400/124 => InvalidAccessToken,
        /// Zoom does not know this path.
        400/2300 => UnknownEndpoint,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user_token(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The kind of token. A ZAK starts meetings; `onbehalf` lets a Meeting SDK app join as a user's assistant while the
    /// user is there; `token` is being given up and is null after sign-in by Google or Facebook. `token` when left out.
    #[query(rename = "type")]
    kind: Option<TokenType>,
    /// How long the token is valid, in seconds, for the types `zak` and `onbehalf`; a year at most. 7,200 when left
    /// out, but 7,776,000 (90 days) for API users.
    ttl: Option<i64>,
    /// The meeting, by its ID. It goes with the type `onbehalf`.
    meeting_id: Option<String>,
) -> UserToken;

/// Revokes the SSO token of a user.
///
/// The user is signed out of Zoom at once.
///
/// Zoom's page: [Revoke a user's SSO token](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D/token).
#[zoom_endpoint(
    DELETE, "/users/<user_id>/token",
    scopes = ["user:write", "user:write:admin", "user:delete:token", "user:delete:token:admin"],
    rate_limit = Light,
    errors(
        /// The access token is not valid, or has expired.
        400/124 => InvalidAccessToken,
        /// Zoom does not know this path.
        400/2300 => UnknownEndpoint,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn revoke_sso_token(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> NoContent;

/// A token of a user.
#[zoom_model]
pub struct UserToken {
    /// The token, or the Zoom Access Key (ZAK).
    #[zoom(secret)]
    pub token: Option<String>,
}

/// Which token of a user is asked for.
#[zoom_model]
pub enum TokenType {
    /// A Zoom token, valid for 14 days; null for users who signed in with Google or Facebook. Zoom is giving it up.
    Token,
    /// A Zoom Access Key (ZAK), which starts meetings. It is valid for two hours, or 90 days for a user created with
    /// `custCreate`.
    Zak,
    /// One with which a Meeting SDK app joins a meeting for the user, who must be there too. It is valid for two hours.
    Onbehalf,
}
