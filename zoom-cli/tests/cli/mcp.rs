//! `zoomctl mcp`, with the client of the `rmcp` crate.

mod sessions;

use std::process::Stdio;

use rmcp::model::{CallToolRequestParams, CallToolResult};
use rmcp::service::{RoleClient, RunningService};
use rmcp::{ServiceExt as _, object};
use serde_json::{Map, Value as Json, json};
use zoom_mock::MockZoom;

use crate::support::{Reply, Server, folder, zoomctl};

type Session = RunningService<RoleClient, ()>;

/// Starts the server with these options, and connects to it.
async fn connect(options: &[&str], environment: &[(&str, &str)]) -> Session {
    let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command.arg("mcp").args(options).env_clear().env("ZOOM_CONFIG_DIR", "/nonexistent");
    command.envs(environment.iter().copied());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let pipes = (child.stdout.take().unwrap(), child.stdin.take().unwrap());
    // The server ends with its input.
    ().serve(pipes).await.unwrap()
}

async fn connect_to(server: &Server, options: &[&str]) -> Session {
    connect(options, &[("ZOOM_BASE_URL", &server.base_url()), ("ZOOM_ACCESS_TOKEN", "a-token")]).await
}

async fn use_tool(session: &Session, name: &'static str, arguments: Map<String, Json>) -> CallToolResult {
    session.call_tool(CallToolRequestParams::new(name).with_arguments(arguments)).await.unwrap()
}

fn text(result: &CallToolResult) -> String {
    let texts = result.content.iter().map(|content| content.as_text().unwrap().text.clone());
    texts.collect::<Vec<_>>().join("\n")
}

/// The text of a successful result.
fn success(result: &CallToolResult) -> String {
    assert_eq!(result.is_error, Some(false), "{}", text(result));
    text(result)
}

/// The text of a failed result.
fn failure(result: &CallToolResult) -> String {
    assert_eq!(result.is_error, Some(true), "{}", text(result));
    text(result)
}

