//! The `use` lines of a file.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::plan::{BySection, Module, Ty, TypeDef, separated};

/// The items that a file imports.
#[derive(Debug, Default)]
pub(super) struct Imports {
    others: BTreeSet<&'static str>,
    runtime: BTreeSet<String>,
    /// Names by the module that has them, such as `super`.
    named: BTreeSet<String>,
    homes: BTreeMap<&'static str, BTreeSet<String>>,
}

impl Imports {
    /// Returns the imports of a module's file: those of its endpoints and its own types.
    pub(super) fn of_module(module: &Module, types: &BySection<'_>) -> Self {
        let mut imports = Self::default();
        module.each_item_type(&mut |ty| imports.add(ty));
        let own = types.get("");
        own.iter().for_each(|ty| ty.each_type(&mut |ty| imports.add(ty)));
        imports.add_attributes(!module.items.is_empty(), !own.is_empty());
        imports.settle(types, "super");
        imports
    }

    /// Returns the imports of the file of a module of events, which has the enum of all events.
    pub(super) fn of_events(types: &BySection<'_>) -> Self {
        let mut imports = Self::of_types(types, "").without_names();
        imports.runtime.insert("zoom_event".to_owned());
        imports
    }

    /// Removes declared types, which the file declares or re-exports.
    fn without_names(mut self) -> Self {
        self.named.clear();
        self
    }

    /// Returns the imports of a module's section.
    pub(super) fn of_section(types: &BySection<'_>, section: &str) -> Self {
        let mut imports = Self::of_types(types, section);
        imports.add_homes(types, section, "super");
        imports.settle(types, "super::super");
        imports
    }

    /// Returns the imports of a section of the product's own file, which has or re-exports every shared type.
    pub(super) fn of_shared(types: &BySection<'_>, section: &str) -> Self {
        let mut imports = Self::of_types(types, section);
        imports.add_homes(types, section, "super");
        imports.named.clear();
        imports
    }

    /// Removes types of other sections, which the file re-exports.
    pub(super) fn without_homes(mut self) -> Self {
        self.homes.clear();
        self
    }

    /// Returns the imports of the types of all sections.
    pub(super) fn of_all(types: &[TypeDef]) -> Self {
        let mut imports = Self::default();
        types.iter().for_each(|ty| ty.each_type(&mut |ty| imports.add(ty)));
        imports.add_attributes(false, !types.is_empty());
        imports
    }

    /// Returns the imports of a module with all of its sections.
    pub(super) fn of_all_module(module: &Module) -> Self {
        let mut imports = Self::of_all(&module.types);
        module.each_item_type(&mut |ty| imports.add(ty));
        imports.add_attributes(!module.items.is_empty(), false);
        imports
    }

    /// Returns the imports of a section's types.
    fn of_types(types: &BySection<'_>, section: &str) -> Self {
        let mut imports = Self::default();
        let own = types.get(section);
        own.iter().for_each(|ty| ty.each_type(&mut |ty| imports.add(ty)));
        imports.add_models(own);
        imports
    }

    /// Finds the types in other sections of a module.
    fn add_homes(&mut self, types: &BySection<'_>, section: &str, home: &'static str) {
        let is_other = |name: &&String| types.section_of(name).is_some_and(|own| own != section);
        let others: BTreeSet<String> = self.named.iter().filter(is_other).cloned().collect();
        self.add_home(home, others);
    }

    /// Finds the types outside the module, which are in its parent.
    fn settle(&mut self, types: &BySection<'_>, home: &'static str) {
        let is_above = |name: &String| types.section_of(name).is_none();
        let above = std::mem::take(&mut self.named).into_iter().filter(is_above).collect();
        self.add_home(home, above);
    }

    fn add_home(&mut self, home: &'static str, names: BTreeSet<String>) {
        if !names.is_empty() {
            self.homes.entry(home).or_default().extend(names);
        }
    }

    /// Adds the imports of another module in the same file, which has no parent.
    pub(super) fn merge(&mut self, other: Self) {
        self.others.extend(other.others);
        self.runtime.extend(other.runtime);
    }

    fn add(&mut self, ty: &Ty) {
        match ty {
            Ty::Imported(path) => drop(self.others.insert(path)),
            Ty::Map(_) => drop(self.others.insert("std::collections::BTreeMap")),
            Ty::Runtime(path) => drop(self.runtime.insert((*path).to_owned())),
            Ty::Named(name) => drop(self.named.insert(name.clone())),
            Ty::Separated(separator, _) => drop(self.runtime.insert(format!("types::{}", separated(*separator)))),
            Ty::Node(_) | Ty::Plain(_) | Ty::List(_) | Ty::Optional(_) | Ty::Boxed(_) => {}
        }
    }

    fn add_models(&mut self, models: &[&TypeDef]) {
        self.add_attributes(false, models.iter().any(|ty| ty.event.is_none()));
        self.runtime.extend(models.iter().any(|ty| ty.event.is_some()).then(|| "zoom_event".to_owned()));
    }

    fn add_attributes(&mut self, endpoints: bool, models: bool) {
        self.runtime.extend(endpoints.then(|| "zoom_endpoint".to_owned()));
        self.runtime.extend(models.then(|| "zoom_model".to_owned()));
    }

    /// Returns the lines: the standard library, other crates, the runtime, and the parent module.
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
        let line = |(home, names): (&&str, &BTreeSet<String>)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            format!("use {home}::{};\n", braced(&names))
        };
        self.homes.iter().map(line).collect()
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
