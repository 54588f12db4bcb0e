//! Types of scalar values: strings, numbers, times and IDs.

use serde_json::Number;

use crate::import::facts::meeting_number::is_number_of_event;
use crate::import::json::Json;
use crate::import::name::case::{snake, words};
use crate::import::spec::{Place, Schema, Shape};

use super::Ty;

/// The type of a scalar with a name; `place` is the location of a parameter.
pub(super) fn of(schema: &Schema, wire: &str, place: Option<Place>, has_timezone: bool) -> Ty {
    let name = snake(&words(wire));
    match &schema.shape {
        Shape::Bool => Ty::BOOL,
        Shape::Number => Ty::Plain("f64"),
        Shape::Integer if is_number_of_event(&name, &schema.description) => Ty::MEETING_ID,
        Shape::Integer | Shape::Enum(_) => integer(schema, &name),
        // Only forms have files.
        Shape::File => Ty::TEXT,
        // In a path or a header.
        Shape::Separated(..) => Ty::TEXT,
        Shape::Text if is_uuid(&name, place) => Ty::MEETING_UUID,
        Shape::Text if place == Some(Place::Query) && is_day(schema) => Ty::DATE,
        Shape::Text => text(schema, has_timezone),
        _ => Ty::ANY,
    }
}

/// Counts and sizes are never negative, unless an example is; other numbers are as large as the document allows.
fn integer(schema: &Schema, name: &str) -> Ty {
    const COUNTS: [&str; 6] = ["page_size", "page_number", "page_count", "duration", "width", "height"];
    const LARGE: [&str; 5] = ["total_records", "total_size", "file_size", "size", "bytes"];
    let limits = &schema.limits;
    let maximum = limits.maximum.as_ref();
    let fits = maximum.is_some_and(|most| most.as_u64().is_some_and(|most| u32::try_from(most).is_ok()));
    let least = limits.minimum.as_ref().and_then(Number::as_i64);
    let is_large = LARGE.iter().any(|large| name == *large || name.ends_with(&format!("_{large}")));
    let is_count = COUNTS.contains(&name) || name.ends_with("_count") || name.ends_with("_size");
    match schema.format.as_deref() {
        Some("uint64") => Ty::Plain("u64"),
        Some("uint32") => Ty::Plain("u32"),
        _ if is_negative(schema) => Ty::Plain("i64"),
        _ if maximum.is_some_and(|most| most.is_u64() && !most.is_i64()) => Ty::Plain("u64"),
        _ if is_large && name != "page_size" => Ty::Plain("u64"),
        _ if least.is_some_and(|least| least >= 0) && fits => Ty::Plain("u32"),
        Some("int64") if is_count && least.is_none() => Ty::Plain("u64"),
        _ if is_count && least.is_none() => Ty::Plain("u32"),
        _ => Ty::Plain("i64"),
    }
}

/// Whether a negative number is an example, the default, a limit or a value, or is described.
fn is_negative(schema: &Schema) -> bool {
    let choices = match &schema.shape {
        Shape::Enum(choices) => choices.as_slice(),
        _ => &[],
    };
    let values = schema.example.iter().chain(&schema.default).chain(choices.iter().map(|choice| &choice.value));
    let limits = [&schema.limits.minimum, &schema.limits.maximum].into_iter().flatten();
    schema.is_signed
        || values.filter_map(Json::number).chain(limits.filter_map(Number::as_f64)).any(|number| number < 0.0)
}

/// Whether the value is a meeting UUID, which needs its own encoding in paths; textual meeting IDs in paths may be UUIDs.
fn is_uuid(name: &str, place: Option<Place>) -> bool {
    let is_named = matches!(name, "meeting_uuid" | "webinar_uuid" | "meeting_instance_uuid");
    is_named || (place == Some(Place::Path) && matches!(name, "meeting_id" | "webinar_id"))
}

/// Whether a parameter without a format is described as a day, and looks like one.
fn is_day(schema: &Schema) -> bool {
    let text = schema.description.to_lowercase();
    let is_like_one = schema.example.as_ref().and_then(Json::text).is_some_and(is_date);
    schema.format.is_none() && is_like_one && text.contains("yyyy-mm-dd") && !text.contains("hh:mm")
}

