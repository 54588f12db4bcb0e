//! The valid form of `fail/error_type_conflict.rs`.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct ReportError {
    pub text: String,
}

#[zoom_endpoint(POST, "/reports", errors(404 => ReportNotFound))]
pub fn create_report(#[body] error: ReportError) -> NoContent;
