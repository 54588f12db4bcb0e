//! What no rule can know: a small TOML file a product.
//!
//! ```toml
//! [modules]                     # by tag, or by the module's name as the rules have it
//! "Invitation & Registration" = "invitations"
//!
//! [functions]                   # by operation ID, or by `METHOD /path`
//! meetingRegistrantCreate = "add_registrant"
//!
//! [types]                       # by `module::Type` as the rules have it, or by `Type`
//! "registrants::CreatedRegistrant" = "Registration"
//!
//! [errors]                      # by `operation ID 400/300`, or by `400/3161`
//! "400/3161" = "HostingNotAllowed"
//!
//! [docs]                        # by `module`, `module::function`, `module::Type`, `module::Type.field`, `error::Name`
//! "registrants::list_registrants" = "Lists the registrants of a meeting that have one status, page by page."
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

/// Names and words that a person chose.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Overrides {
    modules: BTreeMap<String, String>,
    functions: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    errors: BTreeMap<String, String>,
    docs: BTreeMap<String, String>,
}

impl Overrides {
    /// Reads the file, where there is one.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub(crate) fn load(path: Option<&Path>) -> Result<Self, String> {
        let Some(path) = path else { return Ok(Self::default()) };
        let name = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {name}: {error}"))?;
        toml::from_str(&text).map_err(|error| format!("{name}: {error}"))
    }

    /// The module of a tag, or another name of a module.
    pub(crate) fn module(&self, name: &str) -> Option<&str> {
        self.modules.get(name).map(String::as_str)
    }

    /// The function of an operation.
    pub(crate) fn function(&self, id: Option<&str>, method: &str, path: &str) -> Option<&str> {
        let by_id = id.and_then(|id| self.functions.get(id));
        by_id.or_else(|| self.functions.get(&format!("{method} {path}"))).map(String::as_str)
    }

    /// Another name of a type.
    pub(crate) fn ty(&self, module: &str, name: &str) -> Option<&str> {
        self.types.get(&format!("{module}::{name}")).or_else(|| self.types.get(name)).map(String::as_str)
    }

    /// The name of an error, by its key `400/3161`.
    pub(crate) fn error(&self, id: Option<&str>, key: &str) -> Option<&str> {
        let own = id.and_then(|id| self.errors.get(&format!("{id} {key}")));
        own.or_else(|| self.errors.get(key)).map(String::as_str)
    }

    /// The words about an item.
    pub(crate) fn doc(&self, item: &str) -> Option<&str> {
        self.docs.get(item).map(String::as_str)
    }
}
