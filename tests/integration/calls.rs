//! Calls of undeclared endpoints, full responses, options of single calls, clients of several accounts, and files of endpoints.
//! Rows 144 to 146.

mod files;
mod undeclared_fields;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json as object};
use zoom_api::auth::FixedToken;
use zoom_api::client::CallOptions;
use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::retry::NoRetry;
use zoom_api::{Client, NoContent};

use crate::support::{Scripted, Timeline, client_of, json, status};

#[tokio::test]
async fn an_undeclared_endpoint_is_called_like_a_declared_one() {
    let script = [json(200, r#"{"total_records":3}"#), json(201, r#"{"id":"g"}"#), json(204, ""), json(200, "[1]")];
    let server = Scripted::start(script.to_vec()).await;
    let client = client_of(&server);
    let logs: Value = client
        .request(Method::Get, "/phone/call_logs")
        .query("page_size", 100)
        .query("type", ["a b", "c&d"].map(str::to_owned).to_vec())
        .query("from", None::<String>)
        .header("x-request", "1")
        .send()
        .await
        .unwrap();
    assert_eq!(logs["total_records"], 3);
    let body = object!({"name": "Sales"});
    let group: Value = client.request(Method::Post, "/groups").json(&body).send().await.unwrap();
    assert_eq!(group["id"], "g");
    client.request(Method::Delete, "/groups/a%2Fb").send::<NoContent>().await.unwrap();
    let raw: Bytes = client.request(Method::Put, "/scim2/Users").bytes("x").send().await.unwrap();
    assert_eq!(raw, "[1]");
    let seen = server.seen();
    let lines: Vec<_> = seen.iter().map(|seen| seen.request_line().to_owned()).collect();
    assert_eq!(
        lines,
        [
            "GET /v2/phone/call_logs?page_size=100&type=a%20b&type=c%26d HTTP/1.1",
            "POST /v2/groups HTTP/1.1",
            "DELETE /v2/groups/a%2Fb HTTP/1.1",
            "PUT /scim2/Users HTTP/1.1",
        ]
    );
    assert_eq!((seen[0].header("authorization"), seen[0].header("x-request")), (Some("Bearer a-token"), Some("1")));
    assert_eq!((seen[0].header("accept"), seen[3].header("accept")), (Some("application/json"), Some("*/*")));
    assert_eq!(
        (seen[1].body_text().as_str(), seen[1].header("content-type")),
        (r#"{"name":"Sales"}"#, Some("application/json"))
    );
    assert_eq!(seen[3].header("content-type"), Some("application/octet-stream"));
}

#[tokio::test(start_paused = true)]
async fn an_undeclared_endpoint_has_the_limits_and_retries_of_its_method_and_path() {
    let line = Timeline::of(vec![status(429, "{}"), status(200, "{}"), status(500, "{}")]);
    let client = line.builder(0.5).limits(|limits| limits).build().unwrap();
    let call = client.request(Method::Get, "/phone/call_logs").rate_limit(RateLimit::Heavy);
    call.send::<Value>().await.unwrap();
    let limits = client.limits();
    assert!(limits.iter().any(|state| (state.family, state.label) == (Family::Phone, RateLimit::Heavy)), "{limits:?}");
    let error = client.request(Method::Post, "/groups").send::<Value>().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), line.hits()), (500, 3));
}

#[tokio::test]
async fn an_undeclared_endpoint_of_a_sub_account_is_below_its_path() {
    let server = Scripted::start(vec![json(200, "{}"), json(200, "{}")]).await;
    let branch = client_of(&server).for_account("b/1");
    branch.request(Method::Get, "/users").send::<Value>().await.unwrap();
    branch.request(Method::Get, "/accounts/c/users").send::<Value>().await.unwrap();
    let targets: Vec<_> = server.seen().iter().map(|seen| seen.target().to_owned()).collect();
    assert_eq!(targets, ["/v2/accounts/b%2F1/users", "/v2/accounts/c/users"]);
    let error = branch.request(Method::Get, "/scim2/Users").send::<Value>().await.unwrap_err();
    assert!(error.is_argument(), "{error}");
}

