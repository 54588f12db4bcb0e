//! A proxy that breaks connections on purpose.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::fault::Fault;

/// Stands between a client and a server, such as [`MockZoom`](crate::MockZoom), and hurts one connection after the other as it is told.
///
/// Each connection takes the next fault from the line; with none left, bytes pass unhurt. It stops when it is dropped.
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
/// // The first answer breaks off after 20 bytes; the call is repeated.
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
    /// Starts a proxy to a server.
    ///
    /// # Errors
    /// When no port of the loopback interface can be opened.
    pub async fn start(server: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let faults = Arc::<Mutex<VecDeque<Fault>>>::default();
        let connections = Arc::<Mutex<usize>>::default();
        let (line, count) = (Arc::clone(&faults), Arc::clone(&connections));
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                *locked(&count) += 1;
                let fault = locked(&line).pop_front().unwrap_or(Fault::None);
                tokio::spawn(async move {
                    // A connection that fails is what this is for.
                    let _ = relay(client, server, fault).await;
                });
            }
        });
        Ok(Self { address, faults, connections, task })
    }

    /// Puts faults in line, one for each connection to come.
    pub fn queue(&self, faults: impl IntoIterator<Item = Fault>) {
        locked(&self.faults).extend(faults);
    }

    /// Where the proxy listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL of a path at the proxy.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// How many connections there were.
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

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How one direction is hurt.
#[derive(Clone, Copy)]
struct Way {
    /// Bytes that pass before the connection ends.
    passes: usize,
    /// The pause before the first byte.
    delay: Duration,
    /// The pause before each byte.
    drip: Option<Duration>,
}

const UNHURT: Way = Way { passes: usize::MAX, delay: Duration::ZERO, drip: None };

/// How the connection ends when a direction is through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Close,
    Reset,
}

async fn relay(client: TcpStream, server: SocketAddr, fault: Fault) -> io::Result<()> {
    let (sent, answered, end) = match fault {
        Fault::None => (UNHURT, UNHURT, End::Close),
        Fault::Reset => return client.set_zero_linger(),
        Fault::ResetAfterRequestBytes(passes) => (Way { passes, ..UNHURT }, UNHURT, End::Reset),
        Fault::ResetAfterResponseBytes(passes) => (UNHURT, Way { passes, ..UNHURT }, End::Reset),
        Fault::CloseAfterResponseBytes(passes) => (UNHURT, Way { passes, ..UNHURT }, End::Close),
        Fault::BlackHole => return swallow(client).await,
        Fault::Delay(delay) => (UNHURT, Way { delay, ..UNHURT }, End::Close),
        Fault::Drip(drip) => (UNHURT, Way { drip: Some(drip), ..UNHURT }, End::Close),
    };
    if end == End::Reset {
        client.set_zero_linger()?;
    }
    let (client_reads, client_writes) = client.into_split();
    let (server_reads, server_writes) = TcpStream::connect(server).await?.into_split();
    tokio::select! {
        ended = pass(client_reads, server_writes, sent) => ended?,
        ended = pass(server_reads, client_writes, answered) => ended?,
    }
    Ok(())
}

/// Reads what comes, and says nothing.
async fn swallow(mut client: TcpStream) -> io::Result<()> {
    tokio::io::copy(&mut client, &mut tokio::io::sink()).await.map(drop)
}

/// Passes bytes on until there are no more, or no more may pass.
async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, way: Way) -> io::Result<()> {
    let mut left = way.passes;
    let mut buffer = vec![0; 16 * 1024];
    let mut delay = Some(way.delay);
    while left > 0 {
        let limit = left.min(if way.drip.is_some() { 1 } else { buffer.len() });
        let read = from.read(buffer.get_mut(..limit).unwrap_or_default()).await?;
        if read == 0 {
            break;
        }
        if let Some(pause) = delay.take().filter(|pause| !pause.is_zero()).or(way.drip) {
            tokio::time::sleep(pause).await;
        }
        to.write_all(buffer.get(..read).unwrap_or_default()).await?;
        left -= read;
    }
    Ok(())
}
