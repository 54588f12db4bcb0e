//! Faults within a session: limits, sizes, cancellations, invalid messages.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::sync::mpsc;

use rmcp::model::{ClientRequest, Request};

use super::*;

fn get_meeting(id: u64) -> Map<String, Json> {
    object!({"name": "meetings.get_meeting", "arguments": {"meeting_id": id}})
}

#[tokio::test]
async fn r169_all_calls_of_a_session_share_one_rate_limiter() {
    let busy =
        Reply::json(429, &json!({"code": 429, "message": "You have reached the maximum per-second rate limit."}));
    let server = Server::always(busy.header("retry-after", "86000"));
    let session = connect_to(&server, &[]).await;
    for _ in 0..3 {
        let message = failure(&use_tool(&session, "call_endpoint", get_meeting(1)).await);
        assert!(message.contains("retry after"), "{message}");
    }
    // The pause that Zoom required with the first response applies to the later calls, which are not sent.
    assert_eq!(server.requests().len(), 1);
    session.cancel().await.unwrap();
}

#[tokio::test]
async fn r169_a_response_that_is_too_long_is_an_error_with_advice() {
    let server = Server::start(|request| {
        let length = if request.target().ends_with("/1") { 256 * 1024 } else { 200 * 1024 };
        Reply::json(200, &json!({"topic": "x".repeat(length)}))
    });
    let session = connect_to(&server, &[]).await;
    let message = failure(&use_tool(&session, "call_endpoint", get_meeting(1)).await);
    assert!(message.contains("more than 262144") && message.contains("page_size"), "{message}");
    assert!(message.len() < 1000);
    assert!(success(&use_tool(&session, "call_endpoint", get_meeting(2)).await).len() > 200 * 1024);
    session.cancel().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r169_a_canceled_call_is_stopped_and_the_session_continues() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v2", listener.local_addr().unwrap());
    let (received, requests) = mpsc::channel();
    let (closed, ends) = mpsc::channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut line = String::new();
        BufReader::new(&stream).read_line(&mut line).unwrap();
        received.send(line).unwrap();
        // Without a response, the connection ends with the call.
        let mut rest = Vec::new();
        while stream.read_to_end(&mut rest).is_err() {}
        closed.send(()).unwrap();
    });
    let session = connect(&[], &[("ZOOM_BASE_URL", &url), ("ZOOM_ACCESS_TOKEN", "a-token")]).await;
    let parameters = CallToolRequestParams::new("call_endpoint").with_arguments(get_meeting(1));
    let request = ClientRequest::CallToolRequest(Request::new(parameters));
    let call =
        session.send_cancellable_request(request, rmcp::service::PeerRequestOptions::no_options()).await.unwrap();
    let line = tokio::task::spawn_blocking(move || requests.recv().unwrap()).await.unwrap();
    assert_eq!(line.trim(), "GET /v2/meetings/1 HTTP/1.1");
    call.cancel(Some("no longer needed".to_owned())).await.unwrap();
    tokio::task::spawn_blocking(move || ends.recv().unwrap()).await.unwrap();
    let shown = use_tool(&session, "show_endpoint", object!({"name": "list_users"})).await;
    assert!(success(&shown).contains("\"/users\""));
    session.cancel().await.unwrap();
}

#[tokio::test]
async fn r169_invalid_arguments_of_tools_are_named() {
    let server = Server::always(Reply::json(200, &json!({})));
    let session = connect_to(&server, &[]).await;
    for (tool, arguments, expected) in [
        ("show_endpoint", object!({"nam": "list_users"}), "`show_endpoint` has no argument `nam`"),
        ("show_endpoint", object!({}), "`name` is missing"),
        ("show_endpoint", object!({"name": 5}), "`name` must be a text"),
        ("show_endpoint", object!({"name": "list_users", "depth": "deep"}), "`depth` must be a positive integer"),
        ("show_endpoint", object!({"name": "list_users", "depth": -1}), "`depth` must be a positive integer"),
        ("search_endpoints", object!({"text": ["a"]}), "`text` must be a text"),
        ("search_endpoints", object!({"query": "users"}), "its arguments are method, product, text"),
        (
            "call_endpoint",
            object!({"name": "list_users", "page_size": 1}),
            "`call_endpoint` has no argument `page_size`",
        ),
        ("call_endpoint", object!({"name": "list_users", "arguments": "page_size=1"}), "not an object"),
        ("call_endpoint", object!({"name": "list_users", "arguments": {"page_size": "many"}}), "`page_size`"),
    ] {
        let result = use_tool(&session, tool, arguments).await;
        assert!(failure(&result).contains(expected), "{expected}: {}", text(&result));
    }
    assert!(server.requests().is_empty());
    let unknown = session.call_tool(CallToolRequestParams::new("delete_everything")).await.unwrap_err();
    assert!(unknown.to_string().contains("no tool named `delete_everything`"), "{unknown}");
    session.cancel().await.unwrap();
}

#[test]
fn r169_invalid_messages_do_not_end_the_session() {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command.arg("mcp").env_clear().env("ZOOM_CONFIG_DIR", "/nonexistent");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut response = |id: u64| loop {
        let mut line = String::new();
        assert!(stdout.read_line(&mut line).unwrap() > 0, "the session ended before response {id}");
        let json: Json = serde_json::from_str(&line).unwrap();
        if json["id"] == id {
            return json;
        }
    };
    let initialize = json!({
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
    });
    writeln!(stdin, "{initialize}").unwrap();
    assert_eq!(response(1)["result"]["serverInfo"]["name"], "zoomctl");
    writeln!(stdin, "{}", json!({"jsonrpc": "2.0", "method": "notifications/initialized"})).unwrap();
    let long = format!("{{\"jsonrpc\": \"{}", "x".repeat(100_000));
    let invalid =
        ["not json", "{\"jsonrpc\": ", "", "[]", "null", "5", "{}", "\u{0}", "{\"jsonrpc\":\"2.0\",\"id\":{}}", &long];
    for (id, invalid) in (10..).zip(invalid) {
        stdin.write_all(invalid.as_bytes()).unwrap();
        stdin.write_all(b"\n\xff\xfe\n").unwrap();
        let call = json!({"name": "show_endpoint", "arguments": {"name": "list_users"}});
        writeln!(stdin, "{}", json!({"jsonrpc": "2.0", "id": id, "method": "tools/call", "params": call})).unwrap();
        assert_eq!(response(id)["result"]["isError"], false, "{invalid}");
    }
    let unknown = json!({"jsonrpc": "2.0", "id": 99, "method": "tools/destroy"});
    writeln!(stdin, "{unknown}").unwrap();
    assert!(response(99)["error"]["code"].is_i64());
    drop(stdin);
    assert!(child.wait().unwrap().success());
}
