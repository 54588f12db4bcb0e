//! The name of a new product.

use std::path::Path;

use crate::Error;

use super::package;
use super::workspace::Workspace;

/// Validates the name of a new product, which becomes a folder, a feature, a module of the facade and a package.
///
/// # Errors
/// Fails if the name is not in snake case, is a keyword, or is taken.
pub(crate) fn validate(name: &str, workspace: &Workspace) -> Result<(), Error> {
    if !is_snake_case(name) || syn::parse_str::<syn::Ident>(name).is_err() {
        return Err(Error::Usage(format!(
            "`{name}` cannot be a product's name: use snake case, such as `contact_center`"
        )));
    }
    let folder = workspace.folder(name);
    if folder.exists() {
        let import = format!("import its document with `zoom-import import DOCUMENT --product {name}`");
        return Err(Error::Usage(format!("{} exists: {import}", folder.display())));
    }
    match taken(name, workspace) {
        Some(what) => Err(Error::Usage(format!("`{name}` cannot be a product's name: {what}"))),
        None => Ok(()),
    }
}

/// Whether a name is made of words in lower case with single underscores between them.
fn is_snake_case(name: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(is_part)
        && !name.ends_with('_')
        && !name.contains("__")
}

/// Returns what has the name already.
fn taken(name: &str, workspace: &Workspace) -> Option<String> {
    let facade = workspace.facade();
    let manifest = read(&facade.join("Cargo.toml"));
    if manifest.get("features").and_then(|features| features.get(name)).is_some() {
        return Some("`zoom-api` has a feature of this name".to_owned());
    }
    let roots = ["src/lib.rs", "core/src/lib.rs"];
    if roots.iter().flat_map(|root| modules(&facade.join(root))).any(|module| module == name) {
        return Some("`zoom-api` has a module of this name".to_owned());
    }
    let package = package(name);
    let library = manifest.get("lib").and_then(|lib| lib.get("name")).and_then(toml::Value::as_str);
    if library == Some(package.replace('-', "_").as_str()) {
        return Some(format!("it is the library of `zoom-api`, `{}`", library.unwrap_or_default()));
    }
    let is_taken = packages(workspace).contains(&package);
    is_taken.then(|| {
        format!("`Cargo.lock` has a package `{package}`; after removing a product, run `cargo update --workspace`")
    })
}

/// Returns the public modules of a crate's root.
fn modules(root: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(root).unwrap_or_default();
    let items = syn::parse_file(&text).map(|file| file.items).unwrap_or_default();
    let public = items.into_iter().filter_map(|item| match item {
        syn::Item::Mod(module) if matches!(module.vis, syn::Visibility::Public(_)) => Some(module.ident.to_string()),
        _ => None,
    });
    public.collect()
}

/// Returns the names of the packages in `Cargo.lock`: those of the workspace and their dependencies.
fn packages(workspace: &Workspace) -> Vec<String> {
    let lock = read(&workspace.root().join("Cargo.lock"));
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    packages.filter_map(|package| Some(package.get("name")?.as_str()?.to_owned())).collect()
}

/// Reads a TOML file; an unreadable one names nothing, and Cargo reports it.
fn read(path: &Path) -> toml::Table {
    std::fs::read_to_string(path).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}
