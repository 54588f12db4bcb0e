//! The pages in `docs`: their programs are doc tests of this crate, and [`page`] prepares a page for mdBook.

use std::collections::BTreeMap;

/// Includes a page, so that its programs are compiled.
macro_rules! pages {
    ($($name:ident = $path:literal),* $(,)?) => {
        $(#[cfg(doctest)] #[doc = include_str!(concat!("../../../docs/", $path))] mod $name {})*

        /// The paths of the pages whose programs are compiled, below `docs`.
        pub const COMPILED: &[&str] = &[$($path),*];
    };
}

// The pages on endpoints and tests are the documentation of items, whose crates compile them. The one on models includes such a page.
pages! {
    calls = "calls.md",
    contributing_endpoint = "contributing/endpoint.md",
    contributing_event = "contributing/event.md",
    events = "events.md",
    files = "files.md",
    first_program = "first-program.md",
    limits = "limits.md",
    lists = "lists.md",
    models = "models.md",
    stores = "stores.md",
    tokens = "tokens.md",
}

/// The API documentation's search, which leads to the item of a path.
const SEARCH: &str = "https://docs.rs/zoom-client/latest/zoom_api/?search=";

/// Prepares a page that is also the documentation of an item: links to items lead to the API documentation, and code blocks name their
/// language.
#[must_use]
pub fn page(markdown: &str) -> String {
    let mut in_code = false;
    let lines = markdown.lines().map(|line| {
        let is_fence = line.trim_start().starts_with("```");
        if is_fence {
            in_code = !in_code;
        }
        match line {
            "```" if in_code => "```rust".to_owned(),
            _ if is_fence || in_code => line.to_owned(),
            _ => links(line),
        }
    });
    lines.map(|line| line + "\n").collect()
}

/// A line whose links to items lead to the API documentation.
fn links(line: &str) -> String {
    let mut result = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, label, after)) = link(rest) {
        result.push_str(before);
        match target(after) {
            Some((path, after)) if path.contains("::") => {
                result.push_str(&format!("[`{label}`]({SEARCH}{})", item(path)));
                rest = after;
            }
            Some((path, after)) => {
                result.push_str(&format!("[`{label}`]({path})"));
                rest = after;
            }
            None => {
                result.push_str(&format!("[`{label}`]({SEARCH}{})", item(label)));
                rest = after;
            }
        }
    }
    result + rest
}

/// The first link whose label is code: the text before it, the label, and the text after it.
fn link(line: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = line.split_once("[`")?;
    let (label, after) = rest.split_once("`]")?;
    Some((before, label, after))
}

/// The target in parentheses at the start of a text, and the text after it.
fn target(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('(')?.split_once(')')
}

/// The searchable part of an item's path.
fn item(path: &str) -> String {
    let path = path.rsplit_once('@').map_or(path, |(_, path)| path);
    path.trim_start_matches("crate::").split(['<', '(', '#']).next().unwrap_or_default().replace("::", "%3A%3A")
}

/// The chapters of a book as mdBook passes it to preprocessors, by path, changed by [`page`].
///
/// # Errors
/// Fails if the text is not the JSON array of a context and a book.
pub fn preprocess(input: &str) -> serde_json::Result<serde_json::Value> {
    let (_, mut book): (serde_json::Value, serde_json::Value) = serde_json::from_str(input)?;
    chapters(&mut book);
    Ok(book)
}

/// Changes the contents of each chapter below a value.
fn chapters(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Array(items) => items.iter_mut().for_each(chapters),
        serde_json::Value::Object(fields) => {
            if let Some(serde_json::Value::String(content)) = fields.get_mut("content") {
                *content = page(content);
            }
            fields.values_mut().for_each(chapters);
        }
        _ => {}
    }
}

/// The chapters of a book by path.
#[must_use]
pub fn contents(book: &serde_json::Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(book, &mut found);
    found
}

fn collect(value: &serde_json::Value, found: &mut BTreeMap<String, String>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        serde_json::Value::Object(fields) => {
            let text = |name| fields.get(name).and_then(serde_json::Value::as_str).map(ToOwned::to_owned);
            if let (Some(path), Some(content)) = (text("path"), text("content")) {
                found.insert(path, content);
            }
            fields.values().for_each(|value| collect(value, found));
        }
        _ => {}
    }
}
