//! Conversion of [`Arguments`] to any declared type.
//!
//! Declared types can be encoded, but need not be decodable. Generated code calls methods of `(&&&&Slot::<T>::NEW)`, for which the
//! compiler selects the first of these traits that `T` implements (autoref specialization).

use std::marker::PhantomData;

use bytes::Bytes;

use super::Arguments;
use crate::model::Value;
use crate::request::FilePart;
use crate::shape::Shape;

/// A selector of the conversion for a type.
#[derive(Clone, Copy, Debug)]
pub struct Slot<T>(PhantomData<fn() -> T>);

impl<T> Slot<T> {
    /// The selector.
    pub const NEW: Self = Self(PhantomData);
}

/// Conversion of files and bytes.
pub trait ViaFile {
    /// The argument's type.
    type Argument;

    /// Returns the shape.
    fn shape(&self) -> Shape;

    /// Takes the argument.
    ///
    /// # Errors
    /// Fails if the argument is missing or invalid.
    fn take(&self, name: &str, arguments: &mut Arguments) -> Result<Self::Argument, String>;
}

macro_rules! files {
    ($($ty:ty, $shape:expr, $name:ident, $arguments:ident => $take:expr;)*) => {$(
        impl ViaFile for &&&Slot<$ty> {
            type Argument = $ty;

            fn shape(&self) -> Shape {
                $shape
            }

            fn take(&self, $name: &str, $arguments: &mut Arguments) -> Result<$ty, String> {
                $take
            }
        }
    )*};
}

files! {
    FilePart, Shape::File, name, arguments => {
        arguments.take_files(name)?.into_iter().next().ok_or_else(|| format!("missing argument `{name}`"))
    };
    Option<FilePart>, Shape::File, name, arguments => Ok(arguments.take_files(name)?.into_iter().next());
    Vec<FilePart>, Shape::List(|| Shape::File), name, arguments => arguments.take_files(name);
    Bytes, Shape::Bytes, name, arguments => arguments.take_bytes(name);
    Vec<u8>, Shape::Bytes, name, arguments => arguments.take_bytes(name).map(Vec::from);
}

/// Conversion of types that can be decoded from JSON.
pub trait ViaValue {
    /// The argument's type.
    type Argument;

    /// Returns the shape.
    fn shape(&self) -> Shape;

    /// Takes the argument.
    ///
    /// # Errors
    /// Fails if the argument is missing or invalid.
    fn take(&self, name: &str, arguments: &mut Arguments) -> Result<Self::Argument, String>;
}

impl<T: Value> ViaValue for &&Slot<T> {
    type Argument = T;

    fn shape(&self) -> Shape {
        T::shape()
    }

    fn take(&self, name: &str, arguments: &mut Arguments) -> Result<T, String> {
        arguments.take_value(name)
    }
}

/// Conversion of other optional types, which can only be omitted.
pub trait ViaDefault {
    /// The argument's type.
    type Argument;

    /// Returns the shape, which is unknown.
    fn shape(&self) -> Shape {
        Shape::Any
    }

    /// Returns `None`.
    ///
    /// # Errors
    /// Fails if the argument is set.
    fn take(&self, name: &str, arguments: &mut Arguments) -> Result<Self::Argument, String>;
}

impl<T> ViaDefault for &Slot<Option<T>> {
    type Argument = Option<T>;

    fn take(&self, name: &str, arguments: &mut Arguments) -> Result<Option<T>, String> {
        if arguments.has(name) { Err(unreadable_type(name)) } else { Ok(None) }
    }
}

/// Conversion of all other types, which always fails.
pub trait ViaNothing<T> {
    /// Returns the shape, which is unknown.
    fn shape(&self) -> Shape {
        Shape::Any
    }

    /// Fails.
    ///
    /// # Errors
    /// Always fails.
    fn take(&self, name: &str, arguments: &mut Arguments) -> Result<T, String>;
}

impl<T> ViaNothing<T> for Slot<T> {
    fn take(&self, name: &str, _: &mut Arguments) -> Result<T, String> {
        Err(unreadable_type(name))
    }
}

fn unreadable_type(name: &str) -> String {
    format!("argument `{name}` has a type that cannot be decoded from JSON")
}
