//! The formats `@csv` and `@tsv` of jq.

use jaq_core::data::JustLut;
use jaq_core::native::{Fun, run, v};
use jaq_core::{Cv, Error, RunPtr, ValXs};
use jaq_json::Val;

type Data = JustLut<Val>;

/// The functions of the formats.
pub(super) fn functions() -> impl Iterator<Item = Fun<Data>> {
    let csv: RunPtr<Data> = |cv| format(&cv, ",", csv_cell);
    let tsv: RunPtr<Data> = |cv| format(&cv, "\t", tsv_cell);
    [("@csv", v(0), csv), ("@tsv", v(0), tsv)].into_iter().map(run::<Data>)
}

fn format<'a>(cv: &Cv<'a, Data>, separator: &str, cell: fn(&Val) -> Option<String>) -> ValXs<'a, Val> {
    let row = match &cv.1 {
        Val::Arr(items) => items.iter().map(cell).collect::<Option<Vec<String>>>(),
        _ => None,
    };
    let result = match row {
        Some(cells) => Ok(Val::utf8_str(cells.join(separator))),
        None => Err(Error::typ(cv.1.clone(), "a list of texts, numbers and booleans").into()),
    };
    Box::new(std::iter::once(result))
}

fn csv_cell(value: &Val) -> Option<String> {
    match value {
        Val::TStr(text) => Some(format!("\"{}\"", String::from_utf8_lossy(text).replace('"', "\"\""))),
        other => plain(other),
    }
}

fn tsv_cell(value: &Val) -> Option<String> {
    match value {
        Val::TStr(text) => {
            let text = String::from_utf8_lossy(text).replace('\\', "\\\\").replace('\t', "\\t");
            Some(text.replace('\n', "\\n").replace('\r', "\\r"))
        }
        other => plain(other),
    }
}

/// A value that needs no quotes.
fn plain(value: &Val) -> Option<String> {
    match value {
        Val::Null => Some(String::new()),
        Val::Bool(_) | Val::Num(_) => Some(value.to_string()),
        _ => None,
    }
}
