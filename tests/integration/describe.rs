//! Endpoints that are looked up and called at run time.

use bytes::Bytes;
use serde_json::{Value, json};
use zoom_api::describe::{self, Arguments, Description, Scalar, Shape, UndeclaredKind};
use zoom_api::endpoint::MaxRange;
use zoom_api::meetings::registrants::{RegistrantAction, RegistrantRef, update_registrant_status};
use zoom_api::request::WireText;
use zoom_api::{Client, FilePart, NoContent, zoom_endpoint, zoom_model};

mod unions;

use crate::support::client_with_reply;

/// A floor, which can be written but not decoded.
#[derive(Clone, Debug)]
pub struct Floor(u8);

impl WireText for Floor {
    fn write_text(&self, out: &mut String) {
        out.push_str(&self.0.to_string());
    }
}

/// Lists the furniture on a floor.
#[deprecated]
#[zoom_endpoint(
    GET, "/floors",
    rate_limit = Unlabeled,
    operation = "listFloors",
    docs = "https://developers.zoom.us/docs/api/",
    max_range = 1 month,
)]
pub fn list_floor(
    /// The floor.
    floor: Option<Floor>,
    /// Maximum number of items.
    #[zoom(default = 30, max = 300)]
    page_size: Option<u32>,
    /// The first day.
    from: Option<jiff::civil::Date>,
    /// The last day.
    to: Option<jiff::civil::Date>,
) -> Vec<Thing>;

/// Sends a plan of a floor.
#[zoom_endpoint(POST, "/floors/plans", form, errors(
    /// The plan is too large.
    400/7 => TooLarge,
))]
pub fn upload_plan(plan: FilePart, more: Vec<FilePart>, title: Option<String>) -> NoContent;

/// Stores bytes.
#[zoom_endpoint(PUT, "/floors/bytes", bytes)]
pub fn store(#[body] data: Bytes) -> Bytes;

/// A piece of furniture.
#[zoom_model]
pub struct Thing {
    /// The name.
    pub name: String,
    /// The parts of it.
    pub parts: Vec<Thing>,
    /// The kind.
    pub kind: Option<Kind>,
    /// Details.
    pub detail: Option<Detail>,
    /// The key.
    #[zoom(secret)]
    pub key: Option<String>,
}

/// The kind of a thing.
#[zoom_model]
pub enum Kind {
    /// A chair.
    Chair = 1,
    /// A table.
    Table = 2,
}

/// Details of a thing.
#[zoom_model(one_of)]
pub enum Detail {
    /// Details of a chair.
    Chair(ChairDetail),
    /// Free text.
    Words(String),
}

/// Details of a chair.
#[zoom_model]
pub struct ChairDetail {
    /// Number of legs.
    #[zoom(min = -1.5, max = 18446744073709551615, example = 4)]
    pub legs: Option<u8>,
    /// Names of the legs.
    #[zoom(min_items = 1, max_items = 4)]
    pub names: Vec<String>,
    /// The material.
    #[zoom(max_length = 3, format = "wood")]
    pub material: Option<String>,
}

fn of(name: &str) -> &'static Description {
    let path = |endpoint: &Description| format!("{}::{}", endpoint.import_path(), endpoint.info().name);
    let ending = format!("::{name}");
    describe::endpoints().find(|endpoint| path(endpoint).ends_with(&ending)).expect("a declaration")
}

fn client() -> Client {
    Client::builder().token("t").unlimited().build().expect("a client")
}

fn given(values: Value) -> Arguments {
    let mut arguments = Arguments::new();
    for (name, value) in values.as_object().expect("an object") {
        arguments.set(name, value.clone());
    }
    arguments
}

#[test]
fn a_call_from_json_is_written_like_a_typed_call() {
    let client = client();
    let registrants = json!([{"id": "a", "email": "b@example.com"}]);
    let mut arguments =
        given(json!({"meeting_id": "85746065", "action": "deny", "registrants": registrants, "occurrence_id": 7}));
    arguments.encode_form_as_json();
    let call = of("meetings::registrants::update_registrant_status").prepare(&client, arguments).unwrap();

    let registrant = RegistrantRef::new().id("a").email("b@example.com");
    let typed =
        update_registrant_status(85746065, RegistrantAction::Deny).registrants([registrant]).occurrence_id("7").json();
    let typed = client.build_request(&typed).unwrap();
    assert_eq!(call.request().url, typed.url);
    assert_eq!(call.request().body.as_bytes(), typed.body.as_bytes());
    assert_eq!(call.request().headers, typed.headers);
}

