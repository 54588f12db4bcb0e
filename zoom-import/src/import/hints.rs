//! Names and docs chosen by a person: TOML files, or the table `[hints]` of a `product.toml`.
//!
//! ```toml
//! keep = ["registrants"]        # handwritten modules: an import skips their operations and files
//! only = ["reports"]            # the modules to which this file's `[fields]` and `error::Name` apply; all by default
//!
//! [[separate]]                  # types with equal shapes that are not merged: `module::Type`, or `Type` if modules share it
//! types = ["registrants::RegistrantRef", "webinar_branding::Wallpaper"]
//! reason = "They have nothing in common but an ID."
//!
//! [modules]                     # by operation ID, by the start of the path, by tag, or by the module's generated name
//! "/past_meetings" = "past_meetings"
//! "Invitation & Registration" = "invitations"
//!
//! [functions]                   # by operation ID, or by `METHOD /path`
//! meetingRegistrantCreate = "add_registrant"
//!
//! [types]                       # by the generated `module::Type`, by `::Type` if modules share it, or by `Type` in every module
//! "registrants::CreatedRegistrant" = "Registration"
//!
//! [variants]                    # by `Type.wire value` or `Type.Variant`, optionally with `module::`
//! "MeetingType.8" = "RecurringFixed"
//!
//! [errors]                      # by `operation ID 400/300`, by `400/3161`, or by the generated name
//! "400/3161" = "HostingNotAllowed"
//!
//! [fields]                      # docs of fields and arguments by wire name, unless `[docs]` has the item
//! page_size = "Number of records per page."
//!
//! [operations]                  # docs of functions, by operation ID
//! meetingDelete = "Deletes a meeting."
//!
//! [docs]                        # docs of one item, by its name in the declarations
//! "registrants" = "People who registered for a meeting."
//! "registrants::list_registrants" = "Lists the registrants of a meeting that have one status."
//! "registrants::list_registrants.status" = "Status to list."
//! "registrants::list_registrants error::MeetingNotFound" = "The meeting was deleted."
//! "registrants::Registrant" = "A person who registered."
//! "registrants::Registrant.email" = "The person's email address."
//! "registrants::RegistrantStatus::Pending" = "Waits for the host's approval."
//! "error::MeetingNotFound" = "No meeting has this ID."
//! ```
//!
//! The key of a type that modules share has no module: `"Registrant.email"`. An empty value has no effect. Two files must not have different
//! values for a key. A first import reports the keys that match nothing in the document.

mod file;
mod table;

use std::path::PathBuf;

use super::notes::Notes;
use crate::pattern;
pub(crate) use file::{File, Separate};
use table::Table;

/// Names and docs chosen by a person.
#[derive(Debug, Default)]
pub(crate) struct Hints {
    keep: Table,
    modules: Table,
    functions: Table,
    types: Table,
    variants: Table,
    errors: Table,
    fields: Table,
    operations: Table,
    docs: Table,
    separate: Vec<String>,
    /// The differences from the document that the declarations keep.
    kept: Vec<Kept>,
}

/// A difference from the document that the declarations keep.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) kind: KeptKind,
    /// The wire name of the field or the argument, in which `*` matches any text; or the value of an enum.
    pub(crate) name: String,
}

/// The kind of a difference that the declarations keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeptKind {
    /// A field that the document lacks.
    Field,
    /// Another type.
    Type,
    /// A field or an argument that is required, or not.
    Presence,
    /// A deprecation that the document lacks.
    Deprecation,
    /// A value that the document lacks.
    ExtraValue,
    /// A value that the declaration lacks.
    MissingValue,
}

impl Hints {
    /// Reads files of hints.
    ///
    /// # Errors
    /// Fails if a file cannot be read, has an invalid name, or contradicts another.
    pub(crate) fn load(paths: &[PathBuf]) -> Result<Self, String> {
        let mut all = Self::default();
        for path in paths {
            all.add(File::read(path)?, &path.display().to_string())?;
        }
        Ok(all)
    }

    /// Adds the hints of a file; the name of the file is for messages.
    ///
    /// # Errors
    /// Fails if a name is invalid, or if another file has a different value for a key.
    pub(crate) fn add(&mut self, file: File, name: &str) -> Result<(), String> {
        file.validate(name)?;
        let only = &file.only;
        self.keep(file.keep, name)?;
        self.modules.add("modules", file.modules, name, &[])?;
        self.functions.add("functions", file.functions, name, &[])?;
        self.types.add("types", file.types, name, &[])?;
        self.variants.add("variants", file.variants, name, &[])?;
        self.errors.add("errors", file.errors, name, &[])?;
        self.fields.add("fields", file.fields, name, only)?;
        self.operations.add("operations", file.operations, name, &[])?;
        self.separate(file.separate);
        let (general, own) = file.docs.into_iter().partition(|(key, _)| key.starts_with("error::"));
        self.docs.add("docs", own, name, &[])?;
        self.docs.add("docs", general, name, only)
    }

    /// Adds handwritten modules.
    ///
    /// # Errors
    /// Never fails: every file has the same value for a module.
    pub(crate) fn keep(&mut self, modules: Vec<String>, file: &str) -> Result<(), String> {
        let keep = modules.into_iter().map(|module| (module, "kept".to_owned())).collect();
        self.keep.add("keep", keep, file, &[])
    }

    /// Adds types that are not merged.
    pub(crate) fn separate(&mut self, separate: Vec<Separate>) {
        self.separate.extend(separate.into_iter().flat_map(|separate| separate.types));
    }

