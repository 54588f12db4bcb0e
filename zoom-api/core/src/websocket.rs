//! Events by Zoom's WebSocket, for programs that Zoom cannot reach with webhooks.
//!
//! [`EventSocket`] connects to a subscription of the app and calls the same [`Handlers`] as webhooks. Events that happen while nothing is connected
//! are lost. The connection is authenticated by its token, so that events have no signature.

mod backoff;
mod connect;
mod frame;
mod only_one;
mod session;
mod status;

use std::fmt;
use std::sync::Arc;

use tokio::sync::Semaphore;

use crate::auth::{AccessToken, TokenSource};
use crate::error::Error;
use crate::event::Handlers;
use crate::transport::{check_runtime, check_sockets};

use backoff::Backoff;
use connect::TlsConnector;
pub use connect::{Connect, Connection};
use only_one::OnlyOne;
use session::Session;
pub use status::{DisconnectReason, SocketStatus};

/// Zoom's WebSocket of events.
const URL: &str = "wss://ws.zoom.us/ws";

/// The number of events that are handled at the same time.
const MAX_CONCURRENT: usize = 64;

/// A connection to Zoom's WebSocket of events, which is established again whenever it ends.
///
/// It sends a heartbeat every 30 seconds, connects again after 45 seconds of silence, and renews a rejected token. The app is a server-to-server app or
/// a chatbot (`client_credentials`). Zoom allows one connection for each subscription: a new one ends the old one.
///
/// # Examples
/// ```no_run
/// use zoom_api::auth::OAuthApp;
/// use zoom_api::event::{Handlers, RawEvent};
/// use zoom_api::websocket::EventSocket;
///
/// # async fn example() -> zoom_api::Result<()> {
/// let app = OAuthApp::builder("client id", "client secret").build()?;
/// let tokens = app.server_to_server("account id").build();
/// let handlers = Handlers::new().on_any(|event: RawEvent| async move { println!("{}", event.name()) });
///
/// let socket = EventSocket::new("subscription id", tokens, handlers).on_status(|status| println!("{status}"));
/// // It ends only if no token is available.
/// Err(socket.run().await)
/// # }
/// ```
pub struct EventSocket {
    subscription: String,
    tokens: Arc<dyn TokenSource>,
    handlers: Arc<Handlers>,
    connector: Option<Arc<dyn Connect>>,
    url: String,
    report: Arc<dyn Fn(SocketStatus) + Send + Sync>,
    /// A permit for each event that may be handled at the same time, also by several connections.
    permits: Arc<Semaphore>,
}

impl EventSocket {
    /// Creates a socket for a subscription of the app, without connecting it.
    #[must_use]
    pub fn new(subscription: impl Into<String>, tokens: impl TokenSource + 'static, handlers: Handlers) -> Self {
        Self {
            subscription: subscription.into(),
            tokens: Arc::new(tokens),
            handlers: Arc::new(handlers),
            connector: None,
            url: URL.to_owned(),
            report: Arc::new(|_| {}),
            permits: Arc::new(Semaphore::new(MAX_CONCURRENT)),
        }
    }

    /// Calls a function when the socket connects or disconnects, and with every event that was not handled. It must return immediately.
    #[must_use]
    pub fn on_status(self, report: impl Fn(SocketStatus) + Send + Sync + 'static) -> Self {
        Self { report: Arc::new(report), ..self }
    }

    /// Sets the number of events that are handled at the same time. Default: 64, at least 1.
    ///
    /// While as many handlers run, no more events are read from the connection; heartbeats continue. Nothing is lost, as long as Zoom keeps
    /// the connection.
    #[must_use]
    pub fn max_concurrent(self, events: usize) -> Self {
        Self { permits: Arc::new(Semaphore::new(events.clamp(1, Semaphore::MAX_PERMITS))), ..self }
    }

    /// Sets the URL of the WebSocket. Default: `wss://ws.zoom.us/ws`. `ws:` is accepted for loopback addresses.
    #[must_use]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self { url: url.into(), ..self }
    }

    /// Sets how connections are opened, for proxies and tests. Default: TCP with TLS.
    #[must_use]
    pub fn connector(self, connector: impl Connect + 'static) -> Self {
        Self { connector: Some(Arc::new(connector)), ..self }
    }

    /// Receives events until the future is dropped. Handlers that are running are not canceled then.
    ///
    /// It returns only if it cannot continue: if the user must consent again, if the URL, the subscription ID or TLS is invalid, or if this process has
    /// another socket of the subscription, since both would end each other's connection.
    pub async fn run(self) -> Error {
        let checked = if self.connector.is_some() { check_runtime() } else { check_sockets() };
        if let Err(error) = checked {
            return error;
        }
        if self.subscription.trim().is_empty() {
            return Error::config("the subscription ID is empty", "copy it from the app's event subscriptions");
        }
        let Some(_guard) = OnlyOne::claim(&self.subscription) else {
            return Error::config(
                "this process has another socket of the subscription",
                "run one socket for each subscription",
            );
        };
        let connector = match &self.connector {
            Some(connector) => Arc::clone(connector),
            None => match TlsConnector::new() {
                Ok(connector) => Arc::new(connector),
                Err(error) => return error,
            },
        };
        let mut backoff = Backoff::default();
        let mut rejected: Option<AccessToken> = None;
        loop {
            let token = match rejected.take() {
                Some(token) => self.tokens.refresh(&token).await,
                None => self.tokens.token().await,
            };
            let reason = match token {
                Ok(token) => {
                    let session = Session::new(&self, &*connector, &token);
                    let reason = match session {
                        Ok(session) => session.run(&mut backoff).await,
                        Err(error) => return error,
                    };
                    rejected = reason.is_token_rejected().then_some(token);
                    reason
                }
                Err(error) if error.is_reauth_required() => return error,
                Err(error) => DisconnectReason::Token(error),
            };
            let retry_in = backoff.delay();
            (self.report)(SocketStatus::Disconnected { reason, retry_in });
            tokio::time::sleep(retry_in).await;
        }
    }
}

/// Omits the tokens.
impl fmt::Debug for EventSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventSocket")
            .field("subscription", &self.subscription)
            .field("handlers", &self.handlers)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}
