//! Unions: enums with a shape per variant.

use zoom_api::zoom_model;

use super::{complaint, read, written};

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
fn the_error_is_that_of_the_variant_with_most_fields() {
    // As a `Short` it would lose its text.
    assert_eq!(complaint::<Answer>(r#"{"title":"t","text":"x"}"#), "`words`: required but missing");
    assert_eq!(complaint::<Answer>(r#"{"title":["x"]}"#), "`title`: expected text, found a list");
    assert_eq!(
        complaint::<Vec<Answer>>(r#"[7,{"text":"x","words":[]}]"#),
        "`[1].words`: expected a whole number, found a list"
    );
}

#[test]
fn an_object_that_no_variant_knows_is_kept() {
    let json = r#"{"pages":3,"size":{"a":1}}"#;
    let found: Answer = read(json);
    assert!(matches!(found, Answer::Unknown(_)));
    assert_eq!(written(&found), json);
    assert!(matches!(read("{}"), Answer::Short(_)));
}

#[zoom_model(one_of)]
pub enum Command {
    Open(Open),
    Shut(Shut),
    Other(Other),
}

#[zoom_model]
pub struct Open {
    pub method: OpenMethod,
    pub door: Option<String>,
    pub force: Option<bool>,
}

#[zoom_model]
pub enum OpenMethod {
    Open,
}

#[zoom_model]
pub struct Shut {
    pub method: Option<ShutMethod>,
    pub door: Option<u32>,
}

#[zoom_model]
pub enum ShutMethod {
    #[zoom(rename = "7")]
    Shut,
}

#[zoom_model]
pub struct Other {
    pub method: Option<String>,
}

#[test]
fn a_discriminator_decides() {
    assert!(matches!(read(r#"{"method":"open"}"#), Command::Open(_)));
    assert!(matches!(read(r#"{"method":7,"force":true}"#), Command::Shut(_)), "though `force` is a field of `Open`");
    assert!(matches!(read(r#"{"method":"sing","force":true,"door":"1"}"#), Command::Other(_)));
    assert_eq!(complaint::<Command>(r#"{"method":"7","door":"front"}"#), "`door`: expected a whole number, found text");
}

#[zoom_model(one_of)]
pub enum Presence {
    Quiet(Quiet),
    Plain(Plain),
}

#[zoom_model]
pub struct Quiet {
    pub status: QuietStatus,
    pub until: u32,
}

#[zoom_model]
pub enum QuietStatus {
    Quiet,
}

#[zoom_model]
pub struct Plain {
    pub status: PlainStatus,
    pub note: Option<String>,
}

#[zoom_model]
pub enum PlainStatus {
    Quiet,
    Away,
}

#[test]
fn a_discriminator_that_another_variant_has_too_loses_nothing() {
    assert!(matches!(read(r#"{"status":"quiet","until":5}"#), Presence::Quiet(_)));
    let json = r#"{"status":"quiet"}"#;
    let found: Presence = read(json);
    assert!(matches!(found, Presence::Plain(_)));
    assert_eq!(written(&found), json);
    // The other variant would lose `until` here, and `new` may belong to either.
    assert_eq!(
        complaint::<Presence>(r#"{"status":"quiet","until":"x"}"#),
        "`until`: expected a whole number, found text"
    );
    assert_eq!(complaint::<Presence>(r#"{"status":"quiet","new":1}"#), "`until`: required but missing");
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

#[zoom_model]
pub struct Folder {
    pub folder: String,
    #[zoom(extra)]
    pub extra: zoom_api::model::Extra,
}

#[zoom_model]
pub struct File {
    pub file: String,
    pub parent: Option<Folder>,
    pub versions: Vec<Folder>,
    #[zoom(extra)]
    pub extra: zoom_api::model::Extra,
}

#[zoom_model(one_of)]
pub enum Entry {
    Folder(Folder),
    File(Box<File>),
}

#[test]
fn undeclared_fields_are_kept_in_nested_models_and_unions() {
    for json in [
        r#"{"folder":"a","color":{"r":[1,null]},"new":true}"#,
        r#"{"file":"a","parent":{"folder":"b","size":1.50},"versions":[{"folder":"c"},{"folder":"d","x":null}],"y":"z"}"#,
        r#"{"file":"a","parent":{"folder":"b","folders":[]}}"#,
    ] {
        let entry: Entry = read(json);
        assert!(!matches!(entry, Entry::Unknown(_)), "{json}");
        let expected: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written(&entry)).unwrap(), expected);
    }
    let Entry::File(file) = read(r#"{"file":"a","parent":{"folder":"b","size":2},"y":"z"}"#) else { panic!("a file") };
    assert_eq!(file.extra.get("y").unwrap(), "z");
    assert_eq!(file.parent.unwrap().extra.get("size").unwrap(), 2);
    // Undeclared fields do not decide between variants, and stay when other fields are skipped.
    let lenient = zoom_api::model::decode_lenient::<File>(br#"{"file":"a","parent":[],"y":"z"}"#).unwrap();
    assert_eq!((lenient.skipped.len(), lenient.value.extra.get("y").unwrap()), (1, &"z".into()));
}

#[zoom_model(one_of)]
pub enum Settings {
    Meetings(MeetingSettings),
    Recordings(RecordingSettings),
    Numbers(NumberSettings),
    Rules(Vec<Rule>),
    Notes(Vec<Note>),
}

#[zoom_model]
pub struct MeetingSettings {
    pub options: Vec<MeetingOption>,
    pub defaults: Option<MeetingOption>,
}

#[zoom_model]
pub struct MeetingOption {
    pub kind: Option<OnlyMeeting>,
    pub waiting_room: Option<bool>,
    pub extra: Option<serde_json::Value>,
}

#[zoom_model]
pub enum OnlyMeeting {
    Meeting,
}

#[zoom_model]
pub struct RecordingSettings {
    pub options: Vec<RecordingOption>,
    pub defaults: Option<RecordingOption>,
    pub by_name: std::collections::BTreeMap<String, RecordingOption>,
}

#[zoom_model]
pub struct RecordingOption {
    pub kind: Option<OnlyRecording>,
    pub cloud: Option<bool>,
    pub days: Option<u8>,
}

#[zoom_model]
pub enum OnlyRecording {
    Recording,
}

#[zoom_model]
pub struct NumberSettings {
    pub by_name: std::collections::BTreeMap<String, u8>,
}

#[zoom_model]
pub struct Rule {
    pub name: Option<String>,
    pub priority: Option<u8>,
}

#[zoom_model]
pub struct Note {
    pub name: Option<String>,
    pub text: Option<String>,
}

/// Variants with equal names of fields, whose values differ.
#[test]
fn r155_nested_fields_decide_between_variants_with_the_same_fields() {
    for json in [
        r#"{"options":[{"waiting_room":true}]}"#,
        r#"{"options":[{"cloud":true}]}"#,
        r#"{"options":[{},{"days":7}]}"#,
        r#"{"options":[{}],"defaults":{"cloud":false}}"#,
        r#"{"defaults":{"extra":{"cloud":{"days":1}}}}"#,
        r#"{"options":[{"kind":"recording"}]}"#,
        r#"{"by_name":{"a":{"days":3}}}"#,
        r#"{"by_name":{"a":3}}"#,
        r#"[{},{"name":"a","text":"b"}]"#,
        r#"[{"name":"a"},{"priority":1}]"#,
    ] {
        let found: Settings = read(json);
        assert_eq!(written(&found), json, "{found:?}");
    }
    // An error of the variant that knows the fields, and never another variant without them.
    for (json, error) in [
        (r#"{"options":[{"waiting_room":"yes"}]}"#, "`options[0].waiting_room`: expected a boolean, found text"),
        (r#"{"options":[{},{"cloud":[]}]}"#, "`options[1].cloud`: expected a boolean, found a list"),
        (r#"{"defaults":{"days":700}}"#, "`defaults.days`: expected a whole number, found a number out of range"),
        (r#"{"defaults":{"kind":"recording","cloud":"x"}}"#, "`defaults.cloud`: expected a boolean, found text"),
        (
            r#"{"options":[{"waiting_room":"yes","new":{}}]}"#,
            "`options[0].waiting_room`: expected a boolean, found text",
        ),
    ] {
        assert_eq!(complaint::<Settings>(json), error, "{json}");
    }
}
