//! The drift between documents and declarations.
//!
//! A document is read as for an import, its operations are paired with the declared ones (`pairs`), and each pair is compared
//! (`compare`). Allowed differences are removed (`allow`), and the rest is printed (`print`).

pub(crate) mod allow;
mod arguments;
mod compare;
mod difference;
mod pairs;
mod print;

use std::path::Path;

pub use arguments::Arguments;

use crate::import::{self, notes::Notes};
use crate::{Error, Streams};
use allow::AllowList;
use difference::Difference;

/// Compares documents with the declarations of this program, and prints the differences.
///
/// # Errors
/// [`Error::Failed`] if something differs, [`Error::Usage`] if a document or a file of allowed differences cannot be read.
pub fn run(arguments: &Arguments, streams: &mut Streams<'_>) -> Result<(), Error> {
    let mut allowed = AllowList::load(&arguments.allow).map_err(Error::Usage)?;
    let mut found = Found::default();
    for path in &arguments.documents {
        found.compare(path, arguments.product.as_deref(), arguments.partial, streams)?;
    }
    found.allow(&mut allowed);
    match arguments.json {
        true => found.print_json(streams)?,
        false => streams.print(&found.text(None))?,
    }
    found.verdict()
}

/// The result of a check.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The number of compared operations.
    operations: usize,
    /// The number of compared events.
    events: usize,
    differences: Vec<Difference>,
    /// The number of allowed differences.
    allowed: usize,
}

impl Found {
    /// Compares a document with the declarations of a product, by default the one with the most operations of the document.
    ///
    /// # Errors
    /// Fails if the document cannot be read, or the product has no declarations.
    pub(crate) fn compare(
        &mut self,
        document: &Path,
        product: Option<&str>,
        is_partial: bool,
        streams: &mut Streams<'_>,
    ) -> Result<(), Error> {
        let mut notes = Notes::default();
        let document = import::read(document, &mut notes).map_err(Error::Usage)?;
        notes.print(streams);
        if document.events.is_empty() || !document.operations.is_empty() {
            let mut pairs = pairs::pair(&document, product).map_err(Error::Usage)?;
            pairs.extra.retain(|_| !is_partial);
            self.operations += pairs.both.len() + pairs.missing.len();
            self.differences.extend(compare::all(&pairs));
        }
        if !document.events.is_empty() {
            let (events, differences) = compare::event::all(&document, product, is_partial).map_err(Error::Usage)?;
            self.events += events;
            self.differences.extend(differences);
        }
        Ok(())
    }

    /// Removes allowed differences, and adds the entries that matched none.
    pub(crate) fn allow(&mut self, allowed: &mut AllowList) {
        let before = self.differences.len();
        self.differences.retain(|difference| !allowed.covers(difference));
        self.allowed += before - self.differences.len();
        self.differences.extend(allowed.stale());
    }

    /// Adds the result of another check.
    pub(crate) fn merge(&mut self, other: Self) {
        self.operations += other.operations;
        self.events += other.events;
        self.differences.extend(other.differences);
        self.allowed += other.allowed;
    }

    /// Returns the differences as text, under the name of a product if there is one.
    pub(crate) fn text(&self, product: Option<&str>) -> String {
        print::text(self, product)
    }

    /// Prints the differences as JSON.
    ///
    /// # Errors
    /// Fails if the output cannot be written.
    pub(crate) fn print_json(&self, streams: &mut Streams<'_>) -> Result<(), Error> {
        let json = serde_json::to_string_pretty(&self.differences).unwrap_or_default();
        Ok(streams.print(&format!("{json}\n"))?)
    }

    /// Fails if there is a difference.
    ///
    /// # Errors
    /// [`Error::Failed`] with the number of differences.
    pub(crate) fn verdict(&self) -> Result<(), Error> {
        match self.differences.len() {
            0 => Ok(()),
            some => Err(print::count(some).into()),
        }
    }
}
