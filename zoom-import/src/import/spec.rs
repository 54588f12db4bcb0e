//! The content of a document of any kind.

mod errors;
mod event;
mod operation;
mod schema;

pub(crate) use errors::ErrorText;
pub(crate) use event::Event;
pub(crate) use operation::{Base, Body, Content, Document, Label, Media, Operation, Parameter, Place, Success};
pub(crate) use schema::{Choice, Field, Limits, Schema, Shape};
