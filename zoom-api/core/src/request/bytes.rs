//! Bodies of raw bytes.

use crate::exchange::Body;

/// A value that can be sent as a raw body: `Vec<u8>`, `String`, or [`Bytes`](bytes::Bytes), which is not copied.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent as bytes",
    label = "cannot be sent as bytes",
    note = "use `Vec<u8>`, `String` or `bytes::Bytes`"
)]
pub trait BytesValue {
    /// Returns a copy of the body, since a request may be retried.
    fn to_body(&self) -> Body;
}

#[diagnostic::do_not_recommend]
impl<T: Clone + Into<Body>> BytesValue for T {
    fn to_body(&self) -> Body {
        self.clone().into()
    }
}
