//! Documents that are not ours, broken ones, and files that are none.

use crate::command::{check, fixture, written};

#[test]
fn another_api_s_document_has_only_operations_that_are_not_declared() {
    let cinema = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/fixtures/cinema.openapi.json");
    let run = check(&[cinema, "--json"]);
    assert_eq!(run.status, 1, "{}", run.err);
    let found: Vec<serde_json::Value> = serde_json::from_str(&run.out).unwrap();
    assert!(!found.is_empty() && found.iter().all(|found| found["kind"] == "operation-missing"), "{}", run.out);
}

#[test]
fn what_cannot_be_read_has_its_own_exit_status() {
    for (name, text) in [("empty.json", ""), ("list.json", "[]"), ("x.yaml", "openapi: 3.0.0")] {
        let run = check(&[&written(name, text)]);
        assert!(run.status == 2 && run.err.starts_with("error: ") && run.out.is_empty(), "{}", run.err);
    }
    assert_eq!(check(&["/nowhere/at/all.json"]).status, 2);
    let document = written("registrants.json", &fixture("registrants").to_string());
    let run = check(&[&document, "--product", "meeting"]);
    assert_eq!(
        (run.status, run.err.as_str()),
        (2, "error: no declaration in this program belongs to a product `meeting`\n")
    );
}

#[test]
fn broken_documents_do_not_panic() {
    let document = fixture("registrants");
    let wrongs = [serde_json::json!(null), serde_json::json!("ä {x} ` \u{0}"), serde_json::json!([{"$ref": "#"}])];
    let mut places = Vec::new();
    collect(&document, String::new(), &mut places);
    for (index, place) in places.iter().enumerate().step_by(3) {
        let mut broken = document.clone();
        *broken.pointer_mut(place).unwrap() = wrongs[index % wrongs.len()].clone();
        let run = check(&[&written("broken.json", &broken.to_string()), "--partial"]);
        assert!(matches!(run.status, 0..=2) && !run.err.contains("panicked"), "{place}: {}", run.err);
    }
}

fn collect(value: &serde_json::Value, place: String, places: &mut Vec<String>) {
    let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
    places.push(place.clone());
    match value {
        serde_json::Value::Object(map) => {
            map.iter().for_each(|(key, value)| collect(value, format!("{place}/{}", escape(key)), places));
        }
        serde_json::Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| collect(value, format!("{place}/{index}"), places));
        }
        _ => {}
    }
}
