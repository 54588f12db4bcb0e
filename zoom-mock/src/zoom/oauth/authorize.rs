//! The authorization page, on which a user consents.

use url::Url;

use super::error;
use crate::http::{Reply, decode_pairs};
use crate::script::RecordedRequest;
use crate::zoom::state::Shared;

/// Redirects immediately, as if the user had already decided.
pub(super) fn reply(shared: &Shared, request: &RecordedRequest) -> Result<Reply, Reply> {
    let location = redirect(shared, request.raw_query.as_deref().unwrap_or_default())?;
    Ok(Reply::empty(302).header("location", location))
}

/// Returns the URL to which the browser is redirected with the user's decision.
pub(crate) fn redirect(shared: &Shared, query: &str) -> Result<String, Reply> {
    let query = decode_pairs(query.as_bytes());
    let value = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    if value("response_type") != Some("code") {
        return Err(error(400, "invalid_request", "`response_type` must be `code`.", None));
    }
    if value("client_id") != Some(&shared.credentials.client_id) {
        return Err(error(400, "invalid_client", "No app has this client_id.", Some(4702)));
    }
    if value("code_challenge").is_some() && value("code_challenge_method") != Some("S256") {
        return Err(error(400, "invalid_request", "The mock supports the code challenge method S256 only.", None));
    }
    let redirect_uri = value("redirect_uri").unwrap_or_default();
    let mut url = Url::parse(redirect_uri)
        .map_err(|_| error(400, "invalid_request", "The redirect URI is not a valid URL.", Some(4709)))?;
    append_decision(shared, &mut url, redirect_uri, value("code_challenge"));
    if let Some(state) = value("state") {
        url.query_pairs_mut().append_pair("state", state);
    }
    Ok(url.into())
}

fn append_decision(shared: &Shared, url: &mut Url, redirect_uri: &str, challenge: Option<&str>) {
    let consents = &mut shared.state().consents;
    if consents.denied {
        url.query_pairs_mut().append_pair("error", "access_denied");
    } else {
        let code = consents.issue_code(redirect_uri.to_owned(), challenge.map(str::to_owned));
        url.query_pairs_mut().append_pair("code", &code);
    }
}
