//! Unions that changed in many fields: each alternative is compared with the one that shares most with it.

use serde_json::{Map, Value as Json, json};

use super::fixture;
use crate::command::{check, written};

/// The differences of a document with one operation, of which only the body or the response matters.
fn found(path: &str, operation: &Json, method: &str) -> Vec<Json> {
    let mut document = fixture("presence");
    let mut item = Map::new();
    item.insert(method.to_owned(), operation.clone());
    document["paths"] = json!({path: item});
    let path = written("union.json", &document.to_string());
    serde_json::from_str(&check(&[&path, "--partial", "--json"]).out).unwrap()
}

/// The differences of commands to a Zoom Room, a union of 24 alternatives with the discriminator `method`.
fn commands(alternatives: &[Json]) -> Vec<Json> {
    let content = json!({"application/json": {"schema": {"oneOf": alternatives}}});
    found("/rooms/{id}/events", &json!({"requestBody": {"content": content}}), "patch")
}

/// A command with its parameters, all of which are texts.
fn command(method: &str, parameters: &[&str]) -> Json {
    let texts: Map<String, Json> =
        parameters.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect();
    let parameters = json!({"type": "object", "properties": texts});
    let method = json!({"type": "string", "enum": [format!("zoomroom.{method}")]});
    json!({"type": "object", "required": ["method"], "properties": {"method": method, "params": parameters}})
}

/// The differences of a kind, as positions in the document or names in the declaration.
fn of(found: &[Json], kind: &str) -> Vec<String> {
    let own = found.iter().filter(|found| found["kind"] == kind);
    let text = |found: &Json| match kind {
        "shape-extra" => found["declaration"]["at"].as_str().unwrap().to_owned(),
        _ => found["position"].as_str().unwrap().to_owned(),
    };
    own.map(text).collect()
}

const JOIN: [&str; 4] = ["meeting_number", "passcode", "force_accept", "make_zoom_room_host"];
const SCHEDULE: [&str; 5] = ["passcode", "meeting_topic", "start_time", "duration", "timezone"];

#[test]
fn r174_a_command_is_paired_by_its_discriminator_although_most_fields_changed() {
    let new: Vec<String> = (0..7).map(|index| format!("new_{index}")).collect();
    let new: Vec<&str> = new.iter().map(String::as_str).collect();
    // In another order than the declaration, and each with more new fields than old ones.
    let found =
        commands(&[command("meeting_schedule", &new), command("meeting_join", &new), command("check_in", &new)]);
    let missing = of(&found, "field-missing");
    assert_eq!(missing.len(), 21, "{missing:?}");
    let extra = of(&found, "field-extra");
    for (position, gone) in [("body<1>", "meeting_topic"), ("body<2>", "meeting_number"), ("body<3>", "event_id")] {
        assert!(extra.contains(&format!("{position}.params.{gone}")), "{extra:?}");
    }
    assert_eq!(of(&found, "shape-extra").len(), 21);
    assert_eq!(of(&found, "shape-missing"), Vec::<String>::new());
}

#[test]
fn r174_a_renamed_discriminator_is_another_value_of_the_same_command() {
    let renamed = command("meeting_begin", &[SCHEDULE.as_slice(), &["settings"]].concat());
    let found = commands(&[renamed, command("meeting_join", &JOIN)]);
    assert_eq!(of(&found, "value-missing"), ["body<1>.method=zoomroom.meeting_begin"]);
    assert_eq!(of(&found, "value-extra"), ["body<1>.method=zoomroom.meeting_schedule"]);
    assert!(!of(&found, "shape-extra").iter().any(|name| name.ends_with("::ScheduleMeeting")), "{found:#?}");
}

#[test]
fn r174_a_removed_and_an_added_command_are_not_compared() {
    let found = commands(&[command("meeting_join", &JOIN), command("elevator_call", &["floor", "door", "side"])]);
    assert_eq!(of(&found, "shape-missing"), ["body<2>"]);
    let gone = of(&found, "shape-extra");
    assert!(gone.len() == 23 && gone.iter().all(|name| !name.ends_with("::JoinMeeting")), "{gone:?}");
    assert_eq!(of(&found, "field-missing"), Vec::<String>::new());
}

