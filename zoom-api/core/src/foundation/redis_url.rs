//! Redis URLs, for rate limits and token stores.

use redis::Client;

/// Why a URL is invalid. The URL itself may contain a password.
pub(crate) type InvalidUrl = &'static str;

/// Creates a Redis client for a `redis://` or `rediss://` URL.
pub(crate) fn open(url: &str) -> Result<Client, InvalidUrl> {
    if url.starts_with("rediss:") {
        prepare_tls()?;
    }
    Client::open(url).map_err(|_| "not a valid Redis URL")
}

/// Sets the default crypto provider of rustls, without which the `redis` crate panics.
#[cfg(feature = "redis-tls")]
#[expect(clippy::unnecessary_wraps, reason = "it fails without the feature")]
fn prepare_tls() -> Result<(), InvalidUrl> {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread may have set one in the meantime, which is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    Ok(())
}

#[cfg(not(feature = "redis-tls"))]
fn prepare_tls() -> Result<(), InvalidUrl> {
    Err("`rediss://` needs the feature `redis-tls`")
}