#[test]
fn an_absent_list_is_not_sent() {
    let call =
        |values| of("meetings::registrants::update_registrant_status").prepare(&client(), given(values)).unwrap();
    let bare = json!({"meeting_id": 1, "action": "deny"});
    let nulled = json!({"meeting_id": 1, "action": "deny", "registrants": null});
    for values in [bare, nulled] {
        let call = call(values);
        let body = String::from_utf8_lossy(call.request().body.as_bytes().expect("from memory")).into_owned();
        assert!(!body.contains("registrants"), "{body}");
    }
    let empty = call(json!({"meeting_id": 1, "action": "deny", "registrants": []}));
    let body = String::from_utf8_lossy(empty.request().body.as_bytes().expect("from memory")).into_owned();
    assert!(body.contains("name=\"registrants\"\r\n\r\n[]"), "{body}");
}

#[test]
fn an_absent_value_is_neither_sent_nor_written_back() {
    let body = |employees: Value| {
        let person = json!({"first_name": "Jill", "email": "b@example.com", "no_of_employees": employees});
        let values = given(json!({"meeting_id": 1, "registrant": person}));
        let call = of("meetings::registrants::add_registrant").prepare(&client(), values).unwrap();
        String::from_utf8_lossy(call.request().body.as_bytes().expect("from memory")).into_owned()
    };
    assert!(body(json!("1-20")).contains("no_of_employees"));
    for absent in [json!(null), json!("")] {
        assert!(!body(absent).contains("no_of_employees"));
    }
    let things = r#"[{"name": "a", "kind": "", "detail": null}, {"name": "b", "kind": null, "kind": ""}]"#;
    let written: Value = serde_json::from_slice(&of("list_floor").round_trip(things).unwrap().body.unwrap()).unwrap();
    assert_eq!(written, json!([{"name": "a"}, {"name": "b"}]));
}

#[test]
fn an_argument_error_does_not_contain_the_value() {
    let call = |values| {
        of("meetings::registrants::update_registrant_status").prepare(&client(), given(values)).unwrap_err().to_string()
    };
    for (values, expected) in [
        (json!({"action": "deny"}), "missing argument `meeting_id`"),
        (json!({"meeting_id": "SECRET", "action": "deny"}), "argument `meeting_id`: expected a meeting ID, found text"),
        (json!({"meeting_id": 1, "action": "deny", "color": "SECRET"}), "unknown argument `color`"),
        (
            json!({"meeting_id": 1, "action": "deny", "registrants": [{"id": ["SECRET"]}]}),
            "argument `registrants[0].id`: expected text, found a list",
        ),
    ] {
        let message = call(values);
        assert!(message.contains(expected), "{message}");
        assert!(!message.contains("SECRET"), "{message}");
    }
}

#[test]
fn files_and_bytes_are_arguments() {
    let mut arguments = given(json!({"title": "Ground"}));
    arguments.add_file("plan", FilePart::new("a.png", b"A".to_vec()));
    arguments.add_file("more", FilePart::new("b.png", b"B".to_vec()));
    arguments.add_file("more", FilePart::new("c.png", b"C".to_vec()));
    let call = of("upload_plan").prepare(&client(), arguments).unwrap();
    let body = String::from_utf8_lossy(call.request().body.as_bytes().expect("from memory")).into_owned();
    let at = |text: &str| body.find(text).unwrap_or_else(|| panic!("{text} in {body}"));
    assert!(at("a.png") < at("b.png") && at("b.png") < at("c.png"));

    let none = of("upload_plan").prepare(&client(), Arguments::new()).unwrap_err().to_string();
    assert!(none.contains("missing argument `plan`"), "{none}");

    let mut arguments = Arguments::new();
    arguments.set_bytes("data", "raw");
    let call = of("store").prepare(&client(), arguments).unwrap();
    assert_eq!(call.request().body.as_bytes().map(|bytes| &bytes[..]), Some(&b"raw"[..]));
}

