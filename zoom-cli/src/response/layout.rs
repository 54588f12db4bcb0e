//! The rows of a response.

use serde_json::value::RawValue;
use zoom_api::describe::{Description, Shape};

use super::members::{self, Members};

/// Where a response has its rows, and their shape.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    rows: Rows,
    shape: Shape,
    /// The argument for the token of a page; `None` if there are no pages, or nothing is declared.
    token: Option<&'static str>,
}

#[derive(Clone, Copy, Debug)]
enum Rows {
    /// A field of a page is the list.
    Field(&'static str),
    /// The response is the list.
    List,
    /// The response is one object.
    Object,
    /// Nothing is declared: the response is a list, a page with one list, or another value.
    Unknown,
}

/// The names of the argument for the token of a page.
const TOKENS: [&str; 3] = ["next_page_token", "nextPageToken", "pageToken"];

/// The fields by which an undeclared page is recognized.
const OF_PAGES: [&str; 5] = ["next_page_token", "nextPageToken", "page_size", "page_count", "total_records"];

/// Whether a parameter is the token of a page.
pub(crate) fn is_page_token(wire: &str) -> bool {
    TOKENS.contains(&wire)
}

impl Layout {
    /// The layout of a declared response.
    pub(crate) fn of(endpoint: &'static Description) -> Self {
        let parameters = endpoint.info().parameters.iter();
        let token = parameters.filter(|parameter| is_page_token(parameter.wire)).map(|parameter| parameter.name).next();
        let output = endpoint.output();
        // Some pages have tokens of another name than those of the libraries' listings.
        let field = endpoint.info().paged.or_else(|| token.and_then(|_| declared_list(output)));
        match (field, output) {
            (Some(field), page) => Self { rows: Rows::Field(field), shape: item_shape(page, field), token },
            (None, Shape::List(inner)) => Self { rows: Rows::List, shape: inner(), token: None },
            (None, shape) => Self { rows: Rows::Object, shape, token: None },
        }
    }

    /// The layout of a response that is not declared.
    pub(crate) const fn unknown() -> Self {
        Self { rows: Rows::Unknown, shape: Shape::Any, token: None }
    }

    /// The argument for the token of a page.
    pub(super) const fn token(self) -> Option<&'static str> {
        self.token
    }

    /// Whether all pages can be requested.
    pub(super) const fn has_pages(self) -> bool {
        self.token.is_some() || matches!(self.rows, Rows::Unknown)
    }

    /// The declared name of the field with the items of a page.
    pub(super) const fn list_name(self) -> Option<&'static str> {
        match self.rows {
            Rows::Field(field) => Some(field),
            _ => None,
        }
    }

    /// The shape of a row.
    pub(super) const fn row_shape(self) -> Shape {
        self.shape
    }

    /// The rows of a response; `None` if it is one row.
    pub(super) fn rows(self, body: &RawValue) -> Option<Vec<&RawValue>> {
        match self.list_field(body) {
            Some(field) => Members::of(body).and_then(|page| items_of(&page, &field)),
            None if matches!(self.rows, Rows::Object) => None,
            None => members::items(body),
        }
    }

    /// The name of the field with the items of a page.
    pub(super) fn list_field(self, page: &RawValue) -> Option<String> {
        match self.rows {
            Rows::Field(field) => Some(field.to_owned()),
            Rows::List | Rows::Object => None,
            Rows::Unknown => only_list(&Members::of(page)?),
        }
    }
}

/// The items of a list in a page; a page may omit an empty list.
pub(super) fn items_of<'a>(page: &Members<'a>, field: &str) -> Option<Vec<&'a RawValue>> {
    match page.get(field) {
        Some(list) if list.get() != "null" => members::items(list),
        _ => Some(Vec::new()),
    }
}

/// The name of the only list of a page.
fn only_list(page: &Members<'_>) -> Option<String> {
    let mut lists = page.iter().filter(|(_, value)| value.get().starts_with('['));
    let is_page = OF_PAGES.iter().any(|name| page.get(name).is_some());
    let (name, _) = lists.next().filter(|_| is_page)?;
    lists.next().is_none().then(|| name.to_owned())
}

/// The name of the only declared list of a page.
fn declared_list(page: Shape) -> Option<&'static str> {
    let Shape::Object(page) = page else { return None };
    let mut lists = page.fields().filter(|field| matches!(field.shape, Shape::List(_)));
    let list = lists.next()?;
    lists.next().is_none().then_some(list.wire)
}

/// The shape of the items in a page.
fn item_shape(page: Shape, field: &str) -> Shape {
    let Shape::Object(page) = page else { return Shape::Any };
    match page.fields().find(|own| own.wire == field).map(|field| field.shape) {
        Some(Shape::List(inner)) => inner(),
        _ => Shape::Any,
    }
}
