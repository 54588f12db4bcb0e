//! Responses: the successful one, and the errors.

use std::rc::Rc;

use super::super::facts::errors;
use super::super::json::{Json, at};
use super::super::spec::{Content, ErrorText, Media, Schema, Shape, Success};
use super::Reader;
use super::media::media;

impl<'a> Reader<'a> {
    pub(super) fn success(&mut self, operation: &'a Json, place: &str) -> Success {
        let place = at(place, "responses");
        let mut all = Vec::new();
        for (status, response) in operation.entries_at("responses").iter().filter(|(status, _)| is_success(status)) {
            let here = at(&place, status);
            if let Some(response) = self.follow(response, &here) {
                let content = self.content(response, &here);
                all.push(Success { status: status.parse().ok(), content });
            }
        }
        if all.len() > 1 {
            self.notes.add(&place, "several success statuses; using the first one with content");
        }
        if all.is_empty() && operation.entries_at("responses").iter().any(|(status, _)| is_redirect(status)) {
            self.notes.add(&place, "the response redirects to a file; using bytes");
            return Success { status: None, content: Content::Bytes };
        }
        let none = Success { status: None, content: Content::Nothing };
        let responses = operation.entries_at("responses");
        let with_content = all.iter().position(|success| !matches!(success.content, Content::Nothing));
        let found = all.into_iter().nth(with_content.unwrap_or_default()).unwrap_or(none);
        let is_file = is_download(operation) || responses.iter().any(|(status, _)| is_redirect(status));
        if matches!(found.content, Content::Nothing) && !responses.is_empty() && found.status != Some(204) && is_file {
            self.notes.add(&place, "a download without content; using bytes");
            return Success { content: Content::Bytes, ..found };
        }
        found
    }

    fn content(&mut self, response: &'a Json, here: &str) -> Content {
        let content = response.entries_at("content");
        let json = content.iter().find(|(name, _)| media(name) == Media::Json);
        match (json, content) {
            (_, []) => Content::Nothing,
            (Some((name, media)), _) => match media.get("schema") {
                Some(schema) => of_json(self.schema(schema, &at(&at(&at(here, "content"), name), "schema"))),
                None => Content::Json(Rc::default()),
            },
            (None, _) => Content::Bytes,
        }
    }

    pub(super) fn errors(&mut self, operation: &'a Json, place: &str) -> Vec<ErrorText> {
        let place = at(place, "responses");
        let mut found = Vec::new();
        for (status, response) in operation.entries_at("responses") {
            let here = at(&place, status);
            // A redirect leads to the result.
            let Ok(number @ 400..=599) = status.parse() else { continue };
            if let Some(response) = self.follow(response, &here) {
                found.extend(errors::read(Some(number), response.text_at("description").unwrap_or_default()));
            }
        }
        found
    }
}

/// A file is no JSON, whatever its media type.
fn of_json(schema: Rc<Schema>) -> Content {
    if matches!(schema.shape, Shape::File) { Content::Bytes } else { Content::Json(schema) }
}

fn is_redirect(status: &str) -> bool {
    matches!(status, "301" | "302" | "303" | "307" | "308")
}

/// Whether an operation returns a file by its summary, or by the description of its success.
fn is_download(operation: &Json) -> bool {
    let summary = operation.text_at("summary").unwrap_or_default().to_lowercase();
    let success = operation.entries_at("responses").iter().find(|(status, _)| is_success(status));
    let success = success.map(|(_, response)| response);
    let success = success.and_then(|response| response.text_at("description")).unwrap_or_default().to_lowercase();
    let begins = |text: &str| matches!(words(text).next(), Some("download" | "downloads" | "export"));
    let names_file = |text: &str| words(text).any(|word| matches!(word, "downloadable" | "pdf" | "csv"));
    let ends_with_file = words(&summary).last() == Some("file") && begins_with_get(&summary);
    begins(&summary) || names_file(&summary) || names_file(&success) || returns_file(&success) || ends_with_file
}

fn begins_with_get(text: &str) -> bool {
    matches!(words(text).next(), Some("get" | "gets" | "retrieve" | "retrieves" | "fetch"))
}

/// Whether a description of a response is that of the content of a file.
fn returns_file(text: &str) -> bool {
    let has = |words: &[&str]| self::words(text).any(|word| words.contains(&word));
    has(&["file", "archive"]) && has(&["stream", "content", "contents", "binary", "zip", "bytes"])
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn is_success(status: &str) -> bool {
    status.starts_with('2') || status == "default"
}
