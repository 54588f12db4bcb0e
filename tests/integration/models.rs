//! `#[zoom_model]`: decoding, encoding and errors.

mod building;
mod enums;
mod errors;
mod leniency;
mod many_fields;
mod one_of;
mod properties;
mod types;

use std::collections::BTreeMap;

use jiff::Timestamp;
use zoom_api::model::{self, Value};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::zoom_model;

/// A model with fields of every kind.
#[zoom_model]
pub struct Meeting {
    /// Required, and lenient.
    pub id: MeetingId,
    pub topic: String,
    pub status: Option<Status>,
    #[zoom(rename = "type")]
    pub kind: Option<Kind>,
    pub duration: Option<u32>,
    pub offset: Option<i8>,
    pub price: Option<f64>,
    pub created_at: Option<Timestamp>,
    pub start_time: Option<Moment>,
    pub day: Option<jiff::civil::Date>,
    pub muted: Option<bool>,
    #[zoom(secret)]
    pub start_url: Option<String>,
    pub registrants: Vec<Registrant>,
    pub tags: Vec<String>,
    pub counts: BTreeMap<String, u64>,
    pub parent: Option<Box<Meeting>>,
    pub settings: Option<serde_json::Value>,
    pub r#use: Option<bool>,
}

/// A person in a list.
#[zoom_model(rename_all = "camelCase")]
pub struct Registrant {
    pub user_id: u64,
    pub display_name: Option<String>,
    pub status: Status,
}

/// Text on the wire.
#[zoom_model]
pub enum Status {
    Pending,
    WaitingForHost,
    #[zoom(rename = "1-20")]
    Few,
}

/// Numbers on the wire.
#[zoom_model]
pub enum Kind {
    Instant = 1,
    Scheduled = 2,
    Odd = -3,
}

/// Decodes JSON that must be valid.
fn read<T: Value>(json: &str) -> T {
    model::decode(json.as_bytes()).expect("it should fit")
}

/// Decodes the fields of a meeting with the required ones added.
fn meeting(fields: &str) -> Meeting {
    read(&format!(r#"{{"id":1,"topic":"t"{}{fields}}}"#, if fields.is_empty() { "" } else { "," }))
}

/// The error for invalid JSON.
fn complaint<T: Value>(json: &str) -> String {
    model::decode::<T>(json.as_bytes()).expect_err("it should not fit").to_string()
}

/// Writes a value as text.
fn written<T: Value>(value: &T) -> String {
    String::from_utf8(model::encode(value).expect("models can be written")).expect("JSON is UTF-8")
}
