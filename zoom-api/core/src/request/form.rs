//! Form bodies, as multipart or JSON.

use serde::Serialize;

use super::FilePart;

/// How the fields of a `form` endpoint are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormEncoding {
    /// `multipart/form-data`: strings as plain text, other values as JSON.
    #[default]
    Multipart,
    /// One `application/json` object.
    Json,
}

pub(super) type Outcome = Result<(), &'static str>;

/// Zero or more files in a form field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a file",
    note = "use `zoom_api::FilePart`, or an `Option` or `Vec` of it"
)]
pub trait Files {
    /// Calls `sink` with each file, in order.
    fn each(&self, sink: &mut dyn FnMut(&FilePart));
}

impl Files for FilePart {
    fn each(&self, sink: &mut dyn FnMut(&FilePart)) {
        sink(self);
    }
}

impl<T: Files> Files for Option<T> {
    fn each(&self, sink: &mut dyn FnMut(&FilePart)) {
        self.iter().for_each(|files| files.each(sink));
    }
}

impl<T: Files> Files for Vec<T> {
    fn each(&self, sink: &mut dyn FnMut(&FilePart)) {
        self.iter().for_each(|files| files.each(sink));
    }
}

pub(super) const NOT_JSON: &str = "cannot be encoded as JSON";

/// Writes `"name":value`, or nothing for `None`.
pub(super) fn write_json_field<T: Serialize + ?Sized>(object: &mut Vec<u8>, name: &str, value: &T) -> Outcome {
    let before = object.len();
    if before > 1 {
        object.push(b',');
    }
    serde_json::to_writer(&mut *object, name).map_err(|_| NOT_JSON)?;
    object.push(b':');
    let start = object.len();
    serde_json::to_writer(&mut *object, value).map_err(|_| NOT_JSON)?;
    if object.get(start..) == Some(b"null") {
        object.truncate(before);
    }
    Ok(())
}
