//! The declared events.

use serde_json::{Value as Json, json};
use zoom_api::describe::{self, EventDescription};

use super::sample;
use crate::terminal::{Failure, suggest};

/// Returns all events, by name.
pub(crate) fn all() -> Vec<&'static EventDescription> {
    let mut all: Vec<_> = describe::events().collect();
    all.sort_by_key(|own| (own.info().name, own.product()));
    all
}

/// Finds an event by its name.
///
/// # Errors
/// Fails if there is no such event; the hint proposes a similar name.
pub(crate) fn find(name: &str) -> Result<&'static EventDescription, Failure> {
    let all = all();
    if let Some(own) = all.iter().find(|own| own.info().name == name) {
        return Ok(own);
    }
    let failure = Failure::usage(format!("no event `{name}` is declared"));
    let hint = suggest::hint(name, all.iter().map(|own| own.info().name));
    Err(failure.hint(hint.unwrap_or_else(|| "list events with `zoomctl events`".to_owned())))
}

/// Returns an example of an event with every declared field.
pub(crate) fn example(own: &EventDescription, milliseconds: i64) -> Json {
    json!({"event": own.info().name, "event_ts": milliseconds, "payload": sample::complete(own.payload())})
}

/// Returns a handler of the event in Rust.
pub(crate) fn handler(own: &EventDescription) -> String {
    let (module, name) = (own.import_path(), own.type_name());
    format!(
        "use zoom_api::event::{{Event, Handlers}};\nuse {module}::{name};\n\n\
         let handlers = Handlers::new().on(|event: Event<{name}>| async move {{\n    println!(\"{{:?}}\", event.payload());\n}});"
    )
}
