//! The method and path of a call.

use std::fmt;

use zoom_api::describe::Description;
use zoom_api::endpoint::Method;

use crate::catalog::lookup;
use crate::response::is_page_token;
use crate::terminal::Failure;

/// A method and a path, with the query of the path.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
}

const METHODS: [Method; 6] = [Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete];

impl Target {
    /// Parses the first words, and returns the others.
    ///
    /// # Errors
    /// Fails if the method is unknown, or the path is missing, is a URL or contains placeholders.
    pub(super) fn parse(words: &[String]) -> Result<(Self, &[String]), Failure> {
        let (method, rest) = match words.split_first() {
            Some((first, _)) if is_path(first) => (Method::Get, words),
            Some((first, rest)) => (parse_method(first)?, rest),
            None => (Method::Get, words),
        };
        let (path, rest) = rest.split_first().ok_or_else(|| missing_path(method))?;
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let query = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Ok((Self { method, path: parse_path(path, method)?, query }, rest))
    }

    /// Whether arguments are the body.
    pub(super) const fn has_body(&self) -> bool {
        matches!(self.method, Method::Post | Method::Put | Method::Patch)
    }

    /// The name of the parameter for the token of a page.
    pub(super) fn token(&self) -> &'static str {
        let parameters = self.declared().map_or([].as_slice(), |declared| declared.info().parameters);
        let mut names = parameters.iter().map(|parameter| parameter.wire);
        names.find(|name| is_page_token(name)).unwrap_or("next_page_token")
    }

    /// The declared endpoint of this method and path.
    pub(super) fn declared(&self) -> Option<&'static Description> {
        lookup::declared(self.method, &self.path)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

fn is_path(word: &str) -> bool {
    word.contains('/')
}

fn parse_method(word: &str) -> Result<Method, Failure> {
    let found = METHODS.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(word));
    let names: Vec<&str> = METHODS.iter().map(|method| method.as_str()).collect();
    found.ok_or_else(|| {
        let failure = Failure::usage(format!("`{word}` is neither an HTTP method nor a path"));
        failure.hint(format!("use one of {}, or a path such as /users/me", names.join(", ")))
    })
}

fn missing_path(method: Method) -> Failure {
    Failure::usage("missing argument PATH").hint(format!("for example: zoomctl api {method} /users/me"))
}

/// The path below the base URL.
fn parse_path(path: &str, method: Method) -> Result<String, Failure> {
    if path.contains("://") {
        let failure = Failure::usage("PATH is a URL");
        return Err(failure.hint("pass the path only, such as /users/me; --base-url selects another server"));
    }
    // Shells on Windows rewrite a leading slash.
    let path = format!("/{}", path.trim_start_matches('/'));
    let path = path.strip_prefix("/v2").filter(|rest| rest.starts_with('/')).unwrap_or(&path);
    match path.split('/').find(|segment| segment.starts_with(['{', '<', ':'])) {
        Some(placeholder) => {
            let failure = Failure::usage(format!("the path contains the placeholder `{placeholder}`"));
            let failure = failure.hint("replace it with a value");
            Err(match lookup::declared(method, path) {
                Some(declared) => {
                    failure.hint(format!("or pass values by name: zoomctl call {}", lookup::name(declared)))
                }
                None => failure,
            })
        }
        None => Ok(path.to_owned()),
    }
}
