//! Every mistake has a valid form in `pass`, and every file in `pass` is compiled.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_mistake_has_a_valid_form() {
    let mistakes: BTreeSet<_> = names("fail").union(&names("rustc")).cloned().collect();
    let missing: Vec<_> = mistakes.difference(&names("pass")).cloned().collect();
    assert!(missing.is_empty(), "no valid form in `pass` for {missing:?}");
}

#[test]
fn every_valid_form_is_compiled() {
    let modules = include_str!("pass.rs");
    let is_module = |name: &String| modules.contains(&format!("mod {name};"));
    let missing: Vec<_> = names("pass").into_iter().filter(|name| !is_module(name)).collect();
    assert!(missing.is_empty(), "missing in `pass.rs`: {missing:?}");
}

/// The names of the cases in a folder.
fn names(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(folder).expect("the folder exists");
    let paths = files.map(|file| file.expect("a readable entry").path());
    let cases = paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    cases.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect()
}
