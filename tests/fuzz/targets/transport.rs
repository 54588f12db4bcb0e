//! A client whose answers are made on the spot.

use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};
use zoom_api::{BoxFuture, Client, Endpoint, Result, retry::NoRetry};

struct Made<F>(F);

impl<F: Fn(&Request) -> Response + Send + Sync> Transport for Made<F> {
    fn send(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        let response = (self.0)(&request);
        Box::pin(async { Ok(response) })
    }
}

/// A client that is answered by a function.
pub fn client(answer: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Client {
    let built = Client::builder().token("a-token").retry_policy(NoRetry).transport(Made(answer)).build();
    built.expect("a client of constants")
}

/// Runs to the end.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime").block_on(future)
}

/// Sends one call.
pub fn send<E: Endpoint>(client: &Client, call: E) -> Result<E::Output> {
    block_on(client.send(call))
}
