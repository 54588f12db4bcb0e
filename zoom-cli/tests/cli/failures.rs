//! Failures as text and as JSON, and their exit statuses.

use serde_json::{Value as Json, json};

use crate::support::{Reply, Run, Server, line};

const WORDS: &str = "call registrants.update_registrant_status meeting_id=85746065 action=deny";

fn call(reply: Reply) -> Run {
    line(WORDS).at(&Server::always(reply)).run()
}

fn call_with_json_errors(reply: Reply) -> (Json, i32) {
    let run = line(&format!("{WORDS} --error-format json")).at(&Server::always(reply)).run();
    let json: Json = serde_json::from_str(&run.err).unwrap();
    (json["error"].clone(), run.status)
}

#[test]
fn a_declared_error_has_its_name_and_docs() {
    let reply = Reply::json(400, &json!({"code": 3003, "message": "Not the host of 85746065."}));
    let expected = "\
zoomctl: PUT /meetings/<meeting_id>/registrants/status: Zoom returned an error (HTTP 400, code 3003, NotMeetingHost): Not the host of <meeting_id>.
  The user is not the host of this meeting.
  tracking ID for Zoom's support: v=2;abc
";
    assert_eq!(call(reply.clone().header("x-zm-trackingid", "v=2;abc")).failed(3), expected);
    let (error, status) = call_with_json_errors(reply);
    assert_eq!(status, 3);
    assert_eq!(error["kind"], "refused");
    assert_eq!(error["exit_status"], 3);
    assert_eq!(
        (&error["status"], &error["code"], &error["case"]),
        (&400.into(), &3003.into(), &"NotMeetingHost".into())
    );
    assert_eq!(error["zoom_message"], "Not the host of 85746065.");
    assert_eq!(error["delivery"], "refused");
}

#[test]
fn field_errors_are_listed() {
    let errors = json!([{"field": "action", "message": "is late"}]);
    let message = call(Reply::json(400, &json!({"code": 300, "message": "Validation.", "errors": errors}))).failed(3);
    assert!(message.contains("\n  action: is late\n"), "{message}");
}

#[test]
fn missing_scopes_are_listed() {
    let run = call(Reply::json(400, &json!({"code": 4711, "message": "Invalid access token."})));
    let message = run.failed(4);
    assert!(
        message.contains("the call requires one of these scopes: meeting:write, meeting:write:admin, "),
        "{message}"
    );
}

#[test]
fn a_rejected_token_is_unauthorized() {
    let message = call(Reply::json(401, &json!({"code": 124, "message": "Invalid access token."}))).failed(4);
    assert!(!message.contains("a-token"), "{message}");
}

#[test]
fn a_rate_limit_has_its_retry_time() {
    let reply = Reply::json(429, &json!({"code": 429, "message": "Too many."}));
    let (error, status) = call_with_json_errors(
        reply.header("retry-after", "2999-01-01T00:00:00Z").header("x-ratelimit-category", "Heavy"),
    );
    assert_eq!((status, &error["kind"]), (5, &"rate_limited".into()));
    assert_eq!(error["retry_at"], "2999-01-01T00:00:00Z");
    assert_eq!(error["case"], "RegistrantDailyLimit");
}

#[test]
fn an_error_despite_a_success_status_fails() {
    let message = call(Reply::json(200, &json!({"code": 300, "message": "No."}))).failed(3);
    assert!(message.contains("RegistrationNotRequired"), "{message}");
}

#[test]
fn an_html_page_is_not_a_response() {
    let page = Reply::bytes(201, "<html>Sign in</html>").header("content-type", "text/html");
    let server = Server::always(page);
    let words = "call registrants.add_registrant meeting_id=1 first_name=a email=a@b.de";
    let run = line(words).at(&server).run();
    assert_eq!(run.out, "");
    assert!(run.failed(6).contains("check before you retry it"));
    let json: Json =
        serde_json::from_str(&line(&format!("{words} --error-format json")).at(&server).run().failed(6)).unwrap();
    assert_eq!(json["error"]["kind"], "unanswered");
    let message = line("call list_users").at(&server).run().failed(6);
    assert!(!message.contains("effect"), "{message}");
}

