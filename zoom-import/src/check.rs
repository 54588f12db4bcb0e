//! `zoom-import check`: the drift between documents and our declarations.
//!
//! The way: a document is read as the importer reads it, its operations are paired with the declared ones ([`pairs`]), each pair is compared
//! ([`mod@compare`]), what the allow-list names is taken out ([`allow`]), and the rest is printed ([`mod@print`]).

mod allow;
mod arguments;
mod compare;
mod difference;
mod pairs;
mod print;

pub use arguments::Arguments;

use crate::import::{self, notes::Notes};
use crate::{Error, Streams};
use allow::AllowList;
use difference::Difference;

/// Compares documents with our declarations, and prints what differs.
///
/// # Errors
/// Exit status 1 when something differs, and 2 when a document or an allow-list cannot be read.
pub fn run(arguments: &Arguments) -> Result<(), Error> {
    let mut allowed = AllowList::load(&arguments.allow).map_err(Error::Usage)?;
    let mut found = Found::default();
    for path in &arguments.documents {
        let mut notes = Notes::default();
        let document = import::read(path, &mut notes).map_err(Error::Usage)?;
        notes.print(&mut Streams { out: &mut std::io::stdout(), err: &mut std::io::stderr() });
        let mut pairs = pairs::pair(&document, arguments.product.as_deref()).map_err(Error::Usage)?;
        pairs.extra.retain(|_| !arguments.partial);
        found.add(&pairs);
    }
    let before = found.differences.len();
    found.differences.retain(|difference| !allowed.covers(difference));
    found.allowed = before - found.differences.len();
    found.differences.extend(allowed.stale());
    print::print(&found, arguments.json);
    found.verdict()
}

/// What was found in all documents.
#[derive(Debug, Default)]
struct Found {
    /// How many operations of documents were looked at.
    operations: usize,
    differences: Vec<Difference>,
    /// How many differences the allow-list names.
    allowed: usize,
}

impl Found {
    fn add(&mut self, pairs: &pairs::Pairs<'_>) {
        self.operations += pairs.both.len() + pairs.missing.len();
        self.differences.extend(compare::all(pairs));
    }

    fn verdict(&self) -> Result<(), Error> {
        match self.differences.len() {
            0 => Ok(()),
            some => Err(print::count(some).into()),
        }
    }
}
