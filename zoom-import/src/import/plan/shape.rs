//! Types of schemas.

use std::collections::HashMap;
use std::rc::Rc;

use crate::import::docs::{self, Docs};
use crate::import::facts::Facts;
use crate::import::layout::EVENTS;
use crate::import::name::case::{pascal, words};
use crate::import::name::field::{FieldNames, is_about_secret, is_secret};
use crate::import::name::types::{self, Use};
use crate::import::name::variant::VariantNames;
use crate::import::spec::{self, Choice, Place, Schema};

use super::context::Context;
use super::model::{Alternative, EventInfo, Extra, Field, Shape, TypeDef, Variant};
use super::registry::{Found, Registry};
use super::{Ty, scalar};

/// Plans the types of a module.
#[derive(Debug)]
pub(super) struct Types<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) registry: Registry,
    /// The names of the types that are being planned, by their positions in the document.
    pub(super) open: HashMap<String, String>,
}

/// The origin of a type's name: its owner, and the wire name of the field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'a> {
    pub(super) owner: &'a str,
    /// The parent of the owner: the endpoint for an argument, the resource for a field.
    pub(super) beyond: &'a str,
    pub(super) wire: &'a str,
    pub(super) place: Option<Place>,
    pub(super) use_of: Use,
    pub(super) has_timezone: bool,
}

