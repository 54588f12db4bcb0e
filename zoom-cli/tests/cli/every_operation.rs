//! Every declared operation, with all of its arguments and fields.

mod compiled;

use serde_json::{Map, Value as Json, json};
use zoom_api::describe::{self, Description, OneOf, Scalar, Shape};

use crate::support::zoomctl;

/// The depth below which objects are omitted.
const MAX_DEPTH: usize = 5;

fn all() -> Vec<(String, &'static Description)> {
    let full = |endpoint: &Description| {
        let module = endpoint.import_path().strip_prefix("zoom_api::").unwrap().replace("::", ".");
        format!("{module}.{}", endpoint.info().name)
    };
    let mut all: Vec<_> = describe::endpoints().map(|endpoint| (full(endpoint), endpoint)).collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(all.len() > 1700, "{}", all.len());
    all
}

/// A value with all fields or with the required ones; `None` if it, or a required field of it, would exceed the depth.
fn value(shape: Shape, only_required: bool, depth: usize) -> Option<Json> {
    Some(match shape {
        Shape::Scalar(scalar) => of_scalar(scalar),
        Shape::Choices(choices) => choices.iter().last()?.wire,
        Shape::Object(_) | Shape::List(_) | Shape::Separated(..) | Shape::Map(_) if depth == 0 => return None,
        Shape::Object(object) => {
            let fields = object.fields().filter(|field| field.required || !only_required);
            let mut map = Map::new();
            for field in fields {
                match value(field.shape, only_required, depth - 1) {
                    Some(value) => _ = map.insert(field.wire.to_owned(), value),
                    None if field.required => return None,
                    None => {}
                }
            }
            Json::Object(map)
        }
        Shape::List(inner) => json!([value(inner(), only_required, depth - 1)?]),
        Shape::Separated(_, inner) => value(inner(), only_required, depth - 1)?,
        Shape::Map(inner) => json!({"key": value(inner(), only_required, depth - 1)?}),
        Shape::OneOf(one_of) => of_one(one_of, only_required, depth)?,
        _ => json!({"any": 1}),
    })
}

/// A value of the last variant, since examples have the first.
fn of_one(one_of: OneOf, only_required: bool, depth: usize) -> Option<Json> {
    let variants: Vec<_> = one_of.variants().collect();
    variants.iter().rev().find_map(|variant| value(variant.shape, only_required, depth))
}

fn of_scalar(scalar: Scalar) -> Json {
    match scalar {
        Scalar::Integer(_) => json!(1),
        Scalar::Number => json!(1.5),
        Scalar::Boolean => json!(true),
        Scalar::Date => json!("2026-11-24"),
        Scalar::Time => json!("09:30:00"),
        Scalar::LocalTime => json!("2026-11-24T09:30:00"),
        Scalar::Timestamp | Scalar::Moment => json!("2026-11-24T09:30:00Z"),
        Scalar::MeetingId => json!(85_746_065),
        Scalar::MeetingUuid => json!("/ab//c+d=="),
        _ => json!("a 'text' with $HOME, \"quotes\" & ümlauts"),
    }
}

/// The command line of a call and its stdin: values as JSON, files as paths.
fn call(name: &str, endpoint: &Description, only_required: bool) -> (Vec<String>, String) {
    let mut words = vec!["call".to_owned(), name.to_owned(), "--dry-run".to_owned(), "--json=-".to_owned()];
    let mut values = Map::new();
    for (parameter, shape, _) in endpoint.arguments() {
        if only_required && !parameter.required {
            continue;
        }
        let is_file = match shape {
            Shape::File | Shape::Bytes => true,
            Shape::List(inner) => matches!(inner(), Shape::File),
            _ => false,
        };
        if is_file {
            words.push(format!("{}=@{}", parameter.name, concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")));
        } else if let Some(value) = value(shape, only_required, MAX_DEPTH) {
            values.insert(parameter.name.to_owned(), value);
        }
    }
    (words, Json::Object(values).to_string())
}

/// Whether a request target matches a path template.
fn matches_path(target: &str, path: &str) -> bool {
    let target = target.split('?').next().unwrap();
    let target = target.strip_prefix("/v2").unwrap_or(target);
    let (own, given): (Vec<_>, Vec<_>) = (path.split('/').collect(), target.split('/').collect());
    own.len() == given.len()
        && own
            .iter()
            .zip(given)
            .all(|(own, given)| if own.starts_with('<') { !given.is_empty() } else { *own == given })
}

#[test]
fn each_is_shown_and_its_rust_example_compiles() {
    let mut wrong = Vec::new();
    let mut snippets = Vec::new();
    for (name, endpoint) in all() {
        let info = endpoint.info();
        let shown = zoomctl(["show", &name]).run().success();
        let title = format!("{} {}", info.method, info.path);
        let required = info.parameters.iter().filter(|parameter| parameter.required);
        let arguments = required.map(|parameter| format!("\n  {}  required; ", parameter.name));
        let parts = [format!("\n{title}\n"), "\nReturns\n  ".to_owned(), "\nWith curl\n  curl -X ".to_owned()];
        let parts = parts.into_iter().chain(arguments).chain(endpoint.docs_url().map(|url| format!("\n{url}\n")));
        let missing: Vec<String> = parts.filter(|part| !shown.contains(part.as_str())).collect();
        let has_docs = shown.split("\n\n").nth(1).is_some_and(|docs| docs.lines().any(|line| line.ends_with('.')));
        match shown.split_once("\nIn Rust\n") {
            Some((_, snippet)) if missing.is_empty() && has_docs => snippets.push((name, snippet.to_owned())),
            _ => wrong.push(format!("{name}: {missing:?}\n{shown}")),
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
    compiled::check(&snippets);
}

#[test]
fn calls_are_written_with_all_arguments() {
    let mut wrong = Vec::new();
    for (name, endpoint) in all() {
        for only_required in [true, false] {
            let (words, input) = call(&name, endpoint, only_required);
            let run = zoomctl(words.iter().map(String::as_str)).input(input).run();
            let line = run.out.lines().next().unwrap_or_default().to_owned();
            let mut parts = line.split(' ');
            let is_right = run.status == 0
                && parts.next() == Some(endpoint.info().method.as_str())
                && parts.next().is_some_and(|target| matches_path(target, endpoint.info().path));
            if !is_right {
                wrong.push(format!("{name} {only_required}: {line} {}", run.err));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn responses_are_decoded_without_loss() {
    let mut wrong = Vec::new();
    for (name, endpoint) in all() {
        let Some(body) = value(endpoint.output(), false, MAX_DEPTH) else { continue };
        let body = match endpoint.output() {
            Shape::Nothing => String::new(),
            _ => body.to_string(),
        };
        let run = zoomctl(["decode", &name, "-"]).input(body.clone()).run();
        if run.status != 0 {
            wrong.push(format!("{name}: {}", run.err));
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn errors_are_decoded_to_their_names() {
    // Every eighth endpoint is enough, since all share the same code.
    for (name, endpoint) in all().into_iter().step_by(8) {
        let info = endpoint.info();
        let Some(case) = info.errors.last() else { continue };
        let (status, code) = (case.status.unwrap_or(400), case.code.unwrap_or(99_999));
        let body = json!({"code": code, "message": "No."}).to_string();
        let decoded = zoomctl(["decode", &name, "-", "--status", &status.to_string()]).input(body).run().success();
        let index = info.case_index(status, Some(code)).unwrap();
        assert_eq!(decoded.lines().next(), Some(info.errors[index].name), "{name}");
    }
}
