//! The facts that a schema states.

use serde_json::Number;

use crate::import::json::Json;
use crate::import::spec::{Choice, Limits, Schema, Shape};

use super::{Fact, Facts, Literal, Name};

/// The formats that are declared. The others are those of types, such as `date-time`, or mean nothing.
const FORMATS: [&str; 8] = ["email", "uri", "url", "uuid", "byte", "ipv4", "ipv6", "ip"];

/// Longer defaults are not declared.
const LONGEST_DEFAULT: usize = 60;

impl Facts {
    /// Returns the facts that a schema states.
    pub(crate) fn of(schema: &Schema) -> Self {
        let mut facts = Self::default();
        facts.set(Name::Default, default(schema));
        limits(schema, &mut facts);
        facts.set(Name::Values, values(schema));
        let format =
            schema.format.as_deref().filter(|own| matches!(schema.shape, Shape::Text) && FORMATS.contains(own));
        facts.set(Name::Format, format.map(|format| Literal::Text(format.to_owned())));
        facts
    }

    fn set(&mut self, name: Name, value: Option<Literal>) {
        self.known.extend(value.map(|value| Fact::new(name, value)));
    }
}

fn default(schema: &Schema) -> Option<Literal> {
    let is_short = |text: &str| !text.is_empty() && text.len() < LONGEST_DEFAULT && !text.contains(['`', '\n']);
    let is_declared = |literal: &Literal| match literal {
        Literal::Text(text) => is_short(text),
        Literal::List(items) => !items.is_empty() && items.iter().all(|item| is_short(&item.write())),
        _ => true,
    };
    let is_value = !matches!(schema.shape, Shape::Object(_) | Shape::OneOf(_) | Shape::Map(_));
    schema.default.as_ref().filter(|_| is_value).and_then(Literal::of_json).filter(is_declared)
}

/// The limits of the shape. Some documents have a maximum where they mean a length or a count.
fn limits(schema: &Schema, facts: &mut Facts) {
    let Limits { minimum, maximum, min_length, max_length, min_items, max_items } = &schema.limits;
    let number = |number: &Option<Number>| number.as_ref().and_then(|number| Literal::number(&number.to_string()));
    let count = |count: Option<&Number>| count.and_then(Number::as_u64).map(|count| Literal::Number(count.to_string()));
    match &schema.shape {
        Shape::Integer | Shape::Number => {
            facts.set(Name::Min, number(minimum));
            facts.set(Name::Max, number(maximum));
        }
        Shape::Text => {
            facts.set(Name::MinLength, count(min_length.as_ref().filter(|least| least.as_u64() != Some(0))));
            facts.set(Name::MaxLength, count(max_length.as_ref().or(maximum.as_ref())));
        }
        Shape::List(_) => {
            let least = min_items.as_ref().or(minimum.as_ref());
            facts.set(Name::MinItems, count(least.filter(|least| least.as_u64() != Some(0))));
            facts.set(Name::MaxItems, count(max_items.as_ref().or(maximum.as_ref())));
        }
        _ => {}
    }
}

/// The numbers of an enum without names.
fn values(schema: &Schema) -> Option<Literal> {
    let choices = match &schema.shape {
        Shape::Enum(choices) => choices,
        Shape::List(item) => match &item.shape {
            Shape::Enum(choices) => choices,
            _ => return None,
        },
        _ => return None,
    };
    let number = |choice: &Choice| match &choice.value {
        value @ Json::Number(_) if choice.words.is_none() => Literal::of_json(value),
        _ => None,
    };
    let mut values: Vec<Literal> = Vec::new();
    for value in choices.iter().map(number).collect::<Option<Vec<_>>>()? {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    (!values.is_empty()).then_some(Literal::List(values))
}
