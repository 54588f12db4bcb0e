//! `zoom-import new`: a product from its document.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::import::layout::Layout;
use crate::import::select::Choice;
use crate::import::{Hints, Imported, Job};
use crate::{Error, Streams};

use super::arguments::NewArguments;
use super::facade::Facade;
use super::workspace::{self, Workspace};
use super::{file, name, package};

/// Creates the crate of a product from its document, and registers it in the facade.
///
/// # Errors
/// Fails if the name is invalid or taken, if the document cannot be imported, or if a file cannot be written; nothing is changed then.
pub fn create(arguments: &NewArguments, streams: &mut Streams<'_>) -> Result<(), Error> {
    let workspace = Workspace::find(arguments.root.as_deref())?;
    let mut names = workspace.names()?;
    name::validate(&arguments.name, &workspace)?;
    names.push(arguments.name.clone());
    names.sort();
    let mut with_events = workspace.names_with_events()?;
    // The facade is read before the import, so that a mistake in it is found first.
    Facade::with(&workspace, &names, &with_events)?;
    let staging = Staging::create(&workspace, &arguments.name)?;
    let imported = import(arguments, &staging, streams)?;
    if workspace::declares_events(&staging.0) {
        with_events.push(arguments.name.clone());
        with_events.sort();
    }
    let facade = Facade::with(&workspace, &names, &with_events)?;
    write(&staging.0.join("Cargo.toml"), &manifest(&arguments.name, &imported.crates))?;
    write(&staging.0.join(file::NAME), &file::new(&imported.title, &document(&arguments.document), imported.contents))?;
    let folder = workspace.folder(&arguments.name);
    rename(&staging.0, &folder)?;
    if let Err(error) = facade.write() {
        // The error of the facade is the one to report.
        let _ = fs::remove_dir_all(&folder);
        return Err(error);
    }
    streams.print(&format!("created {} and the feature `{}`\n", folder.display(), arguments.name))?;
    Ok(())
}

fn import(arguments: &NewArguments, staging: &Staging, streams: &mut Streams<'_>) -> Result<Imported, Error> {
    let job = Job {
        document: &arguments.document,
        choice: Choice::All,
        product: Some(&arguments.name),
        hints: Hints::load(&arguments.docs.hints)?,
        layout: Some(Layout::Crate(staging.0.join("src"))),
        krate: "zoom_api",
        docs: &arguments.docs,
    };
    job.run(streams)
}

/// Returns the file name of the document.
fn document(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Returns the `Cargo.toml` of a product whose declarations name some crates.
fn manifest(name: &str, crates: &BTreeSet<&'static str>) -> String {
    let package = package(name);
    let crates: String = crates.iter().map(|name| format!("{name}.workspace = true\n")).collect();
    format!(
        "[package]\n\
         name = \"{package}\"\n\
         description = \"The product {name} of Zoom's REST API, for zoom-api\"\n\
         version.workspace = true\n\
         edition.workspace = true\n\
         rust-version.workspace = true\n\
         license.workspace = true\n\
         repository.workspace = true\n\
         publish.workspace = true\n\
         \n\
         [lib]\n\
         # Examples name the facade, which depends on this crate.\n\
         doctest = false\n\
         \n\
         [dependencies]\n\
         {crates}\
         # Declarations name the runtime as they do in users' crates.\n\
         zoom-api = {{ package = \"zoom-api-core\", path = \"../../core\", version = \"0.1.0\", default-features = false }}\n\
         \n\
         [lints]\n\
         workspace = true\n"
    )
}

/// Adds the crates that the declarations use to the dependencies of a product.
///
/// # Errors
/// Fails if the manifest cannot be read or written.
pub(super) fn add_dependencies(manifest: &Path, crates: &BTreeSet<&'static str>) -> Result<(), Error> {
    const HEAD: &str = "[dependencies]\n";
    let text = fs::read_to_string(manifest).map_err(|error| format!("cannot read {}: {error}", manifest.display()))?;
    let Some((before, after)) = text.split_once(HEAD) else { return Ok(()) };
    let end = after.lines().take_while(|line| line.ends_with(".workspace = true")).map(|line| line.len() + 1).sum();
    let (own, rest) = after.split_at_checked(end).unwrap_or(("", after));
    let mut lines: BTreeSet<String> = own.lines().map(str::to_owned).collect();
    lines.extend(crates.iter().map(|name| format!("{name}.workspace = true")));
    let lines: String = lines.into_iter().map(|line| line + "\n").collect();
    let with = format!("{before}{HEAD}{lines}{rest}");
    if with == text { Ok(()) } else { write(manifest, &with) }
}

/// A folder beside the products that becomes the product's, and is removed if it does not.
#[derive(Debug)]
struct Staging(PathBuf);

impl Staging {
    fn create(workspace: &Workspace, name: &str) -> Result<Self, Error> {
        // Not among the products, whose folders Cargo takes for members of the workspace.
        let folder = workspace.facade().join(format!(".new-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).map_err(|error| format!("cannot create {}: {error}", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // The folder has been renamed, or nobody needs it.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    Ok(fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))?)
}

fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    Ok(fs::rename(from, to).map_err(|error| format!("cannot create {}: {error}", to.display()))?)
}
