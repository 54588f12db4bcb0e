//! The tokens of a listing, so that pages which go round are noticed.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};

/// More tokens than a listing has; beyond them the oldest are forgotten, so that a list without end does not fill the memory.
const MAX_TOKENS: usize = 1 << 16;

/// Remembers tokens by their hashes: eight bytes a page.
#[derive(Debug, Default)]
pub(super) struct SeenTokens {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl SeenTokens {
    /// Notes a token; whether it is new.
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
