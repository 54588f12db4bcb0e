//! Structs with named fields.

use syn::ext::IdentExt;
use syn::{Fields, Ident, ItemStruct, Type, parse_quote};

use super::wire_names::WireNames;
use crate::code::Code;
use crate::errors::Errors;
use crate::facts::{self, Direction, Subject};
use crate::model::options::{self, ModelOptions};
use crate::model::validated::{Field, ForwardedAttrs, Presence, Struct};
use crate::type_path::{first_argument, last_name};

pub(crate) fn check(item: &mut ItemStruct, options: &ModelOptions, errors: &mut Errors) -> Option<Struct> {
    if options.one_of.is_present() {
        errors.at_span(
            Code::OptionOfOtherItem,
            options.one_of.span(),
            "`one_of` can only be used on an enum: remove it",
        );
    }
    super::reject_generics(&item.generics, errors)?;
    let Fields::Named(named) = &mut item.fields else {
        errors.at(
            Code::UnnamedFields,
            &item.ident,
            format!("models must have named fields: write `struct {} {{ .. }}`", item.ident),
        );
        return None;
    };
    let has_list = named.named.iter().any(|field| matches!(presence(&field.ty), Presence::List));
    let is_response = options.response.is_present();
    let direction = if is_response || has_list { Direction::Response } else { Direction::Request };
    let mut extra = None;
    let read = |field| field_of(field, options, direction, &mut extra, errors);
    let fields: Vec<_> = named.named.iter_mut().filter_map(read).collect();
    check_names(&fields, is_response, errors);
    let (krate, item) = (super::krate(options), item.clone());
    Some(Struct { krate, item, more_docs: None, is_payload: false, fields, extra, is_response })
}

fn field_of(
    field: &mut syn::Field,
    options: &ModelOptions,
    direction: Direction,
    extra: &mut Option<Ident>,
    errors: &mut Errors,
) -> Option<Field> {
    let (own, facts) = options::read_field_options(&mut field.attrs, errors);
    let ident = field.ident.clone()?;
    if own.extra.is_present() {
        let has_others =
            own.rename.is_some() || own.secret.is_present() || own.required.is_present() || !facts.is_empty();
        if has_others {
            errors.at_span(
                Code::ExtraWithOptions,
                own.extra.span(),
                "`extra` cannot be combined with other options: remove them",
            );
        }
        if let Some(first) = extra.replace(ident.clone()) {
            let message = format!("duplicate option `extra`, already on field `{first}`: remove one of them");
            errors.at_span(Code::DuplicateExtra, own.extra.span(), message);
        }
        return None;
    }
    let wire = own.rename.map_or_else(|| wire_name(&ident, options), |rename| rename.0.value());
    let presence = match presence(&field.ty) {
        Presence::List if own.required.is_present() => Presence::Required,
        presence => {
            if own.required.is_present() {
                let message = "only a list or a map needs `required`: remove it, since other fields are required unless they are an `Option`";
                errors.at_span(Code::RequiredNotList, own.required.span(), message);
            }
            presence
        }
    };
    let name = ident.unraw().to_string();
    let is_required = matches!(presence, Presence::Required);
    facts::check(&facts, &Subject { noun: "field", name, ty: &field.ty, is_required }, errors);
    let has_docs = field.attrs.iter().any(|attribute| attribute.path().is_ident("doc"));
    let standard = facts::standard_docs(&wire, direction).filter(|_| !has_docs);
    field.attrs.extend(standard.map(|docs| parse_quote!(#[doc = #docs])));
    let attributes = ForwardedAttrs::of(&field.attrs);
    field.attrs.extend(facts::attribute(&attributes.doc, &facts));
    Some(Field { wire, presence, secret: own.secret.is_present(), attributes, facts, ty: field.ty.clone(), ident })
}

fn wire_name(ident: &Ident, options: &ModelOptions) -> String {
    let name = ident.unraw().to_string();
    options.rename_all.map_or(name.clone(), |case| case.field(&name))
}

fn check_names(fields: &[Field], is_response: bool, errors: &mut Errors) {
    let mut names = WireNames::new(|wire, first| {
        format!("duplicate JSON name `{wire}`, already used by field `{first}`: rename one of them")
    });
    for field in fields {
        names.add(&field.wire, &field.ident, &field.attributes, errors);
        if !is_response && field.ident == "new" && !matches!(field.presence, Presence::Required) {
            errors.at(
                Code::FieldNew,
                &field.ident,
                "the setter of field `new` conflicts with the constructor: \
                 rename the field and add `#[zoom(rename = \"new\")]`",
            );
        }
    }
}

/// Whether a field may be absent. A macro only sees the name of the type.
fn presence(ty: &Type) -> Presence {
    match last_name(ty).map(ToString::to_string).as_deref() {
        Some("Option") => first_argument(ty).map_or(Presence::Required, |ty| Presence::Optional(Box::new(ty.clone()))),
        Some("Vec" | "BTreeMap" | "HashMap") => Presence::List,
        _ => Presence::Required,
    }
}
