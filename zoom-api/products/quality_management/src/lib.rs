//! Zoom Quality Management: interactions of agents and their evaluations.

pub mod evaluations;
pub mod events;
pub mod interactions;

use zoom_api::zoom_model;

/// Unit of a scorecard's score.
#[zoom_model]
pub enum ScoringFormat {
    /// Points.
    Points,
    /// Percent.
    Percentage,
}
