//! `Debug` of a model: what is there, without its secrets.

use std::fmt;

use super::structure::{Model, Sink};
use super::value::Value;

/// Shows the fields of a model that are not absent.
pub fn debug<M: Model>(model: &M, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut fields = Fields { names: M::FIELDS, secret: M::SECRET, out: f.debug_struct(M::NAME) };
    model.fields(&mut fields);
    fields.out.finish()
}

struct Fields<'a, 'f> {
    names: &'static [&'static str],
    secret: &'static [usize],
    out: fmt::DebugStruct<'a, 'f>,
}

impl Sink for Fields<'_, '_> {
    fn field<T: Value>(&mut self, index: usize, value: &T) {
        let Some(name) = self.names.get(index) else {
            return;
        };
        if value.is_absent() {
            return;
        }
        let shown: &dyn fmt::Debug = if self.secret.contains(&index) { &format_args!("[REDACTED]") } else { value };
        self.out.field(name, shown);
    }
}
