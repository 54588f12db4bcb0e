//! `zoomctl listen`: receives the events of a subscription over Zoom's WebSocket, and sends them to a local receiver.

use std::sync::Arc;

use clap::Args;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use url::Url;
use zoom_api::auth::{FixedToken, TokenSource};
use zoom_api::event::{Handlers, RawEvent};
use zoom_api::websocket::EventSocket;

use crate::connection::{Credentials, ServerOptions, Webhook, block_on};
use crate::terminal::{Failure, FailureKind, Output, note};

/// Receive events over Zoom's WebSocket, and send them to a local URL.
///
/// The program runs until Ctrl-C. Each event is posted to the URL, signed as Zoom signs webhooks, so that a receiver can be tried without a public
/// address. Without a URL, the events are printed. The app is a server-to-server app with an event subscription of the method WebSocket.
/// Events that happen while the program does not run are lost.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// ID of the event subscription.
    #[arg(long, value_name = "ID")]
    subscription: String,
    /// URL of the receiver.
    #[arg(long, value_name = "URL")]
    forward_to: Option<Url>,
    /// Secret token that signs the requests; without it, they have no signature.
    #[arg(long, env = "ZOOM_WEBHOOK_SECRET", hide_env_values = true)]
    secret: Option<SecretString>,
    /// URL of the WebSocket, instead of Zoom's.
    #[arg(long, value_name = "URL", env = "ZOOM_WEBSOCKET_URL", hide_env_values = true)]
    websocket_url: Option<String>,
    #[command(flatten)]
    server: ServerOptions,
}

/// Receives events until Ctrl-C.
///
/// # Errors
/// Fails if there are no credentials, or if Zoom does not accept them any more.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    if arguments.forward_to.is_some() && arguments.secret.is_none() {
        note("the requests have no signature: pass `--secret` or set `ZOOM_WEBHOOK_SECRET`");
    }
    let credentials = arguments.server.credentials()?;
    let outcome = block_on(async {
        match &credentials {
            Credentials::Token(token) => arguments.listen(FixedToken::new(token.expose_secret())?, out).await,
            Credentials::App(login) => {
                let app = login.app(arguments.server.oauth_url(Some(login)))?;
                arguments.listen(login.app_tokens(&app), out).await
            }
            Credentials::Profile(profile, login) => {
                let tokens = login.tokens(profile, arguments.server.oauth_url(Some(login)))?;
                arguments.listen(tokens, out).await
            }
        }
    });
    outcome.or_else(|failure| if failure.kind() == FailureKind::Interrupted { Ok(()) } else { Err(failure) })
}

impl Arguments {
    async fn listen(&self, tokens: impl TokenSource + 'static, out: &mut Output) -> Result<(), Failure> {
        let (lines, printed) = unbounded_channel();
        let receiver = self.forward_to.clone().map(|url| Webhook::new(url, self.secret.as_ref())).transpose()?;
        let socket = EventSocket::new(&self.subscription, tokens, handlers(receiver.map(Arc::new), lines));
        let socket = socket.on_status(note);
        let socket = match &self.websocket_url {
            Some(url) => socket.url(url),
            None => socket,
        };
        tokio::select! {
            error = socket.run() => Err(error.into()),
            failure = print(printed, out) => failure,
        }
    }
}

/// Forwards every event, or prints it.
fn handlers(receiver: Option<Arc<Webhook>>, lines: UnboundedSender<String>) -> Handlers {
    Handlers::new().on_any(move |event: RawEvent| {
        let (receiver, lines) = (receiver.clone(), lines.clone());
        async move {
            let line = match receiver {
                Some(receiver) => match receiver.post(event.json().to_owned()).await {
                    Ok(status) => format!("{}: {status}", event.name()),
                    Err(failure) => format!("{}: {}", event.name(), failure.message()),
                },
                None => event.json().to_owned(),
            };
            lines.send(line)
        }
    })
}

/// Prints lines as they come.
async fn print(mut lines: UnboundedReceiver<String>, out: &mut Output) -> Result<(), Failure> {
    while let Some(line) = lines.recv().await {
        out.line(line)?;
        out.flush()?;
    }
    Ok(())
}
