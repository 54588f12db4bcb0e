//! Generates crates like Zoom's API with any number of operations.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::Outcome;

/// Number of fields of a response.
const FIELDS: usize = 25;

/// Types of fields, with frequencies similar to Zoom's.
const TYPES: &[&str] = &[
    "String",
    "Option<String>",
    "Option<String>",
    "Option<i64>",
    "Option<bool>",
    "Option<String>",
    "Vec<String>",
    "Option<u64>",
    "Option<String>",
    "Option<bool>",
    "Option<jiff::Timestamp>",
];

/// The dependencies of all crates, identical so that they are compiled once.
const DEPENDENCIES: &str = r#"
jiff = { version = "1", default-features = false, features = ["std", "serde"] }
reqwest = { version = "0.13", default-features = false, features = ["json", "multipart", "query", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
tokio = { version = "1", default-features = false, features = ["rt", "net", "time"] }
"#;

/// How the types of a crate are decoded and encoded.
#[derive(Clone, Copy, PartialEq)]
pub enum Style {
    /// `#[zoom_model]`
    Model,
    /// `serde`'s derives.
    Serde,
}

/// Writes the root of a workspace with the dependencies of ours.
pub fn workspace(root: &Path, members: &[&str]) -> Outcome {
    workspace_without_lock(root, members)?;
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::copy(repository.join("Cargo.lock"), root.join("Cargo.lock"))?;
    Ok(())
}

/// Writes the root of a workspace whose dependencies cargo chooses.
pub fn workspace_without_lock(root: &Path, members: &[&str]) -> Outcome {
    fs::create_dir_all(root)?;
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.release]\nstrip = true\n");
    Ok(fs::write(root.join("Cargo.toml"), manifest)?)
}

/// Writes a crate of one file, `lib.rs` or `main.rs`.
pub fn package(root: &Path, name: &str, file: &str, source: &str) -> Outcome {
    let zoom_api = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let dependencies = format!(
        "zoom-api = {{ package = \"zoom-client\", path = {zoom_api:?}, features = [\"meetings\"] }}{DEPENDENCIES}"
    );
    package_with(root, name, &dependencies, file, source)
}

/// Writes a crate of one file with these dependencies.
pub fn package_with(root: &Path, name: &str, dependencies: &str, file: &str, source: &str) -> Outcome {
    let manifest = format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}");
    let folder = root.join(name);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    Ok(fs::write(folder.join("src").join(file), source)?)
}

/// Returns the source of the response types.
pub fn types(operations: usize, style: Style) -> String {
    (0..operations).map(|number| response(number, style)).collect()
}

fn response(number: usize, style: Style) -> String {
    let attributes = match style {
        Style::Model => "#[zoom_api::zoom_model]",
        Style::Serde => {
            "#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]\n#[serde(default)]\n#[non_exhaustive]"
        }
    };
    let fields: String = (0..FIELDS).map(|index| field(number, index, style)).collect();
    format!("/// The response of operation {number}.\n{attributes}\npub struct Response{number} {{\n{fields}}}\n\n")
}

fn field(number: usize, index: usize, style: Style) -> String {
    let ty = TYPES[(number + index) % TYPES.len()];
    let attribute = match ty {
        _ if style == Style::Model => "",
        _ if ty.starts_with("Option") => "    #[serde(skip_serializing_if = \"Option::is_none\")]\n",
        _ if ty.starts_with("Vec") => "    #[serde(skip_serializing_if = \"Vec::is_empty\")]\n",
        _ => "",
    };
    format!("    /// Field {index}.\n{attribute}    pub field_{index}: {ty},\n")
}

/// Returns the source of the endpoints; one of three changes something.
pub fn endpoints(operations: usize) -> String {
    let mut source = String::from("use zoom_api::zoom_endpoint;\n\n");
    for number in 0..operations {
        let (method, body, mark) = match number % 3 {
            0 => ("POST", " json,", "#[query] "),
            _ => ("GET", "", ""),
        };
        let _ = write!(
            source,
            "/// Does operation {number}.\n\
             #[zoom_endpoint(\n    {method}, \"/things{number}/<thing_id>/parts\",{body}\n    \
             scopes = [\"thing:read\", \"thing:read:admin\"],\n    rate_limit = Medium,\n    errors(\n        \
             /// The app may not access the thing.\n        400/300 => CannotAccess,\n        \
             /// The user does not exist.\n        404/1001 => UserNotFound,\n        \
             /// The thing does not exist.\n        404 => NotFound,\n    )\n)]\n\
             pub fn operation_{number}(\n    /// The thing.\n    thing_id: String,\n    \
             /// Page size.\n    {mark}page_size: Option<u32>,\n    \
             /// A name.\n    name: Option<String>,\n    /// Whether to include all.\n    all: Option<bool>,\n) -> Response{number};\n\n"
        );
    }
    source
}

/// How the payloads of events are declared.
#[derive(Clone, Copy, PartialEq)]
pub enum Declared {
    /// `#[zoom_model]`
    Models,
    /// `#[zoom_model(response)]`, without setters.
    Responses,
    /// `#[zoom_event]`
    Events,
    /// `#[zoom_event]`, and an enum of all.
    Enum,
}

/// Returns the source of payloads with five fields.
pub fn payloads(events: usize, declared: Declared) -> String {
    let mut source = String::from("//! Payloads.\n\n");
    for number in 0..events {
        let attribute = match declared {
            Declared::Models => "zoom_model".to_owned(),
            Declared::Responses => "zoom_model(response)".to_owned(),
            Declared::Events | Declared::Enum => {
                format!("zoom_event(\"thing.event_{number}\", scopes = [\"thing:read\", \"thing:read:admin\"])")
            }
        };
        let fields: String = (0..5).map(|index| field(number, index, Style::Model)).collect();
        let _ = write!(
            source,
            "/// Event {number}.\n#[zoom_api::{attribute}]\npub struct Event{number} {{\n{fields}}}\n\n"
        );
    }
    if declared == Declared::Enum {
        let variants: String = (0..events).map(|number| format!("    Event{number},\n")).collect();
        let _ = write!(source, "/// All events.\n#[zoom_api::zoom_event]\npub enum Event {{\n{variants}}}\n");
    }
    source
}
