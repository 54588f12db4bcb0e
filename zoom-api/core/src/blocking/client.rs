//! The blocking client.

use std::fmt;

use bytes::Bytes;

use super::runtime::Runtime;
use super::{Download, Items, Iter, Pages, UndeclaredCall};
use crate::auth::TokenSource;
use crate::client::{self, CallOptions, ClientBuilder, FullResponse};
use crate::endpoint::{Endpoint, Method};
use crate::error::Result;
use crate::foundation::rate_limit::{Family, RateLimit};
use crate::limit::{LimitState, RateLimiter};
use crate::model::Lenient;
use crate::page::{Paged, Stream};
use crate::transport::Request;

/// A client that blocks until its calls have ended; see the [module](super).
///
/// Clones are cheap, and share the runtime, connections, tokens and rate limits.
#[derive(Clone)]
pub struct Client {
    client: client::Client,
    runtime: Runtime,
}

impl ClientBuilder {
    /// Builds a blocking client. With the feature `blocking`.
    ///
    /// # Errors
    /// Returns the errors of [`build`](Self::build), and fails if a thread cannot be started.
    ///
    /// # Examples
    /// ```no_run
    /// # fn example() -> zoom_api::Result<()> {
    /// use zoom_api::Client;
    ///
    /// let client = Client::builder().server_to_server("account id", "client id", "client secret").build_blocking()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn build_blocking(self) -> Result<Client> {
        Client::new(self.build()?)
    }
}

impl Client {
    /// Creates a blocking client from a client, with which it shares connections, tokens and rate limits.
    ///
    /// # Errors
    /// Fails if a thread cannot be started.
    pub fn new(client: client::Client) -> Result<Self> {
        Ok(Self { client, runtime: Runtime::start()? })
    }

    /// Returns the client that this one blocks on.
    #[must_use]
    pub const fn as_async(&self) -> &client::Client {
        &self.client
    }

    /// Waits for any future of this crate, such as the steps of an OAuth flow.
    ///
    /// # Errors
    /// Fails inside an async runtime.
    ///
    /// # Examples
    /// ```no_run
    /// # fn example(client: zoom_api::blocking::Client) -> zoom_api::Result<()> {
    /// use zoom_api::auth::OAuthApp;
    ///
    /// let app = OAuthApp::builder("client id", "client secret").build()?;
    /// let authorization = client.block_on(app.device())??;
    /// # Ok(())
    /// # }
    /// ```
    pub fn block_on<F: Future>(&self, future: F) -> Result<F::Output> {
        self.runtime.block_on(future)
    }

