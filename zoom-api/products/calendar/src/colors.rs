//! Color palettes of calendars and events.

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the palettes of calendar colors and event colors.
#[zoom_endpoint(
    GET, "/calendars/colors",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:color", "calendar:read:color:admin"],
    rate_limit = Light,
    operation = "Getcolor",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/colors/GET/calendars/colors",
    errors(
        /// The user may not access this resource.
        403 => Forbidden,
    )
)]
pub fn get_colors() -> Colors;

/// Palettes of calendar colors and event colors.
#[zoom_model(response)]
pub struct Colors {
    /// Resource type: always `calendar#colors`.
    pub kind: Option<ColorsKind>,
    /// When the palettes were last modified.
    pub updated: Option<Timestamp>,
    /// Palette of calendar colors.
    pub calendar: Vec<PaletteColor>,
    /// Palette of event colors.
    pub event: Vec<PaletteColor>,
}

/// Resource type of the palettes; always the same value.
#[zoom_model]
pub enum ColorsKind {
    /// Palettes.
    #[zoom(rename = "calendar#colors")]
    Colors,
}

/// Color of a palette, with its ID.
#[zoom_model(response)]
pub struct PaletteColor {
    /// ID of the color.
    pub color_id: Option<String>,
    /// Foreground and background of the color.
    pub value: Option<Color>,
}

/// Foreground and background of a palette color.
#[zoom_model(response)]
pub struct Color {
    /// Color of the text.
    pub foreground: Option<String>,
    /// Main color.
    pub background: Option<String>,
}
