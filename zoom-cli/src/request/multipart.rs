//! Multipart forms, and placeholders for files in requests that are only printed.

use std::path::Path;

use zoom_api::transport::Request;

/// The placeholder for the contents of a file.
pub(super) fn placeholder(path: &Path) -> String {
    format!("<contents of {}>", path.display())
}

/// The media type of a file, by its extension.
pub(super) fn media_type(path: &Path) -> &'static str {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    match extension.as_deref() {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("csv") => "text/csv",
        Some("txt" | "vtt") => "text/plain",
        Some("json") => "application/json",
        Some("pdf") => "application/pdf",
        Some("mp4") => "video/mp4",
        _ => "application/octet-stream",
    }
}

/// One part of a multipart form.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) content: String,
}

/// Parses a multipart form into its parts; `None` for any other body.
pub(super) fn parts(request: &Request) -> Option<Vec<Part>> {
    let content_type = request.headers.get("content-type")?.to_str().ok()?;
    let boundary = content_type.strip_prefix("multipart/form-data")?.split_once("boundary=")?.1.trim_matches('"');
    let body = std::str::from_utf8(request.body.as_bytes()?).ok()?;
    let delimiter = format!("--{boundary}");
    let parts = body.split(delimiter.as_str()).filter_map(|part| part.strip_prefix("\r\n"));
    Some(parts.filter_map(|part| parse(part.strip_suffix("\r\n")?)).collect())
}

fn parse(part: &str) -> Option<Part> {
    let (head, content) = part.split_once("\r\n\r\n")?;
    let header = |name: &str| {
        let mut lines = head.lines();
        lines.find_map(|line| line.split_once(':').filter(|(own, _)| own.eq_ignore_ascii_case(name)))
    };
    let (_, disposition) = header("content-disposition")?;
    Some(Part {
        name: quoted(disposition, "; name=\"")?,
        file_name: quoted(disposition, "; filename=\""),
        content_type: header("content-type").map(|(_, value)| value.trim().to_owned()),
        content: content.to_owned(),
    })
}

fn quoted(disposition: &str, prefix: &str) -> Option<String> {
    let (_, rest) = disposition.split_once(prefix)?;
    Some(rest.split('"').next()?.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
}
