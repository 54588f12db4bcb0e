//! Differences between documents and declarations.

use std::rc::Rc;

use serde::{Deserialize, Serialize, Serializer};

/// A difference between a document and a declaration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Difference {
    pub(crate) kind: Kind,
    /// The operation.
    #[serde(flatten, serialize_with = "of_subject")]
    pub(crate) subject: Rc<Subject>,
    /// The compared part: `body.registrants[].id`, `query.page_size`, `400/300`; empty for the operation as a whole.
    pub(crate) position: String,
    /// The document's side; `None` if only the declaration has the part.
    pub(crate) document: Option<Side>,
    /// The declaration's side; `None` if only the document has the part.
    pub(crate) declaration: Option<Side>,
}

/// An operation of a document, a declaration or both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Subject {
    /// `PUT /meetings/{meetingId}/registrants/status`, or the name of an event.
    pub(crate) operation: String,
    /// The operation ID of the document.
    pub(crate) id: Option<String>,
    /// The path of the declared function, `meetings::registrants::update_registrant_status`, or of the payload of an event.
    pub(crate) endpoint: Option<String>,
    /// The operation's position in the document, as a JSON pointer.
    #[serde(skip)]
    pub(crate) at: String,
}

fn of_subject<S: Serializer>(subject: &Rc<Subject>, serializer: S) -> Result<S::Ok, S::Error> {
    Subject::serialize(subject, serializer)
}

/// One side of a difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Side {
    /// A JSON pointer into the document; `Type.field` or the name of an argument in the declaration.
    pub(crate) at: String,
    /// A short description, such as `required` or `a list`.
    pub(crate) value: String,
}

impl Side {
    pub(crate) fn new(at: impl Into<String>, value: impl Into<String>) -> Self {
        Self { at: at.into(), value: value.into() }
    }
}

/// The kind of a difference: the declaration lacks a missing part, and the document lacks an extra one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    OperationMissing,
    OperationExtra,
    EventMissing,
    EventExtra,
    ParameterMissing,
    ParameterExtra,
    ParameterLocation,
    FieldMissing,
    FieldExtra,
    ShapeMissing,
    ShapeExtra,
    Type,
    Required,
    Fact,
    ValueMissing,
    ValueExtra,
    ScopeMissing,
    ScopeExtra,
    Label,
    SuccessStatus,
    ErrorMissing,
    ErrorExtra,
    Deprecated,
    ContentType,
    Pagination,
    StaleAllowance,
}

impl Kind {
    /// Returns the name in output and in lists of allowed differences.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::OperationMissing => "operation-missing",
            Self::OperationExtra => "operation-extra",
            Self::EventMissing => "event-missing",
            Self::EventExtra => "event-extra",
            Self::ParameterMissing => "parameter-missing",
            Self::ParameterExtra => "parameter-extra",
            Self::ParameterLocation => "parameter-location",
            Self::FieldMissing => "field-missing",
            Self::FieldExtra => "field-extra",
            Self::ShapeMissing => "shape-missing",
            Self::ShapeExtra => "shape-extra",
            Self::Type => "type",
            Self::Required => "required",
            Self::Fact => "fact",
            Self::ValueMissing => "value-missing",
            Self::ValueExtra => "value-extra",
            Self::ScopeMissing => "scope-missing",
            Self::ScopeExtra => "scope-extra",
            Self::Label => "label",
            Self::SuccessStatus => "success-status",
            Self::ErrorMissing => "error-missing",
            Self::ErrorExtra => "error-extra",
            Self::Deprecated => "deprecated",
            Self::ContentType => "content-type",
            Self::Pagination => "pagination",
            Self::StaleAllowance => "stale-allowance",
        }
    }
}
