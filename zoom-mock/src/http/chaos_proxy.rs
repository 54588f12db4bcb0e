//! A proxy that breaks connections on purpose.

use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::fault::Fault;

/// A TCP proxy between a client and a server, such as [`MockZoom`](crate::MockZoom), that breaks connections on purpose.
///
/// Each accepted connection takes the next fault from a queue; while the queue is empty, connections have no fault. The proxy
/// listens on a free port of the loopback interface and stops when it is dropped.
///
/// # Examples
/// ```
/// use zoom_mock::{ChaosProxy, Fault, MockZoom};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use zoom_api::meetings::registrants::list_registrants;
///
/// let mock = MockZoom::start().await?;
/// let proxy = ChaosProxy::start(mock.address()).await?;
/// proxy.queue([Fault::ResetAfterResponseBytes(20)]);
/// let client = mock.client_builder().token(mock.issue_token()).base_url(proxy.url("/v2")).build()?;
/// // The first response breaks off after 20 bytes, and the client retries.
/// assert_eq!(client.send(list_registrants(85746065).status("pending")).await?.registrants.len(), 3);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct ChaosProxy {
    address: SocketAddr,
    faults: Arc<Mutex<VecDeque<Fault>>>,
    connections: Arc<Mutex<usize>>,
    task: JoinHandle<()>,
}

impl ChaosProxy {
    /// Starts a proxy to the server at this address.
    ///
    /// # Errors
    /// Fails if no port of the loopback interface can be opened.
    pub async fn start(server: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let faults = Arc::<Mutex<VecDeque<Fault>>>::default();
        let connections = Arc::<Mutex<usize>>::default();
        let task = tokio::spawn(accept(listener, server, Arc::clone(&faults), Arc::clone(&connections)));
        Ok(Self { address, faults, connections, task })
    }

    /// Queues faults, one for each connection to come.
    pub fn queue(&self, faults: impl IntoIterator<Item = Fault>) {
        locked(&self.faults).extend(faults);
    }

    /// Returns the address on which the proxy listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the URL of a path at the proxy: `http://127.0.0.1:PORT` and the path.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Returns the number of connections accepted so far.
    #[must_use]
    pub fn connection_count(&self) -> usize {
        *locked(&self.connections)
    }
}

impl Drop for ChaosProxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(
    listener: TcpListener,
    server: SocketAddr,
    faults: Arc<Mutex<VecDeque<Fault>>>,
    connections: Arc<Mutex<usize>>,
) {
    while let Ok((client, _)) = listener.accept().await {
        *locked(&connections) += 1;
        let fault = locked(&faults).pop_front().unwrap_or(Fault::None);
        // Broken connections are the purpose, so their errors are not reported.
        tokio::spawn(async move { relay(client, server, fault).await.ok() });
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How the bytes of one direction are relayed.
#[derive(Clone, Copy)]
struct Transfer {
    /// Bytes to relay before the connection ends.
    limit: usize,
    /// Pause before the first byte.
    delay: Duration,
    /// Pause before each byte.
    drip: Option<Duration>,
}

const UNDISTURBED: Transfer = Transfer { limit: usize::MAX, delay: Duration::ZERO, drip: None };

/// How the connection ends once one direction is complete.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Close,
    Reset,
}

async fn relay(client: TcpStream, server: SocketAddr, fault: Fault) -> io::Result<()> {
    let (request, response, end) = match fault {
        Fault::None => (UNDISTURBED, UNDISTURBED, End::Close),
        Fault::Reset => return client.set_zero_linger(),
        Fault::ResetAfterRequestBytes(limit) => (Transfer { limit, ..UNDISTURBED }, UNDISTURBED, End::Reset),
        Fault::ResetAfterResponseBytes(limit) => (UNDISTURBED, Transfer { limit, ..UNDISTURBED }, End::Reset),
        Fault::CloseAfterResponseBytes(limit) => (UNDISTURBED, Transfer { limit, ..UNDISTURBED }, End::Close),
        Fault::BlackHole => return swallow(client).await,
        Fault::Delay(delay) => (UNDISTURBED, Transfer { delay, ..UNDISTURBED }, End::Close),
        Fault::Drip(drip) => (UNDISTURBED, Transfer { drip: Some(drip), ..UNDISTURBED }, End::Close),
    };
    if end == End::Reset {
        client.set_zero_linger()?;
    }
    let (client_reader, client_writer) = client.into_split();
    let (server_reader, server_writer) = TcpStream::connect(server).await?.into_split();
    tokio::select! {
        ended = copy(client_reader, server_writer, request) => ended?,
        ended = copy(server_reader, client_writer, response) => ended?,
    }
    Ok(())
}

/// Reads and discards everything without a response.
async fn swallow(mut client: TcpStream) -> io::Result<()> {
    tokio::io::copy(&mut client, &mut tokio::io::sink()).await.map(drop)
}

/// Copies bytes until the sender stops or the limit is reached.
async fn copy(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, transfer: Transfer) -> io::Result<()> {
    let mut left = transfer.limit;
    let mut buffer = vec![0; 16 * 1024];
    let mut delay = Some(transfer.delay);
    while left > 0 {
        let limit = left.min(if transfer.drip.is_some() { 1 } else { buffer.len() });
        let read = from.read(buffer.get_mut(..limit).unwrap_or_default()).await?;
        if read == 0 {
            break;
        }
        if let Some(pause) = delay.take().filter(|pause| !pause.is_zero()).or(transfer.drip) {
            tokio::time::sleep(pause).await;
        }
        to.write_all(buffer.get(..read).unwrap_or_default()).await?;
        left -= read;
    }
    Ok(())
}
