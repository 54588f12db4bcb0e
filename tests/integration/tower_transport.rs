//! Services of `tower` as transports, and layers around the default one. Row 150.

use std::convert::Infallible;
use std::future::{pending, ready};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body as _, Frame};
use tower::{BoxError, Service, ServiceBuilder, service_fn};
use zoom_api::client::ClientBuilder;
use zoom_api::error::Delivery;
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::retry::{NoRetry, StandardRetry};
use zoom_api::transport::{
    RequestBody, ReqwestTransport, TowerTransport, Transport, TransportErrorKind, TransportService,
};
use zoom_api::{Client, Error, FilePart, NoContent, zoom_endpoint};

use crate::support::{Scripted, json};

/// Uploads a picture.
#[zoom_endpoint(POST, "/pictures", form)]
fn upload_picture(file: FilePart) -> NoContent;

/// Creates a group.
#[zoom_endpoint(POST, "/groups")]
fn create_group(name: String) -> NoContent;

const CLOSED: &str = "http://127.0.0.1:9/v2";

fn builder(base_url: impl Into<String>, transport: impl Transport + 'static) -> ClientBuilder {
    let builder = Client::builder().token("a-token").base_url(base_url).dangerous_allow_http_loopback(true);
    builder.transport(transport).unlimited()
}

fn default_service() -> TransportService {
    TransportService::new(ReqwestTransport::builder().build().unwrap())
}

/// The error of a POST through a transport without retries.
async fn error_of(transport: impl Transport + 'static) -> Error {
    let client = builder(CLOSED, transport).retry_policy(NoRetry).build().unwrap();
    client.send(create_group("a")).await.unwrap_err()
}

/// A service that replies with an error when it is called.
fn failing<E: Into<BoxError> + Send + 'static>(
    error: impl Fn() -> E + Clone + Send + 'static,
) -> impl Service<http::Request<RequestBody>, Response = http::Response<String>, Error = E, Future: Send> + Send {
    service_fn(move |_: http::Request<RequestBody>| ready(Err(error())))
}

