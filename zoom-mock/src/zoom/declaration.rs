//! The declared shapes of arguments and responses.

mod complete;
mod example;
mod named;

use std::collections::HashMap;
use std::sync::LazyLock;

use zoom_api::EndpointInfo;
use zoom_api::describe::{self, Description, Facts, Shape};

pub(super) use complete::{complete, convert};
pub(super) use example::{example, reply};

/// No facts about a value.
pub(crate) const NO_FACTS: Facts = Facts::new(&[]);

/// The descriptions of all endpoints in this program.
static DESCRIPTIONS: LazyLock<HashMap<Key, &'static Description>> =
    LazyLock::new(|| describe::endpoints().map(|description| (key(description.info()), description)).collect());

/// Name, method and path, since a program can contain copies of a declaration at several addresses.
type Key = (&'static str, &'static str, &'static str);

fn key(info: &EndpointInfo) -> Key {
    (info.name, info.method.as_str(), info.path)
}

/// Returns the description of an endpoint.
pub(crate) fn of(info: &EndpointInfo) -> Option<&'static Description> {
    DESCRIPTIONS.get(&key(info)).copied()
}

/// Returns the shape of a field in an endpoint's response.
pub(super) fn response_field(info: &EndpointInfo, name: &str) -> Option<Shape> {
    let Shape::Object(object) = of(info)?.output() else { return None };
    object.fields().find(|field| field.wire == name).map(|field| field.shape)
}
