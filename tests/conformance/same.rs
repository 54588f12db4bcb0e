//! Whether what came out is what went in, but for what the models promise to read in more than one way.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use serde_json::Value as Json;
use zoom_api::describe::{Object, Scalar, Shape};

/// Compares a value with what became of it.
///
/// # Errors
/// Names the place of the first thing that was lost, changed or invented.
pub fn same(given: &Json, back: Option<&Json>, shape: Shape, place: &str) -> Result<(), String> {
    let Some(back) = back.filter(|back| !back.is_null()) else {
        return if is_absent(given, shape) { Ok(()) } else { Err(format!("{place} is lost: {given}")) };
    };
    match (shape, given, back) {
        (Shape::Object(object), Json::Object(_), Json::Object(_)) => fields(given, back, object, place),
        (Shape::List(inner), Json::Array(given), Json::Array(back)) => items(given, back, inner, place),
        (Shape::Map(inner), Json::Object(given), Json::Object(_)) => {
            given.iter().try_for_each(|(key, value)| same(value, back.get(key), inner(), &format!("{place}.{key}")))
        }
        (Shape::OneOf(one_of), ..) if given != back => {
            let tried: Vec<_> =
                one_of.variants().map(|variant| same(given, Some(back), variant.shape, place)).collect();
            if tried.iter().any(Result::is_ok) { Ok(()) } else { tried.into_iter().next().unwrap_or(Ok(())) }
        }
        (Shape::Scalar(scalar), ..) if is_same(given, back, scalar) => Ok(()),
        (Shape::Choices(_), ..) if plain(given) == plain(back) => Ok(()),
        _ if given == back => Ok(()),
        _ => Err(format!("{place} was {given} and became {back}")),
    }
}

fn fields(given: &Json, back: &Json, object: Object, place: &str) -> Result<(), String> {
    let (given, back) = (given.as_object().into_iter().flatten(), back.as_object());
    let mut count = 0;
    for (name, value) in given {
        let place = format!("{place}.{name}");
        let field = object.fields().find(|field| field.wire == name).ok_or_else(|| format!("{place} has no place"))?;
        let own = back.and_then(|back| back.get(name));
        count += usize::from(own.is_some());
        same(value, own, field.shape, &place)?;
    }
    let all = back.map_or(0, serde_json::Map::len);
    if all == count { Ok(()) } else { Err(format!("{place} has {} fields that were not given", all - count)) }
}

fn items(given: &[Json], back: &[Json], inner: fn() -> Shape, place: &str) -> Result<(), String> {
    if given.len() != back.len() {
        return Err(format!("{place} had {} items and has {}", given.len(), back.len()));
    }
    let mut pairs = given.iter().zip(back).enumerate();
    pairs.try_for_each(|(index, (given, back))| same(given, Some(back), inner(), &format!("{place}[{index}]")))
}

/// Empty lists and nulls are left out, and so is an empty text that stands for no value.
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

/// Numbers are read from text and text from numbers; a time keeps its instant, whatever its offset was.
fn is_same(given: &Json, back: &Json, scalar: Scalar) -> bool {
    match scalar {
        Scalar::Integer | Scalar::Number | Scalar::Boolean => number(given) == number(back) && !back.is_string(),
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

/// The digits, without the gaps that a meeting's number may have; a whole fraction is the number.
fn number(json: &Json) -> String {
    let text = plain(json).replace(" ", "");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn plain(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}
