//! Lists that Zoom writes as one text with commas.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Serialize, Serializer};

use crate::foundation::text::WireText;
use crate::model::{Decode, DecodeElements, Encode, Failure, Next, Presence, Source, Step, Token, Value, View};

/// A list that is one text in JSON, such as the weekdays `"1,3"`.
///
/// A list in JSON and a single value are decoded too. Spaces around the commas are ignored.
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CommaSeparated<T>(Vec<T>);

impl<T> CommaSeparated<T> {
    /// Returns the values.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<T> Default for CommaSeparated<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for CommaSeparated<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> DerefMut for CommaSeparated<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<T> From<Vec<T>> for CommaSeparated<T> {
    fn from(values: Vec<T>) -> Self {
        Self(values)
    }
}

impl<T, const N: usize> From<[T; N]> for CommaSeparated<T> {
    fn from(values: [T; N]) -> Self {
        Self(values.into())
    }
}

impl From<&str> for CommaSeparated<String> {
    /// Splits a text at its commas.
    fn from(text: &str) -> Self {
        parts(text).map(str::to_owned).collect()
    }
}

impl<T> FromIterator<T> for CommaSeparated<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<T> IntoIterator for CommaSeparated<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a CommaSeparated<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// The values in a text.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty())
}

impl<T: Value> fmt::Display for CommaSeparated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
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
                View::Null | View::Object(_) | View::List(_) | View::Map(_) | View::Tree(_) => {}
            }
        }
        Ok(())
    }
}

impl<T: Value> Serialize for CommaSeparated<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<T: Value> WireText for CommaSeparated<T> {
    fn write_text(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl<T: Value> Decode for CommaSeparated<T> {
    fn set(&mut self, token: Token<'_>) -> Step<'_> {
        self.0.clear();
        match token {
            Token::Null => return Step::Done(Presence::Present),
            Token::List => return Step::List(self),
            Token::Text(text) => {
                for part in parts(text) {
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

fn add<T: Value>(values: &mut Vec<T>, token: Token<'_>) -> Result<(), Box<Failure>> {
    let mut value: Option<T> = None;
    match T::set_option(&mut value, token) {
        Step::Done(_) => {}
        Step::Failed(failure) => return Err(failure),
        Step::Object(_) | Step::List(_) | Step::Map(_) | Step::Json(_) => {
            return Err(Box::new(Failure::Mismatch { expected: "values separated by commas", found: token.kind() }));
        }
    }
    values.extend(value);
    Ok(())
}

impl<T: Value> DecodeElements for CommaSeparated<T> {
    fn read_element(&mut self, source: &mut dyn Source) -> Next {
        T::read_element(&mut self.0, source)
    }
}

impl<T: Value> Encode for CommaSeparated<T> {
    fn view(&self) -> View<'_> {
        View::Display(self)
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Value> Value for CommaSeparated<T> {
    fn set_option<'a>(option: &'a mut Option<Self>, token: Token<'_>) -> Step<'a> {
        if matches!(token, Token::Null | Token::Text("")) {
            *option = None;
            return Step::Done(Presence::Present);
        }
        option.insert(Self::default()).set(token)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::CommaSeparated(T::shape)
    }
}

impl<'de, T: Value> serde::Deserialize<'de> for CommaSeparated<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::model::__private::deserialize(deserializer)
    }
}
