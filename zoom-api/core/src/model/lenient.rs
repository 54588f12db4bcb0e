//! Lenient reading: values that do not fit are skipped and reported.

use std::fmt;

use serde_json::Value as Json;

use super::decode::{
    Decode, DecodeElements, DecodeEntries, DecodeFields, Failure, Next, Presence, Source, Step, Token,
};
use super::error::DecodeError;
use super::path::ABSENT;
use super::seen::Seen;
use super::value::{self, Value};
use crate::foundation::table::{EXTRA, Table};

/// A value that was read leniently, and what does not fit.
///
/// [`Client::send_lenient`](crate::Client::send_lenient) and [`decode_lenient`] return it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lenient<T> {
    /// The value.
    pub value: T,
    /// The skipped parts: elements of a list in their order, fields of an object by their names.
    pub skipped: Vec<Skipped>,
}

impl<T> Lenient<T> {
    /// Creates a value of which nothing was skipped.
    pub(crate) const fn complete(value: T) -> Self {
        Self { value, skipped: Vec::new() }
    }
}

/// A part of a response that was skipped because it does not fit.
///
/// `Display` and `Debug` show the path and the reason, but not the value, which may be private.
#[derive(Clone, PartialEq)]
pub struct Skipped {
    path: String,
    reason: String,
    value: Json,
    page: Option<u64>,
}

impl Skipped {
    /// Returns the path of the value, such as `meetings[3].duration`. Keys of maps are `*`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the reason: the expected and the actual kind of value. For a value whose own field does not fit, it starts with the path of
    /// that field.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Returns the value as Zoom sent it.
    #[must_use]
    pub fn value(&self) -> &Json {
        &self.value
    }

    /// Returns the number of the page, from 1, if it is from a listing.
    #[must_use]
    pub fn page(&self) -> Option<u64> {
        self.page
    }

    pub(crate) fn with_page(self, page: u64) -> Self {
        Self { page: Some(page), ..self }
    }
}

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(page) = self.page {
            write!(f, "page {page}: ")?;
        }
        write!(f, "`{}`: {}", self.path, self.reason)
    }
}

impl fmt::Debug for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Skipped");
        out.field("path", &self.path).field("reason", &self.reason).field("page", &self.page).finish_non_exhaustive()
    }
}

/// Reads a value from the bytes of a response. Whatever does not fit is skipped and reported.
///
/// An optional field that does not fit is absent, and an element of a list or a map that does not fit, or lacks a required field, is
/// omitted. The alternatives of a `one_of` enum are read as a whole.
///
/// # Errors
/// Fails if the bytes are not JSON, or if a required field of the value itself does not fit.
///
/// # Examples
/// ```
/// use zoom_api::model::decode_lenient;
///
/// let minutes = decode_lenient::<Vec<u32>>(br#"[30, "soon", "45"]"#)?;
/// assert_eq!(minutes.value, [30, 45]);
/// assert_eq!(minutes.skipped[0].to_string(), "`[1]`: expected a whole number, found text");
/// assert_eq!(minutes.skipped[0].value(), "soon");
/// # Ok::<(), zoom_api::model::DecodeError>(())
/// ```
pub fn decode_lenient<T: Value>(bytes: &[u8]) -> Result<Lenient<T>, DecodeError> {
    let mut value: Option<T> = None;
    let skipped = read(bytes, &mut value)?;
    value.map(|value| Lenient { value, skipped }).ok_or_else(DecodeError::absent)
}

/// Reads the value strictly, which nearly always succeeds, or else leniently.
fn read(bytes: &[u8], value: &mut dyn Decode) -> Result<Vec<Skipped>, DecodeError> {
    let Err(error) = value::decode_bytes(bytes, value) else { return Ok(Vec::new()) };
    let mut json = Json::Null;
    value::decode_bytes(bytes, &mut json)?;
    let mut reader = Reader::default();
    match reader.read(value, &json) {
        Ok(_) => Ok(reader.skipped),
        Err(_) => Err(error),
    }
}

/// Reads values of parsed JSON, and collects what does not fit.
#[derive(Default)]
struct Reader {
    path: Vec<String>,
    skipped: Vec<Skipped>,
}

