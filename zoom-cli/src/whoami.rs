//! `zoomctl whoami`: what calls would be made with.

use std::time::SystemTime;

use clap::Args;
use serde_json::{Value as Json, json};
use zoom_api::auth::Grant;

use crate::connection::{Credentials, Place, block_on};
use crate::failure::Failure;
use crate::output::Output;
use crate::profile::{Login, Profile};

/// Tells what calls would be made with: the login or the app, until when its token holds, and its scopes. It asks nobody.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Prints JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Prints it.
///
/// # Errors
/// When there is nothing that calls could be made with.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let credentials = arguments.place.credentials()?;
    let mut told = told(&credentials)?;
    if let (Some(members), Some(url)) = (told.as_object_mut(), arguments.place.base_url(credentials.login())) {
        members.insert("base_url".to_owned(), url.into());
    }
    if arguments.json {
        return out.line(format!("{told:#}"));
    }
    for (name, value) in told.as_object().into_iter().flatten() {
        let value = match value {
            Json::Array(items) => items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join("\n            "),
            other => other.as_str().map_or_else(|| other.to_string(), str::to_owned),
        };
        let name = format!("{:<12}", name.replace('_', " "));
        let paint = out.paint();
        out.line(format!("{}{value}", paint.faint(name)))?;
    }
    Ok(())
}

fn told(credentials: &Credentials) -> Result<Json, Failure> {
    Ok(match credentials {
        Credentials::Token(_) => json!({"source": "ZOOM_ACCESS_TOKEN"}),
        Credentials::App(login) => of_login("the environment", login),
        Credentials::Profile(profile, login) => {
            let mut told = of_login("login", login);
            told["profile"] = profile.name().into();
            if let Some(grant) = block_on(grant(profile))? {
                told["token"] = validity(&grant).into();
                told["scopes"] = grant.scopes().map(|scopes| scopes.iter().collect::<Vec<_>>()).into();
            }
            told
        }
    })
}

fn of_login(source: &str, login: &Login) -> Json {
    match &login.account_id {
        Some(account) => {
            json!({"source": source, "flow": "server-to-server", "account_id": account, "client_id": login.client_id})
        }
        None => json!({"source": source, "flow": "user", "client_id": login.client_id}),
    }
}

/// Until when the access token holds, to the second.
fn validity(grant: &Grant) -> String {
    let Some(end) = grant.expires_at() else { return "none".to_owned() };
    match end.duration_since(SystemTime::now()) {
        Ok(left) => format!("holds for {} min", left.as_secs().div_ceil(60)),
        Err(_) => "has ended; it is renewed by the next call".to_owned(),
    }
}

#[cfg(unix)]
async fn grant(profile: &Profile) -> Result<Option<Grant>, Failure> {
    use zoom_api::auth::{FileStore, TokenStore as _};

    let unread = |error| Failure::from(format!("{} cannot be read: {error}", profile.tokens().display()));
    FileStore::new(profile.tokens()).load().await.map_err(unread)
}

/// Tokens are kept on Unix alone.
#[cfg(not(unix))]
async fn grant(_: &Profile) -> Result<Option<Grant>, Failure> {
    Ok(None)
}
