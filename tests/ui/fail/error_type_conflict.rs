//! The type of the named errors has the name of a type in the signature.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct ReportError {
    pub text: String,
}

#[zoom_endpoint(POST, "/reports", errors(404 => ReportNotFound))]
pub fn report(#[body] error: ReportError) -> NoContent;

fn main() {}
