//! The blocking client on sockets: calls, listings, downloads and uploads. Row 151.

use std::io::{self, Read as _};
use std::net::TcpListener;
use std::time::Duration;

use tokio::runtime::Runtime;
use zoom_api::blocking::{self, file_from_path, file_from_reader};
use zoom_api::client::CallOptions;
use zoom_api::endpoint::Method;
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::retry::NoRetry;
use zoom_api::{Client, FilePart, NoContent, zoom_endpoint};

use crate::support::{Scripted, folder, json};

/// Uploads a picture.
#[zoom_endpoint(POST, "/pictures", form)]
fn upload_picture(file: FilePart) -> NoContent;

/// A scripted server in a runtime of its own, and a blocking client of it.
struct Setup {
    client: blocking::Client,
    server: Scripted,
    _runtime: Runtime,
}

fn start(replies: Vec<Vec<u8>>) -> Setup {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(Scripted::start(replies));
    let client = Client::builder().token("a-token").base_url(server.base_url()).dangerous_allow_http_loopback(true);
    let client = client.retry_policy(NoRetry).unlimited().build_blocking().unwrap();
    Setup { client, server, _runtime: runtime }
}

fn page(emails: &[&str], next: &str) -> Vec<u8> {
    let registrants: Vec<String> =
        emails.iter().map(|email| format!(r#"{{"email":"{email}","first_name":"A"}}"#)).collect();
    json(200, &format!(r#"{{"next_page_token":"{next}","registrants":[{}]}}"#, registrants.join(",")))
}

#[test]
fn calls_return_values_full_responses_and_named_errors() {
    let replies =
        vec![page(&["a@example.com"], ""), page(&[], ""), json(200, r#"{"total":3}"#), json(404, r#"{"code":3001}"#)];
    let Setup { client, server, _runtime } = start(replies);
    assert_eq!(client.send(list_registrants(7)).unwrap().registrants.len(), 1);
    assert_eq!(client.send_full(list_registrants(7)).unwrap().status, 200);
    let undeclared = client.request(Method::Get, "/phone/call_logs").query("page_size", 3);
    assert_eq!(undeclared.send::<serde_json::Value>().unwrap()["total"], 3);
    assert_eq!(client.for_account("sub").send(list_registrants(7)).unwrap_err().code(), Some(3001));
    let targets: Vec<String> = server.seen().iter().map(|seen| seen.target().to_owned()).collect();
    assert_eq!(targets[2..], ["/v2/phone/call_logs?page_size=3", "/v2/accounts/sub/meetings/7/registrants"]);
}

#[test]
fn listings_are_iterators() {
    let replies = vec![page(&["a@x.com", "b@x.com"], "t"), json(500, "{}"), page(&["c@x.com"], "")];
    let Setup { client, server, _runtime } = start(replies);
    let mut items = client.items(list_registrants(7));
    let first: Vec<String> = items.by_ref().take(2).map(|item| item.unwrap().email).collect();
    assert_eq!(first, ["a@x.com", "b@x.com"]);
    assert_eq!(items.next().unwrap().unwrap_err().page(), Some(2));
    assert_eq!(items.collect_all().unwrap().len(), 1, "the page that failed is requested again");
    assert!(items.next().is_none());
    assert_eq!(server.seen().len(), 3);

    let broken =
        json(200, r#"{"next_page_token":"","registrants":[{"email":1},{"email":"d@x.com","first_name":"D"}]}"#);
    let Setup { client, server: _server, _runtime } = start(vec![broken]);
    let mut pages = client.pages(list_registrants(7)).lenient();
    assert_eq!(pages.next().unwrap().unwrap().registrants.len(), 1);
    assert_eq!(pages.take_skipped().len(), 1);
    assert!(pages.next().is_none());
}

#[test]
fn files_are_downloaded_to_readers_writers_and_paths() {
    let file = json(200, r#"{"file":1}"#);
    let Setup { client, server, _runtime } = start(vec![file.clone(), file.clone(), file]);
    let url = format!("{}/rec", server.base_url());
    let mut text = String::new();
    let mut reader = client.download(&url).json(true).open().unwrap();
    reader.read_to_string(&mut text).unwrap();
    assert_eq!((text.as_str(), reader.progress().received), (r#"{"file":1}"#, 10));
    let mut written = Vec::new();
    assert_eq!(client.download(&url).to_writer(&mut written).unwrap(), 10);
    let path = folder().join("a.json");
    assert_eq!(client.download(&url).to_file(&path).unwrap(), 10);
    assert_eq!(std::fs::read(&path).unwrap(), written);
}

#[test]
fn files_are_uploaded_from_paths_and_readers() {
    let Setup { client, server, _runtime } = start(vec![json(204, ""), json(204, "")]);
    let path = folder().join("a.png");
    std::fs::write(&path, "on disk").unwrap();
    client.send(upload_picture(file_from_path(&path).unwrap())).unwrap();
    let reader = io::Cursor::new(b"from a reader".to_vec());
    client.send(upload_picture(file_from_reader("b.png", reader, Some(13)))).unwrap();
    let seen = server.seen();
    assert!(seen[0].body_text().contains("filename=\"a.png\"") && seen[0].body_text().contains("on disk"));
    assert!(String::from_utf8_lossy(&seen[1].body).contains("from a reader"), "{:?}", seen[1]);
}

/// Fails or panics after its first bytes.
struct Failing {
    panics: bool,
    sent: bool,
}

impl io::Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if std::mem::replace(&mut self.sent, true) {
            assert!(!self.panics, "a reader that panics");
            return Err(io::Error::other("the disk is gone"));
        }
        buffer[..4].copy_from_slice(b"half");
        Ok(4)
    }
}

#[test]
fn r151_a_reader_that_fails_or_panics_sends_no_complete_form() {
    for panics in [false, true] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base_url = format!("http://{}/v2", listener.local_addr().unwrap());
        let received = std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = listener.accept().unwrap().0.read_to_end(&mut bytes);
            String::from_utf8(bytes).unwrap()
        });
        let client = Client::builder().token("a-token").base_url(base_url).dangerous_allow_http_loopback(true);
        let client = client.retry_policy(NoRetry).unlimited().build_blocking().unwrap();
        let file = file_from_reader("b.png", Failing { panics, sent: false }, None);
        client.send(upload_picture(file)).unwrap_err();
        let received = received.join().unwrap();
        assert!(!received.ends_with("0\r\n\r\n"), "{received}");
    }
}

#[test]
fn options_apply_to_the_calls_of_one_handle() {
    let Setup { client, server: _server, _runtime } = start(Vec::new());
    let quick = client.with_options(CallOptions::new().timeout(Duration::ZERO));
    let error = quick.send(list_registrants(7)).unwrap_err();
    assert!(error.to_string().contains("before the deadline"), "{error}");
}

#[test]
fn r151_inside_an_async_runtime_calls_fail_and_nothing_panics() {
    let Setup { client, server, _runtime } = start(Vec::new());
    let inside = |error: zoom_api::Error| {
        let text = format!("{error}: {}", std::error::Error::source(&error).unwrap());
        assert!(text.contains("inside an async runtime") && text.contains("zoom_api::Client"), "{text}");
    };
    let url = format!("{}/rec", server.base_url());
    for runtime in [Runtime::new().unwrap(), tokio::runtime::Builder::new_current_thread().build().unwrap()] {
        runtime.block_on(async {
            inside(client.send(list_registrants(7)).unwrap_err());
            inside(client.request(Method::Get, "/users").send::<NoContent>().unwrap_err());
            let mut items = client.items(list_registrants(7));
            let error = items.next().unwrap().unwrap_err();
            assert!(error.to_string().starts_with("GET /meetings/<meeting_id>/registrants: "), "{error}");
            inside(error);
            assert!(items.next().is_none(), "an error that would repeat ends the listing");
            let named = [
                client.send(list_registrants(7)).unwrap_err(),
                client.send_full(list_registrants(7)).unwrap_err(),
                client.send_lenient(list_registrants(7)).unwrap_err(),
                client.pages(list_registrants(7)).next().unwrap().unwrap_err(),
                client.items(list_registrants(7)).collect_all().unwrap_err(),
                client.items(list_registrants(7)).take_up_to(3).unwrap_err(),
            ];
            for error in named {
                assert!(error.to_string().starts_with("GET /meetings/<meeting_id>/registrants: "), "{error}");
                inside(error);
            }
            inside(client.download(&url).open().unwrap_err());
            inside(client.download(&url).to_file("never").unwrap_err());
            inside(client.block_on(async {}).unwrap_err());
            // Created and dropped here, with its runtime.
            drop(blocking::Client::new(client.as_async().clone()).unwrap());
        });
    }
    assert!(server.seen().is_empty());
}
