//! `zoomctl trigger`: sends an example of an event to a receiver, signed as Zoom signs it.

mod set;

use std::time::Duration;

use clap::Args;
use clap_complete::ArgValueCompleter;
use jiff::Timestamp;
use secrecy::SecretString;
use url::Url;
use zoom_api::endpoint::Method;
use zoom_api::transport::{Request, ReqwestTransport, Transport as _, TransportOptions};
use zoom_api::webhook::Verifier;

use crate::catalog::{candidates, events};
use crate::connection::block_on;
use crate::terminal::{Failure, FailureKind, Output, note};

/// The time after which Zoom expects no response any more is 3 seconds; a receiver that is being debugged gets more.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Larger responses are of no interest.
const MOST_BYTES: usize = 1 << 20;

/// Send an example of an event to a URL.
///
/// The example has every declared field. It is signed with the secret token, as Zoom signs webhooks. The exit status is 1 unless the receiver
/// responds with 200 or 204, which Zoom requires within 3 seconds.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Event to send, such as `meeting.started`.
    #[arg(value_name = "NAME", add = ArgValueCompleter::new(candidates::events))]
    name: String,
    /// URL of the receiver.
    #[arg(long, value_name = "URL")]
    to: Url,
    /// Secret token of the app; without it, the request has no signature.
    #[arg(long, env = "ZOOM_WEBHOOK_SECRET", hide_env_values = true)]
    secret: Option<SecretString>,
    /// Value in the payload, such as `object.topic=Weekly`; repeatable. `:=` instead of `=` sets JSON.
    #[arg(long, value_name = "PATH=VALUE")]
    set: Vec<String>,
}

/// Sends the event, and prints the status of the response.
///
/// # Errors
/// Fails if the event is not declared, a value does not match, the receiver is unreachable, or it does not accept the event.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let own = events::find(&arguments.name)?;
    let mut event = events::example(own, Timestamp::now().as_millisecond());
    if let Some(payload) = event.get_mut("payload") {
        arguments.set.iter().try_for_each(|word| set::apply(payload, word))?;
        let checked = own.round_trip(payload.to_string());
        checked.map_err(|error| Failure::usage(format!("the payload does not match the declaration: {error}")))?;
    }
    let request = arguments.request(event.to_string())?;
    let response = block_on(async {
        let transport = ReqwestTransport::new(TIMEOUT).map_err(|error| Failure::from(error.to_string()))?;
        let sent = transport.send(request, TransportOptions::new(MOST_BYTES, TIMEOUT)).await;
        sent.map_err(|error| {
            Failure::new(FailureKind::NotSent, format!("cannot send the event to {}: {error}", arguments.to))
        })
    })?;
    out.line(format!("{} to {}: {}", arguments.name, arguments.to, response.status))?;
    match response.status.as_u16() {
        200 | 204 => Ok(()),
        status => Err(Failure::from(format!("the receiver responded with {status}: Zoom would send the event again"))),
    }
}

impl Arguments {
    fn request(&self, body: String) -> Result<Request, Failure> {
        let mut request = Request::new(Method::Post, self.to.clone());
        match &self.secret {
            Some(secret) => {
                let signed = Verifier::new(secret.clone()).signed_request(self.to.as_str(), body.clone());
                let signed = signed.map_err(|error| Failure::usage(error.to_string()))?;
                request.headers = signed.headers().clone();
            }
            None => {
                note("the request has no signature: pass `--secret` or set `ZOOM_WEBHOOK_SECRET`");
                let json = "application/json".parse().map_err(|_| Failure::usage("invalid header"))?;
                request.headers.insert("content-type", json);
            }
        }
        request.body = body.into();
        Ok(request)
    }
}
