//! The lines of the facade that name the products: features and dependencies in `Cargo.toml`, re-exports in `src/lib.rs`, and the variants of the
//! enum of all events in `src/events.rs`.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::Error;

use super::package;
use super::workspace::Workspace;

/// The width up to which a list stays on one line.
const WIDTH: usize = 120;

/// The files of the facade, with the lines of a list of products.
#[derive(Debug)]
pub(crate) struct Facade {
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    path: PathBuf,
    before: String,
    after: String,
}

impl Facade {
    /// Reads the files, and replaces the lines of the products; `with_events` are those that declare events.
    ///
    /// # Errors
    /// Fails if a file cannot be read, or has no lines of products.
    pub(crate) fn with(workspace: &Workspace, products: &[String], with_events: &[String]) -> Result<Self, Error> {
        let facade = workspace.facade();
        let files = vec![
            File::new(facade.join("Cargo.toml"), |text| manifest(text, products))?,
            File::new(facade.join("src/lib.rs"), |text| root(text, products))?,
            File::new(facade.join("src/events.rs"), |text| events(text, with_events))?,
        ];
        Ok(Self { files })
    }

    /// Writes the files that change; restores all if one cannot be written.
    ///
    /// # Errors
    /// Fails if a file cannot be written.
    pub(crate) fn write(&self) -> Result<(), Error> {
        let written = self.files.iter().try_for_each(File::write);
        if written.is_err() {
            self.files.iter().for_each(File::restore);
        }
        written
    }

    /// Returns the paths of the files that change.
    pub(crate) fn changed(&self) -> impl Iterator<Item = &PathBuf> {
        self.files.iter().filter(|file| file.is_changed()).map(|file| &file.path)
    }
}

impl File {
    fn new(path: PathBuf, edit: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let name = path.display();
        let before = std::fs::read_to_string(&path);
        let before = before.map_err(|error| Error::Usage(format!("cannot read {name}: {error}")))?;
        let after = edit(&before).ok_or_else(|| Error::Failed(format!("{name} has no lines of products to extend")))?;
        Ok(Self { path, before, after })
    }

    fn is_changed(&self) -> bool {
        self.before != self.after
    }

    fn write(&self) -> Result<(), Error> {
        if !self.is_changed() {
            return Ok(());
        }
        let written = std::fs::write(&self.path, &self.after);
        Ok(written.map_err(|error| format!("cannot write {}: {error}", self.path.display()))?)
    }

    /// Writes the former text; a failure here would only hide the one that is reported.
    fn restore(&self) {
        if std::fs::read_to_string(&self.path).is_ok_and(|text| text != self.before) {
            let _ = std::fs::write(&self.path, &self.before);
        }
    }
}

/// Replaces the features, the feature `full` and the dependencies.
fn manifest(text: &str, products: &[String]) -> Option<String> {
    let is_feature = |line: &str| line.contains(" = [\"dep:zoom-");
    let is_dependency = |line: &str| line.contains("path = \"products/");
    let feature = |name: &String| format!("{name} = [\"dep:{}\"]\n", package(name));
    let dependency = |name: &String| {
        let (package, path) = (package(name), format!("products/{name}"));
        format!("{package} = {{ path = \"{path}\", version = \"0.1.0\", optional = true }}\n")
    };
    let text = replace(text, &full_lines(text), &full(products))?;
    let text = replace(&text, &lines(&text, is_feature), &products.iter().map(feature).collect::<String>())?;
    replace(&text, &lines(&text, is_dependency), &products.iter().map(dependency).collect::<String>())
}

/// Replaces the re-exports, with their attributes.
fn root(text: &str, products: &[String]) -> Option<String> {
    let mut ours = lines(text, |line| line.starts_with("pub use zoom_") && line.contains(" as "));
    let is_attribute: Vec<bool> = lines(text, |line| line.starts_with("#["));
    for index in (1..ours.len()).rev() {
        let is_ours = ours.get(index).copied().unwrap_or_default();
        if let (true, Some(true), Some(above)) = (is_ours, is_attribute.get(index - 1), ours.get_mut(index - 1)) {
            *above = true;
        }
    }
    let reexport = |name: &String| {
        let krate = package(name).replace('-', "_");
        format!("#[cfg(feature = \"{name}\")]\n#[doc(inline)]\npub use {krate} as {name};\n")
    };
    replace(text, &ours, &products.iter().map(reexport).collect::<String>())
}

/// Replaces the variants of the enum of events: the lines between `products! {` and `}`.
fn events(text: &str, products: &[String]) -> Option<String> {
    const HEAD: &str = "\nproducts! {\n";
    let (before, rest) = text.split_once(HEAD)?;
    let (_, after) = rest.split_once("}\n")?;
    let line = |name: &String| format!("    \"{name}\" {} {name},\n", variant(name));
    Some(format!("{before}{HEAD}{}}}\n{after}", products.iter().map(line).collect::<String>()))
}

