//! Values that are written as JSON.

use serde::Serialize;

/// A value that can be written as JSON: a body, or a field of one.
///
/// Everything that implements [`serde::Serialize`] does.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be serialized as JSON",
    label = "cannot be serialized",
    note = "add `#[zoom_model]` or `#[derive(serde::Serialize)]` to the type"
)]
pub trait JsonValue: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> JsonValue for T {}
