//! A call with all required arguments, in Rust.

use std::collections::{BTreeMap, BTreeSet};

use zoom_api::describe::{self, Description, Object, OneOf, Scalar, Shape};

use super::sample;

/// The imports and the call, for an `async fn` that has a `client` and returns a `Result`.
pub(crate) fn snippet(endpoint: &'static Description) -> String {
    let mut imports = Imports::default();
    imports.add(endpoint.import_path(), endpoint.info().name);
    let call = call(endpoint, &mut imports);
    let sent = match (endpoint.info().paged, endpoint.output()) {
        (Some(_), _) => format!(
            "let mut items = client.items({call});\nwhile let Some(item) = items.next().await {{\n    println!(\"{{:?}}\", item?);\n}}"
        ),
        (None, Shape::Nothing) => format!("client.send({call}).await?;"),
        (None, _) => format!("let response = client.send({call}).await?;"),
    };
    format!("{}\n\n{sent}", imports.text())
}

fn call(endpoint: &'static Description, imports: &mut Imports) -> String {
    let required = endpoint.arguments().filter(|(parameter, ..)| parameter.required);
    let arguments = required.map(|(parameter, shape, _)| Writer { imports, integer: "1" }.value(parameter.wire, shape));
    let arguments: Vec<String> = arguments.collect();
    let one_line = format!("{}({})", endpoint.info().name, arguments.join(", "));
    if one_line.len() <= 80 {
        return one_line;
    }
    let lines = arguments.iter().map(|argument| format!("    {},\n", argument.replace('\n', "\n    ")));
    format!("{}(\n{})", endpoint.info().name, lines.collect::<String>())
}

/// Imported names by module.
#[derive(Default)]
struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    fn add(&mut self, path: impl Into<String>, name: &str) {
        self.0.entry(path.into()).or_default().insert(name.to_owned());
    }

    /// Adds a type. Products re-export the types that several resources share; their modules declare no endpoint.
    fn add_type(&mut self, path: String, name: &str) {
        let has_endpoints = || describe::endpoints().any(|endpoint| endpoint.import_path() == path);
        match path.strip_prefix("zoom_api::").and_then(|path| path.split_once("::")) {
            Some((product, _)) if !has_endpoints() => self.add(format!("zoom_api::{product}"), name),
            _ => self.add(path, name),
        }
    }

    fn text(&self) -> String {
        let lines: Vec<String> = self.0.iter().map(|(module, names)| use_line(module, names)).collect();
        lines.join("\n")
    }
}

/// One `use` line; types come before functions, as rustfmt sorts them.
fn use_line(module: &str, names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        [name] => format!("use {module}::{name};"),
        several => format!("use {module}::{{{}}};", several.join(", ")),
    }
}

/// Writes values as Rust expressions.
struct Writer<'a> {
    imports: &'a mut Imports,
    /// The literal for integers; a converted argument needs a type suffix.
    integer: &'static str,
}

impl Writer<'_> {
    fn value(&mut self, name: &str, shape: Shape) -> String {
        match shape {
            Shape::Scalar(scalar) => self.scalar(name, scalar),
            Shape::Choices(choices) => {
                self.imports.add_type(choices.import_path(), choices.name());
                let first = choices.iter().next().map_or("Unknown", |choice| choice.name);
                format!("{}::{first}", choices.name())
            }
            Shape::Object(object) => self.object(object),
            Shape::OneOf(one_of) => self.one_of(name, one_of),
            Shape::List(inner) | Shape::Separated(_, inner) => format!("[{}]", self.owned(name, inner())),
            Shape::Map(inner) => format!("[(\"key\".to_owned(), {})]", self.owned(name, inner())),
            Shape::File => {
                self.imports.add("zoom_api", "FilePart");
                "FilePart::from_path(\"picture.png\").await?".to_owned()
            }
            Shape::Bytes => "std::fs::read(\"picture.png\")?".to_owned(),
            _ => "serde_json::json!({})".to_owned(),
        }
    }

    /// A value of the exact type, as in a list, where nothing is converted.
    fn owned(&mut self, name: &str, shape: Shape) -> String {
        let value = self.value(name, shape);
        match shape {
            Shape::Scalar(Scalar::Text) => format!("{value}.to_owned()"),
            Shape::Scalar(Scalar::MeetingId | Scalar::MeetingUuid)
            | Shape::List(_)
            | Shape::Separated(..)
            | Shape::Map(_) => {
                format!("{value}.into()")
            }
            _ => value,
        }
    }

    fn scalar(&mut self, name: &str, scalar: Scalar) -> String {
        let text = sample::value(name, Shape::Scalar(scalar));
        let mut parsed = |module: &str, ty: &str| {
            self.imports.add(module, ty);
            format!("{text}.parse::<{ty}>()?")
        };
        match scalar {
            Scalar::Integer(_) => self.integer.to_owned(),
            Scalar::Date => parsed("jiff::civil", "Date"),
            Scalar::Time => parsed("jiff::civil", "Time"),
            Scalar::LocalTime => parsed("jiff::civil", "DateTime"),
            Scalar::Timestamp => parsed("jiff", "Timestamp"),
            Scalar::Moment => parsed("zoom_api::types", "Moment"),
            _ => text.to_string(),
        }
    }

    fn object(&mut self, object: Object) -> String {
        self.imports.add_type(object.import_path(), object.name());
        let required = object.fields().filter(|field| field.required);
        let mut inner = Writer { imports: self.imports, integer: "1u8" };
        let arguments: Vec<String> = required.map(|field| inner.value(field.wire, field.shape)).collect();
        format!("{}::new({})", object.name(), arguments.join(", "))
    }

    fn one_of(&mut self, name: &str, one_of: OneOf) -> String {
        self.imports.add_type(one_of.import_path(), one_of.name());
        let Some(first) = one_of.variants().next() else { return format!("{}::default()", one_of.name()) };
        let inner = self.owned(name, first.shape);
        // The value of a variant may be boxed.
        let inner = if matches!(first.shape, Shape::Object(_)) { format!("{inner}.into()") } else { inner };
        format!("{}::{}({inner})", one_of.name(), first.name)
    }
}