impl Types<'_> {
    /// The type of a value at a position.
    pub(super) fn of(&mut self, schema: &Rc<Schema>, spot: Spot<'_>) -> Ty {
        self.inside(schema, spot, false)
    }

    fn inside(&mut self, schema: &Rc<Schema>, spot: Spot<'_>, in_list: bool) -> Ty {
        match &schema.shape {
            spec::Shape::List(item) => self.inside(item, spot, true).list(),
            spec::Shape::Separated(separator, item) => {
                Ty::Separated(*separator, Box::new(self.inside(item, spot, true)))
            }
            spec::Shape::Recursive(pointer) => match self.open.get(pointer).cloned() {
                // The alternatives of a union that holds itself are boxed (`boxes`).
                Some(name) if in_list || self.is_union(pointer) => Ty::Named(name),
                Some(name) => Ty::Boxed(Box::new(Ty::Named(name))),
                None => match self.context.schemas.get(pointer) {
                    Some(schema) if matches!(schema.shape, spec::Shape::Object(_) | spec::Shape::OneOf(_)) => {
                        self.inside(&Rc::clone(schema), spot, in_list)
                    }
                    _ => Ty::ANY,
                },
            },
            spec::Shape::Map(item) => Ty::Map(Box::new(self.inside(item, spot, true))),
            spec::Shape::Any => Ty::ANY,
            spec::Shape::Enum(choices) if !deserves_a_name(choices) => scalar::of(schema, spot.wire, spot.place, false),
            spec::Shape::Object(_) | spec::Shape::OneOf(_) | spec::Shape::Enum(_) => {
                let candidates = self.candidates(schema, spot, in_list);
                self.named(schema, &candidates, spot.use_of)
            }
            _ => scalar::of(schema, spot.wire, spot.place, spot.has_timezone),
        }
    }

    fn is_union(&self, pointer: &str) -> bool {
        let schema = self.context.schemas.get(pointer);
        schema.is_some_and(|schema| matches!(schema.shape, spec::Shape::OneOf(_)))
    }

    fn candidates(&self, schema: &Schema, spot: Spot<'_>, in_list: bool) -> Vec<String> {
        let noun = types::noun(spot.wire, in_list);
        let mut names = types::inner(&noun, spot.owner, spot.beyond, spot.use_of, in_list);
        if !matches!(spot.use_of, Use::Response | Use::Event) && types::is_reference(&schema.shape) {
            names.insert(0, format!("{}Ref", pascal(&noun)));
        }
        let shared = schema.name.as_deref().map(|name| pascal(&words(name)));
        shared.into_iter().chain(names).collect()
    }

    /// The type with the first possible name, which is planned if it is new.
    pub(super) fn named(&mut self, schema: &Rc<Schema>, candidates: &[String], use_of: Use) -> Ty {
        let candidates: Vec<String> =
            candidates.iter().map(|name| types::without_final_number(name.clone(), &schema.shape)).collect();
        let candidates = candidates.as_slice();
        match self.registry.find(schema.print, candidates) {
            Found::Known(name) => Ty::Named(name),
            Found::New(name) => {
                let outer = self.open.insert(schema.at.clone(), name.clone());
                let ty = self.plan(schema, &name, candidates, use_of);
                match outer {
                    Some(outer) => self.open.insert(schema.at.clone(), outer),
                    None => self.open.remove(&schema.at),
                };
                self.registry.enter(ty);
                Ty::Named(name)
            }
        }
    }

    fn plan(&mut self, schema: &Rc<Schema>, name: &str, candidates: &[String], use_of: Use) -> TypeDef {
        let shape = match &schema.shape {
            spec::Shape::Object(fields) => Shape::Struct(self.fields(fields, name, use_of)),
            spec::Shape::OneOf(shapes) => Shape::OneOf(self.alternatives(shapes, name, use_of)),
            spec::Shape::Enum(choices) => Shape::Enum(Self::variants(choices, self.about(name))),
            _ => Shape::Struct(Vec::new()),
        };
        TypeDef {
            name: name.to_owned(),
            section: String::new(),
            known: Vec::new(),
            candidates: candidates.to_vec(),
            docs: Docs::from_description(&schema.description),
            extra: Extra::default(),
            event: None,
            is_response: false,
            shape,
        }
    }

    /// The payload of an event, a type of its own even if another event has equal fields.
    pub(super) fn payload(&mut self, event: &spec::Event, name: &str, info: EventInfo) -> Ty {
        self.registry.declare(name);
        let ty = self.plan(&event.payload, name, &[], Use::Event);
        let docs = Docs::from_description(&event.description);
        self.registry.enter(TypeDef { event: Some(info), docs, ..ty });
        Ty::Named(name.to_owned())
    }

    fn fields(&mut self, fields: &[spec::Field], owner: &str, use_of: Use) -> Vec<Field> {
        let mut names = FieldNames::default();
        let has_timezone = fields.iter().any(|field| field.name == "timezone");
        let beyond = format!("{}{owner}", self.context.resource());
        let plan = |field: &spec::Field| {
            let place = None;
            let spot = Spot { owner, beyond: &beyond, wire: &field.name, place, use_of, has_timezone };
            let ty = self.of(&field.schema, spot);
            let name = names.choose(&field.name);
            planned(field, name, ty, use_of)
        };
        fields.iter().map(plan).collect()
    }

    /// The words that the variants of an enum omit. The types of events get their names after equal ones are merged.
    fn about(&self, name: &str) -> Vec<String> {
        if self.context.module == EVENTS { Vec::new() } else { words(name) }
    }

    fn variants(choices: &[Choice], about: Vec<String>) -> Vec<Variant> {
        let mut names = VariantNames::new(&about);
        let plan = |choice: &Choice| {
            let value = choice.value.plain().unwrap_or_default();
            let number = if choice.value.text().is_some() { None } else { value.parse().ok() };
            let variant = names.choose(&value, number.is_some(), choice.words.as_deref());
            let docs = Docs::from_description(choice.words.as_deref().unwrap_or_default());
            Variant { docs, extra: Extra::default(), name: variant, text: number.is_none().then_some(value), number }
        };
        choices.iter().map(plan).collect()
    }

    fn alternatives(&mut self, shapes: &[Rc<Schema>], owner: &str, use_of: Use) -> Vec<Alternative> {
        let mut alternatives: Vec<Alternative> = Vec::new();
        for (index, schema) in shapes.iter().enumerate() {
            let name = Self::alternative(shapes, index, owner, &alternatives);
            let is_list = matches!(schema.shape, spec::Shape::List(_));
            let wire = if is_list { "items" } else { &name };
            let spot = Spot { owner, beyond: owner, wire, place: None, use_of, has_timezone: false };
            let ty = match &schema.shape {
                spec::Shape::Object(_) => {
                    let shared = schema.name.as_deref().map(|name| pascal(&words(name)));
                    let named = [format!("{owner}{name}"), format!("{owner}Of{name}")];
                    let candidates: Vec<String> = shared.into_iter().chain(named).collect();
                    self.named(schema, &candidates, use_of)
                }
                _ => self.of(schema, spot),
            };
            let docs = Docs::from_description(schema.title.as_deref().unwrap_or_default());
            alternatives.push(Alternative { docs, extra: Extra::default(), name, ty });
        }
        alternatives
    }

    /// The name of an alternative: the document's name, else its discriminator, else the fields that the others lack.
    fn alternative(shapes: &[Rc<Schema>], index: usize, owner: &str, taken: &[Alternative]) -> String {
        let Some(schema) = shapes.get(index) else { return String::new() };
        let titled = schema.name.as_deref().or(schema.title.as_deref()).and_then(|title| short_title(title, owner));
        let of_shape = match &schema.shape {
            spec::Shape::Object(fields) => names_of_fields(fields, shapes, index),
            spec::Shape::List(_) => vec!["List".to_owned()],
            _ => Vec::new(),
        };
        let numbered = format!("Shape{}", index + 1);
        let is_free = |name: &String| types::is_allowed(name) && taken.iter().all(|other| other.name != *name);
        titled.into_iter().chain(of_shape).find(is_free).unwrap_or(numbered)
    }
}

