//! The body: a few fields become arguments, more become a type.

use std::rc::Rc;

use crate::import::docs;
use crate::import::facts::Facts;
use crate::import::name::case::{pascal, words};
use crate::import::name::field::{FieldNames, unraw};
use crate::import::name::grammar::singular;
use crate::import::name::types::{Use, stem};
use crate::import::notes::Notes;
use crate::import::spec::{self, Media, Schema, Shape};
use crate::import::write::safe::literal;

use super::Ty;
use super::endpoint::Named;
use super::model::{Argument, Extra, Slot};
use super::shape::{Spot, Types};

/// With more fields than this, a type is easier to use.
const MOST_ARGUMENTS: usize = 4;

/// The format of the body, and its arguments.
#[derive(Debug, Default)]
pub(super) struct Planned {
    pub(super) word: Option<&'static str>,
    pub(super) arguments: Vec<Argument>,
}

/// Plans the body of an operation.
pub(super) fn plan(named: &Named<'_>, names: &mut FieldNames, types: &mut Types<'_>, notes: &mut Notes) -> Planned {
    let Some(body) = &named.operation.body else { return Planned::default() };
    let at = &named.operation.at;
    match (body.media, &body.schema.shape) {
        (Media::Bytes, _) => of_bytes(named, names),
        (Media::Json, Shape::Object(fields)) if is_short(fields, named) => {
            of_fields("json", fields, named, names, types)
        }
        (Media::Json, Shape::Map(item)) if matches!(item.shape, Shape::Any) && item.description.is_empty() => {
            notes.add(at, "the fields of the body are not described; using any JSON object");
            whole(&body.schema, named, names, types)
        }
        (Media::Json, _) => whole(&body.schema, named, names, types),
        (Media::Form, Shape::Object(fields)) => of_fields("form", fields, named, names, types),
        (Media::UrlEncoded, Shape::Object(fields)) => {
            for field in fields.iter().filter(|field| !field.schema.shape.is_scalar()) {
                notes.add(at, format!("`{}` cannot be written in a URL-encoded form; using text", field.name));
            }
            of_fields("urlencoded", &as_texts(fields), named, names, types)
        }
        (Media::Form | Media::UrlEncoded, _) => {
            notes.add(at, "the fields of the form are not described; body skipped");
            Planned::default()
        }
    }
}

fn of_bytes(named: &Named<'_>, names: &mut FieldNames) -> Planned {
    let argument = Argument {
        slot: Slot::Body,
        docs: docs::Docs::plain("The body"),
        facts: Facts::default(),
        extra: Extra::default(),
        wire: "bytes".to_owned(),
        deprecated: false,
        mark: Some("#[body]".to_owned()),
        name: choose(named, &Slot::Body, "bytes", names),
        ty: Ty::BYTES,
    };
    Planned { word: Some("bytes"), arguments: vec![argument] }
}

/// Whether the fields can be arguments: there are few, and their names differ from those of other arguments.
fn is_short(fields: &[spec::Field], named: &Named<'_>) -> bool {
    let name = |wire: &str| FieldNames::default().choose(wire);
    let taken: Vec<String> = named.operation.parameters.iter().map(|parameter| name(&parameter.name)).collect();
    fields.len() <= MOST_ARGUMENTS && fields.iter().all(|field| !taken.contains(&name(&field.name)))
}

/// URL-encoded forms cannot contain objects: such fields are text.
fn as_texts(fields: &[spec::Field]) -> Vec<spec::Field> {
    let as_text = |field: &spec::Field| match &field.schema.shape {
        shape if shape.is_scalar() => field.clone(),
        _ => spec::Field { schema: Rc::new(Schema::clone(&field.schema).with(Shape::Text)), ..field.clone() },
    };
    fields.iter().map(as_text).collect()
}

fn of_fields(
    word: &'static str,
    fields: &[spec::Field],
    named: &Named<'_>,
    names: &mut FieldNames,
    types: &mut Types<'_>,
) -> Planned {
    let arguments: Vec<Argument> =
        fields.iter().map(|field| of_field(field, word == "form", named, names, types)).collect();
    let is_nothing = arguments.is_empty();
    Planned { word: (!is_nothing).then_some(word), arguments }
}

