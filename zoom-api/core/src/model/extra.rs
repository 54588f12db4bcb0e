//! Undeclared fields, which a model keeps if it has a field for them.

use std::collections::{BTreeMap, btree_map};
use std::fmt;

use serde_json::Value as Json;

use super::decode::{Decode, DecodeEntries, Next, Source, Step, Token};
use super::encode::{Encode, EncodeEntries, View};

/// The undeclared fields of a JSON object, by name.
///
/// The field of a model that is marked with `#[zoom(extra)]` has this type: it keeps the fields that the model does not declare when it is
/// decoded, and adds them when it is encoded. `Debug` shows only their names, since the values may be private.
///
/// # Examples
/// ```
/// use zoom_api::model::{self, Extra};
/// use zoom_api::zoom_model;
///
/// /// A user.
/// #[zoom_model]
/// pub struct User {
///     /// The ID.
///     pub id: String,
///     /// Undeclared fields.
///     #[zoom(extra)]
///     pub extra: Extra,
/// }
///
/// let json = r#"{"id":"a","share_url":"https://example.com"}"#;
/// let user: User = model::decode(json.as_bytes())?;
/// assert_eq!(user.extra.get("share_url").and_then(|url| url.as_str()), Some("https://example.com"));
/// assert_eq!(model::encode(&user)?, json.as_bytes());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(BTreeMap<String, Json>);

impl Extra {
    /// Returns the value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    /// Sets a field, and returns its previous value. A field that the model declares is not encoded from here.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.0.insert(name.into(), value.into())
    }

    /// Removes a field and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        self.0.remove(name)
    }

    /// Returns the fields, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Returns the number of fields.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no undeclared fields.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Extra {
    type Item = (String, Json);
    type IntoIter = btree_map::IntoIter<String, Json>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Decode for Extra {
    fn set(&mut self, _: Token<'_>) -> Step<'_> {
        Step::Map(self)
    }
}

impl DecodeEntries for Extra {
    fn read_entry(&mut self, key: String, source: &mut dyn Source) -> Next {
        let mut value = Any(Json::Null);
        let next = source.read(&mut value);
        if next != Next::End {
            self.0.insert(key, value.0);
        }
        next
    }
}

/// Any JSON, of which `null` is a value too.
struct Any(Json);

impl Decode for Any {
    fn set(&mut self, _: Token<'_>) -> Step<'_> {
        Step::Json(Box::new(|json| {
            self.0 = json;
            Ok(super::Presence::Present)
        }))
    }
}

impl Encode for Extra {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

impl EncodeEntries for Extra {
    fn each(&self, write: &mut dyn FnMut(&str, &dyn Encode) -> bool) {
        let _ = self.0.iter().all(|(name, value)| write(name, value));
    }
}

/// Returns the undeclared fields as a decoding target.
#[inline]
pub fn extra_mut(extra: &mut Extra) -> &mut dyn Decode {
    extra
}

/// Returns the undeclared fields for encoding.
#[inline]
pub fn extra(extra: &Extra) -> &dyn Encode {
    extra
}
