//! Large shapes of an enum are boxed, to keep the enum small, and shapes that hold the enum itself.

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
        let name = ty.name.clone();
        let Shape::OneOf(shapes) = &mut ty.shape else { continue };
        let is_boxed = |ty: &Ty| size(ty, &all, 0) > LARGE || holds(ty, &name, &all, 0);
        for shape in shapes.iter_mut().filter(|shape| is_boxed(&shape.ty)) {
            let ty = std::mem::replace(&mut shape.ty, Ty::ANY);
            shape.ty = Ty::Boxed(Box::new(ty));
        }
    }
}

/// Whether a value contains one of a named type without a pointer between them.
fn holds(ty: &Ty, name: &str, all: &[TypeDef], depth: usize) -> bool {
    match ty {
        Ty::Optional(inner) => holds(inner, name, all, depth),
        Ty::Named(own) if own == name => true,
        Ty::Named(own) if depth < DEEPEST => match all.iter().find(|ty| ty.name == *own).map(|ty| &ty.shape) {
            Some(Shape::Struct(fields)) => fields.iter().any(|field| holds(&field.ty, name, all, depth + 1)),
            Some(Shape::OneOf(shapes)) => shapes.iter().any(|shape| holds(&shape.ty, name, all, depth + 1)),
            _ => false,
        },
        _ => false,
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
