//! `zoomctl logout`: forgets a login.

use clap::Args;
use zoom_api::auth::TokenSource as _;

use crate::connection::{Place, block_on};
use crate::failure::Failure;
use crate::output::note;
use crate::profile::{Login, Profile};

/// Forgets a login.
///
/// The consent of a user who logged in with a browser is taken back at Zoom.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    place: Place,
}

/// Takes the login's files away.
///
/// # Errors
/// When there is no login, or its files cannot be removed. A token that Zoom does not take back is noted, and forgotten all the same.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let profile = arguments.place.profile()?;
    let login = profile.load();
    if let Ok(Some(login)) = &login
        && login.account_id.is_none()
    {
        let oauth_url = arguments.place.oauth_url(Some(login));
        if let Err(failure) = block_on(revoke(&profile, login, oauth_url)) {
            note(format_args!("zoomctl: the consent was not taken back at Zoom: {}", failure.message()));
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
