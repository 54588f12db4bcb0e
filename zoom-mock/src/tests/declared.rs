//! Responses and errors that come from the declarations.

use serde_json::json;

use super::wire::{call, form};
use crate::MockZoom;

#[tokio::test]
async fn an_operation_without_an_implementation_has_an_example() {
    let mock = MockZoom::start().await.unwrap();
    let line = "GET /v2/meetings/85746065/livestream";
    let first = call(&mock, line, "").await;
    first.has(200, 0);
    assert!(first.head.contains("x-mock-example: true"), "{}", first.head);
    assert!(first.json["stream_url"].as_str().unwrap().starts_with("https://"), "{}", first.json);
    assert_eq!(call(&mock, line, "").await.json, first.json, "equal requests have equal responses");
    let update = r#"{"stream_url":"https://a.example","stream_key":"k","page_url":"https://b.example"}"#;
    call(&mock, "PATCH /v2/meetings/85746065/livestream", update).await.has(204, 0);
    mock.verify().unwrap();
    // An implemented operation has no mark.
    assert!(!call(&mock, "GET /v2/users", "").await.head.contains("x-mock-example"));
}

#[tokio::test]
async fn examples_repeat_arguments_and_are_one_page() {
    let mock = MockZoom::start().await.unwrap();
    let page = call(&mock, "GET /v2/groups/g-1/members?page_size=7", "").await;
    if page.status == 200 {
        assert_eq!(page.json["next_page_token"], "", "{}", page.json);
        assert_eq!(page.json["page_size"], 7);
        assert_eq!(page.json["members"].as_array().unwrap().len(), 1);
    }
    let poll = call(&mock, "GET /v2/meetings/85746065/polls/p-1", "").await;
    poll.has(200, 0);
    assert_eq!(poll.json["id"], "p-1");
}

#[tokio::test]
async fn every_operation_responds_as_declared() {
    let mock = MockZoom::start().await.unwrap();
    let endpoints = zoom_api::describe::endpoints().filter(|endpoint| endpoint.info().method.as_str() == "GET");
    let mut examples = 0;
    for endpoint in endpoints {
        let required =
            endpoint.info().parameters.iter().any(|parameter| parameter.required && parameter.name != "user_id");
        let path = endpoint.info().path.replace("<user_id>", "host-1");
        if path.contains('<') || required || endpoint.info().base != zoom_api::endpoint::Base::Rest {
            continue;
        }
        let response = call(&mock, &format!("GET /v2{path}"), "").await;
        if response.head.contains("x-mock-example") {
            let read = endpoint.round_trip(response.json.to_string().into_bytes());
            read.unwrap_or_else(|error| panic!("{path}: {error}: {}", response.json));
            examples += 1;
        }
    }
    assert!(examples > 20, "{examples}");
}

