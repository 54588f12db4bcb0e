//! Bodies that are not what Zoom sends: web pages, and compressed bodies.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};

/// Whether a body is HTML, by its type or by its first bytes.
pub(crate) fn is_page(headers: &HeaderMap, start: &[u8]) -> bool {
    let text = text_of(start);
    let text = without_prolog(&text);
    let looks_like_page =
        ["<!doctype html", "<html", "<head", "<body", "<script"].iter().any(|tag| text.starts_with(tag));
    looks_like_page || matches!(media_type(headers).as_str(), "text/html" | "application/xhtml+xml")
}

/// Whether a body is compressed, which the client does not request.
pub(crate) fn is_compressed(headers: &HeaderMap) -> bool {
    const ENCODINGS: [&str; 6] = ["gzip", "x-gzip", "deflate", "compress", "br", "zstd"];
    let values = headers.get_all(CONTENT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|own| ENCODINGS.contains(&own.trim().to_ascii_lowercase().as_str()))
}

/// The media type without parameters, in lower case.
pub(crate) fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The first bytes as text in lower case, without white space before it.
pub(crate) fn text_of(start: &[u8]) -> String {
    String::from_utf8_lossy(start).trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase()
}

/// Skips XML declarations and comments.
fn without_prolog(mut text: &str) -> &str {
    let skipped = |text: &str, start, end| Some(text.strip_prefix::<&str>(start)?.split_once::<&str>(end)?.1.len());
    while let Some(rest) = skipped(text, "<?", "?>").or_else(|| skipped(text, "<!--", "-->")) {
        text = text.get(text.len() - rest..).unwrap_or_default().trim_start();
    }
    text
}
