//! The rules for lenient JSON, and their limits.

use super::{Kind, Meeting, Moment, Registrant, Status, complaint, meeting, read, written};

#[test]
fn r095_null_is_absent() {
    let found = meeting(r#""duration":null,"tags":null,"registrants":null,"counts":null,"type":null,"parent":null"#);
    assert_eq!(written(&found), r#"{"id":1,"topic":"t"}"#);
}

#[test]
fn empty_text_is_absent_except_as_text() {
    let found = meeting(
        r#""duration":"","created_at":"","start_time":"","day":"","muted":"","status":"","type":"","price":"",
           "tags":"","counts":"","parent":"","start_url":"""#,
    );
    assert_eq!(written(&found), r#"{"id":1,"topic":"t","start_url":""}"#);
}

#[test]
fn an_absent_element_is_dropped_from_a_list() {
    let found = meeting(r#""tags":["a",null,""],"registrants":[null,{"userId":1,"status":"pending"},""]"#);
    assert_eq!(found.tags, ["a", ""]);
    assert_eq!(found.registrants.len(), 1);
}

#[test]
fn numbers_are_read_from_text() {
    let found = meeting(r#""duration":"45","offset":"-3","price":"1.5","type":"2""#);
    assert_eq!((found.duration, found.offset, found.price), (Some(45), Some(-3), Some(1.5)));
    assert_eq!(found.kind, Some(Kind::Scheduled));
}

#[test]
fn text_is_read_from_numbers_and_booleans() {
    let found: Vec<String> = read("[12, -4, 3.0, 2.5, true, 18446744073709551615]");
    assert_eq!(found, ["12", "-4", "3.0", "2.5", "true", "18446744073709551615"]);
}

#[test]
fn integers_are_read_from_floats() {
    assert_eq!(read::<Vec<u8>>("[3.0, 1e2]"), [3, 100]);
    assert_eq!(read::<Vec<f64>>("[3, -1]"), [3.0, -1.0]);
}

#[test]
fn booleans_are_read_from_text_and_numbers() {
    let found: Vec<bool> = read(r#"[true, "true", "1", 1, false, "FALSE", "0", 0]"#);
    assert_eq!(found, [true, true, true, true, false, false, false, false]);
}

#[test]
fn r094_times_are_read_in_several_formats() {
    let whole = meeting(r#""created_at":"2026-03-25T07:29:29Z""#).created_at;
    for text in
        ["2026-03-25T07:29:29.000Z", "2026-03-25T07:29:29+0000", "2026-03-25T09:29:29+02:00", "2026-03-25 07:29:29Z"]
    {
        assert_eq!(meeting(&format!(r#""created_at":"{text}""#)).created_at, whole, "{text}");
    }
}

#[test]
fn r094_a_local_time_is_not_an_instant() {
    assert_eq!(
        complaint::<Meeting>(r#"{"id":1,"topic":"t","created_at":"2026-03-25T07:29:29"}"#),
        "`created_at`: expected a time with an offset, found a local time"
    );
    assert_eq!(
        complaint::<jiff::civil::DateTime>(r#""2026-03-25T07:29:29Z""#),
        "expected a local time without an offset, found a time with an offset"
    );
}

#[test]
fn a_moment_is_local_or_has_an_offset() {
    let local = meeting(r#""start_time":"2026-03-25T07:29:29""#);
    assert!(matches!(local.start_time, Some(Moment::Local(_))));
    assert!(written(&local).contains(r#""start_time":"2026-03-25T07:29:29""#));
    let instant = meeting(r#""start_time":"2026-03-25T07:29:29.66Z""#);
    assert!(matches!(instant.start_time, Some(Moment::Instant(_))));
    assert!(written(&instant).contains(r#""start_time":"2026-03-25T07:29:29.66Z""#));
}

#[test]
fn r095_unknown_fields_are_ignored() {
    assert_eq!(written(&meeting(r#""zak":"x","deep":{"a":[1,{"b":null}]},"":0"#)), r#"{"id":1,"topic":"t"}"#);
}

#[test]
fn r095_the_last_of_duplicate_fields_wins() {
    assert_eq!(meeting(r#""topic":"second","duration":1,"duration":2"#).topic, "second");
    assert_eq!(meeting(r#""duration":1,"duration":null"#).duration, None);
    assert_eq!(meeting(r#""tags":["a"],"tags":["b"]"#).tags, ["b"]);
    assert_eq!(complaint::<Meeting>(r#"{"id":1,"topic":"t","id":null}"#), "`id`: required but missing");
}

#[test]
fn the_order_of_keys_does_not_matter() {
    let found: Meeting = read(
        r#"{"use":true,"tags":["a"],"muted":false,"type":2,"topic":"t","duration":5,"id":7,"registrants":[{"status":"1-20","displayName":"d","userId":3}]}"#,
    );
    assert_eq!(
        written(&found),
        r#"{"id":7,"topic":"t","type":2,"duration":5,"muted":false,"registrants":[{"userId":3,"displayName":"d","status":"1-20"}],"tags":["a"],"use":true}"#
    );
}

#[test]
fn r093_ids_keep_every_digit() {
    for (json, id) in
        [("91234567890", 91_234_567_890), ("\"912 3456 7890\"", 91_234_567_890), ("18446744073709551615", u64::MAX)]
    {
        assert_eq!(read::<Meeting>(&format!(r#"{{"id":{json},"topic":"t"}}"#)).id.get(), id);
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(read::<Vec<u8>>("\u{feff}[1]"), [1]);
}

#[test]
fn serde_follows_the_same_rules() {
    let found: Registrant = serde_json::from_str(r#"{"userId":"5","displayName":null,"status":"new"}"#).unwrap();
    assert_eq!(found.user_id, 5);
    assert_eq!(found.status, Status::from("new"));
    assert_eq!(serde_json::to_string(&found).unwrap(), r#"{"userId":5,"status":"new"}"#);
}

#[test]
fn r142_times_are_read_from_seconds_and_milliseconds() {
    for (number, time) in [
        ("1616497200", "2021-03-23T11:00:00Z"),
        (r#""1616497200""#, "2021-03-23T11:00:00Z"),
        ("1616497200.0", "2021-03-23T11:00:00Z"),
        ("1616497200123", "2021-03-23T11:00:00.123Z"),
        (r#" "1616497200123" "#, "2021-03-23T11:00:00.123Z"),
        (r#""1616497200000""#, "2021-03-23T11:00:00Z"),
        ("1616497200123.0", "2021-03-23T11:00:00.123Z"),
        ("1.6164972e9", "2021-03-23T11:00:00Z"),
        ("-1616497200000", "1918-10-11T13:00:00Z"),
        (r#" " 1616497200 " "#, "2021-03-23T11:00:00Z"),
        ("0", "1970-01-01T00:00:00Z"),
        ("-1", "1969-12-31T23:59:59Z"),
        ("99999999999", "5138-11-16T09:46:39Z"),
        ("100000000000", "1973-03-03T09:46:40Z"),
    ] {
        let read = meeting(&format!(r#""created_at":{number},"start_time":{number}"#));
        let time: jiff::Timestamp = time.parse().unwrap();
        assert_eq!(read.created_at, Some(time), "{number}");
        assert_eq!(read.start_time, Some(Moment::Instant(time)), "{number}");
    }
    let error = complaint::<Vec<jiff::civil::DateTime>>("[1616497200]");
    assert_eq!(error, "`[0]`: expected a local time without an offset, found a number");
}
