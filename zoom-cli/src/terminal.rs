//! The user interface: output, tables, formatted JSON, progress bars, confirmation, suggestions and failures.

mod confirm;
mod escape;
mod failure;
mod output;
mod pretty;
mod progress;
pub(crate) mod suggest;
mod table;
mod wrap;

pub(crate) use confirm::confirm_deletion;
pub(crate) use escape::{escape, is_unsafe};
pub(crate) use failure::{ErrorFormat, Failure, FailureKind, UNKNOWN_OUTCOME};
pub(crate) use output::{Output, Paint, note};
pub(crate) use pretty::pretty;
pub(crate) use progress::ProgressBars;
pub(crate) use table::Table;
pub(crate) use wrap::wrap;