#[test]
fn an_argument_without_a_decoder_is_sent_as_it_is() {
    let call = of("list_floor").prepare(&client(), given(json!({"page_size": 3}))).unwrap();
    assert_eq!(call.request().url.query(), Some("page_size=3"));
    let call = of("list_floor").prepare(&client(), given(json!({"floor": 3}))).unwrap();
    assert_eq!(call.request().url.query(), Some("floor=3"));
    let message = of("list_floor").prepare(&client(), given(json!({"floor": {"a": 3}}))).unwrap_err().to_string();
    assert!(message.contains("argument `floor`: expected text, found an object"), "{message}");
}

#[test]
fn a_description_contains_docs_and_shapes() {
    let status = of("meetings::registrants::update_registrant_status");
    assert_eq!((status.product(), status.resource()), (Some("meetings"), "registrants"));
    assert!(status.docs().starts_with("Approves, cancels or denies registrants of a meeting.\n\n"));
    let arguments: Vec<_> = status.arguments().collect();
    assert_eq!(arguments[0].0.name, "meeting_id");
    assert!(matches!(arguments[0].1, Shape::Scalar(Scalar::MeetingId)));
    assert_eq!(arguments[0].2, "ID of the meeting.");
    let Shape::Choices(actions) = arguments[2].1 else { panic!("{:?}", arguments[2].1) };
    let actions: Vec<_> = actions.iter().map(|choice| (choice.name, choice.wire)).collect();
    assert_eq!(actions[0], ("Approve", json!("approve")));
    let (case, words) = status.errors().next().unwrap();
    assert_eq!((case.name, words.as_str()), ("RegistrationNotRequired", "The meeting does not require registration."));
    assert!(matches!(status.output(), Shape::Nothing));

    let floor = of("list_floor");
    assert!(floor.is_deprecated() && !status.is_deprecated());
    assert_eq!(floor.product(), None);
    let Shape::List(thing) = floor.output() else { panic!("{:?}", floor.output()) };
    let Shape::Object(thing) = thing() else { panic!("{:?}", thing()) };
    assert_eq!((thing.name(), thing.docs().as_str()), ("Thing", "A piece of furniture."));
    assert!(thing.import_path().ends_with("::describe"), "{}", thing.import_path());
    assert_eq!(actions_module(status), "zoom_api::meetings");
    let fields: Vec<_> = thing.fields().map(|field| (field.wire, field.required, field.secret)).collect();
    assert_eq!(fields[0], ("name", true, false));
    assert_eq!(fields[4], ("key", false, true));
}

