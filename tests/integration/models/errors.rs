//! Decode errors: the path, the expected and the found kind of value, and never the value.

use zoom_api::model::{self, Json, Skipped, decode_lenient};

use super::{Meeting, Registrant, complaint, written};

/// The error for one field of a meeting.
fn of_field(field: &str) -> String {
    complaint::<Meeting>(&format!(r#"{{"id":1,"topic":"t",{field}}}"#))
}

#[test]
fn an_error_has_the_path_of_the_field() {
    assert_eq!(of_field(r#""duration":"soon""#), "`duration`: expected a whole number, found text");
    assert_eq!(
        of_field(r#""registrants":[{"userId":1,"status":"x"},{"userId":[],"status":"x"}]"#),
        "`registrants[1].userId`: expected a whole number, found a list"
    );
    assert_eq!(
        complaint::<Vec<Meeting>>(r#"[{"id":1,"topic":"t","parent":{"id":2,"topic":"t","tags":["a",{}]}}]"#),
        "`[0].parent.tags[1]`: expected text, found an object"
    );
    assert_eq!(complaint::<Vec<Vec<u8>>>("[[1],[2,[]]]"), "`[1][1]`: expected a whole number, found a list");
}

#[test]
fn an_error_does_not_contain_the_key_of_a_map() {
    assert_eq!(
        of_field(r#""counts":{"secret":-1}"#),
        "`counts.*`: expected a whole number, found a number out of range"
    );
}

#[test]
fn a_missing_required_field_is_an_error() {
    assert_eq!(complaint::<Meeting>(r#"{"topic":"t"}"#), "`id`: required but missing");
    assert_eq!(complaint::<Meeting>(r#"{"id":"","topic":"t"}"#), "`id`: required but missing");
    assert_eq!(complaint::<Meeting>(r#"{"id":1,"topic":null}"#), "`topic`: required but missing");
    assert_eq!(
        of_field(r#""registrants":[{"userId":1,"status":"x"},{"userId":1}]"#),
        "`registrants[1].status`: required but missing"
    );
    assert_eq!(complaint::<Meeting>("null"), "required but missing");
}

#[test]
fn every_kind_of_value_is_described() {
    for (field, words) in [
        (r#""duration":true"#, "`duration`: expected a whole number, found a boolean"),
        (r#""duration":1.5"#, "`duration`: expected a whole number, found a fraction"),
        (r#""duration":-1"#, "`duration`: expected a whole number, found a number out of range"),
        (r#""duration":4294967296"#, "`duration`: expected a whole number, found a number out of range"),
        (r#""duration":"4294967296""#, "`duration`: expected a whole number, found a number out of range"),
        (r#""duration":"-1""#, "`duration`: expected a whole number, found a number out of range"),
        (r#""duration":"1.5""#, "`duration`: expected a whole number, found a fraction"),
        (r#""duration":"1e300""#, "`duration`: expected a whole number, found a number out of range"),
        (r#""duration":1e300"#, "`duration`: expected a whole number, found a number out of range"),
        (r#""price":"NaN""#, "`price`: expected a number, found text"),
        (r#""muted":2"#, "`muted`: expected a boolean, found a number"),
        (r#""muted":"yes""#, "`muted`: expected a boolean, found text"),
        (r#""created_at":1.5"#, "`created_at`: expected a time with an offset, found a fraction"),
        (
            r#""created_at":9223372036854775807"#,
            "`created_at`: expected a time with an offset, found a number out of range",
        ),
        (
            r#""created_at":18446744073709551615"#,
            "`created_at`: expected a time with an offset, found a number out of range",
        ),
        (r#""created_at":1e300"#, "`created_at`: expected a time with an offset, found a number out of range"),
        (
            r#""created_at":"99999999999999999999""#,
            "`created_at`: expected a time with an offset, found a number out of range",
        ),
        (r#""created_at":true"#, "`created_at`: expected a time with an offset, found a boolean"),
        (r#""created_at":"20260325""#, "`created_at`: expected a time with an offset, found a local time"),
        (r#""day":1774423769"#, "`day`: expected a date, found a number"),
        (r#""created_at":"garbage""#, "`created_at`: expected a time with an offset, found text"),
        (r#""day":"25.3.2026""#, "`day`: expected a date, found text"),
        (r#""start_time":"noon""#, "`start_time`: expected a time, found text"),
        (r#""status":[]"#, "`status`: expected text or a number, found a list"),
        (r#""type":{}"#, "`type`: expected text or a number, found an object"),
        (r#""registrants":{}"#, "`registrants`: expected a list, found an object"),
        (r#""registrants":"x""#, "`registrants`: expected a list, found text"),
        (r#""parent":[]"#, "`parent`: expected an object, found a list"),
        (r#""parent":"x""#, "`parent`: expected an object, found text"),
        (r#""counts":[]"#, "`counts`: expected an object, found a list"),
        (r#""tags":[[]]"#, "`tags[0]`: expected text, found a list"),
        (r#""id":-4"#, "`id`: expected a meeting ID, found a number out of range"),
        (r#""id":"abc""#, "`id`: expected a meeting ID, found text"),
    ] {
        assert_eq!(of_field(field), words);
    }
}

#[test]
fn invalid_json_has_its_position() {
    let error = model::decode::<Meeting>(br#"{"id":1,"topic":"t","registrants":[{"userId":1,"displ"#).unwrap_err();
    assert_eq!(error.to_string(), "`registrants[0]`: EOF while parsing a string");
    assert_eq!((error.path(), error.line(), error.column()), (Some("registrants[0]"), 1, 53));
    assert_eq!(error.reason(), "EOF while parsing a string");
    assert_eq!(complaint::<Vec<u8>>("[1] x"), "trailing characters");
    assert_eq!(complaint::<Vec<u8>>(""), "EOF while parsing a value");
    assert_eq!(complaint::<Vec<u8>>("<html>"), "expected value");
    let error = model::decode::<Vec<u8>>(b"[1, \xff]").unwrap_err();
    assert_eq!((error.to_string().as_str(), error.path()), ("not UTF-8 after 4 bytes", None));
}

#[test]
fn r097_depth_has_a_limit() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let unknown = format!(r#"{{"id":1,"topic":"t","other":{deep}}}"#);
    assert!(model::decode::<Meeting>(unknown.as_bytes()).is_ok(), "ignored values need no stack");
    let settings = format!(r#"{{"id":1,"topic":"t","settings":{deep}}}"#);
    assert_eq!(complaint::<Meeting>(&settings), "`settings`: recursion limit exceeded");
}

#[test]
fn errors_of_custom_serde_types_do_not_contain_the_value() {
    assert_eq!(complaint::<Vec<Json<u8>>>(r#"[1, "hunter2"]"#), "`[1]`: unexpected shape");
}

#[test]
fn r099_secrets_are_not_in_debug_output() {
    let found: Meeting =
        super::meeting(r#""start_url":"https://zoom.us/s/1?zak=hunter2","registrants":[{"userId":4,"status":"x"}]"#);
    assert_eq!(
        format!("{found:?}"),
        r#"Meeting { id: MeetingId(1), topic: "t", start_url: [REDACTED], registrants: [Registrant { userId: 4, status: Unknown("x") }] }"#
    );
    assert!(!format!("{:?}", super::meeting("")).contains("start_url"));
    assert!(!format!("{found:#?}").contains("hunter2"));
}

#[test]
fn a_root_of_the_wrong_type_has_no_path() {
    assert_eq!(complaint::<Registrant>("[]"), "expected an object, found a list");
    assert_eq!(complaint::<Vec<Registrant>>("true"), "expected a list, found a boolean");
}

/// The skipped parts of a meeting, and the meeting.
fn lenient(fields: &str) -> (Meeting, Vec<Skipped>) {
    let meeting =
        decode_lenient(format!(r#"{{"id":1,"topic":"t",{fields}}}"#).as_bytes()).expect("it should be readable");
    (meeting.value, meeting.skipped)
}

#[test]
fn r141_optional_fields_that_do_not_fit_are_absent_and_reported() {
    for (field, reason, value) in [
        (r#""duration":"soon""#, "`duration`: expected a whole number, found text", r#""soon""#),
        (r#""duration":-1"#, "`duration`: expected a whole number, found a number out of range", "-1"),
        (r#""price":{}"#, "`price`: expected a number, found an object", "{}"),
        (
            r#""created_at":"2026-03-25T07:29:29""#,
            "`created_at`: expected a time with an offset, found a local time",
            r#""2026-03-25T07:29:29""#,
        ),
        (r#""muted":"yes""#, "`muted`: expected a boolean, found text", r#""yes""#),
        (r#""status":[]"#, "`status`: expected text or a number, found a list", "[]"),
        (r#""registrants":{"a":1}"#, "`registrants`: expected a list, found an object", r#"{"a":1}"#),
        (r#""parent":7"#, "`parent`: expected an object, found a number", "7"),
        (r#""parent":{"id":2}"#, "`parent`: `topic`: required but missing", r#"{"id":2}"#),
        (r#""tags":["a",{}]"#, "`tags[1]`: expected text, found an object", "{}"),
        (r#""counts":{"secret":-1,"b":2}"#, "`counts.*`: expected a whole number, found a number out of range", "-1"),
        (
            r#""registrants":[{"userId":4,"status":"x"},{"userId":[],"status":"x"}]"#,
            "`registrants[1]`: `userId`: expected a whole number, found a list",
            r#"{"userId":[],"status":"x"}"#,
        ),
        (
            r#""parent":{"id":2,"topic":"p","registrants":[{"userId":4,"status":"x","displayName":[]}]}"#,
            "`parent.registrants[0].displayName`: expected text, found a list",
            "[]",
        ),
    ] {
        let (meeting, skipped) = lenient(&format!(r#"{field},"use":true"#));
        let shown: Vec<_> = skipped.iter().map(ToString::to_string).collect();
        assert_eq!(shown, [reason]);
        assert_eq!(skipped[0].value(), &serde_json::from_str::<serde_json::Value>(value).unwrap());
        assert_eq!((meeting.topic.as_str(), meeting.r#use), ("t", Some(true)), "{field}");
    }
    let (meeting, skipped) =
        lenient(r#""tags":["a",{},"b"],"counts":{"a":-1,"b":2},"registrants":[7,{"userId":4,"status":"x"}]"#);
    assert_eq!(skipped.len(), 3, "{skipped:?}");
    assert_eq!((meeting.tags.len(), meeting.counts.len(), meeting.registrants.len()), (2, 1, 1));
}

#[test]
fn r141_what_fits_is_read_as_without_leniency() {
    let json =
        r#"{"id":"1","topic":"t","price":0.1,"settings":{"b":[1,18446744073709551615]},"tags":["a",null],"parent":""}"#;
    let read = decode_lenient::<Meeting>(json.as_bytes()).unwrap();
    assert_eq!((written(&read.value), read.skipped), (written(&super::read::<Meeting>(json)), vec![]));
    let with_error = json.replace(r#""parent":"""#, r#""parent":[]"#);
    let read = decode_lenient::<Meeting>(with_error.as_bytes()).unwrap();
    assert_eq!((written(&read.value), read.skipped.len()), (written(&super::read::<Meeting>(json)), 1));
    let lists = decode_lenient::<Vec<Vec<u8>>>(b"[[1,300],7,[2]]").unwrap();
    assert_eq!((lists.value, lists.skipped.len()), (vec![vec![1], vec![2]], 2));
}

#[test]
fn r141_required_values_that_do_not_fit_are_errors() {
    let error = |json: &str| decode_lenient::<Meeting>(json.as_bytes()).unwrap_err().to_string();
    assert_eq!(error(r#"{"id":[],"topic":"t"}"#), "`id`: expected a meeting ID, found a list");
    assert_eq!(error(r#"{"duration":"x","topic":"t"}"#), "`duration`: expected a whole number, found text");
    assert_eq!(error("null"), "required but missing");
    assert_eq!(error("[]"), "expected an object, found a list");
    assert_eq!(error("<html>"), "expected value");
}
