//! Decodes the example of every event of Zoom's documents without loss.
//!
//! The documents are not in the repository: `ZOOM_WEBHOOKS` is their folder.

#[path = "comparison.rs"]
mod comparison;
#[path = "typed/events.rs"]
mod typed;

use std::collections::BTreeMap;
use std::path::PathBuf;

use comparison::compare;
use serde::Serialize;
use serde_json::Value as Json;
use zoom_api::describe::{self, EventDescription, Undeclared, UndeclaredKind};
use zoom_api::event::{Event, EventPayload, EventSet, RawEvent};
use zoom_conformance::Product;

/// Decodes an event by the generated code, and returns the payload that was encoded again.
type RoundTrip = fn(&str) -> Result<Json, String>;

fn of<P: EventPayload + Serialize, S: EventSet>(json: &str) -> Result<Json, String> {
    let event = Event::<P>::from_json(json).map_err(|error| format!("the payload cannot be decoded: {error}"))?;
    if serde_json::to_string(&event).map_err(|error| error.to_string())? != json {
        return Err("the serialized event differs from the received one".to_owned());
    }
    let raw = RawEvent::from_json(json).map_err(|error| error.to_string())?;
    match S::read(raw) {
        Ok(Ok(_)) => serde_json::to_value(event.payload()).map_err(|error| error.to_string()),
        Ok(Err(_)) => Err("the enum of the product's events lacks the event".to_owned()),
        Err(error) => Err(format!("the enum of the product's events cannot decode it: {error}")),
    }
}

#[test]
fn every_documented_event_is_decoded_without_loss() {
    let mut problems = Vec::new();
    let mut count = 0;
    for product in Product::all() {
        let Some(file) = &product.webhooks else { continue };
        let Some(document) = document(file) else {
            println!("SKIPPED events for {}: set `ZOOM_WEBHOOKS` to the folder that contains `{file}`", product.name);
            continue;
        };
        let declared = describe::events().filter(|own| own.product() == Some(product.name.as_str()));
        let mut declared: BTreeMap<&str, _> = declared.map(|own| (own.info().name, own)).collect();
        let webhooks = document["webhooks"].as_object().expect("the document has webhooks");
        for (name, webhook) in webhooks {
            count += 1;
            match declared.remove(name.as_str()) {
                Some(own) => problems.extend(check(name, webhook, own).err().map(|error| format!("{name}: {error}"))),
                None => problems.push(format!("{name}: not declared in {}", product.name)),
            }
        }
        problems.extend(declared.keys().map(|name| format!("{name}: not in the document of {}", product.name)));
    }
    println!("{count} events, {} problems", problems.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Reads a document; `None` without the variable or the file.
fn document(file: &str) -> Option<Json> {
    let folder = PathBuf::from(std::env::var_os("ZOOM_WEBHOOKS")?);
    let text = std::fs::read_to_string(folder.join(file)).ok()?;
    Some(serde_json::from_str(&text).expect("a document is JSON"))
}

fn check(name: &str, webhook: &Json, own: &EventDescription) -> Result<(), String> {
    let examples = &webhook["post"]["requestBody"]["content"]["application/json"]["examples"];
    let examples = examples.as_object().into_iter().flat_map(|examples| examples.values());
    let mut count = 0;
    for example in examples {
        one(name, &read(&example["value"])?, own)?;
        count += 1;
    }
    if count == 0 { Err("the document has no example".to_owned()) } else { Ok(()) }
}

/// Reads an example: JSON as text, which has comments in some documents.
fn read(value: &Json) -> Result<Json, String> {
    let text = value.as_str().ok_or("the example is no text")?;
    let plain: Vec<String> = text.lines().map(without_comment).collect();
    serde_json::from_str(&plain.join("\n")).map_err(|error| format!("the example is not JSON: {error}"))
}

/// Returns a line up to the first `//` that is outside of a string.
fn without_comment(line: &str) -> String {
    let mut quotes = 0;
    let mut parts = line.split("//").peekable();
    let mut kept = String::new();
    while let Some(part) = parts.next() {
        quotes += part.replace("\\\"", "").matches('"').count();
        kept.push_str(part);
        match parts.peek() {
            Some(_) if quotes % 2 == 1 => kept.push_str("//"),
            _ => break,
        }
    }
    kept
}

/// The value at a path such as `object.type`.
fn at<'a>(json: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('.').try_fold(json, |json, name| json.get(name))
}

fn one(name: &str, example: &Json, own: &EventDescription) -> Result<(), String> {
    // One example has the name of another event.
    let mut example = example.clone();
    example["event"] = name.into();
    let payload = &example["payload"];
    let undeclared = own.payload().undeclared(payload);
    // Some examples have numbers that their own schemas lack; enums keep them.
    let is_number = |found: &Undeclared| {
        found.kind == UndeclaredKind::Value && at(payload, &found.path).is_some_and(Json::is_number)
    };
    let undeclared = undeclared.into_iter().filter(|found| !is_number(found));
    let undeclared: Vec<String> = undeclared.map(|found| format!("{} ({:?})", found.path, found.kind)).collect();
    if !undeclared.is_empty() {
        return Err(format!("the payload does not declare {}", undeclared.join("; ")));
    }
    let trip =
        own.round_trip(payload.to_string()).map_err(|error| format!("the payload cannot be described: {error}"))?;
    let body = trip.body.ok_or("the payload was decoded and not encoded")?;
    let back: Json = serde_json::from_slice(&body).map_err(|error| error.to_string())?;
    compare(payload, Some(&back), own.payload(), "payload")?;
    let path = format!("{}::{}", own.import_path(), own.type_name());
    let typed = typed::ALL.iter().find(|(own, _)| *own == path).map(|(_, trip)| trip);
    let typed = typed.ok_or("`typed/events.rs` lacks the event: run the test `operations` with UPDATE_EXPECT=1")?;
    let typed = typed(&example.to_string())?;
    if typed == back {
        Ok(())
    } else {
        Err(format!("the generated code differs from `describe`: {typed} instead of {back}"))
    }
}
