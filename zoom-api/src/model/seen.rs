//! Which fields of an object were there.

/// A set of field indices; the first 64 cost no allocation.
#[derive(Default)]
pub(crate) struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    /// Notes whether a field is there.
    pub(crate) fn set(&mut self, index: usize, present: bool) {
        let Some(word) = self.word(index) else { return };
        let bit = 1 << (index % 64);
        *word = if present { *word | bit } else { *word & !bit };
    }

    fn word(&mut self, index: usize) -> Option<&mut u64> {
        let Some(at) = (index / 64).checked_sub(1) else {
            return Some(&mut self.first);
        };
        if self.more.len() <= at {
            self.more.resize(at + 1, 0);
        }
        self.more.get_mut(at)
    }

    /// Whether a field is there.
    pub(crate) fn has(&self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => self.first,
            Some(at) => self.more.get(at).copied().unwrap_or_default(),
        };
        word & (1 << (index % 64)) != 0
    }
}
