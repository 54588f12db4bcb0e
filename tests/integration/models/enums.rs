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

#[zoom_api::zoom_model]
pub enum Stage {
    #[zoom(rename = "Canceled", alias = "Cancelled")]
    Canceled,
    #[zoom(alias = "in-progress")]
    InProgress,
    Done,
}

/// A model that is recognized by a value with another spelling.
#[zoom_api::zoom_model]
pub struct Ended {
    pub state: OnlyEnded,
    pub at: Option<String>,
}

#[zoom_api::zoom_model]
pub enum OnlyEnded {
    #[zoom(alias = "endet")]
    Ended,
}

#[zoom_api::zoom_model]
pub struct Other {
    pub state: Status,
    pub at: Option<String>,
}

#[zoom_api::zoom_model(one_of)]
pub enum Any {
    Ended(Ended),
    Other(Other),
}

#[test]
fn r143_other_spellings_are_read_and_never_written() {
    for (json, progress, sent) in [
        (r#""Canceled""#, Stage::Canceled, r#""Canceled""#),
        (r#""Cancelled""#, Stage::Canceled, r#""Canceled""#),
        (r#""in-progress""#, Stage::InProgress, r#""in_progress""#),
        (r#""in_progress""#, Stage::InProgress, r#""in_progress""#),
        (r#""done""#, Stage::Done, r#""done""#),
    ] {
        assert_eq!(read::<Stage>(json), progress, "{json}");
        assert_eq!(read::<Option<Stage>>(json), Some(progress.clone()), "{json}");
        assert_eq!(written(&progress), sent);
    }
    assert_eq!(Stage::from("Cancelled"), Stage::Canceled);
    assert_eq!(written(&read::<Stage>(r#""cancelled""#)), r#""cancelled""#);
    for state in ["ended", "endet"] {
        let any = read::<Any>(&format!(r#"{{"state":"{state}","at":"12"}}"#));
        assert!(matches!(any, Any::Ended(Ended { state: OnlyEnded::Ended, .. })), "{any:?}");
        assert_eq!(written(&any), r#"{"state":"ended","at":"12"}"#);
    }
    assert!(matches!(read::<Any>(r#"{"state":"end","at":"12"}"#), Any::Other(_)));
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

#[zoom_api::zoom_model]
#[derive(PartialOrd, Ord)]
pub enum Size {
    Small,
    Large,
}

#[test]
fn derived_order_includes_unknown_values() {
    let mut sizes = read::<Vec<Size>>(r#"["unheard", "large", "odd", "small"]"#);
    sizes.sort();
    assert_eq!(written(&sizes), r#"["small","large","odd","unheard"]"#);
}
