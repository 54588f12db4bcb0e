//! Enums of strings and enums of numbers.

use syn::ext::IdentExt;
use syn::{Expr, ExprLit, ExprUnary, Fields, ItemEnum, Lit, UnOp, Variant};

use super::wire_names::WireNames;
use crate::code::Code;
use crate::errors::Errors;
use crate::model::options::{self, ModelOptions, VariantOptions};
use crate::model::rename_rule::RenameRule;
use crate::model::validated::{Enum, ForwardedAttrs, VariantValues};
use crate::option_value::ungrouped;

pub(crate) fn check(item: &mut ItemEnum, options: &ModelOptions, errors: &mut Errors) -> Option<Enum> {
    super::reject_generics(&item.generics, errors)?;
    let own: Vec<_> =
        item.variants.iter_mut().map(|variant| options::read_variant_options(&mut variant.attrs, errors)).collect();
    check_variants(item, errors)?;
    let values = if item.variants.iter().any(|variant| variant.discriminant.is_some()) {
        VariantValues::Number(numbers(item, &own, options, errors)?)
    } else {
        VariantValues::Text(texts(item, &own, options))
    };
    let attributes: Vec<_> = item.variants.iter().map(|variant| ForwardedAttrs::of(&variant.attrs)).collect();
    let aliases: Vec<_> = own.iter().map(|own| own.alias.as_ref().map(|alias| alias.0.value())).collect();
    check_values(item, &values, &own, &attributes, errors);
    item.variants.iter_mut().for_each(|variant| variant.discriminant = None);
    Some(Enum { krate: super::krate(options), item: item.clone(), values, aliases, attributes })
}

/// Reports variants that an enum of strings or numbers cannot have.
fn check_variants(item: &ItemEnum, errors: &mut Errors) -> Option<()> {
    let mut valid = true;
    for variant in &item.variants {
        if !matches!(variant.fields, Fields::Unit) {
            errors.at(
                Code::VariantWithData,
                &variant.fields,
                format!("variant `{}` cannot have data: {ONE_OF}", variant.ident),
            );
            valid = false;
        }
        valid &= check_unknown(variant, errors);
    }
    valid.then_some(())
}

const ONE_OF: &str = "remove the data, or write `#[zoom_model(one_of)]`";

/// Rejects a variant with the name of the generated one.
pub(crate) fn check_unknown(variant: &Variant, errors: &mut Errors) -> bool {
    if variant.ident != "Unknown" {
        return true;
    }
    errors.at(
        Code::VariantUnknown,
        &variant.ident,
        "variant `Unknown` conflicts with the generated variant: remove it, or rename it",
    );
    false
}

fn texts(item: &ItemEnum, own: &[VariantOptions], options: &ModelOptions) -> Vec<String> {
    let case = options.rename_all.map_or(RenameRule::Snake, |case| *case);
    let text = |(variant, own): (&Variant, &VariantOptions)| match &own.rename {
        Some(rename) => rename.0.value(),
        None => case.variant(&variant.ident.unraw().to_string()),
    };
    item.variants.iter().zip(own).map(text).collect()
}

fn numbers(item: &ItemEnum, own: &[VariantOptions], options: &ModelOptions, errors: &mut Errors) -> Option<Vec<i64>> {
    if let Some(case) = options.rename_all {
        errors.at_span(
            Code::OptionOfOtherEnum,
            case.span(),
            "`rename_all` cannot be used on an enum of numbers: remove it",
        );
    }
    for rename in own.iter().filter_map(|own| own.rename.as_ref()) {
        errors.at(Code::OptionOfOtherEnum, &rename.0, "`rename` cannot be used on an enum of numbers: remove it");
    }
    for alias in own.iter().filter_map(|own| own.alias.as_ref()) {
        errors.at(Code::OptionOfOtherEnum, &alias.0, "`alias` cannot be used on an enum of numbers: remove it");
    }
    let numbers: Vec<_> = item.variants.iter().map(|variant| number(variant, errors)).collect();
    numbers.into_iter().collect()
}

fn number(variant: &Variant, errors: &mut Errors) -> Option<i64> {
    let Some((_, value)) = &variant.discriminant else {
        let name = &variant.ident;
        errors.at(
            Code::VariantWithoutNumber,
            name,
            format_args!("variant `{name}` has no number: give all variants a number, or none"),
        );
        return None;
    };
    let number = literal(value);
    if number.is_none() {
        errors.at(Code::VariantNumber, value, "expected a 64-bit integer literal, e.g. `2`");
    }
    number
}

fn literal(value: &Expr) -> Option<i64> {
    match ungrouped(value) {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        // With the sign, since the least number has no positive counterpart.
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => match ungrouped(expr) {
            Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => format!("-{}", number.base10_digits()).parse().ok(),
            _ => None,
        },
        _ => None,
    }
}

fn check_values(
    item: &ItemEnum,
    values: &VariantValues,
    own: &[VariantOptions],
    attributes: &[ForwardedAttrs],
    errors: &mut Errors,
) {
    let texts: Vec<_> = match values {
        VariantValues::Text(texts) => texts.clone(),
        VariantValues::Number(numbers) => numbers.iter().map(i64::to_string).collect(),
    };
    let mut names = WireNames::new(|wire, first| {
        format!("duplicate value `{wire}`, already used by variant `{first}`: change one of them")
    });
    for ((variant, text), forwarded) in item.variants.iter().zip(&texts).zip(attributes) {
        names.add(text, &variant.ident, forwarded, errors);
    }
    for ((variant, own), forwarded) in item.variants.iter().zip(own).zip(attributes) {
        if let Some(alias) = &own.alias {
            names.add(&alias.0.value(), &variant.ident, forwarded, errors);
        }
    }
}