#[test]
fn r174_alternatives_inside_of_alternatives_are_alternatives() {
    let nested = json!({"oneOf": [command("meeting_join", &JOIN), command("mute", &[])]});
    let found = commands(&[json!({"oneOf": [nested, command("restart", &[])]}), command("meeting_end", &["now"])]);
    let missing = of(&found, "field-missing");
    assert!(missing.contains(&"body<4>.params".to_owned()), "{missing:?}");
    let gone = of(&found, "shape-extra");
    let is_gone = |name: &str| gone.iter().any(|own| own.ends_with(&format!("::{name}")));
    assert!(!["JoinMeeting", "Mute", "Restart", "EndMeeting"].into_iter().any(is_gone), "{gone:?}");
}

#[test]
fn r174_sixty_alternatives_are_paired_with_their_own() {
    let others = (0..57).map(|index| command(&format!("other_{index}"), &["a", "b", "c", "d", "e", "f", "g", "h"]));
    let own = [command("meeting_join", &JOIN), command("meeting_schedule", &SCHEDULE), command("check_out", &[])];
    let mut alternatives: Vec<Json> = others.collect();
    for (index, command) in own.into_iter().enumerate() {
        alternatives.insert(index * 25, command);
    }
    let found = commands(&alternatives);
    assert_eq!(of(&found, "shape-missing").len(), 57);
    let gone = of(&found, "shape-extra");
    let is_gone = |name: &str| gone.iter().any(|own| own.ends_with(&format!("::{name}")));
    assert!(!["JoinMeeting", "ScheduleMeeting", "CheckOut"].into_iter().any(is_gone), "{gone:?}");
    assert_eq!(gone.len(), 21);
}

#[test]
fn r174_alternatives_that_share_nothing_are_reported_as_weak_pairs() {
    let texts = |names: &[&str]| -> Json {
        let texts: Map<String, Json> =
            names.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect();
        json!({"type": "object", "properties": texts})
    };
    let found = commands(&[texts(&["a", "b", "c"]), texts(&["d", "e", "f"]), texts(&["method"])]);
    let weak: Vec<&Json> = found.iter().filter(|found| found["kind"] == "shape-missing").collect();
    let shares = |found: &Json| found["document"]["value"].as_str().unwrap().contains(", which shares 0 of ");
    assert!(weak.len() >= 2 && weak.iter().take(2).all(|found| shares(found)), "{weak:#?}");
}

#[test]
fn r174_alternatives_are_compared_with_those_that_share_most_fields() {
    let mut document = fixture("presence");
    let named = |names: &[&str]| -> Json {
        let fields: serde_json::Map<String, Json> =
            names.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect();
        json!({"type": "object", "properties": fields})
    };
    let changed: Vec<String> = (0..12).map(|index| format!("new_{index}")).collect();
    let changed: Vec<&str> = changed.iter().map(String::as_str).collect();
    // One alternative has twelve new fields, the other one shares nothing with any declaration.
    let security = named(&[&["meeting_security"], changed.as_slice()].concat());
    let content = json!({"application/json": {"schema": {"oneOf": [named(&changed), security]}}});
    document["paths"] = json!({"/groups/{groupId}/settings": {"get": {"responses": {"200": {"content": content}}}}});
    let path = written("pairs.json", &document.to_string());
    let found: Vec<Json> = serde_json::from_str(&check(&[&path, "--partial", "--json"]).out).unwrap();
    let of = |kind: &str| found.iter().filter(|found| found["kind"] == kind).collect::<Vec<_>>();
    let missing = of("field-missing");
    assert_eq!(missing.len(), 12, "{found:#?}");
    assert!(missing.iter().all(|found| found["position"].as_str().unwrap().starts_with("response<2>.new_")));
    let weak = of("shape-missing");
    assert!(
        weak.len() == 1 && weak[0]["document"]["value"].as_str().unwrap().contains("which shares 0 of"),
        "{weak:?}"
    );
    assert_eq!(of("shape-extra").len(), 3);
}
