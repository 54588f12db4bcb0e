//! `zoomctl move-secrets`: moves the secrets of a stored login between files and the keyring.

use clap::Args;

use crate::connection::{SecretStorage, ServerOptions, block_on};
use crate::terminal::{Failure, FailureKind, note};

/// Move the secrets of a stored login to the keyring, or to files.
///
/// The client secret and the tokens stay valid. `zoomctl whoami` shows where they are.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Where to store the secrets.
    #[arg(value_name = "STORAGE")]
    to: SecretStorage,
    #[command(flatten)]
    server: ServerOptions,
}

/// Moves the secrets.
///
/// # Errors
/// Fails if there is no login, or a file or the keyring cannot be written. The secrets are complete in one place then.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let profile = arguments.server.profile()?;
    let missing = || {
        Failure::new(FailureKind::Unauthorized, format!("not logged in (profile `{}`)", profile.name()))
            .hint("log in with `zoomctl login`")
    };
    let login = profile.load()?.ok_or_else(missing)?;
    let is_moved = block_on(profile.move_secrets(&login, arguments.to))?;
    let place = match arguments.to {
        SecretStorage::Keyring => "the keyring",
        SecretStorage::File => "files",
    };
    let verb = if is_moved { "are now" } else { "were already" };
    note(format_args!("the secrets {verb} in {place} (profile `{}`)", profile.name()));
    Ok(())
}
