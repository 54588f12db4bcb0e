//! Receives events with `hyper`, without a framework.
//!
//! ```sh
//! ZOOM_SECRET_TOKEN=… cargo run -p zoom-client --features webhook --example webhook_hyper
//! ```

use std::convert::Infallible;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use zoom_api::event::{Event, Handlers};
use zoom_api::webhook::{Verifier, WebhookService};
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
    println!("listening on http://{}", listener.local_addr()?);
    serve(listener, verifier).await
}

/// Receives events until the program ends.
pub async fn serve(listener: TcpListener, verifier: Verifier) -> Result<(), Box<dyn std::error::Error>> {
    let handlers = Handlers::new()
        .on(|event: Event<MeetingStarted>| async move { println!("a meeting of {} started", event.account_id) });
    let service = WebhookService::new(verifier, handlers).on_failure(|failure| eprintln!("{failure}"));
    loop {
        let (stream, _) = listener.accept().await?;
        let service = service.clone();
        tokio::spawn(async move {
            let respond = service_fn(|request| async { Ok::<_, Infallible>(service.respond(request).await) });
            let mut server = http1::Builder::new();
            if let Err(error) = server.timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), respond).await {
                eprintln!("{error}");
            }
        });
    }
}
