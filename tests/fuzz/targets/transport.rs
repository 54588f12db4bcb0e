//! A client whose responses a function computes.

use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};
use zoom_api::{BoxFuture, Client, Endpoint, Result, retry::NoRetry};

struct Computed<F>(F);

impl<F: Fn(&Request) -> Response + Send + Sync> Transport for Computed<F> {
    fn send(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        let response = (self.0)(&request);
        Box::pin(async { Ok(response) })
    }
}

/// Returns a client whose requests are passed to `respond`.
pub fn client(respond: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Client {
    let built = Client::builder().token("a-token").retry_policy(NoRetry).transport(Computed(respond)).build();
    built.expect("constants make a valid client")
}

/// Runs a future on the paused clock.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime").block_on(future)
}

/// Sends a call.
pub fn send<E: Endpoint>(client: &Client, call: E) -> Result<E::Output> {
    block_on(client.send(call))
}
