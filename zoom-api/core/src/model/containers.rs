//! Options, lists and maps.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use super::decode::{Decode, DecodeElements, DecodeEntries, Next, Presence, Source, Step, Token};
use super::encode::{Encode, EncodeElements, EncodeEntries, View};
use super::one_of::{Resemblance, compare_elements};
use super::value::Value;

impl<T: Value> Decode for Option<T> {
    #[inline]
    fn set(&mut self, token: Token<'_>) -> Step<'_> {
        T::set_option(self, token)
    }
}

impl<T: Value> Encode for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Null, T::view)
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Value> Value for Option<T> {
    fn set_option<'a>(option: &'a mut Option<Self>, token: Token<'_>) -> Step<'a> {
        option.insert(None).set(token)
    }

    fn has_field(name: &str) -> bool {
        T::has_field(name)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::shape::Shape {
        T::shape()
    }

    fn resemblance(json: &serde_json::Value) -> Resemblance {
        T::resemblance(json)
    }
}

impl<T: Value> Decode for Vec<T> {
    fn set(&mut self, token: Token<'_>) -> Step<'_> {
        self.clear();
        match begins(token, Token::List, LIST) {
            Ok(Presence::Present) => Step::List(self),
            other => done(other),
        }
    }
}

impl<T: Value> DecodeElements for Vec<T> {
    #[inline]
    fn read_element(&mut self, source: &mut dyn Source) -> Next {
        T::read_element(self, source)
    }
}

impl<T: Value> Encode for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Value> EncodeElements for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn element(&self, index: usize) -> Option<&dyn Encode> {
        self.get(index).map(|element| element as &dyn Encode)
    }
}

impl<T: Value> Value for Vec<T> {
    fn set_option<'a>(option: &'a mut Option<Self>, token: Token<'_>) -> Step<'a> {
        option.insert(Self::new()).set(token)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::List(T::shape)
    }

    fn resemblance(json: &serde_json::Value) -> Resemblance {
        compare_elements(json, &mut T::resemblance)
    }
}

/// Implements `Value` for maps with string keys.
macro_rules! map_values {
    ($($type:ty where [$($generic:tt)*]),* $(,)?) => {$(
        impl<T: Value, $($generic)*> Decode for $type {
            fn set(&mut self, token: Token<'_>) -> Step<'_> {
                self.clear();
                match begins(token, Token::Object, OBJECT) {
                    Ok(Presence::Present) => Step::Map(self),
                    other => done(other),
                }
            }
        }

        impl<T: Value, $($generic)*> DecodeEntries for $type {
            fn read_entry(&mut self, key: String, source: &mut dyn Source) -> Next {
                let mut value: Option<T> = None;
                let next = source.read(&mut value);
                if next != Next::End {
                    self.extend(value.map(|value| (key, value)));
                }
                next
            }
        }

        impl<T: Value, $($generic)*> Encode for $type {
            fn view(&self) -> View<'_> {
                View::Map(self)
            }

            fn is_absent(&self) -> bool {
                self.is_empty()
            }
        }

        impl<T: Value, $($generic)*> EncodeEntries for $type {
            fn each(&self, write: &mut dyn FnMut(&str, &dyn Encode) -> bool) {
                let _ = self.iter().all(|(key, value)| write(key, value));
            }
        }

        impl<T: Value, $($generic)*> Value for $type {
            fn set_option<'a>(option: &'a mut Option<Self>, token: Token<'_>) -> Step<'a> {
                option.insert(Self::default()).set(token)
            }

            #[cfg(feature = "describe")]
            fn shape() -> crate::shape::Shape {
                crate::shape::Shape::Map(T::shape)
            }

        }
    )*};
}

map_values!(
    BTreeMap<String, T> where [],
    HashMap<String, T, S> where [S: BuildHasher + Default],
);

pub(crate) const OBJECT: &str = "an object";
pub(crate) const LIST: &str = "a list";

/// Checks the kind of a value with contents. `null` and `""` are absent values.
#[inline(never)]
pub(crate) fn begins<'a>(
    token: Token<'_>,
    wanted: Token<'static>,
    expected: &'static str,
) -> Result<Presence, Step<'a>> {
    match token {
        Token::Null | Token::Text("") => Ok(Presence::Absent),
        token if token == wanted => Ok(Presence::Present),
        token => Err(Step::mismatch(expected, token.kind())),
    }
}

/// An empty list or map is a value too.
fn done<'a>(outcome: Result<Presence, Step<'a>>) -> Step<'a> {
    outcome.map_or_else(|failure| failure, |_| Step::Done(Presence::Present))
}
