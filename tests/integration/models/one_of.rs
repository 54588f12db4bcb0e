//! Unions: enums with a shape per variant.

use zoom_api::zoom_model;

use super::{read, written};

#[zoom_model(one_of)]
pub enum Answer {
    Short(Short),
    Long(Box<Long>),
    Many(Vec<Short>),
    Number(u64),
}

#[zoom_model]
pub struct Short {
    pub title: Option<String>,
}

#[zoom_model]
pub struct Long {
    pub title: Option<String>,
    pub text: Option<String>,
    pub words: u32,
}

#[test]
fn the_variant_with_the_most_known_fields_is_chosen() {
    assert!(matches!(read(r#"{"title":"t"}"#), Answer::Short(_)));
    assert!(matches!(read(r#"{"title":"t","words":2}"#), Answer::Long(_)));
    assert!(matches!(read(r#"[{"title":"t"}]"#), Answer::Many(list) if list.len() == 1));
    assert!(matches!(read("7"), Answer::Number(7)));
}

#[test]
fn a_variant_without_its_required_field_is_not_chosen() {
    assert!(matches!(read(r#"{"title":"t","text":"x"}"#), Answer::Short(_)));
}

#[test]
fn a_value_that_fits_no_variant_is_kept() {
    let json = r#"[{"title":{"a":1.5}},null,"x"]"#;
    let found: Answer = read(json);
    assert!(matches!(found, Answer::Unknown(_)));
    assert_eq!(written(&found), json);
    assert_eq!(format!("{found:?}"), "Unknown(..)");
}

#[test]
fn null_and_empty_text_are_absent() {
    assert!(read::<Vec<Answer>>(r#"[null, ""]"#).is_empty());
}

#[test]
fn unions_convert_from_each_variant() {
    let reply: Answer = Short::new().title("t").into();
    assert_eq!(written(&reply), r#"{"title":"t"}"#);
    assert_eq!(format!("{reply:?}"), r#"Short { title: Some("t") }"#);
    assert!(matches!(Long::new(2_u32).into(), Answer::Long(long) if long.words == 2));
    assert!(matches!(Answer::default(), Answer::Unknown(serde_json::Value::Null)));
}
