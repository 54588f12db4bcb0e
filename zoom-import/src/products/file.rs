//! `product.toml`: everything particular to a product.
//!
//! ```toml
//! name = "Meetings"             # as in the title of Zoom's document
//! document = "meetings.json"    # in the folder of Zoom's documents
//! keep = ["registrants"]        # handwritten modules: an import skips their operations and files
//!
//! [[separate]]                  # types of one shape that an import does not merge
//! types = ["registrants::RegistrantRef", "webinar_branding::Wallpaper"]
//! reason = "They have nothing in common but an ID."
//!
//! [hints.functions]             # names and docs for items that the crate does not declare yet; see `import/hints.rs`
//! meetingCreate = "create_meeting"
//! ```

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::Error;
use crate::import::Hints;
use crate::import::hints::{File as HintsFile, Separate};

/// The name of the file in the folder of a product.
pub(crate) const NAME: &str = "product.toml";

/// The content of a `product.toml`.
#[derive(Debug)]
pub(crate) struct ProductFile {
    path: PathBuf,
    content: Content,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    #[expect(dead_code, reason = "for readers")]
    name: String,
    #[expect(dead_code, reason = "for the check")]
    document: String,
    #[serde(default)]
    keep: Vec<String>,
    #[serde(default)]
    separate: Vec<Separate>,
    #[serde(default)]
    hints: HintsFile,
}

impl ProductFile {
    /// Reads the file of a product.
    ///
    /// # Errors
    /// Fails if the file cannot be read or has an unknown key.
    pub(crate) fn read(product: &Path) -> Result<Self, Error> {
        let path = product.join(NAME);
        let name = path.display();
        let text =
            std::fs::read_to_string(&path).map_err(|error| Error::Usage(format!("cannot read {name}: {error}")))?;
        let content = toml::from_str(&text).map_err(|error| Error::Usage(format!("{name}: {error}")))?;
        Ok(Self { path, content })
    }

    /// Adds the hints of the file.
    ///
    /// # Errors
    /// Fails if a name is invalid, or if the hints that are there already differ.
    pub(crate) fn add_to(self, hints: &mut Hints) -> Result<(), Error> {
        let name = self.path.display().to_string();
        hints.keep(self.content.keep, &name)?;
        hints.separate(self.content.separate);
        hints.add(self.content.hints, &name)?;
        Ok(())
    }
}
