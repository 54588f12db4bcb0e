//! A web application whose users sign in with Zoom: each has a grant and a client of their own. With its test against the mock.
//!
//! ```sh
//! cargo test -p zoom-mock --example tenants
//! ```

use std::collections::HashMap;

use zoom_api::meetings::meetings::list_meetings;

// ANCHOR: application
use zoom_api::Client;
use zoom_api::auth::{Authorization, MemoryStore, OAuthApp};
use zoom_api::secrecy::ExposeSecret;

/// The users who have signed in.
struct Tenants {
    app: OAuthApp,
    /// All clients share its connections.
    transport: Client,
    /// Sign-ins that are not complete, by their state, which the browser keeps in a cookie.
    pending: HashMap<String, Authorization>,
    clients: HashMap<Owner, Client>,
}

/// The account and the user of a grant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Owner {
    account: String,
    user: String,
}

impl Tenants {
    /// Starts a sign-in; returns its state, and the address to which the browser is redirected.
    fn sign_in(&mut self) -> zoom_api::Result<(String, String)> {
        let authorization = self.app.authorize("https://example.com/callback").build()?;
        let (state, url) = (authorization.state().expose_secret().to_owned(), authorization.url().to_string());
        self.pending.insert(state.clone(), authorization);
        Ok((state, url))
    }

    /// Completes a sign-in with the address that the browser called, and the state of its cookie.
    async fn callback(&mut self, state: &str, address: &str) -> zoom_api::Result<Option<Owner>> {
        let Some(authorization) = self.pending.remove(state) else {
            return Ok(None);
        };
        let grant = authorization.finish(address).await?;
        // A real application uses a store on disk: the store of the chapter on stores, for example.
        let tokens = self.app.user().store(MemoryStore::new()).build();
        tokens.set_grant(&grant).await?;
        let client = self.transport.with_tokens(tokens)?;
        let owner = client.grant_owner().await?;
        let owner = Owner { account: owner.account_id.unwrap_or_default(), user: owner.id };
        self.clients.insert(owner.clone(), client);
        Ok(Some(owner))
    }

    /// Returns the client of a user who has signed in.
    fn client(&self, owner: &Owner) -> Option<&Client> {
        self.clients.get(owner)
    }
}
// ANCHOR_END: application

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set the environment variable {name}"));
    let app = OAuthApp::builder(variable("ZOOM_CLIENT_ID")?, variable("ZOOM_CLIENT_SECRET")?).build()?;
    let transport = Client::builder().token_source(app.user().build()).build()?;
    let mut tenants = Tenants { app, transport, pending: HashMap::new(), clients: HashMap::new() };
    let (state, url) = tenants.sign_in()?;
    println!("Open {url}\nand enter the address to which the browser is redirected:");
    let mut address = String::new();
    std::io::stdin().read_line(&mut address)?;
    let owner = tenants.callback(&state, address.trim()).await?.ok_or("no sign-in has this state")?;
    let client = tenants.client(&owner).ok_or("no client")?;
    println!("{owner:?} has {:?} meetings", client.send(list_meetings("me")).await?.total_records);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use zoom_mock::MockZoom;

    use super::{Owner, Tenants, list_meetings};

    #[tokio::test]
    async fn a_user_signs_in_and_has_a_client() -> Result<(), Box<dyn std::error::Error>> {
        let mock = MockZoom::start().await?;
        let (app, transport) = (mock.app()?, mock.client()?);
        let mut tenants = Tenants { app, transport, pending: HashMap::new(), clients: HashMap::new() };

        let (state, url) = tenants.sign_in()?;
        let callback = mock.visit_authorization_url(&url).map_err(|reply| format!("{reply:?}"))?;
        let (other, _) = tenants.sign_in()?;
        assert!(tenants.callback(&other, &callback).await.is_err(), "the state of another browser");
        let owner = tenants.callback(&state, &callback).await?.ok_or("no sign-in has this state")?;
        assert_eq!(owner.account, mock.account_id());
        assert_eq!(tenants.callback(&state, &callback).await?, None, "a state is used once");

        let client = tenants.client(&owner).ok_or("no client")?;
        client.send(list_meetings("me")).await?;
        let nobody = Owner { account: "another".to_owned(), ..owner };
        assert!(tenants.client(&nobody).is_none());
        Ok(())
    }
}
