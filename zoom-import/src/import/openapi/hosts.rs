//! The host of an operation, from the servers of the document and from the description.

use super::super::json::Json;
use super::super::spec::Base;
use super::super::text::plain;
use super::Reader;

impl Reader<'_> {
    /// Returns the base URL of an operation; a server that no base URL fits is reported.
    pub(super) fn base(&mut self, path: &str, item: &Json, operation: &Json, place: &str) -> Base {
        let own = [operation, item, self.root].into_iter().find(|json| !json.items_at("servers").is_empty());
        let server = own.and_then(|json| json.items_at("servers").first()).and_then(|server| server.text_at("url"));
        let server = server.unwrap_or_default().trim_end_matches('/').to_owned();
        if let Some(host) = file_host(operation) {
            if host != FILES {
                self.notes.add(place, format!("the description names the host `{host}`; using `{FILES}`"));
            }
            return Base::Files;
        }
        match server.as_str() {
            "https://api.zoom.us" if path.starts_with("/scim2") => Base::Scim,
            "https://api.zoom.us/v2" => Base::Rest,
            server if server.contains("fileapi.zoom.us") => Base::Files,
            server if server.contains("zoom.us") => {
                self.notes.add("/servers", format!("no base URL is `{server}`; using `https://api.zoom.us/v2`"));
                Base::Rest
            }
            _ => Base::Rest,
        }
    }
}

const FILES: &str = "https://fileapi.zoom.us";

/// The host of files that the description of an upload names.
fn file_host(operation: &Json) -> Option<&'static str> {
    const HOSTS: [&str; 2] = [FILES, "https://file.zoom.us"];
    let text = plain(operation.text_at("description")?);
    let is_upload = operation.get("requestBody").is_some();
    HOSTS.into_iter().find(|host| is_upload && text.contains(host))
}
