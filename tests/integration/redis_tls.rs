//! Redis over TLS: the certificate of the server must be trusted.

use std::process::Command;

use tokio::time::Instant;
use zoom_api::auth::{RedisStore, TokenStore as _};
use zoom_api::endpoint::{EndpointInfo, Method};
use zoom_api::limit::{Limiter, PendingCall, RateLimiter as _, RedisFallback};
use zoom_api::transport::Request;

use crate::auth::files::folder;
use zoom_tests::redis_server::Server;

const URL: &str = "REDIS_TLS";

/// Not a test: the next test runs it with its own root certificates.
#[tokio::test]
async fn child() {
    static INFO: EndpointInfo = EndpointInfo::new("call", Method::Get, "/thing");
    let Ok(url) = std::env::var(URL) else { return };
    let limiter = Limiter::builder().through_redis(&url, "a").fallback(RedisFallback::FailClosed).build().unwrap();
    let request = Request::new(Method::Get, "https://api.zoom.us/v2/thing".parse().unwrap());
    let deadline = Instant::now() + std::time::Duration::from_secs(60);
    let mut is_let_through = limiter.acquire(PendingCall::new(&INFO, &request, deadline)).await.is_ok();
    if let Ok(store) = RedisStore::connect(&url, "u").await {
        assert!(store.load().await.unwrap().is_none());
        // On a machine that is busy with other tests, the limiter's first handshake may take longer than its commands may.
        while !is_let_through && Instant::now() < deadline {
            tokio::task::yield_now().await;
            is_let_through = limiter.acquire(PendingCall::new(&INFO, &request, deadline)).await.is_ok();
        }
    }
    std::process::exit(if is_let_through { 40 } else { 41 });
}

#[test]
fn redis_over_tls_is_authenticated() {
    let Some(mut server) = Server::start("redis_over_tls_is_authenticated") else { return };
    let (folder, port) = (folder(), std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port());
    let signed = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let [certificate, key] = ["certificate.pem", "key.pem"].map(|name| folder.0.join(name));
    std::fs::write(&certificate, signed.cert.pem()).unwrap();
    std::fs::write(&key, signed.signing_key.serialize_pem()).unwrap();
    let [certificate, key] = [certificate, key].map(|path| path.to_str().unwrap().to_owned());
    server.kill();
    let options = ["--tls-cert-file", &certificate, "--tls-key-file", &key, "--tls-ca-cert-file", &certificate];
    server.begin(&[&["--tls-port", &port.to_string(), "--tls-auth-clients", "no"], &options[..]].concat());
    let outcome = |host: &str, roots: Option<&str>| {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "redis_tls::child"]).env(URL, format!("rediss://{host}:{port}"));
        roots.map(|roots| child.env("SSL_CERT_FILE", roots));
        child.output().unwrap().status.code()
    };
    assert_eq!(outcome("localhost", Some(&certificate)), Some(40));
    assert_eq!(outcome("127.0.0.1", Some(&certificate)), Some(41), "another name");
    assert_eq!(outcome("localhost", None), Some(41), "nobody vouches for it");
}
