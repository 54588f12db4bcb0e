//! `zoomctl logout`: removes a stored login.

use clap::Args;
use zoom_api::auth::TokenSource as _;

use crate::connection::{Login, Profile, ServerOptions, block_on};
use crate::terminal::{Failure, note};

/// Remove a stored login.
///
/// The tokens of a user who logged in with a browser are also revoked at Zoom.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    server: ServerOptions,
}

/// Removes the login.
///
/// # Errors
/// Fails if there is no login, or its files cannot be removed. A token that cannot be revoked only causes a warning.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let profile = arguments.server.profile()?;
    let login = profile.load();
    if let Ok(Some(login)) = &login
        && login.account_id.is_none()
    {
        let oauth_url = arguments.server.oauth_url(Some(login));
        if let Err(failure) = block_on(revoke(&profile, login, oauth_url)) {
            note(format_args!("zoomctl: warning: cannot revoke the token at Zoom: {}", failure.message()));
        }
    }
    if profile.clear()? {
        note(format_args!("logged out (profile `{}`)", profile.name()));
        return Ok(());
    }
    Err(Failure::from(format!("not logged in (profile `{}`)", profile.name())))
}

async fn revoke(profile: &Profile, login: &Login, oauth_url: Option<String>) -> Result<(), Failure> {
    let tokens = login.tokens(profile, oauth_url)?;
    tokens.token().await?;
    Ok(tokens.revoke().await?)
}
