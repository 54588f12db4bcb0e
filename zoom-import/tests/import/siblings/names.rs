//! Names of functions, types and values.

use serde_json::{Value, json};

use super::{Row, check, document_of, holds, imported, object};

fn named(summary: &str) -> Value {
    json!({"summary": summary, "responses": {"204": {}}})
}

fn rows() -> Vec<Row> {
    vec![
        ("POST", "/a/promote", named("Create promote members to owners"), &["fn promote_members_to_owners("]),
        ("PUT", "/a/submit", named("Perform submit the order"), &["fn submit_order("]),
        ("PUT", "/a/update", named("Update update a host"), &["fn update_host("]),
        ("POST", "/a/disable", named("Update disable a queue"), &["fn disable_queue("]),
        ("GET", "/a/list", named("Get list of films"), &["fn list_films("]),
        ("POST", "/a/release", named("Release a number"), &["fn release_number("]),
        ("POST", "/a/notify", named("Notify the hosts"), &["fn notify_hosts("]),
        ("GET", "/a/notes", named("Release notes"), &["fn list_release_notes("]),
        ("GET", "/a/deprecated", named("List deprecated conversations"), &["fn list_conversations("]),
        ("GET", "/a/before", named("Deprecated: list posts"), &["fn list_posts("]),
        ("GET", "/a/note", named("[BETA] List halls"), &["fn list_halls("]),
        ("GET", "/a/behind", named("List seats (Deprecated)"), &["fn list_seats("]),
        ("DELETE", "/a/entity", named("Delete &quot;all&quot; tickets"), &["fn delete_tickets("]),
        ("GET", "/a/version", named("List prices v2"), &["fn list_prices("]),
        ("POST", "/a/url", named("Upload a poster to https://fileapi.zoom.us/v2"), &["fn upload_poster("]),
    ]
}

pub(crate) fn document() -> Value {
    document_of(&rows())
}

#[test]
fn r181_functions_have_one_verb_and_no_notes() {
    check("names", &rows());
}

#[test]
fn r181_no_type_ends_with_a_number() {
    let text = json!({"type": "string"});
    let part = |name: &str| object(&json!({name: text}));
    let fields = json!({
        "line_1": part("a"), "address2": part("b"), "s3": part("c"), "h323": part("d"), "mp4": {"enum": ["x", "y"]},
    });
    let operation = json!({"summary": "Get a film v2", "responses": {"200": holds(&object(&fields))}});
    let run = imported("numbers", &document_of(&[("GET", "/films/{id}", operation, &[])]), &[]);
    let declared =
        run.out.lines().filter_map(|line| line.strip_prefix("pub struct ").or(line.strip_prefix("pub enum ")));
    let names: Vec<&str> = declared.map(|line| line.trim_end_matches(" {")).collect();
    assert_eq!(names.len(), 6, "{names:?}");
    assert!(names.iter().all(|name| !name.ends_with(|last: char| last.is_ascii_digit())), "{names:?}");
    assert!(names.contains(&"Film"), "{names:?}");
}

#[test]
fn r181_values_are_named_by_their_words() {
    let words = ["Users who are not in the account", "Users who are not in the account or in a trusted domain"];
    let fields = json!({
        "mention": {"type": "string", "enum": ["Mention &quot;all&quot; ", "A &amp; B"]},
        "admitted": {"type": "integer", "enum": [1, 2], "x-enum-descriptions": words},
    });
    let operation = json!({"summary": "Get a hall", "responses": {"200": holds(&object(&fields))}});
    let run = imported("values", &document_of(&[("GET", "/halls/{id}", operation, &[])]), &[]);
    for variant in ["    MentionAll,", "    AB,", "    UsersWhoAreNot = 1,", "    UsersWhoAreNotInAccount = 2,"] {
        assert!(run.out.contains(variant), "{variant}\n{}", run.out);
    }
}
