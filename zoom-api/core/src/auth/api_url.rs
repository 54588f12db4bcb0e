//! Which hosts a token response may send the bearer to.

use url::{Host, Url};

use crate::hosts::is_zoom_subdomain;

/// Reads an `api_url`, and ignores one that is not `https` to a host of Zoom's: the token would go there.
pub(super) fn accept(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok().filter(is_plain_https)?;
    matches!(url.host(), Some(Host::Domain(host)) if is_zoom_subdomain(host)).then_some(url)
}

fn is_plain_https(url: &Url) -> bool {
    let credentials = !url.username().is_empty() || url.password().is_some();
    url.scheme() == "https" && url.port().is_none() && !credentials
}
