//! Facts about values: defaults, limits, permitted values and formats.
//!
//! A document states facts in each place where a value occurs, and an import merges them. So are they here: the statements
//! about each declared field and argument are collected from all operations, and compared once. Facts that only the
//! declaration has are not differences, since they come from elsewhere: from Zoom's prose or from experience.

use std::collections::BTreeMap;
use std::rc::Rc;

use zoom_api::describe::{self, Scalar, Shape};

use crate::check::difference::{Difference, Kind, Side, Subject};
use crate::import::facts::{self, Fact, Facts, Literal, Name};
use crate::import::spec::Schema;

/// A declared field or argument.
#[derive(Clone, Debug)]
pub(super) struct Value {
    /// A name that no other field or argument has.
    pub(super) item: String,
    /// `RegistrantRef.id`, or the argument's name.
    pub(super) at: String,
    pub(super) shape: Shape,
    pub(super) required: bool,
    /// Whether a default has an effect, so that it must be declared.
    pub(super) needs_default: bool,
    pub(super) facts: describe::Facts,
}

/// The facts that a document states about a value in one place.
#[derive(Debug)]
pub(super) struct Statement {
    pub(super) subject: Rc<Subject>,
    pub(super) position: String,
    /// The place in the document, as a JSON pointer.
    pub(super) place: String,
    value: Value,
    stated: Facts,
}

impl Statement {
    pub(super) fn new(subject: Rc<Subject>, position: &str, place: String, schema: &Schema, value: Value) -> Self {
        Self { subject, position: position.to_owned(), place, value, stated: Facts::of(schema) }
    }

    fn difference(&self, fact: &Fact) -> Option<Difference> {
        let declared = self.declared(fact.name);
        let is_same = match &declared {
            Some(_) => fact.value == declared,
            None => fact.name == Name::Default && !self.value.needs_default,
        };
        let name = fact.name.as_str();
        let declaration = match declared {
            Some(literal) => format!("{name} = {}", literal.write()),
            None => format!("no `{name}`"),
        };
        (!is_same).then(|| Difference {
            kind: Kind::Fact,
            subject: Rc::clone(&self.subject),
            position: self.position.clone(),
            document: Some(Side::new(&self.place, fact.write())),
            declaration: Some(Side::new(&self.value.at, declaration)),
        })
    }

    /// The declared fact of a name.
    fn declared(&self, name: Name) -> Option<Literal> {
        let own = self.value.facts;
        let number = |number: &dyn ToString| Literal::number(&number.to_string());
        let count = |count: Option<u64>| count.and_then(|count| number(&count));
        match name {
            Name::Default => literal(&own.default()?),
            Name::Min => number(&own.min()?),
            Name::Max => number(&own.max()?),
            Name::MinLength => count(own.min_length()),
            Name::MaxLength => count(own.max_length()),
            Name::MinItems => count(own.min_items()),
            Name::MaxItems => count(own.max_items()),
            Name::Values => literal(&own.values()?.into()),
            Name::Format => own.format().map(|format| Literal::Text(format.to_owned())),
            Name::Example => literal(&own.example()?),
        }
    }
}

fn literal(json: &serde_json::Value) -> Option<Literal> {
    match json {
        serde_json::Value::Bool(flag) => Some(Literal::Boolean(*flag)),
        serde_json::Value::Number(number) => Literal::number(&number.to_string()),
        serde_json::Value::String(text) => Some(Literal::Text(text.clone())),
        serde_json::Value::Array(items) => items.iter().map(literal).collect::<Option<_>>().map(Literal::List),
        _ => None,
    }
}

/// Returns the facts in which the declarations differ from what the document states, in the order of its operations.
pub(super) fn compare(statements: Vec<Statement>) -> Vec<Difference> {
    let mut order = Vec::new();
    let mut items: BTreeMap<String, Statement> = BTreeMap::new();
    for statement in statements {
        match items.get_mut(&statement.value.item) {
            Some(first) => first.stated.merge(&statement.stated),
            None => {
                order.push(statement.value.item.clone());
                items.insert(statement.value.item.clone(), statement);
            }
        }
    }
    let mut differences = Vec::new();
    for mut statement in order.iter().filter_map(|item| items.remove(item)) {
        let kind = kind(statement.value.shape);
        // Facts of the document that contradict each other cannot be declared.
        let mut stated = std::mem::take(&mut statement.stated);
        stated.suit(&kind, !statement.value.required);
        differences.extend(stated.iter().filter_map(|fact| statement.difference(fact)));
    }
    differences
}

fn kind(shape: Shape) -> facts::Kind {
    match shape {
        Shape::List(item) | Shape::Separated(_, item) => facts::Kind::List(Box::new(kind(item()))),
        Shape::Map(_) => facts::Kind::Map,
        Shape::Scalar(scalar) => of_scalar(scalar),
        _ => facts::Kind::Other,
    }
}

fn of_scalar(scalar: Scalar) -> facts::Kind {
    match scalar {
        Scalar::Boolean => facts::Kind::Boolean,
        Scalar::Integer(integer) => facts::Kind::Integer(integer.min().into(), integer.max().into()),
        Scalar::Number => facts::Kind::Decimal,
        Scalar::Text => facts::Kind::Text,
        Scalar::MeetingId | Scalar::MeetingUuid => facts::Kind::Id,
        _ => facts::Kind::Form,
    }
}
