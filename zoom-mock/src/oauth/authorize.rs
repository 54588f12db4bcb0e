//! The page on which a user consents.

use url::Url;

use super::refuse;
use crate::reply::Reply;
use crate::request::{RecordedRequest, pairs};
use crate::state::Shared;

/// Answers as if the user had decided at once.
pub(super) fn answer(shared: &Shared, seen: &RecordedRequest) -> Result<Reply, Reply> {
    let location = sent_back(shared, seen.raw_query.as_deref().unwrap_or_default())?;
    Ok(Reply::empty(302).header("location", location))
}

/// Where the browser is sent with what the user decided.
pub(crate) fn sent_back(shared: &Shared, query: &str) -> Result<String, Reply> {
    let query = pairs(query.as_bytes());
    let value = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    if value("response_type") != Some("code") {
        return Err(refuse(400, "invalid_request", "`response_type` is `code`.", None));
    }
    if value("client_id") != Some(&shared.credentials.client_id) {
        return Err(refuse(400, "invalid_client", "No app has this client_id.", Some(4702)));
    }
    if value("code_challenge").is_some() && value("code_challenge_method") != Some("S256") {
        return Err(refuse(400, "invalid_request", "The mock takes the code challenge method S256.", None));
    }
    let redirect_uri = value("redirect_uri").unwrap_or_default();
    let mut url = Url::parse(redirect_uri)
        .map_err(|_| refuse(400, "invalid_request", "The redirect URI is not a URL.", Some(4709)))?;
    decide(shared, &mut url, redirect_uri, value("code_challenge"));
    if let Some(state) = value("state") {
        url.query_pairs_mut().append_pair("state", state);
    }
    Ok(url.into())
}

fn decide(shared: &Shared, url: &mut Url, redirect_uri: &str, challenge: Option<&str>) {
    let consents = &mut shared.state().consents;
    if consents.denied {
        url.query_pairs_mut().append_pair("error", "access_denied");
    } else {
        let code = consents.code(redirect_uri.to_owned(), challenge.map(str::to_owned));
        url.query_pairs_mut().append_pair("code", &code);
    }
}
