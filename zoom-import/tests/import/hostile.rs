//! No part of a document leaves its comment, its string or its name.

use proptest::prelude::*;
use serde_json::json;
use syn::parse::Parser as _;

use crate::folder::Folder;

/// A document with a text at every position that an import reads.
fn document(text: &str) -> serde_json::Value {
    let schema = json!({
        "title": text, "description": text,
        "properties": {
            text: {"type": "string", "description": text, "default": text, "example": text, "format": text},
            "kind": {"type": "string", "enum": [text, "b"], "description": text, "x-enum-descriptions": [text, text]},
            "level": {"type": "integer", "enum": [1, 2], "description": text, "x-enum-descriptions": [text, "b"]},
            "either": {"oneOf": [
                {"title": text, "properties": {text: {"type": "string"}}},
                {"properties": {"mode": {"enum": [text]}, "z": {"type": "string"}}},
            ]},
        },
    });
    let operation = |method: &str| {
        json!({
            "operationId": format!("{method}{text}"), "summary": text, "description": text, "tags": [text],
            "security": [{"oauth": [text, format!("a:{text}"), "meeting:read"]}],
            "parameters": [
                {"name": text, "in": "query", "description": text, "schema": {"type": "string", "default": text, "enum": [text]}},
                {"name": "id", "in": "path", "required": true, "description": text, "schema": {"type": "string"}},
                {"name": text, "in": "header", "schema": {"type": "string", "description": text}},
            ],
            "responses": {
                "200": {"description": text, "content": {"application/json": {"schema": schema}}},
                "400": {"description": format!("{text} **Error Code:** `300` <br>\n{text}")},
            },
        })
    };
    let mut post = operation("post");
    let body = json!({"content": {"application/json": {"schema": schema}}});
    post.as_object_mut().unwrap().insert("requestBody".to_owned(), body);
    json!({
        "openapi": "3.0.0", "info": {"title": text, "description": text},
        "servers": [{"url": "https://api.zoom.us/v2", "description": text}],
        "tags": [{"name": text, "description": text}],
        "paths": {"/a/{id}": {"get": operation("get"), "post": post}, format!("/b/{text}"): {"get": operation("list")}},
        "webhooks": {"thing.created": event("thing.created", text), text: event(text, text)},
    })
}

/// An event with a text at every position.
fn event(name: &str, text: &str) -> serde_json::Value {
    let payload = json!({"properties": {
        "account_id": {"type": "string", "description": text},
        "object": {"description": text, "properties": {
            "id": {"type": "string"}, text: {"type": "string", "enum": [text, "b"], "description": text},
        }},
    }});
    let schema = json!({"properties": {"event": {"type": "string", "enum": [name]}, "payload": payload}});
    let example =
        json!({"event": name, "payload": {"account_id": text, "object": {"id": text, format!("own {text}"): text}}});
    let content = json!({"schema": schema, "examples": {text: {"summary": text, "value": example}}});
    let description = format!("# {name}\n{text}\n**Scopes:** `{text}`,`meeting:read`\n\n**Event type**: `{text}`");
    let body = json!({"description": description, "content": {"application/json": content}});
    json!({"post": {"tags": [text], "operationId": name, "summary": text, "requestBody": body}})
}

