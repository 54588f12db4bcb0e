//! Prints a request as it would be sent.

use std::fmt::Write as _;

use zoom_api::transport::Request;

use crate::connection::TOKEN_PLACEHOLDER;

/// The request line, headers and body, with a placeholder for the token.
pub(crate) fn render(request: &Request) -> Vec<u8> {
    let mut head = String::new();
    let target =
        request.url.path().to_owned() + &request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    // Writing to a string cannot fail.
    let _ = writeln!(head, "{} {target} HTTP/1.1", request.method);
    let _ = writeln!(head, "host: {}", host(request));
    let _ = writeln!(head, "authorization: Bearer {TOKEN_PLACEHOLDER}");
    for (name, value) in request.headers.iter().filter(|(name, _)| *name != "authorization") {
        let _ = writeln!(head, "{name}: {}", String::from_utf8_lossy(value.as_bytes()));
    }
    head.push('\n');
    let mut text = head.into_bytes();
    if let Some(body) = request.body.as_bytes().filter(|body| !body.is_empty()) {
        text.extend_from_slice(body);
        text.push(b'\n');
    }
    text
}

fn host(request: &Request) -> String {
    let host = request.url.host_str().unwrap_or_default();
    request.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}
