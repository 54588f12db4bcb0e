//! From command-line arguments to a request.
//!
//! Each argument is parsed as an [`assignment`], which sets a [`target`] of the endpoint; together they are the [`CallArguments`]. The finished
//! request can be printed as it would be sent ([`dry_run`]), or as a [`curl`] command.

mod arguments;
mod assignment;
pub(crate) mod candidates;
pub(crate) mod curl;
pub(crate) mod dry_run;
pub(crate) mod multipart;
pub(crate) mod ranges;
mod raw;
mod sent;
pub(crate) mod target;
mod unique_json;
mod validate;

pub(crate) use arguments::{CallArguments, is_file};
pub(crate) use assignment::{Assignment, read_input, read_json};
pub(crate) use raw::{RawArguments, RawBody};
pub(crate) use validate::validate;
