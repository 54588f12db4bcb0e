//! Calls of endpoints that no declaration describes.

use http::HeaderName;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, HOST};
use serde::Serialize;

use super::{Client, FullResponse, decoded};
use crate::error::{Error, Result};
use crate::foundation::method::Method;
use crate::foundation::rate_limit::RateLimit;
use crate::metadata::{Base, EndpointInfo};
use crate::request::{BuildError, RequestParts, TextValues};
use crate::response::{self, Output};
use crate::transport::Response;

/// A call of an endpoint that is not declared; see [`Client::request`].
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UndeclaredCall {
    client: Client,
    method: Method,
    api: Api,
    label: RateLimit,
    parts: std::result::Result<RequestParts, String>,
}

impl Client {
    /// Starts a call of an endpoint by its method and path, for endpoints that this crate does not declare.
    ///
    /// The path is that of Zoom's documentation, such as `/phone/call_logs`, with IDs already percent-encoded; paths that begin with `/scim2`
    /// are those of SCIM2. Tokens, rate limits and retries are those of declared endpoints, and a call is retried after an unknown outcome
    /// if its method is idempotent.
    ///
    /// Declare endpoints that you call often with [`zoom_endpoint`](crate::zoom_endpoint), also in your own crate.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use zoom_api::endpoint::Method;
    ///
    /// let logs: serde_json::Value =
    ///     client.request(Method::Get, "/phone/call_logs").query("page_size", 100).send().await?;
    /// println!("{} calls", logs["total_records"]);
    ///
    /// let body = serde_json::json!({"name": "Sales"});
    /// let _: serde_json::Value = client.request(Method::Post, "/groups").json(&body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> UndeclaredCall {
        let api = Api::of(path);
        let parts = check(path).and_then(|()| self.start_path(api, path));
        UndeclaredCall { client: self.clone(), method, api, label: RateLimit::Unlabeled, parts }
    }

    fn start_path(&self, api: Api, path: &str) -> std::result::Result<RequestParts, String> {
        let info = info(Method::Get, api, RateLimit::Unlabeled).map_err(|error| error.to_string())?;
        let mut parts = RequestParts::new(self.inner.hosts.path(info.base));
        let is_of_account = path == "/accounts" || path.starts_with("/accounts/");
        if let Some(account) = self.account.as_deref().filter(|_| !is_of_account) {
            if info.base == Base::Scim {
                return Err("SCIM has no endpoints for sub-accounts".to_owned());
            }
            parts.literal("/accounts/");
            parts.segment("account_id", account);
        }
        parts.literal(path);
        Ok(parts)
    }
}

impl UndeclaredCall {
    /// Adds a query parameter. Lists repeat the name, and `None` adds nothing.
    pub fn query(self, name: &str, values: impl TextValues) -> Self {
        self.write(|parts| parts.query(name, &values))
    }

    /// Adds a header. `None` adds nothing.
    pub fn header(mut self, name: &str, values: impl TextValues) -> Self {
        let parsed = name.parse::<HeaderName>().ok();
        match parsed {
            Some(AUTHORIZATION | HOST | CONTENT_LENGTH) => {
                self.parts = self.parts.and_then(|_| Err(format!("header `{name}` is set by the client")));
                self
            }
            _ => self.write(|parts| parts.header(name, &values)),
        }
    }

    /// Sets a JSON body.
    pub fn json<T: Serialize + ?Sized>(self, body: &T) -> Self {
        self.write(|parts| parts.json_body(body))
    }

    /// Sets a body of raw bytes, with the content type `application/octet-stream` unless a header sets another one.
    pub fn bytes(self, body: impl Into<bytes::Bytes>) -> Self {
        let body: bytes::Bytes = body.into();
        self.write(|parts| parts.bytes(&body))
    }

    /// Sets Zoom's rate-limit label. By default, the call is limited like a medium one.
    pub fn rate_limit(self, label: RateLimit) -> Self {
        Self { label, ..self }
    }

    /// Sends the call and decodes the response as JSON, or as [`NoContent`](crate::NoContent) or [`Bytes`](bytes::Bytes).
    ///
    /// # Errors
    /// Returns the errors of [`Client::send`]. They have no declared [`case`](Error::case).
    pub async fn send<T: Output>(self) -> Result<T> {
        self.send_full().await.map(|response| response.value)
    }

