//! Allowed differences.

use crate::command::{Run, check, fixture, written};

/// Checks a document with a different label and a new field.
fn with_list(list: &str) -> Run {
    let mut document = fixture("registrants");
    let put = &mut document["paths"]["/meetings/{meetingId}/registrants/status"]["put"];
    put["description"] = "**Rate Limit Label:** `HEAVY`".into();
    let fields = &mut put["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"];
    fields["registrants"]["items"]["properties"]["phone"] = serde_json::json!({"type": "string"});
    let document = written("allowed.json", &document.to_string());
    check(&[&document, "--partial", "--allow", &written("allow.toml", list)])
}

const LABEL: &str =
    "[[allow]]\noperation = \"meetingRegistrantStatus\"\nkind = \"label\"\nreason = \"It is tested.\"\n";
const FIELD: &str = "[[allow]]\noperation = \"PUT /meetings/{meetingId}/registrants/status\"\nkind = \"field-missing\"\n\
                     position = \"body.registrants[].*\"\nreason = \"It is always empty.\"\n";

#[test]
fn an_allowed_difference_is_removed() {
    let run = with_list(&format!("{LABEL}{FIELD}"));
    assert_eq!((run.status, run.out.as_str()), (0, "3 operations, 0 differences, 2 allowed\n"), "{}", run.err);
}

#[test]
fn another_difference_remains() {
    let run = with_list(LABEL);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("field-missing body.registrants[].phone") && !run.out.contains("label"), "{}", run.out);
    assert!(run.out.ends_with("3 operations, 1 difference, 1 allowed\n"), "{}", run.out);
}

#[test]
fn an_entry_that_matches_nothing_is_stale() {
    let stale = "[[allow]]\noperation = \"meetingRegistrants\"\nkind = \"type\"\nposition = \"query.page_size\"\nreason = \"Once.\"\n";
    let run = with_list(&format!("{LABEL}{FIELD}{stale}"));
    assert_eq!(run.status, 1);
    let mut lines = run.out.lines();
    assert_eq!(lines.next(), Some("meetingRegistrants"));
    let line = lines.next().unwrap();
    assert!(
        line.starts_with("  stale-allowance query.page_size: declaration: allows type, but nothing differs: Once."),
        "{line}"
    );
}

#[test]
fn an_entry_needs_a_reason() {
    for (list, expected) in [
        ("[[allow]]\nkind = \"label\"\n", "missing field `reason`"),
        ("[[allow]]\nkind = \"label\"\nreason = \" \"\n", "an entry that allows `label` has no reason"),
        ("[[allow]]\nkind = \"lable\"\nreason = \"x\"\n", "unknown variant `lable`"),
        ("[[allow]]\nkind = \"label\"\nreason = \"x\"\nwhere = \"y\"\n", "unknown field `where`"),
        ("allow", "allow.toml"),
    ] {
        let run = with_list(list);
        assert_eq!(run.status, 2, "{}", run.out);
        assert!(run.err.contains(expected), "{expected}: {}", run.err);
    }
}
