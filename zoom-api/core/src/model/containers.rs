//! Values inside others: options, lists and maps.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::path::{within, within_list};
use super::refuse::{absent, refuse};
use super::value::{Seed, Value};

impl<T: Value> Value for Option<T> {
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        T::decode(deserializer).map(Some)
    }

    #[inline]
    fn decode_over<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<bool, D::Error> {
        *self = T::decode(deserializer)?;
        Ok(true)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn has_field(name: &str) -> bool {
        T::has_field(name)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::shape::Shape {
        T::shape()
    }

    #[cfg(feature = "describe")]
    fn left_out() -> Option<Self> {
        Some(None)
    }

    fn resemblance(json: &serde_json::Value) -> usize {
        T::resemblance(json)
    }
}

impl<T: Value> Value for Vec<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData)).map(Some)
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::List(T::shape)
    }

    #[cfg(feature = "describe")]
    fn left_out() -> Option<Self> {
        Some(Self::new())
    }

    fn resemblance(json: &serde_json::Value) -> usize {
        json.as_array().and_then(|list| list.first()).map_or(0, T::resemblance)
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Value> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    refuse!("a list" => boolean number object);
    absent!("a list" => Vec::new());

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut values = Vec::new();
        let mut index = 0;
        while let Some(value) = list.next_element_seed(Seed::new()).map_err(|error| within_list(index, error))? {
            values.extend(value);
            index += 1;
        }
        Ok(values)
    }
}

/// Implements `Value` for maps from text.
macro_rules! map_values {
    ($($type:ty where [$($generic:tt)*]),* $(,)?) => {$(
        impl<T: Value, $($generic)*> Value for $type {
            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                let visitor = MapVisitor(PhantomData::<(Self, T)>);
                deserializer.deserialize_any(visitor).map(Some)
            }

            fn is_absent(&self) -> bool {
                self.is_empty()
            }

            #[cfg(feature = "describe")]
            fn shape() -> crate::shape::Shape {
                crate::shape::Shape::Map(T::shape)
            }

            #[cfg(feature = "describe")]
            fn left_out() -> Option<Self> {
                Some(Self::default())
            }
        }
    )*};
}

map_values!(
    BTreeMap<String, T> where [],
    HashMap<String, T, S> where [S: BuildHasher + Default],
);

struct MapVisitor<M, T>(PhantomData<(M, T)>);

impl<'de, T: Value, M: Default + Extend<(String, T)>> Visitor<'de> for MapVisitor<M, T> {
    type Value = M;

    refuse!("an object" => boolean number list);
    absent!("an object" => M::default());

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<M, A::Error> {
        let mut values = M::default();
        while let Some(key) = map.next_key::<String>()? {
            // The key may be as private as the value, so that the path does not name it.
            let value = map.next_value_seed(Seed::new()).map_err(|error| within("*", error))?;
            values.extend(value.map(|value| (key, value)));
        }
        Ok(values)
    }
}
