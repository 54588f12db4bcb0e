//! Successes of changes whose bodies are something else than nothing. Row 132.

use zoom_api::error::Delivery;
use zoom_api::{NoContent, zoom_endpoint};

use crate::support::{client_with_reply, json, reply};

/// Deletes a thing.
#[zoom_endpoint(DELETE, "/things/<id>")]
pub fn delete_thing(id: String) -> NoContent;

/// Creates a thing.
#[zoom_endpoint(POST, "/things")]
pub fn create_thing(name: String) -> NoContent;

/// Checks a thing.
#[zoom_endpoint(GET, "/things/<id>/check")]
pub fn check_thing(id: String) -> NoContent;

/// A reply with raw bytes.
fn raw(headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\n{headers}content-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// The start of any gzip stream.
const GZIP: &[u8] = &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xb3, 0xc9, 0x28, 0xc9, 0xcd, 0xb1, 3, 0];

fn pages() -> Vec<Vec<u8>> {
    vec![
        reply(200, "application/xhtml+xml; charset=utf-8", "<?xml version='1.0'?><html xmlns='urn:x'/>"),
        reply(201, "application/octet-stream", "\u{feff} \r\n<!DOCTYPE html><title>Blocked</title>"),
        raw("content-type: text/html\r\ncontent-encoding: gzip\r\n", GZIP),
        raw("", b"<HTML><HEAD></HEAD>"),
        reply(202, "TEXT/HTML ;charset=iso-8859-1", "{}"),
        reply(200, "text/plain", "\t<body onload=login()>"),
        reply(200, "text/xml", "<Error><Code>Blocked</Code></Error>"),
        reply(200, "application/vnd.wap.xhtml+xml", "blocked"),
    ]
}

#[tokio::test]
async fn r132_no_kind_of_page_is_a_success_of_any_change() {
    for bytes in pages() {
        for is_creation in [true, false] {
            let (client, server) = client_with_reply(bytes.clone()).await;
            let error = match is_creation {
                true => client.send(create_thing("t")).await.unwrap_err(),
                false => client.send(delete_thing("t")).await.unwrap_err(),
            };
            assert!(error.is_decode(), "{error}");
            // The retry of a deletion does not repeat what may have been done.
            assert_eq!((error.delivery(), server.seen().len()), (Delivery::Unknown, 1), "{error}");
        }
        let (client, _server) = client_with_reply(bytes).await;
        client.send(check_thing("t")).await.unwrap();
    }
}

#[tokio::test]
async fn r132_an_error_of_zoom_is_rejected_and_other_bodies_are_successes() {
    for body in [r#"{"code":3001,"message":"m"}"#, r#"{"status":false,"errorCode":3001,"errorMessage":"m"}"#] {
        let (client, _server) = client_with_reply(json(200, body)).await;
        let error = client.send(delete_thing("t")).await.unwrap_err();
        assert_eq!((error.is_api(), error.code(), error.delivery()), (true, Some(3001), Delivery::Rejected));
    }
    for bytes in [
        json(200, "{}"),
        json(200, "\u{feff}{}"),
        json(201, "null"),
        json(200, "[]"),
        json(200, r#"{"code":0}"#),
        reply(200, "text/plain", "success"),
        reply(202, "text/plain; charset=utf-8", "Accepted < 1 minute"),
        reply(205, "text/html", ""),
        // A parameter of the content type may name a page.
        reply(200, "application/json; profile=\"https://example.com/schema.html\"", "{}"),
        raw("", b""),
    ] {
        let (client, _server) = client_with_reply(bytes).await;
        client.send(create_thing("t")).await.unwrap();
    }
}
