//! jq filters.

mod report;
mod tabular;

use jaq_core::data::JustLut;
use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Filter, Vars};
use jaq_json::{Val, read};

use super::Format;
use crate::terminal::{Failure, Output, escape, pretty};

/// A compiled filter.
pub(crate) struct Jq(Filter<JustLut<Val>>);

impl Jq {
    /// Compiles a filter.
    ///
    /// # Errors
    /// Fails if the filter is invalid; the failure shows where.
    pub(super) fn compile(code: &str) -> Result<Self, Failure> {
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs()).chain(tabular::functions());
        let arena = Arena::default();
        let modules = Loader::new(definitions)
            .load(&arena, File { path: (), code })
            .map_err(|errors| report::of_syntax(code, errors))?;
        let filter = Compiler::default().with_funs(functions).compile(modules);
        filter.map(Self).map_err(|errors| report::of_names(code, errors))
    }

    /// Prints the results for an input: texts without quotes, and any other value as JSON.
    ///
    /// # Errors
    /// Fails if the filter fails for the input, or the output cannot be written. Earlier results are printed.
    pub(super) fn print(&self, input: &str, format: Format, out: &mut Output) -> Result<(), Failure> {
        let input = read::parse_single(input.as_bytes())
            .map_err(|error| Failure::from(format!("cannot apply the filter: the response is not JSON: {error}")))?;
        let context = Ctx::<JustLut<Val>>::new(&self.0.lut, Vars::new([]));
        for result in self.0.id.run((context, input)) {
            match result {
                Ok(value) => print_value(&value, format, out)?,
                Err(exception) => return end(exception),
            }
        }
        Ok(())
    }
}

fn print_value(value: &Val, format: Format, out: &mut Output) -> Result<(), Failure> {
    match value {
        Val::TStr(text) => {
            let text = String::from_utf8_lossy(text);
            out.line(if out.is_terminal() { escape(&text) } else { text.into_owned() })
        }
        value if format == Format::Pretty => out.line(pretty(&value.to_string(), out.paint())),
        value => out.line(value),
    }
}

/// The end of a filter that did not reach its last result: `halt`, or an error.
fn end(exception: jaq_core::Exn<'_, Val>) -> Result<(), Failure> {
    let failed = |message: String| Failure::from(format!("the jq filter failed: {message}"));
    match exception.get_halt() {
        Ok(0) => Ok(()),
        Ok(status) => Err(failed(format!("halted with status {status}"))),
        Err(exception) => match exception.get_err() {
            Ok(error) => {
                Err(failed(shortened(&error.to_string())).hint("print the response without --jq to see its fields"))
            }
            Err(_) => Err(failed("`break` outside of its label".to_owned())),
        },
    }
}

/// The start and the end of a message, which contains the value that the filter failed for.
fn shortened(message: &str) -> String {
    const START: usize = 80;
    const END: usize = 40;
    let count = message.chars().count();
    if count <= START + END {
        return message.to_owned();
    }
    let start: String = message.chars().take(START).collect();
    let end: String = message.chars().skip(count - END).collect();
    format!("{start} … {end}")
}
