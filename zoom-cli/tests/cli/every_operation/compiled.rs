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
    let library = libraries().find(|library| {
        let file = folder.join("probe.rs");
        std::fs::write(&file, "use zoom_api::{meetings, users, zoom_docs};\n").unwrap();
        compile(&file, library).status.success()
    });
    let library = library.expect("no library below the test's folder has all products");
    let file = folder.join("snippets.rs");
    std::fs::write(&file, &source).unwrap();
    let output = compile(&file, &library);
    std::fs::remove_dir_all(folder).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn compile(file: &Path, library: &Path) -> Output {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "--out-dir"]);
    rustc.arg(file.parent().unwrap()).arg("-L").arg(format!("dependency={}", dependencies().display()));
    rustc.arg("--extern").arg(format!("zoom_api={}", library.display())).arg(file);
    rustc.output().unwrap()
}

/// The builds of the library beside this test, the newest first: others have other features.
fn libraries() -> impl Iterator<Item = PathBuf> {
    let files = std::fs::read_dir(dependencies()).unwrap().map(|entry| entry.unwrap().path());
    let is_library = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with("libzoom_api-") && name.ends_with(".rlib")
    };
    let mut libraries: Vec<PathBuf> = files.filter(is_library).collect();
    libraries.sort_by_key(|path| std::cmp::Reverse(path.metadata().unwrap().modified().unwrap()));
    libraries.into_iter()
}

/// The folder of this test, which also contains its dependencies.
fn dependencies() -> PathBuf {
    std::env::current_exe().unwrap().parent().unwrap().to_owned()
}
