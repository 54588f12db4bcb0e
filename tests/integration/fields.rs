//! Every kind of parameter, declared as in a user's crate.

use bytes::Bytes;
use proptest::prelude::*;
use serde_json::json as value;
use zoom_api::{Client, FilePart, NoContent, zoom_endpoint, zoom_model};

use crate::support::{Seen, client_with_reply, json};

#[zoom_model]
enum Kind {
    Live,
    #[zoom(rename = "on demand")]
    OnDemand,
}

#[zoom_model]
struct Settings {
    title: String,
    tags: Vec<String>,
}

/// Lists things.
#[zoom_endpoint(GET, "/things")]
fn list_things(
    #[query(rename = "type")] kind: Option<Kind>,
    r#in: Option<u32>,
    ids: Vec<u64>,
    #[query(csv)] names: Vec<String>,
    since: Option<jiff::civil::Date>,
    #[header("X-Trace")] trace: Option<String>,
    deep: bool,
) -> NoContent;

/// Removes things by a body.
#[zoom_endpoint(DELETE, "/things", json)]
fn delete_things(#[query] force: Option<bool>, ids: Vec<u64>) -> NoContent;

/// Uploads a thing.
#[zoom_endpoint(POST, "/things/<id>/files", form, base = files)]
fn upload_thing(
    id: String,
    settings: Settings,
    kind: Option<Kind>,
    count: Option<u32>,
    file: FilePart,
    more: Option<Vec<FilePart>>,
) -> NoContent;

/// Requests a token.
#[zoom_endpoint(POST, "/oauth/thing", urlencoded)]
fn ask(grant_type: String, scope: Option<String>, ids: Vec<u32>) -> NoContent;

/// Replaces a thing whole.
#[zoom_endpoint(PUT, "/things/<id>", json)]
fn replace_thing(id: u64, #[body] settings: Settings) -> NoContent;

/// Sends bytes.
#[zoom_endpoint(POST, "/things/raw", bytes)]
fn send_raw(#[body] content: Bytes) -> NoContent;

/// Starts a thing, without parameters.
#[zoom_endpoint(POST, "/things/start")]
fn start_things() -> NoContent;

/// Clears a thing, with an empty object.
#[zoom_endpoint(PATCH, "/things/clear", json)]
fn clear_things(note: Option<String>) -> NoContent;

async fn sent(call: impl zoom_api::Endpoint) -> Seen {
    let (client, server) = client_with_reply(json(204, "")).await;
    client.send(call).await.unwrap();
    server.only()
}

#[tokio::test]
async fn r086_query_and_header_values_are_encoded() {
    let seen = sent(list_things(true)).await;
    assert_eq!(seen.target(), "/v2/things?deep=true");

    let all = list_things(false)
        .kind("on demand")
        .r#in(3)
        .ids([1, 2])
        .names(["a,b".to_owned(), "c&d".to_owned()])
        .since(jiff::civil::date(2026, 3, 1))
        .trace("t-1");
    let seen = sent(all).await;
    let query = "type=on%20demand&in=3&ids=1&ids=2&names=a%2Cb,c%26d&since=2026-03-01&deep=false";
    assert_eq!(seen.target(), format!("/v2/things?{query}"));
    assert_eq!(seen.header("x-trace"), Some("t-1"));
}

#[tokio::test]
async fn r086_a_header_with_a_line_break_is_rejected() {
    let (client, server) = client_with_reply(json(204, "")).await;
    let error = client.send(list_things(true).trace("a\r\nX-Evil: 1")).await.unwrap_err();
    assert!(error.is_argument());
    assert!(error.to_string().contains("header `X-Trace`"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn json_bodies_are_exact() {
    let seen = sent(delete_things([7, 8]).force(true)).await;
    assert_eq!((seen.target(), seen.body_text().as_str()), ("/v2/things?force=true", r#"{"ids":[7,8]}"#));

    let seen = sent(replace_thing(5, Settings::new("a \"title\""))).await;
    assert_eq!(seen.body_text(), r#"{"title":"a \"title\""}"#);

    let seen = sent(clear_things()).await;
    assert_eq!((seen.body_text().as_str(), seen.header("content-type")), ("{}", Some("application/json")));

    let seen = sent(start_things()).await;
    assert_eq!((seen.body.len(), seen.header("content-type")), (0, None));
}

#[tokio::test]
async fn forms_with_files_are_exact() {
    let files = vec![FilePart::new("b.txt", "B").content_type("text/plain"), FilePart::new("q\"\r\n.txt", "C")];
    let call = upload_thing("x", Settings::new("t").tags(["g".to_owned()]), FilePart::new("a.bin", vec![0, 1]))
        .kind(Kind::Live)
        .count(2)
        .more(files);
    let seen = sent(call).await;
    let expected = "--BOUNDARY\r\nContent-Disposition: form-data; name=\"settings\"\r\n\r\n{\"title\":\"t\",\"tags\":[\"g\"]}\r\n\
        --BOUNDARY\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nlive\r\n\
        --BOUNDARY\r\nContent-Disposition: form-data; name=\"count\"\r\n\r\n2\r\n\
        --BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n\0\u{1}\r\n\
        --BOUNDARY\r\nContent-Disposition: form-data; name=\"more\"; filename=\"b.txt\"\r\nContent-Type: text/plain\r\n\r\nB\r\n\
        --BOUNDARY\r\nContent-Disposition: form-data; name=\"more\"; filename=\"q%22%0D%0A.txt\"\r\nContent-Type: application/octet-stream\r\n\r\nC\r\n\
        --BOUNDARY--\r\n";
    assert_eq!(seen.body_text(), expected);
}

#[tokio::test]
async fn urlencoded_and_byte_bodies_are_exact() {
    let seen = sent(ask("a b&c", [1, 2]).scope("s=1")).await;
    assert_eq!(seen.body_text(), "grant_type=a%20b%26c&scope=s%3D1&ids=1&ids=2");
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));

    let seen = sent(send_raw(vec![0_u8, 255])).await;
    assert_eq!((seen.body.as_slice(), seen.header("content-type")), (&[0, 255][..], Some("application/octet-stream")));
}

#[test]
fn form_values_are_sent_unchanged() {
    let texts = ["", "null", "\"", "a\\b", "line\r\nbreak", "true", "{}", "grüße"];
    let client = Client::builder().token("t").build().unwrap();
    for text in texts {
        let call = upload_thing("x", Settings::new("t"), FilePart::new("f", "")).kind(text);
        let request = client.build_request(&call).unwrap();
        let body = String::from_utf8(request.body.as_bytes().unwrap().to_vec()).unwrap();
        assert!(body.contains(&format!("name=\"kind\"\r\n\r\n{text}\r\n--zoom-")), "{text:?} in {body}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r086_any_query_text_round_trips(text in any::<String>(), list in any::<Vec<String>>()) {
        let client = Client::builder().token("t").build().unwrap();
        let call = list_things(true).kind(text.as_str()).names(list.clone());
        let url = client.build_request(&call).unwrap().url;
        prop_assert_eq!(url.host_str(), Some("api.zoom.us"));
        let query = url.query().unwrap().to_owned();
        let raw = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)).map(str::to_owned);
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
        prop_assert_eq!(decode(&raw("type=").unwrap()), text);
        let names: Vec<String> = raw("names=").map_or(vec![], |names| names.split(',').map(decode).collect());
        prop_assert_eq!(names, list);
    }

    #[test]
    fn any_form_text_round_trips(text in any::<String>()) {
        let client = Client::builder().token("t").build().unwrap();
        let request = client.build_request(&clear_things().note(text.as_str())).unwrap();
        let body: serde_json::Value = serde_json::from_slice(request.body.as_bytes().unwrap()).unwrap();
        prop_assert_eq!(body, value!({ "note": text }));
    }
}

/// Removes numbers.
#[zoom_endpoint(DELETE, "/numbers")]
fn delete_numbers(
    #[query(csv, required)] numbers: Vec<String>,
    #[query(rename = "id", required)] ids: Vec<u32>,
) -> NoContent;

#[tokio::test]
async fn a_required_list_has_an_item() {
    let seen = sent(delete_numbers(vec!["1".to_owned(), "2".to_owned()], [3, 4])).await;
    assert_eq!(seen.target(), "/v2/numbers?numbers=1,2&id=3&id=4");
    let (client, server) = client_with_reply(json(204, "")).await;
    let error = client.send(delete_numbers(vec![], [3])).await.unwrap_err();
    assert!(error.to_string().contains("query parameter `numbers` is an empty list"), "{error}");
    assert!(server.seen().is_empty());
}

/// Every kind of base URL.
const BASES: [&str; 8] = [
    "https://api.zoom.us/v2",
    "https://api.zoom.us",
    "https://api.zoom.us:8443/v2/",
    "https://Gateway.example/a.b/./zoom%20x/..;y=1",
    "https://xn--bcher-kva.example/v2",
    "http://127.0.0.1:8080/v2",
    "http://[::1]:8080/v2",
    "http://localhost/v2",
];

/// A path with a dot, which may belong to a dot segment.
#[zoom_endpoint(GET, "/files.json/<name>/part")]
fn get_dotted(name: String, q: Option<String>) -> NoContent;

/// A path without one.
#[zoom_endpoint(GET, "/files/<name>/part")]
fn get_plain(name: String, q: Option<String>, r: Vec<String>) -> NoContent;

fn assert_parsed(request: zoom_api::Result<zoom_api::transport::Request>) {
    let Ok(request) = request else { return };
    let parsed = url::Url::parse(request.url.as_str()).unwrap();
    let parts = |url: &url::Url| {
        let (host, origin) = (url.host().map(|host| host.to_owned()), url.origin().ascii_serialization());
        let (path, query) = (url.path().to_owned(), url.query().map(str::to_owned));
        (
            url.as_str().to_owned(),
            url.scheme().to_owned(),
            host,
            origin,
            url.port(),
            path,
            query,
            url.fragment().is_none(),
        )
    };
    assert_eq!(parts(&request.url), parts(&parsed));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_url_is_as_if_it_was_parsed(
        base in prop::sample::select(&BASES[..]), account in ".{0,8}", name in "(.{0,20}|[.%2eE/]{0,8})",
        q in prop::option::of(".{0,20}"), r in prop::collection::vec("[.?#&%]{0,4}", 0..3),
    ) {
        let client = Client::builder().token("t").base_url(base).dangerous_allow_http_loopback(true).build().unwrap();
        let plain = || get_plain(name.clone()).r(r.clone());
        let dotted = || get_dotted(name.clone());
        for client in [client.clone(), client.for_account(account)] {
            match &q {
                Some(q) => {
                    assert_parsed(client.build_request(&plain().q(q)));
                    assert_parsed(client.build_request(&dotted().q(q)));
                }
                None => {
                    assert_parsed(client.build_request(&plain()));
                    assert_parsed(client.build_request(&dotted()));
                }
            }
        }
    }
}
