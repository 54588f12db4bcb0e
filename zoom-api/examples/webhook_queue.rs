//! Puts verified events into a queue, from which a worker takes them: here a channel, in an application a table or a message broker.
//!
//! ```sh
//! ZOOM_SECRET_TOKEN=… cargo run -p zoom-client --features axum --example webhook_queue
//! ```

use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use zoom_api::event::RawEvent;
use zoom_api::webhook::{Verified, Verifier};

/// The state of the receiver.
#[derive(Clone)]
struct Receiver {
    verifier: Verifier,
    queue: mpsc::Sender<String>,
}

impl FromRef<Receiver> for Verifier {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.verifier.clone()
    }
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
    let (queue, messages) = mpsc::channel(1_000);
    tokio::spawn(work(messages));
    let router = axum::Router::new().route("/webhooks", post(receive)).with_state(Receiver { verifier, queue });
    Ok(axum::serve(listener, router).await?)
}

/// Stores an event. If the queue is full, Zoom delivers it again.
async fn receive(State(receiver): State<Receiver>, verified: Verified) -> StatusCode {
    let Ok(message) = serde_json::to_string(&verified) else { return StatusCode::INTERNAL_SERVER_ERROR };
    receiver.queue.try_send(message).map_or(StatusCode::SERVICE_UNAVAILABLE, |()| StatusCode::OK)
}

/// Takes events from the queue, to which only this program writes. An event may be delivered twice, and has the same `id()` then.
async fn work(mut messages: mpsc::Receiver<String>) {
    while let Some(message) = messages.recv().await {
        match Verified::from_trusted_json(&message).map(|verified| verified.read::<RawEvent>()) {
            Ok(Ok(event)) => println!("{} at {:?}", event.name(), event.timestamp()),
            invalid => eprintln!("{invalid:?}"),
        }
    }
}