#[tokio::test]
async fn calls_uploads_and_downloads_go_through_layers_around_the_default_transport() {
    let server = Scripted::start(vec![json(200, "{}"), json(204, ""), json(204, ""), json(200, r#"{"file":1}"#)]).await;
    let layers = ServiceBuilder::new().buffer(8).rate_limit(100, Duration::from_secs(1)).concurrency_limit(4);
    let service = layers.timeout(Duration::from_secs(10)).service(default_service());
    let client = builder(server.base_url(), TowerTransport::new(service)).build().unwrap();
    client.send(list_registrants(7)).await.unwrap();
    client.send(upload_picture(FilePart::new("a.png", b"in memory".to_vec()))).await.unwrap();
    let streamed = FilePart::from_reader("b.png", io::Cursor::new(b"streamed".to_vec()), Some(8));
    client.send(upload_picture(streamed)).await.unwrap();
    let mut file = Vec::new();
    client.download(format!("{}/rec", server.base_url())).to_writer(&mut file).await.unwrap();
    assert_eq!(file, br#"{"file":1}"#);

    let seen = server.seen();
    assert_eq!(seen[0].request_line(), "GET /v2/meetings/7/registrants HTTP/1.1");
    assert_eq!(seen[0].header("authorization"), Some("Bearer a-token"));
    assert!(seen[1].body_text().contains("in memory"), "{:?}", seen[1]);
    assert!(seen[2].body_text().contains("\r\n\r\nstreamed\r\n--BOUNDARY--"), "{:?}", seen[2]);
    let lengths: Vec<Option<&str>> = seen[1..3].iter().map(|seen| seen.header("content-length")).collect();
    assert!(lengths.iter().all(Option::is_some), "the length of a form is known: {lengths:?}");
}

#[tokio::test]
async fn a_service_of_your_own_receives_requests_with_streamed_bodies() {
    async fn reply(request: http::Request<RequestBody>) -> Result<http::Response<String>, io::Error> {
        let (head, body) = request.into_parts();
        let mut body = std::pin::pin!(body);
        let mut text = Vec::new();
        while let Some(frame) = std::future::poll_fn(|context| body.as_mut().poll_frame(context)).await {
            text.extend_from_slice(&frame.map(Frame::into_data)?.unwrap_or_else(|_| Bytes::new()));
        }
        assert_eq!((head.method.as_str(), head.uri.to_string()), ("POST", format!("{CLOSED}/pictures")));
        assert!(String::from_utf8(text).unwrap().contains("streamed"));
        Ok(http::Response::builder().status(204).body(String::new()).unwrap())
    }
    let client = builder(CLOSED, TowerTransport::new(service_fn(reply))).build().unwrap();
    let streamed = FilePart::from_reader("b.png", io::Cursor::new(b"streamed".to_vec()), None);
    client.send(upload_picture(streamed)).await.unwrap();
}

/// A service that does not become ready: it fails, or waits forever.
struct NotReady(Option<&'static str>);

impl Service<http::Request<RequestBody>> for NotReady {
    type Response = http::Response<String>;
    type Error = BoxError;
    type Future = std::future::Ready<Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.0.map_or(Poll::Pending, |error| Poll::Ready(Err(error.into())))
    }

    fn call(&mut self, _: http::Request<RequestBody>) -> Self::Future {
        unreachable!("the service is never ready")
    }
}

#[tokio::test]
async fn r150_errors_prove_that_nothing_was_sent() {
    let failed = error_of(TowerTransport::new(NotReady(Some("no capacity")))).await;
    assert_eq!(failed.delivery(), Delivery::NotSent, "{failed:?}");
    assert!(failed.to_string().contains("did not send the request"), "{failed}");

    let busy = ServiceBuilder::new().load_shed().service(NotReady(None));
    assert_eq!(error_of(TowerTransport::new(busy)).await.delivery(), Delivery::NotSent);

    let refused = ServiceBuilder::new().timeout(Duration::from_secs(10)).service(default_service());
    let refused = error_of(TowerTransport::new(refused)).await;
    assert_eq!((refused.delivery(), refused.is_connect()), (Delivery::NotSent, true), "{refused:?}");

    let own = TowerTransport::new(failing(|| io::Error::from(io::ErrorKind::ConnectionRefused))).classify(|error| {
        let error = error.downcast_ref::<io::Error>()?;
        (error.kind() == io::ErrorKind::ConnectionRefused).then_some(TransportErrorKind::Connect)
    });
    assert_eq!(error_of(own).await.delivery(), Delivery::NotSent);
}

#[tokio::test(start_paused = true)]
async fn r150_a_service_that_is_not_ready_in_time_has_sent_nothing() {
    let error = error_of(TowerTransport::new(NotReady(None))).await;
    assert_eq!(error.delivery(), Delivery::NotSent, "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn r150_all_other_errors_have_an_unknown_outcome() {
    let errors = [
        error_of(TowerTransport::new(failing(|| io::Error::from(io::ErrorKind::ConnectionRefused)))).await,
        error_of(TowerTransport::new(failing(|| "anything"))).await,
        error_of(TowerTransport::new(ServiceBuilder::new().timeout(Duration::from_secs(1)).service(service_fn(
            |_: http::Request<RequestBody>| pending::<Result<http::Response<String>, Infallible>>(),
        ))))
        .await,
    ];
    for error in errors {
        assert_eq!(error.delivery(), Delivery::Unknown, "{error:?}");
    }
}

/// The number of requests that a failing service receives of a POST, with the default retries.
async fn attempts(error: fn() -> BoxError) -> usize {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let service = service_fn(move |_: http::Request<RequestBody>| {
        counted.fetch_add(1, Ordering::SeqCst);
        ready(Err::<http::Response<String>, _>(error()))
    });
    let transport = TowerTransport::new(service)
        .classify(|error| (error.to_string() == "refused").then_some(TransportErrorKind::NotSent));
    let client = builder(CLOSED, transport).retry_policy(StandardRetry::new()).build().unwrap();
    client.send(create_group("a")).await.unwrap_err();
    calls.load(Ordering::SeqCst)
}

#[tokio::test(start_paused = true)]
async fn r150_only_unsent_requests_are_retried() {
    assert_eq!(attempts(|| "refused".into()).await, 4);
    assert_eq!(attempts(|| "reset".into()).await, 1);
}

#[tokio::test]
async fn the_body_of_a_response_is_limited() {
    let large = service_fn(|_: http::Request<RequestBody>| {
        let body = "x".repeat(16 * 1024 * 1024 + 1);
        ready(Ok::<_, Infallible>(http::Response::new(body)))
    });
    let error = error_of(TowerTransport::new(large)).await;
    assert!(error.to_string().contains("exceeds the size limit"), "{error}");
}
