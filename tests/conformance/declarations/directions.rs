//! Docs of received fields do not describe requests. Row 167.

use super::walk::fields;

/// Phrases of docs of arguments.
const OF_REQUESTS: [&str; 19] = [
    "; required ",
    ", required ",
    "required if ",
    "required for ",
    "required unless ",
    "; by default ",
    "UTC by default",
    ", by default UTC",
    " to list.",
    "As a filter",
    "makes the request",
    "can be omitted",
    "may be omitted",
    "when omitted",
    "is given",
    "are given",
    "Token of the page to continue with",
    "in the request",
    "of the request body",
];

/// Fields that were reviewed.
const REVIEWED: [&str; 1] = ["auto_dialer::prospects::"];

#[test]
fn r167_docs_of_received_fields_do_not_describe_requests() {
    let is_reviewed = |at: &str| REVIEWED.iter().any(|reviewed| at.starts_with(reviewed));
    let found: Vec<String> = fields()
        .into_iter()
        .filter(|own| !own.is_sent && !is_reviewed(&own.at))
        .filter(|own| OF_REQUESTS.iter().any(|phrase| own.field.docs.contains(phrase)))
        .map(|own| format!("{}: {}", own.at, own.field.docs))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn r167_page_tokens_are_documented_by_direction() {
    let mut count = 0;
    for own in fields().iter().filter(|own| matches!(own.field.wire, "next_page_token" | "nextPageToken")) {
        count += usize::from(!own.is_sent);
        let expected = own.is_sent || !own.field.docs.contains("continue");
        assert!(expected && !own.field.docs.is_empty(), "{}: {}", own.at, own.field.docs);
    }
    assert!(count > 200, "only {count} page tokens were found");
    for endpoint in zoom_api::describe::endpoints() {
        let tokens = endpoint.arguments().filter(|(parameter, ..)| parameter.wire == "next_page_token");
        tokens.for_each(|(_, _, docs)| assert!(docs.contains("continue"), "{}: {docs}", endpoint.info().name));
    }
}
