//! Error bodies that are not `{"code": …, "message": …}`.

mod codes;
mod pages;

use zoom_api::Error;
use zoom_api::error::Delivery;
use zoom_api::meetings::recordings::{GetMeetingRecordings, get_meeting_recordings};
use zoom_api::meetings::registrants::{RegistrantAction, list_registrants, update_registrant_status};

use crate::support::{client_with_reply, json, reply};

async fn error_of(bytes: Vec<u8>) -> Error {
    let (client, _server) = client_with_reply(bytes).await;
    client.send(get_meeting_recordings("abc==")).await.unwrap_err()
}

#[tokio::test]
async fn r120_every_form_of_error_body_has_its_code_and_message() {
    let rows: [(&str, Option<i64>, &str); 30] = [
        (r#"{"status":false,"errorCode":3301,"errorMessage":"m","result":null}"#, Some(3301), "m"),
        (r#"{"status":false,"errorCode":"3301","errorMessage":"m"}"#, Some(3301), "m"),
        (r#"{"error_code":3301,"error_message":"m"}"#, Some(3301), "m"),
        (r#"{"code":300,"error_message":"m"}"#, Some(300), "m"),
        (r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"m","status":"400"}"#, None, "m"),
        (r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"m","status":400}"#, None, "m"),
        (r#"{"error":{"code":300,"message":"m"}}"#, Some(300), "m"),
        (r#"{"error":{"code":300,"message":"m"},"status":400}"#, Some(300), "m"),
        (r#"{"error":"invalid_request","error_description":"m"}"#, None, "m"),
        (r#"{"code":300,"message":null,"errorMessage":"m"}"#, Some(300), "m"),
        (r#"{"code":300,"message":"","errors":[{"field":"f","message":"m"}]}"#, Some(300), "m"),
        (r#"[{"code":300,"message":"m"}]"#, Some(300), "m"),
        (r#"{"errorCode":3301,"errorMessage":"a "quoted" word"}"#, Some(3301), r#"a "quoted" word"#),
        ("<?xml version=\"1.0\"?><restResponse><code>300</code><message>m</message></restResponse>", Some(300), "m"),
        ("<error><errorCode> 3301 </errorCode><errorMessage>m</errorMessage></error>", Some(3301), "m"),
        ("<e><code>300</code><message><![CDATA[a < b]]></message></e>", Some(300), "a < b"),
        ("<e><message>a &lt;b&gt; &amp;amp;</message></e>", None, "a <b> &amp;"),
        (r#"{"status":false,"errorCode":99999999999999999999,"errorMessage":"m"}"#, None, "m"),
        (r#"{"success":false,"errorCode":"5010","errorMessage":"m","traceId":"x"}"#, Some(5010), "m"),
        (r#"{"error":{"status":409,"code":"1120","message":"m","details":[]}}"#, Some(1120), "m"),
        (r#"{"error":{"error_code":7,"error_message":"m"}}"#, Some(7), "m"),
        (r#"{"errors":[{"code":"x","detail":"m"}]}"#, None, "m"),
        (r#"{"code":-1,"message":"m"}"#, Some(-1), "m"),
        (r#"{"Code":300,"Message":"m"}"#, Some(300), "m"),
        (r#"{"code":" 300 ","message":"m"}"#, Some(300), "m"),
        ("\u{feff}{\"error_code\":300,\"error_message\":\"m\"}", Some(300), "m"),
        (r#"{"reason":"m","error":"invalid_token"}"#, None, "m"),
        (r#"{"title":"Bad Request","status":400,"detail":"m","type":"about:blank"}"#, None, "m"),
        ("<Error><Code>AccessDenied</Code><Message>m</Message><RequestId>x</RequestId></Error>", None, "m"),
        ("<?xml version='1.0'?>\n<Error xmlns=\"urn:x\"><Code>300</Code><Message>m</Message></Error>", Some(300), "m"),
    ];
    for (body, code, message) in rows {
        let error = error_of(json(404, body)).await;
        assert_eq!((error.code(), error.message()), (code, Some(message)), "{body}");
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
    for page in ["<html><code>300</code></html>", "<!DOCTYPE html><p><message>m</message>", "<", "<code>300", "<code>"]
    {
        let error = error_of(reply(502, "text/html", page)).await;
        assert_eq!((error.code(), error.message()), (None, None), "{page}");
    }
}

#[tokio::test]
async fn r120_a_declared_error_is_recognized_in_each_form() {
    for body in [
        r#"{"code":3301,"message":"m"}"#,
        r#"{"status":false,"errorCode":3301,"errorMessage":"m","result":null}"#,
        r#"{"error":{"code":3301,"message":"m"}}"#,
        "<error><code>3301</code><message>m</message></error>",
    ] {
        let error = error_of(json(404, body)).await;
        assert!(error.case::<GetMeetingRecordings>().is_some(), "{body}: {error}");
    }
}

#[tokio::test]
async fn r120_field_errors_are_read_in_each_form() {
    let rows: [(&str, &[(&str, &str)]); 8] = [
        (r#"[{"field":"a","message":"m"},{"field":"b","message":"n"}]"#, &[("a", "m"), ("b", "n")]),
        (r#"[{"message":"The start time is in the past."}]"#, &[("", "The start time is in the past.")]),
        (r#"[{"field":"a"}]"#, &[("a", "")]),
        (r#"{"field":"a","message":"m"}"#, &[("a", "m")]),
        (r#"{"a":"m","b":["n","o"]}"#, &[("a", "m"), ("b", "n")]),
        (r#"["m"]"#, &[("", "m")]),
        (r#""m""#, &[("", "m")]),
        (r#"[null,{},[],7]"#, &[]),
    ];
    for (errors, expected) in rows {
        let error = error_of(json(400, &format!(r#"{{"code":300,"message":"x","errors":{errors}}}"#))).await;
        let fields: Vec<_> =
            error.field_errors().iter().map(|error| (error.field.as_str(), error.message.as_str())).collect();
        assert_eq!(fields, expected, "{errors}");
    }
}

#[tokio::test]
async fn r120_an_error_in_another_form_with_a_success_status_is_an_error() {
    for body in [
        r#"{"status":false,"errorCode":3301,"errorMessage":"m","result":null}"#,
        r#"{"error":{"code":3301,"message":"m"}}"#,
        r#"{"error_code":3301,"error_message":"m"}"#,
    ] {
        let (client, _server) = client_with_reply(json(200, body)).await;
        let error = client.send(list_registrants(1)).await.unwrap_err();
        assert_eq!((error.is_api(), error.code()), (true, Some(3301)), "{body}");
        let (client, _server) = client_with_reply(json(200, body)).await;
        let error = client.send(update_registrant_status(1, RegistrantAction::Deny)).await.unwrap_err();
        assert_eq!((error.code(), error.delivery()), (Some(3301), Delivery::Rejected), "{body}");
    }
    // Successes that only look similar.
    for body in [r#"{"errorCode":0,"errorMessage":"","registrants":[]}"#, r#"{"error":null,"registrants":[]}"#] {
        let (client, _server) = client_with_reply(json(200, body)).await;
        assert!(client.send(list_registrants(1)).await.is_ok(), "{body}");
    }
}

#[tokio::test]
async fn r132_a_page_of_html_is_no_success_of_a_change() {
    let page = "<!DOCTYPE html><title>Sign in to the hotel's network</title>";
    let pages = [
        reply(200, "text/html; charset=utf-8", page),
        reply(200, "application/octet-stream", &format!("\r\n {page}")),
        reply(201, "text/plain", "<html>"),
        reply(200, "Text/HTML", "Please sign in"),
        reply(202, "application/xhtml+xml", "<?xml version=\"1.0\"?><html/>"),
        reply(200, "application/json", "<!-- blocked --><html>"),
        reply(200, "text/html", "<html><body>Access denied by policy 7</body></html>"),
        reply(201, "application/json; charset=utf-8", "\u{feff}<!doctype html>"),
        reply(200, "text/javascript", "<script>location='https://portal.example/'</script>"),
        reply(203, "text/plain", "\n\n<HEAD><META http-equiv=refresh></HEAD>"),
    ];
    for bytes in pages {
        let (client, server) = client_with_reply(bytes).await;
        let error = client.send(update_registrant_status(1, RegistrantAction::Deny)).await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert_eq!((error.delivery(), error.attempts(), server.seen().len()), (Delivery::Unknown, 1, 1));
        let cause = std::error::Error::source(&error).unwrap().to_string();
        assert!(cause.contains("proxy"), "{cause}");
    }
    for bytes in [json(200, "{}"), json(200, ""), reply(200, "text/plain", "OK"), reply(204, "text/html", "")] {
        let (client, _server) = client_with_reply(bytes).await;
        client.send(update_registrant_status(1, RegistrantAction::Deny)).await.unwrap();
    }
}
