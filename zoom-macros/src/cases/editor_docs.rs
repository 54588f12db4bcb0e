//! Every word of the attributes has docs for editors.

use std::fs;

use super::diagnostic;
use super::source::items;

#[test]
fn every_word_is_documented_for_editors() {
    let file = super::ui().join("../../zoom-api/core/src/foundation/attribute.rs");
    let text = fs::read_to_string(file).expect("the documented words");
    let endpoint = |arguments: &str| format!("#[zoom_endpoint({arguments})] pub fn update(a: String) -> NoContent;");
    let argument = |attribute: &str| {
        format!("#[zoom_endpoint(GET, \"/a\")] pub fn list_users({attribute} a: Option<String>) -> NoContent;")
    };
    for (module, source) in [
        ("method", endpoint("ZZZZZZZZ, \"/a\"")),
        ("endpoint", endpoint("PUT, \"/a\", zzzzzzzz")),
        ("rate_limit", endpoint("PUT, \"/a\", rate_limit = Zzzzzzzzzzzzzz")),
        ("base", endpoint("PUT, \"/a\", base = zzzzzzzz")),
        ("unit", argument("").replace("\"/a\"", "\"/a\", max_range = 1 zzzzzzzz")),
        ("unit", argument("").replace("\"/a\"", "\"/a\", max_range = 2 zzzzzzzz")),
        ("argument", argument("#[zzzzzzzz]")),
        ("argument_option", argument("#[query(zzzzzzzz)]")),
        ("zoom", argument("#[zoom(zzzzzzzzzzz)]")),
        ("zoom", "#[zoom_model] struct A { #[zoom(zzzzzzzzzzz)] a: u8 }".to_owned()),
        ("zoom", "#[zoom_model] enum A { #[zoom(zzzzzzzzzzz)] B }".to_owned()),
        ("model", "#[zoom_model(zzzzzzzzzzz)] struct A { a: u8 }".to_owned()),
        ("event", "#[zoom_event(\"a.b\", zzzzzzzzzzz = 1)] struct A { a: u8 }".to_owned()),
    ] {
        let (known, documented) = (known_words(&source), documented_words(module, &text));
        assert!(!known.is_empty(), "no words in the message for {source}");
        // A keyword cannot be an item.
        let missing: Vec<_> = known.iter().filter(|word| *word != "crate" && !documented.contains(word)).collect();
        assert!(missing.is_empty(), "not documented in `{module}`: {missing:?}");
    }
}

/// The words that the message about an unknown one lists.
fn known_words(source: &str) -> Vec<String> {
    let messages: Vec<_> = items(source).iter().flat_map(diagnostic::of).map(|diagnostic| diagnostic.message).collect();
    let (_, list) = messages.iter().find_map(|message| message.split_once("expected ")).expect("a list of words");
    let list = list.split(" (in ").next().unwrap_or_default();
    let words = list.split('`').skip(1).step_by(2).filter(|word| !word.contains(' '));
    words.map(|word| word.trim_start_matches("#[").trim_end_matches(']').to_owned()).collect()
}

/// The documented words: the lines without a doc comment.
fn documented_words(module: &str, text: &str) -> Vec<String> {
    let (_, rest) = text.split_once(&format!("pub mod {module} {{")).expect("a module");
    let (body, _) = rest.split_once("\n}").expect("the end of the module");
    body.lines().map(str::trim).filter(|line| !line.starts_with("///")).map(ToOwned::to_owned).collect()
}
