//! The shape of an argument of any type.

use std::marker::PhantomData;

use crate::model::Value;
use crate::shape::Shape;

/// Selects the shape of a type: its own if it is a `Value`, and any JSON otherwise, since declared types need only be encodable.
///
/// The constant of the `impl` takes precedence over that of [`UnknownShape`].
#[derive(Clone, Copy, Debug)]
pub struct Slot<T>(PhantomData<fn() -> T>);

impl<T: Value> Slot<T> {
    /// The shape.
    pub const SHAPE: fn() -> Shape = T::shape;
}

/// The shape of types that cannot be decoded.
pub trait UnknownShape {
    /// The shape.
    const SHAPE: fn() -> Shape = || Shape::Any;
}

impl<T> UnknownShape for Slot<T> {}

/// The shape of a file.
#[must_use]
pub const fn file() -> Shape {
    Shape::File
}

/// The shape of a list of files.
#[must_use]
pub const fn files() -> Shape {
    Shape::List(file)
}

/// The shape of a raw body.
#[must_use]
pub const fn bytes() -> Shape {
    Shape::Bytes
}
