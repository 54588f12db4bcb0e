//! IDs and times with special rules.

use zoom_api::types::{MeetingId, MeetingUuid, Moment};

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
