//! Checks that need only the repository's files.

mod architecture;
mod archive;
mod conventions;
mod dependencies;
mod events;
mod faults;
mod language;
mod links;
mod readme;
