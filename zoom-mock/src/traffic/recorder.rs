//! Records the traffic of a client.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use url::Url;
use zoom_api::describe::{Facts, Shape};
use zoom_api::transport::{Request, Response, StreamingResponse, Transport, TransportError, TransportOptions};
use zoom_api::{BoxFuture, EndpointInfo, registry};

use super::replacements::Replacements;
use super::{Exchange, Traffic, anonymous};
use crate::zoom::{NO_FACTS, Route, Router, description_of};

/// The headers of responses that are recorded.
const HEADERS: [&str; 6] = [
    "content-type",
    "retry-after",
    "x-ratelimit-category",
    "x-ratelimit-type",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
];

/// A transport that records requests and responses, without secrets and personal data.
///
/// Values are kept only if they are known to be harmless: numbers, times, truth values, and the declared values of enums. All other texts, IDs,
/// numbers that identify somebody, and unknown words of error messages are replaced; equal values have equal replacements, so that references
/// still match. Undeclared fields, tokens, most headers, and bodies that are not JSON are omitted. Requests for tokens and downloads are not
/// recorded.
///
/// # Examples
/// ```
/// use zoom_api::meetings::registrants::list_registrants;
/// use zoom_api::transport::ReqwestTransport;
/// use zoom_mock::{MockZoom, TrafficRecorder};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // A client of Zoom; here, a mock is in Zoom's place.
/// # let zoom = MockZoom::start().await?;
/// let recorder = TrafficRecorder::new(ReqwestTransport::new(std::time::Duration::from_secs(5))?);
/// let client = zoom.client_builder().transport(recorder.clone()).build()?;
/// client.send(list_registrants(85746065)).await?;
/// let traffic = recorder.traffic();
/// assert!(!traffic.to_json().to_string().contains("dora@example.com"));
///
/// // Tests replay it, with the replaced ID.
/// let id = traffic.to_json()["exchanges"][0]["request"]["path"].as_str().and_then(|path| path.split('/').nth(3)?.parse::<u64>().ok());
/// let mock = MockZoom::start().await?;
/// mock.replay(&traffic)?;
/// let page = mock.client()?.send(list_registrants(id.unwrap_or_default())).await?;
/// assert_eq!(page.registrants.len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TrafficRecorder {
    inner: Arc<dyn Transport>,
    state: Arc<Mutex<State>>,
}

struct State {
    router: Router,
    replacements: Replacements,
    traffic: Traffic,
}

impl TrafficRecorder {
    /// Creates a recorder of the traffic of a transport.
    #[must_use]
    pub fn new(inner: impl Transport + 'static) -> Self {
        let router = Router::new(registry::endpoints());
        let state = State { router, replacements: Replacements::default(), traffic: Traffic::default() };
        Self { inner: Arc::new(inner), state: Arc::new(Mutex::new(state)) }
    }

    /// Returns the traffic so far.
    #[must_use]
    pub fn traffic(&self) -> Traffic {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).traffic.clone()
    }
}

impl Transport for TrafficRecorder {
    fn send(&self, request: Request, options: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        let (method, url) = (request.method.as_str(), request.url.clone());
        let body = request.body.as_bytes().and_then(|body| serde_json::from_slice(body).ok());
        let sent = self.inner.send(request, options);
        Box::pin(async move {
            let response = sent.await?;
            if !url.path().starts_with("/oauth/") {
                let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
                state.record(method, &url, body.unwrap_or_default(), &response);
            }
            Ok(response)
        })
    }

    fn open(
        &self,
        request: Request,
        options: TransportOptions,
    ) -> BoxFuture<'_, Result<StreamingResponse, TransportError>> {
        self.inner.open(request, options)
    }
}

impl State {
    fn record(&mut self, method: &str, url: &Url, body: Value, response: &Response) {
        let route = self.router.route(method, url.path()).ok();
        let info = route.as_ref().and_then(|route| route.infos.first().copied());
        let status = response.status.as_u16();
        let output = serde_json::from_slice(&response.body).unwrap_or_default();
        let known = &mut self.replacements;
        let exchange = Exchange {
            method: method.to_owned(),
            path: path(url.path(), route.as_ref(), known),
            query: url.query_pairs().map(|(name, value)| query(info, &name, &value, known)).collect(),
            body: request_body(info, &body, known),
            status,
            headers: headers(response),
            response: match info.and_then(description_of) {
                _ if status >= 400 => anonymous::error(&output),
                Some(description) => anonymous::value(description.output(), NO_FACTS, "", &output, known),
                None => anonymous::unknown("", &output, known),
            },
        };
        self.traffic.exchanges.push(exchange);
    }
}

/// Returns a path with its parameters replaced, percent-decoded.
fn path(path: &str, route: Option<&Route>, known: &mut Replacements) -> String {
    let private = route.map(|route| route.path_params.iter().chain(&route.account).cloned().collect::<Vec<_>>());
    let segment = |segment: &str| {
        let decoded = percent_encoding::percent_decode_str(segment).decode_utf8_lossy();
        let is_kept = match &private {
            Some(private) => !private.iter().any(|value| *value == decoded),
            None => anonymous::is_word(&decoded) || decoded == "v2",
        };
        if is_kept || decoded == "me" { decoded.into_owned() } else { known.text(&decoded) }
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

fn query(info: Option<&'static EndpointInfo>, name: &str, value: &str, known: &mut Replacements) -> (String, String) {
    let argument = info.and_then(|info| argument(info, name));
    let (shape, facts) = argument.unwrap_or((Shape::Any, NO_FACTS));
    let kept = anonymous::value(shape, facts, name, &value.into(), known);
    let name = if argument.is_some() || anonymous::is_word(name) { name.to_owned() } else { known.text(name) };
    (name, kept.as_str().unwrap_or_default().to_owned())
}

fn argument(info: &EndpointInfo, name: &str) -> Option<(Shape, Facts)> {
    let description = description_of(info)?;
    let facts = description.argument_facts().map(|(_, facts)| facts);
    let mut arguments = description.arguments().zip(facts);
    let ((_, shape, _), facts) = arguments.find(|((parameter, ..), _)| parameter.wire == name)?;
    Some((shape, facts))
}

/// Returns the body of a request: its declared fields, or a body of unknown shape.
fn request_body(info: Option<&'static EndpointInfo>, body: &Value, known: &mut Replacements) -> Value {
    let Value::Object(fields) = body else { return anonymous::unknown("", body, known) };
    let field = |(name, value): (&String, &Value)| {
        let value = match info.and_then(|info| argument(info, name)) {
            Some((shape, facts)) => anonymous::value(shape, facts, name, value, known),
            None => anonymous::unknown(name, value, known),
        };
        let name = if anonymous::is_word(name) { name.clone() } else { known.text(name) };
        (name, value)
    };
    fields.iter().map(field).collect::<serde_json::Map<_, _>>().into()
}

fn headers(response: &Response) -> Vec<(String, String)> {
    let value = |name: &&str| Some(((*name).to_owned(), response.headers.get(*name)?.to_str().ok()?.to_owned()));
    HEADERS.iter().filter_map(value).collect()
}

/// Omits the traffic.
impl fmt::Debug for TrafficRecorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrafficRecorder").finish_non_exhaustive()
    }
}
