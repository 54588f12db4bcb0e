//! Facts that documents state in prose.

pub(crate) mod enum_words;
pub(crate) mod errors;
pub(crate) mod label;
pub(crate) mod meeting_number;
pub(crate) mod scopes;
