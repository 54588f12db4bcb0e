//! A difference between a document and a declaration.

use std::rc::Rc;

use serde::{Deserialize, Serialize, Serializer};

/// One thing that a document and a declaration do not agree on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Difference {
    pub(crate) kind: Kind,
    /// The operation that both describe.
    #[serde(flatten, serialize_with = "of_subject")]
    pub(crate) subject: Rc<Subject>,
    /// What it is about: `body.registrants[].id`, `query.page_size`, `400/300`; empty for the operation as a whole.
    pub(crate) place: String,
    /// What the document says; nothing where it knows of no such thing.
    pub(crate) document: Option<Side>,
    /// What the declaration says; nothing where it knows of no such thing.
    pub(crate) declaration: Option<Side>,
}

/// An operation that a document, a declaration or both describe.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Subject {
    /// `PUT /meetings/{meetingId}/registrants/status`.
    pub(crate) operation: String,
    /// The operation ID of the document.
    pub(crate) id: Option<String>,
    /// The declared function, with its path: `meetings::registrants::update_registrant_status`.
    pub(crate) endpoint: Option<String>,
    /// The operation's place in the document, as a JSON pointer.
    #[serde(skip)]
    pub(crate) at: String,
}

fn of_subject<S: Serializer>(subject: &Rc<Subject>, serializer: S) -> Result<S::Ok, S::Error> {
    Subject::serialize(subject, serializer)
}

/// What one of the two says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Side {
    /// Where: a JSON pointer into the document; `Type.field`, or the name of an argument, in the declaration.
    pub(crate) at: String,
    /// What, in a few words.
    pub(crate) says: String,
}

impl Side {
    pub(crate) fn new(at: impl Into<String>, says: impl Into<String>) -> Self {
        Self { at: at.into(), says: says.into() }
    }
}

/// What kind of difference it is. Missing is what the document has and no declaration; extra, the reverse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    OperationMissing,
    OperationExtra,
    ParameterMissing,
    ParameterExtra,
    ParameterPlace,
    FieldMissing,
    FieldExtra,
    ShapeMissing,
    ShapeExtra,
    Type,
    Required,
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
    /// The name in both kinds of output and in allow-lists.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::OperationMissing => "operation-missing",
            Self::OperationExtra => "operation-extra",
            Self::ParameterMissing => "parameter-missing",
            Self::ParameterExtra => "parameter-extra",
            Self::ParameterPlace => "parameter-place",
            Self::FieldMissing => "field-missing",
            Self::FieldExtra => "field-extra",
            Self::ShapeMissing => "shape-missing",
            Self::ShapeExtra => "shape-extra",
            Self::Type => "type",
            Self::Required => "required",
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
