//! Addresses of Redis servers, for limits and tokens alike.

use redis::Client;

/// Why an address cannot be used, without the address, which may hold a password.
pub(crate) type Unusable = &'static str;

/// Prepares a connection to `redis://` or `rediss://`.
pub(crate) fn open(url: &str) -> Result<Client, Unusable> {
    if url.starts_with("rediss:") {
        prepare_tls()?;
    }
    Client::open(url).map_err(|_| "it is none of a Redis server")
}

/// The `redis` crate takes the program's default for its cryptography, and stops the program where it finds none or several.
#[cfg(feature = "redis-tls")]
#[expect(clippy::unnecessary_wraps, reason = "without the feature it fails")]
fn prepare_tls() -> Result<(), Unusable> {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Somebody else may have set one just now, which will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    Ok(())
}

#[cfg(not(feature = "redis-tls"))]
fn prepare_tls() -> Result<(), Unusable> {
    Err("`rediss://` needs the feature `redis-tls`")
}
