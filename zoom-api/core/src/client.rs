//! The client.

mod builder;
mod download;
mod execute;
mod full_response;
mod grant_owner;
mod options;
mod redirect;
mod span;
mod spawned;
mod sub_account;
mod tenants;
mod undeclared;

use std::fmt;
use std::sync::Arc;

use http::{HeaderValue, header};
use tokio::sync::Semaphore;

use crate::auth::TokenSource;
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::exchange::Request;
use crate::foundation::rate_limit::{Family, RateLimit};
use crate::hosts::{Hosts, PreparedHosts};
use crate::limit::{LimitState, LimiterBuilder, RateLimiter};
use crate::metadata::EndpointInfo;
use crate::model::Lenient;
use crate::request::{BuildError, BuiltRequest, RequestParts};
use crate::response::{self, Output, Undecoded};
use crate::transport::{Response, Transport};
pub use builder::ClientBuilder;
#[cfg(feature = "blocking")]
pub(crate) use download::not_written;
pub use download::{Download, DownloadStream, Progress};
pub use full_response::{FullResponse, RateLimitHeaders};
pub use grant_owner::GrantOwner;
pub use options::CallOptions;
use options::Settings;
pub(crate) use spawned::{Reading, SpawnedCall};
pub use undeclared::UndeclaredCall;

/// A client of Zoom's API for one account.
///
/// It adds the host, the access token, rate limiting and retries to each call. Clones are cheap and share connections, tokens
/// and rate limits: create one client per account.
///
/// # Examples
/// ```no_run
/// # #[cfg(feature = "meetings")]
/// # async fn example() -> zoom_api::Result<()> {
/// use zoom_api::Client;
/// use zoom_api::meetings::registrants::list_registrants;
///
/// let client = Client::builder()
///     .server_to_server("account id", "client id", "client secret")
///     .build()?;
/// let page = client.send(list_registrants(85746065)).await?;
/// println!("{} registrants", page.registrants.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    /// The sub-account to call.
    account: Option<Arc<str>>,
    settings: Settings,
}

#[derive(Clone)]
struct Inner {
    hosts: Hosts,
    prepared_hosts: PreparedHosts,
    transport: Arc<dyn Transport>,
    tokens: Arc<dyn TokenSource>,
    limiter: Option<Arc<dyn RateLimiter>>,
    /// The settings of the built-in limiter, for clients of other accounts.
    limits: Option<LimiterBuilder>,
    /// Limits the number of connections, also without a limiter.
    connections: Arc<Semaphore>,
    user_agent: HeaderValue,
}

impl Client {
    /// Creates a builder.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Calls an endpoint.
    ///
    /// # Errors
    /// Fails if an argument is invalid, no access token is available, Zoom is unreachable or rejects the call, or the response
    /// cannot be decoded. [`Error::case`] returns the error by the endpoint's own name.
    pub async fn send<E: Endpoint>(&self, endpoint: E) -> Result<E::Output> {
        let request = self.build_request(&endpoint)?;
        drop(endpoint);
        let mut output = None;
        self.run(E::INFO, request, <E::Output as Output>::is_json(), &mut decode_into::<E>(&mut output)).await?;
        decoded(output)
    }

