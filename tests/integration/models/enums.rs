//! Open enums.

use super::{Kind, Status, complaint, meeting, read, written};

#[test]
fn values_are_read_and_written() {
    for (json, status) in [
        (r#""pending""#, Status::Pending),
        (r#""waiting_for_host""#, Status::WaitingForHost),
        (r#""1-20""#, Status::Few),
    ] {
        assert_eq!(read::<Status>(json), status);
        assert_eq!(written(&status), json);
    }
}

#[test]
fn r095_unknown_values_are_kept_unchanged() {
    for json in [r#""new\n\"one\"""#, "7", "-7", "1.5", "true", "18446744073709551615"] {
        assert_eq!(written(&read::<Status>(json)), json);
        assert_eq!(written(&read::<Kind>(json)), json);
    }
    assert_ne!(read::<Status>("7"), read::<Status>(r#""7""#));
}

#[test]
fn numbers_are_read_from_text_and_text_from_numbers() {
    assert_eq!(
        read::<Vec<Kind>>(r#"[1, "2", 2.0, "-3", -3]"#),
        [Kind::Instant, Kind::Scheduled, Kind::Scheduled, Kind::Odd, Kind::Odd]
    );
    assert_eq!(written(&Kind::Odd), "-3");
    assert_eq!(read::<Level>("3"), Level::Third);
    assert_eq!(written(&Level::Third), r#""3""#);
}

#[zoom_api::zoom_model(rename_all = "SCREAMING-KEBAB-CASE")]
pub enum Level {
    #[zoom(rename = "3")]
    Third,
    #[zoom(rename = "")]
    NotSaid,
    VeryHigh,
}

#[test]
fn an_empty_name_can_be_declared() {
    assert_eq!(read::<Level>(r#""""#), Level::NotSaid);
    assert_eq!(meeting(r#""status":"""#).status, None);
}

#[test]
fn cases_can_be_chosen() {
    assert_eq!(written(&Level::VeryHigh), r#""VERY-HIGH""#);
}

#[test]
fn enums_convert_from_text_and_numbers() {
    assert_eq!(Status::from("pending"), Status::Pending);
    assert_eq!(Status::from("pending".to_owned()).as_str(), "pending");
    assert_eq!((Status::from("new").as_str(), Status::from("new").to_string()), ("new", "new".to_owned()));
    assert_eq!((Kind::from(2), Kind::from(9).as_i64()), (Kind::Scheduled, Some(9)));
    assert_eq!((Kind::Odd.to_string(), read::<Kind>(r#""x""#).as_i64()), ("-3".to_owned(), None));
    assert_eq!(Status::default().as_str(), "");
    assert_eq!(format!("{:>8}|", Status::Pending), " pending|");
}

#[test]
fn values_that_are_not_scalars_are_rejected() {
    assert_eq!(complaint::<Status>("{}"), "expected text or a number, found an object");
}
