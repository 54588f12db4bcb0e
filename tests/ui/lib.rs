//! What the attributes of `zoom-api` refuse, and what they take; see `main.rs`.
