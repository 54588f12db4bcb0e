//! Enums of events.

use syn::{Fields, ItemEnum, Type, Variant, parse_quote};

use super::super::options::Options;
use super::super::validated::{Set, SetEvent};
use crate::code::Code;
use crate::errors::Errors;
use crate::model::foreign;
use crate::model::validate::check_unknown;
use crate::model::validated::ForwardedAttrs;
use crate::zoom_attr;

pub(super) fn check(item: &mut ItemEnum, options: Options, errors: &mut Errors) -> Option<Set> {
    super::reject_other_attributes(&mut item.attrs, errors);
    foreign::reject_on_item(&mut item.attrs, "zoom_event", errors);
    if let Some(name) = &options.name {
        errors.at(Code::EventSetWithName, name, "an enum of events has no event name: remove it, or declare a struct");
    }
    for (name, tokens) in &options.of_payloads {
        errors.at(Code::OptionOfOtherItem, tokens, format_args!("`{name}` can only be used on a struct: remove it"));
    }
    if !item.generics.params.is_empty() || item.generics.where_clause.is_some() {
        errors.at(Code::GenericEventSet, &item.generics, "an enum of events cannot be generic: remove the parameters");
        return None;
    }
    let events: Vec<_> = item.variants.iter_mut().map(|variant| event(variant, errors)).collect();
    let events = events.into_iter().collect::<Option<_>>()?;
    let krate = options.named.krate.map_or_else(|| parse_quote!(::zoom_api), |path| path.0);
    Some(Set { krate, item: item.clone(), events })
}

fn event(variant: &mut Variant, errors: &mut Errors) -> Option<SetEvent> {
    foreign::reject(&mut variant.attrs, errors);
    for attribute in zoom_attr::take(&mut variant.attrs) {
        let message = "`#[zoom(..)]` has no effect on a variant of an enum of events: remove it";
        errors.at(Code::OptionOfOtherItem, &attribute, message);
    }
    if !check_unknown(variant, errors) {
        return None;
    }
    let name = &variant.ident;
    if let Some((_, value)) = &variant.discriminant {
        errors.at(
            Code::EventVariantWithNumber,
            value,
            format_args!("variant `{name}` is an event, which has no number: remove it"),
        );
        return None;
    }
    let payload = payload(variant);
    if payload.is_none() {
        let message = format!("variant `{name}` must name the payload of an event: write `{name}` or `{name}(Type)`");
        errors.at(Code::EventVariantPayload, &variant.fields, message);
    }
    let attributes = ForwardedAttrs::of(&variant.attrs);
    Some(SetEvent { ident: name.clone(), payload: payload?, attributes })
}

/// The type of the payload: that of the variant's name, or the only type in it.
fn payload(variant: &Variant) -> Option<Type> {
    let name = &variant.ident;
    match &variant.fields {
        Fields::Unit => Some(parse_quote!(#name)),
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first().map(|field| field.ty.clone()),
        _ => None,
    }
}
