//! Compares a value with the result of a round trip; different notations of one value are equal.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use serde_json::Value as Json;
use zoom_api::describe::{Choices, Object, Scalar, Shape};

/// Compares a value with the result of its round trip.
///
/// # Errors
/// Fails with the position of the first value that was lost, changed or added.
pub fn compare(given: &Json, back: Option<&Json>, shape: Shape, position: &str) -> Result<(), String> {
    let Some(back) = back.filter(|back| !back.is_null()) else {
        return if is_absent(given, shape) { Ok(()) } else { Err(format!("{position} is lost: {given}")) };
    };
    match (shape, given, back) {
        (Shape::Object(object), Json::Object(_), Json::Object(_)) => fields(given, back, object, position),
        (Shape::List(inner), Json::Array(given), Json::Array(back)) => items(given, back, inner, position),
        (Shape::Map(inner), Json::Object(given), Json::Object(_)) => given
            .iter()
            .try_for_each(|(key, value)| compare(value, back.get(key), inner(), &format!("{position}.{key}"))),
        (Shape::OneOf(one_of), ..) if given != back => {
            let tried: Vec<_> =
                one_of.variants().map(|variant| compare(given, Some(back), variant.shape, position)).collect();
            if tried.iter().any(Result::is_ok) { Ok(()) } else { tried.into_iter().next().unwrap_or(Ok(())) }
        }
        (Shape::Scalar(scalar), ..) if is_same(given, back, scalar) => Ok(()),
        (Shape::Separated(..), ..) if plain(given).replace(' ', "") == plain(back).replace(' ', "") => Ok(()),
        (Shape::Choices(_), ..) if plain(given) == plain(back) => Ok(()),
        (Shape::Choices(choices), ..) if is_alias(given, back, choices) => Ok(()),
        _ if given == back => Ok(()),
        _ => Err(format!("{position} was {given} and became {back}")),
    }
}

/// Whether a given value is another spelling of an enum value.
pub fn is_alias(given: &Json, back: &Json, choices: Choices) -> bool {
    let text = given.as_str().unwrap_or_default();
    choices.iter().any(|choice| choice.wire == *back && choice.aliases.contains(&text))
}

fn fields(given: &Json, back: &Json, object: Object, position: &str) -> Result<(), String> {
    let (given, back) = (given.as_object().into_iter().flatten(), back.as_object());
    let mut count = 0;
    for (name, value) in given {
        let position = format!("{position}.{name}");
        let field =
            object.fields().find(|field| field.wire == name).ok_or_else(|| format!("{position} is undeclared"))?;
        let own = back.and_then(|back| back.get(name));
        count += usize::from(own.is_some());
        compare(value, own, field.shape, &position)?;
    }
    let all = back.map_or(0, serde_json::Map::len);
    if all == count { Ok(()) } else { Err(format!("{position} has {} additional fields", all - count)) }
}

fn items(given: &[Json], back: &[Json], inner: fn() -> Shape, position: &str) -> Result<(), String> {
    if given.len() != back.len() {
        return Err(format!("{position} had {} items and has {}", given.len(), back.len()));
    }
    let mut pairs = given.iter().zip(back).enumerate();
    pairs.try_for_each(|(index, (given, back))| compare(given, Some(back), inner(), &format!("{position}[{index}]")))
}

/// Empty lists and `null` are omitted, and so is an empty text of a type other than text.
fn is_absent(given: &Json, shape: Shape) -> bool {
    let is_text = matches!(shape, Shape::Scalar(Scalar::Text | Scalar::MeetingUuid));
    match given {
        Json::Null => true,
        Json::Array(list) => list.is_empty(),
        Json::Object(map) => map.is_empty(),
        Json::String(text) => text.is_empty() && !is_text,
        _ => false,
    }
}

/// Compares numbers with textual numbers and the other way around, and times by their instant.
fn is_same(given: &Json, back: &Json, scalar: Scalar) -> bool {
    match scalar {
        Scalar::Integer(_) | Scalar::Number | Scalar::Boolean => number(given) == number(back) && !back.is_string(),
        Scalar::MeetingId => number(given) == number(back) && back.is_u64(),
        Scalar::Date => parsed::<Date>(given, back),
        Scalar::Time => parsed::<Time>(given, back),
        Scalar::LocalTime => parsed::<DateTime>(given, back),
        Scalar::Timestamp => parsed::<Timestamp>(given, back),
        Scalar::Moment => {
            parsed::<Timestamp>(given, back) || (is_local(given, back) && parsed::<DateTime>(given, back))
        }
        _ => plain(given) == plain(back) && back.is_string(),
    }
}

fn is_local(given: &Json, back: &Json) -> bool {
    [given, back].iter().all(|json| plain(json).parse::<Timestamp>().is_err())
}

fn parsed<T: std::str::FromStr + PartialEq>(given: &Json, back: &Json) -> bool {
    let (given, back) = (plain(given).parse::<T>(), plain(back).parse::<T>());
    matches!((given, back), (Ok(given), Ok(back)) if given == back)
}

/// Returns the digits without the spaces of a meeting ID and without a fraction of zero.
fn number(json: &Json) -> String {
    let text = plain(json).replace(" ", "");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn plain(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}