fn of_field(
    field: &spec::Field,
    is_form: bool,
    named: &Named<'_>,
    names: &mut FieldNames,
    types: &mut Types<'_>,
) -> Argument {
    let (owner, beyond) = (types.context.resource(), pascal(&words(&named.name.snake())));
    let wire = &field.name;
    let spot = Spot { owner: &owner, beyond: &beyond, wire, place: None, use_of: use_of(named), has_timezone: false };
    let ty = files(&field.schema).filter(|_| is_form).unwrap_or_else(|| types.of(&field.schema, spot));
    let slot = Slot::Field(wire.clone());
    let name = choose(named, &slot, wire, names);
    Argument {
        slot,
        docs: docs::of_name(&field.schema, wire),
        facts: Facts::of(&field.schema),
        extra: Extra::default(),
        wire: wire.clone(),
        deprecated: field.schema.deprecated && !field.required,
        mark: (unraw(&name) != wire).then(|| format!("#[field(rename = {})]", literal(wire))),
        ty: if field.required { ty } else { ty.optional() },
        name,
    }
}

/// The name of the argument in the tree, else the one of its wire name.
fn choose(named: &Named<'_>, slot: &Slot, wire: &str, names: &mut FieldNames) -> String {
    let known = named.known.as_ref().and_then(|known| known.argument(slot));
    names.keep_or_choose(known.map(|known| known.name.as_str()), wire)
}

/// One file or several, in a form.
fn files(schema: &Schema) -> Option<Ty> {
    match &schema.shape {
        Shape::File => Some(Ty::FILE),
        Shape::List(item) if matches!(item.shape, Shape::File) => Some(Ty::FILE.list()),
        _ => None,
    }
}

fn whole(schema: &Rc<Schema>, named: &Named<'_>, names: &mut FieldNames, types: &mut Types<'_>) -> Planned {
    let candidates = candidates(named);
    let owner = candidates.first().cloned().unwrap_or_default();
    let ty = match &schema.shape {
        Shape::Object(_) | Shape::OneOf(_) => types.named(schema, &with_shared(schema, candidates), use_of(named)),
        _ => {
            let wire = named.name.noun.join("_");
            let spot = Spot {
                owner: &owner,
                beyond: &owner,
                wire: &wire,
                place: None,
                use_of: use_of(named),
                has_timezone: false,
            };
            types.of(schema, spot)
        }
    };
    let name = choose(named, &Slot::Body, &words(stem(&owner)).join("_"), names);
    let argument = Argument {
        slot: Slot::Body,
        docs: docs::Docs {
            description: schema.description.clone(),
            ..docs::Docs::plain(docs::the(&words(stem(&owner))))
        },
        facts: Facts::default(),
        extra: Extra::default(),
        wire: unraw(&name).to_owned(),
        deprecated: false,
        mark: Some("#[body]".to_owned()),
        name,
        ty,
    };
    Planned { word: Some("json"), arguments: vec![argument] }
}

fn use_of(named: &Named<'_>) -> Use {
    match named.name.verb.as_str() {
        "create" | "add" | "register" | "invite" => Use::New,
        "update" | "set" | "change" | "edit" => Use::Update,
        _ => Use::Call,
    }
}

fn with_shared(schema: &Schema, candidates: Vec<String>) -> Vec<String> {
    let shared = schema.name.as_deref().map(|name| pascal(&words(name)));
    shared.into_iter().chain(candidates).collect()
}

/// `NewRegistrant` to create, `RegistrantUpdate` to update, else the function's name with `Body`.
fn candidates(named: &Named<'_>) -> Vec<String> {
    let mut noun = named.name.noun.clone();
    if let Some(last) = noun.last_mut() {
        let is_settings = last == "settings";
        *last = if is_settings { last.clone() } else { singular(last) };
    }
    let noun = pascal(&noun);
    let function = pascal(&words(&named.name.snake()));
    let first = match use_of(named) {
        Use::New => format!("New{noun}"),
        Use::Update => format!("{noun}Update"),
        Use::Call | Use::Response | Use::Event => format!("{function}Body"),
    };
    vec![first, format!("{function}Body"), format!("{function}Request")]
}
