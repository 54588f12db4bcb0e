//! Exact requests: the status update of registrants as a Postman item describes it and as `curl` sends it.

use std::process::Stdio;

use zoom_api::meetings::registrants::{
    BatchRegistrant, NewRegistrant, RegistrantAction, RegistrantRef, UpdateRegistrantStatus, add_registrant,
    add_registrants, update_registrant_status,
};

use crate::support::{Scripted, Seen, client_of, client_with_reply, json};

const OCCURRENCE: &str = "quis officia in reprehenderit";

/// The call that `wire/registrant_status.postman_item.json` describes.
fn item_call() -> UpdateRegistrantStatus {
    let registrants = [
        RegistrantRef::new().id("in ad ut nulla est").email("nulla"),
        RegistrantRef::new().id("pariatur aute").email("incididunt fugiat mollit consequat"),
    ];
    update_registrant_status(68423085, RegistrantAction::Deny).registrants(registrants).occurrence_id(OCCURRENCE)
}

const TARGET: &str = "/v2/meetings/68423085/registrants/status?occurrence_id=quis%20officia%20in%20reprehenderit";

const REGISTRANTS: &str = r#"[{"id":"in ad ut nulla est","email":"nulla"},{"id":"pariatur aute","email":"incididunt fugiat mollit consequat"}]"#;

fn multipart() -> String {
    let part = |name: &str, text: &str| {
        format!("--BOUNDARY\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    };
    part("action", "deny") + &part("registrants", REGISTRANTS) + "--BOUNDARY--\r\n"
}

async fn sent(call: UpdateRegistrantStatus) -> Seen {
    let (client, server) = client_with_reply(json(204, "")).await;
    client.send(call).await.unwrap();
    server.only()
}

#[tokio::test]
async fn the_request_is_exact() {
    let seen = sent(item_call()).await;
    assert_eq!(seen.request_line(), format!("PUT {TARGET} HTTP/1.1"));
    assert_eq!(seen.body_text(), multipart());
    let boundary = seen.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let mut headers: Vec<String> = seen.headers().map(|(name, value)| format!("{name}: {value}")).collect();
    headers.sort();
    let length = seen.body.len();
    let host = seen.header("host").unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let expected = [
        "accept: application/json".to_owned(),
        "authorization: Bearer a-token".to_owned(),
        format!("content-length: {length}"),
        format!("content-type: multipart/form-data; boundary={boundary}"),
        format!("host: {host}"),
        format!("user-agent: zoom-api/{version}"),
    ];
    assert_eq!(headers, expected);
}

#[tokio::test]
async fn each_request_has_a_random_boundary() {
    let (first, second) = (sent(item_call()).await, sent(item_call()).await);
    assert_ne!(first.header("content-type"), second.header("content-type"));
}

#[tokio::test]
async fn a_call_can_choose_json() {
    let seen = sent(item_call().json()).await;
    assert_eq!(seen.target(), TARGET);
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.body_text(), format!(r#"{{"action":"deny","registrants":{REGISTRANTS}}}"#));
}

#[tokio::test]
async fn unset_arguments_are_omitted() {
    let seen = sent(update_registrant_status(1, RegistrantAction::Approve)).await;
    assert_eq!(seen.target(), "/v2/meetings/1/registrants/status");
    let part = "--BOUNDARY\r\nContent-Disposition: form-data; name=\"action\"\r\n\r\napprove\r\n--BOUNDARY--\r\n";
    assert_eq!(seen.body_text(), part);
}

/// The curl command of the item, run with curl if it is installed.
#[tokio::test]
async fn curl_sends_the_same_request() {
    let server = Scripted::start(vec![json(204, "")]).await;
    let url = format!("{}{}", server.base_url().trim_end_matches("/v2"), TARGET);
    let registrants = format!("registrants={REGISTRANTS}");
    let run = tokio::process::Command::new("curl")
        .args(["--silent", "--request", "PUT", &url, "--header", "Authorization: Bearer a-token"])
        .args(["--form", "action=deny", "--form-string", &registrants])
        .stdout(Stdio::null())
        .status();
    let Ok(status) = run.await else {
        return eprintln!("SKIPPED curl_sends_the_same_request: curl is not installed");
    };
    assert!(status.success(), "{status}");
    let (curl, ours) = (server.only(), sent(item_call()).await);
    assert_eq!(ours.request_line(), curl.request_line());
    assert_eq!(ours.body_text(), curl.body_text());
    assert_eq!(ours.header("authorization"), curl.header("authorization"));
}

/// The request equals the one that a Postman item of the operation describes.
#[tokio::test]
async fn the_request_matches_the_postman_item() {
    let item: serde_json::Value =
        serde_json::from_str(include_str!("wire/registrant_status.postman_item.json")).unwrap();
    let request = &item["request"];
    let seen = sent(item_call()).await;

    let method = request["method"].as_str().unwrap();
    let meeting = request["url"]["variable"][0]["value"].as_str().unwrap();
    let path: Vec<&str> = request["url"]["path"].as_array().unwrap().iter().filter_map(|part| part.as_str()).collect();
    let path = path.join("/").replace(":meetingId", meeting);
    assert!(seen.request_line().starts_with(&format!("{method} /v2/{path}?")), "{}", seen.request_line());

    let url = url::Url::parse(&format!("http://host{}", seen.target())).unwrap();
    let query = &request["url"]["query"][0];
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    assert_eq!(pairs, [(query["key"].as_str().unwrap().to_owned(), query["value"].as_str().unwrap().to_owned())]);

    for field in request["body"]["formdata"].as_array().unwrap() {
        let (key, value) = (field["key"].as_str().unwrap(), field["value"].as_str().unwrap());
        let part = format!("name=\"{key}\"\r\n\r\n{value}\r\n");
        assert!(seen.body_text().contains(&part), "{part}");
    }
}

#[tokio::test]
async fn other_operations_are_exact() {
    let server = Scripted::start(vec![json(201, "{}"), json(201, "{}")]).await;
    let client = client_of(&server);
    let person = NewRegistrant::new("Jill", "jill@example.com").last_name("Chill");
    let call =
        add_registrant(85746065, person).occurrence_ids(["1648194360000".to_owned(), "1648367160000".to_owned()]);
    client.send(call).await.unwrap();
    let batch = [BatchRegistrant::new("a@example.com", "Ana")];
    client.send(add_registrants(85746065).auto_approve(true).registrants(batch)).await.unwrap();

    let seen = server.seen();
    assert_eq!(seen[0].target(), "/v2/meetings/85746065/registrants?occurrence_ids=1648194360000,1648367160000");
    assert_eq!(seen[0].body_text(), r#"{"first_name":"Jill","email":"jill@example.com","last_name":"Chill"}"#);
    assert_eq!(seen[1].target(), "/v2/meetings/85746065/batch_registrants");
    assert_eq!(
        seen[1].body_text(),
        r#"{"auto_approve":true,"registrants":[{"email":"a@example.com","first_name":"Ana"}]}"#
    );
}
