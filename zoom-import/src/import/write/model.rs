//! A model: a struct, an enum, or an enum of shapes.

use crate::import::name::case::wire_of_variant;
use crate::import::name::field::unraw;
use crate::import::plan::{Alternative, Field, Shape, TypeDef, Variant};

use super::{comment, endpoint, events, safe};

/// Writes the declaration.
pub(super) fn write(out: &mut String, ty: &TypeDef) {
    comment::write(out, "", "///", &ty.docs.lines);
    match &ty.shape {
        Shape::Struct(fields) => of_struct(out, ty, fields),
        Shape::Enum(variants) => of_enum(out, ty, variants),
        Shape::OneOf(shapes) => of_shapes(out, ty, shapes),
    }
}

/// Writes the attributes and the start of the item.
fn start(out: &mut String, ty: &TypeDef, attribute: &str, item: &str) {
    out.push_str(&format!("{attribute}\n"));
    let deprecated = ty.event.as_ref().is_some_and(|event| event.deprecated);
    endpoint::added(out, "", deprecated, &ty.extra);
    out.push_str(&format!("pub {item} {} {{\n", ty.name));
}

fn of_struct(out: &mut String, ty: &TypeDef, fields: &[Field]) {
    let is_camel = fields.iter().any(|field| field.wire != unraw(&field.name)) && fields.iter().all(is_camel_case);
    let options = [is_camel.then_some("rename_all = \"camelCase\""), ty.is_response.then_some("response")];
    let options: Vec<&str> = options.into_iter().flatten().collect();
    let options = if options.is_empty() { String::new() } else { format!("({})", options.join(", ")) };
    let attribute = events::attribute(ty, is_camel).unwrap_or_else(|| format!("#[zoom_model{options}]"));
    start(out, ty, &attribute, "struct");
    for field in fields {
        comment::write(out, "    ", "///", &field.docs.lines);
        attributes(out, field, is_camel);
        out.push_str(&format!("    pub {}: {},\n", field.name, field.ty.write()));
    }
    out.push_str("}\n");
}

fn attributes(out: &mut String, field: &Field, is_camel: bool) {
    let rename =
        (!is_camel && unraw(&field.name) != field.wire).then(|| format!("rename = {}", safe::literal(&field.wire)));
    let secret = field.secret.then(|| "secret".to_owned());
    let required = field.required.then(|| "required".to_owned());
    let own = rename.into_iter().chain(secret).chain(required).chain(field.facts.options());
    let options: Vec<String> = own.chain(field.extra.options.iter().cloned()).collect();
    if !options.is_empty() {
        out.push_str(&format!("    #[zoom({})]\n", options.join(", ")));
    }
    endpoint::added(out, "    ", field.deprecated, &field.extra);
}

/// Whether the wire name is the field's name in camel case.
fn is_camel_case(field: &Field) -> bool {
    let mut words = unraw(&field.name).split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    field.wire == words.fold(first, |name, word| name + &crate::import::name::case::capital(word))
}

fn of_enum(out: &mut String, ty: &TypeDef, variants: &[Variant]) {
    start(out, ty, "#[zoom_model]", "enum");
    for variant in variants {
        comment::write(out, "    ", "///", &variant.docs.lines);
        let rename = variant.text.as_ref().filter(|text| **text != wire_of_variant(&variant.name));
        let rename = rename.map(|text| format!("rename = {}", safe::literal(text)));
        let options: Vec<String> = rename.into_iter().chain(variant.extra.options.iter().cloned()).collect();
        if !options.is_empty() {
            out.push_str(&format!("    #[zoom({})]\n", options.join(", ")));
        }
        endpoint::added(out, "    ", false, &variant.extra);
        let number = variant.number.map(|number| format!(" = {number}")).unwrap_or_default();
        out.push_str(&format!("    {}{number},\n", variant.name));
    }
    out.push_str("}\n");
}

fn of_shapes(out: &mut String, ty: &TypeDef, shapes: &[Alternative]) {
    start(out, ty, "#[zoom_model(one_of)]", "enum");
    for shape in shapes {
        comment::write(out, "    ", "///", &shape.docs.lines);
        endpoint::added(out, "    ", false, &shape.extra);
        out.push_str(&format!("    {}({}),\n", shape.name, shape.ty.write()));
    }
    out.push_str("}\n");
}
