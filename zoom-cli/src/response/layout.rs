//! The rows of a response.

use serde_json::value::RawValue;
use zoom_api::describe::{Description, Shape};

use super::members::{self, Members};

/// Where a response has its rows, and their shape.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    rows: Rows,
    shape: Shape,
}

#[derive(Clone, Copy, Debug)]
enum Rows {
    /// A field is the list.
    Field(&'static str),
    /// The response is the list.
    List,
    /// The response is one object.
    Object,
    /// Nothing is declared: the response is a list, a page with one list, or another value.
    Unknown,
}

/// The fields by which an undeclared page is recognized.
const OF_PAGES: [&str; 5] = ["next_page_token", "nextPageToken", "page_size", "page_count", "total_records"];

impl Layout {
    /// The layout of a declared response.
    pub(crate) fn of(endpoint: &'static Description) -> Self {
        match (endpoint.info().paged, endpoint.output()) {
            (Some(field), page) => Self { rows: Rows::Field(field), shape: item_shape(page, field) },
            (None, Shape::List(inner)) => Self { rows: Rows::List, shape: inner() },
            (None, shape) => Self { rows: Rows::Object, shape },
        }
    }

    /// The layout of a response that is not declared.
    pub(crate) const fn unknown() -> Self {
        Self { rows: Rows::Unknown, shape: Shape::Any }
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

/// The shape of the items in a page.
fn item_shape(page: Shape, field: &str) -> Shape {
    let Shape::Object(page) = page else { return Shape::Any };
    match page.fields().find(|own| own.wire == field).map(|field| field.shape) {
        Some(Shape::List(inner)) => inner(),
        _ => Shape::Any,
    }
}
