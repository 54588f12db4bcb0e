//! rust-analyzer shows, finds, renames and completes the keywords in the attributes.

mod rust_analyzer;

use std::io::Write as _;

use rust_analyzer::RustAnalyzer;

/// The project's reference declaration, and a use of a named error.
const DECLARATION: &str = r#"
use zoom_api::{FilePart, NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/registrants/status", form, scopes = "meeting:write", rate_limit = Medium, errors(
    /// The user is not the host.
    400/3003 => NotMeetingHost
))]
pub fn update_registrant_status(
    meeting_id: u64,
    action: FilePart,
    #[query] #[zoom(example = "1648194360000")] occurrence_id: Option<String>,
) -> NoContent;

const HOST: UpdateRegistrantStatusError = UpdateRegistrantStatusError::NotMeetingHost;
"#;

/// The words in the declaration, each with a part of its docs. rust-analyzer describes keywords and the types of the standard library itself.
const DOCS: [(&str, &str); 18] = [
    ("zoom_endpoint", "Declares an endpoint of Zoom's API"),
    ("PUT", "A PUT request"),
    ("form", "`multipart/form-data`"),
    ("scopes", "OAuth scopes"),
    ("rate_limit", "Zoom's rate-limit label"),
    ("Medium", "The label Medium"),
    ("errors", "Names of the documented errors"),
    ("NotMeetingHost", "The user is not the host."),
    ("update_registrant_status", "Returns the request"),
    ("meeting_id", "The path parameter `meeting_id`."),
    ("action", "The body field `action`."),
    ("FilePart", "A file"),
    ("query", "A query parameter"),
    ("zoom", "Facts and options of a value"),
    ("example", "An example"),
    ("occurrence_id", "Sets the query parameter `occurrence_id`."),
    ("NoContent", "The output of an endpoint without a response body"),
    ("u64", "u64"),
];

#[test]
fn hovering_over_each_word_of_a_declaration_shows_its_docs() {
    let Some(mut editor) = open("hover", DECLARATION) else { return };
    let start = DECLARATION.find("#[zoom_endpoint").expect("a declaration");
    for (word, docs) in DOCS {
        let at = start + find_word(DECLARATION.get(start..).unwrap_or_default(), word);
        let hover = editor.ask("textDocument/hover", DECLARATION, at, &[]);
        let shown = hover["contents"]["value"].as_str().unwrap_or_default();
        assert!(shown.contains(docs), "hovering over `{word}` shows {shown:?}");
    }
}

#[test]
fn the_definition_of_a_word_is_its_documentation() {
    let Some(mut editor) = open("definition", DECLARATION) else { return };
    let definition = editor.ask("textDocument/definition", DECLARATION, find_word(DECLARATION, "form"), &[]);
    let file = definition[0]["uri"].as_str().unwrap_or_default();
    assert!(file.ends_with("zoom-api/core/src/foundation/attribute.rs"), "{definition}");
}

#[test]
fn named_errors_can_be_renamed() {
    let Some(mut editor) = open("rename", DECLARATION) else { return };
    let at = find_word(DECLARATION, "NotMeetingHost");
    let renamed = editor.ask("textDocument/rename", DECLARATION, at, &[("newName", "NotHost")]);
    let changes = renamed["documentChanges"][0]["edits"].as_array();
    assert_eq!(changes.map(Vec::len), Some(2), "the declaration and the use: {renamed}");
}

#[test]
fn incomplete_words_are_completed() {
    let Some(mut editor) = open("completion", DECLARATION) else { return };
    let endpoint = |arguments: &str| {
        format!(
            "use zoom_api::{{NoContent, zoom_endpoint}};\n\n#[zoom_endpoint({arguments})]\n\
             pub fn update(meeting_id: u64, #[zoom(max = 3)] action: Option<u32>) -> NoContent;\n"
        )
    };
    let model = "use zoom_api::zoom_model;\n\n#[zoom_model(re|)]\npub struct User {\n    #[zoom(max = 3)]\n    pub a: Option<u32>,\n}\n";
    let field =
        "use zoom_api::zoom_model;\n\n#[zoom_model]\npub struct User {\n    #[zoom(de|)]\n    pub a: Option<u32>,\n}\n";
    let event = "use zoom_api::zoom_event;\n\n#[zoom_event(\"meeting.started\", sc|)]\npub struct MeetingStarted {\n    pub account_id: String,\n}\n";
    for (text, word) in [
        (endpoint("PUT, \"/meetings/<meeting_id>\", form, sc|"), "scopes"),
        (endpoint("PUT, \"/meetings/<meeting_id>\", sc|"), "scopes"),
        (endpoint("PUT, \"/meetings/<meeting_id>\", fo|"), "form"),
        (endpoint("PU|"), "PUT"),
        (endpoint("PUT, \"/meetings/<meeting_id>\", rate_limit = He|"), "Heavy"),
        (endpoint("PUT, \"/meetings/<meeting_id>\", ra| = Heavy"), "rate_limit"),
        (endpoint("PUT, \"/meetings/<meeting_id>\"").replace("max =", "ma| ="), "max"),
        (model.to_owned(), "response"),
        (field.to_owned(), "default"),
        (event.to_owned(), "scopes"),
    ] {
        let labels = complete(&mut editor, &text);
        assert!(labels.iter().any(|label| label == word), "`{word}` is not in {labels:?} for {text}");
    }
}

/// The completions at the `|` in a text.
fn complete(editor: &mut RustAnalyzer, text: &str) -> Vec<String> {
    let at = text.find('|').expect("a cursor");
    let text = text.replace('|', "");
    editor.change(&text);
    let completions = editor.ask("textDocument/completion", &text, at, &[]);
    let items = completions["items"].as_array().or(completions.as_array());
    let labels = items.into_iter().flatten().filter_map(|item| item["label"].as_str());
    labels.map(ToOwned::to_owned).collect()
}

/// The position of a word in a text.
fn find_word(text: &str, word: &str) -> usize {
    let is_part = |char: char| char.is_alphanumeric() || char == '_' || char == '<' || char == ':';
    let mut found = text.match_indices(word).filter(|(at, _)| {
        let (before, after) = (text.get(..*at).unwrap_or_default(), text.get(at + word.len()..).unwrap_or_default());
        !before.ends_with(is_part) && !after.starts_with(is_part) || after.starts_with(": ")
    });
    found.next().unwrap_or_else(|| panic!("`{word}` is in the text")).0
}

/// A rust-analyzer with this file open; `None` without an installed one, which is reported on stderr.
fn open(name: &str, text: &str) -> Option<RustAnalyzer> {
    if !rust_analyzer::is_installed() {
        writeln!(std::io::stderr(), "skipped: rust-analyzer is not installed").expect("stderr takes a line");
        return None;
    }
    Some(RustAnalyzer::open(name, text))
}
