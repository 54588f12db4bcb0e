//! The generated decoders and encoders of responses. `describe` reads and writes JSON by the tables of the models, without them.

mod endpoints;

use serde::Serialize;
use serde::de::DeserializeOwned;
use zoom_api::Endpoint;
use zoom_api::describe::Description;

/// Decodes a response as the output of an endpoint, and encodes it again.
pub type RoundTrip = fn(&str) -> Result<String, String>;

fn of<E: Endpoint<Output: DeserializeOwned + Serialize>>(body: &str) -> Result<String, String> {
    let output: E::Output = serde_json::from_str(body).map_err(|error| error.to_string())?;
    serde_json::to_string(&output).map_err(|error| error.to_string())
}

/// Returns the round trip of an endpoint with JSON as its output.
pub fn find(own: &Description) -> Option<RoundTrip> {
    let name = format!("{}::{}", own.import_path(), own.info().name);
    endpoints::ALL.iter().find(|(endpoint, _)| *endpoint == name).map(|(_, round_trip)| *round_trip)
}
