//! Spans as `tracing-opentelemetry` exports them: a span per call, a client span per attempt. Row 149.

use opentelemetry::trace::{SpanId, SpanKind, Status, TracerProvider as _};
use opentelemetry::{Array, Value};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::layer::SubscriberExt as _;
use zoom_api::endpoint::Method;
use zoom_api::limit::{PendingCall, Permit, RateLimiter};
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::retry::{NoRetry, StandardRetry};
use zoom_api::{BoxFuture, Client, Result};

use crate::support::{Scripted, StubTransport, json};

/// Exports the spans of this thread to memory.
struct Exporter {
    spans: InMemorySpanExporter,
    provider: SdkTracerProvider,
    _guard: DefaultGuard,
}

impl Exporter {
    fn start() -> Self {
        let spans = InMemorySpanExporter::default();
        let provider = SdkTracerProvider::builder().with_simple_exporter(spans.clone()).build();
        let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("test"));
        let guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(layer));
        Self { spans, provider, _guard: guard }
    }

    /// The spans of this crate that have ended, in order of their start.
    fn spans(&self) -> Vec<SpanData> {
        self.provider.force_flush().unwrap();
        let mut spans = self.spans.get_finished_spans().unwrap();
        spans.retain(|span| text(span, "target").as_deref().is_some_and(|target| target.starts_with("zoom_api")));
        spans.sort_by_key(|span| span.start_time);
        spans
    }
}

fn attribute<'a>(span: &'a SpanData, name: &str) -> Option<&'a Value> {
    span.attributes.iter().find(|pair| pair.key.as_str() == name).map(|pair| &pair.value)
}

fn text(span: &SpanData, name: &str) -> Option<String> {
    attribute(span, name).map(|value| value.as_str().into_owned())
}

fn number(span: &SpanData, name: &str) -> Option<i64> {
    match attribute(span, name)? {
        Value::I64(number) => Some(*number),
        other => panic!("{name} is {other:?}"),
    }
}

fn events(span: &SpanData) -> Vec<&str> {
    span.events.iter().map(|event| &*event.name).collect()
}

/// The names, values and events of spans, to search for what must not be in them.
fn everything(spans: &[SpanData]) -> String {
    let list = |value: &Value| matches!(value, Value::Array(Array::String(_)));
    assert!(spans.iter().flat_map(|span| &span.attributes).all(|pair| !list(&pair.value)));
    format!("{spans:?}")
}

fn builder(base_url: String) -> zoom_api::client::ClientBuilder {
    Client::builder().token("a-secret-token").base_url(base_url).dangerous_allow_http_loopback(true)
}

#[tokio::test]
async fn r149_a_call_is_an_internal_span_with_a_client_span_per_attempt() {
    let exporter = Exporter::start();
    let server = Scripted::start(vec![json(500, "{}"), json(200, "{}")]).await;
    let retry = StandardRetry::new().random(|| 0.0);
    let client = builder(server.base_url()).retry_policy(retry).unlimited().build().unwrap();
    client.send(list_registrants(85746065).occurrence_id("a-query-value")).await.unwrap();

    let spans = exporter.spans();
    let [call, first, second] = &spans[..] else { panic!("{spans:?}") };
    assert_eq!((&*call.name, &call.span_kind, &call.status), ("list_registrants", &SpanKind::Internal, &Status::Unset));
    assert_eq!(text(call, "url.template").unwrap(), "/v2/meetings/{meeting_id}/registrants");
    assert_eq!(text(call, "zoom.rate_limit").unwrap(), "Medium");
    assert_eq!((call.parent_span_id, attribute(call, "error.type")), (SpanId::INVALID, None));
    assert_eq!(events(call), ["retrying"]);

    let port = server.base_url().split([':', '/']).nth(4).unwrap().parse().unwrap();
    for attempt in [first, second] {
        assert_eq!(attempt.parent_span_id, call.span_context.span_id());
        assert_eq!(attempt.span_context.trace_id(), call.span_context.trace_id());
        assert_eq!(&*attempt.name, "GET /v2/meetings/{meeting_id}/registrants");
        assert_eq!(attempt.span_kind, SpanKind::Client);
        assert_eq!(text(attempt, "http.request.method").unwrap(), "GET");
        assert_eq!(text(attempt, "url.template").unwrap(), "/v2/meetings/{meeting_id}/registrants");
        assert_eq!(text(attempt, "server.address").unwrap(), "127.0.0.1");
        assert_eq!(number(attempt, "server.port"), Some(port));
    }
    assert_eq!(number(first, "http.response.status_code"), Some(500));
    assert_eq!((number(first, "http.request.resend_count"), text(first, "error.type")), (None, Some("500".to_owned())));
    assert!(matches!(first.status, Status::Error { .. }), "{:?}", first.status);
    assert_eq!(number(second, "http.response.status_code"), Some(200));
    assert_eq!((number(second, "http.request.resend_count"), text(second, "error.type")), (Some(1), None));
    assert_eq!(second.status, Status::Unset);

    let shown = everything(&spans);
    for hidden in ["85746065", "a-query-value", "a-secret-token"] {
        assert!(!shown.contains(hidden), "{hidden}: {shown}");
    }
}

