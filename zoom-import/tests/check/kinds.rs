//! Every kind of difference, added to a small document without differences, as text and as JSON.

#[path = "kinds/facts.rs"]
mod facts;
#[path = "kinds/fields.rs"]
mod fields;
#[path = "kinds/operations.rs"]
mod operations;
#[path = "kinds/parameters.rs"]
mod parameters;
#[path = "kinds/types.rs"]
mod types;
#[path = "kinds/unions.rs"]
mod unions;
#[path = "kinds/values.rs"]
mod values;

use serde_json::{Value as Json, json};

use crate::command::{check, fixture, written};

const STATUS: &str = "/meetings/{meetingId}/registrants/status";
const ONE: &str = "/meetings/{meetingId}/registrants/{registrantId}";
const ALL: &str = "/meetings/{meetingId}/registrants";

/// An operation of a fixture, its declared endpoint, and an edit of the document.
struct Seed<'a> {
    fixture: &'a str,
    heading: &'a str,
    edit: fn(&mut Json),
}

const AT_STATUS: &str = "PUT /meetings/{meetingId}/registrants/status \
                         (meetingRegistrantStatus, meetings::registrants::update_registrant_status)";
const AT_ONE: &str = "DELETE /meetings/{meetingId}/registrants/{registrantId} \
                      (meetingRegistrantDelete, meetings::registrants::delete_registrant)";
const AT_ALL: &str =
    "GET /meetings/{meetingId}/registrants (meetingRegistrants, meetings::registrants::list_registrants)";
const AT_PRESENCE: &str =
    "GET /users/{userId}/presence_status (getUserPresenceStatus, users::profiles::get_presence_status)";

fn status(edit: fn(&mut Json)) -> Seed<'static> {
    Seed { fixture: "registrants", heading: AT_STATUS, edit }
}

fn one(edit: fn(&mut Json)) -> Seed<'static> {
    Seed { fixture: "registrants", heading: AT_ONE, edit }
}

fn all(edit: fn(&mut Json)) -> Seed<'static> {
    Seed { fixture: "registrants", heading: AT_ALL, edit }
}

fn presence(edit: fn(&mut Json)) -> Seed<'static> {
    Seed { fixture: "presence", heading: AT_PRESENCE, edit }
}

impl Seed<'_> {
    /// Checks that the edit is the only difference.
    #[track_caller]
    fn found(self, line: &str, difference: &Json) {
        let mut document = fixture(self.fixture);
        (self.edit)(&mut document);
        let operations: usize =
            document["paths"].as_object().unwrap().values().map(|item| item.as_object().unwrap().len()).sum();
        let path = written("seeded.json", &document.to_string());
        let text = check(&[&path, "--partial"]);
        let expected = format!("{}\n  {line}\n{operations} operations, 1 difference, 0 allowed\n", self.heading);
        assert_eq!((text.status, text.out), (1, expected), "{}", text.err);
        assert_eq!(text.err, "error: 1 difference\n");
        let run = check(&[&path, "--partial", "--json"]);
        let mut expected = difference.clone();
        let (operation, names) = self.heading.split_once(" (").unwrap();
        let (id, endpoint) = names.trim_end_matches(')').split_once(", ").unwrap();
        expected["operation"] = operation.into();
        expected["id"] = id.into();
        expected["endpoint"] = endpoint.into();
        assert_eq!(serde_json::from_str::<Json>(&run.out).unwrap(), json!([expected]));
        assert_eq!(run.status, 1);
    }
}

fn fields(document: &mut Json) -> &mut Json {
    &mut document["paths"][STATUS]["put"]["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"]
}

fn response(document: &mut Json) -> &mut Json {
    &mut document["paths"][ALL]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
}

fn delete(document: &mut Json) -> &mut Json {
    &mut document["paths"][ONE]["delete"]
}

const STATUS_AT: &str = "/paths/~1meetings~1{meetingId}~1registrants~1status/put";
const ONE_AT: &str = "/paths/~1meetings~1{meetingId}~1registrants~1{registrantId}/delete";
const ALL_AT: &str = "/paths/~1meetings~1{meetingId}~1registrants/get";
const PRESENCE_AT: &str = "/paths/~1users~1{userId}~1presence_status/get";
const FORM: &str = "requestBody/content/multipart~1form-data/schema/properties";
const PAGE: &str = "responses/200/content/application~1json/schema/properties";

#[test]
fn equal_documents_have_no_difference() {
    for name in ["registrants", "presence"] {
        let run = check(&[&written("same.json", &fixture(name).to_string()), "--partial", "--json"]);
        assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "[]\n", ""));
    }
}
