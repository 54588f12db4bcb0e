//! `zoomctl events` and `zoomctl trigger`.

use serde_json::{Value as Json, json};
use zoom_api::webhook::Verifier;

use crate::support::{Reply, Run, Server, line, zoomctl};

fn decode(event: &Json, more: &[&str]) -> Run {
    zoomctl(["events", "decode", "-"].into_iter().chain(more.iter().copied())).input(event.to_string()).run()
}

#[test]
fn every_declared_event_is_listed() {
    let list = line("events --json").run().json();
    assert_eq!(list.as_array().unwrap().len(), zoom_api::describe::events().count());
    let found = line("events --json --product meetings --scope meeting:read registration created").run().json();
    let names: Vec<&str> = found.as_array().unwrap().iter().map(|own| own["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"meeting.registration_created") && names.len() < 5, "{names:?}");
    assert_eq!(line("events nothing_at_all").run().failed(1), "zoomctl: no event matches\n");
}

#[test]
fn an_event_is_described_with_a_handler() {
    let shown = line("events show meeting.started").run().success();
    for part in
        ["Payload\n", "Scopes (any one is sufficient)\n", "\"event\": \"meeting.started\"", "Event<MeetingStarted>"]
    {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let shown = line("events show meeting.started --json").run().json();
    assert_eq!(shown["type"], "zoom_api::meetings::events::MeetingStarted");
    let message = line("events show meeting.startd").run().failed(2);
    assert!(
        message.contains("no event `meeting.startd` is declared") && message.contains("`meeting.started`"),
        "{message}"
    );
}

#[test]
fn every_example_is_decoded_without_loss() {
    for own in ["meeting.started", "recording.completed", "user.created", "zoomroom.alert", "phone.callee_answered"] {
        let example = line(&format!("events show {own} --json")).run().json()["example"].clone();
        assert!(!decode(&example, &[]).success().is_empty(), "{own}");
    }
}

#[test]
fn undeclared_values_of_an_event_are_listed() {
    let event = json!({"event": "meeting.started", "payload": {"account_id": "a", "object": {"id": "1", "uuid": "b", "new": 1}}});
    let run = decode(&event, &[]);
    let expected =
        "object.new: undeclared field\nzoomctl: 1 value does not match the declaration of `meeting.started`\n";
    assert_eq!(run.failed(1), expected);
    let unknown = decode(&json!({"event": "meeting.new", "payload": {}}), &[]).failed(2);
    assert!(unknown.starts_with("zoomctl: no event `meeting.new` is declared"), "{unknown}");
}

#[test]
fn a_signed_example_is_sent_to_a_receiver() {
    let server = Server::always(Reply::bytes(204, ""));
    let words =
        ["trigger", "meeting.started", "--to", &server.url(), "--set", "object.topic=Weekly", "--secret", "shared"];
    let run = zoomctl(words).run();
    assert!(run.out.contains("204"), "{}{}", run.out, run.err);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let request = server.only();
    let (timestamp, signature) = (request.header("x-zm-request-timestamp"), request.header("x-zm-signature"));
    let body = request.text();
    let verified = Verifier::new("shared").verify_signature(timestamp.unwrap(), signature.unwrap(), body.as_bytes());
    assert!(verified.is_ok(), "{verified:?}");
    let sent: Json = serde_json::from_str(&body).unwrap();
    assert_eq!((&sent["event"], &sent["payload"]["object"]["topic"]), (&json!("meeting.started"), &json!("Weekly")));
}

#[test]
fn a_rejected_or_invalid_example_fails() {
    let server = Server::always(Reply::bytes(500, ""));
    let to = server.url();
    let run = zoomctl(["trigger", "meeting.started", "--to", &to]).run();
    let message = run.failed(1);
    assert!(message.contains("the request has no signature") && message.contains("responded with 500"), "{message}");
    let run = zoomctl(["trigger", "meeting.started", "--to", &to, "--set", "object.topics=x"]).run();
    assert!(run.failed(2).contains("the payload has no `object.topics`"));
}
