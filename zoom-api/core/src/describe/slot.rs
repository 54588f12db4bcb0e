//! How an argument of any declared type is taken out of [`Arguments`].
//!
//! A declaration may use types that know how to be sent and not how to be read. Generated code asks `(&&&&Slot::<T>::NEW)`, and the compiler
//! finds the first of these traits that `T` allows, without a bound that a declaration would have to meet.

use std::marker::PhantomData;

use bytes::Bytes;

use super::Arguments;
use crate::model::Value;
use crate::request::FilePart;
use crate::shape::Shape;

/// The place of an argument of a type.
#[derive(Clone, Copy, Debug)]
pub struct Slot<T>(PhantomData<fn() -> T>);

impl<T> Slot<T> {
    /// The place.
    pub const NEW: Self = Self(PhantomData);
}

/// Types that are files or bytes.
pub trait ViaFile {
    /// The argument's type.
    type Argument;

    /// What it is.
    fn shape(&self) -> Shape;

    /// Takes it.
    ///
    /// # Errors
    /// Names the argument, and what is wrong with it.
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
        arguments.take_files(name)?.into_iter().next().ok_or_else(|| format!("argument `{name}` is missing"))
    };
    Option<FilePart>, Shape::File, name, arguments => Ok(arguments.take_files(name)?.into_iter().next());
    Vec<FilePart>, Shape::List(|| Shape::File), name, arguments => arguments.take_files(name);
    Bytes, Shape::Bytes, name, arguments => arguments.take_bytes(name);
    Vec<u8>, Shape::Bytes, name, arguments => arguments.take_bytes(name).map(Vec::from);
}

/// Types that JSON can be read into.
pub trait ViaValue {
    /// The argument's type.
    type Argument;

    /// What it is.
    fn shape(&self) -> Shape;

    /// Takes it.
    ///
    /// # Errors
    /// Names the argument, and what is wrong with it.
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

/// Types that can at least be left out.
pub trait ViaDefault {
    /// The argument's type.
    type Argument;

    /// What it is: not known.
    fn shape(&self) -> Shape {
        Shape::Any
    }

    /// Leaves it out.
    ///
    /// # Errors
    /// When it was given.
    fn take(&self, name: &str, arguments: &mut Arguments) -> Result<Self::Argument, String>;
}

impl<T> ViaDefault for &Slot<Option<T>> {
    type Argument = Option<T>;

    fn take(&self, name: &str, arguments: &mut Arguments) -> Result<Option<T>, String> {
        if arguments.has(name) { Err(unreadable_type(name)) } else { Ok(None) }
    }
}

/// All other types.
pub trait ViaNothing<T> {
    /// What it is: not known.
    fn shape(&self) -> Shape {
        Shape::Any
    }

    /// Refuses.
    ///
    /// # Errors
    /// Always.
    fn take(&self, name: &str, arguments: &mut Arguments) -> Result<T, String>;
}

impl<T> ViaNothing<T> for Slot<T> {
    fn take(&self, name: &str, _: &mut Arguments) -> Result<T, String> {
        Err(unreadable_type(name))
    }
}

fn unreadable_type(name: &str) -> String {
    format!("argument `{name}` is of a type that cannot be read from JSON")
}
