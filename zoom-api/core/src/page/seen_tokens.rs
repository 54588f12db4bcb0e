//! The page tokens of a listing, to detect loops.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};

/// More tokens than any listing has. Beyond it, all are forgotten, so that an endless list does not fill the memory.
const MAX_TOKENS: usize = 1 << 16;

/// The hashes of the tokens: eight bytes per page.
#[derive(Debug, Default)]
pub(super) struct SeenTokens {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl SeenTokens {
    /// Adds a token; returns whether it is new.
    pub(super) fn insert(&mut self, token: &str) -> bool {
        if self.hashes.len() == MAX_TOKENS {
            self.hashes.clear();
        }
        self.hashes.insert(self.hasher.hash_one(token))
    }

    pub(super) fn clear(&mut self) {
        self.hashes.clear();
    }
}
