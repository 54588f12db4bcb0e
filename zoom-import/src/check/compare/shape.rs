//! Comparison of schemas and declared shapes, to any depth.

use zoom_api::describe::{Choices, OneOf, Shape};

use super::report::Report;
use super::{alternatives, fields, scalar, text};
use crate::check::difference::{Kind, Side};
use crate::import::json::Json;
use crate::import::spec::{self, Choice, Schema};

/// A comparison of a schema and a shape.
pub(super) struct Walk<'a> {
    pub(super) report: &'a mut Report,
    pub(super) written: Written,
}

/// The format of a value: in text, a number and its digits are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Json,
    Form,
    Text,
}

/// A position in the document and in the declaration.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// `body.registrants[].id`
    pub(super) position: String,
    /// `RegistrantRef.id`
    pub(super) at: String,
}

impl Spot {
    pub(super) fn field(&self, name: &str) -> String {
        format!("{}.{name}", self.position)
    }

    fn inside(&self, suffix: &str) -> Self {
        Self { position: format!("{}{suffix}", self.position), at: self.at.clone() }
    }
}

impl Walk<'_> {
    /// Compares a schema with a declared shape.
    pub(super) fn compare(&mut self, schema: &Schema, shape: Shape, spot: &Spot) {
        match (&schema.shape, shape) {
            (spec::Shape::List(item), Shape::List(inner)) => self.compare(item, inner(), &spot.inside("[]")),
            (spec::Shape::Separated(separator, item), Shape::Separated(own, inner)) if *separator == own => {
                self.compare(item, inner(), &spot.inside("[]"));
            }
            // Compared where it was met first.
            (spec::Shape::Recursive(_), Shape::Object(_) | Shape::OneOf(_)) => {}
            (spec::Shape::Map(item), Shape::Map(inner)) => self.compare(item, inner(), &spot.inside(".*")),
            (spec::Shape::Object(fields), Shape::Object(own)) => {
                self.fields(schema, fields, &fields::of_model(own), spot);
            }
            (spec::Shape::OneOf(shapes), Shape::OneOf(own)) => self.alternatives(shapes, own, spot),
            (spec::Shape::Enum(choices), Shape::Choices(own)) => self.values(schema, choices, own, spot),
            (_, shape) if scalar::admits(schema, shape, self.written) => {}
            (_, shape) => self.differs(schema, &text::shape(shape), spot),
        }
    }

    /// Reports different types.
    pub(super) fn differs(&mut self, schema: &Schema, declared: &str, spot: &Spot) {
        let at = text::at(&schema.at, self.report.at());
        let document = Side::new(at, text::schema(schema));
        self.report.differs(Kind::Type, &spot.position, document, Side::new(&spot.at, declared));
    }

    fn values(&mut self, schema: &Schema, choices: &[Choice], own: Choices, spot: &Spot) {
        if self.written == Written::Json && is_text(choices) != is_declared_as_text(own) {
            return self.differs(schema, &text::shape(Shape::Choices(own)), spot);
        }
        let at = text::at(&schema.at, self.report.at());
        let declared = text::values(own);
        let aliases: Vec<&str> = own.iter().flat_map(|choice| choice.aliases).collect();
        let documented: Vec<String> = choices.iter().map(text::value).collect();
        // Empty text is an absent value, declared or not.
        let is_read = |value: &String| declared.contains(value) || aliases.contains(&value.as_str());
        for value in documented.iter().filter(|value| !value.is_empty() && !is_read(value)) {
            self.report.missing(Kind::ValueMissing, &format!("{}={value}", spot.position), Side::new(&at, "present"));
        }
        for value in declared.iter().filter(|value| !documented.contains(value)) {
            self.report.extra(
                Kind::ValueExtra,
                &format!("{}={value}", spot.position),
                Side::new(own.name(), "present"),
            );
        }
    }

    /// Compares each alternative of the document with the declared one that shares most fields with it. If they share
    /// little, both are reported instead of their differences.
    fn alternatives(&mut self, shapes: &[std::rc::Rc<Schema>], own: OneOf, spot: &Spot) {
        let variants: Vec<(&'static str, Shape)> =
            own.variants().map(|variant| (variant.name, variant.shape)).collect();
        let partners = alternatives::pairs(shapes, &variants);
        let mut open: Vec<usize> = (0..variants.len()).collect();
        for (index, schema) in shapes.iter().enumerate() {
            let spot = spot.inside(&format!("<{}>", index + 1));
            let partner = partners.get(index).copied().flatten();
            let declared = partner.and_then(|pair| Some((pair, variants.get(pair.variant)?)));
            let at = text::at(&schema.at, self.report.at());
            match declared {
                Some((pair, (_, shape))) if !pair.is_weak => {
                    open.retain(|variant| *variant != pair.variant);
                    self.compare(schema, *shape, &spot);
                }
                Some((pair, (name, _))) => {
                    let value = format!("{}, which shares {} with `{name}`", text::schema(schema), pair.shares());
                    self.report.missing(Kind::ShapeMissing, &spot.position, Side::new(at, value));
                }
                None => self.report.missing(Kind::ShapeMissing, &spot.position, Side::new(at, text::schema(schema))),
            }
        }
        for (name, shape) in open.into_iter().filter_map(|variant| variants.get(variant)) {
            let declaration = Side::new(format!("{}::{name}", own.name()), text::shape(*shape));
            self.report.extra(Kind::ShapeExtra, &spot.position, declaration);
        }
    }
}

fn is_text(choices: &[Choice]) -> bool {
    choices.iter().any(|choice| matches!(choice.value, Json::Text(_)))
}

fn is_declared_as_text(own: Choices) -> bool {
    own.iter().any(|choice| choice.wire.is_string())
}
