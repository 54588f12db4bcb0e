//! Boxed futures.

/// A boxed future, as returned by the object-safe traits of this crate.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
