//! The host of an operation, from the servers of the document and from the texts of uploads.

use super::super::json::Json;
use super::super::spec::Base;
use super::Reader;

/// The base URL of an operation, and its path below it.
pub(super) struct Located {
    pub(super) base: Base,
    pub(super) path: String,
}

impl Reader<'_> {
    /// Locates an operation; servers that no base URL fits are reported.
    pub(super) fn locate(&mut self, path: &str, item: &Json, operation: &Json, place: &str) -> Located {
        let own = [operation, item, self.root].into_iter().find(|json| !json.items_at("servers").is_empty());
        let servers: Vec<String> =
            own.map_or(&[][..], |json| json.items_at("servers")).iter().filter_map(server).collect();
        let found = servers.iter().find_map(|server| below(server, path));
        let is_unknown = found.is_none();
        let found = found.unwrap_or_else(|| Located { base: Base::Rest, path: path.to_owned() });
        if let Some(host) = file_host(operation) {
            if host != FILES {
                self.notes
                    .add(place, format!("the description names the host `https://{host}`; using `https://{FILES}`"));
            }
            return Located { base: Base::Files, ..found };
        }
        if let Some(server) = servers.iter().find(|server| is_unknown && server.contains("zoom.us")) {
            self.notes.add("/servers", format!("no base URL is `{server}`; using `https://api.zoom.us/v2`"));
        }
        found
    }
}

const FILES: &str = "fileapi.zoom.us";

/// The URL of a server with the defaults of its variables; schemes and hosts are in lower case.
fn server(json: &Json) -> Option<String> {
    let mut url = json.text_at("url")?.trim().trim_end_matches('/').to_owned();
    for (name, variable) in json.entries_at("variables") {
        url = url.replace(&format!("{{{name}}}"), variable.text_at("default").unwrap_or_default());
    }
    let (scheme, rest) = url.split_once("://")?;
    let (host, path) = rest.split_at_checked(rest.find('/').unwrap_or(rest.len()))?;
    Some(format!("{}://{}{path}", scheme.to_lowercase(), host.to_lowercase()))
}

/// Locates a path below a server of Zoom's.
fn below(server: &str, path: &str) -> Option<Located> {
    let (_, rest) = server.split_once("://")?;
    let (host, above) = rest.split_at_checked(rest.find('/').unwrap_or(rest.len()))?;
    let whole = format!("{above}{path}");
    let without_version = |path: &str| path.strip_prefix("/v2").filter(|rest| rest.starts_with('/')).map(str::to_owned);
    let below = without_version(&whole);
    let below = below.map(|path| without_version(&path).unwrap_or(path));
    let scim = below.as_ref().unwrap_or(&whole);
    match host {
        _ if is_api(host) && scim.starts_with("/scim2/") => Some(Located { base: Base::Scim, path: scim.clone() }),
        _ if is_api(host) => below.map(|path| Located { base: Base::Rest, path }),
        "fileapi.zoom.us" | "file.zoom.us" => Some(Located { base: Base::Files, path: below.unwrap_or(whole) }),
        _ => None,
    }
}

/// Whether a host serves the API: the global one, one of a region, or that of the government.
fn is_api(host: &str) -> bool {
    let region = host.strip_prefix("api-").and_then(|rest| rest.strip_suffix(".zoom.us"));
    matches!(host, "api.zoom.us" | "api.zoomgov.com") || region.is_some_and(|region| !region.contains('.'))
}

/// The host of files that a text of an upload names.
fn file_host(operation: &Json) -> Option<&'static str> {
    const HOSTS: [&str; 2] = [FILES, "file.zoom.us"];
    let body = operation.get("requestBody")?;
    let texts = [operation.text_at("summary"), operation.text_at("description"), body.text_at("description")];
    let text = texts.into_iter().flatten().collect::<Vec<_>>().join("\n").to_lowercase();
    HOSTS.into_iter().find(|host| text.match_indices(host).any(|(at, host)| is_whole(&text, at, at + host.len())))
}

/// Whether a part of a text is a host of its own, and not the end or the start of a longer one.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let mut after = text.get(end..).unwrap_or_default().chars();
    let next = after.next();
    let goes_on = next.is_some_and(is_part) || (next == Some('.') && after.next().is_some_and(is_part));
    !before.is_some_and(|letter| is_part(letter) || letter == '.') && !goes_on
}
