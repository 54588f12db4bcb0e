//! Parameters of paths and operations.

use std::collections::HashSet;
use std::rc::Rc;

use super::super::json::{Json, at};
use super::super::spec::{Parameter, Place, Schema, Shape};
use super::refine::is_comma_separated;
use super::{Reader, nth};

impl<'a> Reader<'a> {
    /// The parameters of an operation, including those of its path.
    pub(super) fn parameters(&mut self, path: &str, item: &'a Json, json: &'a Json, place: &str) -> Vec<Parameter> {
        let above = place.rsplit_once('/').map_or(place, |(above, _)| above);
        let mut found: Vec<Parameter> = self.listed(json, &at(place, "parameters"));
        for shared in self.listed(item, &at(above, "parameters")) {
            if !found.iter().any(|own| is_same(own, &shared)) {
                found.push(shared);
            }
        }
        self.only_in_path(path, &mut found, place);
        self.missing_in_path(path, &mut found, place);
        found
    }

    fn listed(&mut self, json: &'a Json, place: &str) -> Vec<Parameter> {
        let mut found: Vec<Parameter> = Vec::new();
        let mut seen: HashSet<(String, Place)> = HashSet::new();
        for (index, parameter) in json.items_at("parameters").iter().enumerate() {
            let here = nth(place, index);
            let parameter = self.follow(parameter, &here).and_then(|json| self.parameter(json, &here));
            match parameter {
                Some(parameter) if !seen.insert((parameter.name.clone(), parameter.place)) => {
                    self.notes.add(&here, format!("`{}` is a duplicate; the first one is used", parameter.name));
                }
                other => found.extend(other),
            }
        }
        found
    }

    fn parameter(&mut self, json: &'a Json, here: &str) -> Option<Parameter> {
        let Some(name) = json.text_at("name").map(str::trim).filter(|name| !name.is_empty()) else {
            self.notes.add(here, "a parameter without a name; skipped");
            return None;
        };
        let place = self.place(json.text_at("in").unwrap_or("query"), name, here)?;
        let mut schema = self.parameter_schema(json, here);
        let facts = Rc::make_mut(&mut schema);
        if let Some(description) = json.text_at("description") {
            facts.description = description.to_owned();
        }
        facts.deprecated |= json.is_true("deprecated");
        facts.example = facts.example.take().or_else(|| json.get("example").cloned());
        let schema = self.refined(name, schema, Some(place));
        let style = json.text_at("style").unwrap_or("form");
        let is_joined = json.get("explode") == Some(&Json::Bool(false)) && style == "form";
        // Documents of lists with commas omit `explode`.
        let is_joined = is_joined || (place == Place::Query && is_comma_separated(name, &schema.description));
        let (schema, csv) = match &schema.shape {
            Shape::Separated(_, item) if place == Place::Query => {
                (Rc::new(Schema::clone(&schema).with(Shape::List(Rc::clone(item)))), true)
            }
            Shape::List(_) => (schema, is_joined),
            _ => (schema, false),
        };
        let required = json.is_true("required") || place == Place::Path;
        Some(Parameter { name: name.to_owned(), place, required, csv, schema })
    }

    fn place(&mut self, place: &str, name: &str, here: &str) -> Option<Place> {
        match place {
            "path" => Some(Place::Path),
            "query" => Some(Place::Query),
            "header" if is_own_header(name) => None,
            "header" if !name.chars().all(is_header_char) => {
                self.notes.add(here, format!("`{name}` is not a valid header name; skipped"));
                None
            }
            "header" => Some(Place::Header),
            other => {
                self.notes.add(here, format!("`{name}` is in the {other}, which is not supported; skipped"));
                None
            }
        }
    }

    fn parameter_schema(&mut self, json: &'a Json, here: &str) -> Rc<Schema> {
        let content = json.entries_at("content").first().and_then(|(_, media)| media.get("schema"));
        match json.get("schema") {
            Some(schema) => self.schema(schema, &at(here, "schema")),
            // A parameter with JSON text is sent as that text.
            None if content.is_some() => Rc::new(Schema::of(Shape::Text)),
            // As in version 2.
            None if json.get("type").is_some() => self.schema(json, here),
            None => Rc::new(Schema::of(Shape::Text)),
        }
    }

    /// Removes parameters that the path does not contain.
    fn only_in_path(&mut self, path: &str, found: &mut Vec<Parameter>, place: &str) {
        found.retain(|parameter| {
            let is_known = parameter.place != Place::Path || path.contains(&format!("{{{}}}", parameter.name));
            if !is_known {
                self.notes.add(place, format!("the path has no `{{{}}}`; skipped", parameter.name));
            }
            is_known
        });
    }

    /// Adds path parameters that the document does not describe.
    fn missing_in_path(&mut self, path: &str, found: &mut Vec<Parameter>, place: &str) {
        for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            if found.iter().any(|own| own.place == Place::Path && own.name == name) {
                continue;
            }
            self.notes.add(place, format!("`{{{name}}}` is not described; using text"));
            let schema = Rc::new(Schema::of(Shape::Text));
            found.push(Parameter { name: name.to_owned(), place: Place::Path, required: true, csv: false, schema });
        }
    }
}

fn is_same(one: &Parameter, other: &Parameter) -> bool {
    one.name == other.name && one.place == other.place
}

fn is_header_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char)
}

/// Headers that the client sets itself.
fn is_own_header(name: &str) -> bool {
    const OWN: [&str; 8] = [
        "accept",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "user-agent",
    ];
    OWN.contains(&name.to_lowercase().as_str())
}
