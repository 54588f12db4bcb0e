//! `zoomctl whoami`: prints the credentials in use, without secrets.

use std::time::SystemTime;

use clap::Args;
use serde_json::{Map, Value as Json};
use zoom_api::auth::Grant;

use crate::connection::{Credentials, Login, SecretStorage, ServerOptions, block_on};
use crate::terminal::{Failure, Output};

/// Show the credentials in use.
///
/// Prints the login or app, the validity of its token, and its scopes. Nothing is sent to Zoom.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    server: ServerOptions,
}

/// Prints the credentials.
///
/// # Errors
/// Fails if there are none.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let credentials = arguments.server.credentials()?;
    let mut fields = fields(&credentials)?;
    if let Some(url) = arguments.server.base_url(credentials.login()) {
        fields.insert("base_url".to_owned(), url.into());
    }
    let json = Json::Object(fields);
    if arguments.json {
        return out.line(format!("{json:#}"));
    }
    ORDER.iter().try_for_each(|name| json.get(*name).map_or(Ok(()), |value| line(name, value, out)))
}

/// The order of the lines.
const ORDER: [&str; 9] =
    ["profile", "source", "flow", "account_id", "client_id", "base_url", "secrets", "token", "scopes"];

fn line(name: &str, value: &Json, out: &mut Output) -> Result<(), Failure> {
    let value = match value {
        Json::Array(items) => items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join("\n            "),
        other => other.as_str().map_or_else(|| other.to_string(), str::to_owned),
    };
    let name = format!("{:<12}", name.replace('_', " "));
    let paint = out.paint();
    out.line(format!("{}{value}", paint.dim(name)))
}

fn fields(credentials: &Credentials) -> Result<Map<String, Json>, Failure> {
    Ok(match credentials {
        Credentials::Token(_) => Map::from_iter([("source".to_owned(), "ZOOM_ACCESS_TOKEN".into())]),
        Credentials::App(login) => of_login("the environment", login),
        Credentials::Profile(profile, login) => {
            let mut fields = of_login("login", login);
            fields.insert("profile".to_owned(), profile.name().into());
            fields.insert("secrets".to_owned(), storage(login).into());
            if let Some(grant) = block_on(profile.grant(login))? {
                fields.insert("token".to_owned(), validity(&grant).into());
                let scopes = grant.scopes().map(|scopes| scopes.iter().map(Json::from).collect());
                fields.insert("scopes".to_owned(), scopes.map_or(Json::Null, Json::Array));
            }
            fields
        }
    })
}

fn of_login(source: &str, login: &Login) -> Map<String, Json> {
    let flow = if login.account_id.is_some() { "server-to-server" } else { "user" };
    let mut fields = Map::new();
    fields.insert("source".to_owned(), source.into());
    fields.insert("flow".to_owned(), flow.into());
    fields.insert("client_id".to_owned(), login.client_id.clone().into());
    if let Some(account) = &login.account_id {
        fields.insert("account_id".to_owned(), account.clone().into());
    }
    fields
}

/// Where the secrets of a stored login are.
const fn storage(login: &Login) -> &'static str {
    match login.secrets.storage() {
        SecretStorage::Keyring => "keyring",
        SecretStorage::File => "file",
    }
}

/// The validity of the access token.
fn validity(grant: &Grant) -> String {
    let Some(end) = grant.expires_at() else { return "none".to_owned() };
    match end.duration_since(SystemTime::now()) {
        Ok(left) => format!("valid for {} min", left.as_secs().div_ceil(60)),
        Err(_) => "expired; the next call renews it".to_owned(),
    }
}
