//! The hosts of Zoom's API.

mod assembled;

use url::{Host, Position, Url};

use assembled::BaseParts;

use crate::error::{Error, Result};
use crate::metadata::Base;

/// One parsed URL for each [`Base`].
#[derive(Clone, Debug)]
pub(crate) struct Hosts {
    pub(crate) rest: Url,
    pub(crate) oauth: Url,
    pub(crate) scim: Url,
    pub(crate) files: Url,
    /// Whether the user set the base URL, so that the token's `api_url` is ignored.
    pub(crate) is_custom: bool,
}

impl Hosts {
    /// Zoom's production hosts.
    pub(crate) fn production() -> Result<Self> {
        Ok(Self {
            rest: Self::default_url(Base::Rest)?,
            oauth: Self::default_url(Base::OAuth)?,
            scim: Self::default_url(Base::Scim)?,
            files: Self::default_url(Base::Files)?,
            is_custom: false,
        })
    }

    /// The default URL of a base.
    pub(crate) fn default_url(base: Base) -> Result<Url> {
        parse(
            match base {
                Base::Rest => "https://api.zoom.us/v2",
                Base::OAuth => "https://zoom.us",
                Base::Scim => "https://api.zoom.us",
                Base::Files => "https://fileapi.zoom.us/v2",
            },
            false,
        )
    }

    /// The path prefix of a base.
    pub(crate) fn path(&self, base: Base) -> &str {
        path(self.of(base))
    }

    /// Routes a call to the host that serves the token's account, unless the user set the base URL.
    pub(crate) fn route(&self, url: &mut Url, api_url: Option<&Url>) {
        let host = api_url.and_then(Url::host_str).filter(|_| !self.is_custom && url.host() == self.rest.host());
        if let Some(host) = host.filter(|host| url.host_str() != Some(host)) {
            // Both URLs are https, where every host can be set.
            let _ = url.set_host(Some(host));
        }
    }

    /// The URL of a target, which is an encoded path with its query.
    pub(crate) fn url(&self, base: Base, target: &str) -> Url {
        resolve(self.of(base), target)
    }

    /// Prepares the hosts for many calls.
    pub(crate) fn prepared(&self) -> PreparedHosts {
        let of = |base| BaseParts::of(self.of(base));
        PreparedHosts { rest: of(Base::Rest), oauth: of(Base::OAuth), scim: of(Base::Scim), files: of(Base::Files) }
    }

    /// Whether the access token may be sent to this URL: a Zoom host or a configured base URL.
    pub(crate) fn accepts_token(&self, url: &Url) -> bool {
        let is_ours = [&self.rest, &self.files, &self.scim].iter().any(|base| base.origin() == url.origin());
        has_no_credentials(url) && (is_ours || (is_public_https(url) && url.host_str().is_some_and(is_zoom_domain)))
    }

    /// Whether files may be downloaded from this URL.
    pub(crate) fn allows_download(&self, url: &Url) -> bool {
        // A test server on this machine serves the files too.
        let is_at_home = url.scheme() == "http" && self.rest.scheme() == "http" && is_loopback(url);
        is_at_home || is_public_https(url)
    }

    const fn of(&self, base: Base) -> &Url {
        match base {
            Base::Rest => &self.rest,
            Base::OAuth => &self.oauth,
            Base::Scim => &self.scim,
            Base::Files => &self.files,
        }
    }
}

/// The parts of the base URLs; `None` for those to resolve by parsing.
#[derive(Clone, Debug)]
pub(crate) struct PreparedHosts {
    rest: Option<BaseParts>,
    oauth: Option<BaseParts>,
    scim: Option<BaseParts>,
    files: Option<BaseParts>,
}

impl PreparedHosts {
    /// The same as [`Hosts::url`], without parsing, for a target that the parser would not change.
    pub(crate) fn url(&self, base: Base, target: &str, query: Option<usize>) -> Option<Url> {
        let parts = match base {
            Base::Rest => &self.rest,
            Base::OAuth => &self.oauth,
            Base::Scim => &self.scim,
            Base::Files => &self.files,
        };
        parts.as_ref()?.assemble(target, query)
    }
}

/// Appends a path with its query to a base URL.
pub(crate) fn join(base: &Url, target: &str) -> Url {
    resolve(base, &format!("{}{target}", path(base)))
}

fn path(base: &Url) -> &str {
    base.path().trim_end_matches('/')
}

/// Resolves a target against the host of a base URL.
fn resolve(base: &Url, target: &str) -> Url {
    let joined = base.join(target).ok();
    // A target that begins with `//` is a path, not another host.
    joined.filter(|url| is_of(url, base)).unwrap_or_else(|| with_target(base.clone(), target))
}

fn is_of(url: &Url, base: &Url) -> bool {
    url[..Position::BeforePath] == base[..Position::BeforePath] && url.fragment().is_none()
}

fn with_target(mut url: Url, target: &str) -> Url {
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    url.set_path(path);
    url.set_query(query);
    url
}

/// Parses a base URL, and rejects one that must not receive a token.
pub(crate) fn parse(text: &str, allow_http_loopback: bool) -> Result<Url> {
    let url = Url::parse(text).map_err(|error| Error::config("the base URL is not a valid URL", error))?;
    let is_loopback = allow_http_loopback && is_loopback(&url);
    if url.scheme() != "https" && !(url.scheme() == "http" && is_loopback) {
        return Err(rejected(
            "a base URL must use https, or http to a loopback address with `dangerous_allow_http_loopback`",
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(rejected("a base URL must not contain a user name or password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(rejected("a base URL must not contain a query or fragment"));
    }
    Ok(url)
}

/// Zoom's domains.
const ZOOM: [&str; 2] = ["zoom.us", "zoomgov.com"];

/// Whether a host is one of Zoom's domains or a subdomain.
fn is_zoom_domain(host: &str) -> bool {
    ZOOM.contains(&host) || is_zoom_subdomain(host)
}

/// Whether a host is a subdomain of a Zoom domain; `evilzoom.us` is not.
pub(crate) fn is_zoom_subdomain(host: &str) -> bool {
    let labels = |domain| host.strip_suffix(domain).and_then(|rest: &str| rest.strip_suffix('.'));
    ZOOM.into_iter().filter_map(labels).any(|labels| !labels.is_empty())
}

/// `https` with a public name and no credentials. IP addresses could reach into a private network.
fn is_public_https(url: &Url) -> bool {
    let is_public_name = matches!(url.host(), Some(Host::Domain(name)) if name != "localhost" && name.contains('.'));
    url.scheme() == "https" && is_public_name && has_no_credentials(url)
}

fn has_no_credentials(url: &Url) -> bool {
    url.username().is_empty() && url.password().is_none()
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn rejected(why: &'static str) -> Error {
    Error::config(why, "refused")
}
