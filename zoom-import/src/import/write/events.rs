//! The files of a product's events: the module with the enum of all events, and its sections.

use crate::import::docs;
use crate::import::plan::events::ENUM;
use crate::import::plan::{BySection, Module, TypeDef};

use super::imports::Imports;
use super::{comment, module, safe};

/// Writes the module's own file.
pub(super) fn root(events: &Module, by_section: &BySection<'_>, krate: &str) -> String {
    let mut out = String::new();
    comment::write(&mut out, "", "//!", &events.docs.lines);
    let lines = by_section.sections().map(|section| format!("mod {section};\n"));
    module::push(&mut out, &lines.collect::<String>());
    module::push(&mut out, &module::reexports(by_section));
    module::push(&mut out, &Imports::of_events(by_section).write(krate));
    out.push('\n');
    set(&mut out, events);
    module::types(&mut out, by_section.get("").iter().copied());
    out
}

/// Writes a section.
pub(super) fn section(types: &BySection<'_>, section: &str, krate: &str) -> String {
    let title = format!("Events: {}.", docs::module(section).to_lowercase());
    module::section_file(&title, types, section, &Imports::of_section(types, section).write(krate))
}

/// Writes the enum of all events.
fn set(out: &mut String, events: &Module) {
    comment::write(out, "", "///", &events.docs.lines);
    out.push_str(&format!("#[zoom_event]\npub enum {ENUM} {{\n"));
    for ty in events.types.iter().filter(|ty| ty.event.is_some()) {
        out.push_str(&format!("    {},\n", ty.name));
    }
    out.push_str("}\n");
}

/// Returns the attribute of a payload.
pub(super) fn attribute(ty: &TypeDef, is_camel: bool) -> Option<String> {
    let event = ty.event.as_ref()?;
    let literal = |text: &String| safe::literal(text);
    let scopes = match event.scopes.as_slice() {
        [] => None,
        [only] => Some(format!("scopes = {}", literal(only))),
        several => Some(format!("scopes = [{}]", several.iter().map(literal).collect::<Vec<_>>().join(", "))),
    };
    let docs = event.page.as_ref().map(|page| format!("docs = {}", literal(page)));
    let rename = is_camel.then(|| "rename_all = \"camelCase\"".to_owned());
    let options: Vec<String> = [rename, scopes, docs].into_iter().flatten().collect();
    let name = literal(&event.name);
    if options.is_empty() {
        return Some(format!("#[zoom_event({name})]"));
    }
    let options: String = options.iter().map(|option| format!("    {option},\n")).collect();
    Some(format!("#[zoom_event(\n    {name},\n{options})]"))
}
