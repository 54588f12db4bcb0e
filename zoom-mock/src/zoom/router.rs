//! Finds the declared endpoints of a request.

mod name;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use zoom_api::EndpointInfo;
use zoom_api::endpoint::Base;

pub use name::EndpointNameError;

use super::suggestion;
use crate::http::Reply;

/// All declared endpoints, grouped by method and path.
#[derive(Debug)]
pub(crate) struct Router {
    patterns: Vec<Pattern>,
}

/// The endpoints of one method and path. There are several if two crates declare the same operation.
#[derive(Debug)]
struct Pattern {
    segments: Vec<Segment>,
    infos: Vec<&'static EndpointInfo>,
}

/// The declared endpoints of a request, and what its path contains.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) infos: Vec<&'static EndpointInfo>,
    /// Values of the path parameters, percent-decoded.
    pub(crate) path_params: Vec<String>,
    /// Account that the path names before the declared part, as in `/accounts/{id}/users`.
    pub(crate) account: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    // Sorts before `Parameter`, so that `/questions` is tried before `/<registrant_id>`.
    Literal(&'static str),
    Parameter,
}

impl Router {
    pub(crate) fn new(infos: impl IntoIterator<Item = &'static EndpointInfo>) -> Self {
        let mut patterns: Vec<Pattern> = Vec::new();
        for info in sorted(infos) {
            let segments = segments(info);
            match patterns.iter_mut().find(|pattern| pattern.is_pattern_of(info, &segments)) {
                Some(pattern) => pattern.infos.push(info),
                None => patterns.push(Pattern { segments, infos: vec![info] }),
            }
        }
        patterns.sort_by(|one, other| one.segments.cmp(&other.segments));
        Self { patterns }
    }

    /// Finds the endpoints of a request; otherwise the rejection names the nearest one, if its path is similar.
    ///
    /// Nearly every path also exists below `/accounts/{id}`, for apps that manage other accounts.
    pub(crate) fn route(&self, method: &str, path: &str) -> Result<Route, Reply> {
        // Zoom accepts a slash at the end.
        let path = path.strip_suffix('/').unwrap_or(path);
        let route = self.route_declared(method, path);
        match split_account(path) {
            Some((account, path)) if route.is_err() => {
                let managed = self.route_declared(method, &path);
                managed.map(|route| Route { account: Some(account), ..route }).or(route)
            }
            _ => route,
        }
    }

    fn route_declared(&self, method: &str, path: &str) -> Result<Route, Reply> {
        let parts: Vec<&str> = split(path).collect();
        let mut matching = self.patterns.iter().filter(|pattern| pattern.matches(&parts)).peekable();
        if matching.peek().is_none() {
            return Err(self.undeclared(method, path, &parts));
        }
        let methods: BTreeSet<&str> = matching.clone().filter_map(Pattern::method).collect();
        match matching.find(|pattern| pattern.method() == Some(method)) {
            Some(pattern) => {
                Ok(Route { infos: pattern.infos.clone(), path_params: pattern.path_params(&parts), account: None })
            }
            None => Err(wrong_method(method, path, methods)),
        }
    }

