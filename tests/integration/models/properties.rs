//! Properties for any JSON.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};
use zoom_api::model::{self, DecodeError, Model, Value};
use zoom_api::types::{MeetingId, MeetingUuid, Moment};

use super::one_of::Answer;
use super::{Kind, Meeting, Registrant, Status, written};

/// JSON scalars, many of which nearly match some field.
fn scalar() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        (-5i64..20).prop_map(Json::from),
        ".*".prop_map(Json::from),
        "[0-9]{1,12}".prop_map(Json::from),
        "(|true|1|pending|1-20|2026-0[1-9]-[123]0(T07:29:29(\\.5)?(Z|\\+0000)?)?)".prop_map(Json::from),
    ]
}

/// Any JSON; objects often have declared field names.
fn json() -> impl Strategy<Value = Json> {
    scalar().prop_recursive(4, 64, 8, |inner| {
        let names: Vec<_> = [Meeting::FIELDS, Registrant::FIELDS].concat();
        let key = prop_oneof![4 => prop::sample::select(names).prop_map(str::to_owned), 1 => ".*"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            prop::collection::vec((key, inner), 0..12).prop_map(|fields| Json::Object(fields.into_iter().collect())),
        ]
    })
}

/// A valid meeting, with optional fields.
fn fitting() -> impl Strategy<Value = Map<String, Json>> {
    let id = prop_oneof![any::<u64>().prop_map(Json::from), "[1-9][0-9]{8,10}".prop_map(Json::from)];
    let field = prop_oneof![
        ".*".prop_map(|text| ("start_url", Json::from(text))),
        any::<u32>().prop_map(|number| ("duration", Json::from(number))),
        any::<i8>().prop_map(|number| ("offset", Json::from(number))),
        any::<i32>().prop_map(|number| ("price", Json::from(f64::from(number) / 8.0))),
        any::<bool>().prop_map(|truth| ("muted", Json::from(truth))),
        ".+".prop_map(|text| ("status", Json::from(text))),
        any::<i64>().prop_map(|number| ("type", Json::from(number))),
        prop::collection::vec(".*", 1..4).prop_map(|texts| ("tags", Json::from(texts))),
        prop::collection::btree_map(".*", any::<u64>(), 1..4)
            .prop_map(|counts| ("counts", serde_json::to_value(counts).unwrap())),
        json().prop_filter("absent", |json| !json.is_null()).prop_map(|json| ("settings", json)),
        (-99_999_999_999i64..99_999_999_999).prop_map(|seconds| {
            ("created_at", Json::from(jiff::Timestamp::from_second(seconds).unwrap().to_string()))
        }),
    ];
    (id, ".*", prop::collection::vec(field, 0..8)).prop_map(|(id, topic, fields)| {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
        fields.chain([("id".to_owned(), id), ("topic".to_owned(), Json::from(topic))]).collect()
    })
}

/// Decodes text as a type, and checks that a decoded value round-trips.
fn read_write_read<T: Value + Debug>(text: &str) {
    match model::decode::<T>(text.as_bytes()) {
        Ok(value) => {
            let once = written(&value);
            let again: T = model::decode(once.as_bytes()).unwrap_or_else(|error| panic!("{once}: {error}"));
            assert_eq!(written(&again), once);
            assert_eq!(format!("{again:?}"), format!("{value:?}"));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// Reads and writes through `serde`, and compares with what the crate's own functions do.
fn the_same_by_serde<T: Value + Debug + DeserializeOwned>(json: &Json) {
    let text = json.to_string();
    let own = model::decode::<T>(text.as_bytes());
    let by_text = serde_json::from_str::<T>(&text).map_err(DecodeError::from);
    let by_value = serde_json::from_value::<T>(json.clone()).map_err(DecodeError::from);
    match own {
        Ok(value) => {
            assert_eq!(format!("{:?}", by_text.unwrap()), format!("{value:?}"));
            assert_eq!(format!("{:?}", by_value.unwrap()), format!("{value:?}"));
            let again: Json = serde_json::from_str(&written(&value)).unwrap();
            assert_eq!(serde_json::to_value(&value).unwrap(), again);
            assert_eq!(serde_json::to_string(&value).unwrap(), written(&value));
        }
        Err(error) => {
            assert_eq!(by_text.unwrap_err().to_string(), error.to_string());
            assert_eq!(by_value.unwrap_err().to_string(), error.to_string());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn serde_reads_and_writes_the_same(json in json()) {
        the_same_by_serde::<Meeting>(&json);
        the_same_by_serde::<Registrant>(&json);
        the_same_by_serde::<Answer>(&json);
        the_same_by_serde::<Status>(&json);
        the_same_by_serde::<Kind>(&json);
    }

    #[test]
    fn any_json_is_read_or_rejected(json in json()) {
        let text = json.to_string();
        read_write_read::<Option<Meeting>>(&text);
        read_write_read::<Vec<Meeting>>(&text);
        read_write_read::<Option<Registrant>>(&text);
        read_write_read::<Option<Answer>>(&text);
        read_write_read::<Option<Status>>(&text);
        read_write_read::<Option<Kind>>(&text);
        read_write_read::<Option<MeetingId>>(&text);
        read_write_read::<Option<MeetingUuid>>(&text);
        read_write_read::<Option<Moment>>(&text);
        read_write_read::<Option<String>>(&text);
        read_write_read::<Vec<i16>>(&text);
    }

    #[test]
    fn any_bytes_are_read_or_rejected(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = model::decode::<Option<Meeting>>(&bytes);
    }

    #[test]
    fn known_fields_round_trip(mut fields in fitting()) {
        let meeting: Meeting = super::read(&Json::Object(fields.clone()).to_string());
        // An ID may be sent as text, and is written as a number.
        fields.insert("id".to_owned(), Json::from(meeting.id.get()));
        let given: Json = serde_json::from_str(&written(&meeting)).unwrap();
        prop_assert_eq!(given, Json::Object(fields));
    }

    #[test]
    fn every_prefix_of_json_is_rejected(fields in fitting(), cut in any::<prop::sample::Index>()) {
        let text = Json::Object(fields).to_string();
        let cut = cut.index(text.len());
        prop_assert!(model::decode::<Meeting>(&text.as_bytes()[..cut]).is_err());
    }

    #[test]
    fn an_error_never_contains_the_value(secret in "[a-z]{3}[0-9]{9}", field in prop::sample::select(Meeting::FIELDS)) {
        for json in [format!("{secret:?}"), format!("[{secret:?}]"), format!("{{{secret:?}:{secret:?}}}"), format!("[[{secret:?}]]")] {
            let text = format!(r#"{{"id":1,"topic":"t","{field}":{json}}}"#);
            if let Err(error) = model::decode::<Meeting>(text.as_bytes()) {
                prop_assert!(!format!("{error} {error:?}").contains(&secret), "{}", error);
            }
        }
    }
}