impl Reader {
    /// Reads a value over another one. After a failure, the target's content is unspecified.
    fn read(&mut self, value: &mut dyn Decode, json: &Json) -> Result<Presence, Mismatch> {
        match value.set(token(json)) {
            Step::Done(presence) => Ok(presence),
            Step::Failed(failure) => Err(Mismatch::new(&failure)),
            Step::Json(set) => set(json.clone()).map_err(|failure| Mismatch::new(&failure)),
            Step::Object(table, fields) => self.object(table, fields, json),
            Step::List(elements) => Ok(self.list(elements, json)),
            Step::Map(entries) => Ok(self.map(entries, json)),
        }
    }

    fn object(&mut self, table: &Table, fields: &mut dyn DecodeFields, json: &Json) -> Result<Presence, Mismatch> {
        let mut seen = Seen::default();
        let start = self.skipped.len();
        for (name, json) in json.as_object().into_iter().flatten() {
            let index = table.find(name);
            if let Some(field) = fields.field_mut(index) {
                self.path.push(name.clone());
                let outcome = self.read(field, json);
                match outcome {
                    Ok(presence) => seen.set(index, presence.is_present()),
                    // The whole object is skipped, with everything in it.
                    Err(mismatch) if table.required.contains(&index) => {
                        self.skipped.truncate(start);
                        self.path.pop();
                        return Err(mismatch.within(name));
                    }
                    Err(mismatch) => {
                        let _ = field.set(Token::Null);
                        self.skip(mismatch, json);
                    }
                }
                self.path.pop();
            } else if let Some(Step::Map(extra)) = fields.field_mut(EXTRA).map(|extra| extra.set(Token::Object)) {
                extra.read_entry(name.clone(), &mut One { reader: self, json });
            }
        }
        match table.required.iter().find(|index| !seen.has(**index)) {
            None => Ok(Presence::Present),
            Some(index) => {
                self.skipped.truncate(start);
                Err(Mismatch { path: String::new(), reason: ABSENT.to_owned() }.within(table.field_name(*index)))
            }
        }
    }

    fn list(&mut self, elements: &mut dyn DecodeElements, json: &Json) -> Presence {
        for (index, json) in json.as_array().into_iter().flatten().enumerate() {
            self.path.push(format!("[{index}]"));
            elements.read_element(&mut One { reader: self, json });
            self.path.pop();
        }
        Presence::Present
    }

    fn map(&mut self, entries: &mut dyn DecodeEntries, json: &Json) -> Presence {
        for (key, json) in json.as_object().into_iter().flatten() {
            // The path omits the key, which may be private like the value.
            self.path.push("*".to_owned());
            entries.read_entry(key.clone(), &mut One { reader: self, json });
            self.path.pop();
        }
        Presence::Present
    }

    fn skip(&mut self, mismatch: Mismatch, json: &Json) {
        let path = self.path.iter().fold(String::new(), |path, segment| join(&path, segment));
        self.skipped.push(Skipped { path, reason: mismatch.reason(), value: json.clone(), page: None });
    }
}

/// One element of a list, or the value of one key.
struct One<'a> {
    reader: &'a mut Reader,
    json: &'a Json,
}

impl Source for One<'_> {
    fn read(&mut self, value: &mut dyn Decode) -> Next {
        match self.reader.read(value, self.json) {
            Ok(presence) => Next::Value(presence),
            Err(mismatch) => {
                self.reader.skip(mismatch, self.json);
                Next::End
            }
        }
    }
}

/// Why a value does not fit, with the path inside it.
struct Mismatch {
    path: String,
    reason: String,
}

impl Mismatch {
    fn new(failure: &Failure) -> Self {
        Self { path: String::new(), reason: failure.to_string() }
    }

    fn within(self, name: &str) -> Self {
        Self { path: join(name, &self.path), reason: self.reason }
    }

    fn reason(self) -> String {
        if self.path.is_empty() { self.reason } else { format!("`{}`: {}", self.path, self.reason) }
    }
}

fn join(path: &str, segment: &str) -> String {
    match (path, segment) {
        ("", only) | (only, "") => only.to_owned(),
        _ if segment.starts_with('[') => format!("{path}{segment}"),
        _ => format!("{path}.{segment}"),
    }
}

fn token(json: &Json) -> Token<'_> {
    match json {
        Json::Null => Token::Null,
        Json::Bool(value) => Token::Boolean(*value),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => Token::Signed(value),
            (None, Some(value)) => Token::Unsigned(value),
            (None, None) => Token::Float(number.as_f64().unwrap_or(f64::INFINITY)),
        },
        Json::String(text) => Token::Text(text),
        Json::Array(_) => Token::List,
        Json::Object(_) => Token::Object,
    }
}
