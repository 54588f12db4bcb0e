//! Zoom Docs: files, collaborators, general access, uploads, imports and exports.

pub mod collaborators;
pub mod exports;
pub mod files;
pub mod general_access;
pub mod imports;
pub mod uploads;

use zoom_api::zoom_model;

/// Status of an import or export.
#[zoom_model]
pub enum ConversionStatus {
    /// Processing.
    Processing,
    /// Failed.
    Failed,
    /// Succeeded.
    Succeeded,
}
