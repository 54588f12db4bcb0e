//! `product.toml`: everything particular to a product.
//!
//! ```toml
//! name = "Meetings"             # the title of Zoom's document
//! document = "meetings.json"    # in the folder of Zoom's documents; a product may have events only
//! webhooks = "meetings.json"    # the document of the events, in the folder of Zoom's webhook documents
//! keep = ["registrants"]        # handwritten modules: an import skips their operations and files
//!
//! [[separate]]                  # types of one shape that an import does not merge
//! types = ["registrants::RegistrantRef", "webinar_branding::Wallpaper"]
//! reason = "They have nothing in common but an ID."
//!
//! [hints.functions]             # names and docs for items that the crate does not declare yet; see `import/hints.rs`
//! meetingCreate = "create_meeting"
//!
//! [[allow]]                     # a difference from the document that is intended, which an import keeps; see `check/allow.rs`
//! operation = "meetingRegistrants"
//! kind = "deprecated"
//! position = "query.page_number"
//! reason = "Only the description says that the parameter is deprecated."
//!
//! [[contradiction]]             # an example of the document that its own schema rejects, for the conformance tests
//! operation = "userUpdate"
//! position = ".manager"         # or the end of it
//! right = "schema"              # or `example`; or `description`, with a `value` instead of the example
//! reason = "A person's name instead of an email address."
//! ```

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::Error;
use crate::check::allow::{AllowList, Entry as Allowance};
use crate::import::hints::{File as HintsFile, Separate};
use crate::import::{Contents, Hints};

/// The name of the file in the folder of a product.
pub(crate) const NAME: &str = "product.toml";

/// A `product.toml`.
#[derive(Debug)]
pub(crate) struct ProductFile {
    path: PathBuf,
    content: Content,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    name: String,
    document: Option<PathBuf>,
    webhooks: Option<PathBuf>,
    #[serde(default)]
    keep: Vec<String>,
    #[serde(default)]
    separate: Vec<Separate>,
    #[serde(default)]
    hints: HintsFile,
    #[serde(default)]
    allow: Vec<Allowance>,
    #[serde(default, rename = "contradiction")]
    contradictions: Vec<Contradiction>,
}

/// An example that its own schema or description rejects. The conformance tests read these entries; here they are only validated.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contradiction {
    operation: String,
    position: String,
    right: Right,
    value: Option<toml::Value>,
    reason: String,
}

/// The side of a contradiction that is right.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Right {
    Description,
    Example,
    Schema,
}

impl Contradiction {
    fn mistake(&self) -> Option<String> {
        let Self { operation, position, .. } = self;
        let mistake = match (&self.right, &self.value) {
            _ if self.reason.trim().is_empty() => "has no reason",
            (Right::Description, None) => "has no value, which replaces the example",
            (Right::Example | Right::Schema, Some(_)) => "has a value, although the description is not the right side",
            _ => return None,
        };
        Some(format!("the contradiction `{operation}` `{position}` {mistake}"))
    }
}

impl ProductFile {
    /// Reads the file of a product.
    ///
    /// # Errors
    /// Fails if the file cannot be read, has an unknown key, or an entry without a reason.
    pub(crate) fn read(product: &Path) -> Result<Self, Error> {
        let path = product.join(NAME);
        let name = path.display();
        let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {name}: {error}"));
        let content = text.and_then(|text| toml::from_str(&text).map_err(|error| format!("{name}: {error}")));
        let content: Content = content.map_err(Error::Usage)?;
        match content.mistake() {
            Some(mistake) => Err(Error::Usage(format!("{name}: {mistake}"))),
            None => Ok(Self { path, content }),
        }
    }

    /// Returns the path of the product's document in the folder of Zoom's documents.
    pub(crate) fn document(&self, folder: &Path) -> Option<PathBuf> {
        self.content.document.as_ref().map(|document| folder.join(document))
    }

    /// Returns the path of the document of the product's events in the folder of Zoom's webhook documents.
    pub(crate) fn webhooks(&self, folder: &Path) -> Option<PathBuf> {
        self.content.webhooks.as_ref().map(|document| folder.join(document))
    }

    /// Adds the hints of the file.
    ///
    /// # Errors
    /// Fails if a name is invalid, or if the hints that are there already differ.
    pub(crate) fn add_to(self, hints: &mut Hints) -> Result<(), Error> {
        let name = self.path.display().to_string();
        hints.keep(self.content.keep, &name)?;
        hints.separate(self.content.separate);
        hints.keep_differences(self.content.allow.iter().filter_map(Allowance::kept));
        hints.add(self.content.hints, &name)?;
        Ok(())
    }

    /// Returns the allowed differences.
    pub(crate) fn into_allowed(self) -> AllowList {
        AllowList::new(self.content.allow, &self.path.display().to_string())
    }
}

impl Content {
    fn mistake(&self) -> Option<String> {
        let is_empty = |text: &str| text.trim().is_empty();
        let mut documents = self.document.iter().chain(&self.webhooks);
        let is_unnamed = is_empty(&self.name) || documents.any(|document| document.as_os_str().is_empty());
        let unnamed = is_unnamed.then(|| "`name`, `document` or `webhooks` is empty".to_owned());
        let is_without = self.document.is_none() && self.webhooks.is_none();
        let unnamed = unnamed.or_else(|| is_without.then(|| "neither `document` nor `webhooks`".to_owned()));
        let contradiction = self.contradictions.iter().find_map(Contradiction::mistake);
        unnamed.or_else(|| self.allow.iter().find_map(Allowance::mistake)).or(contradiction)
    }
}

/// Returns the file of a new product, whose document has operations, events or both.
pub(crate) fn new(title: &str, document: &str, contents: Contents) -> String {
    // A string that JSON escapes is a string of TOML too.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let (name, document) = (quoted(title), quoted(document));
    let line = |is_there: bool, key: &str| if is_there { format!("{key} = {document}\n") } else { String::new() };
    let documents = line(contents.has_operations, "document") + &line(contents.has_events, "webhooks");
    let one_line = title.lines().next().unwrap_or_default();
    format!(
        "# The product {one_line}. `zoom-import/src/products/file.rs` describes the keys.\n\n\
         name = {name}\n{documents}"
    )
}
