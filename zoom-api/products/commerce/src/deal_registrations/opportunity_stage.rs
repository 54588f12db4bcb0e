//! Deal registrations: opportunity stage.

use zoom_api::zoom_model;

/// Stage of a deal registration.
#[zoom_model]
pub enum OpportunityStage {
    /// Submitted.
    Submitted,
    /// Pending review.
    #[zoom(rename = "pending review")]
    PendingReview,
    /// Denied.
    Denied,
    /// Returned.
    Returned,
    /// Pending sales review.
    #[zoom(rename = "pending sales review")]
    PendingSalesReview,
    /// Approved.
    Approved,
    /// Expired.
    Expired,
    /// Revoked.
    Revoked,
    /// Closed: lost.
    #[zoom(rename = "closed-lost", alias = "Closed-Lost")]
    ClosedLost,
    /// Closed: won.
    #[zoom(rename = "closed-won", alias = "Closed-Won")]
    ClosedWon,
    /// Draft.
    Draft,
    /// Qualification.
    Qualification,
    /// Solution.
    Solution,
    /// Proof.
    Proof,
    /// Agreement.
    Agreement,
    /// Finalize.
    Finalize,
    /// Discovery.
    Discovery,
    /// Review.
    Review,
}

/// Stage of a listed deal registration.
#[zoom_model]
pub enum ListedStage {
    /// Submitted.
    Submitted,
    /// Pending review.
    #[zoom(rename = "pending review")]
    PendingReview,
    /// Denied.
    Denied,
    /// Returned.
    Returned,
    /// Pending sales review.
    #[zoom(rename = "pending sales review")]
    PendingSalesReview,
    /// Approved.
    Approved,
    /// Expired.
    Expired,
    /// Revoked.
    Revoked,
    /// Closed: lost.
    #[zoom(rename = "closed-lost", alias = "Closed-Lost")]
    ClosedLost,
    /// Closed: won.
    #[zoom(rename = "closed-won", alias = "Closed-Won")]
    ClosedWon,
    /// Draft.
    Draft,
    /// Qualification.
    Qualification,
    /// Solution.
    Solution,
    /// Proof.
    Proof,
    /// Agreement.
    Agreement,
    /// Finalize.
    Finalize,
}
