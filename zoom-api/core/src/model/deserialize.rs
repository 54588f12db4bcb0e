//! The connection between models and `serde`'s deserializers: each generic function of a JSON parser is compiled once for all models.

use std::fmt;

use serde::Deserialize as _;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::decode::{
    Decode, DecodeElements, DecodeEntries, DecodeFields, Failure, Next, Presence, SetJson, Source, Step, Token,
};
use super::path::{ABSENT, within};
use super::seen::Seen;
use super::value::Value;
use crate::foundation::table::{EXTRA, Table};

/// Reads a value over another one.
#[inline]
pub(crate) fn decode_into<'de, D: Deserializer<'de>>(
    value: &mut dyn Decode,
    deserializer: D,
) -> Result<Presence, D::Error> {
    deserializer.deserialize_any(Reader(value))
}

/// Reads a value that may be absent.
pub(crate) fn decode_option<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    let mut value = None;
    decode_into(&mut value, deserializer)?;
    Ok(value)
}

/// Reads a required value, for the `serde` implementations of models.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    decode_option(deserializer)?.ok_or_else(|| D::Error::custom(ABSENT))
}

/// Reads one value over another.
struct Reader<'a>(&'a mut dyn Decode);

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Presence;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Presence, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Reader<'_> {
    #[inline(always)]
    fn scalar<E: Error>(self, token: Token<'_>) -> Result<Presence, E> {
        match self.0.set(token) {
            Step::Done(presence) => Ok(presence),
            step => Self::other(step, token),
        }
    }

    #[cold]
    fn other<E: Error>(step: Step<'_>, token: Token<'_>) -> Result<Presence, E> {
        match step {
            Step::Done(presence) => Ok(presence),
            Step::Failed(failure) => Err(E::custom(failure)),
            Step::Json(set) => finish(set, scalar_json(token)),
            Step::Object(..) | Step::List(_) | Step::Map(_) => {
                Err(E::custom(unexpected("a value with contents", token)))
            }
        }
    }
}

fn unexpected(expected: &'static str, token: Token<'_>) -> Failure {
    Failure::Mismatch { expected, found: token.kind() }
}

fn finish<E: Error>(set: SetJson<'_>, json: serde_json::Value) -> Result<Presence, E> {
    set(json).map_err(E::custom)
}

