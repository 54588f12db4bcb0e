//! Large shapes of an enum are boxed, to keep the enum small, and shapes that hold the enum itself.

use std::collections::{HashSet, VecDeque};

use super::Ty;
use super::index::Index;
use super::model::{Product, Shape, TypeDef};

/// Shapes that may be larger than this are boxed; Clippy warns at a difference of 200 bytes.
const LARGE: usize = 160;

/// Deeper than any nested struct.
const DEEPEST: usize = 16;

/// Boxes the large shapes of every enum of shapes.
pub(super) fn put(product: &mut Product) {
    let index = Index::of(product);
    let boxed: Vec<Vec<bool>> = product.types().map(|(module, ty)| boxed(ty, module, &index)).collect();
    for (ty, boxed) in product.types_mut().zip(boxed) {
        let Shape::OneOf(shapes) = &mut ty.shape else { continue };
        for (shape, _) in shapes.iter_mut().zip(boxed).filter(|(_, is_boxed)| *is_boxed) {
            let ty = std::mem::replace(&mut shape.ty, Ty::ANY);
            shape.ty = Ty::Boxed(Box::new(ty));
        }
    }
}

/// Whether to box each shape of an enum of shapes.
fn boxed<'a>(owner: &TypeDef, module: &'a str, index: &Index<'a>) -> Vec<bool> {
    let Shape::OneOf(shapes) = &owner.shape else { return Vec::new() };
    let is_boxed = |ty: &Ty| size(ty, module, index, 0) > LARGE || holds(ty, owner, module, index);
    shapes.iter().map(|shape| is_boxed(&shape.ty)).collect()
}

/// Whether a value contains one of the owner's type without a pointer between them.
fn holds<'a>(ty: &Ty, owner: &TypeDef, module: &'a str, index: &Index<'a>) -> bool {
    let mut met: HashSet<(&str, &str)> = HashSet::new();
    let mut open: VecDeque<(&str, &Ty, usize)> = VecDeque::from([(module, ty, 0)]);
    while let Some((module, ty, depth)) = open.pop_front() {
        let name = match ty {
            Ty::Optional(inner) => {
                open.push_back((module, inner, depth));
                continue;
            }
            Ty::Named(name) if depth < DEEPEST => name,
            _ => continue,
        };
        let Some((module, ty)) = index.get(module, name) else { continue };
        if std::ptr::eq(ty, owner) {
            return true;
        }
        if met.insert((module, &ty.name)) {
            match &ty.shape {
                Shape::Struct(fields) => open.extend(fields.iter().map(|field| (module, &field.ty, depth + 1))),
                Shape::OneOf(shapes) => open.extend(shapes.iter().map(|shape| (module, &shape.ty, depth + 1))),
                Shape::Enum(_) => {}
            }
        }
    }
    false
}

/// An upper estimate of a value's size in bytes; exact estimates above the limit are not needed.
fn size<'a>(ty: &Ty, module: &'a str, index: &Index<'a>, depth: usize) -> usize {
    match ty {
        Ty::Optional(inner) => size(inner, module, index, depth),
        Ty::Named(name) if depth < DEEPEST => {
            index.get(module, name).map_or(LARGE, |(module, ty)| size_of(ty, module, index, depth + 1))
        }
        Ty::Plain("bool") => 1,
        Ty::Boxed(_) => 8,
        _ => 32,
    }
}

fn size_of<'a>(ty: &TypeDef, module: &'a str, index: &Index<'a>, depth: usize) -> usize {
    let Shape::Struct(fields) = &ty.shape else { return 32 };
    let mut total = 0;
    for field in fields {
        total += size(&field.ty, module, index, depth);
        if total > LARGE {
            break;
        }
    }
    total
}
