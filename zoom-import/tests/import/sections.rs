//! Long files are divided into sections, and types stay in their section.

use serde_json::{Value, json};

use crate::command::import;
use crate::folder::Folder;

/// A document of settings: a group for each name, each with `count` fields.
fn settings(groups: &[&str], count: usize) -> Value {
    let fields = |group: &str| {
        let field = |index: usize| (format!("{group}_{index}"), json!({"type": "boolean"}));
        let fields: serde_json::Map<String, Value> = (0..count).map(field).collect();
        json!({"type": "object", "properties": fields})
    };
    let groups: serde_json::Map<String, Value> =
        groups.iter().map(|group| ((*group).to_owned(), fields(group))).collect();
    let schema = json!({"type": "object", "properties": groups});
    let response = json!({"200": {"content": {"application/json": {"schema": schema}}}});
    json!({"openapi": "3.0.0", "paths": {"/settings": {"get": {"tags": ["settings"], "responses": response}}}})
}

fn run(folder: &Folder, document: &str) -> String {
    let out = folder.path("").display().to_string();
    let run = import(&[document, "--product", "cinema", "--out", &out]);
    assert_eq!(run.status, 0, "{}", run.err);
    run.err
}

#[test]
fn a_long_file_is_divided_by_the_groups_of_its_settings() {
    let folder = Folder::new("divided");
    let document = folder.file("long.json", &settings(&["sound", "picture", "light"], 150).to_string());
    run(&folder, &document);
    let settings = folder.read("cinema/settings.rs");
    for group in ["sound", "picture", "light"] {
        assert!(settings.contains(&format!("mod {group};\n")), "{settings}");
        assert!(settings.contains(&format!("pub use {group}::*;\n")), "{settings}");
        let section = folder.read(&format!("cinema/settings/{group}.rs"));
        assert!(section.contains(&format!("    pub {group}_0: Option<bool>,\n")), "{section}");
    }
    let all = folder.all();
    run(&folder, &document);
    assert_eq!(folder.all(), all);
}

#[test]
fn a_section_has_another_name_than_its_module() {
    let folder = Folder::new("same_name");
    run(&folder, &folder.file("long.json", &settings(&["settings", "picture", "light"], 150).to_string()));
    let settings = folder.read("cinema/settings.rs");
    assert!(settings.contains("mod setting_types;\n") && !settings.contains("mod settings;"), "{settings}");
    assert!(folder.read("cinema/settings/setting_types.rs").contains("    pub settings_0: Option<bool>,\n"));
}

#[test]
fn a_short_file_is_not_divided() {
    let folder = Folder::new("undivided");
    run(&folder, &folder.file("short.json", &settings(&["sound", "picture"], 20).to_string()));
    assert!(!folder.path("cinema/settings").exists());
}

#[test]
fn a_type_stays_in_its_section() {
    let folder = Folder::new("placed");
    let document = folder.file("short.json", &settings(&["sound", "picture"], 20).to_string());
    run(&folder, &document);
    let text = folder.read("cinema/settings.rs");
    let start = text.find("\n/// A sound.").unwrap();
    let end = start + text[start..].find("\n}\n").unwrap() + 3;
    let sound = text[start..end].to_owned();
    let rest =
        text.replace(&sound, "").replace("//! Settings.\n", "//! Settings.\n\nmod loudness;\n\npub use loudness::*;\n");
    std::fs::write(folder.path("cinema/settings.rs"), rest).unwrap();
    std::fs::create_dir(folder.path("cinema/settings")).unwrap();
    std::fs::write(
        folder.path("cinema/settings/loudness.rs"),
        format!("//! Loudness.\n\nuse zoom_api::zoom_model;\n{sound}"),
    )
    .unwrap();
    run(&folder, &document);
    assert!(!folder.read("cinema/settings.rs").contains("pub struct Sound"));
    assert!(folder.read("cinema/settings/loudness.rs").contains("pub struct Sound {"));
    let all = folder.all();
    run(&folder, &document);
    assert_eq!(folder.all(), all);
}

#[test]
fn a_section_without_types_is_reported() {
    let folder = Folder::new("stale_section");
    let document = folder.file("short.json", &settings(&["sound"], 20).to_string());
    run(&folder, &document);
    std::fs::create_dir(folder.path("cinema/settings")).unwrap();
    std::fs::write(folder.path("cinema/settings/smell.rs"), "//! Smells.\n").unwrap();
    let remarks = run(&folder, &document);
    assert!(remarks.contains("cinema/settings/smell.rs: no operation belongs to this file: remove it"), "{remarks}");
}
