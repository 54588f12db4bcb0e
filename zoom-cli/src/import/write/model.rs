//! A model: a struct, an enum, or an enum of shapes.

use crate::import::name::case::wire_of_variant;
use crate::import::name::field::unraw;
use crate::import::plan::{Field, Shape, Ty, TypeDef, Variant};

use super::comment;
use super::endpoint::DEPRECATED;

/// Writes the declaration.
pub(super) fn write(out: &mut String, ty: &TypeDef) {
    comment::write(out, "", "///", &ty.docs);
    match &ty.shape {
        Shape::Struct(fields) => of_struct(out, &ty.name, fields),
        Shape::Enum(variants) => of_enum(out, &ty.name, variants),
        Shape::OneOf(shapes) => of_shapes(out, &ty.name, shapes),
    }
}

fn of_struct(out: &mut String, name: &str, fields: &[Field]) {
    let is_camel = fields.iter().any(|field| field.wire != unraw(&field.name)) && fields.iter().all(is_camel_case);
    let attribute = if is_camel { "#[zoom_model(rename_all = \"camelCase\")]" } else { "#[zoom_model]" };
    out.push_str(&format!("{attribute}\npub struct {name} {{\n"));
    for field in fields {
        comment::write(out, "    ", "///", &field.docs);
        attributes(out, field, is_camel);
        out.push_str(&format!("    pub {}: {},\n", field.name, field.ty.write()));
    }
    out.push_str("}\n");
}

fn attributes(out: &mut String, field: &Field, is_camel: bool) {
    let rename = (!is_camel && unraw(&field.name) != field.wire).then(|| format!("rename = {:?}", field.wire));
    let secret = field.secret.then(|| "secret".to_owned());
    let options: Vec<String> = rename.into_iter().chain(secret).collect();
    if !options.is_empty() {
        out.push_str(&format!("    #[zoom({})]\n", options.join(", ")));
    }
    if field.deprecated {
        out.push_str(&format!("    {DEPRECATED}\n"));
    }
}

/// Whether the wire name is the field's in camel case.
fn is_camel_case(field: &Field) -> bool {
    let mut words = unraw(&field.name).split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    field.wire == words.fold(first, |name, word| name + &crate::import::name::case::capital(word))
}

fn of_enum(out: &mut String, name: &str, variants: &[Variant]) {
    out.push_str(&format!("#[zoom_model]\npub enum {name} {{\n"));
    for variant in variants {
        comment::write(out, "    ", "///", &variant.docs);
        if let Some(text) = variant.text.as_ref().filter(|text| **text != wire_of_variant(&variant.name)) {
            out.push_str(&format!("    #[zoom(rename = {text:?})]\n"));
        }
        let number = variant.number.map(|number| format!(" = {number}")).unwrap_or_default();
        out.push_str(&format!("    {}{number},\n", variant.name));
    }
    out.push_str("}\n");
}

fn of_shapes(out: &mut String, name: &str, shapes: &[(String, Ty)]) {
    out.push_str(&format!("#[zoom_model(one_of)]\npub enum {name} {{\n"));
    for (variant, ty) in shapes {
        let words = crate::import::name::case::words(variant);
        comment::write(out, "    ", "///", &crate::import::docs::variant_docs(&words.join(" "), "", None, None));
        out.push_str(&format!("    {variant}({}),\n", ty.write()));
    }
    out.push_str("}\n");
}
