//! URLs assembled from a parsed base and an encoded target.
//!
//! A request needs a parsed [`Url`], but this crate has encoded its target: parsing it again would cost half as much as the rest of the
//! request.

use serde::de::value::{SeqAccessDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Error as _, SeqAccess};
use serde_json::{Error, Value};
use url::{Position, Url};

/// The positions in the internal representation of a [`Url`], and their number.
const TEXT: usize = 0;
const QUERY_START: usize = 8;
const FIELDS: usize = 10;

/// A base URL whose parts are reused.
#[derive(Clone, Debug)]
pub(crate) struct BaseParts {
    /// Scheme, host and port.
    origin: String,
    fields: Vec<Value>,
}

impl BaseParts {
    /// Prepares a base URL; `None` if another version of `url` represents URLs in another way.
    pub(crate) fn of(base: &Url) -> Option<Self> {
        let Value::Array(fields) = base.serialize_internal(serde_json::value::Serializer).ok()? else { return None };
        let parts = Self { origin: base[..Position::BeforePath].to_owned(), fields };
        (parts.fields.len() == FIELDS && parts.is_reliable()).then_some(parts)
    }

    /// Whether assembled URLs are those that the parser returns.
    fn is_reliable(&self) -> bool {
        [("/", None), ("/a/b?c=d", Some(4))].into_iter().all(|(target, query)| {
            let parsed = Url::parse(&format!("{}{target}", self.origin)).ok();
            let internals = |url: &Url| url.serialize_internal(serde_json::value::Serializer).ok();
            let assembled = self.assemble(target, query);
            assembled.is_some() && assembled.as_ref().and_then(internals) == parsed.as_ref().and_then(internals)
        })
    }

    /// Appends a target with the position of its query. It must be one that the parser would not change.
    pub(crate) fn assemble(&self, target: &str, query: Option<usize>) -> Option<Url> {
        let mut text = String::with_capacity(self.origin.len() + target.len());
        text.push_str(&self.origin);
        text.push_str(target);
        let query = query.map(|at| self.origin.len() + at);
        Url::deserialize_internal(SeqAccessDeserializer::new(Parts { next: 0, text, query, fields: &self.fields })).ok()
    }
}

/// The parts of a URL in their internal order.
struct Parts<'a> {
    next: usize,
    text: String,
    query: Option<usize>,
    fields: &'a [Value],
}

impl<'de> SeqAccess<'de> for Parts<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let at = self.next;
        let field = self.fields.get(at).ok_or_else(|| Error::custom("a URL has ten parts"))?;
        self.next += 1;
        match at {
            TEXT => seed.deserialize(StringDeserializer::new(std::mem::take(&mut self.text))).map(Some),
            QUERY_START => seed.deserialize(self.query.map_or(Value::Null, Value::from)).map(Some),
            _ => seed.deserialize(field).map(Some),
        }
    }
}
