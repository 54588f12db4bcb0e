//! Compiles the Rust examples of all operations, with the library that this test was built with.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::folder;

/// Checks that all examples compile, each in a function of its own.
pub(super) fn check(snippets: &[(String, String)]) {
    let mut source = "#![allow(deprecated, unused)]\n".to_owned();
    for (name, snippet) in snippets {
        let name = name.replace('.', "_");
        write!(
            source,
            "mod {name} {{\nuse zoom_api::jiff;\nasync fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {{\n{snippet}Ok(())\n}}\n}}\n"
        )
        .unwrap();
    }
    let folder = folder();
    let (probe, file) = (folder.join("probe.rs"), folder.join("snippets.rs"));
    std::fs::write(&probe, PROBE).unwrap();
    std::fs::write(&file, &source).unwrap();
    let libraries = builds("zoom_api").into_iter().flat_map(|library| {
        let pairs = builds("serde_json").into_iter().map(move |json| [library.clone(), json]);
        pairs.collect::<Vec<_>>()
    });
    let mut suitable = libraries.filter(|libraries| compile(&probe, libraries).status.success());
    let libraries = suitable.next().expect("no library beside this test has all products");
    let output = compile(&file, &libraries);
    std::fs::remove_dir_all(folder).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Compiles if the library has all products, and both libraries the same `Value`.
const PROBE: &str = "use zoom_api::{meetings, users, zoom_docs};
fn check(arguments: &mut zoom_api::describe::Arguments) {
    arguments.set(\"name\", serde_json::json!(1));
}
";

fn compile(file: &Path, libraries: &[PathBuf; 2]) -> Output {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "--out-dir"]);
    rustc.arg(file.parent().unwrap()).arg("-L").arg(format!("dependency={}", dependencies().display()));
    for (name, library) in ["zoom_api", "serde_json"].iter().zip(libraries) {
        rustc.arg("--extern").arg(format!("{name}={}", library.display()));
    }
    rustc.arg(file).output().unwrap()
}

/// The builds of a library beside this test, the newest first: others have other features.
fn builds(library: &str) -> Vec<PathBuf> {
    let files = std::fs::read_dir(dependencies()).unwrap().map(|entry| entry.unwrap().path());
    let is_build = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with(&format!("lib{library}-")) && name.ends_with(".rlib")
    };
    let mut builds: Vec<PathBuf> = files.filter(is_build).collect();
    builds.sort_by_key(|path| std::cmp::Reverse(path.metadata().unwrap().modified().unwrap()));
    builds
}

/// The folder of this test, which also contains its dependencies.
fn dependencies() -> PathBuf {
    std::env::current_exe().unwrap().parent().unwrap().to_owned()
}
