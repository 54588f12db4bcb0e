//! Every variant of every union of every operation, as a call from JSON.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use zoom_api::describe::{self, Arguments, Description, Object, OneOf, Scalar, Shape};
use zoom_api::endpoint::{BodyKind, ParameterKind};

use super::client;

/// The deepest objects in a sample.
const DEPTH: usize = 5;

/// The variant to use of each union, by the union's name.
type Picks = BTreeMap<&'static str, usize>;

#[test]
fn r164_every_variant_of_every_union_is_sent_as_it_was_given() {
    let mut variants = 0;
    for endpoint in describe::endpoints() {
        let bodies = endpoint.arguments().filter(|(parameter, ..)| parameter.kind == ParameterKind::Body);
        let fields = endpoint.arguments().filter(|(parameter, ..)| parameter.kind == ParameterKind::Field);
        for (parameter, shape, _) in bodies.chain(fields) {
            for picks in picks(shape) {
                variants += 1;
                check(endpoint, parameter.name, shape, &picks);
            }
        }
    }
    assert!(variants > 10, "only {variants} variants were found");
}

/// One set of picks for each variant of each union in a shape.
fn picks(shape: Shape) -> Vec<Picks> {
    let mut unions = BTreeMap::new();
    find(shape, DEPTH, &mut unions);
    let each = |(name, count): (&'static str, usize)| (0..count).map(move |variant| Picks::from([(name, variant)]));
    unions.into_iter().flat_map(each).collect()
}

fn find(shape: Shape, depth: usize, unions: &mut BTreeMap<&'static str, usize>) {
    if depth == 0 {
        return;
    }
    match shape {
        Shape::Object(object) => object.fields().for_each(|field| find(field.shape, depth - 1, unions)),
        Shape::List(inner) | Shape::Map(inner) => find(inner(), depth - 1, unions),
        Shape::OneOf(one_of) => {
            unions.insert(one_of.name(), one_of.variants().count());
            one_of.variants().for_each(|variant| find(variant.shape, depth - 1, unions));
        }
        _ => {}
    }
}

fn check(endpoint: &Description, name: &str, shape: Shape, picks: &Picks) {
    let mut sample = Sample { picks, used: BTreeSet::new() };
    let given = sample.of(shape, DEPTH);
    // A union inside of a variant that another union does not pick.
    if sample.used.is_empty() {
        return;
    }
    let mut arguments = Arguments::new();
    arguments.encode_form_as_json();
    for (parameter, shape, _) in endpoint.arguments().filter(|(parameter, ..)| parameter.required) {
        arguments.set(parameter.name, Sample { picks: &Picks::new(), used: BTreeSet::new() }.of(shape, DEPTH));
    }
    arguments.set(name, given.clone());
    let call =
        endpoint.prepare(&client(), arguments).unwrap_or_else(|error| panic!("{}: {error}", endpoint.info().name));
    let body = call.request().body.as_bytes().expect("a body in memory");
    let sent: Value = serde_json::from_slice(body).expect("a JSON body");
    let parameter = endpoint.info().parameters.iter().find(|parameter| parameter.name == name).expect("a parameter");
    let sent = if parameter.kind == ParameterKind::Body { Some(&sent) } else { sent.get(parameter.wire) };
    assert_eq!(sent, Some(&given), "{} of {}", name, endpoint.info().name);
    assert_ne!(endpoint.info().body, BodyKind::None);
}

/// Creates values of shapes.
struct Sample<'a> {
    picks: &'a Picks,
    /// The unions of which the picked variant was used.
    used: BTreeSet<&'static str>,
}

impl Sample<'_> {
    fn of(&mut self, shape: Shape, depth: usize) -> Value {
        match shape {
            Shape::Scalar(scalar) => of_scalar(scalar),
            Shape::Choices(choices) => choices.iter().next().map_or(json!("a"), |choice| choice.wire),
            Shape::Object(object) => Value::Object(self.of_object(object, depth)),
            Shape::OneOf(one_of) => self.of_union(one_of, depth),
            Shape::Separated(..) => json!("1"),
            Shape::List(inner) => json!([self.of(inner(), depth.saturating_sub(1))]),
            Shape::Map(inner) => json!({"key": self.of(inner(), depth.saturating_sub(1))}),
            _ => json!({"any": true}),
        }
    }

    fn of_object(&mut self, object: Object, depth: usize) -> Map<String, Value> {
        let fields = object.fields().filter(|field| field.required || depth > 0);
        fields.map(|field| (field.wire.to_owned(), self.of(field.shape, depth.saturating_sub(1)))).collect()
    }

    /// The picked variant; an object has an undeclared field, too.
    fn of_union(&mut self, one_of: OneOf, depth: usize) -> Value {
        let picked = self.picks.get(one_of.name());
        self.used.extend(picked.map(|_| one_of.name()));
        let variant = one_of.variants().nth(picked.copied().unwrap_or_default()).expect("a variant");
        let mut value = self.of(variant.shape, depth.saturating_sub(1));
        if let Some(fields) = value.as_object_mut() {
            fields.insert("an_undeclared_field".to_owned(), json!({"kept": [1, null]}));
        }
        value
    }
}

fn of_scalar(scalar: Scalar) -> Value {
    match scalar {
        Scalar::Integer(_) => json!(1),
        Scalar::Number => json!(1.5),
        Scalar::Boolean => json!(true),
        Scalar::Date => json!("2026-11-24"),
        Scalar::Time => json!("09:30:00"),
        Scalar::LocalTime => json!("2026-11-24T09:30:00"),
        Scalar::Timestamp | Scalar::Moment => json!("2026-11-24T09:30:00Z"),
        Scalar::MeetingId => json!(85_746_065),
        _ => json!("a"),
    }
}
