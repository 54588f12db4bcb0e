//! Which endpoint is meant: by its name, by its name with the resource before it, or by method and path.

mod address;

use std::sync::OnceLock;

use zoom_api::describe::{self, Description};

use crate::failure::Failure;
use crate::suggest;
use address::Address;

/// An endpoint and the parts of its full name: `meetings`, `registrants`, `list_registrants`.
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

    /// The last parts of the full name, with dots between.
    fn tail(&self, parts: usize) -> String {
        let start = self.parts.len().saturating_sub(parts);
        self.parts.get(start..).unwrap_or_default().join(".")
    }

    fn full(&self) -> String {
        self.parts.join(".")
    }

    fn ends_with<S: AsRef<str>>(&self, wanted: &[S]) -> bool {
        let mut own = self.parts.iter().rev();
        wanted.iter().rev().all(|part| own.next().is_some_and(|own| own == part.as_ref()))
    }
}

/// All endpoints, by product, resource and name.
fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let mut entries: Vec<Entry> = describe::endpoints().map(Entry::of).collect();
        entries.sort_by(|one, other| one.parts.cmp(&other.parts));
        entries
    })
}

/// Every endpoint, by product, resource and name.
pub(crate) fn all() -> impl Iterator<Item = &'static Description> {
    entries().iter().map(|entry| entry.endpoint)
}

/// The shortest name that means this endpoint and no other.
pub(crate) fn name(endpoint: &'static Description) -> String {
    let Some(entry) = entries().iter().find(|entry| std::ptr::eq(entry.endpoint, endpoint)) else {
        return endpoint.info().name.to_owned();
    };
    let is_unique = |parts: &usize| {
        let wanted = entry.parts.get(entry.parts.len().saturating_sub(*parts)..).unwrap_or_default();
        entries().iter().filter(|other| other.ends_with(wanted)).count() == 1
    };
    (1..entry.parts.len()).find(is_unique).map_or_else(|| entry.full(), |parts| entry.tail(parts))
}

/// Finds the endpoint that a person means.
///
/// # Errors
/// When there is none, with what was perhaps meant, or when there are several, with their names.
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

/// Joins a method and the path that stands behind it, as two words of a command line.
pub(crate) fn joined(words: &[String]) -> Vec<String> {
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
    let wanted = snake(&wanted.replace("::", "."));
    let wanted: Vec<&str> = wanted.split('.').collect();
    entries().iter().filter(|entry| entry.ends_with(&wanted)).collect()
}

/// Of the paths that fit, those of which the fewest places are filled: `/registrants/status` is no registrant of this name.
fn by_address(address: &Address<'_>) -> Vec<&'static Entry> {
    let fitting = entries().iter().filter_map(|entry| Some((address.filled(entry.endpoint.info())?, entry)));
    let fitting: Vec<(usize, &Entry)> = fitting.collect();
    let fewest = fitting.iter().map(|(filled, _)| *filled).min();
    fitting.into_iter().filter(|(filled, _)| Some(*filled) == fewest).map(|(_, entry)| entry).collect()
}

/// `ListRegistrants` and `list-registrants` are `list_registrants`.
fn snake(name: &str) -> String {
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
    let failure = Failure::usage(format!("there is no endpoint `{wanted}`"));
    let near = near(wanted);
    let failure = failure.detail("suggestions", near.clone());
    match near.is_empty() {
        true => failure.hint("see what there is: zoomctl endpoints [TEXT]"),
        false => failure.hint(format!("did you mean one of these?\n  {}", near.join("\n  "))),
    }
}

fn ambiguous(wanted: &str, several: &[&Entry]) -> Failure {
    let lines = several.iter().map(|entry| {
        let info = entry.endpoint.info();
        format!("{}  ({} {})", name(entry.endpoint), info.method, info.path)
    });
    let names: Vec<String> = several.iter().map(|entry| name(entry.endpoint)).collect();
    Failure::usage(format!("`{wanted}` means several endpoints"))
        .hint(format!("say which:\n  {}", lines.collect::<Vec<_>>().join("\n  ")))
        .detail("candidates", names)
}

/// Names that are spelled alike, and names that hold every word of what was wanted.
fn near(wanted: &str) -> Vec<String> {
    const MOST: usize = 5;
    let last = snake(wanted.rsplit(['.', ':', ' ']).next().unwrap_or(wanted));
    let spelled = suggest::nearest(&last, entries().iter().map(|entry| entry.endpoint.info().name));
    let spelled = spelled.into_iter().flat_map(by_name);
    let words: Vec<String> = words(&last);
    let holds = |entry: &&Entry| {
        let own = entry.full();
        !words.is_empty() && words.iter().all(|word| own.contains(word.as_str()))
    };
    let mut names: Vec<String> = Vec::new();
    for entry in spelled.chain(entries().iter().filter(holds)) {
        let name = name(entry.endpoint);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.truncate(MOST);
    names
}

/// The words of a name, or of the fixed parts of a path.
fn words(wanted: &str) -> Vec<String> {
    let words = wanted.split(|char: char| !char.is_ascii_alphanumeric());
    words.filter(|word| word.len() > 2).map(|word| word.trim_end_matches('s').to_owned()).collect()
}
