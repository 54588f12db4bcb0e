//! Facts about a value, such as its default and its limits.

use std::fmt;

use serde_json::{Number, Value as Json};

/// A fact about a value, as the attributes generate it. Literals are JSON.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Fact {
    Default(&'static str),
    Min(&'static str),
    Max(&'static str),
    MinLength(u64),
    MaxLength(u64),
    MinItems(u64),
    MaxItems(u64),
    Values(&'static str),
    Format(&'static str),
    Example(&'static str),
}

/// Facts about the value of a field or argument, declared with `#[zoom(..)]`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts(&'static [Fact]);

/// Declares an accessor for each fact.
macro_rules! accessors {
    ($($(#[$doc:meta])* $name:ident: $variant:ident -> $ty:ty = $read:expr;)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(&self) -> Option<$ty> {
            self.0.iter().find_map(|fact| match fact {
                Fact::$variant(value) => $read(*value),
                _ => None,
            })
        }
    )*};
}

impl Facts {
    /// The facts of a declaration.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(facts: &'static [Fact]) -> Self {
        Self(facts)
    }

    /// Whether no facts are declared.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    accessors! {
        /// Returns the value that Zoom uses if there is none.
        default: Default -> Json = json;
        /// Returns the least number.
        min: Min -> Number = number;
        /// Returns the greatest number.
        max: Max -> Number = number;
        /// Returns the least number of characters.
        min_length: MinLength -> u64 = Some;
        /// Returns the greatest number of characters.
        max_length: MaxLength -> u64 = Some;
        /// Returns the least number of items.
        min_items: MinItems -> u64 = Some;
        /// Returns the greatest number of items.
        max_items: MaxItems -> u64 = Some;
        /// Returns the values of which it is one.
        values: Values -> Vec<Json> = values;
        /// Returns the format of a text, such as `email`.
        format: Format -> &'static str = Some;
        /// Returns an example.
        example: Example -> Json = json;
    }

    /// Checks a value against the limits. `null` is not checked, and of a text in place of a number, its number is.
    ///
    /// # Errors
    /// Fails if a limit excludes the value. The message does not contain the value, which may be private.
    pub fn check(&self, value: &Json) -> Result<(), String> {
        self.0.iter().find_map(|fact| fact.mistake(value)).map_or(Ok(()), Err)
    }
}

/// `default 30, at most 300`
impl fmt::Display for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |count: &Option<u64>| count.map(|count| count.to_string());
        let number = |number: Option<Number>| number.map(|number| number.to_string());
        let plain = |json: Json| json.as_str().map_or_else(|| json.to_string(), |text| format!("`{text}`"));
        let facts = [
            self.default().map(|json| format!("default {}", plain(json))),
            range(number(self.min()), number(self.max()), ""),
            range(count(&self.min_length()), count(&self.max_length()), " characters"),
            range(count(&self.min_items()), count(&self.max_items()), " items"),
            self.values().map(|values| listed(&values.into_iter().map(plain).collect::<Vec<_>>())),
            self.format().map(|format| format!("format `{format}`")),
            self.example().map(|json| format!("for example {}", plain(json))),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        f.write_str(&facts.join(", "))
    }
}

fn range(min: Option<String>, max: Option<String>, units: &str) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}{units}")),
        (None, Some(max)) => Some(format!("at most {max}{units}")),
        (Some(min), None) => Some(format!("at least {min}{units}")),
        (None, None) => None,
    }
}

impl Fact {
    /// Returns the message if the value is outside of this limit.
    fn mistake(self, value: &Json) -> Option<String> {
        let length = || value.as_str().map(|text| text.chars().count() as u64);
        let items = || value.as_array().map(Vec::len).or_else(|| value.as_object().map(serde_json::Map::len));
        let items = || items().map(|count| count as u64);
        match self {
            Self::Min(limit) => is_less(value, limit).then(|| format!("must be at least {limit}")),
            Self::Max(limit) => is_less(limit, value).then(|| format!("must be at most {limit}")),
            Self::MinLength(limit) => (length()? < limit).then(|| counted("at least", limit, "character")),
            Self::MaxLength(limit) => (length()? > limit).then(|| counted("at most", limit, "character")),
            Self::MinItems(limit) => (items()? < limit).then(|| counted("at least", limit, "item")),
            Self::MaxItems(limit) => (items()? > limit).then(|| counted("at most", limit, "item")),
            Self::Values(literals) => {
                let values = values(literals)?;
                let is_excluded = !value.is_null() && !is_one_of(value, &values);
                is_excluded
                    .then(|| format!("must be {}", listed(&values.iter().map(Json::to_string).collect::<Vec<_>>())))
            }
            Self::Default(_) | Self::Format(_) | Self::Example(_) => None,
        }
    }
}

/// `always 5`, `one of 5, 10`
fn listed(values: &[String]) -> String {
    match values {
        [only] => format!("always {only}"),
        several => format!("one of {}", several.join(", ")),
    }
}

/// Whether the values include this one, or the number in its text; of a list, every item.
fn is_one_of(value: &Json, values: &[Json]) -> bool {
    let is_same = |own: &Json| own == value || is_equal(own, value);
    match value {
        Json::Array(items) => items.iter().all(|item| is_one_of(item, values)),
        _ => values.iter().any(is_same),
    }
}

fn counted(bound: &str, limit: u64, unit: &str) -> String {
    let plural = if limit == 1 { "" } else { "s" };
    format!("must have {bound} {limit} {unit}{plural}")
}

fn json(text: &str) -> Option<Json> {
    serde_json::from_str(text).ok()
}

fn values(text: &str) -> Option<Vec<Json>> {
    serde_json::from_str(text).ok()
}

fn number(text: &str) -> Option<Number> {
    serde_json::from_str(text).ok()
}

/// A number, exactly if it is whole.
#[derive(Clone, Copy)]
enum Figure {
    Whole(i128),
    Decimal(f64),
}

/// A JSON value or literal that may be a number.
trait AsFigure {
    fn figure(&self) -> Option<Figure>;
}

impl AsFigure for str {
    fn figure(&self) -> Option<Figure> {
        self.parse().map(Figure::Whole).or_else(|_| self.parse().map(Figure::Decimal)).ok()
    }
}

impl AsFigure for Json {
    fn figure(&self) -> Option<Figure> {
        match self {
            Self::Number(number) => number.to_string().figure(),
            Self::String(text) => text.trim().figure(),
            _ => None,
        }
    }
}

/// Whether one number is less than another; `false` if one of them is not a number.
fn is_less(one: &(impl AsFigure + ?Sized), other: &(impl AsFigure + ?Sized)) -> bool {
    match (one.figure(), other.figure()) {
        (Some(Figure::Whole(one)), Some(Figure::Whole(other))) => one < other,
        (Some(one), Some(other)) => as_f64(one) < as_f64(other),
        _ => false,
    }
}

/// Whether both are the same number.
fn is_equal(one: &Json, other: &Json) -> bool {
    match (one.figure(), other.figure()) {
        (Some(Figure::Whole(one)), Some(Figure::Whole(other))) => one == other,
        (Some(one), Some(other)) => as_f64(one).total_cmp(&as_f64(other)).is_eq(),
        _ => false,
    }
}

const fn as_f64(figure: Figure) -> f64 {
    match figure {
        Figure::Whole(number) => number as f64,
        Figure::Decimal(number) => number,
    }
}
