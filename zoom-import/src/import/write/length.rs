//! The length of declarations in lines, before they are formatted.

use crate::import::plan::{Module, TypeDef};

use super::{endpoint, model};

/// The approximate number of lines of a file in addition to its declarations.
pub(crate) const HEAD: usize = 20;

/// The lines of a model with the empty line before it.
pub(crate) fn of_type(ty: &TypeDef) -> usize {
    let mut out = String::new();
    model::write(&mut out, ty);
    out.lines().count() + 1
}

/// The lines of a module's endpoints.
pub(crate) fn of_endpoints(module: &Module) -> usize {
    let mut out = String::new();
    module.items.iter().for_each(|item| {
        out.push('\n');
        endpoint::write(&mut out, item);
    });
    out.lines().count()
}
