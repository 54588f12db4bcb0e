//! `zoomctl trigger`: sends an example of an event to a receiver, signed as Zoom signs it.

mod set;

use clap::Args;
use clap_complete::ArgValueCompleter;
use jiff::Timestamp;
use secrecy::SecretString;
use url::Url;

use crate::catalog::{candidates, events};
use crate::connection::{Webhook, block_on};
use crate::terminal::{Failure, Output, note};

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
    if arguments.secret.is_none() {
        note("the request has no signature: pass `--secret` or set `ZOOM_WEBHOOK_SECRET`");
    }
    let receiver = Webhook::new(arguments.to.clone(), arguments.secret.as_ref())?;
    let status = block_on(receiver.post(event.to_string()))?;
    out.line(format!("{} to {}: {}", arguments.name, arguments.to, status))?;
    match status {
        200 | 204 => Ok(()),
        _ => Err(Failure::from(format!("the receiver responded with {status}: Zoom would send the event again"))),
    }
}
