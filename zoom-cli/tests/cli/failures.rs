//! What failures say, to people and to programs, and the exit statuses.

use serde_json::{Value as Json, json};

use crate::support::{Answer, Run, Server, line};

const WORDS: &str = "call registrants.update_registrant_status meeting_id=85746065 action=deny";

fn refused(answer: Answer) -> Run {
    line(WORDS).at(&Server::always(answer)).run()
}

fn told(answer: Answer) -> (Json, i32) {
    let run = line(&format!("{WORDS} --error-format json")).at(&Server::always(answer)).run();
    let json: Json = serde_json::from_str(&run.err).unwrap();
    (json["error"].clone(), run.status)
}

#[test]
fn a_refusal_has_its_name_and_its_words() {
    let answer = Answer::json(400, &json!({"code": 3003, "message": "Not the host of 85746065."}));
    let expected = "\
zoomctl: PUT /meetings/<meeting_id>/registrants/status: refused (HTTP 400, code 3003, NotMeetingHost): Not the host of <meeting_id>.
  The user is not the host of this meeting.
  Zoom's support asks for the tracking id v=2;abc
";
    assert_eq!(refused(answer.clone().header("x-zm-trackingid", "v=2;abc")).failed(3), expected);
    let (error, status) = told(answer);
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
fn fields_that_zoom_found_wrong_are_listed() {
    let errors = json!([{"field": "action", "message": "is late"}]);
    let said = refused(Answer::json(400, &json!({"code": 300, "message": "Validation.", "errors": errors}))).failed(3);
    assert!(said.contains("\n  action: is late\n"), "{said}");
}

#[test]
fn a_missing_scope_is_named() {
    let run = refused(Answer::json(400, &json!({"code": 4711, "message": "Invalid access token."})));
    let said = run.failed(4);
    assert!(said.contains("any one of these scopes would do: meeting:write, meeting:write:admin, "), "{said}");
}

#[test]
fn a_token_that_is_refused_is_a_matter_of_the_login() {
    let said = refused(Answer::json(401, &json!({"code": 124, "message": "Invalid access token."}))).failed(4);
    assert!(!said.contains("a-token"), "{said}");
}

#[test]
fn too_many_calls_say_when() {
    let answer = Answer::json(429, &json!({"code": 429, "message": "Too many."}));
    let (error, status) =
        told(answer.header("retry-after", "2999-01-01T00:00:00Z").header("x-ratelimit-category", "Heavy"));
    assert_eq!((status, &error["kind"]), (5, &"rate_limited".into()));
    assert_eq!(error["retry_at"], "2999-01-01T00:00:00Z");
    assert_eq!(error["case"], "RegistrantDailyLimit");
}

#[test]
fn an_error_under_a_status_of_success_is_one() {
    let said = refused(Answer::json(200, &json!({"code": 300, "message": "No."}))).failed(3);
    assert!(said.contains("RegistrationNotRequired"), "{said}");
}

#[test]
fn a_page_of_html_is_no_answer() {
    let page = Answer::bytes(201, "<html>Sign in</html>").header("content-type", "text/html");
    let server = Server::always(page);
    let words = "call registrants.add_registrant meeting_id=1 first_name=a email=a@b.de";
    let run = line(words).at(&server).run();
    assert_eq!(run.out, "");
    assert!(run.failed(6).contains("look before you send it again"));
    let json: Json =
        serde_json::from_str(&line(&format!("{words} --error-format json")).at(&server).run().failed(6)).unwrap();
    assert_eq!(json["error"]["kind"], "unanswered");
    let said = line("call list_users").at(&server).run().failed(6);
    assert!(!said.contains("effect"), "{said}");
}

#[test]
fn no_server_is_no_answer_and_was_not_sent() {
    let run = line(&format!("{WORDS} --error-format=json --timeout 2"))
        .env("ZOOM_BASE_URL", "http://127.0.0.1:9/v2")
        .env("ZOOM_ACCESS_TOKEN", "t")
        .run();
    let json: Json = serde_json::from_str(&run.failed(6)).unwrap();
    assert_eq!((&json["error"]["kind"], &json["error"]["delivery"]), (&"unanswered".into(), &"not_sent".into()));
}

#[test]
fn an_answer_that_breaks_off_may_have_had_an_effect() {
    let body = json!({"id": "a"}).to_string();
    let server = Server::always(Answer::bytes(201, body).broken_after(3));
    let words = "call registrants.add_registrant meeting_id=1 first_name=a email=a@b.de";
    let said = line(words).at(&server).run().failed(6);
    assert!(said.contains("it may have taken effect all the same: look before you send it again"), "{said}");
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn nobody_is_logged_in() {
    let expected = "\
zoomctl: not logged in (profile `default`)
  log in: zoomctl login
  or set ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET, or ZOOM_ACCESS_TOKEN
";
    assert_eq!(line(WORDS).run().failed(4), expected);
    let half = line(WORDS).env("ZOOM_CLIENT_SECRET", "SECRET").env("ZOOM_ACCOUNT_ID", "a").run().failed(4);
    assert_eq!(half, "zoomctl: ZOOM_CLIENT_SECRET is set and ZOOM_CLIENT_ID is not\n");
}

#[test]
fn a_wrong_command_line_is_told_as_json_too() {
    let run = line("call --error-format json --nonsense").run();
    let json: Json = serde_json::from_str(&run.failed(2)).unwrap();
    assert_eq!(json["error"]["kind"], "usage");
    assert!(json["error"]["message"].as_str().unwrap().contains("--nonsense"));
    let run = line("show nothing --json").run();
    let json: Json = serde_json::from_str(&run.failed(2)).unwrap();
    assert_eq!(json["error"]["message"], "there is no endpoint `nothing`");
    assert!(line("show nothing --json --error-format text").run().failed(2).starts_with("zoomctl: "));
    let run = line("show nothing").env("ZOOM_ERROR_FORMAT", "json").run();
    let json: Json = serde_json::from_str(&run.failed(2)).unwrap();
    assert_eq!(json["error"]["exit_status"], 2);
}

#[test]
fn a_base_url_must_be_safe_for_a_token() {
    let run = line(WORDS).env("ZOOM_BASE_URL", "http://example.com/v2").env("ZOOM_ACCESS_TOKEN", "t").run();
    let said = run.failed(1);
    assert!(said.contains("a base URL is https"), "{said}");
}
