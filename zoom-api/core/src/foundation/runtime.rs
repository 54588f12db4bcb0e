//! The runtime of tokio in which the program calls the crate.

use std::cell::Cell;
use std::fmt;
use std::net::{Ipv4Addr, UdpSocket};
use std::panic::catch_unwind;
use std::time::Duration;

use tokio::runtime::{Handle, Id};

thread_local! {
    /// The runtime of this thread that has timers, and the one that has sockets.
    static FOUND: Cell<[Option<Id>; 2]> = const { Cell::new([None; 2]) };
}

/// Why timers or sockets of tokio would panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuntimeError {
    Missing,
    NoTimers,
    NoSockets,
}

impl fmt::Display for RuntimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "there is no tokio runtime",
            Self::NoTimers => "the tokio runtime has no timers: build it with `enable_all` or `enable_time`",
            Self::NoSockets => "the tokio runtime has no sockets: build it with `enable_all` or `enable_io`",
        })
    }
}

impl std::error::Error for RuntimeError {}

/// Returns the runtime, if it has timers.
pub(crate) fn with_timers() -> Result<Handle, RuntimeError> {
    let runtime = Handle::try_current().map_err(|_| RuntimeError::Missing)?;
    if is_found(0, runtime.id(), has_timers) { Ok(runtime) } else { Err(RuntimeError::NoTimers) }
}

/// Returns the runtime, if it has timers and sockets.
pub(crate) fn with_sockets() -> Result<Handle, RuntimeError> {
    let runtime = with_timers()?;
    if is_found(1, runtime.id(), has_sockets) { Ok(runtime) } else { Err(RuntimeError::NoSockets) }
}

/// Looks once for each runtime and thread.
fn is_found(position: usize, runtime: Id, look: fn() -> bool) -> bool {
    let mut found = FOUND.get();
    let Some(known) = found.get_mut(position) else { return false };
    if *known == Some(runtime) {
        return true;
    }
    let is_found = look();
    *known = is_found.then_some(runtime);
    FOUND.set(found);
    is_found
}

/// Tokio has no query for timers, and panics where one is created. The panic ends here, although its message is printed.
fn has_timers() -> bool {
    catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).is_ok()
}

/// The same for sockets, which panic where they are registered.
fn has_sockets() -> bool {
    let bound = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0));
    let Ok(socket) = bound.and_then(|socket| socket.set_nonblocking(true).map(|()| socket)) else { return true };
    catch_unwind(|| drop(tokio::net::UdpSocket::from_std(socket))).is_ok()
}
