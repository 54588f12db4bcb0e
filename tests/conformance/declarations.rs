//! The accuracy of all declarations: their types, spellings, secrets and docs, in all products.

mod directions;
mod lists;
mod numbers;
mod pages;
mod sample;
mod secrets;
mod siblings;
mod spellings;
mod walk;
