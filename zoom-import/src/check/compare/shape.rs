//! Schemas and shapes, side by side and to any depth.

use zoom_api::describe::{Choices, OneOf, Shape};

use super::report::Report;
use super::{fields, says, scalar};
use crate::check::difference::{Kind, Side};
use crate::import::json::Json;
use crate::import::spec::{self, Choice, Schema};

/// Goes through a schema and a shape.
pub(super) struct Walk<'a> {
    pub(super) report: &'a mut Report,
    pub(super) written: Written,
}

/// How a value is written: in text, a number and its digits are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Json,
    Form,
    Text,
}

/// A place in both.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// `body.registrants[].id`
    pub(super) place: String,
    /// `RegistrantRef.id`
    pub(super) at: String,
}

impl Spot {
    pub(super) fn field(&self, name: &str) -> String {
        format!("{}.{name}", self.place)
    }

    fn inside(&self, what: &str) -> Self {
        Self { place: format!("{}{what}", self.place), at: self.at.clone() }
    }
}

impl Walk<'_> {
    /// Compares a schema with a declared shape.
    pub(super) fn compare(&mut self, schema: &Schema, shape: Shape, spot: &Spot) {
        match (&schema.shape, shape) {
            (spec::Shape::List(item), Shape::List(inner)) => self.compare(item, inner(), &spot.inside("[]")),
            (spec::Shape::Map(item), Shape::Map(inner)) => self.compare(item, inner(), &spot.inside(".*")),
            (spec::Shape::Object(fields), Shape::Object(own)) => {
                self.fields(schema, fields, &fields::of_model(own), spot);
            }
            (spec::Shape::OneOf(shapes), Shape::OneOf(own)) => self.alternatives(shapes, own, spot),
            (spec::Shape::Enum(choices), Shape::Choices(own)) => self.values(schema, choices, own, spot),
            (_, shape) if scalar::admits(schema, shape, self.written) => {}
            (_, shape) => self.differs(schema, &says::shape(shape), spot),
        }
    }

    /// The two are of different types.
    pub(super) fn differs(&mut self, schema: &Schema, declared: &str, spot: &Spot) {
        let at = says::at(&schema.at, self.report.at());
        let document = Side::new(at, says::schema(schema));
        self.report.differs(Kind::Type, &spot.place, document, Side::new(&spot.at, declared));
    }

    fn values(&mut self, schema: &Schema, choices: &[Choice], own: Choices, spot: &Spot) {
        if self.written == Written::Json && are_texts(choices) != are_declared_as_texts(own) {
            return self.differs(schema, &says::shape(Shape::Choices(own)), spot);
        }
        let at = says::at(&schema.at, self.report.at());
        let declared = says::values(own);
        let documented: Vec<String> = choices.iter().map(says::value).collect();
        // An empty text stands for an absent value, whether it is declared or not.
        for value in documented.iter().filter(|value| !value.is_empty() && !declared.contains(value)) {
            self.report.missing(Kind::ValueMissing, &format!("{}={value}", spot.place), Side::new(&at, "has it"));
        }
        for value in declared.iter().filter(|value| !documented.contains(value)) {
            self.report.extra(Kind::ValueExtra, &format!("{}={value}", spot.place), Side::new(own.name(), "has it"));
        }
    }

    /// Each of the document's alternatives goes with the declared one that it differs from the least.
    fn alternatives(&mut self, shapes: &[std::rc::Rc<Schema>], own: OneOf, spot: &Spot) {
        let mut variants: Vec<(&'static str, Shape)> =
            own.variants().map(|variant| (variant.name, variant.shape)).collect();
        for (index, schema) in shapes.iter().enumerate() {
            let spot = spot.inside(&format!("<{}>", index + 1));
            let tries = variants.iter().enumerate().map(|(nth, (_, shape))| (nth, self.try_out(schema, *shape, &spot)));
            match tries.min_by_key(|(_, tried)| tried.len()) {
                Some((nth, tried)) => {
                    variants.remove(nth);
                    self.report.take(tried);
                }
                None => {
                    let at = says::at(&schema.at, self.report.at());
                    self.report.missing(Kind::ShapeMissing, &spot.place, Side::new(at, says::schema(schema)));
                }
            }
        }
        for (name, shape) in variants {
            let declaration = Side::new(format!("{}::{name}", own.name()), says::shape(shape));
            self.report.extra(Kind::ShapeExtra, &spot.place, declaration);
        }
    }

    fn try_out(&self, schema: &Schema, shape: Shape, spot: &Spot) -> Report {
        let mut scratch = self.report.scratch();
        Walk { report: &mut scratch, written: self.written }.compare(schema, shape, spot);
        scratch
    }
}

fn are_texts(choices: &[Choice]) -> bool {
    choices.iter().any(|choice| matches!(choice.value, Json::Text(_)))
}

fn are_declared_as_texts(own: Choices) -> bool {
    own.iter().any(|choice| choice.wire.is_string())
}
