//! Visitor methods for the kinds of JSON that do not fit.

/// Writes the named `visit_` methods of a visitor, each an error without the value.
///
/// `serde`'s own methods would put the value into the message.
macro_rules! refuse {
    ($expected:expr => $($kind:ident)*) => {
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str($expected)
        }

        $($crate::model::refuse::refuse!(@$kind $expected);)*
    };
    (@boolean $expected:expr) => {
        fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<Self::Value, E> {
            Err($crate::model::path::mismatch($expected, "a boolean"))
        }
    };
    (@number $expected:expr) => {
        fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<Self::Value, E> {
            Err($crate::model::path::mismatch($expected, "a number"))
        }

        fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<Self::Value, E> {
            Err($crate::model::path::mismatch($expected, "a number"))
        }

        fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Self::Value, E> {
            Err($crate::model::path::mismatch($expected, "a number"))
        }
    };
    (@list $expected:expr) => {
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
            Err($crate::model::path::mismatch($expected, "a list"))
        }
    };
    (@object $expected:expr) => {
        fn visit_map<A: serde::de::MapAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
            Err($crate::model::path::mismatch($expected, "an object"))
        }
    };
}

/// Writes the `visit_` methods for `null` and `""`, which stand for an absent value.
macro_rules! absent {
    ($expected:expr => $absent:expr) => {
        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Ok($absent)
        }

        fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Ok($absent)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
            if text.is_empty() {
                return Ok($absent);
            }
            Err($crate::model::path::mismatch($expected, "text"))
        }
    };
}

pub(super) use {absent, refuse};
