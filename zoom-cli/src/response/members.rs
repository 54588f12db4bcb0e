//! JSON objects and lists as received: in order, with every digit of numbers, and with repeated keys.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The members of an object.
#[derive(Debug)]
pub(super) struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Members<'a> {
    /// The members of a value; `None` if it is not an object.
    pub(super) fn of(json: &'a RawValue) -> Option<Self> {
        serde_json::from_str(json.get()).ok()
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&'a RawValue> {
        self.iter().find(|(own, _)| *own == key).map(|(_, value)| value)
    }

    /// The members in their order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.0.iter().map(|(key, value)| (key.as_str(), *value))
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

/// The items of a value; `None` if it is not a list.
pub(super) fn items(json: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(json.get()).ok()
}

/// A value as text: strings without quotes, everything else as JSON.
pub(super) fn text(json: &RawValue) -> String {
    match json.get() {
        "null" => String::new(),
        string if string.starts_with('"') => serde_json::from_str(string).unwrap_or_else(|_| string.to_owned()),
        other => other.to_owned(),
    }
}

/// The value at a path of fields and indices, such as `settings.rooms[0].name`.
pub(super) fn at<'a>(json: &'a RawValue, path: &str) -> Option<&'a RawValue> {
    if let Some(value) = Members::of(json).and_then(|members| members.get(path)) {
        return Some(value);
    }
    path.split(['.', '[']).filter(|step| !step.is_empty()).try_fold(json, |json, step| {
        let step = step.strip_suffix(']').unwrap_or(step);
        match (step.parse::<usize>(), items(json)) {
            (Ok(index), Some(items)) => items.get(index).copied(),
            _ => Members::of(json)?.get(step),
        }
    })
}
