//! `Debug` of a model: the fields that are present, without the secret ones' values.

use std::fmt;

use super::encode::EncodeFields;
use crate::foundation::table::{EXTRA, Table};

/// Formats the fields of a model that are not absent.
pub fn debug(table: &Table, fields: &dyn EncodeFields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(table.name);
    for (index, name) in table.fields.iter().enumerate() {
        if let Some(field) = fields.field(index).filter(|field| !field.is_absent()) {
            let is_secret = table.secret.contains(&index);
            let shown: &dyn fmt::Debug = if is_secret { &format_args!("[REDACTED]") } else { &field };
            out.field(name, shown);
        }
    }
    if let Some(extra) = fields.field(EXTRA).filter(|extra| !extra.is_absent()) {
        out.field("extra", &extra);
    }
    out.finish()
}