    /// Calls an endpoint; see [`Client::send`](crate::Client::send).
    ///
    /// # Errors
    /// Returns the errors of [`Client::send`](crate::Client::send), and fails inside an async runtime.
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # fn example(client: zoom_api::blocking::Client) -> zoom_api::Result<()> {
    /// use zoom_api::meetings::registrants::list_registrants;
    ///
    /// let page = client.send(list_registrants(85746065))?;
    /// println!("{} registrants", page.registrants.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send<E: Endpoint>(&self, endpoint: E) -> Result<E::Output> {
        self.runtime.call(E::INFO, self.client.send(endpoint))
    }

    /// Calls an endpoint, and skips what does not fit in its response; see [`Client::send_lenient`](crate::Client::send_lenient).
    ///
    /// # Errors
    /// Returns the errors of [`Client::send_lenient`](crate::Client::send_lenient), and fails inside an async runtime.
    pub fn send_lenient<E: Endpoint>(&self, endpoint: E) -> Result<Lenient<E::Output>> {
        self.runtime.call(E::INFO, self.client.send_lenient(endpoint))
    }

    /// Calls an endpoint, and returns the response with its status, headers and raw body; see
    /// [`Client::send_full`](crate::Client::send_full).
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send).
    pub fn send_full<E: Endpoint>(&self, endpoint: E) -> Result<FullResponse<E::Output>> {
        self.runtime.call(E::INFO, self.client.send_full(endpoint))
    }

    /// Builds the request of a call without sending it; see [`Client::build_request`](crate::Client::build_request).
    ///
    /// # Errors
    /// Fails if an argument is invalid.
    pub fn build_request<E: Endpoint>(&self, endpoint: &E) -> Result<Request> {
        self.client.build_request(endpoint)
    }

    /// Starts a call of an endpoint that is not declared; see [`Client::request`](crate::Client::request).
    ///
    /// # Examples
    /// ```no_run
    /// # fn example(client: zoom_api::blocking::Client) -> zoom_api::Result<()> {
    /// use zoom_api::endpoint::Method;
    ///
    /// let logs: serde_json::Value = client.request(Method::Get, "/phone/call_logs").query("page_size", 100).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> UndeclaredCall {
        UndeclaredCall::new(self.client.request(method, path), self.runtime.clone())
    }

    /// Lists the pages of an endpoint; see [`Client::pages`](crate::Client::pages).
    pub fn pages<E: Paged>(&self, first: E) -> Pages<E> {
        Pages::new(self.client.pages(first), self.runtime.clone())
    }

    /// Lists the items of an endpoint across its pages; see [`Client::items`](crate::Client::items).
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # fn example(client: zoom_api::blocking::Client) -> zoom_api::Result<()> {
    /// use zoom_api::meetings::registrants::list_registrants;
    ///
    /// for registrant in client.items(list_registrants(85746065)) {
    ///     println!("{}", registrant?.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<E: Paged>(&self, first: E) -> Items<E> {
        Items::new(self.client.items(first), self.runtime.clone())
    }

    /// Reads a stream of this crate as an iterator.
    ///
    /// Inside an async runtime, the iterator returns one error, and then `None`.
    pub fn iter<T, S: Stream<Item = Result<T>> + Unpin>(&self, stream: S) -> Iter<S> {
        Iter::new(stream, self.runtime.clone())
    }

    /// Downloads the file of a `download_url`; see [`Client::download`](crate::Client::download).
    ///
    /// # Examples
    /// ```no_run
    /// # fn example(client: zoom_api::blocking::Client, url: String) -> zoom_api::Result<()> {
    /// let size = client.download(url).to_file("recording.mp4")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, url: impl Into<String>) -> Download {
        Download::new(self.client.download(url), self.runtime.clone())
    }

    /// Downloads the file that a `GET` endpoint returns; see [`Client::download_endpoint`](crate::Client::download_endpoint).
    ///
    /// # Errors
    /// Returns the errors of [`Client::download_endpoint`](crate::Client::download_endpoint).
    pub fn download_endpoint<E: Endpoint<Output = Bytes>>(&self, endpoint: E) -> Result<Download> {
        Ok(Download::new(self.client.download_endpoint(endpoint)?, self.runtime.clone()))
    }

    /// Returns a handle of this client whose calls have other options; see [`Client::with_options`](crate::Client::with_options).
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        self.with(self.client.with_options(options))
    }

    /// Returns a client for a sub-account of a master account; see [`Client::for_account`](crate::Client::for_account).
    #[must_use]
    pub fn for_account(&self, account_id: impl Into<String>) -> Self {
        self.with(self.client.for_account(account_id))
    }

    /// Returns a client with another rate limiter; see [`Client::with_rate_limiter`](crate::Client::with_rate_limiter).
    #[must_use]
    pub fn with_rate_limiter(&self, limiter: impl RateLimiter + 'static) -> Self {
        self.with(self.client.with_rate_limiter(limiter))
    }

    /// Returns a client of another account or user; see [`Client::with_tokens`](crate::Client::with_tokens).
    ///
    /// # Errors
    /// Fails if the rate limiter cannot be built.
    pub fn with_tokens(&self, tokens: impl TokenSource + 'static) -> Result<Self> {
        Ok(self.with(self.client.with_tokens(tokens)?))
    }

    /// Returns the state of the rate limits; see [`Client::limits`](crate::Client::limits).
    #[must_use]
    pub fn limits(&self) -> Vec<LimitState> {
        self.client.limits()
    }

    /// Ends the pause of a label; see [`Client::reopen_limit`](crate::Client::reopen_limit).
    ///
    /// # Errors
    /// Fails if the limiter's Redis server does not respond, and inside an async runtime.
    pub fn reopen_limit(&self, family: Family, label: RateLimit) -> Result<()> {
        self.runtime.run(self.client.reopen_limit(family, label))
    }

    fn with(&self, client: client::Client) -> Self {
        Self { client, runtime: self.runtime.clone() }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("blocking::Client").field("client", &self.client).finish_non_exhaustive()
    }
}
