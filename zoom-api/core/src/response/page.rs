//! Bodies that are not what Zoom sends: web pages, and compressed bodies.
//!
//! Two rules recognize a web page. They share the content types, and differ in the body:
//!
//! - [`is_page_instead_of_file`] requires a tag with which HTML begins, because files such as chats may begin with an angle bracket.
//! - [`is_page_instead_of_nothing`] accepts any markup, because Zoom sends none where no body is expected.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};

/// The number of bytes that show what a body is.
pub(crate) const START_BYTES: usize = 1024;

/// Whether a body that should be a file is a web page, by its content type or its first bytes. With the type, an empty body is one too.
pub(crate) fn is_page_instead_of_file(headers: &HeaderMap, start: &[u8]) -> bool {
    let text = text_of(start);
    let text = without_prolog(&text);
    let starts_as_page =
        ["<!doctype html", "<html", "<head", "<body", "<script"].iter().any(|tag| text.starts_with(tag));
    starts_as_page || has_html_type(headers)
}

/// Whether a body is a web page or other markup although Zoom sends no body, by its content type or its first character.
/// An empty body is not one.
pub(crate) fn is_page_instead_of_nothing(headers: &HeaderMap, body: &[u8]) -> bool {
    let text = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body).trim_ascii_start();
    !body.is_empty() && (text.starts_with(b"<") || has_html_type(headers))
}

/// Whether the content type is `text/html`, `application/xhtml+xml`, or another one of HTML. Its parameters are ignored.
fn has_html_type(headers: &HeaderMap) -> bool {
    media_type(headers).contains("html")
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
