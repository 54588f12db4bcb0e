//! Receives events in a function that is called once for each request, such as an AWS Lambda function.
//!
//! With the crate `lambda_http`, `lambda_http::run(service())` is the whole program, since a `WebhookService` is a `tower` service. This example
//! calls the function with a signed request:
//!
//! ```sh
//! cargo run -p zoom-client --features webhook --example webhook_function
//! ```

use http::{Request, Response};
use zoom_api::event::{Event, Handlers};
use zoom_api::webhook::{BytesBody, Verifier, WebhookService};
use zoom_api::zoom_event;

/// A meeting started.
#[zoom_event("meeting.started")]
pub struct MeetingStarted {
    /// Account of the host.
    pub account_id: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::new("secret token");
    let service = service(verifier.clone());
    let json = r#"{"event":"meeting.started","event_ts":1764300000000,"payload":{"account_id":"a"}}"#;
    let request = verifier.signed_request("/webhooks", json)?.map(|_| json.to_owned());
    println!("{}", handle(&service, request).await.status());
    Ok(())
}

/// The receiver, which is created once for all calls. It responds after its handlers, since the platform stops the process in between calls.
pub fn service(verifier: Verifier) -> WebhookService {
    let handlers = Handlers::new()
        .on(|event: Event<MeetingStarted>| async move { println!("a meeting of {} started", event.account_id) });
    WebhookService::new(verifier, handlers).on_failure(|failure| eprintln!("{failure}"))
}

/// Handles one call of the function, whose request is complete in memory.
pub async fn handle(service: &WebhookService, request: Request<String>) -> Response<BytesBody> {
    service.respond(request.map(BytesBody::from)).await
}