    /// Adds differences from the document that the declarations keep.
    pub(crate) fn keep_differences(&mut self, kept: impl IntoIterator<Item = Kept>) {
        self.kept.extend(kept);
    }

    /// Whether the declarations keep a difference of this kind in a field, an argument or a value.
    pub(crate) fn keeps_difference(&self, kind: KeptKind, name: &str) -> bool {
        self.kept.iter().any(|own| own.kind == kind && pattern::matches(&own.name, name))
    }

    /// Returns the handwritten modules.
    pub(crate) fn kept(&self) -> Vec<String> {
        self.keep.keys().cloned().collect()
    }

    /// Whether a module is handwritten.
    pub(crate) fn keeps(&self, module: &str) -> bool {
        self.keep.get(module).is_some()
    }

    /// Whether a type, named with its module, is not merged with types of an equal shape.
    pub(crate) fn is_separate(&self, name: &str) -> bool {
        self.separate.iter().any(|own| own == name)
    }

    /// Returns the module of an operation: by its ID, or by the longest start of its path that has a hint.
    pub(crate) fn module_of(&self, id: Option<&str>, method: &str, path: &str) -> Option<&str> {
        let path = plain_path(path);
        let by_id = id.and_then(|id| self.modules.get(id)).or_else(|| self.modules.get(&format!("{method} {path}")));
        by_id.or_else(|| starts(&path).find_map(|start| self.modules.get(start)))
    }

    /// Returns the module of a tag, or another name of a module.
    pub(crate) fn module(&self, name: &str) -> Option<&str> {
        self.modules.get(name)
    }

    /// Returns the function of an operation.
    pub(crate) fn function(&self, id: Option<&str>, method: &str, path: &str) -> Option<&str> {
        let by_id = id.and_then(|id| self.functions.get(id));
        by_id.or_else(|| self.functions.get(&format!("{method} {path}")))
    }

    /// Returns another name of a type; `module` is empty for a type that modules share.
    pub(crate) fn ty(&self, module: &str, name: &str) -> Option<&str> {
        self.types.get(&format!("{module}::{name}")).or_else(|| self.types.get(name))
    }

    /// Returns another name of a variant, by its wire value or its name.
    pub(crate) fn variant(&self, module: &str, ty: &str, wire: &str, name: &str) -> Option<&str> {
        let keys = [wire, name].map(|variant| format!("{ty}.{variant}"));
        let own = keys.iter().find_map(|key| self.variants.get(&item(module, key)));
        own.or_else(|| keys.iter().find_map(|key| self.variants.get(key)))
    }

    /// Returns the name of an error, by its key `400/3161` or its generated name.
    pub(crate) fn error(&self, id: Option<&str>, key: &str, name: &str) -> Option<&str> {
        let own = id.and_then(|id| self.errors.get(&format!("{id} {key}")));
        own.or_else(|| self.errors.get(key)).or_else(|| self.errors.get(name))
    }

    /// Returns the docs of an item.
    pub(crate) fn doc(&self, item: &str) -> Option<&str> {
        self.docs.get(item)
    }

    /// Returns the keys of docs of events' fields, `meeting.ended payload.object.end_time`: event, path and whole key.
    pub(crate) fn event_fields(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.docs.keys().filter_map(|key| {
            let (event, path) = key.split_once(" payload.")?;
            Some((event, path, key.as_str()))
        })
    }

    /// Returns the docs of an operation's function.
    pub(crate) fn operation(&self, id: &str) -> Option<&str> {
        self.operations.get(id)
    }

    /// Returns the docs of fields and arguments with a wire name.
    pub(crate) fn field(&self, wire: &str, module: &str) -> Option<&str> {
        self.fields.get_in(wire, module)
    }

    /// Returns the docs of every error with a name.
    pub(crate) fn error_doc(&self, name: &str, module: &str) -> Option<&str> {
        self.docs.get_in(&format!("error::{name}"), module)
    }

    /// Reports keys for events that matched nothing.
    pub(crate) fn remark_unused_for_events(&self, notes: &mut Notes) {
        let tables = [&self.types, &self.variants, &self.fields, &self.operations, &self.docs];
        tables.iter().for_each(|table| table.remark_unused(notes));
    }

    /// Reports keys that matched nothing.
    pub(crate) fn remark_unused(&self, notes: &mut Notes) {
        let tables = [
            &self.keep,
            &self.modules,
            &self.functions,
            &self.types,
            &self.variants,
            &self.errors,
            &self.fields,
            &self.operations,
            &self.docs,
        ];
        tables.iter().for_each(|table| table.remark_unused(notes));
    }
}

/// Returns `module::Type`, or the item alone if modules share it.
pub(crate) fn item(module: &str, item: &str) -> String {
    if module.is_empty() { item.to_owned() } else { format!("{module}::{item}") }
}

/// Returns the path without the names of its parameters: `/meetings/{}/polls`.
fn plain_path(path: &str) -> String {
    let plain = |segment: &str| if segment.starts_with('{') { "{}".to_owned() } else { segment.to_owned() };
    path.split('/').map(plain).collect::<Vec<_>>().join("/")
}

/// Returns the path and its starts segment by segment, the longest first.
fn starts(path: &str) -> impl Iterator<Item = &str> {
    let ends = path.match_indices('/').map(|(at, _)| at).filter(|at| *at > 0).collect::<Vec<_>>();
    std::iter::once(path).chain(ends.into_iter().rev().filter_map(|end| path.get(..end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_start_comes_first() {
        let path = plain_path("/meetings/{meetingId}/polls");
        assert_eq!(starts(&path).collect::<Vec<_>>(), ["/meetings/{}/polls", "/meetings/{}", "/meetings"]);
    }
}
