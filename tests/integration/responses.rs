//! Malformed and unexpected responses.

use zoom_api::error::Delivery;
use zoom_api::meetings::registrants::{
    ListRegistrants, ListRegistrantsError, RegistrantAction, RegistrantPage, list_registrants, update_registrant_status,
};
use zoom_api::{Error, Result};

use crate::support::{Scripted, client_of, client_with_reply, json, reply};

async fn listed(bytes: Vec<u8>) -> Result<RegistrantPage> {
    let (client, _server) = client_with_reply(bytes).await;
    client.send(list_registrants(85746065)).await
}

async fn error_of(bytes: Vec<u8>) -> Error {
    listed(bytes).await.unwrap_err()
}

#[tokio::test]
async fn an_undeclared_field_is_ignored() {
    let page = listed(json(200, r#"{"new":{"deep":[1]},"registrants":[{"email":"e","first_name":"f","also_new":1}]}"#));
    assert_eq!(page.await.unwrap().registrants[0].email, "e");
}

#[tokio::test]
async fn r091_an_error_body_with_a_success_status_is_an_error() {
    let error = error_of(json(200, r#"{"code":300,"message":"Meeting id does not exist."}"#)).await;
    assert!(error.is_api());
    assert_eq!((error.status().unwrap().as_u16(), error.code()), (200, Some(300)));
    assert_eq!(error.delivery(), Delivery::Rejected);

    let (client, _server) = client_with_reply(json(200, r#"{"code":3001,"message":"gone"}"#)).await;
    let error = client.send(update_registrant_status(1, RegistrantAction::Deny)).await.unwrap_err();
    assert_eq!(error.code(), Some(3001));
}

#[tokio::test]
async fn r091_code_zero_is_success() {
    let page = listed(json(200, r#"{"code":0,"message":"ok","registrants":[]}"#)).await.unwrap();
    assert!(page.registrants.is_empty());
}

#[tokio::test]
async fn r091_the_status_is_not_the_code() {
    let error = error_of(json(400, r#"{"code":200,"message":"No permission."}"#)).await;
    assert_eq!((error.status().unwrap().as_u16(), error.code()), (400, Some(200)));
    let error = error_of(json(400, r#"{"code":"300","message":"m"}"#)).await;
    assert_eq!(error.case::<ListRegistrants>(), Some(ListRegistrantsError::CannotAccessMeeting));
}

#[tokio::test]
async fn field_errors_are_listed() {
    let body = r#"{"code":300,"message":"Validation Failed.","errors":[{"field":"user_info.email","message":"Invalid field."}]}"#;
    let error = error_of(json(400, body)).await;
    let fields: Vec<_> =
        error.field_errors().iter().map(|error| (error.field.as_str(), error.message.as_str())).collect();
    assert_eq!(fields, [("user_info.email", "Invalid field.")]);
}

#[tokio::test]
async fn html_from_a_gateway_is_kept_but_not_displayed() {
    let html = "<html><body>502 Bad Gateway</body></html>";
    for status in [500, 502, 503, 520, 524] {
        let error = error_of(reply(status, "text/html", html)).await;
        assert_eq!((error.status().unwrap().as_u16(), error.code(), error.message()), (status, None, None));
        assert_eq!(error.body(), Some(html.as_bytes()));
        assert_eq!(error.delivery(), Delivery::Unknown);
        assert!(!error.to_string().contains('<') || !error.to_string().contains("html"), "{error}");
    }
}

#[tokio::test]
async fn r092_malformed_error_bodies_are_still_errors() {
    let rows: [(&str, Option<i64>, Option<&str>); 9] = [
        ("", None, None),
        ("null", None, None),
        ("[]", None, None),
        (r#"{"message":5}"#, None, Some("5")),
        ("\u{feff}{\"code\":1,\"message\":\"bom\"}", Some(1), Some("bom")),
        ("<error><code>300</code></error>", Some(300), None),
        (
            r#"{"code":104,"message":"Invalid access token, does not contain scopes:["a:b"]"}"#,
            Some(104),
            Some(r#"Invalid access token, does not contain scopes:["a:b"]"#),
        ),
        (r#"{"code":99999999999999999999,"message":"m"}"#, None, Some("m")),
        (r#"{"reason":"Invalid Token!","error":"invalid_grant"}"#, None, Some("Invalid Token!")),
    ];
    for (body, code, message) in rows {
        let error = error_of(json(403, body)).await;
        assert_eq!((error.code(), error.message()), (code, message), "{body}");
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn r092_a_body_that_is_not_utf8_is_an_error() {
    let mut bytes = json(400, "");
    let head = String::from_utf8(std::mem::take(&mut bytes)).unwrap().replace("content-length: 0", "content-length: 3");
    bytes.extend(head.into_bytes());
    bytes.extend([0xff, 0xfe, b'x']);
    let error = error_of(bytes).await;
    assert_eq!((error.code(), error.body()), (None, Some(&[0xff, 0xfe, b'x'][..])));
}

#[tokio::test]
async fn a_decode_error_names_the_field() {
    let rows = [
        ("", "EOF while parsing"),
        ("<html>", "expected"),
        (r#"{"registrants":[{"email":"e"}]}"#, "`registrants[0].first_name`"),
        (
            r#"{"registrants":[{"email":"e","first_name":"f"},{"email":["canary"],"first_name":"f"}]}"#,
            "`registrants[1].email`",
        ),
        (r#"{"registrants":{"a":1}}"#, "`registrants`"),
    ];
    for (body, expected) in rows {
        let error = error_of(json(200, body)).await;
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.delivery(), Delivery::Unknown);
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains(expected), "{body}: {source}");
        assert!(!source.contains("canary") && !format!("{error:?}").contains("canary"), "{error:?}");
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn no_content_ignores_a_body() {
    let (client, _server) = client_with_reply(json(200, r#"{"fine":true}"#)).await;
    assert!(client.send(update_registrant_status(1, RegistrantAction::Deny)).await.is_ok());
}

#[tokio::test]
async fn a_truncated_response_is_an_error() {
    let whole = json(200, r#"{"registrants":[]}"#);
    let error = error_of(whole[..whole.len() - 4].to_vec()).await;
    assert_eq!(error.status(), None);
    assert_eq!(error.delivery(), Delivery::Unknown);
}

#[tokio::test]
async fn an_endless_response_is_cut_off() {
    let mut endless = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n".to_vec();
    endless.resize(17 * 1024 * 1024, b' ');
    let error = error_of(endless).await;
    assert!(error.to_string().contains("exceeds the size limit"), "{error}");
}

#[tokio::test]
async fn a_connection_closed_before_the_response_has_an_unknown_outcome() {
    let server = Scripted::start(vec![]).await;
    let error = client_of(&server).send(list_registrants(1)).await.unwrap_err();
    assert_eq!((error.delivery(), error.is_connect()), (Delivery::Unknown, false));
}

#[tokio::test]
async fn a_refused_connection_means_not_sent() {
    let server = Scripted::start(vec![]).await;
    let client = client_of(&server);
    drop(server);
    // The port is free again once the task has ended.
    let error = loop {
        tokio::task::yield_now().await;
        let error = client.send(list_registrants(1)).await.unwrap_err();
        if error.is_connect() {
            break error;
        }
    };
    assert_eq!(error.delivery(), Delivery::NotSent);
}

#[tokio::test]
async fn r087_redirects_are_not_followed() {
    let other = Scripted::start(vec![json(200, "{}")]).await;
    for status in [301, 302, 303, 307, 308] {
        let head = format!("HTTP/1.1 {status} Moved\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n", other.base_url());
        let error = error_of(head.into_bytes()).await;
        assert!(error.is_redirect(), "{error}");
    }
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn retry_after_is_parsed_in_three_formats() {
    let rows = [
        ("30", true),
        ("2099-05-31T00:00:00Z", true),
        ("Sun, 06 Nov 2094 08:49:37 GMT", true),
        ("soon", false),
        ("", false),
        ("99999999999999999999", false),
    ];
    for (value, is_read) in rows {
        let head = format!("HTTP/1.1 429 Slow\r\nretry-after: {value}\r\ncontent-length: 0\r\n\r\n");
        let error = error_of(head.into_bytes()).await;
        assert!(error.is_rate_limited());
        assert_eq!(error.retry_at().is_some(), is_read, "{value}");
    }
}
