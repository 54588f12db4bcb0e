//! Checks that need only the repository's files.

mod architecture;
mod conventions;
mod faults;
mod language;
mod links;
mod readme;
