//! `zoomctl whoami`: what calls would be made with.

use std::time::SystemTime;

use clap::Args;
use serde_json::{Map, Value as Json};
use zoom_api::auth::Grant;

use crate::connection::{Credentials, Place, block_on};
use crate::failure::Failure;
use crate::output::Output;
use crate::profile::{Login, Profile};

/// Tells what calls would be made with.
///
/// That is the login or the app, until when its token holds, and its scopes. Zoom is not asked.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Prints JSON.
    #[arg(long)]
    pub(crate) json: bool,
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
    if let Some(url) = arguments.place.base_url(credentials.login()) {
        told.insert("base_url".to_owned(), url.into());
    }
    let told = Json::Object(told);
    if arguments.json {
        return out.line(format!("{told:#}"));
    }
    ORDER.iter().try_for_each(|name| told.get(*name).map_or(Ok(()), |value| line(name, value, out)))
}

/// What is told first.
const ORDER: [&str; 8] = ["profile", "source", "flow", "account_id", "client_id", "base_url", "token", "scopes"];

fn line(name: &str, value: &Json, out: &mut Output) -> Result<(), Failure> {
    let value = match value {
        Json::Array(items) => items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join("\n            "),
        other => other.as_str().map_or_else(|| other.to_string(), str::to_owned),
    };
    let name = format!("{:<12}", name.replace('_', " "));
    let paint = out.paint();
    out.line(format!("{}{value}", paint.faint(name)))
}

fn told(credentials: &Credentials) -> Result<Map<String, Json>, Failure> {
    Ok(match credentials {
        Credentials::Token(_) => Map::from_iter([("source".to_owned(), "ZOOM_ACCESS_TOKEN".into())]),
        Credentials::App(login) => of_login("the environment", login),
        Credentials::Profile(profile, login) => {
            let mut told = of_login("login", login);
            told.insert("profile".to_owned(), profile.name().into());
            if let Some(grant) = block_on(grant(profile))? {
                told.insert("token".to_owned(), validity(&grant).into());
                let scopes = grant.scopes().map(|scopes| scopes.iter().map(Json::from).collect());
                told.insert("scopes".to_owned(), scopes.map_or(Json::Null, Json::Array));
            }
            told
        }
    })
}

fn of_login(source: &str, login: &Login) -> Map<String, Json> {
    let flow = if login.account_id.is_some() { "server-to-server" } else { "user" };
    let mut told = Map::new();
    told.insert("source".to_owned(), source.into());
    told.insert("flow".to_owned(), flow.into());
    told.insert("client_id".to_owned(), login.client_id.clone().into());
    if let Some(account) = &login.account_id {
        told.insert("account_id".to_owned(), account.clone().into());
    }
    told
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
