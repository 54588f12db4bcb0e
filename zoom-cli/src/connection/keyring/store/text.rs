//! Grants as texts: one for the file, without tokens, and one for an entry of a keyring.

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Map, Value as Json};
use zoom_api::auth::{Grant, StoreError};

/// The fields that only the keyring has.
const SECRETS: [&str; 4] = ["access_token", "expires_at_ms", "lifetime_ms", "refresh_token"];

/// A field that only the file has, because it can be longer than an entry may be.
const SCOPES: &str = "scopes";

/// Whether a grant has a token.
pub(super) fn has_tokens(grant: &Grant) -> bool {
    grant.access_token().is_some() || grant.refresh_token().is_some()
}

/// Whether two grants have equal tokens.
pub(super) fn has_same_tokens(one: &Grant, other: &Grant) -> bool {
    let texts = |grant: &Grant| {
        let token = |token: Option<&SecretString>| token.map(|token| token.expose_secret().to_owned());
        (token(grant.access_token()), token(grant.refresh_token()))
    };
    texts(one) == texts(other)
}

/// The grant for the file.
///
/// # Errors
/// Fails if the grant is invalid without its tokens, which are optional.
pub(super) fn without_tokens(grant: &Grant) -> Result<Grant, StoreError> {
    let mut fields = fields(grant.to_json().expose_secret()).unwrap_or_default();
    fields.retain(|name, _| !SECRETS.contains(&name.as_str()));
    Grant::from_json(&Json::Object(fields).to_string())
}

/// The text for an entry.
///
/// # Errors
/// Fails if the grant is not serialized as an object.
pub(super) fn to_entry(grant: &Grant) -> Result<SecretString, StoreError> {
    let fields = fields(grant.to_json().expose_secret());
    let mut fields = fields.ok_or_else(|| StoreError::new("the grant is not serialized as an object"))?;
    fields.remove(SCOPES);
    Ok(Json::Object(fields).to_string().into())
}

/// The grant of an entry, with the scopes of the file; `None` if the text is damaged.
pub(super) fn from_entry(text: &SecretString, file: Option<&Grant>) -> Option<Grant> {
    let mut fields = fields(text.expose_secret())?;
    let scopes = file.and_then(Grant::scopes).map(|scopes| scopes.iter().map(Json::from).collect());
    fields.insert(SCOPES.to_owned(), scopes.map_or(Json::Null, Json::Array));
    Grant::from_json(&Json::Object(fields).to_string()).ok()
}

fn fields(text: &str) -> Option<Map<String, Json>> {
    serde_json::from_str(text).ok()
}
