//! JSON web tokens, signed with HMAC-SHA256.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use sha2::Sha256;

use crate::error::{Error, Result};

/// Signs claims, in their order.
pub(super) fn sign(secret: &SecretString, claims: &[(&str, Value)]) -> Result<SecretString> {
    let secret = secret.expose_secret();
    if secret.is_empty() {
        return Err(Error::config("the token cannot be signed", "the secret is empty"));
    }
    let claims: Vec<String> = claims.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    let header = BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT"}"#);
    let mut token = format!("{header}.{}", BASE64_URL_SAFE_NO_PAD.encode(format!("{{{}}}", claims.join(","))));
    let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes());
    let mut mac = mac.map_err(|error| Error::config("the token cannot be signed", error))?;
    mac.update(token.as_bytes());
    token.push('.');
    token.push_str(&BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()));
    Ok(token.into())
}
