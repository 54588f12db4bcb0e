//! The static description of a struct: the names of its fields, and how to find one.

/// The index by which a struct returns its undeclared fields, if it keeps them; no field has it.
pub const EXTRA: usize = usize::MAX;

/// The names of a struct and its fields.
///
/// `#[zoom_model]` generates it. The same code decodes, encodes and formats all structs, based on this table.
#[derive(Debug)]
pub struct Table {
    /// The name of the type.
    pub name: &'static str,
    /// The name of each field in JSON.
    pub fields: &'static [&'static str],
    /// An open-addressed hash table of field indices, whose size is a power of two. An entry
    /// that is not an index is free. Empty for structs with too many fields, which are searched linearly.
    pub index: &'static [u8],
    /// The indices of the required fields.
    pub required: &'static [usize],
    /// The indices of the secret fields, which `Debug` does not show.
    pub secret: &'static [usize],
}

impl Table {
    /// The name of a field; empty if there is none.
    pub(crate) fn field_name(&self, index: usize) -> &'static str {
        self.fields.get(index).copied().unwrap_or_default()
    }

    /// Whether a field has this name.
    pub(crate) fn has_field(&self, name: &str) -> bool {
        self.find(name) < self.fields.len()
    }

    /// The index of the field with a name, or the number of fields if there is none.
    pub(crate) fn find(&self, name: &str) -> usize {
        if self.index.is_empty() {
            return self.fields.iter().position(|field| *field == name).unwrap_or(self.fields.len());
        }
        let mask = self.index.len() - 1;
        let mut entry = usize::from(hash(name.as_bytes())) & mask;
        // At least half of the entries are free.
        while let Some(index) = self.index.get(entry).copied().map(usize::from) {
            match self.fields.get(index) {
                None => break,
                Some(field) if *field == name => return index,
                Some(_) => entry = (entry + 1) & mask,
            }
        }
        self.fields.len()
    }
}

/// The hash of a name; `zoom-macros` computes the same.
#[inline]
fn hash(name: &[u8]) -> u8 {
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return 0 };
    let middle = name.get(name.len() / 2).copied().unwrap_or_default();
    let sum = first.wrapping_mul(31).wrapping_add(middle.wrapping_mul(7)).wrapping_add(last.wrapping_mul(13));
    sum.wrapping_add(name.len() as u8)
}
