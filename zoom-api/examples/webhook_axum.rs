//! Receives events with `axum`: as a service with handlers, and with an extractor.
//!
//! ```sh
//! ZOOM_SECRET_TOKEN=… cargo run -p zoom-client --features axum --example webhook_axum
//! ```

use axum::Router;
use axum::routing::post;
use tokio::net::TcpListener;
use zoom_api::event::{Event, Handlers};
use zoom_api::webhook::{Verifier, Webhook, WebhookService};
use zoom_api::zoom_event;

/// A meeting started.
#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    /// Account of the host.
    pub account_id: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::new(std::env::var("ZOOM_SECRET_TOKEN")?);
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("listening on http://{}/webhooks", listener.local_addr()?);
    serve(listener, verifier).await
}

/// Receives events until the program ends.
pub async fn serve(listener: TcpListener, verifier: Verifier) -> Result<(), Box<dyn std::error::Error>> {
    let handlers = Handlers::new()
        .on(|event: Event<MeetingStarted>| async move { println!("a meeting of {} started", event.account_id) })
        .on_unknown(|event| async move { println!("nothing handles {}", event.name()) });
    let service = WebhookService::new(verifier.clone(), handlers).on_failure(|failure| eprintln!("{failure}"));
    let router = Router::new()
        .route("/extracted", post(meeting_started))
        .with_state(verifier)
        .route_service("/webhooks", service);
    Ok(axum::serve(listener, router).await?)
}

/// Handles one kind of event, whose signature is verified.
async fn meeting_started(Webhook(event): Webhook<Event<MeetingStarted>>) {
    println!("a meeting of {} started", event.account_id);
}
