//! The seed's call with `reqwest` alone.

use std::error::Error;
use std::time::Duration;

use reqwest::multipart::Form;

#[derive(serde::Serialize)]
struct Registrant {
    id: &'static str,
}

fn main() -> Result<(), Box<dyn Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(call())
}

async fn call() -> Result<(), Box<dyn Error>> {
    let client = reqwest::Client::builder().timeout(Duration::from_secs(60)).build()?;
    let registrants = serde_json::to_string(&[Registrant { id: "a" }])?;
    let response = client
        .put(format!("https://api.zoom.us/v2/meetings/{}/registrants/status", 85746065))
        .query(&[("occurrence_id", "1648194360000")])
        .bearer_auth(std::env::var("ZOOM_TOKEN")?)
        .multipart(Form::new().text("action", "deny").text("registrants", registrants))
        .send()
        .await?;
    if !response.status().is_success() {
        let error: serde_json::Value = response.json().await?;
        return Err(error.to_string().into());
    }
    Ok(())
}
