//! Finds the declared endpoint that a request is for.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use zoom_api::EndpointInfo;
use zoom_api::endpoint::Base;

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
    /// The account that the path names in front of what is declared.
    pub(crate) account: Option<String>,
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
    ///
    /// Nearly every path is also one under `/accounts/{id}`, for those who manage other accounts.
    pub(crate) fn find(&self, method: &str, path: &str) -> Result<Found<'_>, Reply> {
        let found = self.find_declared(method, path);
        match of_account(path) {
            Some((account, path)) if found.is_err() => {
                let managed = self.find_declared(method, &path);
                managed.map(|found| Found { account: Some(account), ..found }).or(found)
            }
            _ => found,
        }
    }

    fn find_declared(&self, method: &str, path: &str) -> Result<Found<'_>, Reply> {
        let parts: Vec<&str> = split(path).collect();
        let mut fitting = self.routes.iter().filter(|route| route.fits(&parts)).peekable();
        if fitting.peek().is_none() {
            return Err(self.undeclared(method, path, &parts));
        }
        let methods: BTreeSet<&str> = fitting.clone().filter_map(Route::method).collect();
        match fitting.find(|route| route.method() == Some(method)) {
            Some(route) => Ok(Found { route, places: route.places(&parts), account: None }),
            None => Err(wrong_method(method, path, methods)),
        }
    }

    /// The scopes that any endpoint names, once each.
    pub(crate) fn scopes(&self) -> BTreeSet<&'static str> {
        self.infos().flat_map(|info| info.scopes).copied().collect()
    }

    pub(crate) fn infos(&self) -> impl Iterator<Item = &'static EndpointInfo> + Clone {
        self.routes.iter().flat_map(|route| &route.infos).copied()
    }

    fn undeclared(&self, method: &str, path: &str, parts: &[&str]) -> Reply {
        let nearest = self
            .routes
            .iter()
            .min_by_key(|route| (hint::distance(path, &route.path_with(parts)), route.method() != Some(method)));
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

/// The order in which crates are linked is nobody's choice: of several declarations of one path, the one that says the most goes first.
fn sorted(infos: impl IntoIterator<Item = &'static EndpointInfo>) -> Vec<&'static EndpointInfo> {
    let mut infos: Vec<_> = infos.into_iter().collect();
    infos.sort_by_key(|info| {
        let said = info.errors.len() + info.scopes.len() + info.parameters.len();
        (Reverse(said), info.name, info.path)
    });
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

/// The account that a path names, and the path without it.
fn of_account(path: &str) -> Option<(String, String)> {
    let (account, rest) = path.strip_prefix("/v2/accounts/")?.split_once('/')?;
    Some((decode(account), format!("/v2/{rest}")))
}

fn decode(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

fn wrong_method(method: &str, path: &str, methods: BTreeSet<&str>) -> Reply {
    let allowed = methods.into_iter().collect::<Vec<_>>().join(", ");
    let message = format!("{path} is declared with {allowed}, not with {method}.");
    Reply::error(405, 405, message).header("allow", allowed)
}
