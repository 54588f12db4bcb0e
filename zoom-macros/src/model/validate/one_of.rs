//! `one_of` enums, whose variants hold one type each.

use syn::{Fields, ItemEnum, Variant};

use super::enums::check_unknown;
use crate::code::Code;
use crate::errors::Errors;
use crate::model::options::{self, ModelOptions};
use crate::model::validated::{ForwardedAttrs, OneOf, OneOfVariant};

pub(crate) fn check(item: &mut ItemEnum, options: &ModelOptions, errors: &mut Errors) -> Option<OneOf> {
    super::reject_generics(&item.generics, errors)?;
    if let Some(case) = options.rename_all {
        errors.at_span(
            Code::OptionOfOtherEnum,
            case.span(),
            "`rename_all` cannot be used on a `one_of` enum: remove it",
        );
    }
    let variants: Vec<_> = item.variants.iter_mut().map(|variant| variant_of(variant, errors)).collect();
    let variants = variants.into_iter().collect::<Option<_>>()?;
    Some(OneOf { krate: super::krate(options), item: item.clone(), variants })
}

fn variant_of(variant: &mut Variant, errors: &mut Errors) -> Option<OneOfVariant> {
    if let Some(rename) = options::read_variant_options(&mut variant.attrs, errors).rename {
        errors.at(Code::OptionOfOtherEnum, &rename.0, "`rename` cannot be used on a `one_of` enum: remove it");
    }
    let free = check_unknown(variant, errors);
    let attributes = ForwardedAttrs::of(&variant.attrs);
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 && free => {
            let ty = fields.unnamed.first()?.ty.clone();
            Some(OneOfVariant { ident: variant.ident.clone(), ty, attributes })
        }
        _ => {
            if free {
                let name = &variant.ident;
                errors.at(
                    Code::VariantWithoutData,
                    name,
                    format!("a variant of a `one_of` enum must hold one type: write `{name}(Type)`"),
                );
            }
            None
        }
    }
}
