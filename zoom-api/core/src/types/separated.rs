//! Lists that Zoom writes as one text, with commas or semicolons.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Serialize, Serializer};

use crate::foundation::text::WireText;
use crate::model::{Decode, DecodeElements, Encode, Failure, Next, Presence, Source, Step, Token, Value, View};

/// A list that is one text with commas, such as the weekdays `"1,3"`.
///
/// # Examples
/// ```
/// use zoom_api::types::CommaSeparated;
///
/// let days: CommaSeparated<u8> = zoom_api::model::decode(b"\"1, 3\"")?;
/// assert_eq!(*days, [1, 3]);
/// assert_eq!(CommaSeparated::from([1, 3]).to_string(), "1,3");
/// # Ok::<(), zoom_api::model::DecodeError>(())
/// ```
pub type CommaSeparated<T> = Separated<T, ','>;

/// A list that is one text with semicolons, such as the alternative hosts of a meeting.
///
/// A text without semicolons is split at its commas, because Zoom documents both for alternative hosts.
///
/// # Examples
/// ```
/// use zoom_api::types::SemicolonSeparated;
///
/// let hosts = SemicolonSeparated::from(["jchill@example.com", "thill@example.com"].map(str::to_owned));
/// assert_eq!(hosts.to_string(), "jchill@example.com;thill@example.com");
/// ```
pub type SemicolonSeparated<T> = Separated<T, ';'>;

/// A list that is one text in JSON, with a separator between the values: [`CommaSeparated`] or [`SemicolonSeparated`].
///
/// A list in JSON and a single value are decoded too. Spaces around the values are ignored.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Separated<T, const SEPARATOR: char>(Vec<T>);

impl<T, const SEPARATOR: char> Separated<T, SEPARATOR> {
    /// Returns the values.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<T, const SEPARATOR: char> Default for Separated<T, SEPARATOR> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T, const SEPARATOR: char> Deref for Separated<T, SEPARATOR> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T, const SEPARATOR: char> DerefMut for Separated<T, SEPARATOR> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<T, const SEPARATOR: char> From<Vec<T>> for Separated<T, SEPARATOR> {
    fn from(values: Vec<T>) -> Self {
        Self(values)
    }
}

impl<T, const N: usize, const SEPARATOR: char> From<[T; N]> for Separated<T, SEPARATOR> {
    fn from(values: [T; N]) -> Self {
        Self(values.into())
    }
}

impl<const SEPARATOR: char> From<&str> for Separated<String, SEPARATOR> {
    /// Splits a text at its separators.
    fn from(text: &str) -> Self {
        parts(text, SEPARATOR).map(str::to_owned).collect()
    }
}

impl<T, const SEPARATOR: char> FromIterator<T> for Separated<T, SEPARATOR> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<T, const SEPARATOR: char> IntoIterator for Separated<T, SEPARATOR> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T, const SEPARATOR: char> IntoIterator for &'a Separated<T, SEPARATOR> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// The values in a text. Commas separate the values of a list with semicolons that has none; a semicolon is part of a value in a list with commas.
pub(crate) fn parts(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let separator = if separator == ';' && !text.contains(';') { ',' } else { separator };
    text.split(separator).map(str::trim).filter(|part| !part.is_empty())
}

impl<T: Value, const SEPARATOR: char> fmt::Display for Separated<T, SEPARATOR> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            if index > 0 {
                SEPARATOR.fmt(f)?;
            }
            match value.view() {
                View::Boolean(value) => value.fmt(f)?,
                View::Signed(number) => number.fmt(f)?,
                View::Unsigned(number) => number.fmt(f)?,
                View::Float(number) => number.fmt(f)?,
                View::ShortFloat(number) => number.fmt(f)?,
                View::Text(text) => f.write_str(text)?,
                View::Display(value) => value.fmt(f)?,
                View::Json(json) => json.fmt(f)?,
                View::Null | View::Object(..) | View::List(_) | View::Map(_) | View::Tree(_) => {}
            }
        }
        Ok(())
    }
}

impl<T: Value, const SEPARATOR: char> Serialize for Separated<T, SEPARATOR> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<T: Value, const SEPARATOR: char> WireText for Separated<T, SEPARATOR> {
    fn write_text(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl<T: Value, const SEPARATOR: char> Decode for Separated<T, SEPARATOR> {
    fn set(&mut self, token: Token<'_>) -> Step<'_> {
        self.0.clear();
        match token {
            Token::Null => return Step::Done(Presence::Present),
            Token::List => return Step::List(self),
            Token::Text(text) => {
                for part in parts(text, SEPARATOR) {
                    if let Err(failure) = add(&mut self.0, Token::Text(part)) {
                        return Step::Failed(failure);
                    }
                }
            }
            token => {
                if let Err(failure) = add(&mut self.0, token) {
                    return Step::Failed(failure);
                }
            }
        }
        Step::Done(Presence::Present)
    }
}

/// The name in errors.
pub(crate) const EXPECTED: &str = "values with a separator";

fn add<T: Value>(values: &mut Vec<T>, token: Token<'_>) -> Result<(), Box<Failure>> {
    let mut value: Option<T> = None;
    match T::set_option(&mut value, token) {
        Step::Done(_) => {}
        Step::Failed(failure) => return Err(failure),
        Step::Object(..) | Step::List(_) | Step::Map(_) | Step::Json(_) => {
            return Err(Box::new(Failure::Mismatch { expected: EXPECTED, found: token.kind() }));
        }
    }
    values.extend(value);
    Ok(())
}

impl<T: Value, const SEPARATOR: char> DecodeElements for Separated<T, SEPARATOR> {
    fn read_element(&mut self, source: &mut dyn Source) -> Next {
        T::read_element(&mut self.0, source)
    }
}

impl<T: Value, const SEPARATOR: char> Encode for Separated<T, SEPARATOR> {
    fn view(&self) -> View<'_> {
        View::Display(self)
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Value, const SEPARATOR: char> Value for Separated<T, SEPARATOR> {
    fn set_option<'a>(option: &'a mut Option<Self>, token: Token<'_>) -> Step<'a> {
        if matches!(token, Token::Null | Token::Text("")) {
            *option = None;
            return Step::Done(Presence::Present);
        }
        option.insert(Self::default()).set(token)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::Separated(SEPARATOR, T::shape)
    }
}

impl<'de, T: Value, const SEPARATOR: char> serde::Deserialize<'de> for Separated<T, SEPARATOR> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::model::__private::deserialize(deserializer)
    }
}
