//! Requests that change one thing at the same time.

use std::collections::HashMap;

use crate::reply::Reply;
use crate::state::Shared;

/// The requests that are being answered, where their number is limited.
#[derive(Debug, Default)]
pub(crate) struct AtWork {
    /// How many may change the same thing at a time.
    pub(crate) most: Option<usize>,
    by_path: HashMap<String, usize>,
}

/// A request's turn; dropping it says that it was answered.
pub(crate) struct Turn<'a> {
    shared: &'a Shared,
    path: String,
}

impl<'a> Turn<'a> {
    /// Takes a turn for a call that changes what is at a path, or refuses it.
    pub(crate) fn take(shared: &'a Shared, method: &str, path: &str) -> Result<Option<Self>, Reply> {
        let at_work = &mut shared.state().limits.at_work;
        let Some(most) = at_work.most.filter(|_| path.starts_with("/v2/") && !matches!(method, "GET" | "HEAD")) else {
            return Ok(None);
        };
        let others = at_work.by_path.entry(path.to_owned()).or_default();
        if *others >= most {
            return Err(Reply::too_many_concurrent_requests());
        }
        *others += 1;
        Ok(Some(Self { shared, path: path.to_owned() }))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let by_path = &mut self.shared.state().limits.at_work.by_path;
        if let Some(count) = by_path.get_mut(&self.path) {
            *count = count.saturating_sub(1);
        }
        by_path.retain(|_, count| *count > 0);
    }
}
