//! JSON values.

use serde::Serialize;

/// A value that can be encoded as JSON, as a body or a field of one.
///
/// Every type that implements [`serde::Serialize`] implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be serialized as JSON",
    label = "cannot be serialized",
    note = "add `#[zoom_model]` or `#[derive(serde::Serialize)]` to the type"
)]
pub trait JsonValue: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> JsonValue for T {}