#[tokio::test]
async fn r149_errors_of_zoom_and_of_connections_are_errors_of_spans() {
    let exporter = Exporter::start();
    let body = r#"{"code":3001,"message":"Meeting 85746065 does not exist."}"#;
    let server = Scripted::start(vec![json(404, body)]).await;
    let client = builder(server.base_url()).retry_policy(NoRetry).unlimited().build().unwrap();
    client.send(list_registrants(85746065)).await.unwrap_err();
    let closed = builder("http://127.0.0.1:9/v2".to_owned()).retry_policy(NoRetry).unlimited().build().unwrap();
    closed.request(Method::Get, "/secret-path").send::<serde_json::Value>().await.unwrap_err();

    let spans = exporter.spans();
    let [not_found, rejected, unreachable, refused] = &spans[..] else { panic!("{spans:?}") };
    assert_eq!(
        (text(not_found, "error.type").as_deref(), number(not_found, "zoom.error.code")),
        (Some("404"), Some(3001))
    );
    assert_eq!(
        (text(rejected, "error.type").as_deref(), number(rejected, "http.response.status_code")),
        (Some("404"), Some(404))
    );
    assert_eq!((&*refused.name, text(refused, "error.type").as_deref()), ("GET /v2/{path}", Some("connect")));
    assert_eq!(number(refused, "http.response.status_code"), None);
    assert_eq!(text(unreachable, "error.type").as_deref(), Some("connect"));
    assert!(spans.iter().all(|span| matches!(span.status, Status::Error { .. })));
    let shown = everything(&spans);
    assert!(!shown.contains("85746065") && !shown.contains("secret"), "{shown}");
}

/// A limiter that lets each call wait once.
struct WaitOnce;

impl RateLimiter for WaitOnce {
    fn acquire<'a>(&'a self, _: PendingCall<'a>) -> BoxFuture<'a, Result<Permit>> {
        Box::pin(async {
            tokio::task::yield_now().await;
            Ok(Permit::default())
        })
    }
}

#[tokio::test]
async fn r149_waits_for_the_limiter_are_events_of_the_call() {
    let exporter = Exporter::start();
    let transport = StubTransport::new(|_, _| (200, "{}".to_owned()));
    let client =
        builder("http://127.0.0.1:9/v2".to_owned()).transport(transport).rate_limiter(WaitOnce).build().unwrap();
    client.for_account("sub-1").send(list_registrants(7)).await.unwrap();
    let spans = exporter.spans();
    let [call, attempt] = &spans[..] else { panic!("{spans:?}") };
    assert_eq!(events(call), ["waiting for the rate limiter", "admitted by the rate limiter"]);
    assert_eq!(text(attempt, "url.template").unwrap(), "/v2/accounts/{account_id}/meetings/{meeting_id}/registrants");
    assert!(!everything(&spans).contains("sub-1"));
}

#[tokio::test]
async fn r149_downloads_and_token_requests_have_spans() {
    let exporter = Exporter::start();
    let token = r#"{"access_token":"issued-secret","token_type":"bearer","expires_in":3600,"scope":"a"}"#;
    let server = Scripted::start(vec![json(200, token), json(200, r#"{"file":1}"#)]).await;
    let client = Client::builder()
        .server_to_server("account", "id", "client-secret")
        .oauth_url(server.base_url().trim_end_matches("/v2"))
        .base_url(server.base_url())
        .dangerous_allow_http_loopback(true)
        .build()
        .unwrap();
    let url = format!("{}/rec/download/secret-id?q=secret-query", server.base_url());
    client.download(url).to_writer(Vec::new()).await.unwrap();
    let spans = exporter.spans();
    let named = |name: &str| spans.iter().find(|span| span.name == name).unwrap_or_else(|| panic!("{name}: {spans:?}"));
    assert_eq!(text(named("POST /oauth/token"), "url.template").unwrap(), "/oauth/token");
    let (download, request) = (named("download"), named("GET"));
    assert_eq!(request.parent_span_id, download.span_context.span_id());
    assert_eq!((number(request, "http.response.status_code"), attribute(request, "url.template")), (Some(200), None));
    assert!(!everything(&spans).contains("secret"), "{spans:?}");
}
