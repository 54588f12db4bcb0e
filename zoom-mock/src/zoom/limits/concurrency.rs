//! Limits concurrent changes of one resource.

use std::collections::HashMap;

use crate::http::Reply;
use crate::zoom::state::Shared;

/// The changes in progress, if their number is limited.
#[derive(Debug, Default)]
pub(crate) struct Concurrency {
    /// Number of concurrent changes allowed per path; `None` for no limit.
    pub(crate) max: Option<usize>,
    by_path: HashMap<String, usize>,
}

/// A change in progress; dropping the permit ends it.
pub(crate) struct ConcurrencyPermit<'a> {
    shared: &'a Shared,
    path: String,
}

impl<'a> ConcurrencyPermit<'a> {
    /// Starts a change of the resource at a path, or rejects it; other requests need no permit.
    pub(crate) fn acquire(shared: &'a Shared, method: &str, path: &str) -> Result<Option<Self>, Reply> {
        let concurrency = &mut shared.state().limits.concurrency;
        let is_change = path.starts_with("/v2/") && !matches!(method, "GET" | "HEAD");
        let Some(max) = concurrency.max.filter(|_| is_change) else {
            return Ok(None);
        };
        let in_progress = concurrency.by_path.entry(path.to_owned()).or_default();
        if *in_progress >= max {
            return Err(Reply::too_many_concurrent_requests());
        }
        *in_progress += 1;
        Ok(Some(Self { shared, path: path.to_owned() }))
    }
}

impl Drop for ConcurrencyPermit<'_> {
    fn drop(&mut self) {
        let by_path = &mut self.shared.state().limits.concurrency.by_path;
        if let Some(count) = by_path.get_mut(&self.path) {
            *count = count.saturating_sub(1);
        }
        by_path.retain(|_, count| *count > 0);
    }
}