    /// Sends the call and returns the decoded response with its status, headers and raw body.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send).
    pub async fn send_full<T: Output>(self) -> Result<FullResponse<T>> {
        let info = self.info()?;
        let mut request = match self.parts.map(RequestParts::finish) {
            Ok(Ok(finished)) => self.client.finish_request(info, finished),
            Ok(Err(BuildError::InvalidArgument(message))) | Err(message) => return Err(Error::argument(info, message)),
            Ok(Err(BuildError::BoundaryInContent)) => {
                return Err(Error::argument(info, "the body cannot be written".to_owned()));
            }
        };
        if let Some(accept) = T::accept() {
            request.headers.insert(ACCEPT, accept);
        }
        let mut output = None;
        let mut decode = |response: &Response| {
            output = Some(FullResponse::new(response::decode(info, response)?, response));
            Ok(())
        };
        self.client.run(info, request, T::is_json(), &mut decode).await?;
        decoded(output)
    }

    /// Returns the metadata of the call.
    pub(crate) fn info(&self) -> Result<&'static EndpointInfo> {
        info(self.method, self.api, self.label)
    }

    fn write(mut self, write: impl FnOnce(&mut RequestParts)) -> Self {
        if let Ok(parts) = &mut self.parts {
            write(parts);
        }
        self
    }
}

/// The API of a path, which determines its host and the family of its rate limits.
#[derive(Clone, Copy, Debug)]
enum Api {
    Core,
    Phone,
    ContactCenter,
    Scim,
}

impl Api {
    fn of(path: &str) -> Self {
        match path.split('/').nth(1) {
            Some("phone") => Self::Phone,
            Some("contact_center") => Self::ContactCenter,
            Some("scim2") => Self::Scim,
            _ => Self::Core,
        }
    }

    /// The path in errors and spans, which contain no IDs.
    const fn template(self) -> &'static str {
        match self {
            Self::Core => "/<path>",
            Self::Phone => "/phone/<path>",
            Self::ContactCenter => "/contact_center/<path>",
            Self::Scim => "/scim2/<path>",
        }
    }
}

const METHODS: [Method; 6] = [Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete];
const APIS: [Api; 4] = [Api::Core, Api::Phone, Api::ContactCenter, Api::Scim];
const LABELS: [RateLimit; 5] =
    [RateLimit::Unlabeled, RateLimit::Light, RateLimit::Medium, RateLimit::Heavy, RateLimit::ResourceIntensive];

/// The metadata of undeclared endpoints: static like that of declarations, which errors refer to.
static INFOS: [[[EndpointInfo; LABELS.len()]; APIS.len()]; METHODS.len()] = infos();

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn infos() -> [[[EndpointInfo; LABELS.len()]; APIS.len()]; METHODS.len()] {
    let mut infos = [[[EndpointInfo::new("request", Method::Get, "/"); LABELS.len()]; APIS.len()]; METHODS.len()];
    let mut method = 0;
    while method < METHODS.len() {
        let mut api = 0;
        while api < APIS.len() {
            let mut label = 0;
            while label < LABELS.len() {
                infos[method][api][label] = new_info(METHODS[method], APIS[api], LABELS[label]);
                label += 1;
            }
            api += 1;
        }
        method += 1;
    }
    infos
}

const fn new_info(method: Method, api: Api, label: RateLimit) -> EndpointInfo {
    let base = if matches!(api, Api::Scim) { Base::Scim } else { Base::Rest };
    let success = if matches!(method, Method::Delete) { 204 } else { 200 };
    EndpointInfo::new("request", method, api.template()).base(base).rate_limit(label).success(success)
}

/// The metadata of a call.
fn info(method: Method, api: Api, label: RateLimit) -> Result<&'static EndpointInfo> {
    let of_method = METHODS.iter().position(|own| *own == method).and_then(|index| INFOS.get(index));
    let of_api = of_method.and_then(|infos| infos.get(api as usize));
    let label = LABELS.iter().position(|own| *own == label);
    let info = of_api.zip(label).and_then(|(infos, label)| infos.get(label));
    info.ok_or_else(|| Error::config("the call cannot be sent", "unknown method or rate-limit label"))
}

/// Checks a path, which is sent unchanged.
fn check(path: &str) -> std::result::Result<(), String> {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&byte);
    let is_dots = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    let problem = match path {
        _ if !path.starts_with('/') => "does not begin with `/`",
        _ if path.starts_with("/v2/") => "begins with `/v2`, which the base URL contains",
        _ if path.contains(['?', '#']) => "contains a query or a fragment: use `query`",
        _ if !path.bytes().all(is_allowed) => "contains a character that must be percent-encoded",
        _ if path.split('/').any(is_dots) => "contains a dot segment",
        _ if path.split('/').skip(1).any(str::is_empty) => "contains an empty segment",
        _ => return Ok(()),
    };
    Err(format!("the path {problem}"))
}
