//! Servers with invalid TLS. Row 17.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use zoom_api::Client;
use zoom_api::error::Delivery;
use zoom_api::retry::StandardRetry;

use super::post;

/// A server with a self-signed certificate for these names.
pub async fn self_signed(names: &[&str]) -> SocketAddr {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let signed = rcgen::generate_simple_self_signed(names).unwrap();
    let key = PrivatePkcs8KeyDer::from(signed.signing_key.serialize_der());
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![signed.cert.der().clone()], key.into())
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let _ = acceptor.accept(stream).await;
            });
        }
    });
    address
}

fn client(host: &str, address: SocketAddr) -> Client {
    Client::builder()
        .token("t")
        .base_url(format!("https://{host}:{}/v2", address.port()))
        .retry_policy(StandardRetry::new().random(|| 0.0))
        .unlimited()
        .build()
        .unwrap()
}

#[tokio::test]
async fn r017_an_untrusted_certificate_is_not_retried() {
    // For the right name and a wrong one.
    for names in [&["localhost"][..], &["zoom.us"]] {
        let address = self_signed(names).await;
        let error = post(&client("localhost", address)).await.unwrap_err();
        assert_eq!((error.attempts(), error.delivery()), (1, Delivery::NotSent), "{error:?}");
        assert!(error.to_string().contains("certificate"), "{error}");
    }
}

#[tokio::test]
async fn r017_a_cut_handshake_means_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            drop(stream)
        }
    });
    let error = post(&client("localhost", address)).await.unwrap_err();
    assert_eq!((error.attempts(), error.delivery()), (4, Delivery::NotSent), "{error:?}");
}

#[tokio::test]
async fn r017_a_cut_handshake_with_the_token_endpoint_spends_no_refresh_token() {
    use zoom_api::auth::{MemoryStore, OAuthApp, TokenSource as _, TokenStore as _};

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let cut = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            drop(stream)
        }
    });
    let wrong_name = self_signed(&["zoom.us"]).await;
    for (address, is_certificate) in [(cut, false), (wrong_name, true)] {
        let store = MemoryStore::new();
        let app = OAuthApp::builder("client", "secret").oauth_url(format!("https://localhost:{}", address.port()));
        let tokens = app.build().unwrap().user().store(store.clone()).random(|| 0.0).build();
        tokens.set_grant(&zoom_tests::tokens::grant(0)).await.unwrap();
        let error = tokens.token().await.unwrap_err();
        assert_eq!((error.is_certificate(), error.is_connect()), (is_certificate, !is_certificate), "{error:?}");
        assert!(!error.is_reauth_required() && error.delivery() == Delivery::NotSent);
        assert!(format!("{:?}", store.load().await.unwrap()).contains("Unused"));
    }
}
