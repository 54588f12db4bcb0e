//! Models of all kinds of fields.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use zoom_api::model;
use zoom_api::types::{MeetingId, MeetingUuid, Moment};
use zoom_api::zoom_model;

/// A value of every kind.
#[zoom_model]
pub struct Everything {
    /// An ID.
    pub id: Option<MeetingId>,
    /// A UUID.
    pub uuid: Option<MeetingUuid>,
    /// An instant.
    pub instant: Option<Timestamp>,
    /// Either kind of time.
    pub moment: Option<Moment>,
    /// A day.
    pub day: Option<Date>,
    /// A local time.
    pub local: Option<DateTime>,
    /// A time of day.
    pub time: Option<Time>,
    /// A boolean.
    pub flag: Option<bool>,
    /// A small number.
    pub small: Option<u8>,
    /// A large number.
    pub large: Option<i64>,
    /// A fraction.
    pub fraction: Option<f64>,
    /// Text.
    pub text: Option<String>,
    /// A name.
    pub name: Option<Name>,
    /// A number with a name.
    pub number: Option<Number>,
    /// Nested models.
    pub nested: Vec<Everything>,
    /// A map.
    pub map: BTreeMap<String, String>,
}

/// A name.
#[zoom_model]
pub enum Name {
    /// One.
    One,
    /// Two.
    Two,
}

/// A number with a name.
#[zoom_model]
pub enum Number {
    /// One.
    One = 1,
    /// Two.
    Two = 2,
}

/// A decoded value survives encoding and decoding; an error contains no value.
pub fn values(data: &[u8]) {
    match model::decode::<Everything>(data) {
        Ok(first) => {
            let written = model::encode(&first).expect("a decoded value can be encoded");
            let second: Everything = model::decode(&written).expect("an encoded value can be decoded");
            assert_eq!(model::encode(&second).expect("a decoded value can be encoded"), written);
        }
        Err(error) => assert!(error.to_string().len() < 10_000),
    }
}
