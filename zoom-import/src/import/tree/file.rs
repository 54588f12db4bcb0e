//! A file of declarations.

use std::path::Path;
use std::rc::Rc;

use proc_macro2::Span;
use syn::spanned::Spanned;

use crate::import::docs::joined;

use super::declaration::Declaration;
use super::{File, Place, model, signature};

/// Reads a file; `None` if it does not exist.
///
/// # Errors
/// Fails if the file is not valid Rust, or contains an item that an import would remove.
pub(super) fn read(path: &Path, place: Place) -> Result<Option<File>, String> {
    let Some(parsed) = parse(path)? else { return Ok(None) };
    let name = path.display();
    let mut file = File { place, docs: docs(&parsed.attrs), ..File::default() };
    for item in &parsed.items {
        if !take(item, &mut file) {
            let line = item.span().start().line;
            return Err(format!(
                "{name}:{line} is no declaration, and an import would remove it: move it elsewhere, or name the module under `[keep]`"
            ));
        }
    }
    Ok(Some(file))
}

/// Reads the functions and models of a handwritten file, which may contain any other items.
///
/// # Errors
/// Fails if the file is not valid Rust.
pub(super) fn read_kept(path: &Path, module: &str) -> Result<Option<File>, String> {
    let Some(parsed) = parse(path)? else { return Ok(None) };
    let place = Place { module: module.to_owned(), ..Place::default() };
    let mut file = File { place, is_kept: true, ..File::default() };
    let is_read =
        |item: &&syn::Item| matches!(item, syn::Item::Verbatim(_) | syn::Item::Struct(_) | syn::Item::Enum(_));
    parsed.items.iter().filter(is_read).for_each(|item| {
        take(item, &mut file);
    });
    Ok(Some(file))
}

fn parse(path: &Path) -> Result<Option<syn::File>, String> {
    let Ok(text) = std::fs::read_to_string(path) else { return Ok(None) };
    let parsed = syn::parse_file(&text);
    parsed.map(Some).map_err(|error| format!("{} exists and is not valid Rust: {error}", path.display()))
}

/// Reads an item, and returns whether imports write such items.
fn take(item: &syn::Item, file: &mut File) -> bool {
    match item {
        syn::Item::Use(_) => true,
        syn::Item::Mod(item) => {
            let is_section = matches!(item.vis, syn::Visibility::Inherited);
            file.sections.extend(is_section.then(|| item.ident.to_string()));
            item.content.is_none()
        }
        syn::Item::Struct(item) if is_model(&item.attrs) => {
            file.types.push(Rc::new(model::of_struct(item, &file.place)));
            true
        }
        syn::Item::Enum(item) if is_model(&item.attrs) => {
            file.types.push(Rc::new(model::of_enum(item, &file.place)));
            true
        }
        syn::Item::Verbatim(tokens) => match syn::parse2::<Declaration>(tokens.clone()) {
            Ok(declaration) => {
                let function = signature::read(&declaration, &file.place.module);
                let is_one = function.is_some();
                file.functions.extend(function.map(Rc::new));
                is_one
            }
            Err(_) => false,
        },
        _ => false,
    }
}

/// Whether an item is a model, the payload of an event, or the enum of all events.
fn is_model(attributes: &[syn::Attribute]) -> bool {
    has(attributes, "zoom_model") || has(attributes, "zoom_event")
}

/// Whether there is an attribute with this name.
pub(super) fn has(attributes: &[syn::Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// The doc comments, one line per paragraph.
pub(super) fn docs(attributes: &[syn::Attribute]) -> Vec<String> {
    let lines: Vec<String> = attributes.iter().filter_map(doc).collect();
    joined(&lines.join("\n"))
}

fn doc(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(meta) = &attribute.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value else { return None };
    let is_doc = meta.path.is_ident("doc");
    is_doc.then(|| text.value()).map(|text| text.strip_prefix(' ').map(str::to_owned).unwrap_or(text))
}

/// The source text of an item.
pub(super) fn source(thing: &impl Spanned) -> String {
    let span: Span = thing.span();
    span.source_text().unwrap_or_default()
}
