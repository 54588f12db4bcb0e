//! Which type of the files a planned type was: the one of its name, else the one that stood where it stands.

use std::collections::HashMap;

use crate::import::plan::{Module, Product, Shape, Ty, TypeDef};

use super::{File, Tree, Type};

/// The types of the files by the module and name of the planned ones.
#[derive(Debug)]
pub(crate) struct Aligned<'a> {
    tree: &'a Tree,
    by_use: HashMap<(String, String), &'a Type>,
}

impl<'a> Aligned<'a> {
    /// Goes through a product and the files in step.
    pub(crate) fn new(product: &Product, tree: &'a Tree) -> Self {
        let mut aligned = Self { tree, by_use: HashMap::new() };
        for module in &product.modules {
            for endpoint in &module.items {
                let Some((file, function)) = tree.function_at(&module.name, &endpoint.method, &endpoint.path) else {
                    continue;
                };
                let step = Step { product, module, file };
                aligned.follow(step, &endpoint.output, &function.output);
                for argument in &endpoint.arguments {
                    let is_body = argument.mark.as_deref() == Some("#[body]");
                    let own = function.argument(&argument.name, is_body);
                    own.into_iter().for_each(|own| aligned.follow(step, &argument.ty, &own.ty));
                }
            }
        }
        aligned
    }

    /// The type of the files that a planned type was; `module` is empty for what modules share.
    pub(crate) fn ty(&self, module: &str, name: &str) -> Option<&'a Type> {
        let files = || self.tree.files.iter();
        let of = |file: &'a File| file.types.iter().find(|ty| ty.name == name);
        let own = files().filter(|file| file.module == module).find_map(of);
        let used = || self.by_use.get(&(module.to_owned(), name.to_owned())).copied();
        own.or_else(used)
    }

    fn follow(&mut self, step: Step<'_, 'a>, ty: &Ty, written: &str) {
        let mut name = None;
        ty.each(&mut |ty| name = if let Ty::Named(own) = ty { Some(own.clone()) } else { name.take() });
        let Some((module, planned)) = name.and_then(|name| step.planned(&name)) else { return };
        let Some(own) = step.own(self.tree, written) else { return };
        let key = (module.to_owned(), planned.name.clone());
        if self.by_use.contains_key(&key) {
            return;
        }
        self.by_use.insert(key, own);
        match &planned.shape {
            Shape::Struct(fields) => fields.iter().for_each(|field| self.part(step, &field.ty, own, &field.name)),
            Shape::OneOf(shapes) => shapes.iter().for_each(|shape| self.part(step, &shape.ty, own, &shape.name)),
            Shape::Enum(_) => {}
        }
    }

    fn part(&mut self, step: Step<'_, 'a>, ty: &Ty, own: &'a Type, name: &str) {
        if let Some(part) = own.part(name) {
            self.follow(step, ty, &part.ty);
        }
    }
}

/// Where the two are gone through.
#[derive(Clone, Copy)]
struct Step<'p, 'a> {
    product: &'p Product,
    module: &'p Module,
    file: &'a File,
}

impl<'p, 'a> Step<'p, 'a> {
    /// The planned type of a name: of the module, else of all.
    fn planned(self, name: &str) -> Option<(&'p str, &'p TypeDef)> {
        let find = |types: &'p [TypeDef]| types.iter().find(|ty| ty.name == name);
        let own = find(&self.module.types).map(|ty| (self.module.name.as_str(), ty));
        own.or_else(|| find(&self.product.shared).map(|ty| ("", ty)))
    }

    /// The type of the files whose name stands innermost in how a type is written.
    fn own(self, tree: &'a Tree, written: &str) -> Option<&'a Type> {
        let name = written.rsplit(['<', ' ', ',']).next()?.trim_end_matches('>');
        let shared = tree.files.iter().filter(|file| file.module.is_empty());
        std::iter::once(self.file).chain(shared).find_map(|file| file.types.iter().find(|ty| ty.name == name))
    }
}