fn text(schema: &Schema, has_timezone: bool) -> Ty {
    let example = schema.example.as_ref().and_then(Json::text).filter(|text| !text.is_empty());
    match (schema.format.as_deref(), example) {
        (Some("date-time"), Some(example)) => of_example(example, has_timezone),
        (Some("date-time"), None) if has_timezone => Ty::MOMENT,
        (Some("date-time"), None) => Ty::TIMESTAMP,
        (Some("date"), None) => Ty::DATE,
        (Some("date"), Some(example)) if is_date(example) => Ty::DATE,
        _ => Ty::TEXT,
    }
}

/// Returns the type of a time. Formats in documents are not reliable, so examples take precedence.
fn of_example(example: &str, has_timezone: bool) -> Ty {
    let Some((date, time)) = example.split_once(['T', ' ']) else {
        return if is_date(example) { Ty::DATE } else { Ty::TEXT };
    };
    let clock = time.get(..8).is_some_and(is_clock);
    let offset = time.get(8..).map(|rest| rest.trim_start_matches(|char: char| char == '.' || char.is_ascii_digit()));
    match offset {
        Some("") if is_date(date) && clock => Ty::MOMENT,
        Some(_) if is_date(date) && clock && has_timezone => Ty::MOMENT,
        Some(rest) if is_date(date) && clock && is_offset(rest) => Ty::TIMESTAMP,
        _ => Ty::TEXT,
    }
}

fn is_offset(text: &str) -> bool {
    text.eq_ignore_ascii_case("z") || (text.len() == 6 && text.starts_with(['+', '-']) && text.contains(':'))
}

fn is_clock(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    parts.len() == 3 && parts.iter().all(|part| is_digits(part, 2))
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts.as_slice(), [year, month, day] if is_digits(year, 4) && is_digits(month, 2) && is_digits(day, 2))
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_format(format: &str, example: Option<&str>) -> Ty {
        let example = example.map(|text| Json::Text(text.into()));
        let schema = Schema { format: Some(format.into()), example, ..Schema::default() }.with(Shape::Text);
        of(&schema, "start_time", None, false)
    }

    #[test]
    fn a_parameter_described_as_a_day_is_a_date() {
        let example = Some(Json::Text("2026-01-15".into()));
        let type_of = |description: &str| {
            let schema = Schema { description: description.into(), example: example.clone(), ..Schema::default() };
            of(&schema.with(Shape::Text), "from", Some(Place::Query), false)
        };
        assert_eq!(type_of("The start date in `yyyy-MM-dd` format."), Ty::DATE);
        assert_eq!(type_of("In 'yyyy-MM-dd HH:mm:ss' or 'yyyy-MM-dd' format."), Ty::TEXT);
        assert_eq!(type_of("The start."), Ty::TEXT);
    }

    #[test]
    fn numbers_of_meetings_and_webinars_are_recognized_by_name_or_description() {
        let number = |wire: &str, description: &str| {
            let schema = Schema { description: description.into(), ..Schema::default() }.with(Shape::Integer);
            of(&schema, wire, None, false)
        };
        assert_eq!(number("webinarId", ""), Ty::MEETING_ID);
        assert_eq!(number("meeting_number", ""), Ty::MEETING_ID);
        assert_eq!(number("id", "The [meeting ID](https://x.y/z)."), Ty::MEETING_ID);
        assert_eq!(number("id", "The device's ID."), Ty::Plain("i64"));
        assert_eq!(of(&Schema::of(Shape::Text), "meetingId", Some(Place::Path), false), Ty::MEETING_UUID);
    }

    #[test]
    fn times_go_by_their_examples() {
        assert_eq!(of_format("date-time", Some("2022-03-25T07:29:29Z")), Ty::TIMESTAMP);
        assert_eq!(of_format("date-time", Some("2022-03-25T07:29:29.66+08:00")), Ty::TIMESTAMP);
        assert_eq!(of_format("date-time", Some("2022-03-25T07:29:29")), Ty::MOMENT);
        assert_eq!(of_format("date-time", Some("soon")), Ty::TEXT);
        assert_eq!(of_format("date-time", None), Ty::TIMESTAMP);
        assert_eq!(of_format("date", Some("2022-03-25")), Ty::DATE);
        assert_eq!(of_format("date", Some("2022-03")), Ty::TEXT);
        assert_eq!(of_format("email", None), Ty::TEXT);
    }
}