#[tokio::test]
async fn three_tools_cover_all_declarations() {
    let session = connect(&[], &[]).await;
    let tools = session.list_all_tools().await.unwrap();
    let names: Vec<&str> = tools.iter().map(|tool| &*tool.name).collect();
    assert_eq!(names, ["search_endpoints", "show_endpoint", "call_endpoint"]);
    assert!(tools.iter().all(|tool| tool.annotations.as_ref().unwrap().read_only_hint == Some(true)));
    let info = session.peer_info().unwrap();
    assert_eq!(info.server_info.as_ref().unwrap().name, "zoomctl");
    assert!(info.instructions.as_ref().unwrap().contains("Only GET is permitted"));

    // Search and show need no login.
    let found = use_tool(&session, "search_endpoints", object!({"text": "registrant status", "method": "put"})).await;
    let found: Json = serde_json::from_str(&success(&found)).unwrap();
    let names: Vec<&str> = found.as_array().unwrap().iter().map(|entry| entry["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"registrants.update_registrant_status"), "{names:?}");
    let all = use_tool(&session, "search_endpoints", object!({})).await;
    assert!(success(&all).ends_with("more endpoints match: search for more words"));
    let shown =
        use_tool(&session, "show_endpoint", object!({"name": "PUT /meetings/{meetingId}/registrants/status"})).await;
    let shown: Json = serde_json::from_str(&success(&shown)).unwrap();
    assert_eq!(shown["arguments"][2]["name"], "action");
    assert!(shown["scopes"].as_array().unwrap().contains(&json!("meeting:write")));
    let unknown = use_tool(&session, "show_endpoint", object!({"name": "list_userz"})).await;
    assert!(failure(&unknown).contains("did you mean one of these?\n    list_users"));
    let call = use_tool(&session, "call_endpoint", object!({"name": "list_users"})).await;
    assert!(failure(&call).contains("log in with `zoomctl login`"));
    session.cancel().await.unwrap();
}

#[tokio::test]
async fn a_call_returns_the_response_without_secrets() {
    let meeting = json!({"id": 1, "topic": "T", "start_url": "https://x/SECRET", "password": "SECRET", "new_field": 1});
    let server = Server::always(Reply::json(200, &meeting));
    let session = connect_to(&server, &[]).await;
    let call = || object!({"name": "meetings.get_meeting", "arguments": {"meeting_id": 85_746_065}});
    let result = use_tool(&session, "call_endpoint", call()).await;
    let body = success(&result);
    assert!(!body.contains("SECRET") && body.contains("[secret]"), "{body}");
    let body: Json = serde_json::from_str(&body).unwrap();
    assert_eq!((&body["topic"], &body["new_field"]), (&"T".into(), &1.into()));
    assert_eq!(server.only().target(), "/v2/meetings/85746065");
    session.cancel().await.unwrap();

    let session = connect_to(&server, &["--show-secrets"]).await;
    assert!(success(&use_tool(&session, "call_endpoint", call()).await).contains("https://x/SECRET"));
    session.cancel().await.unwrap();
}

#[tokio::test]
async fn r169_no_kind_of_change_is_permitted_by_default() {
    let server = Server::always(Reply::bytes(204, ""));
    let session = connect_to(&server, &[]).await;
    for (name, method) in [
        ("meetings.create_meeting", "POST"),
        ("meetings.update_meeting", "PATCH"),
        ("registrants.update_registrant_status", "PUT"),
        ("meetings.delete_meeting", "DELETE"),
        ("POST /users/{userId}/meetings", "POST"),
        ("delete /meetings/85746065", "DELETE"),
        ("mail.messages.delete_messages", "POST"),
        ("webinar_branding.upload_virtual_background", "POST"),
    ] {
        let arguments = json!({"user_id": "me", "meeting_id": 1, "webinar_id": 1, "action": "deny", "email": "a"});
        let call = object!({"name": name, "arguments": arguments});
        let message = failure(&use_tool(&session, "call_endpoint", call).await);
        assert!(message.contains(&format!("is a {method}, and the server permits only GET")), "{message}");
    }
    assert!(server.requests().is_empty());
    session.cancel().await.unwrap();
}

#[tokio::test]
async fn only_get_is_permitted_by_default() {
    let server = Server::always(Reply::bytes(204, ""));
    let call = || object!({"name": "delete_meeting", "arguments": {"meeting_id": 1}});
    let session = connect_to(&server, &[]).await;
    let message = failure(&use_tool(&session, "call_endpoint", call()).await);
    assert!(
        message.contains("is a DELETE, and the server permits only GET") && message.contains("--allow-writes"),
        "{message}"
    );
    assert!(server.requests().is_empty());
    session.cancel().await.unwrap();

    let session = connect_to(&server, &["--allow-writes"]).await;
    let tools = session.list_all_tools().await.unwrap();
    let hints = tools[2].annotations.as_ref().unwrap();
    assert_eq!((hints.read_only_hint, hints.destructive_hint), (Some(false), Some(true)));
    assert_eq!(success(&use_tool(&session, "call_endpoint", call()).await), "done (HTTP 204)");
    assert_eq!(server.only().line, "DELETE /v2/meetings/1 HTTP/1.1");
    session.cancel().await.unwrap();
}

#[tokio::test]
async fn invalid_calls_are_explained_and_not_sent() {
    let server = Server::always(Reply::json(404, &json!({"code": 3001, "message": "Meeting does not exist: 1."})));
    let session = connect_to(&server, &["--allow-writes"]).await;
    for (name, arguments, expected) in [
        ("meetings.get_meeting", json!({"meting_id": 1}), "did you mean `meeting_id`?"),
        ("meetings.get_meeting", json!({}), "missing required argument `meeting_id`"),
        ("meetings.get_meeting", json!([1]), "not an object"),
        // The assistant cannot read files of the user.
        (
            "webinar_branding.upload_virtual_background",
            json!({"webinar_id": 1, "file": "@/etc/passwd"}),
            "must be a file",
        ),
        ("meetings.get_meeting", json!({"meeting_id": "@/etc/passwd"}), "expected a meeting ID"),
    ] {
        let result = use_tool(&session, "call_endpoint", object!({"name": name, "arguments": arguments})).await;
        assert!(failure(&result).contains(expected), "{}", text(&result));
    }
    assert!(server.requests().is_empty());
    let result =
        use_tool(&session, "call_endpoint", object!({"name": "meetings.get_meeting", "arguments": {"meeting_id": 1}}))
            .await;
    let message = failure(&result);
    assert!(message.contains("MeetingNotFound") && !message.contains("a-token"), "{message}");
    session.cancel().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn scopes_of_the_login_are_checked_before_a_call() {
    let zoom = MockZoom::start().await.unwrap();
    let home = folder();
    let (url, path) = (zoom.base_url(), home.to_str().unwrap().to_owned());
    let login = ["login", "--account-id", &zoom.account_id(), "--client-id", zoom.client_id()].map(str::to_owned);
    let (secret, at) = (zoom.client_secret().to_owned(), url.clone());
    let folder_of_login = home.clone();
    let logged_in = tokio::task::spawn_blocking(move || {
        let words = login.iter().map(String::as_str);
        zoomctl(words).env("ZOOM_BASE_URL", at).home(&folder_of_login).env("ZOOM_CLIENT_SECRET", secret).run()
    });
    logged_in.await.unwrap().success();
    let environment = [("ZOOM_CONFIG_DIR", path.as_str())];
    let session = connect(&[], &environment).await;
    let users = use_tool(&session, "call_endpoint", object!({"name": "list_users"})).await;
    assert!(success(&users).contains("host@example.com"));
    let found = use_tool(&session, "search_endpoints", object!({"text": "list_users"})).await;
    assert!(success(&found).contains("\"permitted_by_scopes\":true"));
    session.cancel().await.unwrap();

    // The grant is replaced by one with a single scope.
    let file = home.join("profiles/default/token.json");
    let mut grant: Json = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    grant["scopes"] = json!(["user:read:list_users:admin"]);
    std::fs::write(&file, grant.to_string()).unwrap();
    let session = connect(&[], &environment).await;
    success(&use_tool(&session, "call_endpoint", object!({"name": "list_users"})).await);
    let meeting = object!({"name": "meetings.get_meeting", "arguments": {"meeting_id": 1}});
    let message = failure(&use_tool(&session, "call_endpoint", meeting).await);
    assert!(message.contains("lacks the scopes of") && message.contains("meeting:read"), "{message}");
    let found = use_tool(&session, "search_endpoints", object!({"text": "get_meeting"})).await;
    assert!(success(&found).contains("\"permitted_by_scopes\":false"));
    session.cancel().await.unwrap();
    std::fs::remove_dir_all(home).unwrap();
}
