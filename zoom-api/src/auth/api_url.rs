//! Which hosts a token response may send the bearer to.

use url::{Host, Url};

/// The domains that are Zoom's.
const ZOOM: [&str; 2] = ["zoom.us", "zoomgov.com"];

/// Reads an `api_url`, and ignores one that is not `https` to a host of Zoom's: the token would go there.
pub(super) fn accept(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok().filter(is_plain_https)?;
    let is_zooms = match url.host()? {
        Host::Domain(host) => ZOOM.iter().any(|domain| is_below(host, domain)),
        Host::Ipv4(_) | Host::Ipv6(_) => false,
    };
    is_zooms.then_some(url)
}

fn is_plain_https(url: &Url) -> bool {
    let credentials = !url.username().is_empty() || url.password().is_some();
    url.scheme() == "https" && url.port().is_none() && !credentials
}

/// Whether a host is a name below a domain, so that `evilzoom.us` is not below `zoom.us`.
fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.'))
}
