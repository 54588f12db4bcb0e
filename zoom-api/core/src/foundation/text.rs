//! Values that are written as text in a path, query, header or URL-encoded form.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::Arc;

/// A value that can be written as text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a path parameter, query parameter or header",
    label = "cannot be converted to text",
    note = "use a string, number, boolean, date, ID or `#[zoom_model]` enum, or implement `zoom_api::request::WireText` for `{Self}`"
)]
pub trait WireText {
    /// Appends the unencoded text.
    fn write_text(&self, out: &mut String);

    /// Returns how often the text is percent-encoded in a path segment.
    fn path_encoding(&self) -> PathEncoding {
        PathEncoding::Once
    }
}

/// Number of times that a path segment is percent-encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathEncoding {
    /// As in every URL.
    Once,
    /// As Zoom requires for meeting UUIDs that contain a slash.
    Twice,
}

impl WireText for str {
    fn write_text(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl WireText for bool {
    fn write_text(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

macro_rules! by_display {
    ($($type:ty)*) => {$(
        impl WireText for $type {
            fn write_text(&self, out: &mut String) {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "{self}");
            }
        }
    )*};
}
by_display! {
    u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 char
    jiff::Timestamp jiff::civil::Date jiff::civil::DateTime jiff::civil::Time
}

macro_rules! by_reference {
    ($($type:ty)*) => {$(
        impl<T: WireText + ?Sized> WireText for $type {
            fn write_text(&self, out: &mut String) {
                (**self).write_text(out);
            }

            fn path_encoding(&self) -> PathEncoding {
                (**self).path_encoding()
            }
        }
    )*};
}
by_reference! { &T Box<T> Arc<T> }

impl WireText for String {
    fn write_text(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl WireText for Cow<'_, str> {
    fn write_text(&self, out: &mut String) {
        out.push_str(self);
    }
}

/// Zero or more text values, as in a query parameter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a query parameter or header",
    label = "cannot be converted to text",
    note = "use a string, number, boolean, date, ID or `#[zoom_model]` enum, an `Option` or `Vec` of one, or implement `zoom_api::request::WireText` for the type"
)]
pub trait TextValues {
    /// Calls `sink` with each value, in order.
    fn each(&self, sink: &mut dyn FnMut(&dyn WireText));
}

#[diagnostic::do_not_recommend]
impl<T: WireText> TextValues for T {
    fn each(&self, sink: &mut dyn FnMut(&dyn WireText)) {
        sink(self);
    }
}

impl<T: TextValues> TextValues for Option<T> {
    fn each(&self, sink: &mut dyn FnMut(&dyn WireText)) {
        if let Some(values) = self {
            values.each(sink);
        }
    }
}

impl<T: WireText> TextValues for Vec<T> {
    fn each(&self, sink: &mut dyn FnMut(&dyn WireText)) {
        for value in self {
            sink(value);
        }
    }
}
