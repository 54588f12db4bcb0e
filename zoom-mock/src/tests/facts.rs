//! The declared facts of arguments: limits, values and formats.

use serde_json::{Value, json};
use zoom_api::{zoom_endpoint, zoom_model};

use super::wire::{Response, call};
use crate::MockZoom;

/// A lounge.
#[zoom_model]
pub(super) struct Lounge {
    /// Name.
    #[zoom(example = "Blue room")]
    pub name: String,
}

/// A guest.
#[zoom_model]
pub(super) struct Guest {
    /// Address.
    #[zoom(format = "email")]
    pub email: Option<String>,
}

/// Opens a lounge.
#[zoom_endpoint(POST, "/lounges", scopes = "lounge:write")]
pub(super) fn open_lounge(
    #[zoom(min = 2, max = 5)] seats: Option<i64>,
    #[zoom(min_length = 2, max_length = 4)] name: Option<String>,
    #[zoom(min_items = 1, max_items = 2)] guests: Vec<Guest>,
    #[zoom(values = [5, 10])] interval: Option<u32>,
    #[zoom(format = "email")] host: Option<String>,
    #[zoom(format = "uuid")] token: Option<String>,
    #[zoom(format = "date")] day: Option<String>,
    #[zoom(format = "date-time")] start: Option<String>,
    #[zoom(format = "ipv4")] address: Option<String>,
) -> Lounge;

async fn open(mock: &MockZoom, field: &str, value: &Value) -> Response {
    let mut body = json!({"guests": [{}]});
    body[field] = value.clone();
    call(mock, "POST /v2/lounges", &body.to_string()).await
}

#[tokio::test]
async fn values_within_the_facts_are_accepted() {
    let mock = MockZoom::start().await.unwrap();
    let cases = [
        ("seats", vec![json!(2), json!(5), json!("3")]),
        ("name", vec![json!("ab"), json!("üäöß")]),
        ("guests", vec![json!([{}]), json!([{"email": "a@b.example"}, {}])]),
        ("interval", vec![json!(5), json!("10")]),
        ("host", vec![json!("a@b.example"), json!("")]),
        ("token", vec![json!("2f9a5a2c-7d3a-4f5e-9d5e-0c6c1f6b8a11")]),
        ("day", vec![json!("2030-01-31")]),
        ("start", vec![json!("2030-01-31T09:30:00Z"), json!("2030-01-31T09:30:00")]),
        ("address", vec![json!("192.0.2.1"), Value::Null]),
    ];
    for (field, values) in cases {
        for value in values {
            let response = open(&mock, field, &value).await;
            assert_eq!(response.status, 200, "{field} {value}: {}", response.json);
            assert!(response.json["name"].is_string(), "{}", response.json);
        }
    }
}

#[tokio::test]
async fn values_outside_of_the_facts_are_rejected() {
    let mock = MockZoom::start().await.unwrap();
    let cases = [
        ("seats", json!(1), "`seats` must be at least 2"),
        ("seats", json!("6"), "`seats` must be at most 5"),
        ("name", json!("a"), "`name` must have at least 2 characters"),
        ("name", json!("abcde"), "`name` must have at most 4 characters"),
        ("guests", json!([]), "`guests` must have at least 1 item"),
        ("guests", json!([{}, {}, {}]), "`guests` must have at most 2 items"),
        ("guests", json!([{"email": "a"}]), "`guests[0].email` must be an email address"),
        ("interval", json!(7), "`interval` must be one of 5, 10"),
        ("host", json!("a b@c.example"), "`host` must be an email address"),
        ("token", json!("2f9a5a2c"), "`token` must be a UUID"),
        ("day", json!("31.01.2030"), "`day` must be a date such as"),
        ("start", json!("soon"), "`start` must be a date and time such as"),
        ("address", json!("192.0.2.256"), "`address` must be an IPv4 address"),
    ];
    for (field, value, expected) in cases {
        open(&mock, field, &value).await.has(400, 300).mentions(expected);
    }
}
