//! Names of types: from the tree, else from the hints, else from the rules. A name of the hints that is taken is an error.

use std::collections::{BTreeSet, HashMap};

use crate::import::hints::{Hints, item};
use crate::import::name::case::{pascal, words};
use crate::import::name::types::is_allowed;

use super::super::model::Module;
use super::super::rank::rank;
use super::{Class, module_name};

/// Chooses the name of each class.
///
/// # Errors
/// Fails if a name of the hints is taken.
pub(super) fn choose(classes: &mut [Class<'_>], modules: &[Module], hints: &Hints) -> Result<(), String> {
    let mut names = Names::of(modules);
    let settled: Vec<bool> = classes.iter().map(|class| stays(class, module_name(class, modules))).collect();
    for pass in 0..4 {
        for (class, stays) in classes.iter_mut().zip(&settled) {
            let module = module_name(class, modules);
            let hint = hint(class, module, modules, hints);
            let own = match (*stays, class.known.is_empty(), &hint) {
                (true, ..) => 0,
                (false, false, _) => 1,
                (false, true, None) => 2,
                (false, true, Some(_)) => 3,
            };
            if own != pass {
                continue;
            }
            class.name = match hint.filter(|_| pass == 3) {
                Some(hint) => names.check(class, module, hint)?,
                None => names.free(class),
            };
            names.take(class);
        }
    }
    Ok(())
}

/// Whether the best name is already declared in the type's module.
fn stays(class: &Class<'_>, module: &str) -> bool {
    class.known.first().is_some_and(|known| known.place.module == module)
}

/// The best name that the hints contain for the generated names.
fn hint(class: &Class<'_>, module: &str, modules: &[Module], hints: &Hints) -> Option<String> {
    let hint = |(_, node): &(usize, &super::Node)| {
        let rule = &node.def.name;
        let user = modules.get(node.module).map_or("", |module| module.name.as_str());
        hints.ty(user, rule).or_else(|| hints.ty("", rule).filter(|_| module.is_empty())).map(str::to_owned)
    };
    class.members.iter().filter_map(hint).min_by_key(|name| rank(name))
}

/// The taken names, by module and in the product's own file.
struct Names {
    taken: HashMap<Option<usize>, BTreeSet<String>>,
    reserved: HashMap<usize, BTreeSet<String>>,
    /// The next number of a name that is taken in some modules.
    numbers: HashMap<(String, Vec<Option<usize>>), usize>,
}

impl Names {
    fn of(modules: &[Module]) -> Self {
        let requests = |module: &Module| {
            let requests = module.items.iter().map(|item| pascal(&words(&item.name)));
            requests.flat_map(|request| [format!("{request}Error"), request]).collect()
        };
        let reserved = modules.iter().map(requests).enumerate().collect();
        Self { taken: HashMap::new(), reserved, numbers: HashMap::new() }
    }

    /// The modules in which the name must be unique.
    fn scopes(class: &Class<'_>) -> impl Iterator<Item = Option<usize>> {
        class.users.iter().copied().map(Some).chain(class.is_shared.then_some(None))
    }

    fn is_taken(&self, class: &Class<'_>, name: &str) -> bool {
        let holds = |names: Option<&BTreeSet<String>>| names.is_some_and(|names| names.contains(name));
        Self::scopes(class).any(|scope| holds(self.taken.get(&scope)))
    }

    fn is_reserved(&self, class: &Class<'_>, name: &str) -> bool {
        class.users.iter().any(|user| self.reserved.get(user).is_some_and(|names| names.contains(name)))
    }

    fn is_free(&self, class: &Class<'_>, name: &str) -> bool {
        is_allowed(name) && !self.is_taken(class, name) && !self.is_reserved(class, name)
    }

    /// The best free name from the tree, else from the rules, else with a number.
    fn free(&mut self, class: &Class<'_>) -> String {
        let known = class.known.iter().map(|known| known.name.clone());
        let mut rules: Vec<String> = class.members.iter().map(|(_, node)| node.def.name.clone()).collect();
        rules.sort_by_cached_key(|name| rank(name));
        // The remaining candidates of the rules.
        let others = class.members.iter().flat_map(|(_, node)| node.def.candidates.clone());
        let mut others: Vec<String> = others.filter(|name| !rules.contains(name)).collect();
        others.sort_by_cached_key(|name| rank(name));
        let first = known.clone().next().or_else(|| rules.first().cloned()).unwrap_or_else(|| "Item".to_owned());
        let mut all = known.chain(rules).chain(others);
        all.find(|name| self.is_free(class, name)).unwrap_or_else(|| self.numbered(class, &first))
    }

    /// A name with the smallest number that is free.
    fn numbered(&mut self, class: &Class<'_>, first: &str) -> String {
        let key = (first.to_owned(), Self::scopes(class).collect());
        let mut next = self.numbers.get(&key).copied().unwrap_or(2);
        while !self.is_free(class, &format!("{first}{next}")) {
            next += 1;
        }
        self.numbers.insert(key, next);
        format!("{first}{next}")
    }

    /// Fails if a name of the hints is taken.
    fn check(&self, class: &Class<'_>, module: &str, name: String) -> Result<String, String> {
        let key = item(module, &name);
        if self.is_reserved(class, &name) {
            return Err(format!("[types]: `{key}` is the name of an item generated for an endpoint"));
        }
        if !is_allowed(&name) {
            return Err(format!("[types]: `{key}` is reserved in declarations"));
        }
        if self.is_taken(class, &name) {
            return Err(format!("[types]: two different types would be named `{key}`"));
        }
        Ok(name)
    }

    fn take(&mut self, class: &Class<'_>) {
        for scope in Self::scopes(class) {
            self.taken.entry(scope).or_default().insert(class.name.clone());
        }
    }
}