fn actions_module(status: &Description) -> String {
    match status.arguments().nth(2) {
        Some((_, Shape::Choices(actions), _)) => actions.import_path(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_description_contains_the_declared_facts() {
    let floor = of("list_floor");
    assert_eq!(
        (floor.operation(), floor.docs_url()),
        (Some("listFloors"), Some("https://developers.zoom.us/docs/api/"))
    );
    assert_eq!(floor.max_range(), Some(MaxRange::Months(1)));
    assert_eq!(floor.max_range().expect("a range").to_string(), "1 month");
    assert_eq!(floor.docs(), "Lists the furniture on a floor.");
    let facts: Vec<_> = floor.argument_facts().collect();
    assert_eq!(facts[1].0.name, "page_size");
    assert_eq!((facts[1].1.default(), facts[1].1.max()), (Some(json!(30)), Some(300.into())));
    assert_eq!(facts[1].1.to_string(), "default 30, at most 300");
    assert!(facts[0].1.is_empty());

    let Shape::List(thing) = floor.output() else { panic!("{:?}", floor.output()) };
    let Shape::Object(thing) = thing() else { panic!("{:?}", thing()) };
    let Some(Shape::OneOf(detail)) = thing.fields().find(|field| field.wire == "detail").map(|field| field.shape)
    else {
        panic!("a union");
    };
    let Some(Shape::Object(chair)) = detail.variants().next().map(|variant| variant.shape) else { panic!("an object") };
    let [legs, names, material] = chair.fields().collect::<Vec<_>>().try_into().expect("three fields");
    assert_eq!(legs.facts.example(), Some(json!(4)));
    assert_eq!(legs.facts.max(), Some(u64::MAX.into()));
    for (facts, right, wrong, message) in [
        (legs.facts, json!(-1), json!(-2), "must be at least -1.5"),
        (legs.facts, json!("4"), json!("-2"), "must be at least -1.5"),
        (names.facts, json!(["a"]), json!([]), "must have at least 1 item"),
        (names.facts, json!(["a"]), json!(["a", "b", "c", "d", "e"]), "must have at most 4 items"),
        (material.facts, json!("äöü"), json!("SECRET"), "must have at most 3 characters"),
        (facts[1].1, json!(null), json!(301), "must be at most 300"),
    ] {
        assert_eq!(facts.check(&right), Ok(()));
        assert_eq!(facts.check(&wrong), Err(message.to_owned()));
    }
    assert_eq!(material.facts.format(), Some("wood"));
}

#[test]
fn a_response_is_a_success_or_the_error_of_the_call() {
    let status = of("meetings::registrants::update_registrant_status");
    let reply = |status: u16, body: &'static str| {
        let status = http::StatusCode::from_u16(status).expect("a status");
        zoom_api::transport::Response::new(status, http::HeaderMap::new(), body)
    };
    assert!(status.response_error(reply(204, "")).is_none());
    let refused = status.response_error(reply(400, r#"{"code":3003,"message":"no"}"#)).expect("an error");
    assert_eq!(refused.code(), Some(3003));
    assert!(refused.to_string().contains("NotMeetingHost"), "{refused}");
    let disguised = status.response_error(reply(200, r#"{"code":300,"message":"no"}"#)).expect("an error");
    assert!(disguised.is_api() && disguised.to_string().contains("RegistrationNotRequired"), "{disguised}");
    let unreadable = of("list_floor").response_error(reply(200, "[{}]")).expect("an error");
    assert!(unreadable.is_decode());
}

#[test]
fn undeclared_fields_and_values_are_found() {
    let thing = json!([
        {"name": "a", "nam": 1, "kind": 1, "parts": [{"name": "b", "kind": 9, "detail": {"legs": 4, "arms": 2}}]},
        {"name": "c", "kind": "", "detail": "in words"},
    ]);
    let found = of("list_floor").output().undeclared(&thing);
    let found: Vec<_> = found.iter().map(|found| (found.path.as_str(), found.kind)).collect();
    let expected = [
        ("[0].nam", UndeclaredKind::Field),
        ("[0].parts[0].detail.arms", UndeclaredKind::Field),
        ("[0].parts[0].kind", UndeclaredKind::Value),
    ];
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for entry in expected {
        assert!(found.contains(&entry), "{entry:?} in {found:?}");
    }
}

#[test]
fn a_response_round_trips_through_its_model() {
    let recoded =
        of("list_floor").round_trip(r#"[{"name": "a", "kind": "2", "parts": null, "color": "red"}]"#).unwrap();
    let written: Value = serde_json::from_slice(&recoded.body.unwrap()).unwrap();
    assert_eq!(written, json!([{"name": "a", "kind": 2}]));
    assert!(of("store").round_trip("raw").unwrap().body.is_none());
    let error = of("list_floor").round_trip(r#"[{"kind": 1}]"#).unwrap_err();
    assert_eq!(error.path(), Some("[0].name"));
}

#[tokio::test]
async fn a_call_uses_the_token_and_retries_of_the_client() {
    let (client, server) = client_with_reply(crate::support::json(204, "")).await;
    let call = of("meetings::registrants::update_registrant_status")
        .prepare(&client, given(json!({"meeting_id": 1, "action": "approve"})));
    let response = call.unwrap().send().await.unwrap();
    assert_eq!(response.status, 204);
    let seen = server.only();
    assert_eq!(seen.request_line(), "PUT /v2/meetings/1/registrants/status HTTP/1.1");
    assert_eq!(seen.header("authorization"), Some("Bearer a-token"));
}
