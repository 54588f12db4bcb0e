//! The port, and the connections to it.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::answer::answer;
use crate::state::Shared;
use crate::wire::{Harm, Wire};

/// How long to wait for connections to close when there is no room for another.
const FULL: Duration = Duration::from_millis(10);

/// Serves connections until its task is aborted; the connections end with it.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => _ = connections.spawn(connection(stream, Arc::clone(&shared))),
            Err(_) => tokio::time::sleep(FULL).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    // Small answers should not wait for acknowledgements; where that cannot be set, they do.
    _ = stream.set_nodelay(true);
    let harm = Harm::default();
    let wire = TokioIo::new(Wire::new(stream, harm.clone()));
    let service = service_fn(|request| async { Ok::<_, Infallible>(answer(&shared, &harm, request).await) });
    // What a peer does to its connection is not the mock's to report.
    _ = http1::Builder::new().serve_connection(wire, service).await;
}
