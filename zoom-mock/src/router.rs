//! Finds the declared endpoint that a request is for.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use zoom_api::EndpointInfo;
use zoom_api::endpoint::Base;

use crate::handlers;
use crate::hint;
use crate::reply::Reply;

/// Every declared endpoint, grouped by what a request line can tell apart.
#[derive(Debug)]
pub(crate) struct Router {
    routes: Vec<Route>,
}

/// The endpoints of one method and path; there are several when a user's crate declares one that ours has too.
#[derive(Debug)]
pub(crate) struct Route {
    segments: Vec<Segment>,
    pub(crate) infos: Vec<&'static EndpointInfo>,
}

/// A route, and what stands in the request at its places.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    pub(crate) route: &'a Route,
    pub(crate) places: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    // Sorts before `Place`, so that `/questions` is tried before `/<registrant_id>`.
    Text(&'static str),
    Place,
}

impl Router {
    pub(crate) fn new(infos: impl IntoIterator<Item = &'static EndpointInfo>) -> Self {
        let mut routes: Vec<Route> = Vec::new();
        for info in sorted(infos) {
            let segments = segments(info);
            match routes.iter_mut().find(|route| route.takes(info, &segments)) {
                Some(route) => route.infos.push(info),
                None => routes.push(Route { segments, infos: vec![info] }),
            }
        }
        routes.sort_by(|one, other| one.segments.cmp(&other.segments));
        Self { routes }
    }

    /// Finds the route of a request, or says which one may have been meant.
    pub(crate) fn find(&self, method: &str, path: &str) -> Result<Found<'_>, Reply> {
        let parts = self.without_account(split(path).collect());
        let mut fitting = self.routes.iter().filter(|route| route.fits(&parts)).peekable();
        if fitting.peek().is_none() {
            return Err(self.undeclared(method, path, &parts));
        }
        let methods: BTreeSet<&str> = fitting.clone().filter_map(Route::method).collect();
        match fitting.find(|route| route.method() == Some(method)) {
            Some(route) => Ok(Found { route, places: route.places(&parts) }),
            None => Err(wrong_method(method, path, methods)),
        }
    }

    /// A master calls for a sub-account by the path of the same operation behind `/accounts/{id}`.
    fn without_account<'a>(&self, parts: Vec<&'a str>) -> Vec<&'a str> {
        let is_declared = |parts: &[&str]| self.routes.iter().any(|route| route.fits(parts));
        match parts.as_slice() {
            [version @ "v2", "accounts", account, own @ ..] if !account.is_empty() && !is_declared(&parts) => {
                let own: Vec<_> = [version].into_iter().chain(own).copied().collect();
                if is_declared(&own) { own } else { parts }
            }
            _ => parts,
        }
    }

    /// The scopes that any endpoint names, once each.
    pub(crate) fn scopes(&self) -> BTreeSet<&'static str> {
        self.infos().flat_map(|info| info.scopes).copied().collect()
    }

    fn infos(&self) -> impl Iterator<Item = &'static EndpointInfo> {
        self.routes.iter().flat_map(|route| &route.infos).copied()
    }

    fn undeclared(&self, method: &str, path: &str, parts: &[&str]) -> Reply {
        let nearest = self.routes.iter().min_by_key(|route| hint::distance(path, &route.path_with(parts)));
        let hint = match nearest.and_then(|route| route.infos.first()) {
            Some(info) => format!("the nearest is `{}`, {} {}{}", info.name, info.method, prefix(info.base), info.path),
            None => "none is linked into this program".to_owned(),
        };
        Reply::error(404, 404, format!("No declared endpoint has the path {method} {path}: {hint}."))
    }
}

impl Route {
    fn method(&self) -> Option<&'static str> {
        self.infos.first().map(|info| info.method.as_str())
    }

    fn takes(&self, info: &EndpointInfo, segments: &[Segment]) -> bool {
        self.method() == Some(info.method.as_str()) && self.segments == segments
    }

    fn fits(&self, parts: &[&str]) -> bool {
        let mut pairs = self.segments.iter().zip(parts);
        self.segments.len() == parts.len() && pairs.all(|(segment, part)| segment.fits(part))
    }

    fn places(&self, parts: &[&str]) -> Vec<String> {
        let pairs = self.segments.iter().zip(parts);
        pairs.filter(|(segment, _)| **segment == Segment::Place).map(|(_, part)| decode(part)).collect()
    }

    /// The path as it would be, had the request been meant for this route.
    fn path_with(&self, parts: &[&str]) -> String {
        let parts = parts.iter().copied().map(Some).chain(std::iter::repeat(None));
        self.segments.iter().zip(parts).map(|(segment, part)| format!("/{}", segment.or(part))).collect()
    }
}

impl Segment {
    fn fits(self, part: &str) -> bool {
        match self {
            Self::Text(text) => text == part,
            Self::Place => !part.is_empty(),
        }
    }

    fn or(self, part: Option<&str>) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Place => part.unwrap_or_default(),
        }
    }
}

/// The order in which crates are linked is nobody's choice: names make it steady, and what the account carries out goes first.
fn sorted(infos: impl IntoIterator<Item = &'static EndpointInfo>) -> Vec<&'static EndpointInfo> {
    let mut infos: Vec<_> = infos.into_iter().collect();
    infos.sort_by_key(|info| (handlers::named(info.name).is_none(), info.name, info.path));
    infos
}

fn segments(info: &EndpointInfo) -> Vec<Segment> {
    let path: &'static str = info.path;
    split(prefix(info.base)).chain(split(path)).map(segment).collect()
}

fn segment(text: &'static str) -> Segment {
    if text.starts_with('<') && text.ends_with('>') { Segment::Place } else { Segment::Text(text) }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').skip(1)
}

/// All of Zoom's hosts are one port here; what tells them apart is whether the version stands in the path.
fn prefix(base: Base) -> &'static str {
    match base {
        Base::Rest | Base::Files => "/v2",
        _ => "",
    }
}

fn decode(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

fn wrong_method(method: &str, path: &str, methods: BTreeSet<&str>) -> Reply {
    let allowed = methods.into_iter().collect::<Vec<_>>().join(", ");
    let message = format!("{path} is declared with {allowed}, not with {method}.");
    Reply::error(405, 405, message).header("allow", allowed)
}
