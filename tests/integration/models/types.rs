//! IDs and times with special rules.

use zoom_api::model::decode;
use zoom_api::types::{CommaSeparated, MeetingId, MeetingUuid, Moment, SemicolonSeparated};
use zoom_api::zoom_model;

use super::{complaint, read, written};

/// As setters and constructors take them.
fn id(id: impl Into<MeetingId>) -> MeetingId {
    id.into()
}

#[test]
fn a_meeting_id_is_built_from_a_literal() {
    assert_eq!(id(85746065).to_string(), "85746065");
}

#[test]
fn a_meeting_id_is_read_from_groups_of_digits() {
    for text in ["91234567890", "912 3456 7890", "912-3456-7890", " 91234567890 "] {
        assert_eq!(text.parse(), Ok(id(91234567890)), "{text}");
        assert_eq!(MeetingId::try_from(text), Ok(id(91234567890)));
    }
    for text in ["", " ", "-5", "+5", "12a", "1.5", "99999999999999999999"] {
        assert!(text.parse::<MeetingId>().is_err(), "{text}");
    }
}

#[test]
fn a_meeting_id_is_written_as_a_number() {
    assert_eq!(written(&read::<MeetingId>(r#""912 3456 7890""#)), "91234567890");
    assert_eq!(serde_json::from_str::<MeetingId>("3.0").unwrap().get(), 3);
    assert_eq!(u64::from(id(3)), 3);
}

#[test]
fn a_uuid_is_text_or_a_number() {
    let uuid: MeetingUuid = read(r#""/ajXp112QmuoKj4854875==""#);
    assert_eq!(uuid, MeetingUuid::from("/ajXp112QmuoKj4854875=="));
    assert_eq!(written(&uuid), r#""/ajXp112QmuoKj4854875==""#);
    assert_eq!(read::<MeetingUuid>("85746065"), MeetingUuid::from(MeetingId::from(85_746_065)));
    assert_eq!(complaint::<MeetingUuid>("true"), "expected a meeting's UUID, found a boolean");
}

#[test]
fn a_moment_is_written_unchanged() {
    for text in ["2026-03-25T07:30:00Z", "2026-03-25T07:30:00"] {
        assert_eq!(text.parse::<Moment>().unwrap().to_string(), text);
    }
    assert!("tomorrow".parse::<Moment>().is_err());
}

#[zoom_model]
enum Weekday {
    #[zoom(rename = "1")]
    Sunday,
    #[zoom(rename = "3")]
    Tuesday,
}

#[zoom_model]
struct Recurring {
    weekly_days: Option<CommaSeparated<Weekday>>,
    #[zoom(required)]
    hosts: Vec<String>,
}

#[test]
fn lists_with_commas_are_read_from_text_numbers_and_lists() {
    for json in [r#""1,3""#, r#""1 , 3,""#, "[1,3]", r#"["1","3"]"#] {
        let text = format!(r#"{{"weekly_days": {json}, "hosts": ["a"]}}"#);
        let recurring: Recurring = decode(text.as_bytes()).unwrap();
        assert_eq!(recurring.weekly_days.as_deref(), Some(&vec![Weekday::Sunday, Weekday::Tuesday]), "{json}");
        assert_eq!(serde_json::to_string(&recurring).unwrap(), r#"{"weekly_days":"1,3","hosts":["a"]}"#);
    }
    let one: Recurring = decode(br#"{"weekly_days": 3, "hosts": []}"#).unwrap();
    assert_eq!(one.weekly_days.unwrap().into_vec(), [Weekday::Tuesday]);
    let none: Recurring = decode(br#"{"weekly_days": "", "hosts": []}"#).unwrap();
    assert!(none.weekly_days.is_none());
    let new = Recurring::new(["a".to_owned()]).weekly_days([Weekday::Tuesday]);
    assert_eq!(serde_json::to_string(&new).unwrap(), r#"{"weekly_days":"3","hosts":["a"]}"#);
}

#[test]
fn r165_lists_with_semicolons_are_read_with_commas_too_and_written_with_semicolons() {
    for (json, expected) in [
        (r#""a;b""#, "a|b"),
        (r#"" a ; b ;""#, "a|b"),
        (r#""a,b""#, "a|b"),
        (r#""a, b;c""#, "a, b|c"),
        (r#""a""#, "a"),
        (r#""a;""#, "a"),
        (r#""a,""#, "a"),
        (r#"["a;b","c"]"#, "a;b|c"),
        (r#"["a,b"]"#, "a,b"),
        ("7", "7"),
        (r#"";;""#, ""),
        (r#"",,""#, ""),
        (r#"" ; , ; ""#, ","),
    ] {
        let list: SemicolonSeparated<String> = decode(json.as_bytes()).unwrap();
        assert_eq!(list.join("|"), expected, "{json}");
    }
    let hosts = SemicolonSeparated::from(["a@b.c".to_owned(), "d@e.f".to_owned()]);
    assert_eq!(serde_json::to_string(&hosts).unwrap(), r#""a@b.c;d@e.f""#);
    assert_eq!(hosts, SemicolonSeparated::from("a@b.c; d@e.f"));
    assert_eq!(hosts, SemicolonSeparated::from("a@b.c, d@e.f"));
    let error = decode::<SemicolonSeparated<u8>>(br#""1;x""#).unwrap_err();
    assert_eq!(error.to_string(), "expected a whole number, found text");
}

#[test]
fn r165_a_semicolon_is_part_of_a_value_in_a_list_with_commas() {
    for (json, expected) in [
        (r#""Smith; John""#, "Smith; John"),
        (r#""Smith; John, Doe; Jane""#, "Smith; John|Doe; Jane"),
        (r#""a,b;c""#, "a|b;c"),
        (r#""a;""#, "a;"),
        (r#"";""#, ";"),
        (r#"",;""#, ";"),
        (r#""a&amp;b""#, "a&amp;b"),
        (r#"["a;b","c,d"]"#, "a;b|c,d"),
    ] {
        let list: CommaSeparated<String> = decode(json.as_bytes()).unwrap();
        assert_eq!(list.join("|"), expected, "{json}");
    }
    assert_eq!(*CommaSeparated::from("Smith; John"), ["Smith; John"]);
    assert_eq!(serde_json::to_string(&CommaSeparated::from("Smith; John")).unwrap(), r#""Smith; John""#);
    let error = decode::<CommaSeparated<u8>>(br#""1;3""#).unwrap_err();
    assert_eq!(error.to_string(), "expected a whole number, found text");
}

#[test]
fn a_required_list_must_be_present() {
    let error = decode::<Recurring>(br#"{"weekly_days": "1"}"#).unwrap_err();
    assert!(error.to_string().contains("hosts"), "{error}");
}
