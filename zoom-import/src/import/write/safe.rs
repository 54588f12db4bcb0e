//! The check of everything that is written: no part of a document leaves its comment, its string or its name.

use crate::import::plan::{Argument, Endpoint, Module, Product, Shape, Ty, TypeDef};

/// Returns a line of a comment: line breaks and control characters become spaces, characters that reorder or hide text are dropped.
pub(super) fn line(text: &str) -> String {
    let visible = text.chars().filter(|char| !is_hidden(*char));
    visible.map(|char| if is_break(char) { ' ' } else { char }).collect()
}

/// Returns a text with escapes instead of control characters and characters that reorder or hide text.
pub(crate) fn visible(text: &str) -> String {
    let escaped = |char: char| match is_break(char) || is_hidden(char) {
        true => char.escape_default().to_string(),
        false => char.to_string(),
    };
    text.chars().map(escaped).collect()
}

/// Returns a string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

fn is_break(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}' | '\u{2029}')
}

/// Whether a character has no glyph and changes how the text around it is shown: the marks of bidirectional text, and invisible ones.
fn is_hidden(char: char) -> bool {
    matches!(
        char,
        '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// Checks that every name is an identifier.
///
/// # Errors
/// Fails if a name is not an identifier.
pub(super) fn check(product: &Product) -> Result<(), String> {
    name(&product.name)?;
    product.kept.iter().try_for_each(|kept| name(kept))?;
    product.modules.iter().try_for_each(module)?;
    product.shared.iter().try_for_each(model)
}

/// Checks that every name of a module is an identifier.
///
/// # Errors
/// Fails if a name is not an identifier.
pub(super) fn check_module(own: &Module) -> Result<(), String> {
    module(own)
}

fn module(module: &Module) -> Result<(), String> {
    name(&module.name)?;
    module.items.iter().try_for_each(endpoint)?;
    module.types.iter().try_for_each(model)
}

fn endpoint(endpoint: &Endpoint) -> Result<(), String> {
    name(&endpoint.name)?;
    endpoint.paged.iter().try_for_each(|list| name(list))?;
    endpoint.errors.iter().try_for_each(|error| name(&error.name))?;
    endpoint.arguments.iter().try_for_each(argument)?;
    ty(&endpoint.output)
}

fn argument(argument: &Argument) -> Result<(), String> {
    name(&argument.name)?;
    ty(&argument.ty)
}

fn model(def: &TypeDef) -> Result<(), String> {
    name(&def.name)?;
    if !def.section.is_empty() {
        name(&def.section)?;
    }
    match &def.shape {
        Shape::Struct(fields) => fields.iter().try_for_each(|field| name(&field.name))?,
        Shape::Enum(variants) => variants.iter().try_for_each(|variant| name(&variant.name))?,
        Shape::OneOf(alternatives) => alternatives.iter().try_for_each(|one| name(&one.name))?,
    }
    let mut checked = Ok(());
    def.each_type(&mut |part| {
        if checked.is_ok() {
            checked = ty(part);
        }
    });
    checked
}

fn ty(own: &Ty) -> Result<(), String> {
    let mut checked = Ok(());
    own.each(&mut |part| {
        if let (Ok(()), Ty::Named(named)) = (&checked, part) {
            checked = name(named);
        }
    });
    checked
}

fn name(name: &str) -> Result<(), String> {
    let is_identifier = name.is_ascii() && syn::parse_str::<syn::Ident>(name).is_ok();
    // A parser skips spaces and comments around an identifier.
    let is_alone = name.trim_start_matches("r#").bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if is_identifier && is_alone { Ok(()) } else { Err(format!("{name:?} cannot be a name in Rust")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_one_line() {
        assert_eq!(line("a\nb\rc\u{2028}d\u{0}e\u{85}f"), "a b c d e f");
        assert_eq!(line("a\u{202e}b\u{2066}c\u{200f}d\u{feff}é 日本"), "abcdé 日本");
    }

    #[test]
    fn names_are_identifiers() {
        for own in ["list_films", "r#in", "Film", "n3d"] {
            assert!(name(own).is_ok(), "{own}");
        }
        for own in ["", "a b", "a/**/", " a", "fn", "a\n", "é", "a;b", "3d", "r#"] {
            assert!(name(own).is_err(), "{own}");
        }
    }
}
