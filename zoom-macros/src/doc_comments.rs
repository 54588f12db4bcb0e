//! The text of doc comments.

use syn::{Attribute, Meta};

use crate::option_value;

/// The text of a doc comment, trimmed; `None` if it is not a literal.
pub(crate) fn line(attribute: &Attribute) -> Option<String> {
    text(attribute).map(|text| text.trim().to_owned())
}

/// The text of a doc comment; `None` for `doc(..)` and `doc = include_str!(..)`.
pub(crate) fn text(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    option_value::string(&pair.value).map(syn::LitStr::value)
}

/// Whether any of the attributes is text, and not an option such as `doc(alias = "..")`.
pub(crate) fn has_text<'a>(docs: impl IntoIterator<Item = &'a Attribute>) -> bool {
    docs.into_iter().any(|attribute| matches!(attribute.meta, Meta::NameValue(_)))
}

/// All lines joined to one; `None` if there is no text.
pub(crate) fn joined<'a>(docs: impl IntoIterator<Item = &'a &'a Attribute>) -> Option<String> {
    let lines: Vec<String> = docs.into_iter().filter_map(|attribute| line(attribute)).collect();
    let text = lines.join(" ").replace('\n', " ");
    (!text.is_empty()).then_some(text)
}
