//! The default transport with settings of its own: proxies, root certificates, a client of `reqwest`. Row 147.

use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, ServerConfig};
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::retry::NoRetry;
use zoom_api::transport::{ReqwestTransport, ReqwestTransportBuilder};
use zoom_api::{Client, FilePart, NoContent, zoom_endpoint};

use crate::support::{Scripted, json};

/// Uploads a picture.
#[zoom_endpoint(POST, "/pictures", form)]
fn upload_picture(file: FilePart) -> NoContent;

fn client(base_url: String, transport: ReqwestTransport) -> Client {
    let builder = Client::builder().token("a-token").base_url(base_url).dangerous_allow_http_loopback(true);
    builder.transport(transport).retry_policy(NoRetry).unlimited().build().unwrap()
}

#[tokio::test]
async fn a_client_of_reqwest_sends_calls_and_uploads() {
    let server = Scripted::start(vec![json(200, "{}"), json(204, "")]).await;
    let tls = ClientConfig::builder_with_provider(Arc::new(default_provider())).with_safe_default_protocol_versions();
    let tls = tls.unwrap().with_root_certificates(RootCertStore::empty()).with_no_client_auth();
    let own = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
    let own = own.tls_backend_preconfigured(tls).build().unwrap();
    let client = client(server.base_url(), ReqwestTransport::from_client(own));
    client.send(list_registrants(7)).await.unwrap();
    client.send(upload_picture(FilePart::new("a.png", b"content".to_vec()))).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen[0].header("authorization"), seen.len()), (Some("Bearer a-token"), 2));
    assert!(seen[1].body_text().contains("content"), "{:?}", seen[1]);
}

#[tokio::test]
async fn calls_go_through_a_proxy() {
    let proxy = Scripted::start(vec![json(200, "{}")]).await;
    let url = proxy.base_url().replace("/v2", "").replace("http://", "http://user:hunter2@");
    let transport = ReqwestTransport::builder().proxy(url).build().unwrap();
    client("http://127.0.0.1:9/v2".to_owned(), transport).send(list_registrants(7)).await.unwrap();
    let seen = proxy.only();
    assert_eq!(seen.request_line(), "GET http://127.0.0.1:9/v2/meetings/7/registrants HTTP/1.1");
    assert!(seen.header("proxy-authorization").is_some(), "{}", seen.head);
}

#[test]
fn r147_invalid_settings_are_errors_without_secrets() {
    let error = |builder: ReqwestTransportBuilder| builder.build().unwrap_err();
    let invalid = error(ReqwestTransport::builder().proxy("http://user:hunter2@"));
    assert!(invalid.to_string().contains("the proxy's URL is invalid"), "{invalid}");
    assert!(!format!("{invalid:?}").contains("hunter2"), "{invalid:?}");
    let pem = "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n";
    let invalid = error(ReqwestTransport::builder().add_root_certificates(pem));
    assert!(invalid.to_string().contains("certificate"), "{invalid}");
    assert!(!format!("{:?}", ReqwestTransport::builder().proxy("http://user:hunter2@a")).contains("hunter2"));
}

/// A TLS server that replies to each request with `{}`, its base URL, and its certificate as PEM.
async fn tls_server() -> (String, String) {
    let signed = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = PrivatePkcs8KeyDer::from(signed.signing_key.serialize_der());
    let config =
        ServerConfig::builder_with_provider(Arc::new(default_provider())).with_safe_default_protocol_versions();
    let chain = vec![signed.cert.der().clone()];
    let config = config.unwrap().with_no_client_auth().with_single_cert(chain, key.into()).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("https://localhost:{}/v2", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut request = [0; 4096];
            if stream.read(&mut request).await.is_ok() {
                let _ = stream.write_all(&json(200, "{}")).await;
                let _ = stream.shutdown().await;
            }
        }
    });
    (base_url, signed.cert.pem())
}

#[tokio::test]
async fn an_additional_root_certificate_is_trusted() {
    let (base_url, pem) = tls_server().await;
    let untrusted = client(base_url.clone(), ReqwestTransport::builder().build().unwrap());
    let error = untrusted.send(list_registrants(7)).await.unwrap_err();
    assert!(error.to_string().contains("certificate"), "{error}");
    let transport = ReqwestTransport::builder().add_root_certificates(&pem).close_connections().build().unwrap();
    client(base_url, transport).send(list_registrants(7)).await.unwrap();
}
