//! The groups of calls that Zoom counts together.

use crate::foundation::rate_limit::{Family, RateLimit};
use crate::metadata::EndpointInfo;

/// A family and a label, whose calls share a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bucket {
    pub(crate) family: Family,
    pub(crate) label: RateLimit,
}

const LABELS: [RateLimit; 4] = [RateLimit::Light, RateLimit::Medium, RateLimit::Heavy, RateLimit::ResourceIntensive];
const FAMILIES: [Family; 3] = [Family::Core, Family::Phone, Family::ContactCenter];

impl Bucket {
    /// An endpoint without a label goes with the Medium ones.
    pub(crate) fn new(family: Family, label: RateLimit) -> Self {
        let label = if label == RateLimit::Unlabeled { RateLimit::Medium } else { label };
        Self { family, label }
    }

    pub(crate) fn of(info: &EndpointInfo) -> Self {
        Self::new(info.family(), info.rate_limit)
    }

    pub(crate) fn all() -> impl Iterator<Item = Self> {
        FAMILIES.into_iter().flat_map(|family| LABELS.into_iter().map(move |label| Self { family, label }))
    }
}

/// One of something for each bucket.
#[derive(Debug)]
pub(crate) struct Table<T> {
    core: Row<T>,
    phone: Row<T>,
    contact_center: Row<T>,
}

#[derive(Debug)]
struct Row<T> {
    light: T,
    medium: T,
    heavy: T,
    intensive: T,
}

impl<T> Table<T> {
    pub(crate) fn new(make: impl Fn(Bucket) -> T) -> Self {
        Self {
            core: Row::new(Family::Core, &make),
            phone: Row::new(Family::Phone, &make),
            contact_center: Row::new(Family::ContactCenter, &make),
        }
    }

    pub(crate) fn at(&self, bucket: Bucket) -> &T {
        let row = match bucket.family {
            Family::Core => &self.core,
            Family::Phone => &self.phone,
            Family::ContactCenter => &self.contact_center,
        };
        match bucket.label {
            RateLimit::Light => &row.light,
            RateLimit::Medium | RateLimit::Unlabeled => &row.medium,
            RateLimit::Heavy => &row.heavy,
            RateLimit::ResourceIntensive => &row.intensive,
        }
    }

    pub(crate) fn at_mut(&mut self, bucket: Bucket) -> &mut T {
        let row = match bucket.family {
            Family::Core => &mut self.core,
            Family::Phone => &mut self.phone,
            Family::ContactCenter => &mut self.contact_center,
        };
        match bucket.label {
            RateLimit::Light => &mut row.light,
            RateLimit::Medium | RateLimit::Unlabeled => &mut row.medium,
            RateLimit::Heavy => &mut row.heavy,
            RateLimit::ResourceIntensive => &mut row.intensive,
        }
    }
}

impl<T> Row<T> {
    fn new(family: Family, make: &impl Fn(Bucket) -> T) -> Self {
        let of = |label| make(Bucket { family, label });
        Self {
            light: of(RateLimit::Light),
            medium: of(RateLimit::Medium),
            heavy: of(RateLimit::Heavy),
            intensive: of(RateLimit::ResourceIntensive),
        }
    }
}
