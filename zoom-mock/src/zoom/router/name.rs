//! Finds an endpoint by name.

use std::error::Error;
use std::fmt;

use zoom_api::EndpointInfo;

use crate::script::is_same;
use crate::zoom::suggestion;

/// An endpoint name that matches no declared endpoint, or several.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointNameError {
    /// No endpoint has this name.
    Unknown {
        /// The name.
        name: String,
        /// A declared name that is spelled similarly.
        suggestion: Option<&'static str>,
    },
    /// Several endpoints have this name.
    Ambiguous {
        /// The name.
        name: String,
        /// Method and path of each endpoint, which can be used instead of the name.
        candidates: Vec<String>,
    },
}

pub(super) fn find(
    infos: impl Iterator<Item = &'static EndpointInfo> + Clone,
    name: &str,
) -> Result<&'static EndpointInfo, EndpointNameError> {
    let mut found: Vec<_> = infos.clone().filter(|info| info.name == name || line(info) == name).collect();
    found.dedup_by(|one, other| is_same(one, other));
    match found.as_slice() {
        [info] => Ok(info),
        [] => Err(EndpointNameError::Unknown {
            name: name.to_owned(),
            suggestion: suggestion::did_you_mean(name, infos.map(|info| info.name)),
        }),
        several => Err(EndpointNameError::Ambiguous {
            name: name.to_owned(),
            candidates: several.iter().map(|info| line(info)).collect(),
        }),
    }
}

/// Returns method and path: `GET /users/<user_id>`.
fn line(info: &EndpointInfo) -> String {
    format!("{} {}", info.method, info.path)
}

impl fmt::Display for EndpointNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { name, suggestion: None } => write!(f, "no endpoint `{name}` is linked into this program"),
            Self::Unknown { name, suggestion: Some(suggestion) } => {
                write!(f, "no endpoint `{name}` is linked into this program; did you mean `{suggestion}`?")
            }
            Self::Ambiguous { name, candidates } => {
                write!(f, "several endpoints are named `{name}`; use one of these instead: {}", candidates.join(", "))
            }
        }
    }
}

impl Error for EndpointNameError {}
