//! `#[cfg_attr(condition, attribute, …)]`, whose condition a macro cannot evaluate.

use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// The names of the attributes in a `cfg_attr`.
pub(crate) fn names(attribute: &Attribute) -> Vec<String> {
    let Meta::List(list) = &attribute.meta else { return Vec::new() };
    let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).unwrap_or_default();
    let names = parts.iter().skip(1).filter_map(|part| part.path().get_ident());
    names.map(ToString::to_string).collect()
}

/// The message about an attribute that cannot be conditional.
pub(crate) fn message(name: &str, alternative: &str) -> String {
    format!(
        "`#[{name}]` cannot be inside `#[cfg_attr(..)]`, because the macro cannot evaluate the condition: \
         write `#[{name}]` unconditionally, or declare {alternative}"
    )
}
