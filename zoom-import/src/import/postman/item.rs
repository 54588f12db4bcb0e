//! Items: a request with its responses.

use std::rc::Rc;

use super::super::facts::{errors, label, scopes};
use super::super::json::{Json, at};
use super::super::notes::Notes;
use super::super::spec::{Base, Content, ErrorText, Operation, Parameter, Place, Success};
use super::{body, shapes, words};

const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/// Reads an item; `None` if it cannot be declared, which is reported.
pub(super) fn read(json: &Json, place: &str, folder: Option<&str>, notes: &mut Notes) -> Option<Operation> {
    let here = at(place, "request");
    let request = json.get("request")?;
    let method = request.text_at("method").unwrap_or("GET").to_uppercase();
    let url = request.get("url")?;
    if !METHODS.contains(&method.as_str()) {
        notes.add(&here, format!("unsupported method {method}; skipped"));
        return None;
    }
    let description = words::of(request);
    Some(Operation {
        at: place.to_owned(),
        path: path(url),
        id: None,
        summary: json.text_at("name").unwrap_or_default().trim().to_owned(),
        tag: folder.map(str::to_owned),
        deprecated: false,
        scopes: declared_scopes(&description, &here, notes),
        base: Base::Rest,
        label: label::find(&description),
        parameters: parameters(url),
        body: body::read(request, &at(&here, "body"), notes),
        success: success(json.items_at("response")),
        errors: json.items_at("response").iter().flat_map(error).collect(),
        description,
        method,
    })
}

fn declared_scopes(description: &str, place: &str, notes: &mut Notes) -> Vec<String> {
    let found = scopes::find(description);
    if found.is_empty() {
        notes.add(place, "the description names no scopes");
    }
    scopes::in_order(found)
}

/// `["meetings", ":meetingId"]` as `/meetings/{meetingId}`.
fn path(url: &Json) -> String {
    let segment = |segment: &Json| {
        let text = segment.plain().or_else(|| segment.text_at("value").map(str::to_owned)).unwrap_or_default();
        match text.strip_prefix(':') {
            Some(name) => format!("/{{{name}}}"),
            None => format!("/{text}"),
        }
    };
    url.items_at("path").iter().map(segment).collect()
}

fn parameters(url: &Json) -> Vec<Parameter> {
    let in_path = url.items_at("variable").iter().filter_map(|json| parameter(json, Place::Path));
    let in_query = url.items_at("query").iter().filter_map(|json| parameter(json, Place::Query));
    in_path.chain(in_query).collect()
}

fn parameter(json: &Json, place: Place) -> Option<Parameter> {
    let name = json.text_at("key")?.to_owned();
    let description = words::of(json);
    let required = place == Place::Path || words::is_required(&description);
    let schema = Rc::new(shapes::of_text(json.text_at("value").unwrap_or_default(), &description));
    Some(Parameter { name, place, required, csv: false, schema })
}

/// The first successful response, by its code or its name.
fn success(responses: &[Json]) -> Success {
    let found = responses.iter().find(|response| status(response).is_some_and(|status| status / 100 == 2));
    let Some(response) = found else { return Success { status: None, content: Content::Nothing } };
    let body = response.text_at("body").filter(|body| !body.trim().is_empty());
    let content = body.map_or(Content::Nothing, |body| match Json::parse(body) {
        Ok(json) => Content::Json(Rc::new(shapes::of_example(&json))),
        Err(_) => Content::Bytes,
    });
    Success { status: status(response), content }
}

fn error(response: &Json) -> Vec<ErrorText> {
    let name = response.text_at("name").unwrap_or_default();
    match status(response) {
        Some(status) if status / 100 == 2 => Vec::new(),
        // The code of such a response is Zoom's, not the status.
        _ if is_code_only(name) => errors::read(None, name),
        status => errors::read(status, name),
    }
}

fn is_code_only(name: &str) -> bool {
    let name = name.to_lowercase();
    name.contains("error code") && !name.contains("http status code")
}

fn status(response: &Json) -> Option<u16> {
    response.get("code")?.plain()?.parse().ok()
}
