//! Values shared by all items of a module.

use std::collections::HashMap;
use std::rc::Rc;

use crate::import::hints::Hints;
use crate::import::name::case::pascal;
use crate::import::name::grammar::singular;
use crate::import::spec::Schema;
use crate::import::tree::Tree;

/// The context of an item that is planned.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub(super) product: String,
    pub(super) module: String,
    pub(super) is_zooms: bool,
    /// The schemas that others refer to, by their positions.
    pub(super) schemas: &'a HashMap<String, Rc<Schema>>,
    pub(super) hints: &'a Hints,
    pub(super) tree: &'a Tree,
}

impl Context<'_> {
    /// The resource of the module as in type names, such as `Registrant`.
    pub(super) fn resource(&self) -> String {
        let last = self.module.rsplit('_').next().unwrap_or_default();
        pascal(&[singular(last)])
    }
}
