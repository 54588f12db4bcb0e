//! Large shapes of an enum are boxed, to keep the enum small.

use super::Ty;
use super::model::{Product, Shape, TypeDef};

/// Shapes that may be larger than this are boxed; Clippy warns at a difference of 200 bytes.
const LARGE: usize = 160;

/// Deeper than any nested struct.
const DEEPEST: usize = 16;

/// Boxes the large shapes of every enum of shapes.
pub(super) fn put(product: &mut Product) {
    let shared = product.shared.clone();
    in_types(&mut product.shared, &[]);
    product.modules.iter_mut().for_each(|module| in_types(&mut module.types, &shared));
}

fn in_types(types: &mut [TypeDef], above: &[TypeDef]) {
    let all: Vec<TypeDef> = types.iter().chain(above).cloned().collect();
    for ty in types {
        let Shape::OneOf(shapes) = &mut ty.shape else { continue };
        for shape in shapes.iter_mut().filter(|shape| size(&shape.ty, &all, 0) > LARGE) {
            let ty = std::mem::replace(&mut shape.ty, Ty::ANY);
            shape.ty = Ty::Boxed(Box::new(ty));
        }
    }
}

/// An upper estimate of a value's size in bytes.
fn size(ty: &Ty, all: &[TypeDef], depth: usize) -> usize {
    match ty {
        Ty::Optional(inner) => size(inner, all, depth),
        Ty::Named(name) if depth < DEEPEST => {
            all.iter().find(|ty| ty.name == *name).map_or(LARGE, |ty| size_of(ty, all, depth + 1))
        }
        Ty::Plain("bool") => 1,
        Ty::Boxed(_) => 8,
        _ => 32,
    }
}

fn size_of(ty: &TypeDef, all: &[TypeDef], depth: usize) -> usize {
    match &ty.shape {
        Shape::Struct(fields) => fields.iter().map(|field| size(&field.ty, all, depth)).sum(),
        Shape::Enum(_) | Shape::OneOf(_) => 32,
    }
}
