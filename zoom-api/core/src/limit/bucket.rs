//! Groups of calls that share a rate limit.

use crate::foundation::rate_limit::{self, Family, RateLimit};
use crate::metadata::EndpointInfo;

/// A family and a label, whose calls share a rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bucket {
    pub(crate) family: Family,
    pub(crate) label: RateLimit,
}

impl Bucket {
    /// An endpoint without a label counts as `Medium`.
    pub(crate) fn new(family: Family, label: RateLimit) -> Self {
        let label = if label == RateLimit::Unlabeled { RateLimit::Medium } else { label };
        Self { family, label }
    }

    pub(crate) fn of(info: &EndpointInfo) -> Self {
        Self::new(info.family(), info.rate_limit)
    }

    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let labels = |family: &Family| {
            let family = *family;
            RateLimit::LABELS.iter().map(move |label| Self { family, label: *label })
        };
        Family::ALL.iter().flat_map(labels)
    }
}

/// One value for each bucket.
#[derive(Debug)]
pub(crate) struct Table<T>(rate_limit::Table<T>);

impl<T> Table<T> {
    pub(crate) fn new(make: impl Fn(Bucket) -> T) -> Self {
        Self(rate_limit::Table::new(|family, label| make(Bucket { family, label })))
    }

    pub(crate) fn at(&self, bucket: Bucket) -> &T {
        self.0.at(bucket.family, bucket.label)
    }

    pub(crate) fn at_mut(&mut self, bucket: Bucket) -> &mut T {
        self.0.at_mut(bucket.family, bucket.label)
    }
}
