//! `zoomctl show`: all that is known of an endpoint before it is called.

mod example;
mod json;
mod rust;
mod text;
mod tree;

use clap::Args;
use zoom_api::describe::{Scalar, Shape};

use crate::connection::Place;
use crate::failure::Failure;
use crate::lookup;
use crate::output::Output;

/// Shows all there is to know of an endpoint.
///
/// That is what it is for, what it takes, returns and needs, its errors, and how to call it with curl and in Rust.
///
/// NAME is a name that `zoomctl endpoints` shows, or a method and a path.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The endpoint.
    #[arg(required = true, value_name = "NAME", num_args = 1..=2)]
    name: Vec<String>,
    /// How deep objects within objects are shown.
    #[arg(long, default_value = "2")]
    depth: usize,
    /// Prints JSON, to any depth unless one is given.
    #[arg(long)]
    pub(crate) json: bool,
    /// Prints only the Rust snippet.
    #[arg(long, conflicts_with = "json")]
    rust: bool,
    #[command(flatten)]
    place: Place,
}

/// Prints what is known.
///
/// # Errors
/// When there is no such endpoint, or the output cannot be written.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let endpoint = lookup::find(&lookup::joined(&arguments.name).join(" "))?;
    if arguments.json {
        return out.line(format!("{:#}", json::of(endpoint)));
    }
    if arguments.rust {
        return out.line(rust::snippet(endpoint));
    }
    text::print(endpoint, arguments, out)
}

/// What to call a shape: `a list of texts`.
pub(crate) fn noun(shape: Shape) -> String {
    match shape {
        Shape::Scalar(scalar) => scalar.noun().to_owned(),
        Shape::Choices(choices) => {
            let values: Vec<String> = choices.iter().map(|choice| plain(&choice.wire)).collect();
            format!("one of {}", values.join(", "))
        }
        Shape::Object(_) => "an object".to_owned(),
        Shape::OneOf(one_of) => {
            let nouns: Vec<String> = one_of.variants().map(|variant| noun(variant.shape)).collect();
            nouns.join(", or ")
        }
        Shape::List(inner) => format!("a list of {}", plural(inner())),
        Shape::Map(inner) => format!("an object of {} under any keys", plural(inner())),
        Shape::File => "a file".to_owned(),
        Shape::Bytes => "bytes".to_owned(),
        Shape::Nothing => "nothing".to_owned(),
        _ => "any JSON".to_owned(),
    }
}

fn plural(shape: Shape) -> String {
    match shape {
        Shape::Scalar(Scalar::Text) => "texts".to_owned(),
        Shape::Scalar(Scalar::Integer) => "whole numbers".to_owned(),
        Shape::Scalar(Scalar::Number) => "numbers".to_owned(),
        Shape::Scalar(Scalar::Boolean) => "true or false".to_owned(),
        Shape::Scalar(Scalar::Date) => "dates".to_owned(),
        Shape::Scalar(Scalar::MeetingId) => "meeting IDs".to_owned(),
        Shape::Scalar(Scalar::MeetingUuid) => "meeting UUIDs".to_owned(),
        Shape::Scalar(_) => "times".to_owned(),
        Shape::Object(_) => "objects".to_owned(),
        Shape::File => "files".to_owned(),
        Shape::List(inner) => format!("lists of {}", plural(inner())),
        Shape::Choices(_) => noun(shape),
        _ => noun(shape),
    }
}

/// Text without its quotes.
fn plain(json: &serde_json::Value) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}
