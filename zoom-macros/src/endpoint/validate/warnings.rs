//! Declarations that are valid, but probably not intended.

use super::super::attr::Attr;
use crate::code::Code;
use crate::warnings::Warning;

/// The warnings about a declaration.
pub(super) fn find(attr: &Attr) -> Vec<Warning> {
    let scopes = attr.options.scopes.iter().flat_map(|scopes| scopes.warnings.iter().cloned());
    scopes.chain(missing_rate_limit(attr)).collect()
}

/// The warning about an operation of Zoom's documentation without a rate limit. Other declarations may have none: there is no page on which
/// to look it up.
fn missing_rate_limit(attr: &Attr) -> Option<Warning> {
    let options = &attr.options;
    let is_documented = options.docs.is_some() || options.operation.is_some();
    let path = attr.path.as_ref().filter(|_| is_documented && options.rate_limit.is_none())?;
    let message = Code::MissingRateLimit.message(
        "missing rate limit: write the label of Zoom's page, e.g. `rate_limit = Medium`, or `rate_limit = Unlabeled` if the page has none",
    );
    Some(Warning { constant: "RATE_LIMIT", span: path.span(), message })
}
