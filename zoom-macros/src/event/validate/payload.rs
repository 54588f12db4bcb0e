//! The payload of an event.

use proc_macro2::Span;
use syn::{Attribute, ItemStruct, LitStr, parse_quote};

use super::super::options::{Named, Options};
use super::super::validated::Payload;
use super::docs;
use crate::code::Code;
use crate::errors::Errors;
use crate::lints;
use crate::model::flag::Flag;
use crate::model::foreign;
use crate::model::options::ModelOptions;
use crate::model::validate::structs;
use crate::model::validated::Model;
use crate::scopes::Scopes;

pub(super) fn check(item: &mut ItemStruct, options: Options, errors: &mut Errors) -> Option<Payload> {
    super::reject_other_attributes(&mut item.attrs, errors);
    foreign::reject_on_item(&mut item.attrs, "zoom_event", errors);
    if options.name.is_none() && !options.has_invalid_name {
        let message = "missing event name: write e.g. `#[zoom_event(\"meeting.started\")]`";
        errors.at_span(Code::MissingEventName, Span::call_site(), message);
    }
    if let Some(mistake) = options.name.as_ref().and_then(mistake) {
        errors.at(Code::InvalidEventName, &options.name, mistake);
    }
    let Named { scopes, docs, rename_all, krate } = options.named;
    let runtime = krate.as_ref().map_or_else(|| parse_quote!(::zoom_api), |path| path.0.clone());
    let (ident, attributes) = (item.ident.clone(), item.attrs.clone());
    // Users read events; setters would be compiled for nothing.
    let model = ModelOptions { rename_all, one_of: Flag::default(), response: Flag::present(), krate };
    let mut model = structs::check(item, &model, errors)?;
    let Scopes { scopes, warnings } = scopes.unwrap_or_default();
    let scopes: Vec<_> = scopes.iter().map(LitStr::value).collect();
    let name = options.name.as_ref().map(LitStr::value).unwrap_or_default();
    let docs_url = docs.map(|docs| docs.0);
    model.is_payload = true;
    model.more_docs = Some(docs::table(&name, &scopes, docs_url.as_deref()));
    let is_level = |attribute: &&Attribute| lints::is_lint(attribute) && !lints::is_expectation(attribute);
    let mut levels: Vec<_> = attributes.iter().filter(is_level).cloned().collect();
    if !warnings.is_empty() {
        levels.extend(lints::take_expectation(&mut model.item.attrs, "deprecated"));
    }
    let model = Model::Struct(model);
    Some(Payload { krate: runtime, ident, attributes, model, name, scopes, warnings, levels, docs_url })
}

/// The mistake in the name of an event.
fn mistake(name: &LitStr) -> Option<String> {
    let text = name.value();
    if text.is_empty() {
        return Some("the event name is empty: write Zoom's name, e.g. `meeting.started`".to_owned());
    }
    let is_valid = |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '_' | '-' | ':' | '/');
    (!text.chars().all(is_valid)).then(|| {
        format!("invalid event name `{text}`: write words joined by dots and underscores, e.g. `meeting.started`")
    })
}
