//! Bodies that are one of several shapes: the discriminator decides, and nothing that was given is dropped.

use serde_json::{Value, json};

use crate::support::{Reply, Server, line, zoomctl};

fn zoom() -> Server {
    Server::always(Reply::json(202, &json!({})))
}

/// The body that a call sends.
fn sent(words: &[&str]) -> Value {
    let server = zoom();
    zoomctl([&["call", "control_room", "room_id=r"], words].concat()).at(&server).run().success();
    serde_json::from_str(&server.only().text()).unwrap()
}

#[test]
fn r164_the_discriminator_decides_whatever_else_fits() {
    let join = json!({"method": "zoomroom.meeting_join", "params": {"passcode": "p"}});
    // `passcode` is a field of three commands.
    assert_eq!(sent(&["method=zoomroom.meeting_join", "params.passcode=p"]), join);
    assert_eq!(sent(&["params.passcode=p", "method=zoomroom.meeting_join"]), join);
    assert_eq!(sent(&[&format!("command:={join}")]), join);
    let schedule = sent(&["method=zoomroom.meeting_schedule", "params.passcode=p"]);
    assert_eq!(schedule, json!({"method": "zoomroom.meeting_schedule", "params": {"passcode": "p"}}));
    let third = sent(&["method=zoomroom.thirdparty_meeting_join", "params.event_id=e", "params.passcode=p"]);
    let params = json!({"event_id": "e", "passcode": "p"});
    assert_eq!(third, json!({"method": "zoomroom.thirdparty_meeting_join", "params": params}));
    assert_eq!(sent(&["method=zoomroom.mute"]), json!({"method": "zoomroom.mute"}));
}

#[test]
fn r164_a_union_is_read_from_json() {
    let server = zoom();
    let body = r#"{"params":{"event_id":"abc"},"method":"zoomroom.check_in"}"#;
    let whole = format!(r#"{{"command":{body}}}"#);
    line("call control_room room_id=r --json -").input(whole).at(&server).run().success();
    let sent: Value = serde_json::from_str(&server.only().text()).unwrap();
    assert_eq!(sent, serde_json::from_str::<Value>(body).unwrap());
}

#[test]
fn r164_what_no_alternative_has_is_an_error() {
    let server = zoom();
    for (words, part) in [
        ("method=zoomroom.mute params.passcode=p", "params"),
        ("method=zoomroom.meeting_join params.event_id=e", "event_id"),
        ("method=zoomroom.meeting_join params.passcode=p volume=3", "volume"),
        ("method=zoomroom.check_in params.event_id=e params.passcode=p", "passcode"),
        ("params.floor=3", "params"),
        ("method=zoomroom.fly", "did you mean `zoomroom.mute`?"),
    ] {
        let run = line(&format!("call control_room room_id=r {words}")).at(&server).run();
        let message = run.failed(2);
        assert!(message.contains(part), "{words}: {message}");
    }
    assert!(server.requests().is_empty());
}
