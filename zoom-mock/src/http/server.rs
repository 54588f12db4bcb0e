//! Accepts connections and serves the requests that they bring.

use std::convert::Infallible;
use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::connection::{Connection, ResponseFault};
use super::fault::Fault;
use super::reply::Reply;

/// Pause before the next `accept` after one failed, typically because file descriptors ran out.
const ACCEPT_RETRY: Duration = Duration::from_millis(10);

/// Handles requests; the layers above implement it.
pub(crate) trait Service: Send + Sync + 'static {
    /// Handles one request. Setting `fault` makes the connection fail while the response is written.
    fn handle(
        &self,
        request: Request<Incoming>,
        fault: &ResponseFault,
    ) -> impl Future<Output = Response<Full<Bytes>>> + Send;
}

/// Serves connections until its task is aborted; open connections end with it.
pub(crate) async fn serve<S: Service>(listener: TcpListener, service: Arc<S>) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => _ = connections.spawn(serve_connection(stream, Arc::clone(&service))),
            Err(_) => tokio::time::sleep(ACCEPT_RETRY).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn serve_connection<S: Service>(stream: TcpStream, service: Arc<S>) {
    // Without `TCP_NODELAY`, small responses are only slower.
    _ = stream.set_nodelay(true);
    let fault = ResponseFault::default();
    let connection = TokioIo::new(Connection::new(stream, fault.clone()));
    let handle = service_fn(|request| async { Ok::<_, Infallible>(service.handle(request, &fault).await) });
    // A client that breaks its own connection is not an error of the mock.
    _ = http1::Builder::new().serve_connection(connection, handle).await;
}

/// Waits for the reply's delay, arms its fault, and returns the response to write.
pub(crate) async fn deliver(reply: Reply, fault: &ResponseFault) -> Response<Full<Bytes>> {
    match reply.fault {
        Fault::BlackHole => pending().await,
        Fault::Delay(delay) => tokio::time::sleep(delay.saturating_add(reply.delay)).await,
        _ => tokio::time::sleep(reply.delay).await,
    }
    fault.set(reply.fault);
    reply.into_response()
}