    /// Calls an endpoint, and skips what does not fit in its response.
    ///
    /// [`send`](Self::send) fails if a field is of another kind than declared, for example because Zoom changed it. This method sets an optional
    /// field that does not fit to `None`, omits an element of a list that does not fit, and reports each of them.
    /// [`Pages::lenient`](crate::page::Pages::lenient) does the same for listings.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send). The response cannot be decoded if it is not JSON, or if a required field of the output itself
    /// does not fit.
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use zoom_api::meetings::registrants::list_registrants;
    ///
    /// let page = client.send_lenient(list_registrants(85746065)).await?;
    /// for skipped in &page.skipped {
    ///     eprintln!("{skipped}");
    /// }
    /// println!("{} registrants", page.value.registrants.len());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send_lenient<E: Endpoint>(&self, endpoint: E) -> Result<Lenient<E::Output>> {
        let request = self.build_request(&endpoint)?;
        drop(endpoint);
        let mut output = None;
        let is_json = <E::Output as Output>::is_json();
        self.run(E::INFO, request, is_json, &mut decode_leniently_into::<E>(&mut output)).await?;
        decoded(output)
    }

    /// Builds the request of a call without sending it. The request contains no access token.
    ///
    /// # Errors
    /// Fails if an argument is invalid.
    pub fn build_request<E: Endpoint>(&self, endpoint: &E) -> Result<Request> {
        self.written(E::INFO, E::Output::accept(), &|parts| endpoint.write(parts))
    }

    pub(crate) fn written(
        &self,
        info: &'static EndpointInfo,
        accept: Option<HeaderValue>,
        write: &dyn Fn(&mut RequestParts),
    ) -> Result<Request> {
        loop {
            let mut parts = self.start_request(info)?;
            write(&mut parts);
            match parts.finish() {
                Ok(finished) => {
                    let mut request = self.finish_request(info, finished);
                    if let Some(accept) = accept {
                        request.headers.insert(header::ACCEPT, accept);
                    }
                    return Ok(request);
                }
                Err(BuildError::InvalidArgument(message)) => return Err(Error::argument(info, message)),
                Err(BuildError::BoundaryInContent) => {}
            }
        }
    }

    /// Returns the state of the rate limits: one entry for each family and label that was called.
    #[must_use]
    pub fn limits(&self) -> Vec<LimitState> {
        self.inner.limiter.as_ref().map_or_else(Vec::new, |limiter| limiter.limits())
    }

    /// Ends the pause of a label, or the rejection of its calls until the end of the day, that a rate-limited call caused.
    ///
    /// [`limits`](Self::limits) shows how long a label is paused. Reopen it if the pause is a mistake: if Zoom rejects the calls
    /// still, it is paused again.
    ///
    /// # Errors
    /// Fails if the limiter's Redis server does not respond.
    pub async fn reopen_limit(&self, family: Family, label: RateLimit) -> Result<()> {
        match &self.inner.limiter {
            Some(limiter) => limiter.reopen(family, label).await,
            None => Ok(()),
        }
    }

    /// Adds the host and the headers of every request.
    fn finish_request(&self, info: &'static EndpointInfo, finished: BuiltRequest) -> Request {
        let prepared = Some(&self.inner.prepared_hosts).filter(|_| finished.is_normalized);
        let url = prepared.and_then(|hosts| hosts.url(info.base, &finished.target, finished.query));
        let url = url.unwrap_or_else(|| self.inner.hosts.url(info.base, &finished.target));
        let mut request = Request::new(info.method, url);
        request.headers = finished.headers;
        request.headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static("application/json"));
        request.headers.insert(header::USER_AGENT, self.inner.user_agent.clone());
        request.body = finished.body;
        request
    }
}

/// Decodes a response into an option, so that the loop that sends a call does not depend on the output's type.
pub(crate) fn decode_into<E: Endpoint>(
    output: &mut Option<E::Output>,
) -> impl FnMut(&Response) -> std::result::Result<(), Undecoded> + Send {
    |response| {
        *output = Some(E::decode(response)?);
        Ok(())
    }
}

/// Decodes a response leniently into an option.
pub(crate) fn decode_leniently_into<E: Endpoint>(
    output: &mut Option<Lenient<E::Output>>,
) -> impl FnMut(&Response) -> std::result::Result<(), Undecoded> + Send {
    |response| {
        *output = Some(response::decode_lenient(E::INFO, response)?);
        Ok(())
    }
}

/// The output of a call that succeeded.
pub(crate) fn decoded<T>(output: Option<T>) -> Result<T> {
    output.ok_or_else(|| Error::config("a successful call has an output", "none was decoded"))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("timeout", &self.settings.timeout).finish_non_exhaustive()
    }
}