/// Returns `ContactCenter` for `contact_center`.
fn variant(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    name.split('_').map(word).collect()
}

/// The list of every product, wrapped if it is long.
fn full(products: &[String]) -> String {
    let quoted: Vec<String> = products.iter().map(|name| format!("\"{name}\"")).collect();
    let short = format!("full = [{}]\n", quoted.join(", "));
    if short.len() <= WIDTH {
        return short;
    }
    let mut out = String::from("full = [");
    let mut width = WIDTH;
    for name in quoted {
        if width + name.len() + 2 > WIDTH {
            out.push_str("\n   ");
            width = 3;
        }
        width += name.len() + 2;
        // Writing to a `String` cannot fail.
        let _ = write!(out, " {name},");
    }
    out + "\n]\n"
}

/// Marks the lines of the feature `full`, up to its closing bracket.
fn full_lines(text: &str) -> Vec<bool> {
    let mut is_inside = false;
    let mut mark = |line: &str| {
        let is_ours = is_inside || line.starts_with("full = [");
        is_inside = is_ours && !line.trim_end().ends_with(']');
        is_ours
    };
    text.lines().map(&mut mark).collect()
}

fn lines(text: &str, is_ours: impl Fn(&str) -> bool) -> Vec<bool> {
    text.lines().map(is_ours).collect()
}

/// Replaces the marked lines by a block at the position of the first; `None` if no line is marked.
fn replace(text: &str, marks: &[bool], block: &str) -> Option<String> {
    let first = marks.iter().position(|is_ours| *is_ours)?;
    let mut out = String::new();
    for (index, (line, is_ours)) in text.lines().zip(marks).enumerate() {
        if index == first {
            out.push_str(block);
        }
        if !is_ours {
            let _ = writeln!(out, "{line}");
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    const MANIFEST: &str = "[features]\nfull = [\"b\"]\n\n# Products.\nb = [\"dep:zoom-b\"]\n\n[dependencies]\n\
                            core = \"1\"\nzoom-b = { path = \"products/b\", version = \"0.1.0\", optional = true }\n";

    #[test]
    fn a_manifest_names_every_product() {
        let expected = "[features]\nfull = [\"a_c\", \"b\"]\n\n# Products.\na_c = [\"dep:zoom-a-c\"]\nb = [\"dep:zoom-b\"]\n\n\
                        [dependencies]\ncore = \"1\"\n\
                        zoom-a-c = { path = \"products/a_c\", version = \"0.1.0\", optional = true }\n\
                        zoom-b = { path = \"products/b\", version = \"0.1.0\", optional = true }\n";
        assert_eq!(manifest(MANIFEST, &names(&["a_c", "b"])).as_deref(), Some(expected));
    }

    #[test]
    fn the_root_re_exports_every_product() {
        let one =
            |name: &str| format!("#[cfg(feature = \"{name}\")]\n#[doc(inline)]\npub use zoom_{name} as {name};\n");
        let text = format!("pub use zoom_api_core::*;\n\n// The products.\n{}", one("b"));
        let expected = format!("pub use zoom_api_core::*;\n\n// The products.\n{}{}", one("a"), one("b"));
        assert_eq!(root(&text, &names(&["a", "b"])), Some(expected));
    }

    #[test]
    fn the_enum_of_events_has_a_variant_for_each_product() {
        let text = "macro_rules! products {}\n\nproducts! {\n    \"b\" B b,\n}\n\nimpl Event {}\n";
        let expected = text.replace("    \"b\" B b,\n", "    \"a\" A a,\n    \"zoom_docs2\" ZoomDocs2 zoom_docs2,\n");
        assert_eq!(events(text, &names(&["a", "zoom_docs2"])), Some(expected.clone()));
        assert_eq!(events(&expected, &names(&["b"])).as_deref(), Some(text));
        assert_eq!(events(text, &[]), Some(text.replace("    \"b\" B b,\n", "")));
    }

    #[test]
    fn a_long_list_is_wrapped_and_read_again() {
        let many: Vec<String> = (0..40).map(|number| format!("product_{number:02}")).collect();
        let text = manifest(MANIFEST, &many);
        assert!(text.as_ref().is_some_and(|text| text.lines().all(|line| line.len() <= WIDTH)), "{text:?}");
        let again = text.as_ref().and_then(|text| manifest(text, &many));
        assert_eq!(text, again);
        let back = text.and_then(|text| manifest(&text, &names(&["b"])));
        assert_eq!(back.as_deref(), Some(MANIFEST));
    }

    #[test]
    fn a_file_without_products_is_not_edited() {
        assert_eq!(manifest("[features]\n", &names(&["a"])), None);
        assert_eq!(root("pub use zoom_api_core::*;\n", &names(&["a"])), None);
        assert_eq!(events("pub enum Event {}\n", &names(&["a"])), None);
    }
}