#[test]
fn r123_an_unreachable_server_is_named_and_means_not_sent() {
    let run =
        |words: &str| line(words).env("ZOOM_BASE_URL", "http://127.0.0.1:9/v2").env("ZOOM_ACCESS_TOKEN", "t").run();
    let json: Json = serde_json::from_str(&run(&format!("{WORDS} --error-format=json --timeout 2")).failed(7)).unwrap();
    assert_eq!((&json["error"]["kind"], &json["error"]["delivery"]), (&"not_sent".into(), &"not_sent".into()));
    let expected = "\
zoomctl: PUT /meetings/<meeting_id>/registrants/status: cannot connect to `127.0.0.1:9`: connection refused; nothing was sent
";
    assert_eq!(run(&format!("{WORDS} --timeout 2")).failed(7), expected);
    // The same if the token request fails.
    let message = line("login --account-id a --client-id b")
        .env("ZOOM_BASE_URL", "http://127.0.0.1:9/v2")
        .env("ZOOM_CLIENT_SECRET", "SECRET")
        .run()
        .failed(7);
    let expected = "zoomctl: no access token: cannot connect to `127.0.0.1:9`: connection refused; nothing was sent\n";
    assert_eq!(message, expected);
}

#[test]
fn r119_control_characters_from_a_server_do_not_reach_the_terminal() {
    const BAD: &str = "\u{1b}[2J\u{9b}31m\u{7}\u{202e}\r";
    let errors = json!([{"field": format!("f{BAD}"), "message": format!("m{BAD}")}]);
    let body = json!({"code": 300, "message": format!("x{BAD}"), "errors": errors});
    let replies = [
        Reply::json(400, &body).header("x-zm-trackingid", "t"),
        Reply::json(400, &json!({"status": false, "errorCode": 3301, "errorMessage": BAD})),
        Reply::json(400, &json!({"code": 300, "errors": {BAD: BAD}})),
    ];
    for reply in replies {
        let message = call(reply).failed(3);
        assert!(!message.chars().any(|char| char != '\n' && (char.is_control() || char == '\u{202e}')), "{message:?}");
    }
    // Names in a response that is decoded from a file.
    let response = json!({"id": 1, format!("n{BAD}"): 1, "settings": {format!("s{BAD}"): {"a": BAD}}, "type": BAD});
    let run = line("decode meetings.get_meeting -").input(response.to_string()).run();
    assert!(run.err.contains("\\u{1b}"), "{}", run.err);
    assert!(!run.err.chars().any(|char| char != '\n' && (char.is_control() || char == '\u{202e}')), "{:?}", run.err);
}

#[test]
fn a_truncated_response_has_an_unknown_outcome() {
    let body = json!({"id": "a"}).to_string();
    let server = Server::always(Reply::bytes(201, body).broken_after(3));
    let words = "call registrants.add_registrant meeting_id=1 first_name=a email=a@b.de";
    let message = line(words).at(&server).run().failed(6);
    assert!(message.contains("the call may have taken effect: check before you retry it"), "{message}");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_call_without_a_login_fails() {
    let expected = "\
zoomctl: not logged in (profile `default`)
  log in with `zoomctl login`
  or set `ZOOM_ACCESS_TOKEN`, or `ZOOM_ACCOUNT_ID`, `ZOOM_CLIENT_ID` and `ZOOM_CLIENT_SECRET`
";
    assert_eq!(line(WORDS).run().failed(4), expected);
    let half = line(WORDS).env("ZOOM_CLIENT_SECRET", "SECRET").env("ZOOM_ACCOUNT_ID", "a").run().failed(4);
    assert_eq!(half, "zoomctl: `ZOOM_CLIENT_ID` is not set, but `ZOOM_CLIENT_SECRET` is\n");
}

#[test]
fn usage_errors_are_printed_as_json() {
    let run = line("call --error-format json --unknown").run();
    let json: Json = serde_json::from_str(&run.failed(2)).unwrap();
    assert_eq!(json["error"]["kind"], "usage");
    assert!(json["error"]["message"].as_str().unwrap().contains("--unknown"));
    let run = line("show nothing --json").run();
    let json: Json = serde_json::from_str(&run.failed(2)).unwrap();
    assert_eq!(json["error"]["message"], "no endpoint named `nothing`");
    assert!(line("show nothing --json --error-format text").run().failed(2).starts_with("zoomctl: "));
    let run = line("show nothing").env("ZOOM_ERROR_FORMAT", "json").run();
    let json: Json = serde_json::from_str(&run.failed(2)).unwrap();
    assert_eq!(json["error"]["exit_status"], 2);
}

#[test]
fn a_base_url_without_tls_is_rejected() {
    let run = line(WORDS).env("ZOOM_BASE_URL", "http://example.com/v2").env("ZOOM_ACCESS_TOKEN", "t").run();
    let message = run.failed(1);
    assert!(message.contains("a base URL must use https"), "{message}");
}
