//! The declaration of a model.

use syn::{Attribute, Expr, ExprLit, Fields, Lit, Meta, Token, UnOp, punctuated::Punctuated};

use crate::import::facts::{Fact, Facts, Name};
use crate::import::name::case::{capital, wire_of_variant};
use crate::import::name::field::unraw;

use super::file::source;
use super::signature::item;
use super::{Item, Place, Type};

/// Reads a struct.
pub(super) fn of_struct(own: &syn::ItemStruct, place: &Place) -> Type {
    let is_camel = own.attrs.iter().any(is_camel);
    let field = |field: &syn::Field| {
        let name = field.ident.as_ref()?.to_string();
        let options = options(&field.attrs);
        let wire = options.iter().find_map(rename).unwrap_or_else(|| wire_of_field(&name, is_camel));
        let mut item = Item { ty: source(&field.ty), ..item(name, &field.attrs) };
        item.secret = options.iter().any(|option| option.path().is_ident("secret"));
        item.facts = facts(&options);
        let own: Vec<&str> = ["secret", "rename", "required"].into_iter().chain(Name::ALL.map(Name::as_str)).collect();
        let is_added = |option: &&Meta| !own.iter().any(|own| option.path().is_ident(own));
        item.extra.options = options.iter().filter(is_added).map(source).collect();
        Some((wire, item))
    };
    let parts = own.fields.iter().filter_map(field).collect();
    let name = own.ident.to_string();
    let event = own.attrs.iter().find_map(event);
    Type { item: item(name.clone(), &own.attrs), name, place: place.clone(), event, parts }
}

/// The name of the event whose payload a struct is.
fn event(attribute: &Attribute) -> Option<String> {
    let list = attribute.meta.require_list().ok().filter(|list| list.path.is_ident("zoom_event"))?;
    syn::parse2::<syn::LitStr>(list.tokens.clone().into_iter().next()?.into()).ok().map(|name| name.value())
}

/// Reads an enum.
pub(super) fn of_enum(own: &syn::ItemEnum, place: &Place) -> Type {
    let variant = |(index, variant): (usize, &syn::Variant)| {
        let mut item = item(variant.ident.to_string(), &variant.attrs);
        if let Fields::Unnamed(fields) = &variant.fields {
            item.ty = fields.unnamed.first().map(|field| source(&field.ty)).unwrap_or_default();
            return (index.to_string(), item);
        }
        let is_alias = |option: &&Meta| option.path().is_ident("alias");
        let options = options(&variant.attrs);
        item.extra.options = options.iter().filter(is_alias).map(source).collect();
        item.alias = options.iter().find_map(|option| text_of(option, "alias"));
        (value(variant), item)
    };
    let parts = own.variants.iter().enumerate().map(variant).collect();
    let name = own.ident.to_string();
    Type { item: item(name.clone(), &own.attrs), name, place: place.clone(), event: None, parts }
}

/// Whether the wire names of a model are in camel case.
fn is_camel(attribute: &Attribute) -> bool {
    let is_own = ["zoom_model", "zoom_event"].iter().any(|name| attribute.path().is_ident(name));
    is_own && source(attribute).contains("camelCase")
}

/// The default wire name of a field.
fn wire_of_field(name: &str, is_camel: bool) -> String {
    let name = unraw(name);
    if !is_camel {
        return name.to_owned();
    }
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capital(word))
}

/// The wire value of a variant.
fn value(variant: &syn::Variant) -> String {
    let number = variant.discriminant.as_ref().and_then(|(_, number)| self::number(number));
    let renamed = || options(&variant.attrs).iter().find_map(rename);
    number.or_else(renamed).unwrap_or_else(|| wire_of_variant(&variant.ident.to_string()))
}

fn number(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => Some(number.base10_digits().to_owned()),
        Expr::Unary(negated) if matches!(negated.op, UnOp::Neg(_)) => Some(format!("-{}", number(&negated.expr)?)),
        _ => None,
    }
}

fn rename(option: &Meta) -> Option<String> {
    text_of(option, "rename")
}

/// The text of an option of this name.
fn text_of(option: &Meta, name: &str) -> Option<String> {
    let Meta::NameValue(option) = option else { return None };
    match &option.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if option.path.is_ident(name) => Some(text.value()),
        _ => None,
    }
}

/// The options that are facts.
pub(super) fn facts(options: &[Meta]) -> Facts {
    Facts::of_declaration(options.iter().filter_map(|option| Fact::read(option, source)).collect())
}

/// The options of `#[zoom(..)]`.
pub(super) fn options(attributes: &[Attribute]) -> Vec<Meta> {
    let own = attributes.iter().filter(|attribute| attribute.path().is_ident("zoom"));
    let parsed = own.filter_map(|own| own.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok());
    parsed.flatten().collect()
}
