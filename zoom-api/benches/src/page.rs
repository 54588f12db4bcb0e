//! A fixed page of 300 users as JSON.

use std::fmt::Write as _;

/// Order of the keys of an object.
#[derive(Clone, Copy, PartialEq)]
pub enum Order {
    Fixed,
    Shuffled,
}

const USERS: usize = 300;

/// The fields of a user: key, and value in which `#` is replaced by a number.
///
/// 28 of the 40 fields, since Zoom omits fields that an account does not use.
const FIELDS: &[(&str, &str)] = &[
    ("id", r#""KDcuGIm1QgePTO8WbO#""#),
    ("email", r##""user#@example.com""##),
    ("first_name", r##""Jill#""##),
    ("last_name", r#""Chill""#),
    ("display_name", r##""Jill# Chill""##),
    ("user_type", "2"),
    ("pmi", "38065#"),
    ("use_pmi", "false"),
    ("timezone", r#""America/New_York""#),
    ("verified", "1"),
    ("dept", r#""Développement""#),
    ("created_at", r#""2019-06-01T07:58:03Z""#),
    ("last_login_time", r#""2026-11-05T21:40:51Z""#),
    ("last_client_version", r#""5.9.6.4993(mac)""#),
    ("jid", r##""kdcu#@xmpp.zoom.us""##),
    ("language", r#""en-US""#),
    ("phone_country", "null"),
    ("phone_number", r#""""#),
    ("status", r#""active""#),
    ("role_id", r#""2""#),
    ("role_name", r#""Member""#),
    ("job_title", r#""A \"good\" one""#),
    ("location", r#""Paris""#),
    ("account_number", "1006#"),
    ("host_key", r##""29#""##),
    ("employee_unique_id", r##""HqDyI0#""##),
    ("user_created_at", r#""2019-06-01T07:58:03Z""#),
    ("group_ids", r#"["RSMaSp8sTEGK0_oamiA2_w"]"#),
];

/// Returns the page.
pub fn json(order: Order) -> String {
    let mut text = String::from(r#"{"next_page_token":"","page_size":300,"total_records":300,"users":["#);
    for number in 0..USERS {
        text.push(if number == 0 { '{' } else { ',' });
        if number != 0 {
            text.push('{');
        }
        push_fields(&mut text, number, &field_order(number, order));
        text.push('}');
    }
    text.push_str("]}");
    text
}

fn push_fields(text: &mut String, number: usize, order: &[usize]) {
    let number = format!("{:05}", 10_000 + number * 7_919 % 90_000);
    for (position, field) in order.iter().enumerate() {
        let (key, value) = FIELDS[*field];
        let comma = if position == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\"{key}\":{}", value.replace('#', &number));
    }
}

/// Returns the order of a user's fields; if shuffled, it differs for each user but not between runs.
fn field_order(user: usize, order: Order) -> Vec<usize> {
    let mut fields: Vec<_> = (0..FIELDS.len()).collect();
    if order == Order::Shuffled {
        let mut state = user as u64 + 1;
        for index in (1..fields.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            fields.swap(index, (state >> 33) as usize % (index + 1));
        }
    }
    fields
}
