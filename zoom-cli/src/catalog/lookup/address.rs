//! Endpoints by method and path, as written in Zoom's documents and in access logs.

use zoom_api::EndpointInfo;

/// A path, with or without a method.
#[derive(Debug)]
pub(super) struct Address<'a> {
    method: Option<&'a str>,
    path: &'a str,
}

const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/// Whether a word is an HTTP method.
pub(super) fn is_method(word: &str) -> bool {
    METHODS.iter().any(|method| method.eq_ignore_ascii_case(word))
}

impl<'a> Address<'a> {
    /// Parses `PUT /meetings/{meetingId}/registrants/status`, with or without the method, or a whole URL; `None` for a name.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let (method, path) = match text.trim().split_once([' ', ':']) {
            Some((method, path)) if is_method(method) => (Some(method), path.trim()),
            _ => (None, text.trim()),
        };
        Some(Self { method, path: without_host(path)? })
    }

    /// The path, without host, version and query.
    pub(super) const fn path(&self) -> &'a str {
        self.path
    }

    /// Whether an endpoint has the method of the address, if it has one.
    pub(super) fn has_method(&self, info: &EndpointInfo) -> bool {
        self.method.is_none_or(|method| method.eq_ignore_ascii_case(info.method.as_str()))
    }

    /// The path of an endpoint, with the segments of the address in place of its placeholders.
    pub(super) fn filled(&self, info: &EndpointInfo) -> String {
        let given = segments(self.path).map(Some).chain(std::iter::repeat(None));
        let fill = |(own, given): (&str, Option<&str>)| match given {
            Some(given) if is_placeholder(own) => format!("/{given}"),
            _ => format!("/{own}"),
        };
        segments(info.path).zip(given).map(fill).collect()
    }

    /// The number of filled placeholders if the address matches an endpoint, else `None`.
    pub(super) fn filled_placeholders(&self, info: &EndpointInfo) -> Option<usize> {
        let own: Vec<&str> = segments(info.path).collect();
        let given: Vec<&str> = segments(self.path).collect();
        let pairs = || own.iter().zip(&given);
        let is_path = own.len() == given.len()
            && pairs().all(|(own, given)| is_placeholder(own) || own.eq_ignore_ascii_case(given));
        (self.has_method(info) && is_path)
            .then(|| pairs().filter(|(own, given)| is_placeholder(own) && !is_placeholder(given)).count())
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.trim_matches('/').split('/')
}

/// `<meeting_id>`, `{meetingId}` or `:meetingId`.
fn is_placeholder(segment: &str) -> bool {
    segment.starts_with(['<', '{', ':'])
}

/// The path without host, version and query.
fn without_host(text: &str) -> Option<&str> {
    let path = match text.split_once("://") {
        Some((_, rest)) => rest.get(rest.find('/')?..)?,
        None => text,
    };
    let path = path.split('?').next().unwrap_or(path);
    let path = path.strip_prefix("/v2/").map_or(path, |rest| path.get(path.len() - rest.len() - 1..).unwrap_or(path));
    path.starts_with('/').then_some(path)
}
