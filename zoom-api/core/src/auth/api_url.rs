//! The `api_url` of token responses.

use url::{Host, Url};

use crate::hosts::is_zoom_subdomain;

/// Parses an `api_url`. Ignores any that is not `https` with a Zoom host, since tokens are sent there.
pub(super) fn accept(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok().filter(is_plain_https)?;
    matches!(url.host(), Some(Host::Domain(host)) if is_zoom_subdomain(host)).then_some(url)
}

fn is_plain_https(url: &Url) -> bool {
    let credentials = !url.username().is_empty() || url.password().is_some();
    url.scheme() == "https" && url.port().is_none() && !credentials
}
