//! Endpoint lookup by name, by resource and name, or by method and path.

mod address;
mod suggestions;

use std::sync::OnceLock;

use zoom_api::describe::{self, Description};
use zoom_api::endpoint::Method;

use crate::terminal::Failure;
use address::Address;

/// An endpoint with the parts of its full name: `meetings`, `registrants`, `list_registrants`.
#[derive(Debug)]
struct Entry {
    endpoint: &'static Description,
    parts: Vec<String>,
}

impl Entry {
    fn of(endpoint: &'static Description) -> Self {
        let path = endpoint.import_path();
        let path = path.strip_prefix("zoom_api::").unwrap_or(&path);
        let parts = path.split("::").chain([endpoint.info().name]).map(str::to_owned).collect();
        Self { endpoint, parts }
    }

    /// The last parts of the full name, separated by dots.
    fn tail(&self, parts: usize) -> String {
        let start = self.parts.len().saturating_sub(parts);
        self.parts.get(start..).unwrap_or_default().join(".")
    }

    fn full(&self) -> String {
        self.parts.join(".")
    }

    /// Whether the endpoint belongs to the resource that its product is named after, such as the users of the product Users.
    fn is_of_main_resource(&self) -> bool {
        matches!(self.parts.as_slice(), [product, resource, _] if product == resource)
    }

    fn ends_with<S: AsRef<str>>(&self, wanted: &[S]) -> bool {
        let mut own = self.parts.iter().rev();
        wanted.iter().rev().all(|part| own.next().is_some_and(|own| own == part.as_ref()))
    }
}

/// All endpoints, sorted by product, resource and name.
fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let mut entries: Vec<Entry> = describe::endpoints().map(Entry::of).collect();
        entries.sort_by(|one, other| one.parts.cmp(&other.parts));
        entries
    })
}

/// All endpoints, sorted by product, resource and name.
pub(crate) fn all() -> impl Iterator<Item = &'static Description> {
    entries().iter().map(|entry| entry.endpoint)
}

/// The shortest unambiguous name of an endpoint.
pub(crate) fn name(endpoint: &'static Description) -> String {
    let Some(entry) = entries().iter().find(|entry| std::ptr::eq(entry.endpoint, endpoint)) else {
        return endpoint.info().name.to_owned();
    };
    let is_unique = |parts: &usize| {
        let wanted = entry.parts.get(entry.parts.len().saturating_sub(*parts)..).unwrap_or_default();
        matches!(matching(wanted).as_slice(), [only] if std::ptr::eq(*only, entry))
    };
    (1..entry.parts.len()).find(is_unique).map_or_else(|| entry.full(), |parts| entry.tail(parts))
}

/// Finds an endpoint.
///
/// # Errors
/// Fails if no endpoint matches, with suggestions, or if several match, with their names.
pub(crate) fn find(wanted: &str) -> Result<&'static Description, Failure> {
    let found = match Address::parse(wanted) {
        Some(address) => by_address(&address),
        None => by_name(wanted),
    };
    match found.as_slice() {
        [] => Err(unknown(wanted)),
        [entry] => Ok(entry.endpoint),
        several => Err(ambiguous(wanted, several)),
    }
}

/// The endpoint that a request belongs to, if it is declared.
pub(crate) fn declared(method: Method, path: &str) -> Option<&'static Description> {
    let target = format!("{method} {path}");
    match by_address(&Address::parse(&target)?).as_slice() {
        [entry] => Some(entry.endpoint),
        _ => None,
    }
}

/// The endpoint of exactly this name or path, without suggestions.
pub(crate) fn exact(wanted: &str) -> Option<&'static Description> {
    let found = match Address::parse(wanted) {
        Some(address) => by_address(&address),
        None => by_name(wanted),
    };
    match found.as_slice() {
        [entry] => Some(entry.endpoint),
        _ => None,
    }
}

/// Joins each HTTP method with the path that follows it.
pub(crate) fn join_addresses(words: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for word in words {
        match joined.last_mut() {
            Some(last) if word.starts_with('/') && address::is_method(last) => *last = format!("{last} {word}"),
            _ => joined.push(word.clone()),
        }
    }
    joined
}

fn by_name(wanted: &str) -> Vec<&'static Entry> {
    let wanted = snake_case(&wanted.replace("::", "."));
    let wanted: Vec<&str> = wanted.split('.').collect();
    matching(&wanted)
}

/// The endpoints whose full name ends with the parts. Of several, the one of a product's main resource is selected: `list_users` is that of the
/// product Users, although other products have users, too.
fn matching<S: AsRef<str>>(wanted: &[S]) -> Vec<&'static Entry> {
    let all: Vec<&Entry> = entries().iter().filter(|entry| entry.ends_with(wanted)).collect();
    let main: Vec<&Entry> = all.iter().copied().filter(|entry| entry.is_of_main_resource()).collect();
    if main.len() == 1 { main } else { all }
}

/// Of the matching paths, those with the fewest filled placeholders, so that `/registrants/status` does not match `/registrants/<registrant_id>`.
fn by_address(address: &Address<'_>) -> Vec<&'static Entry> {
    let matching =
        entries().iter().filter_map(|entry| Some((address.filled_placeholders(entry.endpoint.info())?, entry)));
    let matching: Vec<(usize, &Entry)> = matching.collect();
    let fewest = matching.iter().map(|(filled, _)| *filled).min();
    matching.into_iter().filter(|(filled, _)| Some(*filled) == fewest).map(|(_, entry)| entry).collect()
}

/// Converts a name to snake case: `ListRegistrants` and `list-registrants` become `list_registrants`.
fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for char in name.chars() {
        match char {
            '-' => out.push('_'),
            upper if upper.is_ascii_uppercase() => {
                if out.ends_with(|last: char| last.is_ascii_alphanumeric()) {
                    out.push('_');
                }
                out.push(upper.to_ascii_lowercase());
            }
            other => out.push(other),
        }
    }
    out
}

fn unknown(wanted: &str) -> Failure {
    let address = Address::parse(wanted);
    let what = if address.is_some() { "for" } else { "named" };
    let failure = Failure::usage(format!("no endpoint {what} `{wanted}`"));
    let found = address.as_ref().map_or_else(|| suggestions::of_name(wanted), suggestions::of_address);
    let names: Vec<String> = found.iter().map(|entry| name(entry.endpoint)).collect();
    let lines: Vec<String> = match address {
        None => names.clone(),
        Some(_) => found.iter().map(|entry| with_address(entry)).collect(),
    };
    let failure = failure.detail("suggestions", names);
    match lines.is_empty() {
        true => failure.hint("search the endpoints with `zoomctl endpoints TEXT`"),
        false => failure.hint(format!("did you mean one of these?\n  {}", lines.join("\n  "))),
    }
}

/// `list_users  (GET /users)`
fn with_address(entry: &Entry) -> String {
    let info = entry.endpoint.info();
    format!("{}  ({} {})", name(entry.endpoint), info.method, info.path)
}

fn ambiguous(wanted: &str, several: &[&Entry]) -> Failure {
    let lines = several.iter().map(|entry| with_address(entry));
    let names: Vec<String> = several.iter().map(|entry| name(entry.endpoint)).collect();
    Failure::usage(format!("`{wanted}` is ambiguous"))
        .hint(format!("use one of these names:\n  {}", lines.collect::<Vec<_>>().join("\n  ")))
        .detail("candidates", names)
}
