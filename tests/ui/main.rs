//! What the attributes refuse, with which words, and what they take.

mod pass;
mod refused;
mod twins;
