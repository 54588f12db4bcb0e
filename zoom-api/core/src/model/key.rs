//! The key of a JSON object, looked up among the fields of a model.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

/// Reads a key and finds the index of its field: the number of fields when there is none.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    pub(crate) names: &'static [&'static str],
    /// Where to look first: objects of one kind come with their keys in one order.
    pub(crate) next: usize,
}

impl Key {
    #[inline]
    fn find(self, key: &str) -> usize {
        if self.names.get(self.next).is_some_and(|name| *name == key) {
            return self.next;
        }
        self.search(key).unwrap_or(self.names.len())
    }

    #[inline(never)]
    fn search(self, key: &str) -> Option<usize> {
        let (before, after) = self.names.split_at_checked(self.next)?;
        let position = |names: &[&str]| names.iter().position(|name| *name == key);
        position(after).map(|index| self.next + index).or_else(|| position(before))
    }
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        Ok(self.find(key))
    }
}