    /// Returns the scopes of all endpoints, each once.
    pub(crate) fn scopes(&self) -> BTreeSet<&'static str> {
        self.infos().flat_map(|info| info.scopes).copied().collect()
    }

    pub(crate) fn infos(&self) -> impl Iterator<Item = &'static EndpointInfo> + Clone {
        self.patterns.iter().flat_map(|pattern| &pattern.infos).copied()
    }

    /// Finds an endpoint by its declared name, or by its method and path: `GET /users/<user_id>`.
    pub(crate) fn named(&self, name: &str) -> Result<&'static EndpointInfo, EndpointNameError> {
        name::find(self.infos(), name)
    }

    fn undeclared(&self, method: &str, path: &str, parts: &[&str]) -> Reply {
        if self.patterns.is_empty() {
            let message = format!("No endpoint is declared for {method} {path}: none are linked into this program.");
            return Reply::error(404, 404, message);
        }
        // The version is missing in many a base URL.
        let versioned = format!("/v2{path}");
        let versioned_parts: Vec<&str> = split(&versioned).collect();
        let near = self.patterns.iter().filter_map(|pattern| {
            let distance = |path: &str, parts: &[&str]| suggestion::distance(path, &pattern.path_with(parts));
            let distance = distance(path, parts).min(distance(&versioned, &versioned_parts).saturating_add(1));
            (distance <= pattern.most_edits()).then_some(((distance, pattern.method() != Some(method)), pattern))
        });
        let nearest = near.min_by_key(|(rank, _)| *rank).and_then(|(_, pattern)| pattern.infos.first());
        let hint = nearest.map_or_else(String::new, |info| {
            format!(": the nearest is `{}`, {} {}{}", info.name, info.method, prefix(info.base), info.path)
        });
        Reply::error(404, 404, format!("No endpoint is declared for {method} {path}{hint}."))
    }
}

impl Pattern {
    fn method(&self) -> Option<&'static str> {
        self.infos.first().map(|info| info.method.as_str())
    }

    fn is_pattern_of(&self, info: &EndpointInfo, segments: &[Segment]) -> bool {
        self.method() == Some(info.method.as_str()) && self.segments == segments
    }

    fn matches(&self, parts: &[&str]) -> bool {
        let mut pairs = self.segments.iter().zip(parts);
        self.segments.len() == parts.len() && pairs.all(|(segment, part)| segment.matches(part))
    }

    fn path_params(&self, parts: &[&str]) -> Vec<String> {
        let pairs = self.segments.iter().zip(parts);
        pairs.filter(|(segment, _)| **segment == Segment::Parameter).map(|(_, part)| decode(part)).collect()
    }

    /// Returns the number of edits up to which a path is similar: a fifth of its literals.
    fn most_edits(&self) -> usize {
        let literals = self.segments.iter().map(|segment| segment.or(None).len());
        (literals.sum::<usize>() / 5).max(2)
    }

    /// Returns the path of this pattern with the request's values for the parameters.
    fn path_with(&self, parts: &[&str]) -> String {
        let parts = parts.iter().copied().map(Some).chain(std::iter::repeat(None));
        self.segments.iter().zip(parts).map(|(segment, part)| format!("/{}", segment.or(part))).collect()
    }
}

impl Segment {
    fn matches(self, part: &str) -> bool {
        match self {
            Self::Literal(text) => text == part,
            Self::Parameter => !part.is_empty(),
        }
    }

    fn or(self, part: Option<&str>) -> &str {
        match self {
            Self::Literal(text) => text,
            Self::Parameter => part.unwrap_or_default(),
        }
    }
}

/// Sorts declarations, since the order in which crates are linked is arbitrary: of several with the same path, the most detailed
/// is first.
fn sorted(infos: impl IntoIterator<Item = &'static EndpointInfo>) -> Vec<&'static EndpointInfo> {
    let mut infos: Vec<_> = infos.into_iter().collect();
    infos.sort_by_key(|info| {
        let details = info.errors.len() + info.scopes.len() + info.parameters.len();
        (Reverse(details), info.name, info.path)
    });
    infos
}

fn segments(info: &EndpointInfo) -> Vec<Segment> {
    let path: &'static str = info.path;
    split(prefix(info.base)).chain(split(path)).map(segment).collect()
}

fn segment(text: &'static str) -> Segment {
    if text.starts_with('<') && text.ends_with('>') { Segment::Parameter } else { Segment::Literal(text) }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').skip(1)
}

/// Returns the prefix of a host's paths. All of Zoom's hosts share one port here and differ only in their prefix.
fn prefix(base: Base) -> &'static str {
    match base {
        Base::Rest | Base::Files => "/v2",
        _ => "",
    }
}

/// Splits `/v2/accounts/{id}/…` into the account's ID and the path without the account.
fn split_account(path: &str) -> Option<(String, String)> {
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
