//! The fields that are present in an object.

/// A set of field indices; the first 64 cost no allocation.
#[derive(Default)]
pub(crate) struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    /// Records whether a field is present.
    #[inline]
    pub(crate) fn set(&mut self, index: usize, present: bool) {
        if index < 64 {
            note(&mut self.first, index, present);
        } else {
            self.set_beyond(index - 64, present);
        }
    }

    #[cold]
    fn set_beyond(&mut self, index: usize, present: bool) {
        let at = index / 64;
        if self.more.len() <= at {
            self.more.resize(at + 1, 0);
        }
        if let Some(word) = self.more.get_mut(at) {
            note(word, index % 64, present);
        }
    }

    /// Whether a field is present.
    pub(crate) fn has(&self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => self.first,
            Some(at) => self.more.get(at).copied().unwrap_or_default(),
        };
        word & (1 << (index % 64)) != 0
    }
}

#[inline]
fn note(word: &mut u64, bit: usize, present: bool) {
    *word = *word & !(1 << bit) | u64::from(present) << bit;
}
