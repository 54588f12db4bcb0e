//! Handshakes with the token endpoint that fail. Row 124.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use zoom_api::auth::{MemoryStore, OAuthApp, TokenSource as _, TokenStore as _};
use zoom_api::error::Delivery;
use zoom_api::transport::ReqwestTransport;

use super::{app_of, gives, grant};
use zoom_tests::tokens::TokenHost;

/// An endpoint, and the certificates that the client trusts besides the system's.
struct Endpoint {
    address: SocketAddr,
    roots: String,
}

/// An endpoint that answers the first bytes of a connection with these bytes and closes it; without bytes, it stays silent.
async fn plain(reply: Option<&'static [u8]>) -> Endpoint {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut hello = [0; 4096];
            let _ = stream.read(&mut hello).await;
            match reply {
                Some(reply) => stream.write_all(reply).await.unwrap_or_default(),
                None => open.push(stream),
            }
        }
    });
    Endpoint { address, roots: String::new() }
}

/// An endpoint with a certificate of these names and years, which the client trusts.
async fn certified(names: &[&str], years: (i32, i32)) -> Endpoint {
    let mut params = CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap();
    params.not_before = date_time_ymd(years.0, 1, 1);
    params.not_after = date_time_ymd(years.1, 1, 1);
    let key = KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let config =
        ServerConfig::builder_with_provider(Arc::new(default_provider())).with_safe_default_protocol_versions();
    let private = PrivatePkcs8KeyDer::from(key.serialize_der());
    let chain = vec![certificate.der().clone()];
    let config = config.unwrap().with_no_client_auth().with_single_cert(chain, private.into()).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = acceptor.accept(stream).await;
        }
    });
    Endpoint { address, roots: certificate.pem() }
}

#[tokio::test]
async fn r124_no_failed_handshake_spends_a_refresh_token_or_a_code() {
    const ALERT: &[u8] = &[21, 3, 3, 0, 2, 2, 70];
    // Each endpoint, and whether its certificate is the reason.
    let endpoints = [
        ("expired", certified(&["localhost"], (2001, 2002)).await, true),
        ("not valid yet", certified(&["localhost"], (4000, 4001)).await, true),
        ("of another host", certified(&["zoom.us"], (2001, 4000)).await, true),
        ("without names", certified(&[], (2001, 4000)).await, true),
        ("of an address", certified(&["127.0.0.1"], (2001, 4000)).await, true),
        ("a portal without TLS", plain(Some(b"HTTP/1.1 302 Found\r\nlocation: /login\r\n\r\n")).await, false),
        ("another version of TLS", plain(Some(ALERT)).await, false),
        ("no TLS at all", plain(Some(b"SSH-2.0-OpenSSH_9.9\r\n")).await, false),
        ("closed", plain(Some(b"")).await, false),
        ("silent", plain(None).await, false),
    ];
    for (name, endpoint, is_certificate) in endpoints {
        let app = || {
            let transport = ReqwestTransport::builder().connect_timeout(Duration::from_millis(100)).close_connections();
            let transport = transport.add_root_certificates(&endpoint.roots).build().unwrap();
            let url = format!("https://localhost:{}", endpoint.address.port());
            OAuthApp::builder("client", "secret").oauth_url(url).transport(transport).build().unwrap()
        };
        let (host, store) = (TokenHost::new(), MemoryStore::new());
        app_of(&host).user().store(store.clone()).build().set_grant(&grant(0)).await.unwrap();
        // More processes than times that a refresh token may be used.
        for _ in 0..3 {
            let tokens = app().user().store(store.clone()).random(|| 0.0).build();
            let error = tokens.token().await.unwrap_err();
            assert_eq!(
                (error.is_certificate(), error.is_connect()),
                (is_certificate, !is_certificate),
                "{name}: {error:?}"
            );
            assert!(!error.is_reauth_required() && error.delivery() == Delivery::NotSent, "{name}: {error:?}");
            assert!(format!("{:?}", store.load().await.unwrap()).contains("Unused"), "{name}");
        }
        assert!(gives(&app_of(&host).user().store(store).build(), "access-1").await, "{name}");
    }
}
