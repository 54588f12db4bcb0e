//! Who is named in a body, be it JSON or a form.

use std::borrow::Cow;

use serde_json::Value;

/// Shows the e-mail address of a registration.
pub(super) fn email(body: &[u8], mut show: impl FnMut(&str)) {
    if let Some(email) = field(body, "email").as_ref().and_then(Value::as_str) {
        show(&lower(email));
    }
}

/// Shows each registrant of a change of status, by id where there is one.
pub(super) fn registrants(body: &[u8], mut show: impl FnMut(&str)) {
    let listed = field(body, "registrants");
    for registrant in listed.as_ref().and_then(Value::as_array).into_iter().flatten() {
        let text = |name| registrant.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        if let Some(who) = text("id").or_else(|| text("email")) {
            show(&lower(who));
        }
    }
}

/// Addresses and ids differ in more than case.
fn lower(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) && text.contains('@') {
        Cow::Owned(text.to_ascii_lowercase())
    } else {
        Cow::Borrowed(text)
    }
}

fn field(body: &[u8], name: &str) -> Option<Value> {
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
