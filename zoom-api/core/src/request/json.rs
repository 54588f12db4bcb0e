//! Values that are written as JSON.

use serde::Serialize;

/// A value that can be written as JSON: a body, or a field of one.
///
/// Everything that implements [`serde::Serialize`] does.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as JSON",
    label = "no JSON form",
    note = "mark its type with `#[zoom_model]`, or derive `serde::Serialize` for it"
)]
pub trait JsonValue: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> JsonValue for T {}
