//! The connector of the WebSocket: the certificate of the server must be trusted, and be that of the host.

use std::process::Command;
use std::sync::Arc;

use futures_util::SinkExt as _;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_tungstenite::accept_async;
use tokio_tungstenite::tungstenite::Message;
use zoom_api::auth::FixedToken;
use zoom_api::event::{Handlers, RawEvent};
use zoom_api::websocket::{EventSocket, SocketStatus};

use crate::auth::files::folder;

const URL: &str = "WEBSOCKET_TLS";

/// Ends the process, with a status for the event.
async fn exit(event: RawEvent) {
    let status = if event.name() == "test.secure" { 40 } else { 42 };
    std::process::exit(status);
}

/// Not a test: the next test runs it with its own root certificates.
#[tokio::test]
async fn child() {
    let Ok(url) = std::env::var(URL) else { return };
    let handlers = Handlers::new().on_any(|event: RawEvent| exit(event));
    let socket = EventSocket::new("tls", FixedToken::new("token").unwrap(), handlers).url(url).on_status(|status| {
        if let SocketStatus::Disconnected { reason, .. } = status {
            eprintln!("{reason}");
            std::process::exit(41);
        }
    });
    socket.run().await;
}

/// Sends an event to every connection, over TLS with a certificate for `localhost`; returns the port.
async fn serve(signed: rcgen::CertifiedKey<rcgen::KeyPair>) -> u16 {
    let key = PrivateKeyDer::Pkcs8(signed.signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![signed.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (tcp, _) = listener.accept().await.unwrap();
            // A client that does not trust the certificate ends the handshake.
            let Ok(tls) = acceptor.accept(tcp).await else { continue };
            let mut socket = accept_async(tls).await.unwrap();
            let event = r#"{"module":"message","content":"{\"event\":\"test.secure\"}"}"#;
            socket.send(Message::text(event)).await.unwrap();
            tokio::spawn(async move {
                let _socket = socket;
                std::future::pending::<()>().await;
            });
        }
    });
    port
}

#[tokio::test(flavor = "multi_thread")]
async fn r162_the_server_is_authenticated() {
    let folder = folder();
    let signed = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = folder.0.join("certificate.pem").to_str().unwrap().to_owned();
    std::fs::write(&certificate, signed.cert.pem()).unwrap();
    let port = serve(signed).await;
    let outcome = |host: &'static str, roots: Option<String>| async move {
        let run = move || {
            let mut child = Command::new(std::env::current_exe().unwrap());
            child.args(["--exact", "websocket::tls::child"]).env(URL, format!("wss://{host}:{port}/ws"));
            roots.map(|roots| child.env("SSL_CERT_FILE", roots));
            child.output().unwrap().status.code()
        };
        tokio::task::spawn_blocking(run).await.unwrap()
    };
    assert_eq!(outcome("localhost", Some(certificate.clone())).await, Some(40));
    assert_eq!(outcome("127.0.0.1", Some(certificate)).await, Some(41), "another name");
    assert_eq!(outcome("localhost", None).await, Some(41), "nobody vouches for it");
}
