//! A request as it would go over the wire.

use std::fmt::Write as _;

use zoom_api::transport::Request;

use crate::connection::TOKEN_PLACE;

/// The request's line, headers and body, the token's place taken by a name.
pub(super) fn request(request: &Request) -> Vec<u8> {
    let mut head = String::new();
    let target =
        request.url.path().to_owned() + &request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    // Writing into memory does not fail.
    let _ = writeln!(head, "{} {target} HTTP/1.1", request.method);
    let _ = writeln!(head, "host: {}", host(request));
    let _ = writeln!(head, "authorization: Bearer {TOKEN_PLACE}");
    for (name, value) in &request.headers {
        let _ = writeln!(head, "{name}: {}", String::from_utf8_lossy(value.as_bytes()));
    }
    head.push('\n');
    let mut shown = head.into_bytes();
    if let Some(body) = request.body.as_bytes().filter(|body| !body.is_empty()) {
        shown.extend_from_slice(body);
        shown.push(b'\n');
    }
    shown
}

fn host(request: &Request) -> String {
    let host = request.url.host_str().unwrap_or_default();
    request.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}