#[tokio::test]
async fn values_of_another_type_are_rejected() {
    let mock = MockZoom::start().await.unwrap();
    let create = "POST /v2/users/me/meetings";
    let cases = [
        (r#"{"topic":{}}"#, "`topic` must be text"),
        (r#"{"duration":"soon"}"#, "`duration` must be a whole number"),
        (r#"{"settings":[]}"#, "`settings` must be an object"),
        (r#"{"settings":{"host_video":"maybe"}}"#, "`settings.host_video` must be true or false"),
        (r#"{"settings":{"audio":"loud"}}"#, "`settings.audio` must be one of"),
        (r#"{"tracking_fields":{}}"#, "`tracking_fields` must be a list"),
        (r#"{"recurrence":{"type":2,"weekly_days":"1,9"}}"#, "`recurrence.weekly_days` must be one of"),
        (r#"{"tracking_fields":[1]}"#, "`tracking_fields[0]` must be an object"),
    ];
    for (body, expected) in cases {
        let response = call(&mock, create, body).await;
        response.has(400, 300).mentions(expected);
        let field = expected.split('`').nth(1).unwrap();
        assert_eq!(response.json["errors"][0]["field"], field);
    }
    call(&mock, "GET /v2/users?page_size=many", "").await.has(400, 300).mentions("`page_size` must be a whole number");
    // `null` and empty parameters are missing ones, and numbers and booleans may be text.
    let accepted = r#"{"topic":"T","duration":"45","agenda":null,"settings":{"host_video":"true","audio":null}}"#;
    let created = call(&mock, create, accepted).await;
    created.has(201, 0);
    assert_eq!((&created.json["duration"], &created.json["settings"]["host_video"]), (&json!(45), &json!(true)));
    call(&mock, "GET /v2/users?page_size=&status=", "").await.has(200, 0);
    form(&mock, "PUT /v2/meetings/85746065/registrants/status", &[("action", "burn")]).await.has(400, 300);
}

#[tokio::test]
async fn users_and_meetings_have_the_fields_that_zoom_sends() {
    let mock = MockZoom::start().await.unwrap();
    let users = call(&mock, "GET /v2/users/", "").await.json;
    for user in users["users"].as_array().unwrap() {
        assert!(user["pmi"].is_u64() && user["role_id"].is_string(), "{user}");
    }
    let created = call(&mock, "POST /v2/users/me/meetings", r#"{"topic":"T","type":"2","duration":"30"}"#).await.json;
    let meeting = call(&mock, &format!("GET /v2/meetings/{}", created["id"]), "").await.json;
    for meeting in [&created, &meeting] {
        for name in ["password", "h323_password", "pstn_password", "encrypted_password"] {
            assert!(meeting[name].is_string(), "{name}: {meeting}");
        }
        assert_eq!(meeting["duration"], 30);
        let settings = meeting["settings"].as_object().unwrap();
        assert!(settings.len() >= 45, "{} settings", settings.len());
        assert_eq!((&settings["audio"], &settings["auto_recording"]), (&json!("both"), &json!("none")));
        assert_eq!(settings["waiting_room"], false);
    }
}

#[tokio::test]
async fn r138_a_range_longer_than_declared_is_cut_without_an_error() {
    let mock = MockZoom::start().await.unwrap();
    let list = async |range: &str| call(&mock, &format!("GET /v2/users/host-1/recordings?{range}"), "").await.json;
    let all = list("from=2024-01-01&to=2024-01-31").await;
    assert_eq!(all["meetings"].as_array().unwrap().len(), 1, "{all}");
    // The recording of January is not within the last month of the year.
    let year = list("from=2024-01-01&to=2024-12-31").await;
    assert_eq!((&year["from"], &year["to"]), (&json!("2024-11-30"), &json!("2024-12-31")));
    assert_eq!(year["meetings"], json!([]));
}

#[tokio::test]
async fn r140_long_bodies_without_a_token_are_not_kept() {
    let mock = MockZoom::builder().max_recorded_bytes(3 << 20).start().await.unwrap();
    let long = vec![b' '; 15 << 20];
    let headers = [("content-type", "application/json"), ("authorization", "Bearer wrong")];
    for _ in 0..3 {
        super::wire::send(&mock, "POST /v2/users/me/meetings", &headers, &long).await.has(401, 124);
    }
    super::wire::send(&mock, "POST /oauth/token", &headers[..1], &long).await.has(413, 413);
    assert!(mock.requests().iter().all(|request| request.body.is_empty()));
    mock.clear_requests();

    let topic = "x".repeat(1 << 20);
    for _ in 0..5 {
        call(&mock, "POST /v2/users/me/meetings", &format!(r#"{{"agenda":"{topic}"}}"#)).await;
    }
    let bytes: usize = mock.requests().iter().map(|request| request.body.len()).sum();
    assert!((1 << 20..=3 << 20).contains(&bytes), "{bytes}");
}

#[tokio::test]
async fn r140_no_long_body_is_kept_whoever_sends_it() {
    let mock = MockZoom::builder().max_recorded_bytes(3 << 20).start().await.unwrap();
    let long = vec![b' '; 15 << 20];
    let bearer = format!("Bearer {}", mock.issue_token());
    let json = ("content-type", "application/json");
    let forms = ("content-type", "multipart/form-data; boundary=edge");
    // The request, its headers, and the status.
    type Headers<'a> = &'a [(&'a str, &'a str)];
    let requests: [(&str, Headers<'_>, u16); 8] = [
        ("POST /v2/users/me/meetings", &[json], 401),
        ("POST /v2/nowhere", &[json], 404),
        ("GET /v2/users", &[("authorization", "Bearer guessed"), json], 401),
        ("POST /v2/users/me/picture", &[("authorization", "Basic YTpi"), forms], 401),
        ("POST /oauth/revoke", &[json], 413),
        ("PUT /rec/download/file-video", &[json], 401),
        ("POST /v2/nowhere", &[("authorization", &bearer), json], 404),
        ("POST /v2/users/me/picture", &[("authorization", &bearer), forms], 400),
    ];
    for round in 0..2 {
        for (line, headers, status) in requests {
            let response = super::wire::send(&mock, line, headers, &long).await;
            assert_eq!(response.status, status, "{round} {line} {}", response.json);
            let kept: usize = mock.requests().iter().map(|request| request.body.len()).sum();
            assert!(kept <= 3 << 20, "{kept} after {line}");
        }
    }
    // Chunks without a length.
    let mut chunked =
        b"POST /v2/users/me/meetings HTTP/1.1\r\nhost: m\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n"
            .to_vec();
    for _ in 0..256 {
        chunked.extend_from_slice(b"10000\r\n");
        chunked.extend_from_slice(&[b'x'; 0x10000]);
        chunked.extend_from_slice(b"\r\n");
    }
    chunked.extend_from_slice(b"0\r\n\r\n");
    let received = super::wire::raw(&mock, &chunked).await;
    assert!(received.starts_with(b"HTTP/1.1 401 "), "{}", String::from_utf8_lossy(&received[..received.len().min(80)]));
    assert!(mock.requests().iter().map(|request| request.body.len()).sum::<usize>() <= 3 << 20);
}

#[tokio::test]
async fn token_parameters_may_be_in_the_query() {
    let mock = MockZoom::start().await.unwrap();
    let basic = ("authorization", "Basic bW9jay1jbGllbnQ6bW9jay1zZWNyZXQ=");
    let line = "POST /oauth/token?grant_type=account_credentials&account_id=mock-account";
    for headers in [&[basic][..], &[basic, ("content-type", "application/json")]] {
        super::wire::send(&mock, line, headers, b"").await.has(200, 0);
    }
    let split = "POST /oauth/token?account_id=mock-account";
    let headers = [basic, ("content-type", "application/x-www-form-urlencoded")];
    super::wire::send(&mock, split, &headers, b"grant_type=account_credentials").await.has(200, 0);
    let wrong = "POST /oauth/token?grant_type=account_credentials&account_id=other";
    assert_eq!(super::wire::send(&mock, wrong, &[basic], b"").await.status, 400);
}

#[tokio::test]
async fn bodies_of_all_requests_in_progress_are_limited() {
    use tokio::io::AsyncWriteExt as _;

    let mock = MockZoom::start().await.unwrap();
    let token = mock.issue_token();
    let length = 16 << 20;
    let mut open = Vec::new();
    for _ in 0..16 {
        let mut stream = tokio::net::TcpStream::connect(mock.address()).await.unwrap();
        let head = format!(
            "POST /v2/users/me/meetings HTTP/1.1\r\nhost: m\r\nauthorization: Bearer {token}\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(&vec![b' '; length - 1]).await.unwrap();
        open.push(stream);
    }
    // The mock has read nearly 256 MiB as soon as it has read these bodies.
    let long = format!("{{\"agenda\":\"{}\"}}", "x".repeat(1 << 20));
    while call(&mock, "POST /v2/users/me/meetings", &long).await.status != 503 {}
    // When the others end, there is memory again.
    open.clear();
    while call(&mock, "GET /v2/users", "").await.status != 200 {}
    while call(&mock, "POST /v2/users/me/meetings", &long).await.status == 503 {}
}