/// A Postman collection with a text at every position.
fn collection(text: &str) -> serde_json::Value {
    let value =
        |key: &str| json!({"key": key, "value": text, "description": format!("(Required) {text}"), "type": "text"});
    let request = json!({
        "method": "POST", "header": [value("Content-Type"), value(text)],
        "url": {
            "raw": format!("{{{{baseUrl}}}}/things/:id/{text}"), "host": ["{{baseUrl}}"], "path": ["things", ":id", text],
            "query": [value("page"), value(text)], "variable": [value("id")],
        },
        "body": {"mode": "raw", "raw": json!({text: text, "kind": "a"}).to_string(), "options": {"raw": {"language": "json"}}},
        "description": format!("{text}\n**Scopes:** `{text}`"),
    });
    let form = json!({
        "method": "PUT", "url": {"host": ["{{baseUrl}}"], "path": ["form"]}, "description": text,
        "body": {"mode": "formdata", "formdata": [value("kind"), value(text)]},
    });
    let failure = format!("**HTTP Status Code:** `400`<br>\n**Error Code:** `300`<br>\n{text}");
    let response = json!({"name": failure, "code": 400, "body": ""});
    let success = json!({"name": text, "code": 200, "body": json!({text: [{text: text}]}).to_string()});
    json!({
        "info": {"name": text, "description": text, "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
        "item": [{"name": text, "description": text, "item": [
            {"name": text, "request": request, "response": [response, success]},
            {"name": format!("{text} form"), "request": form, "response": [response]},
        ]}],
    })
}

fn is_hidden(char: char) -> bool {
    let is_mark =
        matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    is_mark || (char.is_control() && char != '\n') || matches!(char, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// Checks that a file has nothing but declarations, as an import writes them.
fn assert_declares(text: &str) -> Result<(), TestCaseError> {
    prop_assert!(!text.contains(is_hidden), "{text:?}");
    let file = syn::parse_file(text);
    prop_assert!(file.is_ok(), "{:?}\n{text}", file.err());
    for item in &file.into_iter().flat_map(|file| file.items).collect::<Vec<_>>() {
        let is_declaration = match item {
            syn::Item::Use(_) | syn::Item::Mod(_) => true,
            syn::Item::Struct(syn::ItemStruct { attrs, .. }) | syn::Item::Enum(syn::ItemEnum { attrs, .. }) => attrs
                .iter()
                .all(|attribute| ["doc", "zoom_model", "zoom_event"].iter().any(|own| attribute.path().is_ident(own))),
            // A signature without a body.
            syn::Item::Verbatim(tokens) => is_endpoint(tokens.clone()),
            _ => false,
        };
        prop_assert!(is_declaration, "{text}");
    }
    prop_assert_eq!(fences_that_run(text), 0, "{}", text);
    Ok(())
}

fn is_endpoint(tokens: proc_macro2::TokenStream) -> bool {
    let parser = |input: syn::parse::ParseStream<'_>| {
        let attributes = input.call(syn::Attribute::parse_outer)?;
        input.parse::<syn::Visibility>()?;
        input.parse::<syn::Signature>()?;
        input.parse::<syn::Token![;]>()?;
        Ok(attributes.iter().any(|attribute| attribute.path().is_ident("zoom_endpoint")))
    };
    parser.parse2(tokens).unwrap_or(false)
}

/// Counts the code blocks of comments that `rustdoc` would compile.
pub(crate) fn fences_that_run(text: &str) -> usize {
    let comments = text.lines().filter_map(|line| {
        let line = line.trim_start();
        line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))
    });
    let (mut is_open, mut running) = (false, 0);
    for line in comments {
        let line = line.strip_prefix(' ').unwrap_or(line);
        let is_fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        let is_indented = line.starts_with("    ") && !is_open;
        running += usize::from(is_indented || (is_fence && !is_open && line != "```text"));
        is_open ^= is_fence && (!is_open || line == "```");
    }
    running
}

fn check(name: &str, document: &serde_json::Value, arguments: &[&str]) -> Result<(), TestCaseError> {
    let folder = Folder::new(name);
    let (file, out) = (folder.file("document.json", &document.to_string()), folder.path(""));
    let out = out.display().to_string();
    let mut all = vec![file.as_str(), "--product", "odd", "--out", &out];
    all.extend(arguments);
    let run = crate::command::import(&all);
    prop_assert_eq!(run.status, 0, "{}", run.err);
    for (_, text) in folder.all() {
        assert_declares(&text)?;
    }
    Ok(())
}

/// Texts of the pieces that end comments, strings and names, hide text, or start code.
fn texts() -> impl Strategy<Value = String> {
    const PIECES: [&str; 36] = [
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\u{0}",
        "\u{85}",
        "\u{2028}",
        "\u{202e}",
        "\u{2066}",
        "\u{200f}",
        "\u{feff}",
        "\u{e0041}",
        "```",
        "```rust\n",
        "~~~",
        "    let x = 1;",
        "\n\n    let x = 1;",
        "-     y",
        "*/",
        "/*",
        "//",
        "\"",
        "\"#",
        "'",
        "\\",
        "pub const LOOT: &str = include_str!(\"/etc/hostname\");",
        "#[cfg(all())]",
        "{x}",
        "<b>",
        "[a]",
        "`",
        "word",
        "é 日本",
        "&quot;",
        ")]",
        "; ",
    ];
    let piece = prop::sample::select(PIECES.as_slice()).prop_map(str::to_owned);
    let any = prop_oneof![4 => piece, 1 => ".{0,6}".prop_map(|text: String| text)];
    prop::collection::vec(any, 1..7).prop_map(|pieces| format!("Get {}", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r109_any_text_of_a_document_stays_in_its_place(text in texts(), is_described: bool) {
        let arguments: &[&str] = if is_described { &["--descriptions"] } else { &[] };
        check("hostile", &document(&text), arguments)?;
        check("hostile", &collection(&text), arguments)?;
    }
}

#[test]
fn r109_a_line_break_does_not_end_a_comment() {
    let text = "Get\npub const LOOT:&str=include_str!(\"/etc/hostname\");//";
    check("line_break", &document(text), &[]).unwrap();
    check("line_break", &document(text), &["--descriptions"]).unwrap();
    check("line_break", &collection(text), &["--descriptions"]).unwrap();
}

#[test]
fn r110_code_and_hidden_characters_of_descriptions_do_not_run() {
    let text = "First.\n\n    let code = 1; // indented\n\n```\nlet fenced = not rust;\n```\n\nA \u{202e}lone\rreturn.";
    check("code", &document(text), &["--descriptions"]).unwrap();
}
