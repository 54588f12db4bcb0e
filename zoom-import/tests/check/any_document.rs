//! Documents of other APIs, broken documents, and other files.

use crate::command::{check, fixture, written};

#[test]
fn a_document_of_another_api_has_only_missing_operations() {
    let cinema = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/fixtures/cinema.openapi.json");
    let run = check(&[cinema, "--json"]);
    assert_eq!(run.status, 1, "{}", run.err);
    let found: Vec<serde_json::Value> = serde_json::from_str(&run.out).unwrap();
    assert!(!found.is_empty() && found.iter().all(|found| found["kind"] == "operation-missing"), "{}", run.out);
}

#[test]
fn unreadable_input_has_its_own_exit_status() {
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
    let mut pointers = Vec::new();
    collect(&document, String::new(), &mut pointers);
    for (index, pointer) in pointers.iter().enumerate().step_by(3) {
        let mut broken = document.clone();
        *broken.pointer_mut(pointer).unwrap() = wrongs[index % wrongs.len()].clone();
        let run = check(&[&written("broken.json", &broken.to_string()), "--partial"]);
        assert!(matches!(run.status, 0..=2) && !run.err.contains("panicked"), "{pointer}: {}", run.err);
    }
}

fn collect(value: &serde_json::Value, pointer: String, pointers: &mut Vec<String>) {
    let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
    pointers.push(pointer.clone());
    match value {
        serde_json::Value::Object(map) => {
            map.iter().for_each(|(key, value)| collect(value, format!("{pointer}/{}", escape(key)), pointers));
        }
        serde_json::Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| collect(value, format!("{pointer}/{index}"), pointers));
        }
        _ => {}
    }
}
