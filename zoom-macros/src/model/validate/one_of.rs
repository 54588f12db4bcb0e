//! Enums of which each variant is a shape.

use syn::{Fields, ItemEnum, Variant};

use super::enums::unknown_is_free;
use crate::errors::Errors;
use crate::model::options::{self, ModelOptions};
use crate::model::valid::{Carried, OneOf, Shape};

pub(crate) fn check(item: &mut ItemEnum, options: &ModelOptions, errors: &mut Errors) -> Option<OneOf> {
    super::no_generics(&item.generics, errors)?;
    if let Some(case) = options.rename_all {
        errors.at_span(case.span(), "`rename_all` cannot be used on a `one_of` enum: remove it");
    }
    let shapes: Vec<_> = item.variants.iter_mut().map(|variant| shape(variant, errors)).collect();
    let shapes = shapes.into_iter().collect::<Option<_>>()?;
    Some(OneOf { krate: super::krate(options), item: item.clone(), shapes })
}

fn shape(variant: &mut Variant, errors: &mut Errors) -> Option<Shape> {
    if let Some(rename) = options::of_variant(&mut variant.attrs, errors).rename {
        errors.at(&rename.0, "`rename` cannot be used on a `one_of` enum: remove it");
    }
    let free = unknown_is_free(variant, errors);
    let attributes = Carried::of(&variant.attrs);
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 && free => {
            let ty = fields.unnamed.first()?.ty.clone();
            Some(Shape { ident: variant.ident.clone(), ty, attributes })
        }
        _ => {
            if free {
                let name = &variant.ident;
                errors.at(name, format!("a variant of a `one_of` enum must hold one type: write `{name}(Type)`"));
            }
            None
        }
    }
}
