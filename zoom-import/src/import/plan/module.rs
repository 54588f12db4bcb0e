//! Modules: endpoints, and the types that they use.

use std::collections::{HashMap, HashSet};

use crate::import::docs::{self, Docs};
use crate::import::name::case::pascal;
use crate::import::name::field::FieldNames;
use crate::import::name::function::{self, FunctionName};
use crate::import::notes::Notes;
use crate::import::spec::Operation;

use super::Ty;
use super::context::Context;
use super::endpoint::{self, Named};
use super::model::Module;
use super::output;
use super::registry::Registry;
use super::shape::Types;

/// Plans a module; `None` if none of its operations can be declared.
///
/// # Errors
/// Fails if two functions would have one name.
pub(super) fn plan(
    operations: &[&Operation],
    context: &Context<'_>,
    notes: &mut Notes,
) -> Result<Option<Module>, String> {
    let named = named(operations, context, notes)?;
    let mut types = Types { context, registry: Registry::default(), open: HashMap::new() };
    for Named { name, .. } in &named {
        let request = pascal(&crate::import::name::case::words(&name.snake()));
        types.registry.reserve([format!("{request}Error"), request]);
    }
    let outputs = outputs(&named, &mut types);
    let items = named.iter().zip(outputs).map(|(named, output)| endpoint::plan(named, output, &mut types, notes));
    let items: Vec<_> = items.collect();
    let docs = Docs::plain(docs::module(&context.module));
    let types = types.registry.into_types();
    Ok((!items.is_empty()).then(|| Module { name: context.module.clone(), docs, items, payloads: Vec::new(), types }))
}

/// Plans outputs first, beginning with those of `get`, which take the noun as their name.
fn outputs(named: &[Named<'_>], types: &mut Types<'_>) -> Vec<Ty> {
    let rank = |named: &Named<'_>| match named.name.verb.as_str() {
        "get" => 0,
        "list" => 1,
        _ => 2,
    };
    let mut order: Vec<usize> = (0..named.len()).collect();
    order.sort_by_key(|index| named.get(*index).map(rank));
    let planned = order.into_iter().filter_map(|index| Some((index, output::plan(named.get(index)?, types))));
    let mut planned: Vec<(usize, Ty)> = planned.collect();
    planned.sort_by_key(|(index, _)| *index);
    planned.into_iter().map(|(_, ty)| ty).collect()
}

fn named<'a>(operations: &[&'a Operation], context: &Context<'_>, notes: &mut Notes) -> Result<Vec<Named<'a>>, String> {
    let mut taken = chosen(operations, context)?;
    let mut all = Vec::new();
    for operation in operations {
        if let Some(problem) = endpoint::problem(operation) {
            notes.add(&operation.at, format!("{problem}; skipped"));
            continue;
        }
        let paged = output::paged(operation);
        let known = context.tree.function(&operation.method, &operation.path).cloned();
        let name = own(operation, context).map(FunctionName::parse);
        let name = name.unwrap_or_else(|| free(operation, context, paged.is_some(), &mut taken));
        taken.names.insert(name.snake());
        all.push(Named { operation, name, paged, known });
    }
    Ok(all)
}

/// The name in the tree, else the one of the hints.
fn own<'a>(operation: &Operation, context: &Context<'a>) -> Option<&'a str> {
    let hint = context.hints.function(operation.id.as_deref(), &operation.method, &operation.path);
    let known = context.tree.function(&operation.method, &operation.path);
    known.map(|known| known.name.as_str()).or(hint)
}

/// The names of functions that are taken.
#[derive(Default)]
struct Taken {
    names: HashSet<String>,
    /// The next number for names that are taken with smaller ones.
    numbers: HashMap<String, u32>,
}

/// The names chosen by a person, which rules must not use.
fn chosen(operations: &[&Operation], context: &Context<'_>) -> Result<Taken, String> {
    let mut chosen = Taken::default();
    for name in operations.iter().filter_map(|operation| own(operation, context)) {
        let is_valid = is_free(&FunctionName::parse(name), &Taken::default());
        if !is_valid || !chosen.names.insert(name.to_owned()) {
            return Err(format!("[functions]: `{}::{name}` is taken, or is not a verb and a noun", context.module));
        }
    }
    Ok(chosen)
}

fn free(operation: &Operation, context: &Context<'_>, is_paged: bool, taken: &mut Taken) -> FunctionName {
    let first = function::name(operation, &context.module, is_paged);
    let others = function::others(operation, &first);
    if let Some(name) = [first.clone()].into_iter().chain(others).find(|name| is_free(name, taken)) {
        return name;
    }
    let start = taken.numbers.get(&first.snake()).copied().unwrap_or(2);
    let numbered = (start..).map(|number| (number, with_number(&first, number)));
    let found = numbered.into_iter().find(|(_, name)| is_free(name, taken));
    let (number, name) = found.unwrap_or((start, first.clone()));
    taken.numbers.insert(first.snake(), number.saturating_add(1));
    name
}

fn with_number(name: &FunctionName, number: u32) -> FunctionName {
    let mut noun = name.noun.clone();
    noun.push(number.to_string());
    FunctionName { verb: name.verb.clone(), noun }
}

fn is_free(name: &FunctionName, taken: &Taken) -> bool {
    let snake = name.snake();
    // Reserved words are handled by the names of fields.
    !taken.names.contains(&snake) && FieldNames::default().choose(&snake) == snake && snake.contains('_')
}
