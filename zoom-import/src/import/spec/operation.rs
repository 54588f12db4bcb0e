//! An operation of a document.

use std::collections::HashMap;
use std::rc::Rc;

use super::{ErrorText, Event, Schema};

/// A document.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// The title.
    pub(crate) title: String,
    /// Whether it describes Zoom's API.
    pub(crate) is_zooms: bool,
    /// The schemas that others refer to, by their positions.
    pub(crate) schemas: HashMap<String, Rc<Schema>>,
    /// Its operations, in its order.
    pub(crate) operations: Vec<Operation>,
    /// Its events, by name.
    pub(crate) events: Vec<Event>,
}

/// An operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// Its position in the document, as a JSON pointer.
    pub(crate) at: String,
    /// `GET`.
    pub(crate) method: String,
    /// `/meetings/{meetingId}`.
    pub(crate) path: String,
    /// `meetingDelete`.
    pub(crate) id: Option<String>,
    /// `Delete a meeting`.
    pub(crate) summary: String,
    /// The document's description.
    pub(crate) description: String,
    /// The first tag, or the folder of a collection.
    pub(crate) tag: Option<String>,
    /// Whether it is deprecated.
    pub(crate) deprecated: bool,
    /// Classic and granular scopes.
    pub(crate) scopes: Vec<String>,
    /// The rate-limit label.
    pub(crate) label: Option<Label>,
    /// The base URL.
    pub(crate) base: Base,
    /// The parameters in path, query and headers.
    pub(crate) parameters: Vec<Parameter>,
    /// The body.
    pub(crate) body: Option<Body>,
    /// The successful response.
    pub(crate) success: Success,
    /// The errors.
    pub(crate) errors: Vec<ErrorText>,
}

/// A base URL.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Base {
    /// The REST API.
    #[default]
    Rest,
    /// SCIM2.
    Scim,
    /// The host of uploads.
    Files,
}

/// A rate-limit label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// `Light`.
    Light,
    /// `Medium`.
    Medium,
    /// `Heavy`.
    Heavy,
    /// `Resource-intensive`.
    ResourceIntensive,
}

/// A parameter.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    /// The wire name.
    pub(crate) name: String,
    /// The location.
    pub(crate) place: Place,
    /// Whether it is required.
    pub(crate) required: bool,
    /// Whether a list is joined by commas.
    pub(crate) csv: bool,
    /// Its schema.
    pub(crate) schema: Rc<Schema>,
}

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// A request's body.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    /// The format.
    pub(crate) media: Media,
    /// Its schema.
    pub(crate) schema: Rc<Schema>,
}

/// The format of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    /// `application/json`.
    Json,
    /// `multipart/form-data`.
    Form,
    /// `application/x-www-form-urlencoded`.
    UrlEncoded,
    /// Anything else.
    Bytes,
}

/// The successful response.
#[derive(Clone, Debug)]
pub(crate) struct Success {
    /// The documented status, the first of several.
    pub(crate) status: Option<u16>,
    /// Its content.
    pub(crate) content: Content,
}

/// The content of a response.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// Nothing.
    Nothing,
    /// JSON.
    Json(Rc<Schema>),
    /// A file.
    Bytes,
}
