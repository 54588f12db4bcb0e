//! Values of a body's fields, in JSON and in forms.

use serde_json::Value;

/// The value of a field, if it is text.
pub(super) fn field(body: &[u8], name: &str) -> Option<String> {
    read(body, name)?.as_str().map(normalized)
}

/// The objects of a list, each identified by the first of several fields that is set.
pub(super) fn items(body: &[u8], name: &str, fields: &[&str]) -> Vec<String> {
    let list = read(body, name);
    let text = |item: &Value, field: &str| item.get(field)?.as_str().filter(|text| !text.is_empty()).map(normalized);
    let first = |item: &Value| fields.iter().find_map(|field| text(item, field));
    list.as_ref().and_then(Value::as_array).into_iter().flatten().filter_map(first).collect()
}

/// Email addresses are compared without case, IDs with case.
fn normalized(text: &str) -> String {
    if text.contains('@') { text.to_ascii_lowercase() } else { text.to_owned() }
}

fn read(body: &[u8], name: &str) -> Option<Value> {
    if body.starts_with(b"{") {
        let mut object: Value = serde_json::from_slice(body).ok()?;
        return object.get_mut(name).map(Value::take);
    }
    let text = part(body, name)?;
    Some(serde_json::from_slice(text).unwrap_or_else(|_| String::from_utf8_lossy(text).into()))
}

/// The content of a part of a multipart body.
fn part<'a>(body: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let after = |text: &'a [u8], mark: &str| {
        let at = memchr::memmem::find(text, mark.as_bytes())?;
        text.get(at + mark.len()..)
    };
    let content = after(after(body, &format!(" name=\"{name}\""))?, "\r\n\r\n")?;
    content.get(..memchr::memmem::find(content, b"\r\n--")?)
}
