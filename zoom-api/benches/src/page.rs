//! A page of 300 users as JSON, always the same one.

use std::fmt::Write as _;

/// In what order an object's keys come.
#[derive(Clone, Copy, PartialEq)]
pub enum Order {
    Steady,
    Shuffled,
}

const USERS: usize = 300;

/// What is written of a user: a key and a value in which `#` stands for a number.
///
/// 28 of the 40 fields: Zoom leaves out what an account does not use.
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

/// The page.
pub fn json(order: Order) -> String {
    let mut text = String::from(r#"{"next_page_token":"","page_size":300,"total_records":300,"users":["#);
    for number in 0..USERS {
        text.push(if number == 0 { '{' } else { ',' });
        if number != 0 {
            text.push('{');
        }
        push_fields(&mut text, number, &places(number, order));
        text.push('}');
    }
    text.push_str("]}");
    text
}

fn push_fields(text: &mut String, number: usize, places: &[usize]) {
    let number = format!("{:05}", 10_000 + number * 7_919 % 90_000);
    for (position, place) in places.iter().enumerate() {
        let (key, value) = FIELDS[*place];
        let comma = if position == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\"{key}\":{}", value.replace('#', &number));
    }
}

/// The order of a user's fields; a shuffled one is another for each user, and the same in each run.
fn places(user: usize, order: Order) -> Vec<usize> {
    let mut places: Vec<_> = (0..FIELDS.len()).collect();
    if order == Order::Shuffled {
        let mut state = user as u64 + 1;
        for place in (1..places.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            places.swap(place, (state >> 33) as usize % (place + 1));
        }
    }
    places
}