#[tokio::test]
async fn r144_invalid_paths_and_headers_of_undeclared_calls_are_rejected_before_sending() {
    let server = Scripted::start(vec![]).await;
    let client = client_of(&server);
    for (path, problem) in [
        ("users", "does not begin with `/`"),
        ("", "does not begin with `/`"),
        ("https://example.com/", "does not begin with `/`"),
        ("//example.com/users", "contains an empty segment"),
        ("/users/", "contains an empty segment"),
        ("/v2/users", "begins with `/v2`, which the base URL contains"),
        ("/users?page_size=1", "contains a query or a fragment: use `query`"),
        ("/users#a", "contains a query or a fragment: use `query`"),
        ("/users/../accounts", "contains a dot segment"),
        ("/users/%2E%2e/accounts", "contains a dot segment"),
        ("/users/.%2e", "contains a dot segment"),
        ("/users/a b", "contains a character that must be percent-encoded"),
        ("/users/ä", "contains a character that must be percent-encoded"),
        ("/users/a\r\nx: y", "contains a character that must be percent-encoded"),
        ("/users\\a", "contains a character that must be percent-encoded"),
    ] {
        let error = client.request(Method::Get, path).query("a", 1).send::<Value>().await.unwrap_err();
        assert!(error.is_argument() && error.to_string().ends_with(&format!("the path {problem}")), "{path}: {error}");
    }
    for (name, value) in [("authorization", "x"), ("Host", "x"), ("x y", "z"), ("x", "a\r\nb")] {
        let error = client.request(Method::Get, "/users").header(name, value).send::<Value>().await.unwrap_err();
        assert!(error.is_argument(), "{name}: {error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn an_error_of_an_undeclared_endpoint_has_code_and_message_and_no_address() {
    let server =
        Scripted::start(vec![json(404, r#"{"code":1001,"message":"User does not exist: jill@example.com."}"#)]).await;
    let error = client_of(&server).request(Method::Get, "/users/jill@example.com").send::<Value>().await.unwrap_err();
    assert_eq!((error.code(), error.status().unwrap().as_u16()), (Some(1001), 404));
    assert!(error.to_string().starts_with("GET /<path>: ") && !error.to_string().contains("jill"), "{error}");
}

const FULL: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-zm-trackingid: v=2.0;clid=aw1\r\nx-ratelimit-category: Medium\r\n\
    x-ratelimit-type: Daily-limit\r\nx-ratelimit-limit: 60000\r\nx-ratelimit-remaining: 59999\r\nretry-after: 2026-11-29T00:00:00Z\r\n";

#[tokio::test]
async fn a_full_response_has_status_headers_and_raw_body() {
    let body = r#"{"registrants":[],"undeclared":"kept"}"#;
    let reply = format!("{FULL}content-length: {}\r\n\r\n{body}", body.len()).into_bytes();
    let server = Scripted::start(vec![reply.clone(), reply]).await;
    let client = client_of(&server);
    let response = client.send_full(list_registrants(7)).await.unwrap();
    assert_eq!((response.status.as_u16(), response.value.registrants.len()), (200, 0));
    assert_eq!((response.tracking_id(), &*response.body), (Some("v=2.0;clid=aw1"), body.as_bytes()));
    let limits = response.rate_limit();
    assert_eq!((limits.category, limits.kind), (Some("Medium"), Some("Daily-limit")));
    assert_eq!((limits.limit, limits.remaining), (Some(60000), Some(59999)));
    assert_eq!(limits.retry_at, Some("2026-11-29T00:00:00Z".parse().unwrap()));
    assert!(!format!("{response:?}").contains("kept"), "{response:?}");
    let raw = client.request(Method::Get, "/meetings/7/registrants").send_full::<Value>().await.unwrap();
    assert_eq!((raw.value["undeclared"].as_str(), raw.header("x-ratelimit-limit")), (Some("kept"), Some("60000")));
}

#[tokio::test(start_paused = true)]
async fn r145_options_apply_to_the_calls_of_one_handle() {
    let attempts = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let transport = Never(Arc::clone(&attempts));
    let client = Client::builder().token("a-token").transport(transport).unlimited().build().unwrap();
    let start = tokio::time::Instant::now();
    let quick = client.with_options(CallOptions::new().timeout(Duration::from_secs(3)).retry_policy(NoRetry));
    assert!(quick.send(list_registrants(7)).await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed(), Duration::from_secs(3));
    assert!(quick.items(list_registrants(7)).collect_all().await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed(), Duration::from_secs(6));
    assert!(quick.request(Method::Get, "/users").send::<Value>().await.unwrap_err().is_timeout());
    assert_eq!((start.elapsed(), attempts.load(std::sync::atomic::Ordering::SeqCst)), (Duration::from_secs(9), 3));
    let start = tokio::time::Instant::now();
    assert!(client.send(list_registrants(7)).await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed(), Duration::from_secs(60));
}

/// A transport that never receives a response.
struct Never(Arc<std::sync::atomic::AtomicUsize>);

impl zoom_api::transport::Transport for Never {
    fn send(
        &self,
        _: zoom_api::transport::Request,
        _: zoom_api::transport::TransportOptions,
    ) -> zoom_api::BoxFuture<'_, Result<zoom_api::transport::Response, zoom_api::transport::TransportError>> {
        self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn clients_of_several_accounts_share_the_transport_but_not_tokens_and_limits() {
    let server = Scripted::start(vec![json(200, "{}"), json(200, "{}"), json(200, "{}")]).await;
    let client = Client::builder().token("a-token").base_url(server.base_url()).dangerous_allow_http_loopback(true);
    let first = client.build().unwrap();
    let second = first.with_tokens(FixedToken::new("b-token").unwrap()).unwrap();
    for client in [&first, &second, &second.for_account("c")] {
        client.request(Method::Get, "/users").send::<Value>().await.unwrap();
    }
    let seen: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| (seen.header("authorization").unwrap().to_owned(), seen.target().to_owned()))
        .collect();
    let expected =
        [("Bearer a-token", "/v2/users"), ("Bearer b-token", "/v2/users"), ("Bearer b-token", "/v2/accounts/c/users")];
    assert_eq!(seen, expected.map(|(token, target)| (token.to_owned(), target.to_owned())));
    let counted = |client: &Client| client.limits().iter().map(|state| state.label).collect::<Vec<_>>();
    assert_eq!((counted(&first).len(), counted(&second).len()), (1, 1));
    let untouched = first.with_tokens(FixedToken::new("d-token").unwrap()).unwrap();
    assert!(untouched.limits().is_empty());
}
