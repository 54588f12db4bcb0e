//! `zoomctl api`: calls of paths.

use serde_json::{Value as Json, json};

use crate::support::{Reply, Server, folder, line, zoomctl};

fn empty() -> Server {
    Server::always(Reply::json(200, &json!({})))
}

/// The request of a command line.
fn sent(words: &[&str]) -> crate::support::RecordedRequest {
    let server = empty();
    zoomctl(["api"].into_iter().chain(words.iter().copied())).at(&server).run().success();
    server.only()
}

#[test]
fn arguments_are_the_query_of_get_and_delete_and_the_body_of_others() {
    assert_eq!(sent(&["/users/me"]).line, "GET /v2/users/me HTTP/1.1");
    assert_eq!(sent(&["get", "users", "status=active", "n:=3"]).target(), "/v2/users?status=active&n=3");
    assert_eq!(sent(&["/new/things?a=b%20c", r#"tag:=["x","y"]"#]).target(), "/v2/new/things?a=b%20c&tag=x&tag=y");
    assert_eq!(sent(&["DELETE", "/v2/users/u", "action=delete"]).line, "DELETE /v2/users/u?action=delete HTTP/1.1");
    let request = sent(&["POST", "/new/things", "name=7", "size:=7", "at.x=y", "list[0].a=b", "none:=null"]);
    assert_eq!(request.line, "POST /v2/new/things HTTP/1.1");
    assert_eq!(request.header("content-type"), Some("application/json"));
    let body: Json = serde_json::from_str(&request.text()).unwrap();
    assert_eq!(body, json!({"name": "7", "size": 7, "at": {"x": "y"}, "list": [{"a": "b"}], "none": null}));
    assert_eq!(request.header("authorization"), Some("Bearer a-token"));
}

#[test]
fn a_body_is_read_from_a_file_or_stdin() {
    let server = empty();
    let words = || zoomctl(["api", "PATCH", "/new", "--input", "-", "force=true"]).at(&server);
    words().input(r#"{"big": 12345678901234567890}"#).run().success();
    let request = server.only();
    assert_eq!(request.line, "PATCH /v2/new?force=true HTTP/1.1");
    assert_eq!(request.text(), r#"{"big":12345678901234567890}"#);
    assert_eq!(words().input(r#"{"a": 1, "a": 2}"#).run().status, 2);

    let folder = folder();
    let file = folder.join("a.csv");
    std::fs::write(&file, "a,b\n").unwrap();
    let request = sent(&["PUT", "/new", "--input", file.to_str().unwrap(), "-H", "content-type: text/csv"]);
    assert_eq!((request.text().as_str(), request.header("content-type")), ("a,b\n", Some("text/csv")));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_response_is_printed_in_every_format() {
    let page = json!({"page_size": 30, "things": [{"id": 1, "at": {"x": "y"}}, {"id": 2}]});
    let server = Server::always(Reply::json(200, &page));
    let print = |more: &str| line(format!("api /new/things {more}").trim_end()).at(&server).run().success();
    assert_eq!(print(""), format!("{page}\n"));
    assert_eq!(print("--output table"), "ID\n1\n2\n");
    assert_eq!(print("--output csv"), "at.x,id\r\ny,1\r\n,2\r\n");
    assert_eq!(print("--fields id,at.x"), "ID  AT.X\n1   y\n2\n");
    assert_eq!(print("--jq .things[].id"), "1\n2\n");
}

#[test]
fn all_pages_of_a_list_are_one_list() {
    let server = Server::start(|request| match request.target().split("next_page_token=").nth(1) {
        None => Reply::json(200, &json!({"things": [{"id": 1}], "next_page_token": "two"})),
        Some(_) => Reply::json(200, &json!({"things": [{"id": 2}], "next_page_token": ""})),
    });
    for option in ["--all-pages", "--paginate"] {
        let printed = line(&format!("api /new/things size=1 {option}")).at(&server).run().success();
        assert_eq!(printed, "[\n{\"id\":1},\n{\"id\":2}\n]\n");
    }
    let targets: Vec<String> = server.requests().iter().map(|request| request.target().to_owned()).collect();
    assert_eq!(targets[..2], ["/v2/new/things?size=1", "/v2/new/things?size=1&next_page_token=two"]);

    let several = Server::always(Reply::json(200, &json!({"a": [], "b": [], "page_size": 1})));
    let message = line("api /new/things --all-pages").at(&several).run().failed(1);
    assert!(message.contains("is not a page with one list") && message.contains("next_page_token=TOKEN"), "{message}");
    assert!(line("api POST /new --all-pages").at(&server).run().failed(2).contains("GET only"));
}

#[test]
fn failures_are_those_of_call() {
    let reply = Reply::json(404, &json!({"code": 3001, "message": "Meeting does not exist: 1."}));
    let message = line("api /meetings/1").at(&Server::always(reply.clone())).run().failed(3);
    assert!(message.contains("(HTTP 404, code 3001)") && message.contains("MeetingNotFound: The meeting"), "{message}");
    let json = line("api /meetings/1 --error-format json").at(&Server::always(reply)).run().failed(3);
    let json: Json = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["error"]["case"], &json["error"]["code"]), (&"MeetingNotFound".into(), &3001.into()));

    let scopes = Server::always(Reply::json(400, &json!({"code": 4711, "message": "Invalid access token."})));
    let message = line("api /meetings/1").at(&scopes).run().failed(4);
    assert!(message.contains("requires one of these scopes: meeting:read"), "{message}");
    let page = Server::always(Reply::bytes(200, "<html>Sign in</html>").header("content-type", "text/html"));
    let message = line("api POST /new").at(&page).run().failed(6);
    assert!(message.contains("check before you retry it"), "{message}");
    let error = Server::always(Reply::json(200, &json!({"code": 300, "message": "No."})));
    assert_eq!(line("api /new").at(&error).run().status, 3);
    assert_eq!(line("api /new").run().status, 4);
}

#[test]
fn a_dry_run_prints_the_request_and_sends_nothing() {
    let server = empty();
    let dry = |words: &[&str]| {
        let words = ["api", "--dry-run"].into_iter().chain(words.iter().copied());
        zoomctl(words).env("ZOOM_BASE_URL", server.base_url()).run().success()
    };
    let host = server.url().replace("http://", "");
    let expected = format!(
        "PATCH /v2/new/things?a=b HTTP/1.1\nhost: {host}\nauthorization: Bearer $ZOOM_ACCESS_TOKEN\n\
         content-type: application/json\naccept: application/json\nuser-agent: zoomctl/{}\n\n{{\"name\":\"ü\"}}\n",
        env!("CARGO_PKG_VERSION")
    );
    assert_eq!(dry(&["PATCH", "/new/things?a=b", "name=ü"]), expected);
    // A deletion is not confirmed, and a header is shown.
    let printed = dry(&["DELETE", "/meetings/1", "-H", "x-a: b"]);
    assert!(printed.starts_with("DELETE /v2/meetings/1 HTTP/1.1\n") && printed.contains("\nx-a: b\n"), "{printed}");
    assert!(dry(&["/users", "--for-account", "abc"]).starts_with("GET /v2/accounts/abc/users HTTP/1.1\n"));
    assert!(line("api /a/../b --dry-run").run().failed(2).contains("dot segment"));
    assert!(line("api /users --dry-run --all-pages").run().failed(2).contains("cannot be used with"));
    assert!(server.requests().is_empty());
}

#[test]
fn invalid_paths_are_explained() {
    for (words, expected) in [
        (vec!["FETCH", "/users"], "`FETCH` is neither an HTTP method nor a path"),
        (vec!["GET"], "missing argument PATH"),
        (vec!["https://api.zoom.us/v2/users"], "PATH is a URL"),
        (vec!["DELETE", "/meetings/{meetingId}"], "zoomctl call delete_meeting"),
        (vec!["/a/../b"], "dot segment"),
        (vec!["/users/me", "status"], "use KEY=VALUE"),
        (vec!["/users/me", "-H", "accept"], "use NAME:VALUE"),
        (vec!["/users", "--fields", "id,emial"], "did you mean `email`"),
    ] {
        let message = zoomctl(["api"].into_iter().chain(words)).at(&empty()).run().failed(2);
        assert!(message.contains(expected), "{message}");
    }
}
