//! The `use` lines of a file: what its declarations name, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::plan::{Module, Ty, TypeDef};

/// What a file needs from elsewhere.
#[derive(Debug, Default)]
pub(super) struct Imports {
    others: BTreeSet<&'static str>,
    runtime: BTreeSet<String>,
    above: BTreeSet<String>,
}

impl Imports {
    /// What a module needs.
    pub(super) fn of_module(module: &Module) -> Self {
        let mut imports = Self::default();
        module.each_type(&mut |ty| imports.add(ty));
        imports.add_attributes(!module.items.is_empty(), !module.types.is_empty());
        let is_own = |name: &String| module.types.iter().any(|ty| ty.name == *name);
        imports.above.retain(|name| !is_own(name));
        imports
    }

    /// What types alone need.
    pub(super) fn of_types(types: &[TypeDef]) -> Self {
        let mut imports = Self::default();
        types.iter().for_each(|ty| ty.each_type(&mut |ty| imports.add(ty)));
        imports.add_attributes(false, !types.is_empty());
        imports.above.clear();
        imports
    }

    /// Those of several modules in one file, where nothing is above.
    pub(super) fn merge(&mut self, other: Self) {
        self.others.extend(other.others);
        self.runtime.extend(other.runtime);
    }

    fn add(&mut self, ty: &Ty) {
        match ty {
            Ty::Imported(path) => drop(self.others.insert(path)),
            Ty::Map(_) => drop(self.others.insert("std::collections::BTreeMap")),
            Ty::Runtime(path) => drop(self.runtime.insert((*path).to_owned())),
            Ty::Named(name) => drop(self.above.insert(name.clone())),
            Ty::Plain(_) | Ty::List(_) | Ty::Optional(_) | Ty::Boxed(_) => {}
        }
    }

    fn add_attributes(&mut self, endpoints: bool, models: bool) {
        self.runtime.extend(endpoints.then(|| "zoom_endpoint".to_owned()));
        self.runtime.extend(models.then(|| "zoom_model".to_owned()));
    }

    /// Writes the lines: the standard library's, other crates', the runtime's, and what is above.
    pub(super) fn write(&self, krate: &str) -> String {
        let (std, others): (Vec<&str>, Vec<&str>) = self.others.iter().partition(|path| path.starts_with("std::"));
        let (ours, runtime) = (self.ours(krate), self.above());
        let groups = [lines(&std), lines(&others), [ours, runtime].concat()];
        let groups: Vec<String> = groups.into_iter().filter(|group| !group.is_empty()).collect();
        groups.join("\n")
    }

    fn ours(&self, krate: &str) -> String {
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in &self.runtime {
            let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
            modules.entry(module).or_default().push(name);
        }
        let line = |(module, names): (&&str, &Vec<&str>)| {
            let module = if module.is_empty() { krate.to_owned() } else { format!("{krate}::{module}") };
            format!("use {module}::{};\n", braced(names))
        };
        let mut written: Vec<String> = modules.iter().map(line).collect();
        written.reverse();
        written.concat()
    }

    fn above(&self) -> String {
        let names: Vec<&str> = self.above.iter().map(String::as_str).collect();
        if names.is_empty() { String::new() } else { format!("use super::{};\n", braced(&names)) }
    }
}

fn lines(paths: &[&str]) -> String {
    paths.iter().map(|path| format!("use {path};\n")).collect()
}

fn braced(names: &[&str]) -> String {
    match names {
        [only] => (*only).to_owned(),
        several => format!("{{{}}}", several.join(", ")),
    }
}
