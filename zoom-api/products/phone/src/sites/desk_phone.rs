//! Sites: desk phone.

use zoom_api::zoom_model;

/// Time after which users of shared desk phones are signed out.
#[zoom_model]
pub struct HotDeskingSessionTimeout {
    /// Length of the session, in `unit`.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 30])]
    pub number: i64,
    /// Unit of `number`; minutes for 5, 10, 15 and 30, hours for every value but 30.
    pub unit: Option<Unit>,
}

/// Unit of a timeout.
#[zoom_model]
pub enum Unit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
}
