//! Differences that are meant.

use crate::command::{Run, check, fixture, written};

/// Checks a document in which a label differs and a field is new, with an allow-list.
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
    "[[allow]]\noperation = \"meetingRegistrantStatus\"\nkind = \"label\"\nreason = \"It is paced well.\"\n";
const FIELD: &str = "[[allow]]\noperation = \"PUT /meetings/{meetingId}/registrants/status\"\nkind = \"field-missing\"\n\
                     place = \"body.registrants[].*\"\nreason = \"Nobody phones.\"\n";

#[test]
fn what_is_allowed_is_no_difference() {
    let run = with_list(&format!("{LABEL}{FIELD}"));
    assert_eq!((run.status, run.out.as_str()), (0, "3 operations, 0 differences, 2 allowed\n"), "{}", run.err);
}

#[test]
fn what_is_not_allowed_is_still_one() {
    let run = with_list(LABEL);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("field-missing body.registrants[].phone") && !run.out.contains("label"), "{}", run.out);
    assert!(run.out.ends_with("3 operations, 1 difference, 1 allowed\n"), "{}", run.out);
}

#[test]
fn an_entry_that_names_nothing_is_stale() {
    let stale = "[[allow]]\noperation = \"meetingRegistrants\"\nkind = \"type\"\nplace = \"query.page_size\"\nreason = \"Once.\"\n";
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
fn an_entry_gives_its_reason() {
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