fn scalar_json(token: Token<'_>) -> serde_json::Value {
    match token {
        Token::Null | Token::List | Token::Object | Token::Discriminator(_) => serde_json::Value::Null,
        Token::Boolean(value) => value.into(),
        Token::Signed(value) => value.into(),
        Token::Unsigned(value) => value.into(),
        Token::Float(value) => value.into(),
        Token::Text(value) => value.into(),
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Presence;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Presence, E> {
        self.scalar(Token::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Presence, E> {
        self.scalar(Token::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Presence, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Presence, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Presence, E> {
        self.scalar(Token::Boolean(value))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Presence, E> {
        self.scalar(Token::Signed(value))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Presence, E> {
        self.scalar(i64::try_from(value).map_or(Token::Unsigned(value), Token::Signed))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Presence, E> {
        self.scalar(Token::Float(value))
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Presence, E> {
        self.scalar(Token::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Presence, A::Error> {
        match self.0.set(Token::List) {
            Step::List(elements) => read_elements(elements, list),
            Step::Json(set) => finish(set, serde_json::Value::deserialize(SeqAccessDeserializer::new(list))?),
            step => Self::other(step, Token::List),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Presence, A::Error> {
        match self.0.set(Token::Object) {
            Step::Object(table, fields) => read_fields(table, fields, map),
            Step::Map(entries) => read_entries(entries, map),
            Step::Json(set) => finish(set, serde_json::Value::deserialize(MapAccessDeserializer::new(map))?),
            step => Self::other(step, Token::Object),
        }
    }
}

/// Reads the entries of an object into the fields of a struct.
fn read_fields<'de, A: MapAccess<'de>>(
    table: &'static Table,
    fields: &mut dyn DecodeFields,
    mut map: A,
) -> Result<Presence, A::Error> {
    if fields.field_mut(EXTRA).is_some() {
        return read_all_fields(table, fields, map);
    }
    let mut seen = Seen::default();
    let mut key = Key { table, expected: 0 };
    while let Some(index) = map.next_key_seed(key)? {
        let Some(field) = fields.field_mut(index) else {
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        let presence = map.next_value_seed(Reader(field)).map_err(|error| within(table.field_name(index), error))?;
        key.expected = index + 1;
        if !table.required.is_empty() {
            seen.set(index, presence.is_present());
        }
    }
    check_required(table, &seen)
}

fn check_required<E: Error>(table: &Table, seen: &Seen) -> Result<Presence, E> {
    match table.required.iter().find(|index| !seen.has(**index)) {
        None => Ok(Presence::Present),
        Some(index) => Err(within(table.field_name(*index), E::custom(ABSENT))),
    }
}

/// Reads the entries of an object into the fields of a struct that keeps undeclared fields.
fn read_all_fields<'de, A: MapAccess<'de>>(
    table: &'static Table,
    fields: &mut dyn DecodeFields,
    mut map: A,
) -> Result<Presence, A::Error> {
    let mut seen = Seen::default();
    while let Some(name) = map.next_key::<String>()? {
        let index = table.find(&name);
        if let Some(field) = fields.field_mut(index) {
            let presence = map.next_value_seed(Reader(field)).map_err(|error| within(&name, error))?;
            seen.set(index, presence.is_present());
        } else if let Some(Step::Map(extra)) = fields.field_mut(EXTRA).map(|extra| extra.set(Token::Object)) {
            let mut source = Entry { map: &mut map, error: None };
            extra.read_entry(name, &mut source);
            if let Some(error) = source.error {
                return Err(error);
            }
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    check_required(table, &seen)
}

/// Reads a key and returns the index of its field, or the number of fields if there is none.
#[derive(Clone, Copy)]
struct Key {
    table: &'static Table,
    /// The field to compare first: keys usually have the same order in all objects of a type.
    expected: usize,
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
        f.write_str("a field name")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        if self.table.fields.get(self.expected).is_some_and(|name| *name == key) {
            return Ok(self.expected);
        }
        Ok(self.table.find(key))
    }
}

/// Reads the elements of a list.
fn read_elements<'de, A: SeqAccess<'de>>(elements: &mut dyn DecodeElements, list: A) -> Result<Presence, A::Error> {
    let mut source = Elements { list, index: 0, error: None };
    while elements.read_element(&mut source) != Next::End {}
    source.error.map_or(Ok(Presence::Present), Err)
}

struct Elements<'de, A: SeqAccess<'de>> {
    list: A,
    index: usize,
    error: Option<A::Error>,
}

impl<'de, A: SeqAccess<'de>> Source for Elements<'de, A> {
    fn read(&mut self, value: &mut dyn Decode) -> Next {
        match self.list.next_element_seed(Reader(value)) {
            Ok(Some(presence)) => {
                self.index += 1;
                Next::Value(presence)
            }
            Ok(None) => Next::End,
            Err(error) => {
                self.error = Some(within(format_args!("[{}]", self.index), error));
                Next::End
            }
        }
    }
}

/// Reads the entries of an object into a map.
fn read_entries<'de, A: MapAccess<'de>>(entries: &mut dyn DecodeEntries, mut map: A) -> Result<Presence, A::Error> {
    while let Some(key) = map.next_key::<String>()? {
        let mut source = Entry { map: &mut map, error: None };
        entries.read_entry(key, &mut source);
        if let Some(error) = source.error {
            return Err(error);
        }
    }
    Ok(Presence::Present)
}

struct Entry<'a, 'de, A: MapAccess<'de>> {
    map: &'a mut A,
    error: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Source for Entry<'_, 'de, A> {
    fn read(&mut self, value: &mut dyn Decode) -> Next {
        match self.map.next_value_seed(Reader(value)) {
            Ok(presence) => Next::Value(presence),
            Err(error) => {
                // The path omits the key, which may be private like the value.
                self.error = Some(within("*", error));
                Next::End
            }
        }
    }
}
