//! The page on dependencies lists those of the published packages, in the versions of the lock file.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;
use zoom_hygiene::{read, root};

const PAGE: &str = "docs/contributing/dependencies.md";

/// The parts of a version that may differ without another review: those after the first that is not zero.
fn compatible(version: &str) -> String {
    let mut numbers = version.split(['.', '+']);
    let major = numbers.next().unwrap_or_default();
    if major == "0" { format!("0.{}", numbers.next().unwrap_or_default()) } else { major.to_owned() }
}

/// The rows of the page: crate and version.
fn reviewed() -> BTreeMap<String, String> {
    let page = read(PAGE);
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    let row = |line: &str| {
        let mut cells = line.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`').to_owned());
        (cells.next().unwrap(), compatible(&cells.next().unwrap()))
    };
    rows.map(row).collect()
}

fn metadata() -> Value {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(root());
    serde_json::from_slice(&cargo.output().unwrap().stdout).expect("`cargo metadata` prints JSON")
}

/// The names of the dependencies of published packages.
fn dependencies() -> Vec<String> {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap().iter();
    let published = packages.filter(|package| package["publish"].is_null());
    let dependencies = published.flat_map(|package| package["dependencies"].as_array().unwrap().clone());
    let external = dependencies.filter(|dependency| dependency["kind"].is_null() && dependency["path"].is_null());
    let mut names: Vec<_> = external.map(|dependency| dependency["name"].as_str().unwrap().to_owned()).collect();
    names.sort();
    names.dedup();
    names
}

/// The versions of a crate in the lock file.
fn locked(name: &str) -> Vec<String> {
    let lock = read("Cargo.lock");
    let entries = lock.split("[[package]]").filter(|entry| entry.contains(&format!("\nname = \"{name}\"\n")));
    let version =
        |entry: &str| entry.split_once("version = \"")?.1.split_once('"').map(|(version, _)| compatible(version));
    entries.filter_map(version).collect()
}

#[test]
fn every_dependency_is_reviewed() {
    let reviewed = reviewed();
    let dependencies = dependencies();
    assert!(!dependencies.is_empty(), "no published package was found");
    let mut differences = Vec::new();
    for name in &dependencies {
        match reviewed.get(name) {
            None => differences.push(format!("`{name}` has no row")),
            Some(version) if !locked(name).contains(version) => {
                differences.push(format!(
                    "`{name}`: the row is about {version}, the lock file has {}",
                    locked(name).join(", ")
                ));
            }
            Some(_) => {}
        }
    }
    let unused =
        reviewed.keys().filter(|name| !dependencies.contains(name)).map(|name| format!("`{name}` is not used"));
    differences.extend(unused);
    assert!(differences.is_empty(), "{PAGE}:\n{}", differences.join("\n"));
}