/// Names of an object among other alternatives, the best first.
fn names_of_fields(fields: &[spec::Field], shapes: &[Rc<Schema>], index: usize) -> Vec<String> {
    let others = || shapes.iter().enumerate().filter(move |(other, _)| *other != index).map(|(_, schema)| schema);
    let has = |schema: &Rc<Schema>, name: &str| match &schema.shape {
        spec::Shape::Object(fields) => fields.iter().any(|field| field.name == name),
        _ => false,
    };
    let named = |field: &spec::Field| pascal(&words(&field.name));
    let discriminators = fields.iter().filter_map(|field| match &field.schema.shape {
        spec::Shape::Enum(choices) if choices.len() == 1 && others().all(|other| has(other, &field.name)) => {
            Some(pascal(&words(&choices.first()?.value.plain()?)))
        }
        _ => None,
    });
    let general = Some("General".to_owned()).filter(|_| fields.len() > MOST_FIELDS);
    let own: Vec<&spec::Field> = fields.iter().filter(|field| !others().any(|other| has(other, &field.name))).collect();
    let first = fields.first().map(named);
    let pairs = fields.first().into_iter().flat_map(|first| {
        fields
            .iter()
            .skip(1)
            .map(move |second| format!("{}With{}", pascal(&words(&first.name)), pascal(&words(&second.name))))
    });
    let single: Vec<String> = own.iter().map(|field| named(field)).collect();
    let is_short = |name: &String| name.len() <= 40 && name.starts_with(|first: char| first.is_ascii_uppercase());
    discriminators.chain(general).chain(first).chain(single).chain(pairs).filter(is_short).collect()
}

fn planned(field: &spec::Field, name: String, ty: Ty, use_of: Use) -> Field {
    // A value that holds itself must end somewhere.
    let is_required = field.required && field.name != "next_page_token" && !matches!(ty, Ty::Boxed(_));
    let is_many = matches!(ty, Ty::List(_) | Ty::Map(_));
    Field {
        docs: docs::of_name(&field.schema, &field.name),
        facts: Facts::of(&field.schema),
        extra: Extra::default(),
        required: is_required && is_many && !matches!(use_of, Use::Response | Use::Event),
        deprecated: field.schema.deprecated,
        secret: is_secret(&field.name) && may_be_secret(&field.name, &ty),
        wire: field.name.clone(),
        name,
        ty: if is_required || is_many { ty } else { ty.optional() },
    }
}

/// Whether a type can hold a secret: text, and the digits of a PIN.
fn may_be_secret(wire: &str, ty: &Ty) -> bool {
    let is_pin = words(wire).iter().any(|word| word == "pin" || word == "passcode" || word == "password");
    match ty {
        Ty::List(item) | Ty::Separated(_, item) => may_be_secret(wire, item),
        Ty::Plain("i64" | "u64" | "u32") => is_pin && !is_about_secret(wire),
        ty => *ty == Ty::TEXT,
    }
}

/// A shape of more fields is about everything, whatever its first field is.
const MOST_FIELDS: usize = 5;

/// A short title without the words in the owner's name; empty if it is a sentence or a number.
fn short_title(title: &str, owner: &str) -> Option<String> {
    const SMALL: [&str; 14] = [
        "a",
        "the",
        "for",
        "of",
        "and",
        "or",
        "with",
        "s",
        "update",
        "updated",
        "information",
        "about",
        "settings",
        "accounts",
    ];
    let owner = words(owner);
    let mut words = words(title);
    words.retain(|word| !SMALL.contains(&word.as_str()) && !owner.contains(word));
    let is_short = (1..=4).contains(&words.len());
    let is_number = words.iter().any(|word| word.starts_with("index") || word.starts_with("option"));
    (is_short && !is_number).then(|| pascal(&words))
}

/// Whether to declare an enum: numbers without descriptions stay numbers.
fn deserves_a_name(choices: &[Choice]) -> bool {
    let is_number = choices.iter().all(|choice| choice.value.text().is_none());
    !is_number || choices.iter().any(|choice| choice.words.is_some())
}
